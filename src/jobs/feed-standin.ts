import { parseFeed } from "feedsmith";
import { Problem } from "../model/problem.ts";
import type { FeedItem } from "./items.ts";

/** Stands in until src/feeds is there. */
export function itemsOfFeed(text: string): { language?: string; items: FeedItem[] } {
  let parsed: any;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new Problem("input", "This is no feed.", { cause });
  }
  const items: FeedItem[] = (parsed.feed.items ?? parsed.feed.entries ?? []).map((item: any) => ({
    guid: item.guid?.value ?? item.id,
    url: item.link ?? item.links?.[0]?.href ?? item.url,
    title: item.title ?? "",
    content: item.content?.encoded ?? item.content?.value ?? item.content_html,
    summary: item.description ?? item.summary,
    published: item.pubDate ?? item.published ?? item.date_published,
    updated: item.dcterms?.modified ?? item.updated ?? item.date_modified,
  }));
  return { language: parsed.feed.language, items };
}
