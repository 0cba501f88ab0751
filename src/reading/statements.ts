import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { ActorId, StatementId } from "../model/ids.ts";
import { NOTES, type Note, type NoteCode } from "../model/record.ts";
import type { Holder, Statement } from "../model/statement.ts";
import { ActSet, actsOfContent, actsOfCues, type Voice } from "./acts.ts";
import { addGroup, type Cast, type Character } from "./cast.ts";
import { accordingTo, type Clause, isPast, mainClause, verbAfter } from "./clauses.ts";
import { purposeAfter } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import { byName, type Context, meet, type Referent, refer } from "./references.ts";
import type { Sentence } from "./scan.ts";

interface Judgement {
  holders: Sourced<Holder[]>;
  voice: Voice;
  manner: Statement["manner"];
  cue?: Span;
  acts: ActSet;
  addressees?: ActorId[];
  content: Span[];
}

/** What went before, as far as the next sentence may go on with it. */
interface Running extends Context {
  holders: Holder[] | undefined;
  /** The words that made them the holders. */
  from: Span | undefined;
  voice: Voice;
  /** The quotation that is still open, and whose it is. */
  quotation: { end: number; holders: Sourced<Holder[]>; voice: Voice } | undefined;
  block: number;
  /** A transcript's or a first person's speaker, until another takes the floor. */
  floor: Floor | undefined;
}

/** Who has the floor: one person, or several who sign together. */
export interface Floor {
  holder: Holder;
  person?: Character;
}

const NARRATOR: Holder[] = [{ kind: "narrator" }];

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
      reported(document, sentence, mentions, clause, running, pack, account.notes) ??
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
      last.acts = only("report", judgement.cue ?? sentence).list;
    }
    running.holders = judgement.holders.value;
    running.from = judgement.holders.basis.kind === "page" ? undefined : judgement.holders.basis.evidence[0];
    running.voice = judgement.voice;
    running.block = sentence.block;
    const [holder] = judgement.holders.value;
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

const jointOf = (running: Context): Holder => ({ kind: "joint", members: running.parties.map((party) => party.id) });

/** "Ana Orlo: …" at the head of a paragraph: a transcript gives the floor. */
function label(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  running: Running,
  pack: LanguagePack,
): Judgement | undefined {
  const first = mentions[0];
  const { tokens } = sentence;
  const given =
    first &&
    (first.kind === "person" || first.kind === "office") &&
    tokens.slice(0, first.from).every((token) => token.kind === "mark");
  const announced = sentence.block === running.block ? undefined : remarksBy(sentence, mentions, pack);
  if (announced) {
    const by = refer(announced, running);
    if (by?.kind === "one" && by.person) {
      running.floor = takes(by.person);
      return leadIn(sentence);
    }
  }
  const asked = tokens.findIndex((token) => token.kind !== "mark");
  if (pack.voices.questions.has(tokens[asked]?.lower ?? "") && tokens[asked + 1]?.text === ":") {
    const { start, end } = tokens[asked]!;
    const group = addGroup(running.cast, tokens[asked]!.text, { start, end });
    running.floor = { holder: { kind: "actor", actor: group.id } };
    return {
      holders: stated([running.floor.holder], { start, end }),
      voice: "single",
      manner: "quoted",
      acts: only("report", { start, end }),
      content: [{ start: tokens[asked + 2]?.start ?? start, end: sentence.end }],
    };
  }
  if (!given || tokens[first.next]?.text !== ":") return undefined;
  const referent = refer(first, running);
  if (referent?.kind !== "one" || !referent.person) return undefined;
  running.floor = takes(referent.person);
  if (first.next + 1 >= tokens.length) return leadIn(sentence);
  const colon = tokens[first.next]!;
  return {
    holders: stated([{ kind: "actor", actor: referent.actor }], { start: first.start, end: colon.end }),
    voice: "single",
    manner: "quoted",
    acts: actsOfContent(sentence, "single", mentions, document.text, pack),
    content: [{ start: tokens[first.next + 1]!.start, end: sentence.end }],
  };
}

