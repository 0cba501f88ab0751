import type { LanguagePack } from "../languages/pack.ts";
import { fromPage, inferred, type Span } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { Cast, Character } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { baseCueAt, cueAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import { isOwner, textOf } from "./parties.ts";
import { byName } from "./references.ts";
import type { Sentence, TokenHit } from "./sentence.ts";

/** The state to which a journey went. */
export interface Visited {
  code: string;
  span: Span;
}

/** An occasion of more has no parties but a public. Each is compared with the others. */
export const MOST_PARTIES = 60;

/** Occasions at which people come and go, so that whoever is met in their course took part. */
const PROGRAMMES = new Set<OccasionKind>(["visit", "multilateral"]);

/** Occasions at which whoever is introduced by office and speaks was there. */
const GATHERINGS = new Set<OccasionKind>(["meeting", "multilateral", "visit", "signing"]);

/**
 * Everybody whom the sentences beside the opening tell to have taken part: who sat in, belonged to a delegation, spoke, was met
 * in the course of a visit. Who is only spoken of did not.
 */
export function presentIn(
  kind: OccasionKind,
  announced: boolean,
  told: ReadonlySet<Sentence>,
  sentences: readonly Sentence[],
  parties: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  visited: Visited | undefined,
): Character[] {
  const found: Character[] = [];
  const { occasions } = pack;
  for (const sentence of sentences) {
    if (told.has(sentence)) continue;
    const mentions = cast.mentions[sentence.index]!;
    if (!mentions.some((mention) => mention.kind === "person")) continue;
    const says = (pattern: RegExp): boolean => sentence.words.may(pattern) && pattern.test(textOf(sentence));
    // Asked once somebody is named who is no party yet: most sentences name none.
    let presence: boolean | undefined;
    let met: boolean | undefined;
    let speakers: readonly Mention[] | undefined;
    for (const mention of mentions) {
      const person = mention.kind === "person" ? byName(cast, mention) : undefined;
      if (!person || parties.includes(person) || found.includes(person)) continue;
      if (parties.length + found.length >= MOST_PARTIES) return found;
      if (isOwner(sentence, mention) || isAway(sentence, mention, pack)) continue;
      const introduced = mention.office !== undefined;
      presence ??= says(occasions.presence);
      met ??= PROGRAMMES.has(kind) && says(occasions.meets) && (announced || !says(occasions.later));
      speakers ??= GATHERINGS.has(kind) ? speakersOf(sentence, cast) : [];
      if (!presence && !(met && (introduced || mention.strong)) && !(introduced && speakers.includes(mention)))
        continue;
      found.push(person);
      if (!person.side)
        giveSide(
          person,
          mention,
          sentence,
          [...parties, ...found],
          cast,
          pack,
          sentences[sentence.index - 1],
          visited,
          kind === "visit",
        );
    }
  }
  return found;
}

/** The subjects of a sentence that tells, in the past, what they said or did there. */
function speakersOf(sentence: Sentence, cast: Cast): readonly Mention[] {
  const { grammar } = cast.pack;
  const clause = clauseOf(sentence, cast);
  const [cue] = clause.cues;
  if (!cue || clause.passive || cue.cue.class === "event") return [];
  const before = sentence.tokens[cue.from - 1]?.lower ?? "";
  return grammar.have.has(before) || grammar.modals.has(before) ? [] : clause.subjects;
}

/** "who stood in for Ana Orlo", "Ana Orlo, who is in hospital, sent her apologies": named because not there. */
export function isAway(sentence: Sentence, mention: Mention, pack: LanguagePack): boolean {
  const { awayBefore, awayBehind } = pack.occasions;
  const { words } = sentence;
  return (
    (words.may(awayBefore) && awayBefore.test(wordsOf(sentence, Math.max(0, mention.from - 8), mention.from))) ||
    (words.may(awayBehind) && awayBehind.test(wordsOf(sentence, mention.next, mention.next + 14)))
  );
}

/** The words of some tokens, a blank between them. */
export const wordsOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");

/**
 * For whom somebody is there of whom only the office is told: the delegation that the sentence speaks of before, the person
 * that somebody accompanied, the guests or the hosts; the publisher's own state when nothing says more.
 */
export function giveSide(
  person: Character,
  mention: Mention,
  sentence: Sentence,
  others: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  previous: Sentence | undefined,
  visited: Visited | undefined,
  abroad: boolean,
): void {
  const marker = markerOf(sentence, mention, others, cast, pack, previous, abroad);
  // "Deputy High Commissioner Bran Teck also attended": of the mission whose head is at the table. An ambassador may be so by rank.
  const isEnvoy = (office: { value: string }): boolean => pack.offices.envoys.test(office.value);
  const deputy =
    person.offices.length > 0 && person.offices.every((office) => isEnvoy(office) && /\s/.test(office.value));
  const envoys = deputy
    ? others.filter(({ offices, side }) => side && side.value !== cast.home && offices.some(isEnvoy))
    : [];
  const envoy = envoys.length === 1 ? envoys[0] : undefined;
  if (marker) person.side = inferred(marker.side, "delegation", marker.span);
  else if (envoy) person.side = inferred(envoy.side!.value, "delegation", envoy.mentions[0]!);
  else if (visited && person.offices.length > 0) person.side = inferred(visited.code, "host-of-visit", visited.span);
  else if (cast.home && person.offices.length > 0) {
    // "While there, she will meet Prime Minister Orlo": whom one meets is of the one other state that the text speaks of.
    const [other, more] = [...cast.states].filter(([code]) => code !== cast.home);
    const isGuest = others.some(({ side }) => side?.value === other?.[0] && side?.basis.kind === "stated");
    const words = !more && !isGuest && isMet(sentence, mention, cast, pack) ? other?.[1].mentions[0] : undefined;
    person.side = words ? inferred(other![0], "other-state-of-two", words) : fromPage(cast.home, "publisher");
  }
}

/** "will meet Ana Orlo and Bran Teck": each of them is met. */
function isMet(sentence: Sentence, mention: Mention, cast: Cast, pack: LanguagePack): boolean {
  const { tokens } = sentence;
  let { from } = mention;
  for (const before of [...cast.mentions[sentence.index]!].reverse())
    if (before.next === from - 1 && (pack.grammar.and.holds(tokens[from - 1]) || tokens[from - 1]!.text === ","))
      from = before.from;
  const lead = tokens[from - 1]?.lower ?? "";
  if (pack.grammar.and.has(lead)) return false;
  return pack.occasions.partner.has(lead) || (from > 0 && baseCueAt(tokens, from - 1, pack)?.cue.class === "event");
}

/** Words that say whose the people are that a sentence lists. */
interface Marker {
  side: string;
  span: Span;
  /** Index of the token behind it. */
  next: number;
}

const isTold = (kind: TokenHit["kind"]): boolean => kind === "state" || kind === "organisation";

/** So far behind a delegation stands whose it is, in tokens. */
const FIELD = 10;

/** What a sentence says of delegations, in order: "the Vellandic side", "a team from Velland", "of Velland, led by", "the guests". */
function markersIn(
  sentence: Sentence,
  others: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  abroad = false,
): Marker[] {
  const { tokens, hits } = sentence;
  const { delegations, visitors, leads } = pack.occasions;
  const guest = others.find((other) => other.side && other.side.value !== cast.home);
  const found: Marker[] = [];
  const sideOf = (hit: TokenHit): string | undefined =>
    hit.code && hit.kind !== "city" ? hit.code : hit.kind === "organisation" ? (hit.short ?? hit.name) : undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const add = (side: string | undefined, from: number, next: number): void => {
      if (side) found.push({ side, span: { start: tokens[from]!.start, end: tokens[next - 1]!.end }, next });
    };
    const hit = hits.get(at);
    // "Velland was represented by", "and Orsania by Ana Orlo".
    if (hit && isTold(hit.kind)) {
      const verb = pack.grammar.be.holds(tokens[hit.next]) ? hit.next + 1 : hit.next;
      if (pack.grammar.by.holds(tokens[hit.next]) || (verb > hit.next && leads.holds(tokens[verb])))
        add(sideOf(hit), at, hit.next);
    }
    // "In Marsk, she called on", "travel to Marsk, where I will meet": whom a traveller meets in a town is of its state.
    if (abroad && hit?.code && pack.grammar.whereabouts.holds(tokens[at - 1]) && hit.code !== cast.home)
      add(hit.code, at, hit.next);
    // "of Velland, led by Ana Orlo"; "For Velland, Ana Orlo took part".
    if (hit && tokens[hit.next]?.text === ",") {
      const first = pack.grammar.articles.holds(tokens[at - 1]) ? at - 2 : at - 1;
      // "For Velland, Ana Orlo", "Signing for Velland, Ana Orlo"
      const opens =
        first <= 0 ||
        /^[;:]$/.test(tokens[first - 1]?.text ?? "") ||
        (first === 1 && pack.progressive.test(tokens[0]!.lower));
      if (leads.holds(tokens[hit.next + 1]) || (opens && pack.offices.serving.holds(tokens[first])))
        add(sideOf(hit), at, hit.next);
    }
    if (visitors.holds(token)) add(guest?.side?.value, at, at + 1);
    if (!delegations.holds(token)) continue;
    // "the Vellandic (parliamentary) delegation", "Velland's team", "her entourage"
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      const owner = hits.get(before);
      // "the World Bank Group": a name.
      const named = token.capital && owner?.kind === "organisation" && owner.code === undefined;
      if (owner) add(named ? undefined : sideOf(owner), before, at + 1);
      else if (pack.grammar.owning.holds(tokens[before])) add(guest?.side?.value, before, at + 1);
      else if (tokens[before]!.kind !== "mark") continue;
      break;
    }
    // "a delegation of the Senate of Velland", "of the Ministry of Trade and Crafts of Velland, headed by"
    const link = tokens[at + 1];
    if (!link || (!pack.grammar.of.holds(link) && !pack.grammar.whereabouts.holds(link))) continue;
    for (let field = at + 2; field < at + 2 + FIELD && tokens[field]; field++) {
      const owner = hits.get(field);
      if (owner) add(sideOf(owner), at, owner.next);
      if (owner || tokens[field]!.kind === "mark" || leads.holds(tokens[field])) break;
    }
  }
  return found;
}

