import type { DateHit, LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { Occasion, OccasionKind, Party, Place } from "../model/occasion.ts";
import type { Note } from "../model/record.ts";
import { addUnnamed, byTitleAlone, type Cast, type Character, covers } from "./cast.ts";
import { isPast, mainClause } from "./clauses.ts";
import { cueAt } from "./cues.ts";
import { makeNote } from "./judgement.ts";
import type { Mention } from "./mentions.ts";
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

export function settingOf(document: Document, sentences: readonly Sentence[], cast: Cast, pack: LanguagePack): Setting {
  const met = openingOf(sentences, cast, pack);
  const kind = kindOf(document, met, cast, pack);
  // A visit is told by the first sentence, whoever is met in its course.
  const opening = kind.value === "visit" ? sentences[0] : met;
  const announced = opening !== undefined && isToCome(document, opening, cast, pack);
  const parties: Character[] = [];
  const join = (person: Character | undefined): void => {
    if (person && !parties.includes(person)) parties.push(person);
  };
  for (const sentence of new Set([opening, met])) {
    if (!sentence || (SPOKEN.has(kind.value) && kind.value !== "message")) continue;
    const cut = asideOf(sentence, cast.mentions[sentence.index]!, pack);
    join(byOfficeAlone(sentence, cast, pack));
    for (const mention of cast.mentions[sentence.index]!) {
      if (mention.kind === "person" && mention.strong && mention.from < cut && !isOwner(sentence, mention))
        join(byName(cast, mention));
    }
  }
  const inTitle = cast.title.filter((mention) => mention.kind === "person").map((mention) => byName(cast, mention));
  const framed = framedBy(cast, sentences.length);
  const speaker =
    SPOKEN.has(kind.value) || framed
      ? (framed ?? inTitle.find((person) => person) ?? firstSpeaker(sentences, cast) ?? byTitleAlone(cast))
      : undefined;
  if (speaker && (kind.value !== "message" || parties.length === 0)) join(speaker);
  if (parties.length < 2 && !SPOKEN.has(kind.value)) for (const person of inTitle) join(person);
  if (parties.length < 2 && !SPOKEN.has(kind.value)) for (const person of floorHolders(sentences, cast)) join(person);
  const present: Character[] = [];
  for (const sentence of sentences) {
    if (sentence === opening || !pack.occasions.presence.test(textOf(sentence))) continue;
    for (const mention of cast.mentions[sentence.index]!) {
      const person = mention.kind === "person" ? byName(cast, mention) : undefined;
      if (!person || parties.includes(person) || present.includes(person)) continue;
      present.push(person);
      const side = person.side ? undefined : delegationOf(sentence, cast.mentions[sentence.index]!);
      if (side) person.side = inferred(side.code!, "delegation", { start: side.start, end: side.end });
      else if (!person.side && cast.home && person.offices.length > 0) person.side = fromPage(cast.home, "publisher");
    }
  }
  if (kind.value === "statement" && (parties.length > 1 || isJoint(document, pack))) {
    for (const person of inTitle) join(person);
    return { kind, announced, opening, parties, present, speaker: "joint" };
  }
  const speaks = kind.value === "statement" || kind.value === "speech" || framed !== undefined;
  return { kind, announced, opening, parties, present, speaker: speaks ? speaker : undefined };
}

/** Told to be still to come: by its day, or by the words of an opening that tells of nothing done. */
function isToCome(document: Document, opening: Sentence, cast: Cast, pack: LanguagePack): boolean {
  if (isAfter(document, opening)) return true;
  const clause = mainClause(opening, cast.mentions[opening.index]!, pack);
  const cue = clause.cues[0];
  if (cue && cue.cue.class !== "speech" && isPast(opening.tokens[cue.from]!.lower, pack)) return false;
  return (
    pack.occasions.announced.test(document.text.slice(opening.start, opening.end)) ||
    pack.occasions.announcedTitle.test(document.title)
  );
}

/** The day that the opening names lies behind the day of publication: the occasion is still to come. */
function isAfter(document: Document, opening: Sentence): boolean {
  const published = document.published?.value.date;
  const at = opening.dates.find((hit) => hit.at?.length === 10)?.at;
  return published !== undefined && at !== undefined && published.length === 10 && at > published;
}

/** Whose words the text is, by the line above it or the name below it. */
function framedBy(cast: Cast, sentences: number): Character | undefined {
  const line =
    cast.frame.find((other) => other.kind === "byline" && other.before === 0) ??
    cast.frame.findLast((other) => other.kind === "name" && other.before === sentences);
  const mention = line?.mentions[0];
  return mention?.kind === "person" ? byName(cast, mention) : undefined;
}

/** How far a transcript is looked through for those who speak in it, and how many they may be. */
const TRANSCRIPT = 120;
const MOST_SPEAKERS = 6;

/** "Ana Orlo: Good morning": those who take the floor in a transcript took part. */
function floorHolders(sentences: readonly Sentence[], cast: Cast): Character[] {
  const found = new Set<Character>();
  for (const sentence of sentences.slice(0, TRANSCRIPT)) {
    const first = cast.mentions[sentence.index]![0];
    if (first?.kind !== "person" || sentence.tokens[first.next]?.text !== ":") continue;
    const person = byName(cast, first);
    if (person && found.size < MOST_SPEAKERS) found.add(person);
  }
  return [...found];
}

/** A text that several sign: its title says so. */
const isJoint = (document: Document, pack: LanguagePack): boolean => pack.occasions.joint.test(document.title);

/** "The Vellandic delegation included", "Representing Velland": the state named first in a sentence that lists people. */
const delegationOf = (sentence: Sentence, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(
    (mention) =>
      mention.from < 6 &&
      mention.from < sentence.tokens.length &&
      mention.code !== undefined &&
      (mention.kind === "state" || mention.kind === "side"),
  );

const firstSpeaker = (sentences: readonly Sentence[], cast: Cast): Character | undefined => {
  for (const sentence of sentences.slice(0, 2)) {
    for (const mention of cast.mentions[sentence.index]!)
      if (mention.kind === "person" && mention.strong) return byName(cast, mention);
  }
  return undefined;
};

/** "The Prime Minister spoke to …": the subject by office alone, who has a name elsewhere or none at all. */
function byOfficeAlone(sentence: Sentence, cast: Cast, pack: LanguagePack): Character | undefined {
  const mentions = cast.mentions[sentence.index]!;
  const [subject] = mainClause(sentence, mentions, pack).subjects;
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
  return free.length === 0 ? addUnnamed(cast, subject, sentence.index, pack) : undefined;
}

/** "President Velland's Office": a person whose something is spoken of took no part by that. */
const isOwner = (sentence: Sentence, mention: Mention): boolean => sentence.tokens[mention.next]?.kind === "possessive";

/** The first of the opening sentences in which somebody meets, calls or is received. */
function openingOf(sentences: readonly Sentence[], cast: Cast, pack: LanguagePack): Sentence | undefined {
  const head = sentences.slice(0, 5);
  const persons = (sentence: Sentence): number =>
    cast.mentions[sentence.index]!.filter((mention) => mention.kind === "person" && mention.strong).length;
  const meets = (sentence: Sentence): boolean =>
    pack.occasions.opening
      .filter(([, kind]) => kind === "call" || kind === "meeting")
      .slice(0, 2)
      .some(([pattern]) => pattern.test(textOf(sentence)));
  return (
    head.find((sentence) => meets(sentence) && persons(sentence) >= 2) ??
    head.find((sentence) => meets(sentence) && persons(sentence) >= 1) ??
    head[0]
  );
}

const textOf = (sentence: Sentence): string => {
  let out = "";
  for (const token of sentence.tokens)
    out += (out && token.kind !== "mark" && token.kind !== "possessive" ? " " : "") + token.text;
  return out;
};

/** "Velland condemns": a text that begins with somebody's view, and with nobody opposite, takes a position. */
function positionIn(opening: Sentence, cast: Cast, pack: LanguagePack): Span | undefined {
  const clause = mainClause(opening, cast.mentions[opening.index]!, pack);
  const [cue] = clause.cues;
  if (!cue || clause.passive || clause.subjects.length === 0 || !POSITIONS.has(cue.cue.class)) return undefined;
  return { start: opening.tokens[cue.from]!.start, end: opening.tokens[cue.next - 1]!.end };
}

const POSITIONS = new Set(["speech", "express", "perform"]);

function kindOf(
  document: Document,
  opening: Sentence | undefined,
  cast: Cast,
  pack: LanguagePack,
): Sourced<OccasionKind> {
  const byTitle = pack.occasions.title.find(([pattern]) => pattern.test(document.title));
  const told = opening ? document.text.slice(opening.start, opening.end) : "";
  let byOpening: { kind: OccasionKind; span: Span } | undefined;
  for (const [pattern, kind] of pack.occasions.opening) {
    const match = opening ? pattern.exec(told) : null;
    if (match && opening) {
      byOpening = {
        kind,
        span: { start: opening.start + match.index, end: opening.start + match.index + match[0].trimEnd().length },
      };
      break;
    }
  }
  // A title's "meeting" is less than the text's "telephone conversation"; a title's "statement by" is the form of the page.
  if (byTitle && byOpening && byTitle[1] !== byOpening.kind && !isJoint(document, pack)) {
    const weak: OccasionKind[] = ["meeting", "multilateral", "visit", "statement", "message", "signing"];
    if (byOpening.kind === "call" && weak.includes(byTitle[1])) return stated("call", byOpening.span);
    if (
      byOpening.kind === "meeting" &&
      ((byTitle[1] === "visit" && opening?.index === 0) || byTitle[1] === "statement" || byTitle[1] === "message")
    )
      return stated("meeting", byOpening.span);
  }
  if (byTitle) return fromPage(byTitle[1], "title");
  if (byOpening) return stated(byOpening.kind, byOpening.span);
  const position = opening && positionIn(opening, cast, pack);
  if (position) return inferred("statement", "position-taken", position);
  return {
    value: "other",
    basis: {
      kind: "inferred",
      rule: "nothing-says-more",
      evidence: opening ? [{ start: opening.start, end: opening.end }] : [],
    },
  };
}

/** Token index at which the opening sentence turns from who met to what about. */
function asideOf(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): number {
  const verb = sentence.tokens.findIndex((_, at) => {
    const cue = cueAt(sentence.tokens, at, pack);
    return cue !== undefined && (cue.cue.class === "event" || cue.cue.class === "talk");
  });
  const people = mentions.filter((mention) => mention.kind === "person" && mention.strong);
  const second = people[1]?.from ?? 0;
  for (let at = Math.max(0, verb); at < sentence.tokens.length; at++) {
    if (at > second && pack.occasions.aside.has(sentence.tokens[at]!.lower)) return at;
    if (
      at > second &&
      pack.offices.about.has(sentence.tokens[at]!.lower) &&
      pack.grammar.determiners.has(sentence.tokens[at + 1]?.lower ?? "") &&
      !pack.occasions.sidelines.has(sentence.tokens[at + 2]?.lower ?? "")
    )
      return at;
  }
  return sentence.tokens.length;
}

/** The occasion with date and place, once sides and offices are known. */
export function occasionOf(
  document: Document,
  setting: Setting,
  sentences: readonly Sentence[],
  pack: LanguagePack,
  notes: Note[],
): Occasion {
  const parties: Party[] = [...setting.parties, ...setting.present].map((person, at) => ({
    actor: person.id,
    part: partOf(setting, at),
    ...(person.offices.length > 0 ? { office: joined(person) } : {}),
    ...(person.side ? { side: person.side } : {}),
  }));
  for (const person of setting.parties) if (person.unnamed) notes.push(makeNote("party-unnamed", person.name));
  for (const person of setting.parties) if (!person.side) notes.push(makeNote("side-unknown", person.name));
  if (parties.length < 2 && (setting.kind.value === "meeting" || setting.kind.value === "call"))
    notes.push(makeNote("party-unnamed", setting.opening));
  if (setting.kind.value === "other") notes.push(makeNote("occasion-unclear"));
  const date = dateOf(setting, sentences);
  if (date.doubtful) notes.push(makeNote("date-unclear", date.doubtful));
  const place = placeOf(document, setting, pack);
  return {
    kind: setting.kind,
    status: setting.announced ? "announced" : "held",
    parties,
    ...(date.date ? { date: date.date } : {}),
    ...(date.end ? { end: date.end } : {}),
    ...(place ? { place } : {}),
  };
}

function partOf(setting: Setting, at: number): Party["part"] {
  if (["statement", "speech", "briefing", "message"].includes(setting.kind.value))
    return at === 0 ? "speaker" : "addressee";
  return "participant";
}

const joined = (person: Character): Sourced<string> => {
  const [first] = person.offices;
  const value = person.offices.map((office) => office.value).join("; ");
  const evidence = person.offices.flatMap((office) => (office.basis.kind === "page" ? [] : office.basis.evidence));
  return evidence.length > 0 ? stated(value, ...evidence) : { value, basis: first!.basis };
};

/** The day of the occasion: the first day named with the telling of it; "today" on a page with a date. */
function dateOf(
  setting: Setting,
  sentences: readonly Sentence[],
): { date?: Sourced<string>; end?: Sourced<string>; doubtful?: Span } {
  const near = [setting.opening, ...sentences.slice(0, 2)].filter((sentence) => sentence !== undefined);
  for (const sentence of new Set(near)) {
    const usable = sentence.dates.filter((hit) => !hit.at || hit.at.length === 10);
    const [hit] = usable;
    if (!hit) continue;
    if (
      sentence !== setting.opening &&
      hit.rule !== "relative" &&
      hit.rule !== "day-of-month" &&
      setting.opening !== undefined &&
      sentence.index > setting.opening.index
    )
      continue;
    if (!hit.at) return { doubtful: hit };
    return { date: sourced(hit, hit.at), ...(hit.end_at ? { end: sourced(hit, hit.end_at) } : {}) };
  }
  return {};
}

const sourced = (hit: DateHit, value: string): Sourced<string> =>
  hit.rule === "absolute"
    ? stated(value, { start: hit.start, end: hit.end })
    : inferred(value, `date-${hit.rule}`, { start: hit.start, end: hit.end });

/** Where it was, only when the opening says so: "in Moscow", "in Bali, Indonesia", "at the White House". */
function placeOf(document: Document, setting: Setting, pack: LanguagePack): Place | undefined {
  const { opening } = setting;
  // A statement or message has no place but the one it speaks of.
  if (!opening || ["call", "statement", "message"].includes(setting.kind.value)) return undefined;
  const { tokens, hits } = opening;
  const place: Place = {};
  for (let at = 0; at < tokens.length - 1 && !place.city; at++) {
    const hit = hits.get(at + 1);
    if (!pack.placeBefore.has(tokens[at]!.lower) || !hit) continue;
    const span = { start: hit.start, end: hit.end };
    if (hit.kind === "capital" || hit.kind === "city") {
      place.city = stated(document.text.slice(hit.start, hit.end).replace(/\s+/g, " "), span);
      const after = tokens[hit.next]?.text === "," ? hits.get(hit.next + 1) : undefined;
      if (after?.kind === "state" && after.code)
        place.country = stated(after.code, { start: after.start, end: after.end });
      else if (hit.code) place.country = inferred(hit.code, "country-of-city", span);
    } else if (hit.kind === "state" && hit.code && !place.country) {
      place.country = stated(hit.code, span);
    }
  }
  // "Astana, 6 May 2025 – …": a dateline says where, though it may be where it was written.
  const dateline = hits.get(0);
  const dash = tokens.slice(0, 12).some((token) => /^[–—]$|^-$/.test(token.text));
  if (
    !place.city &&
    !place.country &&
    dateline &&
    (dateline.kind === "capital" || dateline.kind === "city") &&
    tokens[dateline.next]?.text === "," &&
    dash
  ) {
    const span = { start: dateline.start, end: dateline.end };
    place.city = inferred(document.text.slice(dateline.start, dateline.end), "dateline", span);
    if (dateline.code) place.country = inferred(dateline.code, "country-of-city", span);
  }
  const venue = pack.venue.exec(document.text.slice(opening.start, opening.end));
  if (venue) {
    const start = opening.start + venue.index;
    const words = venue[0].replace(pack.occasions.placeLead, "");
    place.venue = stated(words, { start: start + venue[0].length - words.length, end: start + venue[0].length });
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      const told = document.text.slice(opening.start, hit.start);
      if (hit.kind === "state" && hit.code && pack.onVisit.test(told))
        place.country = inferred(hit.code, "during-visit", { start: hit.start, end: hit.end });
    }
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      if (hit.kind === "house" && hit.code && pack.grammar.place.has(beforeOf(opening, hit.start, pack))) {
        place.country = inferred(hit.code, "house-of-state", { start: hit.start, end: hit.end });
      }
    }
  }
  return place.city || place.country || place.venue ? place : undefined;
}

function beforeOf(sentence: Sentence, start: number, pack: LanguagePack): string {
  let at = sentence.tokens.findIndex((token) => token.start >= start) - 1;
  if (pack.grammar.articles.has(sentence.tokens[at]?.lower ?? "")) at--;
  return sentence.tokens[at]?.lower ?? "";
}