/** "Opening remarks by Ana Orlo at …": a line that gives the floor and says nothing. */
function remarksBy(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): Mention | undefined {
  const { tokens } = sentence;
  const at = tokens
    .slice(0, 8)
    .findIndex((token, index) => pack.voices.remarks.has(token.lower) && tokens[index + 1]?.lower === "by");
  return at < 0
    ? undefined
    : mentions.find((mention) => mention.from === at + 2 && (mention.kind === "person" || mention.kind === "office"));
}

export const takes = (person: Character): Floor => ({ holder: { kind: "actor", actor: person.id }, person });

const leadIn = (sentence: Sentence): Judgement => ({
  holders: inferred(NARRATOR, "leads-in", { start: sentence.start, end: sentence.end }),
  voice: "narrator",
  manner: "narrated",
  acts: only("report", { start: sentence.start, end: sentence.end }),
  content: [{ start: sentence.start, end: sentence.end }],
});

/** Words inside quotation marks, with "…, said X" behind, "X said: …" before, or the speaker before going on. */
function quotation(
  document: Document,
  sentences: readonly Sentence[],
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
): Judgement | undefined {
  const quote = sentence.quoted.find(
    (other) =>
      within(other, sentence) >= 0.5 * (sentence.end - sentence.start) ||
      (other.start <= sentence.start && other.end > sentence.start),
  );
  if (!quote) return undefined;
  const part = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  if (within(quote, sentence) < 0.4 * (sentence.end - sentence.start)) return undefined;
  const own = clause.subjects.length > 0 && clause.cues.length > 0 ? holdersOf(clause, running) : undefined;
  let holders: Sourced<Holder[]> | undefined;
  let voice: Voice = "single";
  if (own) {
    holders = stated(own.holders, own.evidence);
    voice = own.voice;
  } else if (running.quotation && running.quotation.end >= sentence.start) {
    ({ holders, voice } = running.quotation);
  } else if (quote.end > sentence.end) {
    // The speaker is named where the quotation ends.
    const last = sentences.find((other) => other.index > sentence.index && other.end >= quote.end);
    if (last && last.block === sentence.block) {
      const ahead = mainClause(last, running.cast.mentions[last.index]!, pack);
      const named = ahead.subjects.length > 0 && ahead.cues.length > 0 ? holdersOf(ahead, running) : undefined;
      if (named) {
        holders = stated(named.holders, named.evidence);
        voice = named.voice;
      }
    }
  }
  if (!holders && running.holders && running.holders[0]?.kind !== "narrator") {
    holders = inferred(running.holders, "speech-goes-on", ...(running.from ? [running.from] : []));
    voice = running.voice;
  }
  if (!holders && running.floor) holders = inferred([running.floor.holder], "first-person", part);
  if (!holders) return undefined;
  if (quote.end > sentence.end) running.quotation = { end: quote.end, holders, voice };
  return {
    holders,
    voice,
    manner: "quoted",
    ...(own && clause.cues[0] ? { cue: cueSpan(sentence, clause) } : {}),
    acts: quotedActs(sentence, part, voice, mentions, document.text, pack),
    content: [part],
  };
}