/** The marker that counts for a name: the last before it; the first behind, where its bearer leads those it names. */
export function delegationOf(
  sentence: Sentence,
  mention: Mention,
  others: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  abroad = false,
): Marker | undefined {
  const markers = markersIn(sentence, others, cast, pack, abroad);
  const before = markers.findLast((marker) => marker.next <= mention.from);
  if (before) return before;
  const after = markers.find((marker) => marker.next > mention.next);
  // "met the Head of the EU Delegation": an office leads nobody here.
  const leads = sentence.tokens.findIndex(
    (token, at) => at >= mention.next && !token.capital && pack.occasions.leads.holds(token),
  );
  return after && leads >= 0 && leads < after.next ? after : undefined;
}

/** "with Ana Orlo at his side": at that of whoever was named before. */
export function sideBeside(
  sentence: Sentence,
  mention: Mention,
  parties: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
): { side: string; span: Span } | undefined {
  if (!pack.occasions.atSide.test(wordsOf(sentence, mention.next, mention.next + 5))) return undefined;
  const before = cast.mentions[sentence.index]!.findLast(
    (other) => other.kind === "person" && other.next <= mention.from,
  );
  const party = before && byName(cast, before);
  return party?.side && parties.includes(party)
    ? { side: party.side.value, span: { start: before!.start, end: before!.end } }
    : undefined;
}

