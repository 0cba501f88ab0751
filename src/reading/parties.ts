import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { OccasionKind } from "../model/occasion.ts";
import { addUnnamed, type Cast, type Character, covers, giveOffices } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { cueAt } from "./cues.ts";
import { tellingOf } from "./kind.ts";
import type { Mention } from "./mentions.ts";
import { byName } from "./references.ts";
import type { Sentence } from "./sentence.ts";

/** Whose words the text is, by the line above it or the name below it; above a letter stands the name of who gets it. */
export function framedBy(cast: Cast, sentences: number, personal: boolean): Character | undefined {
  const greeted = cast.frame.some((other) => other.kind === "salutation" && other.before === 0);
  const line =
    cast.frame.find((other) => other.kind === "byline" && other.before === 0) ??
    cast.frame.findLast(
      (other) => (other.kind === "name" || other.kind === "byline") && other.before === sentences && sentences > 0,
    ) ??
    (personal && !greeted ? cast.frame.find((other) => other.kind === "name" && other.before === 0) : undefined);
  const mention = line?.mentions[0];
  return mention?.kind === "person" ? byName(cast, mention) : undefined;
}

/** To whom a letter goes: by the lines above it. */
export function addresseesOf(cast: Cast): Character[] {
  return cast.frame
    .filter((line) => line.before === 0 && (line.kind === "name" || line.kind === "salutation"))
    .flatMap((line) => line.mentions)
    .flatMap((mention) => (mention.kind === "person" ? (byName(cast, mention) ?? []) : []));
}

/** "Ana Orlo and Bran Teck have issued the following statement": those whom an opening makes its subjects together. */
export function subjectsOf(opening: Sentence, cast: Cast): Character[] {
  const colon = opening.tokens.at(-1)?.text === ":";
  const people = cast.mentions[opening.index]!.filter((mention) => mention.kind === "person" && mention.strong);
  const { subjects } = clauseOf(opening, cast);
  return (colon ? people : subjects).flatMap((mention) =>
    mention.kind === "person" ? (byName(cast, mention) ?? []) : [],
  );
}

/** How far a transcript is looked through for those who speak in it, and how many they may be. */
const TRANSCRIPT = 120;
const MOST_SPEAKERS = 6;

/** "Ana Orlo: Good morning": those who take the floor in a transcript took part. */
export function floorHolders(sentences: readonly Sentence[], cast: Cast): Character[] {
  const found = new Set<Character>();
  for (const sentence of sentences.slice(0, TRANSCRIPT)) {
    const first = cast.mentions[sentence.index]![0];
    if (first?.kind !== "person" || sentence.tokens[first.next]?.text !== ":") continue;
    const person = byName(cast, first);
    if (person && found.size < MOST_SPEAKERS) found.add(person);
  }
  return [...found];
}

export const firstSpeaker = (sentences: readonly Sentence[], cast: Cast): Character | undefined => {
  for (const sentence of sentences.slice(0, 2)) {
    for (const mention of cast.mentions[sentence.index]!)
      if (mention.kind === "person" && mention.strong) return byName(cast, mention);
  }
  return undefined;
};

/** "The Prime Minister spoke to …": the subject by office alone, who has a name elsewhere or none at all. */
export function byOfficeAlone(sentence: Sentence, cast: Cast, pack: LanguagePack): Character | undefined {
  const mentions = cast.mentions[sentence.index]!;
  const [subject] = clauseOf(sentence, cast).subjects;
  if (subject?.kind !== "office" || !subject.office) return undefined;
  const wanted = subject.office.offices[0]?.text ?? "";
  const fits = cast.persons.filter((person) => person.offices.some((office) => covers(office.value, wanted, pack)));
  const own = fits.filter((person) => subject.code === undefined || person.side?.value === subject.code);
  // Who else is named in the sentence is the other party, not the one who meets.
  const others = new Set(
    mentions.filter((mention) => mention.kind === "person").map((mention) => byName(cast, mention)),
  );
  const free = own.filter((person) => !others.has(person));
  if (free.length === 1) return free[0];
  // "The President received Ana Orlo. … Bran Teck thanked her.": the one name that the text gives no office to.
  const [nameless, more] = cast.persons.filter(
    ({ name, unnamed, offices, side }) =>
      name && !unnamed && offices.length === 0 && (side === undefined || side.value === (subject.code ?? cast.home)),
  );
  if (fits.length === 0 && nameless && !more && !others.has(nameless)) {
    nameless.first = Math.min(nameless.first, sentence.index * 1000 + subject.from);
    giveOffices(nameless, { ...subject, office: { ...subject.office, plural: false } }, pack);
    return nameless;
  }
  return free.length === 0 ? addUnnamed(cast, subject, sentence.index, pack) : undefined;
}

