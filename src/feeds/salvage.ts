import { tokensOf, type Xml } from "./markup.ts";

/** A feed's root tag with its namespaces is shorter; a longer one is replaced by a bare one. */
const LONGEST_TAG = 8192;

export interface Salvaged {
  /** A feed with the head and no items, for its title. */
  head: string;
  /** What makes a feed of one item or several, before and behind them. */
  open: string;
  close: string;
  /** Each item as it stands, in order. */
  items: Generator<string>;
}

/**
 * Cuts a feed that is not well-formed into its items, so that one bad item costs one item. An item whose end
 * is missing is left out: half of a text must not pass for the text.
 */
export function salvage(xml: Xml): Salvaged {
  const tag = xml.tag.length <= LONGEST_TAG && !xml.tag.includes("/>") ? xml.tag : undefined;
  const [open, close, unit] =
    xml.root === "feed"
      ? [tag ?? '<feed xmlns="http://www.w3.org/2005/Atom">', endOf(tag, "feed"), "entry"]
      : xml.root === "rdf"
        ? [tag ?? RDF, endOf(tag, "rdf:RDF"), "item"]
        : [`${tag ?? '<rss version="2.0">'}<channel>`, `</channel>${endOf(tag, "rss")}`, "item"];
  const first = xml.text.search(new RegExp(`<(?:[\\w-]{1,20}:)?${unit}[\\s>]`, "i"));
  const head = first < 0 ? xml.text : xml.text.slice(0, first);
  // The root of the head is closed by hand, for its end is behind the items.
  const closed = xml.root === "rss" ? `${head}${head.includes("<channel") ? "</channel>" : ""}` : head;
  return { head: `${closed}${endOf(tag, rootName(xml.root))}`, open, close, items: units(xml.text, unit) };
}

const RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">';
const rootName = (root: string): string => (root === "rdf" ? "rdf:RDF" : root);
const endOf = (tag: string | undefined, name: string): string => `</${tag?.match(/^<([\w:-]+)/)?.[1] ?? name}>`;

function* units(text: string, unit: string): Generator<string> {
  let start = -1;
  for (const token of tokensOf(text)) {
    if (token.kind === "text" || localName(token.name) !== unit) continue;
    // An item inside an item: the end of the first one is missing.
    if (token.kind === "open") start = token.start;
    else if (token.kind === "close" && start >= 0) {
      yield text.slice(start, token.end);
      start = -1;
    }
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
