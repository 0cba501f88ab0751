import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { evidenceOf, found, inferred } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Cast, Character } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clauses.ts";
import {
  type Floor,
  groupHolder,
  holdersOf,
  type Judgement,
  NARRATOR,
  type Running,
  reportBy,
  type Subject,
  takes,
  wayOf,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { nestedIn, tellsOnlyOf } from "./nested.ts";
import { onward } from "./onward.ts";
import { isTranscript, label, quotation } from "./quotations.ts";
import { byName, meet } from "./references.ts";
import { joined } from "./reported.ts";
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
  together: readonly Character[],
  floor: Floor | undefined,
  pack: LanguagePack,
): Account {
  const account: Account = { statements: [], notes: [], clauses: [], nested: [] };
  const running: Running = {
    cast,
    parties,
    together,
    recent: [],
    subject: undefined,
    speaker: undefined,
    holders: undefined,
    from: undefined,
    voice: "narrator",
    quotation: undefined,
    block: -1,
    transcript: isTranscript(sentences, cast),
    floor,
  };
  for (const sentence of sentences) {
    const mentions = cast.mentions[sentence.index]!;
    running.latter = running.recent[0];
    for (const mention of mentions) {
      if (mention.kind !== "person") continue;
      const person = byName(cast, mention);
      meet(running.recent, person);
      if (person) person.called ??= styledAs(sentence, mention, pack);
    }
    const clause = clauseOf(sentence, cast);
    learnCalled(sentence, mentions, clause, running);
    account.clauses.push(clause);
    const judgement =
      label(document, sentence, mentions, running, pack) ??
      quotation(document, sentences, sentence, mentions, clause, running, pack, account.notes) ??
      joined(document, sentence, mentions, clause, running, pack, account.notes) ??
      onward(document, sentence, mentions, clause, running, pack, account.notes);
    const id = `s${sentence.index + 1}` as StatementId;
    account.statements.push(statementOf(id, sentence, judgement));
    if (judgement.voice !== "narrator") {
      const inner = nestedIn(document, sentence, mentions, judgement, id, running, pack);
      account.nested.push(...inner);
      const last = account.statements.at(-1)!;
      if (judgement.voice === "single") last.acts = tellsOnlyOf(inner, judgement) ?? last.acts;
    }
    leadIn(document, sentences, sentence, clause, judgement, account.statements.at(-1)!, running);
    running.holders = running.given?.holders ?? judgement.last?.holders ?? judgement.holders.value;
    running.from = judgement.holders.basis.kind === "page" ? undefined : judgement.holders.basis.evidence[0];
    running.voice = running.given?.voice ?? judgement.last?.voice ?? judgement.voice;
    const { basis } = judgement.holders;
    running.passive = basis.kind === "inferred" && basis.rule === "passive-of-other";
    running.given = undefined;
    running.block = sentence.block;
    const [holder] = running.holders;
    if (holder?.kind === "actor") {
      const person = cast.byId.get(holder.actor);
      if (person) running.speaker = person;
    }
  }
  return account;
}

/** Every sentence makes one: without a spread, which is slow behind other fields. */
function statementOf(id: StatementId, { start, end }: Sentence, judgement: Judgement): Statement {
  const { content, cue, holders, manner, addressees } = judgement;
  const acts = judgement.acts.list;
  const sentence = { start, end };
  const statement: Statement = cue
    ? { id, sentence, content, cue, holders, manner, acts }
    : { id, sentence, content, holders, manner, acts };
  if (addressees && addressees.length > 0) statement.addressees = addressees;
  return statement;
}

/** "Ms. Orlo", "King Vane": by which pronoun a style calls a person. */
function styledAs({ tokens }: Sentence, mention: Mention, pack: LanguagePack): "he" | "she" | undefined {
  for (let at = Math.max(0, mention.from - 2); at < mention.next && tokens[at]!.start < mention.name!.start; at++) {
    const word = tokens[at]!.lower;
    if (pack.voices.male.has(word)) return "he";
    if (pack.voices.female.has(word)) return "she";
  }
  return undefined;
}

/**
 * "Ana Orlo met her counterpart", "Bran Teck assured her that": by which pronoun the subject, or the other of two parties, is
 * called.
 */
function learnCalled({ tokens }: Sentence, mentions: readonly Mention[], clause: Clause, running: Running): void {
  const { cast, parties } = running;
  const { views, voices } = cast.pack;
  const [cue] = clause.cues;
  const [subject, more] = clause.subjects;
  if (!cue || !subject || more || clause.passive) return;
  const person = subject.kind === "person" ? byName(cast, subject) : undefined;
  if (!person) return;
  const other =
    parties.length === 2 && parties.includes(person) ? parties.find((party) => party !== person) : undefined;
  const pronoun = views.owners.of(tokens[cue.next]) ?? (voices.he.holds(tokens[cue.next]) ? "he" : undefined);
  const object = pronoun === "he" || pronoun === "she" ? pronoun : undefined;
  // "assured her that", "thanked him for": no noun belongs to the pronoun.
  const behind = tokens[cue.next + 1];
  if (
    object &&
    cue.cue.addressed &&
    behind &&
    (cast.pack.grammar.prepositions.holds(behind) || cast.pack.grammar.complementizers.holds(behind)) &&
    other
  )
    other.called ??= object;
  const counterpart = mentions.find(({ from }) => from >= cue.next && from <= cue.next + 2);
  const names =
    counterpart && tokens.slice(counterpart.from, counterpart.from + 4).some((token) => voices.other.holds(token));
  const owner = names ? views.owners.of(tokens[counterpart.from]) : undefined;
  if (owner === "he" || owner === "she") person.called ??= owner;
}

