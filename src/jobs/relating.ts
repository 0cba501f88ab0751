import type { People } from "../model/person.ts";
import { type Joined, joinUntied } from "./joining.ts";
import { type Bookable, enterUndertakings } from "./ledger.ts";
import { type Mineable, mineUnmined } from "./mining.ts";
import { nameUnnamed } from "./naming.ts";

export type Relatable = Joined & Mineable & Bookable & People;

/** What is brought up to date, in this order: the readouts of one meeting are one occasion of a formula. */
export type Step = "meetings" | "people" | "formulas" | "commitments";

export interface RelatingOptions {
  signal?: AbortSignal;
  /** Documents done in this step, of so many where that is known beforehand. */
  onProgress?: (step: Step, done: number, all?: number) => void;
}

/** Brings up to date what is known across documents. Stopped and begun anew it goes on where it was. */
export async function relate(archive: Relatable, { signal, onProgress }: RelatingOptions = {}): Promise<void> {
  const of = (step: Step) => ({
    ...(signal && { signal }),
    onProgress: (done: number, all?: number) => onProgress?.(step, done, all),
  });
  await joinUntied(archive, of("meetings"));
  await nameUnnamed(archive, of("people"));
  await mineUnmined(archive, of("formulas"));
  await enterUndertakings(archive, of("commitments"));
}