/** "President Velland's Office": a person whose something is spoken of took no part by that. */
export const isOwner = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tokens[mention.next]?.kind === "possessive";

/** How far into a text its occasion may be told. */
const HEAD = 4;

export const peopleIn = (sentence: Sentence, cast: Cast): number =>
  cast.mentions[sentence.index]!.filter((mention) => mention.kind === "person" && mention.strong).length;

/**
 * The sentence that tells of the occasion: the first where it tells one plainly, else the first of the opening ones in which
 * people meet or call.
 */
export function openingOf(
  { text, title }: Document,
  sentences: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
): Sentence | undefined {
  const [first] = sentences;
  if (first && tellingOf(first, text, pack)?.plain) return first;
  // A statement is its first words, whoever met whom further down.
  if (first && pack.occasions.statement.test(title)) return first;
  return meetingIn(text, sentences, cast, pack, true) ?? first;
}

/** The first of the opening sentences in which somebody meets, calls or is received. */
export function meetingIn(
  text: string,
  sentences: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
  plainly = false,
): Sentence | undefined {
  const head = sentences.slice(0, HEAD).filter((sentence) => {
    const telling = tellingOf(sentence, text, pack);
    return telling && (telling.kind === "meeting" || telling.kind === "call") && (telling.plain || !plainly);
  });
  return (
    head.find((sentence) => peopleIn(sentence, cast) >= 2) ?? head.find((sentence) => peopleIn(sentence, cast) >= 1)
  );
}

/** The first of the opening sentences that plainly tells an occasion of a kind. */
export const sentenceOf = (
  kind: OccasionKind,
  { text }: Document,
  sentences: readonly Sentence[],
  first: Sentence | undefined,
  cast: Cast,
  pack: LanguagePack,
): Sentence | undefined =>
  sentences.slice(0, HEAD).find((sentence) => {
    const telling = tellingOf(sentence, text, pack);
    return telling?.plain && telling.kind === kind && (sentence === first || peopleIn(sentence, cast) > 0);
  });

export const textOf = (sentence: Sentence): string => {
  let out = "";
  for (const token of sentence.tokens)
    out += (out && token.kind !== "mark" && token.kind !== "possessive" ? " " : "") + token.text;
  return out;
};

/** Token index at which the opening sentence turns from who met to what about. */
export function asideOf(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): number {
  const verb = sentence.tokens.findIndex((_, at) => {
    const cue = cueAt(sentence.tokens, at, pack);
    return cue !== undefined && (cue.cue.class === "event" || cue.cue.class === "talk");
  });
  const people = mentions.filter((mention) => mention.kind === "person" && mention.strong);
  const second = (people[1] ?? people[0])?.from ?? 0;
  for (let at = Math.max(0, verb); at < sentence.tokens.length; at++) {
    if (at > second && pack.occasions.aside.holds(sentence.tokens[at])) return at;
    // "Delegations met in the run-up to the summit between Orlo and Teck": they are named as the summit's alone.
    if (pack.occasions.upTo.holds(sentence.tokens[at]) && !(people[0] && people[0].from < at)) return at;
    if (
      at > second &&
      pack.offices.about.holds(sentence.tokens[at]) &&
      pack.grammar.determiners.holds(sentence.tokens[at + 1]) &&
      !pack.occasions.sidelines.holds(sentence.tokens[at + 2])
    )
      return at;
  }
  return sentence.tokens.length;
}
