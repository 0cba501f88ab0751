/**
 * Which words an expression cannot do without. A language is read with a hundred expressions a sentence, of which a handful can
 * match: a text without any of the words that every match has has none.
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
 * Words of which every match has one: those with which it begins, or those at another place of it, whichever are rarer, as long
 * words are.
 * @returns nothing where the expression does not tell: it has classes of letters only, or begins inside a word.
 */
export function headsOf(pattern: RegExp): Head[] | undefined {
  return joined(new Parser(pattern.source).ways().map((way) => rarest(way, false)));
}

/** One of each: nothing where one of them is not told. */
function joined(lists: readonly (Head[] | undefined)[]): Head[] | undefined {
  const found = new Map<string, Head>();
  for (const list of lists) {
    if (!list) return undefined;
    for (const head of list) if (!found.get(head.text) || !head.whole) found.set(head.text, head);
  }
  return [...found.values()];
}

/** The words at whichever place of a sequence has the rarest. */
function rarest(items: readonly Item[], edge: boolean): Head[] | undefined {
  let best: Head[] | undefined;
  const offer = (heads: Head[] | undefined): void => {
    if (heads && (!best || commonness(heads) < commonness(best))) best = heads;
  };
  let certain = edge;
  for (const [at, item] of items.entries()) {
    offer(headsAt(items, at, certain));
    if (item.kind === "group" && item.min > 0) offer(joined(item.ways.map((way) => rarest(way, certain))));
    certain = wordBegins(item, certain);
  }
  return best;
}

/** The longer a word, the rarer; the small words of a language are everywhere. */
const commonness = (heads: readonly Head[]): number =>
  heads.reduce((sum, { text }) => sum + (text.length < 4 ? 12 : text.length === 4 ? 4 : 1), 0);

/** Whether a word can only begin behind an item, if one could before it. */
function wordBegins(item: Item, before: boolean): boolean {
  if (item.kind === "look") return before;
  if (item.kind === "edge") return true;
  if (item.kind === "anything") return false;
  const behind =
    item.kind === "letter"
      ? !/^\w$/.test(item.char)
      : item.ways.every((way) => way.reduce((begins, inner) => wordBegins(inner, begins), before));
  return behind && (item.min > 0 || before);
}

/** The words with which what stands from an item on begins. */
function headsAt(items: readonly Item[], from: number, certain: boolean): Head[] | undefined {
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
  return walk(items, from, "", certain) ? [...found.values()] : undefined;
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
    // "(?:", and "(?-i:", in which case counts: a gate is in small letters all the same.
    const open = /^\(\?(?:[ims]*-?[ims]*):/.exec(this.#source.slice(this.#at, this.#at + 10));
    if (open) {
      this.#at += open[0].length;
      return this.#counted(this.#group());
    }
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
