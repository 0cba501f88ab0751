import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { OccasionKind, Place } from "../model/occasion.ts";
import type { Token } from "../text/tokens.ts";
import type { Cast } from "./cast.ts";
import type { FrameLine } from "./frame.ts";
import { isHead } from "./office-words.ts";
import type { Sentence, TokenHit } from "./sentence.ts";
import { tokenAt } from "./times.ts";

/** Occasions that take place nowhere. */
const NOWHERE = new Set<OccasionKind>(["call", "message"]);

/**
 * Where it was, only when the opening or the line above it says so: "in Moscow", "in Bali, Indonesia", "at the White House",
 * "arrived in", "Moscow, 5 May –".
 * @param frame the lines around the words (`linesAround`).
 */
export function placeOf(
  document: Document,
  kind: OccasionKind,
  opening: Sentence | undefined,
  frame: readonly FrameLine[],
  pack: LanguagePack,
  title?: Pick<Cast, "titleTokens" | "titleNames">,
): Place | undefined {
  if (!opening || NOWHERE.has(kind)) return undefined;
  // A statement's sentences name the places they speak of.
  // "issued the following statement in Berlin today:" tells of itself.
  const leads = opening.tokens.at(-1)?.text === ":";
  const place: Place = kind === "statement" && !leads ? {} : told(document, kind, opening, pack);
  if (!place.city) {
    // "MARSK, 5 May – … concluded her visit to Velland": the town of the line lies in the state that is told.
    const line = datelined(document, frame);
    if (!place.country) Object.assign(place, line);
    else if (line.city && line.country?.value === place.country.value) place.city = line.city;
  }
  // "Minister Orlo to Meet Minister Teck in Marsk": the title says it where the text does not.
  const named = title && !place.city && TITLED.has(kind) ? titled(title, pack) : {};
  if (named.city && (!place.country || place.country.value === named.country?.value)) {
    place.city = named.city;
    place.country ??= named.country;
  }
  return place.city || place.country || place.venue ? place : undefined;
}

/** Occasions at one place. */
const TITLED = new Set<OccasionKind>(["meeting", "multilateral", "signing"]);

/** The one town that a title says to be where it was. */
function titled({ titleTokens, titleNames }: Pick<Cast, "titleTokens" | "titleNames">, pack: LanguagePack): Place {
  const towns = titleNames.filter((hit) => {
    if (hit.kind !== "capital" && hit.kind !== "city") return false;
    const at = tokenAt(titleTokens, hit.start);
    const next = titleTokens[tokenAt(titleTokens, hit.end)];
    const ends = next === undefined || next.kind === "mark" || !next.capital;
    return ends && pack.placeBefore.holds(titleTokens[at - 1]);
  });
  const [town, more] = towns;
  if (!town || more) return {};
  return { city: fromPage(town.name, "title"), ...(town.code ? { country: fromPage(town.code, "title") } : {}) };
}

function told(document: Document, kind: OccasionKind, opening: Sentence, pack: LanguagePack): Place {
  const place: Place = {};
  const { hits, tokens } = opening;
  const travels = kind === "visit";
  const goals = new Set<string>();
  const states = new Set<string>();
  let by = -1;
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.get(at);
    if (!hit) continue;
    const where = whereIs(opening, hit, at, travels, pack);
    if (!where) continue;
    if (where === "goal" && isTown(hit)) goals.add(hit.name);
    if (hit.code) states.add(hit.code);
    // "at Bayan Palace in Kuwait City": the preposition of towns says it better than that of buildings.
    const better = by >= 0 && !pack.placeBefore.holds(tokens[by]) && pack.placeBefore.holds(tokens[at - 1]);
    if (isTown(hit) && (!place.city || better)) {
      const found = townAt(document, opening, hit);
      if (place.country && found.country && place.country.value !== found.country.value) continue;
      Object.assign(place, found);
      by = at - 1;
    } else if (hit.kind === "state" && hit.code && !place.country && !inPurpose(tokens, at, pack)) {
      place.country = stated(hit.code, spanOf(hit));
    }
  }
  if (!place.city) Object.assign(place, unknownTown(document, opening, place, pack));
  // "to Marsk and Tirnau", "in Velland and in Orsania": a journey to several places is to none of them.
  if (travels && (goals.size > 1 || states.size > 1)) {
    delete place.city;
    delete place.country;
  }
  const venue = pack.venue.exec(document.text.slice(opening.start, opening.end));
  if (venue) {
    const start = opening.start + venue.index;
    const words = venue[0].replace(pack.occasions.placeLead, "");
    const span = { start: start + venue[0].length - words.length, end: start + venue[0].length };
    place.venue = stated(words, span);
    if (!place.city && !place.country) Object.assign(place, ofVenue(document, opening, span, pack));
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      const before = document.text.slice(Math.max(opening.start, hit.start - VISIT), hit.start);
      if (hit.kind === "state" && hit.code && pack.onVisit.test(before))
        place.country = inferred(hit.code, "during-visit", spanOf(hit));
      // "who is visiting Marsk": the town where somebody is while the occasion is told.
      else if (
        isTown(hit) &&
        !place.city &&
        !travels &&
        (pack.visiting.test(before) || isVisitWhere(tokens, hit, before, pack))
      ) {
        const town = townAt(document, opening, hit);
        if (town.city) place.city = inferred(town.city.value, "during-visit", spanOf(hit));
        if (town.country) place.country = inferred(town.country.value, "during-visit", spanOf(hit));
      }
    }
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      const before = beforeOf(opening, hit.start, pack);
      if (hit.kind === "house" && hit.code && (pack.grammar.place.has(before) || pack.grammar.to.has(before)))
        place.country = inferred(hit.code, "house-of-state", spanOf(hit));
    }
  }
  return place;
}

