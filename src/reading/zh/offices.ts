import type { HanHit } from "../../gazetteer/han-names.ts";
import type { Span } from "../../model/evidence.ts";
import { within } from "./hits.ts";
import { ENDS_IN_HEAD } from "./person-names.ts";

/** An office as the text has it, and whose it is. */
export interface HanOffice extends Span {
  /** Several offices joined by "; ". */
  value: string;
  /** The state or organisation whose name stands before it. */
  of?: HanHit;
}

/** Longest run of words before a name that is looked at. */
const REACH = 60;
const HARD = /[，。；：！？\s“”《》]/u;
/** Verbs and small words behind which an office begins. */
const SOFT =
  /(?:的|会见了?|会谈|会晤|接见|拜会|同|向|对|由|邀请|应约|祝贺|当选|任命|担任|出任|就任|为|是|等|率|陪同|迎接|分别|来华|访华|访问|京|主持|在|，|与)(?!外|和)/gu;

/** The office that ends at `end`, where the name begins. `hits` are those of the text. */
export function officeBefore(text: string, end: number, hits: readonly HanHit[]): HanOffice | undefined {
  let start = end;
  while (start > 0 && end - start < REACH && !HARD.test(text[start - 1]!)) start--;
  const words = text.slice(start, end);
  const names = within(hits, start, end).filter(
    (hit) => hit.start >= start && hit.end <= end && (hit.kind === "state" || hit.kind === "organisation"),
  );
  let from = start;
  for (const match of words.matchAll(SOFT)) {
    const at = start + match.index;
    // "外交与国际合作部长": a link inside an office that has its state before it.
    if (/^(?:与|对|在)$/u.test(match[0]) && names.some((hit) => hit.end <= at && hit.start >= from)) continue;
    if (names.some((hit) => hit.start <= at && at < hit.end)) continue;
    if (match.index + match[0].length < words.length) from = at + match[0].length;
  }
  // Days and times before an office of the publisher's own: "3月26日，", "14日下午".
  from += /^(?:\d|月|日|上午|下午|晚|中午|当地时间|当天|当晚)*/u.exec(text.slice(from, end))![0].length;
  let of = names.find((hit) => hit.start >= from);
  // "李强和西班牙首相": who stands with a link before the state is somebody else.
  if (of && of.start > from && /[和及、]$/u.test(text.slice(from, of.start))) from = of.start;
  if (of && of.start > from + 1) of = /^(?:中共|越共|国家)/u.test(text.slice(from, of.start)) ? undefined : of;
  // An organisation's own head bears its name: "联合国秘书长"; a state's name is no part of an office.
  const begin = of && of.kind === "state" ? of.end : from;
  const value = text.slice(begin, end);
  if (value.length < 2 || !ENDS_IN_HEAD.test(value)) return undefined;
  const parts = value
    .split(/[、兼]|并任/u)
    .map((part) => part.trim())
    .filter(Boolean);
  // Before the first part that is an office there may be other people: "王甲、外长".
  const whole: string[] = [];
  let joined = "";
  for (const part of parts) {
    joined = joined ? `${joined}、${part}` : part;
    if (ENDS_IN_HEAD.test(part)) {
      whole.push(joined);
      joined = "";
    }
  }
  if (whole.length === 0) return undefined;
  return { start: begin, end, value: whole.join("; "), ...(of ? { of } : {}) };
}
