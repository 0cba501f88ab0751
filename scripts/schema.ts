// Writes the published form of a record, schema/record.json, from src/formats/record-schema.ts:
//   node scripts/schema.ts
// A test compares the two.
import { mkdirSync, writeFileSync } from "node:fs";
import { RECORD_SCHEMA } from "../src/formats/record-schema.ts";

const WIDTH = 120;

/** As the formatter of this project writes JSON: a list of plain values stands on one line where there is room. */
function written(value: unknown, indent: string, room: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (value.every((item) => typeof item !== "object") && flat.length <= room) return flat;
    return `[\n${value.map((item) => inner + written(item, inner, WIDTH - inner.length)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const key = `${inner}${JSON.stringify(name)}: `;
    // One column is kept for the comma.
    return key + written(member, inner, WIDTH - key.length - 1);
  });
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

mkdirSync(new URL("../schema/", import.meta.url), { recursive: true });
writeFileSync(new URL("../schema/record.json", import.meta.url), `${written(RECORD_SCHEMA, "", WIDTH)}\n`);
