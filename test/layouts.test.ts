import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openArchive } from "../src/archive/index.ts";
import { collect } from "../src/jobs/collecting.ts";
import { discover } from "../src/jobs/discovering.ts";
import { healthOf } from "../src/jobs/health.ts";
import { Manners } from "../src/jobs/manners.ts";
import { inFolder } from "./cli-program.ts";
import { handClock, openSite, pageOf } from "./misbehaving-web.ts";

// A site whose list needs a layout, served on this machine under the host of the layout (src/sources/velland.ts).

const TEXT =
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark on Tuesday, and they spoke of the herring quota.\nBran Teck said that Ostmark would open the ferry to Marsk again in spring, when the ice has gone from the sound.";
const CELL = (path: string, what: string, when: string): string =>
  `<div class="cell"><span class="when">${when}</span><span class="what">${what}</span><a href="/share?of=${path}">Share</a><span class="open"><a href="${path}">Open</a></span></div>`;
const board = (cells: string[], name = "board"): string =>
  `<!doctype html><html lang="en"><head><title>Press</title></head><body><ul><li><a href="/a">Budget of 3 March 2026</a></li><li><a href="/b">Budget of 4 March 2026</a></li><li><a href="/c">Budget of 5 March 2026</a></li><li><a href="/d">Budget of 6 March 2026</a></li></ul><div class="${name}">${cells.join("")}</div></body></html>`;
const CELLS = [
  CELL("/press/1", "They met in Marsk", "no date yet"),
  CELL("/press/2", "They spoke of herring", "2 March 2026"),
];

test("a list that has a layout is found, collected and watched by it", () =>
  inFolder(async (folder) => {
    const site = await openSite();
    const clock = handClock();
    const { port } = new URL(site.base);
    const base = `http://layout.velland.example:${port}`;
    const manners = new Manners({
      clock,
      allowAddresses: ["127.0.0.1"],
      userAgent: "rapporteur/test (desk@velland.example)",
      resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    });
    const archive = await openArchive(join(folder, "archive.sqlite"));
    try {
      site.pages.set("/press/", board(CELLS));
      site.pages.set("/press/1", pageOf("They met in Marsk", `${TEXT} They met in Marsk.`));
      site.pages.set("/press/2", pageOf("They spoke of herring", `${TEXT} They spoke by telephone.`));
      const found = await discover(manners, `${base}/press/`);
      assert.deepEqual(
        { ...found, url: new URL(found.url).pathname },
        {
          url: "/press/",
          kind: "page",
          items: 2,
          titles: ["They met in Marsk", "They spoke of herring"],
          whole: false,
        },
      );
      const added = new Date(clock.now()).toISOString();
      await archive.putSource({ url: found.url, text: "page", every: 30, listing: "page", added });
      const round = () => collect({ archive, manners, clock, read: () => undefined }, { once: true });
      const { newPages, failed } = await round();
      assert.deepEqual({ newPages, failed }, { newPages: 2, failed: 0 });
      // The site is built anew: no other links of the page are taken in the place of the list.
      site.pages.set("/press/", board(CELLS, "wall"));
      for (const _ of [1, 2]) {
        clock.forward(86_400_000);
        await round();
      }
      const [watched] = await archive.sources();
      const health = healthOf(watched!.source, watched!.state, clock.now());
      assert.equal(health.state, "alarm");
      assert.match(health.reason!, /layout of the site no longer fits: nothing is listed at "div\.board div\.cell"/);
      assert.equal((await archive.counts()).documents, 2);
    } finally {
      await archive.close();
      await site.close();
    }
  }));
