import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { compareUncompared } from "../jobs/comparing.ts";
import { relate } from "../jobs/relating.ts";
import type { Entry } from "../model/archive.ts";
import type { Instant } from "../model/when.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { createWeb } from "./app.ts";

/** Some years of two ministries that never were so: each readout is seen on the evening of its day. */

const ITALY = { name: "Ministry of Italy", country: "IT" };
const NORWAY = { name: "Ministry of Norway", country: "NO" };
const SEAS = "Italy stands firmly behind open passage through the northern strait for merchant ships.";
const BOATS = "Italy will deliver twelve rescue helicopters to Norway by 1 June 2025.";

function readout(url: string, publisher: typeof ITALY, day: string, body: string, seen?: Instant): Entry {
  const given = { url: `https://${url}`, title: `Meeting in Oslo, ${url}`, language: "en", publisher, published: day };
  const document = readPage({ body, ...given });
  const record = read(document);
  return { document, seen: seen ?? `${day}T18:00:00.000Z`, ...(record && { record }) };
}

const met = (italian: string, date: string, more: string): string =>
  `Italian Foreign Minister ${italian} met with Norwegian Foreign Minister Ida Hallek in Oslo on ${date}. ${more}`;

const HISTORY: Entry[] = [
  readout(
    "mfa.example/it/1",
    ITALY,
    "2021-03-01",
    met("Vero Landi", "1 March 2021", `Landi said that ${SEAS} Both praised the United Nations.`),
  ),
  readout(
    "mfa.example/it/2",
    ITALY,
    "2022-03-02",
    met("Vero Landi", "2 March 2022", `Landi said that ${SEAS} ${BOATS}`),
  ),
  readout(
    "mfa.example/it/3",
    ITALY,
    "2023-03-03",
    met("Vero Landi", "3 March 2023", `Landi said that ${SEAS} ${BOATS}`),
  ),
  // The other side's account of the third meeting, a year late; and the second page says something else by now.
  readout(
    "mfa.example/no/3",
    NORWAY,
    "2023-03-03",
    "Norwegian Foreign Minister Ida Hallek met with Italian Foreign Minister Vero Landi in Oslo on 3 March 2023. Hallek welcomed the talks on the northern strait.",
    "2024-04-04T18:00:00.000Z",
  ),
  readout(
    "mfa.example/it/2",
    ITALY,
    "2022-03-02",
    met(
      "Vero Landi",
      "2 March 2022",
      "Landi said that the talks with Prime Minister Odd Brekke of Norway were useful.",
    ),
    "2024-05-05T18:00:00.000Z",
  ),
  readout("mfa.example/it/4", ITALY, "2024-06-06", met("Nora Falk", "6 June 2024", `Falk said that ${SEAS}`)),
  readout("mfa.example/it/5", ITALY, "2025-07-07", met("Nora Falk", "7 July 2025", `Falk said that ${SEAS}`)),
];
const [second, later] = [HISTORY[1]!.document, HISTORY[4]!.document];

async function archiveOf(entries: readonly Entry[]): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  for (const entry of entries) await archive.put([entry]);
  await compareUncompared(archive);
  await relate(archive);
  return archive;
}

const now = (): number => Date.parse("2026-01-01T00:00:00Z");
const roomOf = (archive: MemoryArchive) => {
  const web = createWeb({ archive, version: "1.2.3", now, report: (error) => assert.fail(String(error)) });
  return async (path: string): Promise<{ status: number; body: string }> => {
    const response = await web(new Request(`http://rapporteur.test${path}`));
    return { status: response.status, body: await response.text() };
  };
};

