import type { DateHit, LanguagePack } from "../languages/pack.ts";
import { inferred, type Span, stated } from "../model/evidence.ts";
import type { Commitment, Statement } from "../model/statement.ts";
import type { Cast, Character } from "./cast.ts";
import type { Sentence } from "./sentence.ts";

/** Statements by which somebody binds itself, or the sides agree on something to come. */
export function commitmentsOf(
  text: string,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  cast: Cast,
  parties: readonly Character[],
  pack: LanguagePack,
): Commitment[] {
  const sides = [...new Set(parties.flatMap((person) => person.side?.value ?? []))];
  const found: Commitment[] = [];
  for (const [at, statement] of statements.entries()) {
    const kinds = new Set(statement.acts.map((act) => act.value));
    const joint = statement.holders.value.some((holder) => holder.kind === "joint");
    const words = text.slice(statement.sentence.start, statement.sentence.end);
    // A document signed binds its signatories, though the narrator tells it.
    const signed = !joint && kinds.has("agree") && statement.holders.value.some((holder) => holder.kind === "narrator");
    const agreed = joint && kinds.has("agree") && pack.agreed.test(words) && pack.toCome.test(words);
    if (!kinds.has("commit") && !agreed && !signed) continue;
    const cause = statement.acts.find((act) => act.value === (kinds.has("commit") ? "commit" : "agree"));
    const evidence = cause && cause.basis.kind !== "page" ? cause.basis.evidence[0] : undefined;
    // "Under the agreement, Velland will provide": both say so, one does it.
    const doer = joint
      ? cast.mentions[at]!.find((mention) => mention.start === evidence?.start && mention.code !== undefined)?.code
      : undefined;
    const by = doer && sides.includes(doer) ? [doer] : joint || signed ? sides : holderSides(statement, cast);
    if (by.length === 0) continue;
    const others = sides.filter((side) => !by.includes(side));
    const deed = deedOf(text, statement, evidence);
    const due = sentences[at]!.dates.find(
      (hit) => hit.at !== undefined && hit.start >= deed.start && isToCome(text, hit, pack),
    );
    const forum = pack.forum.exec(text.slice(deed.start, deed.end));
    const condition = pack.condition.exec(words);
    const strength = strengthOf(text, statement, pack);
    found.push({
      id: `c${found.length + 1}`,
      statement: statement.id,
      by,
      to: by.length > 1 ? [] : others,
      deed,
      strength: strength ? stated(strength.value, strength.span) : inferred("pledged", "no-hedge", deed),
      ...(due?.at ? { due: stated(due.at, { start: due.start, end: due.end }) } : {}),
      ...(forum ? { forum: stated(forum[0].trim(), spanOf(deed.start, forum)) } : {}),
      ...(condition ? { condition: spanOf(statement.sentence.start, condition) } : {}),
    });
  }
  return found;
}

const spanOf = (offset: number, match: RegExpExecArray): Span => ({
  start: offset + match.index,
  end: offset + match.index + match[0].trimEnd().length,
});

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
  return start < end ? { start, end } : { start: first, end };
}

function strengthOf(
  text: string,
  statement: Statement,
  pack: LanguagePack,
): { value: Commitment["strength"]["value"]; span: Span } | undefined {
  const words = text.slice(statement.sentence.start, statement.sentence.end);
  let best: { value: Commitment["strength"]["value"]; span: Span } | undefined;
  // The firmest words are read last: "will consider" explores, "will" alone pledges.
  for (const [pattern, value] of pack.strengths) {
    const match = pattern.exec(words);
    if (match && !best) best = { value, span: spanOf(statement.sentence.start, match) };
  }
  return best;
}

const isToCome = (text: string, hit: DateHit, pack: LanguagePack): boolean =>
  pack.dueBefore.test(text.slice(Math.max(0, hit.start - 24), hit.start)) ||
  pack.dueItself.test(text.slice(hit.start, hit.end));
