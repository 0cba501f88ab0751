import { charsetOf, decode } from "../page/charset.ts";
import { looksLikeHtml } from "../page/file-kind.ts";
import { folded } from "../page/lines.ts";
import { type Element, elementsIn, parseTree, wordsOf } from "../page/tree.ts";
import * as words from "./challenge-words.ts";

/** Why an answer is not the page that was asked for. */
export interface StandIn {
  code: "challenge" | "denied" | "missing" | "closed" | "login" | "script-shell" | "empty";
  /** A sentence for the page of the source, with what it was told by. */
  words: string;
}

export interface GivenAnswer {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  /** Names in lower case, as a capture has them. */
  headers?: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
  /** The address that was asked for, where it sent on to `url`. */
  redirectedFrom?: string;
}

/** Letters of text from which on a page is one, whatever words are in it; a readout of one call may have 600. */
const SHORT = 1200;
/** So short that there is no text at all. */
const NOTHING = 160;
/** The first so many letters of a short page say what it is. */
const OPENING = 400;
/** Of the markup; what stands before a page is small. */
const LARGEST = 400_000;

/**
 * Tells a page that stands before or in place of the one asked for: a check of the visitor, a refusal, an error with status
 * 200, a closed site, a sign-in, a shell for scripts. Conservative: with any text of a page's length the answer is a page;
 * by status alone nothing is told but what HTTP says.
 * @returns undefined for what looks like a real page, feed or file.
 */
export function challenge(given: GivenAnswer): StandIn | undefined {
  const header = new Map(given.headers ?? []);
  // Cloudflare's own word for it: developers.cloudflare.com, "Detect a Challenge Page response".
  if (header.get("cf-mitigated")?.toLowerCase() === "challenge")
    return { code: "challenge", words: "Cloudflare checks the visitor: its header says so." };
  if (given.status === 401 || given.status === 407 || given.status === 511)
    return { code: "login", words: `The site asks for a sign-in: status ${given.status}.` };
  const type = header.get("content-type");
  if (given.body.byteLength === 0)
    return given.status >= 400 ? byStatus(given.status, "", "") : { code: "empty", words: "The answer is empty." };
  if (given.body.byteLength > LARGEST) return byStatus(given.status, "", "");
  const { text } = decode(given.body, charsetOf(type));
  const isHtml = looksLikeHtml(text) || (/html/i.test(type ?? "") && /<[a-z!]/i.test(text));
  if (!isHtml) return byStatus(given.status, "", text.length > OPENING ? "" : folded(text));
  const seen = look(text);
  if (!seen) return undefined;
  if (seen.letters < SHORT) {
    const told = ofShortPage(seen, text, given);
    // An error that shows nothing is told by its status.
    if (told && (given.status < 400 || told.code !== "empty")) return told;
  }
  return byStatus(given.status, seen.title, "");
}

interface Seen {
  title: string;
  /** Folded, of what is shown. */
  shown: string;
  letters: number;
  /** What browsers without scripts are told. */
  withoutScripts: string;
  scripts: number;
  passwords: number;
  links: number;
}

function look(html: string): Seen | undefined {
  let tree: ReturnType<typeof parseTree>;
  try {
    tree = parseTree(html);
  } catch {
    // Nested too deep: whatever it is, no page that stands before another.
    return undefined;
  }
  const seen = { title: "", withoutScripts: "", scripts: 0, passwords: 0, links: 0 };
  for (const element of elementsIn(tree)) {
    if (element.name === "title" && seen.title === "") seen.title = wordsOf(element).slice(0, 300);
    else if (element.name === "noscript") seen.withoutScripts += ` ${textUnder(element).slice(0, 500)}`;
    else if (element.name === "script") seen.scripts++;
    else if (element.name === "input" && element.attribs.type?.toLowerCase() === "password") seen.passwords++;
    else if (element.name === "a" && element.attribs.href) seen.links++;
  }
  const body = [...elementsIn(tree)].find((element) => element.name === "body");
  const shown = body ? wordsOf(body) : "";
  return { ...seen, shown: folded(shown.slice(0, 4 * SHORT)), letters: weight(shown) };
}

/** The parser keeps markup inside of "noscript" as text, as a browser with scripts does. */
const textUnder = (element: Element): string => wordsOf(element).replace(/<[^>]{0,500}>/g, " ");

/** A Chinese character says as much as two letters and more. */
const weight = (text: string): number =>
  text.length + 1.5 * (text.slice(0, 4 * SHORT).match(/\p{Script=Han}/gu)?.length ?? 0);

