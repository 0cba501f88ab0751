import assert from "node:assert/strict";
import { test } from "node:test";
import { type Told, toldRecord } from "../../../test/told-record.ts";
import { eventsOf } from "./derive.ts";
import type { DyadicEvent } from "./event.ts";

const ACTORS: Told["actors"] = {
  tolvik: { side: "XV", names: ["Maren Tolvik", "Minister Tolvik"] },
  pellamy: { side: "XL", names: ["Edith Pellamy", "Secretary Pellamy"] },
  velland: { kind: "state", side: "XV", names: ["Velland", "Vellandic"] },
  lurenia: { kind: "state", side: "XL", names: ["Lurenia", "Lurenian"] },
  dravonia: { kind: "state", side: "XD", names: ["Dravonia", "Dravonian"] },
  league: { kind: "organisation", side: "LOS", names: ["League of Straits"] },
};

type Sentence = Told["sentences"][number];
const MET = "Minister Tolvik met with Secretary Pellamy.";

/** A talk of Velland's minister with Lurenia's secretary, with these sentences after the one that tells of it. */
function talk(
  sentences: Told["sentences"],
  occasion: Partial<Told["occasion"]> = {},
  more: Partial<Told> = {},
): DyadicEvent[] {
  const all = [{ text: MET, holder: "narrator", acts: [["report", "met with"]] } as const, ...sentences];
  const mentioned = all.map(({ text }) => text).join(" ");
  const actors = Object.fromEntries(
    Object.entries({ ...ACTORS, ...more.actors }).flatMap(([id, actor]) => {
      const names = actor.names.filter((name) => mentioned.includes(name));
      return names.length > 0 ? [[id, { ...actor, names }]] : [];
    }),
  );
  const { document, record } = toldRecord({
    ...more,
    actors,
    occasion: {
      kind: "meeting",
      date: "2026-03-04",
      parties: [
        ["tolvik", "participant"],
        ["pellamy", "participant"],
      ],
      ...occasion,
    },
    sentences: all as Told["sentences"],
  });
  const events = eventsOf(document, record);
  for (const { passage, words } of events)
    for (const quote of words ? [passage, words] : [passage])
      assert.equal(document.text.slice(quote.start, quote.end), quote.text);
  return events;
}

const brief = ({ type, mode, cameo, source, target, basis }: DyadicEvent) =>
  [type, mode ?? "-", cameo, `${source}>${target}`, basis.rule].join(" ");

