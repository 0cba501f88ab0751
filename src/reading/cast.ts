import type { Names } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Actor, Group, Organisation, Person, Side, State } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";
import { cueAt } from "./cues.ts";
import type { FrameLine } from "./frame.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { byToken, type Sentence } from "./sentence.ts";

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
}

/** Everybody and everything the text speaks of, and who is meant by a reference. */
export interface Cast {
  persons: Character[];
  /** People by each folded word of each form of their names. */
  byWord: Map<string, Character[]>;
  /** People by id, once ids are given. */
  byId: Map<ActorId, Character>;
  states: Map<string, { id: ActorId; mentions: Span[]; name: Span; shown: string }>;
  organisations: Map<string, { id: ActorId; mentions: Span[]; short?: string }>;
  groups: Map<string, { id: ActorId; mentions: Span[]; shown: string }>;
  /** What each mention of a sentence means, by sentence and mention. */
  mentions: Mention[][];
  title: Mention[];
  titleTokens: Token[];
  /** Lines around the words of a statement or letter. */
  frame: FrameLine[];
  /** The language that the text is read in. */
  pack: LanguagePack;
  /** ISO code of the publisher's state, told or read off its name. */
  home: string | undefined;
}

const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’'.]/g, "");
/** The words of a name that count: without initials, marks and "Jr." */
export const bare = (words: readonly string[], pack: LanguagePack): string[] =>
  words.map(fold).filter((word) => word.length > 1 && !pack.names.dotted.has(word));

