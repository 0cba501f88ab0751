import type { Actor } from "../../model/actor.ts";
import { evidenceOf, type Span } from "../../model/evidence.ts";
import type { NoveltyKind, NoveltyLine } from "../../model/novelty.ts";
import type { Telling } from "../../model/telling.ts";
import { fold } from "../../text/words.ts";
import type { History } from "./history.ts";
import { passageOf, type Readout, sentenceAt } from "./readouts.ts";
import { bits, habitOf, rateOf } from "./surprise.ts";

/** Somebody or something named: by what it may be known from before, and by what it will be known. */
interface Named {
  name: string;
  known: readonly string[];
  tells: readonly string[];
}

/** A list of names that has no end. */
interface Class {
  kind: Extract<NoveltyKind, `${string}-first`>;
  /** Those named, the weightiest first. */
  names(telling: Telling, history: History): Named[];
  find(readout: Readout, name: string): Span | undefined;
}

const CLASSES: readonly Class[] = [
  {
    kind: "person-first",
    names: (telling, history) =>
      [
        ...telling.parties.filter(({ kind, unnamed }) => kind === "person" && !unnamed).map(({ name }) => name),
        ...telling.persons.map(({ name }) => name),
      ].map((name) => personNamed(name, history.person(telling, name))),
    find: mentionOf((actor, name) => actor.kind === "person" && actor.name.value === name),
  },
  {
    kind: "organisation-first",
    names: ({ organisations }) => organisations.map((name) => named(name, fold(name))),
    find: mentionOf((actor, name) => actor.kind === "organisation" && (actor.short ?? actor.name.value) === name),
  },
  {
    kind: "state-first",
    names: ({ states }) => states.map((code) => named(code)),
    find: mentionOf((actor, code) => actor.kind === "state" && actor.code === code),
  },
  {
    kind: "place-first",
    names: ({ occasion }) => (occasion?.city === undefined ? [] : [named(occasion.city, fold(occasion.city))]),
    find: ({ record }) => {
      const city = record.occasion?.place?.city;
      return city && evidenceOf(city)[0];
    },
  },
];

const named = (name: string, key = name): Named => ({ name, known: [key], tells: [key] });

/**
 * A person is known again as the one whom the names are of, in whatever spelling or script. A family name alone may be anybody's of
 * that name; where nobody has said yet who it is, so may a whole name.
 */
function personNamed(name: string, person: string | undefined): Named {
  const family = familyName(name);
  const alone = /^\S+$/u.test(name) && !/^[\p{sc=Han}]{2,}$/u.test(name);
  const [id, any, bare, whole] = [`person ${person}`, `family ${family}`, `bare ${family}`, `name ${fold(name)}`];
  const tells = [any, whole, ...(person === undefined ? [bare] : [id]), ...(alone ? [bare] : [])];
  if (person === undefined) return { name, known: [any], tells };
  // The same whole name is no first: one text may have taken somebody for another side's.
  return { name, known: alone ? [id, any] : [id, whole, bare], tells };
}

/** Names are spelt in many ways, and given names left out: the last part of the name. */
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
    const isKnown = (one: Named): boolean => one.known.some((key) => known.has(key));
    for (const telling of history.tellings) {
      const all = names(telling, history);
      if (all.length === 0) continue;
      // What the first one names is new because nothing is known before it.
      if (naming++ > 0 && !all.every(isKnown)) bringing++;
      for (const { tells } of all) for (const key of tells) known.add(key);
    }
    if (naming === 0) return [];
    const rate = rateOf(bringing, naming - 1);
    const habits = new Map<string, number>();
    for (const telling of history.background)
      for (const key of new Set(names(telling, history).flatMap(({ tells }) => tells)))
        habits.set(key, (habits.get(key) ?? 0) + 1);
    const fresh = names(told, history).filter(
      (one, at, all) => !isKnown(one) && all.findIndex(({ known: [key] }) => key === one.known[0]) === at,
    );
    return fresh.map(({ name, known: [key] }): NoveltyLine => {
      const span = find(current, name);
      return {
        kind,
        subject: name,
        // Whom the publisher names everywhere can be expected here, too.
        surprise: bits(Math.max(rate, habitOf(habits.get(key!) ?? 0, history.background.length))),
        reason: "not-named",
        had: 0,
        of: history.tellings.length,
        passage: passageOf(current, span && sentenceAt(current, span)),
      };
    });
  });
}
