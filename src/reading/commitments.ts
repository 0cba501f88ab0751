import type { LanguagePack, TimeBase } from "../languages/pack.ts";
import { inferred, type Span, stated } from "../model/evidence.ts";
import type { Commitment, Statement } from "../model/statement.ts";
import type { Words } from "../text/word-index.ts";
import type { Cast, Character } from "./cast.ts";
import { cueAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { conditionOf, dueOf, forumOf } from "./terms.ts";
import { isPast } from "./verb-groups.ts";

/** Statements by which somebody binds itself, or the sides agree on something to come. */
export function commitmentsOf(
  text: string,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  cast: Cast,
  parties: readonly Character[],
  base: TimeBase,
  pack: LanguagePack,
): Commitment[] {
  const named = [...new Set(parties.flatMap((person) => person.side?.value ?? []))];
  const sides = named.length > 0 ? named : signers(cast, sentences);
  const found: Commitment[] = [];
  for (const [at, statement] of statements.entries()) {
    const commits = statement.acts.some((act) => act.value === "commit");
    const agrees = statement.acts.some((act) => act.value === "agree");
    if (!commits && !agrees) continue;
    const joint = statement.holders.value.some((holder) => holder.kind === "joint");
    const words = text.slice(statement.sentence.start, statement.sentence.end);
    // A document signed binds its signatories, though the narrator tells it.
    const signed = !joint && agrees && statement.holders.value.some((holder) => holder.kind === "narrator");
    // "We agreed to meet again": told by one, agreed by both.
    const ours = !joint && !signed && agrees && pack.agreedByUs.test(words);
    const agreed = (joint || ours) && agrees && pack.agreed.test(words) && pack.toCome.test(words);
    if (!commits && !agreed && !signed) continue;
    // "expressed readiness to talk and agreed to meet": what is agreed binds more than what one is ready for.
    const agreement = agreed
      ? statement.acts.find((act) => act.value === "agree" && act.basis.kind === "stated")
      : undefined;
    const cause = agreement ?? statement.acts.find((act) => act.value === (commits ? "commit" : "agree"));
    const evidence = cause && cause.basis.kind !== "page" ? cause.basis.evidence[0] : undefined;
    // "Under the agreement, Velland will provide": both say so, one does it. "Velland and Orsania will": two do.
    const doers = evidence ? doersAt(cast.mentions[at]!, evidence.start, sides) : [];
    const held = joint || signed || ours ? sides : holderSides(statement, cast);
    const by = doers.length > 0 && (joint || doers.length > 1) ? [...doers] : held;
    if (by.length === 0) continue;
    const others = sides.filter((side) => !by.includes(side));
    const deed = deedOf(text, statement, evidence);
    const condition = conditionOf(text, statement, sentences[at]!.words, pack);
    const due = dueOf(sentences[at]!, statement, evidence, condition, signed, cast.mentions[at]!, base, pack);
    const forum = forumOf(text, sentences[at]!, deed, condition, [...by, ...others], pack);
    const until = agreed ? furtherVerb(sentences[at]!, evidence, pack) : undefined;
    const strength = strengthOf(text, statement, sentences[at]!.words, evidence, condition, pack, until);
    found.push({
      id: `c${found.length + 1}`,
      statement: statement.id,
      by,
      to: by.length > 1 ? [] : others,
      deed,
      strength: strength ? stated(strength.value, strength.span) : inferred("pledged", "no-hedge", deed),
      ...(due ? { due } : {}),
      ...(forum ? { forum } : {}),
      ...(condition ? { condition } : {}),
    });
  }
  return found;
}

/** "We, the Foreign Ministers of Velland and Orsania": the states whose officers open a text together, where none of them is named. */
function signers(cast: Cast, [first]: readonly Sentence[]): string[] {
  const mentions = first ? cast.mentions[first.index]! : [];
  const at = mentions.findIndex(({ kind, office }) => kind === "group" && office !== undefined);
  if (at < 0 || !mentions.slice(0, at).some(({ kind }) => kind === "we")) return [];
  const states: string[] = [];
  let { next } = mentions[at]!;
  for (const mention of mentions.slice(at + 1)) {
    if (mention.kind !== "state" || mention.from > next + 3) break;
    if (mention.code) states.push(mention.code);
    next = mention.next;
  }
  return [...new Set([...(mentions[at]!.code ? [mentions[at]!.code] : []), ...states])];
}

const spanOf = (offset: number, match: RegExpExecArray): Span => ({
  start: offset + match.index,
  end: offset + match.index + match[0].trimEnd().length,
});

/** The parties' sides that the subject of the words that bind names: one, a pair, or "the parties". */
function doersAt(mentions: readonly Mention[], start: number, sides: readonly string[]): readonly string[] {
  const at = mentions.findIndex((mention) => mention.start === start);
  const doer = mentions[at];
  if (!doer) return [];
  if (doer.kind === "joint") return sides;
  const pair = mentions[at - 1];
  const tied = pair && pair.next === doer.from - 1 && pair.kind === doer.kind;
  return [tied ? pair.code : undefined, doer.code].filter(
    (code) => code !== undefined && sides.includes(code),
  ) as string[];
}

function holderSides(statement: Statement, cast: Cast): string[] {
  const sides: string[] = [];
  for (const holder of statement.holders.value) {
    if (holder.kind !== "actor") continue;
    const person = cast.byId.get(holder.actor);
    const state = [...cast.states].find(([, entry]) => entry.id === holder.actor)?.[0];
    const organisation = [...cast.organisations].find(([, entry]) => entry.id === holder.actor);
    const side = person?.side?.value ?? state ?? organisation?.[1].short ?? organisation?.[0];
    if (side) sides.push(side);
  }
  return [...new Set(sides)];
}

/** From behind the words that commit to the end of the sentence. */
function deedOf(text: string, statement: Statement, evidence: Span | undefined): Span {
  const first = statement.sentence.start;
  // A speaker named at the end is no part of the deed.
  let end = statement.content.at(-1)?.end ?? statement.sentence.end;
  while (end > first && /[\s,]/.test(text[end - 1]!)) end--;
  let start =
    evidence && evidence.start >= first && evidence.end < end ? evidence.end : (statement.content[0]?.start ?? first);
  while (start < end && /[\s,]/.test(text[start]!)) start++;
  if (start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end))) return { start, end };
  // "The yards would start work in January, the Minister promised": the deed stands ahead of the verb.
  let stop = evidence && evidence.start > first ? evidence.start : statement.sentence.end;
  while (stop > first && /[\s,]/.test(text[stop - 1]!)) stop--;
  return { start: first, end: stop > first ? stop : statement.sentence.end };
}

