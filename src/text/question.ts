import { fold, termsOf, words } from "./words.ts";

/**
 * What a user asked for, as it can be looked up. Words are folded as the index folds them (src/text/words.ts); a word in a
 * script without spaces is a phrase of its characters. `exact`: it stood in quotation marks, and nothing else is meant.
 */
export type Clause =
  | { kind: "word"; form: string; exact?: true }
  /** The beginning of a word: `negotiat*`. */
  | { kind: "prefix"; form: string }
  /** Words side by side. */
  | { kind: "phrase"; forms: string[]; exact?: true }
  /** All of these within so many words of each other. */
  | { kind: "near"; terms: Term[]; distance: number }
  /** All of `clauses`, and none of `without`. */
  | { kind: "all"; clauses: Clause[]; without: Clause[] }
  | { kind: "any"; clauses: Clause[] }
  /** Not by words: by a value that a store knows of a document. Nothing that is typed makes one. */
  | { kind: "told"; told: string; value: string };
export type Term = Extract<Clause, { kind: "word" | "prefix" | "phrase" }>;

export interface Question {
  /** Whose words they must be: "said by Lavrov: BRICS". As it was typed. */
  by?: string;
  /** Absent where nothing is asked of the words. */
  clause?: Clause;
}

/** As FTS5 counts: words between the first and the last. */
const NEAR = 10;
const FARTHEST = 100;
/** Deeper brackets are gaps: nobody types them. */
const DEEPEST = 12;

