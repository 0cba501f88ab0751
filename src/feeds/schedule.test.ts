import assert from "node:assert/strict";
import { test } from "node:test";
import { readHttpDate } from "../model/http-date.ts";
import { follow, MAX_PAGES, visit } from "./following.ts";
import type { Listing } from "./listing.ts";
import { conditions, freshUntil, retryAfter } from "./revisit.ts";
import { LONGEST_POLL, nextPoll, nextTry, SHORTEST_POLL } from "./schedule.ts";

const AT = "2026-11-03T10:00:00Z";
const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
const later = (by: number, at = AT): string => new Date(Date.parse(at) + by * 1000).toISOString().replace(".000Z", "Z");

test("failures are retried after twice as long each time, never before the site asks, within bounds", () => {
  assert.deepEqual(
    [1, 2, 3].map((failures) => seconds(AT, nextTry(AT, failures))),
    [900, 1800, 3600],
  );
  assert.equal(seconds(AT, nextTry(AT, 100)), 86_400);
  assert.equal(nextTry(AT, 1, later(3600)), later(3600));
  assert.equal(nextTry(AT, 5, later(10)), later(14_400));
  assert.equal(nextTry(AT, 1, later(86_400 * 365)), later(86_400 * 7));
});

test("a source is asked by its habit, within bounds, and not while its answer is fresh", () => {
  const every = (gap: number): string[] => Array.from({ length: 30 }, (_, n) => later(-n * gap));
  assert.equal(seconds(AT, nextPoll(AT, every(3600))), 900);
  assert.equal(seconds(AT, nextPoll(AT, every(60))), SHORTEST_POLL);
  assert.equal(seconds(AT, nextPoll(AT, every(86_400 * 9))), LONGEST_POLL);
  assert.equal(seconds(AT, nextPoll(AT, [])), 3600);
  assert.equal(seconds(AT, nextPoll(AT, [AT, AT, later(-5), later(86_400 * 99)])), 3600, "dates ahead tell no habit");
  assert.equal(nextPoll(AT, every(3600), later(1800)), later(1800));
  assert.equal(nextPoll(AT, every(3600), later(86_400)), later(LONGEST_POLL));
});

test("HTTP dates in three forms, and what is none", () => {
  for (const text of ["Tue, 03 Nov 2026 10:00:00 GMT", "Tuesday, 03-Nov-26 10:00:00 GMT", "Tue Nov  3 10:00:00 2026"])
    assert.equal(readHttpDate(text, AT), AT, text);
  assert.equal(readHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", AT), "1994-11-06T08:49:37Z");
  for (const text of ["", "0", "-1", "Tue, 31 Nov 2026 10:00:00 GMT", "Tue, 03 Nov 2026 25:00:00 GMT", "2026-11-03"])
    assert.equal(readHttpDate(text, AT), undefined, text);
});

test("Retry-After: seconds or a date; the past is now", () => {
  assert.equal(retryAfter([["retry-after", "120"]], AT), later(120));
  assert.equal(retryAfter([["retry-after", "Tue, 03 Nov 2026 11:00:00 GMT"]], AT), later(3600));
  assert.equal(retryAfter([["retry-after", "Tue, 03 Nov 2020 11:00:00 GMT"]], AT), AT);
  for (const text of ["soon", "-5", "1.5", "99999999999999"])
    assert.equal(retryAfter([["retry-after", text]], AT), undefined);
  assert.equal(retryAfter([], AT), undefined);
});

test("conditions: only well-formed values are sent on", () => {
  const modified = "Tue, 03 Nov 2026 10:00:00 GMT";
  assert.deepEqual(
    conditions(
      [
        ["etag", 'W/"a-1"'],
        ["last-modified", modified],
      ],
      AT,
    ),
    { "if-none-match": 'W/"a-1"', "if-modified-since": modified },
  );
  for (const tag of ["abc", '"a"b"', '"a\r\nx: y"', `"${"x".repeat(600)}"`, 'w/"a"'])
    assert.deepEqual(conditions([["etag", tag]], AT), {}, tag);
  assert.deepEqual(conditions([["last-modified", "yesterday\r\nx: y"]], AT), {});
});

test("freshness by its own word, at most a day", () => {
  assert.equal(
    freshUntil(
      [
        ["cache-control", 'public, max-age="600"'],
        ["age", "100"],
      ],
      AT,
    ),
    later(500),
  );
  assert.equal(freshUntil([["cache-control", "max-age=99999999"]], AT), later(86_400));
  assert.equal(freshUntil([["cache-control", "max-age=600, no-cache"]], AT), undefined);
  assert.equal(
    freshUntil(
      [
        ["expires", "Tue, 03 Nov 2026 12:10:00 GMT"],
        ["date", "Tue, 03 Nov 2026 12:00:00 GMT"],
      ],
      AT,
    ),
    later(600),
  );
  assert.equal(freshUntil([["expires", "0"]], AT), undefined);
});

const listing = (kind: Listing["kind"], more: string[]): Listing => ({ kind, items: [], more, notes: [] });

test("a calendar that never ends is left behind two pages without anything new, or at the cap, which is told", () => {
  let at = visit("https://mfa.example/cal/0");
  let fetched = 1;
  at = follow(at, listing("page", ["https://mfa.example/cal/1"]), 5);
  while (at.open.length > 0) {
    at = { ...at, open: at.open.slice(1) };
    at = follow(at, listing("page", [`https://mfa.example/cal/${++fetched}`]), 0);
  }
  assert.equal(fetched, 3);
  assert.deepEqual(at.notes, []);

  at = follow(visit("https://mfa.example/n/0"), listing("page", ["https://mfa.example/n/1"]), 1);
  for (fetched = 1; at.open.length > 0; fetched++) {
    at = { ...at, open: at.open.slice(1) };
    at = follow(at, listing("page", [`https://mfa.example/n/${fetched + 1}`]), 10);
  }
  assert.equal(fetched, MAX_PAGES);
  assert.deepEqual(
    at.notes.map(({ code }) => code),
    ["capped"],
  );
});

test("an index of sitemaps is followed to the cap, a page that names itself again is not", () => {
  const index = listing(
    "sitemap-index",
    Array.from({ length: 200 }, (_, n) => `https://mfa.example/s${n}`),
  );
  const at = follow(visit("https://mfa.example/s"), index, 0);
  assert.equal(at.open.length, MAX_PAGES - 1);
  assert.equal(at.notes.length, 1);
  assert.deepEqual(follow(visit("https://mfa.example/a"), listing("page", ["https://mfa.example/a"]), 3).open, []);
});
