import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { openArchive } from "../src/archive/index.ts";
import { collect } from "../src/jobs/collecting.ts";
import { healthOf } from "../src/jobs/health.ts";
import { Manners } from "../src/jobs/manners.ts";
import type { Archive } from "../src/model/archive.ts";
import type { Chronicle } from "../src/model/chronicle.ts";
import type { Source, SourceState } from "../src/model/source.ts";
import { inFolder } from "./cli-program.ts";
import { feedOf, handClock, openSite, pageOf, type Site, status } from "./misbehaving-web.ts";

// Collecting from sites that misbehave; all of them are on this machine.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TEXT =
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark in Marsk on Tuesday, and they spoke of the herring quota.\nBran Teck said that Ostmark would open the ferry to Marsk again in spring, when the ice has gone from the sound.";

interface Watched {
  site: Site;
  archive: Archive & Chronicle;
  clock: ReturnType<typeof handClock>;
  /** One round. @returns what troubled it. */
  round: (milliseconds?: number) => Promise<string[]>;
  state: () => Promise<SourceState>;
  /** The sightings of a page: "present v1", "gone". */
  seen: (path: string) => Promise<string[]>;
}

/** A site whose feed is at /feed, watched every half hour. */
const watching = (body: (watched: Watched) => Promise<void>, more: Partial<Source> = {}): Promise<void> =>
  inFolder(async (folder) => {
    const site = await openSite();
    const archive = await openArchive(join(folder, "archive.sqlite"));
    const clock = handClock();
    const manners = new Manners({
      clock,
      allowAddresses: ["127.0.0.1"],
      timeoutMs: 600,
      maxBytes: 200_000,
      userAgent: "rapporteur/test (desk@velland.example)",
    });
    const url = `${site.base}/feed`;
    await archive.putSource({ url, text: "page", every: 30, added: new Date(clock.now()).toISOString(), ...more });
    try {
      await body({
        site,
        archive,
        clock,
        async round(milliseconds = 0) {
          clock.forward(milliseconds);
          const trouble: string[] = [];
          await collect(
            { archive, manners, clock, read: () => undefined },
            {
              once: true,
              onTrouble: (where, why) =>
                trouble.push(`${where.replace(site.base, "")}: ${why.replaceAll(site.base, "")}`),
            },
          );
          return trouble;
        },
        state: async () => (await archive.sources())[0]!.state,
        async seen(path) {
          const page = (await archive.page(`${site.base}${path}`))!;
          const numbers = new Map(page.versions.map(({ document }, at) => [document.id, at + 1]));
          return page.sightings.map(({ state, document }) => (document ? `${state} v${numbers.get(document)}` : state));
        },
      });
    } finally {
      await archive.close();
      await site.close();
    }
  });

test("a feed's pages are fetched, kept with their bytes, and looked at again on the ladder", () =>
  watching(async ({ site, archive, round, seen }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }, { path: "/two" }]));
    site.pages.set("/one", pageOf("They met", TEXT));
    site.pages.set("/two", pageOf("They spoke", TEXT.replace("met", "spoke")));
    assert.deepEqual(await round(), []);
    assert.deepEqual(site.asked, ["/robots.txt", "/feed", "/one", "/two"]);
    assert.ok(site.headers.every((headers) => headers["user-agent"] === "rapporteur/test (desk@velland.example)"));
    const { documents } = await archive.counts();
    assert.equal(documents, 2);
    const page = (await archive.page(`${site.base}/one`))!;
    assert.equal(page.versions[0]!.document.title, "They met");
    const capture = (await archive.captureOf(page.versions[0]!.document.id))!;
    assert.equal(new TextDecoder().decode(capture.body), site.pages.get("/one"));
    const looks = (): number => site.asked.filter((path) => path === "/one").length;
    for (const [wait, expected] of [
      [10 * MINUTE, 1],
      [10 * MINUTE, 2],
      [30 * MINUTE, 2],
      [40 * MINUTE, 3],
      [4 * HOUR, 4],
      [5 * HOUR, 4],
      [DAY, 5],
      [DAY, 5],
      [3 * DAY, 6],
      [20 * DAY, 6],
      [11 * DAY, 7],
    ] as const) {
      await round(wait);
      assert.equal(looks(), expected, `${looks()} looks`);
    }
    assert.deepEqual(await seen("/one"), ["present v1"]);
  }));

