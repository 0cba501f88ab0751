import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile, portugueseSide, sampleArchive } from "../../test/browser/readouts.ts";
import type { MemoryArchive } from "../../test/memory-archive.ts";
import { addUser, SESSION_HOURS } from "../jobs/accounts.ts";
import { recordId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { wayBack } from "./account-routes.ts";
import { createWeb } from "./app.ts";
import { Attempts, LIMITS } from "./attempts.ts";

const GOOD = "seven green herons wade";
const { document, record } = portugueseSide();
const own = `/readout/${document.page}/${document.version}`;
const ORIGIN = "http://localhost";

async function house(address?: string) {
  const archive = (await sampleArchive()) as MemoryArchive;
  await addUser(archive, "Ida Vane", GOOD, "2031-05-01T00:00:00Z");
  let now = Date.parse("2031-06-01T10:00:00Z");
  const faults: unknown[] = [];
  const web = createWeb({
    archive,
    version: "9.9.9",
    now: () => now++,
    report: (error) => faults.push(error),
    address,
  });
  const origin = address ?? ORIGIN;
  let cookie = "";
  const get = (path: string, headers: Record<string, string> = {}) =>
    web(new Request(`${ORIGIN}${path}`, { headers: { ...(cookie ? { cookie } : {}), ...headers } }));
  const post = (
    path: string,
    fields: Record<string, string | string[]>,
    headers: Record<string, string> = {},
    from = "192.0.2.1",
  ) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
    );
    return web(
      new Request(`${ORIGIN}${path}`, {
        method: "POST",
        body,
        headers: { origin, ...(cookie ? { cookie } : {}), ...headers },
      }),
      from,
    );
  };
  const signIn = async () => {
    const response = await post("/sign-in", { name: "ida vane", password: GOOD, to: own });
    assert.equal(response.status, 303);
    cookie = response.headers.get("set-cookie")!.split(";")[0]!;
    return response;
  };
  const fieldsAt = async (path: string): Promise<Record<string, string>> => {
    const text = await (await get(path)).text();
    return Object.fromEntries(
      [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        value!.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
      ]),
    );
  };
  /** Fills a form in that corrects what is at a path. */
  const correct = async (path: string, given: Record<string, string | string[]>) => {
    const { to: _, ...hidden } = await fieldsAt(`${own}/correct?${new URLSearchParams({ path })}`);
    return post(`${own}/correct`, { ...hidden, reason: "It says so.", ...given });
  };
  return {
    archive,
    get,
    post,
    signIn,
    correct,
    fieldsAt,
    faults,
    pass: (ms: number) => {
      now += ms;
    },
    forget: () => {
      cookie = "";
    },
  };
}

test("signing in gives a cookie that scripts and other sites cannot have; signing out ends the session", async () => {
  const { get, post, signIn, fieldsAt } = await house();
  assert.match(await (await get("/")).text(), /href="\/sign-in\?to=%2F"/);
  const response = await signIn();
  assert.equal(response.headers.get("location"), own);
  assert.match(
    response.headers.get("set-cookie")!,
    new RegExp(
      `^rapporteur-session=[A-Za-z0-9_-]{43}; Max-Age=${SESSION_HOURS * 3600}; Path=/; HttpOnly; SameSite=Lax$`,
    ),
  );
  const page = await get("/");
  assert.match(await page.text(), /Signed in as Ida Vane\./);
  assert.equal(page.headers.get("cache-control"), "private, no-cache");
  assert.match(page.headers.get("vary") ?? "", /cookie/i);
  const { token } = await fieldsAt("/");
  assert.equal((await post("/sign-out", { token: "x" })).status, 403);
  assert.equal((await post("/sign-out", { token: token! })).status, 303);
  assert.doesNotMatch(await (await get("/")).text(), /Signed in/);
});

test("behind TLS the cookie is bound to it and to this host", async () => {
  const { signIn } = await house("https://readouts.example.org");
  const cookie = (await signIn()).headers.get("set-cookie")!;
  assert.match(cookie, /^__Host-rapporteur-session=.*; Secure/);
});

test("a wrong name and a wrong password are refused alike; the session ends by itself", async () => {
  const { post, get, signIn, pass } = await house();
  const texts = await Promise.all(
    [
      { name: "ida vane", password: "not the password" },
      { name: "nobody", password: GOOD },
    ].map(async (fields) => {
      const response = await post("/sign-in", fields);
      assert.equal(response.status, 403);
      assert.equal(response.headers.get("set-cookie"), null);
      return (await response.text()).replace(/value="(?:ida vane|nobody)"/, "");
    }),
  );
  assert.equal(texts[0], texts[1]);
  await signIn();
  pass(SESSION_HOURS * 3_600_000);
  assert.doesNotMatch(await (await get("/")).text(), /Signed in/);
});

