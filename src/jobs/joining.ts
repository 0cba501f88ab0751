import { gather } from "../analysis/meetings/group.ts";
import { joinOf, mayJoin } from "../analysis/meetings/join.ts";
import { neighbourQueries } from "../analysis/meetings/near.ts";
import type { Archive, Item } from "../model/archive.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { Gathered, Meetings } from "../model/meeting.ts";
import type { Relations, Tie } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";

/** To be counted up when ties should be sought anew, because the joiner joins better. */
export const JOINER = "2";

/** Documents that are kept at hand with their texts: neighbours in time are asked for again and again. */
const KEPT = 400;
/** Documents that hang together by ties, at most; what hangs on beyond is not followed. */
const FOLLOWED = 40;
/** Neighbours that are asked for by one question, and ties of one document that are followed: a day holds fewer. */
const MOST_NEAR = 200;
const MOST_TIES = 40;
/** A text that has been printed so often already is known by these: it need not be held against every copy. */
const ENOUGH_COPIES = 4;
/** Documents between two breaths, in which others may work. */
const BREATH = 20;

export interface JoiningOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, all: number) => void;
}

/** What is asked of a store. */
export type Joined = Archive & Relations & Meetings;

/**
 * Seeks the ties of all documents for which this version of the joiner has not sought them, and gathers what is tied into
 * meetings. Stopped and begun anew it goes on where it was.
 * @returns how many documents were looked at.
 */
export async function joinUntied(archive: Joined, { signal, onProgress }: JoiningOptions = {}): Promise<number> {
  const untied = await archive.untied(JOINER);
  const joining = new Joining(archive, untied);
  for (const [index, sequence] of untied.entries()) {
    signal?.throwIfAborted();
    await joining.join(sequence);
    if (index % BREATH === BREATH - 1) {
      onProgress?.(index + 1, untied.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return untied.length;
}

class Joining {
  readonly #archive: Joined;
  /** Not yet looked at: they will find those before them by themselves. */
  readonly #waiting: Set<number>;
  readonly #kept = new Map<DocumentId, Item>();

  constructor(archive: Joined, untied: readonly number[]) {
    this.#archive = archive;
    this.#waiting = new Set(untied);
  }

  async join(sequence: number): Promise<void> {
    if (!this.#waiting.delete(sequence)) return;
    const archive = this.#archive;
    const [telling] = await archive.tellings({ order: "arrival", after: sequence - 1, limit: 1 });
    if (telling?.sequence !== sequence) return this.#release(sequence);
    const before = (await archive.meetingOf(telling.page))?.documents ?? [];
    // What the page said before tells of nothing any more.
    for (const older of (await archive.page(telling.page))?.versions ?? []) {
      if (older.document.id === telling.document) continue;
      before.push(...(await archive.tiesOf(older.document.id)).flatMap(({ a, b }) => [a, b]), older.document.id);
      await archive.putTies(JOINER, older.document.id, []);
      this.#waiting.delete(older.sequence);
    }
    await archive.putTies(JOINER, telling.document, await this.#tiesOf(telling));
    await this.#gather([telling.document, ...before]);
  }

  /** A document that is no longer what its page says, read anew. */
  async #release(sequence: number): Promise<void> {
    for await (const { document } of this.#archive.items({ after: sequence - 1 })) {
      await this.#archive.putTies(JOINER, document.id, []);
      return;
    }
  }

  async #tiesOf(telling: Telling): Promise<Tie[]> {
    const near = new Map<DocumentId, Telling>();
    for (const query of neighbourQueries(telling)) {
      for (const one of await this.#archive.tellings({ ...query, order: "oldest", limit: MOST_NEAR }))
        near.set(one.document, one);
    }
    const ties: Tie[] = [];
    let copies = 0;
    // The first to arrive are those that the others are tied to.
    for (const other of [...near.values()].sort((a, b) => a.sequence - b.sequence)) {
      if (copies >= ENOUGH_COPIES) break;
      if (this.#waiting.has(other.sequence) || !mayJoin(telling, other)) continue;
      const [one, two] = [await this.#item(telling.document), await this.#item(other.document)];
      const tie = one && two && joinOf({ ...one, telling }, { ...two, telling: other });
      if (tie) ties.push(tie);
      if (tie?.kind === "copy") copies += 1;
    }
    return ties;
  }

  async #item(id: DocumentId): Promise<Item | undefined> {
    const item = this.#kept.get(id) ?? (await this.#archive.item(id));
    if (!item) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, item);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return item;
  }

  /** Gathers anew what hangs together with some documents, by whatever ties. */
  async #gather(from: readonly DocumentId[]): Promise<void> {
    const seen = new Set(from);
    const ties = new Map<string, Tie>();
    for (const document of seen) {
      for (const tie of await this.#archive.tiesOf(document, undefined, MOST_TIES)) {
        ties.set(`${tie.a} ${tie.b}`, tie);
        if (seen.size < FOLLOWED) seen.add(tie.a).add(tie.b);
      }
    }
    if (ties.size === 0 && seen.size === 1) return;
    const tellings: Telling[] = [];
    for (const document of seen) {
      const telling = await this.#archive.tellingOf(document);
      if (telling && telling.state !== "edited") tellings.push(telling);
    }
    const groups = gather(tellings, [...ties.values()]);
    const meetings: Gathered[] = [];
    for (const { tellings, sureness } of groups) {
      const pages = await Promise.all(tellings.map(async ({ page }) => [await this.#arrival(page), page] as const));
      const [, id] = pages.reduce((first, one) => (one[0] < first[0] ? one : first));
      const day = dayOf(tellings);
      meetings.push({
        id,
        ...(day !== undefined && { day }),
        sureness,
        documents: tellings.map(({ document }) => document),
      });
    }
    await this.#archive.putMeetings([...seen], meetings);
  }

  /** When a page first came, whatever it says now. */
  async #arrival(page: PageId): Promise<number> {
    return (await this.#archive.page(page))?.versions[0]?.sequence ?? Number.POSITIVE_INFINITY;
  }
}

/** The day of the occasion where one gives it; the first day of publication otherwise. */
const dayOf = (tellings: readonly Telling[]): string | undefined =>
  tellings.find(({ occasion }) => occasion?.date !== undefined && occasion.kind !== "other")?.occasion?.date ??
  tellings
    .flatMap(({ day }) => (day === undefined ? [] : [day]))
    .sort()
    .at(0);
