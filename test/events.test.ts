import assert from "node:assert/strict";
import { before, test } from "node:test";
import {
  CONTEXTS,
  DERIVED_TYPES,
  EVENT_MODES,
  EVENT_RULES,
  EVENT_TYPES,
  INFERRING,
  NO_DATE,
} from "../src/formats/events/codes.ts";
import { eventsOf } from "../src/formats/events/derive.ts";
import type { DyadicEvent } from "../src/formats/events/event.ts";
import { fillWithSamples } from "../src/jobs/sampling.ts";
import type { Document } from "../src/model/document.ts";
import { contains, RULES } from "../src/model/evidence.ts";
import type { ReadoutRecord } from "../src/model/record.ts";
import { MemoryArchive } from "./memory-archive.ts";

interface Sample {
  document: Document;
  record: ReadoutRecord;
  events: DyadicEvent[];
}
const samples: Sample[] = [];
const every: DyadicEvent[] = [];

before(async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  for await (const { document, record } of archive.items()) {
    if (!record) continue;
    const events = eventsOf(document, record);
    samples.push({ document, record, events });
    every.push(...events);
  }
});

test("the samples tell of many events, of several types and by most rules", () => {
  assert.ok(samples.filter(({ events }) => events.length > 0).length > samples.length / 2);
  const types = new Set(every.map(({ type }) => type));
  assert.ok(
    ["AGREE", "CONSULT", "SUPPORT", "REQUEST"].every((type) => types.has(type as never)),
    [...types].join(),
  );
  assert.ok(new Set(every.map(({ basis }) => basis.rule)).size >= 6);
});

test("every event has its passage in its document, and the words that decided it in the passage", () => {
  for (const { document, record, events } of samples) {
    for (const { passage, words, statement } of events) {
      assert.ok(passage.text.length > 0);
      assert.equal(document.text.slice(passage.start, passage.end), passage.text);
      const { sentence } = record.statements.find(({ id }) => id === statement)!;
      assert.deepEqual({ start: passage.start, end: passage.end }, sentence);
      if (!words) continue;
      assert.ok(words.text.length > 0);
      assert.equal(document.text.slice(words.start, words.end), words.text);
      assert.ok(contains(passage, words));
    }
  }
});

test("no side does anything with itself", () => {
  for (const { source, target } of every) {
    assert.equal(new Set([...source, ...target]).size, source.length + target.length);
    assert.ok(source.length > 0 && source.length + target.length >= 2);
  }
});

test("every code is in the vocabulary, and the root stands beside its type", () => {
  for (const { type, mode, cameo, context, basis, no_date, date } of every) {
    assert.ok((DERIVED_TYPES as readonly string[]).includes(type));
    assert.ok((EVENT_TYPES[type] as readonly string[]).includes(cameo));
    const modes: readonly string[] = type in EVENT_MODES ? EVENT_MODES[type as keyof typeof EVENT_MODES] : [];
    assert.ok(mode === null || modes.includes(mode), `${type} ${mode}`);
    assert.ok(context.every((one) => Object.values(CONTEXTS).includes(one)));
    assert.ok(basis.rule in EVENT_RULES);
    assert.ok(basis.rests_on.every((rule) => rule in RULES));
    assert.equal(basis.kind, INFERRING.has(basis.rule) || basis.rests_on.length > 0 ? "inferred" : "stated");
    assert.equal(date === null, no_date !== null);
    assert.ok(no_date === null || no_date in NO_DATE);
  }
});

test("ids are unique, and the same record gives the same events", () => {
  assert.equal(new Set(every.map(({ id }) => id)).size, every.length);
  for (const { document, record, events } of samples)
    assert.deepEqual(eventsOf(structuredClone(document), structuredClone(record)), events);
});

test("an announced occasion is never told as held", () => {
  const announced = samples.filter(({ record }) => record.occasion?.status === "announced");
  const events = announced.flatMap(({ events }) => events);
  assert.ok(events.length > 0);
  for (const { type, date, basis } of events) {
    assert.equal(date, null);
    if (basis.from === "occasion") assert.equal(type, "AGREE");
  }
});
