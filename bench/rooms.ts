// The rooms with as many documents as the corpus has: how long an answer takes against that of a page that asks the archive nothing,
// what it costs when something has just been written, and what it weighs. Two states of the made-up world hold most of it, as in life.
import { gzipSync } from "node:zlib";
import { openArchive, type Store } from "../src/archive/index.ts";
import { relate } from "../src/jobs/relating.ts";
import type { Entry } from "../src/model/archive.ts";
import type { Document } from "../src/model/document.ts";
import { inferred, stated } from "../src/model/evidence.ts";
import { type ActorId, documentId, pageId, recordId, type StatementId, versionId } from "../src/model/ids.ts";
import { type ReadoutRecord, TOPICS } from "../src/model/record.ts";
import { ACTS } from "../src/model/statement.ts";
import { createWeb } from "../src/web/app.ts";
import { officeHref } from "../src/web/person-links.ts";
import type { BenchResult } from "./run.ts";

const DOCUMENTS = 4289;
const BATCH = 500;
const ROUNDS = 60;
const WARM = 30;
const READER = { name: "en", version: "1" };
/** The page that asks the archive nothing. */
const FLOOR = "/about";
const ROOMS = [
  "/",
  "/search?q=cooperation",
  "/search?q=ukraine",
  "/search?q=%E5%90%88%E4%BD%9C",
  "/search?q=the",
  "/search?q=cooperation&country=XA",
  "/search?country=XA",
  "/search",
  "/state/XA",
  "/state/XD",
  "/pair/XA,XB",
  "/topic/ukraine",
  "/organisation/UN",
  "/occasions?side=XA&met=1",
  "/calendar?month=2031-05",
  "/statistics",
  "/meetings",
  "/people",
  "/changes",
  "/commitments",
  "/formulas",
  "/brief",
  "/sources",
];
const SIDES = [..."ABCDEFGHIJLMNOPQRSTUVWYZ"].map((letter) => `X${letter}`);
const OFFICES = ["President", "Prime Minister", "Foreign Minister", "Deputy Minister", "Ambassador"];

