import { evidenceOf, overlaps, type Span } from "../../model/evidence.ts";
import type { NoveltyLine } from "../../model/novelty.ts";
import { hunksOf } from "../changes/hunks.ts";
import { spanOfWords, wordsOf } from "../changes/words.ts";
import { lengthOf } from "./numbering.ts";
import { passageOf, type Readout, sentencesOf } from "./readouts.ts";
import { anyOf, bits, chanceOf, rateOf, weightOf } from "./surprise.ts";
import { type Piece, type Thread, Threads } from "./threads.ts";

/** How alike sentences must be to be one that recurs, and how unlike all others for one to be missing. */
const RECURS = 0.6;
const NEAR = 0.4;
/** A sentence that was said once or twice is not expected. */
const EXPECTED = 3;
/** A sentence that was said once is the same sentence only where nearly all of it is. */
const ONCE = 0.75;
/** Shorter ones recur by chance. */
const WORDS = 8;
/** How often a publisher repeats any one sentence, little as it is known. */
const HABIT = 0.05;

/** Recurring sentences in other words, or missing. @param history the oldest first. */
export function wordingLines(current: Readout, history: readonly Readout[]): NoveltyLine[] {
  const threads = new Threads<Readout>(
    history.flatMap((readout, at) => piecesOf(readout, at)),
    RECURS,
  );
  const now = piecesOf(current, history.length);
  const here = new Set<Thread<Readout>>();
  const changed: { piece: Piece<Readout>; thread: Thread<Readout> }[] = [];
  for (const piece of now) {
    const { match, near } = threads.match(piece, NEAR);
    for (const thread of near) here.add(thread);
    if (match && !match.same && (match.thread.uses.length > 1 || match.alike >= ONCE))
      changed.push({ piece, thread: match.thread });
  }
  const expected = threads.all.filter(({ uses }) => uses.length >= EXPECTED && uses.some((use) => isView(use)));
  const absent = expected.map((thread) => absenceOf(thread, history));
  return [
    ...changed.flatMap(({ piece, thread }) => changedLine(piece, thread)),
    ...expected.filter((thread) => !here.has(thread)).map((thread) => missingLine(current, thread, history, absent)),
  ];
}

/** The body's sentences, but for those that tell of the occasion itself: these differ as occasions do. */
function piecesOf(readout: Readout, at: number): Piece<Readout>[] {
  const { document, record } = readout;
  const { kind, date, place } = record.occasion ?? {};
  const listsPersons = listing(record);
  const told = [kind, date, place?.city, place?.venue].flatMap((sourced) => (sourced ? evidenceOf(sourced) : []));
  return sentencesOf(record)
    .filter(
      ({ sentence, acts, holders }, place) =>
        !(place === 0 && holders.value.every((holder) => holder.kind === "narrator")) &&
        !told.some((span) => overlaps(span, sentence)) &&
        !listsPersons(sentence) &&
        !(acts.length > 0 && acts.every((act) => act.value === "courtesy")) &&
        isLong(document.text, sentence),
    )
    .map(({ sentence }) => ({ readout: at, text: document.text, span: sentence, of: readout }));
}

/** A sentence that names so many persons lists who took part: they are others each time. */
const LISTED = 5;

/** @returns whether a sentence does; these are asked for in the order of the text */
function listing({ actors }: Readout["record"]): (sentence: Span) => boolean {
  const named = actors
    .flatMap(({ id, kind, mentions }) => (kind === "person" ? mentions.map(({ start }) => ({ id, start })) : []))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return ({ start, end }) => {
    while (from < named.length && named[from]!.start < start) from++;
    const persons = new Set<string>();
    for (let at = from; at < named.length && named[at]!.start < end; at++) persons.add(named[at]!.id);
    return persons.size >= LISTED;
  };
}

/** Whether somebody's view stands in a sentence: what took place is missing where it did not. */
const isView = ({ of, span }: Piece<Readout>): boolean =>
  of.record.statements.some(
    ({ sentence, holders, within }) =>
      within === undefined &&
      sentence.start === span.start &&
      holders.value.some((holder) => holder.kind !== "narrator"),
  );

const isLong = (text: string, span: Span): boolean => lengthOf(text, span) >= WORDS;

/** Surprising as far as the sentence used to stay as it was from one use to the next. */
function changedLine(piece: Piece<Readout>, { uses }: Thread<Readout>): NoveltyLine[] {
  const last = uses.at(-1)!;
  const turns = uses.length - 1;
  const changes = uses.slice(1).filter((use, at) => use.key !== uses[at]!.key).length;
  const differs = differing(last, piece);
  if (differs.before.length + differs.after.length === 0) return [];
  return [
    {
      kind: "wording-changed",
      subject: piece.text.slice(piece.span.start, piece.span.end),
      surprise: bits(rateOf(changes, turns)),
      reason: turns === 0 ? "said-once" : "said-the-same",
      had: turns - changes,
      of: turns,
      passage: passageOf(piece.of, piece.span),
      earlier: passageOf(last.of, last.span),
      differs,
    },
  ];
}

function missingLine(
  current: Readout,
  thread: Thread<Readout>,
  history: readonly Readout[],
  absent: readonly number[],
): NoveltyLine {
  const last = thread.uses.at(-1)!;
  return {
    kind: "sentence-missing",
    subject: last.text.slice(last.span.start, last.span.end),
    surprise: bits(anyOf(absent, absenceOf(thread, history))),
    reason: "have-the-like",
    had: new Set(thread.uses.map((use) => use.readout)).size,
    of: history.length,
    passage: passageOf(current),
    earlier: passageOf(last.of, last.span),
  };
}

/** The chance that a readout is without a recurring sentence. */
function absenceOf({ uses }: Thread<Readout>, history: readonly Readout[]): number {
  const share = { had: 0, of: 0, habit: HABIT };
  const having = new Set(uses.map((use) => use.readout));
  for (let at = 0; at < history.length; at++) {
    const weight = weightOf(history.length - 1 - at);
    share.of += weight;
    if (having.has(at)) share.had += weight;
  }
  return 1 - chanceOf(share);
}

/** The words by which two stretches differ. */
export function differing(
  older: { text: string; span: Span },
  newer: { text: string; span: Span },
): { before: Span[]; after: Span[] } {
  const [a, b] = [older, newer].map(({ text, span }) => wordsOf(text, span.start, span.end)) as [
    ReturnType<typeof wordsOf>,
    ReturnType<typeof wordsOf>,
  ];
  const hunks = hunksOf(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, false).filter((hunk) => !hunk.look);
  return {
    before: hunks.filter(({ a0, a1 }) => a1 > a0).map(({ a0, a1 }) => spanOfWords(a, a0, a1)),
    after: hunks.filter(({ b0, b1 }) => b1 > b0).map(({ b0, b1 }) => spanOfWords(b, b0, b1)),
  };
}
