import type { Names } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { indexOf } from "../text/word-index.ts";
import { add, addFromTitle, type Cast, known } from "./cast.ts";
import { baseCueAt, cueAt } from "./cues.ts";
import type { FrameLine } from "./frame.ts";
import { partOffices } from "./joint-offices.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { isHead } from "./office-words.ts";
import { wordsOf } from "./presence.ts";
import { byToken, type Sentence } from "./sentence.ts";
import { homeOf } from "./sides.ts";
import { tokenAt } from "./times.ts";

/** Everybody and everything that a text speaks of, before it is known who is meant by what. */
export function castOf(
  document: Document,
  sentences: readonly Sentence[],
  frame: readonly FrameLine[],
  pack: LanguagePack,
  names: Names,
): Cast {
  const titleTokens = tokenize(document.title);
  const titleWords = indexOf(pack).of(titleTokens);
  const titleNames = names.find(titleTokens);
  const title = mentionsIn(titleTokens, byToken(titleTokens, titleNames), pack);
  const cast: Cast = {
    persons: [],
    byWord: new Map(),
    byId: new Map(),
    states: new Map(),
    organisations: new Map(),
    groups: new Map(),
    mentions: sentences.map((sentence) => mentionsIn(sentence.tokens, sentence.hits, pack)),
    clauses: [],
    title,
    titleTokens,
    titleWords,
    titleNames,
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
        satIn(sentences[at]!, mention, pack) ||
        (at < 3 && mention.name!.words.length > 1 && isPartner(tokens, mention, pack))
      ) {
        add(cast, index, mention, at, pack);
        mention.strong = true;
      }
    }
  }
  cast.persons.sort((a, b) => a.first - b.first);
}

/** Stands before a reporting verb, or behind one that stands before its subject ("…, said Ana Orlo"). */
function isSubject(tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean {
  // "an Agreement on Legal Assistance in Criminal Matters was signed": behind a preposition it is a part of something.
  if (pack.grammar.nounLinks.holds(tokens[mention.from - 1])) return false;
  // "the mission Northern Watch sends a signal": what a thing is called, unless the noun is one for people.
  const noun = tokens[mention.from - 1];
  const { voices, grammar } = pack;
  if (noun?.kind === "word" && !noun.capital && grammar.articles.holds(tokens[mention.from - 2]))
    if (!voices.other.holds(noun) && !voices.people.holds(noun) && !isHead(noun, pack) && !pack.adverb.test(noun.lower))
      return false;
  let at = mention.next;
  // "Ana Orlo, who …"
  if (tokens[at]?.text === "," && pack.names.who.holds(tokens[at + 1])) return mention.name!.words.length > 1;
  for (let steps = 0; steps < 5 && at < tokens.length; steps++, at++) {
    const cue = cueAt(tokens, at, pack);
    if (cue) return mention.name!.words.length > 1;
    // "Ana Orlo will receive", "is to meet": an occasion that is announced.
    if (pack.grammar.modals.holds(tokens[at]) || pack.grammar.to.holds(tokens[at])) {
      const ahead = baseCueAt(tokens, at + 1, pack)?.cue.class;
      if (ahead === "event" || ahead === "talk") return mention.name!.words.length > 1;
    }
    if (!pack.between.holds(tokens[at])) break;
  }
  const before = tokens[mention.from - 1];
  return before !== undefined && before.kind === "word" && pack.inverted.holds(before);
}

/** How far behind a name the words begin that tell of its bearer's presence, in UTF-16 units. */
const NEAR = 12;

/** "Ana Orlo was present at the meeting.": a name that opens a sentence about who sat in. */
function satIn(sentence: Sentence, mention: Mention, pack: LanguagePack): boolean {
  const { presence } = pack.occasions;
  if (mention.from > 0 || mention.name!.words.length < 2 || !sentence.words.may(presence)) return false;
  const told = presence.exec(wordsOf(sentence, mention.next, sentence.tokens.length));
  return told !== null && told.index <= NEAR;
}

/** "with Ana Orlo", "and Ana Orlo", "received Ana Orlo": the other party in an opening sentence. */
const isPartner = (tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean =>
  pack.occasions.partner.holds(tokens[mention.from - 1]);

/** How many words of an event's name are looked for. */
const EVENT_WORDS = 8;

/**
 * Forums and conferences that no list has, by the shape of their names: "the Lantern Coast Water Forum".
 */
function events(sentence: Sentence, pack: LanguagePack): (Span & { name: string })[] {
  const { tokens, names } = sentence;
  const found: (Span & { name: string })[] = [];
  if (!sentence.words.any(pack.occasions.gatherings)) return found;
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens[at]!.capital || !pack.occasions.gatherings.holds(tokens[at])) continue;
    let from = at;
    while (from > 0 && from > at - EVENT_WORDS && isOfName(tokens, from - 1, pack)) from--;
    // A small word opens no name, nor does a number: "the third Forum".
    while (
      from < at &&
      (!tokens[from]!.capital || tokens[from]!.kind !== "word" || pack.occasions.noEvent.holds(tokens[from]))
    )
      from++;
    // A hashtag joins words that are no name.
    if (tokens[from - 1]?.text === "#") continue;
    if (from === at || pack.occasions.gatherings.holds(tokens[at + 1])) continue;
    const span = { start: tokens[from]!.start, end: tokens[at]!.end };
    if (names.some((hit) => hit.kind === "organisation" && hit.start < span.end && span.start < hit.end)) continue;
    found.push({
      ...span,
      name: tokens
        .slice(from, at + 1)
        .map((token) => token.text)
        .join(" ")
        .replace(/ (['’])(?=s?\b| )/g, "$1"),
    });
  }
  return found;
}

const isOfName = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean => {
  const token = tokens[at]!;
  if (token.kind === "word" && token.capital) return true;
  if (token.kind === "possessive" || token.text === "’" || token.text === "'") return true;
  return pack.grammar.and.holds(token) && tokens[at + 1]?.capital === true && tokens[at - 1]?.capital === true;
};

/** States and organisations, every place where they are named. */
function things(cast: Cast, sentences: readonly Sentence[], names: Names, pack: LanguagePack): void {
  for (const sentence of sentences) {
    for (const { name, start, end } of events(sentence, pack)) {
      const entry = cast.organisations.get(name) ?? { id: "" as ActorId, mentions: [] };
      entry.mentions.push({ start, end });
      cast.organisations.set(name, entry);
    }
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
        !(names.isSubject(hit.code) && cast.home !== hit.code && !actsFor(cast, hit.code)) &&
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

/** Somebody's office is of that state: "the Foreign Minister of …". */
const actsFor = (cast: Cast, code: string): boolean => cast.persons.some((person) => person.side?.value === code);

/** "in Moscow", "to Kabul": a capital as a town, not as its government. */
function isPlace(sentence: Sentence, start: number, pack: LanguagePack): boolean {
  const at = tokenAt(sentence.tokens, start);
  if (sentence.tokens[at]?.start !== start) return false;
  return pack.grammar.whereabouts.holds(sentence.tokens[at - 1]);
}
