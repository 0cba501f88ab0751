import type { Edition } from "../model/elsewhere.ts";
import { elementsIn, silent } from "../page/tree.ts";
import { FEED_TYPES } from "./discovery.ts";
import { addressOf, type GivenListing } from "./listing.ts";
import { baseOf, treeOf } from "./page-tree.ts";

/** Editions one page can have; the largest sites of the world have some hundred languages. */
const MOST_EDITIONS = 200;

/**
 * The language editions a page declares of itself: links with "hreflang", in the head or among its words. The first address
 * of a language counts; "x-default" is no language; the page's own edition is in the list where it declares it. An edition that is the front page of a
 * site, on a page that is not, is a switch of the site's language and no edition of the text.
 */
export function editionsOf(given: GivenListing): Edition[] {
  const tree = treeOf(given);
  if (!tree) return [];
  const base = baseOf(tree, given.url);
  const editions = new Map<string, string>();
  const isFront = (url: string): boolean =>
    /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4})?\/?|index\.\w{2,5})?$/i.test(new URL(url).pathname) && new URL(url).search === "";
  const front = URL.canParse(given.url) && isFront(given.url);
  for (const element of elementsIn(
    tree,
    (element) => element.name !== "html" && element.name !== "head" && silent(element),
  )) {
    const { hreflang, href, rel } = element.attribs;
    if (!hreflang || (element.name !== "a" && element.name !== "link")) continue;
    if (element.name === "link" && !/(?:^|\s)alternate(?:\s|$)/i.test(rel ?? "")) continue;
    // A feed in a language is no edition of the page.
    if (FEED_TYPES.test(element.attribs.type ?? "")) continue;
    const language = tagOf(hreflang);
    const url = addressOf(href, base);
    if (!language || !url || editions.has(language) || editions.size >= MOST_EDITIONS) continue;
    if (!front && isFront(url)) continue;
    editions.set(language, url);
  }
  return [...editions].map(([language, url]) => ({ language, url }));
}

/** "zh-hans-CN" -> "zh-Hans-CN"; undefined for what is no tag. */
function tagOf(hreflang: string): string | undefined {
  const tag = hreflang.trim().replace(/_/g, "-");
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The address a page calls its own (RFC 6596), in the head only; undefined where it names none. */
export function canonicalOf(given: GivenListing): string | undefined {
  const tree = treeOf(given);
  if (!tree) return undefined;
  const base = baseOf(tree, given.url);
  for (const element of elementsIn(tree)) {
    if (element.name === "body") return undefined;
    if (element.name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(element.attribs.rel ?? ""))
      return addressOf(element.attribs.href, base);
  }
  return undefined;
}
