import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../model/problem.ts";
import { queryOf, searchHref, searchOf, toggled } from "./facets.ts";

const of = (query: string) => searchOf(new URLSearchParams(query));

test("an address and its search are the same thing, both ways", () => {
  for (const query of [
    "q=port+of+Lamu&country=KE&country=PT&page=3",
    "q=%22common+garden%22&publisher=Ministry+%26+Co&year=2031&sort=newest",
    "kind=call&sort=relevance",
    "",
  ]) {
    const search = of(query);
    assert.equal(searchHref(search, { page: search.page }), query === "" ? "/search" : `/search?${query}`);
  }
});

test("choosing a value goes back to the first page; choosing it again takes it away", () => {
  const search = of("q=fish&country=KE&page=4");
  assert.equal(toggled(search, "country", "PT"), "/search?q=fish&country=KE&country=PT");
  assert.equal(toggled(search, "country", "KE"), "/search?q=fish");
});

test("pages that are none are the first", () => {
  for (const page of ["0", "-1", "x", "1.5", "1e99", "Infinity"]) assert.equal(of(`page=${page}`).page, 1, page);
  assert.equal(queryOf(of("page=3")).offset, 40);
});

test("without words the newest come first, with words the best", () => {
  assert.equal(of("").sort, "newest");
  assert.equal(of("q=fish").sort, "relevance");
  assert.equal(of("q=fish&sort=newest").sort, "newest");
  assert.equal(of("q=fish&sort=oldest").sort, "relevance");
});

test("a search that nobody types is refused with advice", () => {
  assert.throws(
    () => of(`q=${"a".repeat(501)}`),
    (error) => error instanceof Problem && error.code === "usage" && error.advice !== undefined,
  );
});
