import type { DateHit } from "../../languages/pack.ts";
import { russianDates } from "../../languages/ru/dates.ts";
import { ANNOUNCED, ANNOUNCED_OPENING, KINDS, WORDS_OF } from "../../languages/ru/kinds.ts";
import type { Document } from "../../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../../model/evidence.ts";
import type { Occasion, OccasionKind, Party, Place } from "../../model/occasion.ts";
import type { Cast, Person } from "./cast.ts";
import { cuesOf } from "./cues.ts";
import type { Piece } from "./words.ts";

export interface Setting {
  kind: Sourced<OccasionKind>;
  /** That nothing says what it is. */
  unclear: boolean;
  status: Occasion["status"];
  parties: Person[];
  date?: Occasion["date"];
  end?: Occasion["end"];
  place?: Place;
  /** Who sent a message. */
  sender?: Person;
}

/** @param head pieces ahead of the body: the title @param opening the first sentences of the body */
export function settingOf(
  document: Document,
  pieces: readonly Piece[],
  head: number,
  dateline: Piece | undefined,
  cast: Cast,
  speakers: readonly Person[],
  home: string | undefined,
): Setting {
  const { text, title } = document;
  const opening = pieces.slice(head, head + 2);
  let kind: Sourced<OccasionKind> | undefined;
  // A title that tells whom one met says so whatever other words it has.
  const quotes = WORDS_OF.test(title);
  for (const [pattern, value] of KINDS) {
    if (quotes && value !== "briefing") continue;
    if (pattern.test(title)) {
      kind = fromPage(value, "title");
      break;
    }
  }
  for (const piece of opening) {
    if (kind) break;
    const words = text.slice(piece.start, piece.end);
    for (const [pattern, value] of KINDS) {
      const match = quotes && value !== "briefing" ? null : pattern.exec(words);
      if (!match) continue;
      const start = piece.start + match.index;
      kind = stated(value, { start, end: start + match[0].length });
      break;
    }
  }
  if (quotes) kind ??= fromPage("statement", "title");
  const unclear = kind === undefined;
  kind ??= inferred("other", "nothing-says-more", { start: opening[0]?.start ?? 0, end: opening[0]?.end ?? 0 });
  const published = document.published?.value.date;
  const first = opening[0] ? text.slice(opening[0].start, opening[0].end) : "";
  const status =
    kind.value !== "message" &&
    (ANNOUNCED.test(title) ||
      (ANNOUNCED_OPENING.test(first) &&
        !cuesOf(opening[0]!).some(({ at }) => /л(?:а|о|и)?(?:сь|ся)?$/.test(opening[0]!.words[at]!.fold))))
      ? "announced"
      : "held";
  const sender = kind.value === "message" ? cast.at[head]?.find(({ subject }) => subject)?.person : undefined;
  // The publisher's own side first, as its title has the other.
  const own = partiesOf(pieces, head, cast, kind.value, speakers, text);
  if (sender && !own.includes(sender)) own.push(sender);
  const parties = [
    ...own.filter(({ side }) => side?.value === home),
    ...own.filter(({ side }) => side?.value !== home),
  ];
  const when = dateOf(document, dateline, opening, published, status, title);
  const place =
    kind.value === "call" || kind.value === "message"
      ? undefined
      : (placeOf(opening, dateline, text) ??
        (kind.value === "visit" ? stateVisited(opening[0], pieces.slice(0, head), home) : undefined));
  return { kind, unclear, status, parties, ...when, ...(place ? { place } : {}), ...(sender ? { sender } : {}) };
}

