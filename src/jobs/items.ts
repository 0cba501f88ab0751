import type { ListedItem, Listing } from "../feeds/listing.ts";
import { publisherIn } from "../feeds/publisher.ts";
import { addressName } from "../model/address.ts";
import type { Archive } from "../model/archive.ts";
import type { Chronicle, Shown } from "../model/chronicle.ts";
import type { Document, Publisher } from "../model/document.ts";
import { fromPage } from "../model/evidence.ts";
import { type DocumentId, documentId, type PageId, pageId, versionId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { type Instant, stampIso } from "../model/when.ts";
import { readPage } from "../page/read-page.ts";
import { readStamp } from "../page/stamp.ts";
import { alike } from "./likeness.ts";

export interface ItemsOptions {
  archive: Archive & Chronicle;
  /** The feed's address: its own ids mean something in it only. */
  source: string;
  /** Where it is not known, it is told by the feed's own title and address. */
  publisher?: Publisher;
  read: (document: Document) => ReadoutRecord | undefined;
}

/** How many texts of late are remembered, so that what stands in a feed for days is read once. */
const REMEMBERED = 600;

/**
 * Takes the items of one feed for documents on pages. An item is known again by the feed's own id and by its address, whichever
 * of them stays; a text that stands twice in a feed is one item, and two items may share an address.
 */
export class FeedItems {
  readonly #options: ItemsOptions;
  readonly #texts = new Map<string, Document>();
  /** Documents that are in the archive for certain, or will be with this look. */
  readonly #read = new Set<DocumentId>();

  constructor(options: ItemsOptions) {
    this.#options = options;
  }

  /** What a look at the feed shows, each item once. */
  async shown(listing: Pick<Listing, "items" | "language" | "title">, seen: Instant): Promise<Shown[]> {
    const { items, language } = listing;
    const publisher = this.#options.publisher ?? publisherIn(listing.title, this.#options.source);
    const named = items.map((item) => ({ item, ...this.#namesOf(item) }));
    const known = await this.#options.archive.pagesNamed(
      named.flatMap(({ guid, link }) => [guid, link].filter(isText)),
    );
    /** Pages that an item of this look stands on by its address. */
    const addressed = new Set(named.map(({ link }) => (link === undefined ? undefined : known.get(link))));
    const taken = new Set<PageId>();
    const told = new Set<string>();
    const shown: Shown[] = [];
    for (const { item, guid, link } of named) {
      const text = this.#textOf(item, item.language ?? language, publisher);
      const tellings = [
        ["id and address", guid, link],
        ["id and words", guid, text.version],
        ["address and words", link, text.version],
      ].map((telling) => JSON.stringify(telling));
      if (tellings.some((telling, at) => (at === 0 || (at === 1 ? guid : link) !== undefined) && told.has(telling)))
        continue;
      for (const telling of tellings) told.add(telling);
      const found = await this.#knownPage({ text, guid, link, known, addressed, taken, seen });
      const page = found ?? this.#newPage(item, guid, link, known, taken);
      const isWhole = item.html?.trim() || found === undefined;
      const last = isWhole ? undefined : await this.#lastOf(page, seen);
      const placed = onPage(last ? stillWhole(text, last) : text, page);
      const document = item.bare ? { ...placed, url: `urn:rapporteur:item:${page}` } : placed;
      taken.add(page);
      const stamp = stampOf(item);
      const record = await this.#recordOf(document);
      shown.push({
        document,
        seen,
        way: "feed",
        names: guid === undefined ? [] : [guid],
        ...(stamp === undefined ? {} : { stamp }),
        ...(record && { record }),
      });
    }
    return shown;
  }

  /** An item without an address is known by its own id, else by its title. */
  #namesOf({ id: guid, url, bare, title = "" }: ListedItem): { guid?: string; link?: string } {
    const own = guid?.trim() || (bare ? title : "");
    return {
      ...(own === "" ? {} : { guid: itemName(this.#options.source, own) }),
      ...(bare ? {} : { link: addressName(url) }),
    };
  }

  /** The page that the item was seen on before. */
  async #knownPage(given: {
    text: Document;
    guid: string | undefined;
    link: string | undefined;
    known: Map<string, PageId>;
    addressed: Set<PageId | undefined>;
    taken: Set<PageId>;
    seen: Instant;
  }): Promise<PageId | undefined> {
    const { text, guid, link, known, addressed, taken, seen } = given;
    const free = (name: string | undefined): PageId | undefined => {
      const page = name === undefined ? undefined : known.get(name);
      return page === undefined || taken.has(page) ? undefined : page;
    };
    const [byGuid, byLink] = [free(guid), free(link)];
    // The common case; and a feed without ids of its own.
    if (byLink !== undefined && (byGuid === byLink || guid === undefined)) return byLink;
    if (link === undefined) return byGuid;
    const isState = async (page: PageId): Promise<boolean> => {
      const last = await this.#lastOf(page, seen);
      return last !== undefined && alike(last, text);
    };
    // Same address under another id: the id was changed, or the address serves one item after the other.
    if (byLink !== undefined && (await isState(byLink))) return byLink;
    // Same id at another address: it moved, or the feed gives one id to many.
    if (byGuid !== undefined && !addressed.has(byGuid) && (await isState(byGuid))) return byGuid;
    return undefined;
  }

  async #lastOf(page: PageId, seen: Instant): Promise<Document | undefined> {
    const { archive } = this.#options;
    const then = (await archive.pageAt(page, seen))?.item;
    return (then ?? (await archive.page(page))?.versions.at(-1))?.document;
  }

  #newPage(
    item: ListedItem,
    guid: string | undefined,
    link: string | undefined,
    known: Map<string, PageId>,
    taken: Set<PageId>,
  ): PageId {
    const own = pageId(item.url);
    if (link !== undefined && !taken.has(own) && !known.has(link)) return own;
    return pageId(`urn:rapporteur:item:${guid ?? JSON.stringify([this.#options.source, item.url, item.title])}`);
  }

  /** The item's words, on no page yet. */
  #textOf(item: ListedItem, language: string | undefined, publisher: Publisher | undefined): Document {
    const key = keyOf(item, language, publisher);
    let document = this.#texts.get(key);
    if (document) this.#texts.delete(key);
    else document = this.#readItem(item, language, publisher);
    this.#texts.set(key, document);
    if (this.#texts.size > REMEMBERED) this.#texts.delete(this.#texts.keys().next().value!);
    return document;
  }

  #readItem(item: ListedItem, language: string | undefined, publisher: Publisher | undefined): Document {
    const body = item.html?.trim() ? item.html : (item.summary ?? "");
    const url = item.url;
    const tag = language && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) ? ` lang="${language}"` : "";
    const given = {
      url,
      title: item.title ?? "",
      ...(publisher && { publisher }),
      ...(item.stamp && { published: stampIso(item.stamp) }),
    };
    try {
      return readPage({ ...given, body: `<html${tag}><body>${body}</body></html>`, type: "text/html", whole: true });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return withoutBody(given, language);
    }
  }

  /** What is new is read; what is there already has been. */
  async #recordOf(document: Document): Promise<ReadoutRecord | undefined> {
    if (this.#read.has(document.id)) return undefined;
    const there = await this.#options.archive.item(document.id);
    if (this.#read.size > REMEMBERED) this.#read.clear();
    this.#read.add(document.id);
    return there ? undefined : this.#options.read(document);
  }
}

