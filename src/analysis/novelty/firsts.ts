import type { Actor } from "../../model/actor.ts";
import { evidenceOf, type Span } from "../../model/evidence.ts";
import type { NoveltyKind, NoveltyLine } from "../../model/novelty.ts";
import type { Telling } from "../../model/telling.ts";
import { fold } from "../../text/words.ts";
import type { History } from "./history.ts";
import { passageOf, type Readout, sentenceAt } from "./readouts.ts";
import { bits, habitOf, rateOf } from "./surprise.ts";

/** A list of names that has no end. */
interface Class {
  kind: Extract<NoveltyKind, `${string}-first`>;
  /** Those named, by the form under which one is known again; the weightiest first. */
  names(telling: Telling): { name: string; key: string }[];
  find(readout: Readout, name: string): Span | undefined;
}

const CLASSES: readonly Class[] = [
  {
    kind: "person-first",
    names: ({ parties, persons }) =>
      [
        ...parties.filter(({ kind, unnamed }) => kind === "person" && !unnamed).map(({ name }) => name),
        ...persons.map(({ name }) => name),
      ].map((name) => ({ name, key: familyName(name) })),
    find: mentionOf((actor, name) => actor.kind === "person" && actor.name.value === name),
  },
  {
    kind: "organisation-first",
    names: ({ organisations }) => organisations.map((name) => ({ name, key: fold(name) })),
    find: mentionOf((actor, name) => actor.kind === "organisation" && (actor.short ?? actor.name.value) === name),
  },
  {
    kind: "state-first",
    names: ({ states }) => states.map((code) => ({ name: code, key: code })),
    find: mentionOf((actor, code) => actor.kind === "state" && actor.code === code),
  },
  {
    kind: "place-first",
    names: ({ occasion }) => (occasion?.city === undefined ? [] : [{ name: occasion.city, key: fold(occasion.city) }]),
    find: ({ record }) => {
      const city = record.occasion?.place?.city;
      return city && evidenceOf(city)[0];
    },
  },
];

/** Names are spelt in many ways, and given names left out: a person is known again by the last part of the name. */
function familyName(name: string): string {
  const parts = name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/iu, "").split(/[\s·・]+/u);
  return fold(parts.at(-1) ?? name).replace(/['’]s$/u, "");
}

function mentionOf(is: (actor: Actor, name: string) => boolean): Class["find"] {
  return ({ record }, name) => record.actors.find((actor) => is(actor, name))?.mentions[0];
}

/** Persons, organisations, states and towns that are named in this relation for the first time. */
export function firstLines(current: Readout, told: Telling, history: History): NoveltyLine[] {
  return CLASSES.flatMap(({ kind, names, find }) => {
    const known = new Set<string>();
    let naming = 0;
    let bringing = 0;
    for (const telling of history.tellings) {
      const keys = names(telling).map(({ key }) => key);
      if (keys.length === 0) continue;
      // What the first one names is new because nothing is known before it.
      if (naming++ > 0 && keys.some((key) => !known.has(key))) bringing++;
      for (const key of keys) known.add(key);
    }
    if (naming === 0) return [];
    const rate = rateOf(bringing, naming - 1);
    const habits = new Map<string, number>();
    for (const telling of history.background)
      for (const key of new Set(names(telling).map((one) => one.key))) habits.set(key, (habits.get(key) ?? 0) + 1);
    const fresh = names(told).filter(
      ({ key }, at, all) => !known.has(key) && all.findIndex((one) => one.key === key) === at,
    );
    return fresh.map(({ name, key }): NoveltyLine => {
      const span = find(current, name);
      return {
        kind,
        subject: name,
        // Whom the publisher names everywhere can be expected here, too.
        surprise: bits(Math.max(rate, habitOf(habits.get(key) ?? 0, history.background.length))),
        had: 0,
        of: history.tellings.length,
        passage: passageOf(current, span && sentenceAt(current, span)),
      };
    });
  });
}
