import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  httpDate,
  type MementoAddresses,
  mementoLink,
  negotiate,
  placeAt,
  readHttpDate,
  readTimestamp,
  timeMap,
  timestamp,
} from "./index.ts";

const ADDRESSES: MementoAddresses = {
  timeGate: (original) => `https://archive.example/timegate/${original}`,
  timeMap: (original) => `https://archive.example/timemap/${original}`,
  memento: (original, at) => `https://archive.example/web/${timestamp(at)}/${original}`,
};
const PAGE = "https://mfa.ostland.example/news/1";
const CAPTURES = ["2031-05-01T06:00:00Z", "2031-05-01T09:00:00.500Z", "2031-06-30T23:59:59Z"];

test("dates as HTTP writes them come out as JavaScript's own, and are read back", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      assert.equal(httpDate(date.toISOString()), date.toUTCString());
      const seconds = `${date.toISOString().slice(0, 19)}Z`;
      assert.equal(readHttpDate(date.toUTCString()), seconds);
      assert.equal(readTimestamp(timestamp(date.toISOString())), seconds);
    }),
  );
});

test("what is no rfc1123-date is refused", () => {
  assert.equal(readHttpDate("Thu, 31 May 2007 20:35:00 GMT"), "2007-05-31T20:35:00Z");
  for (const wrong of [
    "",
    "Fri, 31 May 2007 20:35:00 GMT",
    "Thu, 31 May 2007 20:35:00",
    "Thu, 31 May 2007 20:35:00 +0200",
    "Thursday, 31-May-07 20:35:00 GMT",
    "Thu May 31 20:35:00 2007",
    "Sat, 31 Jun 2007 20:35:00 GMT",
    "Thu, 31 May 2007 24:00:00 GMT",
    "Thu, 31 Mai 2007 20:35:00 GMT",
    "2007-05-31T20:35:00Z",
  ]) {
    assert.equal(readHttpDate(wrong), undefined, wrong);
  }
});

test("timestamps may be short, and mean the earliest instant; impossible ones are none", () => {
  assert.equal(readTimestamp("2031"), "2031-01-01T00:00:00Z");
  assert.equal(readTimestamp("203105"), "2031-05-01T00:00:00Z");
  assert.equal(readTimestamp("2031051706"), "2031-05-17T06:00:00Z");
  for (const wrong of ["", "203", "20311", "20311301", "20310631", "20310501250000", "203105010000001", "abcd"]) {
    assert.equal(readTimestamp(wrong), undefined, wrong);
  }
});

test("a TimeMap lists the original, itself, the TimeGate and every capture", () => {
  assert.equal(
    timeMap(PAGE, CAPTURES, ADDRESSES),
    `<${PAGE}>; rel="original",
<https://archive.example/timemap/${PAGE}>; rel="self"; type="application/link-format"; from="Thu, 01 May 2031 06:00:00 GMT"; until="Mon, 30 Jun 2031 23:59:59 GMT",
<https://archive.example/timegate/${PAGE}>; rel="timegate",
<https://archive.example/web/20310501060000/${PAGE}>; rel="first memento"; datetime="Thu, 01 May 2031 06:00:00 GMT",
<https://archive.example/web/20310501090000/${PAGE}>; rel="memento"; datetime="Thu, 01 May 2031 09:00:00 GMT",
<https://archive.example/web/20310630235959/${PAGE}>; rel="last memento"; datetime="Mon, 30 Jun 2031 23:59:59 GMT"
`,
  );
  assert.match(timeMap(PAGE, CAPTURES.slice(0, 1), ADDRESSES), /rel="first last memento"/);
  assert.equal(timeMap(PAGE, [], ADDRESSES).split("\n").length, 4);
  assert.ok(
    timeMap('https://a.example/?a=">,<x>; rel="memento"', [], ADDRESSES).startsWith(
      "<https://a.example/?a=%22%3E,%3Cx%3E;%20rel=%22memento%22>; rel=",
    ),
  );
});

test("the links of a capture name its neighbours, each once", () => {
  const rels = (place: number | undefined, captures = CAPTURES): string[] =>
    [...mementoLink(PAGE, captures, place, ADDRESSES).matchAll(/rel="([^"]+)"/g)].map((match) => match[1]!);
  assert.deepEqual(rels(1), ["original", "timegate", "timemap", "first prev memento", "memento", "last next memento"]);
  assert.deepEqual(rels(0), ["original", "timegate", "timemap", "first memento", "next memento", "last memento"]);
  assert.deepEqual(rels(2), ["original", "timegate", "timemap", "first memento", "prev memento", "last memento"]);
  assert.deepEqual(rels(undefined), ["original", "timegate", "timemap", "first memento", "last memento"]);
  assert.deepEqual(rels(0, CAPTURES.slice(0, 1)), ["original", "timegate", "timemap", "first last memento"]);
  assert.deepEqual(rels(undefined, []), ["original", "timegate", "timemap"]);
});

test("a TimeGate gives what the archive had at the time; the first before all, the last after all or where nothing is asked", () => {
  const at = (accept: string | undefined, rule?: "before" | "nearest") => negotiate(CAPTURES, accept, rule);
  assert.deepEqual(at("Thu, 01 May 2031 08:59:00 GMT"), { status: 302, place: 0 });
  assert.deepEqual(at("Thu, 01 May 2031 08:59:00 GMT", "nearest"), { status: 302, place: 1 });
  assert.deepEqual(at("Thu, 01 May 2031 06:00:00 GMT"), { status: 302, place: 0 });
  assert.deepEqual(at("Thu, 01 May 2031 09:00:01 GMT"), { status: 302, place: 1 });
  assert.deepEqual(at("Mon, 01 Jan 1990 00:00:00 GMT"), { status: 302, place: 0 });
  assert.deepEqual(at("Sun, 01 Jan 2090 00:00:00 GMT"), { status: 302, place: 2 });
  assert.deepEqual(at(undefined), { status: 302, place: 2 });
  assert.deepEqual(at("yesterday"), { status: 400 });
  assert.deepEqual(negotiate([], "Mon, 01 Jan 1990 00:00:00 GMT"), { status: 404 });
  assert.deepEqual(negotiate([], undefined), { status: 404 });
  assert.deepEqual(negotiate([], "yesterday"), { status: 400 });
});

test("any captures: the place is that of a search through all of them", () => {
  const instant = fc.integer({ min: 0, max: 100_000 }).map((second) => new Date(second * 1000).toISOString());
  fc.assert(
    fc.property(fc.array(instant, { minLength: 1, maxLength: 20 }), instant, (made, wanted) => {
      const captures = made.sort();
      const before = captures.findLastIndex((at) => at <= wanted);
      assert.equal(placeAt(captures, wanted), Math.max(before, 0));
      const far = (at: string): number => Math.abs(Date.parse(at) - Date.parse(wanted));
      const least = Math.min(...captures.map(far));
      assert.equal(far(captures[placeAt(captures, wanted, "nearest")]!), least);
    }),
  );
  assert.equal(placeAt([], "2031-01-01T00:00:00Z"), -1);
});
