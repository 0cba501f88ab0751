import type { NameHit } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Actor, Group, Organisation, Person, Side, State } from "../model/actor.ts";
import { fromPage, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Token } from "../text/tokens.ts";
import type { Words } from "../text/word-index.ts";
import type { Clause } from "./clause.ts";
import type { FrameLine } from "./frame.ts";
import type { Mention } from "./mentions.ts";

/** A person while the text is being read. */
export interface Character {
  id: ActorId;
  /** The words of the fullest form. */
  words: string[];
  /** Absent while only the title names the person. */
  name?: Span;
  shown: string;
  mentions: Span[];
  offices: Sourced<string>[];
  side?: Sourced<Side>;
  /** Order of first appearance; the title's people come last. */
  first: number;
  /** Known by the office alone: "the Prime Minister". */
  unnamed?: true;
  /** By which pronoun the text calls this person, by a style or by its own use. */
  called?: "he" | "she";
}

/** Everybody and everything the text speaks of, and who is meant by a reference. */
export interface Cast {
  persons: Character[];
  /** People by each folded word of each form of their names. */
  byWord: Map<string, Character[]>;
  /** People by id, once ids are given. */
  byId: Map<ActorId, Character>;
  states: Map<string, { id: ActorId; mentions: Span[]; name?: Span; shown: string }>;
  organisations: Map<string, { id: ActorId; mentions: Span[]; short?: string }>;
  groups: Map<string, { id: ActorId; mentions: Span[]; shown: string }>;
  /** What each mention of a sentence means, by sentence and mention. */
  mentions: Mention[][];
  /** The main clause of each sentence, once it is asked for. */
  clauses: Clause[];
  title: Mention[];
  titleTokens: Token[];
  titleWords: Words;
  /** States, towns and organisations that the title names. */
  titleNames: NameHit[];
  /** Lines around the words of a statement or letter. */
  frame: FrameLine[];
  /** The language that the text is read in. */
  pack: LanguagePack;
  /** ISO code of the publisher's state, told or read off its name. */
  home: string | undefined;
}

const fold = (word: string): string =>
  /^[A-Za-z-]+$/.test(word)
    ? word.toLowerCase()
    : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’'.]/g, "");

/** A name is compared with many others, and its words are folded once. */
type Folded = readonly string[] & { counting?: readonly string[] };

/** The words of a name that count: without initials, marks and "Jr." */
export function bare(words: Folded, pack: LanguagePack): readonly string[] {
  words.counting ??= words.map(fold).filter((word) => word.length > 1 && !pack.names.dotted.has(word));
  return words.counting;
}

/** The words of a name that count, and the parts of those with a hyphen: "Tarn" may be short for "Tarn-Moll". */
export function barePartsOf(words: readonly string[], pack: LanguagePack): readonly string[] {
  const whole = bare(words, pack);
  if (!whole.some((word) => word.includes("-"))) return whole;
  return [...whole, ...whole.flatMap((word) => (word.includes("-") ? word.split("-") : []))];
}

/** Two names may be one person's: all words of the shorter stand in the longer. */
export function sameName(a: readonly string[], b: readonly string[], pack: LanguagePack): boolean {
  const one = bare(a, pack);
  const other = bare(b, pack);
  const [short, long, whole] = one.length <= other.length ? [one, other, b] : [other, one, a];
  if (short.length === 0) return false;
  const parts = barePartsOf(whole, pack);
  if (short.every((word) => parts.includes(word))) return true;
  // "Joe Biden" and "Joseph R. Biden": one family name, and given names that begin alike.
  return short.length > 1 && short.at(-1) === long.at(-1) && short[0]!.slice(0, 2) === long[0]!.slice(0, 2);
}

export const known = (
  index: Map<string, Character[]>,
  words: readonly string[],
  pack: LanguagePack,
): Character | undefined => {
  const candidates = index.get(bare(words, pack).at(-1) ?? "") ?? [];
  return candidates.find((person) => sameName(person.words, words, pack));
};

export function add(
  cast: Cast,
  index: Map<string, Character[]>,
  mention: Mention,
  sentence: number,
  pack: LanguagePack,
): void {
  const { words } = mention.name!;
  let person = known(index, words, pack);
  if (person && conflicting(person, mention)) person = undefined;
  if (!person) {
    person = {
      id: "" as ActorId,
      words,
      shown: spell(mention, pack),
      name: mention.name!,
      mentions: [],
      offices: [],
      first: sentence * 1000 + mention.from,
    };
    cast.persons.push(person);
  } else if (
    bare(words, pack).length > bare(person.words, pack).length ||
    (bare(words, pack).length === bare(person.words, pack).length && words.length > person.words.length)
  ) {
    person.words = words;
    person.name = mention.name!;
    person.shown = spell(mention, pack);
  }
  for (const word of bare(words, pack)) {
    enter(index, word, person);
    if (word.includes("-")) for (const part of word.split("-")) enter(index, part, person);
  }
  person.mentions.push({ start: mention.start, end: mention.end });
  giveOffices(person, mention, pack);
}

