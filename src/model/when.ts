/**
 * Dates as texts give them: to the day, the month or the year, never more exact than the words.
 * The form is ISO 8601 with reduced precision ("2023-09-18", "2023-03", "2023"), as EDTF level 0 (ISO 8601-2:2019).
 */
export type When = string;

/** An instant in UTC: "2023-09-19T02:50:00Z". */
export type Instant = string;

/**
 * A page's own stamp: the words of it, and what they say. `zone` is an offset ("+08:00") or "Z" and absent where the page
 * gives none; `time` is the wall clock ("10:50" or "10:50:30") and absent where the page gives a day only.
 */
export interface Stamp {
  date: When;
  time?: string;
  zone?: string;
}

const WHEN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const isWhen = (text: string): text is When => WHEN.test(text);

export const precisionOf = (when: When): "year" | "month" | "day" =>
  when.length === 4 ? "year" : when.length === 7 ? "month" : "day";

/** "2023-09-19 10:50 +08:00": the stamp as a person reads it, nothing added. */
export const stampText = (stamp: Stamp): string =>
  [stamp.date, stamp.time, stamp.zone === "Z" ? "UTC" : stamp.zone].filter(Boolean).join(" ");

/** The stamp in the form of ISO 8601: "2023-09-19T10:50+08:00". */
export const stampIso = (stamp: Stamp): string =>
  stamp.time === undefined ? stamp.date : `${stamp.date}T${stamp.time}${stamp.zone ?? ""}`;
