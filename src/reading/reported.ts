import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { evidenceOf, found, inferred, type Span } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Token } from "../text/tokens.ts";
import { ActSet } from "./act-set.ts";
import { actsOfCues } from "./acts.ts";
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
  makeNote,
  NARRATOR,
  quotedActs,
  type Running,
  type Subject,
  VIEWS,
  wayOf,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { passiveOf, toOther } from "./passives.ts";
import { refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { isPast, verbAfter } from "./verb-groups.ts";

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
    const body = clause.subjects[0]?.kind === "organisation" && named?.persons.length === 0;
    const another =
      VIEWS.has(cue.cue.class) && (body || (named?.state !== undefined && isAnothers(named.state, running)));
    // Those who sign together are told of by the page: "Velland announced", "the ministers stressed".
    const signed =
      running.floor.holder.kind === "joint" &&
      (VIEWS.has(cue.cue.class) ? named !== undefined : clause.rule !== "impersonal") &&
      clause.subjects.every((mention) => mention.kind !== "we");
    if (!another && !signed && (!running.floor.person || !named?.persons.includes(running.floor.person)))
      return undefined;
  }
  const goesOn = running.block === sentence.block && running.voice !== "narrator";
  if (clause.rule === "thing") {
    // "The programme was defensive": of a thing that only is, whoever speaks goes on speaking. How the talks went is told.
    const { tokens } = sentence;
    const went =
      isPast(tokens[cue.from]!.lower, pack) &&
      pack.participle.test(tokens[cue.next]?.lower ?? "") &&
      tokens.slice(0, cue.from).some((token) => pack.voices.gatherings.holds(token));
    if (!went && goesOn && pack.grammar.be.holds(tokens[cue.from]) && clause.subjects.length === 0 && !isPaper(clause))
      return undefined;
    return told();
  }
  const passive = passiveOf(document, sentence, mentions, clause, running, pack, notes);
  if (passive === "told") return told();
  if (passive === "goes on") return undefined;
  if (passive) return passive;
  if (isCall(sentence, clause, mentions, pack) || isReception(sentence, clause, mentions, pack)) return told();
  if (clause.unknown) notes.push(makeNote("holder-unclear", sentence));
  const subject = clause.group
    ? ((clause.unknown
        ? partyOf(sentence, clause.group, running)
        : delegationOf(sentence, mentions, clause, running)) ?? groupHolder(document, sentence, clause.group, running))
    : (asSigned(clause, running) ??
      holdersOf(clause, running, notes) ??
      unknownBody(document, sentence, clause, running));
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
  if (clause.passive) return toOther(document, sentence, mentions, clause, subject, running, pack) ?? told();
  if (cue.cue.class === "event") {
    const purpose =
      subject.voice === "single"
        ? (purposeAfter(sentence.tokens, cue.next, pack) ?? viewBehind(sentence, clause, pack))
        : undefined;
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
  // "did not agree on a date": nothing came of it, and nobody says why.
  if (clause.negated && subject.voice === "joint" && cue.cue.class === "agree") return told();
  // "They spoke of trade": of both it is what they talked about, of one it is what he says.
  const views = clause.cues.some(
    (other) =>
      other.cue.class !== "talk" &&
      other.cue.class !== "event" &&
      !(
        subject.voice === "joint" &&
        other.cue.class === "speech" &&
        pack.mentioning.holds(sentence.tokens[other.from])
      ),
  );
  // What a state or body discussed is told of it, not by it; so is what somebody discussed with others.
  if (cue.cue.class === "talk" && subject.voice === "single") {
    const last = clause.subjects.at(-1);
    const company =
      clause.subjects.length > 1 ||
      (last !== undefined && pack.grammar.and.holds(sentence.tokens[last.next])) ||
      withWhom(sentence.tokens, cue.next, pack);
    if (subject.persons.length === 0 || (company && !views)) return told();
  }
  if (subject.voice === "joint" && !views) return told();
  // "Velland will send two ships, she said": the words come first, and what they do is in them.
  const postposed = FRAMED.has(clause.rule) || (content[0] !== undefined && content[0].end <= span.start);
  const side = subject.persons[0]?.side?.value;
  const acts = postposed
    ? quotedActs(
        sentence,
        { start: content[0]!.start, end: content.at(-1)!.end },
        subject.voice,
        mentions,
        document.text,
        pack,
        side,
        sentence.quoted.some((quote) => quote.start <= content[0]!.start && quote.end > content[0]!.start),
      )
    : actsOfCues(sentence, clause.cues, subject.voice, mentions, document.text, pack, side);
  // "…, the minister promised.": the verb says what the words do.
  if (clause.rule === "aside" && cue.cue.class === "perform") {
    if (acts.found.get("assess")?.basis.kind === "inferred") acts.found.delete("assess");
    for (const kind of cue.cue.acts) acts.add(kind, "verb", span);
  }
  return {
    holders: found(subject.holders, wayOf(clause, subject.voice), subject.evidence, span),
    voice: subject.voice,
    manner: "reported",
    cue: span,
    acts,
    ...(cue.cue.addressed ? { addressees: addressees(clause, mentions, running) } : {}),
    content,
  };
}

