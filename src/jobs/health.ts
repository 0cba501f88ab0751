import type { Chronicle, Listed } from "../model/chronicle.ts";
import type { Source, SourceState } from "../model/source.ts";
import type { Instant } from "../model/when.ts";

export interface Health {
  state: "well" | "waiting" | "alarm";
  /** Why there is an alarm, or what is waited for. */
  reason?: string;
  /** The same in parts. */
  why?: Alarm;
  lastSuccess?: Instant;
  lastItem?: Instant;
  /** The usual time from one day with news to the next, in days; absent until a habit can be told. */
  usualDays?: number;
}

/** Why there is an alarm, or what is waited for: a code and its figures. `said` is what a look or a page answered, in English. */
export type Alarm =
  | { code: "failed"; count: number; since?: Instant; said?: string }
  | { code: "unread"; count: number; since: Instant; said: string }
  | { code: "stumbled"; said?: string }
  | { code: "not-looked" }
  | { code: "silent"; days: number; usualDays: number };

const DAY = 86_400_000;
/** A habit needs so many arrivals at different times. */
const ENOUGH = 5;
/** A source is silent when it is for so many times longer than usual, and for a week at least. */
const LONG = 4;
const LEAST_DAYS = 7;
/** One failed look is no alarm: sites stumble. */
const STUMBLE = 2;
/** So many pages in a row that cannot be read mean that the site has changed, or that something stands before it. */
const UNREAD = 3;

/** How a source is doing. Silence is told from its own habit. @param now milliseconds since 1970. */
export function healthOf({ added }: Pick<Source, "added">, state: SourceState, now: number): Health {
  const { arrivals, lastSuccess, failures, reason } = state;
  const lastItem = arrivals.at(-1);
  const usualDays = habitOf(arrivals);
  const facts = {
    ...(lastSuccess && { lastSuccess }),
    ...(lastItem && { lastItem }),
    ...(usualDays === undefined ? {} : { usualDays }),
  };
  if (failures >= STUMBLE) {
    const said = { ...(lastSuccess && { since: lastSuccess }), ...(reason !== undefined && { said: reason }) };
    return told("alarm", { code: "failed", count: failures, ...said }, facts);
  }
  if (state.unread && state.unread.pages >= UNREAD) {
    const { pages, since, reason: why } = state.unread;
    return told("alarm", { code: "unread", count: pages, since, said: why }, facts);
  }
  if (failures > 0) return told("waiting", { code: "stumbled", ...(reason !== undefined && { said: reason }) }, facts);
  if (!state.lastLook) return told("waiting", { code: "not-looked" }, facts);
  const quiet = (now - Date.parse(lastItem ?? added)) / DAY;
  if (usualDays !== undefined && quiet > Math.max(LEAST_DAYS, LONG * usualDays)) {
    return told("alarm", { code: "silent", days: Math.floor(quiet), usualDays }, facts);
  }
  return { state: "well", ...facts };
}

const told = (state: "waiting" | "alarm", why: Alarm, facts: Partial<Health>): Health => ({
  state,
  reason: sentenceOf(why),
  why,
  ...facts,
});

function sentenceOf(why: Alarm): string {
  switch (why.code) {
    case "failed": {
      const since = why.since ? `since ${why.since.slice(0, 16)}Z` : "from the beginning";
      return `${why.count} looks in a row failed, ${since}: ${why.said ?? "no reason is known"}`;
    }
    case "unread":
      return `the last ${why.count} pages that were looked at could not be read, since ${why.since.slice(0, 16)}Z: ${why.said}`;
    case "stumbled":
      return why.said ?? "the last look failed";
    case "not-looked":
      return "not looked at yet";
    case "silent": {
      const usual = why.usualDays < 1.5 ? "day" : `${Math.round(why.usualDays)} days`;
      return `nothing new for ${why.days} days, where something comes every ${usual}`;
    }
  }
}

/** A source with its health and what it has listed. */
export interface Watched {
  source: Source;
  state: SourceState;
  health: Health;
  listed: Listed;
}

/** Everything that is watched, in order of the addresses. @param now milliseconds since 1970. */
export const watchedIn = async (archive: Pick<Chronicle, "sources" | "listed">, now: number): Promise<Watched[]> =>
  Promise.all(
    (await archive.sources()).map(async ({ source, state }) => ({
      source,
      state,
      health: healthOf(source, state, now),
      listed: await archive.listed(source.url),
    })),
  );

/** The middle of the gaps between arrivals, in days. */
function habitOf(arrivals: readonly Instant[]): number | undefined {
  const times = [...new Set(arrivals)].map((at) => Date.parse(at)).sort((a, b) => a - b);
  if (times.length < ENOUGH) return undefined;
  const gaps = times
    .slice(1)
    .map((time, at) => time - times[at]!)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1]! / DAY;
}