/** Two names may be one person's: all words of the shorter stand in the longer. */
function sameName(a: readonly string[], b: readonly string[], pack: LanguagePack): boolean {
  const [short, long] = [bare(a, pack), bare(b, pack)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  // "Joe Biden" and "Joseph R. Biden": one family name, and given names that begin alike.
  return short.length > 1 && short.at(-1) === long.at(-1) && short[0]!.slice(0, 2) === long[0]!.slice(0, 2);
}

export function castOf(
  document: Document,
  sentences: readonly Sentence[],
  frame: readonly FrameLine[],
  pack: LanguagePack,
  names: Names,
): Cast {
  const titleTokens = tokenize(document.title);
  const title = mentionsIn(titleTokens, byToken(titleTokens, names.find(titleTokens)), pack);
  const cast: Cast = {
    persons: [],
    byWord: new Map(),
    byId: new Map(),
    states: new Map(),
    organisations: new Map(),
    groups: new Map(),
    mentions: sentences.map((sentence) => mentionsIn(sentence.tokens, sentence.hits, pack)),
    title,
    titleTokens,
    frame: [...frame],
    pack,
    home: document.publisher?.country ?? homeOf(document.publisher?.name, names),
  };
  partOffices(cast, sentences);
  for (const { before, mentions } of frame)
    for (const mention of mentions) if (mention.kind === "person") add(cast, cast.byWord, mention, before, pack);
  people(cast, sentences, pack);
  for (const mention of title) if (mention.kind === "person" && mention.strong) addFromTitle(cast, mention, pack);
  things(cast, sentences, names, pack);
  return cast;
}

/** "Ministry of Foreign Affairs of Velland": the state a publisher's own name gives. */
function homeOf(name: string | undefined, names: Names): string | undefined {
  if (!name) return undefined;
  const hits = names.find(tokenize(name));
  const state = hits.find((hit) => hit.code && hit.kind !== "city" && hit.kind !== "organisation");
  if (state) return state.code;
  const organisation = hits.find((hit) => hit.kind === "organisation");
  return organisation && (organisation.code ?? organisation.short ?? organisation.name);
}

/**
 * "The Secretary and Foreign Minister Orlo" are two where somebody else is the Secretary; "the Deputy Prime Minister and
 * Minister of Trade Orlo" is one. Decided before anybody is given an office.
 */
function partOffices(cast: Cast, sentences: readonly Sentence[]): void {
  const { pack } = cast;
  const holders: { words: readonly string[]; office: string }[] = [];
  for (const mention of [...cast.title, ...cast.mentions.slice(0, FIRST_SENTENCES).flat()]) {
    const { office, name } = mention;
    if (!name || !office || (office.definite && office.offices.length > 1)) continue;
    for (const piece of office.offices) holders.push({ words: name.words, office: piece.text });
  }
  if (holders.length < 2) return;
  const held = (piece: string): readonly string[][] =>
    holders.filter(({ office }) => covers(office, piece, pack)).map(({ words }) => [...words]);
  for (const [at, mentions] of cast.mentions.entries()) {
    for (const [index, mention] of mentions.entries()) {
      const { office, name } = mention;
      if (!office?.definite || office.plural || office.offices.length !== 2) continue;
      const [first, second] = office.offices as [{ text: string; span: Span }, { text: string; span: Span }];
      const others = held(first.text);
      const two = name
        ? others.some((words) => !sameName(words, name.words, pack)) &&
          !others.some((words) => sameName(words, name.words, pack))
        : held(second.text).some((words) => others.some((other) => !sameName(words, other, pack))) &&
          !held(second.text).some((words) => others.some((other) => sameName(words, other, pack)));
      if (two) mentions.splice(index, 1, ...parted(mention, sentences[at]!.tokens, first, second));
    }
  }
}

/** Offices that are told further down are told of people who are known by then. */
const FIRST_SENTENCES = 40;

function parted(
  mention: Mention,
  tokens: readonly Token[],
  first: { text: string; span: Span },
  second: { text: string; span: Span },
): Mention[] {
  const office = mention.office!;
  let next = mention.from;
  while (tokens[next]!.end <= first.span.end) next++;
  let from = next;
  while (tokens[from]!.start < second.span.start) from++;
  const { code, codeSpan, ...rest } = office;
  const state = code && codeSpan ? { code, codeSpan } : {};
  const ofFirst = codeSpan !== undefined && codeSpan.start < first.span.end;
  const [before, behind] = ofFirst ? [state, {}] : [{}, state];
  const { name, strong } = mention;
  return [
    {
      start: mention.start,
      end: tokens[next - 1]!.end,
      from: mention.from,
      next,
      kind: "office",
      office: { ...rest, next, offices: [first], ...before },
      ...before,
    },
    {
      start: tokens[from]!.start,
      end: mention.end,
      from,
      next: mention.next,
      kind: mention.kind,
      office: { ...rest, from, offices: [second], definite: name === undefined, ...behind },
      ...(name ? { name } : {}),
      ...(strong ? { strong } : {}),
      ...behind,
    },
  ];
}

/** Names with an office or style first, then names by their place: before a reporting verb, after "with". */
function people(cast: Cast, sentences: readonly Sentence[], pack: LanguagePack): void {
  const index = cast.byWord;
  for (const [at, mentions] of cast.mentions.entries()) {
    for (const mention of mentions)
      if (mention.kind === "person" && mention.strong) add(cast, index, mention, at, pack);
  }
  for (const [at, mentions] of cast.mentions.entries()) {
    const { tokens } = sentences[at]!;
    for (const mention of mentions) {
      if (mention.kind !== "person" || mention.strong) continue;
      if (
        known(index, mention.name!.words, pack) ||
        isSubject(tokens, mention, pack) ||
        (at < 3 && mention.name!.words.length > 1 && isPartner(tokens, mention, pack))
      ) {
        add(cast, index, mention, at, pack);
        mention.strong = true;
      }
    }
  }
  cast.persons.sort((a, b) => a.first - b.first);
}

const known = (
  index: Map<string, Character[]>,
  words: readonly string[],
  pack: LanguagePack,
): Character | undefined => {
  const candidates = index.get(bare(words, pack).at(-1) ?? "") ?? [];
  return candidates.find((person) => sameName(person.words, words, pack));
};

/** Stands before a reporting verb, or behind one that stands before its subject ("…, said Ana Orlo"). */
function isSubject(tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean {
  let at = mention.next;
  for (let steps = 0; steps < 5 && at < tokens.length; steps++, at++) {
    const cue = cueAt(tokens, at, pack);
    if (cue) return mention.name!.words.length > 1;
    if (!pack.between.has(tokens[at]!.lower)) break;
  }
  const before = tokens[mention.from - 1];
  return before !== undefined && before.kind === "word" && pack.inverted.has(before.lower);
}

/** "with Ana Orlo", "and Ana Orlo", "received Ana Orlo": the other party in an opening sentence. */
const isPartner = (tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean =>
  pack.occasions.partner.has(tokens[mention.from - 1]?.lower ?? "");

function add(
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

const officeWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** "Deputy Foreign Minister" covers "Minister": all its words are there. */
export const covers = (long: string, short: string, pack: LanguagePack): boolean => {
  const have = new Set(officeWords(long));
  return officeWords(short).every((word) => have.has(word) || pack.offices.small.has(word));
};

function addFromTitle(cast: Cast, mention: Mention, pack: LanguagePack): void {
  const person = known(cast.byWord, mention.name!.words, pack);
  if (person) {
    if (!person.side && mention.code) person.side = fromPage(mention.code, "title");
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

/** States and organisations, every place where they are named. */
function things(cast: Cast, sentences: readonly Sentence[], names: Names, pack: LanguagePack): void {
  for (const sentence of sentences) {
    for (const hit of sentence.names) {
      const span = { start: hit.start, end: hit.end };
      if (hit.kind === "organisation") {
        const entry = cast.organisations.get(hit.name) ?? {
          id: "" as ActorId,
          mentions: [],
          ...(hit.short ? { short: hit.short } : {}),
        };
        entry.mentions.push(span);
        cast.organisations.set(hit.name, entry);
      }
      if (
        hit.code &&
        hit.kind !== "city" &&
        hit.kind !== "organisation" &&
        !(hit.kind === "capital" && isPlace(sentence, hit.start, pack))
      ) {
        const shown = names.stateName(hit.code) ?? hit.name;
        const entry = cast.states.get(hit.code) ?? { id: "" as ActorId, mentions: [], name: span, shown };
        entry.mentions.push(span);
        cast.states.set(hit.code, entry);
      }
    }
  }
}

/** "in Moscow", "to Kabul": a capital as a town, not as its government. */
function isPlace(sentence: Sentence, start: number, pack: LanguagePack): boolean {
  const at = sentence.tokens.findIndex((token) => token.start === start);
  return pack.grammar.whereabouts.has(sentence.tokens[at - 1]?.lower ?? "");
}

/**
 * Whom a person acts for, when no state stands with the office: the body the office belongs to; then the state that is left
 * when the other party's is known; then the publisher's own.
 */
export function inferSides(cast: Cast, pack: LanguagePack, parties: readonly Character[]): void {
  for (const person of cast.persons) {
    if (person.side) continue;
    for (const office of person.offices) {
      for (const [body, code] of pack.offices.bodies) {
        if (office.value.toLowerCase().includes(body)) {
          person.side ??= inferred(
            code,
            "body-of-state",
            ...(office.basis.kind === "page" ? [] : office.basis.evidence),
          );
        }
      }
    }
  }
  // A readout names its own side's offices without the state: "Secretary of State", "the Foreign Minister". While no party is
  // told to be another state's and other states are spoken of, only the one named first can be meant by that.
  const { home } = cast;
  const foreign = [...cast.states.keys()].some((code) => code !== home);
  const sideless = parties.filter((person) => !person.side).sort((a, b) => a.first - b.first);
  const taken = parties.some((person) => person.side?.value === home);
  const opposite = parties.some((person) => person.side && person.side.value !== home);
  if (home && parties.length <= 4) {
    for (const person of opposite || !foreign ? sideless : sideless.slice(0, taken ? 0 : 1)) {
      person.side = { value: home, basis: { kind: "page", field: "publisher" } };
    }
  }
  // Two parties, two states that the text keeps together, one of them taken: the other is the other's.
  const without = parties.filter((person) => !person.side);
  if (without.length === 1 && parties.length === 2) {
    const other = parties.find((person) => person.side)?.side?.value;
    const rest = [...cast.states]
      .filter(([code]) => code !== other)
      .sort((a, b) => b[1].mentions.length - a[1].mentions.length);
    const best = rest[0];
    const second = rest[1];
    if (other && best && (!second || best[1].mentions.length > second[1].mentions.length)) {
      without[0]!.side = inferred(best[0], "other-state-of-two", best[1].mentions[0]!);
    }
  }
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
  const mention = cast.title.find((other) => other.kind === "office");
  const office = mention?.office?.offices[0];
  if (!mention || !office) return undefined;
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
      name: stated(state.shown, state.name),
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
