import { declaredLanguage } from "../page/language.ts";
import { elementsAt, firstAt, type ListLayout } from "../page/layout.ts";
import { readStamp } from "../page/stamp.ts";
import { type Element, elementsIn, isElement, parseTree, wordsOf } from "../page/tree.ts";
import { dateWithin, dayInAddress, instantOf } from "./dates.ts";
import { addressOf, type GivenListing, type ListedItem } from "./listing.ts";
import type { ListingPage } from "./listing-page.ts";
import { nextPage } from "./next-page.ts";
import { baseOf } from "./page-tree.ts";

/**
 * Reads a page that lists by the layout of its site, and by nothing else: items that have no date are listed as well.
 * @returns a reason, in words, where the layout finds nothing: the site has changed its page.
 * @throws Problem "input" for markup nested too deep.
 */
export function readListingByLayout(
  html: string,
  given: GivenListing,
  list: ListLayout,
): ListingPage | { reason: string } {
  const tree = parseTree(html);
  const base = baseOf(tree, given.url);
  const found = new Map<string, ListedItem>();
  for (const element of elementsAt(tree, list.item)) {
    const item = itemOf(element, list, base);
    if (item && !found.has(item.url)) found.set(item.url, item);
  }
  if (found.size === 0)
    return { reason: `the layout of the site no longer fits: nothing is listed at "${list.item}" with an address` };
  const root = [...tree.children].find((node): node is Element => isElement(node) && node.name === "html");
  const language = declaredLanguage(root?.attribs.lang ?? root?.attribs["xml:lang"]);
  const page = [...elementsIn(tree)].find((element) => element.name === "title");
  const title = page && wordsOf(page);
  const next = nextPage(tree, base, given.url);
  return {
    ...(title && { title }),
    ...(language && { language }),
    items: [...found.values()],
    more: next ? [next] : [],
  };
}

function itemOf(element: Element, list: ListLayout, base: string): ListedItem | undefined {
  const link = element.name === "a" && list.link === undefined ? element : firstAt(element, list.link ?? "a[href]");
  const url = addressOf(link?.attribs.href, base);
  if (!link || !url) return undefined;
  const heading = list.title === undefined ? link : firstAt(element, list.title);
  const title = heading && wordsOf(heading);
  const mark = list.published === undefined ? undefined : firstAt(element, list.published);
  const said = mark && (mark.attribs.datetime ?? mark.attribs.content ?? wordsOf(mark));
  const stamp = (said && (readStamp(said) ?? dateWithin(said)?.stamp)) || dayInAddress(url);
  const published = instantOf(stamp);
  return { url, ...(title && { title }), ...(published && { published }), ...(stamp && { stamp }), categories: [] };
}
