import { generateOpml, parseOpml } from "feedsmith";
import { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { declaredLanguage } from "../page/language.ts";
import { addressOf } from "./listing.ts";
import { xmlIn } from "./markup.ts";

/** A source as a list of subscriptions has it (OPML 2.0, opml.org/spec2.opml). */
export interface Subscription {
  /** The feed, or the page that lists; with a page, `listing` is "page". */
  url: string;
  name?: string;
  /** The site a person would open. */
  site?: string;
  /** BCP 47. */
  language?: string;
  description?: string;
  /** Folders around it, outermost first. */
  folders: string[];
  /** Its own categories: single words, or paths that begin with a slash; none has a comma. */
  categories?: string[];
  listing: "feed" | "page";
}

/** Outlines read; the largest lists that people keep have some thousands. */
const MOST = 20_000;
const DEEPEST = 20;
const LARGEST = 16 * 1024 * 1024;

type Written = NonNullable<NonNullable<Parameters<typeof generateOpml>[0]["body"]>["outlines"]>[number];
type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>["body"]>["outlines"]>[number];

/**
 * Reads subscriptions out of OPML 1.0 or 2.0, each address once, in order. Outlines of another kind (texts, inclusions) and
 * those without a web address are counted in `left`.
 * @throws Problem "input" where the text is no OPML.
 */
export function readOpml(text: string): { subscriptions: Subscription[]; left: number } {
  const refuse = (why: string, cause?: unknown): Problem =>
    new Problem("input", `This is no list of subscriptions (OPML): ${why}.`, {
      advice: "Export one from a feed reader, or give addresses one a line.",
      ...(cause !== undefined && { cause }),
    });
  if (text.length > LARGEST) throw refuse("it is larger than 16 MB");
  const xml = xmlIn(text);
  if (xml?.root !== "opml") throw refuse("its root element is not <opml>");
  if (depthOf(xml.text) > 4 * DEEPEST) throw refuse("its outlines are nested too deep");
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(xml.text).body?.outlines ?? []) as readonly Outline[];
  } catch (error) {
    throw refuse("it is not well-formed", error);
  }
  const found = new Map<string, Subscription>();
  let left = 0;
  const walk = (all: readonly Outline[], folders: readonly string[]): void => {
    for (const outline of all) {
      const name = (outline.title ?? outline.text)?.replace(/\s+/gu, " ").trim() || undefined;
      const inner = (outline.outlines ?? []) as readonly Outline[];
      if (inner.length > 0 && folders.length < DEEPEST) walk(inner, name ? [...folders, name] : folders);
      const subscription = subscriptionOf(outline, name, folders);
      if (subscription && found.size < MOST) {
        if (!found.has(subscription.url)) found.set(subscription.url, subscription);
      } else if (inner.length === 0) left++;
    }
  };
  walk(outlines, []);
  return { subscriptions: [...found.values()], left };
}

/** The parser goes down by calls, so how deep is known before; a ">" inside of quotes ends no tag. */
function depthOf(xml: string): number {
  let [depth, most] = [0, 0];
  for (let open = xml.indexOf("<"); open >= 0; ) {
    let quote = "";
    let at = open + 1;
    for (; at < xml.length && (quote !== "" || xml[at] !== ">"); at++) {
      const sign = xml[at]!;
      if (quote !== "") quote = sign === quote ? "" : quote;
      else if (sign === '"' || sign === "'") quote = sign;
    }
    if (/^<outline[\s/>]/i.test(xml.slice(open, open + 9)) && xml[at - 1] !== "/") most = Math.max(most, ++depth);
    else if (/^<\/outline/i.test(xml.slice(open, open + 9))) depth--;
    open = xml.indexOf("<", at);
  }
  return most;
}

function subscriptionOf(
  outline: Outline,
  name: string | undefined,
  folders: readonly string[],
): Subscription | undefined {
  const base = "urn:none";
  const feed = addressOf(outline.xmlUrl, base);
  const page = addressOf(outline.url ?? outline.htmlUrl, base);
  const type = outline.type?.toLowerCase();
  const isPage = !feed && page !== undefined && (type === undefined || type === "link" || type === "page");
  const url = feed ?? (isPage ? page : undefined);
  if (!url) return undefined;
  const site = addressOf(outline.htmlUrl, base);
  const language = declaredLanguage(outline.language);
  const categories = (outline.category ?? "")
    .split(",")
    .map((category) => category.trim())
    .filter((category) => category !== "");
  return {
    url,
    ...(name && { name }),
    ...(site && site !== url && { site }),
    ...(language && { language }),
    ...(outline.description && { description: outline.description }),
    folders: [...folders],
    ...(categories.length > 0 && { categories }),
    listing: feed ? "feed" : "page",
  };
}

/**
 * Writes subscriptions as OPML 2.0, by their outermost folder. A page that lists is an outline of the type "link", which feed
 * readers pass over and {@link readOpml} takes back.
 * @throws Problem "missing" where there are none: OPML has one outline at least.
 */
export function writeOpml(title: string, made: Instant, subscriptions: readonly Subscription[]): string {
  if (subscriptions.length === 0)
    throw new Problem("missing", "There are no sources to write.", {
      advice: "Add one with `rapporteur sources add URL`.",
    });
  const outline = (one: Subscription): Written => ({
    text: one.name ?? one.url,
    title: one.name ?? one.url,
    ...(one.listing === "feed" ? { type: "rss", xmlUrl: one.url } : { type: "link", url: one.url }),
    ...(one.site && { htmlUrl: one.site }),
    ...(one.language && { language: one.language }),
    ...(one.description && { description: one.description }),
    ...(one.categories && { category: one.categories.join(",") }),
  });
  const folders = Map.groupBy(subscriptions, (one) => one.folders[0] ?? "");
  const outlines = [...folders].flatMap(([folder, inside]): Written[] =>
    folder === "" ? inside.map(outline) : [{ text: folder, title: folder, outlines: inside.map(outline) }],
  );
  return generateOpml({ head: { title, dateCreated: new Date(made) }, body: { outlines } });
}