/** What the holder tells of others' words: somebody else before a reporting verb inside the content. */
function nestedIn(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  judgement: Judgement,
  parent: StatementId,
  running: Running,
  pack: LanguagePack,
): Statement[] {
  const { tokens } = sentence;
  const [content] = judgement.content;
  if (!content) return [];
  const found: Statement[] = [];
  const quotedSource = sourceIn(document, sentence, content, mentions, judgement, parent, running, pack);
  if (quotedSource) found.push(quotedSource);
  for (const mention of mentions) {
    if (
      mention.start < content.start ||
      mention.end > content.end ||
      !SPEAKERS.has(mention.kind) ||
      tokens[mention.from - 1]?.lower === "by"
    )
      continue;
    const verb = verbAfter(tokens, mention.next, pack);
    if (
      !verb ||
      verb.passive ||
      !REPORTS.has(verb.cue.cue.class) ||
      tokens[verb.cue.from]!.lower.endsWith("ing") ||
      isNoun(tokens, verb.cue)
    )
      continue;
    const referent = refer(mention, { ...running, subject: undefined });
    if (referent?.kind !== "one") continue;
    const same = judgement.holders.value.some((holder) => holder.kind === "actor" && holder.actor === referent.actor);
    // What a speaker says of the own state's views is the speaker's word.
    const own =
      referent.person === undefined &&
      referent.code !== undefined &&
      sidesOf(judgement.holders.value, running).includes(referent.code);
    if (same || own) continue;
    let from = verb.cue.next;
    while (tokens[from]?.lower === "that" || tokens[from]?.text === ",") from++;
    const start = tokens[from]?.start ?? verb.cue.next;
    if (start >= content.end) continue;
    const cue = { start: tokens[verb.cue.from]!.start, end: tokens[verb.cue.next - 1]!.end };
    found.push({
      id: `${parent}.${found.length + 1}` as StatementId,
      sentence: { start: sentence.start, end: sentence.end },
      content: [{ start, end: content.end }],
      cue,
      holders: stated([{ kind: "actor", actor: referent.actor }], { start: mention.start, end: mention.end }, cue),
      manner: "reported",
      acts: actsOfCues(sentence, [verb.cue], "single", mentions, document.text, pack, referent.code).list,
      within: parent,
    });
  }
  return found;
}

/** "She added that, according to the Ministry of Transport, …": a source named inside somebody's words. */
function sourceIn(
  document: Document,
  sentence: Sentence,
  content: Span,
  mentions: readonly Mention[],
  judgement: Judgement,
  parent: StatementId,
  running: Running,
  pack: LanguagePack,
): Statement | undefined {
  const clause = accordingTo(sentence.tokens, mentions, pack);
  const [source] = clause?.subjects ?? [];
  if (!clause || !source || clause.cues[0]!.from === 0 || source.start < content.start) return undefined;
  const referent = refer(source, { ...running, subject: undefined });
  if (referent?.kind !== "one") return undefined;
  if (judgement.holders.value.some((holder) => holder.kind === "actor" && holder.actor === referent.actor))
    return undefined;
  const cue = cueSpan(sentence, clause);
  return {
    id: `${parent}.1` as StatementId,
    sentence: { start: sentence.start, end: sentence.end },
    content: contentOf(sentence, clause),
    cue,
    holders: stated([{ kind: "actor", actor: referent.actor }], source, cue),
    manner: "reported",
    acts: actsOfCues(sentence, clause.cues, "single", mentions, document.text, pack, referent.code).list,
    within: parent,
  };
}

/** The sides of those who hold a statement. */
const sidesOf = (holders: readonly Holder[], running: Context): string[] =>
  holders.flatMap((holder) => {
    if (holder.kind === "joint") return running.parties.flatMap((party) => party.side?.value ?? []);
    const person = holder.kind === "actor" ? running.cast.byId.get(holder.actor) : undefined;
    return person?.side?.value ?? [];
  });

const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "state", "organisation", "side"]);
const REPORTS = new Set(["speech", "express", "perform", "inform"]);
/** "China views and interests", "the UN calls and appeals": third-person forms that may as well be nouns need "that". */
const isNoun = (tokens: readonly { lower: string }[], cue: { from: number; next: number }): boolean =>
  tokens[cue.from]!.lower.endsWith("s") && tokens[cue.next]?.lower !== "that";

function quotedActs(
  sentence: Sentence,
  part: Span,
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
): ActSet {
  const tokens = sentence.tokens.filter((token) => token.start >= part.start && token.end <= part.end);
  const offset = sentence.tokens.findIndex((token) => token.start >= part.start);
  const inside = mentions
    .filter((mention) => mention.start >= part.start && mention.end <= part.end)
    .map((mention) => ({ ...mention, from: mention.from - offset, next: mention.next - offset }));
  return actsOfContent({ ...sentence, tokens }, voice, inside, text, pack);
}

const within = (outer: Span, inner: Span): number =>
  Math.max(0, Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start));

const cueSpan = (sentence: Sentence, clause: Clause): Span => ({
  start: sentence.tokens[clause.cues[0]!.from]!.start,
  end: sentence.tokens[clause.cues[0]!.next - 1]!.end,
});

