import assert from "node:assert/strict";
import { test } from "node:test";
import { SqliteArchive } from "../archive/sqlite.ts";
import { mergePersons, nameUnnamed } from "../jobs/naming.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import { createWeb } from "./app.ts";

async function using(
  work: (ask: (path: string) => Promise<Response>, archive: SqliteArchive) => Promise<void>,
  fill = true,
) {
  const archive = new SqliteArchive(":memory:");
  try {
    if (fill) {
      await fillWithSamples(archive);
      await nameUnnamed(archive);
    }
    const web = createWeb({ archive, version: "0", report: (error) => assert.fail(String(error)) });
    await work((path) => web(new Request(`http://localhost${path}`)), archive);
  } finally {
    await archive.close();
  }
}

test("people of the samples: the list, a person, an office, each with its twins", () =>
  using(async (ask, archive) => {
    const list = await (await ask("/people")).text();
    const [first] = (await archive.persons({ limit: 1 })).persons;
    assert.ok(list.includes(`/person/${first!.id}`));
    const page = await ask(`/person/${first!.id}`);
    assert.equal(page.status, 200);
    const html = await page.text();
    const said = (
      await archive.saidBy(first!.id, {
        limit: 1,
        ...(first!.side === undefined ? {} : { by: { country: first!.side, own: true } }),
      })
    ).said[0]!;
    const card = /<meta property="og:description" content="([^"]*)"/.exec(html)![1]!;
    assert.ok(card.startsWith(`“${said.words.slice(0, 30)}`), `the card has the person's words: ${card}`);
    assert.match(html, /\/readout\/\w+\/\w+\?passage=\d+-\d+#passage/, "what is said leads to its words");
    const twin = (await (await ask(`/person/${first!.id}.json`)).json()) as { id: string; appearances: unknown[] };
    assert.equal(twin.id, first!.id);
    assert.equal(twin.appearances.length, first!.count);
    const table = await (await ask(`/person/${first!.id}.csv`)).text();
    assert.equal(table.trim().split("\r\n").length, first!.count + 1);
    assert.match(await (await ask(`/person/${first!.id}.atom`)).text(), /<feed/);
    assert.equal(
      ((await (await ask("/people.json")).json()) as { total: number }).total,
      (await archive.persons()).total,
    );
    assert.match(await (await ask("/people.csv")).text(), /^id,name,side,/);

    const [holding] = await archive.holdings({});
    const office = `/office/${holding!.side.toLowerCase()}-${holding!.kind}`;
    const shown = await (await ask(office)).text();
    assert.ok(shown.includes(`/person/${holding!.person}`));
    const { holdings } = (await (await ask(`${office}.json`)).json()) as { holdings: unknown[] };
    assert.ok(holdings.length > 0);
    assert.match(await (await ask(`${office}.csv`)).text(), /first_passage/);
  }));

test("who meets whom: counted as the readouts have it, drawn, and told again in a table", () =>
  using(async (ask, archive) => {
    const { persons } = await archive.persons({ limit: 40 });
    const taken = new Map<string, Set<string>>();
    for (const { id } of persons) {
      const parties = (await archive.appearancesOfPerson(id)).filter(({ part }) => part !== undefined);
      taken.set(id, new Set(parties.map(({ document }) => document)));
    }
    const expected = persons
      .flatMap(({ id: a }) =>
        persons.map(({ id: b }) => ({
          a,
          b,
          count: [...taken.get(a)!].filter((one) => taken.get(b)!.has(one)).length,
        })),
      )
      .filter(({ a, b, count }) => a < b && count > 0);
    const found = await archive.togetherAmong(persons.map(({ id }) => id));
    const order = (list: { a: string; b: string; count: number }[]) =>
      list.map(({ a, b, count }) => `${a} ${b} ${count}`).sort();
    assert.ok(expected.length > 10);
    assert.deepEqual(order(found), order(expected));
    for (const { a, b, last } of found) {
      const readout = await ask(`/readout/${last.page}/${last.version}`);
      const text = await readout.text();
      assert.ok(
        text.includes(`/person/${a}`) && text.includes(`/person/${b}`),
        "both are in the readout that a line leads to",
      );
    }

    const most = persons.find(({ id }) => found.filter(({ a, b }) => a === id || b === id).length > 4)!;
    const page = await (await ask(`/person/${most.id}`)).text();
    assert.match(page, /<svg class="chart network circle"/);
    const own = found.filter(({ a, b }) => a === most.id || b === most.id);
    const table = await (await ask(`/person/${most.id}/network.csv`)).text();
    assert.equal(table.split("\r\n").filter((line) => line.includes(most.id)).length, Math.min(12, own.length));
  }));

