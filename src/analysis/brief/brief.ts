import type { Side } from "../../model/actor.ts";
import type { Item } from "../../model/archive.ts";
import type { Absence, Brief, BriefLine, BriefSection, BriefSource } from "../../model/brief.ts";
import { CHANGE_CLASSES, type Change, COSMETIC } from "../../model/change.ts";
import type { Changed } from "../../model/chronicle.ts";
import { contains, evidenceOf, type Span } from "../../model/evidence.ts";
import type { Novelty } from "../../model/novelty.ts";
import type { Telling } from "../../model/telling.ts";
import type { Undertaking } from "../../model/undertaking.ts";
import type { Instant, When } from "../../model/when.ts";
import { isRead, passageOf, passageOfTelling, sentenceAt } from "../novelty/readouts.ts";
import { sayLine } from "../novelty/say.ts";
import { MET, type Occurrence } from "../trends/occurrences.ts";
import {
  absenceSentence,
  changeSentence,
  dueSentence,
  type NameOf,
  occasionSentence,
  occasionTold,
  quoted,
} from "./sentences.ts";

/** What a brief is made of, as it comes out of an archive. */
export interface Material {
  since: Instant;
  until: Instant;
  sides: readonly Side[];
  ahead: number;
  /** Held in the span, each with all documents that tell of it. */
  held: readonly Occurrence[];
  /** What is new in documents of these. */
  novelties: readonly { telling: Telling; novelty: Novelty }[];
  /** How many documents could have been compared. */
  comparable: number;
  changes: readonly { changed: Changed; older: Item; newer: Item }[];
  absences: readonly { absence: Absence; item: Item }[];
  /** Announced for the days ahead. */
  announced: readonly Occurrence[];
  dues: readonly { undertaking: Undertaking; last: When; item: Item; telling: Telling }[];
}

const MOST = { "took-place": 40, new: 12, changed: 20, due: 30 } as const;
/** Lines of what is new in one document. */
const OF_ONE = 3;
/** Changes of one page that are quoted. */
const SHOWN = 2;
const WEIGHT = Object.keys(CHANGE_CLASSES);

/** A brief in sentences built from records, each with the documents that it rests on. */
export function briefOf(material: Material, nameOf: NameOf): Brief {
  const { since, until, sides, ahead } = material;
  const who = sides.length === 0 ? "" : `, ${sides.map(nameOf).join(" and ")}`;
  return {
    since,
    until,
    sides: [...sides],
    title: `Brief${who}: ${since.slice(0, 10)} to ${until.slice(0, 10)}`,
    ahead,
    sections: [tookPlace(material, nameOf), whatIsNew(material, nameOf), changed(material), due(material, nameOf)],
  };
}

function section(
  name: BriefSection["name"],
  title: string,
  lines: readonly BriefLine[],
  empty: string,
  note?: string,
): BriefSection {
  const said = lines.length === 0 ? empty : note;
  return {
    name,
    title,
    lines: lines.slice(0, MOST[name]),
    more: Math.max(0, lines.length - MOST[name]),
    ...(said !== undefined && { note: said }),
  };
}

const sourceOf = (telling: Telling, passage = passageOfTelling(telling)): BriefSource => ({
  passage,
  ...(telling.publisher && { publisher: telling.publisher.name }),
});

const sourceOfItem = (item: Item): BriefSource => ({
  passage: passageOf(item),
  ...(item.document.publisher && { publisher: item.document.publisher.name }),
});