/** A name that ten thousand people share is looked through only so far. */
const MOST_ALIKE = 64;

function enter(index: Map<string, Character[]>, word: string, person: Character): void {
  const list = index.get(word);
  if (!list) index.set(word, [person]);
  else if (list.length < MOST_ALIKE && !list.includes(person)) list.push(person);
}

/** One family name, but another state's office: two people. */
const conflicting = (person: Character, mention: Mention): boolean =>
  mention.code !== undefined && person.side !== undefined && person.side.value !== mention.code;

/** The name as the text spells it, without hash signs or doubled blanks. */
const spell = (mention: Mention, pack: LanguagePack): string =>
  mention
    .name!.words.map((word, at, all) =>
      pack.names.dotted.has(word.toLowerCase())
        ? `${word}.`
        : pack.names.dotted.has(all[at + 1]?.toLowerCase() ?? "")
          ? `${word},`
          : word,
    )
    .join(" ");

export function giveOffices(person: Character, mention: Mention, pack: LanguagePack): void {
  const { office } = mention;
  if (office) {
    const fuller = office.offices.length > 0 && !office.plural ? office.offices : [];
    for (const piece of fuller) {
      const have = person.offices.findIndex(
        (other) => covers(other.value, piece.text, pack) || covers(piece.text, other.value, pack),
      );
      if (have < 0) person.offices.push(stated(piece.text, piece.span));
      else if (piece.text.length > person.offices[have]!.value.length)
        person.offices[have] = stated(piece.text, piece.span);
    }
    if (!person.side && !mention.code && office.organisation && office.organisation.code === undefined) {
      const hit = office.organisation;
      person.side = stated(hit.short ?? hit.name, { start: hit.start, end: hit.end });
    } else if (!person.side && office.organisation?.code) {
      person.side = stated(office.organisation.code, {
        start: office.organisation.start,
        end: office.organisation.end,
      });
    }
  }
  if (mention.code && mention.codeSpan && person.side?.basis.kind !== "stated") {
    person.side = stated(mention.code, { start: mention.codeSpan.start, end: mention.codeSpan.end });
  }
}

/** Offices come again and again, and so many are remembered by their words. */
const MOST_OFFICES = 5000;
const officeWords = new Map<string, readonly string[]>();

