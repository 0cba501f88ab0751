import { Problem } from "../model/problem.ts";
import { csv } from "./csv.ts";
import { events } from "./events.ts";
import { eventsCsv } from "./events-csv.ts";
import type { Format } from "./format.ts";
import { jsonl } from "./jsonl.ts";

export type { Format } from "./format.ts";

/** The shelf. The first is the default. */
export const FORMATS: readonly Format[] = [jsonl, csv, events, eventsCsv];

/** @throws Problem "usage" where there is no format of this name. */
export function formatNamed(name: string, others: readonly string[] = []): Format {
  const format = FORMATS.find((format) => format.name === name);
  if (format) return format;
  throw new Problem("usage", `There is no format "${name}"`, { advice: `Give ${formatNames(others)}.` });
}

/** "a, b or c", as help and advice have it. @param others what else there is to choose. */
export function formatNames(others: readonly string[] = []): string {
  const names = [...FORMATS.map((format) => format.name), ...others];
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
