/**
 * Sentences that give reasons. What is kept and exported is the English sentence; as all of them come from this table, a page in
 * another language can tell which one it is and what stands in its holes, and say the same in its own words.
 *
 * A hole in the plural ("names") takes a list, each of its values between quotation marks, so that it can be told apart again.
 */
export const SAYINGS = {
  // Why readouts belong together.
  "same-text": "Title and text are the same, word for word.",
  "wording-shared": "The texts share {percent} of their wording.",
  "wording-held": "Of the shorter text, {percent} stands in the longer one, word for word.",
  "address-of-edition": "The addresses differ in nothing but the language.",
  "same-publisher": "The same publisher, in another language.",
  "beginning-tells": "One is no readout, but speaks of the occasion at its beginning.",
  "unread-side":
    "One is in a language that is not read; its publisher's state ({side}) takes part by the other, on the same day.",
  "unread-names": "It gives the names {names} at its beginning.",
  "same-event": "Their titles name the same event.",
  "title-of-others": "Against it: the title of one names others.",
  "own-twice": "Both are the publisher's own.",
  "other-party": "Against it: one has {a}, the other {b}.",
  "party-of-one": "Against it: only one names {name}.",
  "same-party": "Both have {name} as a party.",
  "same-parties": "Both have {names} as parties.",
  "same-level": "For the same side at the same level act {names}.",
  "named-in-both": "Both name {name}.",
  "same-side": "For the same side act {names}.",
  "same-day": "Both date it {day}.",
  "day-of-both": "Both belong to {day}.",
  "days-apart": "Their days are {days} apart ({a}, {b}), as time zones and late publishing make them.",
  "no-exact-day": "One gives no exact day.",
  "same-kind": "Both tell of a {kind}.",
  "same-conference": "Both tell of a multilateral meeting.",
  "call-or-meeting": "Against it: one tells of a call, the other of a meeting.",
  "kind-otherwise": "One tells of a meeting, the other calls it {kind}.",
  "places-apart": "Against it: one was in {place}, the other in {elsewhere}.",
  "same-place": "Both were in {place}.",
  "same-state": "Both were in the same state ({side}).",
  "same-topics": "Both speak of {topics}.",
  "no-topic": "Against it: no topic in common.",
  "same-figures": "Both give the figures {figures}.",
  // Why names are one person's.
  "name-same": "Both are named “{name}”.",
  "name-written": "“{a}” and “{b}” are two ways of writing one name.",
  "name-variant": "“{a}” and “{b}” differ by a part, an initial or a short form of a given name.",
  "name-part": "“{a}” and “{b}”: the one is part of the other.",
  "name-transcribed": "“{a}” and “{b}”: the letters of one are those of the other by a system of transcription.",
  "name-sounds": "“{a}” and “{b}” sound alike in their scripts.",
  "names-two": "“{a}” and “{b}” are two names.",
  "side-same": "Both act for {side}.",
  "side-unknown": "For neither is it known whom they act for.",
  "side-of-one": "One acts for {side}; of the other it is not known.",
  "sides-two": "One acts for {side}, the other for {otherSide}.",
  "office-same": "Both are {office} at one time: {span}, and {otherSpan}.",
  "office-earlier": "Both are {office}, but at other times: {span}, and {otherSpan}.",
  "office-other": "Their texts give them other offices.",
  "office-unknown": "One of them bears no office that is known.",
  "offices-two": "They hold two offices at one time: {office} and {otherOffice}.",
  "as-likely": "Another is as likely to be meant.",
  "merged-by": "Merged by {author} on {day}: {reason}",
  "split-by": "Split by {author} on {day}: {reason}",
} as const;

export type SayingCode = keyof typeof SAYINGS;

type HolesOf<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

/** Which values a sentence takes. */
export type SayingHole<Code extends SayingCode = SayingCode> = HolesOf<(typeof SAYINGS)[Code]>;

const LISTS = ["names", "topics", "figures"] as const;
type ListHole = (typeof LISTS)[number];
const isList = (hole: string): hole is ListHole => (LISTS as readonly string[]).includes(hole);

type Value<Hole> = Hole extends ListHole ? readonly string[] : string | number;

/** A sentence taken apart again. */
export interface Heard {
  code: SayingCode;
  values: Partial<Record<Exclude<SayingHole, ListHole>, string>> & Partial<Record<ListHole, string[]>>;
}

/** The English sentence: `say("same-side", { names: ["Ada Orlin", "Bero Tamm"] })`. */
export function say<Code extends SayingCode>(
  code: Code,
  ...[values]: SayingHole<Code> extends never ? [] : [{ readonly [Hole in SayingHole<Code>]: Value<Hole> }]
): string {
  return filled(SAYINGS[code], (hole) => {
    const value = (values as Record<string, string | number | readonly string[]>)[hole]!;
    return typeof value === "object" ? listed(value.map((one) => `“${one}”`)) : String(value);
  });
}

/** @param put the words for each hole of the template, in whatever order it has them. */
export const filled = (template: string, put: (hole: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, hole: string) => put(hole));

/** "A, B and C", in the English of sentences that are kept. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

interface Pattern {
  code: SayingCode;
  /** What stands before, between and behind the holes. */
  literals: string[];
  holes: string[];
}

/** Those with most words of their own first: what is left for holes could be anything. */
const PATTERNS: readonly Pattern[] = Object.entries(SAYINGS)
  .map(([code, template]) => {
    const pieces = template.split(/\{(\w+)\}/);
    return {
      code: code as SayingCode,
      literals: pieces.filter((_, at) => at % 2 === 0),
      holes: pieces.filter((_, at) => at % 2 === 1),
    };
  })
  .sort((a, b) => b.literals.join("").length - a.literals.join("").length);

/**
 * Which sentence of the table it is, and what stands in its holes.
 * @returns undefined for a sentence that is none of them: one that an older version has kept, or one of somebody's own.
 */
export function heard(sentence: string): Heard | undefined {
  for (const { code, literals, holes } of PATTERNS) {
    const found = between(sentence, literals);
    if (!found) continue;
    const values: Record<string, string | string[]> = {};
    for (const [at, hole] of holes.entries()) {
      const value = isList(hole) ? namesIn(found[at]!) : found[at]!;
      if (value === undefined) return undefined;
      values[hole] = value;
    }
    return { code, values };
  }
  return undefined;
}

/** What stands between literals that follow each other from end to end: one search of each, so linear in the sentence. */
function between(sentence: string, literals: readonly string[]): string[] | undefined {
  const [first, ...rest] = literals as [string, ...string[]];
  if (!sentence.startsWith(first)) return undefined;
  const last = rest.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  const end = sentence.length - last.length;
  if (end < first.length || !sentence.endsWith(last)) return undefined;
  const found: string[] = [];
  let at = first.length;
  for (const literal of rest) {
    const next = sentence.indexOf(literal, at);
    if (next < 0 || next + literal.length > end) return undefined;
    found.push(sentence.slice(at, next));
    at = next + literal.length;
  }
  return [...found, sentence.slice(at, end)];
}

/** The names of `“A”, “B” and “C”`. */
function namesIn(list: string): string[] | undefined {
  if (!list.startsWith("“") || !list.endsWith("”")) return undefined;
  return list.slice(1, -1).split(/”(?:, | and )“/);
}
