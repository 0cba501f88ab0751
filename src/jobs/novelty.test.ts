import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Publisher } from "../model/document.ts";
import { MOST_LINES, NOVELTY_REASONS, type Novelty, type NoveltyKind, type NoveltyLine } from "../model/novelty.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { nameUnnamed } from "./naming.ts";
import { noveltyIn } from "./novelty.ts";
import { fillWithSamples, sampleNames } from "./sampling.ts";

const VELLAND: Publisher = { name: "Ministry of Foreign Affairs of Velland", country: "XV" };
const names = await sampleNames();

/** One readout of a history that never was: its day, and the paragraphs that follow the opening. */
interface Told {
  day: string;
  title?: string;
  opening?: string;
  body: string[];
  language?: string;
}

/** Takes readouts in and tells what is new in the last one. */
async function newIn(told: Told[], publisher = VELLAND): Promise<Novelty> {
  const archive = new MemoryArchive();
  try {
    const entries = told.map(({ day, title, opening, body, language }, at) => {
      const document = readPage({
        body: [
          opening ?? "Foreign Minister Maren Tolvik met with Foreign Minister Edith Pellamy of Lurenia in Calder.",
          ...body,
        ].join("\n\n"),
        url: `https://mfa.example/news/${at}`,
        title: title ?? "Meeting with the Foreign Minister of Lurenia",
        language: language ?? "en",
        publisher,
        published: day,
      });
      const record = read(document, { names });
      assert.ok(record, "the text is read");
      return { document, record, seen: `${day}T12:00:00.000Z` };
    });
    await archive.put(entries);
    const item = await archive.item(entries.at(-1)!.document.id);
    const novelty = await noveltyIn(archive, item!);
    for (const { passage, earlier, differs, reason, had, of } of novelty.lines) {
      assert.ok(reason in NOVELTY_REASONS);
      assert.ok(
        /^none|^no-|^not|^nothing/.test(reason) ? had === 0 : had > 0 || of > 0 || reason === "said-once",
        reason,
      );
      for (const [one, spans] of [
        [passage, differs?.after],
        [earlier, differs?.before],
      ] as const) {
        const text = one && (await archive.item(one.document))!.document.text;
        if (one?.span) assert.equal(one.words, text!.slice(one.span.start, one.span.end), "words are the text's own");
        for (const span of spans ?? []) {
          assert.ok(one!.span!.start <= span.start && span.end <= one!.span!.end, "what differs lies in the passage");
        }
      }
    }
    return novelty;
  } finally {
    await archive.close();
  }
}

const line = (novelty: Novelty, kind: NoveltyKind): NoveltyLine => {
  const found = novelty.lines.find((one) => one.kind === kind);
  assert.ok(found, `no ${kind} among ${novelty.lines.map((one) => one.kind).join(", ")}`);
  return found;
};
const kinds = (novelty: Novelty): NoveltyKind[] => novelty.lines.map((one) => one.kind);
const month = (number: number, year = 2030): string => `${year}-${String(number).padStart(2, "0")}-10`;
const TRADE = "The two ministers discussed trade and investment between Velland and Lurenia.";
const ENERGY = "The two ministers discussed cooperation in energy, gas pipelines and electricity.";
const usual = (count: number, body: string[], more: Partial<Told> = {}): Told[] =>
  Array.from({ length: count }, (_, at) => ({ day: month(at + 1), body, ...more }));

test("the first readout of a relation says that there is nothing to compare it with", async () => {
  const novelty = await newIn([{ day: month(1), body: [TRADE] }]);
  assert.equal(novelty.history.count, 0);
  assert.ok(novelty.little);
  assert.deepEqual(novelty.lines, []);
  assert.equal(novelty.last, undefined);
});

test("few readouts are little history, and it is said what there is of them", async () => {
  const novelty = await newIn([...usual(2, [TRADE]), { day: month(6), body: [TRADE] }]);
  assert.ok(novelty.little);
  assert.deepEqual(novelty.history, { count: 2, from: month(1), to: month(2), capped: false, texts: 2, background: 2 });
  assert.equal(novelty.last?.days, 120);
  assert.deepEqual(novelty.relation.sides, ["XL", "XV"]);
});

