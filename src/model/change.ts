import type { Document } from "./document.ts";
import type { Span } from "./evidence.ts";
import type { DocumentId } from "./ids.ts";
import type { ReadoutRecord } from "./record.ts";

/**
 * What kind of change it is, the weightiest first; docs/changes.md has an example of each. The order is that in which an
 * editor wants to hear of them: whose words they are, what is promised, what has gone, then facts, then the way it is put.
 */
export const CHANGE_CLASSES = {
  "holder-changed": "The same words are now somebody else's.",
  "commitment-changed": "What somebody binds itself to is new, gone, or bound in another way.",
  "sentence-cut": "A sentence has gone.",
  "sentence-added": "A sentence is new.",
  number: "A number says something else.",
  date: "A day, month, year or hour says something else.",
  name: "A person, place, state or body is named otherwise.",
  office: "An office or rank is named otherwise.",
  title: "The title is put in other words.",
  wording: "A sentence is put in other words.",
  "sentence-moved": "A sentence stands at another place.",
  spelling: "A word is spelt otherwise.",
  typography: "Marks, blanks, capitals or the form of a number, with the same words.",
  furniture: "What frames the text: its section path, notes to editors, lines of sharing and of stamps.",
} as const;
export type ChangeClass = keyof typeof CHANGE_CLASSES;

/** Classes that leave what is said as it was. */
export const COSMETIC: ReadonlySet<ChangeClass> = new Set(["spelling", "typography", "furniture"]);

/**
 * One change. Spans are half-open UTF-16 ranges in the field named by `where`, each in its own version: of `Document.text`,
 * of `Document.title`, or of the section path joined by " > ". A span is absent where that version has nothing of it.
 */
export interface Change {
  class: ChangeClass;
  where: "text" | "title" | "section";
  before?: Span;
  after?: Span;
  /** The words at the spans; empty where there are none. */
  old: string;
  new: string;
  /** What the reader's records say of it: who held a statement before and after, which part of a commitment is another. */
  told?: { old: string; new: string };
}

/**
 * A stretch of the word diff. "same" has both spans, and their words differ by blanks and by Unicode's composition at most;
 * "cut" has `before`, "added" has `after`, and `change` is the index in `changes` that tells of it. Runs stand in reading
 * order; those with `before` follow each other without a gap from the start of the older text to its end, and those with
 * `after` likewise in the newer. A sentence that moved is cut at one place and added at the other.
 */
export interface Run {
  kind: "same" | "cut" | "added";
  before?: Span;
  after?: Span;
  change?: number;
}

/** One version of a page. */
export interface Version {
  document: Document;
  /** What a reader made of it; records of two readers are not compared. */
  record?: ReadoutRecord;
  /** The reader's own, where persons have corrected it: what they did is no change of the source. */
  reading?: ReadoutRecord;
  /** The feed's own stamp of the last change (Atom's `updated`, JSON Feed's `date_modified`), as it came. */
  updated?: string;
}

/** What became of a page's words between two versions. */
export interface VersionChange {
  older: DocumentId;
  newer: DocumentId;
  /** In reading order: section, title, text. */
  changes: Change[];
  title: Run[];
  text: Run[];
  /** There are changes, and all of them are of cosmetic classes. */
  cosmetic: boolean;
  /** Words changed, furniture aside, while the page's own stamp did not: a silent edit. Never where no stamp is known. */
  silent: boolean;
}

const ORDER = Object.keys(CHANGE_CLASSES) as ChangeClass[];

/** The classes of a comparison, once each, the weightiest first. */
export const classesOf = (change: Pick<VersionChange, "changes">): ChangeClass[] => {
  const found = new Set(change.changes.map((one) => one.class));
  return ORDER.filter((one) => found.has(one));
};
