import type { Publisher } from "../model/document.ts";

/** What stands between a site's name and that of one of its lists: "Press releases – Ministry of Foreign Affairs". */
const BETWEEN = /\s+[-–—―|»›:·•/]+\s+|\s*[|»›：]\s*/u;
/** Names of lists. A part of a title that holds nothing else says nothing of who publishes. */
const LISTS =
  /^(?:the|all|our|latest|recent|new|top|main|home ?page|home|rss|atom|feeds?|news(?:room|feed|letter)?|updates?|press|media|releases?|statements?|speeches|remarks|readouts?|briefings?|articles?|posts?|publications?|documents?|events?|blog|and|of|from|&|en|english|actualités?|communiqués?|de|la|le|les|presse|noticias|comunicados|prensa|nachrichten|aktuelles|новости|пресс|релизы|лента|все|(?:新闻|要闻|最新|消息|动态|发布|列表|首页)+|الأخبار|أخبار|آخر)$/iu;
/** Domains of states that are sold as something else. */
const SOLD = new Set([
  "ai",
  "am",
  "cc",
  "co",
  "fm",
  "gg",
  "gl",
  "io",
  "is",
  "ly",
  "me",
  "sh",
  "tk",
  "to",
  "tv",
  "vc",
  "ws",
]);
const LONGEST = 120;

/**
 * Who publishes a feed, where nobody has said it: the part of its title that names no list, else its host. The state is that of
 * the address's domain (ISO 3166-1, as IANA gives it; ".gov" is the United States').
 * @param title the feed's own.
 */
export function publisherIn(title: string | undefined, address: string): Publisher | undefined {
  const host = URL.parse(address)?.hostname.replace(/^www\./, "");
  if (!host) return undefined;
  const parts = (title ?? "").split(BETWEEN).map((part) => part.trim());
  const named = parts.filter((part) => part !== "" && part.length <= LONGEST && !isList(part));
  // The site's own name is the longer one, and mostly stands last.
  const name = named.reduce((best, part) => (part.length >= best.length ? part : best), "") || host;
  const country = stateOf(host);
  return { name, ...(country && { country }) };
}

const isList = (part: string): boolean => part.split(/[^\p{L}&]+/u).every((word) => word === "" || LISTS.test(word));

function stateOf(host: string): string | undefined {
  const domain = host.split(".").at(-1)!.toLowerCase();
  if (domain === "gov" || domain === "mil") return "US";
  if (domain === "uk") return "GB";
  return /^[a-z]{2}$/.test(domain) && domain !== "eu" && domain !== "su" && !SOLD.has(domain)
    ? domain.toUpperCase()
    : undefined;
}
