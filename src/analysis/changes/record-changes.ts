import type { Change, ChangeClass, Version } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { Commitment, Statement } from "../../model/statement.ts";
import { spelledAlike } from "./spelling.ts";
import type { Aligned } from "./text-trace.ts";
import type { Found } from "./trace.ts";
import { changeOf } from "./word-trace.ts";
import { wordsOf } from "./words.ts";

/** Share of the words of two statements that must be the same for them to be the same statement. */
const SAME_WORDS = 0.6;
/** The same for words that somebody else now holds. */
const SAME_HELD = 0.8;

/**
 * What the records of two versions tell beside the words: statements whose words stayed and whose holder did not, commitments
 * that are new, gone or bind in another way. Nothing where there are not two records by one reader: a better reading is no
 * change of the page.
 */
export function recordChanges(a: Version, b: Version, aligned: readonly Aligned[]): Found[] {
  const [older, newer] = [a.record, b.record];
  if (!older || !newer) return [];
  if (older.reader.name !== newer.reader.name || older.reader.version !== newer.reader.version) return [];
  const sides = { a: sideOf(a, older), b: sideOf(b, newer) };
  const pairs = statementPairs(sides.a, sides.b, aligned);
  const found = [...holderChanges(sides.a, sides.b, pairs), ...commitmentChanges(sides.a, sides.b, pairs)];
  return found.map((change) => ({ ...change, place: 0 }));
}

interface ReadSide {
  text: string;
  record: ReadoutRecord;
  actors: ReadonlyMap<ActorId, ReadoutRecord["actors"][number]>;
}

const sideOf = ({ document }: Version, record: ReadoutRecord): ReadSide => ({
  text: document.text,
  record,
  actors: new Map(record.actors.map((actor) => [actor.id, actor])),
});

type StatementPair = readonly [Statement, Statement];

/** Statements of aligned stretches that say the same, each once. */
function statementPairs(a: ReadSide, b: ReadSide, aligned: readonly Aligned[]): StatementPair[] {
  const pairs: StatementPair[] = [];
  const [inA, inB] = [a, b].map(({ record }) => [...record.statements].sort(byPlace)) as [Statement[], Statement[]];
  const stretches = [...aligned].sort((x, y) => x.before.start - y.before.start);
  const forB = new Map(
    [...aligned].sort((x, y) => x.after.start - y.after.start).map((stretch) => [stretch, [] as Statement[]]),
  );
  assign(
    inB,
    [...forB.keys()],
    (stretch) => stretch.after,
    (stretch, one) => forB.get(stretch)!.push(one),
  );
  const forA = new Map(stretches.map((stretch) => [stretch, [] as Statement[]]));
  assign(
    inA,
    stretches,
    (stretch) => stretch.before,
    (stretch, one) => forA.get(stretch)!.push(one),
  );
  for (const [stretch, mine] of forA) {
    const theirs = forB.get(stretch)!;
    if (stretch.same) {
      const shift = stretch.after.start - stretch.before.start;
      const places = new Map(theirs.map((one) => [keyOf(one, 0), one]));
      for (const one of mine) {
        const other = places.get(keyOf(one, shift));
        if (other) pairs.push([one, other]);
      }
    } else pairs.push(...likest(a, b, mine, theirs));
  }
  return pairs;
}

const byPlace = (x: Statement, y: Statement): number => x.sentence.start - y.sentence.start;

/** Where a statement's words stand: in equal stretches that is enough to know it again. */
const keyOf = ({ sentence, content, within }: Statement, shift: number): string =>
  [within === undefined, sentence.start + shift, ...content.map(({ start }) => start + shift)].join(" ");

/** Gives each statement to the stretch in which its sentence begins. Both lists are in order. */
function assign(
  statements: readonly Statement[],
  stretches: readonly Aligned[],
  spanOf: (stretch: Aligned) => Span,
  take: (stretch: Aligned, one: Statement) => void,
): void {
  let at = 0;
  for (const one of statements) {
    while (at < stretches.length && spanOf(stretches[at]!).end <= one.sentence.start) at++;
    const stretch = stretches[at];
    if (stretch && spanOf(stretch).start <= one.sentence.start) take(stretch, one);
  }
}

