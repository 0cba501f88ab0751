import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { addUser } from "../jobs/accounts.ts";
import { nameUnnamed } from "../jobs/naming.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import type { PersonInShort } from "../model/person.ts";
import { createWeb } from "./app.ts";

const ORIGIN = "http://localhost";
const PASSWORD = "seven green herons wade";

describe("who is who, decided in the browser", () => {
  let archive: MemoryArchive;
  let web: ReturnType<typeof createWeb>;
  let cookie = "";
  let token = "";
  let one: PersonInShort;
  let other: PersonInShort;

  const get = (path: string, signedIn = false): Promise<Response> =>
    web(new Request(`${ORIGIN}${path}`, { headers: signedIn ? { cookie } : {} }));
  const post = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    web(
      new Request(`${ORIGIN}${path}`, {
        method: "POST",
        body: new URLSearchParams({ token, ...fields }),
        headers: { origin: ORIGIN, cookie, ...headers },
      }),
    );

  before(async () => {
    archive = new MemoryArchive();
    await fillWithSamples(archive);
    await nameUnnamed(archive);
    await addUser(archive, "Ida Vane", PASSWORD, "2031-05-01T00:00:00Z");
    let now = Date.parse("2031-06-01T10:00:00Z");
    web = createWeb({ archive, version: "0", now: () => now++, report: (error) => assert.fail(String(error)) });
    [one, other] = (await archive.persons({ limit: 2 })).persons as [PersonInShort, PersonInShort];
    const signed = await post("/sign-in", { name: "Ida Vane", password: PASSWORD });
    cookie = signed.headers.get("set-cookie")!.split(";")[0]!;
    token = /name="token" value="([^"]+)"/.exec(await (await get(`/person/${one.id}/names`, true)).text())![1]!;
  });
  after(() => archive.close());

  test("who is not signed in sees no form, and can send none", async () => {
    const page = await (await get(`/person/${one.id}/names`)).text();
    assert.doesNotMatch(page, /<form[^>]*method="post"/);
    assert.doesNotMatch(await (await get(`/person/${one.id}`)).text(), /\/names"/);
    const fields = { other: other.id, reason: "x" };
    assert.equal((await post(`/person/${one.id}/merge`, fields, { cookie: "" })).status, 403);
    assert.equal((await post(`/person/${one.id}/merge`, { ...fields, token: "x" })).status, 403);
    assert.equal((await post(`/person/${one.id}/merge`, fields, { origin: "http://elsewhere.example" })).status, 403);
    assert.equal((await archive.namings()).length, 0);
  });

  test("a decision without a reason, or of nobody, is not taken, and what was written stays", async () => {
    for (const [path, fields, said] of [
      ["merge", { other: other.id, reason: "  " }, /needs a reason/],
      ["merge", { other: "Nobody Atall", reason: "Because." }, /No person is found/],
      ["merge", { other: one.id, reason: "Because." }, /one person already/],
      ["split", { form: "Nobody Atall", reason: "Because." }, /not known as/],
      ["undo", { id: "x", reason: "Because." }, /no decision/],
    ] as const) {
      const response = await post(`/person/${one.id}/${path}`, fields);
      assert.equal(response.status, 422, path);
      const page = await response.text();
      assert.match(page, said);
      if ("other" in fields) assert.ok(page.includes(`value="${fields.other}"`));
    }
    assert.equal((await archive.namings()).length, 0);
  });

  test("two are merged by the address of the other's page; everybody sees by whom and why; undone, they are two again", async () => {
    const merged = await post(`/person/${one.id}/merge`, {
      other: `${ORIGIN}/person/${other.id}?page=2`,
      reason: "The same <b>seal</b> stands below both.",
    });
    assert.equal(merged.status, 303);
    const place = merged.headers.get("location")!;
    assert.match(place, /^\/person\/[a-z0-9-]+\/names#decisions$/);
    assert.equal((await archive.person(other.id))!.id, (await archive.person(one.id))!.id);
    const page = await (await get(place)).text();
    assert.match(page, /Ida Vane, 1 June 2031/);
    assert.match(page, /The same &lt;b&gt;seal&lt;\/b&gt; stands below both\./);
    const { id } = (await archive.person(one.id))!;
    assert.match(await (await get(`/person/${id}`)).text(), /People have decided on these names/);

    const [naming] = await archive.namings();
    const undone = await post(`/person/${id}/undo`, { id: naming!.id, reason: "It was a copy of the seal." });
    assert.equal(undone.status, 303);
    assert.notEqual((await archive.person(other.id))!.id, (await archive.person(one.id))!.id);
    assert.match(await (await get(`/person/${one.id}/names`)).text(), /Undone by Ida Vane/);
  });

  test("a form of a name is given to somebody else", async () => {
    const { persons } = await archive.persons({ limit: 200 });
    const several = persons.find(({ forms }) => new Set(forms).size > 1)!;
    const [kept, form] = [several.name, several.forms.find((one) => one !== several.name)!];
    const split = await post(`/person/${several.id}/split`, { form, reason: "A namesake, as the text says." });
    assert.equal(split.status, 303);
    const after = await archive.persons({ name: kept, limit: 50 });
    assert.ok(after.persons.every(({ forms }) => !(forms.includes(kept) && forms.includes(form))));
    assert.match(await (await get(`/person/${several.id}/names`)).text(), /is somebody else than/);
  });

  test("a name that one person alone bears will do, one that nobody bears will not", async () => {
    const { persons } = await archive.persons({ limit: 40 });
    const named = persons.find(
      ({ id, name }) => id !== one.id && persons.filter((p) => p.forms.includes(name)).length === 1,
    )!;
    const page = await (await get(`/person/${one.id}/names?with=${encodeURIComponent(named.name)}`, true)).text();
    assert.ok(page.includes(`id="other" name="other" value="${named.name.replaceAll('"', "&quot;")}"`));
    const merged = await post(`/person/${one.id}/merge`, { other: named.name, reason: "One man." });
    assert.equal(merged.status, 303);
    assert.equal((await archive.person(named.id))!.id, (await archive.person(one.id))!.id);
  });
});
