import type { Actor } from "../model/actor.ts";
import type { ActorId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Holder, Statement } from "../model/statement.ts";
import { WORDS } from "./words.ts";

/** A holder, or holders together, as the page marks them. */
export interface Voice {
  /** The same for the same holders: what statements are grouped by. */
  key: string;
  name: string;
  /** CSS classes of the mark; none for the narrator, who stays plain. */
  classes: string;
  /** The actors behind it, for their side and office. */
  actors: Actor[];
}

/** Beyond this many holders colours no longer tell apart, and names alone do; the style sheet has as many. */
const COLOURS = 6;

/** Who is who in one record, and in which mark. Holders get their colours in the order in which they first speak. */
export class Voices {
  readonly #actors: Map<ActorId, Actor>;
  readonly #slots = new Map<ActorId, number>();
  readonly #voices = new Map<string, Voice>();

  constructor(record: ReadoutRecord) {
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    // Parties first: two sides that meet have the same two colours on every page on which they meet.
    for (const party of record.occasion?.parties ?? []) {
      if (this.#slots.size < 2) this.#slotOf(party.actor);
    }
    for (const statement of record.statements) this.of(statement);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#actors.get(id);
  }

  nameOf(id: ActorId): string {
    return this.#actors.get(id)?.name.value ?? id;
  }

  of(statement: Statement): Voice {
    const key = statement.holders.value.map(keyOf).sort().join("+") || "unknown";
    let voice = this.#voices.get(key);
    if (!voice) {
      voice = this.#make(key, statement.holders.value);
      this.#voices.set(key, voice);
    }
    return voice;
  }

  #make(key: string, holders: readonly Holder[]): Voice {
    const ids = [...new Set(holders.flatMap(membersOf))];
    const actors = ids.map((id) => this.#actors.get(id)).filter((actor) => actor !== undefined);
    const names = holders.map((holder) => {
      if (holder.kind === "narrator") return WORDS.holders.narrator;
      if (holder.kind === "actor") return this.nameOf(holder.actor);
      return holder.members.length > 2 ? WORDS.holders.all : WORDS.holders.joint;
    });
    const name = names.join("; ") || WORDS.holders.unknown;
    if (holders.every((holder) => holder.kind === "narrator")) return { key, name, classes: "", actors };
    const slots = ids.map((id) => this.#slotOf(id));
    const joint = ids.length !== 1 || holders.some((holder) => holder.kind === "joint");
    const classes = joint
      ? slots.length === 2
        ? `v both a${slots[0]} b${slots[1]}`
        : "v both a0 b0"
      : `v a${slots[0]}`;
    return { key, name, classes, actors };
  }

  #slotOf(id: ActorId): number {
    let slot = this.#slots.get(id);
    if (slot === undefined) {
      slot = this.#slots.size < COLOURS ? this.#slots.size + 1 : 0;
      this.#slots.set(id, slot);
    }
    return slot;
  }
}

const membersOf = (holder: Holder): ActorId[] =>
  holder.kind === "actor" ? [holder.actor] : holder.kind === "joint" ? holder.members : [];

const keyOf = (holder: Holder): string =>
  holder.kind === "actor"
    ? `actor:${holder.actor}`
    : holder.kind === "joint"
      ? `joint:${[...holder.members].sort().join(",")}`
      : "narrator";
