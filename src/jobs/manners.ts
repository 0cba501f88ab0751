import { retryAfter } from "../feeds/revisit.ts";
import { MAX_ROBOTS, type Robots, robotsOf } from "../feeds/robots.ts";
import { Problem } from "../model/problem.ts";
import type { Clock } from "./clock.ts";
import { type Fetched, type FetchOptions, fetchPage } from "./fetching.ts";

export interface MannersOptions
  extends Pick<FetchOptions, "userAgent" | "allowAddresses" | "timeoutMs" | "maxBytes" | "resolve"> {
  clock: Clock;
  /** Between the end of one request to a host and the next, in milliseconds; default 1 s. A site's Crawl-delay makes it longer. */
  gapMs?: number;
}

/** What came of asking politely. */
export type Reply =
  | { kind: "answer"; fetched: Fetched }
  /** Its robots.txt does not want it, or cannot be had. */
  | { kind: "refused"; why: string }
  /** The site asked to be left alone until then, in milliseconds since 1970. */
  | { kind: "later"; until: number; why: string };

/** The name that robots.txt files know the program by (RFC 9309, 2.2.1). */
const TOKEN = "rapporteur";
/** RFC 9309, 2.4: rules are kept for a day at most. */
const RULES_KEPT = 24 * 3_600_000;
const RULES_RETRIED = 3_600_000;
const GAP = 1000;
/** A delay that is longer would mean that the site is never read. */
const MOST_DELAY = 120_000;
const PAUSE = 10 * 60_000;
const MOST_PAUSE = 24 * 3_600_000;

interface Rules {
  robots: Robots;
  until: number;
  /** What is said where they forbid something. */
  why: string;
}

/**
 * Asks sites as a guest: what robots.txt forbids is not asked for, each host is asked one thing at a time with a pause between,
 * and one that says "too many" or "not now" is left alone for as long as it says.
 */
export class Manners {
  readonly #options: MannersOptions;
  /** The end of the queue at each host. */
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #ended = new Map<string, number>();
  readonly #paused = new Map<string, number>();
  readonly #rules = new Map<string, Rules>();

  constructor(options: MannersOptions) {
    this.#options = options;
  }

  /** @throws Problem "network" where nothing is answered. */
  ask(url: string, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Reply> {
    const host = URL.parse(url)?.host;
    if (host === undefined) throw new Problem("usage", `"${url.slice(0, 200)}" is no address of a web page.`);
    return this.#inTurn(host, () => this.#askNow(new URL(url), headers, signal));
  }

  async #inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(host);
    const turn = (before ?? Promise.resolve()).then(work, work);
    const settled = turn.catch(() => undefined);
    this.#queues.set(host, settled);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(host) === settled) this.#queues.delete(host);
    }
  }

  async #askNow(url: URL, headers: Record<string, string>, signal?: AbortSignal): Promise<Reply> {
    const { clock } = this.#options;
    const until = this.#paused.get(url.host) ?? 0;
    if (until > clock.now()) return { kind: "later", until, why: `${url.host} asked to be left alone` };
    const rules = await this.#rulesOf(url, signal);
    if (!rules.robots.allows(url.href, TOKEN)) return { kind: "refused", why: rules.why };
    let refusal: string | undefined;
    const onRedirect = async (to: string): Promise<void> => {
      // Rules of another host are asked for without its queue: two hosts that send to each other would wait for ever.
      const target = await this.#rulesOf(new URL(to), signal);
      if (target.robots.allows(to, TOKEN)) return;
      refusal = target.why;
      throw new Problem("network", target.why);
    };
    let fetched: Fetched;
    try {
      const delayMs = Math.min((rules.robots.crawlDelay(TOKEN) ?? 0) * 1000, MOST_DELAY);
      fetched = await this.#fetch(url, delayMs, { headers, onRedirect }, signal);
    } catch (error) {
      if (refusal !== undefined) return { kind: "refused", why: refusal };
      throw error;
    }
    if (fetched.status === 429 || fetched.status === 503) {
      const asked = retryAfter(fetched.headers, new Date(clock.now()).toISOString());
      if (asked !== undefined || fetched.status === 429) {
        const pause = asked === undefined ? PAUSE : Date.parse(asked) - clock.now();
        const end = clock.now() + Math.min(Math.max(0, pause), MOST_PAUSE);
        this.#paused.set(url.host, end);
        return { kind: "later", until: end, why: `${url.host} answers ${fetched.status} and asks to wait` };
      }
    }
    return { kind: "answer", fetched };
  }

  async #fetch(url: URL, delayMs: number, more: Partial<FetchOptions>, signal?: AbortSignal): Promise<Fetched> {
    const { clock, gapMs = GAP, ...options } = this.#options;
    const ended = this.#ended.get(url.host);
    const rest = ended === undefined ? 0 : ended + Math.max(gapMs, delayMs) - clock.now();
    if (rest > 0) await clock.wait(rest, signal);
    try {
      return await fetchPage(url.href, { ...options, ...more, ...(signal && { signal }) });
    } finally {
      this.#ended.set(url.host, clock.now());
    }
  }

  async #rulesOf(url: URL, signal?: AbortSignal): Promise<Rules> {
    const { clock } = this.#options;
    const known = this.#rules.get(url.origin);
    if (known && known.until > clock.now()) return known;
    const address = new URL("/robots.txt", url).href;
    let status = 0;
    let body: Uint8Array = new Uint8Array();
    let failure = "";
    try {
      ({ status, body } = await this.#fetch(new URL(address), 0, { maxBytes: 8 * MAX_ROBOTS }, signal));
      // "Too many requests" is no word about robots: the rules are out of reach for now.
      if (status === 429) status = 503;
      failure = `${address} answers ${status}`;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
      failure = error.message.replace(/\.$/, "");
    }
    const robots = robotsOf(body, status, address);
    const isThere = robots.basis !== "unreachable";
    const rules: Rules = {
      robots,
      until: clock.now() + (isThere ? RULES_KEPT : RULES_RETRIED),
      why: isThere
        ? `${address} does not allow it`
        : `its robots.txt cannot be had, and without it nothing is asked for: ${failure}`,
    };
    this.#rules.set(url.origin, rules);
    return rules;
  }

  /** A site's rules, in its turn; those that it names sitemaps in. */
  robots(url: string, signal?: AbortSignal): Promise<Robots> {
    const site = new URL(url);
    return this.#inTurn(site.host, async () => (await this.#rulesOf(site, signal)).robots);
  }
}
