import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { found, fromPage, inferred, type Rule, type Span } from "../model/evidence.ts";
import type { Note } from "../model/record.ts";
import type { Token } from "../text/tokens.ts";
import type { ActSet, Voice } from "./act-set.ts";
import { actsOfContent, actsOfCues } from "./acts.ts";
import type { Clause } from "./clause.ts";
import { baseCueAt } from "./cues.ts";
import {
  type Floor,
  holdersOf,
  isAnothers,
  type Judgement,
  makeNote,
  NARRATOR,
  type Running,
  reportBy,
  type Subject,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { textOf } from "./parties.ts";
import type { Sentence } from "./sentence.ts";
import { isPast, verbGroup } from "./verb-groups.ts";

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
  if (about?.voice !== "single" || about.persons.length > 0) return undefined;
  if (about.state === undefined ? clause.subjects[0]!.kind !== "organisation" : !isAnothers(about.state, running))
    return undefined;
  // "The Lurenian minister was less sure. Lurenia would, however, …": said by who was spoken of last in this paragraph.
  const { subject } = running;
  const lent =
    running.block === sentence.block &&
    !running.floor &&
    about.state !== undefined &&
    subject?.side?.value === about.state
      ? subject
      : undefined;
  const verb = sentence.tokens
    .slice(clause.subjects[0]!.next)
    .find((token) => token.kind === "word" && !pack.between.holds(token));
  if (!verb || isPast(verb.lower, pack)) return undefined;
  // "Orsania will host the meeting": a day's plan, told by whoever tells of the day.
  if (running.floor && isPlan(sentence.tokens, clause.subjects[0]!.next, pack)) return undefined;
  const { hit } = clause.subjects[0]!;
  const body = hit?.kind === "organisation" ? (hit.short ?? hit.name) : undefined;
  const acts = actsOfContent(sentence, "single", mentions, document.text, pack, about.state ?? body);
  if (!acts.list.some((act) => act.basis.kind === "stated")) return undefined;
  return {
    holders: lent
      ? inferred([{ kind: "actor", actor: lent.id }], "own-state-of-speaker", about.evidence)
      : found(about.holders, "holds", about.evidence),
    voice: "single",
    manner: "reported",
    acts,
    content: [{ start: sentence.start, end: sentence.end }],
  };
}

/** "She would welcome such a step", "He did not think that …": what somebody would, could or did not is told from inside. */
function personHolds(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  about: Subject,
  pack: LanguagePack,
): Judgement | undefined {
  const { tokens } = sentence;
  const group = verbGroup(tokens, clause.subjects.at(-1)!.next, pack);
  const verb = baseCueAt(tokens, group.verb, pack);
  const does = verb?.cue.class === "event" || verb?.cue.class === "talk";
  if (about.voice === "single" && isState(tokens, clause.subjects.at(-1)!.next, pack))
    return {
      holders: found(about.holders, "holds", about.evidence),
      voice: "single",
      manner: "reported",
      acts: actsOfContent(sentence, "single", mentions, document.text, pack, about.persons[0]?.side?.value),
      content: [{ start: sentence.start, end: sentence.end }],
    };
  const distant = group.modal !== undefined && pack.grammar.distance.has(group.modal);
  if (about.voice !== "single" || does || !(distant || (group.base && group.negated))) return undefined;
  const text = document.text;
  const side = about.persons[0]?.side?.value;
  const acts =
    verb && !group.negated && verb.cue.class !== "speech" && distant && verb.cue.class !== "agree"
      ? actsOfCues(sentence, [verb], "single", mentions, text, pack, side)
      : actsOfContent(sentence, "single", mentions, text, pack, side);
  return {
    holders: found(about.holders, "holds", about.evidence),
    voice: "single",
    manner: "reported",
    acts,
    content: [{ start: sentence.start, end: sentence.end }],
  };
}

/** "The ministers had a productive conversation": a verb of its own, no auxiliary. */
const hadSome = (tokens: readonly Token[], { subjects }: Clause, pack: LanguagePack): boolean => {
  const { next } = subjects.at(-1)!;
  return pack.grammar.have.holds(tokens[next]) && pack.grammar.determiners.holds(tokens[next + 1]);
};

const areStates = (tokens: readonly Token[], { subjects }: Clause, pack: LanguagePack): boolean =>
  subjects.every(
    ({ from, next }) =>
      pack.voices.joint.get(
        tokens
          .slice(from, next)
          .map((token) => token.lower)
          .join(" "),
      ) === "states",
  );

/** "They will sign an agreement": a plan of the day, told by the page. */
function isPlan(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const { verb, modal } = verbGroup(tokens, from, pack);
  const cue = modal !== undefined && pack.modals.promise.has(modal) ? baseCueAt(tokens, verb, pack) : undefined;
  return cue?.cue.class === "event" || cue?.cue.class === "talk";
}

/** "Minister Orlo laid flowers": a verb in the past that is neither "was" nor "had". */
function isDeed(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const { verb } = verbGroup(tokens, from, pack);
  const { lower = "" } = tokens[verb] ?? {};
  return isPast(lower, pack) && verb - from < 3 && !pack.grammar.copulas.has(lower);
}

/** "A wreath was laid", "In 2028, trade stood at …": a new subject with a verb in the past, and no word that points back. */
function tellsAnew({ tokens }: Sentence, pack: LanguagePack): boolean {
  const first = tokens.find((token) => token.kind === "word");
  if (!first || pack.grammar.pointers.holds(first)) return false;
  const verb = tokens.find(
    (token) => !token.capital && (isPast(token.lower, pack) || pack.grammar.modals.holds(token)),
  );
  return verb !== undefined && (!pack.grammar.modals.holds(verb) || pack.modals.schedule.holds(verb));
}

