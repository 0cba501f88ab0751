import type { HanHit, HanNames } from "../../gazetteer/han-names.ts";
import { SINGLE_ZH } from "../../gazetteer/zh-states.ts";
import { SHORT_STATE } from "../../languages/zh/offices.ts";
import type { Span } from "../../model/evidence.ts";

/** A place where a text speaks of a state, by its name or a short form. */
export interface StateMention extends Span {
  code: string;
}

/** How the states of one text are called in it. */
export interface HanSides {
  home: string;
  states: StateMention[];
  /** Forms by which a state or organisation speaks of itself at the head of a clause: "洪方", "洪都拉斯", "洪". */
  forms(side: string): string[];
  /** Whose "X方" this is. */
  sideOf(words: string): string | undefined;
}

/** Words that end in 方 or begin with a short form and are no side. */
const NO_SIDES = new Set(
  "双方 各方 多方 三方 四方 我方 对方 外方 他方 南方 北方 东方 地方 官方 警方 军方 校方 一方 有方 前方 后方 单方 比方 处方 四面八方 远方 大方".split(
    " ",
  ),
);
const PAIR_BEHIND =
  /^(?:关系|两国|双方|两军|两党|友好|合作|建交|经贸|元首|双边|友谊|全面|战略|人文|命运|传统|务实|互利|领导人|各领域|高层|交往|人民|同为|是|始终|都|应|要|在|之间|贸易|文化|地方|立法|产能|自贸|互免|能源|企业|投资|教育|联合|两个|青年|国家|外交|边界|保持|，|、|一道|携手|共同|和平|永久|新时代|理念|已|作为|互为|传|高水平|睦邻|伙伴|铁路|高|将|还|也|可|有|加强|围绕|坚持|历)/u;

const SIDE = /方(?!面|式|案|法|向|针|略|位|便|舟|济)/gu;

const BEFORE_OFFICE = new RegExp(`(?<=^|[，。；：、“\\s同与和对向由经，]|会见)${SHORT_STATE}`, "gu");

const BEFORE_LETTER = "(?<=^|[，。；、：“\\s同与和对赴来访驻自涉为向由愿及是给迎])";
const BEHIND_LETTER =
  "(?=军(?:队|方|愿|将|和|高度|始终|加强|深化|坚|的|在|[，。、])|国(?:民议会|会|防部|政府|人民|各界|双方)|外交部|议会|联邦议会|各界|人民|政府|公民|企业|投资|政策|关系|贸易|出口|进口|援助|兴业|旅游|留学|参加|出席|进行|实行|实施|采取|开放|免签|对华)";
const literal = (letter: string): string => letter.replace(/[^\p{L}\p{N}]/gu, "\\$&");

/** The longest of the words behind a pair. */
const BEHIND = 3;

const isPaired = (text: string, at: number): boolean => PAIR_BEHIND.test(text.slice(at, at + BEHIND));

