import type { LanguagePack } from "../languages/pack.ts";
import { inferred } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import { addUnnamed, bare, barePartsOf, type Cast, type Character, covers, giveOffices } from "./cast.ts";
import type { Mention } from "./mentions.ts";

/** Who is meant: one or more actors, or the sides together. */
export type Referent =
  | { kind: "one"; actor: ActorId; person?: Character; code?: string }
  | { kind: "several"; persons: Character[] }
  | { kind: "joint" }
  | { kind: "unclear"; among: Character[] };

/** What the reading so far offers to refer to. */
export interface Context {
  cast: Cast;
  parties: readonly Character[];
  /** Whom "the two sides" means; the parties, where it is not set. */
  together?: readonly Character[];
  /** Who was named last before this sentence. */
  latter?: Character | undefined;
  /** Who was named last, the latest first. */
  recent: Character[];
  /** The last single person that was the subject of a clause. */
  subject: Character | undefined;
  /** The person whose words went last. */
  speaker: Character | undefined;
}

/**
 * Resolves a mention, or says that it is unclear. Restraint is deliberate: "the minister" among three ministers stays
 * unclear unless one of them has just spoken.
 */
export function refer(mention: Mention, context: Context): Referent | undefined {
  const { cast, parties } = context;
  switch (mention.kind) {
    case "person": {
      const person = byInitials(mention, parties, cast.pack) ?? byName(cast, mention);
      return person ? learn(person, mention, cast.pack) : undefined;
    }
    case "office":
      return byOffice(mention, context);
    case "side":
      return ofSide(mention.code ?? context.speaker?.side?.value ?? cast.home, context);
    case "state":
    case "demonym":
      return stateOf(cast, mention.code);
    case "organisation": {
      const entry = mention.hit ? cast.organisations.get(mention.hit.name) : undefined;
      return entry ? { kind: "one", actor: entry.id } : undefined;
    }
    case "joint":
      shareOffice(mention, context);
      return { kind: "joint" };
    case "they":
      return { kind: "joint" };
    case "group":
      return ofGroup(mention, context);
    case "he":
    case "she":
    case "we": {
      if (mention.kind === "we") {
        const speaker = context.speaker ?? context.subject;
        // Before anybody has spoken "we" are the publisher's own state.
        return speaker ? one(speaker) : stateOf(cast, cast.home);
      }
      const person = called(mention.kind, context);
      return person ? one(person) : undefined;
    }
    case "other": {
      if (mention.role === "latter") return context.latter ? one(context.latter) : undefined;
      const others = mention.code
        ? parties.filter((party) => party.side?.value === mention.code)
        : (atHomeOrAbroad(mention, context) ?? parties.filter((party) => party !== (context.subject ?? parties[0])));
      return others.length === 1 ? one(others[0]!) : undefined;
    }
  }
}

/** Who is "he" or "she": the last subject, unless known to be the other; whoever is once called so stays so. */
function called(pronoun: "he" | "she", { subject, speaker, parties }: Context): Character | undefined {
  const last = [subject, speaker].filter((person) => person !== undefined);
  const person =
    last.find((person) => person.called === undefined || person.called === pronoun) ??
    parties.find((person) => person.called === pronoun) ??
    (parties.length === 2 ? parties.find((person) => person.called === undefined) : undefined) ??
    last[0];
  if (person) person.called ??= pronoun;
  return person;
}

/** "the guest", "her host": by whose house the publisher's is. */
function atHomeOrAbroad(mention: Mention, { cast, parties }: Context): Character[] | undefined {
  const guest = mention.role === "guest";
  if (mention.role === undefined || cast.home === undefined) return undefined;
  const found = parties.filter((party) => party.side !== undefined && (party.side.value !== cast.home) === guest);
  return found.length === 1 ? found : undefined;
}

export const one = (person: Character): Referent => ({
  kind: "one",
  actor: person.id,
  person,
  ...(person.side ? { code: person.side.value } : {}),
});

function learn(person: Character, mention: Mention, pack: LanguagePack): Referent {
  giveOffices(person, mention, pack);
  return one(person);
}

/** An office refers to one of the parties or of those named not long ago. */
const MEMORY = 40;

/** Puts somebody who is named at the head of those remembered. */
export function meet(recent: Character[], person: Character | undefined): void {
  if (!person || recent[0] === person) return;
  const at = recent.indexOf(person);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(person);
  if (recent.length > MEMORY) recent.pop();
}

/** "EAM", "PM": a party by the initials of the office. */
function byInitials(mention: Mention, parties: readonly Character[], pack: LanguagePack): Character | undefined {
  const [word, more] = mention.name?.words ?? [];
  if (!word || more || !/^\p{Lu}{2,5}$/u.test(word)) return undefined;
  const initials = (office: string): string => (office.match(/\b\p{Lu}/gu) ?? []).join("");
  // "PS" for "Principal Secretary for Trade": with the field or without it.
  return parties.find((person) =>
    person.offices.some(({ value }) => {
      const words = value.split(" ");
      const link = words.findIndex((part) => pack.offices.links.has(part));
      return [value, words.slice(0, Math.max(0, link)).join(" ")].some((office) => initials(office) === word);
    }),
  );
}

export function byName(cast: Cast, mention: Mention): Character | undefined {
  const { pack } = cast;
  const wanted = bare(mention.name!.words, pack);
  if (wanted.length === 0) return undefined;
  const fits = (cast.byWord.get(wanted.at(-1)!) ?? []).filter((person) => {
    const whole = bare(person.words, pack);
    const have = barePartsOf(person.words, pack);
    return (
      wanted.every((word) => have.includes(word)) ||
      (wanted.length > 1 && wanted.at(-1) === whole.at(-1) && wanted[0]!.slice(0, 2) === whole[0]!.slice(0, 2))
    );
  });
  if (fits.length < 2) return fits[0];
  const sided = mention.code ? fits.filter((person) => person.side?.value === mention.code) : fits;
  return sided[0] ?? fits[0];
}

