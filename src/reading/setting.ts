import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import { byTitleAlone, type Cast, type Character, covers } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { isToCome } from "./dating.ts";
import { linesAround } from "./frame.ts";
import { isJoint, kindOf, tellingOf } from "./kind.ts";
import type { Mention } from "./mentions.ts";
import {
  addresseesOf,
  asideOf,
  byOfficeAlone,
  firstSpeaker,
  floorHolders,
  framedBy,
  isOwner,
  meetingIn,
  openingOf,
  peopleIn,
  sentenceOf,
  subjectsOf,
} from "./parties.ts";
import { placeOf } from "./place.ts";
import { delegationOf, hostOf, isAway, MOST_PARTIES, presentIn, sideBeside, type Visited } from "./presence.ts";
import { byName } from "./references.ts";
import type { Sentence } from "./sentence.ts";

/** What is settled about the occasion before it is known who says what. */
export interface Setting {
  kind: Sourced<OccasionKind>;
  announced: boolean;
  /** The sentence that tells of the occasion. */
  opening: Sentence | undefined;
  parties: Character[];
  /** Who came along: told to be present later in the text. */
  present: Character[];
  /** Whose speech or statement it is: a person, or those who sign it together. */
  speaker: Character | "joint" | undefined;
}

const SPOKEN = new Set<OccasionKind>(["statement", "speech", "briefing", "message"]);

/** @param personal the text is in the first person: who speaks it is named above or below it, or in its title. */
export function settingOf(
  document: Document,
  sentences: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
  personal: boolean,
): Setting {
  const { text } = document;
  const first = openingOf(document, sentences, cast, pack);
  const kind = announcedWords(sentences, cast, pack) ?? kindOf(document, first, cast, pack);
  // A meeting or call is told wherever people meet; anything else by the first sentence, whoever is met in its course.
  const gathers = kind.value === "meeting" || kind.value === "call";
  // Talks of three that the first sentence tells as a meeting are told there, whatever a later one calls trilateral.
  const told =
    kind.value === "multilateral" &&
    first &&
    tellingOf(first, text, pack)?.kind === "meeting" &&
    peopleIn(first, cast) > 2
      ? first
      : sentenceOf(kind.value, document, sentences, first, cast, pack);
  const opening = told ?? (gathers ? first : sentences[0]);
  const met = gathers || kind.value === "message" ? meetingIn(text, sentences, cast, pack) : undefined;
  const announced = opening !== undefined && isToCome(document, kind.value, opening, cast, pack);
  const parties: Character[] = [];
  const join = (person: Character | undefined): void => {
    if (person && parties.length < MOST_PARTIES && !parties.includes(person)) parties.push(person);
  };
  for (const sentence of new Set([opening, first, met])) {
    if (!sentence || (SPOKEN.has(kind.value) && kind.value !== "message")) continue;
    const cut = asideOf(sentence, cast.mentions[sentence.index]!, pack);
    join(byOfficeAlone(sentence, cast, pack));
    for (const mention of cast.mentions[sentence.index]!) {
      if (
        mention.kind === "person" &&
        mention.strong &&
        mention.from < cut &&
        !isOwner(sentence, mention) &&
        !isAway(sentence, mention, pack) &&
        !isMouthpiece(sentence, mention, pack)
      )
        join(byName(cast, mention));
    }
  }
  const inTitle = cast.title.filter((mention) => mention.kind === "person").map((mention) => byName(cast, mention));
  const framed = framedBy(cast, sentences.length, personal);
  // Who speaks in the first person is no other state's officer, and does not name himself.
  const heads = cast.title.flatMap((mention) => {
    const person = mention.kind === "person" ? byName(cast, mention) : undefined;
    const side = mention.code ?? person?.side?.value ?? cast.home;
    return person && (!personal || side === cast.home) ? [person] : [];
  });
  const named =
    heads[0] ??
    (personal
      ? sentences.slice(0, 1).flatMap((sentence) => subjectsOf(sentence, cast))[0]
      : firstSpeaker(sentences, cast));
  const speaker = SPOKEN.has(kind.value) || framed ? (framed ?? named ?? byTitleAlone(cast)) : undefined;
  if (kind.value === "message") {
    const addressees = addresseesOf(cast);
    // The sender comes first, whoever the letter names before.
    if (framed && !addressees.includes(framed)) parties.unshift(...(parties.includes(framed) ? [] : [framed]));
    else if (speaker && speaker === heads[0] && personal && !addressees.includes(speaker) && !parties.includes(speaker))
      parties.unshift(speaker);
    else if (speaker && parties.length === 0 && !addressees.includes(speaker)) join(speaker);
    for (const person of addressees) join(person);
  } else join(speaker);
  // Several who speak together: each is a party of their statement.
  const together = kind.value === "statement" && opening ? subjectsOf(opening, cast) : [];
  if (together.length > 1) for (const person of together) join(person);
  // "At the invitation of A, B paid a visit": a joint statement is of all whom its opening names.
  if (kind.value === "statement" && opening && isJoint(document, pack))
    for (const mention of cast.mentions[opening.index]!)
      if (mention.kind === "person" && mention.strong && !isOwner(opening, mention)) join(byName(cast, mention));
  // "A held a press conference with B": of both who speak.
  if (kind.value === "briefing" && opening) for (const person of heldBy(opening, cast, pack)) join(person);
  if (parties.length < 2 && !SPOKEN.has(kind.value)) for (const person of inTitle) join(person);
  if (parties.length < 2 && !SPOKEN.has(kind.value)) for (const person of floorHolders(sentences, cast)) join(person);
  if (parties.length < 2 && gathers) for (const person of titledByOffice(parties, cast)) join(person);
  officesOfTitle(parties, cast);
  const tellers = new Set([opening, first, met].filter((sentence) => sentence !== undefined));
  const visited = kind.value === "visit" && opening ? visitedIn(document, opening, cast, pack) : undefined;
  sideInOpening(tellers, parties, cast, pack, visited);
  const present =
    SPOKEN.has(kind.value) || kind.value === "other"
      ? []
      : presentIn(kind.value, announced, tellers, sentences, parties, cast, pack, visited);
  if (kind.value === "statement" && (parties.length > 1 || isJoint(document, pack))) {
    for (const person of inTitle) join(person);
    return { kind, announced, opening, parties, present, speaker: "joint" };
  }
  // "Minister Orlo offers her condolences: “I learned with sadness …”"
  const writes = kind.value === "message" && personal && speaker !== undefined && speaker === heads[0];
  const speaks = kind.value === "statement" || kind.value === "speech" || framed !== undefined || writes;
  return { kind, announced, opening, parties, present, speaker: speaks ? speaker : undefined };
}

