import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { contains, evidenceOf, found as foundBy, inferred, type Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Act, Holder, Statement } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import { actsOfCues } from "./acts.ts";
import { cueAt } from "./cues.ts";
import { contentOf, cueSpan, type Judgement, type Running } from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { type Context, refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { accordingTo } from "./sources.ts";
import { isPast, verbAfter } from "./verb-groups.ts";

/** What the holder tells of others' words: somebody else before a reporting verb inside the content. */
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
  for (const mention of mentions) {
    if (mention.start < content.start || mention.end > content.end || !SPEAKERS.has(mention.kind)) continue;
    const agent = pack.grammar.by.has(tokens[mention.from - 1]?.lower ?? "");
    const verb = agent ? doneBy(tokens, mention, pack) : verbOf(tokens, mention, pack);
    if (
      !verb ||
      (verb.passive && !agent) ||
      !REPORTS.has(verb.cue.cue.class) ||
      pack.progressive.test(tokens[verb.cue.from]!.lower) ||
      isNoun(tokens, verb.cue, pack)
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
    let from = agent ? mention.next : verb.cue.next;
    while (pack.grammar.complementizers.has(tokens[from]?.lower ?? "") || tokens[from]?.text === ",") from++;
    const start = tokens[from]?.start ?? verb.cue.next;
    if (start >= content.end) continue;
    const cue = { start: tokens[verb.cue.from]!.start, end: tokens[verb.cue.next - 1]!.end };
    found.push({
      id: `${parent}.${found.length + 1}` as StatementId,
      sentence: { start: sentence.start, end: sentence.end },
      content: [{ start, end: content.end }],
      cue,
      holders: foundBy(
        [{ kind: "actor", actor: referent.actor }],
        agent ? "by-agent" : "subject",
        { start: mention.start, end: mention.end },
        cue,
      ),
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

const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "state", "organisation", "side"]);
const REPORTS = new Set(["speech", "express", "perform", "inform"]);
/** "China views and interests", "the UN calls and appeals": third-person forms that may as well be nouns need "that". */
const isNoun = (tokens: readonly Token[], cue: { from: number; next: number }, pack: LanguagePack): boolean =>
  !isPast(tokens[cue.from]!.lower, pack) && !pack.grammar.complementizers.has(tokens[cue.next]?.lower ?? "");

/** "President Vane had warned", "President Vane, who told him": the verb of somebody, straight or in a clause about them. */
function verbOf(tokens: readonly Token[], mention: Mention, pack: LanguagePack): ReturnType<typeof verbAfter> {
  const behind = tokens[mention.next]?.text === "," ? mention.next + 1 : mention.next;
  const relative = pack.grammar.relatives.has(tokens[behind]?.lower ?? "") && verbAfter(tokens, behind + 1, pack);
  return relative || verbAfter(tokens, mention.next, pack);
}

/** "repeated by President Vane": the participle before its agent. */
function doneBy(tokens: readonly Token[], agent: Mention, pack: LanguagePack): ReturnType<typeof verbAfter> {
  for (let at = agent.from - 2; at >= 0 && at > agent.from - 6; at--) {
    const cue = cueAt(tokens, at, pack);
    if (cue) return cue.next === agent.from - 1 ? { cue, passive: true, negated: false } : undefined;
  }
  return undefined;
}
