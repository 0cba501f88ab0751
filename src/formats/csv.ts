import type { Item } from "../model/archive.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Holder } from "../model/statement.ts";
import { stampIso } from "../model/when.ts";
import type { Format } from "./format.ts";

/** Between the values of one cell; topics and offices hold semicolons of their own. */
export const SEPARATOR = " | ";

/**
 * What a row says of a document, flat: the record in full is in JSON Lines. Cells of what is not known, and of everything
 * read where the language is not read, are empty. Dates as in the record; counts are whole numbers.
 */
const COLUMNS: Record<string, (item: Item) => string | number | undefined> = {
  id: ({ document }) => document.id,
  page: ({ document }) => document.page,
  version: ({ document }) => document.version,
  url: ({ document }) => document.url,
  publisher: ({ document }) => document.publisher?.name,
  country: ({ document }) => document.publisher?.country,
  language: ({ document }) => document.language,
  title: ({ document }) => document.title,
  section: ({ document }) => document.section.join(" > "),
  published: ({ document }) => document.published && stampIso(document.published.value),
  kind: ({ record }) => record?.occasion?.kind.value,
  status: ({ record }) => record?.occasion?.status,
  date: ({ record }) => record?.occasion?.date?.value,
  end: ({ record }) => record?.occasion?.end?.value,
  city: ({ record }) => record?.occasion?.place?.city?.value,
  place_country: ({ record }) => record?.occasion?.place?.country?.value,
  parties: ({ record }) => record && parties(record),
  statements: ({ record }) => record?.statements.length,
  holders: ({ record }) => record && holders(record),
  acts: ({ record }) => record && counted(record.statements.flatMap(({ acts }) => acts.map((act) => act.value))),
  commitments: ({ record }) => record?.commitments.length,
  topics: ({ record }) => record?.topics.map(({ topic }) => topic).join(SEPARATOR),
  notes: ({ record }) => record && counted(record.notes.map(({ code }) => code)),
  state: ({ state }) => state,
  first: ({ first }) => first,
  last: ({ last }) => last,
  sample: ({ document }) => (document.sample ? "yes" : "no"),
  text: ({ document }) => document.text,
};

const NAMES = Object.keys(COLUMNS);
const VALUES = Object.values(COLUMNS);

/** RFC 4180, with a header. No byte order mark: a spreadsheet is told UTF-8 when it opens the file. */
export const csv: Format = {
  name: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  header: () => row(NAMES),
  line: (item) => row(VALUES.map((value) => value(item))),
};

/** A line of RFC 4180, with its ending. */
export const row = (cells: readonly (string | number | undefined)[]): string => `${cells.map(cell).join(",")}\r\n`;

function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  // A spreadsheet runs what begins so as a formula, and every text is a stranger's; the apostrophe makes it plain text.
  // https://owasp.org/www-community/attacks/CSV_Injection
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  // Half a surrogate pair would be written as another character.
  const text = harmless.toWellFormed();
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "Ida Hallek (NO, host) | Per Orvane (IS, guest)" */
function parties(record: ReadoutRecord): string {
  const names = namesIn(record);
  return (record.occasion?.parties ?? [])
    .map(({ actor, side, part }) => `${names.get(actor) ?? actor} (${[side?.value, part].filter(Boolean).join(", ")})`)
    .join(SEPARATOR);
}

/** How many statements are whose: "narrator 1 | Ida Hallek 5 | jointly 2", in the order of first speaking. */
function holders(record: ReadoutRecord): string {
  const names = namesIn(record);
  const name = (holder: Holder): string =>
    holder.kind === "actor"
      ? (names.get(holder.actor) ?? holder.actor)
      : holder.kind === "joint"
        ? "jointly"
        : "narrator";
  return counted(record.statements.flatMap((statement) => statement.holders.value.map(name)));
}

const namesIn = (record: ReadoutRecord): Map<string, string> =>
  new Map(record.actors.map((actor) => [actor.id, actor.name.value]));

/** "report 3 | commit 1", in the order of first occurrence. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(SEPARATOR);
}
