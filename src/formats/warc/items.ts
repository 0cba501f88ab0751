import type { Capture } from "../../model/capture.ts";
import type { Instant } from "../../model/when.ts";

/** Where in a file something was found. */
export interface RecordPlace {
  /** Counted from 1. */
  number: number;
  /** Of the record, or of the packed member that it lies in, in bytes. */
  offset: number;
  /** As the record gives them, where it could be read. */
  id?: string;
  type?: string;
  url?: string;
}

/** A capture is as the file has it, but something about it does not fit. */
export const WARC_DOUBTS = {
  "block-digest": "its bytes are not those that the record's digest was made of",
  "payload-digest": "its body is not the one that the record's digest was made of",
  checksum: "the checksum of its packed bytes does not fit",
  coding: "its body is not packed in the way that its headers say, and was left as it is",
  cut: "whoever archived it cut it short",
  "after-damage": "it comes after a damaged place, and may be part of something else",
} as const;
export type WarcDoubt = keyof typeof WARC_DOUBTS;

/** Why a record, or the rest of a file, gives no capture. */
export const WARC_FAULTS = {
  malformed: "this is not a WARC record, or its length is wrong",
  truncated: "the file ends within this record",
  damaged: "the packed bytes are damaged",
  checksum: "the checksum of the packed bytes does not fit",
  large: "it is larger than may be read",
  bomb: "it unpacks to far more than any archive does; the rest was not read",
  message: "the block is not an HTTP message",
  fields: "it lacks a usable address or time",
  segment: "it is one part of a response that was stored in several records",
  zstandard: "the file is packed by Zstandard: unpack it first (zstd -d)",
  wasted: "too much of the file is damaged; the rest was not read",
} as const;
export type WarcFault = keyof typeof WARC_FAULTS;

/** What a "revisit" record refers to, as far as it says. */
export interface RefersTo {
  url?: string;
  at?: Instant;
  /** The payload's, in our form: "sha1:" or "sha256:" and hexadecimal digits. */
  digest?: string;
}

/** What a "revisit" takes from what it refers to. */
export type Original = Pick<Capture, "status" | "headers" | "body">;

/** What is found in a WARC file, in its order. */
export type WarcItem =
  | { kind: "capture"; capture: Capture; doubts: WarcDoubt[]; place: RecordPlace }
  /** The body had been captured before, and is neither in this file nor known. */
  | {
      kind: "revisit";
      revisit: Omit<Capture, "body" | "digest">;
      refersTo: RefersTo;
      doubts: WarcDoubt[];
      place: RecordPlace;
    }
  | { kind: "fault"; fault: WarcFault; place: RecordPlace };
