import type { Item } from "../../model/archive.ts";
import type { Instant, When } from "../../model/when.ts";

/** What a citation says of one version of a page. The publisher is the author: a readout is a ministry's word. */
export interface Cited {
  /** Made of ASCII letters, digits and hyphens: the key of an entry. The same version has the same key everywhere. */
  key: string;
  /** A type of CSL 1.0.2, appendix III. */
  type: "webpage" | "speech";
  title: string;
  publisher?: string;
  /** The day of publication, as the page's own stamp has it. */
  published?: When;
  /** BCP 47; absent where it is not known. */
  language?: string;
  /** Where the publisher showed it; absent where the text came without a web address. */
  url?: string;
  /** When the archive first saw these words: a page may show others today. */
  captured: Instant;
  /** The version's id: a hash of the words. */
  version: string;
  /** The archived copy's own address, absolute; absent where the archive is served under no address that is known. */
  archived?: string;
  /** SHA-256 of the answer in which the words came, 64 hexadecimal digits; absent where they came without their page. */
  digest?: string;
}

/** @param more what only the one who serves the archive knows. */
export function citedOf({ document, record, first }: Item, more: Pick<Cited, "archived" | "digest"> = {}): Cited {
  const url = webAddress(document.url);
  return {
    key: `readout-${document.page.slice(0, 8)}-${document.version.slice(0, 8)}`,
    type: record?.occasion?.kind.value === "speech" ? "speech" : "webpage",
    title: oneLine(document.title) || document.url,
    ...(document.publisher ? { publisher: oneLine(document.publisher.name) } : {}),
    ...(document.published ? { published: document.published.value.date } : {}),
    ...(document.language === "und" ? {} : { language: document.language }),
    ...(url === undefined ? {} : { url }),
    captured: first,
    version: document.version,
    ...(more.archived === undefined ? {} : { archived: more.archived }),
    ...(more.digest === undefined ? {} : { digest: more.digest }),
  };
}

/** Control characters end a line or an entry in every one of the forms, and mean nothing in a title. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();

/** An http or https address in its normal form, with what the forms give a meaning of their own percent-encoded. */
function webAddress(address: string): string | undefined {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  return url?.href.replace(/[{}\\^`|~<>"]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Year, month and day, as many of them as the date has. */
export const datePartsOf = (when: When): number[] => when.split("-").map(Number);

/** "May 13, 2031", "May 2031", "2031". */
export function monthFirst(when: When): string {
  const [year, month, day] = datePartsOf(when);
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "2031, May 13": as APA has dates. */
export function yearFirst(when: When): string {
  const [year, month, day] = datePartsOf(when);
  return [year, month && [MONTHS[month - 1], day].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

/** The day of an instant, in UTC. */
export const dayOf = (at: Instant): When => at.slice(0, 10);

/** "May 13, 2031, 10:00 UTC". */
export const minuteOf = (at: Instant): string => `${monthFirst(dayOf(at))}, ${at.slice(11, 16)} UTC`;

/** What no style has a place for, in one sentence: when, which words, which bytes. */
export function provenance(cited: Cited, address: (url: string) => string = (url) => url): string {
  const where = cited.archived === undefined ? "" : `, at ${address(cited.archived)}`;
  const digest = cited.digest === undefined ? "" : `; SHA-256 ${cited.digest}`;
  return `Archived ${minuteOf(cited.captured)}${where} (version ${cited.version}${digest})`;
}
