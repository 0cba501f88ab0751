import { decode } from "../page/charset.ts";
import { addressOf } from "./listing.ts";

/** What a site lets robots do: the Robots Exclusion Protocol, RFC 9309. */
export interface Robots {
  /** May this robot look at the address? Only for addresses of the site whose robots.txt this is. */
  allows(url: string, agent: string): boolean;
  /** Seconds between two requests, where the site asks for them; no part of the RFC, but sites mean it. At most an hour. */
  crawlDelay(agent: string): number | undefined;
  /** Sitemaps it names, absolute. */
  sitemaps: string[];
  /** How the answer was taken: the file's rules, no rules because there is no file, or all forbidden because it is out of reach. */
  basis: "rules" | "unavailable" | "unreachable";
}

/** RFC 9309, section 2.5: at least 500 kibibytes must be read; what is behind them is not. */
export const MAX_ROBOTS = 500 * 1024;
const LONGEST_DELAY = 3600;
const MAX_SITEMAPS = 1000;

interface Rule {
  allow: boolean;
  pattern: string;
}
interface Group {
  agents: string[];
  rules: Rule[];
  delay?: number;
}

/**
 * @param body of the answer, redirects followed by the caller (five at least, section 2.3.1.2).
 * @param status of the answer: 2xx gives the rules; 4xx is "unavailable", and all is allowed; 5xx, and 0 for no answer at all,
 *        is "unreachable", and nothing is (sections 2.3.1.3 and 2.3.1.4). A redirect that was not followed to its end is unavailable.
 * @param url where the file was asked for, for the addresses of sitemaps.
 */
export function robotsOf(body: Uint8Array, status: number, url: string): Robots {
  if (status >= 500 || status < 100) return { ...ALL, allows: (asked) => isRobots(asked), basis: "unreachable" };
  if (status < 200 || status >= 300) return ALL;
  // Cut in the middle, a line may say the opposite of what it says: "/news" and "/newspapers-of-1950".
  const cut = body.byteLength > MAX_ROBOTS;
  const { text } = decode(body.subarray(0, MAX_ROBOTS), "utf-8");
  const lines = text.split(/\r\n|\r|\n/);
  if (cut) lines.pop();
  const { groups, sitemaps } = parse(lines, url);
  const merged = new Map<string, Group>();
  const groupFor = (agent: string): Group => {
    const token = productToken(agent);
    let group = merged.get(token);
    if (!group) {
      group = mergedGroup(groups, token);
      // As many as one program has names; a caller with endless ones is not remembered.
      if (merged.size < 16) merged.set(token, group);
    }
    return group;
  };
  return {
    allows: (asked, agent) => isRobots(asked) || allowed(pathOf(asked), groupFor(agent).rules),
    crawlDelay: (agent) => groupFor(agent).delay,
    sitemaps,
    basis: "rules",
  };
}

const ALL: Robots = { allows: () => true, crawlDelay: () => undefined, sitemaps: [], basis: "unavailable" };

/** The file itself is always allowed (section 2.2.2). */
const isRobots = (url: string): boolean => pathOf(url) === "/robots.txt";

/** "Rapporteur/1.0 (+https://…)" -> "rapporteur": letters, "_" and "-" (section 2.2.1). */
const productToken = (agent: string): string =>
  agent
    .trim()
    .match(/^[a-z_-]+/i)?.[0]
    .toLowerCase() ?? "*";

function parse(lines: readonly string[], url: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps = new Set<string>();
  let group: Group | undefined;
  // A group's start lines are over with its first rule; other records (sitemaps, unknown ones) end nothing (section 2.2.4).
  let starting = false;
  for (const line of lines) {
    const colon = line.indexOf(":");
    const hash = line.indexOf("#");
    if (colon < 0 || (hash >= 0 && hash < colon)) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1, hash < 0 ? undefined : hash).trim();
    if (key === "user-agent" || key === "useragent") {
      if (!group || !starting) {
        group = { agents: [], rules: [] };
        groups.push(group);
      }
      starting = true;
      group.agents.push(value === "*" ? "*" : productToken(value));
    } else if (key === "allow" || key === "disallow") {
      // Rules in front of any group belong to none; an empty one forbids and allows nothing.
      starting = false;
      if (group && /^[/*$]/.test(value)) group.rules.push({ allow: key === "allow", pattern: normalised(value) });
    } else if (key === "crawl-delay") {
      const delay = Number(value);
      if (group && value !== "" && delay >= 0) group.delay = Math.min(Math.max(delay, group.delay ?? 0), LONGEST_DELAY);
    } else if (key === "sitemap" && sitemaps.size < MAX_SITEMAPS) {
      const address = addressOf(value, url);
      if (address) sitemaps.add(address);
    }
  }
  return { groups, sitemaps: [...sitemaps] };
}

/** All groups that name the robot count as one; without any, those for "*" do (section 2.2.1). */
function mergedGroup(groups: readonly Group[], token: string): Group {
  const named = token === "*" ? [] : groups.filter((group) => group.agents.includes(token));
  const meant = named.length > 0 ? named : groups.filter((group) => group.agents.includes("*"));
  const delays = meant.flatMap((group) => (group.delay === undefined ? [] : [group.delay]));
  return {
    agents: [token],
    rules: meant.flatMap((group) => group.rules),
    ...(delays.length > 0 && { delay: Math.max(...delays) }),
  };
}

/** The rule with the most octets wins; of two as long, the one that allows (section 2.2.2). */
function allowed(path: string, rules: readonly Rule[]): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const longer = !best || rule.pattern.length > best.pattern.length;
    if (!longer && !(rule.allow && !best!.allow && rule.pattern.length === best!.pattern.length)) continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/**
 * "*" is any number of signs, "$" at the end is the end of the path. The parts between stars are looked for from the left,
 * each behind the one before: for patterns without other wildcards the first place found is as good as any.
 */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$");
  const parts = (ends ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  if (parts.length === 1) return !ends || at === path.length;
  const last = parts.pop()!;
  for (const part of parts.slice(1)) {
    if (part === "") continue;
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!ends) return path.indexOf(last, at) >= 0;
  return path.length - last.length >= at && path.endsWith(last);
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return "/";
  const { pathname, search } = new URL(url);
  return normalised(pathname + search);
}

const UNRESERVED = /[A-Za-z0-9._~-]/;

/**
 * One spelling for a path (section 2.2.2): octets outside of ASCII as %XX, unreserved signs plain, hexadecimal digits in
 * capitals; a "%2F", "%2A" or "%24" stays what it is, for it is no stroke, star or end.
 */
const normalised = (path: string): string =>
  path
    .replace(/[^\x21-\x7e]+/gu, (foreign) => encodeURIComponent(foreign.toWellFormed()))
    .replace(/%([\da-f]{2})/gi, (all, hex: string) => {
      const sign = String.fromCharCode(Number.parseInt(hex, 16));
      return UNRESERVED.test(sign) ? sign : all.toUpperCase();
    });