function ofShortPage(seen: Seen, html: string, given: GivenAnswer): StandIn | undefined {
  const parts = titleParts(seen.title);
  const titled = (list: readonly string[]): string | undefined => parts.find((part) => list.includes(part));
  const opening = `${seen.shown.slice(0, OPENING)}\n${folded(seen.withoutScripts).slice(0, OPENING)}`;
  const says = (list: readonly string[]): string | undefined => list.find((sign) => opening.includes(sign));
  const mark = words.CHECKING_MARKS.find(([sign]) => html.includes(sign));
  // Marks stand in real pages too; here they need a page that says nothing else.
  if (mark && (seen.letters < NOTHING || titled(words.CHECKING_TITLES) || says(words.CHECKING_WORDS)))
    return { code: "challenge", words: `${mark[1]} checks the visitor; the page itself was not given.` };
  const checking = titled(words.CHECKING_TITLES) ?? says(words.CHECKING_WORDS);
  if (checking && seen.links < 15) return { code: "challenge", words: `The site checks the visitor: "${checking}".` };
  const denied = titled(words.DENIED_TITLES) ?? says(words.DENIED_WORDS);
  if (denied && seen.links < 15) return { code: "denied", words: `The site refuses the visitor: "${denied}".` };
  const missing =
    titled(words.MISSING_TITLES) ??
    (parts.length === 0 || seen.letters < OPENING ? says(words.MISSING_WORDS) : undefined);
  if (missing)
    return {
      code: "missing",
      words: `There is no such page${given.status < 400 ? `, though the status is ${given.status}` : ""}: "${missing}".`,
    };
  const closed = titled(words.CLOSED_TITLES) ?? (seen.letters < OPENING ? says(words.CLOSED_WORDS) : undefined);
  if (closed) return { code: "closed", words: `The site is closed for now: "${closed}".` };
  const sentToLogin =
    given.redirectedFrom !== undefined &&
    LOGIN_ADDRESS.test(pathOf(given.url)) &&
    !LOGIN_ADDRESS.test(pathOf(given.redirectedFrom));
  if (
    (seen.passwords > 0 && (titled(words.LOGIN_TITLES) || seen.letters < OPENING)) ||
    (sentToLogin && seen.letters < OPENING)
  )
    return { code: "login", words: "The site asks for a sign-in instead of showing the page." };
  if (seen.letters < NOTHING && seen.scripts > 0) {
    const asked = words.SCRIPT_WORDS.find((sign) => opening.includes(sign));
    const root =
      /<(?:div|app-root|main)\b[^>]{0,200}\bid\s{0,3}=\s{0,3}["']?(?:root|app|__next|__nuxt|main-app)\b|<app-root\b/i.test(
        html,
      );
    if (asked || root || seen.shown === "")
      return { code: "script-shell", words: "The page is built by scripts in the browser; without them it is empty." };
  }
  if (
    seen.shown === "" &&
    seen.links === 0 &&
    !/<(?:img|frame|iframe|object|embed|meta[^>]{0,99}refresh)\b/i.test(html)
  )
    return { code: "empty", words: "The page shows nothing." };
  return undefined;
}

const LOGIN_ADDRESS = /\/(?:log-?in|sign-?in|auth|sso|account\/login|wp-login\.php)(?:[/?.]|$)/i;
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]*/i, "");

/** The title and the parts of it between bars and dashes, without closing dots. */
function titleParts(title: string): string[] {
  const all = folded(title);
  if (all === "") return [];
  return [all, ...all.split(/\s[|\-·:»/]\s|\s?\|\s?/)]
    .map((part) => part.replace(/[\s.…]{1,10}$/u, "").trim())
    .filter(Boolean);
}

/** What the status says by itself (RFC 9110, section 15); a page with words behind it is still an error. */
function byStatus(status: number, title: string, text: string): StandIn | undefined {
  const shown = title || text ? ` "${(title || text).slice(0, 80)}"` : "";
  if (status === 404 || status === 410)
    return { code: "missing", words: `There is no such page: status ${status}.${shown}` };
  if (status === 403 || status === 406 || status === 451)
    return { code: "denied", words: `The site refuses the visitor: status ${status}.${shown}` };
  if (status === 429) return { code: "denied", words: `The site wants fewer requests: status 429.${shown}` };
  if (status === 412 || status === 521)
    return { code: "challenge", words: `The site checks the visitor: status ${status}.${shown}` };
  if (status >= 500) return { code: "closed", words: `The site has a fault or is closed: status ${status}.${shown}` };
  if (status >= 400) return { code: "denied", words: `The site refuses the request: status ${status}.${shown}` };
  return undefined;
}
