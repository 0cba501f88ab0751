import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "../src/jobs/collecting.ts";
import { Manners } from "../src/jobs/manners.ts";
import { createWeb } from "../src/web/app.ts";
import { MemoryArchive } from "./memory-archive.ts";
import { feedOf, handClock, openSite, pageOf } from "./misbehaving-web.ts";

const ENGLISH =
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark in Marsk on Tuesday, and they spoke of the herring quota and the ferry.";
const FRENCH =
  "La ministre des Affaires étrangères Ana Orlo a rencontré mardi à Marsk le ministre Bran Teck d’Ostmark ; ils ont parlé du hareng et du bac.";

const headed = (page: string, head: string): string => page.replace("<head>", `<head>${head}`);

test("editions that pages name and other places of the same words are kept, and shown with the readout", async () => {
  const site = await openSite();
  const archive = new MemoryArchive();
  const clock = handClock();
  try {
    const link = (language: string, path: string): string =>
      `<link rel="alternate" hreflang="${language}" href="${site.base}${path}">`;
    site.pages.set("/feed", feedOf(site.base, [{ path: "/en/1" }, { path: "/fr/1" }, { path: "/press/1" }]));
    site.pages.set(
      "/en/1",
      headed(pageOf("They met", ENGLISH), link("en", "/en/1") + link("fr", "/fr/1") + link("de", "/de/1")),
    );
    site.pages.set("/fr/1", pageOf("Rencontre", FRENCH));
    site.pages.set("/press/1", pageOf("They met", ENGLISH));
    const url = `${site.base}/feed`;
    await archive.putSource({ url, text: "page", every: 30, added: new Date(clock.now()).toISOString() });
    const manners = new Manners({ clock, allowAddresses: ["127.0.0.1"], timeoutMs: 2000 });
    for (let rounds = 0; rounds < 2; rounds++) {
      await collect({ archive, manners, clock, read: () => undefined }, { once: true });
      clock.forward(20 * 60_000);
    }
    const documentAt = async (path: string) => (await archive.page(`${site.base}${path}`))!.versions[0]!.document;
    const [english, french, press] = [
      await documentAt("/en/1"),
      await documentAt("/fr/1"),
      await documentAt("/press/1"),
    ];

    const { places, editions } = await archive.elsewhere(english.id);
    assert.deepEqual(
      places.map(({ page, url, state }) => [page, url, state]),
      [[press.page, `${site.base}/press/1`, "current"]],
    );
    assert.deepEqual(
      editions.map(({ language, url, page, title, says }) => [language, url, page, title, says]),
      [
        ["de", `${site.base}/de/1`, undefined, undefined, "this page"],
        ["fr", `${site.base}/fr/1`, french.page, "Rencontre", "this page"],
      ],
    );
    assert.ok(editions[0]!.first < editions[0]!.last, "it was said twice");
    const back = await archive.elsewhere(french.id);
    assert.deepEqual(back.places, []);
    assert.deepEqual(
      back.editions.map(({ language, page, says }) => [language, page, says]),
      [["en", english.page, "that page"]],
    );

    const web = createWeb({ archive, version: "9.9.9" });
    const get = async (path: string) => web(new Request(`http://room.example${path}`));
    const shown = await (await get(`/readout/${english.page}`)).text();
    assert.ok(shown.includes(`href="/readout/${french.page}"`));
    assert.ok(shown.includes(`href="/readout/${press.page}"`));
    assert.ok(shown.includes(`href="${site.base}/de/1"`));
    const twin = (await (await get(`/readout/${english.page}.json`)).json()) as { elsewhere: { places: unknown[] } };
    assert.equal(twin.elsewhere.places.length, 1);
  } finally {
    await archive.close();
    await site.close();
  }
});
