import assert from "node:assert/strict";
import { test } from "node:test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { arabic, callVersions, long, portugueseSide, sampleArchive } from "../../test/browser/readouts.ts";
import { createWeb } from "./app.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
const elementsOf = (node: Node): Element[] => {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "tagName" in node ? [node, ...below] : below;
};
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const textIn = (node: Node): string =>
  node.nodeName === "#text"
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : "childNodes" in node
      ? node.childNodes.map(textIn).join("")
      : "";

const made = portugueseSide();
const { document } = made;
const own = `/readout/${document.page}/${document.version}`;

async function webOf(address?: string) {
  const web = createWeb({ archive: await sampleArchive(), version: "9.9.9", address });
  const get = (path: string) => web(new Request(`http://localhost${path}`));
  const elements = async (path: string) => elementsOf(parse(await (await get(path)).text()));
  return { get, elements };
}

const spanOf = (words: string): string => {
  const start = document.text.indexOf(words);
  assert.notEqual(start, -1);
  return `${start}-${start + words.length}`;
};

test("a version has its references, for readers and for programs", async () => {
  const { get, elements } = await webOf();
  const page = await elements(`${own}/cite`);
  const apa = page.find((one) => attribute(one, "id") === "apa")!;
  assert.match(
    textIn(apa),
    /^Ministry of Foreign Affairs of Portugal\. \(2031, May 13\)\. Foreign Minister Inês Valadão/,
  );
  assert.ok(textIn(apa).includes(`at http://localhost${own} (version ${document.version})`));
  for (const [extension, type, begins] of [
    ["bib", "application/x-bibtex", "@misc{"],
    ["ris", "application/x-research-info-systems", "TY  - ELEC\r\n"],
    ["csl.json", "application/vnd.citationstyles.csl+json", "[\n"],
    ["txt", "text/plain", "APA\n"],
  ] as const) {
    const response = await get(`${own}/cite.${extension}`);
    assert.equal(response.status, 200, extension);
    assert.ok(response.headers.get("content-type")!.startsWith(type), extension);
    const text = await response.text();
    assert.ok(text.startsWith(begins), extension);
    assert.ok(text.includes("Inês Valadão"), extension);
  }
  assert.equal((await get(`${own}x/cite`)).status, 404);
  assert.equal((await get("/readout/nowhere/cite")).status, 404);
});

test("without a version the reference is to the latest; an older version has its own", async () => {
  const { get } = await webOf();
  const [older, newer] = callVersions();
  const { page } = older.document;
  const latest = await get(`/readout/${page}/cite`);
  assert.equal(latest.headers.get("location"), `/readout/${page}/${newer!.document.version}/cite`);
  const text = await (await get(`/readout/${page}/${older.document.version}/cite.txt`)).text();
  assert.ok(text.includes(older.document.version) && !text.includes(newer!.document.version));
});

test("behind another server references have the address that readers know", async () => {
  const { get } = await webOf("https://readouts.example.org");
  assert.ok((await (await get(`${own}/cite.txt`)).text()).includes(`https://readouts.example.org${own}`));
  assert.ok((await (await get("/")).text()).includes(encodeURIComponent("https://readouts.example.org/")));
});

test("a readout tells citation managers, search engines and cards what it is", async () => {
  const { elements } = await webOf();
  const page = await elements(`/readout/${document.page}`);
  const metas = new Map(
    page
      .filter(({ tagName }) => tagName === "meta")
      .map((one) => [attribute(one, "name") ?? attribute(one, "property"), attribute(one, "content")]),
  );
  assert.equal(metas.get("citation_title"), document.title);
  assert.equal(metas.get("citation_author"), "Ministry of Foreign Affairs of Portugal");
  assert.equal(metas.get("citation_publication_date"), "2031/05/13");
  assert.equal(metas.get("DC.source"), document.url);
  assert.equal(metas.get("DC.identifier"), `http://localhost${own}`);
  assert.equal(metas.get("og:type"), "article");
  assert.match(metas.get("og:description")!, /^Inês Valadão: “Portugal stands ready/);
  const block = page.find((one) => attribute(one, "type") === "application/ld+json")!;
  const data = JSON.parse(textIn(block));
  assert.equal(data.archivedAt, `http://localhost${own}`);
  assert.equal(data.datePublished, "2031-05-13T10:50+01:00");
  assert.deepEqual(
    data.mentions.map(({ name }: { name: string }) => name),
    ["Inês Valadão", "Daudi Mwangaza"],
  );
});

