import { Problem } from "../model/problem.ts";
import type { Source, SourceState } from "../model/source.ts";
import { instant, type Looking, lookAtSource } from "./looking.ts";
import { visitPage } from "./visiting.ts";

export interface CollectOptions {
  /** Addresses of sources; all where absent. They are looked at now, whenever they are due. */
  only?: readonly string[];
  /** One round over what is due, and no more. */
  once?: boolean;
  /** After each round, when all that it found is kept. */
  afterRound?: () => Promise<void>;
  /** Sources and pages looked at so far. */
  onProgress?: (looks: number) => void;
  /** Something that a person should know: a source that failed. */
  onTrouble?: (url: string, why: string) => void;
}

export interface Collected {
  sources: number;
  pages: number;
  newPages: number;
  newVersions: number;
  failed: number;
}

/** Hosts that are asked at the same time; each of them one thing at a time. */
const AT_ONCE = 8;
/** Pages of one source in a round, so that a large one does not keep its neighbours waiting. */
const PAGES = 100;
/** How long to sleep when nothing is due, at most: sources may be added meanwhile. */
const NAP = 30_000;

/**
 * Looks at sources when they are due, and at their pages on the ladder. What a look found is kept with it, so that the work
 * can be stopped at any moment and goes on where it was.
 * @throws the signal's reason when it is aborted, or what the archive threw.
 */
export async function collect(looking: Looking, options: CollectOptions = {}): Promise<Collected> {
  const { clock, signal } = looking;
  const total: Collected = { sources: 0, pages: 0, newPages: 0, newVersions: 0, failed: 0 };
  let forced = new Set(options.only ?? []);
  for (;;) {
    signal?.throwIfAborted();
    try {
      await round(looking, options, forced, total);
      await options.afterRound?.();
    } catch (error) {
      // Another program is writing to the archive: what was not kept is looked at again after a nap.
      if (options.once || !(error instanceof Problem) || error.code !== "busy") throw error;
      options.onTrouble?.("the archive", error.message);
    }
    if (options.once) return total;
    // They were asked for once; from now on they have their own times.
    forced = new Set();
    await clock.wait(NAP, signal);
  }
}

async function round(
  looking: Looking,
  options: CollectOptions,
  forced: ReadonlySet<string>,
  total: Collected,
): Promise<void> {
  const { only } = options;
  const all = (await looking.archive.sources()).filter(({ source }) => only === undefined || only.includes(source.url));
  const hosts = Map.groupBy(all, ({ source }) => new URL(source.url).host);
  const queue = [...hosts.values()];
  const work = async (): Promise<void> => {
    for (let sources = queue.shift(); sources; sources = queue.shift()) {
      for (const { source, state } of sources) await watch(looking, source, state, options, forced, total);
    }
  };
  const workers = Array.from({ length: Math.min(AT_ONCE, queue.length) }, work);
  const results = await Promise.allSettled(workers);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function watch(
  looking: Looking,
  source: Source,
  state: SourceState,
  { onProgress, onTrouble }: CollectOptions,
  forced: ReadonlySet<string>,
  total: Collected,
): Promise<void> {
  const { archive, clock, signal } = looking;
  signal?.throwIfAborted();
  if (forced.has(source.url) || state.due <= instant(clock.now())) {
    const { failed, fresh } = await lookAtSource(looking, source, state);
    total.sources += 1;
    if (source.text === "feed") total.newPages += fresh;
    if (failed !== undefined) {
      total.failed += 1;
      onTrouble?.(source.url, failed);
    }
    onProgress?.(total.sources + total.pages);
  }
  let { unread } = state;
  for (const visit of await archive.visits(source.url, instant(clock.now()), PAGES)) {
    signal?.throwIfAborted();
    const { outcome, why, unreadable } = await visitPage(looking, source, visit);
    total.pages += 1;
    if (outcome === "new page") total.newPages += 1;
    if (outcome === "new version") total.newVersions += 1;
    if (outcome === "failed") {
      const reason = why ?? "no reason is known";
      total.failed += 1;
      // A page that is not there, or a site that does not answer, says nothing of how pages are read.
      if (unreadable) {
        unread = { pages: (unread?.pages ?? 0) + 1, since: unread?.since ?? instant(clock.now()), reason };
      }
      onTrouble?.(visit.url, reason);
    } else if (outcome !== "missed") unread = undefined;
    onProgress?.(total.sources + total.pages);
  }
  if (unread !== state.unread) await noteUnread(looking, source, unread);
}

async function noteUnread({ archive }: Looking, source: Source, unread: SourceState["unread"]): Promise<void> {
  const now = (await archive.sources()).find(({ source: { url } }) => url === source.url);
  if (!now) return;
  const { unread: _, ...state } = now.state;
  await archive.putSource(now.source, unread ? { ...state, unread } : state);
}
