import { GOES_ON, IS_CERTAIN, IS_COMING, IS_JUBILEE, IS_PAST, OCCASION_WORDS } from "../../languages/ru/encounters.ts";
import { type RussianTime, russianTimesTold } from "../../languages/ru/times.ts";
import { inferred, type Sourced, type Span, stated } from "../../model/evidence.ts";
import type { MentionedOccasion, Occasion, OccasionKind } from "../../model/occasion.ts";
import type { Statement } from "../../model/statement.ts";
import type { Cast } from "./cast.ts";
import type { Piece } from "./words.ts";

/** The word of an occasion in a clause. */
interface Word extends Span {
  kind: OccasionKind;
}

/** A clause longer than that is looked through no further, nor a sentence of more: marks part what people write. */
const LONGEST = 1200;
const MOST_CLAUSES = 40;
const MOST_PARTIES = 6;

/**
 * Other occasions that a text tells of, each in its clause with its time: "в ходе визита в Орсанию в ноябре прошлого года". Without
 * a time of its own it is one only where it is said to be a certain one ("недавний визит в Орсанию"), and not the text's own.
 * @param pieces those of the statements, in their order @param at who is named in each
 */
export function mentionedIn(
  pieces: readonly Piece[],
  statements: readonly Statement[],
  at: Cast["at"],
  text: string,
  occasion: Occasion,
  page: string | undefined,
): MentionedOccasion[] {
  const found: MentionedOccasion[] = [];
  for (const [index, piece] of pieces.entries()) {
    const statement = statements[index]!;
    const told = statement.holders.value.every(({ kind }) => kind === "narrator");
    const clauses = clausesOf(piece, text);
    for (const [place, clause] of clauses.entries()) {
      const words = text.slice(clause.start, clause.end);
      const folded = foldOf(words);
      const named = wordsIn(folded, clause.start);
      if (named.length === 0 || IS_JUBILEE.test(folded)) continue;
      const past = IS_PAST.test(folded);
      const coming = IS_COMING.test(folded) && !past;
      const next = clauses[place + 1];
      const behind = next && foldOf(text.slice(next.start, next.end));
      const goesOn = behind !== undefined && GOES_ON.test(behind) && wordsIn(behind, 0).length === 0;
      const nextComing = goesOn && IS_COMING.test(behind) && !IS_PAST.test(behind);
      const own = russianTimesTold(folded, clause.start, page, coming || (past ? false : undefined));
      const times = own.length > 0 || !goesOn ? own : russianTimesTold(behind, next!.start, page, nextComing);
      const [time, word] = nearest(times, named) ?? [undefined, named[0]!];
      // "Переговоры прошли": those that a press conference follows.
      const course =
        !time && past && occasion.kind.value === "briefing" && word.kind === "meeting" && OWN.test(folded)
          ? occasion.date?.value
          : undefined;
      const ahead = isAhead(time, coming || (own.length === 0 && nextComing), page);
      if (!course && !isOther(word, time, occasion, told && index === 0, folded)) continue;
      const parties = [
        ...new Set(
          at[index]!.filter(
            ({ start, end, person }) => start >= clause.start && end <= clause.end && !person.unnamed,
          ).map(({ person }) => person.id),
        ),
      ].slice(0, MOST_PARTIES);
      const country = countryIn(piece, clause);
      if (!time && !course && !country && parties.length === 0) continue;
      found.push({
        kind: stated(word.kind, word),
        time: ahead ? "coming" : "past",
        parties,
        ...(time ? { date: time.rule ? inferred(time.at, time.rule, time) : stated(time.at, time) } : {}),
        ...(course ? { date: inferred(course, "date-of-occasion", word) } : {}),
        ...(country ? { country } : {}),
        span: {
          start: Math.min(word.start, time?.start ?? word.start),
          end: Math.max(word.end, time?.end ?? word.end),
        },
        within: statement.id,
      });
    }
  }
  return found;
}

const foldOf = (words: string): string => words.toLowerCase().replaceAll("ё", "е").padEnd(words.length);

const OWN = /^\s*(?:наши |сегодняшние )?(?:переговоры|встреча|консультации) /u;

/** The stretches between marks: a comma between two words, a dash, a bracket, a colon. */
function clausesOf(piece: Piece, text: string): Span[] {
  const clauses: Span[] = [];
  let start = piece.start;
  for (const mark of piece.words) {
    if (clauses.length === MOST_CLAUSES) break;
    if (mark.kind !== "mark" || !/^[,;:()–—]$/u.test(mark.text)) continue;
    if (mark.start > start) clauses.push({ start, end: Math.min(mark.start, start + LONGEST) });
    start = mark.end;
  }
  if (start < piece.end) clauses.push({ start, end: Math.min(piece.end, start + LONGEST) });
  return clauses.filter(({ start: from, end }) => /\p{L}/u.test(text.slice(from, end)));
}

function wordsIn(folded: string, base: number): Word[] {
  const words: Word[] = [];
  for (const [pattern, kind] of OCCASION_WORDS)
    for (const match of folded.matchAll(pattern)) {
      const start = base + match.index;
      const end = start + match[0].length;
      if (!words.some((other) => other.start < end && start < other.end)) words.push({ start, end, kind });
    }
  return words.sort((a, b) => a.start - b.start);
}

/** The time and the word that stand next to each other. */
function nearest(times: readonly RussianTime[], words: readonly Word[]): [RussianTime, Word] | undefined {
  let best: [RussianTime, Word] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times.slice(0, MOST))
    for (const word of words.slice(0, MOST)) {
      const apart = time.start >= word.end ? time.start - word.end : word.start - time.end;
      if (apart >= least) continue;
      least = apart;
      best = [time, word];
    }
  return best;
}

/** How many times and words of a clause are paired. */
const MOST = 8;

function isAhead(time: RussianTime | undefined, coming: boolean, page: string | undefined): boolean {
  if (time === undefined || page === undefined) return coming;
  const own = page.slice(0, time.at.length);
  return time.at > own || (time.at === own && coming);
}

function isOther(
  { kind }: Word,
  time: RussianTime | undefined,
  { kind: { value: own }, date, end }: Occasion,
  isOpening: boolean,
  folded: string,
): boolean {
  const day = date?.value;
  const same = time !== undefined && day !== undefined && time.at >= day && time.at <= (end?.value ?? day);
  // A year or a month that the own day lies in tells nothing apart.
  const holds = time !== undefined && time.at.length < 10 && day?.startsWith(time.at) === true;
  if (time === undefined) return !isOpening && IS_CERTAIN.test(folded);
  if (isOpening) return !same && !holds && kind !== own;
  if (kind === own || (own === "visit" && kind === "meeting")) return !same;
  return true;
}

/** "в Орсанию", "в Тирнау": where it took place, as its clause says. */
function countryIn(piece: Piece, clause: Span): Sourced<string> | undefined {
  for (const hit of piece.hits) {
    const [first, last] = [piece.words[hit.from]!, piece.words[hit.next - 1]!];
    if (!hit.code || first.start < clause.start || last.end > clause.end) continue;
    if (hit.kind !== "state" && hit.kind !== "capital" && hit.kind !== "city") continue;
    if (!/^(?:во?|на)$/u.test(piece.words[hit.from - 1]?.fold ?? "")) continue;
    const span = { start: first.start, end: last.end };
    return hit.kind === "state" ? stated(hit.code, span) : inferred(hit.code, "country-of-city", span);
  }
  return undefined;
}
