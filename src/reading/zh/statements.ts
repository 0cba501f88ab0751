import { SCENES, SIGNING } from "../../languages/zh/words.ts";
import { found, type HolderWay, inferred, type Reasoned, type Rule, type Span, spanOf } from "../../model/evidence.ts";
import type { ActorId, StatementId } from "../../model/ids.ts";
import type { ActKind, Holder, Statement } from "../../model/statement.ts";
import { actsOf, type FoundAct, type Subjects, subjectsFor } from "./acts.ts";
import type { HanCast, HanPerson } from "./cast.ts";
import { within } from "./hits.ts";
import { jointActs, signOf } from "./joint.ts";
import type { HanParties } from "./parties.ts";
import type { HanClause, HanSentence } from "./sentences.ts";
import type { HanSides } from "./sides.ts";
import { isCourteous, takesOf } from "./takes.ts";
import type { HanGroup, Take, Voice } from "./voices.ts";

export interface Told {
  statements: Statement[];
  /** The clauses of each statement in which its deed begins, for commitments. */
  deeds: Map<StatementId, FoundAct>;
  groups: HanGroup[];
  /** States that hold a view as such. */
  states: Set<string>;
  /** How a side calls itself and others. */
  vocabulary: (side: string) => Subjects;
}

export function statementsOf(
  sentences: readonly HanSentence[],
  cast: HanCast,
  parties: HanParties,
  sides: HanSides,
  nextId: () => ActorId,
  official: boolean,
  /** Its author speaks wherever he quotes nobody. */
  commentary: boolean,
): Told {
  const statements: Statement[] = [];
  const deeds: Told["deeds"] = new Map();
  const groups: HanGroup[] = [];
  const states = new Set<string>();
  const vocabularies = new Map<string, Subjects>();
  const partySides = [...new Set(parties.main.flatMap((person) => person.side?.value ?? []))];
  for (const side of parties.others) if (!partySides.includes(side)) partySides.push(side);
  if (!partySides.includes(sides.home)) partySides.unshift(sides.home);
  const vocabulary = (side: string): Subjects => {
    const known = vocabularies.get(side);
    if (known) return known;
    const others = partySides.filter((other) => other !== side).flatMap((other) => sides.forms(other));
    const made = subjectsFor(
      sides.forms(side).filter((form) => sides.sideOf(form) === side || form.length > 1),
      others,
    );
    vocabularies.set(side, made);
    return made;
  };
  const joint: Holder = { kind: "joint", members: parties.main.slice(0, 2).map((person) => person.id) };
  const asHolder = (voice: Voice | "joint" | "narrator"): Holder =>
    voice === "joint"
      ? joint
      : voice === "narrator"
        ? { kind: "narrator" }
        : voice.kind === "person"
          ? { kind: "actor", actor: voice.person.id }
          : voice.kind === "group"
            ? { kind: "actor", actor: voice.group.id }
            : { kind: "actor", actor: `state:${voice.code}` as ActorId };
  const sideOf = (voice: Voice): string =>
    voice.kind === "person"
      ? (voice.person.side?.value ?? sides.home)
      : voice.kind === "state"
        ? voice.code
        : (voice.group.side?.value ?? "");

  /** Whose the words are where nobody is named: in a statement, in answers to the press. */
  const floor: Voice | undefined = parties.floor
    ? { kind: "person", person: parties.floor }
    : official && sides.home !== ""
      ? { kind: "state", code: sides.home }
      : undefined;
  const principal = new Set(parties.main);
  const hearing = {
    sentences,
    cast,
    sides,
    vocabulary,
    partySides,
    principal,
    floor,
    nextId,
    groups,
    courteous: isCourteous(sentences, cast),
    issuers: parties.issuers,
  };
  let jointly: { block: number; from: Span } | undefined;
  let running: { voice: Voice; beside: HanPerson[]; from: Span } | undefined;
  let toDo = false;
  sentences.forEach((sentence, index) => {
    const takes = takesOf(hearing, index, running?.voice);
    const id = `s${index + 1}` as StatementId;
    let holders: Reasoned<Holder[], HolderWay>;
    let acts: FoundAct[] = [];
    let rule: Rule = "claim";
    let content: Span[] = [spanOf(sentence)];
    const spoken = takes.filter((take) => take.voice !== "narrator" && take.voice !== "joint");
    if (takes.length > 0) {
      const unique: Take[] = [];
      for (const take of takes) {
        const same = unique.some(
          (other) => JSON.stringify(asHolder(other.voice)) === JSON.stringify(asHolder(take.voice)),
        );
        if (!same) unique.push(take);
      }
      holders = found(
        unique.flatMap((take) => [
          asHolder(take.voice),
          ...(take.beside ?? []).map((person): Holder => ({ kind: "actor", actor: person.id })),
        ]),
        unique.length > 1 ? "two-clauses" : unique[0]!.way,
        ...unique.map((take) => take.evidence),
      );
      content = [{ start: Math.min(takes[0]!.content, sentence.end - 1), end: sentence.end }];
      for (const [at, take] of unique.entries()) {
        const next = unique[at + 1];
        const clauses = from(
          sentence.clauses,
          take.content,
          next ? sentence.clauses[next.clause]!.start : sentence.end,
        );
        if (take.voice === "narrator") {
          acts.push({ act: "report", span: take.evidence });
          if (SIGNING.test(sentence.text) || /(?<!未)(?:同意|商定)/u.test(sentence.text))
            acts.push(signOf(sentence, SIGNING, "agree"));
          rule = "narrator-reports";
        } else if (take.voice === "joint") {
          acts.push(...jointActs(sentence, clauses, vocabulary(sides.home)));
          rule = "joint-voice";
        } else
          for (const act of actsOf(clauses, vocabulary(sideOf(take.voice)), false))
            if (!acts.some((other) => other.act === act.act)) acts.push(act);
        // "甲介绍了…，认为各方应…": the report comes first.
        const told = at === 0 && /^[^，]{0,24}?(?:介绍|通报)了/u.exec(sentence.text);
        if (told && acts.length > 0 && acts.every(({ act }) => act !== "report"))
          acts.unshift({
            act: "report",
            span: { start: sentence.start + told[0].length - 3, end: sentence.start + told[0].length },
          });
      }
      const speaker = spoken.at(-1);
      if (speaker) running = { voice: speaker.voice as Voice, beside: speaker.beside ?? [], from: speaker.evidence };
      else if (takes[0]!.way === "label") running = undefined;
      // "双方一致同意…" within somebody's words: the speech goes on behind it.
      // "我们一致同意" is said by who has the floor, who goes on.
      else if (
        (sentence.opens || parties.issuers.length > 0 || SCENES.test(sentence.text)) &&
        !/^我们/u.test(sentence.text)
      )
        running = undefined;
      jointly =
        spoken.length === 0 && takes.at(-1)!.voice === "joint"
          ? { block: sentence.block, from: takes.at(-1)!.evidence }
          : undefined;
    } else if (
      jointly?.block === sentence.block &&
      /^(?:同意|一致|都?认为|决定|强调|商定|愿|将)/u.test(sentence.text)
    ) {
      // "两国元首认为…。同意…": both go on.
      holders = inferred([joint], "speech-goes-on", jointly.from);
      acts = jointActs(sentence, sentence.clauses, vocabulary(sides.home));
      rule = "joint-voice";
    } else if (running && isSpokenOf(running.voice, sentence, cast)) {
      // "甲和乙道别": who is spoken of by his name does not go on speaking.
      running = undefined;
      holders = inferred([{ kind: "narrator" }], "no-voice-given", sentence);
      acts = [{ act: "report", span: spanOf(sentence) }];
      rule = "narrator-reports";
    } else if (running) {
      holders = inferred(
        [asHolder(running.voice), ...running.beside.map((person): Holder => ({ kind: "actor", actor: person.id }))],
        "speech-goes-on",
        running.from,
      );
      acts = actsOf(sentence.clauses, vocabulary(sideOf(running.voice)), toDo);
    } else if (floor && official) {
      holders = inferred([asHolder(floor)], "has-the-floor", sentence);
      acts = actsOf(sentence.clauses, vocabulary(sideOf(floor)), toDo);
    } else {
      holders = inferred([{ kind: "narrator" }], "no-voice-given", sentence);
      acts = [{ act: "report", span: spanOf(sentence) }];
      rule = "narrator-reports";
    }
    // Behind a quotation the author of a commentary has the floor again, unless the quotation is still open.
    if (commentary && sentence.text.lastIndexOf("“") <= sentence.text.lastIndexOf("”")) running = undefined;
    toDo = acts.some(({ act }) => act === "propose" || act === "commit" || act === "demand");
    const seen = new Set<ActKind>();
    const kinds = acts.filter(({ act }) => !seen.has(act) && seen.add(act));
    const manner = holders.value.every((holder) => holder.kind === "narrator") ? "narrated" : "reported";
    const cue = takes.find((take) => take.cue)?.cue;
    for (const holder of holders.value)
      if (holder.kind === "actor" && holder.actor.startsWith("state:")) states.add(holder.actor.slice(6));
    statements.push({
      id,
      sentence: spanOf(sentence),
      content,
      ...(cue ? { cue } : {}),
      holders,
      manner,
      acts:
        kinds.length > 0
          ? kinds.map(({ act, span }) =>
              act === "report" && rule === "narrator-reports" ? inferred(act, rule, span) : found(act, "words", span),
            )
          : [unsaid(rule, sentence, content[0]!)],
    });
    const deed =
      kinds.find(({ act }) => act === "commit") ??
      (coming(sentence, kinds, holders.value) ? kinds.find(({ act }) => act === "agree") : undefined);
    if (deed) deeds.set(id, deed);
  });
  return { statements, deeds, groups, states, vocabulary };
}