test("an item that changes title, words, address, vanishes for a day and returns", () =>
  watching(async ({ site, archive, clock, round, seen }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }]));
    site.pages.set("/one", pageOf("They met", TEXT));
    await round();
    site.pages.set("/one", pageOf("They met in Marsk", TEXT.replace("herring", "cod")));
    await round(20 * MINUTE);
    assert.deepEqual(await seen("/one"), ["present v1", "present v2"]);
    const [change] = await archive.changes();
    assert.ok(
      change!.change.changes.some(({ where }) => where === "title"),
      change!.classes.join(),
    );
    // A single miss is a doubt.
    const page = site.pages.get("/one")!;
    site.pages.delete("/one");
    await round(2 * HOUR);
    assert.deepEqual(await seen("/one"), ["present v1", "present v2"]);
    await round(2 * HOUR);
    await round(12 * HOUR);
    await round(13 * HOUR);
    assert.deepEqual(await seen("/one"), ["present v1", "present v2", "gone"]);
    site.pages.set("/one", page);
    await round(4 * DAY);
    assert.deepEqual(await seen("/one"), ["present v1", "present v2", "gone", "back v2"]);
    site.pages.set("/archive/one", page);
    site.pages.set("/one", status(301, { location: "/archive/one" }));
    await round(31 * DAY);
    assert.deepEqual(await seen("/one"), ["present v1", "present v2", "gone", "back v2", "moved", "present v2"]);
    assert.deepEqual(await seen("/archive/one"), await seen("/one"));
    await round(31 * DAY);
    assert.equal((await seen("/one")).length, 6, "it moved once");
    assert.equal((await archive.counts()).pages, 1);
    assert.equal((await archive.changes()).length, 1);
    const then = await archive.pageAt(`${site.base}/one`, new Date(clock.now() - 70 * DAY).toISOString());
    assert.equal(then, undefined);
  }));

test("what says it is withdrawn is withdrawn, when it has said so for a day", () =>
  watching(async ({ site, round, seen }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }]));
    site.pages.set("/one", pageOf("They met", TEXT));
    await round();
    site.pages.set("/one", status(410));
    for (const wait of [HOUR, 2 * HOUR, 13 * HOUR, 13 * HOUR]) await round(wait);
    assert.deepEqual(await seen("/one"), ["present v1", "withdrawn"]);
  }));

test("a listing that reorders, names one page twice, or has dates in the future changes nothing", () =>
  watching(async ({ site, archive, round }) => {
    const items = [
      { path: "/one" },
      { path: "/two" },
      { path: "/one", guid: "again" },
      { path: "/three", date: "Fri, 01 Jan 2100 00:00:00 +0000" },
    ];
    for (const path of ["/one", "/two", "/three"]) site.pages.set(path, pageOf(`News ${path}`, TEXT));
    site.pages.set("/feed", feedOf(site.base, items));
    await round();
    site.pages.set("/feed", feedOf(site.base, [...items.slice(0, 2).reverse(), items[3]!]));
    await round(HOUR);
    assert.equal((await archive.counts()).pages, 3);
    assert.equal((await archive.counts()).documents, 3);
    assert.deepEqual(await archive.changes(), []);
  }));

test("a calendar that never ends is taken in parts", () =>
  watching(async ({ site, archive, round }) => {
    const items = Array.from({ length: 900 }, (_, day) => ({ path: `/day/${day}` }));
    for (const { path } of items) site.pages.set(path, pageOf(`Day ${path}`, TEXT));
    site.pages.set("/feed", feedOf(site.base, items));
    await round();
    assert.equal((await archive.counts()).pages, 100);
    await round(MINUTE);
    assert.equal((await archive.counts()).pages, 200);
    assert.equal(site.asked.filter((path) => path === "/feed").length, 1);
  }));

test("nothing has changed: 304 without a body", () =>
  watching(async ({ site, archive, round, state }) => {
    const conditional =
      (etag: string, body: string) =>
      (
        request: { headers: Record<string, unknown> },
        response: { writeHead: (code: number, headers?: object) => { end: (text?: string) => void } },
      ) =>
        request.headers["if-none-match"] === etag
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { etag, "content-type": body.startsWith("<?xml") ? "application/xml" : "text/html" })
              .end(body);
    site.pages.set("/feed", conditional('"f"', feedOf(site.base, [{ path: "/one" }])) as never);
    site.pages.set("/one", conditional('"p"', pageOf("They met", TEXT)) as never);
    await round();
    const before = (await archive.page(`${site.base}/one`))!.versions[0]!;
    assert.deepEqual(await round(HOUR), []);
    const after = (await archive.page(`${site.base}/one`))!.versions[0]!;
    assert.ok(after.last > before.last, "it was seen again");
    assert.equal((await state()).failures, 0);
    assert.equal((await Array.fromAsync(archive.captures())).length, 2);
  }));