test("a meeting: its sides consulted each other; the sentence that tells of it is the passage", () => {
  const [event, ...others] = talk([
    {
      text: "They discussed trade.",
      holder: "narrator",
      acts: [["report", "discussed"]],
      topics: ["trade and investment"],
    },
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual(
    { ...event, id: "" },
    {
      id: "",
      type: "CONSULT",
      mode: null,
      context: ["economic"],
      cameo: "04",
      source: ["XV", "XL"],
      target: [],
      date: "2026-03-04",
      end: null,
      no_date: null,
      passage: { start: 0, end: MET.length, text: MET },
      words: null,
      basis: { kind: "stated", rule: "talked-together", from: "occasion", rests_on: [] },
      statement: "s1",
    },
  );
});

test("an occasion's kind, parts and place say its mode and direction", () => {
  const hosted: Told["occasion"]["parties"] = [
    ["tolvik", "host"],
    ["pellamy", "guest"],
  ];
  const withLeague: Told["occasion"]["parties"] = [
    ["tolvik", "participant"],
    ["pellamy", "participant"],
    ["league", "participant"],
  ];
  const table: [Partial<Told["occasion"]>, string][] = [
    [{ parties: hosted }, "CONSULT visit 04 XL>XV guest-of-host"],
    [{ parties: hosted, country: "XL" }, "CONSULT visit 04 XL>XV guest-of-host"],
    [{ country: "XL" }, "CONSULT visit 04 XV>XL visits-by-place"],
    [{ kind: "visit", country: "XV" }, "CONSULT visit 04 XL>XV visits-by-place"],
    [{ country: "XD" }, "CONSULT third-party 04 XV,XL> place-of-neither"],
    [{ country: "XD", parties: withLeague }, "CONSULT - 04 XV,XL,LOS> talked-together"],
    [{ country: "XL", venue: "the session of the League of Straits" }, "CONSULT - 04 XV,XL> talked-together"],
    [{ country: "XL", alone: true }, "CONSULT - 04 XV,XL> talked-together"],
    [{ kind: "call", country: "XL" }, "CONSULT phone 04 XV,XL> talked-together"],
    [{ kind: "multilateral", parties: withLeague }, "CONSULT multilateral 04 XV,XL,LOS> talked-together"],
    [{ kind: "multilateral" }, "CONSULT - 04 XV,XL> talked-together"],
    [{ kind: "signing" }, "SUPPORT - 05 XV,XL> signed-together"],
  ];
  const aside = "They spoke at the session of the League of Straits, as Velland and Lurenia do.";
  for (const [occasion, expected] of table)
    assert.deepEqual(
      talk([{ text: aside, holder: "narrator", acts: [["report", "spoke"]] }], occasion).map(brief),
      [expected],
      JSON.stringify(occasion),
    );
});

test("statements, briefings, speeches, letters and the rest are no event between sides", () => {
  for (const kind of ["message", "statement", "briefing", "speech", "other"] as const)
    assert.deepEqual(talk([], { kind }), [], kind);
});

test("an occasion of one known side is none, nor is one that no sentence tells of", () => {
  assert.deepEqual(talk([], {}, { actors: { pellamy: { names: ["Secretary Pellamy"] } } }), []);
  assert.deepEqual(talk([], {}, { actors: { pellamy: { side: "XV", names: ["Secretary Pellamy"] } } }), []);
  const { document, record } = toldRecord({
    actors: { tolvik: ACTORS.tolvik!, pellamy: ACTORS.pellamy! },
    occasion: {
      kind: "call",
      parties: [
        ["tolvik", "participant"],
        ["pellamy", "participant"],
      ],
    },
    sentences: [
      { text: "Maren Tolvik, Minister Tolvik, spoke.", holder: "narrator", acts: [["report", "spoke"]] },
      { text: "Edith Pellamy, Secretary Pellamy, answered.", holder: "narrator", acts: [["report", "answered"]] },
    ],
  });
  assert.deepEqual(eventsOf(document, record), []);
});

test("a side that is guessed counts where the sentence that first names its bearer names the state, or who was met in it", () => {
  const met = (words: string, country?: string): DyadicEvent[] => {
    const { document, record } = toldRecord({
      actors: {
        tolvik: { side: "XV", names: ["Minister Tolvik"] },
        pellamy: { side: "XL", guessed: "other-state-of-two", names: ["Secretary Pellamy"] },
        lurenia: { kind: "state", side: "XL", names: ["Lurenia"] },
      },
      occasion: {
        kind: "meeting",
        parties: [
          ["tolvik", "participant"],
          ["pellamy", "participant"],
        ],
        ...(country ? { country } : {}),
      },
      sentences: [
        { text: words, holder: "narrator", acts: [["report", "met"]] },
        { text: "Lurenia is near.", holder: "narrator", acts: [["report", "is"]] },
      ],
    });
    return eventsOf(document, record);
  };
  assert.deepEqual(met("Minister Tolvik met with Secretary Pellamy."), []);
  assert.deepEqual(met("Minister Tolvik met with Secretary Pellamy.", "XD"), []);
  assert.equal(
    met("Minister Tolvik met with Secretary Pellamy.", "XL").map(brief).join(),
    "CONSULT visit 04 XV>XL visits-by-place",
  );
  const [event, ...others] = met("Minister Tolvik met with Secretary Pellamy of Lurenia.");
  assert.deepEqual(others, []);
  assert.deepEqual(event!.basis, {
    kind: "inferred",
    rule: "talked-together",
    from: "occasion",
    rests_on: ["other-state-of-two"],
  });
});

test("an organisation whose short name is a state's code goes by its full name", () => {
  const actors: Told["actors"] = {
    union: { kind: "organisation", side: "XL", names: ["Alliance of Lighthouses", "XL"] },
    pellamy: { side: "XL", names: ["Secretary Pellamy"] },
  };
  const aside: Sentence = {
    text: "The Alliance of Lighthouses (XL) is old.",
    holder: "narrator",
    acts: [["report", "is"]],
  };
  const [event] = talk([aside], {}, { actors });
  assert.deepEqual(event!.source, ["XV", "Alliance of Lighthouses"]);
});

test("what is announced is an intention without a date", () => {
  const [event] = talk([], { announced: true, country: "XL" });
  assert.equal(brief(event!), "AGREE - 03 XV,XL> still-to-come");
  assert.equal(event!.date, null);
  assert.equal(event!.no_date, "announced");
  const [undated] = talk([], { date: undefined as unknown as string });
  assert.deepEqual([undated!.date, undated!.no_date], [null, "not-told"]);
});

/** What Tolvik says: the text, with the words of the act in brackets. */
const says = (text: string, act: Sentence["acts"][number][0], more: Partial<Sentence> = {}): Sentence => ({
  text: text.replace(/[[\]]/g, ""),
  holder: "tolvik",
  acts: [[act, /\[(.*)\]/.exec(text)![1]!]],
  ...more,
});
const said = (sentences: Sentence[], more: Partial<Told> = {}): DyadicEvent[] =>
  talk(sentences, {}, more).filter(({ basis }) => basis.from === "statement");

test("an act towards a side named right after its words is an event", () => {
  const table: [Sentence, string][] = [
    [says("Tolvik [urged] Lurenia to open the port.", "demand"), "REQUEST - 02 XV>XL named-next"],
    [says("Tolvik [called on] the Government of Dravonia to stop.", "demand"), "REQUEST - 02 XV>XD named-next"],
    [says("Tolvik [demanded] that Dravonia stop.", "demand"), "REQUEST - 10 XV>XD named-next"],
    [says("Tolvik [demanded] immediate Dravonian withdrawal.", "demand"), "REQUEST - 10 XV>XD named-next"],
    [
      says("Tolvik [strongly condemned] Dravonia’s attack on Lurenia.", "oppose"),
      "ACCUSE disapprove 11 XV>XD named-next",
    ],
    [says("Tolvik [accused] Dravonia of lying.", "oppose"), "ACCUSE allege 11 XV>XD named-next"],
    [says("Tolvik [rejected] the Dravonian claim.", "oppose"), "REJECT - 12 XV>XD named-next"],
    [says("Tolvik [condemned] Dravonia, Lurenia and Dravonia.", "oppose"), "ACCUSE disapprove 11 XV>XD,XL named-next"],
    [says("Tolvik [praised] Secretary Pellamy’s work.", "support"), "SUPPORT - 05 XV>XL named-next"],
    [says("Tolvik [reaffirmed support] for the sovereignty of Lurenia.", "support"), "SUPPORT - 05 XV>XL named-next"],
    [says("Tolvik [welcomed] the League of Straits’ plan.", "support"), "SUPPORT - 05 XV>LOS named-next"],
    [
      says("Velland [is ready] to work with Lurenia.", "commit", { commits: "intended" }),
      "AGREE - 03 XV>XL named-next",
    ],
    [says("Tolvik [invited] Secretary Pellamy to visit.", "propose"), "AGREE - 03 XV>XL named-next"],
  ];
  for (const [sentence, expected] of table) assert.equal(said([sentence]).map(brief).join(), expected, sentence.text);
});

test("an act whose words or target do not determine an event gives none", () => {
  const sentences: Sentence[] = [
    says("Tolvik [condemned] attacks on Lurenia.", "oppose"),
    says("Tolvik [expressed concern] about Dravonia.", "oppose"),
    says("Tolvik [warned] Dravonia.", "oppose"),
    says("Tolvik [regretted] Dravonia’s decision.", "oppose"),
    says("Dravonia [must] stop.", "demand"),
    says("Tolvik [expressed hope] for Lurenia.", "support"),
    says("Tolvik [thanked] Lurenia.", "courtesy"),
    says("Lurenia [is right].", "assess"),
    says("Tolvik [proposed] to Lurenia a new ferry.", "propose"),
    says("Tolvik [welcomed] Secretary Pellamy to the house.", "support"),
    says("Tolvik counts on the [support] of Lurenia.", "support"),
    says("Tolvik told of [support] for League of Straits-brokered talks.", "support"),
    says("Tolvik told of [support] for Dravonian citizens.", "support"),
    says("Tolvik told of efforts to [support] Lurenia.", "support"),
    says("Tolvik promised to disrupt [support] for Dravonia.", "support"),
    says("Tolvik did not [condemn] Dravonia.", "oppose"),
    says("Tolvik said that Lurenia has firmly [opposed] Dravonian plans.", "oppose"),
    says("Should one [condemn] Dravonia?", "oppose"),
    says("Velland [will] not help Lurenia.", "commit", { commits: "pledged" }),
    says("Velland is [ready] to help Lurenia.", "commit", { commits: "explored" }),
    says("Velland is [ready] to help Lurenia.", "commit"),
    says("Velland [will] act against the Lurenian fleet.", "commit", { commits: "pledged" }),
    says("Velland [will] defend itself.", "commit", { commits: "pledged" }),
    says("Tolvik [supports] Velland’s plan.", "support"),
    says("Tolvik [urged] Lurenia to wait.", "demand", { holder: "narrator" }),
    says("Dravonia [urged] Velland to wait.", "demand", { holder: "dravonia" }),
    says("Tolvik [urged] Lurenia to wait.", "demand", { within: 2 }),
  ];
  const first = says("Tolvik said that Tolvik urged Lurenia to wait and [spoke] to Dravonia.", "report");
  for (const sentence of sentences) {
    const given = sentence.within === undefined ? [sentence] : [first, { ...sentence, text: "urged Lurenia to wait" }];
    assert.deepEqual(said(given).map(brief), [], sentence.text);
  }
});

test("who is addressed, and the other of two who alone is named, are targets where no name stands by", () => {
  const request = says("Tolvik [urged] her to open the port.", "demand", { to: ["pellamy"] });
  const [addressed] = said([request]);
  assert.equal(brief(addressed!), "REQUEST - 02 XV>XL addressed");
  assert.equal(addressed!.basis.kind, "stated");
  // What is said of another side in the same words may be asked of it.
  assert.deepEqual(said([says("Tolvik [urged] her to leave Dravonia.", "demand", { to: ["pellamy"] })]), []);

  const promise = says("Velland [is ready to] build a new ferry for Lurenia.", "commit", { commits: "pledged" });
  const [named] = said([promise]);
  assert.equal(brief(named!), "AGREE - 03 XV>XL other-named");
  assert.equal(named!.basis.kind, "inferred");
  const both = says("Velland [is ready to] build a ferry for Lurenia and Dravonia.", "commit", { commits: "pledged" });
  assert.deepEqual(said([both]), []);
  const third = says("Velland [is ready to] build a ferry for Dravonia.", "commit", { commits: "pledged" });
  assert.deepEqual(said([third]), []);
});

test("what the sides do together has them all as its source, and a third side as its target", () => {
  const joint = (text: string, act: Sentence["acts"][number][0], more: Partial<Sentence> = {}): Sentence =>
    says(text, act, { holder: "joint:tolvik,pellamy", ...more });
  const table: [Sentence, string][] = [
    [joint("They [agreed] to meet again.", "agree", { commits: "pledged" }), "AGREE - 03 XV,XL> held-jointly"],
    [joint("They [agreed] that talks will help.", "agree", { commits: "pledged" }), ""],
    [joint("They [agreed] on its importance.", "agree"), ""],
    [
      joint("They [reaffirmed their commitment] to peace.", "commit", { commits: "pledged" }),
      "AGREE - 03 XV,XL> held-jointly",
    ],
    [joint("They [will] speak to the press.", "commit", { commits: "pledged" }), ""],
    [joint("They [signed] a treaty.", "agree"), "SUPPORT - 05 XV,XL> signed-together"],
    [joint("Treaties were [signed].", "agree", { holderRule: "passive-of-both" }), ""],
    [joint("They [condemned] Dravonia’s attack.", "oppose"), "ACCUSE disapprove 11 XV,XL>XD named-next"],
    [joint("They [praised] Lurenia.", "support"), ""],
  ];
  for (const [sentence, expected] of table) assert.equal(said([sentence]).map(brief).join(), expected, sentence.text);
  assert.deepEqual(
    said([joint("They [agreed] to meet.", "agree", { commits: "pledged", holder: "joint:tolvik,nobody" })]),
    [],
  );
});

test("an event says which of the reader's inferences it rests on", () => {
  const [event] = said([
    says("Tolvik [condemned] Dravonia.", "oppose", { holderRule: "speech-goes-on", actRule: "claim" }),
  ]);
  assert.deepEqual(event!.basis, {
    kind: "inferred",
    rule: "named-next",
    from: "statement",
    rests_on: ["speech-goes-on", "claim"],
  });
});

test("a sentence that does the same twice is one event, and its id is the same whoever reads it", () => {
  const twice = says("Tolvik [condemned] Dravonia and denounced Dravonia.", "oppose");
  const events = said([{ ...twice, acts: [...twice.acts, ["oppose", "denounced"]] }]);
  assert.equal(events.length, 1);
  const [again] = said([{ ...twice, holderRule: "has-the-floor" }]);
  assert.equal(again!.id, events[0]!.id);
  const [other] = said([says("Tolvik [praised] Dravonia and denounced Dravonia.", "support")]);
  assert.notEqual(other!.id, events[0]!.id);
});

test("context is that of the sentence for what is said in it", () => {
  const events = talk([
    says("Tolvik [condemned] Dravonia.", "oppose", { topics: ["cyber", "space"] }),
    { text: "They spoke of Lurenia.", holder: "narrator", acts: [["report", "spoke"]], topics: ["terrorism"] },
  ]);
  assert.deepEqual(
    events.map(({ type, context }) => [type, context]),
    [
      ["CONSULT", ["cyber", "terrorism"]],
      ["ACCUSE", ["cyber"]],
    ],
  );
});

test("in a language whose words are not in the table only the occasion is an event", () => {
  const sentence = says("Tolvik [condemned] Dravonia.", "oppose");
  assert.deepEqual(talk([sentence], {}, { language: "fr" }).map(brief), ["CONSULT - 04 XV,XL> talked-together"]);
  assert.equal(talk([sentence], {}, { language: "en-GB" }).length, 2);
});

test("a record without an occasion tells of no event", () => {
  const { document, record } = toldRecord({
    actors: { tolvik: ACTORS.tolvik! },
    occasion: { kind: "other", parties: [] },
    sentences: [{ text: "Maren Tolvik, Minister Tolvik.", holder: "narrator", acts: [["report", "Maren"]] }],
  });
  const { occasion: _, ...without } = record;
  assert.deepEqual(eventsOf(document, without), []);
});
