import type { HanHit } from "../../gazetteer/han-names.ts";
import { SINGLE_ZH } from "../../gazetteer/zh-states.ts";
import { FORM_OF_STATE, OFFICE_OF_STATE, SHORT_STATE } from "../../languages/zh/offices.ts";
import type { Span } from "../../model/evidence.ts";
import { within } from "./hits.ts";
import { ENDS_IN_HEAD, HEADS } from "./person-names.ts";

/** An office as the text has it, and whose it is. */
export interface HanOffice extends Span {
  /** Several offices joined by "; ". */
  value: string;
  /** The state or organisation whose name stands before it. */
  of?: HanHit;
}

const SHORT = new RegExp(`^${SHORT_STATE}`, "u");

/** Longest run of words before a name that is looked at. */
const REACH = 60;
const HARD = /[，。；：！？\s“”《》）)]/u;
/** Verbs and small words behind which an office begins. */
const SOFT =
  /(?:的|会见了?|会谈|会晤|接见|召见|约见|拜会|同|向|对|由|邀请|应约|祝贺|当选|任命|担任|出任|就任|为|是|等|率|陪同|迎接|分别|来华|访华|访问|京|主持|出席|参加|抵达|在|，|与)(?!外|和)/gu;

/** The office that ends at `end`, where the name begins. `hits` are those of the text. */
export function officeBefore(text: string, end: number, hits: readonly HanHit[]): HanOffice | undefined {
  let start = end;
  while (start > 0 && end - start < REACH && !HARD.test(text[start - 1]!)) start--;
  const words = text.slice(start, end);
  const names = within(hits, start, end).filter(
    (hit) =>
      hit.start >= start &&
      hit.end <= end &&
      (hit.kind === "state" || hit.kind === "region" || hit.kind === "organisation"),
  );
  let from = start;
  for (const match of words.matchAll(SOFT)) {
    const at = start + match.index;
    // "外交与国际合作部长": a link inside an office that has its state before it.
    if (/^(?:与|对|在)$/u.test(match[0]) && names.some((hit) => hit.end <= at && hit.start >= from)) continue;
    if (names.some((hit) => hit.start <= at && at < hit.end)) continue;
    // "维兰德当选总统": whose election is behind the state's name has it as an office.
    if (match[0] === "当选" && names.some((hit) => hit.end === at)) continue;
    if (match.index + match[0].length < words.length) from = at + match[0].length;
  }
  // Days and times before an office of the publisher's own: "3月26日，", "14日下午".
  from += /^(?:\d{1,2}[月日]|上午|下午|晚上?|中午|当地时间|当天|当晚|以|应|[一二三四五六七八九十]{1,3}、)*/u.exec(
    text.slice(from, end),
  )![0].length;
  // "总理甲、乙国总理": in front of a link stands somebody else where a head has a name behind it.
  for (const link of text.slice(from, end).matchAll(/[、和与及]/gu)) {
    const before = text.slice(from, from + link.index);
    if (
      !ENDS_IN_HEAD.test(before) &&
      before.search(HEADS) >= 0 &&
      within(names, from + link.index, from + link.index + 1).length === 0
    )
      return officeBetween(text, from + link.index + 1, end, names, localsOf(text, hits));
  }
  return officeBetween(text, from, end, names, localsOf(text, hits));
}

/** The first characters of the states that a text names: "奥第一副外长" in one that has 奥尔萨尼亚. Of two with the same one, neither. */
const locals = new WeakMap<readonly HanHit[], ReadonlyMap<string, string>>();
function localsOf(text: string, hits: readonly HanHit[]): ReadonlyMap<string, string> {
  const known = locals.get(hits);
  if (known) return known;
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { kind, code, start } of hits) {
    const first = text[start]!;
    if (kind !== "state" || !code || first === "中") continue;
    if (found.has(first) && found.get(first) !== code) several.add(first);
    found.set(first, code);
  }
  for (const first of several) found.delete(first);
  locals.set(hits, found);
  return found;
}

function officeBetween(
  text: string,
  start: number,
  end: number,
  names: readonly HanHit[],
  local: ReadonlyMap<string, string>,
): HanOffice | undefined {
  let from = start;
  for (const link of text.slice(from, end).matchAll(/[、和与及]/gu)) {
    const before = text.slice(from, start + link.index);
    if (start + link.index >= from && !ENDS_IN_HEAD.test(before) && before.search(HEADS) >= 0)
      from = start + link.index + 1;
  }
  let of = names.find((hit) => hit.start >= from);
  // "驻维兰德大使": where he is accredited, which is not whose he is.
  if (of && text[of.start - 1] === "驻" && of.start - 1 === from) of = undefined;
  // "甲和西班牙首相": who stands with a link before the state is somebody else.
  if (of && of.start > from && /[和及、]$/u.test(text.slice(from, of.start))) from = of.start;
  if (of && of.start > from + 1) of = undefined;
  // "俄外长": the state is said by one character.
  const single = of ? null : SHORT.exec(text.slice(from, end));
  const code = single && SINGLE_ZH.get(single[0]);
  if (code) of = { kind: "state", code, name: single[0], start: from, end: from + 1 };
  const spoken = of || !OFFICE_OF_STATE.test(text.slice(from + 1, end)) ? undefined : local.get(text[from]!);
  if (spoken) of = { kind: "state", code: spoken, name: text[from]!, start: from, end: from + 1 };
  // An organisation's own head bears its name: "联合国秘书长"; a state's name is no part of an office.
  let begin = of && (of.kind === "state" || of.kind === "region") ? of.end : from;
  // "中国政府特使": it is the government whose he is.
  if (of?.kind === "state" && begin === of.end && text.startsWith("政府", begin)) begin = from;
  if (of && begin === of.end) begin += FORM_OF_STATE.exec(text.slice(begin, end))?.[0].length ?? 0;
  // "维兰德新任首相": how long he has been it is no part of it.
  if (text.startsWith("新任", begin)) begin += 2;
  if (end - begin < 2 || !ENDS_IN_HEAD.test(text.slice(begin, end))) return undefined;
  const whole: string[] = [];
  let joined = "";
  let at = begin;
  for (const part of text.slice(begin, end).split(/(?<=[、兼])/u)) {
    const first = names.find((hit) => hit.start === at && hit.kind === "state");
    at += part.length;
    const words = part.slice(first && whole.length > 0 ? first.end - first.start : 0).replace(/[、兼]$/u, "");
    joined = joined ? `${joined}、${words}` : words;
    if (!ENDS_IN_HEAD.test(words)) continue;
    whole.push(joined);
    joined = "";
  }
  return whole.length === 0 ? undefined : { start: begin, end, value: whole.join("; "), ...(of ? { of } : {}) };
}
