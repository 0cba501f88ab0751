import assert from "node:assert/strict";
import { test } from "node:test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import {
  arabic,
  callVersions,
  chinese,
  hostile,
  kenyanSide,
  long,
  portugueseSide,
  sampleArchive,
  withdrawnVisit,
} from "../../test/browser/readouts.ts";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Document } from "../model/document.ts";
import { Problem } from "../model/problem.ts";
import { createWeb } from "./app.ts";
import { PART_LENGTH } from "./parts.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = (node: Node): Element[] => {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "tagName" in node ? [node, ...below] : below;
};
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(" ").includes(name);
/** The text of an element without our own signs in it. */
const textIn = (node: Node): string => {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ("tagName" in node && (hasClass(node, "who") || hasClass(node, "num"))) return "";
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
};

/** What the tests look at in the pages' twins. */
interface Twin {
  document: unknown;
  record: unknown;
  state: string;
  first: string;
  last: string;
  versions: unknown[];
  total: number;
  hits: { passage: { text: string } }[];
  error: { code: string };
}
const jsonOf = async (response: Response): Promise<Twin> => (await response.json()) as Twin;

async function webOf(archive?: MemoryArchive) {
  const faults: unknown[] = [];
  const web = createWeb({
    archive: archive ?? (await sampleArchive()),
    version: "9.9.9",
    report: (error) => faults.push(error),
  });
  const get = (path: string, init?: RequestInit) => web(new Request(`http://localhost${path}`, init));
  const tree = async (path: string) => elementsOf(parse(await (await get(path)).text()));
  return { get, tree, faults };
}

async function archiveOf(made: { document: Document }): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  await archive.put([{ ...made, seen: "2031-05-13T10:00:00Z" }]);
  return archive;
}

/** What the page holds for each block, put where it stood in the text. */
const shownText = (elements: Element[], length: number): string => {
  const shown: string[] = new Array(length).fill(" ");
  for (const element of elements) {
    const at = attribute(element, "data-at");
    if (at === undefined) continue;
    const text = textIn(element);
    for (let index = 0; index < text.length; index++) shown[Number(at) + index] = text[index]!;
  }
  return shown.join("");
};

test("the words on the page are the document's, unit for unit, in every document", async () => {
  const many = [
    portugueseSide(),
    kenyanSide(),
    callVersions()[0],
    hostile(),
    { document: chinese() },
    { document: arabic() },
  ];
  for (const made of many) {
    const { tree } = await webOf(await archiveOf(made));
    const { text, page } = made.document;
    const expected = [...Array(text.length).keys()].map((at) => {
      const inside = made.document.blocks.some((block) => block.start <= at && at < block.end);
      return inside ? text[at] : " ";
    });
    assert.equal(shownText(await tree(`/readout/${page}`), text.length), expected.join("").replaceAll("\0", "\uFFFD"));
  }
});

