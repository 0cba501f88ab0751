import type { Archive } from "../model/archive.ts";
import type { Formulas } from "../model/formula.ts";
import type { Meetings } from "../model/meeting.ts";
import type { Lasting, Recalled } from "../model/past.ts";
import type { People } from "../model/person.ts";
import type { Relations } from "../model/relations.ts";
import type { Revised } from "../model/revision.ts";
import type { Ledger } from "../model/undertaking.ts";
import type { Instant } from "../model/when.ts";
import { JOINER, joinUntied } from "./joining.ts";
import { enterUndertakings, LEDGER } from "./ledger.ts";
import { findKnown, MINER } from "./mining.ts";
import { NAMER, nameUnnamed } from "./naming.ts";
import type { Relatable } from "./relating.ts";

/** Which questions rest on what is derived across documents. */
const RESTING = {
  meetings: ["tiesOf", "ties", "meetingOf", "meetings"] satisfies (keyof (Relations & Meetings))[],
  people: [
    "person",
    "persons",
    "sidesOfPersons",
    "appearancesOfPerson",
    "placesOfPerson",
    "saidBy",
    "topicsSaidBy",
    "counterpartsOf",
    "personsIn",
    "holdings",
  ] satisfies (keyof People)[],
  formulas: [
    "formulas",
    "countFormulas",
    "formula",
    "usesOf",
    "usesIn",
    "occasionsByYear",
  ] satisfies (keyof Formulas)[],
  commitments: ["ledger", "countLedger", "ledgerEntry"] satisfies (keyof Ledger)[],
} as const;

/** Readouts of one meeting are one occasion of a formula, and one undertaking. */
const FIRST: Partial<Record<Recalled, Recalled>> = { formulas: "meetings", commitments: "meetings" };

/** What keeps the archive up to date makes it for the day what it would have been. */
const MAKING: Record<Recalled, { version: string; make: (past: Relatable) => Promise<unknown> }> = {
  meetings: { version: JOINER, make: joinUntied },
  people: { version: NAMER, make: nameUnnamed },
  formulas: { version: MINER, make: findKnown },
  commitments: { version: LEDGER, make: enterUndertakings },
};

/** What a store of a day that is past must be able to do, for its derived parts to be made. */
export type Recallable = Relatable & Archive & Lasting<unknown>;

/**
 * A store as it was at an instant, to be closed by itself. What is derived across documents is derived for the day when it is first
 * asked for: what rests on documents that were shown then is taken over, the rest is made anew.
 */
export async function archiveAt<S extends Recallable>(archive: Lasting<S>, at: Instant): Promise<S> {
  const past = await archive.asOf(at);
  const made = new Map<Recalled, Promise<void>>();
  const make = (kind: Recalled): Promise<void> => {
    const known = made.get(kind);
    if (known) return known;
    const making = (async () => {
      const first = FIRST[kind];
      if (first) await make(first);
      await past.recall(kind, MAKING[kind].version);
      await MAKING[kind].make(past);
    })();
    made.set(kind, making);
    return making;
  };
  const kinds = new Map<PropertyKey, Recalled>(
    (Object.keys(RESTING) as Recalled[]).flatMap((kind) => RESTING[kind].map((name) => [name, kind] as const)),
  );
  return new Proxy(past, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const asked = value.bind(target) as (...given: unknown[]) => unknown;
      const kind = kinds.get(name);
      if (kind === undefined) return asked;
      if (name === "ties") {
        return async function* (...given: unknown[]) {
          await make(kind);
          yield* asked(...given) as AsyncIterable<unknown>;
        };
      }
      return async (...given: unknown[]) => {
        await make(kind);
        return asked(...given);
      };
    },
  });
}

/** So many days that are past are kept open. */
const KEPT = 3;

/** Days that were asked for, kept until something is written: what a page shows of a day, its links show too. */
export class Pasts<S extends Recallable & Revised & { close(): Promise<void> }> {
  readonly #archive: Lasting<S> & Revised;
  #revision = "";
  readonly #open = new Map<Instant, { past: Promise<S>; users: number; dropped: boolean }>();

  constructor(archive: Lasting<S> & Revised) {
    this.#archive = archive;
  }

  /** Does some work with the store as it was at an instant. */
  async with<T>(at: Instant, work: (past: S) => Promise<T>): Promise<T> {
    const revision = await this.#archive.revision();
    if (revision !== this.#revision) for (const one of [...this.#open.keys()]) await this.#drop(one);
    this.#revision = revision;
    const one = this.#open.get(at) ?? { past: archiveAt(this.#archive, at), users: 0, dropped: false };
    // What was asked for last is dropped last.
    this.#open.delete(at);
    this.#open.set(at, one);
    one.users += 1;
    if (this.#open.size > KEPT) await this.#drop(this.#open.keys().next().value!);
    try {
      return await work(await one.past);
    } catch (error) {
      // A day that could not be made is made anew when it is asked for again.
      if (this.#open.get(at) === one && one.users === 1) await this.#drop(at);
      throw error;
    } finally {
      one.users -= 1;
      if (one.dropped && one.users === 0) await (await one.past.catch(() => undefined))?.close();
    }
  }

  async #drop(at: Instant): Promise<void> {
    const one = this.#open.get(at);
    this.#open.delete(at);
    if (!one) return;
    one.dropped = true;
    if (one.users === 0) await (await one.past.catch(() => undefined))?.close();
  }
}
