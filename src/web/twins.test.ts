import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SqliteArchive } from "../archive/sqlite.ts";
import { relate } from "../jobs/relating.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import { createWeb } from "./app.ts";

/** Every room and the forms in which it can be taken along. A room that is added is added here. */

let archive: SqliteArchive;
let ask: (path: string) => Promise<Response>;

before(async () => {
  archive = new SqliteArchive(":memory:");
  await fillWithSamples(archive);
  await relate(archive);
  const web = createWeb({ archive, version: "0", report: (error) => assert.fail(String(error)) });
  ask = async (path) => web(new Request(`http://localhost${path}`));
});

after(() => archive.close());

const TYPES: Record<string, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  atom: "application/atom+xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8; method=PUBLISH",
};

/** "/search?q=x" and "json" give "/search.json?q=x". */
const twinOf = (room: string, form: string): string => {
  const [path, query] = room.split("?");
  return `${path === "/" ? "/home" : path}.${form}${query === undefined ? "" : `?${query}`}`;
};

/** Lists are there in all three forms; rooms of one thing that has no lines as JSON. SIDE and OTHER stand for two states of the samples that met. */
const LISTS = [
  "/search?q=minister",
  "/search?q=minister&sort=newest",
  "/occasions?side=SIDE",
  "/calendar?month=MONTH",
  "/state/SIDE",
  "/pair/SIDE,OTHER",
  "/topic/maritime",
  "/organisation/UN",
  "/meetings",
  "/people?side=SIDE",
  "/changes",
  "/commitments",
  "/formulas",
];

async function filled(room: string): Promise<string> {
  const telling = (await archive.tellings()).find(
    ({ day, parties }) => day?.length === 10 && sidesOf(parties).length > 1,
  )!;
  const [side, other] = sidesOf(telling.parties).sort() as [string, string];
  return room.replace("SIDE", side).replace("OTHER", other).replace("MONTH", telling.day!.slice(0, 7));
}

const sidesOf = (parties: readonly { side?: string }[]): string[] => [
  ...new Set(parties.flatMap(({ side }) => (side !== undefined && /^[A-Z]{2}$/.test(side) ? [side] : []))),
];

const LISTED: Record<string, () => Promise<string>> = {
  person: async () => `/person/${(await archive.persons({ limit: 1 })).persons[0]!.id}`,
  office: async () => {
    const { side, kind } = (await archive.holdings({}))[0]!;
    return `/office/${side.toLowerCase()}-${kind}`;
  },
};
/** What is no list, or is the list of another room: the front page is that of occasions, what is new of one readout that of its sentences. */
const ONLY_JSON: Record<string, () => Promise<string>> = {
  home: async () => "/",
  statistics: async () => "/statistics",
  readout: async () => `/readout/${await someone()}`,
  "what is new": async () => `/readout/${await someone()}/new`,
  history: async () => `/readout/${await someone()}/history`,
  meeting: async () => `/meeting/${(await archive.meetings({ limit: 1 }))[0]!.id}`,
  "two sides": async () => {
    const many = (await archive.meetings({ limit: 100 })).find(({ documents }) => documents.length > 1)!;
    const pages = await Promise.all(many.documents.map(async (id) => (await archive.item(id))!.document.page));
    return `/compare/${pages[0]}/${pages[1]}`;
  },
  formula: async () => `/formula/${(await archive.formulas({ limit: 1 }))[0]!.id}`,
  commitment: async () => `/commitment/${(await archive.ledger({ limit: 1 }))[0]!.id}`,
};
const someone = async (): Promise<string> => (await archive.tellings({ limit: 1 }))[0]!.page;

/** Asks for the room and its twin; both must be there, and the page must name its twin. */
async function holds(room: string, form: string): Promise<string> {
  const page = await ask(room);
  assert.equal(page.status, 200, room);
  const twin = await ask(twinOf(room, form));
  assert.equal(twin.status, 200, twinOf(room, form));
  assert.equal(twin.headers.get("content-type"), TYPES[form]);
  const markup = await page.text();
  // The HTML escapes the ampersand, and a room may name the newest first in its feed's address.
  const address = twinOf(room, form).split("?")[0]!;
  if (form !== "csv") assert.ok(markup.includes(`href="${address}`), `${room} does not lead to ${address}`);
  return twin.text();
}

describe("every room can be taken along", () => {
  for (const [name, given] of Object.entries({
    ...Object.fromEntries(LISTS.map((room) => [room, () => filled(room)])),
    ...LISTED,
  })) {
    test(`${name}: JSON, CSV, Atom`, async () => {
      const room = await given();
      assert.equal(typeof JSON.parse(await holds(room, "json")), "object");
      const lines = (await holds(room, "csv")).split("\r\n");
      assert.match(lines[0]!, /^[a-z_]+(?:,[a-z_]+)+$/, "the first line names the columns");
      const feed = await holds(room, "atom");
      assert.match(feed, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
      const ids = [...feed.matchAll(/<entry[^>]*>\s*<id>([^<]+)<\/id>/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, "each entry has an id of its own");
      const links = [...feed.matchAll(/<entry[\s\S]*?<link rel="alternate" type="text\/html" href="([^"]+)"/g)];
      assert.equal(links.length, ids.length);
      // Only changes may be none among the samples.
      if (room !== "/changes") assert.ok(ids.length > 0 && lines.length > 2, "the samples have some");
      for (const [, href] of links.slice(0, 3)) {
        const { pathname, search } = new URL(href!.replaceAll("&amp;", "&"));
        assert.equal((await ask(`${pathname}${search}`)).status, 200, href);
      }
      for (const [, at] of feed.matchAll(/<updated>([^<]+)<\/updated>/g)) {
        assert.ok(!Number.isNaN(Date.parse(at!)), `${at} is an instant`);
      }
    });
  }

  for (const [name, given] of Object.entries(ONLY_JSON)) {
    test(`${name}: JSON`, async () => {
      assert.equal(typeof JSON.parse(await holds(await given(), "json")), "object");
    });
  }

  test("sources: JSON and CSV, for how a source is doing is no news with a day", async () => {
    assert.deepEqual(JSON.parse(await holds("/sources", "json")), { sources: [] });
    assert.match(await holds("/sources", "csv"), /^url,publisher,/);
  });

  test("what has days to come is a calendar as well", async () => {
    for (const room of ["/calendar", await filled("/state/SIDE"), "/commitments"]) {
      const made = await ask(twinOf(room, "ics"));
      assert.equal(made.status, 200, room);
      assert.match(await made.text(), /^BEGIN:VCALENDAR\r\n/);
    }
  });
});
