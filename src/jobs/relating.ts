import type { People } from "../model/person.ts";
import { type Joined, joinUntied } from "./joining.ts";
import { type Bookable, enterUndertakings } from "./ledger.ts";
import { type Mineable, mineUnmined } from "./mining.ts";
import { nameUnnamed } from "./naming.ts";

export type Relatable = Joined & Mineable & Bookable & People;

/** Brings up to date what is known across documents: meetings first, since the readouts of one are one occasion of a formula. */
export async function relate(archive: Relatable, options: { signal?: AbortSignal } = {}): Promise<void> {
  await joinUntied(archive, options);
  await nameUnnamed(archive, options);
  await mineUnmined(archive, options);
  await enterUndertakings(archive, options);
}
