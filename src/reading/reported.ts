import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { evidenceOf, found, inferred, type Span } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Holder } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import { ActSet, actsOfCues, type Voice } from "./acts.ts";
import type { Character } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { groupAt } from "./clauses.ts";
import { cueAt, type FoundCue, purposeAfter } from "./cues.ts";
import {
  contentOf,
  cueSpan,
  groupHolder,
  holdersOf,
  isAnothers,
  type Judgement,
  jointOf,
  makeNote,
  NARRATOR,
  quotedActs,
  type Running,
  type Subject,
  wayOf,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { isPast, verbAfter, verbGroup } from "./verb-groups.ts";

/** A sentence with a reporting verb of its own. */
function reported(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
): Judgement | undefined {
  const [cue] = clause.cues;
  if (!cue) return undefined;
  const span = cueSpan(sentence, clause);
  const content = contentOf(sentence, clause);
  const told = (): Judgement => ({
    holders: found(NARRATOR, "tells", span),
    voice: "narrator",
    manner: "narrated",
    cue: span,
    acts: toldActs(clause, span),
    content: [{ start: sentence.start, end: sentence.end }],
  });
  // Somebody has the floor: what is told is told by the speaker, unless the page speaks of the speaker as of a third person.
  if (running.floor) {
    const named = clause.subjects.some((mention) => mention.kind !== "we") ? holdersOf(clause, running) : undefined;
    // Another state's view is that state's, whoever has the floor.
    const another = VIEWS.has(cue.cue.class) && named?.state !== undefined && isAnothers(named.state, running);
    if (!another && (!running.floor.person || !named?.persons.includes(running.floor.person))) return undefined;
  }
  const goesOn = running.block === sentence.block && running.voice !== "narrator";
  if (clause.rule === "thing") {
    // "The programme was defensive": of a thing that only is, whoever speaks goes on speaking.
    if (
      goesOn &&
      pack.grammar.be.has(sentence.tokens[cue.from]!.lower) &&
      clause.subjects.length === 0 &&
      !isPaper(clause)
    )
      return undefined;
    return told();
  }
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
      (token, at) =>
        pack.voices.everybody.has(token.lower) && pack.grammar.by.has(sentence.tokens[at - 1]?.lower ?? ""),
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
        .some((token) => (running.voice === "joint" ? pack.grammar.distance : pack.modals.promise).has(token.lower));
      if (goesOn && ahead && group.verb <= cue.from) return undefined;
      return told();
    }
    if (!isView(sentence, cue, pack)) return told();
    // Whose? The speaker's, when one has just spoken in this paragraph; else it is said of both.
    const taken = pack.accepting.has(sentence.tokens[cue.from]!.lower) ? answering(running) : undefined;
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
    const together = sentence.tokens.some((token) => pack.voices.unison.has(token.lower));
    const same =
      !together && running.block === sentence.block && running.voice === "single" && (taken ?? running.holders);
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
      acts: passiveActs(sentence, clause, agreed ? "joint" : voice, mentions, document.text, pack),
      content,
    };
  }
  if (isCall(sentence, clause, mentions, pack) || isReception(sentence, clause, mentions, pack)) return told();
  const subject = clause.group
    ? groupHolder(document, sentence, clause.group, running)
    : (holdersOf(clause, running, notes) ?? unknownBody(document, sentence, clause, running));
  if (!subject) {
    if (cue.cue.class === "event" || cue.cue.class === "talk" || clause.passive) return told();
    notes.push(makeNote("holder-unclear", sentence));
    return undefined;
  }
  // "China stands ready to …": what a speaker's own state holds in the present is said by the speaker, who goes on.
  const own =
    subject.state !== undefined && running.voice === "single" && running.speaker?.side?.value === subject.state;
  // In the past it may as well be told by the page, unless it stands in the middle of what is being said.
  const within = !isPast(sentence.tokens[cue.from]!.lower, pack) || goesOn;
  if (own && running.holders && !clause.passive && within && clause.rule === "subject-verb") {
    return {
      holders: inferred(
        running.holders,
        "own-state-of-speaker",
        ...(running.from ? [running.from] : []),
        subject.evidence,
      ),
      voice: "single",
      manner: "reported",
      cue: span,
      acts: actsOfCues(sentence, clause.cues, "single", mentions, document.text, pack, subject.state),
      content: [{ start: sentence.start, end: sentence.end }],
    };
  }
  if (subject.persons.length === 1) running.subject = subject.persons[0];
  // Persons of a first clause count as subject for the "he" that follows, even where the narrator tells.
  const other = clause.passive ? spokenTo(clause, subject, running) : undefined;
  if (other)
    return {
      holders: inferred([{ kind: "actor", actor: other.id }], "passive-of-other", subject.evidence, span),
      voice: "single",
      manner: "reported",
      cue: span,
      acts: passiveActs(sentence, clause, "single", mentions, document.text, pack),
      content,
    };
  if (clause.passive) return told();
  if (cue.cue.class === "event") {
    const purpose = subject.voice === "single" ? purposeAfter(sentence.tokens, cue.next, pack) : undefined;
    if (!purpose) return told();
    const acts = actsOfCues(sentence, [purpose], "single", mentions, document.text, pack);
    acts.add("report", "verb", span);
    const start = sentence.tokens[purpose.from]!.start;
    return {
      holders: found([...NARRATOR, ...subject.holders], "purpose", subject.evidence, {
        start,
        end: sentence.tokens[purpose.next - 1]!.end,
      }),
      voice: "narrator",
      manner: "narrated",
      cue: span,
      acts,
      content: [{ start, end: sentence.end }],
    };
  }
  // What a state or body discussed is told of it, not by it.
  if (cue.cue.class === "talk" && subject.voice === "single" && subject.persons.length === 0) return told();
  // "did not agree on a date": nothing came of it, and nobody says why.
  if (clause.negated && subject.voice === "joint" && cue.cue.class === "agree") return told();
  const views = clause.cues.some((other) => other.cue.class !== "talk" && other.cue.class !== "event");
  if (subject.voice === "joint" && !views) return told();
  // "Velland will send two ships, she said": the words come first, and what they do is in them.
  const postposed = FRAMED.has(clause.rule) || (content[0] !== undefined && content[0].end <= span.start);
  const side = subject.persons[0]?.side?.value;
  return {
    holders: found(subject.holders, wayOf(clause, subject.voice), subject.evidence, span),
    voice: subject.voice,
    manner: "reported",
    cue: span,
    acts: postposed
      ? quotedActs(
          sentence,
          { start: content[0]!.start, end: content.at(-1)!.end },
          subject.voice,
          mentions,
          document.text,
          pack,
          side,
        )
      : actsOfCues(sentence, clause.cues, subject.voice, mentions, document.text, pack, side),
    ...(cue.cue.addressed ? { addressees: addressees(clause, mentions, running) } : {}),
    content,
  };
}