test("a stranger's title, text, names and address stay words", async () => {
  const made = hostile();
  const { get } = await webOf(await archiveOf(made));
  const quoted = encodeURIComponent(`"><script>alert(1)</script>`);
  for (const path of [
    "/",
    `/readout/${made.document.page}`,
    `/readout/${made.document.page}?passage=0-20`,
    `/readout/${made.document.page}/${made.document.version}/cite?passage=0-20`,
    "/search?q=Mallory",
    `/search?q=${quoted}&country=${quoted}&kind=${quoted}&person=${quoted}`,
    `/readout/${quoted}`,
    `/${quoted}`,
  ]) {
    const response = await get(path);
    const elements = elementsOf(parse(await response.text()));
    for (const element of elements) {
      assert.ok(!["img", "iframe", "object", "style", "base"].includes(element.tagName), `${path}: ${element.tagName}`);
      // A block of JSON-LD is data; nothing in it ends it.
      if (attribute(element, "type") === "application/ld+json") JSON.parse(textIn(element));
      else if (element.tagName === "script") assert.match(attribute(element, "src") ?? "", /^\/assets\//, path);
      for (const { name, value } of element.attrs) {
        assert.ok(!name.startsWith("on") && name !== "style", `${path}: ${name}`);
        const ours = /^(?:\/|#|\?|mailto:\?subject=[^"'<>\s]*$|http:\/\/purl\.org\/dc\/)/;
        if (name === "href" || name === "action") assert.match(value, ours, `${path}: ${value}`);
      }
    }
    assert.equal(elements.filter(({ tagName }) => tagName === "main").length, 1, path);
  }
});

test("an address of the web becomes a link, and no other", async () => {
  const { tree } = await webOf();
  const links = await tree(`/readout/${portugueseSide().document.page}`);
  const outside = links.filter((one) => attribute(one, "rel")?.includes("noopener"));
  assert.deepEqual(
    outside.map((one) => attribute(one, "href")),
    ["https://mfa.example/pt/news/2031/valadao-mwangaza"],
  );
});

test("every fragment that a readout page links to is on it, and no id stands twice", async () => {
  const { tree } = await webOf();
  for (const made of [portugueseSide(), callVersions()[1], long(640)]) {
    const elements = await tree(`/readout/${made.document.page}`);
    const ids = elements.map((one) => attribute(one, "id")).filter((id) => id !== undefined);
    assert.equal(new Set(ids).size, ids.length, "an id stands twice");
    const wanted = elements.map((one) => attribute(one, "href")).filter((href) => href?.startsWith("#"));
    assert.ok(wanted.length > 10);
    for (const href of wanted) assert.ok(ids.includes(href!.slice(1)), href);
  }
});

test("stated, inferred and taken from the page do not look alike", async () => {
  const { tree } = await webOf();
  const kinds = async (page: string) =>
    new Set(
      (await tree(`/readout/${page}`)).filter((one) => hasClass(one, "value")).map((one) => attribute(one, "class")),
    );
  assert.ok((await kinds(portugueseSide().document.page)).has("value stated"));
  assert.ok((await kinds(portugueseSide().document.page)).has("value inferred"));
  assert.ok((await kinds(kenyanSide().document.page)).has("value page"));
});

test("an older version says that there are newer words; its page keeps its own address", async () => {
  const [before, after] = callVersions();
  const { get } = await webOf();
  const old = await (await get(`/readout/${before.document.page}/${before.document.version}`)).text();
  assert.match(old, /These are older words/);
  assert.match(old, /would double its contribution/);
  const latest = await (await get(`/readout/${after.document.page}`)).text();
  assert.match(latest, /this is version 2 of it/);
  assert.doesNotMatch(latest, /would double its contribution/);
  assert.equal((await get(`/readout/${before.document.page}/0000000000000000000000000z`)).status, 404);
});

test("a withdrawn page says so, on its page and in the lists", async () => {
  const { get } = await webOf();
  assert.match(
    await (await get(`/readout/${withdrawnVisit().document.page}`)).text(),
    /The publisher has withdrawn this page/,
  );
  const front = await (await get("/")).text();
  assert.match(front, /Withdrawn/);
  assert.match(front, /Edited</);
  assert.match(front, /These are invented samples/);
});

test("a text that nobody can read yet is shown, with its language and direction, and says so", async () => {
  const { tree, get } = await webOf();
  const path = `/readout/${arabic().page}`;
  const words = (await tree(path)).find((one) => attribute(one, "id") === "words")!;
  assert.equal(attribute(words, "dir"), "rtl");
  assert.equal(attribute(words, "lang"), "ar");
  assert.match(await (await get(path)).text(), /This text has not been read\. There is no reader for Arabic yet/);
});

test("a sample says on every page that it is one", async () => {
  const { get } = await webOf();
  for (const made of [portugueseSide(), callVersions()[0]]) {
    for (const path of [`/readout/${made.document.page}`, `/readout/${made.document.page}/${made.document.version}`]) {
      assert.match(await (await get(path)).text(), /Sample: invented people and states/);
    }
  }
  assert.match(await (await get("/search?q=lisbon")).text(), /invented samples/);
});

test("each page's twin holds the same in JSON", async () => {
  const { get, tree } = await webOf();
  const made = portugueseSide();
  for (const path of ["/", "/search?q=lisbon&country=PT", `/readout/${made.document.page}`]) {
    const link = (await tree(path)).find((one) => one.tagName === "link" && attribute(one, "rel") === "alternate")!;
    const response = await get(attribute(link, "href")!);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get("content-type")!, /^application\/json/);
    assert.ok(await response.json());
  }
  const twin = await jsonOf(await get(`/readout/${made.document.page}.json`));
  assert.deepEqual(Object.keys(twin), ["document", "record", "state", "first", "last", "versions", "elsewhere"]);
  assert.deepEqual(twin.document, JSON.parse(JSON.stringify(made.document)));
  assert.deepEqual(twin.record, JSON.parse(JSON.stringify(made.record)));
  assert.deepEqual([twin.first, twin.last], ["2031-05-13T10:00:00Z", "2031-05-14T10:00:00Z"]);
  const [before] = callVersions();
  const old = await jsonOf(await get(`/readout/${before.document.page}/${before.document.version}.json`));
  assert.equal(old.state, "edited");
  assert.equal(old.versions.length, 2);
  const found = await jsonOf(await get("/search.json?q=lisbon&country=PT"));
  assert.equal(found.total, 2);
  assert.match(found.hits[0]?.passage.text ?? "", /Lisbon/);
});

test("search: passages with marks, facets with counts, chips that come off, and advice when nothing is found", async () => {
  const { get, tree } = await webOf();
  const page = await tree("/search?q=lisbon&country=PT");
  assert.deepEqual(page.filter((one) => one.tagName === "mark").map(textIn), ["Lisbon", "Lisbon"]);
  const chip = page.find((one) => hasClass(one, "chip"))!;
  assert.equal(attribute(chip, "href"), "/search?q=lisbon");
  assert.equal(attribute(chip, "aria-label"), "Remove Country: Portugal");
  assert.ok(page.some((one) => attribute(one, "href") === "/search?q=lisbon&country=PT&kind=meeting"));
  const nothing = await (await get("/search?q=zebra&country=PT")).text();
  assert.match(nothing, /No readout matches/);
  assert.match(nothing, /every word must occur/);
  assert.match(nothing, /Remove a narrowing/);
  assert.match(await (await get("/search?q=lisbon&page=7")).text(), /There are no results this far on/);
});

test("a copy that is still good is not sent again", async () => {
  const { get } = await webOf();
  for (const path of ["/", "/about", `/readout/${portugueseSide().document.page}`, "/home.json"]) {
    const first = await get(path);
    const tag = first.headers.get("etag")!;
    assert.ok(tag, path);
    const again = await get(path, { headers: { "if-none-match": `W/${tag}` } });
    assert.equal(again.status, 304, path);
    assert.equal(await again.text(), "");
  }
  const { tree } = await webOf();
  const style = (await tree("/")).find((one) => attribute(one, "rel") === "stylesheet")!;
  const sheet = await get(attribute(style, "href")!);
  assert.match(sheet.headers.get("cache-control")!, /immutable/);
  assert.match(sheet.headers.get("content-type")!, /^text\/css/);
});

test("pages are compressed for those who ask", async () => {
  const { get } = await webOf();
  const response = await get("/", { headers: { "accept-encoding": "gzip" } });
  assert.equal(response.headers.get("content-encoding"), "gzip");
  const stream = response.body!.pipeThrough(new DecompressionStream("gzip"));
  assert.match(await new Response(stream).text(), /<title>Rapporteur<\/title>/);
});

test("nothing may be loaded but our own style and script, on every kind of answer", async () => {
  const { get } = await webOf();
  for (const path of ["/", "/search", "/about", "/nowhere", "/home.json", `/readout/${chinese().page}`]) {
    const { headers } = await get(path);
    assert.equal(
      headers.get("content-security-policy"),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "same-origin");
  }
});

test("failures have their status and words, and say nothing of the house", async () => {
  const archive = await sampleArchive();
  const { get, faults } = await webOf(archive);
  assert.equal((await get("/nowhere")).status, 404);
  assert.equal((await get("/readout/zzzzzzzzzzzz")).status, 404);
  const missing = await get("/readout/zzzzzzzzzzzz.json");
  assert.equal(missing.status, 404);
  assert.equal((await jsonOf(missing)).error.code, "missing");
  assert.equal((await get(`/search?q=${"a".repeat(501)}`)).status, 400);
  assert.equal((await get("/", { method: "POST" })).status, 405);
  assert.equal((await get("/", { method: "HEAD" })).status, 200);
  assert.deepEqual(faults, [], "what a reader does wrong is no fault");

  archive.search = async () => {
    throw new Error("secret /home/somebody/archive.db");
  };
  const broken = await get("/search");
  assert.equal(broken.status, 500);
  const words = await broken.text();
  assert.match(words, /Internal error\./);
  assert.doesNotMatch(words, /secret/);
  archive.search = async () => {
    throw new Problem("archive", "Cannot read /home/somebody/archive.db");
  };
  const closed = await get("/search.json");
  assert.equal(closed.status, 503);
  assert.doesNotMatch(await closed.text(), /somebody/);
  assert.equal(faults.length, 2);
});

test("health, robots and icon", async () => {
  const archive = await sampleArchive();
  const { get } = await webOf(archive);
  assert.deepEqual(await jsonOf(await get("/healthz")), { status: "ok", version: "9.9.9" });
  assert.match(await (await get("/robots.txt")).text(), /Disallow: \/search/);
  assert.equal((await get("/favicon.ico")).status, 302);
  archive.counts = async () => {
    throw new Problem("archive", "gone");
  };
  assert.equal((await get("/healthz")).status, 503);
});

test("an empty archive says what to do", async () => {
  const { get } = await webOf(new MemoryArchive());
  assert.match(await (await get("/")).text(), /rapporteur import/);
  assert.match(await (await get("/search")).text(), /The archive is empty/);
});

test("two million characters come in parts, and every word is in one of them", async () => {
  const made = long(10_000);
  const { text, page } = made.document;
  assert.ok(text.length > 1_500_000);
  const { get } = await webOf(await archiveOf(made));
  const first = await (await get(`/readout/${page}`)).text();
  assert.ok(first.length < 12 * PART_LENGTH, `${first.length}`);
  const parts = Number(/Part 1 of (\d+)/.exec(first)![1]);
  const shown: string[] = new Array(text.length).fill(" ");
  const numbers = new Set<string>();
  for (let part = 1; part <= parts; part++) {
    const elements = elementsOf(parse(await (await get(`/readout/${page}?part=${part}`)).text()));
    for (const element of elements) {
      const at = attribute(element, "data-at");
      const id = attribute(element, "id");
      if (id?.startsWith("s")) numbers.add(id);
      if (at === undefined) continue;
      for (const [index, unit] of textIn(element).split("").entries()) shown[Number(at) + index] = unit;
    }
  }
  assert.equal(shown.join(""), text.replaceAll("\n", " "));
  assert.equal(numbers.size, 10_000);
});
