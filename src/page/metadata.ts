import { selectAll, selectOne } from "css-select";
import type { Element, Document as Tree } from "domhandler";
import { getElementsByTagName, textContent } from "domutils";
import type { Stamp } from "../model/when.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { folded } from "./lines.ts";
import { readStamp } from "./stamp.ts";

/** What a page says of itself outside of its text. */
export interface Metadata {
  title?: string;
  section: string[];
  published?: Stamp;
  language?: string;
  /** The address it calls its own. */
  url?: string;
  /** All that it calls itself, for telling what it is. */
  names: string[];
  /** What it says to browsers that run no scripts. */
  withoutScripts: string;
}

const clean = (text: string): string => text.replace(/\s+/gu, " ").trim();

export function metadata(tree: Tree): Metadata {
  const data = linkedData(tree);
  const meta = metaTags(tree);
  const html = selectOne<Tree | Element, Element>("html", tree);
  const title = titleOf(tree, meta, data);
  const published = publishedOf(tree, meta, data);
  const language =
    html?.attribs.lang ?? html?.attribs["xml:lang"] ?? meta.get("content-language") ?? meta.get("og:locale");
  const url = canonical(tree, meta);
  return {
    ...(title && { title }),
    section: sectionOf(tree, data),
    ...(published && { published }),
    ...(language && { language }),
    ...(url && { url }),
    names: [tagText(tree, "title"), tagText(tree, "h1"), meta.get("og:title") ?? ""].filter(Boolean),
    withoutScripts: tagText(tree, "noscript"),
  };
}

const tagText = (tree: Tree, name: string): string =>
  clean(
    getElementsByTagName(name, tree, true)
      .slice(0, 20)
      .map((element) => textContent(element))
      .join(" "),
  ).slice(0, 1000);

function metaTags(tree: Tree): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of getElementsByTagName("meta", tree, true)) {
    const { name, property, itemprop, content } = element.attribs;
    const key = (name ?? property ?? itemprop ?? element.attribs["http-equiv"])?.toLowerCase();
    if (key && content?.trim() && !tags.has(key)) tags.set(key, clean(content));
  }
  return tags;
}

/** The objects of all JSON-LD scripts, those inside "@graph" too; broken scripts say nothing. */
function linkedData(tree: Tree): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of getElementsByTagName("script", tree, true)) {
    if (script.attribs.type?.toLowerCase() !== "application/ld+json") continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(textContent(script));
    } catch {
      continue;
    }
    const add = (value: unknown): void => {
      if (typeof value === "object" && value !== null) found.push(value as Record<string, unknown>);
    };
    for (const value of Array.isArray(parsed) ? parsed : [parsed]) {
      add(value);
      const graph = (value as { "@graph"?: unknown } | null)?.["@graph"];
      if (Array.isArray(graph)) for (const inner of graph) add(inner);
    }
  }
  return found;
}

const textIn = (data: readonly Record<string, unknown>[], key: string): string | undefined => {
  for (const value of data) if (typeof value[key] === "string" && value[key].trim() !== "") return clean(value[key]);
  return undefined;
};

/** The heading of the page, else what it calls itself; the site's name is cut off a title tag. */
function titleOf(tree: Tree, meta: Map<string, string>, data: Record<string, unknown>[]): string | undefined {
  const tag = clean(
    getElementsByTagName("title", tree, true, 1)
      .map((element) => textContent(element))
      .join(" "),
  );
  const said =
    meta.get("og:title") ?? meta.get("twitter:title") ?? textIn(data, "headline") ?? meta.get("articletitle");
  const site = meta.get("og:site_name");
  const headings = getElementsByTagName("h1", tree, true)
    .map((heading) => clean(textContent(heading)))
    .filter((text) => text !== "" && text !== site && text.length <= 400);
  const whole = [tag, said].filter((text) => text !== undefined).map(folded);
  // A site's logo is often an h1 as well; the heading that the title repeats is the page's.
  const matching = headings.find(
    (heading) => heading.length > 8 && whole.some((text) => text.includes(folded(heading))),
  );
  if (matching) return matching;
  if (said) return withoutSite(said, site);
  if (headings.length === 1 && headings[0]!.length > 8) return headings[0];
  return withoutSite(tag, site) || headings[0];
}

/** "Title | Ministry" -> "Title": the shorter side of the last sign that parts them goes, when it is much shorter or the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—·•»:-]+\s+|\s*[|_]\s*/u).filter((part) => part.trim() !== "");
  if (parts.length < 2) return title;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const name = site && folded(site);
  if (name && folded(last) === name) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|_–—·•»:-]{1,5}$/u, "");
  if (name && folded(first) === name) return title.slice(first.length).replace(/^[\s|_–—·•»:-]{1,5}/u, "");
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "").trim();
}

const PUBLISHED = [
  ...[
    "article:published_time",
    "og:published_time",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.issued",
  ],
  ...[
    "dc.date",
    "datepublished",
    "publishdate",
    "pubdate",
    "publish_date",
    "sailthru.date",
    "date",
    "parsely-pub-date",
  ],
];

function publishedOf(tree: Tree, meta: Map<string, string>, data: Record<string, unknown>[]): Stamp | undefined {
  const times = selectAll<Tree | Element, Element>(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]',
    tree,
  );
  const said = [
    textIn(data, "datePublished"),
    ...PUBLISHED.map((name) => meta.get(name)),
    ...times.flatMap((time) => [time.attribs.datetime, time.attribs.content, clean(textContent(time))]),
  ];
  for (const text of said) {
    const stamp = text === undefined ? undefined : readStamp(text);
    if (stamp) return stamp;
  }
  return undefined;
}

const CRUMBS =
  'nav[aria-label*="breadcrumb" i], [class*="breadcrumb" i], [id*="breadcrumb" i], [class~="crumbs" i], [itemtype*="BreadcrumbList"]';

function sectionOf(tree: Tree, data: Record<string, unknown>[]): string[] {
  for (const value of data) {
    if (value["@type"] !== "BreadcrumbList" || !Array.isArray(value.itemListElement)) continue;
    const steps = value.itemListElement.flatMap((step: unknown) => {
      const { name, item } = (step ?? {}) as { name?: unknown; item?: { name?: unknown } };
      const text = typeof name === "string" ? name : item?.name;
      return typeof text === "string" && text.trim() !== "" ? [clean(text)] : [];
    });
    if (steps.length > 0) return steps;
  }
  const trail = selectOne<Tree | Element, Element>(CRUMBS, tree);
  if (!trail) return [];
  const items = selectAll<Element, Element>("li", trail).map((item) => clean(textContent(item)));
  const steps = (items.length > 0 ? items : (breadcrumb(clean(textContent(trail))) ?? linksIn(trail)))
    .map((step) => step.replace(/^[\s>»›→/|]+|[\s>»›→/|]+$/gu, ""))
    .filter((step) => /[\p{L}\p{N}]/u.test(step) && step.length <= 200);
  return steps.slice(0, 8);
}

const linksIn = (trail: Element): string[] =>
  getElementsByTagName("a", trail, true).map((link) => clean(textContent(link)));

function canonical(tree: Tree, meta: Map<string, string>): string | undefined {
  const link = selectOne<Tree | Element, Element>('link[rel~="canonical"]', tree)?.attribs.href ?? meta.get("og:url");
  return link && /^https?:\/\/[^\s/]{1,255}\S{0,2000}$/i.test(link.trim()) ? link.trim() : undefined;
}