/** "President A held a press conference with President B": the subject and whoever is named behind "with". */
function heldBy(opening: Sentence, cast: Cast, pack: LanguagePack): Character[] {
  const { cues, passive } = clauseOf(opening, cast);
  const [cue] = cues;
  if (cue?.cue.class !== "event" || passive) return [];
  const partner = cast.mentions[opening.index]!.find(
    ({ kind, from }) =>
      kind === "person" && from > cue.next && pack.encounters.partners.holds(opening.tokens[from - 1]),
  );
  const other = partner && byName(cast, partner);
  const own = subjectsOf(opening, cast);
  return other && own.length > 0 ? [...own, other] : [];
}

/**
 * "Head of State received the Foreign Minister of Velland": whom the title knows by the office alone is whoever holds it in the
 * text; where nobody does, and the text has one name to which it gives neither office nor state, the office is that person's.
 */
function titledByOffice(parties: readonly Character[], cast: Cast): Character[] {
  const { pack } = cast;
  const found: Character[] = [...parties];
  for (const { kind, office, code } of cast.title) {
    const side = code ?? cast.home;
    const [piece, more] = office?.offices ?? [];
    if (kind !== "office" || !piece || more || pack.offices.common.has(piece.text.toLowerCase())) continue;
    const ofSide = cast.persons.filter((person) => person.side === undefined || person.side.value === side);
    const holders = ofSide.filter((person) => person.offices.some((held) => covers(held.value, piece.text, pack)));
    if (holders.length > 1 || found.some((person) => holders.includes(person))) continue;
    const nameless = ofSide.filter(
      (person) => person.name && !person.unnamed && person.offices.length === 0 && !found.includes(person),
    );
    const person = holders[0] ?? (nameless.length === 1 ? nameless[0] : undefined);
    if (!person) continue;
    if (person.offices.length === 0) person.offices.push(fromPage(piece.text, "title"));
    if (!person.side && side !== undefined) person.side = fromPage(side, "title");
    found.push(person);
  }
  return found;
}

/** "… meets the Prime Minister of Velland" over "met with his Vellandic counterpart, Ana Orlo": the office is in the title alone. */
function officesOfTitle(parties: readonly Character[], cast: Cast): void {
  for (const { kind, office, code } of cast.title) {
    const [piece, more] = office?.offices ?? [];
    if (kind !== "office" || !piece || more || code === undefined || office!.plural) continue;
    const [nameless, another] = parties.filter(
      (person) => person.name && !person.unnamed && person.offices.length === 0 && person.side?.value === code,
    );
    const held = cast.persons.some(
      (person) =>
        person.side?.value === code && person.offices.some((other) => covers(other.value, piece.text, cast.pack)),
    );
    if (nameless && !another && !held) nameless.offices.push(fromPage(piece.text, "title"));
  }
}

