import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { sampleArchive } from "../../../test/browser/readouts.ts";
import { MemoryArchive } from "../../../test/memory-archive.ts";
import { TOPICS } from "../../model/record.ts";
import { createWeb } from "../app.ts";
import { pairHref, slugOf, topicOf } from "./asking.ts";

const NOW = Date.parse("2031-06-01T12:00:00Z");
let get: (path: string) => Promise<Response>;
let archive: MemoryArchive;

before(async () => {
  archive = await sampleArchive();
  const web = createWeb({ archive, version: "9.9.9", now: () => NOW });
  get = async (path) => web(new Request(`http://localhost${path}`));
});

const textOf = async (path: string, status = 200): Promise<string> => {
  const response = await get(path);
  assert.equal(response.status, status, path);
  return response.text();
};
// biome-ignore lint/suspicious/noExplicitAny: what the tests look at in the rooms' twins
const jsonOf = async (path: string): Promise<any> => JSON.parse(await textOf(path));

const ROOMS = [
  "/state/PT",
  "/pair/KE,PT",
  "/topic/maritime",
  "/organisation/UN",
  "/calendar",
  "/calendar?month=2031-05",
  "/statistics",
  "/occasions",
  "/occasions?side=PT&met=1&from=2031&to=2031-05",
];

