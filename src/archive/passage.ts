import type { Hit } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import type { Term } from "../text/question.ts";
import { type Word, words } from "../text/words.ts";

/** The longest passage, in UTF-16 units. */
const LONGEST = 300;
/** Of these the words asked for may fill so many; the rest is what stands around them. */
const MARKED = 240;
/** More terms, or longer phrases, than a passage can show need not be looked for: the work stays linear in the text. */
const MOST_TERMS = 32;
/** The end of a sentence and what follows it before the next one begins. */
const SENTENCE_END = /(?:[.!?…]["'”’)»\]]*\s+|[。！？]["”’）」』]*\s*)/gu;

/** Ends with a pair of surrogates whose second would be cut off. */
const SPLITS = /[\ud800-\udbff][\udc00-\udfff]$/;

interface Place extends Span {
  term: number;
}

/** What was looked for besides words: where none of `terms` stands, these words of the text tell of it. */
export interface Beside {
  terms: readonly Term[];
  spans: readonly Span[];
}

/** A single letter marks every "и" of a text that is asked for "Ван И". */
const isLetter = (term: Term): boolean => term.kind === "word" && /^[a-zа-я]$/u.test(term.form);

/**
 * The part of a text that shows the most of the terms, and the terms in it; nothing where only the title has them.
 * Offsets are UTF-16 units of `document.text`; marks lie in order inside the passage and do not overlap.
 */
export function passageOf(
  { text, blocks }: Document,
  terms: readonly Term[],
  beside: readonly Beside[] = [],
): Pick<Hit, "passage" | "marks"> {
  const several = terms.filter((term) => !isLetter(term));
  const wanted = (several.length > 0 ? several : terms).slice(0, MOST_TERMS);
  if (wanted.length === 0 && beside.length === 0) return { marks: [] };
  const list = words(text);
  const places = placesOf(list, wanted);
  for (const [at, { terms: own, spans }] of beside.entries())
    if (placesOf(list, own).length === 0)
      for (const { start, end } of spans) places.push({ term: MOST_TERMS + at, start, end });
  const best = densest(beside.length > 0 ? places.sort((a, b) => a.start - b.start) : places);
  if (best.length === 0) return { marks: [] };

  const first = best[0]!.start;
  let last = Math.max(...best.map((place) => place.end));
  // A word or phrase longer than a passage is cut, though not inside a character.
  if (last > first + LONGEST) last = first + LONGEST - (SPLITS.test(text.slice(first, first + LONGEST + 1)) ? 1 : 0);
  const room = LONGEST - (last - first);
  const from = blocks.find((block) => block.start <= first && first < block.end)?.start ?? 0;
  const to = blocks.find((block) => block.start < last && last <= block.end)?.end ?? text.length;
  const start = beginning(text, list, from, first, room);
  const passage = { start, end: ending(text, list, start, last, to) };

  const marks: Span[] = [];
  for (const place of best) {
    if (place.start < (marks.at(-1)?.end ?? 0)) continue;
    marks.push({ start: place.start, end: Math.min(place.end, passage.end) });
  }
  return { passage, marks };
}

/** The places of the terms in a part of a text, in order and apart from each other. */
export function marksIn(text: string, { start, end }: Span, terms: readonly Term[]): Span[] {
  const marks: Span[] = [];
  const places = placesOf(words(text.slice(start, end)), terms.slice(0, MOST_TERMS));
  for (const place of places.sort((a, b) => a.start - b.start)) {
    if (start + place.start < (marks.at(-1)?.end ?? 0)) continue;
    marks.push({ start: start + place.start, end: start + place.end });
  }
  return marks;
}

/** Where the terms stand, in the order of the text. */
function placesOf(list: readonly Word[], wanted: readonly Term[]): Place[] {
  const byFirst = new Map<string, { term: number; forms: string[] }[]>();
  const beginnings: { term: number; form: string }[] = [];
  for (const [term, one] of wanted.entries()) {
    if (one.kind === "prefix") beginnings.push({ term, form: one.form });
    else {
      const forms = one.kind === "word" ? [one.form] : one.forms.slice(0, MOST_TERMS);
      byFirst.set(forms[0]!, [...(byFirst.get(forms[0]!) ?? []), { term, forms }]);
    }
  }
  const places: Place[] = [];
  for (const [at, word] of list.entries()) {
    for (const { term, forms } of byFirst.get(word.form) ?? []) {
      const end = list[at + forms.length - 1]?.end;
      if (end !== undefined && forms.every((form, index) => list[at + index]!.form === form)) {
        places.push({ term, start: word.start, end });
      }
    }
    for (const { term, form } of beginnings) {
      if (word.form.startsWith(form)) places.push({ term, start: word.start, end: word.end });
    }
  }
  return places;
}

/** The run of places that holds most different terms, then most places, within the length of a passage; the first of equals. */
function densest(places: readonly Place[]): readonly Place[] {
  const inside = new Map<number, number>();
  let from = 0;
  let best = { kinds: 0, from: 0, to: 0 };
  for (const [to, place] of places.entries()) {
    inside.set(place.term, (inside.get(place.term) ?? 0) + 1);
    while (from < to && place.end - places[from]!.start > MARKED) {
      const { term } = places[from++]!;
      const left = inside.get(term)! - 1;
      if (left === 0) inside.delete(term);
      else inside.set(term, left);
    }
    const more = to + 1 - from > best.to - best.from;
    if (inside.size > best.kinds || (inside.size === best.kinds && more))
      best = { kinds: inside.size, from, to: to + 1 };
  }
  return places.slice(best.from, best.to);
}

/** The start of the block or sentence where it is near, else of a word. */
function beginning(text: string, list: readonly Word[], from: number, first: number, room: number): number {
  const earliest = Math.max(from, first - Math.floor(room * 0.6));
  const before = text.slice(earliest, first);
  const sentence = [...before.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return earliest + sentence.index + sentence[0].length;
  if (earliest === from) return from;
  return list.find((word) => word.start >= earliest)?.start ?? first;
}

/** The end of the block where it is near, or of a sentence that leaves a passage worth showing, else of a word. */
function ending(text: string, list: readonly Word[], start: number, last: number, to: number): number {
  const latest = start + LONGEST;
  if (last + 1 >= latest) return last;
  if (to <= latest) return to;
  const sentence = [...text.slice(last, latest).matchAll(SENTENCE_END)].at(-1);
  const after = sentence ? last + sentence.index + sentence[0].trimEnd().length : 0;
  if (after - start >= LONGEST / 2) return after;
  return Math.max(last, list.findLast((word) => word.end <= latest)?.end ?? last);
}
