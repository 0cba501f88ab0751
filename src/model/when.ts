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

/**
 * The first and the last moment of what a person names: a day, month or year in UTC ("2023-09-20"), or an instant with its zone,
 * which is both. The form of the instants is the archive's own, so that they can be compared as texts.
 * @returns undefined where it is none of these.
 */
export function spanOf(text: string): { from: Instant; to: Instant } | undefined {
  if (isWhen(text)) {
    const [year, month = 1, day = 1] = text.split("-").map(Number) as [number, number?, number?];
    const start = Date.UTC(year, month - 1, day);
    if (new Date(start).getUTCDate() !== day) return undefined;
    const precision = precisionOf(text);
    const end =
      precision === "day"
        ? Date.UTC(year, month - 1, day + 1)
        : precision === "month"
          ? Date.UTC(year, month, 1)
          : Date.UTC(year + 1, 0, 1);
    return { from: new Date(start).toISOString(), to: new Date(end - 1).toISOString() };
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  const instant = new Date(at).toISOString();
  return { from: instant, to: instant };
}

const HOURS = { h: 1, d: 24, w: 7 * 24 } as const;

/**
 * The instant that lies a length of time before another: "24h", "7d", "2w".
 * @returns undefined where it is no such length; never a moment before 1970.
 */
export function instantBefore(length: string, before: Instant): Instant | undefined {
  const found = /^(\d{1,5})([hdw])$/.exec(length);
  if (!found) return undefined;
  const hours = Number(found[1]) * HOURS[found[2] as keyof typeof HOURS];
  return new Date(Math.max(0, Date.parse(before) - hours * 3_600_000)).toISOString();
}
