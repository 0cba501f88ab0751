import assert from "node:assert/strict";
import { test } from "node:test";
import { worked } from "../../test/processor.ts";
import type { Listing } from "./listing.ts";
import { listingOf } from "./read-listing.ts";

// A news page as ministries build theirs, around a list: navigation, languages, a tag cloud, today's date, links to others.
const FURNITURE = {
  top: `<header><p class="today">26 November 2026</p><ul class="langs lang-switch"><li><a href="/en/">English</a></li><li><a href="/fr/">Français</a></li>
    <li><a href="/ar/">العربية</a></li><li><a href="/zh/">中文</a></li></ul></header>
    <nav><ul><li><a href="/minister">The Minister</a></li><li><a href="/visa">Visas</a></li><li><a href="/consular">Consular services</a></li></ul></nav>
    <div class="sub"><a href="/a">About the Ministry of Foreign Affairs</a> <a href="/b">History of the diplomatic service</a> <a href="/c">Treaties and conventions</a></div>`,
  bottom: `<div class="tag-cloud"><a href="/t/1">Security</a> <a href="/t/2">Trade</a> <a href="/t/3">Climate</a></div>
    <div class="partners"><a href="https://un.example/">United Nations</a> <a href="https://eu.example/">Union</a> <a href="https://au.example/">African Union</a></div>
    <footer><a href="/legal">Legal notice</a> <a href="/access">Accessibility</a> <a href="/map">Map</a> Last update: 25 November 2026</footer>`,
};
const page = (inside: string, lang = "en"): string =>
  `<!doctype html><html lang="${lang}"><head><title>News</title></head><body>${FURNITURE.top}<main>${inside}</main>${FURNITURE.bottom}</body></html>`;
const read = (html: string) =>
  listingOf({
    url: "https://mfa.example/news/",
    type: "text/html; charset=utf-8",
    body: new TextEncoder().encode(html),
  });
const rows = (listing: Listing | undefined): string[] =>
  (listing?.items ?? []).map(
    (item) => `${item.stamp?.date} ${item.url.replace("https://mfa.example", "")} ${item.title}`,
  );

const TITLES = [
  "Minister Halloran meets her counterpart of Arvenia",
  "Statement on the ceasefire in the Northern Valley",
  "Joint communiqué of the third strategic dialogue",
  "The Minister's remarks at the opening of the chancery",
];
const DAYS = ["2026-11-03", "2026-11-02", "2026-10-30", "2026-10-28"];
const EXPECTED = TITLES.map((title, n) => `${DAYS[n]} /news/${n} ${title}`);
const each = (make: (title: string, n: number) => string, between = "\n"): string => TITLES.map(make).join(between);

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const [y, m, d] = [
  (n: number) => DAYS[n]!.slice(0, 4),
  (n: number) => DAYS[n]!.slice(5, 7),
  (n: number) => DAYS[n]!.slice(8),
];
const long = (n: number): string => `${Number(d(n))} ${MONTHS[Number(m(n)) - 1]} ${y(n)}`;

