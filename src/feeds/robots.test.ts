import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import robotsParser from "robots-parser";
import { worked } from "../../test/processor.ts";
import { MAX_ROBOTS, robotsOf } from "./robots.ts";

const SITE = "https://mfa.example";
const robots = (text: string, status = 200) => robotsOf(new TextEncoder().encode(text), status, `${SITE}/robots.txt`);
const allows = (text: string, path: string, agent = "Rapporteur/1.0 (+https://rapporteur.example)"): boolean =>
  robots(text).allows(SITE + path, agent);

test("robots: the group by product token, without regard to case and version; else the group of all (2.2.1)", () => {
  const text = "User-agent: *\nDisallow: /\n\nUser-agent: RAPPORTEUR/2.0 beta\nDisallow: /private\n";
  assert.equal(allows(text, "/news"), true);
  assert.equal(allows(text, "/private/x"), false);
  assert.equal(allows(text, "/news", "OtherBot"), false);
  // A token is matched whole.
  assert.equal(allows("User-agent: rapporteur-news\nDisallow: /\n", "/x"), true);
  assert.equal(allows("User-agent: rapp\nDisallow: /\n", "/x"), true);
});

test("robots: groups that name the robot are one; start lines in a row share their rules (2.2.1)", () => {
  const text =
    "User-agent: rapporteur\nDisallow: /a\nUser-agent: x\nUser-agent: rapporteur\nDisallow: /b\n\nDisallow: /c\nUser-agent: *\nDisallow: /d\n";
  for (const path of ["/a", "/b", "/c"]) assert.equal(allows(text, path), false, path);
  assert.equal(allows(text, "/d"), true);
  assert.equal(allows(text, "/b", "x"), false);
  assert.equal(allows(text, "/a", "x"), true);
});

test("robots: other records end no group (2.2.4), rules in front of all groups belong to none", () => {
  const text =
    "Disallow: /early\nUser-agent: rapporteur\nSitemap: /s.xml\nCrawl-delay: 7\nUser-agent: x\nDisallow: /a\nUnknown: 1\nDisallow: /b\n";
  assert.equal(allows(text, "/early"), true);
  for (const agent of ["rapporteur", "x"])
    for (const path of ["/a", "/b"]) assert.equal(allows(text, path, agent), false);
  assert.equal(robots(text).crawlDelay("rapporteur"), 7);
  assert.deepEqual(robots(text).sitemaps, [`${SITE}/s.xml`]);
});

test("robots: the longest match wins, an allow on a tie (2.2.2, and the RFC's example 5.2)", () => {
  const example = "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
  assert.equal(allows(example, "/example/page/disallowed.gif", "foobot"), false);
  assert.equal(allows(example, "/example/page/x", "foobot"), true);
  assert.equal(allows("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a"), true);
  assert.equal(allows("User-agent: *\nAllow: /a/b\nDisallow: /a\n", "/a/b/c"), true);
  assert.equal(allows("User-agent: *\nDisallow:\n", "/x"), true);
  assert.equal(allows("User-agent: *\nDisallow: /\n", "/robots.txt"), true);
});

test("robots: the RFC's first example (5.1)", () => {
  const text =
    "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif\n\nUser-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n\nEOF\n";
  assert.equal(allows(text, "/x.gif", "other"), false);
  assert.equal(allows(text, "/x.gif?a", "other"), true);
  assert.equal(allows(text, "/example/page.html", "foobot"), true);
  assert.equal(allows(text, "/example/x", "foobot"), false);
  assert.equal(allows(text, "/example/page.html", "bazbot"), false);
  assert.equal(allows(text, "/example/", "bazbot"), true);
  assert.equal(allows(text, "/example/", "quxbot"), true, "a group without rules allows all");
});

test("robots: wildcards, the end, comments (2.2.3)", () => {
  const rule = (pattern: string, path: string): boolean =>
    !allows(`User-agent: * # all\nDisallow: ${pattern} # no\n`, path);
  assert.equal(rule("/this/*/exactly", "/this/path/exactly"), true);
  assert.equal(rule("/*.php$", "/a/index.php"), true);
  assert.equal(rule("/*.php$", "/a/index.php?x"), false);
  assert.equal(rule("/a*b*c$", "/a-b-c-c"), true);
  assert.equal(rule("/a*b*c$", "/a-c-b"), false);
  assert.equal(rule("/a*a$", "/a"), false);
  assert.equal(rule("/x$y", "/x$y"), true);
  assert.equal(rule("/fish", "/Fish"), false);
  assert.equal(rule("*", "/"), true);
});

