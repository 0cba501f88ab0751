import assert from "node:assert/strict";
import { test } from "node:test";
import { STATES } from "../gazetteer/en-states.ts";
import { addressOf } from "./listing.ts";
import { STARTER, starterOf } from "./starter.ts";

test("starter list: each line is whole, and none claims to be checked", () => {
  const codes = new Set(
    STATES.trim()
      .split("\n")
      .map((line) => line.split("|")[0]),
  );
  const kinds = new Set(["foreign-ministry", "head-of-state", "head-of-government", "government"]);
  for (const source of STARTER) {
    const { state, kind, name, url, languages, checked } = source;
    assert.ok(codes.has(state), `${name}: ${state} is no state of the gazetteer`);
    assert.ok(kinds.has(kind), `${name}: ${kind}`);
    assert.ok(name.length > 5 && name.trim() === name, name);
    assert.equal(addressOf(url, url), url, `${name}: the address is as it would be kept`);
    assert.ok(languages.length > 0, name);
    assert.deepEqual(Intl.getCanonicalLocales([...languages]), languages, `${name}: BCP 47`);
    assert.equal(checked, false);
  }
  for (const key of ["url", "name"] as const)
    assert.equal(new Set(STARTER.map((source) => source[key])).size, STARTER.length, key);
});

test("starter list: every continent, and states enough on each", () => {
  const states = (continent: string): number =>
    new Set(STARTER.filter((one) => one.continent === continent).map(({ state }) => state)).size;
  assert.ok(STARTER.length >= 90, String(STARTER.length));
  const least = { Africa: 18, Asia: 30, Europe: 30, "North America": 9, "South America": 11, Oceania: 4 };
  for (const [continent, count] of Object.entries(least))
    assert.ok(states(continent) >= count, `${continent}: ${states(continent)}`);
  // No state on two continents.
  const where = new Map(STARTER.map(({ state, continent }) => [state, continent]));
  assert.ok(STARTER.every(({ state, continent }) => where.get(state) === continent));
});

test("starter list: a listing belongs to the source on whose part of the site it stands", () => {
  for (const source of STARTER) assert.equal(starterOf(source.url), source, source.url);
  const [alone] = STARTER.filter(({ url }) => new URL(url).pathname === "/");
  assert.equal(starterOf(new URL("/feed/", alone!.url).href), alone);
  // Two share a host: the English pages are not checked because the others were.
  const english = STARTER.find(({ url }) => new URL(url).pathname === "/eng/")!;
  assert.equal(starterOf(new URL("/eng/feed.xml", english.url).href), english);
  assert.notEqual(starterOf(new URL("/feed.xml", english.url).href), english);
  assert.equal(starterOf("https://mfa.velland.example/"), undefined);
  assert.equal(starterOf("no address"), undefined);
});