const LAYOUTS: Record<string, string> = {
  "table with the day in a column and a category beside": `<table><tr><th>Date</th><th>Section</th><th>Title</th></tr>${each(
    (title, n) =>
      `<tr class="${n % 2 ? "odd" : "even"}"><td>${d(n)}.${m(n)}.${y(n)}</td><td><a href="/section/${n % 2}">Press</a></td><td><a href="/news/${n}">${title}</a></td></tr>`,
  )}</table>`,
  "list with the day in brackets behind the link": `<ul class="list">${each((title, n) => `<li><a href="/news/${n}">${title}</a> (${DAYS[n]})</li>`)}</ul>`,
  "list with the day in a span before": `<ul>${each((title, n) => `<li><span>${d(n)}.${m(n)}.${y(n)}</span> <a href="${n}">${title}</a></li>`)}</ul>`,
  "cards: picture, time element, heading with the link, teaser, read more": `<div class="grid">${each(
    (
      title,
      n,
    ) => `<article class="card card-${n}"><a href="/news/${n}"><img src="x.jpg" alt=""></a><time datetime="${DAYS[n]}T10:00:00+02:00">${n} days ago</time>
      <h3><a href="/news/${n}">${title}</a></h3><p>The two sides spoke about trade since 12 May 2019.</p><a href="/news/${n}">Read more</a></article>`,
  )}</div>`,
  "cards that are one link": `<div class="grid">${each((title, n) => `<a class="card" href="/news/${n}"><span class="meta">Press release · ${long(n)}</span><h3>${title}</h3><p>A few words of teaser.</p></a>`)}</div>`,
  "cards with read more only": `<div>${each((title, n) => `<div class="teaser"><h2>${title}</h2><p class="d">${long(n)}</p><p>Words.</p><p><a href="/news/${n}">Read more</a></p></div>`)}</div>`,
  "terms and definitions": `<dl>${each((title, n) => `<dt>${long(n)}</dt><dd><a href="/news/${n}">${title}</a></dd>`)}</dl>`,
  "definition behind the term that is the link": `<dl>${each((title, n) => `<dt><a href="/news/${n}">${title}</a></dt><dd>${long(n)}</dd>`)}</dl>`,
  "lines with breaks": `<div class="content">${each((title, n) => `${d(n)}.${m(n)}.${y(n)} <a href="/news/${n}">${title}</a>`, "<br>\n")}</div>`,
  "flat headings and days": `<div>${each((title, n) => `<h3><a href="/news/${n}">${title}</a></h3><p class="date">Published on ${long(n)}</p><p>Some words.</p>`)}</div>`,
  "leaves of a calendar": `<div>${each((title, n) => `<div class="row"><div class="cal"><span>${d(n)}</span><span>${MONTHS[Number(m(n)) - 1]!.slice(0, 3)}</span><span>${y(n)}</span></div><div><a href="/news/${n}">${title}</a></div></div>`)}</div>`,
  "month, day, year with time": `<div class="view">${each((title, n) => `<div class="views-row"><div><a href="/news/${n}">${title}</a></div><div>${MONTHS[Number(m(n)) - 1]} ${Number(d(n))}, ${y(n)} 10:0${n} a.m.</div></div>`)}</div>`,
  "day before the title inside of the link": `<ul>${each((title, n) => `<li><a href="/news/${n}">${long(n)} – ${title}</a></li>`)}</ul>`,
  "table that lays out the page": `<table><tr><td width="20%"><a href="/x">Home</a><br><a href="/y">Contact us</a></td><td><table>${each((title, n) => `<tr><td><font size="2"><a href="/news/${n}">${title}</a></font></td><td>[${DAYS[n]}]</td></tr>`)}</table></td></tr></table>`,
};

for (const [name, inside] of Object.entries(LAYOUTS))
  test(`listing page: ${name}`, () => {
    const { listing, reason } = read(page(inside));
    assert.equal(reason, undefined);
    assert.equal(listing!.kind, "page");
    assert.equal(listing!.language, "en");
    assert.deepEqual(rows(listing), EXPECTED);
  });

test("listing page: days as headings over several links each", () => {
  const { listing } = read(
    page(`<h4>3 November 2026</h4><p><a href="/news/1">The first text of the third day</a></p><p><a href="/news/2">The second text of the third day</a></p>
      <h4>2 November 2026</h4><p><a href="/news/3">The first text of the second day</a></p><p><a href="/news/4">Another text of the second day</a></p>`),
  );
  assert.deepEqual(
    listing?.items.map(({ stamp }) => stamp?.date),
    ["2026-11-03", "2026-11-03", "2026-11-02", "2026-11-02"],
  );
});

const inLanguage: [string, string, string[], string[]][] = [
  [
    "zh",
    "Chinese",
    ["外交部长会见阿文尼亚外长", "发言人就北部谷地局势答记者问", "第三次战略对话联合新闻稿"],
    ["2026年11月3日", "2026年11月2日", "2026年10月30日"],
  ],
  [
    "ru",
    "Russian",
    ["О встрече министра с послом Арвении", "Заявление МИД о положении в Северной долине", "О третьем раунде диалога"],
    ["3 ноября 2026 года", "2 ноября 2026 года", "30 октября 2026 года"],
  ],
  [
    "ar",
    "Arabic",
    ["الوزير يستقبل نظيره من أرفينيا", "بيان بشأن الوضع في الوادي الشمالي", "البيان المشترك للحوار الثالث"],
    ["٣ نوفمبر ٢٠٢٦", "2 نوفمبر 2026", "30 أكتوبر 2026"],
  ],
  [
    "fr",
    "French",
    [
      "Entretien de la ministre avec son homologue",
      "Déclaration sur la situation dans la vallée",
      "Communiqué conjoint du troisième dialogue",
    ],
    ["Publié le 3 novembre 2026", "2 novembre 2026", "30 octobre 2026"],
  ],
  [
    "es",
    "Spanish",
    [
      "La ministra se reúne con su homólogo",
      "Declaración sobre la situación en el valle",
      "Comunicado conjunto del tercer diálogo",
    ],
    ["3 de noviembre de 2026", "2 de noviembre de 2026", "30 de octubre de 2026"],
  ],
];
for (const [lang, name, titles, days] of inLanguage)
  test(`listing page in ${name}`, () => {
    const inside = titles
      .map((title, n) => `<li><a href="/news/${n}">${title}</a><span>${days[n]}</span></li>`)
      .join("");
    const { listing } = read(page(`<ul>${inside}</ul>`, lang));
    assert.equal(listing?.language, lang);
    assert.deepEqual(
      rows(listing),
      titles.map((title, n) => `${DAYS[n]} /news/${n} ${title}`),
    );
  });