/** Subjects of a clause as holders. */
function holdersOf(
  clause: Clause,
  running: Running,
  notes?: Note[],
): { holders: Holder[]; voice: Voice; evidence: Span; persons: Character[] } | undefined {
  const first = clause.subjects[0]!;
  const evidence = { start: first.start, end: clause.subjects.at(-1)!.end };
  const referents: Referent[] = [];
  for (const mention of clause.subjects) {
    const referent = refer(mention, running);
    if (!referent) continue;
    if (referent.kind === "unclear") notes?.push(makeNote("reference-unclear", mention));
    referents.push(referent);
  }
  if (referents.some((referent) => referent.kind === "joint"))
    return { holders: [jointOf(running)], voice: "joint", evidence, persons: [] };
  const several = referents.flatMap((referent) => (referent.kind === "several" ? referent.persons : []));
  if (several.length > 0)
    return {
      holders: several.map((person) => ({ kind: "actor", actor: person.id })),
      voice: "single",
      evidence,
      persons: several,
    };
  const ones = referents.filter((referent) => referent.kind === "one");
  if (ones.length === 0) return undefined;
  const actors = [...new Set(ones.map((referent) => referent.actor))];
  const persons = ones.flatMap((referent) => referent.person ?? []);
  if (actors.length > 1) {
    const sides = new Set(ones.map((referent) => referent.code ?? referent.actor));
    if (sides.size > 1) return { holders: [{ kind: "joint", members: actors }], voice: "joint", evidence, persons: [] };
  }
  return { holders: actors.map((actor) => ({ kind: "actor", actor })), voice: "single", evidence, persons };
}

/** People without names become an actor of their own, by the words the text has for them. */
function groupHolder(
  document: Document,
  sentence: Sentence,
  range: { from: number; next: number },
  running: Running,
): ReturnType<typeof holdersOf> {
  const span = { start: sentence.tokens[range.from]!.start, end: sentence.tokens[range.next - 1]!.end };
  const shown = document.text.slice(span.start, span.end).replace(/\s+/g, " ").replace(/^The /, "the ");
  const group = addGroup(running.cast, shown, span);
  return { holders: [{ kind: "actor", actor: group.id }], voice: "single", evidence: span, persons: [] };
}

