import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { evidenceOf, found, fromPage, inferred, type Rule, type Span } from "../model/evidence.ts";
import type { ActorId, StatementId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { ActSet, actsOfContent, actsOfCues, type Voice } from "./acts.ts";
import type { Cast, Character } from "./cast.ts";
import { type Clause, groupAt, isPast, mainClause, verbAfter } from "./clauses.ts";
import { type FoundCue, purposeAfter } from "./cues.ts";
import {
  contentOf,
  cueSpan,
  type Floor,
  groupHolder,
  holdersOf,
  type Judgement,
  jointOf,
  makeNote,
  NARRATOR,
  quotedActs,
  type Running,
  reportBy,
  wayOf,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { nestedIn } from "./nested.ts";
import { label, quotation } from "./quotations.ts";
import { byName, meet, refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";

export interface Account {
  statements: Statement[];
  notes: Note[];
  clauses: Clause[];
  /** Reports inside reports: "A said that B had warned that …". */
  nested: Statement[];
}

/** Whose every body sentence is, and what it does: one pass, each sentence in the light of those before it. */
export function statementsOf(
  document: Document,
  sentences: readonly Sentence[],
  cast: Cast,
  parties: readonly Character[],
  floor: Floor | undefined,
  pack: LanguagePack,
): Account {
  const account: Account = { statements: [], notes: [], clauses: [], nested: [] };
  const running: Running = {
    cast,
    parties,
    recent: [],
    subject: undefined,
    speaker: undefined,
    holders: undefined,
    from: undefined,
    voice: "narrator",
    quotation: undefined,
    block: -1,
    floor,
  };
  for (const sentence of sentences) {
    const mentions = cast.mentions[sentence.index]!;
    for (const mention of mentions) if (mention.kind === "person") meet(running.recent, byName(cast, mention));
    const clause = mainClause(sentence, mentions, pack);
    account.clauses.push(clause);
    const judgement =
      label(document, sentence, mentions, running, pack) ??
      quotation(document, sentences, sentence, mentions, clause, running, pack) ??
      joined(document, sentence, mentions, clause, running, pack, account.notes) ??
      onward(document, sentence, mentions, clause, running, pack);
    const id = `s${sentence.index + 1}` as StatementId;
    account.statements.push({
      id,
      sentence: { start: sentence.start, end: sentence.end },
      content: judgement.content,
      ...(judgement.cue ? { cue: judgement.cue } : {}),
      holders: judgement.holders,
      manner: judgement.manner,
      acts: judgement.acts.list,
      ...(judgement.addressees && judgement.addressees.length > 0 ? { addressees: judgement.addressees } : {}),
    });
    if (judgement.voice !== "narrator")
      account.nested.push(...nestedIn(document, sentence, mentions, judgement, id, running, pack));
    // "He said:" alone is the narrator's; what follows is his.
    if (judgement.manner === "reported" && opensQuotation(sentence, judgement)) {
      const last = account.statements.at(-1)!;
      running.quotation = { end: -1, holders: judgement.holders, voice: judgement.voice };
      last.holders = inferred(NARRATOR, "leads-in", judgement.cue ?? sentence);
      last.manner = "narrated";
      last.acts = reportBy("narrator-reports", judgement.cue ?? sentence).list;
    }
    running.holders = judgement.last?.holders ?? judgement.holders.value;
    running.from = judgement.holders.basis.kind === "page" ? undefined : judgement.holders.basis.evidence[0];
    running.voice = judgement.last?.voice ?? judgement.voice;
    running.block = sentence.block;
    const [holder] = running.holders;
    if (holder?.kind === "actor") {
      const person = cast.byId.get(holder.actor);
      if (person) running.speaker = person;
    }
  }
  return account;
}

/** Ends in a colon with nothing said yet. */
function opensQuotation(sentence: Sentence, judgement: Judgement): boolean {
  const { tokens } = sentence;
  return tokens.at(-1)?.text === ":" && judgement.cue !== undefined && tokens.at(-2)!.end === judgement.cue.end;
}

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
    acts: toldActs(cue, span),
    content: [{ start: sentence.start, end: sentence.end }],
  });
  // Somebody has the floor: what is told is told by the speaker, unless the page speaks of the speaker as of a third person.
  if (running.floor) {
    const named = clause.subjects.some((mention) => mention.kind !== "we") ? holdersOf(clause, running) : undefined;
    // Another state's view is that state's, whoever has the floor.
    const another = VIEWS.has(cue.cue.class) && named?.state !== undefined && isAnothers(named.state, running);
    if (!another && (!running.floor.person || !named?.persons.includes(running.floor.person))) return undefined;
  }
  if (clause.rule === "thing") return told();
  const agent = clause.passive && VIEWS.has(cue.cue.class) ? agentOf(sentence, cue.next, mentions, pack) : undefined;
  const by = agent && holdersOf({ ...clause, subjects: [agent] }, running, notes);
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
    if (cue.cue.class === "talk" || cue.cue.class === "event" || cue.cue.class === "inform") return told();
    if (!isView(sentence, cue, pack)) return told();
    // Whose? The speaker's, when one has just spoken in this paragraph; else it is said of both.
    const same = running.block === sentence.block && running.voice === "single" && running.holders;
    const voice: Voice = same ? "single" : "joint";
    const agreed = cue.cue.class === "agree";
    const holders = same && !agreed ? running.holders! : [jointOf(running)];
    notes.push(makeNote("holder-unclear", sentence));
    return {
      holders: inferred(holders, same && !agreed ? "passive-of-last-speaker" : "passive-of-both", span),
      voice: agreed ? "joint" : voice,
      manner: "reported",
      cue: span,
      acts: passiveActs(sentence, clause, agreed ? "joint" : voice, mentions, document.text, pack),
      content,
    };
  }
  if (isCall(sentence, clause, mentions, pack)) return told();
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
  if (own && running.holders && !clause.passive && !isPast(sentence.tokens[cue.from]!.lower, pack)) {
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
  const views = clause.cues.some((other) => other.cue.class !== "talk" && other.cue.class !== "event");
  if (subject.voice === "joint" && !views) return told();
  // "Velland will send two ships, she said": the words come first, and what they do is in them.
  const postposed = content[0] !== undefined && content[0].end <= span.start;
  const side = subject.persons[0]?.side?.value;
  return {
    holders: found(subject.holders, wayOf(clause, subject.voice), subject.evidence, span),
    voice: subject.voice,
    manner: "reported",
    cue: span,
    acts: postposed
      ? quotedActs(sentence, content[0]!, subject.voice, mentions, document.text, pack)
      : actsOfCues(sentence, clause.cues, subject.voice, mentions, document.text, pack, side),
    ...(cue.cue.addressed ? { addressees: addressees(clause, mentions, running) } : {}),
    content,
  };
}

