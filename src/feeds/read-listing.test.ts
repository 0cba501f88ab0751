import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { worked } from "../../test/processor.ts";
import { MAX_ITEMS, MAX_MORE } from "./listing.ts";
import { listingOf, readListing } from "./read-listing.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const URL_OF_FEED = "https://mfa.example/news/feed.xml";
const read = (text: string | Uint8Array, more: { type?: string; at?: string } = {}) =>
  readListing({ url: URL_OF_FEED, body: typeof text === "string" ? bytes(text) : text, ...more });

const item = (n: number, inside = ""): string =>
  `<item><title>Talks in Ostrava &amp; Brno ${n}</title><link>/news/${n}#top</link><guid isPermaLink="false">n-${n}</guid>
   <pubDate>Tue, 03 Nov 2026 10:0${n % 10}:00 +0200</pubDate>${inside}</item>`;
const rss = (inside: string, head = "<title>Ministry of Arvenia</title><language>en-GB</language>"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
   xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${inside}</channel></rss>`;

test("RSS: addresses absolute and without fragment, instants in UTC, ids, titles as words, in the feed's order", () => {
  const listing = read(rss(item(2) + item(1)))!;
  assert.equal(listing.kind, "rss");
  assert.equal(listing.title, "Ministry of Arvenia");
  assert.equal(listing.language, "en");
  assert.deepEqual(listing.items[0], {
    url: "https://mfa.example/news/2",
    id: "n-2",
    title: "Talks in Ostrava & Brno 2",
    published: "2026-11-03T08:02:00Z",
    stamp: { date: "2026-11-03", time: "10:02:00", zone: "+02:00" },
    categories: [],
  });
  assert.deepEqual(
    listing.items.map(({ id }) => id),
    ["n-2", "n-1"],
  );
  assert.deepEqual(listing.notes, []);
});

test("RSS: the text in CDATA or escaped is the same markup, and references inside of CDATA stay as they are", () => {
  const html = "<p>Growth &amp; trade: 5 &lt; 7</p>";
  const escaped = html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const listing = read(
    rss(
      item(1, `<content:encoded><![CDATA[${html}]]></content:encoded>`) +
        item(2, `<content:encoded>${escaped}</content:encoded>`) +
        item(3, `<description><![CDATA[${html}]]></description><category>Press</category><category>Press</category>`),
    ),
  )!;
  assert.equal(listing.items[0]!.html, html);
  assert.equal(listing.items[1]!.html, html);
  assert.equal(listing.items[2]!.summary, html);
  assert.deepEqual(listing.items[2]!.categories, ["Press"]);
});

test("RSS: an address may stand in a permanent guid or an atom:link; an item without any is left out and told", () => {
  const listing = read(
    rss(`<item><title>a</title><guid>https://mfa.example/a</guid></item>
      <item><title>b</title><atom:link rel="alternate" href="../b"/></item>
      <item><title>c</title></item><item><title>d</title><link>javascript:alert(1)</link></item>`),
  )!;
  assert.deepEqual(
    listing.items.map(({ url }) => url),
    ["https://mfa.example/a", "https://mfa.example/b"],
  );
  assert.deepEqual(
    listing.notes.map(({ code }) => code),
    ["no-address"],
  );
  assert.match(listing.notes[0]!.words, /^2 /);
});

test("two items with one address are both kept, told apart by id, and reported", () => {
  const twice = rss(item(1) + item(1).replace("n-1", "n-1-second"));
  const listing = read(twice)!;
  assert.deepEqual(
    listing.items.map(({ id, url }) => [id, url]),
    [
      ["n-1", "https://mfa.example/news/1"],
      ["n-1-second", "https://mfa.example/news/1"],
    ],
  );
  assert.deepEqual(
    listing.notes.map(({ code }) => code),
    ["same-address"],
  );
});

test("dates in the future are flagged, not dropped; within a day the zone may be to blame", () => {
  const listing = read(rss(item(1) + item(2).replace("03 Nov 2026", "03 Nov 2031")), { at: "2026-11-02T20:00:00Z" })!;
  assert.deepEqual(
    listing.items.map(({ future }) => future),
    [undefined, true],
  );
  assert.deepEqual(
    listing.notes.map(({ code }) => code),
    ["future-date"],
  );
  assert.deepEqual(read(rss(item(1)))!.notes, [], "without a moment of capture nothing is in the future");
});

test("dates: zones of RFC 822, two-digit years, no zone, none", () => {
  const dated = (date: string) =>
    read(rss(item(1).replace(/<pubDate>.*<\/pubDate>/, `<pubDate>${date}</pubDate>`)))!.items[0]!;
  assert.equal(dated("Tue, 03 Nov 2026 10:00:00 EST").published, "2026-11-03T15:00:00Z");
  assert.equal(dated("Tue, 03 Nov 2026 10:00:00 MDT").published, "2026-11-03T16:00:00Z");
  assert.equal(dated("3 Nov 26 10:00 GMT").published, "2026-11-03T10:00:00Z");
  assert.equal(dated("2026-11-03T10:00:00.250+02:00").published, "2026-11-03T08:00:00Z");
  assert.equal(dated("2026-11-03 10:00").published, undefined);
  assert.deepEqual(dated("2026-11-03 10:00").stamp, { date: "2026-11-03", time: "10:00" });
  assert.deepEqual(dated("3 ноября 2026").stamp, { date: "2026-11-03" });
  assert.equal(dated("Втр, 03 Ноя 2026 10:00:00 +0300").published, "2026-11-03T07:00:00Z");
  assert.equal(dated("mar., 03 nov. 2026 10:00:00 +0100").published, "2026-11-03T09:00:00Z");
  assert.equal(dated("yesterday").stamp, undefined);
  assert.equal(dated("2026-02-30T10:00:00Z").stamp, undefined);
  assert.equal(dated("2026-11-03T25:00:00Z").stamp, undefined);
  assert.equal(dated("30 Feb 2026 10:00 GMT").stamp, undefined);
});

test("a feed that breaks off gives its whole items: half of a text must not pass for the text", () => {
  const whole = rss(
    [1, 2, 3].map((n) => item(n, `<content:encoded><![CDATA[<p>Text ${n}</p>]]></content:encoded>`)).join(""),
  );
  const third = whole.indexOf("<item>", whole.indexOf("<item>", whole.indexOf("<item>") + 1) + 1);
  for (let cut = third + 6; cut < whole.indexOf("</item>", third) + 7; cut += 7) {
    const listing = read(whole.slice(0, cut))!;
    assert.equal(listing.items.length, 2, `cut at ${cut}`);
    assert.equal(listing.title, "Ministry of Arvenia");
    assert.equal(listing.items[1]!.html, "<p>Text 2</p>");
    assert.deepEqual(
      listing.notes.map(({ code }) => code),
      ["cut-off"],
    );
  }
});

test("one item that is not well-formed costs one item, and is told", () => {
  const listing = read(rss(`${item(1)}<item><title>x</titel><link>/x</link></item>${item(3)}`))!;
  assert.deepEqual(
    listing.items.map(({ id }) => id),
    ["n-1", "n-3"],
  );
  assert.deepEqual(
    listing.notes.map(({ code }) => code),
    ["malformed"],
  );
  assert.match(listing.notes[0]!.words, /2 items were read, 1 could not/);
});

test("of many items the bad ones alone are lost, and none swallows its neighbour", () => {
  const bad = new Map([
    [7, "<item><title>never closed<link>/x</link></item>"],
    [40, "<item><title>x</titel></item>"],
    [99, '<item><title>x</title><link a="/x</link></item>'],
  ]);
  const all = Array.from({ length: 100 }, (_, n) => bad.get(n) ?? item(n));
  const ids = (text: string): (string | undefined)[] => read(text)!.items.map(({ id }) => id);
  const good = all.flatMap((_, n) => (bad.has(n) ? [] : [`n-${n}`]));
  assert.deepEqual(ids(rss(all.join(""))), good);
  assert.deepEqual(ids(rss(all.join("")).slice(0, -20)), good);
  const hopeless = read(rss(item(1) + bad.get(40)!.repeat(5000)))!;
  assert.equal(hopeless.items.length, 1);
  assert.ok(hopeless.notes.some(({ code }) => code === "capped"));
});

test("what a broken program prints before the feed, bare ampersands and unknown references do no harm", () => {
  const listing = read(
    `\n<!-- cached -->\n${rss(item(1).replace("&amp;", "&").replace("Talks", "Talks &nbsp; &foo;"))}`,
  )!;
  assert.match(listing.items[0]!.title!, /^Talks .*Ostrava & Brno 1$/);
});

test("entities that a feed declares are not expanded", () => {
  const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
  const bomb = rss(item(1).replace("Talks", "&e12;")).replace(
    "<rss",
    `<!DOCTYPE rss [<!ENTITY e0 "ha">${levels}]><rss`,
  );
  const listing = read(bomb)!;
  assert.ok(listing.items[0]!.title!.length < 100);
  assert.ok(listing.notes.some(({ code }) => code === "malformed"));
  const outside = read(rss(item(1)).replace("<rss", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss'))!;
  assert.equal(outside.items.length, 1);
});

test("Atom: base and language of feed and entry, kinds of content, next page", () => {
  const listing = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://mfa.example/fr/">
    <title>Nouvelles</title><link rel="self" href="feed"/><link rel="next" href="feed?page=2"/>
    <entry xml:lang="de"><id>tag:mfa.example,2026:1</id><title type="html">Gespr&amp;auml;ch &lt;b&gt;in Bern&lt;/b&gt;</title>
      <link rel="enclosure" href="a.pdf"/><link rel="alternate" href="a.html"/><published>2026-11-03T10:00:00+01:00</published>
      <updated>2026-11-04T10:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <b>Wort</b>.</p></div></content>
      <category term="p" label="Presse"/></entry>
    <entry><id>https://mfa.example/2</id><title>Deux</title><updated>2026-11-02T10:00:00Z</updated><content type="text">a &lt; b</content></entry>
  </feed>`)!;
  assert.equal(listing.kind, "atom");
  assert.equal(listing.language, "fr");
  assert.deepEqual(listing.more, ["https://mfa.example/fr/feed?page=2"]);
  const [first, second] = listing.items;
  assert.equal(first!.url, "https://mfa.example/fr/a.html");
  assert.equal(first!.title, "Gespräch in Bern");
  assert.equal(first!.language, "de");
  assert.equal(first!.published, "2026-11-03T09:00:00Z");
  assert.equal(first!.updated, "2026-11-04T10:00:00Z");
  assert.match(first!.html!, /<p>Ein <b>Wort<\/b>\.<\/p>/);
  assert.deepEqual(first!.categories, ["Presse"]);
  assert.equal(second!.url, "https://mfa.example/2");
  assert.equal(second!.html, undefined);
  assert.equal(second!.summary, "a < b");
  assert.equal(second!.published, undefined, "updated is not published");
});