/** "The minister was more cautious", "sounded less confident": how somebody is about it, no deed and no place. */
function isState(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  let at = from;
  const copula = pack.grammar.copulas.holds(tokens[at]);
  if (!copula && !pack.grammar.be.holds(tokens[at])) return false;
  at++;
  const compared = pack.grammar.degrees.holds(tokens[at]);
  if (compared) at++;
  return (
    (copula || compared) && tokens[at]?.kind === "word" && !tokens[at]!.capital && !pack.grammar.to.holds(tokens[at])
  );
}

/** Whoever has the floor goes on, and it is told what gave it: words before, the first person, or the title. */
function floorHolders({ holder, person, state, from }: Floor, whole: Span): Judgement["holders"] {
  if (state !== undefined) return inferred([holder], "first-person", whole);
  if (from || person?.name) return inferred([holder], "has-the-floor", from ?? whole);
  return fromPage([holder], "title");
}

/** So many named people make a list. */
const LIST = 2;

function listsThosePresent(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const people = mentions.filter((mention) => mention.kind === "person" && mention.strong);
  if (people.length === 0 || sentence.quoted.length > 0) return false;
  const { presence } = pack.occasions;
  if (sentence.words.may(presence) && presence.test(textOf(sentence))) return true;
  // "They are Ambassadors Ana Orlo (Velland) and Bran Teck (Orsania)."
  const [they, named] = mentions;
  const are = they?.kind === "they" && pack.grammar.be.holds(sentence.tokens[they.next]);
  if (are && named && named.from <= they.next + 2 && (named.kind === "person" || named.kind === "group")) return true;
  // A list without a verb: names and offices between commas.
  return people.length >= LIST && people[0]!.from <= 2 && !sentence.tokens.some((token) => isFiniteVerb(token, pack));
}

const isFiniteVerb = ({ lower, capital }: Token, pack: LanguagePack): boolean =>
  !capital &&
  (isPast(lower, pack) || pack.grammar.be.has(lower) || pack.grammar.have.has(lower) || pack.grammar.modals.has(lower));

/** "It was decided that", "An agreement was reached": who has the floor tells what all have agreed. */
function withAgreed(acts: ActSet, { tokens }: Sentence, { rule, cues }: Clause): ActSet {
  const [cue] = cues;
  // "All issues must be resolved": nothing has been.
  if (rule !== "impersonal" || cue?.cue.class !== "agree" || tokens[cue.from - 1]?.lower === "be") return acts;
  acts.add("agree", "verb", { start: tokens[cue.from]!.start, end: tokens[cue.next - 1]!.end });
  acts.found.delete("commit");
  if (acts.found.get("assess")?.basis.kind === "inferred") acts.found.delete("assess");
  return acts;
}

/** A sentence without a reporting verb: the speech goes on, or the narrator tells. */
export function onward(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
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
      holders: floorHolders(floor, whole),
      voice,
      manner: "quoted",
      acts: withAgreed(
        actsOfContent(sentence, voice, mentions, document.text, pack, floor.state ?? floor.person?.side?.value, true),
        sentence,
        clause,
      ),
      content: [whole],
    };
  }
  // "Present were the Minister of Trade, …": who sat in is told by the page, whoever spoke before.
  if (listsThosePresent(sentence, mentions, pack)) return narrate("told-of-person");
  if (clause.rule === "predicate") {
    const kinds = new Set(clause.subjects.map((mention) => mention.kind));
    const about = holdersOf(clause, running);
    if (about?.persons.length === 1) running.subject = about.persons[0];
    const states = kinds.has("state") && kinds.size === 1;
    // "The leaders continued their exchange": what they did is told; "both countries share" is what they hold.
    const verb = sentence.tokens
      .slice(clause.subjects.at(-1)!.next)
      .find((token) => token.kind === "word" && !pack.between.holds(token));
    if (about?.voice === "joint" && verb && (isPast(verb.lower, pack) || hadSome(sentence.tokens, clause, pack)))
      return narrate("told-of-both");
    if (about?.voice === "joint" && isPlan(sentence.tokens, clause.subjects.at(-1)!.next, pack))
      return narrate("told-of-both");
    // "The two countries enjoy close ties": where nobody speaks, what is true of two states is told by the page.
    if (
      about?.voice === "joint" &&
      running.voice === "narrator" &&
      areStates(sentence.tokens, clause, pack) &&
      !pack.toCome.test(document.text.slice(sentence.start, sentence.end))
    )
      return narrate("no-voice-given");
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
      const held = personHolds(document, sentence, mentions, clause, about, pack);
      if (held) return held;
      const next = clause.subjects.at(-1)!.next;
      const deed =
        same &&
        isDeed(sentence.tokens, next, pack) &&
        clause.subjects.every(({ kind }) => kind === "person" || kind === "office");
      if (!same || deed || running.block !== sentence.block) return narrate("told-of-person");
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
  const within = running.block === sentence.block;
  if (!running.holders || running.voice === "narrator") {
    // In the middle of a paragraph it may as well be somebody's whom the words before only hint at.
    if (within && sentence.index > 0) notes.push(makeNote("holder-unclear", sentence));
    return narrate("no-voice-given");
  }
  // Both speak on only in words about what they have said: a new subject in the past is the page's.
  if (running.voice === "joint" && tellsAnew(sentence, pack)) return narrate("no-voice-given");
  // A new subject in the past, or a new paragraph, may as well be the page's.
  if (!within || tellsAnew(sentence, pack)) notes.push(makeNote("holder-unclear", sentence));
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
