/**
 * Which words an expression can begin with. A language is read with a hundred expressions a sentence, of which a handful can
 * match: a text without any of the words that begin one has none.
 */

/** A word, or the letters with which one begins, in lower case. */
export interface Head {
  text: string;
  /** The word is just this, for a blank or the like follows. */
  whole: boolean;
}

/** What an expression says at one place. */
type Item =
  | { kind: "letter"; char: string; min: number; max: number }
  | { kind: "group"; ways: Item[][]; min: number; max: number }
  /** "\b" or "^": a word begins or ends here. */
  | { kind: "edge" }
  /** A look ahead or behind: it takes no room, and only narrows. */
  | { kind: "look" }
  | { kind: "anything" };

/** More beginnings than that are no gate. */
const MOST_HEADS = 400;

/**
 * The words with which a match begins, at a word's edge.
 * @returns nothing where the expression does not tell: it begins with a class of letters, or inside a word.
 */
export function headsOf(pattern: RegExp): Head[] | undefined {
  const found = new Map<string, Head>();
  const add = (text: string, whole: boolean): boolean => {
    if (text === "" || found.size > MOST_HEADS) return false;
    if (!found.get(text) || !whole) found.set(text, { text, whole });
    return true;
  };
  const walk = (items: readonly Item[], at: number, text: string, edge: boolean): boolean => {
    const item = items[at];
    if (!item || item.kind === "anything") return add(text, false);
    if (item.kind === "look") return walk(items, at + 1, text, edge);
    if (item.kind === "edge") return text === "" ? walk(items, at + 1, text, true) : add(text, true);
    if (item.min === 0 && !walk(items, at + 1, text, edge)) return false;
    if (item.kind === "letter") {
      if (!/^\w$/.test(item.char)) return add(text, true);
      if (!edge) return false;
      const more = text + item.char.toLowerCase();
      return item.max > 1 ? add(more, false) : walk(items, at + 1, more, true);
    }
    const rest: readonly Item[] = item.max > 1 ? [{ kind: "anything" }] : items.slice(at + 1);
    return item.ways.every((way) => walk([...way, ...rest], 0, text, edge));
  };
  const ways = new Parser(pattern.source).ways();
  return ways.every((way) => walk(way, 0, "", false)) ? [...found.values()] : undefined;
}

/** Reads the source of an expression, as far as its beginnings need it. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  ways(): Item[][] {
    const ways: Item[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ")") {
      if (this.#take("|")) ways.push([]);
      else ways.at(-1)!.push(this.#item());
    }
    return ways;
  }

  #take(text: string): boolean {
    const found = this.#source.startsWith(text, this.#at);
    if (found) this.#at += text.length;
    return found;
  }

  #item(): Item {
    if (this.#take("(?:")) return this.#counted(this.#group());
    for (const look of ["(?=", "(?!", "(?<=", "(?<!"]) {
      if (this.#take(look)) {
        this.#group();
        return { kind: "look" };
      }
    }
    if (this.#take("(?<")) this.#at = this.#source.indexOf(">", this.#at) + 1;
    else if (!this.#take("(")) return this.#single();
    return this.#counted(this.#group());
  }

  #group(): Item {
    const ways = this.ways();
    this.#take(")");
    return { kind: "group", ways, min: 1, max: 1 };
  }

  #single(): Item {
    if (this.#take("\\b") || this.#take("^") || this.#take("$")) return { kind: "edge" };
    if (this.#take("[")) {
      while (!this.#take("]")) this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
      return this.#counted({ kind: "anything" });
    }
    if (this.#take("\\")) {
      const char = this.#source[this.#at++]!;
      if (/[pPuk]/.test(char)) this.#at = Math.max(this.#at, this.#source.indexOf("}", this.#at) + 1);
      if (char === "s" || char === "W") return this.#counted(letter(" "));
      return this.#counted(/\w/.test(char) ? { kind: "anything" } : letter(char));
    }
    const char = this.#source[this.#at++]!;
    return this.#counted(char === "." ? { kind: "anything" } : letter(char));
  }

  /** With how often it may stand: "?", "*", "+", "{0,3}". */
  #counted(item: Item): Item {
    const count = /^(?:\?|\*|\+|\{(\d+)(,?)(\d*)\})/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!count) return item;
    this.#at += count[0].length;
    this.#take("?");
    if (item.kind !== "letter" && item.kind !== "group") return item;
    const [sign, least, comma, most] = count;
    const min = sign === "+" ? 1 : least === undefined ? 0 : Number(least);
    const max = sign === "?" ? 1 : least === undefined ? 2 : comma ? Number(most || 2) : min;
    return { ...item, min, max };
  }
}

const letter = (char: string): Item => ({ kind: "letter", char, min: 1, max: 1 });
