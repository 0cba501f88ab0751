import { declaredLanguage } from "../page/language.ts";
import { feedDate, instantOf } from "./dates.ts";
import { addressOf, type GivenListing, type ListedItem, type ListingNote, MAX_ITEMS, MAX_MORE } from "./listing.ts";
import { plainText, tokensOf, type Xml } from "./markup.ts";

export interface Sitemap {
  kind: "sitemap" | "news-sitemap" | "sitemap-index";
  items: ListedItem[];
  more: string[];
  notes: ListingNote[];
}

/** What is taken of an entry; by the protocol (sitemaps.org) and Google's extension for news. Images and films are other things. */
const FIELDS: Record<string, string> = {
  loc: "loc",
  lastmod: "lastmod",
  "news:title": "title",
  "news:publication_date": "published",
  "news:language": "language",
  "news:keywords": "keywords",
};

/** A sitemap, news sitemap or index of sitemaps. An entry whose end is cut off is left out. */
export function readSitemap(xml: Xml, given: GivenListing): Sitemap {
  const index = xml.root === "sitemapindex";
  const prefix = xml.tag.match(/^<([\w-]{1,20}:)/)?.[1] ?? "";
  const news = newsPrefix(xml.tag);
  const items: ListedItem[] = [];
  const more: string[] = [];
  let fields: Record<string, string> | undefined;
  let field: string | undefined;
  let from = 0;
  let without = 0;
  let hasNews = false;
  const unit = index ? "sitemap" : "url";
  for (const { kind, name, start, end } of tokensOf(xml.text)) {
    if (kind === "text") continue;
    const local = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    if (local === unit) {
      if (kind === "open") fields = {};
      else if (kind === "close" && fields) {
        const url = addressOf(fields.loc, given.url);
        if (!url) without++;
        else if (index) more.push(url);
        else items.push(entry(url, fields));
        hasNews ||= fields.title !== undefined || fields.published !== undefined;
        fields = undefined;
      }
      // Beyond the cap one more is read, so that it is told; the rest of the bytes tell nothing new.
      if (items.length > MAX_ITEMS || more.length > MAX_MORE) break;
      continue;
    }
    const known = FIELDS[name.startsWith(news) ? `news:${name.slice(news.length)}` : local];
    if (!fields || !known) continue;
    if (kind === "open") [field, from] = [known, end];
    else if (kind === "close" && field === known) {
      fields[known] ??= plainText(xml.text.slice(from, start));
      field = undefined;
    }
  }
  const notes: ListingNote[] = [];
  const found = index ? `${more.length} sitemaps` : `${items.length} addresses`;
  if (!xml.whole) notes.push({ code: "cut-off", words: `The sitemap breaks off behind ${found}.` });
  if (without > 0) notes.push({ code: "no-address", words: `${without} entries give no address and are left out.` });
  return { kind: index ? "sitemap-index" : hasNews ? "news-sitemap" : "sitemap", items, more, notes };
}

/** The prefix under which the tag binds Google's news extension; "news:" where it says nothing. */
const newsPrefix = (tag: string): string =>
  tag
    .slice(0, 4096)
    .match(/xmlns:([\w-]{1,20})\s{0,9}=\s{0,9}["'][^"']{0,100}sitemap-news/)?.[1]
    ?.concat(":") ?? "news:";

function entry(url: string, fields: Record<string, string>): ListedItem {
  const stamp = feedDate(fields.published);
  const published = instantOf(stamp);
  // "lastmod" tells of a change, never of publication.
  const updated = instantOf(feedDate(fields.lastmod));
  const language = declaredLanguage(fields.language);
  return {
    url,
    ...(fields.title && { title: fields.title.replace(/\s+/gu, " ") }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(stamp && { stamp }),
    categories: (fields.keywords ?? "")
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
    ...(language && { language }),
  };
}

/** A sitemap may be a text of one address a line (sitemaps.org, "Text file"). */
export function readTextSitemap(text: string, given: GivenListing): Sitemap | undefined {
  const lines = text
    .split(/\r\n|\r|\n/, MAX_ITEMS + 2)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return undefined;
  const items = lines.flatMap((line) => {
    const url = addressOf(line, given.url);
    return url ? [{ url, categories: [] }] : [];
  });
  return { kind: "sitemap", items, more: [], notes: [] };
}
