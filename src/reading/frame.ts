import type { LanguagePack } from "../languages/pack.ts";
import type { Mention } from "./mentions.ts";
import { mentionsIn } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";

/**
 * A line around the words of a statement, speech or letter, and no part of them: whose words follow, to whom they go, where
 * and when they were spoken, who signs.
 */
export interface FrameLine extends Omit<Sentence, "index"> {
  kind: "byline" | "salutation" | "dateline" | "name";
  mentions: Mention[];
  /** Index of the sentence that follows; equal to the number of sentences behind the last. */
  before: number;
}

/** A frame line is short: the longest byline names an office, a name, an occasion and a place. */
const LONGEST = 60;

/** What a paragraph of the body is, if it is no sentence of it. */
export function frameOf(part: Omit<Sentence, "index">, pack: LanguagePack): Omit<FrameLine, "before"> | undefined {
  const { tokens, hits } = part;
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const last = tokens.at(-1)!.text;
  const told = tokens.some(
    (token, at) =>
      pack.grammar.be.has(token.lower) ||
      pack.grammar.modals.has(token.lower) ||
      (at > 0 && !token.capital && pack.cues.has(token.lower) && !pack.frames.delivered.has(token.lower)),
  );
  if (told) return undefined;
  const rest = afterDateline(part, pack);
  if (rest >= tokens.length) return { ...part, kind: "dateline", mentions: [] };
  const mentions = mentionsIn(tokens, hits, pack);
  const first = tokens[rest]!;
  if (
    last === "," &&
    tokens.length < 16 &&
    pack.frames.salutes.has(tokens.find((token) => token.kind === "word")!.lower)
  )
    return { ...part, kind: "salutation", mentions };
  if (last === ":" && pack.grammar.to.has(first.lower)) return { ...part, kind: "salutation", mentions };
  const head = tokens.slice(rest, rest + 6).findIndex((token) => pack.voices.remarks.has(token.lower));
  const by = tokens.findIndex(
    (token, at) => at > rest + head && at < rest + head + 6 && pack.frames.by.has(token.lower),
  );
  if (head >= 0 && by > 0) {
    const speaker = mentions.find(
      (mention) =>
        mention.from > by && mention.from <= by + 2 && (mention.kind === "person" || mention.kind === "office"),
    );
    if (speaker) return { ...part, kind: "byline", mentions: [speaker] };
  }
  // A name with its office and nothing else: the addressee above a letter, the signature below it.
  const [only] = mentions;
  if (
    only?.kind === "person" &&
    only.strong &&
    only.from === 0 &&
    tokens.slice(only.next).every((token) => token.kind === "mark") &&
    last !== "."
  )
    return { ...part, kind: "name", mentions: [only] };
  return undefined;
}

/** The first token behind "Brezin, 14 November 2030." and its like. */
function afterDateline(part: Omit<Sentence, "index">, pack: LanguagePack): number {
  const { tokens, hits, dates } = part;
  let at = 0;
  let found = false;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const hit = hits.get(at);
    const date = dates.find((other) => token.start >= other.start && token.end <= other.end);
    if (hit && (hit.kind === "capital" || hit.kind === "city" || hit.kind === "state") && token.capital) {
      at = hit.next;
      found = true;
    } else if (date) {
      at++;
      found = true;
    } else if (token.kind === "mark" || token.kind === "number" || pack.frames.days.has(token.lower)) at++;
    else break;
  }
  return found ? at : 0;
}
