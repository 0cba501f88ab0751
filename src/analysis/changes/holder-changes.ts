import type { Change } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import type { Statement } from "../../model/statement.ts";
import { spelledAlike } from "./spelling.ts";
import { contentWords, keysOf, type ReadSide, type StatementPair, shared } from "./statement-pairs.ts";
import type { Touched } from "./touched.ts";
import { changeOf } from "./word-trace.ts";

/** Share of the words that must be the same for them to be the same words in another's mouth. */
const SAME_HELD = 0.8;

/** Statements whose words stayed and whose holder did not. */
export function* holderChanges(
  a: ReadSide,
  b: ReadSide,
  pairs: readonly StatementPair[],
  touched: Touched,
): Generator<Change> {
  for (const [one, other] of pairs) {
    if (!touched.has("before", one.sentence) && !touched.has("after", other.sentence)) continue;
    if (!isPlain(one) || !isPlain(other) || sameSentence(a, one, b, other)) continue;
    const [x, y] = [holdersOf(a, one), holdersOf(b, other)];
    if (sameHolders(x, y) || !sameContent(a, one, b, other, x, y)) continue;
    yield {
      ...changeOf(
        "holder-changed",
        "text",
        a.text,
        hull(one.content, one.sentence),
        b.text,
        hull(other.content, other.sentence),
      ),
      told: { old: toldHolders(x), new: toldHolders(y) },
    };
  }
}

/** Whose words a sentence is that did not change may be read otherwise for a word elsewhere: that is no change of the page. */
const sameSentence = (a: ReadSide, one: Statement, b: ReadSide, other: Statement): boolean =>
  keysOf(a.text, one.sentence).join(" ") === keysOf(b.text, other.sentence).join(" ");

/** The words say whose it is, or nobody does: what follows from another sentence may follow otherwise for a word changed there. */
const isPlain = ({ holders }: Statement): boolean =>
  holders.basis.kind === "stated" || holders.value.every((holder) => holder.kind === "narrator");

/**
 * The words that somebody else now holds are the same. Where the narrator has them on one side they are so one by one: a word
 * that the reader does not know ("agred") makes a narrator too.
 */
function sameContent(
  a: ReadSide,
  one: Statement,
  b: ReadSide,
  other: Statement,
  x: readonly Held[],
  y: readonly Held[],
): boolean {
  const [words, others] = [contentWords(a, one), contentWords(b, other)];
  if ([...x, ...y].some((holder) => holder.name === "narrator")) return words.join(" ") === others.join(" ");
  return shared(words, others) >= SAME_HELD;
}

const hull = (spans: readonly Span[], sentence: Span): Span =>
  spans.length === 0
    ? { ...sentence }
    : { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };

/** A holder by what stays when a name is spelt otherwise: the office, the side, the name's words. */
interface Held {
  name: string;
  /** State codes, short names and sides; absent where the record knows none. */
  side?: string;
  offices: readonly string[];
}

function holdersOf(side: ReadSide, { holders }: Statement): Held[] {
  return holders.value.flatMap((holder): Held[] => {
    if (holder.kind === "narrator") return [{ name: "narrator", offices: [] }];
    if (holder.kind === "joint") return [{ name: "joint", offices: [] }];
    const actor = side.actors.get(holder.actor);
    if (!actor) return [];
    const name = actor.name.value;
    if (actor.kind === "state") return [{ name, side: actor.code, offices: [] }];
    if (actor.kind === "organisation") return [{ name: actor.short ?? name, offices: [] }];
    return [
      {
        name,
        ...(actor.side && { side: actor.side.value }),
        offices: actor.kind === "person" ? actor.offices.map((office) => office.value.toLowerCase()) : [],
      },
    ];
  });
}

const toldHolders = (holders: readonly Held[]): string => holders.map((holder) => holder.name).join(", ");

/** Each of the one has one of the other that is the same. */
const sameHolders = (x: readonly Held[], y: readonly Held[]): boolean =>
  x.length === y.length && x.every((one) => y.some((other) => sameHolder(one, other)));

/** Another name for the same office of the same state, or a name that has a word in common, is the same holder. */
function sameHolder(a: Held, b: Held): boolean {
  if (a.name === b.name) return true;
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side) return false;
  const words = (name: string): string[] =>
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word.length > 2);
  const mine = words(a.name);
  const offices = new Set([...a.offices, ...b.offices].flatMap((office) => office.split(/\s+/u)));
  if (words(b.name).some((word) => !offices.has(word) && mine.some((own) => spelledAlike(own, word, () => false))))
    return true;
  return a.side !== undefined && a.side === b.side && a.offices.some((office) => b.offices.includes(office));
}