function byOffice(mention: Mention, context: Context): Referent | undefined {
  const { cast, parties } = context;
  const { pack } = cast;
  const [rank = "", ...rest] = (mention.office!.offices[0]?.text ?? "").split(" ");
  // "The outgoing Commissioner" holds the office still.
  const wanted = [...(pack.offices.leaving.has(rank.toLowerCase()) ? [] : [rank]), ...rest].join(" ");
  const fits = [...new Set([...parties, ...context.recent])].filter(
    (person) =>
      (mention.code === undefined || person.side === undefined || person.side.value === mention.code) &&
      person.offices.some(
        (office) =>
          covers(office.value, wanted, pack) || (mention.code !== undefined && covers(wanted, office.value, pack)),
      ),
  );
  const among = fits.filter((person) => parties.includes(person));
  const pool = among.length > 0 ? among : fits;
  if (pool.length === 1) return note(pool[0]!, mention, pack);
  if (pool.length > 1) {
    const exact = pool.filter((person) =>
      person.offices.some((office) => office.value.toLowerCase() === wanted.toLowerCase()),
    );
    const choice = exact.length > 0 ? exact : pool;
    if (choice.length === 1) return note(choice[0]!, mention, pack);
    // "the President" in a presidency's own readout is its own.
    const home = choice.filter((person) => person.side?.value === cast.home && cast.home !== undefined);
    if (home.length === 1) return one(home[0]!);
    if (context.subject && choice.includes(context.subject)) return one(context.subject);
    return { kind: "unclear", among: choice };
  }
  // Nobody has the office yet: the one party of that state, or the publisher's own, is told to hold it.
  const code = mention.code ?? cast.home;
  const ofState = parties.filter((person) => person.side?.value === code && code !== undefined);
  if (ofState.length === 1 && (mention.office!.definite || mention.code) && !clashes(ofState[0]!, wanted, pack))
    return note(ofState[0]!, mention, pack);
  // "the US official": the one who is at the table for that state.
  if (ofState.length === 1 && mention.code && cast.pack.voices.ofState.has(wanted.toLowerCase()))
    return one(ofState[0]!);
  if (mention.code) return stateOf(cast, mention.code);
  // An office that nobody is known to hold speaks for itself, rather than for whoever spoke before.
  const unnamed =
    mention.office!.definite || /^\p{Lu}/u.test(wanted)
      ? addUnnamed(cast, mention, Number.MAX_SAFE_INTEGER / 1000, pack)
      : undefined;
  if (unnamed) meet(context.recent, unnamed);
  return unnamed && one(unnamed);
}

/** A foreign minister is not a president: an office of another kind is no new name for a person who has one. */
const clashes = (person: Character, wanted: string, pack: LanguagePack): boolean =>
  person.offices.length > 0 && !pack.offices.anyRuler.test(wanted);

function note(person: Character, mention: Mention, pack: LanguagePack): Referent {
  person.mentions.push({ start: mention.start, end: mention.end });
  if (!pack.offices.anyRuler.test(mention.office!.offices[0]?.text ?? "")) {
    if (person.offices.length === 0) giveOffices(person, mention, pack);
  }
  return one(person);
}

/** "the Presidents" are the parties; "the Secretaries", when two of three parties are, those two. */
function ofGroup(mention: Mention, context: Context): Referent | undefined {
  const members = holdersAmong(mention, context);
  const sides = new Set(members.map((person) => person.side?.value));
  if (members.length > 1 && members.length < context.parties.length && sides.size === 1)
    return { kind: "several", persons: members };
  if (mention.code) return stateOf(context.cast, mention.code);
  shareOffice(mention, context);
  return { kind: "joint" };
}

/** The office that a plural names, in the singular. */
function singleOf(mention: Mention, { cast }: Context): string {
  const head = mention.office?.offices[0]?.text.split(" ").at(-1)?.toLowerCase() ?? "";
  return cast.pack.offices.singular(head);
}

/** The parties who are told to hold the office that a plural names. */
function holdersAmong(mention: Mention, context: Context): Character[] {
  const single = singleOf(mention, context);
  return context.parties.filter(
    (person) =>
      (!mention.code || person.side?.value === mention.code) &&
      person.offices.some((office) => office.value.toLowerCase().split(/\W+/).includes(single)),
  );
}

/** "The presidents agreed": the party whose office nobody has given yet holds the same as the other. */
function shareOffice(mention: Mention, context: Context): void {
  const members = mention.office ? holdersAmong(mention, context) : [];
  if (context.parties.length !== 2 || members.length !== 1) return;
  const other = context.parties.find((person) => !members.includes(person))!;
  const single = singleOf(mention, context);
  const shown = members[0]!.offices.find((office) => office.value.toLowerCase() === single);
  if (shown && other.offices.length === 0)
    other.offices.push(inferred(shown.value, "office-of-both", { start: mention.start, end: mention.end }));
}

/** "the Russian side" is its delegate where there is one, else the state. */
function ofSide(code: string | undefined, context: Context): Referent | undefined {
  const delegates = context.parties.filter((party) => party.side?.value === code);
  if (context.speaker && delegates.includes(context.speaker)) return one(context.speaker);
  return stateOf(context.cast, code);
}

function stateOf(cast: Cast, code: string | undefined): Referent | undefined {
  const state = code === undefined ? undefined : cast.states.get(code);
  return state ? { kind: "one", actor: state.id, code: code! } : undefined;
}
