import { Problem } from "../model/problem.ts";
import { charsetOf, decode } from "../page/charset.ts";
import { looksLikeHtml } from "../page/file-kind.ts";
import { finished, type GivenListing, type Listing } from "./listing.ts";
import { readListingByLayout } from "./listing-by-layout.ts";
import { readListingPage } from "./listing-page.ts";
import { type Xml, xmlIn } from "./markup.ts";
import { readSitemap, readTextSitemap } from "./sitemap.ts";
import { readJsonFeed, readXmlFeed } from "./syndication.ts";

/** The largest body that is read, in bytes: a sitemap's limit by its protocol is 50 MB. */
export const MAX_LISTING = 50 * 1024 * 1024;
/** The largest page whose links are looked at. */
const MAX_PAGE = 8 * 1024 * 1024;

/** A listing, or the reason in words why there is none. */
export type ListingAnswer = { listing: Listing; reason?: undefined } | { listing?: undefined; reason: string };

/**
 * What an answer lists: a feed (RSS 0.9x to 2.0, RSS 1.0, Atom, JSON Feed), a sitemap, or a page of links with dates. Told by
 * the bytes, not by the media type, which is wrong as often as right. Broken and cut off listings are read as far as they go,
 * with a note. Never throws.
 */
export function listingOf(given: GivenListing): ListingAnswer {
  const { body } = given;
  if (body.byteLength === 0) return { reason: "the answer is empty" };
  if (body.byteLength > MAX_LISTING) return { reason: `the answer is larger than ${MAX_LISTING / 1024 / 1024} MB` };
  if (body[0] === 0x1f && body[1] === 0x8b) return { reason: "the answer is still packed with gzip" };
  const { text } = decode(body, charsetOf(given.type));
  try {
    return ofText(text, given);
  } catch (error) {
    if (error instanceof Problem) return { reason: `${error.message.replace(/\.$/, "")}` };
    throw error;
  }
}

/** The listing alone; {@link listingOf} says why there is none. */
export const readListing = (given: GivenListing): Listing | undefined => listingOf(given).listing;

function ofText(text: string, given: GivenListing): ListingAnswer {
  const start = text.slice(0, 2048).trimStart();
  if (start === "") return { reason: "the answer is empty" };
  if (start.startsWith("{")) return answer(readJsonFeed(text, given), given, "JSON that is no feed");
  const xml = xmlIn(text);
  if (xml && isSitemap(xml)) return answer(readSitemap(xml, given), given, "a sitemap that cannot be read");
  if (xml && isFeed(xml)) return answer(readXmlFeed(xml, given), given, "a feed that cannot be read");
  if (!xml || /^https?:\/\//i.test(start)) {
    const lines = readTextSitemap(text, given);
    if (lines) return answer(lines, given, "");
  }
  const html = xml && (looksLikeHtml(text) || HTML_TAGS.has(xml.root) || /html/i.test(given.type ?? ""));
  if (!html) return { reason: "neither a feed, a sitemap nor a page" };
  if (text.length > MAX_PAGE) return { reason: "the page is too large to be looked through" };
  const page = given.list ? readListingByLayout(text, given, given.list) : readListingPage(text, given);
  return "reason" in page ? page : { listing: finished({ kind: "page", ...page }, given) };
}

const HTML_TAGS = new Set(["html", "head", "body", "div", "table", "ul", "ol", "dl", "p", "a", "section", "main"]);
const isSitemap = (xml: Xml): boolean => xml.root === "urlset" || xml.root === "sitemapindex";
const isFeed = (xml: Xml): boolean => xml.root === "rss" || xml.root === "feed" || xml.root === "rdf";

const answer = (
  read: Parameters<typeof finished>[0] | undefined,
  given: GivenListing,
  reason: string,
): ListingAnswer => (read ? { listing: finished(read, given) } : { reason });
