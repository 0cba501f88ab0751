import type { Item } from "../../model/archive.ts";
import type { Document } from "../../model/document.ts";
import { evidenceOf, overlaps, type Span } from "../../model/evidence.ts";
import type { StatementId } from "../../model/ids.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { words } from "../../text/words.ts";
import { weigher } from "./content-words.ts";

/** Stands for a person's name, whoever it is. */
export const PERSON = "\0";

export interface PassageWord extends Span {
  /** Folded; {@link PERSON} for a name with its title. */
  form: string;
  /** What it adds to a formula: 0 for words without content and for persons. */
  weight: number;
  /** Part of the name of a state or an organisation: it belongs to the wording, but does not make it a formula. */
  name: boolean;
  /** It begins with a capital. */
  capital: boolean;
}

/** A sentence of a document, cut into words. */
export interface Passage extends Span {
  statement?: StatementId;
  /** The first of its document or among its last: where datelines and notes to editors stand. */
  edge: boolean;
  words: PassageWord[];
}

/** Above so many UTF-16 units a text is a collection of texts; only its beginning is mined. */
const LONGEST = 120_000;
/** Fewer words are a heading or a line of furniture. */
const LEAST = 6;
/** Sentences at the end in which notes to editors stand. */
const CLOSING = 3;
const CAPITAL = /\p{Lu}/u;

/** Languages by their first part: "zh-Hans" is "zh". */
export const languageOf = ({ language }: Document): string => language.split("-")[0]!.toLowerCase();

/**
 * The sentences of a document that can hold formulas. The one that tells of the occasion itself ("A met with B in C") is left out:
 * it is made of titles, and every readout has it. Linear in the length of the text.
 */
export function passagesOf({ document, record }: Pick<Item, "document" | "record">): Passage[] {
  const text = document.text.slice(0, LONGEST);
  const spans = record && record.statements.length > 0 ? sentencesRead(record) : sentencesCut(document);
  const weigh = weigher(languageOf(document));
  const names = record ? namesIn(record) : [];
  const told = record?.occasion ? evidenceOf(record.occasion.kind) : [];
  const passages: Passage[] = [];
  let name = 0;
  for (const [index, { span, statement }] of spans.entries()) {
    const { start, end } = span;
    if (end > text.length) break;
    if (told.some((occasion) => overlaps(occasion, span))) continue;
    while (name < names.length && names[name]!.end <= start) name++;
    let next = name;
    const found: PassageWord[] = [];
    const sentence = text.slice(start, end);
    // What is left of a page's markup is nobody's wording.
    if (sentence.includes('="')) continue;
    for (const word of words(sentence)) {
      const capital = CAPITAL.test(sentence[word.start]!);
      const place = { start: start + word.start, end: start + word.end };
      while (next < names.length && names[next]!.end <= place.start) next++;
      const within = names[next];
      if (within === undefined || within.start >= place.end) {
        found.push({ ...place, form: word.form, weight: weigh(word.form), name: false, capital });
      } else if (!within.person)
        found.push({ ...place, form: word.form, weight: weigh(word.form), name: true, capital });
      else {
        const last = found.at(-1);
        if (last?.form === PERSON) last.end = place.end;
        else found.push({ ...place, form: PERSON, weight: 0, name: true, capital });
      }
    }
    if (found.length < LEAST) continue;
    const edge = index === 0 || (spans.length > 2 * CLOSING && index >= spans.length - CLOSING);
    passages.push({ start, end, edge, words: found, ...(statement !== undefined && { statement }) });
  }
  return passages;
}

const sentencesRead = (record: ReadoutRecord): { span: Span; statement?: StatementId }[] =>
  record.statements
    .filter((statement) => statement.within === undefined)
    .map((statement) => ({ span: statement.sentence, statement: statement.id }))
    .sort((a, b) => a.span.start - b.span.start);

/** Where no reader knows the language: at full stops of whatever script with a blank, a line's end or nothing behind. */
function sentencesCut({ text, blocks }: Document): { span: Span; statement?: StatementId }[] {
  return blocks.flatMap((block) => {
    const found: { span: Span }[] = [];
    let start = block.start;
    for (const stop of text.slice(block.start, block.end).matchAll(/[.!?…](?=\s|$)|[。！？؟।]/gu)) {
      const end = block.start + stop.index + stop[0].length;
      found.push({ span: { start, end } });
      start = end;
    }
    if (start < block.end) found.push({ span: { start, end: block.end } });
    return found;
  });
}

/** Names in the text, in order and without overlap; a longer one holds the shorter. */
function namesIn(record: ReadoutRecord): (Span & { person: boolean })[] {
  const all = record.actors
    .filter((actor) => actor.kind !== "group")
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, person: actor.kind === "person" })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Span & { person: boolean })[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
