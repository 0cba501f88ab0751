import type { HanHit } from "../../gazetteer/han-names.ts";
import {
  BEFORE_NAME,
  DOUBLE_FAMILY_NAMES,
  FAMILY_NAMES,
  NAME_ENDS,
  NO_NAME_ENDS,
  NOT_NAMES,
  SOUND_CHARACTERS,
} from "../../languages/zh/names.ts";
import { NO_OFFICE_BEHIND, OFFICE_HEADS, OFFICE_OF_STATE, TITLES_BEHIND } from "../../languages/zh/offices.ts";
import type { Span } from "../../model/evidence.ts";
import { within } from "./hits.ts";

const LETTER = /[\p{Script=Han}·•・‧\-－]/u;
const DOT = /[·•・‧\-－]/u;
/** The longest name looked at: "沙里夫·谢赫·艾哈迈德" and longer ones are rare. */
const LONGEST = 24;

const alternatives = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join("|");
export const HEADS = new RegExp(alternatives(OFFICE_HEADS), "gu");
export const ENDS_IN_HEAD = new RegExp(`(?:${alternatives(OFFICE_HEADS)})$`, "u");
const BEHIND = new RegExp(TITLES_BEHIND, "gu");

/** "中欧", "欧美": two sides in a word. */
const PAIR = /^(?:中[欧非阿美俄日德法英]|欧[中美非亚俄]|[非阿美俄日德法英]中$)/u;

/** 国 in a given name: in its middle, or behind a verb that goes with it. */
const GIVEN_GUO = /^.国(?![家人民防会内际务王])|[建卫爱振治保兴报立定安]国$/u;

/** Whether a run of characters can be a person's name where one is looked for. */
export function isName(run: string): boolean {
  if (run.length < 2 || run.length > LONGEST || NOT_NAMES.has(run)) return false;
  // "甲建军": an army ends so, and many given names.
  if (NO_NAME_ENDS.test(run) && !(run.length === 3 && run[2] === "军" && FAMILY_NAMES.has(run[0]!))) return false;
  if (DOT.test(run[0]!) || DOT.test(run.at(-1)!)) return false;
  // "甲敬之": the particle ends many given names.
  if (run.length === 3 && run[2] === "之" && FAMILY_NAMES.has(run[0]!)) return !/[的与同和对]/u.test(run[1]!);
  if (
    /^(?:加强|深化|推动|促进|扩大|坚持|密切|增进|维护|共同)|转达|会见|拜会|会面|转交|同志|驻|昨天|今天|日前|近日|上午|下午|(?<=.)方|^方(?![\p{Script=Han}]{2}$)|主席|总统|总理|[同与的请等们对]|^(?:赞赏|希望|领导|展开|应(?=.{3}))|(?:连任|当前|感谢|欢迎|夫人|之|最|祝)/u.test(
      run,
    )
  )
    return false;
  if (/^(?:先生|女士|阁下)/u.test(run) || PAIR.test(run)) return false;
  // "王建国": a state's name ends so too, a given name seldom.
  if (run.includes("国") && !(run.length === 3 && FAMILY_NAMES.has(run[0]!) && GIVEN_GUO.test(run))) return false;
  const letters = [...run].filter((letter) => !DOT.test(letter));
  const sounds = letters.filter((letter) => SOUND_CHARACTERS.has(letter)).length;
  if (letters.length < run.length) return SOUND_CHARACTERS.has(run.at(-1)!) && sounds >= 0.85 * letters.length;
  if (sounds === letters.length) return true;
  if (FAMILY_NAMES.has(run[0]!) && run.length <= 3) return true;
  if (DOUBLE_FAMILY_NAMES.some((name) => run.startsWith(name)) && run.length <= 4) return true;
  return run.length >= 4 && sounds >= 0.75 * letters.length;
}

/** What follows a name that ends in a particle, and not what is somebody's. */
const BEHIND_PARTICLE =
  /^(?:$|[，。、；：（\s]|在|同|与|和|及|会见|会谈|会晤|举行|出席|表示|指出|强调|建议|还|也|应约|应邀|陪同|参加|共同|分别|就|率|等|访|抵达|主持|致)/u;