export const makeNote = (code: NoteCode, span?: Span): Note => ({
  code,
  ...(span ? { span: { start: span.start, end: span.end } } : {}),
  message: NOTES[code],
});

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
  const told = (rule: string): Judgement => ({
    holders: rule === "narrator" ? stated(NARRATOR, span) : inferred(NARRATOR, rule, span),
    voice: "narrator",
    manner: "narrated",
    cue: span,
    acts: only("report", span),
    content: [{ start: sentence.start, end: sentence.end }],
  });
  // Somebody has the floor: what is told is told by the speaker, unless the page speaks of the speaker as of a third person.
  if (running.floor) {
    const named = clause.subjects.some((mention) => mention.kind !== "we") ? holdersOf(clause, running) : undefined;
    if (!running.floor.person || !named?.persons.includes(running.floor.person)) return undefined;
  }
  if (clause.rule === "thing") return told("narrator");
  if (clause.rule === "impersonal") {
    if (cue.cue.class === "talk" || cue.cue.class === "event" || cue.cue.class === "inform") return told("narrator");
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
  const subject = clause.group
    ? groupHolder(document, sentence, clause.group, running)
    : holdersOf(clause, running, notes);
  if (!subject) {
    if (cue.cue.class === "event" || cue.cue.class === "talk" || clause.passive) return told("narrator");
    notes.push(makeNote("holder-unclear", sentence));
    return undefined;
  }
  if (subject.persons.length === 1) running.subject = subject.persons[0];
  // Persons of a first clause count as subject for the "he" that follows, even where the narrator tells.
  if (clause.passive) return told("narrator");
  if (cue.cue.class === "event") {
    const purpose = subject.voice === "single" ? purposeAfter(sentence.tokens, cue.next, pack) : undefined;
    if (!purpose) return told("narrator");
    const acts = actsOfCues(sentence, [purpose], "single", mentions, document.text, pack);
    acts.add("report", span);
    const start = sentence.tokens[purpose.from]!.start;
    return {
      holders: stated([...NARRATOR, ...subject.holders], subject.evidence, {
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
  if (cue.cue.class === "talk" && subject.voice === "single" && subject.persons.length === 0) return told("narrator");
  const views = clause.cues.some((other) => other.cue.class !== "talk" && other.cue.class !== "event");
  if (subject.voice === "joint" && !views) return told("narrator");
  // "Velland will send two ships, she said": the words come first, and what they do is in them.
  const postposed = content[0] !== undefined && content[0].end <= span.start;
  const side = subject.persons[0]?.side?.value;
  return {
    holders: stated(subject.holders, subject.evidence, span),
    voice: subject.voice,
    manner: "reported",
    cue: span,
    acts: postposed
      ? quotedActs(sentence, content[0]!, subject.voice, mentions, document.text, pack)
      : actsOfCues(sentence, clause.cues, subject.voice, mentions, document.text, pack, side),
    ...(cue.cue.addressed ? { addressees: addressees(sentence, clause, mentions, running) } : {}),
    content,
  };
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
      if (voice !== "joint" || kind === "support" || kind === "oppose" || kind === "commit") acts.add(kind, token);
  }
  return acts;
}

function only(kind: "report" | "assess", span: Span): ActSet {
  const acts = new ActSet();
  acts.add(kind, span);
  return acts;
}

/** The words that are the holder's: behind "that" after the verb, or before an inverted verb. */
function contentOf(sentence: Sentence, clause: Clause): Span[] {
  const { tokens } = sentence;
  const cue = clause.cues[0]!;
  const end = sentence.end;
  if (
    clause.rule === "verb-subject" ||
    (clause.subjects[0] &&
      clause.subjects[0].from > 0 &&
      tokens[clause.subjects[0].from - 1]?.text === "," &&
      cue.next >= tokens.length - 1)
  ) {
    const from = Math.min(cue.from, clause.subjects[0]!.from);
    const stop = tokens[from - 1]?.start ?? sentence.start;
    return [stop > sentence.start ? { start: sentence.start, end: stop } : { start: sentence.start, end }];
  }
  if (clause.rule === "according-to") {
    const next = clause.subjects.at(-1)!.next;
    const start = tokens[tokens[next]?.text === "," ? next + 1 : next]?.start;
    return [start === undefined || start >= end ? { start: sentence.start, end } : { start, end }];
  }
  let at = cue.next;
  while (at < tokens.length && (tokens[at]!.lower === "that" || tokens[at]!.text === "," || tokens[at]!.text === ":"))
    at++;
  const start = tokens[at]?.start ?? sentence.start;
  return [{ start: start < end ? start : sentence.start, end }];
}

/** "thanked President Orlo", "urged the sides": the first mention behind the verb. */
function addressees(sentence: Sentence, clause: Clause, mentions: readonly Mention[], running: Running): ActorId[] {
  const cue = clause.cues[0]!;
  const object = mentions.find(
    (mention) => mention.from >= cue.next && mention.from <= cue.next + 1 && mention.kind !== "demonym",
  );
  const referent = object ? refer(object, running) : undefined;
  void sentence;
  return referent?.kind === "one" ? [referent.actor] : [];
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
  const narrate = (rule: string): Judgement => ({
    holders: inferred(NARRATOR, rule, whole),
    voice: "narrator",
    manner: "narrated",
    acts: only("report", whole),
    content: [whole],
  });
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
    if (about?.voice === "joint" && verb && isPast(verb.lower)) return narrate("told-of-both");
    if (about?.voice === "joint" && running.voice !== "single") {
      const acts = actsOfContent(sentence, "joint", mentions, document.text, pack);
      return {
        holders: stated(about.holders, about.evidence),
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
        holders: stated(about.holders, about.evidence),
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
    acts: actsOfContent(sentence, running.voice, mentions, document.text, pack),
    content: [whole],
  };
}
