import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Entry } from "../model/archive.ts";
import type { LedgerEntry } from "../model/undertaking.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { joinUntied } from "./joining.ts";
import { enterUndertakings } from "./ledger.ts";

interface Told {
  day: string;
  sentence: string;
  /** Whose account it is. */
  by?: "IT" | "NO";
  seen?: string;
}

function entryOf({ day, sentence, by = "IT", seen = "2025-01-01T00:00:00Z" }: Told): Entry {
  const document = readPage({
    body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${day}. ${sentence}`,
    url: `https://mfa.example/${by}/${day}`,
    title: `Meeting of ${day}`,
    language: "en",
    publisher: { name: by === "IT" ? "Ministry of Italy" : "Ministry of Norway", country: by },
    published: day,
  });
  const record = read(document);
  return { document, seen, ...(record && { record }) };
}

const HELICOPTERS = "Landi said that Italy will deliver twelve rescue helicopters to Norway by 1 June 2024.";
const SCHOOL = "Landi said that Italy will open a school of polar navigation in Tromso.";

/** Promises made again in the same and other words, told by both sides, reported as done, and taken off a page. */
const HISTORY: Told[] = [
  { day: "2024-01-10", sentence: HELICOPTERS },
  { day: "2024-02-10", sentence: `${HELICOPTERS} ${SCHOOL}` },
  { day: "2024-02-10", sentence: HELICOPTERS, by: "NO" },
  { day: "2024-03-10", sentence: HELICOPTERS.replace("1 June", "1 September") },
  { day: "2024-04-10", sentence: "Landi said that Italy will deliver twelve new rescue helicopters to Norway." },
  { day: "2024-05-10", sentence: SCHOOL },
  { day: "2024-09-02", sentence: "Twelve rescue helicopters were delivered to Norway on 1 September 2024." },
  { day: "2024-10-02", sentence: "Hallek welcomed the opening of the school of polar navigation in Tromso.", by: "NO" },
];

const told = (ledger: readonly LedgerEntry[]) =>
  ledger.map(({ id, undertakings, mentions }) => ({ id, undertakings: undertakings.map((one) => one.id), mentions }));

/** The ledger after these came in, a few at a time. */
async function ledgerAfter(batches: readonly (readonly Entry[])[]): Promise<ReturnType<typeof told>> {
  const archive = new MemoryArchive();
  try {
    for (const batch of batches) {
      await archive.put([...batch]);
      await joinUntied(archive);
      await enterUndertakings(archive);
    }
    return told(await archive.ledger());
  } finally {
    await archive.close();
  }
}

test("what is linked with what depends on what is there, not on what came first", async () => {
  const entries = HISTORY.map(entryOf);
  const expected = await ledgerAfter([entries]);
  assert.deepEqual(
    expected.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)).sort(),
    ["changed", "changed", "changed", "repeated", "repeated", "repeated", "reported as done", "reported as done"],
    "a history with every kind of link",
  );
  const order = fc.shuffledSubarray([...entries.keys()], { minLength: entries.length });
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 4 }), async (places, size) => {
      const batches = Array.from({ length: Math.ceil(places.length / size) }, (_, at) =>
        places.slice(at * size, (at + 1) * size).map((place) => entries[place]!),
      );
      assert.deepEqual(await ledgerAfter(batches), expected);
    }),
    { numRuns: 25 },
  );
});

test("what a page no longer says is as if it had never said it", async () => {
  const entries = HISTORY.map(entryOf);
  const expected = await ledgerAfter([entries.filter((_, at) => at !== 3)]);
  const fishing = entryOf({ day: "2024-03-10", sentence: "They spoke about fishing.", seen: "2025-02-01T00:00:00Z" });
  const links = ({ id, mentions }: ReturnType<typeof told>[number]) => [id, mentions];
  assert.deepEqual((await ledgerAfter([entries, [fishing]])).map(links), expected.map(links));
});

test("work that was broken off between entering and linking is taken up again", async () => {
  const entries = HISTORY.map(entryOf);
  const expected = await ledgerAfter([entries]);
  const archive = new MemoryArchive();
  await archive.put(entries);
  await joinUntied(archive);
  const stop = new AbortController();
  const relink = archive.relink.bind(archive);
  let count = 0;
  archive.relink = async (...given) => {
    if (++count === 2) throw new Error("The power is off.");
    return relink(...given);
  };
  await assert.rejects(enterUndertakings(archive, { signal: stop.signal }), /power/);
  archive.relink = relink;
  await enterUndertakings(archive);
  assert.deepEqual(told(await archive.ledger()), expected);
  await archive.close();
});
