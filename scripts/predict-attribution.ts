// Reads texts and says who attributes what in them, one JSON line each:
//   npm run --silent predict:attribution -- DOCS.jsonl
// DOCS.jsonl has one {"doc","text"} a line. Offsets are half-open UTF-16 ranges in `text`.
import { readFileSync } from "node:fs";
import { english } from "../src/languages/en/index.ts";
import type { Span } from "../src/model/evidence.ts";
import { attributionsOf } from "../src/reading/attribution/attributions.ts";

type Pairs = [number, number][];

export interface AttributionPrediction {
  doc: string;
  attributions: { rule: string; source: Pairs; cue: Pairs; content: Pairs }[];
}

const pairs = (spans: readonly Span[]): Pairs => spans.map(({ start, end }) => [start, end]);

export function predictAttribution({ doc, text }: { doc: string; text: string }): AttributionPrediction {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return {
    doc,
    // What stands inside another's words is marked by the corpus only where it is the sentence's own.
    attributions: attributionsOf(text, blocks, english)
      .filter((found) => found.within === undefined)
      .map(({ source, cue, content, rule }) => ({
        rule,
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      })),
  };
}

if (import.meta.main) {
  const file = process.argv[2];
  if (file === undefined) {
    console.error("usage: npm run --silent predict:attribution -- DOCS.jsonl");
    process.exitCode = 2;
  } else {
    for (const line of readFileSync(file, "utf8").split("\n"))
      if (line.trim() !== "") console.log(JSON.stringify(predictAttribution(JSON.parse(line))));
  }
}