test("a link to words marks these words and no others, across sentences", async () => {
  const { elements } = await webOf();
  const words = "without delay.\n\nDaudi Mwangaza expressed";
  const page = await elements(`${own}?passage=${spanOf(words)}`);
  const marks = page.filter(({ tagName }) => tagName === "mark");
  assert.equal(marks.map(textIn).join("|"), "without delay|.|Daudi Mwangaza |expressed");
  assert.deepEqual(page.filter((one) => attribute(one, "id") === "passage").map(textIn), ["without delay"]);
  const card = page.find((one) => attribute(one, "property") === "og:description")!;
  assert.match(attribute(card, "content")!, /without delay/);
});

test("the card of words has the speaker as its title and the words below; a readout's own title stays its title", async () => {
  const { elements } = await webOf();
  const card = async (path: string): Promise<Record<string, string | undefined>> => {
    const page = await elements(path);
    const tag = (name: string) => page.find((one) => attribute(one, "property") === name);
    return {
      title: attribute(tag("og:title")!, "content"),
      description: attribute(tag("og:description")!, "content"),
    };
  };
  const words = "Portugal stands ready";
  const pointed = await card(`${own}?passage=${spanOf(words)}`);
  assert.equal(pointed.title, "Inês Valadão");
  assert.match(pointed.description!, /^“Portugal stands ready” .*Ministry of Foreign Affairs of Portugal/);
  const whole = await card(`/readout/${document.page}`);
  assert.equal(whole.title, document.title);
});

test("a link to words that are not there says so; nonsense is no error", async () => {
  const { get } = await webOf();
  for (const passage of ["999999-1000000", "9-3", "x", "-", "5-5", "1-2-3", "%00"]) {
    const response = await get(`${own}?passage=${passage}`);
    assert.equal(response.status, 200, passage);
    assert.match(await response.text(), /not in this text/, passage);
  }
});

test("a link to words of a long text opens the part in which they stand", async () => {
  const { get } = await webOf();
  const text = long(640);
  const start = text.document.text.indexOf("matter 500 remains open");
  const shown = await (
    await get(`/readout/${text.document.page}/${text.document.version}?passage=${start}-${start + 10}`)
  ).text();
  assert.match(shown, /id="passage">matter 500</);
});

test("suggesting: a mail with words, speaker, publisher and links, short enough for every program", async () => {
  const { elements } = await webOf();
  const page = await elements(`${own}/cite?passage=${spanOf("to let relief convoys pass without delay")}`);
  const mail = page.map((one) => attribute(one, "href")).find((href) => href?.startsWith("mailto:"))!;
  const body = new URL(mail).searchParams.get("body")!;
  assert.deepEqual(body.split("\r\n").slice(0, 2), [
    "“to let relief convoys pass without delay”",
    "– Inês Valadão, according to Ministry of Foreign Affairs of Portugal",
  ]);
  assert.ok(body.includes(`http://localhost${own}?passage=`));
  assert.ok(body.includes("https://mfa.example/pt/news/2031/valadao-mwangaza#:~:text=to%20let%20relief"));
  const foreign = arabic();
  const whole = await elements(`/readout/${foreign.page}/${foreign.version}/cite?passage=0-${foreign.text.length}`);
  for (const one of whole) {
    const href = attribute(one, "href");
    if (href?.startsWith("mailto:")) assert.ok(href.length < 2000, `${href.length}`);
  }
});