/** A name read forward from here. */
export function nameFrom(text: string, from: number): Span | undefined {
  const run = runFrom(text, from);
  return run && isName(text.slice(run.start, run.end)) ? run : undefined;
}

/** A run up to where a name would end, whatever it looks like. */
function runFrom(text: string, from: number): Span | undefined {
  const limit = Math.min(text.length, from + LONGEST);
  let end = from;
  for (; end < limit && LETTER.test(text[end]!); end++) {
    const stop = NAME_ENDS.exec(text.slice(end, end + 4))?.[0];
    if (stop === undefined) continue;
    // "方致远": behind a family name alone no name ends.
    if (end === from + 1 && stop.length === 1 && FAMILY_NAMES.has(text[from]!) && text[from] !== "关") continue;
    if (
      end === from + 2 &&
      // "甲敬之", "甲向前".
      (stop === "之" || (stop.startsWith("前") && text[from + 1] === "向")) &&
      BEHIND_PARTICLE.test(text.slice(end + 1, end + 5)) &&
      FAMILY_NAMES.has(text[from]!)
    )
      continue;
    if (end > from || stop.length > 1 || !FAMILY_NAMES.has(stop)) break;
  }
  return end > from ? { start: from, end } : undefined;
}

/** A name that ends here and stands behind a word that names come after. */
export function nameUpTo(text: string, end: number): Span | undefined {
  let found: Span | undefined;
  for (let start = end - 1; start >= 0 && end - start <= LONGEST && LETTER.test(text[start]!); start--) {
    if (end - start < 2 || /^(?:祝贺|转达|感谢|期待|欢迎)/u.test(text.slice(start - 1, start + 1))) continue;
    if (
      BEFORE_NAME.test(text.slice(Math.max(0, start - 4), start)) &&
      isName(text.slice(start, end)) &&
      // "会见卢农业部长": a state and its minister.
      !OFFICE_OF_STATE.test(text.slice(start + 1, end + 4))
    )
      found = { start, end };
  }
  return found;
}

/** Offices with a name behind them. */
export function namesBehindOffices(text: string): { head: Span; name: Span }[] {
  const found: { head: Span; name: Span }[] = [];
  for (const match of text.matchAll(HEADS)) {
    const end = match.index + match[0].length;
    if (NO_OFFICE_BEHIND.test(text.slice(end, end + 4))) continue;
    const name = nameFrom(text, end) ?? unusualFrom(text, end);
    if (name) found.push({ head: { start: match.index, end }, name });
  }
  return found;
}

/** Behind an office also a run that is no usual name, if it is short and nothing speaks against it; its state must be given. */
function unusualFrom(text: string, from: number): Span | undefined {
  const run = runFrom(text, from);
  const words = run && text.slice(run.start, run.end);
  const fits = words && words.length >= 2 && words.length <= 6 && !NOT_NAMES.has(words) && !NO_NAME_ENDS.test(words);
  const ends = /^(?:[，。、；：（\s\d]|$|和|及|同|与|在|共同|举行|会)/u.test(
    text.slice(run?.end ?? 0, (run?.end ?? 0) + 2),
  );
  return fits && ends && !ORDINARY.test(words) ? run : undefined;
}
/** Characters of ordinary words that names hardly have. */
const ORDINARY =
  /^[兼第首新再建战密期领展]|[我你他她它们国双各方两会谈党者人士界大家表政府问题关系合作中央上述此去年后当在对以从与和同就由通过的了是为办工务机构级层议制席位团队制]/u;

/** Names with a title behind them. */
export function namesBeforeTitles(text: string, hits: readonly HanHit[]): { name: Span; title: Span }[] {
  const found: { name: Span; title: Span }[] = [];
  for (const match of text.matchAll(BEHIND)) {
    const before = within(hits, match.index - 1, match.index);
    if (before.some((hit) => hit.kind === "state" || hit.kind === "region" || hit.kind === "organisation")) continue;
    if (/^(?:国(?!家)|府|团|会)/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3)))
      continue;
    const name = nameUpTo(text, match.index);
    if (name) found.push({ name, title: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}