/** All that the words of an item are made from; a mark that no listing holds keeps the parts apart. */
const keyOf = (
  { url, title = "", html, summary, stamp }: ListedItem,
  language: string | undefined,
  publisher: Publisher | undefined,
): string =>
  [
    language ?? "",
    publisher?.name ?? "",
    publisher?.country ?? "",
    url,
    title,
    stamp ? stampIso(stamp) : "",
    html?.trim() ? html : `\0${summary ?? ""}`,
  ].join("\0");

/** The stamp of last change that a listing shows, or else of publication. */
export const stampOf = ({ updated, published, stamp }: ListedItem): string | undefined =>
  updated ?? published ?? (stamp && stampIso(stamp));

/** The name of an item in the archive: a feed's own id means something in this feed only. */
export const itemName = (source: string, guid: string): string =>
  JSON.stringify(["item", addressName(source), guid.trim()]);

const isText = (value: string | undefined): value is string => value !== undefined;

const onPage = (document: Document, page: PageId): Document =>
  document.page === page ? document : { ...document, page, id: documentId(page, document.version) };

/** An item with a title alone is an item. */
function withoutBody(
  given: { url: string; title: string; publisher?: Publisher; published?: string },
  language: string | undefined,
): Document {
  const title = given.title.replace(/\s+/gu, " ").trim();
  const page = pageId(given.url);
  const version = versionId(title, "");
  const published = given.published === undefined ? undefined : readStamp(given.published);
  return {
    id: documentId(page, version),
    page,
    version,
    url: given.url,
    ...(given.publisher && { publisher: given.publisher }),
    language: language ?? "und",
    title,
    section: [],
    ...(published && { published: fromPage(published, "published") }),
    text: "",
    blocks: [],
  };
}

/** The end of a summary that goes on elsewhere. */
const CUT = /\s*(?:\[?(?:…|\.{3})\]?|\[&hellip;\])\s*(?:\S+ ){0,4}\S*\s*[»→]?\s*$/u;

/** A feed that gives a summary today and gave the whole text yesterday has not taken the text back. */
function stillWhole(text: Document, known: Document): Document {
  if (text.text.length >= known.text.length) return text;
  const flat = (words: string): string => words.normalize("NFC").replace(/\s+/gu, " ").trim();
  const said = flat(text.text);
  const begins = said === "" || (CUT.test(said) && flat(known.text).startsWith(said.replace(CUT, "")));
  if (!begins) return text;
  if (text.title === known.title) return { ...known, url: text.url };
  const version = versionId(text.title, known.text);
  return { ...text, text: known.text, blocks: known.blocks, language: known.language, version };
}
