import type { ExtraNames } from "./index.ts";
import type { Entry } from "./names.ts";
import { adjectiveForms, foldRu, nounForms } from "./ru-endings.ts";
import { RU_HOUSES, RU_NOT_NAMES, RU_ORGANISATIONS, RU_STATES } from "./ru-states.ts";
import { WORLD_ORGANISATIONS } from "./world.ts";

/** A name found among words: the indices of its first word and of the word behind it. */
export interface RussianHit extends Entry {
  from: number;
  next: number;
}

/** A word with its form folded ({@link foldRu}) and whether it begins with a capital. */
export interface RussianWord {
  fold: string;
  capital: boolean;
}

interface Node {
  next: Map<string, Node>;
  /** Null: a name that is none of ours. */
  entry?: Entry | null;
}

/** Names by their words in any case form. */
export class RussianNames {
  readonly #root: Node = { next: new Map() };
  readonly #adjectives = new Map<string, Entry>();
  readonly #halves = new Map<string, Entry>();
  readonly #organisations = new Map<string, Entry>();
  readonly #states = new Map<string, string>();
  readonly #towns = new Map<string, Entry>();

  constructor(extra: ExtraNames = {}) {
    for (const name of RU_NOT_NAMES) this.#add(name, null);
    for (const { code, name, short, demonyms, capital, cities } of (extra.states ?? []).filter(
      ({ language = "ru" }) => language === "ru",
    ))
      this.#state(code, [short ?? name, name], [...demonyms], [...(capital ? [capital] : []), ...(cities ?? [])]);
    for (const { name, short } of extra.organisations ?? []) this.#organisation([name, ...(short ? [short] : [])]);
    for (const line of RU_ORGANISATIONS.trim().split("\n")) this.#organisation(list(line));
    for (const { ru } of WORLD_ORGANISATIONS) this.#organisation(ru);
    for (const line of RU_STATES.trim().split("\n")) {
      const [code = "", names, adjectives, towns] = line.split("|");
      this.#state(code, list(names), list(adjectives), list(towns));
    }
    for (const [name, code, town] of RU_HOUSES)
      this.#add(name, { kind: "house", code, name, ...(town ? { town: { name: town, code } } : {}) });
  }

  #state(code: string, names: string[], adjectives: string[], towns: string[]): void {
    const name = names[0]!;
    this.#states.set(code, name);
    for (const form of names) this.#add(form, { kind: "state", code, name });
    for (const form of adjectives) {
      const entry: Entry = { kind: "demonym", code, name };
      for (const shape of adjectiveForms(form)) if (!this.#adjectives.has(shape)) this.#adjectives.set(shape, entry);
      this.#halves.set(foldRu(form).replace(/(?:ий|ый|ой)$/, "о"), entry);
    }
    for (const [at, town] of towns.entries()) {
      const entry: Entry = { kind: at === 0 && code !== "CH" ? "capital" : "city", code, name: town };
      this.#add(town, entry);
      this.#towns.set(town, entry);
    }
  }

  #organisation(names: readonly string[]): void {
    const forms = names.map((name) => name.replace(/[«»]/g, ""));
    // Names of which some are known already are more names of that one.
    const known = forms.map((form) => this.#organisations.get(form)).find(Boolean);
    const short = names.slice(1).find((name) => /^[\p{Lu}\p{N}]+$/u.test(name));
    const entry: Entry = known ?? { kind: "organisation", name: forms[0]!, ...(short ? { short } : {}) };
    for (const form of forms) {
      if (!this.#organisations.has(form)) this.#organisations.set(form, entry);
      this.#add(form, entry);
    }
  }

  #add(name: string, entry: Entry | null): void {
    let nodes = [this.#root];
    for (const word of name.split(/\s+/)) {
      const forms = word === "–" || /^[а-я]/.test(word) ? [foldRu(word), ...nounForms(word)] : nounForms(word);
      const shared: Node = { next: new Map() };
      nodes = nodes.flatMap((node) =>
        [...new Set(forms)].map((form) => {
          const known = node.next.get(form);
          if (known) return known;
          node.next.set(form, shared.next.size === 0 && !shared.entry ? shared : { next: new Map() });
          return node.next.get(form)!;
        }),
      );
      nodes = [...new Set(nodes)];
    }
    for (const node of nodes) if (node.entry === undefined) node.entry = entry;
  }

  stateName(code: string): string | undefined {
    return this.#states.get(code);
  }

  /** Every name in a run of words, the longest at each place. */
  find(words: readonly RussianWord[]): RussianHit[] {
    const found: RussianHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const { fold, capital } = words[at]!;
      let best: RussianHit | undefined;
      let hidden = 0;
      if (capital) {
        let node: Node | undefined = this.#root;
        for (let next = at; node && next < words.length && next < at + 9; next++) {
          node = node.next.get(words[next]!.fold);
          if (node?.entry) best = { ...node.entry, from: at, next: next + 1 };
          else if (node?.entry === null) hidden = next + 1;
        }
      }
      if (hidden > (best?.next ?? 0)) {
        at = hidden - 1;
        continue;
      }
      if (best) {
        found.push(best);
        at = best.next - 1;
        continue;
      }
      const adjective = this.#adjectives.get(fold);
      if (adjective) found.push({ ...adjective, from: at, next: at + 1 });
      else if (fold.includes("-"))
        for (const part of fold.split("-")) {
          const entry = this.#halves.get(part) ?? this.#adjectives.get(part);
          if (entry) found.push({ ...entry, from: at, next: at + 1 });
        }
    }
    return found;
  }
}

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);

const extended = new WeakMap<ExtraNames, RussianNames>();
let usual: RussianNames | undefined;

/** The names of Russian; made once for each set of extra names, which are given in the nominative. */
export function russianNames(extra?: ExtraNames): RussianNames {
  if (!extra) {
    usual ??= new RussianNames();
    return usual;
  }
  const known = extended.get(extra) ?? new RussianNames(extra);
  extended.set(extra, known);
  return known;
}
