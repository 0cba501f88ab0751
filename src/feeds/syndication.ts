import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import { declaredLanguage } from "../page/language.ts";
import { parseTree, wordsOf } from "../page/tree.ts";
import { feedDate, instantOf } from "./dates.ts";
import { addressOf, type GivenListing, type ListedItem, type ListingNote } from "./listing.ts";
import type { Xml } from "./markup.ts";
import { salvage } from "./salvage.ts";

/** What a feed gives, before it is finished; the same for all four kinds. */
export interface Feed {
  kind: "rss" | "atom" | "rdf" | "json-feed";
  title?: string;
  language?: string;
  items: ListedItem[];
  more: string[];
  notes: ListingNote[];
}

/** Items of a broken feed that are read in one run of the parser; where that fails they are halved. */
const TOGETHER = 32;
/** Runs for one feed, a millisecond each and more: a thousand read 30,000 items with a few bad ones, or 500 of bad ones only. */
const MAX_RUNS = 1000;

type Raw = Omit<Feed, "kind" | "notes">;
type Reader = (text: string, base: string) => Raw & { without: number };

/** RSS 0.9x to 2.0, Atom 1.0 and 0.3, RSS 1.0, by the root element; read as far as it goes where it is broken or cut off. */
export function readXmlFeed(xml: Xml, given: GivenListing): Feed | undefined {
  const kind = xml.root === "rss" || xml.root === "channel" ? "rss" : xml.root === "feed" ? "atom" : "rdf";
  const reader = READERS[kind];
  const notes: ListingNote[] = [];
  if (xml.entities)
    notes.push({ code: "malformed", words: "The feed declares entities of its own; they are not expanded." });
  // Whole and well-formed is the rule. One that is cut off may parse all the same, with half an item at its end.
  const read = xml.whole ? attempt(reader, xml.text, given.url) : undefined;
  const raw = read ?? inPieces(reader, xml, given.url, notes);
  return raw && { kind, ...withNotes(raw, notes) };
}

function inPieces(
  reader: Reader,
  xml: Xml,
  base: string,
  notes: ListingNote[],
): (Raw & { without: number }) | undefined {
  const pieces = salvage(xml);
  const head = attempt(reader, pieces.head, base);
  const all = { ...head, items: [] as ListedItem[], more: head?.more ?? [], without: 0 };
  let [bad, runs, left] = [0, 0, 0];
  const readAll = (units: readonly string[]): void => {
    if (runs++ >= MAX_RUNS) {
      left += units.length;
      return;
    }
    const read = attempt(reader, `${pieces.open}${units.join("")}${pieces.close}`, base, all.language);
    // An open tag may swallow the next item: fewer than were given is as bad as none.
    if (read && (units.length === 1 || read.items.length + read.without === units.length)) {
      all.without += read.without;
      all.items.push(...read.items);
    } else if (units.length === 1) bad++;
    else {
      readAll(units.slice(0, units.length >> 1));
      readAll(units.slice(units.length >> 1));
    }
  };
  let together: string[] = [];
  for (const unit of pieces.items) {
    if (together.push(unit) < TOGETHER) continue;
    readAll(together);
    together = [];
  }
  if (together.length > 0) readAll(together);
  if (left > 0)
    notes.push({ code: "capped", words: `The feed is so broken that ${left} of its items were left unread.` });
  if (!head && all.items.length === 0) return undefined;
  if (!xml.whole) notes.push({ code: "cut-off", words: `The feed breaks off behind ${all.items.length} whole items.` });
  else
    notes.push({
      code: "malformed",
      words: `The feed is not well-formed; ${all.items.length} items were read, ${bad} could not be.`,
    });
  return all;
}

function attempt(reader: Reader, text: string, base: string, language?: string): ReturnType<Reader> | undefined {
  try {
    const raw = reader(text, base);
    return language ? { ...raw, language } : raw;
  } catch {
    // The parser's own errors say no more than that it is not well-formed.
    return undefined;
  }
}