test("RSS 1.0 and JSON Feed, whole and cut off", () => {
  const rdf = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://mfa.example/"><title>R</title></channel>
    <item rdf:about="https://mfa.example/1"><title>一</title><link>https://mfa.example/1</link><dc:date>2026-11-03</dc:date></item></rdf:RDF>`)!;
  assert.equal(rdf.kind, "rdf");
  assert.deepEqual(rdf.items[0]!.stamp, { date: "2026-11-03" });
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "J",
    language: "es",
    next_url: "?p=2",
    items: [
      {
        id: 1,
        url: "/a",
        title: "Uno",
        content_html: "<p>}]</p>",
        date_published: "2026-11-03T10:00:00Z",
        tags: ["x"],
      },
      { id: "https://mfa.example/b", content_text: 'dos "dos"' },
    ],
  });
  const listing = read(json)!;
  assert.equal(listing.kind, "json-feed");
  assert.deepEqual(
    listing.items.map(({ url, id }) => [url, id]),
    [
      ["https://mfa.example/a", "1"],
      ["https://mfa.example/b", "https://mfa.example/b"],
    ],
  );
  assert.deepEqual(listing.more, ["https://mfa.example/news/feed.xml?p=2"]);
  const cut = read(json.slice(0, -20))!;
  assert.equal(cut.items.length, 1);
  assert.equal(cut.notes[0]!.code, "cut-off");
  assert.match(listingOf({ url: URL_OF_FEED, body: bytes('{"a":1}') }).reason!, /JSON that is no feed/);
});

