import { compareVersions } from "../src/analysis/changes/compare.ts";
import {
  type Entry,
  FACETS,
  type Facet,
  type Hit,
  type Item,
  type Outcome,
  type PageHistory,
  type Query,
  type Results,
} from "../src/model/archive.ts";
import { classesOf } from "../src/model/change.ts";
import type { Changed, ChangeQuery, Listed } from "../src/model/chronicle.ts";
import type { Document, Sighting } from "../src/model/document.ts";
import type { Span } from "../src/model/evidence.ts";
import { dayOf, facetsOf } from "../src/model/facets.ts";
import { type DocumentId, type PageId, pageId } from "../src/model/ids.ts";
import type { Correction, ReadoutRecord } from "../src/model/record.ts";
import type { Source, SourceState } from "../src/model/source.ts";
import type { Instant } from "../src/model/when.ts";
import type { WebArchive } from "../src/web/change-routes.ts";

/** The contract of an archive over arrays: for tests of what stands on it. It keeps nothing and is slow with much. */
export class MemoryArchive implements WebArchive {
  readonly #items: Item[] = [];
  readonly #sightings: Sighting[] = [];
  readonly #corrections: Correction[] = [];

  async put(entries: readonly Entry[]): Promise<Outcome[]> {
    return entries.map(({ document, seen, record }) => {
      const known = this.#items.find((item) => item.document.id === document.id);
      const siblings = this.#of(document.page);
      if (known) known.last = seen;
      else this.#items.push({ sequence: this.#items.length + 1, document, first: seen, last: seen, state: "current" });
      if (record) this.#attach(record);
      this.#look({ page: document.page, document: document.id, state: "present", first: seen, last: seen });
      return known ? "known" : siblings.length > 0 ? "new version" : "new page";
    });
  }

  async putRecords(records: readonly ReadoutRecord[]): Promise<void> {
    for (const record of records) this.#attach(record);
  }

  async putSighting(sighting: Omit<Sighting, "document">): Promise<void> {
    this.#look(sighting);
  }

  async putCorrection(correction: Correction): Promise<void> {
    this.#corrections.push(correction);
  }

  async item(id: DocumentId): Promise<Item | undefined> {
    return this.#items.find((item) => item.document.id === id);
  }

