import type { VersionChange } from "../model/change.ts";
import type { Document } from "../model/document.ts";
import type { ReadoutRecord } from "../model/record.ts";

export interface Version {
  document: Document;
  record?: ReadoutRecord;
}
export const COMPARER = "0";
export function compareVersions(older: Version, newer: Version): VersionChange {
  const isSame = older.document.version === newer.document.version;
  return {
    older: older.document.id,
    newer: newer.document.id,
    changes: isSame ? [] : [{ class: "wording", where: "text", old: "", new: "" }],
    title: [],
    text: [],
    cosmetic: false,
    silent: JSON.stringify(older.document.published) === JSON.stringify(newer.document.published),
  };
}
