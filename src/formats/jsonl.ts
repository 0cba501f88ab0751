import type { Format } from "./format.ts";

/** JSON Lines (jsonlines.org): everything, one object {document, record?, state, first, last} a line. */
export const jsonl: Format = {
  name: "jsonl",
  mediaType: "application/jsonl; charset=utf-8",
  extension: "jsonl",
  // The archive's running number is left out: it means nothing outside it.
  line: ({ document, record, state, first, last }) => `${JSON.stringify({ document, record, state, first, last })}\n`,
};
