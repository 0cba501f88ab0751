import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { enterUndertakings, setState } from "../jobs/ledger.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { createWeb } from "./app.ts";

const archive = new MemoryArchive();
const web = createWeb({ archive, version: "1.2.3" });
const empty = new MemoryArchive();
const nothing = createWeb({ archive: empty, version: "1.2.3" });

async function ask(path: string, room = web): Promise<{ status: number; location: string | null; body: string }> {
  const response = await room(new Request(`http://rapporteur.test${path}`));
  return { status: response.status, location: response.headers.get("location"), body: await response.text() };
}

describe("the rooms of commitments", () => {
  before(async () => {
    for (const [day, sentence] of [
      ["2024-03-01", "Landi said that Italy will deliver twelve rescue helicopters to Norway by 1 June 2024."],
      ["2024-04-01", "Landi said that Italy will deliver twelve rescue helicopters to Norway by 1 September 2024."],
    ] as const) {
      const document = readPage({
        body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${day}. ${sentence}`,
        url: `https://mfa.example/news/${day}`,
        title: `Meeting <of> ${day}`,
        language: "en",
        publisher: { name: "Ministry of Italy", country: "IT" },
        published: day,
      });
      const record = read(document);
      await archive.put([{ document, seen: "2025-04-01T00:00:00Z", ...(record && { record }) }]);
    }
    await enterUndertakings(archive);
  });
  after(async () => {
    await archive.close();
    await empty.close();
  });

  test("the calendar room and its file show what is due, by the newest word of when", async () => {
    const september = (await ask("/calendar?month=2024-09")).body;
    assert.match(september, /href="\/commitment\/[0-9a-z]+"[^>]*>deliver twelve rescue helicopters/);
    assert.ok(!(await ask("/calendar?month=2024-06")).body.includes("/commitment/"));
    assert.match((await ask("/calendar.ics?month=2024-09")).body, /DTSTART;VALUE=DATE:20240901/);
    assert.ok(!(await ask("/calendar.ics?month=2024-06")).body.includes("20240601"));
    const { due } = JSON.parse((await ask("/calendar.json?month=2024-09")).body);
    assert.deepEqual(
      due.map(({ last }: { last: string }) => last),
      ["2024-09-01"],
    );
  });

  test("the list: page, data, table, feed and calendar; narrowed", async () => {
    const { commitments, total } = JSON.parse((await ask("/commitments.json")).body);
    assert.equal(total, 1);
    const { status, body } = await ask("/commitments");
    assert.equal(status, 200);
    assert.ok(body.includes(`href="/commitment/${commitments[0].id}"`));
    assert.match(body, /Italy to Norway/);
    assert.equal((await ask("/commitments.csv")).body.trimEnd().split("\r\n").length, 2);
    assert.equal((await ask("/commitments.atom")).body.match(/<entry/g)?.length, 1);
    const calendar = (await ask("/commitments.ics")).body;
    assert.match(calendar, /^BEGIN:VCALENDAR/);
    assert.match(calendar, /DTSTART;VALUE=DATE:20240901/);
    for (const [query, count] of [
      ["by=it", 1],
      ["by=no", 0],
      ["to=no", 1],
      ["q=helicopters", 1],
      ["q=submarines", 0],
      ["due-before=2024-05", 0],
      ["due-from=2024-08&order=due", 1],
    ] as const)
      assert.equal(JSON.parse((await ask(`/commitments.json?${query}`)).body).total, count, query);
    assert.equal((await ask("/commitments?due-before=soon")).status, 400);
  });

  test("one commitment: both passages, what changed, what people say", async () => {
    const [entry] = JSON.parse((await ask("/commitments.json")).body).commitments;
    await setState(archive, {
      id: entry.id,
      state: "withdrawn",
      author: "Ann <Reader>",
      reason: "Said so in May.",
      made: "2025-05-01T10:00:00Z",
    });
    const { status, body } = await ask(`/commitment/${entry.id}`);
    assert.equal(status, 200);
    for (const { page, version, deed } of entry.undertakings)
      assert.ok(body.includes(`/readout/${page}/${version}?passage=${deed.start}-${deed.end}#passage`));
    assert.match(body, /due: 2024-06-01, now 2024-09-01/);
    assert.match(body, /withdrawn/);
    assert.doesNotMatch(body, /<Reader>|<of>/);
    assert.equal((await ask(`/commitment/${entry.undertakings[1].id}`)).location, `/commitment/${entry.id}`);
    assert.equal(JSON.parse((await ask("/commitments.json?open=1")).body).total, 0);
    assert.equal((await ask("/commitment/nothing")).status, 404);
    assert.match((await ask("/commitments", nothing)).body, /No commitments have been read/);
  });
});