/** A delegation, or the party that somebody accompanied. */
export function markerOf(
  sentence: Sentence,
  mention: Mention,
  others: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
  previous?: Sentence,
  abroad = false,
): { side: string; span: Span } | undefined {
  const delegation = delegationOf(sentence, mention, others, cast, pack, abroad);
  if (delegation) return delegation;
  const { tokens } = sentence;
  // "It consisted of": the delegation is that of the sentence before.
  if (pack.grammar.it.holds(tokens[0]) && previous) {
    const last = markersIn(previous, others, cast, pack).at(-1);
    if (last) return last;
  }
  const beside = sideBeside(sentence, mention, others, cast, pack);
  if (beside) return beside;
  const host = hostOf(sentence, mention, others, cast, pack);
  if (host) return host;
  const { escorts } = pack.occasions;
  // "accompanied by", "with her was", "to assist the President": whoever of the parties the sentence names beside the verb.
  // "met with": nobody's escort.
  const escort = tokens.findIndex(
    (token, at) =>
      escorts.holds(token) &&
      !(pack.grammar.company.holds(token) && (at > mention.from || isEncounter(tokens, at - 1, pack))),
  );
  if (escort < 0) return undefined;
  const company = cast.mentions[sentence.index]!.filter(
    (other) => other !== mention && (other.kind === "person" || other.kind === "office"),
  );
  const nearest = [
    ...company.filter((other) => other.from > escort && other.from <= escort + 4),
    ...company.filter((other) => other.next <= escort),
  ];
  for (const other of nearest) {
    const known = other.kind === "person" ? byName(cast, other) : undefined;
    const party = known ?? byOffice(other, others, pack);
    if (party?.side && party !== others.at(-1))
      return { side: party.side.value, span: { start: other.start, end: other.end } };
  }
  return undefined;
}

/** "was received by President Vane": by somebody of the one other state at the table. */
export function hostOf(
  { tokens }: Sentence,
  mention: Mention,
  others: readonly Character[],
  cast: Cast,
  pack: LanguagePack,
): { side: string; span: Span } | undefined {
  if (!pack.grammar.by.holds(tokens[mention.from - 1])) return undefined;
  if (!pack.occasions.received.holds(tokens[mention.from - 2])) return undefined;
  const foreign = others.filter((other) => other.side !== undefined && other.side.value !== cast.home);
  const [one] = foreign;
  const span = one?.mentions[0];
  if (!cast.home || !one?.side || !span || new Set(foreign.map((other) => other.side!.value)).size > 1)
    return undefined;
  return { side: one.side.value, span };
}

/** "met", "held talks", "a meeting": what goes on with the other party. */
const isEncounter = (tokens: Sentence["tokens"], at: number, pack: LanguagePack): boolean =>
  at >= 0 && (pack.voices.things.holds(tokens[at]) || cueAt(tokens, at, pack)?.cue.class === "event");

/** "the visiting President", "the Minister": the one party that holds such an office; "visiting" is said of the guest. */
function byOffice(mention: Mention, parties: readonly Character[], pack: LanguagePack): Character | undefined {
  const wanted = mention.office?.offices[0]?.text.toLowerCase() ?? "";
  const fits = parties.filter((party) => party.offices.some((office) => office.value.toLowerCase().includes(wanted)));
  return wanted !== "" && fits.length === 1 && !pack.offices.common.has(wanted) ? fits[0] : undefined;
}
