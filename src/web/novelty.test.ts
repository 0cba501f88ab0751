import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile, sampleArchive } from "../../test/browser/readouts.ts";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import type { Brief } from "../model/brief.ts";
import type { Novelty } from "../model/novelty.ts";
import { createWeb } from "./app.ts";

const NOW = Date.parse("2031-05-20T12:00:00Z");

function getter(archive: MemoryArchive) {
  const web = createWeb({ archive, version: "9.9.9", now: () => NOW });
  return (address: string) => web(new Request(`http://room.example${address}`));
}

test("every sample's page of what is new opens, and its twin has the same lines", async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  const get = getter(archive);
  let lines = 0;
  for await (const { document } of archive.items({ current: true })) {
    const answer = await get(`/readout/${document.page}/new`);
    assert.equal(answer.status, 200, document.title);
    const page = await answer.text();
    const twin = (await (await get(`/readout/${document.page}/new.json`)).json()) as Novelty;
    assert.equal(page.split("<li><h2>").length - 1, twin.lines.length);
    lines += twin.lines.length;
  }
  assert.ok(lines > 0, "among the samples something is new");
  await archive.close();
});

test("the readout's own page is given the three most surprising lines, each with its words; a script asks for them", async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  const get = getter(archive);
  let shown = 0;
  for await (const { document } of archive.items({ current: true })) {
    const answer = await get(`/readout/${document.page}/new.part`);
    assert.equal(answer.status, 200);
    const part = await answer.text();
    const { lines } = (await (await get(`/readout/${document.page}/new.json`)).json()) as Novelty;
    assert.equal(part.split("<li>").length - 1, Math.min(3, lines.length));
    assert.ok(!part.includes("<html"));
    if (lines.length === 0) assert.equal(part, "");
    shown += part.split("<a ").length - 1;
  }
  assert.ok(shown > 0);
  assert.equal((await get("/readout/nowhere/new.part")).status, 404);
  await archive.close();
});

test("what is new is linked from the readout; a page that is not there is said to be so", async () => {
  const archive = await sampleArchive();
  const get = getter(archive);
  const [telling] = await archive.tellings({ where: [["side", "PT"]], limit: 1 });
  const page = await (await get(`/readout/${telling!.page}`)).text();
  assert.ok(page.includes(`href="/readout/${telling!.page}/new"`));
  assert.equal((await get("/readout/nowhere/new")).status, 404);
  assert.equal((await get("/readout/nowhere/new.json")).status, 404);
});

test("the brief is the same in all its forms, and its links lead to pages that are there", async () => {
  const get = getter(await sampleArchive());
  const query = "since=30d&until=2031-05-20";
  const brief = (await (await get(`/brief.json?${query}`)).json()) as Brief;
  const texts = brief.sections.flatMap(({ lines }) => lines.map(({ text }) => text));
  assert.ok(texts.length > 0);
  const page = await (await get(`/brief?${query}`)).text();
  assert.equal(page.split('<p class="quiet led">').length - 1, texts.length);
  const markdown = await get(`/brief.md?${query}`);
  assert.match(markdown.headers.get("content-type") ?? "", /^text\/markdown/);
  const links = [...(await markdown.text()).matchAll(/\]\(<(http:[^>]+)>\)/g)].map((match) => match[1]!);
  assert.ok(links.length >= texts.length);
  for (const link of new Set(links)) {
    const { pathname, search, origin } = new URL(link);
    assert.equal(origin, "http://room.example");
    assert.equal((await get(`${pathname}${search}`)).status, 200, link);
  }
  assert.match(await (await get(`/brief.txt?${query}`)).text(), /WHAT TOOK PLACE/);
  const feed = await (await get(`/brief.atom?${query}`)).text();
  assert.equal(feed.split("<entry").length - 1, texts.length);
});

test("what is asked for wrongly is refused with what to do, and an empty archive has an empty brief", async () => {
  const get = getter(new MemoryArchive());
  for (const query of ["since=soon", "until=never", "pair=CN", "pair=CN,CN", "since=2031-06-01&until=2031-05-01"]) {
    assert.equal((await get(`/brief?${query}`)).status, 400, query);
  }
  const page = await (await get("/brief")).text();
  assert.ok(page.includes("is in the archive"));
  assert.equal((await get("/brief?since=99999w")).status, 200);
});

test("a stranger's words are no markup in what is new and in the brief", async () => {
  const archive = await sampleArchive();
  const made = hostile();
  await archive.put([{ ...made, seen: "2031-05-19T08:00:00.000Z" }]);
  const get = getter(archive);
  for (const address of [`/readout/${made.document.page}/new`, "/brief?since=9999d&until=2039-01-01"]) {
    const page = await (await get(address)).text();
    assert.ok(!/<script>|<img|href="javascript:/i.test(page.replace(/<script src="\/assets\/[^>]*>/g, "")), address);
  }
});