/** Where sides met comes before what one side said alone; within these the latest first. */
function tookPlace({ held }: Material, nameOf: NameOf): BriefSection {
  const met = ({ kind, sides }: Occurrence): number => Number(MET.has(kind) && sides.length > 1);
  const day = (one: Occurrence): string => one.day ?? "";
  const lines = [...held]
    .sort((a, b) => met(b) - met(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
    .map((one) => occasionLine("occasion", one, nameOf));
  return section("took-place", "What took place", lines, "Nothing that took place in these days is in the archive.");
}

function occasionLine(id: "occasion" | "announced", one: Occurrence, nameOf: NameOf): BriefLine {
  const { tellings, day } = one;
  const told = occasionTold(one, id === "announced");
  return {
    id: `${id}:${tellings[0]!.page}`,
    ...(day !== undefined && { day }),
    text: occasionSentence(told, nameOf),
    told,
    quotes: [],
    sources: tellings.map((telling) => sourceOf(telling)),
  };
}

function whatIsNew({ novelties, comparable }: Material, nameOf: NameOf): BriefSection {
  const lines = novelties
    .filter(({ novelty }) => !novelty.little)
    .flatMap(({ telling, novelty }) => novelty.lines.slice(0, OF_ONE).map((line) => ({ telling, line })))
    .sort((a, b) => b.line.surprise - a.line.surprise)
    .map(({ telling, line }): BriefLine => {
      const { what, why } = sayLine(line, nameOf);
      const { passage, earlier, kind, subject } = line;
      const subjectKey = encodeURIComponent(subject.slice(0, 40).toWellFormed());
      return {
        id: `new:${telling.document}:${kind}:${passage.span?.start ?? ""}:${subjectKey}`,
        ...(telling.day !== undefined && { day: telling.day }),
        text: `${quoted(telling.title || telling.url)}: ${what[0]!.toLowerCase()}${what.slice(1)} (${why}).`,
        told: { kind: "new", title: telling.title || telling.url, line },
        quotes: [
          ...(passage.span ? [{ mark: "now" as const, passage }] : []),
          ...(earlier?.span ? [{ mark: "before" as const, passage: earlier }] : []),
        ],
        sources: [sourceOf(telling, passage), ...(earlier && !earlier.span ? [{ passage: earlier }] : [])],
      };
    });
  const [looked, of] = [novelties.length, comparable];
  const whole = looked >= of;
  return {
    ...section(
      "new",
      "What is new",
      lines,
      "Nothing stands out against earlier readouts of the same parties, or there are too few of them.",
      whole ? undefined : `The latest ${looked} of ${of} readouts in which sides met were compared with earlier ones.`,
    ),
    ...(!whole && { compared: { looked, of } }),
  };
}

function changed({ changes, absences }: Material): BriefSection {
  const edited = changes.map(({ changed: one, older, newer }): BriefLine => {
    const { older: from, newer: to } = one.change;
    const shown = one.change.changes
      .filter((change) => !COSMETIC.has(change.class))
      .sort((a, b) => WEIGHT.indexOf(a.class) - WEIGHT.indexOf(b.class))
      .slice(0, SHOWN);
    const { title, url, classes, silent, seenAt } = one;
    const day = seenAt.slice(0, 10);
    const told = { kind: "change" as const, title: title || url, classes: [...classes], silent, day };
    return {
      id: `change:${one.page}:${from}:${to}`,
      day,
      text: changeSentence(told),
      told,
      quotes: shown.flatMap((change) => quotesOf(change, older, newer)),
      sources: [{ ...sourceOfItem(newer), change: { older: from, newer: to } }],
    };
  });
  const away = absences.map(({ absence: { page, since, state, url }, item }): BriefLine => {
    const day = since.slice(0, 10);
    const told = { kind: "away" as const, title: item.document.title || url, state, day };
    return {
      id: `away:${page}:${since}`,
      day,
      text: absenceSentence(told),
      told,
      quotes: [],
      sources: [sourceOfItem(item)],
    };
  });
  return section(
    "changed",
    "What was edited or withdrawn",
    [...away, ...edited],
    "No page was seen to change its words or to go away.",
  );
}

/** The words before and after; of a title or a section path the document stands for them. */
function quotesOf({ where, before, after, old, new: now }: Change, older: Item, newer: Item): BriefLine["quotes"] {
  const quote = (mark: "now" | "before", words: string, item: Item, span: Span | undefined): BriefLine["quotes"] =>
    words.trim() === "" ? [] : [{ mark, passage: { ...passageOf(item, where === "text" ? span : undefined), words } }];
  return [...quote("before", old, older, before), ...quote("now", now, newer, after)];
}

function due({ dues, announced, ahead }: Material, nameOf: NameOf): BriefSection {
  const coming = announced.map((one) => occasionLine("announced", one, nameOf));
  const promised = dues.flatMap(({ undertaking, last, item, telling }): BriefLine[] => {
    const commitment = item.record?.commitments.find(({ id }) => id === undertaking.commitment);
    if (!commitment?.due || !isRead(item)) return [];
    const sentence = sentenceAt(item, commitment.deed);
    // When it is due may be said in another sentence.
    const said = evidenceOf(commitment.due).find((span) => !contains(sentence, span));
    const passages = [sentence, ...(said ? [sentenceAt(item, said)] : [])].map((span) => passageOf(item, span));
    const told = {
      kind: "due" as const,
      title: telling.title || telling.url,
      by: commitment.by,
      to: commitment.to,
      strength: commitment.strength.value,
      due: commitment.due.value,
      onCondition: commitment.condition !== undefined,
    };
    return [
      {
        id: `due:${undertaking.document}:${undertaking.commitment}`,
        day: last,
        text: dueSentence(told, nameOf),
        told,
        quotes: passages.map((passage) => ({ passage })),
        sources: [sourceOf(telling, passages[0])],
      },
    ];
  });
  const lines = [...coming, ...promised].sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  return section(
    "due",
    `What is due within ${ahead} days`,
    lines,
    `Nothing is known to be due within the ${ahead} days after.`,
  );
}
