import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import {
  contains,
  evidenceOf,
  found as foundBy,
  type HolderWay,
  inferred,
  overlaps,
  type Span,
} from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Act, Holder, Statement } from "../model/statement.ts";
import { actsOfCues } from "./acts.ts";
import { addGroup } from "./cast.ts";
import { carriedBy, earlierOf, type Inner, ownWords, peopleIn, verbOf } from "./inner-reports.ts";
import { contentOf, cueSpan, type Judgement, jointOf, type Running } from "./judgement.ts";
import { isOwnBody, type Mention } from "./mentions.ts";
import { type Context, refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { accordingTo } from "./sources.ts";
import { tokenAt } from "./times.ts";

/** What the holder tells of others' words: somebody else before a reporting verb, or beside a noun of saying, inside the content. */
export function nestedIn(
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
  const add = (inner: Inner, holder: Holder, way: HolderWay, whose: Span): void => {
    const start = tokens[inner.content]?.start;
    if (start === undefined || start >= content.end) return;
    const cue = { start: tokens[inner.from]!.start, end: tokens[inner.next - 1]!.end };
    found.push({
      id: `${parent}.${found.length + 1}` as StatementId,
      sentence: { start: sentence.start, end: sentence.end },
      content: [{ start, end: start < content.start ? clauseEnd(document.text, start, content.start) : content.end }],
      cue,
      holders: foundBy([holder], way, { start: whose.start, end: whose.end }, cue),
      manner: "reported",
      acts: inner.acts().list,
      within: parent,
    });
  };
  const sides = sidesOf(judgement.holders.value, running);
  const anybody: Context = { ...running, subject: undefined };
  for (const [index, mention] of mentions.entries()) {
    // "Citing a warning that the Agency had issued, she underscored": words ahead of the verb may tell of another's as well.
    const inside = mention.start >= content.start && mention.end <= content.end;
    const ahead = mention.end <= content.start && !judgedBy(mention, judgement);
    if (!inside && !ahead) continue;
    if (mention.kind === "he" || mention.kind === "she") {
      const earlier = inside ? earlierOf(document.text, sentence, mentions, mention, pack) : undefined;
      const whose = earlier && refer(mention, running);
      if (earlier && whose?.kind === "one") add(earlier, { kind: "actor", actor: whose.actor }, "points-back", mention);
      continue;
    }
    const inner =
      verbOf(document.text, sentence, mentions, index, running, pack) ??
      carriedBy(document.text, sentence, mentions, mention, pack);
    if (!inner || (!inside && !inner.carried) || (inner.going && found.length > 0)) continue;
    if (mention.kind === "joint") {
      // The sides together are another than the one who tells of them.
      if (judgement.voice === "single") add(inner, jointOf(running), "joint-subject", mention);
      continue;
    }
    const referent = refer(mention, anybody);
    if (referent?.kind !== "one") continue;
    const same = judgement.holders.value.some((holder) =>
      holder.kind === "actor"
        ? holder.actor === referent.actor
        : holder.kind === "joint" && holder.members.includes(referent.actor),
    );
    // What a speaker says of the own state's views is the speaker's word.
    const own =
      referent.person === undefined &&
      ((referent.code !== undefined && sides.includes(referent.code)) || isOwnBody(mention, sides));
    if (same || own) continue;
    add(inner, { kind: "actor", actor: referent.actor }, inner.agent ? "by-agent" : "subject", mention);
  }
  const opens = tokenAt(tokens, content.start);
  const people = opens !== undefined && found.length === 0 && peopleIn(document.text, sentence, mentions, opens, pack);
  if (people && people.start > (judgement.cue?.start ?? -1)) {
    const group = addGroup(running.cast, document.text.slice(people.start, people.end), people);
    add(people.inner, { kind: "actor", actor: group.id }, "subject", people);
  }
  // "his own promise": the same holder's, of another day.
  const [holder, more] = judgement.holders.value;
  const own = holder?.kind === "actor" && !more && tokenAt(tokens, content.start);
  const before = own !== false && own !== undefined && ownWords(document.text, sentence, mentions, own, pack);
  if (before && holder) add(before, holder, "points-back", before);
  return found;
}

/** The subject of the outer report is nobody inside it. */
const judgedBy = (mention: Mention, judgement: Judgement): boolean =>
  evidenceOf(judgement.holders).some((span) => overlaps(span, mention));

/** Where a clause ahead of the verb ends: at its comma. */
function clauseEnd(text: string, start: number, limit: number): number {
  const comma = text.indexOf(",", start);
  return comma < 0 || comma > limit ? limit : comma;
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
  const clause = accordingTo(sentence, mentions, pack);
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
    holders: foundBy([{ kind: "actor", actor: referent.actor }], "according-to", source, cue),
    manner: "reported",
    acts: actsOfCues(sentence, clause.cues, "single", mentions, document.text, pack, referent.code).list,
    within: parent,
  };
}

/**
 * What the outer statement does, when its words are mostly another's: "A said that B had promised …" promises nothing.
 * @returns undefined where the outer statement has acts of its own, or does not begin with the other's words.
 */
export function tellsOnlyOf(inner: readonly Statement[], judgement: Judgement): Act[] | undefined {
  const [first] = inner;
  const [content] = judgement.content;
  const whose = first && evidenceOf(first.holders)[0];
  if (!first?.cue || !content || !whose || whose.start - content.start > NEAR || judgement.cue === undefined)
    return undefined;
  const others = { start: whose.start, end: content.end };
  const own = judgement.acts.list.filter((act) => {
    const evidence = evidenceOf(act);
    return act.basis.kind === "stated" && !evidence.every((span) => contains(others, span));
  });
  return own.length > 0 ? undefined : [inferred("report", "others-words", first.cue)];
}

/** UTF-16 units between the verb of the outer report and the inner speaker: "that, in January this year, the President". */
const NEAR = 60;

/** The sides of those who hold a statement. */
const sidesOf = (holders: readonly Holder[], running: Context): string[] =>
  holders.flatMap((holder) => {
    if (holder.kind === "joint") return running.parties.flatMap((party) => party.side?.value ?? []);
    const person = holder.kind === "actor" ? running.cast.byId.get(holder.actor) : undefined;
    return person?.side?.value ?? [];
  });
