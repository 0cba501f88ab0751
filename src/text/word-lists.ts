import type { Listed } from "./tokens.ts";

/** What a list asks of a token. */
type Looked = Pick<Listed, "lower" | "mask">;

/**
 * Whether a token is in the list that has a place in the masks of a language's words; nothing where the list has none or the
 * token has not been looked up.
 */
function told(place: number, { mask }: Looked): boolean | undefined {
  if (place < 0 || mask.length === 0) return undefined;
  return ((mask[place >> 5]! >>> (place & 31)) & 1) === 1;
}

/**
 * Words in lower case. Each word of a text is looked up once in all lists of its language (`WordIndex`); asking one of them for
 * a token is then a look at a bit.
 */
export class WordSet extends Set<string> {
  /** Of its bit in the masks; -1 for a list that is in no index. */
  place = -1;

  holds(token: Looked | undefined): boolean {
    return token !== undefined && (told(this.place, token) ?? this.has(token.lower));
  }
}

/** Words in lower case with what each stands for. */
export class WordMap<T> extends Map<string, T> {
  /** Of its bit in the masks; -1 for a list that is in no index. */
  place = -1;

  holds(token: Looked | undefined): boolean {
    return token !== undefined && (told(this.place, token) ?? this.has(token.lower));
  }

  /** What a token stands for. */
  of(token: Looked | undefined): T | undefined {
    return token === undefined || told(this.place, token) === false ? undefined : this.get(token.lower);
  }
}

/** How the phrases of a table go on behind some words. */
export interface PhraseNode<T> {
  /** By the next word. */
  next: Map<string, PhraseNode<T>> | undefined;
  /** What the phrase that ends here stands for. */
  value: T | undefined;
}

/**
 * Words and phrases by their words in lower case, joined by blanks: "exchanged views". A map that is also a tree of words, so
 * that at most words of a text nothing is put together, and a phrase is followed word by word. Its bit is that of the words that
 * begin a phrase.
 */
export class PhraseTable<T> extends WordMap<T> {
  readonly #openings = new Map<string, PhraseNode<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    super(entries);
    for (const [phrase, value] of this) {
      let node: PhraseNode<T> = { next: this.#openings, value: undefined };
      for (const word of phrase.split(" ")) {
        node.next ??= new Map();
        const next: PhraseNode<T> = node.next.get(word) ?? { next: undefined, value: undefined };
        node.next.set(word, next);
        node = next;
      }
      node.value = value;
    }
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.#openings.keys();
  }

  /** Whether a token alone is one of the phrases. */
  override holds(token: Looked | undefined): boolean {
    return this.of(token) !== undefined;
  }

  /** What begins with a token. */
  opening(token: Looked): PhraseNode<T> | undefined {
    return told(this.place, token) === false ? undefined : this.#openings.get(token.lower);
  }
}