test("charset: the XML declaration, the header, or the bytes alone", () => {
  // "外交部长会见" in GB18030.
  const words = [0xcd, 0xe2, 0xbd, 0xbb, 0xb2, 0xbf, 0xb3, 0xa4, 0xbb, 0xe1, 0xbc, 0xfb];
  const around = (declaration: string): Uint8Array => {
    const [head, tail] =
      `${declaration}<rss version="2.0"><channel><item><title>@</title><link>/1</link></item></channel></rss>`.split(
        "@",
      );
    return Uint8Array.from([...bytes(head!), ...words, ...words, ...bytes(tail!)]);
  };
  for (const declaration of ['<?xml version="1.0" encoding="GB2312"?>', '<?xml version="1.0"?>', ""])
    assert.equal(read(around(declaration))!.items[0]!.title, "外交部长会见外交部长会见", declaration);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${rss(item(1))}`, "utf16le"));
  assert.equal(read(utf16)!.items.length, 1);
});

const page = (n: number): string =>
  `<url><loc>https://mfa.example/p?id=${n}&amp;x=1</loc><lastmod>2026-11-03T10:00:00Z</lastmod></url>`;
const sitemap = (inside: string): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${inside}</urlset>`;

test("sitemaps: 20,000 addresses in a moment, lastmod is a change and no publication, images are not pages", () => {
  const body = bytes(sitemap(Array.from({ length: 20_000 }, (_, n) => page(n)).join("")));
  const before = worked();
  const listing = readListing({ url: URL_OF_FEED, body })!;
  assert.ok(worked() - before < 8000);
  assert.equal(listing.kind, "sitemap");
  assert.equal(listing.items.length, 20_000);
  assert.deepEqual(listing.items[7], {
    url: "https://mfa.example/p?id=7&x=1",
    updated: "2026-11-03T10:00:00Z",
    categories: [],
  });
  const image = `<url><image:image><image:loc>https://mfa.example/i.png</image:loc></image:image><loc><![CDATA[https://mfa.example/q]]></loc></url>`;
  assert.equal(read(sitemap(image))!.items[0]!.url, "https://mfa.example/q");
});

