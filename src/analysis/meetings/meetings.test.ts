import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { toldRecord } from "../../../test/told-record.ts";
import type { Document } from "../../model/document.ts";
import { documentId, pageId, versionId } from "../../model/ids.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import type { Tie } from "../../model/relations.ts";
import { type Telling, type ToldParty, tellingOf } from "../../model/telling.ts";
import { figuresIn, isTelling } from "../figures.ts";
import { withoutLanguage } from "./copies.ts";
import { gather } from "./group.ts";
import { joinOf, mayJoin } from "./join.ts";
import type { Account } from "./kin.ts";
import { levelOf } from "./levels.ts";
import { sameName } from "./names.ts";
import { neighbourQueries } from "./near.ts";

/** People and states that do not exist: XA's president is Ada Orlin, XB's is Bero Tamm, their ministers Cyr Vale and Dino Wex. */
const ORLIN: ToldParty = { kind: "person", name: "Ada Orlin", part: "participant", office: "President", side: "XA" };
const TAMM: ToldParty = { kind: "person", name: "Bero Tamm", part: "participant", office: "President", side: "XB" };
const VALE: ToldParty = {
  kind: "person",
  name: "Cyr Vale",
  part: "participant",
  office: "Foreign Minister",
  side: "XA",
};
const WEX: ToldParty = {
  kind: "person",
  name: "Dino Wex",
  part: "participant",
  office: "Foreign Minister",
  side: "XB",
};

let arrivals = 0;

interface Given {
  publisher?: string;
  country?: string;
  language?: string;
  url?: string;
  title?: string;
  text?: string;
  kind?: OccasionKind;
  status?: "held" | "announced";
  date?: string;
  published?: string;
  parties?: ToldParty[];
  persons?: Telling["persons"];
  city?: string;
  placed?: string;
  topics?: Telling["topics"];
}

function account(given: Given): Account {
  const sequence = ++arrivals;
  const { language = "en", published = "2030-03-05", kind = "call", parties = [ORLIN, TAMM] } = given;
  const publisher = { name: given.publisher ?? "President of XA", country: given.country ?? "XA" };
  const url = given.url ?? `https://${publisher.country.toLowerCase()}.example/n/${sequence}`;
  const title = given.title ?? `Call no. ${sequence}`;
  const text = given.text ?? `They spoke for the ${sequence}th time.`;
  const [page, version] = [pageId(url), versionId(title, text)];
  const document: Document = {
    id: documentId(page, version),
    page,
    version,
    url,
    publisher,
    language,
    title,
    section: [],
    text,
    blocks: [],
  };
  const telling: Telling = {
    sequence,
    document: document.id,
    page,
    version,
    url,
    title,
    language,
    publisher,
    day: given.date ?? published,
    published,
    first: "2030-03-06T00:00:00.000Z",
    state: "current",
    occasion: {
      kind,
      status: given.status ?? "held",
      ...(given.date && { date: given.date }),
      ...(given.city && { city: given.city }),
      ...(given.placed && { country: given.placed }),
    },
    parties,
    persons: given.persons ?? [],
    states: ["XA", "XB"],
    organisations: [],
    topics: given.topics ?? [],
    acts: {},
    statements: 5,
    commitments: 0,
  };
  return { document, telling };
}

const ofXB = { publisher: "President of XB", country: "XB" };

/** The tie, after a check that what is asked first does not stand in its way. */
function tied(a: Account, b: Account): Tie | undefined {
  const tie = joinOf(a, b);
  if (tie) assert.ok(mayJoin(a.telling, b.telling));
  assert.deepEqual(joinOf(b, a), tie, "the order of asking changes nothing");
  return tie;
}