const withNotes = (
  { without, ...raw }: Raw & { without: number },
  notes: ListingNote[],
): Raw & { notes: ListingNote[] } => ({
  ...raw,
  notes: [
    ...notes,
    ...(without > 0
      ? [
          {
            code: "no-address" as const,
            words: `${without} items give neither an address nor words of their own and are left out.`,
          },
        ]
      : []),
  ],
});

/** JSON Feed 1.0 and 1.1. One that is cut off is read up to its last whole item. */
export function readJsonFeed(text: string, given: GivenListing): Feed | undefined {
  const notes: ListingNote[] = [];
  let raw = attempt(READERS.json, text, given.url);
  if (!raw) {
    const cut = wholeItems(text);
    raw = cut === undefined ? undefined : attempt(READERS.json, cut, given.url);
    if (!raw) return undefined;
    notes.push({ code: "cut-off", words: `The feed breaks off behind ${raw.items.length} whole items.` });
  }
  return { kind: "json-feed", ...withNotes(raw, notes) };
}

/** The text up to the last object that is whole inside of the array "items", and closed behind it. */
function wholeItems(text: string): string | undefined {
  const items = text.match(/"items"\s{0,99}:\s{0,99}\[/);
  if (!items) return undefined;
  let depth = 0;
  let inString = false;
  let end = items.index! + items[0].length;
  for (let at = end; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === "\\") at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") {
      depth--;
      if (depth === 0) end = at + 1;
      if (depth < 0) break;
    }
  }
  return `${text.slice(0, end)}]}`;
}

interface Given {
  url: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  html?: string | undefined;
  summary?: string | undefined;
  categories: (string | undefined)[];
  language?: string | undefined;
}

/** An item without an address is one where it has words and a name of its own. @param home the listing's address. */
function item(given: Given, home: string): ListedItem[] {
  const bare = given.url === undefined;
  if (bare && !((given.id ?? given.title) && (given.html ?? given.summary))) return [];
  const stamp = feedDate(given.published) ?? feedDate(given.updated);
  const published = instantOf(feedDate(given.published));
  const updated = instantOf(feedDate(given.updated));
  const title = given.title && plainWords(given.title);
  const language = declaredLanguage(given.language);
  const categories = [...new Set(given.categories.map((name) => plainWords(name ?? "")).filter(Boolean))];
  return [
    {
      url: given.url ?? home,
      ...(bare && { bare: true as const }),
      ...(given.id && { id: given.id }),
      ...(title && { title }),
      ...(published && { published }),
      ...(updated && { updated }),
      ...(stamp && { stamp }),
      ...(given.html && { html: given.html }),
      ...(given.summary && { summary: given.summary }),
      categories,
      ...(language && { language }),
    },
  ];
}

/** Titles are words, yet half of all feeds put markup or references into them once more. */
function plainWords(text: string): string {
  const plain = /<\/?[a-z][^>]{0,999}>|&#?\w{2,9};/i.test(text) ? wordsOf(parseTree(text.slice(0, 4000))) : text;
  return plain.replace(/\s+/gu, " ").trim();
}

/** The first link of the wanted kind; one without a "rel" is an alternate by RFC 4287, section 4.2.7.2. */
const linkOf = (links: readonly { href?: string; rel?: string }[] | undefined, rel: string): string | undefined =>
  links?.find((link) => link.href && (link.rel ?? "alternate").toLowerCase() === rel)?.href;

const within = (base: string, inner: string | undefined): string => addressOf(inner, base) ?? base;
const looksLikeAddress = (text: string | undefined): boolean => /^https?:\/\//i.test(text?.trim() ?? "");

function frame(
  title: string | undefined,
  language: string | undefined,
  items: readonly ListedItem[][],
  more: readonly (string | undefined)[],
): ReturnType<Reader> {
  const plain = title && plainWords(title);
  const tag = declaredLanguage(language);
  return {
    ...(plain && { title: plain }),
    ...(tag && { language: tag }),
    items: items.flat(),
    more: more.filter((url) => url !== undefined),
    without: items.filter((one) => one.length === 0).length,
  };
}