function dateOf(
  document: Document,
  dateline: Piece | undefined,
  opening: readonly Piece[],
  published: string | undefined,
  status: Occasion["status"],
  title: string,
): Pick<Setting, "date" | "end"> {
  const day = published?.slice(0, 10);
  const near = (at: string): boolean =>
    day === undefined || day.length < 10 || Math.abs(Date.parse(at) - Date.parse(day)) <= 21 * 86_400_000;
  const [first] = opening;
  const told = first && dayByVerb(document, first, day, near);
  if (told && dateline) return { date: datedBy(told) };
  if (dateline) {
    const text = document.text.slice(dateline.start, dateline.end);
    const hit = russianDates(text, dateline.start, day).find(({ at }) => at?.length === 10 && near(at));
    if (hit?.at)
      return { date: hit.rule === "absolute" ? stated(hit.at, hit) : inferred(hit.at, "date-year-from-page", hit) };
  }
  for (const piece of opening.slice(0, day ? 1 : 2)) {
    for (const hit of russianDates(document.text.slice(piece.start, piece.end), piece.start, day)) {
      if (hit.at?.length !== 10 || !near(hit.at)) continue;
      // The day of the occasion stands at the head of the sentence or right by its verb.
      const before = piece.words.filter((word) => word.start < hit.start).length;
      const verb = cuesOf(piece).find(({ cue }) => cue.class === "talk");
      if (
        before > 2 &&
        // "Президент Орсании Андрей Ставров 16 июля провёл": behind who acts, before any verb.
        !(piece.words[before - 1]!.capital && !cuesOf(piece).some(({ at }) => at < before)) &&
        !(
          verb &&
          (Math.abs(piece.words[verb.at]!.start - hit.end) < 3 || Math.abs(hit.start - piece.words[verb.at]!.end) < 3)
        ) &&
        !(day === undefined && hit.rule === "absolute")
      )
        continue;
      // "который накануне прибыл": the day of something else.
      if (piece.words.slice(0, before).some(({ fold }) => /^котор/u.test(fold))) continue;
      const date = datedBy(hit);
      return { date, ...(hit.end_at ? { end: stated(hit.end_at, hit) } : {}) };
    }
  }
  if (status === "announced") {
    const hit = russianDates(title, 0, day).find((hit) => hit.at?.length === 10);
    if (hit?.at) return { date: fromPage(hit.at, "title") };
  }
  return day ? { date: fromPage(day, "published") } : {};
}

/** An agency's dateline has the day of its report; "5 июня встретился" that of the meeting. */
function dayByVerb(
  document: Document,
  piece: Piece,
  day: string | undefined,
  near: (at: string) => boolean,
): DateHit | undefined {
  const verb = cuesOf(piece).find(({ cue }) => cue.class === "talk");
  const at = verb && piece.words[verb.at]!;
  if (!at || piece.words.slice(0, verb.at).some(({ fold }) => /^котор/u.test(fold))) return undefined;
  return russianDates(document.text.slice(piece.start, piece.end), piece.start, day).find(
    (hit) =>
      hit.at?.length === 10 && near(hit.at) && (Math.abs(at.start - hit.end) < 3 || Math.abs(hit.start - at.end) < 3),
  );
}

const datedBy = (hit: DateHit): Sourced<string> =>
  hit.rule === "absolute"
    ? stated(hit.at!, hit)
    : inferred(
        hit.at!,
        hit.rule === "relative" ? "date-relative" : hit.rule === "weekday" ? "date-weekday" : "date-year-from-page",
        hit,
      );

function placeOf(opening: readonly Piece[], dateline: Piece | undefined, text: string): Place | undefined {
  if (dateline) {
    const hit = dateline.hits.find((hit) => hit.kind === "capital" || hit.kind === "city");
    const house = dateline.hits.find((hit) => hit.kind === "house");
    if (hit) {
      const span = { start: dateline.words[hit.from]!.start, end: dateline.words[hit.next - 1]!.end };
      return {
        city: inferred(hit.name, "dateline", span),
        ...(hit.code ? { country: inferred(hit.code, "country-of-city", span) } : {}),
        ...(house
          ? {
              venue: stated(
                text.slice(dateline.words[house.from]!.start, dateline.words[house.next - 1]!.end),
                spanOfHit(dateline, house),
              ),
            }
          : {}),
      };
    }
  }
  for (const piece of opening.slice(0, 1)) {
    const talks = cuesOf(piece).some(({ cue, at }) => cue.class === "talk" || /^приня/.test(piece.words[at]!.fold));
    if (!talks) continue;
    for (const hit of piece.hits) {
      if (hit.kind !== "capital" && hit.kind !== "city" && hit.kind !== "house") continue;
      const before = piece.words[hit.from - 1]?.fold;
      if (before !== "в" && before !== "во") continue;
      const span = spanOfHit(piece, hit);
      if (hit.kind === "house")
        return {
          ...(hit.town ? { city: inferred(hit.town.name, "house-of-state", span) } : {}),
          ...(hit.code ? { country: inferred(hit.code, "house-of-state", span) } : {}),
          venue: stated(hit.name, span),
        };
      return {
        city: stated(hit.name, span),
        ...(hit.code ? { country: inferred(hit.code, "country-of-city", span) } : {}),
      };
    }
  }
  return undefined;
}

