import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../model/evidence.ts";
import type { ActorId, StatementId } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";
import { segmentsOf } from "./segments.ts";

const statement = (number: number, sentence: Span, content: Span[], more: Partial<Statement> = {}): Statement => ({
  id: `s${number}` as StatementId,
  sentence,
  content,
  holders: { value: [{ kind: "actor", actor: "a1" as ActorId }], basis: { kind: "stated", evidence: [] } },
  manner: "reported",
  acts: [],
  ...more,
});

test("a sentence with a nested report: pieces know what lies over them", () => {
  const text = "Alder noted that Birch had promised help.";
  const outer = statement(1, { start: 0, end: 41 }, [{ start: 17, end: 40 }], { cue: { start: 6, end: 11 } });
  // The nested report names the whole sentence; its own words are where it lies.
  const inner = statement(2, { start: 0, end: 41 }, [{ start: 36, end: 40 }], {
    within: outer.id,
    cue: { start: 27, end: 35 },
  });
  const shown = segmentsOf({ start: 0, end: text.length }, [outer, inner]).map(({ start, end, path, content, cue }) => [
    text.slice(start, end),
    path.join(">"),
    content,
    cue,
  ]);
  assert.deepEqual(shown, [
    ["Alder ", "s1", undefined, false],
    ["noted", "s1", undefined, true],
    [" that ", "s1", undefined, false],
    ["Birch had ", "s1", "s1", false],
    ["promised", "s1>s2", "s1", true],
    [" ", "s1>s2", "s1", false],
    ["help", "s1>s2", "s2", false],
    [".", "s1", undefined, false],
  ]);
});

const span = (length: number) =>
  fc
    .tuple(fc.integer({ min: -3, max: length + 3 }), fc.integer({ min: -3, max: length + 3 }))
    .map(([start, end]) => ({ start, end }));

const scene = fc.string({ unit: "binary", maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    drafts: fc.array(
      fc.record({
        sentence: span(text.length),
        content: fc.array(span(text.length), { maxLength: 3 }),
        cue: fc.option(span(text.length), { nil: undefined }),
        within: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  }),
);

test("however statements overlap, the pieces put together are the text", () => {
  fc.assert(
    fc.property(scene, ({ text, drafts }) => {
      const statements = drafts.map(({ sentence, content, cue, within }, index) =>
        statement(index + 1, sentence, content, {
          ...(cue ? { cue } : {}),
          ...(within ? { within: `s${within}` as StatementId } : {}),
        }),
      );
      const segments = segmentsOf({ start: 0, end: text.length }, statements);
      assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(""), text);
      for (const segment of segments) {
        assert.ok(segment.start < segment.end, "no piece is empty");
        const over = statements.filter(
          (one) => one.within === undefined && one.sentence.start <= segment.start && segment.end <= one.sentence.end,
        );
        for (const one of over) assert.ok(segment.path.includes(one.id), `${one.id} lies over ${segment.start}`);
        if (segment.content) {
          const words = statements.find((one) => one.id === segment.content)!.content;
          assert.ok(words.some((one) => one.start <= segment.start && segment.end <= one.end));
        }
      }
    }),
    { numRuns: 500 },
  );
});
