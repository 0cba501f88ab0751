import { declaredLanguage } from "../page/language.ts";
import {
  type ChildNode,
  type Element,
  elementsIn,
  isElement,
  parseTree,
  silent,
  type Tree,
  wordsOf,
} from "../page/tree.ts";
import { dateWithin, dayInAddress, instantOf } from "./dates.ts";
import { type Dated, type Dating, datesByOrder, datesByPlace, type Link } from "./dating-links.ts";
import { addressOf, type GivenListing, type ListedItem } from "./listing.ts";
import { nextPage } from "./next-page.ts";
import { apartFromLists, shapeOf } from "./page-shape.ts";
import { baseOf } from "./page-tree.ts";
import { customOf, dateByCustom, type StrokeDate, strokeDateIn } from "./stroke-dates.ts";

export interface ListingPage {
  title?: string;
  language?: string;
  items: ListedItem[];
  more: string[];
}

/** Fewer are no listing. */
const LEAST = 3;
/** Links of a page that are looked at; the listings of ministries have 10 to 200. */
const MOST_LINKS = 10_000;
/** Shapes of links, and of dates, that are tried; no page that people made has more lists. */
const MOST_SHAPES = 60;
const MOST_KINDS = 12;
/** No date stands in a longer text of a list. */
const DATE_LINE = 600;

/**
 * Finds the repeating links with dates: links that stand in places of the same shape, each with a date near it. Of several
 * such lists the one with the most dated links and the longest titles is taken.
 * @returns a reason, in words, where there is none.
 * @throws Problem "input" for markup nested too deep.
 */
export function readListingPage(html: string, given: GivenListing): ListingPage | { reason: string } {
  const tree = parseTree(html);
  const base = baseOf(tree, given.url);
  const root = [...tree.children].find((node): node is Element => isElement(node) && node.name === "html");
  const language = declaredLanguage(root?.attribs.lang ?? root?.attribs["xml:lang"]);
  const { links, dates } = survey(tree, base, given.url, language);
  if (links.length === 0) return { reason: "no links: the list may be built by scripts in the browser" };
  const groups = largest(links, 3, MOST_SHAPES);
  const kinds = largest(dates, 2, MOST_KINDS);
  let best: { dated: Dating[]; score: number } | undefined;
  for (const group of groups) {
    if (new Set(group.map((link) => link.url)).size < LEAST) continue;
    const dated = onePerAddress(dating(group, dates, kinds));
    if (dated.length < LEAST || dated.length < 0.5 * new Set(group.map((link) => link.url)).size) continue;
    const score = dated.length * (0.2 + titleWorth(dated.map(({ link }) => link.text)));
    if (!best || score > best.score) best = { dated, score };
  }
  if (!best) return { reason: dates.length === 0 ? "no dates beside the links" : "no repeating links with dates" };
  const page = [...elementsIn(tree)].find((element) => element.name === "title");
  const next = nextPage(tree, base, given.url);
  const title = page && titleText(page);
  return {
    ...(title && { title }),
    ...(language && { language }),
    items: titled(best.dated),
    more: next ? [next] : [],
  };
}

/** What shares a shape, the largest groups first. */
const largest = <T extends { shape: string }>(all: readonly T[], least: number, most: number): T[][] =>
  [...Map.groupBy(all, (one) => one.shape).values()]
    .filter((group) => group.length >= least)
    .sort((a, b) => b.length - a.length)
    .slice(0, most);

const titleText = (element: Element): string =>
  element.children
    .map((node) => (node.type === "text" ? node.data : ""))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();

/** Links and dates of a page, furniture left out. */
function survey(
  tree: Tree,
  base: string,
  own: string,
  language: string | undefined,
): { links: Link[]; dates: Dated[] } {
  const links: Link[] = [];
  const dates: Dated[] = [];
  const strokes: StrokeDate[] = [];
  const open: { dated: Dated; line: string }[] = [];
  const itself = addressOf(own, own);
  const leave = apartFromLists(tree);
  let at = 0;
  const note = (line: string | undefined, element: Element): boolean => {
    if (line === undefined) return false;
    const stroke = strokeDateIn(line);
    if (stroke) strokes.push(stroke);
    const stamp = dateWithin(line)?.stamp;
    if (!stamp && !stroke) return false;
    const dated = { element, stamp, shape: shapeOf(element), at };
    dates.push(dated);
    // Which of the two readings holds is known when all dates of the page have been seen.
    if (!stamp) open.push({ dated, line });
    return true;
  };
  const stack: ChildNode[] = [...tree.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    at++;
    if (node.type === "text" && node.parent && isElement(node.parent as ChildNode))
      note(dateLine(node.data), node.parent as Element);
    if (!isElement(node) || silent(node) || leave(node)) continue;
    for (let child = node.children.length - 1; child >= 0; child--) stack.push(node.children[child]!);
    const time = dateLine(node.name === "time" ? node.attribs.datetime : undefined);
    if (!note(time, node)) note(inParts(node), node);
    if (node.name !== "a" || links.length >= MOST_LINKS) continue;
    const href = node.attribs.href;
    const url = href === undefined || /^\s*#/.test(href) ? undefined : addressOf(href, base);
    if (!url || url === itself) continue;
    links.push({ element: node, url, text: wordsOf(node), shape: shapeOf(node), at });
  }
  const custom = open.length > 0 ? customOf(strokes, language) : undefined;
  if (custom) for (const { dated, line } of open) dated.stamp = dateByCustom(line, custom)?.stamp;
  return { links, dates };
}

