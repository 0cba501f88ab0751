import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { exampleReadout } from "../../test/example-readout.ts";
import { RECORD_SCHEMA, validateRecord } from "./record-schema.ts";

type Path = readonly (string | number)[];

/** The example with one thing changed: another value, or taken away where it is undefined. */
function broken(path: Path, value: unknown): unknown {
  const record = structuredClone(exampleReadout().record);
  let at = record as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1) as string;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return record;
}

test("the file in schema/ is the schema in the code", () => {
  const file = JSON.parse(readFileSync(new URL("../../schema/record.json", import.meta.url), "utf8"));
  assert.deepEqual(
    file,
    JSON.parse(JSON.stringify(RECORD_SCHEMA)),
    "schema/record.json is out of date; write it again with: node scripts/schema.ts",
  );
  assert.equal(file.$id, "urn:rapporteur:schema:record:1");
  assert.equal(file.$schema, "https://json-schema.org/draft/2020-12/schema");
});

test("every object is closed, and every reference leads somewhere", () => {
  const objects: object[] = [];
  const references = new Set<string>();
  JSON.stringify(RECORD_SCHEMA, (_, value: unknown) => {
    if (typeof value === "object" && value !== null) {
      if ("properties" in value) objects.push(value);
      if ("$ref" in value) references.add(String(value.$ref));
    }
    return value;
  });
  assert.ok(objects.length > 20);
  for (const object of objects)
    assert.equal((object as { additionalProperties?: unknown }).additionalProperties, false);
  assert.deepEqual(
    [...references].sort(),
    Object.keys(RECORD_SCHEMA.$defs)
      .map((name) => `#/$defs/${name}`)
      .sort(),
  );
});

test("a record with every field there is fits, as an object and as read back from JSON", () => {
  const { record } = exampleReadout();
  assert.deepEqual(validateRecord(record), []);
  assert.deepEqual(validateRecord(JSON.parse(JSON.stringify(record))), []);
});

const BROKEN: [path: Path, value: unknown, words: string][] = [
  [["schema"], 2, "/schema: must be 1, not 2"],
  [["id"], "1", '/id: must have the form ^[0-9a-hjkmnp-tv-z]{16}$, not "1"'],
  [["notes"], undefined, 'the record: lacks "notes"'],
  [["colour"], "blue", "/colour: is not known here"],
  [["a/b~"], 1, "/a~1b~0: is not known here"],
  [["actors"], {}, "/actors: must be a list, not an object"],
  [["actors", 0], "Ida", '/actors/0: must be an object, not "Ida"'],
  [
    ["actors", 0, "kind"],
    "ghost",
    '/actors/0/kind: must be one of "person", "state", "organisation", "group", not "ghost"',
  ],
  [["actors", 0, "offices"], undefined, '/actors/0: lacks "offices"'],
  [["actors", 2, "offices"], [], "/actors/2/offices: is not known here"],
  [["actors", 2, "code"], "Iceland", '/actors/2/code: must have the form ^[A-Z]{2}$, not "Iceland"'],
  [["actors", 0, "name", "basis", "evidence"], [], "/actors/0/name/basis/evidence: must have 1 or more"],
  [["actors", 0, "mentions", 0, "start"], -1, "/actors/0/mentions/0/start: must be 0 or more, not -1"],
  [["actors", 0, "mentions", 0, "end"], 1.5, "/actors/0/mentions/0/end: must be a whole number, not 1.5"],
  [
    ["actors", 0, "side", "basis", "field"],
    "text",
    '/actors/0/side/basis/field: must be one of "title", "published", "publisher", "url", "section", not "text"',
  ],
  [["occasion", "date", "value"], "2026-13", "/occasion/date/value: must have the form"],
  [["occasion", "date", "basis"], undefined, '/occasion/date: lacks "basis"'],
  [["occasion", "place", "city", "value"], "", "/occasion/place/city/value: must not be empty"],
  [["statements", 1, "id"], "2", '/statements/1/id: must have the form ^s[0-9]+(\\.[0-9]+)*$, not "2"'],
  [["statements", 3, "holders", "value", 0], { kind: "joint" }, '/statements/3/holders/value/0: lacks "members"'],
  [["statements", 0, "holders", "basis", "rule"], undefined, '/statements/0/holders/basis: lacks "rule"'],
  [["topics", 0, "topic"], "tea", '/topics/0/topic: must be one of "Ukraine", '],
];

for (const [path, value, words] of BROKEN) {
  test(`a broken record is told with the place: ${words}`, () => {
    const found = validateRecord(broken(path, value));
    assert.equal(found.length, 1, found.join("\n"));
    assert.ok(found[0]?.startsWith(words), found[0]);
  });
}

for (const value of [null, 7, "record", [], undefined]) {
  test(`${JSON.stringify(value)} is no record`, () => {
    assert.match(validateRecord(value)[0] ?? "", /^the record: must be an object, not /);
  });
}

test("a list is cut where nobody would read on", () => {
  assert.equal(validateRecord(broken(["notes"], Array(1000).fill(7))).length, 50);
});

test("whatever is broken, the words are found for it", () => {
  const leaves: Path[] = [];
  const collect = (value: unknown, path: Path): void => {
    if (path.length > 0) leaves.push(path);
    if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) collect(member, [...path, name]);
  };
  collect(exampleReadout().record, []);
  const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined));
  fc.assert(
    fc.property(fc.constantFrom(...leaves), junk, (path, value) => {
      assert.doesNotMatch(validateRecord(broken(path, value)).join("\n"), /does not fit its schema/);
    }),
    { numRuns: 500 },
  );
});
