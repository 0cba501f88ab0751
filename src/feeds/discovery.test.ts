import assert from "node:assert/strict";
import { test } from "node:test";
import { discover } from "./discovery.ts";
import { canonicalOf, editionsOf } from "./editions.ts";
import { robotsOf } from "./robots.ts";

const SITE = "https://mfa.example";
const given = (html: string, path = "/en/news/") => ({
  url: SITE + path,
  type: "text/html",
  body: new TextEncoder().encode(html),
});
const shown = (html: string, path?: string, robots?: string): string[] =>
  discover(
    given(html, path),
    robots === undefined ? undefined : robotsOf(new TextEncoder().encode(robots), 200, `${SITE}/robots.txt`),
  )
    .filter(({ how }) => how !== "well-known")
    .map(({ url, how, kind }) => `${how} ${kind} ${url.replace(SITE, "")}`);

const LIST = `<ul>${[3, 2, 1].map((n) => `<li><a href="/en/news/${n}">The minister met the ambassador of Arvenia (${n})</a> 0${n}.11.2026</li>`).join("")}</ul>`;

test("discovery: declared feeds first, of the section before the whole, comments last; then the page itself", () => {
  const html = `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/en/comments/feed/">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" title="All" href="/feed/"><link rel="stylesheet" href="/feed.css">
    <link rel="ALTERNATE home" type="application/atom+xml" title="News" href="/en/news/feed.atom"><link rel="alternate" hreflang="fr" href="/fr/"></head>
    <body>${LIST}<p><a href="/rss.xml"><img alt="RSS"></a> <a href="/subscribe">RSS</a> <a href="feed://mfa.example/x.rss">x</a> <a href="/rssa-agreement">Text on RSSA</a></p></body></html>`;
  assert.deepEqual(shown(html), [
    "declared feed /en/news/feed.atom",
    "declared feed /feed/",
    "linked feed /rss.xml",
    "linked feed /subscribe",
    "linked feed /x.rss",
    "itself page /en/news/",
    "declared feed /en/comments/feed/",
  ]);
});

test("discovery: sitemaps of robots.txt, for news before the page itself; places that are usual, as guesses", () => {
  const robots = "Sitemap: https://mfa.example/sitemap.xml\nSitemap: /news-sitemap.xml\n";
  assert.deepEqual(shown(`<html><body>${LIST}</body></html>`, "/en/news/", robots), [
    "robots sitemap /news-sitemap.xml",
    "itself page /en/news/",
    "robots sitemap /sitemap.xml",
  ]);
  const guesses = discover(given("<html><body>Nothing</body></html>"));
  assert.ok(guesses.length > 5 && guesses.every(({ how, reason }) => how === "well-known" && reason !== ""));
  assert.equal(guesses[0]!.url, `${SITE}/en/news/feed/`);
  assert.deepEqual(
    guesses.map(({ rank }) => rank),
    guesses.map((_, index) => index),
  );
});

test("discovery: an address that is a feed is found itself and nothing else", () => {
  const rss =
    '<rss version="2.0"><channel><title>F</title><item><title>a</title><link>/a</link></item></channel></rss>';
  const found = discover({ url: `${SITE}/feed`, body: new TextEncoder().encode(rss) });
  assert.deepEqual(
    found.map(({ kind, title, reason }) => [kind, title, reason]),
    [["rss", "F", "the address is an RSS feed; entries: 1"]],
  );
  assert.deepEqual(discover({ url: "no address", body: new Uint8Array(3) }), []);
  assert.ok(discover({ url: SITE, body: Uint8Array.of(0, 1, 2, 255) }).every(({ how }) => how === "well-known"));
});

test("editions: by hreflang in the head and among the words, as BCP 47; front pages are a switch, not an edition", () => {
  const html = `<html><head><link rel="alternate" hreflang="en" href="/en/n/1"><link rel="alternate" hreflang="zh_hans" href="https://zh.mfa.example/n/1#t">
    <link rel="alternate" hreflang="x-default" href="/n/1"><link rel="alternate" type="application/rss+xml" hreflang="de" href="/de/feed"></head>
    <body><a hreflang="fr" href="/fr/n/1">Français</a> <a hreflang="ar" href="/ar/">العربية</a> <a hreflang="en" href="/en/other">Other</a></body></html>`;
  assert.deepEqual(editionsOf(given(html, "/en/n/1")), [
    { language: "en", url: `${SITE}/en/n/1` },
    { language: "zh-Hans", url: "https://zh.mfa.example/n/1" },
    { language: "fr", url: `${SITE}/fr/n/1` },
  ]);
  assert.deepEqual(
    editionsOf(given('<html><head><link rel="alternate" hreflang="fr" href="/fr/"></head></html>', "/en/")).map(
      ({ language }) => language,
    ),
    ["fr"],
  );
  assert.deepEqual(editionsOf(given("<html></html>")), []);
});

test("canonical: in the head only, against the base", () => {
  assert.equal(
    canonicalOf(given('<html><head><base href="/b/"><link rel="canonical" href="x#y"></head></html>')),
    `${SITE}/b/x`,
  );
  assert.equal(
    canonicalOf(given('<html><body><p>Text</p><link rel="canonical" href="https://evil.example/"></body></html>')),
    undefined,
  );
  assert.equal(canonicalOf(given('<html><head><link rel="canonical" href="javascript:1"></head></html>')), undefined);
});