describe("two documents of one meeting", () => {
  test("the two sides' readouts of one call are joined, with reasons", () => {
    const tie = tied(account({ date: "2030-03-05" }), account({ ...ofXB, date: "2030-03-05", parties: [TAMM, ORLIN] }));
    assert.equal(tie?.kind, "meeting");
    assert.ok(tie.sureness > 0.9);
    assert.match(tie.reasons.join(" "), /Both have “Ada Orlin” and “Bero Tamm” as parties\..*2030-03-05.*call/);
  });

  test("a day's slack for time zones and late publishing, not three", () => {
    const ours = account({ date: "2030-03-05" });
    const next = tied(ours, account({ ...ofXB, published: "2030-03-06" }));
    assert.equal(next?.kind, "meeting");
    assert.ok(next.sureness < tied(ours, account({ ...ofXB, date: "2030-03-05" }))!.sureness + 0.001);
    assert.equal(tied(ours, account({ ...ofXB, date: "2030-03-08" })), undefined);
    assert.equal(tied(ours, account({ ...ofXB, published: "2030-03-03" })), undefined, "before it took place");
  });

  test("spellings and scripts of names do not part the sides", () => {
    const other = account({
      ...ofXB,
      language: "ru",
      parties: [
        { ...TAMM, name: "Беро Тамм", office: "Президент" },
        { ...ORLIN, name: "Ада Орлин", office: "Президент" },
      ],
    });
    assert.equal(tied(account({}), other)?.kind, "meeting");
    const han = account({
      ...ofXB,
      language: "zh",
      parties: [
        { ...TAMM, name: "塔姆", office: "总统" },
        { ...ORLIN, name: "奥林", office: "总统" },
      ],
    });
    const tie = tied(account({}), han);
    assert.equal(tie?.kind, "meeting");
    assert.match(tie.reasons.join(" "), /at the same level/);
  });

  test("another level on the same day is another meeting, in whatever script", () => {
    const han = account({
      ...ofXB,
      language: "zh",
      parties: [
        { ...WEX, name: "韦克斯", office: "外长" },
        { ...VALE, name: "瓦莱", office: "外长" },
      ],
    });
    assert.equal(tied(account({}), han), undefined);
    assert.equal(tied(account({}), account({ ...ofXB, parties: [WEX, VALE] })), undefined);
  });

  test("one guest, two hosts: two meetings", () => {
    const withMinister = account({ publisher: "Ministry of XA", parties: [VALE, WEX], kind: "meeting" });
    const withPresident = account({ parties: [ORLIN, WEX], kind: "meeting" });
    assert.equal(tied(withMinister, withPresident), undefined);
  });

  test("one president who calls two others: two calls", () => {
    const third: ToldParty = { ...TAMM, name: "Edo Quill", side: "XC" };
    assert.equal(tied(account({}), account({ ...ofXB, country: "XC", parties: [third, ORLIN] })), undefined);
  });

  test("a visit and a meeting inside it are related, not one", () => {
    assert.equal(tied(account({ kind: "visit" }), account({ ...ofXB, kind: "meeting" })), undefined);
  });

  test("an announcement is no readout of what it announces", () => {
    assert.equal(tied(account({ status: "announced" }), account(ofXB)), undefined);
  });

  test("a meeting by video may be called a call; less sure", () => {
    const tie = tied(account({ kind: "meeting" }), account(ofXB));
    assert.ok(tie && tie.sureness < 0.99);
    assert.match(tie.reasons.join(" "), /one tells of a call, the other of a meeting/);
  });

  test("two places are two meetings; one place makes it surer", () => {
    const at = (city: string, placed: string, who: Given): Account =>
      account({ ...who, kind: "meeting", city, placed });
    const apart = tied(at("Orlinburg", "XA", {}), at("Tammstad", "XB", ofXB));
    const together = tied(at("Orlinburg", "XA", {}), at("Orlinburg", "XA", ofXB));
    assert.ok(together && (!apart || apart.sureness < together.sureness));
  });

  test("a publisher's two accounts need the same two sides and the same day, and stay doubtful", () => {
    const start = account({ kind: "meeting", date: "2030-03-05" });
    const after = account({ kind: "meeting", date: "2030-03-05" });
    const tie = tied(start, after);
    assert.ok(tie && tie.sureness <= 0.8);
    assert.equal(tied(start, account({ kind: "meeting", date: "2030-03-06" })), undefined);
    assert.equal(tied(account({ parties: [ORLIN, VALE] }), account({ parties: [ORLIN, VALE] })), undefined);
  });

  test("a text in a language that is not read is joined by a name in Latin letters, the day and the state; little sure", () => {
    const unread = (text: string): Account => {
      const given = account({ ...ofXB, language: "th", title: "ประชุม", text });
      const { occasion: _occasion, ...telling } = given.telling;
      return { document: given.document, telling: { ...telling, parties: [], states: [] } };
    };
    const tie = tied(account({ date: "2030-03-05", kind: "meeting" }), unread("พบกับ (Ms. Ada Orlin) วันนี้"));
    assert.equal(tie?.kind, "meeting");
    assert.ok(tie.sureness < 0.7);
    assert.equal(tied(account({ date: "2030-03-05", kind: "meeting" }), unread("พบกับ (Ms. Ada Quill) วันนี้")), undefined);
  });

  test("a briefing after a call tells of the call, by its title; another's briefing of another call does not", () => {
    const { document, record } = toldRecord({
      country: "XA",
      actors: {
        aide: { side: "XA", names: ["Finn Dorr"] },
        orlin: { side: "XA", names: ["Ada Orlin"] },
        tamm: { side: "XB", names: ["Bero Tamm"] },
      },
      occasion: { kind: "briefing", parties: [["aide", "speaker"]] },
      sentences: [
        {
          text: "Finn Dorr told of what Ada Orlin and Bero Tamm had spoken of.",
          holder: "narrator",
          acts: [["report", "told"]],
        },
      ],
    });
    const briefing = (title: string): Account => {
      const item = {
        sequence: ++arrivals,
        document: { ...document, title },
        record,
        first: "",
        last: "",
        state: "current" as const,
      };
      return { ...item, telling: { ...tellingOf(item), day: "2030-03-05" } };
    };
    const call = account({ ...ofXB, date: "2030-03-05" });
    const tie = tied(
      briefing("Briefing by Aide Finn Dorr following a telephone conversation between Ada Orlin and Bero Tamm"),
      call,
    );
    assert.match(tie!.reasons.join(" "), /no readout/);
    assert.equal(tied(briefing("Briefing by Aide Finn Dorr on the harvest"), call), undefined);
  });

  test("shared figures are a reason", () => {
    const text = (side: string): string => `The ${side} side spoke of 225 million dollars and of $1.5 billion.`;
    const tie = tied(account({ text: text("XA") }), account({ ...ofXB, text: text("other") }));
    assert.match(tie!.reasons.join(" "), /figures .*225 million/);
  });
});