test("robots.txt is obeyed: what it forbids, its delay, and that it cannot be had", () =>
  watching(async ({ site, clock, round, state }) => {
    site.pages.set("/robots.txt", "User-agent: *\nDisallow: /secret\nCrawl-delay: 7\n");
    site.pages.set("/feed", feedOf(site.base, [{ path: "/secret/one" }, { path: "/two" }, { path: "/three" }]));
    for (const path of ["/secret/one", "/two"]) site.pages.set(path, pageOf("They met", TEXT));
    site.pages.set("/three", status(302, { location: "/secret/one" }));
    const trouble = await round();
    assert.deepEqual(
      trouble,
      ["/secret/one: /robots.txt does not allow it", "/three: /robots.txt does not allow it"].sort(
        (a, b) => trouble.indexOf(a) - trouble.indexOf(b),
      ),
    );
    assert.ok(!site.asked.includes("/secret/one"));
    assert.ok(clock.waits.filter((wait) => wait > 6000).length >= 2);
    assert.equal(site.atOnce, 1);
    site.pages.set("/robots.txt", status(500));
    assert.equal((await round(2 * DAY)).length, 4, "feed and pages alike");
    assert.equal(healthOf({ added: "2026-03-03T12:00:00.000Z" }, await state(), clock.now()).state, "waiting");
  }));

test("500 and then 200: the page is tried again, later each time", () =>
  watching(async ({ site, archive, round }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }]));
    site.pages.set("/one", status(500));
    assert.deepEqual(await round(), ["/one: the site answers 500"]);
    assert.deepEqual(await round(10 * MINUTE), []);
    assert.deepEqual(await round(10 * MINUTE), ["/one: the site answers 500"]);
    site.pages.set("/one", pageOf("They met", TEXT));
    await round(20 * MINUTE);
    assert.equal((await archive.counts()).documents, 0);
    await round(20 * MINUTE);
    assert.equal((await archive.counts()).documents, 1);
  }));

test("a source that nobody has set times for is looked at by its own rhythm", () =>
  watching(
    async ({ site, archive, clock, round, state }) => {
      const { every: _, ...source } = (await archive.sources())[0]!.source;
      await archive.putSource(source);
      const pause = async (): Promise<number> => (Date.parse((await state()).due) - clock.now()) / MINUTE;
      const items = (minutes: number) =>
        Array.from({ length: 6 }, (_, at) => ({
          path: `/${at}`,
          date: new Date(clock.now() - at * minutes * MINUTE).toUTCString(),
        }));
      site.pages.set("/feed", feedOf(site.base, items(120)));
      await round();
      assert.equal(await pause(), 30, "a quarter of the usual time between two items");
      site.pages.set("/feed", feedOf(site.base, items(4)));
      await round(30 * MINUTE);
      assert.equal(await pause(), 10, "never more often");
      site.pages.set("/feed", feedOf(site.base, items(30 * 24 * 60)));
      await round(10 * MINUTE);
      assert.equal(await pause(), 360, "never more rarely");
    },
    { text: "feed" },
  ));

test("a site that asks to wait is left alone for as long", () =>
  watching(async ({ site, round, state, clock }) => {
    site.pages.set("/feed", status(503, { "retry-after": "7200" }));
    await round();
    assert.equal(Date.parse((await state()).due) - clock.now(), 2 * HOUR);
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }]));
    await round(HOUR);
    assert.equal(site.asked.filter((path) => path === "/feed").length, 1);
    await round(HOUR);
    assert.equal(site.asked.filter((path) => path === "/feed").length, 2);
  }));

test("slow drips, endless redirects, wrong lengths and bombs end in words, and keep nobody waiting", () =>
  watching(async ({ site, archive, round }) => {
    const bad = ["/drip", "/round", "/short", "/bomb"];
    site.pages.set("/feed", feedOf(site.base, [...bad.map((path) => ({ path })), { path: "/one" }]));
    site.pages.set("/one", pageOf("They met", TEXT));
    site.pages.set("/drip", (_request, response) => {
      response.writeHead(200).write("a");
      const timer = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(timer));
    });
    site.pages.set("/round", status(302, { location: "/round" }));
    site.pages.set("/short", (_request, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("half", () => response.destroy());
    });
    site.pages.set("/bomb", (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
    });
    const trouble = await round();
    assert.deepEqual(trouble.map((line) => line.split(":")[0]).sort(), [...bad].sort());
    assert.equal((await archive.counts()).documents, 1);
  }));

