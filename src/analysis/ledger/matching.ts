import type { Item } from "../../model/archive.ts";
import { dayOf } from "../../model/facets.ts";
import type { Mention, Undertaking } from "../../model/undertaking.ts";
import { keysOf } from "./undertakings.ts";

/** Content words that two undertakings must have in common, and their share of both (Dice 1945), to be taken for one. */
export const LEAST_SHARED = 3;
const ALIKE = 0.6;
/** From here the words are as good as the same. */
const SAME = 0.8;
/** What both say of forum or day makes likeness surer. */
const BONUS = 0.1;
/** Of an undertaking's content words a report must have so many, for it to tell that it was done. */
const TOLD = 0.75;

/** What reports say when something has been done; of languages that are not listed none is taken for it. */
const DONE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:signed|completed|delivered|launched|opened|provided|ratified|concluded|implemented|established|released|lifted|transferred|disbursed|inaugurated|adopted|fulfilled|entered into force|took effect)\b/iu,
  zh: /签署|完成|启动|交付|落实了|生效|建成|开通|已经/u,
  ru: /подписан|завершен|завершён|выполнен|запущен|открыт|поставлен|вступил/iu,
};

const later = (a: { day?: string }, b: { day?: string }): boolean =>
  a.day !== undefined && b.day !== undefined && a.day < b.day;

/** Whether two undertakings are of the same side in the same relation. */
function related(a: Undertaking, b: Undertaking): boolean {
  if (!a.by.some((side) => b.by.includes(side))) return false;
  const others = (one: Undertaking): string[] => one.relation.filter((side) => !one.by.includes(side));
  const [mine, theirs] = [others(a), others(b)];
  return mine.length === 0 || theirs.length === 0
    ? mine.length === theirs.length
    : mine.some((side) => theirs.includes(side));
}

/** What a later undertaking makes of an earlier one; undefined where it is another. */
export function mentionBetween(earlier: Undertaking, after: Undertaking): Mention | undefined {
  if (!later(earlier, after) || earlier.language !== after.language || !related(earlier, after)) return undefined;
  const both = sharedOf(earlier.keys, after.keys);
  if (both < LEAST_SHARED) return undefined;
  const alike = (2 * both) / (earlier.keys.length + after.keys.length);
  if (alike < ALIKE) return undefined;
  const agree = [
    earlier.due !== undefined && earlier.due === after.due,
    earlier.forum !== undefined && earlier.forum === after.forum,
  ];
  const changes = [
    told("strength", earlier.strength, after.strength),
    told("due", earlier.due, after.due),
    told("forum", earlier.forum, after.forum),
    told("condition", earlier.condition, after.condition),
    alike < SAME ? "words" : undefined,
  ].filter((change) => change !== undefined);
  return {
    earlier: earlier.id,
    kind: changes.length > 0 ? "changed" : "repeated",
    later: after.id,
    ...placeOf(after),
    day: after.day!,
    span: after.deed,
    words: after.words,
    sureness: rounded(Math.min(1, alike + BONUS * agree.filter(Boolean).length)),
    changes,
  };
}

const told = (term: string, before: string | undefined, now: string | undefined): string | undefined =>
  before === now ? undefined : `${term}: ${before ?? "none"}, now ${now ?? "none"}`;

const sharedOf = (a: readonly string[], b: readonly string[]): number => {
  const there = new Set(a);
  return b.filter((key) => there.has(key)).length;
};

const rounded = (number: number): number => Math.round(number * 100) / 100;

const placeOf = ({ document, page, version, publisher }: Undertaking) => ({
  document,
  page,
  version,
  ...(publisher !== undefined && { publisher }),
});

/** A sentence that reports something as done, with the words by which undertakings are sought that it may speak of. */
export interface DoneReport {
  item: Pick<Item, "document" | "record">;
  span: { start: number; end: number };
  words: string;
  keys: string[];
}

/** Sentences of a document that report something as done. */
export function doneReports(item: Pick<Item, "document" | "record">): DoneReport[] {
  const { document, record } = item;
  const pattern = DONE[document.language.split("-")[0]!.toLowerCase()];
  if (!record || !pattern) return [];
  const committing = new Set(record.commitments.map(({ statement }) => statement));
  return record.statements.flatMap((statement) => {
    if (statement.within !== undefined || committing.has(statement.id)) return [];
    if (!statement.acts.some((act) => act.value === "report")) return [];
    const { start, end } = statement.sentence;
    const words = document.text.slice(start, end).replace(/\s+/gu, " ");
    if (!pattern.test(words)) return [];
    const keys = keysOf(words, document.language);
    return keys.length < LEAST_SHARED ? [] : [{ item, span: { start, end }, words, keys }];
  });
}

/** Whether a later report tells that an undertaking was done: it has most of its content words, and its side is in the text. */
export function mentionAsDone(earlier: Undertaking, { item, span, words, keys }: DoneReport): Mention | undefined {
  const { document, record } = item;
  const day = dayOf(document, record);
  if (!later(earlier, { ...(day !== undefined && { day }) }) || earlier.language !== document.language)
    return undefined;
  const both = sharedOf(earlier.keys, keys);
  const share = both / Math.max(1, earlier.keys.length);
  if (both < LEAST_SHARED + 1 || share < TOLD) return undefined;
  return {
    earlier: earlier.id,
    kind: "reported as done",
    document: document.id,
    page: document.page,
    version: document.version,
    ...(document.publisher && { publisher: document.publisher.name }),
    day: day!,
    span,
    words,
    sureness: rounded(share * 0.8),
    changes: [],
  };
}
