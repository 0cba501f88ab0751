import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { found, inferred } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Holder } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import type { ActSet, Voice } from "./act-set.ts";
import { actsOfCues } from "./acts.ts";
import type { Clause } from "./clause.ts";
import { groupAt, viewBehind } from "./clauses.ts";
import { cueAt, type FoundCue } from "./cues.ts";
import {
  contentOf,
  cueSpan,
  holdersOf,
  type Judgement,
  jointOf,
  makeNote,
  type Running,
  type Subject,
  VIEWS,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { isPast, verbGroup } from "./verb-groups.ts";
/**
 * Whose an impersonal passive is, or one with its agent: "Concern was voiced", "It was stressed by the minister". One that tells
 * what took place is the narrator's; one that says what would be goes on with what is being said.
 * @returns undefined where the clause is no passive, or its subject decides.
 */
export function passiveOf(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
): Judgement | "told" | "goes on" | undefined {
  const cue = clause.cues[0]!;
  const span = cueSpan(sentence, clause);
  const content = contentOf(sentence, clause);
  const goesOn = running.block === sentence.block && running.voice !== "narrator";
  const agent = clause.passive && VIEWS.has(cue.cue.class) ? agentOf(sentence, cue, mentions, pack) : undefined;
  const agents = agent ? groupAt(sentence.tokens, mentions, mentions.indexOf(agent), pack) : [];
  const by = agent && holdersOf({ ...clause, subjects: agents }, running, notes);
  if (by) {
    if (by.persons.length === 1) running.subject = by.persons[0];
    return {
      holders: found(by.holders, "by-agent", by.evidence, span),
      voice: by.voice,
      manner: "reported",
      cue: span,
      acts: passiveActs(sentence, clause, by.voice, mentions, document.text, pack),
      content: [{ start: sentence.start, end: sentence.end }],
    };
  }
  if (clause.rule === "impersonal") {
    const all = sentence.tokens.findIndex(
      (token, at) => pack.voices.everybody.holds(token) && pack.grammar.by.holds(sentence.tokens[at - 1]),
    );
    if (all > cue.next - 1 && VIEWS.has(cue.cue.class))
      return {
        holders: found([jointOf(running)], "by-agent", sentence.tokens[all]!, span),
        voice: "joint",
        manner: "reported",
        cue: span,
        acts: passiveActs(sentence, clause, "joint", mentions, document.text, pack),
        content,
      };
    if (cue.cue.class === "talk" || cue.cue.class === "event" || cue.cue.class === "inform") {
      // "It would be chaired by Velland": what will be done is part of what is being said.
      const group = verbGroup(sentence.tokens, Math.max(0, cue.from - 4), pack);
      const ahead = sentence.tokens
        .slice(Math.max(0, cue.from - 5), cue.from)
        .some((token) =>
          (running.voice === "joint" || running.passive ? pack.grammar.distance : pack.modals.promise).holds(token),
        );
      if (goesOn && ahead && group.verb <= cue.from) return "goes on";
      return "told";
    }
    if (!isView(sentence, cue, pack)) return "told";
    // Whose? The speaker's, when one has just spoken in this paragraph; else it is said of both.
    const taken = pack.accepting.holds(sentence.tokens[cue.from]) ? answering(running) : undefined;
    const owner = ownerOf(sentence, cue, mentions, pack);
    const owned = owner && holdersOf({ ...clause, subjects: [owner] }, running);
    if (owned && owned.voice === "single")
      return {
        holders: found(owned.holders, "holds", owned.evidence, span),
        voice: "single",
        manner: "reported",
        cue: span,
        acts: passiveActs(sentence, clause, "single", mentions, document.text, pack),
        content,
      };
    const together = sentence.tokens.some((token) => pack.voices.unison.holds(token));
    const same =
      !together &&
      !running.passive &&
      running.block === sentence.block &&
      running.voice === "single" &&
      (taken ?? running.holders);
    const voice: Voice = same ? "single" : "joint";
    const agreed = cue.cue.class === "agree";
    const holders = same && !agreed ? same : [jointOf(running)];
    notes.push(makeNote("holder-unclear", sentence));
    return {
      holders: inferred(
        holders,
        !same || agreed ? "passive-of-both" : taken ? "passive-of-other" : "passive-of-last-speaker",
        span,
      ),
      voice: agreed ? "joint" : voice,
      manner: "reported",
      cue: span,
      acts: passiveActs(
        sentence,
        clause,
        agreed ? "joint" : voice,
        mentions,
        document.text,
        pack,
        same && !taken ? running.speaker?.side?.value : undefined,
      ),
      content,
    };
  }
  return undefined;
}

/** A passive whose subject is spoken to: "The ambassador was thanked". */
export function toOther(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  subject: Subject,
  running: Running,
  pack: LanguagePack,
): Judgement | undefined {
  const span = cueSpan(sentence, clause);
  const content = contentOf(sentence, clause);
  const other = spokenTo(clause, subject, running);
  if (other)
    return {
      holders: inferred([{ kind: "actor", actor: other }], "passive-of-other", subject.evidence, span),
      voice: "single",
      manner: "reported",
      cue: span,
      acts: passiveActs(sentence, clause, "single", mentions, document.text, pack),
      content,
    };
  return undefined;
}

/**
 * "It was stressed that", "Concern was voiced": an impersonal passive is somebody's view where a clause or a noun of viewing
 * says what the view is; "a new date will be announced" is a fact.
 */
function isView(sentence: Sentence, cue: FoundCue, pack: LanguagePack): boolean {
  const { tokens } = sentence;
  // "It is recalled that": the page's own word.
  const present = tokens.slice(0, cue.from).findLast((token) => pack.grammar.be.holds(token));
  if (present && pack.grammar.present.holds(present) && cue.cue.class === "speech") return false;
  if (cue.cue.class === "agree" || pack.emphatic.holds(tokens[cue.from]))
    return !pack.grammar.determinersOfNone.holds(tokens[0]);
  if (pack.grammar.complementizers.holds(tokens[cue.next])) return true;
  // "Emphasis was placed on the fact that": the verb says nothing without what it is placed on.
  if (cue.cue.class === "express" && pack.lightVerbs.holds(tokens[cue.from]) && viewBehind(tokens, cue.next, pack))
    return true;
  const before = tokens.slice(0, cue.from);
  return (
    before.some((token) => pack.nouns.holds(token) || pack.grammar.it.holds(token)) ||
    (cue.cue.class === "perform" && cue.cue.acts.some((act) => act === "support" || act === "oppose"))
  );
}

/** "This was stressed by Ana Orlo", "On the Vellandic side it was asked": who did what the passive says. */
function agentOf(
  sentence: Sentence,
  cue: FoundCue,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Mention | undefined {
  const { tokens } = sentence;
  let clause = cue.next;
  while (clause < tokens.length && !pack.grammar.complementizers.holds(tokens[clause])) clause++;
  for (const mention of mentions) {
    if (mention.from > clause || !AGENTS.has(mention.kind)) continue;
    const lead = tokens[mention.from - 1]?.lower ?? "";
    // "Attention was paid to children deported by Velland": by whom something else was done.
    const done = tokens[mention.from - 2];
    const other = done !== undefined && mention.from - 2 >= cue.next && isPast(done.lower, pack);
    if (other && !VIEWS.has(cueAt(tokens, mention.from - 2, pack)?.cue.class ?? "")) continue;
    if (pack.grammar.by.has(lead) && mention.from >= cue.next) return mention;
    const sides =
      mention.kind === "side" ||
      (mention.kind === "joint" && pack.voices.joint.get(shownIn(tokens, mention)) === "sides");
    if (sides && pack.voices.sideLeads.has(lead)) return mention;
  }
  return undefined;
}

/** "Velland's protest was conveyed", "the Russian position was reaffirmed": a state whose view the noun before the verb is. */
function ownerOf(
  { tokens }: Sentence,
  cue: FoundCue,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Mention | undefined {
  for (const mention of mentions) {
    if (mention.from > 4 || mention.next >= cue.from) break;
    if ((mention.kind !== "state" && mention.kind !== "demonym") || mention.code === undefined) continue;
    if (pack.grammar.governing.holds(tokens[mention.from - 1])) continue;
    const possessive = tokens[mention.next]?.kind === "possessive";
    if (mention.kind === "state" && !possessive) continue;
    const noun = tokens.slice(mention.next, mention.next + 5).find((token) => pack.nouns.holds(token));
    if (noun && pack.nouns.of(noun)!.some((act) => act !== "assess")) return { ...mention, kind: "state" };
  }
  return undefined;
}

/** "The ambassador was thanked": who is thanked, asked or told is spoken to by the other of two parties. */
function spokenTo(clause: Clause, subject: Subject, running: Running): ActorId | undefined {
  const { parties, cast } = running;
  if (!clause.cues[0]!.cue.addressed || subject.voice !== "single") return undefined;
  // "The ambassador was told that": where the ministry has nobody at the table, by its state.
  const [guest, more] = parties;
  if (guest && !more && guest.side !== undefined && guest.side.value !== cast.home && subject.persons.includes(guest))
    return cast.home === undefined ? undefined : cast.states.get(cast.home)?.id;
  if (parties.length !== 2) return undefined;
  const meant = parties.filter((party) =>
    subject.persons.length > 0 ? subject.persons.includes(party) : party.side?.value === subject.state,
  );
  return meant.length === 1 ? parties.find((party) => party !== meant[0])?.id : undefined;
}

/** "The invitation was accepted": by the other of two parties than the one who has just spoken. */
function answering(running: Running): Holder[] | undefined {
  const other = running.parties.length === 2 ? running.parties.find((party) => party !== running.speaker) : undefined;
  return other && running.speaker && running.parties.includes(running.speaker)
    ? [{ kind: "actor", actor: other.id }]
    : undefined;
}

const shownIn = (tokens: readonly Token[], { from, next }: Mention): string =>
  tokens
    .slice(from, next)
    .map((token) => token.lower)
    .join(" ");

const AGENTS = new Set<Mention["kind"]>([
  "person",
  "office",
  "state",
  "organisation",
  "side",
  "joint",
  "group",
  "other",
]);

/** "It was stressed that", "Satisfaction was expressed with": the noun may stand before the verb. */
function passiveActs(
  sentence: Sentence,
  clause: Clause,
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  side?: string,
): ActSet {
  const acts = actsOfCues(sentence, clause.cues, voice, mentions, text, pack, side);
  const cue = clause.cues[0]!;
  for (const token of sentence.tokens.slice(0, cue.from)) {
    // "The importance of the agreement was noted": nothing is agreed by that.
    for (const kind of pack.nouns.of(token) ?? [])
      if (kind !== "agree" && (voice !== "joint" || kind === "support" || kind === "oppose" || kind === "commit"))
        acts.add(kind, "noun", token);
  }
  // "Readiness to help was confirmed": what binds may stand before the verb.
  const before = text.slice(sentence.start, sentence.tokens[cue.from]!.start);
  const binding = pack.content.commit.find((pattern) => sentence.words.may(pattern) && pattern.test(before));
  if (binding && !acts.has("commit"))
    acts.add("commit", "words", { start: sentence.start, end: sentence.tokens[cue.from - 1]!.end });
  // "Support was voiced": the noun says what the verb does not.
  const stance =
    acts.has("support") || acts.has("oppose") || acts.has("commit") || (voice !== "joint" && acts.found.size > 1);
  if (stance && (voice === "joint" || acts.found.get("assess")?.basis.kind === "inferred")) acts.found.delete("assess");
  return acts;
}