/** Statements of a reworded sentence: there are few, so each is compared with the next ones of the other side. */
function likest(a: ReadSide, b: ReadSide, mine: readonly Statement[], theirs: readonly Statement[]): StatementPair[] {
  const NEAR = 4;
  const pairs: StatementPair[] = [];
  const free = theirs.map((one) => ({ one, words: contentWords(b, one) }));
  let first = 0;
  for (const one of mine) {
    const words = contentWords(a, one);
    let best: { at: number; score: number } | undefined;
    for (let at = first; at < Math.min(free.length, first + NEAR); at++) {
      const score = shared(words, free[at]!.words);
      if (
        score >= SAME_WORDS &&
        score > (best?.score ?? 0) &&
        (one.within === undefined) === (free[at]!.one.within === undefined)
      )
        best = { at, score };
    }
    if (!best) continue;
    pairs.push([one, free[best.at]!.one]);
    first = best.at + 1;
  }
  return pairs;
}

const contentWords = ({ text }: ReadSide, { content }: Statement): string[] =>
  content.flatMap(({ start, end }) => keysOf(text, { start, end }));

const keysOf = (text: string, { start, end }: Span): string[] =>
  wordsOf(text, start, end)
    .filter((word) => word.kind !== "mark")
    .map((word) => word.key);

/** How much of the words is common, 0 to 1 (Dice). */
function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both++;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}

function* holderChanges(a: ReadSide, b: ReadSide, pairs: readonly StatementPair[]): Generator<Change> {
  for (const [one, other] of pairs) {
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

function* commitmentChanges(a: ReadSide, b: ReadSide, pairs: readonly StatementPair[]): Generator<Change> {
  const partner = new Map(pairs.map(([one, other]) => [one.id, other.id]));
  const theirs = new Map<string, Commitment[]>();
  for (const commitment of b.record.commitments) {
    const list = theirs.get(commitment.statement);
    if (list) list.push(commitment);
    else theirs.set(commitment.statement, [commitment]);
  }
  const matched = new Set<Commitment>();
  const tell = (one: Commitment | undefined, other: Commitment | undefined, told?: Change["told"]): Change => ({
    ...changeOf(
      "commitment-changed" satisfies ChangeClass,
      "text",
      a.text,
      one && { ...one.deed },
      b.text,
      other && { ...other.deed },
    ),
    ...(told && { told }),
  });
  for (const one of a.record.commitments) {
    const rest = (theirs.get(partner.get(one.statement) ?? "") ?? []).filter((other) => !matched.has(other));
    const words = keysOf(a.text, one.deed);
    const other = rest
      .map((commitment) => ({ commitment, score: shared(words, keysOf(b.text, commitment.deed)) }))
      .sort((x, y) => y.score - x.score)[0];
    if (!other || (other.score < 0.3 && rest.length > 1)) {
      yield tell(one, undefined);
      continue;
    }
    matched.add(other.commitment);
    const [x, y] = [termsOf(a, one), termsOf(b, other.commitment)];
    const changed = (Object.keys(x) as (keyof typeof x)[]).filter((key) => x[key] !== y[key]);
    if (changed.length > 0)
      yield tell(one, other.commitment, {
        old: changed.map((key) => `${key}: ${x[key] || "none"}`).join("; "),
        new: changed.map((key) => `${key}: ${y[key] || "none"}`).join("; "),
      });
  }
  for (const other of b.record.commitments) if (!matched.has(other)) yield tell(undefined, other);
}

/** What a commitment binds to. The words of the deed are told by the word diff. */
const termsOf = ({ text }: ReadSide, { by, to, strength, due, forum, condition }: Commitment) => ({
  by: [...by].sort().join(", "),
  to: [...to].sort().join(", "),
  strength: strength.value,
  due: due?.value ?? "",
  forum: forum?.value ?? "",
  condition: condition ? keysOf(text, condition).join(" ") : "",
});
