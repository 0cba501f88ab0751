import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { dueEvents, dueIn, enterUndertakings, LEDGER, setState, silenceOf } from "./ledger.ts";

async function put(archive: MemoryArchive, day: string, sentence: string, seen = "2025-01-01T00:00:00Z") {
  const document = readPage({
    body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${day}. ${sentence}`,
    url: `https://mfa.example/news/${day}`,
    title: `Meeting of ${day}`,
    language: "en",
    publisher: { name: "Ministry of Italy", country: "IT" },
    published: day,
  });
  const record = read(document);
  await archive.put([{ document, seen, ...(record && { record }) }]);
}

const PROMISE = "Landi said that Italy will deliver twelve rescue helicopters to Norway by 1 June 2024.";

test("undertakings are followed through time, whatever comes in first", async () => {
  const archive = new MemoryArchive();
  await put(archive, "2024-04-01", PROMISE);
  await enterUndertakings(archive);
  await put(archive, "2024-03-01", PROMISE);
  await put(archive, "2024-06-02", "Twelve rescue helicopters were delivered to Norway on 1 June 2024.");
  assert.equal(await enterUndertakings(archive), 2);
  assert.deepEqual(await archive.unentered(LEDGER), []);
  const [entry, ...others] = await archive.ledger();
  assert.deepEqual(others, []);
  assert.deepEqual(
    entry!.undertakings.map(({ day }) => day),
    ["2024-03-01", "2024-04-01"],
  );
  assert.equal(entry!.id, entry!.undertakings[0]!.id);
  assert.deepEqual(
    entry!.mentions.map(({ kind, day }) => [day, kind]),
    [
      ["2024-04-01", "repeated"],
      ["2024-06-02", "reported as done"],
    ],
  );
  await put(archive, "2024-07-01", "They spoke about fishing.");
  await enterUndertakings(archive);
  assert.deepEqual(await silenceOf(archive, (await archive.ledger())[0]!), { since: "2024-06-02", readouts: 1 });

  assert.equal(await archive.countLedger({ by: "IT", to: "NO" }), 1);
  assert.equal(await archive.countLedger({ by: "NO" }), 0);
  assert.equal(await archive.countLedger({ dueBefore: "2024-06" }), 1);
  assert.equal(await archive.countLedger({ dueBefore: "2024-05" }), 0);
  const [event, ...more] = dueEvents(await archive.ledger(), "https://room.example", "2025-01-01T00:00:00Z");
  assert.deepEqual(more, []);
  assert.equal(event!.day, "2024-06-01");
  assert.match(event!.url, /^https:\/\/room\.example\/commitment\//);
  await archive.close();
});

test("a text that was put out again mentions nothing again", async () => {
  const archive = new MemoryArchive();
  const statement = `${PROMISE} Landi said that Italy will open a school of navigation in Tromso.`;
  for (const day of ["2024-03-01", "2024-04-01"]) {
    const document = readPage({
      body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo. ${statement}`,
      url: `https://mfa.example/news/${day}`,
      title: "Roadmap of rescue at sea",
      language: "en",
      publisher: { name: "Ministry of Italy", country: "IT" },
      published: day,
    });
    const record = read(document);
    await archive.put([{ document, seen: "2025-01-01T00:00:00Z", ...(record && { record }) }]);
  }
  await enterUndertakings(archive);
  assert.deepEqual(
    (await archive.ledger()).flatMap(({ mentions }) => mentions),
    [],
  );
  await archive.close();
});

test("due is what the newest word says, to the last day of a month or year; what people say is over is due no more", async () => {
  const archive = new MemoryArchive();
  await put(archive, "2024-03-01", PROMISE);
  await put(archive, "2024-04-01", PROMISE.replace("by 1 June 2024", "by September 2024"));
  await enterUndertakings(archive);
  const days = async (from: string, to: string) => (await dueIn(archive, { from, to })).map(({ last }) => last);
  assert.deepEqual(await days("2024-06-01", "2024-06-30"), []);
  assert.deepEqual(await days("2024-09-15", "2024-10-15"), ["2024-09-30"]);
  assert.deepEqual(await days("2024-01-01", "2024-12-31"), ["2024-09-30"]);
  const [entry] = await archive.ledger();
  await setState(archive, {
    id: entry!.id,
    state: "kept",
    author: "Ann Reader",
    reason: "Seen.",
    made: "2025-01-01T00:00:00Z",
  });
  assert.deepEqual(await days("2024-01-01", "2024-12-31"), []);
  await archive.close();
});

test("a state is set by people only, outlives a new reading, and closes what is asked for as open", async () => {
  const archive = new MemoryArchive();
  await put(archive, "2024-03-01", PROMISE);
  await enterUndertakings(archive);
  const { id, states } = (await archive.ledger())[0]!;
  assert.deepEqual(states, []);
  const set = {
    id,
    state: "kept",
    author: "Ann Reader",
    reason: "The helicopters stand in Bergen.",
    made: "2025-02-01T00:00:00Z",
  };
  await assert.rejects(setState(archive, { ...set, state: "great" }), { code: "usage" });
  await assert.rejects(setState(archive, { ...set, reason: " " }), { code: "usage" });
  await assert.rejects(setState(archive, { ...set, id: "nothing" }), { code: "missing" });
  assert.equal((await setState(archive, set)).states[0]!.state, "kept");
  assert.equal(await archive.countLedger({ open: true }), 0);
  await archive.rebuild();
  assert.deepEqual(await archive.ledger(), []);
  await enterUndertakings(archive);
  assert.equal((await archive.ledger())[0]!.states[0]!.author, "Ann Reader");
  await setState(archive, { ...set, state: "open", made: "2025-03-01T00:00:00Z" });
  assert.equal(await archive.countLedger({ open: true }), 1);
  await archive.close();
});

test("what a page said before is undertaken no more by it", async () => {
  const archive = new MemoryArchive();
  await put(archive, "2024-03-01", PROMISE);
  await enterUndertakings(archive);
  await put(archive, "2024-03-01", "They spoke about fishing.", "2025-02-01T00:00:00Z");
  await enterUndertakings(archive);
  assert.deepEqual(await archive.ledger(), []);
  await archive.close();
});
