import type { Document } from "../src/model/document.ts";
import { found, inferred, type Span, stated } from "../src/model/evidence.ts";
import { type ActorId, recordId, type StatementId } from "../src/model/ids.ts";
import type { ReadoutRecord } from "../src/model/record.ts";
import type { Holder } from "../src/model/statement.ts";
import { readPage } from "../src/page/read-page.ts";

const TEXT = [
  "On February 2, 2026, Foreign Minister Ida Hallek met with Foreign Minister Per Orvane of Iceland in Oslo.",
  "Ida Hallek said that Orvane told her that Iceland would explore a new ferry, and that Norway will pay for it by 2027.",
  "The two sides agreed to meet again within the framework of the Nordic Council if the weather allows it.",
].join(" ");

/** An invented readout, and a record of it that uses every field there is. */
export function exampleReadout(): { document: Document; record: ReadoutRecord } {
  const document = readPage({
    body: TEXT,
    url: "https://mfa.example/news/1",
    title: "Hallek, Orvane meet",
    language: "en",
    publisher: { name: "Ministry of Foreign Affairs of Norway", country: "NO" },
    published: "2026-02-02 16:20",
  });
  return { document, record: recordOf(document) };
}

function recordOf({ id: document, version, text }: Document): ReadoutRecord {
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start === -1) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  const actor = (number: number): ActorId => `a${number}` as ActorId;
  const statement = (number: string): StatementId => `s${number}` as StatementId;
  const holds = (...holders: Holder[]) => found(holders, "subject", at("said"));
  const [first, second, third] = ["On February", "Ida Hallek said", "The two sides"].map((words) => {
    const { start } = at(words);
    return { start, end: text.indexOf(".", start) + 1 };
  }) as [Span, Span, Span];
  const reader = { name: "en", version: "1" };
  return {
    schema: 1,
    id: recordId(document, reader),
    document,
    version,
    reader,
    actors: [
      {
        id: actor(1),
        kind: "person",
        name: stated("Ida Hallek", at("Ida Hallek")),
        mentions: [at("Ida Hallek"), at("Ida Hallek", second.start)],
        offices: [stated("Foreign Minister", at("Foreign Minister"))],
        side: { value: "NO", basis: { kind: "page", field: "publisher" } },
      },
      {
        id: actor(2),
        kind: "person",
        name: stated("Per Orvane", at("Per Orvane")),
        mentions: [at("Per Orvane"), at("Orvane", second.start)],
        offices: [],
        side: stated("IS", at("Iceland")),
      },
      { id: actor(3), kind: "state", code: "IS", name: stated("Iceland", at("Iceland")), mentions: [at("Iceland")] },
      {
        id: actor(4),
        kind: "organisation",
        short: "NC",
        name: stated("Nordic Council", at("Nordic Council")),
        mentions: [at("Nordic Council")],
      },
      {
        id: actor(5),
        kind: "group",
        name: stated("the two sides", at("The two sides")),
        mentions: [at("The two sides")],
        side: inferred("NO", "delegation", at("The two sides")),
      },
    ],
    occasion: {
      kind: stated("meeting", at("met with")),
      status: "held",
      parties: [
        { actor: actor(1), part: "host", side: stated("NO", at("Norway")) },
        { actor: actor(2), part: "guest", office: stated("Foreign Minister", at("Foreign Minister")) },
      ],
      date: stated("2026-02-02", at("February 2, 2026")),
      end: stated("2026-02", at("February")),
      place: {
        city: stated("Oslo", at("Oslo")),
        country: inferred("NO", "country-of-city", at("Oslo")),
        venue: stated("Oslo", at("Oslo")),
      },
    },
    statements: [
      {
        id: statement("1"),
        sentence: first,
        content: [first],
        holders: inferred([{ kind: "narrator" }], "no-voice-given"),
        manner: "narrated",
        acts: [found("report", "verb", at("met with"))],
      },
      {
        id: statement("2"),
        sentence: second,
        content: [{ start: at("that Orvane").start, end: second.end }],
        cue: at("said"),
        holders: holds({ kind: "actor", actor: actor(1) }),
        manner: "reported",
        acts: [found("commit", "modal", at("will pay")), found("report", "verb", at("told"))],
        addressees: [actor(2)],
      },
      {
        id: statement("2.1"),
        sentence: second,
        content: [at("Iceland would explore a new ferry")],
        cue: at("told her"),
        holders: holds({ kind: "actor", actor: actor(2) }),
        manner: "reported",
        acts: [found("propose", "modal", at("would explore"))],
        within: statement("2"),
      },
      {
        id: statement("3"),
        sentence: third,
        content: [third],
        holders: holds({ kind: "joint", members: [actor(1), actor(2)] }),
        manner: "reported",
        acts: [found("agree", "verb", at("agreed"))],
      },
    ],
    commitments: [
      {
        id: "c1",
        statement: statement("3"),
        by: ["NO", "IS"],
        to: ["NC"],
        deed: at("meet again"),
        strength: stated("pledged", at("agreed to")),
        due: stated("2027", at("2027")),
        forum: stated("within the framework of the Nordic Council", at("within the framework of the Nordic Council")),
        condition: at("if the weather allows it"),
      },
    ],
    mentioned: [
      {
        kind: stated("meeting", at("meet again")),
        time: "coming",
        parties: [actor(1), actor(2)],
        date: inferred("2027", "date-relative", at("2027")),
        country: inferred("NO", "country-of-city", at("Oslo")),
        span: at("meet again"),
        within: statement("3"),
      },
    ],
    topics: [
      { topic: "transport and connectivity", evidence: [at("ferry")] },
      { topic: "human rights", evidence: [at("agreed")] },
    ],
    notes: [{ code: "holder-unclear", span: at("told her"), message: "It is not clear who told whom." }],
  };
}