test("a form from another site, from nowhere, or without the session's own token changes nothing", async () => {
  const { archive, post, signIn, correct, fieldsAt } = await house();
  await signIn();
  const path = `${own}/correct?path=/occasion/date`;
  const fields: Record<string, string> = {
    ...(await fieldsAt(path)),
    value: "2031-05-11",
    quote: "On May 12, 2031 local time",
    reason: "x",
  };
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost.evil.example" },
    { origin: "" },
  ])
    assert.equal((await post(`${own}/correct`, fields, headers)).status, 403, JSON.stringify(headers));
  for (const token of ["", "x", fields.token!.slice(1)])
    assert.equal((await post(`${own}/correct`, { ...fields, token })).status, 403);
  assert.equal((await post(`${own}/correct`, fields, { cookie: "" })).status, 403);
  // A body of another kind is not read as a form.
  assert.equal((await post(`${own}/correct`, fields, { "content-type": "text/plain" })).status, 403);
  assert.deepEqual(await archive.allCorrections(), []);
  assert.equal(
    (await correct("/occasion/date", { value: "2031-05-11", quote: "On May 12, 2031 local time" })).status,
    303,
  );
  assert.equal((await archive.allCorrections()).length, 1);
});

test("only what is meant to be sent can be sent", async () => {
  const { post } = await house();
  for (const path of ["/", "/search", own, `${own}/cite`, "/readout/x/compare", "/assets/x", "/sign-in/x"])
    assert.equal((await post(path, {})).status, 405, path);
  assert.equal((await post("/sign-in", { name: "x".repeat(100_000) })).status, 413);
});

test("attempts are counted by account and address, and forgotten in time", async () => {
  const { post, pass } = await house();
  const attempt = (from: string, password = "not the password") =>
    post("/sign-in", { name: "ida vane", password }, {}, from);
  for (let count = 0; count < LIMITS.both; count++) assert.equal((await attempt("192.0.2.1")).status, 403);
  const refused = await attempt("192.0.2.1", GOOD);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), "900");
  // The right password from elsewhere is not kept out by it.
  assert.equal((await attempt("192.0.2.2", GOOD)).status, 303);
  pass(16 * 60_000);
  assert.equal((await attempt("192.0.2.1", GOOD)).status, 303);
});

test("one address at many accounts, and many addresses at one account, come to an end", () => {
  const one = new Attempts();
  for (let count = 0; count < LIMITS.address; count++) one.begin(`account ${count}`, "192.0.2.1", 0);
  assert.ok(!one.allows("another", "192.0.2.1", 1));
  assert.ok(one.allows("another", "192.0.2.2", 1));
  const many = new Attempts();
  for (let count = 0; count < LIMITS.account; count++) many.begin("ida", `address ${count}`, 0);
  assert.ok(!many.allows("ida", "fresh", 1));
  assert.ok(many.allows("ida", "fresh", 20 * 60_000));
});

test("the way back leads nowhere else", () => {
  assert.equal(wayBack("/search?q=a&page=2"), "/search?q=a&page=2");
  for (const to of [
    undefined,
    "",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/a b",
    "/a\r\nset-cookie: x",
    "/sign-in",
  ])
    assert.equal(wayBack(to), "/", to);
});

test("nobody who is not signed in sees a link to correct; who follows one signs in first", async () => {
  const { get } = await house();
  assert.doesNotMatch(await (await get(own)).text(), /\/correct\?/);
  const response = await get(`${own}/correct?path=/occasion/date`);
  assert.equal(response.status, 303);
  assert.equal(
    response.headers.get("location"),
    `/sign-in?${new URLSearchParams({ to: `${own}/correct?path=/occasion/date` })}`,
  );
});

