import { type Element, elementsIn, type Tree, wordsOf } from "../page/tree.ts";
import { addressOf, type GivenListing, type ListingKind } from "./listing.ts";
import { baseOf, treeOf } from "./page-tree.ts";
import { listingOf } from "./read-listing.ts";
import type { Robots } from "./robots.ts";

/** An address that may list the source's pages. */
export interface Found {
  url: string;
  /** What it ought to be; "feed" until it has been fetched and read. */
  kind: "feed" | "sitemap" | ListingKind;
  /** How it was found; "well-known" ones are guesses and may not exist. */
  how: "itself" | "declared" | "linked" | "robots" | "well-known";
  title?: string;
  /** Best first: the order in which to try them, from 0. */
  rank: number;
  /** In words, for the person who adds the source. */
  reason: string;
}

export const FEED_TYPES =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/(?:x-)?rss|^application\/json$|^text\/(?:xml|rss)/i;
const FEED_ADDRESS =
  /(?:[/._-](?:rss|atom|feed|feeds|rdf)(?:[/._?-]|$)|[?&](?:format|type|feed)=(?:rss|atom|feed)|\.rss$)/i;
const FEED_WORDS =
  /^\W{0,3}(?:rss|atom|xml|(?:news )?feed|rss[- ]?(?:feed|лента|канал)|лента rss|flux rss|canal rss|اشتراك rss)\W{0,3}$/iu;
/** Feeds of something else than the site's texts. */
const BESIDE_THE_POINT = /comment|podcast|audio|video|photo|gallery|tender|vacanc|job|calendar/i;
const NEWS = /news|press|release|statement|media|新闻|новост|пресс|actualit|noticia|prensa|comunicad|أخبار/iu;

/** Tried where a site declares nothing; by the systems that governments' sites run on, commonest first. */
const WELL_KNOWN: readonly [path: string, kind: "feed" | "sitemap"][] = [
  ["/feed/", "feed"],
  ["/rss.xml", "feed"],
  ["/rss", "feed"],
  ["/feed.xml", "feed"],
  ["/atom.xml", "feed"],
  ["/index.xml", "feed"],
  ["/news-sitemap.xml", "sitemap"],
  ["/sitemap.xml", "sitemap"],
  ["/sitemap_index.xml", "sitemap"],
];
const NAMES: Record<Exclude<ListingKind, "page">, string> = {
  rss: "an RSS feed",
  atom: "an Atom feed",
  rdf: "an RSS 1.0 feed",
  "json-feed": "a JSON feed",
  "news-sitemap": "a news sitemap",
  sitemap: "a sitemap",
  "sitemap-index": "an index of sitemaps",
};
/** Feeds of one page; a directory of feeds has dozens. */
const MOST = 100;

/**
 * Where a site lists its texts: what the page is itself, the feeds it declares and links to, the sitemaps of its robots.txt,
 * and the places where such things usually are. Nothing is fetched: the caller tries them in the order given.
 */
export function discover(given: GivenListing, robots?: Robots): Found[] {
  const found: Omit<Found, "rank">[] = [];
  const own = addressOf(given.url, given.url);
  if (!own) return [];
  const { listing, reason } = listingOf(given);
  const itself = listing && {
    url: own,
    kind: listing.kind,
    how: "itself" as const,
    ...(listing.title && { title: listing.title }),
    reason:
      listing.kind === "page"
        ? `the page itself lists ${listing.items.length} links with dates`
        : `the address is ${NAMES[listing.kind]}; entries: ${listing.items.length || (listing.more?.length ?? 0)}`,
  };
  // Of a feed nothing better can be found, and where the site's list has a layout that is what is meant.
  if (itself && (itself.kind !== "page" || given.list)) return ranked([itself]);
  const tree = reason === undefined || !reason.startsWith("neither") ? treeOf(given) : undefined;
  const feeds = tree ? feedsOf(tree, own) : [];
  found.push(...feeds.filter((feed) => !aside(feed)));
  const sitemaps = (robots?.sitemaps ?? []).map((url) => ({
    url,
    kind: "sitemap" as const,
    how: "robots" as const,
    reason: "robots.txt names it",
  }));
  const news = sitemaps.filter(({ url }) => /news/i.test(url));
  found.push(...news);
  if (itself) found.push(itself);
  found.push(...sitemaps.filter((one) => !news.includes(one)), ...feeds.filter(aside), ...wellKnown(own));
  return ranked(found);
}