/** Of a side that spoke, also where somebody else is told of at the head of a sentence: "美方表示…。甲主席应邀赴约。" */
const isSpokenOf = (voice: Voice, sentence: HanSentence, cast: HanCast): boolean =>
  within(cast.mentions, sentence.start, sentence.end).some(({ person, start, end }) =>
    voice.kind === "person"
      ? person === voice.person &&
        !/^(?:基金会|集团|公司|学院|大学|中心)/u.test(sentence.text.slice(end - sentence.start))
      : voice.kind === "state" && start === sentence.start,
  ) && !HOLDS.test(sentence.text);
const HOLDS = /表示|指出|强调|表达|提出|阐述|阐明|阐释|认为|建议|鼓励|转达|深感|说(?=[，：“])/u;

/** The clauses of a stretch, the first cut where it begins. */
function from(clauses: readonly HanClause[], start: number, end: number): HanClause[] {
  return clauses
    .filter((clause) => clause.end > start && clause.start < end)
    .map((clause) =>
      clause.start >= start ? clause : { start, end: clause.end, text: clause.text.slice(start - clause.start) },
    )
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause.text));
}

/** What a sentence does whose words do not say: both agree, who tells how things are done reports, all else is a claim. */
function unsaid(rule: Rule, sentence: HanSentence, content: Span): Statement["acts"][number] {
  if (rule === "joint-voice") return inferred<ActKind>("agree", rule, content);
  const told = /(?:介绍|通报)了/u.exec(sentence.text);
  if (!told || /(?:表示|指出|强调)/u.test(sentence.text)) return inferred<ActKind>("assess", "claim", content);
  const start = sentence.start + told.index;
  return found<ActKind, "words">("report", "words", { start, end: start + told[0].length });
}

const coming = (sentence: HanSentence, acts: readonly FoundAct[], holders: readonly Holder[]): boolean =>
  acts.some(({ act }) => act === "agree") &&
  (holders.some((holder) => holder.kind === "joint") || SIGNING.test(sentence.text)) &&
  /同意|商定|约定|决定|宣布|将|愿|签署|见证|继续|达成/u.test(sentence.text);
