import { type ActSign, BARE_DEED, SIGNS, type Who } from "../../languages/zh/acts.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActKind } from "../../model/statement.ts";
import type { HanClause } from "./sentences.ts";

export interface FoundAct {
  act: ActKind;
  span: Span;
}

/** How the sides call themselves in the words of one speaker. */
export interface Subjects {
  own: RegExp;
  both: RegExp;
  other: RegExp;
  /** The characters with which each of them can begin: most clauses begin with none, and are not matched. */
  begins: { own: ReadonlySet<string>; both: ReadonlySet<string>; other: ReadonlySet<string> };
}

/** Words that lead a clause and say nothing of its subject. */
const LEADS =
  /^[“‘]?(?:——|同时|此外|因此|为此|当前|对此|今后|面向未来|在此基础上|下一步|接下来|无论[^，。]{2,20}|未来(?:\d{1,2}|[一两二三四五六七八九十几])年(?:内|里)?|未来|(?:并|还)?(?:表示|指出|强调|相信|重申)(?=[\p{Script=Han}]{1,4}(?:方|国)|我|两国|双方)|表示(?=(?:完全|十分|高度|坚定|坚决)+(?:赞同|支持|赞赏|认同|钦佩|反对))|并重申|(?:返|回)国后|目前|现在|如今|今年|明年|而且|并且|但是|但|而|首先|其次|最后|一是|二是|三是|四是|五是|六是|七是|八是|新的一年|也|还|更|相信|在此背景下|在新形势下|新形势下|第[一二三四五六]|[一二三四五六七八九十](?=要|是))(?:，|、)?/u;
const WELCOMED = SIGNS.find(({ act, words }) => act === "support" && words.source.includes("欢迎(?!"))!.words;
/** "第二，": the points of a list. */
const COUNTED = /^(?:——)?(?:第[一二三四五六七八]|[一二三四五六七八]是?|首先|其次|最后|同时|此外)[，、]$/u;
const LEADING_IN = /^(?:围绕|以.{2,40}为|在.{2,40}(?:上|下|中|方面)[，]|面向|本着|通过|根据|按照)/u;
/** Stances that are the speaker's by their words. */
const OWN_STANCE =
  /^(?:重申|支持[^，]{2,20}(?:参与|加入)|[\p{Script=Han}]{0,4}愿(?!望|景)|呼吁|敦促|强烈|感谢|衷心|欢迎|希望|期待|祝|对此|我|高度评价|令人)|表示|赞赏|钦佩/u;
/** Under what is proposed, only these begin something of their own. */
const RESTARTS_PROPOSAL = /^(?:也|还|并|热烈|高度|十分|衷心)*(?:欢迎|感谢|赞赏|高度评价|祝贺|愿|坚决反对|(?<=并)将)/u;

/**
 * The acts of somebody's words, clause by clause.
 * @param before whether the sentence before was about what is to be done: a bare verb then goes on with it.
 */
export function actsOf(clauses: readonly HanClause[], subjects: Subjects, before: boolean): FoundAct[] {
  const found: FoundAct[] = [];
  let carried: ActKind | undefined;
  let last: Who = "none";
  // The clause in which the sentence begins, behind a number and behind what only leads in.
  const counted = clauses.length > 1 && COUNTED.test(clauses[0]!.text);
  const begins = clauses.findIndex(({ text }) => !COUNTED.test(text) && !LEADING_IN.test(text));
  clauses.forEach((clause, index) => {
    let text = clause.text.replace(/[，；：,;。！？”’]+$/u, "");
    let offset = 0;
    for (
      let lead = LEADS.exec(text);
      lead && lead[0].length > 0 && lead[0].length < text.length;
      lead = LEADS.exec(text)
    ) {
      offset += lead[0].length;
      text = text.slice(lead[0].length);
    }
    const { who, length } = subjectOf(text, subjects);
    const rest = text.slice(length);
    // "我们" wills for its own side and proposes to both; a clause without a subject has that of the clause before.
    const kinds: readonly Who[] = /^(?:我们|我)/u.test(text)
      ? ["own", "both"]
      : who === "none" && last === "own"
        ? ["none", "own"]
        : [who];
    let hit = false;
    const welcomed = WELCOMED.test(rest) && who === "none";
    for (const sign of SIGNS) {
      if (!kinds.some((kind) => sign.who.includes(kind))) continue;
      const match = sign.words.exec(rest);
      if (!match) continue;
      if (sign.act === "propose" && welcomed && /^(?:热烈)?欢迎/u.test(rest)) continue;
      // What goes on about the other side is no stance of who speaks: "中国践行共同发展，反对掠夺".
      if (who === "none" && last === "other" && !carried && !OWN_STANCE.test(rest) && sign.act !== "propose") continue;
      if (blocked(sign, who, rest, carried)) continue;
      if (sign.act === "propose" && who !== "other" && /^(?:也|还|衷心|真诚)*(?:希望|期待|盼)/u.test(rest)) {
        const wished = rest.replace(/^(?:也|还|衷心|真诚)*(?:希望|期待|盼望?)/u, "");
        if (subjectOf(wished, subjects).who === "other") add(found, "demand", clause, offset + length, match[0].length);
        if (
          subjectOf(wished, subjects).who === "other" &&
          !/一道|共同|同中方|相向而行|双方|携手|两国/u.test(
            clauses
              .slice(index, index + 8)
              .map((c) => c.text)
              .join(""),
          )
        ) {
          carried = "demand";
          hit = true;
          continue;
        }
      }
      add(found, sign.act, clause, offset + length, match[0].length);
      hit = true;
      if (sign.carries) carried = sign.act;
      else if (who !== "none") carried = undefined;
      if (sign.act === "commit" || sign.act === "propose" || sign.act === "demand") break;
    }
    if (!hit && who !== "none" && found.length > 0 && rest.length > 0) carried = undefined;
    if (!hit && found.length === 0 && index === begins && BARE_DEED.test(text) && (before || counted)) {
      add(found, "propose", clause, 0, Math.min(4, text.length));
      carried = "propose";
    }
    if (who !== "none") last = who;
  });
  return found;
}

