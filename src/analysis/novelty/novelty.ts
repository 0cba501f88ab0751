import type { Item } from "../../model/archive.ts";
import type { DocumentId } from "../../model/ids.ts";
import { LITTLE, MOST_LINES, type Novelty, type NoveltyKind, type NoveltyLine } from "../../model/novelty.ts";
import { type Telling, tellingOf } from "../../model/telling.ts";
import { encounterLines } from "./encounters.ts";
import { firstLines } from "./firsts.ts";
import { History, type Persons } from "./history.ts";
import { promiseLines } from "./promises.ts";
import { isRead, passageOfTelling, type Readout } from "./readouts.ts";
import { daysFrom, relationOf } from "./relation.ts";
import { stanceLines } from "./stances.ts";
import { topicLines } from "./topics.ts";
import { wordingLines } from "./wording.ts";

/** What is known before a readout, as it comes out of an archive. */
export interface Before {
  /** Earlier readouts of the relation, the oldest first. */
  history: readonly Telling[];
  /** There are more of them, older ones. */
  capped: boolean;
  /** Earlier readouts of the publisher, of any relation. */
  background: readonly Telling[];
  /** The words of those of the history that {@link wantedOf} names. */
  texts: ReadonlyMap<DocumentId, Readout>;
  /** Who the names in all of them and in the readout itself are. */
  persons?: Persons;
}

/** So many of the newest readouts are read word by word. */
export const READ = 40;
/** Bits below which a line is nothing new: three times in four it would have been so. */
const LEAST = 0.4;
/** Lines of one kind, so that one long list does not hide the rest. */
const OF_A_KIND = 3;

/** The documents of a history whose words it takes to tell what is new. */
export function wantedOf(telling: Telling, history: readonly Telling[]): DocumentId[] {
  const wanted = new Set(history.slice(-READ).map(({ document }) => document));
  for (const topic of telling.topics) {
    const last = history.findLast((one) => one.topics.includes(topic));
    if (last) wanted.add(last.document);
  }
  return [...wanted];
}

/**
 * What is new in a document: lines, the most surprising first, each with its passage and, where it departs from one, the
 * earlier passage. Takes time in proportion to the words of the document and of what is given of its history.
 */
export function noveltyOf(item: Item, before: Before): Novelty {
  const told = tellingOf(item);
  const history = new History(before.history, before.background, before.texts, before.persons);
  const texts = history.texts(READ);
  const found = isRead(item)
    ? [
        ...topicLines(item, told, history),
        ...stanceLines(item, texts),
        ...wordingLines(item, texts),
        ...promiseLines(item, texts),
        ...firstLines(item, told, history),
        ...encounterLines(item, told, history),
      ]
    : [];
  const surprising = found.filter(({ surprise }) => surprise >= LEAST).sort((a, b) => b.surprise - a.surprise);
  const telling = joined(surprising);
  const lines = shownOf(telling);
  const first = before.history[0];
  const last = before.history.at(-1);
  const days = daysFrom(last?.day, told.day);
  return {
    document: item.document.id,
    relation: relationOf(told),
    history: {
      count: before.history.length,
      ...(first?.day !== undefined && { from: first.day }),
      ...(last?.day !== undefined && { to: last.day }),
      capped: before.capped,
      texts: texts.length,
      background: before.background.length,
    },
    little: before.history.length < LITTLE,
    ...(last && { last: { passage: passageOfTelling(last), ...(days !== undefined && { days }) } }),
    lines,
    more: telling.length - lines.length,
  };
}

function shownOf(lines: readonly NoveltyLine[]): NoveltyLine[] {
  const kinds = new Map<NoveltyKind, number>();
  const kept = lines.filter(({ kind }) => {
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    return count <= OF_A_KIND;
  });
  return kept.slice(0, MOST_LINES).map((line) => ({ ...line, surprise: Math.round(line.surprise * 100) / 100 }));
}

/** What one sentence brings of a kind is one line, as surprising as the first of it. */
function joined(lines: readonly NoveltyLine[]): NoveltyLine[] {
  const groups = Map.groupBy(lines, (line) =>
    line.had === 0 && line.earlier === undefined && line.passage.span && line.by === undefined
      ? `${line.kind} ${line.passage.span.start}`
      : line,
  );
  return [...groups.values()].map(([first, ...rest]) =>
    rest.length === 0 ? first! : { ...first!, also: rest.map(({ subject }) => subject) },
  );
}
