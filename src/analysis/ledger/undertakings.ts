import type { Item } from "../../model/archive.ts";
import { dayOf } from "../../model/facets.ts";
import { undertakingId } from "../../model/ids.ts";
import type { Undertaking } from "../../model/undertaking.ts";
import { words } from "../../text/words.ts";
import { weigher } from "../formulas/content-words.ts";

/** Words of most undertakings: they tell nothing of what is undertaken. */
const GENERIC = new Set(
  `continue continued continuing work working together strengthen strengthening support supporting cooperation cooperate relations
  relationship efforts effort ensure importance important agreed committed commitment reaffirmed ready willing bilateral further
  deepen deepening develop developing development enhance promote promoting expand advance countries country parties sides issues
  area areas field fields joint mutual common close closely maintain maintaining contact contacts contacting various level levels
  touch interact interaction interacting coordination coordinate coordinated coordinating remain remaining directly team teams
  coming days consultation consultations respective national communication communicate dialogue regular regularly bolster intensify intensifying strategic partnership partner
  partners partnering
  работа работу работы работать работе продолжать продолжим продолжит продолжение обязательно сотрудничество сотрудничества
  взаимодействие взаимодействия развивать развитие развитию укреплять укрепление контакты контактов дальнейшее отношения
  отношений партнерство партнерства`
    .split(/\s+/)
    .map((word) => word.slice(0, 6)),
);
/** The same in Chinese: what stands between is cut into pairs of characters. */
const GENERIC_HAN =
  /愿(?:同|与|意|继续)?|[\p{sc=Han}]方|一道|携手|继续|进一步|不断|共同|加强|深化|推动|推进|促进|拓展|密切|扩大|开展|保持|沟通|协作|协调|合作|交流|交往|往来|对话|磋商|关系|伙伴|战略|全面|务实|各领域|各层级|各级别|双边|多边|双方|两国(?:人民|元首)?|友好|互利|共赢|更好|造福|迈上|新台阶|取得|更大|更多|更加|新的?|成果|发展|支持|努力|落实|重要|共识|高水平|高质量|领域|经贸|人文|民间|坚持|坚定|做出|作出|贡献|为此|就此|发挥|积极|建设性|作用|经常性|联系|愿/gu;
/** Courtesies that the reader takes for undertakings, because they stand in the future: nobody follows them. */
const COURTESY = /^(?:to\s+|also\s+|begin by\s+)*(?:thank|congratulat|say\b|tell\b|hear\b)/iu;
/** Endings are cut off roughly: "delivery" and "deliver" are one word here. */
const STEM = 6;
/** Content words of one deed that are looked up, at most. */
const MOST_KEYS = 40;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Content words, folded and cut to their beginnings; of Chinese and Japanese pairs of characters. Each once. */
export function keysOf(text: string, language: string): string[] {
  const weigh = weigher(languageOf(language));
  const found = new Set<string>();
  let before: string | undefined;
  for (const { form } of words(text.replace(GENERIC_HAN, "，"))) {
    const unspaced = UNSPACED.test(form);
    if (unspaced) {
      if (before !== undefined) found.add(before + form);
      before = form;
      continue;
    }
    before = undefined;
    const stem = form.slice(0, STEM);
    if ((weigh(form) > 0 || /^\p{N}{2,}$/u.test(form)) && !GENERIC.has(stem)) found.add(stem);
  }
  return [...found].slice(0, MOST_KEYS);
}

export const languageOf = (tag: string): string => tag.split("-")[0]!.toLowerCase();

/** How far into a text, in UTF-16 units, it is said whom it is about. */
const BEGINNING = 300;

/**
 * The sides of a readout: whom its parties act for. Where that is one at most, as of a joint statement, also the states and
 * organisations that its title or beginning names.
 */
export function sidesOf({ document, record }: Pick<Item, "document" | "record">): string[] {
  const actors = new Map((record?.actors ?? []).map((actor) => [actor.id, actor]));
  const sides = new Set(
    (record?.occasion?.parties ?? []).flatMap(({ actor: id, side }) => {
      const actor = actors.get(id);
      return side ? [side.value] : actor?.kind === "state" ? [actor.code] : [];
    }),
  );
  if (sides.size > 1) return [...sides];
  for (const actor of actors.values()) {
    if (actor.kind !== "state" && actor.kind !== "organisation") continue;
    const named = actor.mentions.some(
      ({ start, end }) => start < BEGINNING || document.title.includes(document.text.slice(start, end)),
    );
    if (named) sides.add(actor.kind === "state" ? actor.code : (actor.short ?? actor.name.value));
  }
  return [...sides];
}

/** What a document's record commits its sides to. */
export function undertakingsOf(item: Pick<Item, "document" | "record">): Undertaking[] {
  const { document, record } = item;
  if (!record || record.commitments.length === 0) return [];
  const day = dayOf(document, record);
  const sides = sidesOf(item);
  const undertaken = record.commitments.filter(({ deed }) => !COURTESY.test(document.text.slice(deed.start, deed.end)));
  return undertaken.map((commitment): Undertaking => {
    const { id, statement, by, to, deed, strength, due, forum, condition } = commitment;
    const text = document.text.slice(deed.start, deed.end).replace(/\s+/gu, " ");
    return {
      id: undertakingId(document.id, deed),
      document: document.id,
      page: document.page,
      version: document.version,
      title: document.title,
      language: document.language,
      ...(document.publisher && { publisher: document.publisher.name }),
      ...(day !== undefined && { day }),
      commitment: id,
      statement,
      by,
      to,
      relation: [...new Set([...sides, ...by, ...to])],
      deed: { start: deed.start, end: deed.end },
      words: text,
      strength: strength.value,
      ...(due && { due: due.value }),
      ...(forum && { forum: forum.value }),
      ...(condition && { condition: document.text.slice(condition.start, condition.end) }),
      keys: keysOf(text, document.language),
    };
  });
}
