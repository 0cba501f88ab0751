import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Archive, FACETS, type Facet, type Hit, type Item, type Query } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import { inferred, stated } from "../model/evidence.ts";
import { facetsOf } from "../model/facets.ts";
import { type ActorId, correctionId, documentId, pageId, recordId, type StatementId, versionId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Holder, Statement } from "../model/statement.ts";

// The promises of src/model/archive.ts, which every store keeps. A store's own test file calls `archiveContract`.

const DAY = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T08:00:00Z`;

/** A fictional document; the same arguments give the same document. */
export function sampleDocument(slug: string, text: string, more: Partial<Document> = {}): Document {
  const url = `https://mfa.velland.example/news/${slug}`;
  const page = pageId(url);
  const title = more.title ?? `News of ${slug}`;
  const version = versionId(title, text);
  return {
    id: documentId(page, version),
    page,
    version,
    url,
    publisher: { name: "Ministry of Foreign Affairs of Velland", country: "XV" },
    language: "en",
    title,
    section: ["Home", "News"],
    published: { value: { date: "2026-03-12" }, basis: { kind: "page", field: "published" } },
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    ...more,
  };
}

/** A record that says of the document that two people met on a day. */
export function sampleRecord(document: Document, day: string, reader = { name: "en", version: "1" }): ReadoutRecord {
  const span = { start: 0, end: Math.min(4, document.text.length) };
  const [one, two] = ["a1" as ActorId, "a2" as ActorId];
  return {
    schema: 1,
    id: recordId(document.id, reader),
    document: document.id,
    version: document.version,
    reader,
    actors: [
      { id: one, kind: "person", name: stated("Ana Orlo", span), mentions: [span], offices: [] },
      { id: two, kind: "person", name: stated("Bran Teck", span), mentions: [span], offices: [] },
    ],
    occasion: {
      kind: stated("meeting", span),
      status: "held",
      parties: [
        { actor: one, part: "participant", side: stated("XV", span) },
        { actor: two, part: "participant", side: inferred("XO", "other-state-of-two", span) },
      ],
      date: stated(day, span),
    },
    statements: [],
    commitments: [],
    mentioned: [],
    topics: [],
    notes: [],
  };
}

/** The record with the text's sentences as statements, each by these actors together. */
function saying(document: Document, record: ReadoutRecord, holders: readonly string[][]): ReadoutRecord {
  let end = 0;
  const statements = holders.map((actors, at): Statement => {
    const start = end + (at > 0 ? 1 : 0);
    end = document.text.indexOf(".", start) + 1;
    const members = actors as ActorId[];
    const holder: Holder = members[1] ? { kind: "joint", members } : { kind: "actor", actor: members[0]! };
    const sentence = { start, end };
    return {
      id: `s${at + 1}` as StatementId,
      sentence,
      content: [sentence],
      holders: stated([holder], sentence),
      manner: "reported",
      acts: [],
    };
  });
  return { ...record, statements };
}

const all = async (items: AsyncIterable<Item>): Promise<Item[]> => Array.fromAsync(items);