/** With the name of an archive in `BENCH_ARCHIVE` its rooms are measured in place of those of the made-up world; nothing is written to it. */
export async function run(): Promise<BenchResult[]> {
  const given = process.env.BENCH_ARCHIVE;
  const archive = await openArchive(given ?? ":memory:", given === undefined ? {} : { readOnly: true });
  if (given === undefined) {
    for (let at = 0; at < DOCUMENTS; at += BATCH) {
      await archive.put(Array.from({ length: Math.min(BATCH, DOCUMENTS - at) }, (_, index) => entryOf(at + index)));
    }
    await relate(archive);
  }
  const web = createWeb({ archive, version: "0", now: () => Date.parse("2032-01-01T00:00:00Z") });
  const ask = async (path: string): Promise<string> => {
    const response = await web(new Request(`http://localhost${path}`));
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const results: BenchResult[] = [];
  const floor = await timesOf(() => ask(FLOOR));
  results.push({ name: `${FLOOR}, p95`, value: floor.p95, unit: "ms" });
  for (const path of [...(given === undefined ? ROOMS : await roomsOf(archive)), ...(await oneOfEach(archive))]) {
    const body = await ask(path);
    const times = await timesOf(() => ask(path));
    results.push(
      { name: `${path}, p95`, value: times.p95, unit: "ms" },
      { name: "  processor, p95", value: times.processor, unit: "ms" },
      { name: "  p50, times that page", value: times.p50 / floor.p50, unit: "x" },
      { name: "  compressed", value: gzipSync(body).byteLength / 1000, unit: "KB" },
    );
  }
  // What was made of what is written is dropped with a write: the next to ask waits for it.
  let number = DOCUMENTS;
  for (const path of given === undefined ? ["/", "/search?q=cooperation", "/state/XA", "/statistics"] : []) {
    const times = await timesOf(async () => {
      await archive.put([entryOf(number++)]);
      const start = performance.now();
      await ask(path);
      return performance.now() - start;
    }, 8);
    results.push({ name: `${path} after a write, p50`, value: times.p50, unit: "ms" });
  }
  await archive.close();
  return results;
}

/** The same rooms with the states that a given archive tells most of. */
async function roomsOf(archive: Store): Promise<string[]> {
  const [one = "US", two = "FR", three = "DE"] = (await archive.told("side", { limit: 3 })).map(({ value }) => value);
  const [newest] = await archive.tellings({ limit: 1 });
  const month = newest?.day?.slice(0, 7) ?? "2031-05";
  return ROOMS.map((room) =>
    room.replace("XA", one).replace("XB", two).replace("XD", three).replace("2031-05", month),
  ).map((room) => (room.startsWith("/pair/") ? `/pair/${[one, two].sort().join(",")}` : room));
}

/** Rooms of one thing: of what there is most of, for those are the slowest. */
async function oneOfEach(archive: Store): Promise<string[]> {
  const { persons } = await archive.persons({ limit: 1 });
  const [holding] = (await archive.holdings(persons[0] ? { person: persons[0].id } : {})).sort(
    (a, b) => b.count - a.count,
  );
  const [telling] = await archive.tellings({ limit: 1 });
  const joined = (await archive.meetings({ limit: 300 })).sort((a, b) => b.documents.length - a.documents.length)[0];
  return [
    ...persons.map(({ id }) => `/person/${id}`),
    ...(holding ? [officeHref(holding.side, holding.kind)] : []),
    ...(telling
      ? [`/readout/${telling.page}`, `/readout/${telling.page}/new`, `/readout/${telling.page}/${telling.version}/cite`]
      : []),
    ...(joined ? [`/meeting/${joined.id}`] : []),
  ];
}

/**
 * How long the work takes, and how much of a processor's time, all threads together: the second is not changed by what else the
 * machine does meanwhile.
 * @param work gives the milliseconds that count, or else all of its time does.
 */
async function timesOf(
  work: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<{ p50: number; p95: number; processor: number }> {
  // The first answers pay for the compiler, which runs on threads of its own: a reading room answers for days.
  for (let round = 0; round < Math.min(WARM, rounds); round++) await work();
  const times: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const used = process.cpuUsage();
    const counted = await work();
    times.push(typeof counted === "number" ? counted : performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const at = (list: number[], share: number): number =>
    list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]!;
  return { p50: at(times, 0.5), p95: at(times, 0.95), processor: at(processor, 0.95) };
}

/** Every second document is of the first state, every fifth of the first two: a telling as long as a real one. */
function entryOf(number: number): Entry {
  const one = number % 2 === 0 ? SIDES[0]! : SIDES[number % SIDES.length]!;
  const other = number % 5 === 0 ? SIDES[1]! : SIDES[(number * 7 + 2) % SIDES.length]!;
  const day = new Date(Date.UTC(2027, 0, 1) + (number % 1825) * 86_400_000).toISOString().slice(0, 10);
  const topic =
    number % 3 === 0 ? "of cooperation in Ukraine" : number % 3 === 1 ? "of cooperation" : "about 合作 in trade";
  const text = `They met on that day, for the ${number}th time, and spoke ${topic}. `.repeat(24).trim();
  const url = `https://mfa.example/${number}`;
  const page = pageId(url);
  const title = `Minister of ${one} meets with Minister of ${other}, ${number}`;
  const version = versionId(title, text);
  const document: Document = {
    id: documentId(page, version),
    page,
    version,
    url,
    publisher: { name: `Ministry of ${one}`, country: one },
    language: "en",
    published: stated({ date: day }),
    title,
    section: ["News"],
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  };
  return { document, seen: "2031-12-01T00:00:00Z", record: recordOf(document, number, [one, other], day) };
}

function recordOf(document: Document, number: number, sides: readonly string[], day: string): ReadoutRecord {
  const span = { start: 0, end: 4 };
  const persons = Array.from({ length: 4 }, (_, index) => ({
    id: `a${index + 1}` as ActorId,
    kind: "person" as const,
    name: stated(`Person ${(number * 31 + index) % 700}`, span),
    mentions: [span],
    offices: [stated(OFFICES[(number + index) % OFFICES.length]!, span)],
  }));
  return {
    schema: 1,
    id: recordId(document.id, READER),
    document: document.id,
    version: document.version,
    reader: READER,
    actors: [
      ...persons,
      {
        id: "a9" as ActorId,
        kind: "organisation",
        name: stated("United Nations", span),
        mentions: [span],
        short: "UN",
      },
    ],
    occasion: {
      kind: stated(number % 3 === 0 ? "call" : "meeting", span),
      status: "held",
      parties: persons.map(({ id }, index) => ({
        actor: id,
        part: "participant",
        office: stated(OFFICES[(number + index) % OFFICES.length]!, span),
        side: inferred(sides[index % 2]!, "other-state-of-two", span),
      })),
      date: stated(day, span),
    },
    statements: Array.from({ length: 8 }, (_, index) => ({
      id: `s${index + 1}` as StatementId,
      sentence: span,
      content: [span],
      holders: inferred([{ kind: "narrator" as const }], "no-voice-given", span),
      manner: "narrated" as const,
      acts: [inferred(ACTS[(number + index) % ACTS.length]!, "narrator-reports", span)],
    })),
    commitments: [],
    mentioned: [],
    topics: [0, 7, 19].map((step) => ({ topic: TOPICS[(number + step) % TOPICS.length]!, evidence: [span] })),
    notes: [],
  };
}
