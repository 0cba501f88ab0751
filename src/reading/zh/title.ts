import type { HanNames } from "../../gazetteer/han-names.ts";
import { SINGLE_ZH } from "../../gazetteer/zh-states.ts";
import { officeBefore } from "./offices.ts";
import { ENDS_IN_HEAD, isName, nameFrom } from "./person-names.ts";

/** Somebody of whom the title tells. */
export interface Titled {
  name?: string;
  /** Offices joined by "; ". */
  office?: string;
  /** ISO code of the state, or the organisation's name. */
  side?: string;
}

export interface TitleParties {
  /** Who receives, travels, telephones: the title's subject. */
  first: Titled[];
  others: Titled[];
}

const VERB =
  /^(.{2,40}?)(?:夫妇)?(?:分别|集体|应约|共同|先后|视频|在[^同会]{2,12})?(?:会见|会晤|接见|拜会|同|与|和|向|对|致电|就)(.+)$/u;
const TAIL =
  /(?:并|举行|进行|通电话|通话|会谈|会晤|共同|在[\p{Script=Han}]{2,12}(?:举行|会|小范围|共同)|小范围|视频|签署|出席|主持|致贺|致慰|就|互致|夫妇|茶叙).*$/u;

const TWO_HOUSES = /(?:[参众上下]议?院?议?长|国王|王后|太后)$/u;

/** Short forms that name a side only where an office follows, with what of them is no part of the office: "中非总统". */
const BARE_SIDES: readonly (readonly [RegExp, string, string?])[] = [
  [/^越共/u, "VN"],
  [/^古共/u, "CU"],
  [/^中非(?=[总议外])/u, "CF", "中非"],
];

/** People of a title that are looked at. */
const MOST = 20;

/** "甲同荷兰首相通电话" -> who stands in the title. Nothing where it tells of no encounter. */
export function partiesOfTitle(title: string, names: HanNames): TitleParties | undefined {
  // Parts of a title are parted by blanks: "甲会见越南总理 泰国总理"; others go on with something else.
  const [head = "", ...more] = title.trim().split(/\s+/u);
  const whole = [
    head,
    ...more.filter((part) => ENDS_IN_HEAD.test(part.replace(TAIL, "")) && names.find(part)[0]?.start === 0),
  ].join("、");
  const pair = /^中(.)两国(元首|总理|首相|总统|外长|防长|议长)/u.exec(whole);
  const code = pair ? SINGLE_ZH.get(pair[1]!) : undefined;
  if (code) return { first: [], others: [{ office: pair![2]!, side: code }] };
  const match = VERB.exec(whole);
  if (!match) return undefined;
  const first = match[1]!
    .split(/[、和]/u)
    .map((words) => personOf(words, names))
    .filter((person) => person.name !== undefined || person.office !== undefined);
  if (first.length === 0) return undefined;
  const rest = match[2]!.replace(TAIL, "");
  const hits = names.find(rest);
  // "越共中央总书记、国家主席": a new one begins where a state or organisation does.
  const starts = [0];
  for (const { index } of rest.matchAll(/[、和与]/gu)) {
    const hit = hits.find((hit) => hit.start === index + 1 && (hit.kind === "state" || hit.kind === "organisation"));
    if (hit && hits.some((before) => before.end <= index && (before.code !== hit.code || before.name !== hit.name)))
      starts.push(index + 1);
    // "参议长和众议长": two heads of two houses are two people.
    else if (/^[、和与]/u.test(rest.slice(index)) && TWO_HOUSES.test(rest.slice(0, index)) && TWO_HOUSES.test(rest))
      starts.push(index + 1);
  }
  const others = starts
    .slice(0, MOST)
    .map((start, at) => rest.slice(start, (starts[at + 1] ?? rest.length + 1) - 1))
    .map((words) => personOf(words, names));
  // "巴巴多斯、新西兰、越南总理": one office for all of them.
  const last = others.at(-1)?.office;
  // "卢雷尼亚参议长和众议长": the state is said once.
  for (const [at, person] of others.entries())
    if (person.office && !person.side && at > 0 && TWO_HOUSES.test(person.office)) {
      const { side } = others[at - 1]!;
      if (side) person.side = side;
    }
  if (last) for (const person of others) if (person.side && !person.name) person.office ??= last;
  return { first, others: others.filter((person) => person.name ?? person.office ?? person.side) };
}

function personOf(words: string, names: HanNames): Titled {
  const hits = names.find(words);
  const office = officeBefore(words, words.length, hits);
  const hit = hits.find(({ kind }) => kind === "state" || kind === "organisation" || (kind === "region" && office));
  const bare = BARE_SIDES.find(([pattern]) => pattern.test(words));
  const side = hit ? (hit.code ?? hit.name) : bare?.[1];
  if (office) {
    const value = bare?.[2] && office.value.startsWith(bare[2]) ? office.value.slice(bare[2].length) : office.value;
    return { office: value, ...(side ? { side } : {}) };
  }
  // A name behind the office: "哈萨克斯坦总统托卡耶夫".
  for (let at = words.length - 2; at >= 0; at--) {
    const name = nameFrom(words, at);
    if (!name || name.end !== words.length) continue;
    const before = officeBefore(words, at, hits);
    const whose = side ?? before?.of?.code;
    if (before) return { name: words.slice(at), office: before.value, ...(whose ? { side: whose } : {}) };
  }
  return isName(words) && !hit ? { name: words } : side ? { side } : {};
}