test("a correction is shown with its author, served everywhere, survives a new reading, and is taken back", async () => {
  const { archive, get, post, signIn, correct, fieldsAt, forget } = await house();
  await signIn();
  assert.match(await (await get(own)).text(), /\/correct\?path=%2Fstatements%2F1%2Fholders/);
  const sent = await correct("/occasion/kind", { value: "visit", quote: "met with" });
  assert.equal(sent.headers.get("location"), `${own}#corrections`);
  const holders = await correct("/statements/3/holders", {
    how: "each",
    who: "Daudi Mwangaza",
    other: "",
    quote: record.statements[3]
      ? document.text.slice(record.statements[3].sentence.start, record.statements[3].sentence.end)
      : "",
  });
  assert.equal(holders.status, 303);
  const later: ReadoutRecord = structuredClone(record);
  later.reader = { name: record.reader.name, version: "2" };
  later.id = recordId(document.id, later.reader);
  await archive.putRecords([later]);
  forget();
  const twin = (await (await get(`${own}.json`)).json()) as {
    record: ReadoutRecord;
    corrections: { state: string; correction: { author: string } }[];
  };
  assert.equal(twin.record.reader.version, "2");
  assert.equal(twin.record.occasion!.kind.value, "visit");
  assert.deepEqual(twin.record.statements[3]!.holders.value, [{ kind: "actor", actor: "a2" }]);
  assert.deepEqual(
    twin.corrections.map(({ state }) => state),
    ["applied", "applied"],
  );
  const shown = await (await get(own)).text();
  assert.match(shown, /corrected by Ida Vane/);
  assert.match(shown, /<del>Meeting<\/del> → <ins>Visit<\/ins>/);
  assert.doesNotMatch(shown, /Take it back/);
  assert.equal(
    (await archive.search({ facets: { kind: ["visit"], publisher: [document.publisher!.name] } })).total > 0,
    true,
  );
  assert.equal((await archive.tellingOf(document.id))!.occasion!.kind, "visit");

  await signIn();
  const [first] = await archive.corrections(document.id);
  const { token } = await fieldsAt(own);
  assert.equal((await post(`${own}/undo`, { token: token!, id: first!.id, reason: "It was a meeting." })).status, 303);
  assert.equal((await archive.item(document.id))!.record!.occasion!.kind.value, "meeting");
  assert.equal((await post(`${own}/undo`, { token: token!, id: first!.id, reason: "again" })).status, 400);
  assert.equal((await post(`${own}/undo`, { token: token!, id: "none", reason: "x" })).status, 404);
});

test("a form that will not do comes back with what was filled in, and why", async () => {
  const { archive, signIn, correct } = await house();
  await signIn();
  const bad: [string, Record<string, string | string[]>][] = [
    ["/occasion/date", { value: "12 May", quote: "On May 12" }],
    ["/occasion/date", { value: "2031-05-11", quote: "words that nobody wrote" }],
    ["/occasion/date", { value: "2031-05-11", quote: "" }],
    ["/occasion/date", { value: "2031-05-11", quote: "On May 12", reason: " " }],
    ["/statements/0/acts", { act: [], quote: "On May 12" }],
    ["/occasion/place/country", { value: "Portugal", quote: "Lisbon" }],
  ];
  for (const [path, given] of bad) {
    const response = await correct(path, given);
    assert.equal(response.status, 422, JSON.stringify(given));
    const text = await response.text();
    assert.match(text, /role="alert"/);
    if (given.value) assert.ok(text.includes(`value="${given.value}"`), String(given.value));
  }
  const stale = await correct("/occasion/date", { was: '"2020-01-01"', value: "2031-05-11", quote: "On May 12" });
  assert.equal(stale.status, 409);
  assert.deepEqual(await archive.allCorrections(), []);
});

test("every place that can be corrected has a form", async () => {
  const { get, signIn, faults } = await house();
  await signIn();
  const text = await (await get(own)).text();
  const links = [...text.matchAll(/href="([^"]+\/correct\?[^"]+)"/g)].map(([, href]) => href!);
  assert.ok(links.length > 30, String(links.length));
  for (const href of new Set(links)) assert.equal((await get(href)).status, 200, href);
  for (const path of ["/statements/999/acts", "/id", "/actors/99/name", "x"])
    assert.equal((await get(`${own}/correct?${new URLSearchParams({ path })}`)).status, 404, path);
  assert.deepEqual(faults, []);
});

test("names and reasons stay words", async () => {
  const { archive, get, signIn, correct } = await house();
  await signIn();
  const script = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
  assert.equal((await correct("/occasion/place/city", { value: script, quote: "Lisbon", reason: script })).status, 303);
  const kept = (await archive.corrections(document.id))[0]!;
  assert.equal(kept.reason, script);
  for (const path of [own, `/readout/${document.page}`, `${own}/cite`, "/", "/search?q=lisbon"]) {
    const text = await (await get(path)).text();
    assert.ok(!text.includes("<script>alert") && !text.includes("<img"), path);
  }
  const other = hostile().document;
  assert.equal((await get(`/readout/${other.page}/${other.version}/correct?path=/occasion/kind`)).status < 500, true);
});