test("a topic is new with its sentence, and another that was always there is missed with its last one", async () => {
  const novelty = await newIn([...usual(8, [TRADE]), { day: month(9), body: [ENERGY] }]);
  const fresh = line(novelty, "topic-new");
  assert.equal(fresh.subject, "energy");
  assert.equal(fresh.passage.words, ENERGY);
  assert.equal(fresh.earlier, undefined);
  assert.equal(fresh.reason, "none-has-it");
  const dropped = line(novelty, "topic-dropped");
  assert.equal(dropped.subject, "trade and investment");
  assert.equal(dropped.earlier?.words, TRADE);
  assert.equal(dropped.earlier?.day, month(8));
  assert.deepEqual([dropped.reason, dropped.had, dropped.of], ["have-it", 8, 8]);
});

test("a second meeting of the same visit drops nothing, and a state is no topic with itself", async () => {
  const visit = await newIn([...usual(8, [TRADE]), { day: "2030-08-11", body: [ENERGY] }]);
  assert.ok(kinds(visit).includes("topic-new"));
  assert.ok(!kinds(visit).includes("topic-dropped"), "it was spoken of the day before");
  const opening = "Foreign Minister Maren Tolvik of Velland met with Foreign Minister Darya Melk of Iran in Calder.";
  const iran = "They spoke of Iran's nuclear programme and of the situation around Iran.";
  const words = await newIn([...usual(6, [TRADE], { opening }), { day: month(8), opening, body: [TRADE, iran] }]);
  assert.ok(words.relation.sides.includes("IR"));
  assert.ok(!words.lines.some(({ subject }) => subject === "Iran"));
});

test("a topic that comes back after long silence is no new one", async () => {
  const novelty = await newIn([
    { day: month(1, 2027), body: [TRADE, ENERGY] },
    ...usual(8, [TRADE]),
    { day: month(9), body: [TRADE, ENERGY] },
  ]);
  const back = line(novelty, "topic-returned");
  assert.equal(back.subject, "energy");
  assert.equal(back.earlier?.day, month(1, 2027));
  assert.equal(back.earlier?.words, ENERGY);
  assert.ok(!kinds(novelty).includes("topic-new"));
});

const FORMULA =
  "Minister Tolvik said that Velland firmly supports the territorial integrity of Lurenia within its borders.";
const SHORTER = "Minister Tolvik said that Velland supports the territorial integrity of Lurenia within its borders.";

test("a sentence that recurs and loses a word is shown with that word, and is no missing one", async () => {
  const novelty = await newIn([...usual(6, [FORMULA]), { day: month(7), body: [SHORTER] }]);
  const changed = line(novelty, "wording-changed");
  assert.equal(changed.passage.words, SHORTER);
  assert.equal(changed.earlier?.words, FORMULA);
  const [gone] = changed.differs!.before;
  const { span, words } = changed.earlier!;
  assert.equal(words.slice(gone!.start - span!.start, gone!.end - span!.start), "firmly");
  assert.deepEqual(changed.differs!.after, []);
  assert.ok(!kinds(novelty).includes("sentence-missing"));
});

test("a sentence that recurs is missed when nothing like it is there", async () => {
  const novelty = await newIn([...usual(6, [TRADE, FORMULA]), { day: month(7), body: [TRADE] }]);
  assert.equal(line(novelty, "sentence-missing").earlier?.words, FORMULA);
  assert.equal(line(novelty, "sentence-missing").passage.span, undefined);
  assert.deepEqual(
    kinds(await newIn([...usual(6, [TRADE, FORMULA]), { day: month(7), body: [TRADE, FORMULA] }])),
    [],
    "what is as it always was is nothing new",
  );
});

test("who took part is listed anew each time, and no sentence in other words", async () => {
  const list = (guest: string): string =>
    `Taking part in the meeting were Minister of Trade Anders Kolm, Minister of Energy Ruta Velk, Minister of Health Jonas Marn, Minister of Labour Ilse Torv and Minister of Defence ${guest}.`;
  const novelty = await newIn([
    ...usual(6, [TRADE, list("Pavel Orm")]),
    { day: month(7), body: [TRADE, list("Ene Sool")] },
  ]);
  assert.ok(!kinds(novelty).includes("wording-changed"));
});