/**
 * "It was stressed that", "Concern was voiced": an impersonal passive is somebody's view where a clause or a noun of viewing
 * says what the view is; "a new date will be announced" is a fact.
 */
function isView(sentence: Sentence, cue: FoundCue, pack: LanguagePack): boolean {
  const { tokens } = sentence;
  if (cue.cue.class === "agree" || cue.cue.class === "express") return true;
  if (pack.grammar.complementizers.has(tokens[cue.next]?.lower ?? "")) return true;
  const before = tokens.slice(0, cue.from);
  return (
    before.some((token) => pack.nouns.has(token.lower) || pack.grammar.it.has(token.lower)) ||
    (cue.cue.class === "perform" && cue.cue.acts.some((act) => act === "support" || act === "oppose"))
  );
}

/** What the narrator tells is reported; a signing is agreed as well. */
function toldActs(cue: FoundCue, span: Span): ActSet {
  const acts = new ActSet();
  acts.add("report", "verb", span);
  if (cue.cue.class === "event") for (const kind of cue.cue.acts) acts.add(kind, "verb", span);
  return acts;
}

/** A state that is not the speaker's own; a speaker who is known by the office alone speaks for nobody's views but their own. */
const isAnothers = (state: string, running: Running): boolean => {
  const { floor, speaker, voice } = running;
  if (floor) return floor.person !== undefined && (floor.person.unnamed === true || floor.person.side?.value !== state);
  return voice !== "single" || speaker?.side?.value !== state;
};

const VIEWS = new Set(["speech", "express", "perform", "agree"]);

