import type { Document } from "../../model/document.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { Telling } from "../../model/telling.ts";
import { areOneSite } from "./copies.ts";
import { standingsOf } from "./parties.ts";

/** A document with what is known of it. */
export interface Account {
  telling: Telling;
  document: Document;
  record?: ReadoutRecord;
}

/** Occasions at which people meet; of the other kinds there is only a text. */
export const ENCOUNTERS: ReadonlySet<OccasionKind> = new Set(["meeting", "call", "visit", "multilateral", "signing"]);

const primary = (language: string): string => language.toLowerCase().split("-")[0]!;
export const isSameLanguage = (a: Telling, b: Telling): boolean => primary(a.language) === primary(b.language);

export const samePublisher = (a: Telling, b: Telling): boolean =>
  (a.publisher !== undefined && a.publisher.name === b.publisher?.name) ||
  (areOneSite(a.url, b.url) && a.publisher?.country === b.publisher?.country);

/** No party of the one is a party of the other. */
export const areApart = (a: Telling, b: Telling): boolean =>
  ![...standingsOf(a, b), ...standingsOf(b, a)].some(({ standing }) => standing === "party");

/** Each has somebody the other has not; of talks of many nobody lists all. */
export const areOthers = (a: Telling, b: Telling): boolean =>
  !(a.occasion?.kind === "multilateral" && b.occasion?.kind === "multilateral") &&
  [standingsOf(a, b), standingsOf(b, a)].every((standings) =>
    standings.some(({ standing }) => standing === "other" || standing === "absent"),
  );
