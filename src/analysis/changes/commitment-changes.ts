import type { Change } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import type { Commitment } from "../../model/statement.ts";
import { spelledAlike } from "./spelling.ts";
import { keysOf, type ReadSide, type StatementPair, shared } from "./statement-pairs.ts";
import type { Touched } from "./touched.ts";
import { changeOf } from "./word-trace.ts";
import { wordsOf } from "./words.ts";

/** Commitments without a partner in the same statement are looked for elsewhere, where there are no more of them than this. */
const FEW = 40;
/** Share of the words of two deeds of one statement from which they are one. */
const SAME_DEED = 0.3;

type CommitmentPair = readonly [Commitment, Commitment];

/** Commitments that are new, gone, or bind in another way. */
export function* commitmentChanges(
  a: ReadSide,
  b: ReadSide,
  pairs: readonly StatementPair[],
  touched: Touched,
): Generator<Change> {
  const found = commitmentPairs(a, b, pairs);
  const partners = new Map(found);
  const theirs = new Set(found.map(([, other]) => other));
  const isTouched = (side: "before" | "after", { statements }: ReadSide, { statement, deed }: Commitment): boolean =>
    touched.has(side, statements.get(statement)?.sentence ?? deed);
  for (const one of a.record.commitments) {
    const other = partners.get(one);
    if (!isTouched("before", a, one) && !(other && isTouched("after", b, other))) continue;
    if (!other) yield tell(a, one, b, undefined);
    else {
      const changed = changedTerms(a, one, b, other);
      if (changed.length > 0)
        yield {
          ...tell(a, one, b, other),
          told: {
            old: changed.map(([term, old]) => `${term}: ${old || "none"}`).join("; "),
            new: changed.map(([term, , now]) => `${term}: ${now || "none"}`).join("; "),
          },
        };
    }
  }
  for (const other of b.record.commitments)
    if (!theirs.has(other) && isTouched("after", b, other)) yield tell(a, undefined, b, other);
}

const tell = (a: ReadSide, one: Commitment | undefined, b: ReadSide, other: Commitment | undefined): Change =>
  changeOf("commitment-changed", "text", a.text, one && { ...one.deed }, b.text, other && { ...other.deed });

/** First those of the same statement, then those whose deed has the same words, wherever they stand. */
function commitmentPairs(a: ReadSide, b: ReadSide, pairs: readonly StatementPair[]): CommitmentPair[] {
  const partner = new Map(pairs.map(([one, other]) => [one.id, other.id]));
  const theirs = Map.groupBy(b.record.commitments, (commitment) => commitment.statement);
  const found: CommitmentPair[] = [];
  const taken = new Set<Commitment>();
  const take = (one: Commitment, other: Commitment): void => {
    found.push([one, other]);
    taken.add(one);
    taken.add(other);
  };
  for (const one of a.record.commitments) {
    const statement = partner.get(one.statement);
    const rest = (statement === undefined ? [] : (theirs.get(statement) ?? [])).filter((other) => !taken.has(other));
    const words = keysOf(a.text, one.deed);
    let [best, score] = [rest[0], -1];
    for (const other of rest) {
      const like = shared(words, keysOf(b.text, other.deed));
      if (like > score) [best, score] = [other, like];
    }
    if (best && (score >= SAME_DEED || rest.length === 1)) take(one, best);
  }
  const [mine, others] = [a, b].map(({ text, record }) =>
    record.commitments
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, words: `${keysOf(text, one.deed).join(" ")} ` })),
  ) as [Lone[], Lone[]];
  if (mine.length > FEW || others.length > FEW) return found;
  for (const { one, words } of mine) {
    const other = others.find(
      (lone) => !taken.has(lone.one) && (words.startsWith(lone.words) || lone.words.startsWith(words)),
    );
    if (other) take(one, other.one);
  }
  return found;
}

interface Lone {
  one: Commitment;
  words: string;
}

/** What a commitment binds to, each term as it was and as it is. */
function changedTerms(a: ReadSide, one: Commitment, b: ReadSide, other: Commitment): [string, string, string][] {
  const [x, y] = [termsOf(a, one), termsOf(b, other)];
  // Who is bound to whom follows from the whole text where the sentence names nobody else.
  if (capitalsOf(a, one) === capitalsOf(b, other)) {
    y.by = x.by;
    y.to = x.to;
  }
  const changed = (Object.keys(x) as (keyof typeof x)[])
    .filter((term) => x[term] !== y[term])
    .map((term): [string, string, string] => [term, x[term], y[term]]);
  if (!sameDeed(a.text, one.deed, b.text, other.deed))
    changed.push(["deed", a.text.slice(one.deed.start, one.deed.end), b.text.slice(other.deed.start, other.deed.end)]);
  return changed;
}

/** The words with a capital in a commitment's sentence: nobody is named there without. */
function capitalsOf({ text, statements }: ReadSide, { statement }: Commitment): string {
  const said = statements.get(statement);
  if (!said) return "";
  const words = wordsOf(text, said.sentence.start, said.sentence.end).filter((word) => word.capital || word.unspaced);
  return words.map((word) => word.key).join(" ");
}

const termsOf = ({ text }: ReadSide, { by, to, strength, due, forum, condition }: Commitment) => ({
  by: [...by].sort().join(", "),
  to: [...to].sort().join(", "),
  strength: strength.value,
  due: due?.value ?? "",
  forum: forum?.value ?? "",
  condition: condition ? keysOf(text, condition).join(" ") : "",
});

/** Word by word the same but for spelling, small words, and how far the deed reaches into what stands in both. */
function sameDeed(a: string, deed: Span, b: string, other: Span): boolean {
  const [x, y] = [wordsOfDeed(a, deed), wordsOfDeed(b, other)];
  const alike = (one: string, two: string): boolean =>
    /\p{N}/u.test(one + two) ? one.replaceAll(",", "") === two.replaceAll(",", "") : spelledAlike(one, two, () => true);
  const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
    long.length >= short.length && short.every((word, at) => alike(word, long[at]!));
  if (x.length === y.length) return startsWith(x, y);
  // "Two state" for "two-state": the words are the same.
  if (x.join("") === y.join("")) return true;
  const on = (text: string, from: Span, longer: Span): Span => ({
    start: from.start,
    end: Math.min(text.length, from.end + 2 * (longer.end - longer.start)),
  });
  return x.length < y.length
    ? startsWith(wordsOfDeed(a, on(a, deed, other)), y)
    : startsWith(wordsOfDeed(b, on(b, other, deed)), x);
}

const wordsOfDeed = (text: string, span: Span): string[] =>
  keysOf(text, span)
    .flatMap((word) => word.split("-"))
    .filter((word) => word.length > 3 || word === "not" || /\p{N}/u.test(word));