/** Every room that shows the archive, by the pattern of its address, with an address that has something to show today. */
const rooms = (ids: { meeting: string; formula: string; commitment: string }): Record<string, string[]> => ({
  "/": ["/"],
  "/home.json": ["/home.json"],
  "/search": ["/search?q=strait", "/search?said=x&q=said+by+Falk%3A+strait"],
  "/search.csv": ["/search.csv?q=fish"],
  "/search.atom": ["/search.atom?q=fish"],
  "/search.json": ["/search.json?q=strait"],
  "/readout/:page/:version?": [
    `/readout/${second.page}`,
    `/readout/${second.page}.json`,
    `/readout/${later.page}/${later.version}`,
  ],
  "/readout/:page/history": [`/readout/${second.page}/history`],
  "/readout/:page/history.json": [`/readout/${second.page}/history.json`],
  "/readout/:page/compare": [`/readout/${second.page}/compare`],
  "/readout/:page/compare.json": [`/readout/${second.page}/compare.json`],
  "/readout/:page/new": [`/readout/${second.page}/new`],
  "/readout/:page/new.part": [`/readout/${second.page}/new.part`],
  "/readout/:page/new.json": [`/readout/${second.page}/new.json`],
  "/readout/:page/cite": [`/readout/${second.page}/cite`],
  "/readout/:page/:version/cite": [`/readout/${later.page}/${later.version}/cite`],
  "/readout/:page/:version/cite.*": [`/readout/${later.page}/${later.version}/cite.bib`],
  "/compare/:a/:b": [`/compare/${HISTORY[2]!.document.page}/${HISTORY[3]!.document.page}`],
  "/meetings": ["/meetings"],
  "/meetings.json": ["/meetings.json"],
  "/meetings.csv": ["/meetings.csv"],
  "/meetings.atom": ["/meetings.atom"],
  "/meeting/:id": [`/meeting/${ids.meeting}`, `/meeting/${ids.meeting}.json`],
  "/formulas": ["/formulas"],
  "/formulas.json": ["/formulas.json"],
  "/formulas.csv": ["/formulas.csv"],
  "/formulas.atom": ["/formulas.atom"],
  "/formula/:id": ["", ".json", ".csv", ".atom"].map((form) => `/formula/${ids.formula}${form}`),
  "/commitments": ["/commitments"],
  "/commitments.json": ["/commitments.json"],
  "/commitments.csv": ["/commitments.csv"],
  "/commitments.ics": ["/commitments.ics"],
  "/commitments.atom": ["/commitments.atom"],
  "/commitment/:id": [`/commitment/${ids.commitment}`, `/commitment/${ids.commitment}.json`],
  "/changes": ["/changes"],
  "/changes.json": ["/changes.json"],
  "/changes.atom": ["/changes.atom"],
  "/changes.csv": ["/changes.csv"],
  "/people": ["/people"],
  "/people.json": ["/people.json"],
  "/people.csv": ["/people.csv"],
  "/people.atom": ["/people.atom"],
  "/person/:id": ["", ".json", ".csv", ".atom"].map((form) => `/person/vero-landi-it${form}`),
  "/person/:id/network.csv": ["/person/vero-landi-it/network.csv"],
  "/person/:id/names": ["/person/vero-landi-it/names"],
  "/office/:id": ["", ".json", ".csv", ".atom"].map((form) => `/office/it-foreign-minister${form}`),
  "/brief*": [
    "/brief?since=9000d",
    "/brief.json?since=9000d",
    "/brief.md?since=9000d",
    "/brief.txt?since=9000d",
    "/brief.atom?since=9000d",
  ],
  "/state/:name/:part?": [
    "/state/IT",
    "/state/IT.json",
    "/state/IT.csv",
    "/state/IT.atom",
    "/state/IT.ics",
    "/state/IT/topics.csv",
  ],
  "/pair/:sides/:part?": ["/pair/IT,NO", "/pair/IT,NO.json", "/pair/IT,NO.csv"],
  "/*/:name/:part?": ["/topic/maritime", "/topic/maritime.json", "/organisation/UN", "/organisation/UN.json"],
  "/occasions*": ["/occasions", "/occasions.json", "/occasions.csv", "/occasions.atom", "/occasions.ics"],
  "/calendar*": ["/calendar", "/calendar.json", "/calendar.csv", "/calendar.ics"],
  "/statistics": ["/statistics"],
  "/statistics.json": ["/statistics.json"],
  "/statistics/:file": ["/statistics/sides.csv", "/statistics/topics.csv"],
  "/sources": ["/sources"],
  "/sources.json": ["/sources.json"],
  "/sources.csv": ["/sources.csv"],
});
/** Rooms that show nothing of the archive, what an editor does today, or what stands behind an original's own address (RFC 7089). */
const OTHERS = [
  "/timegate/*",
  "/timemap/link/*",
  "/memento/:at/*",
  "/about",
  "/about.json",
  "/assets/:file",
  "/favicon.ico",
  "/healthz",
  "/robots.txt",
  "/sign-in",
  "/people/named",
  "/readout/:page/:version/correct",
];

