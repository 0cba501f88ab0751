import { type ActWay, found, inferred, type Reasoned, type Rule, type Span } from "../model/evidence.ts";
import { ACTS, type ActKind } from "../model/statement.ts";

/** Acts found with the words they were read from; an act named twice keeps its first words. */
export class ActSet {
  readonly found = new Map<ActKind, Reasoned<ActKind, ActWay>>();
  add(kind: ActKind, way: ActWay, evidence: Span): void {
    if (!this.found.has(kind)) this.found.set(kind, found(kind, way, evidence));
  }
  assume(kind: ActKind, rule: Rule, evidence: Span): void {
    if (!this.found.has(kind)) this.found.set(kind, inferred(kind, rule, evidence));
  }
  has(kind: ActKind): boolean {
    return this.found.has(kind);
  }
  /** In the order of the guideline's list. */
  get list(): Reasoned<ActKind, ActWay>[] {
    const all = [...this.found.values()];
    return all.length < 2 ? all : all.sort((a, b) => ACTS.indexOf(a.value) - ACTS.indexOf(b.value));
  }
}

/** Who speaks, as far as it decides what words do: together, alone, or nobody but the narrator. */
export type Voice = "joint" | "single" | "narrator";