/** "agreed to meet and looked forward to it": where a verb begins that is none of agreeing. */
function furtherVerb({ tokens }: Sentence, evidence: Span | undefined, pack: LanguagePack): number | undefined {
  if (!evidence) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    const { start } = tokens[at]!;
    if (start <= evidence.end || !pack.grammar.joints.holds(tokens[at - 1]) || !isPast(tokens[at]!.lower, pack))
      continue;
    const cue = cueAt(tokens, at, pack);
    if (cue && cue.cue.class !== "agree" && cue.cue.class !== "event") return start;
  }
  return undefined;
}

function strengthOf(
  text: string,
  statement: Statement,
  has: Words,
  binding: Span | undefined,
  condition: Span | undefined,
  pack: LanguagePack,
  until = statement.sentence.end,
): { value: Commitment["strength"]["value"]; span: Span } | undefined {
  const { start } = statement.sentence;
  const end = until;
  // What is said of others under a condition does not loosen what is promised.
  const masked = condition
    ? `${text.slice(start, condition.start)}${" ".repeat(condition.end - condition.start)}${text.slice(condition.end, end)}`
    : text.slice(start, end);
  // Nor does what stands before the words that bind, as long as those say how firmly.
  const from = binding && binding.start >= start && binding.end <= end ? binding.start - start : 0;
  for (const offset of from > 0 ? [from, 0] : [0]) {
    const words = masked.slice(offset);
    // The firmest words are read last: "will consider" explores, "will" alone pledges.
    for (const [pattern, value] of pack.strengths) {
      const match = has.may(pattern) ? pattern.exec(words) : null;
      if (match) return { value, span: spanOf(start + offset, match) };
    }
  }
  return undefined;
}
