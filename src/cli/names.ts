import type { Actor, Side } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import type { ActorId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Holder } from "../model/statement.ts";

const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "Russia" for "RU"; the code itself where it names no state, as those that ISO leaves to its users. */
export function stateName(code: string): string {
  // XA and XB are Unicode's names for test languages, not states.
  if (!/^[A-Z]{2}$/.test(code) || code === "XA" || code === "XB") return code;
  return REGIONS.of(code) ?? code;
}

/** The state's name as the text has it where the code is nobody's: the samples' states are invented. */
export function stateNameIn(record: ReadoutRecord, code: string): string {
  const known = stateName(code);
  if (known !== code) return known;
  return record.actors.find((actor) => actor.kind === "state" && actor.code === code)?.name.value ?? code;
}

export function languageName(tag: string): string {
  if (tag === "und") return "a language that could not be told";
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Ministry of Foreign Affairs of Velland (XV)". */
export const publisherName = (publisher: NonNullable<Document["publisher"]>): string =>
  publisher.country ? `${publisher.name} (${publisher.country})` : publisher.name;

export const actorOf = (record: ReadoutRecord, id: ActorId): Actor | undefined =>
  record.actors.find((actor) => actor.id === id);

export const actorName = (record: ReadoutRecord, id: ActorId): string => actorOf(record, id)?.name.value ?? id;

/** Whose view, in the words of the interface: a name, "both sides" or "narrator". */
export function holderName(record: ReadoutRecord, holder: Holder): string {
  if (holder.kind === "narrator") return "narrator";
  return holder.kind === "joint" ? "both sides" : actorName(record, holder.actor);
}

export const sidesText = (sides: readonly Side[]): string => (sides.length === 0 ? "?" : sides.join(", "));
