import assert from "node:assert/strict";
import { test } from "node:test";
import { callVersions, hostile, sampleArchive, withdrawnVisit } from "../../test/browser/readouts.ts";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Document } from "../model/document.ts";
import { createWeb } from "./app.ts";

const [older, newer] = callVersions();
/** When the archive of samples saw them. */
const [first, second] = ["2031-05-10T16:00:00Z", "2031-05-11T07:30:00Z"];
const path = `/readout/${older.document.page}`;

async function getter(archive?: MemoryArchive) {
  const web = createWeb({ archive: archive ?? (await sampleArchive()), version: "9.9.9" });
  return (address: string, headers: Record<string, string> = {}) =>
    web(new Request(`http://room.example${address}`, { headers }));
}

/** The text of a piece of a page, tags dropped. */
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

test("the list of changes leads to the two versions, and its twin and feed tell the same", async () => {
  const get = await getter();
  const page = await (await get("/changes")).text();
  const link = `${path}/compare?from=${older.document.id}&amp;to=${newer.document.id}`;
  assert.ok(page.includes(link), "the change of the call is listed");
  const { changes } = (await (await get("/changes.json")).json()) as { changes: { page: string; seenAt: string }[] };
  assert.deepEqual(
    changes.filter((one) => one.page === older.document.page).map((one) => one.seenAt),
    [second],
  );
  const answer = await get("/changes.atom");
  assert.match(answer.headers.get("content-type") ?? "", /^application\/atom\+xml/);
  const feed = await answer.text();
  assert.ok(feed.includes(`<updated>${second}</updated>`));
  assert.ok(feed.includes(`href="http://room.example${link}"`), "addresses in a feed are absolute");
});

test("changes are narrowed by class and time", async () => {
  const get = await getter();
  const count = async (query: string): Promise<number> =>
    ((await (await get(`/changes.json?${query}`)).json()) as { changes: unknown[] }).changes.length;
  assert.ok((await count("all=1")) > 0);
  assert.equal(await count("all=1&at=2001"), 0, "nothing had been seen then");
  assert.equal(await count(`all=1&since=2999-01-01`), 0);
  assert.equal((await get("/changes?at=yesterday")).status, 400);
});

test("front page, search and history are asked for an earlier day, and every link on them goes on with it", async () => {
  const get = await getter();
  const between = "2031-05-11T00:00:00Z";
  const at = `at=${encodeURIComponent(between)}`;
  const state = async (query: string) => {
    const { hits } = (await (await get(`/search.json?${query}`)).json()) as {
      hits: { document: { id: string; page: string }; href: string }[];
    };
    return hits.filter(({ document }) => document.page === older.document.page);
  };
  assert.deepEqual(
    (await state(at)).map(({ document, href }) => [document.id, href]),
    [[older.document.id, `${path}?${at}`]],
  );
  assert.equal((await state("q="))[0]!.document.id, newer.document.id);
  const home = await (await get(`/?${at}`)).text();
  assert.ok(home.includes(`href="${path}?${at}`), "the front page leads to the readout of the day");
  assert.ok(home.includes("As this archive was"));
  assert.ok(!(await (await get("/")).text()).includes("As this archive was"));
  assert.equal((await get(`${path}?${at}`)).status, 200);
  const history = (await (await get(`${path}/history.json?${at}`)).json()) as { versions: unknown[] };
  assert.equal(history.versions.length, 1);
  assert.equal((await get("/?at=1999")).status, 200);
  assert.equal((await get("/?at=soon")).status, 400);
  assert.equal((await get("/search?at=soon")).status, 400);
  assert.equal((await get(`${path}/history?at=1999`)).status, 404);
});

test("two versions in one hold every word of both", async () => {
  const get = await getter();
  const markup = await (
    await get(`${path}/compare?from=${older.document.version}&to=${newer.document.version}`)
  ).text();
  const diff = markup.slice(markup.indexOf('<div class="words diff"')).split("</div>")[0]!;
  const without = (tag: string): string => plain(diff.replace(new RegExp(`<${tag}[^>]*>.*?</${tag}>`, "gs"), ""));
  assert.equal(squeezed(without("ins")).replace(/\s/g, ""), older.document.text.replace(/\s/g, ""));
  assert.equal(squeezed(without("del")).replace(/\s/g, ""), newer.document.text.replace(/\s/g, ""));
  assert.match(diff, /<(?:ins|del) id="c1"/);
});

test("only what changed leaves the rest out and says so", async () => {
  const get = await getter();
  const all = await (await get(`${path}/compare`)).text();
  const only = await (await get(`${path}/compare?view=changes`)).text();
  assert.match(only, /class="left-out"/);
  assert.doesNotMatch(all, /class="left-out"/);
  assert.equal((await get(`${path}/compare?from=nothing`)).status, 404, "a version that is not there");
});

test("the history tells every look", async () => {
  const get = await getter();
  const page = await (await get(`/readout/${withdrawnVisit().document.page}/history`)).text();
  assert.match(page, /The page was withdrawn/);
  const { sightings, versions } = (await (await get(`${path}/history.json`)).json()) as {
    sightings: unknown[];
    versions: unknown[];
  };
  assert.equal(versions.length, 2);
  assert.equal(sightings.length, 2);
});

test("a readout is shown as it was on a day, and before it was seen not at all", async () => {
  const get = await getter();
  const then = await get(`${path}.json?at=2031-05-10T16:01Z`);
  const twin = (await then.json()) as { document: Document };
  assert.equal(twin.document.version, older.document.version);
  const page = await get(`${path}?at=2031-05-10T16:01Z`);
  assert.equal(page.headers.get("memento-datetime"), new Date(first).toUTCString());
  assert.equal((await get(`${path}?at=1999`)).status, 404);
  assert.equal((await get(`${path}?at=2023-02-31`)).status, 400);
});

