import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Problem } from "../model/problem.ts";
import { readOpml, type Subscription, writeOpml } from "./opml.ts";

test("OPML: feeds and pages that list, with folders, each address once; what is none is counted", () => {
  const { subscriptions, left } = readOpml(`<?xml version="1.0"?><opml version="2.0"><head><title>T</title></head><body>
    <outline text="Africa"><outline text="Arvenia &gt; MFA" title="MFA > news" type="rss" xmlUrl="https://mfa.example/feed#x" htmlUrl="https://mfa.example/" language="fr"/>
      <outline text="Again" type="rss" xmlUrl="https://mfa.example/feed"/></outline>
    <outline text="Page" type="link" url="https://president.example/news"/>
    <outline text="Words only"/><outline text="Included" type="include" url="https://x.example/list.opml"/><outline text="Bad" type="rss" xmlUrl="file:///etc/passwd"/>
  </body></opml>`);
  assert.deepEqual(subscriptions, [
    {
      url: "https://mfa.example/feed",
      name: "MFA > news",
      site: "https://mfa.example/",
      language: "fr",
      folders: ["Africa"],
      listing: "feed",
    },
    { url: "https://president.example/news", name: "Page", folders: [], listing: "page" },
  ]);
  assert.equal(left, 3);
});

test("OPML: what is written is read back", () => {
  const text = fc.stringMatching(/^[a-zé文"<>&' ]{0,11}[a-z]$/).map((word) => word.replace(/\s+/g, " ").trim());
  const one = fc.record({
    name: text,
    folder: fc.option(text),
    listing: fc.constantFrom("feed" as const, "page" as const),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (all) => {
      const given = all.map(
        ({ name, folder, listing }, n): Subscription => ({
          url: `https://mfa.example/${n}?a=1&b=2`,
          name,
          folders: folder ? [folder] : [],
          listing,
          language: "ru",
        }),
      );
      const written = writeOpml("Sources", "2026-11-03T10:00:00Z", given);
      const inOrder = [...Map.groupBy(given, ({ folders }) => folders[0] ?? "").values()].flat();
      assert.deepEqual(
        readOpml(written).subscriptions,
        inOrder.map((one) => ({ ...one, name: one.name!.replace(/\s+/g, " ").trim() })),
      );
    }),
    { numRuns: 100 },
  );
});

test("OPML: an empty list is no success", () => {
  assert.throws(
    () => writeOpml("Sources", "2026-11-03T10:00:00Z", []),
    (error) => error instanceof Problem && error.code === "missing",
  );
});

test("OPML: what is none is refused with advice, however deep or broken", () => {
  for (const text of [
    "",
    "<html></html>",
    "https://mfa.example/",
    `<opml><body>${'<outline text="a">'.repeat(50_000)}`,
    "<opml><body><outline</body>",
  ])
    assert.throws(
      () => readOpml(text),
      (error) => error instanceof Problem && error.code === "input" && error.advice !== undefined,
      text.slice(0, 40),
    );
  const many = Array.from(
    { length: 500 },
    (_, n) => `<outline text="a > b" type="rss" xmlUrl="https://mfa.example/${n}"/>`,
  ).join("");
  assert.equal(readOpml(`<opml version="2.0"><body>${many}</body></opml>`).subscriptions.length, 500);
});