describe("copies and editions", () => {
  const LONG = Array.from({ length: 60 }, (_, at) => `word${at} of the long text`).join(", ");

  test("a reprint is a copy, whole or cut, and not the other side's own text", () => {
    const own = account({ title: "Orlin speaks with Tamm", text: LONG });
    const reprint = account({
      publisher: "Embassy of XA",
      title: "Orlin speaks with Tamm",
      text: `From the capital. ${LONG}`,
    });
    assert.equal(tied(own, reprint)?.kind, "copy");
    const cut = account({
      publisher: "Embassy of XA",
      title: "Orlin speaks with Tamm",
      text: LONG.slice(0, LONG.length / 2),
    });
    assert.equal(tied(own, cut)?.kind, "copy");
    assert.equal(tied(own, account({ ...ofXB, title: "Tamm spoke with Orlin" }))?.kind, "meeting");
  });

  test("stock wording alone joins nothing: the same telegram to two", () => {
    const third: ToldParty = { ...TAMM, name: "Edo Quill", side: "XC" };
    const one = account({ kind: "message", title: "Telegram to Bero Tamm", text: `Dear Mr Tamm, ${LONG}` });
    const other = account({
      kind: "message",
      title: "Telegram to Edo Quill",
      text: `Dear Mr Quill, ${LONG}`,
      parties: [ORLIN, third],
    });
    assert.equal(tied(one, other), undefined);
  });

  test("editions are known by their addresses, or by publisher and meeting", () => {
    const english = account({ url: "https://en.xa.example/news/6612" });
    const russian = account({
      url: "https://xa.example/news/6612",
      publisher: "Президент XA",
      language: "ru",
      parties: [{ ...ORLIN, name: "Ада Орлин" }],
    });
    assert.equal(tied(english, russian)?.kind, "edition");
    const elsewhere = account({
      url: "https://xa.example/ru/7001",
      language: "ru",
      parties: [
        { ...ORLIN, name: "Ада Орлин", office: "Президент" },
        { ...TAMM, name: "Беро Тамм", office: "Президент" },
      ],
    });
    assert.equal(tied(account({ url: "https://xa.example/en/8001" }), elsewhere)?.kind, "edition");
    assert.equal(
      withoutLanguage("https://www.xa.example/en/news/7.html"),
      withoutLanguage("https://xa.example/uk/news/7.html"),
    );
    assert.notEqual(withoutLanguage("https://xa.example/en/news/7"), withoutLanguage("https://xa.example/en/news/8"));
    assert.equal(withoutLanguage("https://xa.example/en/news/"), undefined);
  });
});

