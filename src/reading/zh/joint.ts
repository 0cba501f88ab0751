import { EVENTS, JOINT_AGREE, JOINT_SURE, JOINT_TALK, SURE_EVENTS } from "../../languages/zh/words.ts";
import { type HolderWay, type Span, spanOf } from "../../model/evidence.ts";
import type { ActKind } from "../../model/statement.ts";
import { actsOf, type FoundAct, type Subjects } from "./acts.ts";
import type { HanClause, HanSentence } from "./sentences.ts";
import type { Take, Voice } from "./voices.ts";

/** A take by who stands at a clause's head: `subject` and `content` are counted from the clause's start. */
export function takeWith(
  voice: Take["voice"],
  way: HolderWay,
  clause: HanClause,
  index: number,
  subject: number,
  content: number,
  cue?: Span,
): Take {
  return {
    voice,
    way,
    evidence: { start: clause.start, end: Math.min(clause.end, clause.start + Math.max(1, subject)) },
    content: Math.min(clause.start + content, clause.end),
    clause: index,
    ...(cue ? { cue } : {}),
  };
}

/** Behind what was signed, what it means: whoever has the floor says so. */
const JUDGED = /，(?:这|将|标志着|充分|体现|必将|为)/u;

/** "双方一致同意": what both hold, and what the text tells of both. */
export function jointTake(
  sentence: HanSentence,
  clause: HanClause,
  index: number,
  length: number,
  speaker: Voice | undefined,
): Take | undefined {
  const rest = clause.text.slice(length);
  const whole = sentence.text;
  const evidence = { start: clause.start, end: clause.start + length };
  const narrator: Take = {
    voice: "narrator",
    way: "tells",
    evidence: spanOf(clause),
    content: sentence.start,
    clause: index,
  };
  const modal = /^(?:都|也|还|同|共同)*(?:应|要|需|必须|可以|可|有)/u.test(rest);
  if (modal && speaker) return undefined;
  // Within somebody's words: "…成功访华，双方达成共识", "各方已达成一些共识".
  if (speaker && !sentence.opens && (index > 0 || /^(?:各方|与会|三方)/u.test(clause.text))) return undefined;
  const sure =
    /^(?:还|也|都|将|愿|再次|共同|一致)*(?:就.{1,40}?|在.{1,12}?)?(?:还|也|都|将|愿|再次|共同|一致)*(?:同意|商定|互致|互祝|约定|一致认为|一致同意|一致表示|宣布|还就|达成共识|达成)/u.test(
      rest,
    ) ||
    /^双方(?:一致|期待)/u.test(clause.text) ||
    // "双方积极评价…，同意…"
    (/^(?:双方|两国)/u.test(clause.text) && /^[^，]{0,60}，(?:并|还)?(?:一致)?(?:同意|商定|约定)/u.test(whole)) ||
    /^还(?:就|一致|共同|同意|商定|互致|交换)/u.test(rest);
  if (
    speaker &&
    !sentence.opens &&
    !sure &&
    !(SURE_EVENTS.test(whole) && /意见|签署|发表|见证/u.test(whole) && !JUDGED.test(whole))
  )
    return undefined;
  if (index > 0 && speaker && !sure && !sentence.opens) return undefined;
  if (SURE_EVENTS.test(clause.text) || (JOINT_TALK.test(rest) && !/同意|一致|商定|认为/u.test(rest))) {
    return narrator;
  }
  if (JOINT_AGREE.test(rest) || JOINT_SURE.test(whole))
    return { voice: "joint", way: "joint-subject", evidence, content: evidence.end, clause: index };
  if (speaker && !sentence.opens) return undefined;
  if (EVENTS.test(rest) || !speaker) return narrator;
  return undefined;
}

export function signOf(sentence: HanSentence, words: RegExp, act: ActKind): FoundAct {
  const match = words.exec(sentence.text) ?? /同意|商定/u.exec(sentence.text);
  const start = sentence.start + (match?.index ?? 0);
  return { act, span: { start, end: start + (match?.[0].length ?? 1) } };
}

export function jointActs(sentence: HanSentence, clauses: readonly HanClause[], subjects: Subjects): FoundAct[] {
  const acts: FoundAct[] = [];
  // "双方同意…，支持两国企业…": what is decided is to be done, and no stance.
  const decided = /同意|商定|决定/u.exec(sentence.text);
  const stances = actsOf(clauses, subjects, false).filter(
    ({ act, span }) =>
      act === "oppose" ||
      act === "courtesy" ||
      (act === "support" && !(decided && span.start > sentence.start + decided.index)),
  );
  const courtesyOnly = stances.some(({ act }) => act === "courtesy") && !/同意|一致|商定|认为|愿/u.test(sentence.text);
  if (!courtesyOnly) acts.push(signOf(sentence, JOINT_AGREE, "agree"));
  return [...acts, ...stances];
}
