import { isStateCode } from "../../model/actor.ts";
import { evidenceOf, type Span } from "../../model/evidence.ts";
import type { NoveltyLine } from "../../model/novelty.ts";
import type { Telling } from "../../model/telling.ts";
import { RANKS, type Rank, rankOf, standing } from "../trends/ranks.ts";
import type { History } from "./history.ts";
import { passageOf, type Readout, sentenceAt } from "./readouts.ts";
import { daysFrom, relationOf } from "./relation.ts";
import { bits, chanceOf, habitOf, weightOf } from "./surprise.ts";

/** Before so many readouts there is no telling which time is long. */
const GAPS = 4;
const LONG_DAYS = 30;
/** Before so many readouts that tell the rank there is no telling which is usual. */
const RANKED = 3;
/** What happens more often than this is nothing out of the way. */
const RARE = 0.25;

/** At which rank the sides meet, in what kind of occasion, and after how long. */
export const encounterLines = (current: Readout, told: Telling, history: History): NoveltyLine[] => [
  ...rankLine(current, told, history),
  ...kindLine(current, told, history),
  ...silenceLine(current, told, history),
];

/** The rank of the lower of the sides, each by its highest office: heads of state that meet are two. */
export function rankOfMeeting({ parties }: Telling): Rank | undefined {
  const highest = new Map<string, Rank>();
  for (const { side, office } of parties) {
    if (side === undefined) continue;
    const rank = rankOf(office ?? "", !isStateCode(side));
    const known = highest.get(side);
    if (known === undefined || standing(rank) < standing(known)) highest.set(side, rank);
  }
  const ranks = [...highest.values()];
  if (ranks.length < 2 || ranks.includes("other office")) return undefined;
  return ranks.reduce((a, b) => (standing(b) > standing(a) ? b : a));
}

function rankLine(current: Readout, told: Telling, history: History): NoveltyLine[] {
  // Where the sides differ from one readout to the next, so do their ranks.
  if (relationOf(told).sides.length < 2) return [];
  const now = rankOfMeeting(told);
  if (now === undefined) return [];
  const ranks = history.tellings.flatMap((telling) => {
    const rank = rankOfMeeting(telling);
    return rank ? [{ telling, rank }] : [];
  });
  const last = ranks.findLast(({ rank }) => rank !== now);
  if (!last || ranks.length < RANKED) return [];
  const counts = RANKS.map((rank) => ranks.filter((one) => one.rank === rank).length);
  const usual = RANKS[counts.indexOf(Math.max(...counts))]!;
  if (usual === now) return [];
  const share = { had: 0, of: 0, habit: 1 / RANKS.length };
  for (const [at, { rank }] of ranks.entries()) {
    const weight = weightOf(ranks.length - 1 - at);
    share.of += weight;
    if (rank === now) share.had += weight;
  }
  if (chanceOf(share) > RARE) return [];
  const previous = ranks.findLast(({ rank }) => rank === now);
  const days = daysFrom(previous?.telling.day, told.day);
  const span = officeOf(current);
  return [
    {
      kind: standing(now) < standing(usual) ? "rank-higher" : "rank-lower",
      subject: now,
      before: usual,
      now,
      surprise: bits(chanceOf(share)),
      reason: previous ? "at-rank" : "none-at-rank",
      had: ranks.filter(({ rank }) => rank === now).length,
      of: ranks.length,
      ...(days !== undefined && { days }),
      passage: passageOf(current, span && sentenceAt(current, span)),
      earlier: history.passage(last.telling, officeOf),
    },
  ];
}

function officeOf({ record }: Readout): Span | undefined {
  for (const { office } of record.occasion?.parties ?? []) {
    const [span] = office ? evidenceOf(office) : [];
    if (span) return span;
  }
  return undefined;
}

function kindLine(current: Readout, told: Telling, history: History): NoveltyLine[] {
  const kind = told.occasion?.kind;
  const { tellings, background } = history;
  const before = tellings.findLast((one) => one.occasion && one.occasion.kind !== kind);
  if (kind === undefined || kind === "other" || !before) return [];
  const share = {
    had: 0,
    of: 0,
    habit: habitOf(background.filter((one) => one.occasion?.kind === kind).length, background.length),
  };
  let had = 0;
  let last: Telling | undefined;
  for (const [at, telling] of tellings.entries()) {
    const weight = weightOf(tellings.length - 1 - at);
    share.of += weight;
    if (telling.occasion?.kind !== kind) continue;
    share.had += weight;
    had++;
    last = telling;
  }
  if (chanceOf(share) > RARE) return [];
  const days = daysFrom(last?.day, told.day);
  const span = kindOf(current);
  return [
    {
      kind: "kind-rare",
      subject: kind,
      surprise: bits(chanceOf(share)),
      reason: had === 0 ? "none-of-kind" : "are-of-kind",
      had,
      of: tellings.length,
      ...(days !== undefined && { days }),
      passage: passageOf(current, span && sentenceAt(current, span)),
      earlier: history.passage(last ?? before, kindOf),
    },
  ];
}

const kindOf = ({ record }: Readout): Span | undefined => record.occasion && evidenceOf(record.occasion.kind)[0];

/** Of so many times between readouts the newest is the longest as often as any other is: once in all of them. */
function silenceLine(current: Readout, told: Telling, history: History): NoveltyLine[] {
  const { tellings } = history;
  const last = tellings.at(-1);
  const days = daysFrom(last?.day, told.day);
  // What one side says alone it says when it likes.
  if (!last || days === undefined || days < LONG_DAYS || relationOf(told).sides.length < 2) return [];
  const gaps = tellings.slice(1).flatMap((telling, at) => daysFrom(tellings[at]!.day, telling.day) ?? []);
  if (gaps.length < GAPS) return [];
  const longer = gaps.filter((gap) => gap >= days).length;
  if ((1 + longer) / (1 + gaps.length) > RARE) return [];
  return [
    {
      kind: "long-silence",
      subject: String(days),
      surprise: bits((1 + longer) / (1 + gaps.length)),
      reason: longer === 0 ? "no-pause-as-long" : "pauses-as-long",
      had: longer,
      of: gaps.length,
      days,
      passage: passageOf(current),
      earlier: history.passage(last, () => undefined),
    },
  ];
}