/** "has concluded a visit to Marsk, where she met": the encounter of a journey. */
const isVisitWhere = (tokens: readonly Token[], hit: TokenHit, before: string, pack: LanguagePack): boolean =>
  pack.onVisit.test(before) && tokens[hit.next]?.text === "," && pack.occasions.where.holds(tokens[hit.next + 1]);

/** So long is a purpose, in tokens. */
const PURPOSE = 40;

/** "to express her support for the women leading protests in Velland": what an encounter was for says nothing of where it was. */
function inPurpose(tokens: readonly Token[], place: number, pack: LanguagePack): boolean {
  for (let at = place - 1; at > 0 && at > place - PURPOSE; at--)
    if (pack.grammar.to.holds(tokens[at - 1]) && pack.infinitives.cues.of(tokens[at]) !== undefined) return true;
  return false;
}

/** Words that tell of a visit stand within so many units before the state's name. */
const VISIT = 60;

const isTown = (hit: TokenHit): boolean => hit.kind === "capital" || hit.kind === "city";
const spanOf = (hit: Span): Span => ({ start: hit.start, end: hit.end });

/** Whether a name stands for where it was, or where a journey went. */
function whereIs(
  { tokens, hits }: Sentence,
  hit: TokenHit,
  at: number,
  travels: boolean,
  pack: LanguagePack,
): "there" | "goal" | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  const noun = tokens[hit.next];
  const { grounds } = pack.occasions;
  if (isTown(hit)) {
    // "her Nairobi office", "in Tirnau's market square": a town that says where a building is.
    if (noun?.kind === "possessive") {
      const building = [1, 2, 3].some((step) => grounds.holds(tokens[hit.next + step]));
      return building || (pack.placeBefore.has(before) && tokens[hit.next + 1]?.capital) ? "there" : undefined;
    }
    const owned = pack.grammar.owning.has(before) || pack.grammar.articles.has(before);
    if (owned) return grounds.holds(noun) ? "there" : undefined;
    // "in Vienna Conference": an event that bears a town's name.
    if (
      noun?.capital &&
      noun.kind === "word" &&
      pack.names.never.holds(noun) &&
      !grounds.holds(noun) &&
      !pack.names.honorifics.holds(noun) &&
      !isHead(noun, pack)
    )
      return undefined;
    if (pack.grammar.place.has(before)) return "there";
    // "at Jubilee House, Accra,"
    if (before === "," && grounds.holds(tokens[at - 2])) return "there";
    // "in the Orsanian capital, Tirnau,"
    const called = before === "," || pack.grammar.of.has(before) ? at - 2 : at - 1;
    const town = pack.occasions.towns.holds(tokens[called]);
    if (
      town &&
      !inPurpose(tokens, at, pack) &&
      tokens.slice(Math.max(0, called - 3), called).some((token) => pack.placeBefore.holds(token))
    )
      return "there";
  }
  // "Marsk hosted the conference"
  if (
    isTown(hit) &&
    (pack.occasions.hosting.has(noun?.lower ?? "") ||
      (pack.grammar.modals.has(noun?.lower ?? "") && pack.occasions.hosting.has(tokens[hit.next + 1]?.lower ?? "")))
  )
    return "there";
  const inside = pack.grammar.articles.has(before) ? (tokens[at - 2]?.lower ?? "") : before;
  if (pack.placeBefore.has(inside)) return "there";
  // "welcomed Ana Orlo to Marsk"
  if (
    isTown(hit) &&
    pack.grammar.to.has(before) &&
    tokens.slice(0, at).some((token) => pack.occasions.welcomes.test(token.lower))
  )
    return "there";
  if (travels) {
    const article = pack.grammar.articles.has(before) ? (tokens[at - 2]?.lower ?? "") : before;
    if (pack.occasions.goals.has(article)) return "goal";
    // "to Marsk and Tirnau", "Marsk, 1-3 September, and Tirnau"
    if (isTown(hit) && pack.grammar.and.has(before)) {
      const earlier = [...hits.entries()].findLast(([other]) => other < at);
      if (earlier && isTown(earlier[1]) && pack.occasions.goals.has(tokens[earlier[0] - 1]?.lower ?? "")) return "goal";
    }
  }
  return undefined;
}

