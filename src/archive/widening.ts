import type { Also } from "../model/archive.ts";
import type { Clause, Term } from "../text/question.ts";
import { words } from "../text/words.ts";
import { matchOf } from "./matching.ts";

/**
 * A question with what is found as well beside its words: "Russia" becomes Russia, or 俄罗斯, or Россия, or what tells of that
 * state. Words in quotation marks and words that must not occur are left as they are.
 */
export function widened(clause: Clause | undefined, also: readonly Also[]): Clause | undefined {
  if (clause === undefined || also.length === 0) return clause;
  if (clause.kind === "any") {
    const wider = clause.clauses.map((one) => widened(one, also)!);
    return wider.every((one, at) => one === clause.clauses[at]) ? clause : { kind: "any", clauses: wider };
  }
  // "(Velland OR Orsania) quota": within brackets too.
  const clauses =
    clause.kind === "all"
      ? clause.clauses.map((one) => (one.kind === "any" || one.kind === "all" ? widened(one, also)! : one))
      : [clause];
  let wider = clause.kind === "all" && clauses.some((one, at) => one !== clause.clauses[at]);
  for (const one of also) {
    const forms = words(one.words).map(({ form }) => form);
    const asked = takenOut(clauses, forms);
    if (asked === undefined) continue;
    wider = true;
    const names: Clause[] = one.names.flatMap(termOf);
    const told = one.told.map(({ told, value }): Clause => ({ kind: "told", told, value }));
    clauses.push({ kind: "any", clauses: [asked, ...names, ...told] });
  }
  if (!wider) return clause;
  if (clauses.length === 1 && (clause.kind !== "all" || clause.without.length === 0)) return clauses[0];
  if (clause.kind === "all") return { kind: "all", clauses, without: clause.without };
  return { kind: "all", clauses, without: [] };
}

/** A name as it is looked for: a word, or words side by side; nothing where it has none. */
export function termOf(name: string): Term[] {
  const forms = words(name).map(({ form }) => form);
  const [first] = forms;
  if (first === undefined) return [];
  return [forms.length === 1 ? { kind: "word", form: first } : { kind: "phrase", forms }];
}

/** The clauses that ask for these words, taken out of the list; undefined, and the list untouched, where not all are there. */
function takenOut(clauses: Clause[], forms: readonly string[]): Clause | undefined {
  const key = forms.join(" ");
  const whole = clauses.findIndex(
    (clause) =>
      (clause.kind === "word" || clause.kind === "phrase") &&
      !clause.exact &&
      (clause.kind === "word" ? clause.form : clause.forms.join(" ")) === key,
  );
  if (whole >= 0) return clauses.splice(whole, 1)[0];
  const run = runOf(clauses, key);
  if (run) {
    clauses.splice(run.from, run.next - run.from);
    return { kind: "phrase", forms: [...forms] };
  }
  const places = forms.map((form) =>
    clauses.findIndex((clause) => clause.kind === "word" && !clause.exact && clause.form === form),
  );
  if (places.length < 2 || places.some((place) => place < 0) || new Set(places).size < places.length) return undefined;
  const taken = places.map((place) => clauses[place]!);
  for (const place of [...places].sort((a, b) => b - a)) clauses.splice(place, 1);
  return { kind: "all", clauses: taken, without: [] };
}

/** The clauses side by side that ask for the parts of a word in a script without spaces: 北湾 and 组织. */
function runOf(clauses: readonly Clause[], key: string): { from: number; next: number } | undefined {
  if (!/\p{Script=Han}/u.test(key)) return undefined;
  for (let from = 0; from < clauses.length; from++) {
    let shown = "";
    for (let next = from; next < clauses.length && shown.length < key.length; next++) {
      const clause = clauses[next]!;
      if ((clause.kind !== "word" && clause.kind !== "phrase") || clause.exact) break;
      shown += `${shown === "" ? "" : " "}${clause.kind === "word" ? clause.form : clause.forms.join(" ")}`;
      if (shown === key) return { from, next: next + 1 };
    }
  }
  return undefined;
}

const asksTold = (clause: Clause): boolean =>
  clause.kind === "told" || ((clause.kind === "any" || clause.kind === "all") && clause.clauses.some(asksTold));

/** Those that a question finds where not all of it is words. */
export interface Finding {
  byWords(match: string): readonly number[];
  byTold(told: string, value: string): readonly number[];
  everything(): readonly number[];
}

/** @returns sequence numbers, each once; undefined where the question is of words alone, which the index answers at once */
export function foundBy(clause: Clause, finding: Finding): number[] | undefined {
  return asksTold(clause) ? [...setOf(clause, finding)] : undefined;
}

function setOf(clause: Clause, finding: Finding): Set<number> {
  if (clause.kind === "told") return new Set(finding.byTold(clause.told, clause.value));
  if (!asksTold(clause) || (clause.kind !== "any" && clause.kind !== "all")) {
    const { match } = matchOf(clause);
    return new Set(match === undefined ? [] : finding.byWords(match));
  }
  const sets = clause.clauses.map((one) => setOf(one, finding));
  if (clause.kind === "any") return new Set(sets.flatMap((one) => [...one]));
  const without = clause.without.map((one) => setOf(one, finding));
  const first = sets[0] ?? new Set(finding.everything());
  return new Set([...first].filter((one) => sets.every((set) => set.has(one)) && !without.some((set) => set.has(one))));
}