test("news sitemaps under any prefix; indexes; texts of addresses; cut off ones", () => {
  const news = read(
    sitemap(`<url><loc>https://mfa.example/1</loc><n:news><n:publication><n:name>M</n:name><n:language>uk</n:language></n:publication>
      <n:publication_date>2026-11-03T10:00:00+02:00</n:publication_date><n:title>Зустріч &amp; заява</n:title></n:news></url>`),
  )!;
  assert.equal(news.kind, "news-sitemap");
  assert.deepEqual(news.items[0], {
    url: "https://mfa.example/1",
    title: "Зустріч & заява",
    published: "2026-11-03T08:00:00Z",
    stamp: { date: "2026-11-03", time: "10:00:00", zone: "+02:00" },
    categories: [],
    language: "uk",
  });
  const index =
    read(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/s1.xml</loc></sitemap>
    <sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>`)!;
  assert.equal(index.kind, "sitemap-index");
  assert.deepEqual(index.more, ["https://mfa.example/s1.xml", "https://mfa.example/s2.xml"]);
  const lines = read("https://mfa.example/a\r\nhttps://mfa.example/b\r\n")!;
  assert.deepEqual([lines.kind, lines.items.length], ["sitemap", 2]);
  const cut = read(sitemap(page(1) + page(2)).slice(0, -40))!;
  assert.deepEqual([cut.items.length, cut.notes[0]!.code], [1, "cut-off"]);
});

test("a calendar that never ends is cut at the cap, and the cap is told", () => {
  const endless = read(
    sitemap(Array.from({ length: MAX_ITEMS + 500 }, (_, n) => `<url><loc>/d/${n}</loc></url>`).join("")),
  )!;
  assert.equal(endless.items.length, MAX_ITEMS);
  assert.ok(endless.notes.some(({ code }) => code === "capped"));
  const index = read(
    `<sitemapindex>${Array.from({ length: MAX_MORE + 5 }, (_, n) => `<sitemap><loc>/s${n}</loc></sitemap>`).join("")}</sitemapindex>`,
  )!;
  assert.equal(index.more!.length, MAX_MORE);
  assert.ok(index.notes.some(({ code }) => code === "capped"));
});

test("what is no listing gives a reason", () => {
  const reason = (body: string | Uint8Array): string | undefined =>
    listingOf({ url: URL_OF_FEED, body: typeof body === "string" ? bytes(body) : body }).reason;
  assert.equal(reason(""), "the answer is empty");
  assert.equal(reason(" \n "), "the answer is empty");
  assert.match(reason(Uint8Array.of(0x1f, 0x8b, 8, 0))!, /gzip/);
  assert.match(reason("Not found")!, /neither/);
  assert.match(reason("%PDF-1.7 \n")!, /neither/);
  assert.match(reason('<?xml version="1.0"?><error>no</error>')!, /neither/);
  assert.match(reason("<rss")!, /neither/);
  assert.match(reason(`<html><body>${"<b><i>".repeat(2000)}`)!, /nested too deep/);
});

test("nothing a stranger's bytes can do throws or takes more than linear time", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            ...'<rss> <channel> <item> </item> <title> <![CDATA[ ]]> <!-- --> <feed> <entry> <urlset> <url> <loc> </url> & &#x; { "items":[ ]} <a href= <table> <?xml <!DOCTYPE [ 2026-11-03'.split(
              " ",
            ),
          ),
          fc.string(),
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        const answer = listingOf({ url: URL_OF_FEED, body: bytes(parts.join(" ")) });
        assert.ok(answer.listing || answer.reason);
      },
    ),
    { numRuns: 400 },
  );
  const hostile = [
    "<!--",
    "<![CDATA[",
    "<item>",
    "<item><title>",
    "<a ",
    "&#",
    "<?",
    "<item></item",
    "]]>",
    "<!ENTITY ",
    "<item><link>/x</link><![CDATA[",
  ];
  for (const sign of hostile) {
    for (const around of [rss("@"), "@", sitemap("@"), `<html><body>@`]) {
      const time = (size: number): number => {
        const body = bytes(around.replace("@", () => sign.repeat(size)));
        const before = worked();
        listingOf({ url: URL_OF_FEED, body });
        return worked() - before;
      };
      time(100);
      assert.ok(time(20_000) < 12_000, `${sign} in ${around.slice(0, 30)}`);
    }
  }
});