/** @param open gives an empty archive, and closes what it needs when the archive is closed. */
export function archiveContract(name: string, open: () => Promise<Archive>): void {
  const using = async (work: (archive: Archive) => Promise<void>): Promise<void> => {
    const archive = await open();
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  };

  describe(`archive contract: ${name}`, () => {
    test("what is put can be had back, word for word", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "They met in Marsk.");
        const record = sampleRecord(document, "2026-03-11");
        assert.deepEqual(await archive.put([{ document, seen: DAY(12), record }]), ["new page"]);
        assert.deepEqual(await archive.item(document.id), {
          sequence: 1,
          document,
          record,
          first: DAY(12),
          last: DAY(12),
          state: "current",
        });
      }));

    test("putting it again adds nothing and makes its sighting longer", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "They met in Marsk.");
        await archive.put([{ document, seen: DAY(12) }]);
        assert.deepEqual(await archive.put([{ document, seen: DAY(14) }]), ["known"]);
        assert.equal((await archive.counts()).documents, 1);
        const page = (await archive.page(document.url))!;
        assert.deepEqual(page.sightings, [
          { page: document.page, document: document.id, state: "present", first: DAY(12), last: DAY(14) },
        ]);
        assert.equal(page.versions[0]!.last, DAY(14));
      }));

    test("a Chinese word is found in whichever script it is asked for", () =>
      using(async (archive) => {
        const [one, other] = [sampleDocument("one", "兩國外長舉行會談。"), sampleDocument("two", "两国外长举行会谈。")];
        await archive.put([
          { document: one, seen: DAY(12) },
          { document: other, seen: DAY(12) },
        ]);
        for (const words of ["會談", "会谈", "外长", "外長"])
          assert.equal((await archive.search({ words })).total, 2, words);
        assert.equal((await archive.search({ words: "會見" })).total, 0);
      }));

    test("new words on a page are a new version; the old one stays and is no longer searched", () =>
      using(async (archive) => {
        const before = sampleDocument("one", "They met in Marsk and spoke of herring.");
        const after = sampleDocument("one", "They met in Marsk.");
        await archive.put([{ document: before, seen: DAY(12), record: sampleRecord(before, "2026-03-11") }]);
        assert.deepEqual(await archive.put([{ document: after, seen: DAY(13) }]), ["new version"]);
        const page = (await archive.page(before.page))!;
        assert.deepEqual(
          page.versions.map((item) => [item.document.text, item.state]),
          [
            [before.text, "edited"],
            [after.text, "current"],
          ],
        );
        assert.equal((await archive.search({ words: "herring" })).total, 0);
        assert.equal((await archive.search({ words: "Marsk" })).total, 1);
        // The old words come back: they are current again, and found again.
        assert.deepEqual(await archive.put([{ document: before, seen: DAY(14) }]), ["known"]);
        assert.equal((await archive.search({ words: "herring" })).total, 1);
        assert.equal((await archive.search({})).total, 1);
        assert.deepEqual(
          (await archive.page(before.page))!.sightings.map((one) => one.document),
          [before.id, after.id, before.id],
        );
      }));

    test("a page that is withdrawn keeps its last words, says so, and is still found", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "They met in Marsk.");
        await archive.put([{ document, seen: DAY(12) }]);
        await archive.putSighting({ page: document.page, state: "withdrawn", first: DAY(13), last: DAY(13) });
        await archive.putSighting({ page: document.page, state: "withdrawn", first: DAY(14), last: DAY(14) });
        assert.equal((await archive.item(document.id))!.state, "withdrawn");
        assert.equal((await archive.search({ words: "Marsk" })).hits[0]!.item.state, "withdrawn");
        assert.deepEqual((await archive.page(document.page))!.sightings.at(-1), {
          page: document.page,
          state: "withdrawn",
          first: DAY(13),
          last: DAY(14),
        });
        await archive.put([{ document, seen: DAY(15) }]);
        assert.equal((await archive.item(document.id))!.state, "current");
      }));

    test("a newer reader's record is served, with the correction in it; facets follow", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "They met in Marsk.");
        const old = sampleRecord(document, "2026-03-11");
        await archive.put([{ document, seen: DAY(12), record: old }]);
        const made = DAY(13);
        const correction = {
          id: correctionId(document.id, "Ida Vane", made, "/occasion/date"),
          document: document.id,
          author: "Ida Vane",
          reason: "The text says the tenth.",
          made,
          path: "/occasion/date",
          quote: "They",
          value: "2026-03-10",
        };
        await archive.putCorrection(correction);
        const newer = sampleRecord(document, "2027-01-02", { name: "en", version: "2" });
        await archive.putRecords([newer, newer]);
        const item = (await archive.item(document.id))!;
        assert.deepEqual(item.reading, newer);
        const date = {
          value: "2026-03-10",
          basis: { kind: "corrected", by: "Ida Vane", correction: correction.id, evidence: [{ start: 0, end: 4 }] },
        };
        assert.deepEqual(item.record, { ...newer, occasion: { ...newer.occasion!, date } });
        assert.deepEqual(item.corrections, [{ correction, state: "applied" }]);
        assert.deepEqual(await archive.corrections(document.id), [correction]);
        assert.deepEqual(await archive.allCorrections(), [correction]);
        assert.equal((await archive.search({ facets: { year: ["2027"] } })).total, 0);
        assert.equal((await archive.search({ facets: { year: ["2026"] } })).total, 1);
      }));

    test("an older version of a reader that comes late is kept, not served; versions count as people count", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "They met in Marsk.");
        const [nine, ten] = ["1.9", "1.10"].map((version) =>
          sampleRecord(document, version === "1.9" ? "2025-01-01" : "2026-01-01", { name: "en", version }),
        );
        await archive.put([{ document, seen: DAY(12), record: ten! }]);
        await archive.put([{ document, seen: DAY(13), record: nine! }]);
        await archive.putRecords([nine!]);
        assert.deepEqual((await archive.item(document.id))!.record, ten);
        assert.equal((await archive.search({ facets: { year: ["2026"] } })).total, 1);
        assert.deepEqual(await Array.fromAsync(archive.unread(nine!.reader, "en")), []);
      }));

    test("words that come back bring their record's facets and day back", () =>
      using(async (archive) => {
        const before = sampleDocument("one", "They met in Marsk.");
        const after = sampleDocument("one", "They met.");
        await archive.put([{ document: before, seen: DAY(12), record: sampleRecord(before, "2025-03-11") }]);
        await archive.put([{ document: after, seen: DAY(13) }]);
        assert.equal((await archive.search({ facets: { kind: ["meeting"] } })).total, 0);
        await archive.put([{ document: before, seen: DAY(14) }]);
        assert.equal((await archive.search({ facets: { kind: ["meeting"], year: ["2025"] } })).total, 1);
      }));

    test("what belongs to nothing in the archive is refused", () =>
      using(async (archive) => {
        const { page } = sampleDocument("one", "They met.");
        await assert.rejects(archive.putSighting({ page, state: "gone", first: DAY(1), last: DAY(1) }), {
          name: "Problem",
          code: "missing",
        });
      }));

    test("documents without a record by a reader are found, in its language only", () =>
      using(async (archive) => {
        const [one, two, three] = [
          sampleDocument("one", "They met."),
          sampleDocument("two", "They spoke.", { language: "en-GB" }),
          sampleDocument("three", "会谈。", { language: "zh" }),
        ];
        await archive.put([
          { document: one, seen: DAY(1), record: sampleRecord(one, "2026-03-01") },
          { document: two, seen: DAY(1) },
          { document: three, seen: DAY(1) },
        ]);
        const slugs = async (version: string): Promise<string[]> =>
          (await Array.fromAsync(archive.unread({ name: "en", version }, "en"))).map(
            (document) => document.url.split("/").at(-1)!,
          );
        assert.deepEqual(await slugs("1"), ["two"]);
        assert.deepEqual(await slugs("2"), ["one", "two"]);
      }));

    test("items come in order of arrival, all of them, and from any number on", () =>
      using(async (archive) => {
        const documents = Array.from({ length: 450 }, (_, index) =>
          sampleDocument(`n${index}`, `Text number ${index}.`),
        );
        await archive.put(documents.map((document) => ({ document, seen: DAY(1) })));
        const items = await all(archive.items());
        assert.deepEqual(
          items.map((item) => item.document.id),
          documents.map((document) => document.id),
        );
        assert.ok(items.every((item, at) => at === 0 || item.sequence > items[at - 1]!.sequence));
        assert.equal((await all(archive.items({ after: items[399]!.sequence }))).length, 50);
        await archive.put([{ document: sampleDocument("n0", "Other words."), seen: DAY(2) }]);
        assert.equal((await all(archive.items())).length, 451);
        assert.equal((await all(archive.items({ current: true }))).length, 450);
      }));

    test("search: all words, phrases, other scripts, marks and capitals aside; the words are marked in the text", () =>
      using(async (archive) => {
        await archive.put(
          [
            sampleDocument("one", "The two sides spoke of the herring quota. Marsk was cold."),
            sampleDocument("two", "Both sides of the strait. A quota of herring was named in Mårsk."),
            sampleDocument("three", "双方就外交政策交换意见。总领事在座。", { language: "zh", title: "会谈" }),
            sampleDocument("four", "Nothing of note.", { title: "Herring" }),
          ].map((document) => ({ document, seen: DAY(1) })),
        );
        const found = async (words: string): Promise<string[]> =>
          (await archive.search({ words })).hits.map((hit) => hit.item.document.url.split("/").at(-1)!).sort();
        assert.deepEqual(await found("HERRING quota"), ["one", "two"]);
        assert.deepEqual(await found('"herring quota"'), ["one"]);
        assert.deepEqual(await found("marsk"), ["one", "two"]);
        assert.deepEqual(await found("外交"), ["three"]);
        assert.deepEqual(await found("领事"), ["three"], "a word inside a longer one");
        assert.deepEqual(await found("交外"), []);
        assert.deepEqual(await found("herring"), ["four", "one", "two"]);
        assert.deepEqual(await found("nowhere"), []);
        assert.equal(
          (await archive.search({ words: "herring" })).hits[0]!.item.document.title,
          "Herring",
          "a title weighs more",
        );
        const [hit] = (await archive.search({ words: "quota cold" })).hits;
        const { text } = hit!.item.document;
        assert.deepEqual(
          hit!.marks.map((mark) => text.slice(mark.start, mark.end)),
          ["quota", "cold"],
        );
        assert.ok(
          hit!.passage &&
            hit!.marks.every((mark) => mark.start >= hit!.passage!.start && mark.end <= hit!.passage!.end),
        );
      }));

    test("facets: counted over the results; a facet's own choice does not narrow its own counts", () =>
      using(async (archive) => {
        const entries = [
          { slug: "one", country: "XV", day: "2026-03-01" },
          { slug: "two", country: "XV", day: "2025-03-01" },
          { slug: "three", country: "XO", day: "2025-04-01" },
        ].map(({ slug, country, day }) => {
          const document = sampleDocument(slug, `Words of ${slug}.`, {
            publisher: { name: `Ministry of ${country}`, country },
          });
          return { document, seen: DAY(1), record: sampleRecord(document, day) };
        });
        await archive.put(entries);
        const results = await archive.search({ facets: { year: ["2025"] } });
        assert.equal(results.total, 2);
        assert.deepEqual(results.facets.year, [
          { value: "2025", count: 2 },
          { value: "2026", count: 1 },
        ]);
        assert.deepEqual(results.facets.publisher, [
          { value: "Ministry of XO", count: 1 },
          { value: "Ministry of XV", count: 1 },
        ]);
        assert.deepEqual(results.facets.person, [
          { value: "Ana Orlo", count: 2 },
          { value: "Bran Teck", count: 2 },
        ]);
        const narrowed = await archive.search({
          words: "words",
          facets: { year: ["2025"], publisher: ["Ministry of XV"] },
          facetValues: 1,
        });
        assert.equal(narrowed.total, 1);
        assert.deepEqual(narrowed.facets.publisher, [{ value: "Ministry of XO", count: 1 }]);
      }));

    test("newest first by the day of the occasion; paging gives every result once", () =>
      using(async (archive) => {
        const entries = Array.from({ length: 25 }, (_, index) => {
          const document = sampleDocument(`n${index}`, `Words ${index}.`);
          return {
            document,
            seen: DAY(1),
            record: sampleRecord(document, `2026-01-${String(((index * 7) % 25) + 1).padStart(2, "0")}`),
          };
        });
        await archive.put(entries);
        const days: string[] = [];
        for (let offset = 0; offset < 25; offset += 10) {
          const { hits } = await archive.search({ words: "words", sort: "newest", offset, limit: 10 });
          days.push(...hits.map((hit) => hit.item.record!.occasion!.date!.value));
        }
        assert.deepEqual(days, [...days].sort().reverse());
        assert.equal(new Set(days).size, 25);
      }));

    test("whatever is asked, the results are those that reading every document would give", () => {
      const word = fc.constantFrom("herring", "quota", "ferry", "light", "外交");
      const country = fc.constantFrom("XV", "XO", "XU");
      const year = fc.constantFrom("2024", "2025", "2026");
      const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(one, { maxLength: 2 });
      const asked = fc.record({ words: some(word), country: some(country), year: some(year), newest: fc.boolean() });
      const entry = fc.record({ words: fc.array(word, { maxLength: 4 }), country, year });
      return fc.assert(
        fc.asyncProperty(
          fc.array(entry, { maxLength: 40 }),
          fc.array(asked, { minLength: 1, maxLength: 6 }),
          (made, questions) =>
            using(async (archive) => {
              const entries = made.map(({ words, country, year }, at) => {
                const publisher = { name: `Ministry of ${country}`, country };
                const document = sampleDocument(`n${at}`, words.join(", "), { publisher, title: "News" });
                return { document, seen: DAY(1), record: sampleRecord(document, `${year}-01-01`) };
              });
              await archive.put(entries);
              for (const { words, country, year, newest } of questions) {
                const chosen: Query["facets"] = { country, year };
                const matching = entries.filter(({ document }) => words.every((one) => document.text.includes(one)));
                const passing = (but?: Facet) =>
                  matching.filter(({ document, record }) =>
                    FACETS.every((facet) => {
                      const wanted = facet === but ? [] : (chosen[facet] ?? []);
                      return (
                        wanted.length === 0 || facetsOf(document, record)[facet].some((one) => wanted.includes(one))
                      );
                    }),
                  );
                const results = await archive.search({
                  words: words.join(" "),
                  facets: chosen,
                  sort: newest ? "newest" : "relevance",
                  limit: 100,
                });
                const ids = (list: readonly { document: Document }[]) => list.map(({ document }) => document.id).sort();
                assert.deepEqual(ids(results.hits.map((hit) => hit.item)), ids(passing()));
                assert.equal(results.total, passing().length);
                for (const facet of FACETS) {
                  const counts = new Map<string, number>();
                  for (const { document, record } of passing(facet)) {
                    for (const value of facetsOf(document, record)[facet])
                      counts.set(value, (counts.get(value) ?? 0) + 1);
                  }
                  const shown = results.facets[facet].map(({ value, count }) => [value, count] as const);
                  assert.deepEqual(new Map(shown), counts, facet);
                }
              }
            }),
        ),
        { numRuns: 25 },
      );
    });

    test("any of, none of, near, and beginnings of words", () =>
      using(async (archive) => {
        const texts = [
          "Herring quota agreed.",
          "Cod quota talks go on.",
          `Herring in one ${"and ".repeat(12)} quota.`,
          "Ferry.",
        ];
        await archive.put(
          texts.map((text, at) => ({ document: sampleDocument(`n${at}`, text, { title: "News" }), seen: DAY(1) })),
        );
        const found = async (words: string): Promise<string> => {
          const { hits, total } = await archive.search({ words });
          assert.equal(total, hits.length);
          return hits
            .map(({ item }) => texts.indexOf(item.document.text))
            .sort()
            .join("");
        };
        for (const [words, expected] of [
          ["herring OR ferry", "023"],
          ["quota -cod", "02"],
          ["-quota", "3"],
          ["(cod OR ferry) NOT talks", "3"],
          ["herring NEAR quota", "0"],
          ["herring NEAR/20 quota", "02"],
          ["fer*", "3"],
          ['"cod quota" OR agre*', "01"],
          ["-quota OR ferry", "3"],
          ["NOT", "0123"],
        ] as const) {
          assert.equal(await found(words), expected, words);
        }
        const [{ item, marks }] = (await archive.search({ words: "agre* -cod" })).hits as [Hit];
        assert.deepEqual(
          marks.map(({ start, end }) => item.document.text.slice(start, end)),
          ["agreed"],
        );
      }));

    test("what somebody says is found in that speaker's own sentences alone", () =>
      using(async (archive) => {
        const text = "Ana Orlo spoke of herring. Bran Teck spoke of cod. Both sides spoke of herring and cod.";
        const document = sampleDocument("one", text);
        const record = saying(document, sampleRecord(document, "2026-03-11"), [["a1"], ["a2"], ["a1", "a2"]]);
        const other = sampleDocument("two", "Herring and Ana Orlo.");
        await archive.put([
          { document, record, seen: DAY(1) },
          { document: other, record: sampleRecord(other, "2026-03-11"), seen: DAY(1) },
        ]);
        const found = async (words: string): Promise<string[]> => {
          const { total, hits } = await archive.search({ words });
          assert.equal(total, hits.length);
          return hits.flatMap(({ item, said }) =>
            said!.map(({ statement, passage, marks }) => {
              assert.ok(item.document.text.slice(passage.start, passage.end).endsWith("."));
              const lit = marks.map(({ start, end }) => item.document.text.slice(start, end));
              return `${statement} ${lit.join(" ")}`.trim();
            }),
          );
        };
        assert.deepEqual(await found("said by Orlo: herring"), ["s1 herring"]);
        assert.deepEqual(await found("said by Ana Orlo: cod"), [], "what both hold together is nobody's own");
        assert.deepEqual(await found('by:"orlo, ana"'), ["s1"]);
        assert.deepEqual(await found("by:teck -cod"), []);
        assert.deepEqual(await found("by:teck -herring"), ["s2"]);
        assert.deepEqual(await found("said by Nobody: herring"), []);
        await archive.put([{ document: sampleDocument("one", "Nothing of it."), seen: DAY(2) }]);
        assert.deepEqual(await found("by:orlo"), [], "an edited version is found no more");
      }));

    test("any number will do for paging", () =>
      using(async (archive) => {
        await archive.put([{ document: sampleDocument("one", "They met."), seen: DAY(1) }]);
        const hits = async (query: Query): Promise<number> => (await archive.search(query)).hits.length;
        assert.equal(await hits({ offset: Number.POSITIVE_INFINITY }), 0);
        assert.equal(await hits({ offset: -1, limit: 0.5 }), 1);
        assert.equal(await hits({ offset: Number.NaN, limit: Number.NaN, facetValues: Number.NaN }), 1);
      }));

    test("whatever is typed is a question, never a fault", () =>
      using(async (archive) => {
        await archive.put([{ document: sampleDocument("one", 'NEAR AND OR NOT: a*b "quoted" text.'), seen: DAY(1) }]);
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(
              fc.string({ unit: "binary" }),
              fc
                .array(fc.constantFrom('"', "NEAR(", "AND", "*", "-", ":", "^", "'", ")", "a"))
                .map((parts) => parts.join(" ")),
            ),
            async (words) => {
              const results = await archive.search({ words });
              assert.ok(results.total >= 0);
            },
          ),
          { numRuns: 150 },
        );
        const numbers = Array.from({ length: 5_000 }, (_, number) => `w${number}`);
        for (const words of ["a ".repeat(20_000), `"${"a b ".repeat(10_000)}"`, numbers.join(" ")]) {
          assert.ok((await archive.search({ words })).total >= 0);
        }
      }));

    test("a batch is taken in whole or not at all", () =>
      using(async (archive) => {
        const good = sampleDocument("one", "They met.");
        const bad = { ...sampleDocument("two", "They spoke."), language: undefined as unknown as string };
        await assert.rejects(
          archive.put([
            { document: good, seen: DAY(1) },
            { document: bad, seen: DAY(1) },
          ]),
        );
        assert.equal((await archive.counts()).documents, 0);
        assert.deepEqual(await archive.put([{ document: good, seen: DAY(1) }]), ["new page"]);
      }));

    test("the counts count", () =>
      using(async (archive) => {
        const one = sampleDocument("one", "They met.", { sample: true });
        await archive.put([
          { document: one, seen: DAY(2), record: sampleRecord(one, "2026-03-01") },
          { document: sampleDocument("two", "They spoke."), seen: DAY(1) },
        ]);
        assert.deepEqual(await archive.counts(), {
          pages: 2,
          documents: 2,
          records: 1,
          publishers: 1,
          samples: 1,
          latest: DAY(2),
        });
      }));
  });
}
