import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { mineUnmined } from "../jobs/mining.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { createWeb } from "./app.ts";

const archive = new MemoryArchive();
const web = createWeb({ archive, version: "1.2.3" });
const empty = new MemoryArchive();
const nothing = createWeb({ archive: empty, version: "1.2.3" });

async function ask(path: string, room = web): Promise<{ status: number; body: string }> {
  const response = await room(new Request(`http://rapporteur.test${path}`));
  return { status: response.status, body: await response.text() };
}

const WORDING = "Italy stands firmly behind open passage through the northern strait for merchant ships.";

describe("the rooms of formulas", () => {
  before(async () => {
    for (const number of [1, 2, 3, 4]) {
      const document = readPage({
        body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${number} March 202${number}. Landi said that ${number === 4 ? WORDING.replace("firmly", "quietly") : WORDING} Boat <b>${number}</b> left the quay.`,
        url: `https://mfa.example/news/${number}`,
        title: `Meeting <number> ${number}`,
        language: "en",
        publisher: { name: "Ministry of Italy", country: "IT" },
        published: `202${number}-03-0${number}`,
      });
      const record = read(document);
      await archive.put([{ document, seen: "2025-04-01T00:00:00Z", ...(record && { record }) }]);
    }
    await mineUnmined(archive);
  });
  after(async () => {
    await archive.close();
    await empty.close();
  });

  test("the list: page, data, table and feed; narrowed by words, publisher, sides and day", async () => {
    const { formulas, total } = JSON.parse((await ask("/formulas.json")).body);
    assert.equal(total, 1);
    const page = await ask("/formulas");
    assert.equal(page.status, 200);
    assert.ok(page.body.includes(`href="/formula/${formulas[0].id}"`));
    assert.equal((await ask("/formulas.csv")).body.trimEnd().split("\r\n").length, 2);
    assert.equal((await ask("/formulas.atom")).body.match(/<entry/g)?.length, 1);
    for (const [query, count] of [
      ["q=Northern+strait", 1],
      ["q=southern", 0],
      ["sides=no", 1],
      ["sides=se", 0],
      ["publisher=Ministry+of+Italy", 1],
      ["publisher=%22", 0],
      ["since=2024", 1],
      ["since=2025", 0],
    ] as const)
      assert.equal(JSON.parse((await ask(`/formulas.json?${query}`)).body).total, count, query);
    assert.equal((await ask("/formulas?since=soon")).status, 400);
    assert.equal((await ask("/formulas?offset=-5&q=%00&order=%22")).status, 200);
  });

  test("one formula: every use leads to its words, the picture has a table", async () => {
    const [{ id }] = JSON.parse((await ask("/formulas.json")).body).formulas;
    const data = JSON.parse((await ask(`/formula/${id}.json`)).body);
    assert.deepEqual(
      data.years.map(({ year, occasions, of }: { year: string; occasions: number; of: number }) => [
        year,
        occasions,
        of,
      ]),
      [
        ["2021", 1, 1],
        ["2022", 1, 1],
        ["2023", 1, 1],
        ["2024", 1, 1],
      ],
    );
    assert.equal(data.variants.length, 2);
    const { body, status } = await ask(`/formula/${id}`);
    assert.equal(status, 200);
    for (const { uses } of data.variants)
      for (const { page, version, span } of uses) {
        assert.ok(body.includes(`/readout/${page}/${version}?passage=${span.start}-${span.end}#passage`));
        assert.match(
          (await ask(`/readout/${page}/${version}?passage=${span.start}-${span.end}`)).body,
          /northern strait/,
        );
      }
    assert.match(body, /<svg class="strip"[^>]*role="img"/);
    assert.doesNotMatch(body, /<number>/);
    assert.equal((await ask(`/formula/${id}.csv`)).body.trimEnd().split("\r\n").length, 5);
    assert.equal((await ask(`/formula/${id}.atom`)).body.match(/<entry/g)?.length, 4);
  });

  test("nothing there: said, not hidden", async () => {
    for (const id of ["nothing", "..%2f", "%00", "x.json"]) assert.equal((await ask(`/formula/${id}`)).status, 404, id);
    assert.match((await ask("/formulas", nothing)).body, /No formulas have been found/);
    assert.equal(JSON.parse((await ask("/formulas.json", nothing)).body).total, 0);
  });
});
