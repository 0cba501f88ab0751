import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { found as foundBy, type Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Holder, Statement } from "../model/statement.ts";
import { actsOfCues } from "./acts.ts";
import { accordingTo, verbAfter } from "./clauses.ts";
import { contentOf, cueSpan, type Judgement, type Running } from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { type Context, refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";

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
      holders: foundBy(
        [{ kind: "actor", actor: referent.actor }],
        "subject",
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