/** "This was stressed by Ana Orlo": who did what the passive says. */
function agentOf(
  sentence: Sentence,
  from: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Mention | undefined {
  for (let at = from; at < from + 3; at++) {
    if (pack.grammar.by.has(sentence.tokens[at]?.lower ?? ""))
      return mentions.find((mention) => mention.from === at + 1 && AGENTS.has(mention.kind));
  }
  return undefined;
}

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
function joined(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
): Judgement | undefined {
  const first = reported(document, sentence, mentions, clause, running, pack, notes);
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

/** "Velland is prepared to receive both delegations": what a state will do or holds, told of it by nobody, is its own. */
function stateHolds(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
): Judgement | undefined {
  if (clause.subjects.length !== 1) return undefined;
  const about = holdersOf(clause, running);
  if (!about?.state || about.voice !== "single" || !isAnothers(about.state, running)) return undefined;
  const verb = sentence.tokens.slice(clause.subjects[0]!.next).find((token) => !pack.between.has(token.lower));
  if (!verb || isPast(verb.lower, pack)) return undefined;
  const acts = actsOfContent(sentence, "single", mentions, document.text, pack, about.state);
  if (!acts.list.some((act) => act.basis.kind === "stated")) return undefined;
  return {
    holders: found(about.holders, "holds", about.evidence),
    voice: "single",
    manner: "reported",
    acts,
    content: [{ start: sentence.start, end: sentence.end }],
  };
}

/** A sentence without a reporting verb: the speech goes on, or the narrator tells. */
function onward(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
): Judgement {
  const whole = { start: sentence.start, end: sentence.end };
  const narrate = (rule: Rule): Judgement => ({
    holders: inferred(NARRATOR, rule, whole),
    voice: "narrator",
    manner: "narrated",
    acts: reportBy("narrator-reports", whole),
    content: [whole],
  });
  const ofState =
    clause.rule === "predicate" ? stateHolds(document, sentence, mentions, clause, running, pack) : undefined;
  if (ofState) return ofState;
  const firstPerson = mentions.some((mention) => mention.kind === "we");
  const { floor } = running;
  if (
    floor &&
    (firstPerson || running.voice === "narrator" || running.speaker === floor.person || floor.holder.kind === "joint")
  ) {
    const voice: Voice = floor.holder.kind === "joint" ? "joint" : "single";
    return {
      holders: floor.person?.name
        ? inferred([floor.holder], "has-the-floor", whole)
        : fromPage([floor.holder], "title"),
      voice,
      manner: "quoted",
      acts: actsOfContent(sentence, voice, mentions, document.text, pack),
      content: [whole],
    };
  }
  if (clause.rule === "predicate") {
    const kinds = new Set(clause.subjects.map((mention) => mention.kind));
    const about = holdersOf(clause, running);
    if (about?.persons.length === 1) running.subject = about.persons[0];
    const states = kinds.has("state") && kinds.size === 1;
    // "The leaders continued their exchange": what they did is told; "both countries share" is what they hold.
    const verb = sentence.tokens.slice(clause.subjects.at(-1)!.next).find((token) => !pack.between.has(token.lower));
    if (about?.voice === "joint" && verb && isPast(verb.lower, pack)) return narrate("told-of-both");
    if (about?.voice === "joint" && running.voice !== "single") {
      const acts = actsOfContent(sentence, "joint", mentions, document.text, pack);
      return {
        holders: found(about.holders, "holds", about.evidence),
        voice: "joint",
        manner: "reported",
        acts,
        content: [whole],
      };
    }
    // A person's own doing, told in the third person, is the narrator's; a state's or "the side's" belongs to the speech.
    if (about && !states && about.persons.length > 0 && ![...kinds].every((kind) => kind === "side" || kind === "we")) {
      const same = running.holders?.some(
        (holder) => holder.kind === "actor" && about.persons.some((person) => person.id === holder.actor),
      );
      if (!same || running.block !== sentence.block) return narrate("told-of-person");
    }
    if (about && kinds.has("side") && about.persons.length === 1 && about.persons[0] !== running.speaker) {
      return {
        holders: found(about.holders, "holds", about.evidence),
        voice: "single",
        manner: "reported",
        acts: actsOfContent(sentence, "single", mentions, document.text, pack),
        content: [whole],
      };
    }
  }
  if (!running.holders || running.voice === "narrator") return narrate("no-voice-given");
  return {
    holders: inferred(running.holders, "speech-goes-on", ...(running.from ? [running.from] : [])),
    voice: running.voice,
    manner: "reported",
    acts: actsOfContent(
      sentence,
      running.voice,
      mentions,
      document.text,
      pack,
      running.voice === "single" ? running.speaker?.side?.value : undefined,
    ),
    content: [whole],
  };
}