export function sidesOf(
  text: string,
  hits: readonly HanHit[],
  named: readonly string[],
  home: string,
  names: HanNames,
  /** Names of the region whose government publishes the text, by which it speaks of itself. */
  regional: readonly string[] = [],
): HanSides {
  const states: StateMention[] = [];
  const codes = new Set<string>([home]);
  for (const hit of hits) {
    const party = hit.kind === "region" && (hit.code === home || named.includes(hit.code!));
    if (hit.kind !== "state" && hit.code !== "EU" && !party) continue;
    codes.add(hit.code!);
    if (hit.kind !== "organisation") states.push({ start: hit.start, end: hit.end, code: hit.code! });
  }
  for (const { index, 0: single } of text.matchAll(BEFORE_OFFICE)) {
    const code = SINGLE_ZH.get(single)!;
    codes.add(code);
    states.push({ start: index, end: index + 1, code });
  }
  for (const code of named) if (/^[A-Z]{2}$/.test(code)) codes.add(code);
  if (/中欧|欧中|欧方/u.test(text)) codes.add("EU");

  // The parties' short forms win over those of states that are only spoken of.
  const order = [home, ...named, ...codes];
  const short = new Map<string, string>();
  const own = new Map<string, Set<string>>();
  for (const code of order) {
    if (!codes.has(code) && code !== home) continue;
    const whole = code === "EU" ? ["欧盟", "欧洲"] : code === "CN" ? ["中国"] : names.formsOf(code);
    const known = own.get(code) ?? new Set<string>();
    own.set(code, known);
    for (const form of whole) {
      known.add(form);
      for (let length = 1; length <= Math.min(4, form.length); length++) {
        const prefix = form.slice(0, length);
        if (length === 1 && code !== "CN" && prefix === "中") continue;
        if (!short.has(prefix)) short.set(prefix, code);
        if (short.get(prefix) === code) known.add(prefix);
      }
    }
  }
  for (const form of regional) own.get(home)?.add(form);
  for (const [single, code] of SINGLE_ZH) if (!short.has(single)) short.set(single, code);

  const longest = Math.min(4, Math.max(...[...short.keys()].map(({ length }) => length)));
  /** The longest short form that begins here, or that ends here. */
  const formAt = (at: number): string | undefined => {
    for (let length = longest; length > 0; length--)
      if (short.has(text.slice(at, at + length))) return text.slice(at, at + length);
    return undefined;
  };
  const formBefore = (end: number): string | undefined => {
    for (let length = Math.min(longest, end); length > 0; length--)
      if (short.has(text.slice(end - length, end))) return text.slice(end - length, end);
    return undefined;
  };
  const covered = new Set<number>();
  for (const { start, end } of states) for (let at = start; at < end; at++) covered.add(at);
  const push = (start: number, end: number, code: string | undefined): void => {
    if (code === undefined || code === "EU" || covered.has(start)) return;
    covered.add(start);
    states.push({ start, end, code });
  };
  for (const match of text.matchAll(SIDE)) {
    const form = formBefore(match.index);
    if (form === undefined || NO_SIDES.has(`${form}方`)) continue;
    push(match.index - form.length, match.index, short.get(form));
  }
  const own1 = home === "CN" ? "中" : [...(own.get(home) ?? [])].find((form) => form.length === 1);
  if (own1) {
    let paired = 0;
    for (const { index: at } of text.matchAll(new RegExp(own1.replace(/[^\p{L}\p{N}]/u, "\\$&"), "gu"))) {
      if (at < paired) continue;
      const before = formBefore(at);
      const after = formAt(at + 1);
      const pair =
        before !== undefined && at - before.length >= paired && short.get(before) !== home && isPaired(text, at + 1)
          ? { start: at - before.length, first: before, second: own1 }
          : after !== undefined && short.get(after) !== home && isPaired(text, at + 1 + after.length)
            ? { start: at, first: own1, second: after }
            : undefined;
      if (!pair) continue;
      const middle = pair.start + pair.first.length;
      paired = middle + pair.second.length;
      push(pair.start, middle, short.get(pair.first));
      push(middle, paired, short.get(pair.second));
    }
    if (home === "CN")
      for (const match of text.matchAll(/来华|访华|在华|对华|赴华|驻华|中共|(?<=在)京(?=会见|会谈|同|与|举行)/gu))
        push(match.index, match.index + match[0].length, "CN");
  }
  // "来维投资", "对维公民", "奥军愿": one character for a state that is a party, before or behind what goes with it.
  const letters = [...short].filter(([form, code]) => form.length === 1 && code !== home && named.includes(code));
  for (const [letter, code] of letters)
    for (const { index } of text.matchAll(
      new RegExp(
        `${BEFORE_LETTER}${literal(letter)}${BEHIND_LETTER}|(?<=[赴来访驻])${literal(letter)}(?=[，。；、])`,
        "gu",
      ),
    ))
      push(index, index + 1, code);
  states.sort((a, b) => a.start - b.start);
  return {
    home,
    states,
    forms: (side) => [...(own.get(side) ?? [])],
    sideOf: (words) => short.get(words),
  };
}
