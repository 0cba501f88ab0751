import { Remembered } from "../text/remembered.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** What a name stands for. A `capital` may be meant as a town or as a government: the reader decides. */
export type NameKind = "state" | "demonym" | "capital" | "house" | "city" | "organisation";

/** A name in a text. Offsets are UTF-16; possessive endings are not part of it. */
export interface NameHit {
  start: number;
  end: number;
  kind: NameKind;
  /** ISO 3166-1 alpha-2 of the state that bears it or in which it lies; "EU" for the European Union and its organs.
   * Absent for a name of two states ("Korea", "Congo") and for other organisations. */
  code?: string;
  /** The canonical name. */
  name: string;
  /** An organisation's short name: "UN". */
  short?: string;
  /** The town that an organisation or a conference bears in its name: "Munich Security Conference". */
  town?: { name: string; code?: string };
}

export type Entry = Omit<NameHit, "start" | "end">;

/** A tree of words; a name ends where an entry (or null, for a name that is none) stands. */
interface Node {
  next: Map<string, Node>;
  entry?: Entry | null;
}

/** What the names make of a word, or of a part of a hyphenated one that no name contains as a whole. */
interface Part {
  readonly word: string;
  readonly capital: boolean;
  /** What names go on with that begin with it. */
  readonly opens: Node | undefined;
}

interface Known {
  /** None where the word leaves a gap. */
  readonly parts: readonly Part[];
  /** Whether a name may begin with one of them. */
  readonly begins: boolean;
}

/** A part where a text has it. */
interface Piece {
  start: number;
  end: number;
  word: string;
  capital: boolean;
  opens: Node | undefined;
  /** Nothing but white space stands between it and the piece before. */
  apart: boolean;
}

/** Names by their words. Case counts, but a text in capitals is found; apostrophes and hyphens of any kind are alike. */
export class NameTree {
  readonly #root: Node = { next: new Map() };
  readonly #entries = new Map<string, Entry>();
  /** Every word of a name: a hyphenated word that is none of them is looked at in its parts. */
  readonly #words = new Set<string>();
  readonly #halves = new Map<string, Entry>();
  /** The few first words of names that have no capital. */
  readonly #small = new Set<string>();
  /** What a word may be to the names. */
  readonly #known = new Remembered(({ text }) => this.#knownOf(text));
  readonly #persons: ReadonlySet<string>;
  readonly #beside: ReadonlySet<string>;

  /**
   * @param persons names of places that people bear too: none where a capitalised word stands beside them
   * @param beside capitalised words that may
   */
  constructor(persons: Iterable<string> = [], beside: Iterable<string> = []) {
    this.#persons = new Set(persons);
    this.#beside = new Set(beside);
  }

