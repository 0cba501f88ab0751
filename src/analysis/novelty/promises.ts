import type { Side } from "../../model/actor.ts";
import type { NoveltyKind, NoveltyLine } from "../../model/novelty.ts";
import type { Commitment, Strength } from "../../model/statement.ts";
import { passageOf, type Readout, sentenceAt } from "./readouts.ts";
import { bits, rateOf } from "./surprise.ts";
import { type Match, type Piece, Threads } from "./threads.ts";
import { differing } from "./wording.ts";

interface Promised {
  readout: Readout;
  commitment: Commitment;
}

type Turn = Extract<NoveltyKind, `commitment-${string}`>;

const FIRMNESS: Record<Strength, number> = { explored: 0, intended: 1, pledged: 2 };
/** Two promises of a like deed are one: other words stand around it than around a sentence. */
const ALIKE = 0.5;

/** What is promised for the first time, again, more or less firmly. @param history the oldest first. */
export function promiseLines(current: Readout, history: readonly Readout[]): NoveltyLine[] {
  const turns = new Map<Turn, number>();
  let all = 0;
  const threads = new Threads<Promised>(
    history.flatMap((readout, at) => promisesOf(readout, at)),
    ALIKE,
    sameSide,
    (piece, match) => {
      // What the first readout promises is new because nothing is known before it.
      if (piece.readout === 0) return;
      all++;
      turns.set(turnOf(piece, match), (turns.get(turnOf(piece, match)) ?? 0) + 1);
    },
  );
  const now = promisesOf(current, history.length);
  return now.map((piece): NoveltyLine => {
    const { match } = threads.match(piece);
    const turn = turnOf(piece, match);
    const { commitment } = piece.of;
    const uses = match?.thread.uses ?? [];
    const last = uses.at(-1);
    const [by] = commitment.by;
    return {
      kind: turn,
      subject: piece.text.slice(piece.span.start, piece.span.end),
      ...(last && { before: last.of.commitment.strength.value }),
      now: commitment.strength.value,
      ...(by !== undefined && { by: commitment.by.length > 1 ? "joint" : by }),
      surprise: bits(rateOf(turns.get(turn) ?? 0, all)),
      reason: turn === "commitment-new" ? "nothing-like-it" : "promised-before",
      had: uses.length,
      of: history.length,
      passage: passageOf(current, sentenceAt(current, commitment.deed)),
      ...(last && {
        earlier: passageOf(last.of.readout, sentenceAt(last.of.readout, last.span)),
        ...(turn === "commitment-repeated" ? {} : { differs: differing(last, piece) }),
      }),
    };
  });
}

const promisesOf = (readout: Readout, at: number): Piece<Promised>[] =>
  readout.record.commitments.map((commitment) => ({
    readout: at,
    text: readout.document.text,
    span: commitment.deed,
    of: { readout, commitment },
  }));

const sameSide = (a: Promised, b: Promised): boolean => {
  const sides = new Set<Side>(a.commitment.by);
  return sides.size === 0 || b.commitment.by.length === 0 || b.commitment.by.some((side) => sides.has(side));
};

function turnOf(piece: Piece<Promised>, match: Match<Promised> | undefined): Turn {
  if (!match) return "commitment-new";
  const before = FIRMNESS[match.thread.uses.at(-1)!.of.commitment.strength.value];
  const now = FIRMNESS[piece.of.commitment.strength.value];
  return now === before ? "commitment-repeated" : now > before ? "commitment-stronger" : "commitment-weaker";
}
