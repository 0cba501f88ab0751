import assert from "node:assert/strict";
import { test } from "node:test";
import { SqliteArchive } from "../archive/sqlite.ts";
import type { Person } from "../model/actor.ts";
import type { Entry } from "../model/archive.ts";
import { fromPage, type Span, stated } from "../model/evidence.ts";
import { type ActorId, recordId, type StatementId } from "../model/ids.ts";
import type { Party } from "../model/occasion.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { readPage } from "../page/read-page.ts";
import { mergePersons, nameUnnamed, splitPerson, undoNaming } from "./naming.ts";

interface Who {
  name: string;
  side?: string;
  office?: string;
  says?: string;
}

const SEEN = "2026-03-12T08:00:00.000Z";

/** A readout of a meeting, made by hand: its persons as parties, each with one sentence. */
function readout(
  name: string,
  day: string,
  persons: readonly Who[],
  country = "XV",
  language = "en",
  version = "1",
): Entry {
  const sentences = persons.map((who) => `${who.office ?? ""} ${who.name} ${who.says ?? "was there"}.`.trim());
  const document = readPage({
    body: sentences.join(" "),
    url: `https://mfa.example/${name}`,
    title: name,
    language,
    publisher: { name: `Ministry of ${country}`, country },
    published: day,
  });
  const { text } = document;
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const actors = persons.map(
    (who, at): Person => ({
      kind: "person",
      id: `a${at}` as ActorId,
      name: stated(who.name, span(who.name)),
      mentions: [span(who.name)],
      offices: who.office === undefined ? [] : [stated(who.office, span(who.office))],
      ...(who.side !== undefined && { side: stated(who.side, span(who.name)) }),
    }),
  );
  const parties = actors.map(({ id }): Party => ({ actor: id, part: "participant" }));
  const reader = { name: language, version };
  const record: ReadoutRecord = {
    schema: 1,
    id: recordId(document.id, reader),
    document: document.id,
    version: document.version,
    reader,
    actors,
    occasion: { kind: fromPage("meeting", "title"), status: "held", parties, date: stated(day) },
    statements: sentences.map((sentence, at) => ({
      id: `s${at + 1}` as StatementId,
      sentence: span(sentence),
      content: [span(sentence)],
      holders: stated([{ kind: "actor" as const, actor: actors[at]!.id }], span(sentence)),
      manner: "reported" as const,
      acts: [],
    })),
    commitments: [],
    mentioned: [],
    topics: [{ topic: "energy", evidence: [span(persons[0]!.name)] }],
    notes: [],
  };
  return { document, seen: SEEN, record };
}

const STEPAN = { name: "Stepan Volsky", side: "XV", office: "Foreign Minister" };
const IN_RUSSIAN = { name: "Степан Вольский", side: "XV", office: "Министр иностранных дел" };
const ANA = { name: "Ana Orlo", side: "XT", office: "Foreign Minister" };
const asked = { author: "Ida", reason: "The ministry says so.", made: "2026-03-13T08:00:00.000Z" };

async function using(work: (archive: SqliteArchive) => Promise<void>): Promise<void> {
  const archive = new SqliteArchive(":memory:");
  try {
    await work(archive);
  } finally {
    await archive.close();
  }
}

const three = (): Entry[] => [
  readout("one", "2025-01-10", [STEPAN, ANA]),
  readout("two", "2025-03-10", [ANA, STEPAN], "XT"),
  readout("three", "2025-02-10", [IN_RUSSIAN], "XV", "ru"),
];

const shape = async (archive: SqliteArchive): Promise<unknown> =>
  Promise.all(
    (await archive.persons()).persons.map(async ({ id }) => ({
      card: await archive.person(id),
      holdings: await archive.holdings({ person: id }),
      appearances: await archive.appearancesOfPerson(id),
    })),
  );

test("persons of documents in two scripts, with what they hold, whom they met and what they said", () =>
  using(async (archive) => {
    await archive.put(three());
    assert.equal(await nameUnnamed(archive), 3);
    assert.equal(await nameUnnamed(archive), 0);
    const { total, persons } = await archive.persons();
    assert.equal(total, 2);
    assert.deepEqual(
      persons.map(({ id, count, offices }) => [id, count, offices]),
      [
        ["stepan-volsky-xv", 3, ["foreign-minister"]],
        ["ana-orlo-xt", 2, ["foreign-minister"]],
      ],
    );
    const stepan = (await archive.person("stepan-volsky-xv"))!;
    assert.deepEqual([stepan.first, stepan.last, stepan.bearers.length], ["2025-01-10", "2025-03-10", 2]);
    const [held] = await archive.holdings({ side: "XV", kind: "foreign-minister" });
    assert.deepEqual(
      [held!.person, held!.first, held!.last, held!.count],
      ["stepan-volsky-xv", "2025-01-10", "2025-03-10", 3],
    );
    assert.deepEqual(
      (await archive.counterpartsOf(stepan.id, 5)).map(({ id, together }) => [id, together]),
      [["ana-orlo-xt", 2]],
    );
    assert.equal((await archive.saidBy(stepan.id, { limit: 10 })).total, 3);
    const own = await archive.saidBy(stepan.id, { limit: 10, by: { country: "XV", own: true } });
    assert.deepEqual(
      own.said.map(({ day }) => day),
      ["2025-02-10", "2025-01-10"],
    );
    const others = await archive.saidBy(stepan.id, { limit: 10, by: { country: "XV", own: false } });
    assert.deepEqual(
      others.said.map(({ publisher }) => publisher),
      ["Ministry of XT"],
    );
    assert.deepEqual(await archive.topicsSaidBy(stepan.id), [{ topic: "energy", count: 2 }]);
    const found = await archive.personsIn(stepanIn(await archive.appearancesOfPerson(stepan.id)));
    assert.equal(found.get("a1" as ActorId), "ana-orlo-xt");
  }));