/** The words as one line, where they have a digit and are not too long for a date in them to be the list's. */
function dateLine(words: string | undefined): string | undefined {
  if (words === undefined || words.length > 5 * DATE_LINE || !/\p{Nd}/u.test(words)) return undefined;
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= DATE_LINE ? line : undefined;
}

/** Day, month and year each in an element of its own: the leaf of a calendar. */
function inParts(element: Element): string | undefined {
  const parts = element.children.filter(isElement);
  // Where the words of one part are the date, that part gives it.
  if (parts.length < 1 || parts.length > 4 || element.name === "tr") return undefined;
  let size = 0;
  for (const node of elementsIn(element)) {
    if (++size > 8 || node.name === "a" || node.name === "time") return undefined;
  }
  const words = wordsOf(element);
  return words.length <= 40 ? words : undefined;
}

/** Dates for the links of one shape: by the place each link has to itself, or else by what comes before or behind. */
function dating(group: readonly Link[], dates: readonly Dated[], kinds: readonly (readonly Dated[])[]): Dating[] {
  const placed = datesByPlace(group, dates);
  if (placed.length >= LEAST && placed.length >= group.length / 2) return placed;
  const ordered = datesByOrder(group, kinds);
  if (ordered.length > placed.length) return ordered;
  if (placed.length > 0) return placed;
  return group.flatMap((link) => {
    const stamp = dayInAddress(link.url);
    return stamp ? [{ link, stamp }] : [];
  });
}

/** One for each address, the one with the most words. */
function onePerAddress(dated: readonly Dating[]): Dating[] {
  const best = new Map<string, Dating>();
  for (const one of dated) {
    const before = best.get(one.link.url);
    if (!before || one.link.text.length > before.link.text.length) best.set(one.link.url, one);
  }
  return [...best.values()].sort((a, b) => a.link.at - b.link.at);
}

/** 0 to 1: titles are long and no two are the same, "Read more" is short and all are. */
function titleWorth(texts: readonly string[]): number {
  const distinct = new Set(texts.filter(Boolean)).size / texts.length;
  const mean = texts.reduce((sum, text) => sum + width(text), 0) / texts.length;
  return distinct * Math.min(1, mean / 40);
}

/** A Chinese character says about as much as two letters. */
const width = (text: string): number => {
  const cut = text.slice(0, 200);
  return cut.length + (cut.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);
};

function titled(all: readonly Dating[]): ListedItem[] {
  const times = new Map<string, number>();
  for (const { link } of all) times.set(link.text, (times.get(link.text) ?? 0) + 1);
  const elements = new Set(all.map(({ link }) => link.element));
  return all.map(({ link, stamp: shown }) => {
    const stamp = shown ?? dayInAddress(link.url);
    const title = titleOf(link, link.text === "" || times.get(link.text)! > 1, elements);
    const published = instantOf(stamp);
    return {
      url: link.url,
      ...(title && { title }),
      ...(published && { published }),
      ...(stamp && { stamp }),
      categories: [],
    };
  });
}

/**
 * The heading in the link or beside it, where the link's own words are a whole card or "Read more"; else the link's words.
 * @param generic the link's words are those of others too, or none.
 */
function titleOf(link: Link, generic: boolean, elements: ReadonlySet<Element>): string {
  const inside = headingIn(link.element);
  if (inside) return inside;
  if (generic) {
    for (const name of ["title", "aria-label"]) {
      const said = link.element.attribs[name]?.replace(/\s+/gu, " ").trim();
      if (said && said !== link.text) return said;
    }
    // Not beyond the place that is this item's alone.
    for (let place = link.element.parent; place && isElement(place); place = place.parent) {
      const own = elementsIn(place).take(201).toArray();
      if (own.length > 200 || own.some((element) => element !== link.element && elements.has(element))) break;
      const heading = headingIn(place);
      if (heading) return heading;
    }
  }
  return withoutDate(link.text);
}

function headingIn(element: Element): string | undefined {
  for (const inner of elementsIn(element)) {
    if (inner !== element && /^h[1-6]$/.test(inner.name)) return wordsOf(inner) || undefined;
  }
  return undefined;
}

/** "03.11.2026 The minister met …": the date at either end of a link is not part of the title. */
function withoutDate(text: string): string {
  const found = dateWithin(text) ?? strokeDateIn(text);
  if (!found || (found.start > 3 && found.end < text.length - 3)) return text;
  const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`
    .replace(/^[\s\p{P}|]+|[\s|([【–—-]+$/gu, "")
    .trim();
  return rest.length >= 8 ? rest : text;
}
