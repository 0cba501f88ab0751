import { type AtomEntry, atomFeed } from "../formats/atom.ts";
import { csv } from "../formats/csv.ts";
import type { Archive, Hit } from "../model/archive.ts";
import { tellingQuotation } from "./entry.ts";
import { queryOf, type Search, searchHref } from "./facets.ts";
import { WORDS } from "./words.ts";

/** What a search finds, to be followed and to be taken along. */

/** Entries of a feed. */
const FED = 100;
/** Lines of a table: a spreadsheet's worth. `rapporteur export` gives everything. */
const TABLED = 1000;
const BATCH = 100;

/** The newest that the search finds, as a feed: whatever arrives later and is found enters it. @param url of the feed, absolute. */
export async function searchAtom(archive: Archive, search: Search, url: URL): Promise<string> {
  const { hits } = await archive.search({ ...queryOf(search), sort: "newest", offset: 0, limit: FED, facetValues: 0 });
  const asked = [search.words, ...Object.values(search.facets).flat()].filter((one) => one !== "").join(", ");
  const newest = hits.reduce((last, { item }) => (item.first > last ? item.first : last), "");
  return atomFeed({
    self: new URL(searchHref(search, { sort: "newest" }, "/search.atom"), url).href,
    page: new URL(searchHref(search, { sort: "newest" }), url).href,
    title: [`${WORDS.name}: ${WORDS.search.title}`, asked].filter(Boolean).join(": "),
    updated: newest === "" ? "1970-01-01T00:00:00Z" : newest,
    entries: hits.map((hit) => entryOf(hit, url)),
  });
}

function entryOf({ item, passage }: Hit, url: URL): AtomEntry {
  const { document, record, first } = item;
  const quoted = passage ? undefined : tellingQuotation(item);
  const words = passage ? document.text.slice(passage.start, passage.end) : quoted?.words;
  const query = passage ? `/${document.version}?passage=${passage.start}-${passage.end}#passage` : "";
  return {
    id: `urn:rapporteur:document:${document.id}`,
    title: document.title || document.url,
    href: new URL(`/readout/${document.page}${query}`, url).href,
    updated: first,
    author: document.publisher?.name ?? WORDS.readout.unknownPublisher,
    summary: words === undefined ? "" : WORDS.sharing.spoken(words),
    categories: record?.topics.map(({ topic }) => topic) ?? [],
    ...(document.language === "und" ? {} : { language: document.language }),
  };
}

/** A row a document, as `rapporteur export --format csv` has it, in the order of the search. */
export async function searchCsv(archive: Archive, search: Search): Promise<string> {
  const rows = [csv.header?.() ?? ""];
  for (let offset = 0; offset < TABLED; offset += BATCH) {
    const { hits } = await archive.search({ ...queryOf(search), offset, limit: BATCH, facetValues: 0 });
    rows.push(...hits.map(({ item }) => csv.line(item)));
    if (hits.length < BATCH) break;
  }
  return rows.join("");
}