const aside = (feed: { url: string; title?: string }): boolean =>
  BESIDE_THE_POINT.test(`${feed.url} ${feed.title ?? ""}`);

function ranked(found: readonly Omit<Found, "rank">[]): Found[] {
  const seen = new Set<string>();
  return found
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .slice(0, MOST)
    .map((one, rank) => ({ ...one, rank }));
}

function feedsOf(tree: Tree, own: string): Omit<Found, "rank">[] {
  const base = baseOf(tree, own);
  const declared: Omit<Found, "rank">[] = [];
  const linked: Omit<Found, "rank">[] = [];
  for (const element of elementsIn(tree)) {
    if (declared.length + linked.length >= MOST) break;
    if (element.name !== "link" && element.name !== "a" && element.name !== "area") continue;
    const url = addressOf(
      element.attribs.href?.replace(/^feed:(?:\/\/)?(?!\/)/i, (scheme) => (scheme.endsWith("//") ? "https://" : "")),
      base,
    );
    if (!url || url === own) continue;
    const feedType = FEED_TYPES.test(element.attribs.type?.trim() ?? "");
    if (element.name === "link") {
      if (feedType && isAlternate(element)) {
        const title = element.attribs.title?.trim();
        declared.push({
          url,
          kind: "feed",
          how: "declared",
          ...(title && { title }),
          reason: "the page declares it as its feed",
        });
      }
      continue;
    }
    const words = wordsOf(element).slice(0, 120);
    const path = url.replace(/^https?:\/\/[^/]*/, "");
    if (!feedType && !FEED_ADDRESS.test(path) && !FEED_WORDS.test(words)) continue;
    linked.push({
      url,
      kind: "feed",
      how: "linked",
      ...(words && { title: words }),
      reason: `the page links to it: "${words || path}"`,
    });
  }
  // The page's section goes before the whole site, news before the rest; otherwise the page's own order.
  const worth = ({ url, title }: { url: string; title?: string }): number =>
    (NEWS.test(`${url} ${title ?? ""}`) ? 1 : 0) + (shared(url, own) > 1 ? 1 : 0) + (sameSite(url, own) ? 1 : 0);
  const byWorth = (all: Omit<Found, "rank">[]): Omit<Found, "rank">[] => all.sort((a, b) => worth(b) - worth(a));
  return [...byWorth(declared), ...byWorth(linked)];
}

const isAlternate = (element: Element): boolean =>
  /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(element.attribs.rel ?? "");
const sameSite = (a: string, b: string): boolean => new URL(a).host === new URL(b).host;

/** Steps of the path that two addresses of a site have in common, the host as the first. */
function shared(a: string, b: string): number {
  const [x, y] = [a, b]
    .map((url) => new URL(url))
    .map(({ host, pathname }) => [host, ...pathname.split("/").filter(Boolean)]);
  let count = 0;
  while (count < x!.length && x![count] === y![count]) count++;
  return count;
}

function wellKnown(own: string): Omit<Found, "rank">[] {
  const { pathname } = new URL(own);
  const folder = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const paths = folder === "/" ? WELL_KNOWN : ([[`${folder}feed/`, "feed"], ...WELL_KNOWN] as typeof WELL_KNOWN);
  return paths.flatMap(([path, kind]) => {
    const url = addressOf(path, own);
    return url ? [{ url, kind, how: "well-known" as const, reason: "many sites have one there" }] : [];
  });
}
