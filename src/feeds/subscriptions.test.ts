import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Source } from "../model/source.ts";
import { readOpml, writeOpml } from "./opml.ts";
import { sourceOf, subscriptionOf } from "./subscriptions.ts";

const ADDED = "2026-11-03T10:00:00.000Z";

test("sources go out as OPML and come back as they were", () => {
  const name = fc.stringMatching(/^[A-Za-zé文,/"&']{1,10}$/);
  const one = fc.record({
    title: name,
    publisher: fc.record({ name, country: fc.constantFrom("XV", "XL") }, { noNullPrototype: true }),
    text: fc.constantFrom("page" as const, "feed" as const),
    every: fc.option(fc.integer({ min: 5, max: 43_200 }), { nil: undefined }),
    listing: fc.constantFrom(undefined, "page" as const, "sitemap" as const),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
      const sources = all.map(
        ({ title, publisher, text, every, listing }, n): Source => ({
          url: `https://mfa.example/${n}`,
          title,
          publisher,
          text: listing === undefined ? text : "page",
          ...(every !== undefined && { every }),
          ...(listing !== undefined && { listing }),
          added: ADDED,
        }),
      );
      const { subscriptions } = readOpml(writeOpml("Sources", ADDED, sources.map(subscriptionOf)));
      assert.deepEqual(
        subscriptions.map((subscription) => sourceOf(subscription, ADDED)),
        sources,
      );
    }),
    { numRuns: 100 },
  );
});

test("categories of another hand, or that say what cannot be, say nothing", () => {
  const { subscriptions } = readOpml(
    '<opml version="2.0"><body><outline text="MFA" type="rss" xmlUrl="https://mfa.example/feed" category="/Politics/Asia, velland ,/country/velland,/every/1,/text/both,/publisher/%E0"/></body></opml>',
  );
  assert.deepEqual(
    subscriptions.map((one) => sourceOf(one, ADDED)),
    [{ url: "https://mfa.example/feed", title: "MFA", publisher: { name: "MFA" }, text: "page", added: ADDED }],
  );
});