describe("rooms", () => {
  for (const path of ROOMS) {
    test(`${path} has a page and a twin, without style or script of its own`, async () => {
      const page = await textOf(path);
      assert.doesNotMatch(page, /<style|\sstyle=|<script(?![^>]*(?:src=|ld\+json))/);
      assert.match(page, /<h1>/);
      const [place, query] = path.split("?");
      await jsonOf(`${place}.json${query ? `?${query}` : ""}`);
    });
  }

  for (const path of ["/state/FR", "/pair/DE,FR", "/topic/space", "/calendar", "/statistics", "/occasions"]) {
    test(`${path} stands in an empty archive`, async () => {
      const web = createWeb({ archive: new MemoryArchive(), version: "9.9.9", now: () => NOW });
      assert.equal((await web(new Request(`http://localhost${path}`))).status, 200);
    });
  }

  test("a state's room counts its meetings and leads to the readouts", async () => {
    const data = await jsonOf("/state/PT.json");
    assert.ok(data.meetings >= 1);
    assert.ok(data.counterparts.some(({ side }: { side: string }) => side === "KE"));
    const page = await textOf("/state/PT");
    assert.match(page, /href="\/pair\/KE,PT"/);
    assert.match(page, /href="\/readout\/[a-z0-9]+"/);
  });

  test("a pair has one address, whichever side is named first", async () => {
    const response = await get("/pair/PT,KE?at=2031-05-20");
    assert.equal(response.status, 301);
    assert.equal(response.headers.get("location"), "/pair/KE,PT?at=2031-05-20");
    assert.equal(pairHref("PT", "KE"), pairHref("KE", "PT"));
  });

  test("both sides' readouts of one meeting are one occasion, once they are tied", async () => {
    const before = (await jsonOf("/pair/KE,PT.json")).occasions;
    const [one, other] = await archive.tellings({
      where: [
        ["side", "KE"],
        ["side", "PT"],
      ],
      order: "arrival",
    });
    const tie = { kind: "meeting" as const, a: one!.document, b: other!.document, sureness: 1, reasons: ["Same day."] };
    await archive.putTies("test", other!.document, [tie]);
    const after = await jsonOf("/pair/KE,PT.json");
    assert.equal(after.occasions, before - 1);
    assert.match(await textOf("/pair/KE,PT"), /Beside each other/);
    // On the front page they stand together too, in the page and in its twin.
    assert.match(await textOf("/"), /Also told by <a href="\/readout\//);
    const { latest } = await jsonOf("/home.json");
    assert.equal(latest.filter(({ also }: { also?: unknown[] }) => also?.length === 1).length, 1);
    await archive.putTies("test", other!.document, []);
    assert.equal((await jsonOf("/pair/KE,PT.json")).occasions, before);
  });

  test("a room shows what was known then, and its links stay in that time", async () => {
    const page = await textOf("/state/PT?at=2031-05-20");
    assert.match(page, /As this archive/);
    assert.doesNotMatch(page, /href="\/occasions\?side=PT"/);
    assert.equal((await jsonOf("/state/PT.json?at=2000")).occasions, 0);
    assert.ok((await jsonOf("/state/PT.json")).occasions > 0);
  });

  test("each figure leads to the list behind it, and the list has as many", async () => {
    const { meetings } = await jsonOf("/state/PT.json");
    assert.equal((await jsonOf("/occasions.json?side=PT&met=1")).total, meetings);
    const csv = await textOf("/occasions.csv?side=PT&met=1");
    assert.equal(csv.trim().split("\r\n").length, meetings + 1);
  });

  test("a page that was made for one reader is not given to a reader of another language", async () => {
    for (const path of ["/state/PT", "/pair/KE,PT", "/statistics", "/"]) {
      const english = await textOf(path);
      const french = await textOf(`${path}?lang=fr`);
      assert.match(english, /Meeting/);
      assert.match(french, /Rencontre/, path);
      assert.equal(await textOf(path), english);
    }
    assert.match(await textOf("/pair/KE,PT?lang=ru"), /<h1>[^<]*Кения/);
  });

  test("every topic has an address and is found by it", () => {
    for (const topic of TOPICS) assert.equal(topicOf(slugOf(topic)), topic);
    assert.equal(new Set(TOPICS.map(slugOf)).size, TOPICS.length);
  });

  test("files bear the types of what they are", async () => {
    for (const [path, type] of [
      ["/state/PT.csv", "text/csv"],
      ["/state/PT/counterparts.csv", "text/csv"],
      ["/state/PT/topics.csv", "text/csv"],
      ["/pair/KE,PT.atom", "application/atom+xml"],
      ["/topic/maritime/countries.csv", "text/csv"],
      ["/calendar.ics", "text/calendar"],
      ["/calendar.csv?month=2031-05", "text/csv"],
      ["/statistics/pairs.csv", "text/csv"],
      ["/statistics/topics.csv", "text/csv"],
      ["/statistics/countries.csv", "text/csv"],
    ] as const) {
      const response = await get(path);
      assert.equal(response.status, 200, path);
      assert.ok(response.headers.get("content-type")?.startsWith(type), path);
      assert.notEqual((await response.text()).trim(), "", path);
    }
  });

  test("the calendar holds what was announced, marked as such", async () => {
    const ics = await textOf("/calendar.ics");
    assert.match(ics, /^BEGIN:VCALENDAR\r\n/);
    assert.match(ics, /STATUS:CONFIRMED/);
    assert.match(await textOf("/calendar?month=2031-05"), /id="d2031-05-12"/);
  });

  test("what is not there is missing, what is no date is a mistake, and neither is a fault", async () => {
    for (const path of [
      "/state/QQ",
      "/state/portugal",
      "/pair/PT",
      "/pair/PT,PT",
      "/topic/nothing",
      "/organisation/NOBODY",
      "/statistics/x.csv",
      "/state/PT/x.csv",
    ]) {
      await textOf(path, 404);
    }
    for (const path of [
      "/calendar?month=2031",
      "/occasions?from=yesterday",
      "/state/PT?at=never",
      `/occasions?side=${"A".repeat(400)}`,
    ]) {
      await textOf(path, 400);
    }
  });

  test("the front page shows the month that has the last meetings, whatever day it is", async () => {
    const page = await textOf("/");
    assert.match(page, /<caption class="vh">Occasions on each day of [A-Z][a-z]+ 20\d\d<\/caption>/);
    assert.match(page, /<svg class="chart world"/);
    const past = await textOf("/?at=2000-01-01");
    assert.doesNotMatch(past, /class="chart world"/);
  });

  test("a stranger's name in an address stays words", async () => {
    const page = await textOf(`/occasions?publisher=${encodeURIComponent('"><script>x</script>')}`);
    assert.doesNotMatch(page, /<script>x/);
  });
});