describe("a day that is past", () => {
  let archive: MemoryArchive;
  let ask: ReturnType<typeof roomOf>;
  let all: Record<string, string[]>;
  before(async () => {
    archive = await archiveOf(HISTORY);
    ask = roomOf(archive);
    const [meeting] = await archive.meetings();
    const [formula] = await archive.formulas();
    const [commitment] = await archive.ledger();
    all = rooms({ meeting: meeting!.id, formula: formula!.id, commitment: commitment!.id });
  });
  after(() => archive.close());

  test("every room stands on the table", () => {
    const folder = fileURLToPath(new URL(".", import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    const patterns = sources.flatMap((name) =>
      [
        ...readFileSync(`${folder}${name}`, "utf8").matchAll(
          /\bapp\.get\(\s*(?:format === "" \? )?(?:"([^"]+)"|`([^`]+)`)/g,
        ),
      ].map(([, plain, made]) => plain ?? made!.replace(/\$\{[^}]*\}/g, "*")),
    );
    assert.ok(patterns.length > 50);
    const known = [...Object.keys(all), ...OTHERS];
    const isKnown = (pattern: string): boolean =>
      known.some((one) => one === pattern || (/^\/\w+\*$/.test(one) && pattern.startsWith(one.slice(0, -1))));
    assert.deepEqual(
      patterns.filter((pattern) => !isKnown(pattern)),
      [],
    );
  });

  test("before anything was seen no room shows anything that came later", async () => {
    const words = HISTORY.flatMap(({ document }) => [document.title, document.url, document.publisher!.name]);
    words.push("Landi", "Falk", "Hallek", "Brekke", "strait", "helicopters");
    for (const path of Object.values(all).flat()) {
      const today = await ask(path);
      assert.ok(today.status < 400, `${path} is there today: ${today.status}`);
      const then = await ask(`${path}${path.includes("?") ? "&" : "?"}at=1999-12-31`);
      assert.ok([200, 302, 404].includes(then.status), `${path}: ${then.status}`);
      // What was asked for stands in the answer; nothing else does.
      const asked = decodeURIComponent(path);
      for (const word of words.filter((one) => !asked.toLowerCase().includes(one.toLowerCase())))
        assert.ok(!then.body.replaceAll("/person/vero-landi-it", "").includes(word), `${path} tells of ${word}`);
    }
  });

  test("every link of a page of a day keeps the day, but for the one that leads to today", async () => {
    for (const path of Object.values(all).flat()) {
      const { status, body } = await ask(`${path}${path.includes("?") ? "&" : "?"}at=2025-12-31`);
      if (status !== 200 || !body.startsWith("<!doctype html>")) continue;
      assert.match(body, /<p class="banner old" role="note"><b>As this archive was/, path);
      const links = [...body.matchAll(/<(?:a|link) [^>]*href="(\/[^"]*)"/g)].map(
        ([tag, href]) => [tag!, href!] as const,
      );
      assert.ok(links.length > 10, path);
      for (const [tag, href] of links)
        if (!/^\/(?:assets|timemap)\//.test(href))
          assert.equal(/[?;]at=2025-12-31/.test(href), !tag.includes("data-now"), `${path}: ${tag}`);
      for (const [form] of body.matchAll(/<form [^>]*method="get".*?<\/form>/gs))
        assert.equal(form.match(/name="at"/g)?.length, 1, `${path}: ${form}`);
      assert.match(body, /<meta name="robots" content="noindex">/, path);
    }
  });

  for (const at of ["2021-12-31", "2022-12-31", "2023-12-31", "2024-04-30", "2024-12-31"]) {
    test(`on ${at} the archive answers as if nothing had come since`, async () => {
      const fresh = await archiveOf(HISTORY.filter(({ seen }) => seen <= `${at}T23:59:59.999Z`));
      const askFresh = roomOf(fresh);
      const same = [
        "/people.json",
        "/person/vero-landi-it.json",
        "/person/vero-landi-it.csv",
        "/office/it-foreign-minister.json",
        "/meetings.json",
        "/commitments.json",
        "/state/IT.json",
        "/pair/IT,NO.json",
        "/statistics.json",
        "/occasions.json",
        "/changes.json",
        "/search.json?q=strait",
        `/readout/${second.page}/new.json`,
        `/readout/${second.page}/history.json`,
        `/brief.json?since=2021&until=${at}`,
      ];
      for (const path of same) {
        const [then, expected] = [await ask(`${path}${path.includes("?") ? "&" : "?"}at=${at}`), await askFresh(path)];
        assert.equal(then.status, expected.status, path);
        if (then.status === 200) assert.deepEqual(plain(then.body), plain(expected.body), path);
      }
      const [formulas, expected] = await Promise.all(
        [ask(`/formulas.json?at=${at}`), askFresh("/formulas.json")].map(
          async (answer) => JSON.parse((await answer).body).formulas,
        ),
      );
      const counts = (list: { uses: number; occasions: number; first: string; last: string }[]) =>
        list.map(({ uses, occasions, first, last }) => ({ uses, occasions, first, last }));
      assert.deepEqual(counts(formulas), counts(expected));
      await fresh.close();
    });
  }
});

/** Numbers by which an archive counts its own arrivals, and the day in addresses, are not what is compared. */
const plain = (body: string): unknown => {
  const dayless = body.replace(/(?:\?|&)at=[^"&,\s]*/g, "");
  if (!dayless.startsWith("{")) return dayless;
  return JSON.parse(dayless, (key, value) => (key === "sequence" || key === "at" ? undefined : value));
};