test("with one side alone there is no usual topic to be missed; one readout that tells a rank makes no rank usual", async () => {
  const alone = { opening: "Foreign Minister Maren Tolvik met with farmers in Calder.", title: "Meeting with farmers" };
  const domestic = await newIn([...usual(8, [TRADE], alone), { day: month(9), body: [ENERGY], ...alone }]);
  assert.ok(domestic.relation.sides.length < 2);
  assert.ok(kinds(domestic).includes("topic-new"));
  assert.ok(!kinds(domestic).includes("topic-dropped"));
  const heads = "President Joren Alder of Velland met with President Tessa Morwin of Lurenia in Calder.";
  const once = await newIn([
    { day: month(1), body: [TRADE] },
    { day: month(2), body: [TRADE], opening: heads },
  ]);
  assert.ok(!kinds(once).includes("rank-higher"));
});

test("the less a sentence used to change, the more surprising is its change", async () => {
  const bits = async (count: number): Promise<number> =>
    line(await newIn([...usual(count, [FORMULA]), { day: month(12), body: [SHORTER] }]), "wording-changed").surprise;
  assert.ok((await bits(9)) > (await bits(3)));
});

test("a promise is new, made again, firmer or less firm", async () => {
  const promise = (words: string): Told["body"] => [
    `Minister Tolvik said that Velland ${words} open a consulate in Port Selm.`,
  ];
  const history = usual(5, promise("intends to"));
  const turn = async (words: string): Promise<NoveltyLine | undefined> =>
    (await newIn([...history, { day: month(6), body: promise(words) }])).lines.find((one) =>
      one.kind.startsWith("commitment-"),
    );
  const firmer = await turn("will");
  assert.equal(firmer?.kind, "commitment-stronger");
  assert.deepEqual([firmer?.before, firmer?.now], ["intended", "pledged"]);
  assert.match(firmer!.earlier!.words, /intends to/);
  assert.equal(await turn("intends to"), undefined, "a promise that is always made again is no surprise");
  const fresh = await newIn([
    ...usual(5, promise("intends to")),
    {
      day: month(6),
      body: ["Minister Tolvik said that Velland will send two hundred tents to the flooded valleys of Lurenia."],
    },
  ]);
  assert.match(line(fresh, "commitment-new").subject, /two hundred tents/);
});

test("another stance on the same matter is shown beside the one before", async () => {
  const stance = (verb: string): string => `Velland ${verb} the deployment of foreign troops on the border of Lurenia.`;
  const novelty = await newIn([
    ...usual(4, [stance("supports")]),
    { day: month(5), body: [stance("strongly condemns")] },
  ]);
  const changed = line(novelty, "stance-changed");
  assert.deepEqual([changed.by, changed.before, changed.now], ["XV", "support", "oppose"]);
  assert.equal(changed.earlier?.words, stance("supports"));
});

test("persons, states and towns named for the first time; a head of state after ministers; a long silence", async () => {
  const novelty = await newIn([
    ...usual(6, [TRADE]),
    {
      day: month(9, 2033),
      title: "Meeting with the President of Lurenia",
      opening: "President Odo Marrin met with President Ilse Quandt of Lurenia in Port Selm.",
      body: [TRADE, "They also spoke about Merudia."],
    },
  ]);
  assert.deepEqual([line(novelty, "person-first").subject, ...(line(novelty, "person-first").also ?? [])].sort(), [
    "Ilse Quandt",
    "Odo Marrin",
  ]);
  assert.equal(line(novelty, "state-first").subject, "XM");
  assert.equal(line(novelty, "place-first").subject, "Port Selm");
  const rank = line(novelty, "rank-higher");
  assert.deepEqual([rank.before, rank.now], ["minister", "head of state"]);
  assert.equal(line(novelty, "long-silence").days, novelty.last?.days);
});

test("what came later, other versions of the page and other relations are no history", async () => {
  const archive = new MemoryArchive();
  const make = (url: string, day: string, text: string) => {
    const document = readPage({
      body: text,
      url,
      title: "Meeting",
      language: "en",
      publisher: VELLAND,
      published: day,
    });
    return { document, record: read(document, { names })!, seen: `${day}T12:00:00.000Z` };
  };
  const lurenia = "Foreign Minister Maren Tolvik met with Foreign Minister Edith Pellamy of Lurenia in Calder.";
  const entries = [
    make("https://mfa.example/1", month(1), lurenia),
    make("https://mfa.example/2", month(2), `${lurenia} They spoke.`),
    make("https://mfa.example/2", month(2), `${lurenia} They spoke at length.`),
    make("https://mfa.example/3", month(3), lurenia),
    make(
      "https://mfa.example/4",
      month(1),
      "Foreign Minister Maren Tolvik met with Foreign Minister Tam Reo of Merudia.",
    ),
  ];
  await archive.put(entries);
  const history = await archive.page(entries[1]!.document.page);
  const novelty = await noveltyIn(archive, history!.versions.at(-1)!);
  assert.equal(novelty.history.count, 1);
  assert.equal(novelty.last?.passage.url, "https://mfa.example/1");
  await archive.close();
});

