import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { joinUntied } from "../jobs/joining.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import { createWeb } from "./app.ts";
import { meetingPage } from "./meeting.ts";

const archive = new MemoryArchive();
const web = createWeb({ archive, version: "1.2.3" });

async function ask(path: string): Promise<{ status: number; type: string; location: string | null; body: string }> {
  const response = await web(new Request(`http://rapporteur.test${path}`));
  const { status, headers } = response;
  return {
    status,
    type: headers.get("content-type") ?? "",
    location: headers.get("location"),
    body: await response.text(),
  };
}

const data = async (path: string) => JSON.parse((await ask(path)).body);

describe("the rooms of meetings", () => {
  before(async () => {
    await fillWithSamples(archive);
    await joinUntied(archive);
  });
  after(() => archive.close());

  test("all meetings: as a page, as data, as a table and as a feed", async () => {
    const { meetings } = await data("/meetings.json");
    assert.ok(meetings.length >= 5);
    const page = await ask("/meetings");
    assert.equal(page.status, 200);
    for (const { meeting, readouts } of meetings) {
      assert.ok(page.body.includes(`href="/meeting/${meeting}"`));
      for (const one of readouts) assert.ok(page.body.includes(`href="/readout/${one.page}"`));
    }
    const table = await ask("/meetings.csv");
    assert.match(table.type, /^text\/csv/);
    assert.equal(table.body.trimEnd().split("\r\n").length, meetings.length + 1);
    const feed = await ask("/meetings.atom");
    assert.match(feed.type, /^application\/atom\+xml/);
    assert.equal(feed.body.match(/<entry/g)?.length, meetings.length);
    assert.doesNotMatch(feed.body, /<updated><\/updated>/);
  });

  test("narrowed by sides and days; what is no day is told", async () => {
    const two = await data("/meetings.json?sides=xo,XL&to=2026-06");
    assert.deepEqual(
      two.meetings.map(({ day }: { day: string }) => day),
      ["2026-04-08"],
    );
    assert.equal((await ask("/meetings?from=soon")).status, 400);
    assert.match((await ask("/meetings?sides=%3Cscript%3E")).body, /No such meeting/);
  });

  test("one meeting: by the page of any of its readouts, with who said what and why they belong together", async () => {
    const [one] = (await data("/meetings.json?from=2025-11-18&to=2025-11-18")).meetings;
    const later = one.readouts.find((readout: { page: string }) => readout.page !== one.meeting);
    const moved = await ask(`/meeting/${later.page}`);
    assert.deepEqual([moved.status, moved.location], [302, `/meeting/${one.meeting}`]);
    const { body, status } = await ask(`/meeting/${one.meeting}`);
    assert.equal(status, 200);
    assert.ok(one.reasons.length > 2);
    assert.match(body, /<li>Both date it 18 November 2025\.<\/li>/, "as the page writes days");
    assert.ok(!body.includes("chart world"), "an invented state has no place on the map");
    assert.match(body, /Not mentioned/);
    assert.match(body, /the same text in another language/);
    assert.doesNotMatch(body, /style=|<script>/);
    const twin = await data(`/meeting/${one.meeting}.json`);
    assert.equal(twin.readouts.length, one.readouts.length);
    assert.ok(twin.besides.rows.length > 0);
    assert.ok(Array.isArray(twin.after));
    const placed = { ...twin, place: { city: "Luxor", country: "EG" } };
    const { main } = meetingPage({ meeting: placed, sides: undefined, before: [], after: [] }, "/land.svg");
    assert.match(String(main), /chart world.*\/land\.svg/);
    assert.ok(String(main).includes("seat of government of the state in which it was held: Egypt."));
  });

  test("a readout that nobody answers has a meeting of its own; what is none has not", async () => {
    const alone = (await archive.tellings({ from: "2026-05-06", to: "2026-05-06" }))[0]!;
    assert.match((await ask(`/meeting/${alone.page}`)).body, /One readout is known/);
    assert.equal((await ask("/meeting/0000")).status, 404);
    assert.equal((await ask("/meeting/..%2f..")).status, 404);
  });

  test("two readouts beside each other: every cell leads to words in one of them", async () => {
    const [one] = (await data("/meetings.json?from=2026-03-12&to=2026-03-12")).meetings;
    const [a, b] = one.readouts.map(({ page }: { page: string }) => page);
    const { body, status } = await ask(`/compare/${a}/${b}`);
    assert.equal(status, 200);
    assert.match(body, /<th scope="rowgroup"/);
    assert.ok(body.includes(`href="/meeting/${one.meeting}"`));
    for (const [, href] of body.matchAll(/class="said"><a href="([^"]+)"/g))
      assert.match(href!, new RegExp(`^/readout/(?:${a}|${b})(?:\\?part=\\d+)?#s\\d+$`));
    const twin = await data(`/compare/${a}/${b}.json`);
    const words = new Map(twin.a.statements.map((said: { id: string; words: string }) => [said.id, said.words]));
    for (const pair of twin.aligned) assert.ok(words.has(pair.a) && pair.sureness > 0);
    const { document } = (await archive.page(a))!.versions.at(-1)!;
    for (const { sentence, words } of twin.a.statements)
      assert.equal(document.text.slice(sentence.start, sentence.end), words);
    // The other way round it is the same, with the columns changed.
    const turned = await data(`/compare/${b}/${a}.json`);
    assert.equal(turned.rows.length, twin.rows.length);
    assert.equal((await ask(`/compare/${a}/0000`)).status, 404);
  });

  test("a readout's page leads to the others of its meeting", async () => {
    const [one] = (await data("/meetings.json?from=2026-03-12&to=2026-03-12")).meetings;
    const [a, b] = one.readouts.map(({ page }: { page: string }) => page);
    const { body } = await ask(`/readout/${a}`);
    assert.ok(body.includes(`href="/compare/${a}/${b}"`));
    assert.ok(body.includes(`href="/meeting/${one.meeting}"`));
  });

  test("a text that is not read stands beside the other without a table", async () => {
    const [one] = (await data("/meetings.json?from=2026-04-13&to=2026-04-13")).meetings;
    const [a, b] = one.readouts.map(({ page }: { page: string }) => page);
    const { body, status } = await ask(`/compare/${a}/${b}`);
    assert.equal(status, 200);
    assert.match(body, /dir="rtl"/);
    assert.doesNotMatch(body, /<th scope="rowgroup"/);
  });
});

test("an empty archive has empty rooms", async () => {
  const empty = new MemoryArchive();
  const room = createWeb({ archive: empty, version: "1" });
  for (const path of ["/meetings", "/meetings.json", "/meetings.csv", "/meetings.atom"])
    assert.equal((await room(new Request(`http://rapporteur.test${path}`))).status, 200, path);
  await empty.close();
});