test("listing page: the longer list is taken, not the sidebar's, and the day in the address serves where none is shown", () => {
  const side = `<aside><ul>${[1, 2, 3].map((n) => `<li><a href="/old/${n}">Most read ${n}</a> 0${n}.01.2026</li>`).join("")}</ul></aside>`;
  assert.deepEqual(rows(read(page(side + LAYOUTS["terms and definitions"])).listing), EXPECTED);
  const addressed = `<ul>${each((title, n) => `<li><a href="/${y(n)}/${m(n)}/${d(n)}/text-${n}">${title}</a></li>`)}</ul>`;
  assert.deepEqual(
    read(page(addressed)).listing?.items.map(({ stamp }) => stamp?.date),
    DAYS,
  );
});

test("listing page: base, fragments, the next page by rel, words or arrow; never itself", () => {
  const list = `<ul>${each((title, n) => `<li><a href="n/${n}#text">${title}</a> ${DAYS[n]}</li>`)}</ul>`;
  const based = read(page(list).replace("<head>", '<head><base href="/en/press/">')).listing!;
  assert.equal(based.items[0]!.url, "https://mfa.example/en/press/n/0");
  const more = (pager: string) => read(page(`${list}<div class="pagination">${pager}</div>`)).listing!.more;
  assert.deepEqual(more('<a href="?page=1">1</a><a href="?page=2">2</a><a rel="next" href="?page=3">&gt;</a>'), [
    "https://mfa.example/news/?page=3",
  ]);
  assert.deepEqual(more('<a href="?page=2">下一页</a>'), ["https://mfa.example/news/?page=2"]);
  assert.deepEqual(more('<a href="?page=2">Следующая →</a>'), ["https://mfa.example/news/?page=2"]);
  assert.deepEqual(more('<a href="?page=2">»</a>'), ["https://mfa.example/news/?page=2"]);
  assert.equal(more('<a href="/news/">Next</a><a href="#">Next</a>'), undefined);
});

test("a page that lists nothing gives a reason", () => {
  assert.equal(
    read(page("<h1>About us</h1><p>The Ministry was founded on 3 May 1921.</p>")).reason,
    "no repeating links with dates",
  );
  assert.equal(
    read("<html><body><div id=root></div></body></html>").reason,
    "no links: the list may be built by scripts in the browser",
  );
  assert.equal(
    read("<html><body><p><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a></body></html>").reason,
    "no dates beside the links",
  );
  // One article among its furniture, with its date and a few links in the text.
  const article = `<h1>Minister meets counterpart</h1><p class="date">3 November 2026</p>${"<p>They spoke about <a href='/treaty'>the treaty</a> and the border for a long time, and agreed to meet again.</p>".repeat(3)}`;
  assert.equal(read(page(article)).listing, undefined);
});

test("listing page: thousands of links and dates take linear time", () => {
  const many = (count: number): number => {
    const inside = Array.from(
      { length: count },
      (_, n) =>
        `<li><a href="/news/${n}">The minister met an ambassador for the ${n}th time</a> <span>0${(n % 9) + 1}.11.2026</span></li>`,
    );
    const html = page(`<ul>${inside.join("")}</ul>`);
    const before = worked();
    assert.equal(read(html).listing?.items.length, count);
    return worked() - before;
  };
  many(100);
  assert.ok(many(4000) < 12_000);
});