/** "opened the session and stressed the need": a finite verb of viewing behind what was done. */
const viewBehind = ({ tokens }: Sentence, { cues }: Clause, pack: LanguagePack): FoundCue | undefined =>
  cues
    .slice(1)
    .find(
      ({ cue, from }) =>
        VIEWS.has(cue.class) &&
        !pack.progressive.test(tokens[from]!.lower) &&
        !pack.grammar.be.holds(tokens[from - 1]) &&
        !tokens
          .slice(cues[0]!.next, from)
          .some((token) => pack.names.who.holds(token) || pack.grammar.relatives.holds(token)),
    );

/** "According to the agreement": rule "thing" without a verb of its own. */
const isPaper = (clause: Clause): boolean => clause.cues[0]!.cue.class === "speech";

/** "Ministers welcomed": in a text that several sign, those whom a bare plural names are all of them. */
function asSigned(clause: Clause, running: Running): Subject | undefined {
  const [first, more] = clause.subjects;
  if (running.floor?.holder.kind !== "joint" || first?.kind !== "group" || more || first.code !== undefined)
    return undefined;
  return {
    holders: [running.floor.holder],
    voice: "joint",
    evidence: { start: first.start, end: first.end },
    persons: [],
  };
}

/** The sentence is framed by its source: what it does is in its words, not in the verb. */
const FRAMED = new Set<Clause["rule"]>(["according-to", "view-of", "as-said", "aside"]);

/** What the narrator tells is reported; a signing is agreed as well. */
function toldActs({ cues, negated }: Clause, span: Span): ActSet {
  const { cue } = cues[0]!;
  const acts = new ActSet();
  acts.add("report", "verb", span);
  if (cue.class === "event" && !negated) for (const kind of cue.acts) acts.add(kind, "verb", span);
  return acts;
}

/** "The Korean side's number two said": the one party of the only state that the words name. */
function partyOf(
  { tokens, hits }: Sentence,
  { from, next }: { from: number; next: number },
  { parties }: Running,
): Subject | undefined {
  const codes = new Set<string>();
  for (let at = from; at < next; at++) {
    const code = hits.get(at)?.code;
    if (code) codes.add(code);
  }
  const [code] = codes;
  const fits = codes.size === 1 ? parties.filter((party) => party.side?.value === code) : [];
  const [party] = fits;
  if (!party || fits.length > 1) return undefined;
  const evidence = { start: tokens[from]!.start, end: tokens[next - 1]!.end };
  return { holders: [{ kind: "actor", actor: party.id }], voice: "single", evidence, persons: [party] };
}

/** "The ADB delegation expressed": the organisation that it is of. */
function delegationOf(
  { tokens }: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
): Subject | undefined {
  const { from, next } = clause.group!;
  const [body, more] = mentions.filter((mention) => mention.from >= from && mention.next <= next);
  if (body?.kind !== "organisation" || more || body.next !== next - 1) return undefined;
  if (!running.cast.pack.voices.sideWords.holds(tokens[next - 1])) return undefined;
  return holdersOf({ ...clause, subjects: [body] }, running);
}

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
  const second = secondClause(sentence, mentions, clause, pack) ?? secondPassive(sentence, clause, pack);
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
    while (joint > cue.next && pack.between.holds(tokens[joint])) joint--;
    if (!pack.grammar.joints.holds(tokens[joint])) continue;
    // "that Velland would send ships and Orsania would pay": inside what is reported.
    // A closing quotation mark may stand behind the comma.
    const mark = /^["”’»]$/.test(tokens[joint - 1]?.text ?? "") ? joint - 2 : joint - 1;
    const comma = tokens[mark]?.text === "," || tokens[joint]!.text === ";";
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

/** "Trade was discussed and the need for a new road was underlined": a view behind what was talked of. */
function secondPassive({ tokens }: Sentence, { rule, cues }: Clause, pack: LanguagePack): Clause | undefined {
  const [cue] = cues;
  if (rule !== "impersonal" || cue?.cue.class !== "talk") return undefined;
  let joined = false;
  for (let at = cue.next; at < tokens.length - 1; at++) {
    joined ||= pack.grammar.joints.holds(tokens[at]);
    if (!joined || !pack.grammar.be.holds(tokens[at]) || pack.grammar.relatives.holds(tokens[at - 1])) continue;
    let verb = at + 1;
    while (pack.between.holds(tokens[verb]) || pack.grammar.be.holds(tokens[verb])) verb++;
    const view = cueAt(tokens, verb, pack);
    if (view && VIEWS.has(view.cue.class) && pack.participle.test(tokens[verb]!.lower))
      return { subjects: [], cues: [view], passive: true, rule: "impersonal" };
  }
  return undefined;
}

const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "he", "she", "they", "joint", "state", "side", "group"]);

