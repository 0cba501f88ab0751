import { type Token, tokenize } from "../text/tokens.ts";

/** What a name stands for. A `capital` may be meant as a town or as a government: the reader decides. */
export type NameKind = "state" | "demonym" | "capital" | "house" | "city" | "organisation";

/** A name in a text. Offsets are UTF-16; possessive endings are not part of it. */
export interface NameHit {
  start: number;
  end: number;
  kind: NameKind;
  /** ISO 3166-1 alpha-2 of the state that bears it or in which it lies; "EU" for the European Union and its organs. */
  code?: string;
  /** The canonical name. */
  name: string;
  /** An organisation's short name: "UN". */
  short?: string;
}

export type Entry = Omit<NameHit, "start" | "end">;

/** A tree of words; a name ends where an entry (or null, for a name that is none) stands. */
interface Node {
  next: Map<string, Node>;
  entry?: Entry | null;
}

/** Names by their words. Case counts, but a text in capitals is found; apostrophes and hyphens of any kind are alike. */
export class NameTree {
  readonly #root: Node = { next: new Map() };
  readonly #entries = new Map<string, Entry>();

  /** @param entry null: a name that is none of ours and hides what is inside it. */
  add(name: string, entry: Entry | null): void {
    let node = this.#root;
    for (const word of wordsOf(name)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    // The first bearer of a name keeps it: lists are ordered by precedence.
    if (node.entry === undefined) node.entry = entry;
    if (entry && !this.#entries.has(key(name))) this.#entries.set(key(name), entry);
  }

  get(name: string): Entry | undefined {
    return this.#entries.get(key(name));
  }

  /** One pass over a text's tokens, the longest name first at each word. Linear: a name has at most a dozen words. */
  find(tokens: readonly Token[]): NameHit[] {
    const hits: NameHit[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]!;
      // No name begins in small letters, but for "ni-Vanuatu".
      if (!token.capital && !/^[\p{N}n]/u.test(token.text)) {
        at++;
        continue;
      }
      let node: Node | undefined = this.#root;
      let best: { entry: Entry | null; next: number } | undefined;
      for (let next = at; next < tokens.length && node; next++) {
        const word = plain(tokens[next]!.text);
        node = node.next.get(word) ?? (isShouted(word) ? node.next.get(lowered(word)) : undefined);
        if (node?.entry !== undefined) best = { entry: node.entry, next: next + 1 };
      }
      if (best) {
        if (best.entry) hits.push({ ...best.entry, start: token.start, end: tokens[best.next - 1]!.end });
        at = best.next;
        continue;
      }
      if (/[-‑]/.test(token.text)) this.#inCompound(token.text, token.start, hits);
      at++;
    }
    return hits;
  }

  /** "China-Russia", "Sino-Orsanian": each part that is a name by itself. */
  #inCompound(word: string, start: number, hits: NameHit[]): void {
    let at = 0;
    for (const part of word.split(/[-‑]/)) {
      const entry = this.#root.next.get(plain(part))?.entry;
      if (entry) hits.push({ ...entry, start: start + at, end: start + at + part.length });
      at += part.length + 1;
    }
  }
}

const wordsOf = (name: string): string[] => tokenize(name).map((token) => plain(token.text));
const plain = (word: string): string => word.replaceAll("’", "'").replaceAll("‑", "-");
const key = (name: string): string => wordsOf(name).join(" ");
const isShouted = (word: string): boolean => word.length > 3 && word === word.toUpperCase() && /^\p{Lu}/u.test(word);
const lowered = (word: string): string => word[0]! + word.slice(1).toLowerCase();
