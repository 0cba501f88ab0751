/** Web archive files: WARC 1.1 (ISO 28500:2017) out, 1.0 and 1.1 in. See docs/keeping.md. */
export {
  type Original,
  type RecordPlace,
  type RefersTo,
  WARC_DOUBTS,
  WARC_FAULTS,
  type WarcDoubt,
  type WarcFault,
  type WarcItem,
} from "./items.ts";
export { MAX_BODY, readWarc, type WarcReadOptions } from "./read.ts";
export { type WarcOptions, type WrittenRecord, warcRecords, writeWarc } from "./write.ts";