/** "called on Prime Minister Reel": a courtesy call, where nothing is asked of him. */
function isCall(sentence: Sentence, clause: Clause, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const cue = clause.cues[0]!;
  if (!cue.cue.visits) return false;
  // "called on Hon. Minister Orlo": a style may stand before the office.
  const object = mentions.find((mention) => mention.from >= cue.next && mention.from <= cue.next + 3);
  if (object?.kind !== "person" && object?.kind !== "office") return false;
  // "called it fitting that Minister Orlo had come"
  const opens = sentence.tokens.slice(cue.next, object.from);
  if (opens.some((token) => pack.grammar.complementizers.holds(token))) return false;
  return sentence.tokens[object.next]?.lower !== pack.infinitives.after;
}

/** "welcomed the President to Dakar": who was received where, told by the page. */
function isReception(sentence: Sentence, clause: Clause, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const cue = clause.cues[0]!;
  const { tokens, hits } = sentence;
  const object = cue.cue.greets && mentions.find((mention) => mention.from >= cue.next && mention.from <= cue.next + 1);
  if (!object || (object.kind !== "person" && object.kind !== "office")) return false;
  // "welcomed the President's visit to Dakar": what is welcomed is a step.
  if (tokens[object.next]?.kind === "possessive") return false;
  for (let at = object.next; at < object.next + 12 && at < tokens.length; at++) {
    if (!pack.grammar.to.holds(tokens[at]) && !pack.grammar.place.holds(tokens[at])) continue;
    // "welcomed the minister on her first visit to Velland": where the visit goes is not where she was received.
    if (pack.encounters.nouns.of(tokens[at - 1]) === "visit") continue;
    const goal = pack.grammar.determiners.holds(tokens[at + 1]) ? at + 2 : at + 1;
    const place = hits.get(goal);
    if (place ? place.kind !== "demonym" && place.kind !== "organisation" : isGrounds(tokens, goal, pack)) return true;
    // "to NATO Headquarters"
    if (place?.kind === "organisation" && isGrounds(tokens, place.next, pack)) return true;
  }
  return false;
}

/** A building within a few words: "Presidential Palace". */
const isGrounds = (tokens: readonly Token[], from: number, pack: LanguagePack): boolean =>
  [0, 1, 2].some((step) => pack.occasions.grounds.holds(tokens[from + step]));

/** "thanked President Orlo", "urged the sides": the first mention behind the verb. */
function addressees(clause: Clause, mentions: readonly Mention[], running: Running): ActorId[] {
  const cue = clause.cues[0]!;
  const object = mentions.find(
    (mention) => mention.from >= cue.next && mention.from <= cue.next + 1 && mention.kind !== "demonym",
  );
  const referent = object ? refer(object, running) : undefined;
  return referent?.kind === "one" ? [referent.actor] : [];
}

/** Tokens between "discussed" and "with": "in a lengthy phone call with". */
const COMPANY = 8;

/** "discussed with the Minister", "discussed in a phone call with the Minister": talked over by both. */
function withWhom(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  if (pack.encounters.callsWith.holds(tokens[from])) return true;
  let at = from + 1;
  if (!pack.grammar.determiners.holds(tokens[at])) return false;
  while (at < from + COMPANY && tokens[at] && !pack.encounters.nouns.holds(tokens[at])) at++;
  return at < from + COMPANY && pack.encounters.callsWith.holds(tokens[at + 1]);
}