test("Chinese and Russian are compared, too: by pairs of characters, and by words", async () => {
  const hailan: Publisher = { name: "海澜外交部", country: "XH" };
  const zh = (verb: string): string =>
    `海澜外长表示，海方${verb}支持德拉沃尼亚维护国家主权和领土完整，愿同德方深化各领域互利合作。`;
  const opening = "2030年，海澜外长李明会见德拉沃尼亚外长奥尔洛夫。";
  const told = (day: string, body: string): Told => ({
    day,
    title: "李明会见德拉沃尼亚外长",
    opening,
    body: [body],
    language: "zh",
  });
  const chinese = await newIn(
    [...[1, 2, 3, 4].map((at) => told(month(at), zh("坚定"))), told(month(6), zh(""))],
    hailan,
  );
  const changed = line(chinese, "wording-changed");
  const [gone] = changed.differs!.before;
  assert.equal(changed.earlier!.words.slice(gone!.start - changed.earlier!.span!.start).slice(0, 2), "坚定");

  const dravonia: Publisher = { name: "МИД Дравонии", country: "XD" };
  const ru = (verb: string): Told["body"] => [
    `Стороны ${verb}подтвердили приверженность мирному урегулированию конфликта на основе международного права и взаимного уважения.`,
  ];
  const russian = await newIn(
    [
      ...[1, 2, 3, 4].map(
        (at): Told => ({
          day: month(at),
          title: "О встрече",
          opening: "Состоялась встреча.",
          body: ru(""),
          language: "ru",
        }),
      ),
      { day: month(6), title: "О встрече", opening: "Состоялась встреча.", body: ru("вновь "), language: "ru" },
    ],
    dravonia,
  );
  const [added] = line(russian, "wording-changed").differs!.after;
  const { words, span } = line(russian, "wording-changed").passage;
  assert.equal(words.slice(added!.start - span!.start, added!.end - span!.start), "вновь");
});

test("every sample can be asked what is new in it, and none says more than fits a screen", async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  for await (const item of archive.items({ current: true })) {
    const novelty = await noveltyIn(archive, item);
    assert.ok(novelty.lines.length <= MOST_LINES);
    assert.deepEqual(
      novelty.lines.map(({ surprise }) => surprise),
      novelty.lines.map(({ surprise }) => surprise).sort((a, b) => b - a),
      "the most surprising first",
    );
  }
  await archive.close();
});

test("a person is known again in another spelling, and another of the same family name is not taken for one", async () => {
  const archive = new MemoryArchive();
  const told = (at: number, guest: string, more = ""): Told => ({
    day: month(at + 1),
    opening: `Foreign Minister Maren Tolvik met with Foreign Minister ${guest} of Lurenia in Calder.`,
    body: ["They talked about the harbour.", more],
  });
  const texts = [
    told(0, "Oleksiy Zelinskyy"),
    told(1, "Oleksiy Zelinskyy"),
    told(2, "Oleksii Zelinsky"),
    told(3, "Oleksii Zelinsky", "Deputy Minister Irina Zelinsky of Lurenia took part in the talks."),
  ];
  const entries = texts.map(({ day, opening, body }, at) => {
    const document = readPage({
      body: [opening, ...body].join("\n\n"),
      url: `https://mfa.example/news/${at}`,
      title: "Meeting with the Foreign Minister of Lurenia",
      language: "en",
      publisher: VELLAND,
      published: day,
    });
    return { document, record: read(document, { names })!, seen: `${day}T12:00:00.000Z` };
  });
  await archive.put(entries);
  const firsts = async (at: number): Promise<string[]> => {
    const { lines } = await noveltyIn(archive, (await archive.item(entries[at]!.document.id))!);
    return lines.flatMap(({ kind, subject }) => (kind === "person-first" ? [subject] : []));
  };
  assert.deepEqual(await firsts(2), ["Oleksii Zelinsky"], "nobody has said yet that they are one");
  await nameUnnamed(archive);
  assert.deepEqual(await firsts(2), []);
  assert.deepEqual(await firsts(3), ["Irina Zelinsky"]);
  await archive.close();
});