function add(found: FoundAct[], act: ActKind, clause: HanClause, offset: number, length: number): void {
  if (found.some((other) => other.act === act)) return;
  const start = Math.min(clause.start + offset, clause.end - 1);
  found.push({ act, span: { start, end: Math.min(clause.end, start + Math.max(1, length)) } });
}

function blocked(sign: ActSign, who: Who, rest: string, carried: ActKind | undefined): boolean {
  if (who !== "none" || carried === undefined) return false;
  if (sign.act === carried) return false;
  if (carried === "propose" || carried === "demand") return !RESTARTS_PROPOSAL.test(rest);
  if (carried === "commit")
    return sign.act === "oppose"
      ? !/^坚决反对/u.test(rest)
      : sign.act === "propose"
        ? !/^(?:希望|期待|欢迎|邀请)/u.test(rest)
        : // "愿…，鼓励企业投资": part of what is willed.
          sign.act === "support" && /^鼓励/u.test(rest);
  return false;
}

/** Who a clause begins with, and the length of the words that say so. */
export function subjectOf(text: string, subjects: Subjects): { who: Who; length: number } {
  const { begins } = subjects;
  const first = text[0] ?? "";
  const both = begins.both.has(first) ? subjects.both.exec(text) : null;
  if (both) return { who: "both", length: both[0].length };
  const own = begins.own.has(first) ? subjects.own.exec(text) : null;
  if (own) return { who: "own", length: own[0].length };
  const other = begins.other.has(first) ? subjects.other.exec(text) : null;
  if (other) return { who: "other", length: other[0].length };
  return { who: "none", length: 0 };
}

/** What one character for a state is followed by where it is the subject: "尼坚定奉行". */
const STANDS =
  "坚定|坚决|高度|始终|一贯|愿(?!望)|将(?!军)|支持|感谢|赞赏|期待|希望|欢迎|恪守|奉行|坚持|致力|重视|珍视|完全|视(?!频|角|察|线)|一如既往";
const letters = (all: string): string =>
  all
    .split("|")
    .filter((form) => form.length === 1)
    .join("|") || "\\u0000";

const escaped = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[()]/gu, "\\$&"))
    .join("|");

/** @param own, others the forms of the speaker's side and of the rest: "洪都拉斯", "洪". */
export function subjectsFor(own: readonly string[], others: readonly string[]): Subjects {
  const [mine, theirs] = [escaped(own), escaped(others)];
  const long = (forms: readonly string[]): string => escaped(forms.filter((form) => form.length > 1)) || "\\u0000";
  const side = (all: string, whole: string): string =>
    `(?:(?:${all || "\\u0000"})(?:方|军(?:队|方)?(?!事)|(?:外交|国防|农业|商务|财政|教育|科技|卫生|交通|能源|经济|贸易|工业|文化|旅游|环境|内政|司法)部(?!长|门)|政府|议会|联邦议会|国民议会|国会)|(?:${whole})(?![－—–-])(?:政府|新政府|新一届政府|人民|军队|国会|议会|方面|各界|共产党|企业|党)?|(?:${letters(all)})(?=${STANDS}))`;
  const pair =
    mine && theirs ? `|(?:${mine})(?:(?:同|和|与)?(?:${theirs}))+|(?:${theirs})(?:同|和|与)?(?:${mine})` : "";
  const firsts = (words: string, forms: readonly string[]): ReadonlySet<string> =>
    new Set([...words, ...forms.map((form) => form[0] ?? "")]);
  return {
    begins: {
      both: firsts("双两各世国彼大", [...own, ...others]),
      own: firsts("我本外特总该", own),
      other: firsts("对有贵你当冲", others),
    },
    both: new RegExp(
      `^(?:(?:双方|两国(?:元首|人民|政府|领导人)?|双边|各方|各国|世界各国|国际社会|两军|两党|彼此|大家${pair})(?:两国|双方|两党|两军|两个大国|两大国|关系|还|都|也)*)`,
      "u",
    ),
    own: new RegExp(`^(?:我方|我们|我国|我|本人|外交部|特区政府|总统府|${side(mine, long(own))}|该国)`, "u"),
    other: new RegExp(
      `^(?:${side(theirs, long(others))}|对方|有关(?:方面|各方|国家|方)|贵国|你们|当事方|冲突(?:各|双)?方)`,
      "u",
    ),
  };
}