/** "с визитом в Лурению", "Орсанию посетит": the state that a visit is to. */
function stateVisited(first: Piece | undefined, titles: readonly Piece[], home: string | undefined): Place | undefined {
  for (const [at, piece] of [...(first ? [first] : []), ...titles].entries())
    for (const hit of piece.hits) {
      if (hit.kind !== "state" || !hit.code) continue;
      const before = piece.words[hit.from - 1]?.fold ?? "";
      const led =
        /^во?$/.test(before) || (hit.code === home && /^(?:посет|прибуд)/.test(piece.words[hit.next]?.fold ?? ""));
      if (!led) continue;
      const isTitle = at > 0 || !first;
      return { country: isTitle ? fromPage(hit.code, "title") : stated(hit.code, spanOfHit(piece, hit)) };
    }
  return undefined;
}

const spanOfHit = (piece: Piece, hit: { from: number; next: number }): Span => ({
  start: piece.words[hit.from]!.start,
  end: piece.words[hit.next - 1]!.end,
});

function partiesOf(
  pieces: readonly Piece[],
  head: number,
  cast: Cast,
  kind: OccasionKind,
  speakers: readonly Person[],
  text: string,
): Person[] {
  const found = new Set<Person>();
  const take = (index: number): void => {
    for (const { person } of cast.at[index] ?? []) found.add(person);
  };
  for (let at = 0; at < head; at++) take(at);
  const opening = pieces.findIndex(
    (piece, at) =>
      at >= head &&
      at < head + 3 &&
      cuesOf(piece).some(
        ({ cue, at }) =>
          // "принял в Кремле Министра": received, and no decision taken.
          cue.class === "talk" || cue.class === "event" || /^прин(?:ял|има)/.test(piece.words[at]!.fold),
      ),
  );
  if (opening >= head) take(opening);
  for (const [index, piece] of pieces.entries())
    if (
      index >= head &&
      /принял[аи]? участие|приняли участие|участвова|состав делегации|присутствова/u.test(
        text.slice(piece.start, piece.end),
      )
    )
      take(index);
  if (found.size < 2 || kind === "speech") for (const person of speakers) found.add(person);
  // A report of two names the publisher's own where it acts.
  if (found.size < 2 && (kind === "call" || kind === "meeting"))
    for (let index = head; index < pieces.length && found.size < 2; index++)
      for (const { person, subject } of cast.at[index]!) if (subject && found.size < 2) found.add(person);
  // A statement that nobody's name heads is whose the opening tells it to be.
  if (found.size === 0 && (kind === "statement" || kind === "speech" || kind === "briefing")) {
    const first = cast.at[head]?.find(({ subject, person }) => subject && !person.unnamed);
    if (first) found.add(first.person);
  }
  return [...found];
}

export const partyOf = (person: Person, kind: OccasionKind, first: boolean): Party => ({
  actor: person.id,
  part:
    kind === "speech" || kind === "statement" || kind === "briefing"
      ? "speaker"
      : kind === "message"
        ? first
          ? "speaker"
          : "addressee"
        : "participant",
  ...(person.offices.length > 0
    ? {
        office: {
          value: person.called ?? person.offices.map((office) => office.value).join("; "),
          basis: person.offices[0]!.basis,
        },
      }
    : {}),
  ...(person.side ? { side: person.side } : {}),
});