test("what an original's own address asks for is no day of ours", async () => {
  const archive = new MemoryArchive();
  const [entry] = callVersions();
  const url = "https://mfa.example/pt/news?at=5&lang=xx";
  await archive.put([{ document: { ...entry.document, url }, seen: first }]);
  const get = await getter(archive);
  assert.equal((await get(`/timegate/${url}`)).status, 302);
  const map = await get(`/timemap/link/${url}`);
  assert.equal(map.status, 200);
  assert.ok((await map.text()).includes(url));
  const page = await (await get(`${path}/history?at=2031&lang=fr`)).text();
  assert.ok(
    page.includes(`href="/timemap/link/${url.replaceAll("&", "&amp;")}"`),
    "the link to the map is left as it is",
  );
});

test("a page that went back to its older words shows them, and a TimeGate of today leads there", async () => {
  const archive = await sampleArchive();
  await archive.put([{ document: older.document, record: older.record, seen: "2031-05-12T08:00:00Z" }]);
  const get = await getter(archive);
  const { url } = older.document;
  const today = (await (await get(`${path}.json`)).json()) as { document: Document };
  assert.equal(today.document.version, older.document.version);
  const gate = await get(`/timegate/${url}`);
  assert.equal(gate.headers.get("location"), `http://room.example${path}/${older.document.version}`);
  const between = await get(`/timegate/${url}`, { "accept-datetime": new Date("2031-05-11T12:00:00Z").toUTCString() });
  assert.equal(between.headers.get("location"), `http://room.example${path}/${newer.document.version}`);
  const map = await (await get(`/timemap/link/${url}`)).text();
  assert.equal(map.match(/rel="(?:first |last )*memento"/g)?.length, 3);
});

test("a TimeGate sends to the version of a day, a TimeMap lists them (RFC 7089)", async () => {
  const get = await getter();
  const { url } = older.document;
  const gate = await get(`/timegate/${url}`, { "accept-datetime": new Date(first).toUTCString() });
  assert.equal(gate.status, 302);
  assert.equal(gate.headers.get("vary")?.includes("accept-datetime"), true);
  assert.equal(gate.headers.get("location"), `http://room.example${path}/${older.document.version}`);
  const map = await (await get(`/timemap/link/${url}`)).text();
  assert.match(map, /rel="original"/);
  assert.equal(map.match(/rel="(?:first |last )*memento"/g)?.length, 2);
  const [memento] = /http:\/\/room\.example(\/memento\/[^>]+)/.exec(map)!.slice(1);
  assert.equal((await get(memento!)).headers.get("location"), `${path}/${older.document.version}`);
  assert.equal((await get("/timegate/https://nobody.example/")).status, 404);
  assert.equal((await get(`/timegate/${url}`, { "accept-datetime": "soon" })).status, 400);
});

test("a stranger's words stay words, in the list and in the feed", async () => {
  const archive = new MemoryArchive();
  const bad = hostile();
  await archive.put([{ ...bad, seen: "2031-01-01T00:00:00Z" }]);
  const next = { ...bad.document, id: "x2" as Document["id"], version: "x2" as Document["version"] };
  next.text = `${bad.document.text}\n<script>alert(1)</script> & more words were added here.`;
  await archive.put([{ document: next, seen: "2031-01-02T00:00:00Z" }]);
  const get = await getter(archive);
  for (const address of ["/changes?all=1", "/changes.atom?all=1", `/readout/${bad.document.page}/compare`]) {
    const body = await (await get(address)).text();
    assert.doesNotMatch(body, /<script>alert/, address);
  }
});

test("a source that has gone silent is an alarm with a reason, not a quiet day", async () => {
  const archive = new MemoryArchive();
  const arrivals = ["01", "02", "03", "04", "05", "06"].map((day) => `2031-03-${day}T08:00:00.000Z`);
  const state = {
    due: "2031-05-01T00:00:00.000Z",
    arrivals,
    failures: 0,
    lastLook: arrivals[5]!,
    lastSuccess: arrivals[5]!,
  };
  const added = "2031-02-01T00:00:00.000Z";
  const watched = [
    { source: { url: "https://mfa.example/feed", every: 30, added }, state },
    {
      source: { url: "https://gov.example/feed", every: 30, added },
      state: { ...state, failures: 3, reason: "the answer was 503" },
    },
    {
      source: { url: "https://new.example/feed", every: 30, added },
      state: { ...state, arrivals: ["2031-04-30T08:00:00.000Z"] },
    },
  ];
  for (const one of watched) await archive.putSource({ ...one.source, text: "page" }, one.state);
  const web = createWeb({ archive, version: "9.9.9", now: () => Date.parse("2031-05-01T00:00:00Z") });
  const page = await (await web(new Request("http://room.example/sources"))).text();
  assert.match(page, /3 sources\. 2 of them have an alarm/);
  assert.match(page, /nothing new for 55 days, where something comes every day/);
  assert.match(page, /3 looks in a row failed.*the answer was 503/);
  assert.ok(page.indexOf("gov.example") < page.indexOf("new.example"), "alarms come first");
  const twin = (await (await web(new Request("http://room.example/sources.json"))).json()) as {
    sources: { health: { state: string } }[];
  };
  assert.deepEqual(twin.sources.map(({ health }) => health.state).sort(), ["alarm", "alarm", "well"]);
});