/** "According to the agreement": rule "thing" without a verb of its own. */
const isPaper = (clause: Clause): boolean => clause.cues[0]!.cue.class === "speech";

/** The sentence is framed by its source: what it does is in its words, not in the verb. */
const FRAMED = new Set<Clause["rule"]>(["according-to", "view-of", "as-said", "aside"]);

/**
 * "It was stressed that", "Concern was voiced": an impersonal passive is somebody's view where a clause or a noun of viewing
 * says what the view is; "a new date will be announced" is a fact.
 */
function isView(sentence: Sentence, cue: FoundCue, pack: LanguagePack): boolean {
  const { tokens } = sentence;
  // "It is recalled that": the page's own word.
  const present = tokens.slice(0, cue.from).findLast((token) => pack.grammar.be.has(token.lower));
  if (present && pack.grammar.present.has(present.lower) && cue.cue.class === "speech") return false;
  if (cue.cue.class === "agree" || pack.emphatic.has(tokens[cue.from]!.lower))
    return !pack.grammar.determinersOfNone.has(tokens[0]!.lower);
  if (pack.grammar.complementizers.has(tokens[cue.next]?.lower ?? "")) return true;
  const before = tokens.slice(0, cue.from);
  return (
    before.some((token) => pack.nouns.has(token.lower) || pack.grammar.it.has(token.lower)) ||
    (cue.cue.class === "perform" && cue.cue.acts.some((act) => act === "support" || act === "oppose"))
  );
}

/** What the narrator tells is reported; a signing is agreed as well. */
function toldActs({ cues, negated }: Clause, span: Span): ActSet {
  const { cue } = cues[0]!;
  const acts = new ActSet();
  acts.add("report", "verb", span);
  if (cue.class === "event" && !negated) for (const kind of cue.acts) acts.add(kind, "verb", span);
  return acts;
}