  /** @param entry null: a name that is none of ours and hides what is inside it. */
  add(name: string, entry: Entry | null): void {
    this.#known.clear();
    let node = this.#root;
    for (const [at, word] of wordsOf(name).entries()) {
      this.#words.add(word);
      if (at === 0 && !isCapital(word)) this.#small.add(word);
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

  /** The first half of a compound adjective, a name only before another: "Sino" in "Sino-Russian". */
  addHalf(word: string, entry: Entry): void {
    this.#known.clear();
    this.#halves.set(word, entry);
    this.#words.add(word);
    if (!isCapital(word)) this.#small.add(word);
  }

  /** Everything of a kind, each as often as it has names. */
  entries(kind: NameKind): Entry[] {
    return [...this.#entries.values()].filter((entry) => entry.kind === kind);
  }

  get(name: string): Entry | undefined {
    return this.#entries.get(key(name));
  }

  /** One pass over a text's tokens, the longest name first at each word. Linear: a name has at most a dozen words. */
  find(tokens: readonly Token[]): NameHit[] {
    const hits: NameHit[] = [];
    // Most sentences have no word with which a name begins.
    if (!tokens.some((token) => this.#known.of(token.form).begins)) return hits;
    const pieces = this.#pieces(tokens);
    for (let at = 0; at < pieces.length; ) {
      const { start, word, capital, opens } = pieces[at]!;
      // No name begins in small letters, but for "ni-Vanuatu" and "coalition of the willing".
      if (!capital && !this.#small.has(word)) {
        at++;
        continue;
      }
      let node = opens ?? this.#shout(pieces, at);
      let best: { entry: Entry | null; next: number } | undefined;
      for (let next = at + 1; node; next++) {
        if (node.entry !== undefined) best = { entry: node.entry, next };
        node = next < pieces.length ? this.#step(node, pieces[next]!.word) : undefined;
      }
      const half = best ? undefined : this.#halves.get(word);
      if (best?.entry && !this.#isPerson(pieces, at, best.next)) {
        hits.push(hitOf(best.entry, start, pieces[best.next - 1]!.end));
      } else if (half && this.#goesOn(pieces, at + 1)) {
        hits.push(hitOf(half, start, pieces[at]!.end));
      }
      at = best?.next ?? at + 1;
    }
    return hits;
  }

  #step(node: Node, word: string): Node | undefined {
    const found = node.next.get(word);
    if (found || !isShouted(word)) return found;
    return node.next.get(lowered(word)) ?? (word.includes("-") ? node.next.get(loweredParts(word)) : undefined);
  }

  /** "ABU DHABI": a short word in capitals is a name's first where the next is in capitals too. */
  #shout(pieces: readonly Piece[], at: number): Node | undefined {
    const { word } = pieces[at]!;
    const next = pieces[at + 1];
    return isShort(word) && next && isShouted(next.word) ? this.#root.next.get(lowered(word)) : undefined;
  }

  /** Words that stand in no name leave a gap, whatever their number. */
  #pieces(tokens: readonly Token[]): Piece[] {
    const pieces: Piece[] = [];
    let end = -1;
    // "China-U.S." is cut after its first letter: what follows without a blank is put together again.
    let abbreviation = false;
    for (const token of tokens) {
      const { parts } = this.#known.of(token.form);
      if (!abbreviation && parts.length === 0) {
        if (pieces.at(-1) !== GAP) pieces.push(GAP);
        end = token.end;
        continue;
      }
      const word = abbreviation ? plain(token.text) : "";
      if (abbreviation && token.start === end && /^(?:\p{Lu}|\.)$/u.test(word)) {
        const last = pieces.at(-1)!;
        last.word += word;
        last.opens = this.#step(this.#root, last.word);
        last.end = end = token.end;
        continue;
      }
      abbreviation = false;
      if (parts.length === 0) {
        pieces.push(GAP);
        end = token.end;
        continue;
      }
      let apart = token.start > end;
      end = token.end;
      if (parts.length === 1) {
        const [{ word, capital, opens }] = parts as [Part];
        pieces.push({ start: token.start, end, word, capital, opens, apart });
        continue;
      }
      let start = token.start;
      for (const { word, capital, opens } of parts) {
        pieces.push({ start, end: start + word.length, word, capital, opens, apart });
        start += word.length + 1;
        apart = false;
      }
      abbreviation = /^\p{Lu}$/u.test(parts.at(-1)!.word);
    }
    return pieces;
  }

  #knownOf(text: string): Known {
    const parts = this.#partsOf(text);
    const begins = parts.some(
      ({ word, capital, opens }) =>
        (capital || this.#small.has(word)) &&
        (opens !== undefined || this.#halves.has(word) || isShort(word) || /^\p{Lu}$/u.test(word)),
    );
    return { parts, begins };
  }

  #partsOf(text: string): readonly Part[] {
    if (/^[a-z0-9']+$/.test(text) && !this.#words.has(text) && !PLACE_BEFORE.has(text)) return [];
    const whole = plain(text);
    const words = whole.includes("-") && text.length > 1 && !this.#isWord(whole) ? whole.split("-") : [whole];
    return words.map((word) => ({
      word,
      capital: words.length > 1 ? word !== word.toLowerCase() : /^[\p{Lu}\p{N}]/u.test(text),
      opens: this.#step(this.#root, word),
    }));
  }

  /** A hyphenated word that stands in a name as it is: "Port-au-Prince", also in capitals. */
  #isWord(word: string): boolean {
    return (
      this.#words.has(word) ||
      this.#words.has(lowered(word)) ||
      (isShouted(word) && this.#words.has(loweredParts(word)))
    );
  }

  /** A half is one before a hyphen and a state's name or adjective, or another half: "Franco-German". */
  #goesOn(pieces: readonly Piece[], at: number): boolean {
    const next = pieces[at];
    if (!next || next.apart || next.start !== pieces[at - 1]!.end + 1) return false;
    const kind = this.#root.next.get(next.word)?.entry?.kind;
    return kind === "state" || kind === "demonym" || this.#halves.has(next.word);
  }

  /** "Jordan Lee", "Anna Washington": a person, where the name is also a person's. */
  #isPerson(pieces: readonly Piece[], from: number, to: number): boolean {
    if (to - from !== 1 || !this.#persons.has(pieces[from]!.word)) return false;
    const before = pieces[from - 1];
    const after = pieces[to];
    // "President of Kenya Bran Teck": behind a preposition it is the place, whoever's name follows.
    if (before && PLACE_BEFORE.has(before.word)) return false;
    if (before && pieces[from]!.apart && this.#isSurname(before.word)) return true;
    // A headline's verb ends in "s": "Jordan Hosts Talks".
    return after?.apart === true && this.#isSurname(after.word) && !after.word.endsWith("s");
  }

  /** A capitalised word, not all in capitals, that is neither small word nor office nor itself a name of ours. */
  #isSurname(word: string): boolean {
    return (
      /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) && !this.#beside.has(word) && !this.#root.next.has(word) && !/ing$/.test(word)
    );
  }
}

/** Every hit has its fields in one order, absent ones too. */
const hitOf = ({ kind, code, name, short, town }: Entry, start: number, end: number): NameHit => ({
  start,
  end,
  kind,
  code,
  name,
  short,
  town,
});

const GAP: Piece = { start: -1, end: -1, word: "", capital: false, opens: undefined, apart: true };
const PLACE_BEFORE = new Set(["of", "in", "to", "from", "at"]);
const wordsOf = (name: string): string[] => tokenize(name).map((token) => plain(token.text));
// Marks are folded, so that "São Tomé" is found however it is written; so are the many apostrophes and hyphens.
const plain = (word: string): string => {
  if (isAscii(word)) return word;
  const folded = word.normalize("NFD").replace(/\p{M}/gu, "");
  return folded
    .replace(/[’ʻʼ‘`]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/[łŁ]/g, (l) => (l === "ł" ? "l" : "L"))
    .replaceAll("ı", "i")
    .replaceAll("ø", "o");
};
const isAscii = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
};
const key = (name: string): string => wordsOf(name).join(" ");
/** A word of two or three capitals. */
const isShort = (word: string): boolean => word.length > 1 && word.length < 4 && word === word.toUpperCase();
const isShouted = (word: string): boolean =>
  word.length > 3 && !isSmall(word.charCodeAt(1)) && word === word.toUpperCase() && /^\p{Lu}/u.test(word);
/** A plain small letter: most words are told from shouted ones by their second. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const lowered = (word: string): string => (word[0] ?? "") + word.slice(1).toLowerCase();
/** "PORT-AU-PRINCE", "NUR-KALA": a capital for each part but the small words in the middle. */
const loweredParts = (word: string): string =>
  word
    .split("-")
    .map((part, at, parts) => (at > 0 && at < parts.length - 1 && part.length < 4 ? part.toLowerCase() : lowered(part)))
    .join("-");