  async page(idOrUrl: PageId | string): Promise<PageHistory | undefined> {
    const page = [idOrUrl as PageId, pageId(idOrUrl)].find((id) => this.#of(id).length > 0);
    if (page === undefined) return undefined;
    const versions = this.#of(page).sort((a, b) => (a.first < b.first ? -1 : 1));
    const sightings = this.#sightings.filter((sighting) => sighting.page === page);
    return { page, url: versions[0]!.document.url, versions, sightings };
  }

  async corrections(id: DocumentId): Promise<Correction[]> {
    return this.#corrections.filter((correction) => correction.document === id);
  }

  async search(query: Query): Promise<Results> {
    const { offset = 0, limit = 20, facetValues = 12 } = query;
    const terms = [...(query.words ?? "").toLowerCase().matchAll(/"([^"]+)"|([^\s"]+)/g)].map((m) => m[1] ?? m[2]!);
    const matching = this.#items
      .filter((item) => item.state !== "edited")
      .filter(({ document }) => {
        const all = `${document.title}\n${document.text}`.toLowerCase();
        return terms.every((term) => all.includes(term));
      });
    const passes = (item: Item, facet: Facet): boolean => {
      const wanted = query.facets?.[facet];
      return !wanted?.length || facetsOf(item.document, item.record)[facet].some((value) => wanted.includes(value));
    };
    const found = matching.filter((item) => FACETS.every((facet) => passes(item, facet)));
    found.sort((a, b) => {
      const days = [dayOf(a.document, a.record) ?? "", dayOf(b.document, b.record) ?? ""] as const;
      return days[0] === days[1] ? b.sequence - a.sequence : days[0] < days[1] ? 1 : -1;
    });
    const countsOf = (facet: Facet): { value: string; count: number }[] => {
      const counts = new Map<string, number>();
      for (const item of matching.filter((item) => FACETS.every((other) => other === facet || passes(item, other)))) {
        for (const value of facetsOf(item.document, item.record)[facet])
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return sorted.slice(0, facetValues).map(([value, count]) => ({ value, count }));
    };
    return {
      total: found.length,
      hits: found.slice(offset, offset + limit).map((item) => hitOf(item, terms)),
      facets: Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as Results["facets"],
    };
  }

  async *items(options: { after?: number; current?: boolean } = {}): AsyncIterable<Item> {
    for (const item of this.#items) {
      if (item.sequence > (options.after ?? 0) && !(options.current && item.state === "edited")) yield item;
    }
  }

  async *unread(reader: { name: string; version: string }, language: string): AsyncIterable<Document> {
    for (const { document, record } of this.#items) {
      const read = record?.reader.name === reader.name && record.reader.version === reader.version;
      if (document.language === language && !read) yield document;
    }
  }

  async counts() {
    const latest = this.#items
      .map((item) => item.first)
      .sort()
      .at(-1);
    return {
      pages: new Set(this.#items.map((item) => item.document.page)).size,
      documents: this.#items.length,
      records: this.#items.filter((item) => item.record).length,
      publishers: new Set(this.#items.map((item) => item.document.publisher?.name)).size,
      samples: this.#items.filter((item) => item.document.sample).length,
      ...(latest === undefined ? {} : { latest }),
    };
  }

  async pageAt(idOrUrl: PageId | string, at: Instant): Promise<{ sighting: Sighting; item?: Item } | undefined> {
    const history = await this.page(idOrUrl);
    const sighting = history?.sightings.findLast((one) => one.first <= at);
    const item = history?.versions.find((one) => one.document.id === sighting?.document);
    return sighting && { sighting, ...(item ? { item } : {}) };
  }

  /** What is watched: set by a test. */
  readonly watched: { source: Source; state: SourceState }[] = [];

  async sources(): Promise<{ source: Source; state: SourceState }[]> {
    return this.watched;
  }

  async listed(): Promise<Listed> {
    return { pages: 0, documents: 0 };
  }

  async captureOf(): Promise<undefined> {
    return undefined;
  }

  async changes(query: ChangeQuery = {}): Promise<Changed[]> {
    const pages = [...new Set(this.#items.map((item) => item.document.page))];
    const found = pages.flatMap((page) => {
      const versions = this.#of(page).sort((a, b) => (a.first < b.first ? -1 : 1));
      return versions.slice(1).map((newer, index): Changed => {
        const change = compareVersions(versions[index]!, newer);
        const { url, title } = newer.document;
        return { page, url, title, seenAt: newer.first, classes: classesOf(change), silent: change.silent, change };
      });
    });
    return found
      .filter((one) => one.seenAt >= (query.since ?? "") && (query.until === undefined || one.seenAt < query.until))
      .filter((one) => query.page === undefined || one.page === query.page)
      .filter((one) => query.class === undefined || one.classes.includes(query.class))
      .filter((one) => query.silent === undefined || one.silent === query.silent)
      .filter((one) => !query.substance || !one.change.cosmetic)
      .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1))
      .slice(0, query.limit);
  }

  async close(): Promise<void> {
    this.#items.length = 0;
  }

  #of(page: PageId): Item[] {
    return this.#items.filter((item) => item.document.page === page);
  }

  #attach(record: ReadoutRecord): void {
    const item = this.#items.find((item) => item.document.id === record.document);
    if (item) item.record = record;
  }

  #look(sighting: Sighting): void {
    this.#sightings.push(sighting);
    const last = this.#sightings.findLast((one) => one.page === sighting.page)!;
    const shown = this.#sightings.findLast((one) => one.page === sighting.page && one.document)?.document;
    for (const item of this.#of(sighting.page)) {
      item.state =
        item.document.id !== shown
          ? "edited"
          : last.state === "present" || last.state === "back"
            ? "current"
            : last.state;
    }
  }
}

function hitOf(item: Item, terms: readonly string[]): Hit {
  const { text } = item.document;
  const lower = text.toLowerCase();
  const marks: Span[] = terms.flatMap((term) => {
    const start = lower.indexOf(term);
    return start === -1 ? [] : [{ start, end: start + term.length }];
  });
  const first = marks.map((mark) => mark.start).sort((a, b) => a - b)[0];
  if (first === undefined) return { item, marks: [] };
  const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, first - 80)) + 1);
  const passage = { start, end: Math.min(text.length, start + 280) };
  return { item, passage, marks: marks.filter((mark) => mark.start >= start && mark.end <= passage.end) };
}
