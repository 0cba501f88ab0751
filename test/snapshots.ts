import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Folders of what a feed of an invented ministry showed over time, for `rapporteur replay`. */

export const FEED = "https://mfa.velland.example/feed";

export interface Item {
  guid?: string;
  link?: string;
  title?: string;
  content?: string;
  summary?: string;
  stamp?: string;
  category?: string;
}

export const LONG =
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark in Marsk on Tuesday. They spoke of the herring quota and of the ferry that is to run again in spring.";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const section = (text: string): string => `<![CDATA[${text}]]>`;
const element = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${text}</${name}>`;

/** An RSS feed. @param cdata whether markup stands in sections, and not escaped. */
export function feedOf(items: readonly Item[], cdata = false): string {
  const words = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : cdata ? section(text) : escaped(text);
  const entries = items.map(
    ({ guid, link, title = "They met", content, summary, category, stamp = "Tue, 03 Mar 2026 10:00:00 +0000" }) =>
      `<item>${element("title", words(title))}${element("link", link && escaped(link))}${
        guid === undefined ? "" : `<guid isPermaLink="false">${escaped(guid)}</guid>`
      }${element("pubDate", stamp)}${element("category", words(category))}${element("description", words(summary))}${element("content:encoded", words(content))}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en</language>${entries.join("\n")}</channel></rss>`;
}

/**
 * Writes one snapshot an hour into a new folder inside of `within`.
 * @param looks items, or the bytes of an answer as they are.
 * @param order the order in which the index names them.
 * @param hours when each was seen, in place of one an hour.
 */
export function snapshotsOf(
  within: string,
  looks: readonly (readonly Item[] | string)[],
  { order, hours }: { order?: readonly number[] | undefined; hours?: readonly number[] } = {},
): string {
  const path = mkdtempSync(join(within, "snapshots-"));
  const all = looks.map((look, at) => {
    const file = `${at}.rss${at % 2 ? ".gz" : ""}`;
    const text = typeof look === "string" ? look : feedOf(look);
    writeFileSync(join(path, file), at % 2 ? gzipSync(text) : text);
    return { file, seenAt: `2026-03-03T${String(hours?.[at] ?? at).padStart(2, "0")}:00:00+00:00` };
  });
  const snapshots = order ? order.map((at) => all[at]) : all;
  writeFileSync(join(path, "index.json"), JSON.stringify({ feed: FEED, snapshots }));
  return path;
}