const QUOTES = /["“”„«»]/u;
const OPERATORS = new Set(["AND", "OR", "NOT"]);
const BY = /^\s*said\s+by\s+([^:]{1,200}):\s*/iu;
const BY_FIELD = /(?:^|\s)by:(?:["“„«]([^"“”„«»]{1,200})["”»]|(\S{1,200}))/iu;

type Token =
  | { kind: "term"; clause: Clause; not: boolean }
  | { kind: "AND" | "OR" | "NOT" }
  | { kind: "NEAR"; distance: number }
  | { kind: "(" | ")"; not?: boolean };

/**
 * Reads what a user typed. Side by side means all of them; `OR`, `NOT` (or a hyphen before the word), `NEAR` and `NEAR/5` in
 * capitals, brackets, `"a phrase"` and `begin*` mean what they do elsewhere. What makes no sense is a gap between words: there is
 * no question that is wrong.
 */
export function questionOf(typed: string): Question {
  const [, said] = BY.exec(typed) ?? [];
  const field = said === undefined ? BY_FIELD.exec(typed) : null;
  const by = (said ?? field?.[1] ?? field?.[2])?.trim();
  const rest = said === undefined ? typed.replace(field?.[0] ?? "", " ") : typed.replace(BY, "");
  const clause = new Parsing(tokensOf(rest)).whole();
  return { ...(by ? { by } : {}), ...(clause ? { clause } : {}) };
}

/** The words to light up: those that are asked for, not those that must be absent. */
export function termsIn(clause: Clause | undefined): Term[] {
  if (clause === undefined) return [];
  if (clause.kind === "near") return clause.terms;
  if (clause.kind === "all" || clause.kind === "any") return clause.clauses.flatMap(termsIn);
  return clause.kind === "told" ? [] : [clause];
}

function tokensOf(typed: string): Token[] {
  const parts = typed.split(QUOTES);
  return parts.flatMap((part, at): Token[] => {
    if (at % 2 === 1 && at < parts.length - 1) {
      const clause = phraseOf(words(part).map((word) => word.form));
      return clause
        ? [{ kind: "term", clause: { ...clause, exact: true }, not: /(?:^|[\s(])[-−]$/u.test(parts[at - 1]!) }]
        : [];
    }
    return [...part.matchAll(/([-−]?)\(|\)|[^\s()]+/gu)].flatMap(([chunk, minus]) => tokenOf(chunk, minus));
  });
}

function tokenOf(chunk: string, minus: string | undefined): Token[] {
  if (chunk.endsWith("(")) return [{ kind: "(", not: minus !== "" }];
  if (chunk === ")") return [{ kind: ")" }];
  if (OPERATORS.has(chunk)) return [{ kind: chunk as "AND" | "OR" | "NOT" }];
  const near = /^NEAR(?:\/(\d{1,4}))?$/.exec(chunk);
  if (near) return [{ kind: "NEAR", distance: Math.min(FARTHEST, Number(near[1] ?? NEAR)) }];
  const not = /^[-−][\p{L}\p{N}]/u.test(chunk);
  if (/[\p{L}\p{N}]\*$/u.test(chunk)) {
    const forms = words(chunk);
    const last = forms.pop();
    if (last === undefined) return [];
    const before = forms.map(({ form }): Token => ({ kind: "term", clause: { kind: "word", form }, not }));
    return [...before, { kind: "term", clause: { kind: "prefix", form: fold(last.form) }, not }];
  }
  const { words: single, phrases } = termsOf(chunk);
  const clauses: Clause[] = [
    ...single.map((form): Clause => ({ kind: "word", form })),
    ...phrases.map((forms): Clause => ({ kind: "phrase", forms })),
  ];
  if (clauses.length === 0) return [];
  // "-counter-terrorism" is without both side by side, not without either.
  if (not && clauses.length > 1) {
    const phrase = phraseOf(words(chunk).map((word) => word.form))!;
    return [{ kind: "term", clause: phrase, not }];
  }
  return clauses.map((clause) => ({ kind: "term", clause, not }));
}

function phraseOf(forms: string[]): Extract<Term, { kind: "word" | "phrase" }> | undefined {
  const [first] = forms;
  if (first === undefined) return undefined;
  return forms.length === 1 ? { kind: "word", form: first } : { kind: "phrase", forms };
}

/** A clause, or one that must not hold. */
interface Part {
  clause: Clause;
  not: boolean;
}

class Parsing {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Clause | undefined {
    const parts: Clause[] = [];
    // A bracket that closes nothing is a gap.
    while (this.#at < this.#tokens.length) {
      const one = this.#any(0);
      if (one) parts.push(one);
      this.#at += 1;
    }
    return parts.length > 1 ? allOf(parts.map((clause) => ({ clause, not: false }))) : parts[0];
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #any(depth: number): Clause | undefined {
    const clauses: Clause[] = [];
    for (;;) {
      const one = this.#all(depth);
      if (one) clauses.push(one);
      if (this.#next()?.kind !== "OR") break;
      this.#at += 1;
    }
    return clauses.length > 1 ? { kind: "any", clauses } : clauses[0];
  }

  #all(depth: number): Clause | undefined {
    const parts: Part[] = [];
    let not = false;
    for (;;) {
      const token = this.#next();
      if (token === undefined || token.kind === ")" || token.kind === "OR") break;
      this.#at += 1;
      if (token.kind === "NOT") not = true;
      else if (token.kind === "term") parts.push({ clause: token.clause, not: not || token.not });
      else if (token.kind === "(") {
        const inner = depth < DEEPEST ? this.#any(depth + 1) : undefined;
        if (depth < DEEPEST && this.#next()?.kind === ")") this.#at += 1;
        if (inner) parts.push({ clause: inner, not: not || token.not === true });
      } else if (token.kind === "NEAR") this.#near(parts, token.distance);
      if (token.kind !== "NOT") not = false;
    }
    return allOf(parts);
  }

  /** Joins the term before with the term behind; between anything else it is a gap. */
  #near(parts: Part[], distance: number): void {
    const before = parts.at(-1);
    const after = this.#next();
    if (!before || before.not || after?.kind !== "term" || after.not || !isTerm(after.clause)) return;
    if (before.clause.kind === "near") {
      before.clause.terms.push(after.clause);
      before.clause.distance = Math.max(before.clause.distance, distance);
    } else if (isTerm(before.clause)) {
      before.clause = { kind: "near", terms: [before.clause, after.clause], distance };
    } else return;
    this.#at += 1;
  }
}

const isTerm = (clause: Clause): clause is Term =>
  clause.kind === "word" || clause.kind === "prefix" || clause.kind === "phrase";

/** The same word twice asks for no more than once. */
function allOf(parts: readonly Part[]): Clause | undefined {
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  const clauses = distinct.filter((part) => !part.not).map((part) => part.clause);
  const without = distinct.filter((part) => part.not).map((part) => part.clause);
  const [only] = clauses;
  if (only && clauses.length === 1 && without.length === 0) return only;
  return distinct.length === 0 ? undefined : { kind: "all", clauses, without };
}
