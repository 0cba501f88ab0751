import type { BriefLine, BriefSource } from "../../model/brief.ts";

/** Where the links of a brief lead: to the documents' own addresses, or into a reading room. */
export interface Links {
  source(source: BriefSource): string;
}

/** UTF-16 units of a passage that is shown. */
const SHOWN = 360;

/** A passage on one line, cut between words where it can be; well-formed. */
export function shownWords(words: string): string {
  const flat = words.replace(/\s+/gu, " ").trim().toWellFormed();
  if (flat.length <= SHOWN) return flat;
  const cut = flat.slice(0, SHOWN).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return `${space > SHOWN / 2 ? cut.slice(0, space) : cut} …`;
}

export const MARKS: Record<NonNullable<BriefLine["quotes"][number]["mark"]>, string> = { now: "Now", before: "Before" };

/** What a link to a source says: who publishes it, else what it is called. */
export const sourceName = ({ publisher, passage }: BriefSource): string =>
  (publisher ?? passage.title) || passage.url || "source";

/** Only what a browser may follow: a stranger's address can be anything. */
export const followable = (href: string): boolean => /^(?:https?:\/\/|\/(?!\/))/i.test(href);

export const moreText = (more: number): string => `${more} more ${more === 1 ? "line is" : "lines are"} left out.`;