/** A spokesperson's lines that tell who met or called are the page's, as all is that they go on to tell. */
function handsOn(person: Character, next: Sentence, { cast }: Running): boolean {
  const { pack } = cast;
  if (!person.offices.some((office) => pack.offices.speaksFor.test(office.value))) return false;
  const { subjects, cues } = clauseOf(next, cast);
  const [subject] = subjects;
  const told = cues[0]?.cue.class === "event" || cues[0]?.cue.class === "talk";
  return told && subject !== undefined && subject.kind !== "we" && byName(cast, subject) !== person;
}

/** "issued the following statement", "said the following": the token of the verb; below 1 where nobody stands before it. */
const makingAt = ({ tokens }: Sentence, pack: LanguagePack): number =>
  tokens.findIndex(
    (token, at) =>
      (pack.nested.making.holds(token) || pack.cues.of(token)?.class === "speech") &&
      tokens.slice(at + 1, at + 3).some((next) => pack.frames.following.holds(next)),
  );

/**
 * Who gives the words that a line announces: the clause's subjects; or, in "A Foreign Office spokesperson, Ana Orlo, issued the
 * following statement on the attack:", which has none, whoever stands before the verb, by name or by what they are called.
 */
function giverOf(
  document: Document,
  sentence: Sentence,
  clause: Clause,
  verb: number,
  running: Running,
): Subject | undefined {
  if (clause.subjects.length > 0) return holdersOf(clause, running);
  if (verb < 1) return undefined;
  const { cast } = running;
  const named = cast.mentions[sentence.index]!.filter(({ kind, next }) => kind === "person" && next <= verb);
  if (named.length > 1) return undefined;
  const person = named.length === 1 && holdersOf({ ...clause, subjects: named }, running);
  if (person) return person;
  const called = sentence.tokens.findIndex((token, at) => at < verb && cast.pack.voices.people.holds(token));
  return called < 0 ? undefined : groupHolder(document, sentence, { from: 0, next: called + 1 }, running);
}

/** A line so early gives the floor for the whole text. */
const HEAD = 2;

/**
 * "He said:", "The minister issued the following statement:": the line is the narrator's, what follows is his. A quotation ends
 * where it closes; words without quotation marks go on until another has the floor.
 */
function leadIn(
  document: Document,
  sentences: readonly Sentence[],
  sentence: Sentence,
  clause: Clause,
  judgement: Judgement,
  statement: Statement,
  running: Running,
): void {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== ":") return;
  // "Announcing the package, the minister said:" in a statement of the minister's: the line is the page's as well.
  const [verb] = clause.cues;
  const making = makingAt(sentence, running.cast.pack);
  const ledIn =
    judgement.manner === "quoted" &&
    running.floor !== undefined &&
    sentence.quoted.length === 0 &&
    (making > 0 ||
      (verb?.cue.class === "speech" &&
        verb.next === tokens.length - 1 &&
        clause.subjects.some((subject) => subject.kind !== "we")));
  if (judgement.manner === "quoted" && !ledIn) return;
  const bare = judgement.cue !== undefined && tokens.at(-2)!.end === judgement.cue.end;
  const told = judgement.voice === "narrator";
  const { pack } = running.cast;
  const next = sentences[sentence.index + 1];
  const [word] = next?.tokens ?? [];
  const announces =
    tokens.some((token) => pack.frames.following.holds(token)) ||
    (word?.capital === true && pack.voices.we.holds(word));
  const ofPage = told || ledIn;
  if (!ofPage && !((bare || announces) && judgement.manner === "reported")) return;
  const whose = ofPage ? giverOf(document, sentence, clause, making, running) : undefined;
  const holders = ofPage
    ? whose && found(whose.holders, wayOf(clause, whose.voice), whose.evidence)
    : judgement.holders;
  const voice = ofPage ? whose?.voice : judgement.voice;
  if (!holders || !voice || voice === "narrator") return;
  const [from] = evidenceOf(holders);
  const quoted = next?.quoted.some((quote) => quote.start <= next.tokens[0]!.start) === true;
  if (quoted || sentence.index > HEAD) running.quotation = { end: -1, holders, voice };
  else if (voice === "joint") running.floor = { holder: holders.value[0]!, ...(from ? { from } : {}) };
  else {
    const [holder] = holders.value;
    const person = holder?.kind === "actor" ? running.cast.byId.get(holder.actor) : undefined;
    if (person && !(next && handsOn(person, next, running))) running.floor = takes(person, from);
  }
  if (quoted && ofPage) running.given = { holders: holders.value, voice };
  const at = judgement.cue ?? sentence;
  statement.holders = inferred(NARRATOR, "leads-in", at);
  statement.manner = "narrated";
  statement.acts = reportBy("narrator-reports", at).list;
}
