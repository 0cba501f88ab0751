import type { Item } from "../model/archive.ts";

/** The contract of a form in which documents are given away, one after the other. */
export interface Format {
  /** As on the command line: "csv". */
  name: string;
  /** With its parameters: "text/csv; charset=utf-8; header=present". */
  mediaType: string;
  /** Of a file's name, without the dot. */
  extension: string;
  /** What stands before the first document, with the ending of its line. */
  header?(): string;
  /**
   * What the format has to say of one document and its record, where it has one: lines, each with its ending; mostly one,
   * and none where there is nothing to say. Well-formed UTF-16.
   */
  line(item: Item): string;
}
