import assert from "node:assert/strict";
import { test } from "node:test";
import { type Selector, stepsOf } from "../page/layout.ts";
import { readPage } from "../page/read-page.ts";
import { LAYOUTS, layoutFor, listLayoutFor } from "./index.ts";

// The contract of the shelf: what every layout on it must be.
for (const layout of LAYOUTS)
  test(`a layout is found by its hosts, and says where the text is: ${layout.hosts[0]}`, () => {
    assert.ok(layout.hosts.length > 0);
    for (const host of layout.hosts) {
      assert.match(host, /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/);
      const path = layout.paths?.[0] ?? "/";
      assert.match(path, /^\//);
      assert.equal(layoutFor(`https://www.${host}${path}1.html`), layout);
      assert.equal(LAYOUTS.filter(({ hosts }) => hosts.includes(host)).length, 1, "a host has one layout");
    }
    const { body, title, published, section, drop = [], list } = layout;
    assert.ok(body !== undefined || list !== undefined, "it says something");
    const lists = list ? [list.item, list.link, list.title, list.published] : [];
    for (const path of list?.paths ?? []) assert.equal(listLayoutFor(`https://${layout.hosts[0]}${path}`), list);
    for (const selector of [body, title, published, section, ...drop, ...lists] as (Selector | undefined)[])
      if (selector !== undefined) assert.ok(stepsOf(selector).length > 0);
  });

const PAGE = `<html lang="en"><head><title>News | Velland</title></head><body>
<ol class="path"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li></ol>
<div class="teaser"><p itemprop="articleBody">Another text stands here, and it is longer than what the page is about, by far and on purpose, so that it would win.</p></div>
<div class="news-detail"><h2 class="headline">They  met in Marsk</h2><time datetime="2031-03-03T10:00:00+02:00">Monday</time>
<div itemprop="articleBody"><h2>They met in Marsk</h2><p>Ana Orlo met Bran Teck.</p><div class="share big"><p>Share this page.</p></div><p>They spoke of herring.</p><ul class="related"><li>More</li></ul></div></div>
</body></html>`;

const read = (body: string, url = "https://layout.velland.example/news/1") => {
  const layout = layoutFor(url);
  return readPage({ body, url, type: "text/html", ...(layout && { layout }) });
};

test("a page is read by the layout of its site", () => {
  const { title, text, section, published } = read(PAGE);
  assert.equal(title, "They met in Marsk");
  assert.equal(text, "Ana Orlo met Bran Teck.\n\nThey spoke of herring.");
  assert.deepEqual(section, ["Home", "News"]);
  assert.deepEqual(published?.value, { date: "2031-03-03", time: "10:00:00", zone: "+02:00" });
});

test("a site that has changed its pages is said to have, and no other text is taken for this one", () => {
  assert.throws(() => read(PAGE.replace('class="news-detail"', 'class="detail"')), {
    name: "Problem",
    code: "input",
    message: /layout of layout\.velland\.example no longer fits/,
  });
});

test("pages of other paths and sites have no layout", () => {
  assert.equal(layoutFor("https://layout.velland.example/about"), undefined);
  assert.equal(layoutFor("https://mfa.merudia.example/news/1"), undefined);
  assert.equal(layoutFor("urn:rapporteur:1"), undefined);
});

test("what is no selector is refused", () => {
  for (const wrong of ["", "p > a", "p:first-child", "[x", ".a,.b"])
    assert.throws(() => stepsOf(wrong), { code: "internal" }, wrong);
});
