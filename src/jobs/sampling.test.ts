import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { before, test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Item } from "../model/archive.ts";
import { OCCASION_KINDS } from "../model/occasion.ts";
import { fillWithSamples, SAMPLES } from "./sampling.ts";

const archive = new MemoryArchive();
const items: Item[] = [];
let added = 0;

before(async () => {
  added = await fillWithSamples(archive);
  for await (const item of archive.items()) items.push(item);
});

const manifest: {
  pages: { url: string; publisher: { country: string }; looks: { file?: string; state?: string }[] }[];
} = JSON.parse(readFileSync(new URL("manifest.json", SAMPLES), "utf8"));

test("every page of the samples is in the manifest, and every file of the manifest is there", () => {
  const listed = manifest.pages.flatMap((page) => page.looks.flatMap((look) => look.file ?? []));
  assert.deepEqual(listed.toSorted(), globSync("pages/*.html", { cwd: SAMPLES }).sort());
  assert.equal(added, listed.length);
});

test("filling twice adds nothing", async () => {
  assert.equal(await fillWithSamples(archive), 0);
});

test("samples are invented, and say so", () => {
  for (const { document } of items) {
    assert.equal(document.sample, true, document.url);
    assert.match(new URL(document.url).hostname, /\.example$/);
  }
  const { states }: { states: { code: string }[] } = JSON.parse(
    readFileSync(new URL("gazetteer.json", SAMPLES), "utf8"),
  );
  const codes = states.map((state) => state.code);
  // ISO 3166-1 leaves XA to XZ to its users; XK is Kosovo by custom, and Unicode uses XA and XB for test languages.
  for (const code of codes) assert.match(code, /^X[C-JL-Z]$/);
  for (const page of manifest.pages) assert.ok(codes.includes(page.publisher.country), page.url);
});

test("samples show every kind of occasion, and languages that are not read", () => {
  const kinds = new Set(items.map((item) => item.record?.occasion?.kind.value));
  assert.deepEqual(
    OCCASION_KINDS.filter((kind) => !kinds.has(kind)),
    [],
  );
  const languages = new Set(items.map((item) => item.document.language));
  assert.deepEqual([...languages].sort(), ["ar", "en", "fr", "ru", "zh"]);
});

test("every sample has a title, a section path or a channel, a day of publication, and no furniture", () => {
  for (const { document } of items) {
    assert.notEqual(document.title, "", document.url);
    assert.ok(document.published?.value.date, document.url);
    assert.ok(document.section.length > 0 || document.url.includes("channel."), document.url);
    assert.doesNotMatch(
      document.text,
      /cookie|Copy link|Share this|Share:|Suggest to|Print|Related news|推荐给朋友|打印|Поделиться|Imprimer|شارك|Tags|12\.4K/i,
      document.url,
    );
  }
});

test("one page was edited and one withdrawn, and nothing is lost", async () => {
  const edited = items.filter((item) => item.document.url.endsWith("/brekk-merudia"));
  assert.deepEqual(
    edited.map((item) => item.state),
    ["edited", "current"],
  );
  const [before, after] = edited.map((item) => item.document.text);
  assert.match(before!, /cancel the remaining debt/);
  assert.doesNotMatch(after!, /debt/);
  assert.deepEqual(
    items.filter((item) => item.state === "withdrawn").map((item) => item.document.title),
    ["Statement on the incident off Cape Dorval"],
  );
  assert.equal(edited[0]!.last, "2026-05-10T09:00:00Z");
});
