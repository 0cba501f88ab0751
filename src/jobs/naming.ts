import { appearancesOf } from "../analysis/people/appearances.ts";
import { bearersOf, keysOf } from "../analysis/people/bearers.ts";
import { mergeBearers } from "../analysis/people/merging.ts";
import { bestOf, cardOf, idStem, isGoodAnchor, officesOf } from "../analysis/people/person-cards.ts";
import { resemblance } from "../analysis/people/resemblance.ts";
import { heldBy, passageIn } from "../analysis/roster/roster.ts";
import { namingId } from "../model/ids.ts";
import type {
  BearerKey,
  Holding,
  Naming,
  Passage,
  People,
  PersonCard,
  PersonEntry,
  PersonId,
  Resemblance,
} from "../model/person.ts";
import { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";

/** To be counted up when persons should be named anew, because the namer tells more or better. */
export const NAMER = "9";

/** Documents, names or bearers for one step; a visitor of the reading room may have to wait for one. */
const BATCH = 100;

export interface NamingOptions {
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

/**
 * Names the persons of all documents that have not been named by this version of the namer, and of those that are read anew;
 * what a document no longer says is forgotten. Only persons that it touches are looked at. Stopped and begun anew it goes on
 * where it was.
 * @returns how many documents were named
 */
export async function nameUnnamed(archive: People, options: NamingOptions = {}): Promise<number> {
  const { signal, onProgress } = options;
  let count = 0;
  /** One kind of work, until there is no more of it. */
  const whileThereIs = async (work: () => Promise<boolean>): Promise<void> => {
    for (;;) {
      signal?.throwIfAborted();
      if (!(await work())) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await whileThereIs(async () => {
    const { items, gone } = await archive.unnamed(NAMER, BATCH);
    if (items.length === 0 && gone.length === 0) return false;
    await archive.putAppearances(NAMER, [
      ...gone.map((sequence) => ({ sequence, appearances: [] })),
      ...items.map((item) => ({ sequence: item.sequence, appearances: appearancesOf(item) })),
    ]);
    count += items.length;
    onProgress?.(count);
    return items.length === BATCH;
  });
  await whileThereIs(async () => {
    const touched = await archive.touchedNames(BATCH);
    for (const { name, side } of touched) {
      const { bearers, strands } = bearersOf(name, side, await archive.alikeIn(name, side));
      const keyed = bearers.map((bearer) => ({ bearer, keys: keysOf(bearer) }));
      await archive.putBearers(name, side, keyed, strands);
    }
    return touched.length > 0;
  });
  await whileThereIs(async () => {
    const bearers = await archive.unlinked(BATCH);
    const found = new Map<string, Resemblance>();
    for (const bearer of bearers) {
      for (const other of await archive.bearersAlike(keysOf(bearer))) {
        const one = other.key === bearer.key ? undefined : resemblance(bearer, other);
        if (one) found.set(`${one.a}\0${one.b}`, one);
      }
    }
    const keys = bearers.map(({ key }) => key);
    if (keys.length > 0) await archive.putResemblances(keys, [...found.values()]);
    return keys.length > 0;
  });
  await whileThereIs(async () => {
    const bearers = await archive.unsettled(BATCH);
    if (bearers.length > 0)
      await settle(
        archive,
        bearers.map(({ key }) => key),
      );
    return bearers.length > 0;
  });
  return count;
}

/** Makes persons of these bearers and of all that they are held together with. */
async function settle(archive: People, keys: readonly BearerKey[]): Promise<void> {
  const namings = await archive.namings();
  const { bearers, resemblances } = await archive.heldTogether(keys, namings);
  const { merged, perhaps } = mergeBearers(bearers, resemblances, namings);
  const ids = await archive.idsOf(bearers.map(({ key }) => key));
  const given = new Set<PersonId>();
  const entries: PersonEntry[] = [];
  for (const one of merged) {
    const card = cardOf(one);
    const { id, anchor } = await idFor(archive, card, ids, given);
    given.add(id);
    const full: PersonCard = { id, ...card, perhaps: [] };
    entries.push({ card: full, anchor, offices: officesOf(card.bearers), holdings: await holdingsOf(archive, full) });
  }
  await archive.putPersons(
    entries,
    perhaps.filter((one) => one.reasons.length > 3),
  );
}

/** Of all texts that show an office only the first and the last are opened. */
async function holdingsOf(archive: People, card: PersonCard): Promise<Holding[]> {
  const held = heldBy(card, await archive.officesOfBearers(card.bearers.map(({ key }) => key)));
  const passageOf = async ({ words, ...place }: (typeof held)[number]["from"]): Promise<Passage> => {
    const mention = await archive.mentionAt(place);
    if (!mention) throw new Error(`No appearance of ${place.actor} in document ${place.sequence}`);
    return passageIn(mention, words);
  };
  const holdings: Holding[] = [];
  for (const { from, to, ...holding } of held)
    holdings.push({ ...holding, from: await passageOf(from), to: await passageOf(to) });
  return holdings;
}

/** The id a person has: the one made of its name, or one tied to a full name; else a new one that nobody ever had. */
async function idFor(
  archive: People,
  card: Omit<PersonCard, "id" | "perhaps">,
  ids: ReadonlyMap<BearerKey, PersonId[]>,
  given: ReadonlySet<PersonId>,
): Promise<{ id: PersonId; anchor: BearerKey }> {
  const best = bestOf(card.bearers);
  const stem = idStem(card.name, card.side);
  const tied = card.bearers.flatMap((bearer) => (ids.get(bearer.key) ?? []).map((id) => ({ id, bearer })));
  const kept =
    tied.find(({ id }) => id === stem) ??
    tied.find(({ bearer }) => isGoodAnchor(bearer, card.side)) ??
    (isGoodAnchor(best, card.side) ? undefined : tied[0]);
  if (kept) return { id: kept.id, anchor: kept.bearer.key };
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!given.has(id) && !(await archive.isTaken(id))) return { id, anchor: best.key };
  }
}

export interface NamingAsked {
  author: string;
  reason: string;
  made: Instant;
}

/**
 * Takes two persons for one from now on, by somebody's decision.
 * @throws Problem "missing" where one is not known, "usage" where they are one already or author or reason are empty
 */
export async function mergePersons(archive: People, a: PersonId, b: PersonId, asked: NamingAsked): Promise<Naming> {
  const [one, other] = [await personOf(archive, a), await personOf(archive, b)];
  if (one.id === other.id) throw new Problem("usage", `${a} and ${b} are one person already.`);
  return decide(archive, { kind: "merge", bearers: [bestOf(one.bearers).key, bestOf(other.bearers).key] }, asked);
}

/**
 * Takes a form of a person's name for somebody else from now on.
 * @throws Problem "missing" where the person or the form is not known, "usage" where it is the only one
 */
export async function splitPerson(archive: People, id: PersonId, form: string, asked: NamingAsked): Promise<Naming> {
  const person = await personOf(archive, id);
  const wanted = form.normalize("NFC").replace(/\s+/g, " ").trim();
  const forms = [...new Set(person.bearers.map(({ name }) => name))];
  if (!forms.includes(wanted))
    throw new Problem("missing", `${person.name} is not known as “${wanted}”.`, {
      advice: `The forms are: ${forms.slice(0, 12).join(", ")}.`,
    });
  const rest = person.bearers.filter(({ name }) => name !== wanted);
  if (rest.length === 0)
    throw new Problem("usage", `“${wanted}” is the only form of ${person.name}: nothing is left to split from.`);
  return decide(archive, { kind: "split", bearers: [bestOf(rest).key], form: wanted }, asked);
}

/** @throws Problem "missing" where there is no such decision, "usage" where it is undone already */
export async function undoNaming(archive: People, id: string, undone: NamingAsked): Promise<Naming> {
  const naming = (await archive.namings()).find((one) => one.id === id);
  if (!naming)
    throw new Problem("missing", `There is no decision “${id}”.`, {
      advice: "“rapporteur people --decisions” lists them.",
    });
  if (naming.undone) throw new Problem("usage", `“${id}” was undone already.`);
  const after: Naming = { ...naming, undone: signed(undone) };
  await archive.putNaming(after);
  await settle(archive, await touchedBy(archive, after));
  return after;
}

async function decide(
  archive: People,
  what: Pick<Naming, "kind" | "bearers" | "form">,
  asked: NamingAsked,
): Promise<Naming> {
  const { author, reason, made } = signed(asked);
  const naming: Naming = { id: namingId(author, made, what.bearers, what.form), ...what, author, reason, made };
  await archive.putNaming(naming);
  await settle(archive, await touchedBy(archive, naming));
  return naming;
}

function signed({ author, reason, made }: NamingAsked): NamingAsked {
  if (author.trim() === "" || reason.trim() === "")
    throw new Problem("usage", "A decision needs its author and a reason.", { advice: "Give --author and --reason." });
  return { author: author.trim(), reason: reason.trim(), made };
}

/** Everybody whom the bearers of a decision are held together with, before it and after it. */
async function touchedBy(archive: People, naming: Naming): Promise<BearerKey[]> {
  const { bearers } = await archive.heldTogether(naming.bearers, [naming]);
  return [...new Set([...naming.bearers, ...bearers.map(({ key }) => key)])];
}

async function personOf(archive: People, id: PersonId): Promise<PersonCard> {
  const person = await archive.person(id);
  if (!person)
    throw new Problem("missing", `There is no person “${id}”.`, { advice: "“rapporteur people NAME” gives the ids." });
  return person;
}
