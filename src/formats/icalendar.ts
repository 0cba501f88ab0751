import type { Instant, When } from "../model/when.ts";

/** A calendar in the form of iCalendar (RFC 5545), of whole days: texts rarely say at what hour. */
export interface ICalendar {
  name: string;
  events: readonly ICalendarEvent[];
}

export interface ICalendarEvent {
  /** A name that never changes. */
  uid: string;
  /** The instant of what the archive knows. */
  stamp: Instant;
  /** To the day; what is less exact has no place in a calendar. */
  day: When;
  /** The last day. */
  end?: When;
  summary: string;
  description?: string;
  location?: string;
  url: string;
  /** "TENTATIVE" is what was announced and not told of since. */
  status: "CONFIRMED" | "TENTATIVE";
  categories: readonly string[];
}

/** RFC 5545, 3.3.11: these four are escaped, line ends become "\\n"; other control characters have no place in a text. */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** A URI is not escaped, and may not break the line. */
const uri = (value: string): string => value.replace(/[\s\u0000-\u001f]/g, (char) => encodeURIComponent(char));

/** RFC 5545, 3.1: no line is longer than 75 octets; a character is never cut. */
function folded(line: string): string {
  let out = "";
  let room = 75;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (size > room) {
      out += "\r\n ";
      room = 74;
    }
    out += char;
    room -= size;
  }
  return `${out}\r\n`;
}

const compact = (day: string): string => day.replaceAll("-", "");
const stampOf = (instant: Instant): string => `${compact(instant.slice(0, 19)).replaceAll(":", "")}Z`;

/** The day after: RFC 5545 gives the end of whole days exclusively. */
const dayAfter = (day: When): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

export function icalendar({ name, events }: ICalendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapporteur//Rapporteur//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(name)}`,
    ...events
      .filter(({ day }) => day.length === 10)
      .flatMap((event) => {
        const last =
          event.end !== undefined && event.end.length === 10 && event.end >= event.day ? event.end : event.day;
        return [
          "BEGIN:VEVENT",
          `UID:${text(event.uid)}`,
          `DTSTAMP:${stampOf(event.stamp)}`,
          `DTSTART;VALUE=DATE:${compact(event.day)}`,
          `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
          `SUMMARY:${text(event.summary)}`,
          ...(event.description ? [`DESCRIPTION:${text(event.description)}`] : []),
          ...(event.location ? [`LOCATION:${text(event.location)}`] : []),
          `URL:${uri(event.url)}`,
          `STATUS:${event.status}`,
          // Whole days of others' meetings do not make anybody busy.
          "TRANSP:TRANSPARENT",
          ...(event.categories.length > 0 ? [`CATEGORIES:${event.categories.map(text).join(",")}`] : []),
          "END:VEVENT",
        ];
      }),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}