/** Words and marks behind the name of a town that no list has. */
const BEHIND_TOWN = /^(?:on|yesterday|today|this|last|with|by|[,.])$/;

/** "in Tessarit on Tuesday": a capitalised word behind "in" that is nothing else we know. */
function unknownTown(document: Document, { tokens, hits }: Sentence, place: Place, pack: LanguagePack): Place {
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!pack.placeBefore.holds(tokens[at])) continue;
    let next = at + 1;
    while (next < at + 4 && tokens[next]?.capital && tokens[next]!.kind === "word" && !hits.has(next)) {
      const token = tokens[next]!;
      if (pack.names.never.holds(token) || pack.names.honorifics.holds(token) || isHead(token, pack)) break;
      next++;
    }
    if (next === at + 1 || !BEHIND_TOWN.test(tokens[next]?.lower ?? ".")) continue;
    const span = { start: tokens[at + 1]!.start, end: tokens[next - 1]!.end };
    const after = tokens[next]?.text === "," ? hits.get(next + 1) : undefined;
    const country = after?.kind === "state" && after.code ? stated(after.code, spanOf(after)) : place.country;
    return { city: stated(document.text.slice(span.start, span.end), span), ...(country ? { country } : {}) };
  }
  return {};
}

/** A town with its state: told behind a comma, or the one in which it lies. */
function townAt(document: Document, { tokens, hits }: Sentence, hit: TokenHit): Place {
  const city = stated(document.text.slice(hit.start, hit.end).replace(/\s+/g, " "), spanOf(hit));
  const behind = tokens[hit.next]?.text === "," ? hits.get(hit.next + 1) : undefined;
  // "in Cairo, Velland's Minister": the state begins what follows.
  const follows = behind && tokens[behind.next];
  const begins = follows && (follows.kind === "possessive" || (follows.kind === "word" && follows.capital));
  const after = begins ? undefined : behind;
  let country: Sourced<string> | undefined;
  if (after?.kind === "state" && after.code) country = stated(after.code, spanOf(after));
  else if (hit.code) country = inferred(hit.code, "country-of-city", spanOf(hit));
  return { city, ...(country ? { country } : {}) };
}

/** "on the sidelines of the Munich Security Conference": an event that bears the name of its town. */
function ofVenue(document: Document, sentence: Sentence, venue: Span, pack: LanguagePack): Place {
  const at = sentence.tokens.findIndex((token) => token.start >= venue.start);
  const isEvent = pack.occasions.eventNoun.test(document.text.slice(venue.start, venue.end));
  for (const hit of sentence.hits.values()) {
    if (hit.end <= venue.start || hit.start >= venue.end) continue;
    if (!isEvent && !pack.occasions.sidelines.has(sidelineOf(sentence, at, pack))) continue;
    const noun = sentence.tokens[hit.next];
    const named = isTown(hit) && noun?.capital && noun.kind === "word";
    const town = named ? { name: document.text.slice(hit.start, hit.end), code: hit.code } : hit.town;
    if (!town) continue;
    const span = spanOf(hit);
    return {
      city: inferred(town.name, "event-of-town", span),
      ...(town.code ? { country: inferred(town.code, "country-of-city", span) } : {}),
    };
  }
  return {};
}

const sidelineOf = ({ tokens }: Sentence, at: number, pack: LanguagePack): string =>
  tokens.slice(Math.max(0, at - 1), at + 3).find((token) => pack.occasions.sidelines.holds(token))?.lower ?? "";

/** "Astana, 6 May 2025 –", "Speech by Ana Orlo, Marsk, 5 May 2030": the line above says where. */
function datelined(document: Document, frame: readonly FrameLine[]): Place {
  for (const line of frame) {
    if (line.kind !== "dateline" && line.kind !== "byline") continue;
    for (const hit of line.hits.values()) {
      if (!isTown(hit) || line.tokens[hit.next]?.capital) continue;
      const span = spanOf(hit);
      const words = document.text.slice(hit.start, hit.end);
      // Agencies print it in capitals.
      const name = words === words.toUpperCase() ? hit.name : words;
      return {
        city: inferred(name, "dateline", span),
        ...(hit.code ? { country: inferred(hit.code, "country-of-city", span) } : {}),
      };
    }
  }
  return {};
}

function beforeOf(sentence: Sentence, start: number, pack: LanguagePack): string {
  let at = tokenAt(sentence.tokens, start) - 1;
  if (pack.grammar.articles.holds(sentence.tokens[at])) at--;
  return sentence.tokens[at]?.lower ?? "";
}