const READERS: Record<"rss" | "atom" | "rdf" | "json", Reader> = {
  rss(text, base) {
    const feed = parseRssFeed(text);
    const home = within(base, feed.xml?.base);
    const items = (feed.items ?? []).map((entry) => {
      const at = within(home, entry.xml?.base);
      const guid = entry.guid?.value;
      const permanent = entry.guid?.isPermaLink !== false && looksLikeAddress(guid) ? guid : undefined;
      return item(
        {
          url: addressOf(entry.link, at) ?? addressOf(linkOf(entry.atom?.links, "alternate") ?? permanent, at),
          id: guid ?? entry.atom?.id,
          title: entry.title ?? entry.dc?.titles?.[0],
          published: said(entry.pubDate) ?? said(entry.dc?.dates?.[0]) ?? said(entry.atom?.published),
          updated: said(entry.atom?.updated),
          html: entry.content?.encoded,
          summary: entry.description,
          categories: [...(entry.categories ?? []).map((category) => category.name), ...(entry.dc?.subjects ?? [])],
          language: entry.xml?.lang ?? entry.dc?.languages?.[0],
        },
        base,
      );
    });
    const next = addressOf(linkOf(feed.atom?.links, "next"), home);
    return frame(feed.title, feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0], items, [next]);
  },
  atom(text, base) {
    const feed = parseAtomFeed(text);
    const home = within(base, feed.xml?.base);
    const items = (feed.entries ?? []).map((entry) => {
      const at = within(home, entry.xml?.base);
      const url = linkOf(entry.links, "alternate") ?? (looksLikeAddress(entry.id) ? entry.id : undefined);
      const { value, type } = entry.content ?? {};
      const plain = type === "text" || type === "text/plain";
      return item(
        {
          url: addressOf(url, at) ?? addressOf(entry.content?.src, at),
          id: entry.id,
          title: entry.title?.value,
          published: said(entry.published) ?? said(entry.dc?.dates?.[0]),
          updated: said(entry.updated),
          html: plain ? undefined : value,
          summary: entry.summary?.value ?? (plain ? value : undefined),
          categories: (entry.categories ?? []).map((category) => category.label ?? category.term),
          language: entry.xml?.lang ?? entry.content?.xml?.lang,
        },
        base,
      );
    });
    return frame(feed.title?.value, feed.xml?.lang, items, [addressOf(linkOf(feed.links, "next"), home)]);
  },
  rdf(text, base) {
    const feed = parseRdfFeed(text);
    const items = (feed.items ?? []).map((entry) =>
      item(
        {
          url: addressOf(entry.link ?? entry.rdf?.about, base),
          id: entry.rdf?.about,
          title: entry.title ?? entry.dc?.titles?.[0],
          published: said(entry.dc?.dates?.[0]),
          html: entry.content?.encoded,
          summary: entry.description,
          categories: [...(entry.dc?.subjects ?? [])],
          language: entry.dc?.languages?.[0],
        },
        base,
      ),
    );
    return frame(feed.title, feed.dc?.languages?.[0] ?? feed.xml?.lang, items, []);
  },
  json(text, base) {
    const feed = parseJsonFeed(JSON.parse(text) as object);
    const items = (feed.items ?? []).map((entry) =>
      item(
        {
          url: addressOf(entry.url ?? (looksLikeAddress(entry.id) ? entry.id : entry.external_url), base),
          id: entry.id,
          title: entry.title,
          published: said(entry.date_published),
          updated: said(entry.date_modified),
          html: entry.content_html,
          summary: entry.summary ?? entry.content_text,
          categories: entry.tags ?? [],
          language: entry.language,
        },
        base,
      ),
    );
    return frame(feed.title, feed.language, items, [addressOf(feed.next_url, base)]);
  },
};

/** The parser types dates as what a caller made of them; here they are always the words. */
const said = (date: unknown): string | undefined => (typeof date === "string" ? date : undefined);
