import type { Item } from "../model/archive.ts";
import type { Relations } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";
import { between, html, type Markup } from "./markup.ts";
import { dateText, directionOf, langOf, sideName, topicName } from "./names.ts";
import { pairHref, sideHref, topicHref } from "./rooms/asking.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

const SAY = SHARING.pair;

/** What stands before and after a readout, among those of the same two sides, by day and then by arrival. */
export interface Beside {
  sides: readonly [string, string];
  previous?: Telling;
  next?: Telling;
}

/** How many are asked for on each side: those of one day, and copies of the page itself, may come in between. */
const ASKED = 30;

/** @returns undefined where not just two sides took part. */
export async function besideOf(
  archive: Pick<Relations, "tellings" | "tellingOf">,
  item: Item,
): Promise<Beside | undefined> {
  const own = await archive.tellingOf(item.document.id);
  const sides = [...new Set((own?.parties ?? []).flatMap(({ side }) => side ?? []))];
  const [a, b] = sides;
  if (!own || a === undefined || b === undefined || sides.length > 2) return undefined;
  const where = [
    ["side", a],
    ["side", b],
  ] as const;
  const { day } = own;
  if (day === undefined) return { sides: [a, b] };
  const [before, after] = await Promise.all([
    archive.tellings({ where, to: day, order: "newest", limit: ASKED }),
    archive.tellings({ where, from: day, order: "oldest", limit: ASKED }),
  ]);
  const isOther = (one: Telling): boolean => one.page !== own.page && one.day !== undefined;
  const comesBefore = (x: Telling, y: Telling): boolean =>
    x.day === y.day ? x.sequence < y.sequence : (x.day ?? "") < (y.day ?? "");
  const previous = before.find((one) => isOther(one) && comesBefore(one, own));
  const next = after.find((one) => isOther(one) && comesBefore(own, one));
  return { sides: [a, b], ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** Where one goes on from a readout: the one before and the one after of the same two, and the rooms of what it is about. */
export function onwardOf(item: Item, beside: Beside | undefined): Markup | undefined {
  const topics = (item.record?.topics ?? []).map(
    ({ topic }) => html`<a href="${topicHref(topic)}">${topicName(topic)}</a>`,
  );
  if (!beside && topics.length === 0) return undefined;
  const one = (words: string, telling: Telling | undefined, rel: string): Markup | undefined =>
    telling &&
    html`<div><p class="kicker">${words}${telling.day === undefined ? undefined : html`, <time datetime="${telling.day}">${dateText(telling.day)}</time>`}</p><p><a href="/readout/${telling.page}" rel="${rel}" lang="${langOf(telling.language)}" dir="${directionOf(telling.language)}">${telling.title || telling.url}</a></p><p class="quiet">${telling.publisher?.name ?? WORDS.readout.unknownPublisher}</p></div>`;
  const rooms = beside && [
    html`<a href="${pairHref(...beside.sides)}">${SAY.all(beside.sides.map(sideName).join(" – "))}</a>`,
    ...beside.sides.map((side) => html`<a href="${sideHref(side)}">${sideName(side)}</a>`),
  ];
  return html`<nav class="pair" aria-labelledby="h-onward"><h2 id="h-onward">${beside ? SAY.of(beside.sides.map(sideName).join(" – ")) : SAY.more}</h2>
${one(SAY.previous, beside?.previous, "prev")}${one(SAY.next, beside?.next, "next")}
<p class="rooms">${between([...(rooms ?? []), ...topics], " · ")}</p></nav>`;
}
