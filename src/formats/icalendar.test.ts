import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ICalendarEvent, icalendar } from "./icalendar.ts";

const event = (more: Partial<ICalendarEvent> = {}): ICalendarEvent => ({
  uid: "abc@rapporteur",
  stamp: "2031-05-13T10:00:00.000Z",
  day: "2031-05-12",
  summary: "Meeting",
  url: "http://localhost/readout/abc",
  status: "CONFIRMED",
  categories: [],
  ...more,
});

test("a day is whole, and its end is the day after the last", () => {
  const one = icalendar({ name: "Rapporteur", events: [event({ end: "2031-05-14" })] });
  assert.match(one, /\r\nDTSTAMP:20310513T100000Z\r\nDTSTART;VALUE=DATE:20310512\r\nDTEND;VALUE=DATE:20310515\r\n/);
  assert.match(icalendar({ name: "R", events: [event({ day: "2031-12-31" })] }), /DTEND;VALUE=DATE:20320101/);
  // An end before the beginning is a misreading, and makes no event of a negative length.
  assert.match(icalendar({ name: "R", events: [event({ end: "2031-05-01" })] }), /DTEND;VALUE=DATE:20310513/);
});

test("what is known to the month only is left out", () => {
  assert.doesNotMatch(icalendar({ name: "R", events: [event({ day: "2031-05" })] }), /VEVENT/);
});

test("commas, semicolons, backslashes and line ends are escaped; nobody's words begin a line of their own", () => {
  const one = icalendar({ name: "R", events: [event({ summary: "A, B; C\\D\r\nEND:VCALENDAR" })] });
  assert.match(one, /SUMMARY:A\\, B\\; C\\\\D\\nEND:VCALENDAR\r\n/);
  assert.equal(one.match(/^END:VCALENDAR/gm)?.length, 1);
});

test("no line is longer than 75 octets, and unfolding gives the words back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (summary) => {
      const one = icalendar({ name: "R", events: [event({ summary })] });
      for (const line of one.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
      const unfolded = one.replaceAll("\r\n ", "");
      assert.equal(unfolded.split("\r\n").length, 18);
    }),
  );
});