describe("gathering", () => {
  const tie = (a: Account, b: Account, sureness: number): Tie => ({
    kind: "meeting",
    a: a.document.id,
    b: b.document.id,
    sureness,
    reasons: [],
  });
  const ids = (accounts: readonly Account[]): string[] => accounts.map(({ document }) => document.id);

  test("what is tied becomes one group, in the order of arrival", () => {
    const [a, b, c] = [account({}), account(ofXB), account({ ...ofXB, publisher: "Embassy of XB" })];
    const groups = gather(
      [c, a, b].map(({ telling }) => telling),
      [tie(a, b, 0.9), tie(b, c, 0.7)],
    );
    assert.deepEqual(
      groups.map(({ tellings }) => tellings.map(({ document }) => document)),
      [ids([a, b, c])],
    );
    assert.equal(groups[0]!.sureness, 0.7);
  });

  test("a chain of likely ties does not join two occasions", () => {
    const monday = account({ date: "2030-03-04" });
    const undated = account({ ...ofXB, published: "2030-03-05" });
    const wednesday = account({ date: "2030-03-06" });
    const groups = gather(
      [monday, undated, wednesday].map(({ telling }) => telling),
      [tie(monday, undated, 0.8), tie(undated, wednesday, 0.9)],
    );
    assert.deepEqual(
      groups.map(({ tellings }) => tellings.map(({ document }) => document)),
      [ids([undated, wednesday])],
    );
  });
});

test("neighbours are asked for by side and day, never without days", () => {
  const queries = neighbourQueries(account({ date: "2030-03-01" }).telling);
  assert.ok(queries.some(({ where }) => where?.some(([told, value]) => told === "state" && value === "XB")));
  assert.ok(queries.every(({ from, to }) => from === "2030-02-27" && to === "2030-03-03"));
  assert.deepEqual(neighbourQueries({ ...account({}).telling, day: "2030-03" }), []);
});

test("names across spellings and scripts", () => {
  for (const [a, b] of [
    ["Olha Drenskyy", "Olha Drensky"],
    ["Ольга Дренский", "Drenskiy"],
    ["Hamori Kendo", "Kendo Hamori"],
    ["Jacob Solwyn", "Jake Solwyn"],
    ["J. Solwyn", "Jake Solwyn"],
    ["Émile Vérane", "Emile Verane"],
  ] as const)
    assert.equal(sameName(a, b), "same", `${a}, ${b}`);
  assert.equal(sameName("Jacob Solwyn", "Jacob Merrin"), "other");
  assert.equal(sameName("Jacob Solwyn", "索尔温"), "unknown");
  assert.equal(sameName("索尔温", "梅林"), "other");
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameName(a, b) === sameName(b, a)));
});

test("levels from offices in three languages", () => {
  for (const [level, ...offices] of [
    ["head of state", "President", "Президент", "国家主席", "King"],
    ["head of government", "Prime Minister", "премьер-министр", "总理", "Federal Chancellor"],
    ["foreign minister", "Minister of Foreign Affairs", "Министр иностранных дел", "外长", "Secretary of State"],
    ["deputy minister", "Deputy Foreign Minister", "Deputy Secretary of State", "заместитель министра", "副外长"],
    ["vice president", "Vice President", "副总统"],
  ] as const)
    for (const office of offices) assert.equal(levelOf(office), level, office);
  assert.equal(levelOf("Poet"), undefined);
});

test("figures are one in all languages; years and small counts tell nothing", () => {
  const values = (text: string, language: string): string[] =>
    figuresIn(text, language)
      .filter(isTelling)
      .map(({ value }) => value);
  assert.deepEqual(values("It gives $1.5 billion, 225 million euros and 40% to 1,500 farms in 2030.", "en"), [
    "1500000000 USD",
    "225000000 EUR",
    "40 %",
    "1500",
  ]);
  assert.deepEqual(values("1,5 млрд долларов, 40 процентов", "ru"), ["1500000000 USD", "40 %"]);
  assert.deepEqual(values("提供15亿美元，增长百分之40。", "zh"), ["1500000000 USD", "40 %"]);
  fc.assert(
    fc.property(fc.string(), (text) =>
      figuresIn(text, "en").every(({ start, end }) => start >= 0 && end <= text.length && start < end),
    ),
  );
});