/**
 * Whom "the two sides" means: a visit's opening may name the traveller alone, and those met on the way are the other side; where
 * an opening names nobody, those who led the delegations are the sides.
 */
export function togetherIn({ kind, parties, present }: Setting): readonly Character[] {
  const sides = new Set(parties.map((person) => person.side?.value));
  if (kind.value === "visit" && sides.size < 2) return [...parties, ...present];
  if (parties.length === 0) return present;
  // "Consultations were held. Deputy Minister Orlo and Deputy Minister Teck of Orsania discussed …": one of the other side.
  const two = sides.size === 1 && kind.value !== "multilateral";
  const other = two ? present.find(({ side }) => side && !sides.has(side.value)) : undefined;
  return other ? [...parties, other] : parties;
}

/** "Minister Orlo said today: I welcome …": a text that only announces words in the first person is a statement. */
function announcedWords(
  [line, words]: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
): Sourced<OccasionKind> | undefined {
  const [word] = words?.tokens ?? [];
  if (line?.tokens.at(-1)?.text !== ":" || !word?.capital || !pack.voices.we.holds(word)) return undefined;
  const { cues, subjects } = clauseOf(line, cast);
  const [cue] = cues;
  if (cue?.cue.class !== "speech" || subjects.length === 0) return undefined;
  return stated("statement", { start: line.tokens[cue.from]!.start, end: line.tokens[cue.next - 1]!.end });
}

/** The state that a visit goes to, where it is not the publisher's own. */
function visitedIn(document: Document, opening: Sentence, cast: Cast, pack: LanguagePack): Visited | undefined {
  const country = placeOf(document, "visit", opening, linesAround(cast.frame, 0), pack)?.country;
  if (!country || country.value === cast.home || country.basis.kind === "page") return undefined;
  const [span] = country.basis.evidence;
  return span && { code: country.value, span };
}

/**
 * "an Orsanian delegation headed by Ana Orlo": the opening says whose the people in it are. Whom a traveller meets in the state
 * visited is that state's.
 */
function sideInOpening(
  told: ReadonlySet<Sentence>,
  parties: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  visited: Visited | undefined,
): void {
  const traveller = parties[0];
  if (visited && traveller && !traveller.side && cast.home) traveller.side = fromPage(cast.home, "publisher");
  for (const sentence of told) {
    for (const mention of cast.mentions[sentence.index]!) {
      const person = mention.kind === "person" ? byName(cast, mention) : undefined;
      if (!person || person.side || !parties.includes(person)) continue;
      const marker = delegationOf(sentence, mention, parties, cast, pack);
      const beside =
        marker ??
        sideBeside(sentence, mention, parties, cast, pack) ??
        sharedState(sentence, mention, cast, pack) ??
        hostOf(sentence, mention, parties, cast, pack);
      if (beside) person.side = inferred(beside.side, "delegation", beside.span);
      else if (visited && person.offices.length > 0)
        person.side = inferred(visited.code, "host-of-visit", visited.span);
    }
  }
}

/** "The Spokesperson, Ana Orlo, has issued the following statement: …": who only hands on what follows is no party of it. */
const isMouthpiece = (sentence: Sentence, mention: Mention, pack: LanguagePack): boolean =>
  mention.office?.offices.every((office) => pack.offices.speaksFor.test(office.text)) === true &&
  sentence.tokens.some((token, at) => at > mention.next && token.text === ":");

/**
 * "with Foreign Minister Ana Orlo and Defence Minister Bran Teck of Velland": the state behind the second of two is the first's
 * as well, where both are met or the state is the publisher's own.
 */
function sharedState(
  sentence: Sentence,
  mention: Mention,
  cast: Cast,
  pack: LanguagePack,
): { side: string; span: Span } | undefined {
  const { tokens } = sentence;
  if (!pack.grammar.and.holds(tokens[mention.next])) return undefined;
  const next = cast.mentions[sentence.index]!.find((other) => other.from === mention.next + 1);
  if (next?.kind !== "person" || !next.office || !next.code || !next.codeSpan || !next.name) return undefined;
  if (next.codeSpan.start < next.name.end) return undefined;
  const met = pack.occasions.partner.holds(tokens[mention.from - 1]);
  return met || next.code === cast.home ? { side: next.code, span: next.codeSpan } : undefined;
}