test("GB18030 without a header is read", () =>
  watching(async ({ site, archive, round }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/zh" }]));
    const title = Buffer.from([0xcd, 0xe2, 0xbd, 0xbb, 0xb2, 0xbf]);
    const words = Buffer.from([
      0xcb, 0xab, 0xb7, 0xbd, 0xbe, 0xcd, 0xcb, 0xab, 0xb1, 0xdf, 0xb9, 0xd8, 0xcf, 0xb5, 0xbd, 0xbb, 0xbb, 0xbb, 0xd2,
      0xe2, 0xbc, 0xfb, 0xa1, 0xa3,
    ]);
    const body = Buffer.concat([
      Buffer.from("<html><body><article><h1>"),
      title,
      Buffer.from("</h1><p>"),
      ...Array.from({ length: 8 }, () => words),
      Buffer.from("</p></article></body></html>"),
    ]);
    site.pages.set(
      "/zh",
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end(body),
    );
    assert.deepEqual(await round(), []);
    assert.match((await archive.page(`${site.base}/zh`))!.versions[0]!.document.text, /双方就双边关系交换意见。/);
  }));

test("a challenge page, a listing of nothing and a layout that broke are alarms with a reason, and their bytes are kept", () =>
  watching(async ({ site, archive, clock, round, state }) => {
    site.pages.set("/feed", feedOf(site.base, [{ path: "/one" }]));
    site.pages.set("/one", pageOf("Just a moment...", "Checking your browser before accessing the site."));
    assert.equal((await round()).length, 1);
    assert.equal((await archive.counts()).documents, 0);
    for (const broken of ["<html><body>Checking your browser</body></html>", feedOf(site.base, [])]) {
      site.pages.set("/feed", broken);
      const trouble = await round(2 * DAY);
      assert.ok(
        trouble.some((line) => line.startsWith("/feed: ")),
        trouble.join(),
      );
    }
    const health = healthOf({ added: "2026-03-03T12:00:00.000Z" }, await state(), clock.now());
    assert.equal(health.state, "alarm");
    assert.match(health.reason!, /2 looks in a row failed, since .*lists nothing/);
    assert.ok((await Array.fromAsync(archive.captures())).length >= 4);
  }));

test("pages that cannot be read one after the other are an alarm of their source, until one can be", () =>
  watching(async ({ site, clock, round, state }) => {
    const paths = ["/one", "/two", "/three"];
    site.pages.set(
      "/feed",
      feedOf(
        site.base,
        paths.map((path) => ({ path })),
      ),
    );
    for (const path of paths)
      site.pages.set(path, pageOf("Just a moment...", "Checking your browser before accessing the site."));
    const health = async () => healthOf({ added: "2026-03-03T12:00:00.000Z" }, await state(), clock.now());
    assert.equal((await round()).length, 3);
    assert.equal((await health()).state, "alarm");
    assert.match(
      (await health()).reason!,
      /^the last 3 pages that were looked at could not be read, since 2026-03-03T12:00Z: /,
    );
    site.pages.delete("/two");
    await round(HOUR);
    assert.equal((await health()).state, "alarm", "what is not there says nothing of the others");
    for (const path of ["/one", "/three"]) site.pages.set(path, pageOf("They met", TEXT));
    await round(2 * HOUR);
    assert.equal((await health()).state, "well");
  }));

test("a source whose feed holds the texts is asked for nothing else", () =>
  watching(
    async ({ site, archive, round }) => {
      const feed = (fish: string): string =>
        feedOf(site.base, [{ path: "/one" }]).replace(
          "</item>",
          `<description>&lt;p&gt;They spoke of ${fish}.&lt;/p&gt;</description></item>`,
        );
      site.pages.set("/feed", feed("herring"));
      await round();
      site.pages.set("/feed", feed("cod"));
      await round(HOUR);
      assert.deepEqual(new Set(site.asked), new Set(["/robots.txt", "/feed"]));
      assert.equal((await archive.changes()).length, 1);
    },
    { text: "feed" },
  ));

test("silence is told from a source's own habit", () => {
  const start = Date.parse("2026-03-01T00:00:00Z");
  const arrivals = (days: number[]): string[] => days.map((day) => new Date(start + day * DAY).toISOString());
  const state = (days: number[]): SourceState => ({
    due: "",
    arrivals: arrivals(days),
    failures: 0,
    lastLook: "2026-03-01T00:00:00Z",
  });
  const health = (days: number[], now: number) =>
    healthOf({ added: "2026-03-01T00:00:00Z" }, state(days), start + now * DAY);
  assert.equal(health([0, 1, 2, 3, 4], 10).state, "well");
  assert.equal(health([0, 1, 2, 3, 4], 12).state, "alarm");
  assert.match(
    health([0, 1, 2, 3, 4], 12).reason!,
    /nothing new for 8 days, where something comes every 1 days|every day/,
  );
  assert.equal(health([0, 10, 20, 30, 40], 60).state, "well");
  assert.equal(health([0, 1], 300).state, "well", "no habit is known yet");
});