test("a name in a list leads to its person; one that nobody or several bear leads to the list", () =>
  using(async (ask, archive) => {
    const { persons } = await archive.persons({ limit: 1 });
    const { id, name, side } = persons[0]!;
    const to = async (query: Record<string, string>): Promise<string | null> =>
      (await ask(`/people/named?${new URLSearchParams(query)}`)).headers.get("location");
    assert.equal(await to({ name, side: side! }), `/person/${id}`);
    assert.equal(await to({ name, side: "XQ" }), `/person/${id}`);
    assert.equal(await to({ name: "Nobody Atall" }), "/people?name=Nobody+Atall");
    const [{ page }] = (await archive.appearancesOfPerson(id)) as unknown as [{ page: string }];
    const telling = (await archive.tellings()).find((one) => one.page === page)!;
    const list = await (await ask(`/occasions?party=${encodeURIComponent(telling.parties[0]!.name)}`)).text();
    assert.match(list, /href="\/people\/named\?name=/);
    assert.match(await (await ask("/search")).text(), /href="\/people\/named\?name=/);
  }));

test("a search for a person says under which other names it looked", () =>
  using(async (ask, archive) => {
    const { persons } = await archive.persons({ limit: 40 });
    const { id, name } = persons[0]!;
    const last = name.split(" ").at(-1)!;
    const { also } = await archive.search({ words: last });
    const [one] = also!;
    assert.ok(one!.told.some(({ value }) => value === id));
    for (const [lang, say] of [
      ["en", "a person, also found as"],
      ["ru", "человек; ищется также как"],
    ]) {
      const page = await (await ask(`/search?q=${encodeURIComponent(last)}&lang=${lang}`)).text();
      assert.ok(page.includes(`<b>${last}</b>: ${say}`), page.slice(0, 200));
    }
    const twin = (await (await ask(`/search.json?q=${encodeURIComponent(last)}`)).json()) as { also: unknown };
    assert.deepEqual(twin.also, also);
  }));

test("a readout's panel leads to the pages of its persons", () =>
  using(async (ask, archive) => {
    const [first] = (await archive.persons({ limit: 1 })).persons;
    const appearances = await archive.appearancesOfPerson(first!.id);
    const party = appearances.find((one) => one.part !== undefined)!;
    assert.ok((await (await ask(`/readout/${party.page}`)).text()).includes(`href="/person/${first!.id}"`));
  }));

test("an id that was given out leads to the person's page of today", () =>
  using(async (ask, archive) => {
    const [a, b] = (await archive.persons({ limit: 2 })).persons;
    await mergePersons(archive, a!.id, b!.id, { author: "Ida", reason: "A test.", made: "2026-03-05T08:00:00Z" });
    const left = [a!.id, b!.id].filter((id) => id !== a!.id || id !== b!.id);
    const answers = await Promise.all(left.map((id) => ask(`/person/${id}.json?topic=energy`)));
    const moved = answers.find(({ status }) => status === 301)!;
    assert.match(moved.headers.get("location")!, /^\/person\/[\w-]+\.json\?topic=energy$/);
    assert.ok(answers.some(({ status }) => status === 200));
  }));

test("strange questions and an empty archive are answered plainly", async () => {
  await using(async (ask) => {
    for (const path of [
      "/person/nobody",
      "/person/nobody.json",
      "/office/xx-nothing",
      "/office/-",
      "/person/%3Cscript%3E",
    ])
      assert.equal((await ask(path)).status, 404, path);
    const odd = await (
      await ask(`/people?name=${encodeURIComponent('"><script>alert(1)</script>')}&page=-3&side=%00`)
    ).text();
    assert.doesNotMatch(odd, /<script>alert/);
    for (const path of ["/people?page=999999", "/people?side=ZZ", `/people?name=${"a".repeat(5000)}`])
      assert.equal((await ask(path)).status, 200, path);
  });
  await using(async (ask) => assert.equal((await ask("/people")).status, 200), false);
});