function wordsOfOffice(text: string, pack: LanguagePack): readonly string[] {
  let words = officeWords.get(text);
  if (!words) {
    const spelled =
      text
        .toLowerCase()
        .replace(/['’]s\b/g, "")
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    words = spelled.flatMap((word) => pack.offices.abbreviations.get(word)?.split(" ") ?? word);
    if (officeWords.size >= MOST_OFFICES) officeWords.clear();
    officeWords.set(text, words);
  }
  return words;
}

/** Which offices have the rank that an office names: "Head of State". Few do, and all begin alike. */
const rankOf = (office: string, pack: LanguagePack): RegExp | undefined =>
  pack.offices.anyRuler.test(office) ? pack.offices.ranks.get(office.toLowerCase()) : undefined;

/** "Deputy Foreign Minister" covers "Minister": all its words are there. */
export const covers = (long: string, short: string, pack: LanguagePack): boolean => {
  if (rankOf(short, pack)?.test(long)) return true;
  const have = wordsOfOffice(long, pack);
  return wordsOfOffice(short, pack).every((word) => have.includes(word) || pack.offices.small.has(word));
};

export function addFromTitle(cast: Cast, mention: Mention, pack: LanguagePack): void {
  const person = known(cast.byWord, mention.name!.words, pack);
  if (person) {
    if (!person.side && mention.code) person.side = fromPage(mention.code, "title");
    // "the Minister" in the text, "Minister of Trade" in the title.
    const [only, more] = person.offices;
    const fuller =
      only &&
      !more &&
      !/\s/.test(only.value) &&
      mention.office?.offices.some(({ text }) => text.length > only.value.length && covers(text, only.value, pack));
    if (fuller) person.offices = [];
    if (person.offices.length === 0)
      for (const office of mention.office?.offices ?? []) person.offices.push(fromPage(office.text, "title"));
    return;
  }
  const added: Character = {
    id: "" as ActorId,
    words: mention.name!.words,
    shown: spell(mention, pack),
    mentions: [],
    offices: (mention.office?.offices ?? []).map((office) => fromPage(office.text, "title")),
    ...(mention.code ? { side: fromPage(mention.code, "title") } : {}),
    first: Number.MAX_SAFE_INTEGER,
  };
  cast.persons.push(added);
  for (const word of bare(added.words, pack)) enter(cast.byWord, word, added);
}

/** Ids in order of appearance: people, states, organisations. */
export function assignIds(cast: Cast): void {
  let count = 0;
  for (const entry of [...cast.persons, ...cast.states.values(), ...cast.organisations.values()])
    entry.id = `a${++count}` as ActorId;
  for (const person of cast.persons) cast.byId.set(person.id, person);
}

/** Somebody the text knows by the office alone: a person whose name is the office. */
export function addUnnamed(cast: Cast, mention: Mention, sentence: number, pack: LanguagePack): Character | undefined {
  const office = mention.office?.offices[0];
  if (!office || mention.office!.plural || mention.office!.offices.length > 1) return undefined;
  // "a member", "the deputy": too many are, to be somebody.
  if (pack.offices.common.has(office.text.toLowerCase())) return undefined;
  const person: Character = {
    id: `a${idsGiven(cast) + 1}` as ActorId,
    words: [],
    shown: office.text,
    name: office.span,
    mentions: [{ start: mention.start, end: mention.end }],
    offices: [stated(office.text, office.span)],
    first: sentence * 1000 + mention.from,
    unnamed: true,
    ...(mention.code && mention.codeSpan ? { side: stated(mention.code, mention.codeSpan) } : {}),
  };
  cast.persons.push(person);
  cast.byId.set(person.id, person);
  return person;
}

/** "Statement of the President on …": whom a title knows by the office alone. */
export function byTitleAlone(cast: Cast): Character | undefined {
  // Words in the first person are somebody's; what a body says of itself is not the office's.
  const spoken = cast.mentions.flat().some((mention) => mention.kind === "we" || mention.kind === "office");
  if (!spoken) return undefined;
  const mention = cast.title.find((other) => other.kind === "office");
  const office = mention?.office?.offices[0];
  // A spokesperson's statement is the ministry's, unless a name stands with it.
  if (!mention || !office || cast.pack.offices.mouthpieces.has(office.text.toLowerCase())) return undefined;
  const person: Character = {
    id: "" as ActorId,
    words: [],
    shown: office.text,
    mentions: [],
    offices: [fromPage(office.text, "title")],
    first: Number.MAX_SAFE_INTEGER,
    unnamed: true,
    ...(mention.code ? { side: fromPage(mention.code, "title") } : {}),
  };
  cast.persons.push(person);
  return person;
}

const idsGiven = (cast: Cast): number =>
  cast.persons.length + cast.states.size + cast.organisations.size + cast.groups.size;

/** A body of people known only by the words for it; said again in the same words, it is the same. */
export function addGroup(cast: Cast, shown: string, span: Span): { id: ActorId } {
  const key = shown.toLowerCase();
  const count = idsGiven(cast);
  const group = cast.groups.get(key) ?? { id: `a${count + 1}` as ActorId, mentions: [], shown };
  group.mentions.push(span);
  cast.groups.set(key, group);
  return group;
}

/** The record's actors, with all that the whole text tells of them. */
export function actorsOf(cast: Cast, parties: ReadonlySet<ActorId>): Actor[] {
  // Whom only the title names, and who has no part, is left to the title.
  const told = cast.persons.filter((person) => person.name !== undefined || parties.has(person.id));
  const persons = told.map(
    (person): Person => ({
      id: person.id,
      kind: "person",
      name: person.name
        ? stated(person.shown, { start: person.name.start, end: person.name.end })
        : fromPage(person.shown, "title"),
      mentions: inOrder(person.mentions),
      offices: person.offices,
      ...(person.side ? { side: person.side } : {}),
    }),
  );
  const states = [...cast.states].map(
    ([code, state]): State => ({
      id: state.id,
      kind: "state",
      code,
      name: state.name ? stated(state.shown, state.name) : fromPage(state.shown, "publisher"),
      mentions: state.mentions,
    }),
  );
  const organisations = [...cast.organisations].map(
    ([name, organisation]): Organisation => ({
      id: organisation.id,
      kind: "organisation",
      name: stated(name, organisation.mentions[0]!),
      mentions: organisation.mentions,
      ...(organisation.short ? { short: organisation.short } : {}),
    }),
  );
  const groups = [...cast.groups.values()].map(
    (group): Group => ({
      id: group.id,
      kind: "group",
      name: stated(group.shown, group.mentions[0]!),
      mentions: group.mentions,
    }),
  );
  return [...persons, ...states, ...organisations, ...groups];
}

/** References add mentions out of order, and some twice. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, at) => at === 0 || span.start !== sorted[at - 1]!.start);
}
