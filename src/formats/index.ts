import { Problem } from "../model/problem.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { jsonl } from "./jsonl.ts";

export type { Format } from "./format.ts";

/** The shelf. The first is the default. */
export const FORMATS: readonly Format[] = [jsonl, csv];

/** @throws Problem "usage" where there is no format of this name. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((format) => format.name === name);
  if (format) return format;
  const names = FORMATS.map((format) => format.name);
  throw new Problem("usage", `There is no format "${name}"`, { advice: `Give ${names.join(" or ")}.` });
}
