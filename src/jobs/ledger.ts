import { doneReports } from "../analysis/ledger/done.ts";
import { keysOf, undertakingsOf } from "../analysis/ledger/undertakings.ts";
import type { ICalendarEvent } from "../formats/icalendar.ts";
import type { Archive } from "../model/archive.ts";
import type { UndertakingId } from "../model/ids.ts";
import type { Meetings } from "../model/meeting.ts";
import { Problem } from "../model/problem.ts";
import type { Relations } from "../model/relations.ts";
import {
  type Ledger,
  type LedgerEntry,
  UNDERTAKING_STATES,
  type Undertaking,
  type UndertakingState,
} from "../model/undertaking.ts";
import type { Instant } from "../model/when.ts";
import { Linking } from "./linking.ts";

/** To be counted up when undertakings should be entered anew, because they are found or matched better. */
export const LEDGER = "3";

/** Documents between two breaths, in which others may work. */
const BREATH = 20;

export type Bookable = Archive & Relations & Meetings & Ledger;

export interface EnteringOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, all: number) => void;
}

/**
 * Enters the undertakings of all documents for which this version has not done so, and links later mentions. Stopped and begun anew
 * it goes on where it was.
 * @returns how many documents were looked at.
 */
export async function enterUndertakings(
  archive: Bookable,
  { signal, onProgress }: EnteringOptions = {},
): Promise<number> {
  const waiting = await archive.unentered(LEDGER);
  for (const [at, sequence] of waiting.entries()) {
    signal?.throwIfAborted();
    for await (const item of archive.items({ after: sequence - 1 })) {
      const { id } = item.document;
      const orphans = await archive.enter(id, undertakingsOf(item), doneReports(item));
      const linking = new Linking(archive);
      for (const document of [id, ...orphans]) await linking.link(document);
      await archive.putEntered(LEDGER, id);
      break;
    }
    onProgress?.(at + 1, waiting.length);
    if (at % BREATH === BREATH - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return waiting.length;
}

/** How long an undertaking has not been mentioned: readouts of the same relation since its last mention. */
export interface Silence {
  since: string;
  readouts: number;
}

/** Absent where the days or the other side are not known: then nothing can be said. */
export async function silenceOf(
  archive: Relations,
  { undertakings, mentions }: LedgerEntry,
): Promise<Silence | undefined> {
  const last = undertakings.at(-1)!;
  const since = [last.day, ...mentions.map(({ day }) => day)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const by = last.by[0];
  const to = last.to[0] ?? last.relation.find((side) => side !== by);
  if (since === undefined || since.length < 10 || by === undefined || to === undefined || by === to) return undefined;
  const after = new Date(Date.parse(since) + 86_400_000).toISOString().slice(0, 10);
  const readouts = await archive.tellings({
    where: [
      ["side", by],
      ["side", to],
    ],
    from: after,
  });
  return { since, readouts: readouts.length };
}

/** @throws Problem "missing" where there is no such undertaking, "usage" where state, author or reason are none. */
export async function setState(
  archive: Ledger,
  { id, state, author, reason, made }: { id: string; state: string; author: string; reason: string; made: Instant },
): Promise<LedgerEntry> {
  if (!UNDERTAKING_STATES.includes(state as UndertakingState))
    throw new Problem("usage", `"${state}" is no state of a commitment`, {
      advice: `Give one of ${UNDERTAKING_STATES.join(", ")}.`,
    });
  if (author.trim() === "" || reason.trim() === "")
    throw new Problem("usage", "Who says so, and why, is missing.", { advice: "Give --author and --reason." });
  const entry = await archive.ledgerEntry(id as UndertakingId);
  const one = entry?.undertakings.find((undertaking) => undertaking.id === id) ?? entry?.undertakings[0];
  if (!one)
    throw new Problem("missing", `There is no commitment ${id}.`, {
      advice: "rapporteur commitments lists them with their ids.",
    });
  const { document, deed, words } = one;
  await archive.putState({
    undertaking: one.id,
    document,
    deed,
    quote: words,
    state: state as UndertakingState,
    author: author.trim(),
    reason: reason.trim(),
    made,
  });
  return (await archive.ledgerEntry(one.id))!;
}

/** An undertaking that is due, with the last day on which it is: "2026-02" is 2026-02-28. */
export interface Due {
  entry: LedgerEntry;
  /** The newest word of when. */
  one: Undertaking;
  last: string;
}

/** Undertakings due within a span of days, both ends included, the first due first; without those that people say are over. */
export async function dueIn(
  archive: Pick<Ledger, "ledger">,
  { from, to }: { from: string; to: string },
): Promise<Due[]> {
  // What is due "in 2026" is due on its last day.
  const since = to >= `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : from.slice(0, 7);
  const entries = await archive.ledger({ dueFrom: since, dueBefore: to, open: true, order: "due" });
  return entries
    .flatMap((entry) => dueOf(entry) ?? [])
    .filter(({ last }) => from <= last && last <= to)
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.entry.id < b.entry.id ? -1 : 1));
}

function dueOf(entry: LedgerEntry): Due | undefined {
  const one = entry.undertakings.findLast(({ due }) => due !== undefined);
  return one && { entry, one, last: lastDayOf(one.due!) };
}

function lastDayOf(when: string): string {
  if (when.length === 4) return `${when}-12-31`;
  if (when.length !== 7) return when;
  const [year, month] = when.split("-").map(Number) as [number, number];
  return `${when}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Days on which something is due, for a calendar; what is due less exactly than to the day has no place in it. */
export function dueEvents(entries: readonly LedgerEntry[], origin: string, stamp: Instant): ICalendarEvent[] {
  return entries.flatMap((entry) => {
    const { one } = dueOf(entry) ?? {};
    if (one?.due?.length !== 10) return [];
    const { id, states } = entry;
    const who = one.by.join(", ");
    return [
      {
        uid: `${id}@commitment.rapporteur`,
        stamp,
        day: one.due,
        summary: `${who === "" ? "Due" : `${who}, due`}: ${one.words.slice(0, 120)}`,
        description: `${one.words}\n${one.title}`,
        url: `${origin}/commitment/${id}`,
        status: "CONFIRMED",
        categories: [one.strength, ...states.slice(0, 1).map(({ state }) => state)],
      },
    ];
  });
}

/** The content words of a question. Words that every commitment has ("joint", "cooperation") find nothing, rather than everything. */
export function keysAsked(text: string): string[] {
  const keys = keysOf(text, "en").slice(0, 10);
  return keys.length > 0 ? keys : [text.trim().toLowerCase()];
}