const stepanIn = (appearances: Awaited<ReturnType<SqliteArchive["appearancesOfPerson"]>>) =>
  appearances.find(({ title }) => title === "one")!.document;

test("a name is found by its beginning, in any script", () =>
  using(async (archive) => {
    await archive.put(three());
    await nameUnnamed(archive);
    for (const [name, count] of [
      ["vols", 1],
      ["Stepan volsky", 1],
      ["Вольск", 1],
      ["orlo stepan", 0],
      ["100%", 0],
      ["", 2],
    ] as const)
      assert.equal((await archive.persons({ name })).total, count, name);
    assert.equal((await archive.persons({ side: "XT" })).total, 1);
    assert.equal((await archive.persons({ office: "foreign-minister" })).total, 2);
    assert.deepEqual(await archive.sidesOfPersons(), [
      { side: "XT", count: 1 },
      { side: "XV", count: 1 },
    ]);
  }));

test("documents that come one by one give what all at once give", async () => {
  const orders = [
    [0, 1, 2],
    [2, 0, 1],
  ];
  const shapes: unknown[] = [];
  for (const order of [undefined, ...orders])
    await using(async (archive) => {
      const entries = three();
      if (order === undefined) {
        await archive.put(entries);
        await nameUnnamed(archive);
      } else {
        // Numbers of arrival are as in the order of the list; only the naming comes in steps.
        for (const at of order.toSorted()) {
          await archive.put([entries[at]!]);
          await nameUnnamed(archive);
        }
      }
      shapes.push(await shape(archive));
    });
  assert.deepEqual(shapes[1], shapes[0]);
  assert.deepEqual(shapes[2], shapes[0]);
});

test("what a page no longer says is forgotten, and dropped tables are made again", () =>
  using(async (archive) => {
    await archive.put(three());
    await nameUnnamed(archive);
    const edited = readout("two", "2025-03-10", [{ ...ANA, says: "was there alone" }], "XT");
    await archive.put([{ ...edited, seen: "2026-03-14T08:00:00.000Z" }]);
    assert.equal(await nameUnnamed(archive), 1);
    assert.equal((await archive.person("stepan-volsky-xv"))!.count, 2);
    const before = await shape(archive);
    await archive.rebuild();
    assert.equal((await archive.persons()).total, 0);
    assert.equal(await nameUnnamed(archive), 3);
    assert.deepEqual(await shape(archive), before);
  }));

test("a new reading of a document takes the place of the older one", () =>
  using(async (archive) => {
    const first = readout("one", "2025-01-10", [STEPAN]);
    await archive.put([first]);
    await nameUnnamed(archive);
    const other = readout("one", "2025-01-10", [STEPAN], "XV", "en", "2");
    const [person] = other.record!.actors as Person[];
    person!.name = stated("Stepan Volskyy", person!.mentions[0]!);
    await archive.putRecords([other.record!]);
    assert.equal(await nameUnnamed(archive), 1);
    assert.deepEqual(
      (await archive.persons()).persons.map(({ name }) => name),
      ["Stepan Volskyy"],
    );
  }));

