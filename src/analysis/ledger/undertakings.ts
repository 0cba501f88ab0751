import type { Item } from "../../model/archive.ts";
import { undertakingId } from "../../model/ids.ts";
import { tellingOf } from "../../model/telling.ts";
import type { Undertaking } from "../../model/undertaking.ts";
import { words } from "../../text/words.ts";
import { weigher } from "../formulas/content-words.ts";

/** Words of most undertakings: they tell nothing of what is undertaken. */
const GENERIC = new Set(
  `continue continued continuing work working together strengthen strengthening support supporting cooperation cooperate relations
  relationship efforts effort ensure importance important agreed committed commitment reaffirmed ready willing bilateral further
  deepen deepening develop developing development enhance promote promoting expand advance countries country parties sides issues
  area areas field fields joint mutual common close closely`
    .split(/\s+/)
    .map((word) => word.slice(0, 6)),
);
/** Endings are cut off roughly: "delivery" and "deliver" are one word here. */
const STEM = 6;
/** Content words of one deed that are looked up, at most. */
const MOST_KEYS = 40;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Content words, folded and cut to their beginnings; of Chinese and Japanese pairs of characters. Each once. */
export function keysOf(text: string, language: string): string[] {
  const weigh = weigher(language.split("-")[0]!.toLowerCase());
  const found = new Set<string>();
  let before: string | undefined;
  for (const { form } of words(text)) {
    const unspaced = UNSPACED.test(form);
    if (unspaced) {
      if (before !== undefined) found.add(before + form);
      before = form;
      continue;
    }
    before = undefined;
    const stem = form.slice(0, STEM);
    if ((weigh(form) > 0 || /^\p{N}{2,}$/u.test(form)) && !GENERIC.has(stem)) found.add(stem);
  }
  return [...found].slice(0, MOST_KEYS);
}

/** What a document's record commits its sides to. */
export function undertakingsOf(item: Pick<Item, "document" | "record">): Undertaking[] {
  const { document, record } = item;
  if (!record || record.commitments.length === 0) return [];
  const { day, parties } = tellingOf({ ...item, sequence: 0, first: "", last: "", state: "current" });
  const sides = [...new Set(parties.flatMap(({ side }) => (side === undefined ? [] : [side])))];
  return record.commitments.map((commitment): Undertaking => {
    const { id, statement, by, to, deed, strength, due, forum, condition } = commitment;
    const text = document.text.slice(deed.start, deed.end).replace(/\s+/gu, " ");
    return {
      id: undertakingId(document.id, deed),
      document: document.id,
      page: document.page,
      version: document.version,
      title: document.title,
      language: document.language,
      ...(document.publisher && { publisher: document.publisher.name }),
      ...(day !== undefined && { day }),
      commitment: id,
      statement,
      by,
      to,
      relation: [...new Set([...sides, ...by, ...to])],
      deed: { start: deed.start, end: deed.end },
      words: text,
      strength: strength.value,
      ...(due && { due: due.value }),
      ...(forum && { forum: forum.value }),
      ...(condition && { condition: document.text.slice(condition.start, condition.end) }),
      keys: keysOf(text, document.language),
    };
  });
}
