import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { createWeb } from "./app.ts";
import { FIGURES, SETS } from "./measured.ts";

test("the page about the reading shows the figures that were measured, and no others", async () => {
  const archive = new MemoryArchive();
  const web = createWeb({ archive, version: "0" });
  const baseline = JSON.parse(readFileSync(new URL("../../bench/baseline.json", import.meta.url), "utf8"));
  const page = await (await web(new Request("http://localhost/about"))).text();
  const [, table = ""] = /<table class="counts measured">(.*?)<\/table>/s.exec(page) ?? [];
  const rows = [...table.matchAll(/<tr><th scope="row">[^<]*<\/th>(.*?)<\/tr>/gs)].map(([, cells]) =>
    [...cells!.matchAll(/<td class="n">([^<]*)<\/td>/g)].map(([, cell]) => cell),
  );
  const sets = SETS.filter((name) => baseline[name]);
  assert.ok(sets.length > 3);
  assert.deepEqual(
    rows,
    [...FIGURES, undefined].map((figure) =>
      sets.map((set) => {
        if (figure === undefined) return String(Object.keys(baseline[set].cases).length);
        const value: number | undefined = baseline[set].figures[figure];
        return value === undefined ? "–" : String(Math.round(value * 100));
      }),
    ),
  );
  const twin = (await (await web(new Request("http://localhost/about.json"))).json()) as {
    measured: { name: string }[];
  };
  assert.deepEqual(
    twin.measured.map(({ name }) => name),
    sets,
  );
  await archive.close();
});
