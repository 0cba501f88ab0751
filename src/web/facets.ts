import { alsoAsked } from "../gazetteer/asking.ts";
import { FACETS, type Facet, type Query } from "../model/archive.ts";
import { OCCASION_KINDS } from "../model/occasion.ts";
import { ACTS } from "../model/statement.ts";
import { instantAsked } from "./at.ts";
import { languageName, stateName, topicName } from "./names.ts";
import { atHref, type Then, thenAsked } from "./past.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

/** The address is the search: what it asks, and the address of asking slightly otherwise. */
export interface Search {
  words: string;
  facets: Record<Facet, string[]>;
  sort: "relevance" | "newest";
  /** From 1. */
  page: number;
  /** Among what the archive showed then. */
  at?: Then;
}

export const PAGE_SIZE = 20;
const LONGEST = 500;
/** More values of one facet than anybody chooses by hand; a longer address is somebody's mistake. */
const MOST_VALUES = 50;

/** @throws Problem "usage" where the search is longer than any search is. */
export function searchOf(parameters: URLSearchParams): Search {
  const words = (parameters.get("q") ?? "").trim();
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet).filter((value) => value !== ""))]]),
  ) as Record<Facet, string[]>;
  const tooMuch = FACETS.some(
    (facet) => facets[facet].length > MOST_VALUES || facets[facet].some((value) => value.length > LONGEST),
  );
  if (words.length > LONGEST || tooMuch) {
    throw new Refusal("usage", WORDS.search.tooLong, { advice: WORDS.search.tooLongAdvice });
  }
  const asked = parameters.get("sort");
  const sort = asked === "newest" || asked === "relevance" ? asked : words === "" ? "newest" : "relevance";
  const page = Number(parameters.get("page") ?? "1");
  const at = thenAsked(parameters);
  return {
    words,
    facets,
    sort,
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    ...(at === undefined ? {} : { at }),
  };
}

export function queryOf(search: Search): Query {
  const at = instantAsked(search.at, "to");
  const also = alsoAsked(search.words);
  return {
    words: search.words,
    ...(also.length > 0 ? { also } : {}),
    facets: Object.fromEntries(Object.entries(search.facets).filter(([, values]) => values.length > 0)),
    sort: search.sort,
    offset: (search.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    ...(at === undefined ? {} : { at }),
  };
}

/** The address of a search; whatever is as usual is left out, so that the same search has one address. */
export function searchHref(search: Search, change: Partial<Search> = {}, path = "/search"): string {
  const { words, facets, sort, page, at } = { ...search, page: 1, ...change };
  const parameters = new URLSearchParams();
  if (words !== "") parameters.set("q", words);
  for (const facet of FACETS) for (const value of facets[facet]) parameters.append(facet, value);
  if (sort !== (words === "" ? "newest" : "relevance")) parameters.set("sort", sort);
  if (page > 1) parameters.set("page", String(page));
  if (at !== undefined) parameters.set("at", at);
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The same search with a value chosen, or no longer. */
export function toggled(search: Search, facet: Facet, value: string): string {
  const chosen = search.facets[facet];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return searchHref(search, { facets: { ...search.facets, [facet]: values } });
}

export const facetHref = (facet: Facet, value: string, at?: Then): string =>
  atHref(`/search?${new URLSearchParams({ [facet]: value })}`, at);

export function facetValueName(facet: Facet, value: string): string {
  if (facet === "country") return stateName(value);
  if (facet === "language") return languageName(value);
  if (facet === "topic") return topicName(value);
  if (facet === "act") {
    const act = ACTS.find((act) => act === value);
    return act ? WORDS.acts[act][0] : value;
  }
  if (facet === "kind") {
    const kind = OCCASION_KINDS.find((kind) => kind === value);
    return kind ? WORDS.kinds[kind] : value;
  }
  return value;
}
