import type { Chronicle, Listed } from "../model/chronicle.ts";
import type { Source, SourceState } from "../model/source.ts";
import type { Instant } from "../model/when.ts";

export interface Health {
  state: "well" | "waiting" | "alarm";
  /** Why there is an alarm, or what is waited for. */
  reason?: string;
  lastSuccess?: Instant;
  lastItem?: Instant;
  /** The usual time from one day with news to the next, in days; absent until a habit can be told. */
  usualDays?: number;
}

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
    const since = lastSuccess ? `since ${lastSuccess.slice(0, 16)}Z` : "from the beginning";
    return {
      state: "alarm",
      reason: `${failures} looks in a row failed, ${since}: ${reason ?? "no reason is known"}`,
      ...facts,
    };
  }
  if (state.unread && state.unread.pages >= UNREAD) {
    const { pages, since, reason: why } = state.unread;
    return {
      state: "alarm",
      reason: `the last ${pages} pages that were looked at could not be read, since ${since.slice(0, 16)}Z: ${why}`,
      ...facts,
    };
  }
  if (failures > 0) return { state: "waiting", reason: reason ?? "the last look failed", ...facts };
  if (!state.lastLook) return { state: "waiting", reason: "not looked at yet", ...facts };
  const quiet = (now - Date.parse(lastItem ?? added)) / DAY;
  if (usualDays !== undefined && quiet > Math.max(LEAST_DAYS, LONG * usualDays)) {
    return {
      state: "alarm",
      reason: `nothing new for ${Math.floor(quiet)} days, where something comes every ${usualDays < 1.5 ? "day" : `${Math.round(usualDays)} days`}`,
      ...facts,
    };
  }
  return { state: "well", ...facts };
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
