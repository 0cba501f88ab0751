import type { Meeting } from "../analysis/meetings/meeting.ts";
import { counted } from "./counted.ts";
import { languageName, stateName } from "./names.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

/** Parties that are named; of a summit the rest are counted. */
const SHOWN = 6;

/** A meeting for people: who and when, each readout with its address, and why they are held to be of one meeting. */
export function meetingView(meeting: Meeting, { width, style }: Screen): string[] {
  const { day, kind, parties, place, sureness, readouts, ties } = meeting;
  const names = parties.slice(0, SHOWN).map(({ name, side }) => (side === undefined ? name : `${name} (${side})`));
  if (parties.length > SHOWN) names.push(`and ${parties.length - SHOWN} more`);
  const where = [place?.city, place?.country && stateName(place.country)].filter(Boolean).join(", ");
  const facts = [
    day,
    kind,
    where,
    counted(readouts.length, "readout"),
    ties.length > 0 ? `sureness ${sureness.toFixed(2)}` : undefined,
    meeting.meeting,
  ];
  const line = (text: string, indent: number): string[] =>
    wrap(harmless(text), width - indent).map((one) => `${" ".repeat(indent)}${one}`);
  return [
    ...line(names.join("; ") || "(nobody named)", 0).map((one) => style("bold", one)),
    ...line(facts.filter(Boolean).join(" · "), 0).map((one) => style("dim", one)),
    ...readouts.flatMap((one) => [
      ...line(one.title || "(no title)", 2),
      ...line(
        [
          one.publisher,
          languageName(one.language),
          one.copyOf ? "copy" : one.editionOf ? "edition" : undefined,
          one.url,
        ]
          .filter(Boolean)
          .join(" · "),
        4,
      ).map((text) => style("dim", text)),
    ]),
    ...ties.flatMap(({ kind, sureness, reasons }) => line(`${kind}, ${sureness.toFixed(2)}: ${reasons.join(" ")}`, 2)),
  ];
}