test("people merge and split persons; ids that were given out lead on, and all is undone", () =>
  using(async (archive) => {
    await archive.put([...three(), readout("four", "2025-04-01", [{ name: "S. Wolsky-Marr", side: "XV" }])]);
    await nameUnnamed(archive);
    const merged = await mergePersons(archive, "stepan-volsky-xv", "s-wolsky-marr-xv", asked);
    const one = (await archive.person("s-wolsky-marr-xv"))!;
    assert.equal(one.id, "stepan-volsky-xv");
    assert.equal(one.count, 4);
    // A later document does not part them again.
    await archive.put([readout("five", "2025-05-01", [STEPAN])]);
    await nameUnnamed(archive);
    assert.equal((await archive.person("s-wolsky-marr-xv"))!.count, 5);
    await archive.rebuild();
    await nameUnnamed(archive);
    assert.equal((await archive.person("s-wolsky-marr-xv"))!.count, 5);
    await assert.rejects(mergePersons(archive, "stepan-volsky-xv", "s-wolsky-marr-xv", asked), Problem);

    const split = await splitPerson(archive, "stepan-volsky-xv", IN_RUSSIAN.name, asked);
    assert.equal((await archive.person("stepan-volsky-xv"))!.count, 4);
    const other = (await archive.persons({ name: IN_RUSSIAN.name })).persons[0]!;
    assert.equal(other.count, 1);
    assert.notEqual(other.id, "stepan-volsky-xv");

    for (const { id } of [split, merged]) await undoNaming(archive, id, { ...asked, reason: "A slip." });
    assert.equal((await archive.person("stepan-volsky-xv"))!.count, 4);
    assert.equal((await archive.person("s-wolsky-marr-xv"))!.id, "s-wolsky-marr-xv");
    assert.equal((await archive.person(other.id))!.id, "stepan-volsky-xv");
    assert.equal((await archive.namings()).filter(({ undone }) => undone).length, 2);
  }));

test("a decision without author, reason, person or form says what to do", () =>
  using(async (archive) => {
    await archive.put(three());
    await nameUnnamed(archive);
    const fails = (work: Promise<unknown>, code: string) =>
      assert.rejects(work, (error) => error instanceof Problem && error.code === code);
    await fails(mergePersons(archive, "stepan-volsky-xv", "nobody", asked), "missing");
    await fails(mergePersons(archive, "stepan-volsky-xv", "ana-orlo-xt", { ...asked, author: " " }), "usage");
    await fails(splitPerson(archive, "stepan-volsky-xv", "Somebody", asked), "missing");
    await fails(splitPerson(archive, "ana-orlo-xt", "Ana Orlo", asked), "usage");
    await fails(undoNaming(archive, "none", asked), "missing");
    assert.deepEqual(await archive.namings(), []);
  }));

test("a person is found under every name that is his: by words, by who says, by the facet", () =>
  using(async (archive) => {
    await archive.put([
      ...three(),
      readout("four", "2025-04-10", [ANA]),
      readout("five", "2025-04-11", [{ ...IN_RUSSIAN, says: "поддержал порт" }], "XV", "ru"),
    ]);
    const found = async (query: Parameters<typeof archive.search>[0]): Promise<string[]> =>
      (await archive.search(query)).hits.map(({ item }) => item.document.title).sort();
    assert.deepEqual(await found({ words: "Volsky" }), ["one", "two"], "before anybody is named, a name finds itself");
    await nameUnnamed(archive);
    const all = ["five", "one", "three", "two"];
    assert.deepEqual(await found({ words: "Volsky" }), all);
    assert.deepEqual(await found({ words: "Вольского" }), all);
    assert.deepEqual(await found({ words: "Volsky OR herring" }), all, "in a choice too");
    assert.deepEqual(await found({ words: "(Volsky OR herring) (Volsky OR cod)" }), all, "and in brackets");
    const { also, hits } = await archive.search({ words: "Volsky" });
    assert.deepEqual(also, [
      {
        words: "Volsky",
        names: ["Stepan Volsky", "Степан Вольский"],
        told: [{ told: "person", value: "stepan-volsky-xv" }],
      },
    ]);
    for (const { item, marks } of hits)
      assert.match(
        marks.map(({ start, end }) => item.document.text.slice(start, end)).join(),
        /Volsky|Вольск/u,
        "the words that tell of him are marked, by whatever name",
      );
    assert.equal((await archive.search({ words: "порт" })).also, undefined);
    assert.deepEqual(await found({ words: '"Volsky"' }), ["one", "two"], "in quotation marks it means itself");
    assert.deepEqual(await found({ words: "Orlo -Volsky" }), ["four"], "what must not be there is meant as typed");
    assert.deepEqual(await found({ words: "by:Volsky" }), all);
    assert.deepEqual(await found({ words: "said by Вольский: порт" }), ["five"]);
    assert.deepEqual(await found({ words: "said by Volsky: порт" }), ["five"]);
    assert.deepEqual(await found({ facets: { person: ["Степан Вольский"] } }), all);
    const { facets } = await archive.search({});
    assert.deepEqual(facets.person, [
      { value: "Stepan Volsky", count: 4 },
      { value: "Ana Orlo", count: 3 },
    ]);
    assert.deepEqual(
      (await archive.search({ words: "порт" })).facets.person,
      [{ value: "Stepan Volsky", count: 1 }],
      "counted among what is found",
    );
    // What is written later is not hidden by what is remembered.
    await archive.put([readout("six", "2025-05-10", [STEPAN])]);
    await nameUnnamed(archive);
    assert.deepEqual((await archive.search({ words: "Вольский" })).total, 5);
  }));
