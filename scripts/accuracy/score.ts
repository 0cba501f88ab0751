// Scores predictions of the reader against annotated texts: how much was found, and how often a value that carried no
// note of doubt was wrong. Names and offices are compared by their words, spans by their overlap, as an annotator would.
import type { Span } from "../../src/model/evidence.ts";
import type { NoteCode } from "../../src/model/record.ts";
import type { Prediction } from "../predict.ts";
import type { GoldText } from "./gold.ts";

/** Right among those found and those there are: F1 is their harmonic mean. */
class Tally {
  right = 0;
  found = 0;
  there = 0;

  add<T>(there: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean = Object.is): void {
    const left = [...found];
    for (const item of there) {
      const at = left.findIndex((other) => same(item, other));
      if (at < 0) continue;
      this.right++;
      left.splice(at, 1);
    }
    this.there += there.length;
    this.found += found.length;
  }

  get value(): number {
    return this.found + this.there === 0 ? 1 : (2 * this.right) / (this.found + this.there);
  }
}

/** Right among those asked. */
class Share {
  right = 0;
  of = 0;

  add(right: boolean): void {
    this.of++;
    if (right) this.right++;
  }

  get value(): number {
    return this.of === 0 ? 1 : this.right / this.of;
  }
}

/** The figures, in the order in which they are shown. */
const SHARES = [
  "kind",
  "status",
  "date",
  "end",
  "place",
  "side",
  "office",
  "sentences_found",
  "furniture_left_out",
  "holder",
  "holder_when_reported",
  "commitment_by",
  "commitment_strength",
  "commitment_details",
  "nested_reports",
  "mentioned_occasions",
] as const;
const TALLIES = [
  "participants_f1",
  "acts_f1",
  "commitments_f1",
  "states_f1",
  "organisations_f1",
  "persons_f1",
  "topics_f1",
] as const;
/** What is said of a value of this kind counts as doubt about it. */
const DOUBTS: Readonly<Record<string, readonly NoteCode[]>> = {
  kind: ["occasion-unclear"],
  date: ["date-unclear"],
  side: ["side-unknown", "party-unnamed"],
  office: ["party-unnamed"],
  holder: ["holder-unclear", "reference-unclear"],
  acts: ["holder-unclear", "reference-unclear"],
  commitments: ["holder-unclear", "reference-unclear"],
};
const CONFIDENT = ["kind", "date", "place", "participants", "side", "office", "holder", "acts", "commitments"] as const;
type Confident = (typeof CONFIDENT)[number];

export type Figures = Record<string, number>;

/** Adds up texts, then gives the figures. */
export class Sheet {
  private readonly shares = Object.fromEntries(SHARES.map((name) => [name, new Share()])) as Record<
    (typeof SHARES)[number],
    Share
  >;
  private readonly tallies = Object.fromEntries(TALLIES.map((name) => [name, new Tally()])) as Record<
    (typeof TALLIES)[number],
    Tally
  >;
  /** Values without a note, and those of them that are right. */
  private readonly confident = Object.fromEntries(CONFIDENT.map((name) => [name, new Share()])) as Record<
    Confident,
    Share
  >;

  /** @param only sentences that count; the others are their context. */
  add(gold: GoldText, predicted: Prediction, only: (sentence: GoldText["sentences"][number]) => boolean = all): void {
    const doubted = (kind: Confident, at?: Span): boolean =>
      predicted.notes.some(
        (note) => DOUBTS[kind]?.includes(note.code) && (!at || note.start === undefined || meets(note as Span, at)),
      );
    const sure = (kind: Confident, right: boolean, at?: Span): void => {
      if (!doubted(kind, at)) this.confident[kind].add(right);
    };
    this.occasion(gold, predicted, sure);
    this.sentences(gold, predicted, only, sure);
    for (const list of ["states", "organisations", "persons", "topics"] as const) {
      const there = gold[list];
      const byName = list === "persons" || list === "organisations";
      if (there) this.tallies[`${list}_f1`].add(there, predicted[list], byName ? sameName : undefined);
    }
  }

  private occasion(
    gold: GoldText,
    predicted: Prediction,
    sure: (kind: Confident, right: boolean, at?: Span) => void,
  ): void {
    const { shares, tallies } = this;
    const there = gold.occasion;
    const found = predicted.occasion;
    const kind = there.kind === found.kind;
    shares.kind.add(kind);
    sure("kind", kind);
    if (there.status) shares.status.add(there.status === found.status);
    const date = there.date === found.date;
    shares.date.add(date);
    if (found.date !== null) sure("date", date);
    if (there.end !== null || found.end !== null) shares.end.add(there.end === found.end);
    if (there.city !== undefined || there.country !== undefined) {
      const city = there.city ?? null;
      const place =
        (there.country ?? null) === found.country &&
        (city === null || found.city === null ? city === found.city : sameName(city, found.city));
      shares.place.add(place);
      if (found.city !== null || found.country !== null) sure("place", place);
    }
    const same = (a: { name: string }, b: { name: string }): boolean => sameName(a.name, b.name);
    tallies.participants_f1.add(there.participants, found.participants, same);
    for (const person of found.participants)
      sure(
        "participants",
        there.participants.some((other) => same(other, person)),
      );
    for (const person of there.participants) {
      const other = found.participants.find((other) => same(person, other));
      if (!other) continue;
      const side = person.side === other.side;
      const office = sameOffice(person.office, other.office);
      shares.side.add(side);
      shares.office.add(office);
      if (other.side !== null) sure("side", side);
      if (other.office !== null) sure("office", office);
    }
  }