const VIEWS = new Set(["speech", "express", "perform", "agree"]);

/** "This was stressed by Ana Orlo", "On the Vellandic side it was asked": who did what the passive says. */
function agentOf(
  sentence: Sentence,
  cue: FoundCue,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Mention | undefined {
  const { tokens } = sentence;
  let clause = cue.next;
  while (clause < tokens.length && !pack.grammar.complementizers.has(tokens[clause]!.lower)) clause++;
  for (const mention of mentions) {
    if (mention.from > clause || !AGENTS.has(mention.kind)) continue;
    const lead = tokens[mention.from - 1]?.lower ?? "";
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
    if (pack.grammar.governing.has(tokens[mention.from - 1]?.lower ?? "")) continue;
    const possessive = tokens[mention.next]?.kind === "possessive";
    if (mention.kind === "state" && !possessive) continue;
    const noun = tokens.slice(mention.next, mention.next + 5).find((token) => pack.nouns.has(token.lower));
    if (noun && pack.nouns.get(noun.lower)!.some((act) => act !== "assess")) return { ...mention, kind: "state" };
  }
  return undefined;
}

/** "The ambassador was thanked": who is thanked, asked or told is spoken to by the other of two parties. */
function spokenTo(clause: Clause, subject: Subject, running: Running): Character | undefined {
  const { parties } = running;
  if (!clause.cues[0]!.cue.addressed || parties.length !== 2 || subject.voice !== "single") return undefined;
  const meant = parties.filter((party) =>
    subject.persons.length > 0 ? subject.persons.includes(party) : party.side?.value === subject.state,
  );
  return meant.length === 1 ? parties.find((party) => party !== meant[0]) : undefined;
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

const AGENTS = new Set<Mention["kind"]>(["person", "office", "state", "organisation", "side", "joint", "group"]);

/** "UNEMA announced": a body that is known by its letters alone speaks for itself. */
function unknownBody(
  document: Document,
  sentence: Sentence,
  clause: Clause,
  running: Running,
): ReturnType<typeof groupHolder> | undefined {
  const [first, more] = clause.subjects;
  if (!first || more || first.kind !== "person" || first.strong || !VIEWS.has(clause.cues[0]!.cue.class))
    return undefined;
  return groupHolder(document, sentence, first, running);
}

/** A sentence of one clause, or of two with their own holders: "They spoke of trade, and the Minister underlined …". */
export function joined(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
): Judgement | undefined {
  const first = reported(document, sentence, mentions, clause, running, pack, notes);
  if (first?.voice === "single") addLeading(sentence, first.acts, mentions, pack);
  if (!first || running.floor) return first;
  const second = secondClause(sentence, mentions, clause, pack);
  const more = second && reported(document, sentence, mentions, second, running, pack, notes);
  if (!more) return first;
  const acts = new ActSet();
  for (const part of [first, more]) for (const act of part.acts.list) acts.found.set(act.value, act);
  const seen = new Set(first.holders.value.map((holder) => JSON.stringify(holder)));
  const others = more.holders.value.filter((holder) => !seen.has(JSON.stringify(holder)));
  const last = { holders: more.holders.value, voice: more.voice };
  if (others.length === 0) return { ...first, acts, last };
  const evidence = [...evidenceOf(first.holders), ...evidenceOf(more.holders)];
  return {
    ...first,
    holders: found([...first.holders.value, ...others], "two-clauses", ...evidence),
    manner: first.manner === "reported" || more.manner === "reported" ? "reported" : "narrated",
    acts,
    content: [...first.content, ...more.content],
    last,
  };
}

/** "Welcoming the decision, the minister suggested …": what a participle in front does is done as well. */
function addLeading({ tokens }: Sentence, acts: ActSet, mentions: readonly Mention[], pack: LanguagePack): void {
  const cue = pack.progressive.test(tokens[0]?.lower ?? "") ? cueAt(tokens, 0, pack) : undefined;
  if (cue?.cue.class !== "perform") return;
  const greets = cue.cue.greets && mentions.some((mention) => mention.from >= cue.next && mention.from <= cue.next + 1);
  for (const kind of cue.cue.acts)
    acts.add(greets ? "courtesy" : kind, "verb", { start: tokens[cue.from]!.start, end: tokens[cue.next - 1]!.end });
}

/** "…, and the Secretary underlined": another subject with its own verb, joined to the first clause. */
function secondClause(
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  pack: LanguagePack,
): Clause | undefined {
  const [cue] = clause.cues;
  if (!cue || clause.rule === "verb-subject" || clause.rule === "predicate") return undefined;
  const { tokens } = sentence;
  const past = isPast(tokens[cue.from]!.lower, pack);
  for (const [index, mention] of mentions.entries()) {
    if (mention.from <= cue.next || !SPEAKERS.has(mention.kind)) continue;
    let joint = mention.from - 1;
    while (joint > cue.next && pack.between.has(tokens[joint]!.lower)) joint--;
    if (!pack.grammar.joints.has(tokens[joint]!.lower)) continue;
    // "that Velland would send ships and Orsania would pay": inside what is reported.
    const comma = tokens[joint - 1]?.text === "," || tokens[joint]!.text === ";";
    if (!comma && mention.kind !== "they" && mention.kind !== "he" && mention.kind !== "she") continue;
    const group = groupAt(tokens, mentions, index, pack);
    const verb = verbAfter(tokens, group.at(-1)!.next, pack);
    if (!verb || verb.passive || verb.cue.cue.class === "event" || isPast(tokens[verb.cue.from]!.lower, pack) !== past)
      continue;
    if (sentence.quoted.some((quote) => mention.start >= quote.start && mention.end <= quote.end)) continue;
    return { subjects: group, cues: [verb.cue], passive: false, rule: "subject-verb" };
  }
  return undefined;
}

const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "he", "she", "they", "joint", "state", "side", "group"]);