test("robots: one spelling for octets (2.2.2, the table of the RFC)", () => {
  const matched = (pattern: string, path: string): boolean => !allows(`User-agent: *\nDisallow: ${pattern}\n`, path);
  assert.equal(matched("/foo/bar?baz=quz", "/foo/bar?baz=quz"), true);
  assert.equal(matched("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar"), true);
  assert.equal(matched("/foo/bar/ツ", "/foo/bar/%E3%83%84"), true);
  assert.equal(matched("/foo/bar/%E3%83%84", "/foo/bar/ツ"), true);
  assert.equal(matched("/foo/bar/%e3%83%84", "/foo/bar/ツ"), true);
  assert.equal(matched("/foo/bar/%62%61%7A", "/foo/bar/baz"), true);
  assert.equal(matched("/foo/bar/baz", "/foo/bar/%62%61%7A"), true);
  assert.equal(matched("/a%2Fb", "/a/b"), false);
  assert.equal(matched("/file-with-a-%2A.html", "/file-with-a-*.html"), false);
  assert.equal(matched("/file-with-a-%2A.html", "/file-with-a-%2a.html"), true);
});

test("robots: statuses (2.3.1): no file allows all, an unreachable one nothing", () => {
  const forbidding = "User-agent: *\nDisallow: /\n";
  for (const status of [401, 403, 404, 410, 429, 301]) {
    assert.equal(robots(forbidding, status).allows(`${SITE}/x`, "rapporteur"), true, String(status));
    assert.equal(robots(forbidding, status).basis, "unavailable");
  }
  for (const status of [500, 503, 0]) {
    assert.equal(robots("", status).allows(`${SITE}/x`, "rapporteur"), false, String(status));
    assert.equal(robots("", status).basis, "unreachable");
  }
});

test("robots: byte order mark, any line end, HTML in its place, the limit of 500 KiB", () => {
  assert.equal(allows("\ufeffUser-agent: *\rDisallow: /a\r\nDisallow: /b\n", "/b"), false);
  assert.equal(allows("\ufeffUser-agent: *\rDisallow: /a\r\nDisallow: /b\n", "/a"), false);
  assert.equal(allows("<!doctype html><html><body>Not: here</body></html>", "/a"), true);
  const filler = `# ${"x".repeat(97)}\n`.repeat(MAX_ROBOTS / 100 - 1);
  const text = `${filler}User-agent: *\nDisallow: /news\n`;
  assert.ok(text.length < MAX_ROBOTS);
  assert.equal(allows(text, "/news"), false);
  const long = `User-agent: *\nDisallow: /a\n${"# x\n".repeat(MAX_ROBOTS / 4)}Disallow: /behind\n`;
  assert.equal(allows(long, "/a"), false);
  assert.equal(allows(long, "/behind"), true);
});

test("robots: where the library robots-parser keeps to the RFC, both say the same", () => {
  const path = fc.stringMatching(/^\/[abc/]{0,6}(?:\?[ab])?$/);
  const pattern = fc.stringMatching(/^\/[abc/*]{0,6}\$?$/).filter((text) => !text.includes("**"));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), pattern), { maxLength: 8 }), path, (rules, asked) => {
      const text = `User-agent: rapporteur\n${rules.map(([allow, rule]) => `${allow ? "Allow" : "Disallow"}: ${rule}`).join("\n")}\n`;
      const other = (
        robotsParser as unknown as (url: string, text: string) => { isAllowed(url: string, agent: string): boolean }
      )(`${SITE}/robots.txt`, text);
      assert.equal(allows(text, asked), other.isAllowed(SITE + asked, "rapporteur"), text);
    }),
    { numRuns: 2000 },
  );
});

test("robots: hostile files take linear time and throw nothing", () => {
  const path = `/${"a".repeat(2000)}`;
  const hostile = [
    `/${"*a".repeat(250_000)}b`,
    `/${"*".repeat(500_000)}b$`,
    "%".repeat(500_000),
    "\ud800".repeat(1000),
  ];
  for (const pattern of [...hostile, `${"/a*\nDisallow: ".repeat(40_000)}`]) {
    const before = worked();
    allows(`User-agent: *\nDisallow: ${pattern}\n`, path);
    assert.ok(worked() - before < 5000, pattern.slice(0, 20));
  }
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string(),
      (text, url) => typeof robots(text).allows(url, url) === "boolean",
    ),
  );
});