  private sentences(
    gold: GoldText,
    predicted: Prediction,
    only: (sentence: GoldText["sentences"][number]) => boolean,
    sure: (kind: Confident, right: boolean, at?: Span) => void,
  ): void {
    const { shares, tallies } = this;
    for (const sentence of gold.sentences) {
      if (!only(sentence)) continue;
      const best = predicted.sentences.reduce<Prediction["sentences"][number] | undefined>(
        (best, other) => (common(sentence, other) > (best ? common(sentence, best) : 0) ? other : best),
        undefined,
      );
      const found = best !== undefined && common(sentence, best) >= (sentence.end - sentence.start) / 2;
      if (sentence.holder.includes("furniture")) {
        shares.furniture_left_out.add(!found);
        continue;
      }
      shares.sentences_found.add(found);
      const holders = found ? best.holder : [];
      const acts = found ? best.acts : [];
      const tally = new Tally();
      tally.add(sentence.holder, holders, sameHolder);
      const right = tally.right === tally.there && tally.right === tally.found;
      shares.holder.add(right);
      if (!sentence.holder.includes("narrator")) shares.holder_when_reported.add(right);
      tallies.acts_f1.add<string>(sentence.acts, acts);
      if (found) {
        sure("holder", right, best);
        for (const act of acts)
          sure(
            "acts",
            sentence.acts.some((other) => other === act),
            best,
          );
      }
      for (const nested of sentence.within)
        shares.nested_reports.add(
          (best?.within ?? []).some(
            (other) => sameHolder(nested.holder, other.holder) && nested.acts.some((act) => other.acts.includes(act)),
          ),
        );
      for (const event of sentence.events)
        shares.mentioned_occasions.add(
          (best?.events ?? []).some((other) => event.kind === other.kind && event.date === other.date),
        );
    }
    this.commitments(gold, predicted, only, sure);
  }

  /** One commitment a sentence: several in one are compared as their sum. */
  private commitments(
    gold: GoldText,
    predicted: Prediction,
    only: (sentence: GoldText["sentences"][number]) => boolean,
    sure: (kind: Confident, right: boolean, at?: Span) => void,
  ): void {
    const there = gold.sentences.filter((sentence) => sentence.commitments.length > 0 && only(sentence));
    const others = gold.sentences.filter((sentence) => !only(sentence));
    const meant = predicted.commitments.filter((made) => !others.some((sentence) => meets(sentence, made)));
    const found: Prediction["commitments"] = [];
    for (const made of meant)
      if (!found.some((other) => other.start === made.start && other.end === made.end)) found.push(made);
    this.tallies.commitments_f1.add<Span>(there, found, meets);
    for (const made of found) {
      sure(
        "commitments",
        there.some((sentence) => meets(sentence, made)),
        made,
      );
    }
    for (const sentence of there) {
      const made = found.find((other) => meets(sentence, other));
      const [first] = sentence.commitments;
      if (!made || !first) continue;
      const by = [...new Set(sentence.commitments.flatMap((other) => other.by))];
      this.shares.commitment_by.add(by.sort().join() === [...made.by].sort().join());
      if (sentence.commitments.length > 1) continue;
      if (first.strength) this.shares.commitment_strength.add(first.strength === made.strength);
      if (first.due || made.due) this.shares.commitment_details.add((first.due ?? null) === made.due);
      for (const name of ["forum", "condition"] as const)
        if (first[name] || made[name])
          this.shares.commitment_details.add(first[name] !== undefined && sharesWords(first[name], made[name]));
    }
  }

  /** Figures between 0 and 1; those for which there was nothing to measure are left out. */
  figures(): Figures {
    const found: Figures = {};
    for (const name of SHARES) if (this.shares[name].of > 0) found[name] = round(this.shares[name].value);
    for (const name of TALLIES)
      if (this.tallies[name].there + this.tallies[name].found > 0) found[name] = round(this.tallies[name].value);
    return found;
  }

  /** How often a value without a note was wrong, by kind of value: wrong ones, all of them. */
  wrongUnnoted(): { kind: string; wrong: number; of: number }[] {
    return CONFIDENT.map((kind) => ({
      kind,
      wrong: this.confident[kind].of - this.confident[kind].right,
      of: this.confident[kind].of,
    })).filter(({ of }) => of > 0);
  }
}

const all = (): boolean => true;
export const round = (value: number): number => Math.round(value * 1000) / 1000;

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const meets = (a: Span, b: Span): boolean => common(a, b) >= Math.min(a.end - a.start, b.end - b.start) / 2;

/** Letters without marks and case; initials do not count in names. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** One name is the other's short form: all its words stand in the other. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((name) => wordsOf(name).filter((word) => word.length > 1))
    .sort((one, other) => one.length - other.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Offices that have most of their words in common. */
function sameOffice(a: string | null, b: string | null): boolean {
  const [one, other] = [new Set(wordsOf(a ?? "")), new Set(wordsOf(b ?? ""))];
  if (one.size + other.size === 0) return true;
  return (2 * shared(one, other)) / (one.size + other.size) >= 0.6;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

const VOICES = new Set(["narrator", "both sides"]);
const sameHolder = (a: string, b: string): boolean =>
  a === b || (a.length > 2 && b.length > 2 && !VOICES.has(a) && !VOICES.has(b) && sameName(a, b));

const sharesWords = (a: string, b: string | null): boolean => {
  if (b === null) return false;
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return shared(one, other) >= Math.min(one.size, other.size) / 2;
};
