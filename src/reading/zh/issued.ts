import type { HanNames } from "../../gazetteer/han-names.ts";
import { ADVERBS, JOINT, SPEECH } from "../../languages/zh/words.ts";
import { jointTake, takeWith } from "./joint.ts";
import type { HanSentence } from "./sentences.ts";
import type { HanSides } from "./sides.ts";
import type { Take } from "./voices.ts";

const SIDE = /^([\p{Script=Han}]{1,6}?)方(?!面|式|案|法|针)/u;
const CUE = new RegExp(`^${ADVERBS}(?:${SPEECH})`, "u");
/** A side's own clause stands at the head of a sentence or behind what leads in. */
const CLAUSES = 3;

/** "甲和乙关于…的联合声明": the states whose document it is. News of one that "发表联合声明" is none. */
export function issuersOf(title: string, names: HanNames): string[] {
  if (!/联合(?:声明|公报|宣言|新闻公报|新闻稿)(?:（全文）)?$/u.test(title) || /发表|签署|通过/u.test(title)) return [];
  const sides = [...new Set(names.find(title).flatMap(({ kind, code }) => (kind === "state" && code ? [code] : [])))];
  return sides.length >= 2 ? sides : [];
}

/** A joint document speaks for all its sides, or for the one that it names. */
export function issuedIn(sentence: HanSentence, sides: HanSides, issuers: readonly string[]): Take[] {
  for (const [index, clause] of sentence.clauses.slice(0, CLAUSES).entries()) {
    const joint = JOINT.exec(clause.text);
    const take = joint && jointTake(sentence, clause, index, joint[0].length, undefined);
    if (take) return [take];
    const side = SIDE.exec(clause.text);
    const code = side ? sides.sideOf(side[1]!) : undefined;
    if (!side || !code || !issuers.includes(code)) continue;
    const { length } = side[0];
    const cue = CUE.exec(clause.text.slice(length));
    return [takeWith({ kind: "state", code }, "subject", clause, index, length, cue ? length + cue[0].length : 0)];
  }
  return [];
}