/** "called on Prime Minister Reel": a courtesy call, where nothing is asked of him. */
function isCall(sentence: Sentence, clause: Clause, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const cue = clause.cues[0]!;
  if (!cue.cue.visits) return false;
  const object = mentions.find((mention) => mention.from >= cue.next && mention.from <= cue.next + 1);
  if (object?.kind !== "person" && object?.kind !== "office") return false;
  return sentence.tokens[object.next]?.lower !== pack.infinitives.after;
}

/** "welcomed the President to Dakar": who was received where, told by the page. */
function isReception(sentence: Sentence, clause: Clause, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const cue = clause.cues[0]!;
  const { tokens, hits } = sentence;
  const object = cue.cue.greets && mentions.find((mention) => mention.from >= cue.next && mention.from <= cue.next + 1);
  if (!object || (object.kind !== "person" && object.kind !== "office")) return false;
  let at = object.next;
  while (at < object.next + 8 && !pack.grammar.to.has(tokens[at]?.lower ?? "")) at++;
  const place = hits.get(at + 1);
  return place?.kind === "capital" || place?.kind === "city" || place?.kind === "state";
}

/** "It was stressed that", "Satisfaction was expressed with": the noun may stand before the verb. */
function passiveActs(
  sentence: Sentence,
  clause: Clause,
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
): ActSet {
  const acts = actsOfCues(sentence, clause.cues, voice, mentions, text, pack);
  const cue = clause.cues[0]!;
  for (const token of sentence.tokens.slice(0, cue.from)) {
    for (const kind of pack.nouns.get(token.lower) ?? [])
      if (voice !== "joint" || kind === "support" || kind === "oppose" || kind === "commit")
        acts.add(kind, "noun", token);
  }
  // "Support was voiced": the noun says what the verb does not.
  const stance =
    acts.has("support") || acts.has("oppose") || acts.has("commit") || (voice !== "joint" && acts.found.size > 1);
  if (stance && (voice === "joint" || acts.found.get("assess")?.basis.kind === "inferred")) acts.found.delete("assess");
  return acts;
}

/** "thanked President Orlo", "urged the sides": the first mention behind the verb. */
function addressees(clause: Clause, mentions: readonly Mention[], running: Running): ActorId[] {
  const cue = clause.cues[0]!;
  const object = mentions.find(
    (mention) => mention.from >= cue.next && mention.from <= cue.next + 1 && mention.kind !== "demonym",
  );
  const referent = object ? refer(object, running) : undefined;
  return referent?.kind === "one" ? [referent.actor] : [];
}
