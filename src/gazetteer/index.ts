import type { Token } from "../text/tokens.ts";
import { CITIES } from "./en-cities.ts";
import { ALSO_PERSONS, BESIDE, COMBINING, NOT_NAMES } from "./en-not-names.ts";
import { ORGANISATIONS } from "./en-organisations.ts";
import { HOUSES, STATES, SUBJECTS } from "./en-states.ts";
import { withFormed } from "./formed.ts";
import { type NameHit, NameTree } from "./names.ts";
import { withoutNamesakes } from "./namesakes.ts";

export type { NameHit, NameKind } from "./names.ts";

/** Who bears a name, in one language. */
export interface Names {
  /** Every name in a run of tokens, in order, without overlaps. */
  find(tokens: readonly Token[]): NameHit[];
  /** The usual name of a state: "RU" -> "Russia". */
  stateName(code: string): string | undefined;
  /** A name that texts have as a subject more than as a state: it counts as a state only where somebody acts for it. */
  isSubject(code: string): boolean;
  /** What one name stands for: "Moscow" -> capital, RU. */
  lookup(name: string): Omit<NameHit, "start" | "end"> | undefined;
}

/** Names beyond those of the real world, for the project's invented samples. Codes are user-assigned ones (XA to XZ). */
export interface ExtraNames {
  states?: readonly {
    code: string;
    /** Of the language in which these are the names: "zh". Where it is absent they are names in each. */
    language?: string;
    name: string;
    short?: string;
    demonyms: readonly string[];
    capital?: string;
    cities?: readonly string[];
  }[];
  organisations?: readonly { name: string; short?: string }[];
}

const shared = new Map<string, Names>();
const extended = new WeakMap<ExtraNames, Names>();

/** The names of a language; made once for each language and each set of extra names. */
export function names(language: string, extra?: ExtraNames): Names {
  if (extra) {
    const known = extended.get(extra) ?? build(language, extra);
    extended.set(extra, known);
    return known;
  }
  const known = shared.get(language) ?? build(language);
  shared.set(language, known);
  return known;
}

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
const lines = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

function build(_language: string, extra: ExtraNames = {}): Names {
  const tree = new NameTree(ALSO_PERSONS, BESIDE);
  const states = new Map<string, string>();
  for (const state of (extra.states ?? []).filter(({ language = "en" }) => language === "en")) {
    const { code } = state;
    const name = state.short ?? state.name;
    states.set(code, name);
    for (const form of [state.name, state.short]) if (form) tree.add(form, { kind: "state", code, name });
    for (const form of state.demonyms) tree.add(form, { kind: "demonym", code, name });
    if (state.capital) tree.add(state.capital, { kind: "capital", code, name: state.capital });
    for (const city of state.cities ?? []) tree.add(city, { kind: "city", code, name: city });
  }
  for (const { name, short } of extra.organisations ?? []) {
    for (const form of [name, short])
      if (form) tree.add(form, { kind: "organisation", name, ...(short ? { short } : {}) });
  }
  for (const name of NOT_NAMES) tree.add(name, null);
  for (const { name, short, code, also } of ORGANISATIONS) {
    const entry = { kind: "organisation" as const, name, ...(short ? { short } : {}), ...(code ? { code } : {}) };
    for (const form of [name, ...(short ? [short] : []), ...also]) tree.add(form, entry);
  }
  for (const [code = "", names, demonyms, capitals] of lines(STATES)) {
    const [name = ""] = list(names);
    // A name of two states carries no code.
    const of = code ? { code, name } : { name };
    if (code) states.set(code, name);
    for (const form of list(names)) tree.add(form, { kind: "state", ...of });
    for (const form of list(demonyms)) tree.add(form, { kind: "demonym", ...of });
    const [capital = ""] = list(capitals);
    for (const form of list(capitals)) tree.add(form, { kind: "capital", code, name: capital });
  }
  for (const [half, code] of Object.entries(COMBINING))
    tree.addHalf(half, { kind: "demonym", code, name: states.get(code)! });
  for (const [code = "", names] of lines(HOUSES))
    for (const form of list(names)) tree.add(form, { kind: "house", code, name: form });
  for (const line of CITIES.trim().split("\n")) {
    const [code = "", names] = line.split(":");
    for (const form of list(names)) tree.add(form, { kind: "city", code: code.trim(), name: form });
  }
  for (const entry of tree.entries("organisation")) {
    const first = tree.get(entry.name.split(" ")[0]!);
    if ((first?.kind === "city" || first?.kind === "capital") && entry.name.includes(" "))
      entry.town = { name: first.name, ...(first.code ? { code: first.code } : {}) };
  }
  return {
    find: (tokens) => withoutNamesakes(tokens, withFormed(tokens, tree.find(tokens))),
    lookup: (name) => tree.get(name),
    stateName: (code) => states.get(code),
    isSubject: (code) => SUBJECTS.has(code),
  };
}
