import type { BriefSource } from "../../model/brief.ts";

/** Where the links of a brief lead: to the documents' own addresses, or into a reading room. */
export interface Links {
  source(source: BriefSource): string;
  /** The words between its sentences; English where there are none. */
  words?: BriefWords;
}

/** What a form says of itself, in the language of the brief's sentences. */
export interface BriefWords {
  /** BCP 47. */
  language: string;
  now: string;
  before: string;
  /** That so many lines are left out. */
  more(count: number): string;
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

const ENGLISH: BriefWords = {
  language: "en",
  now: "Now",
  before: "Before",
  more: (count) => `${count} more ${count === 1 ? "line is" : "lines are"} left out.`,
};

export const wordsOf = ({ words = ENGLISH }: Links): BriefWords => words;

/** What a link to a source says: who publishes it, else what it is called. */
export const sourceName = ({ publisher, passage }: BriefSource): string =>
  (publisher ?? passage.title) || passage.url || "source";

/** Only what a browser may follow: a stranger's address can be anything. */
export const followable = (href: string): boolean => /^(?:https?:\/\/|\/(?!\/))/i.test(href);
