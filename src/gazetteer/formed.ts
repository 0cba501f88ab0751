import type { Token } from "../text/tokens.ts";
import {
  GATHERINGS,
  HEADS,
  INNER,
  MEMBERS,
  NATIONAL,
  NOT_FIRST,
  OF_PERSONS,
  PLAIN,
  SCOPES,
  SCOPES_OF_ALL,
  TAIL,
} from "./en-organisation-words.ts";
import type { NameHit } from "./names.ts";

/** The organisation whose conferences are named. */
const ROOF = "United Nations";
/** The most words before a head, and behind it. */
const MOST = 7;

/**
 * Adds organisations that are known by the form of their name only. A name that is in a table stays what it is there, and those
 * of states inside a formed one are hidden as they are in a table's. Most sentences have no head and cost one look at each word.
 */
export function withFormed(tokens: readonly Token[], hits: NameHit[]): NameHit[] {
  const formed: NameHit[] = [];
  let first = 0;
  let near = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { text, capital, kind } = tokens[at]!;
    if (!capital || kind !== "word" || !HEADS.has(text)) continue;
    // "Association Council": the last one is the head.
    if (HEADS.has(tokens[at + 1]?.text ?? "")) continue;
    // Only hits near by can be part of the name, so that any text takes linear time.
    const since = tokens[Math.max(0, at - MOST - 1)]!.start;
    while (near < hits.length && hits[near]!.end <= since) near++;
    const found = formedAt(tokens, hits, at, first, near);
    if (!found) continue;
    first = found.next;
    const town = GATHERINGS.has(text) ? townAt(hits, near, tokens[found.from]!.start) : undefined;
    formed.push({
      start: tokens[found.from]!.start,
      end: tokens[found.next - 1]!.end,
      kind: "organisation",
      name: nameOf(tokens, found.from, found.next),
      ...(town ? { town } : {}),
    });
    at = found.next - 1;
  }
  return withoutNational(tokens, formed.length > 0 ? merged(hits, formed) : hits);
}

/** "the Velland Security Council", "the Security Council of Velland": a state's own, though the name is the world's too. */
function withoutNational(tokens: readonly Token[], hits: NameHit[]): NameHit[] {
  if (!hits.some((hit) => hit.name.startsWith(ROOF))) return hits;
  let at = 0;
  return hits.filter((hit, index) => {
    if (!hit.name.startsWith(ROOF)) return true;
    while (at < tokens.length && tokens[at]!.start < hit.start) at++;
    if (!SHARED.has(tokens[at]?.text ?? "")) return true;
    const before = hits[index - 1];
    const after = hits[index + 1];
    return !(
      (before && OWNERS.has(before.kind) && before.end >= (tokens[at - 1]?.start ?? 0)) ||
      (after && OWNERS.has(after.kind) && after.start - hit.end <= " of the ".length)
    );
  });
}

/** First words of bodies of the United Nations that states have under the same name. */
const SHARED = new Set(["Security", "General", "Human"]);
const OWNERS = new Set(["state", "demonym"]);

/** "Munich Water Conference": the town with which a name begins. */
function townAt(hits: readonly NameHit[], near: number, start: number): NameHit["town"] {
  for (let at = near; at < hits.length && hits[at]!.start <= start; at++) {
    const { start: from, kind, name, code } = hits[at]!;
    if (from === start && (kind === "capital" || kind === "city")) return { name, ...(code ? { code } : {}) };
  }
  return undefined;
}

/** Both in order, without the hits inside a formed name. */
function merged(hits: readonly NameHit[], formed: readonly NameHit[]): NameHit[] {
  const all: NameHit[] = [];
  let at = 0;
  for (const name of formed) {
    for (; at < hits.length && hits[at]!.start < name.end; at++) if (hits[at]!.end <= name.start) all.push(hits[at]!);
    all.push(name);
  }
  return [...all, ...hits.slice(at)];
}

/** The token range of the name whose head stands at a token. */
function formedAt(
  tokens: readonly Token[],
  hits: readonly NameHit[],
  head: number,
  first: number,
  near: number,
): { from: number; next: number } | undefined {
  const word = tokens[head]!.text;
  const from = Math.max(first, firstOf(tokens, head));
  const next = nextOf(tokens, head);
  // "a meeting of the Island States Forum": what follows is the head.
  if (next > head + 1 && HEADS.has(tokens[next]?.text ?? "")) return undefined;
  const start = tokens[from]!.start;
  const end = tokens[next - 1]!.end;
  const before = partsOf(tokens, from, head);
  const behind = partsOf(tokens, head + 1, next);
  if ([...before, ...behind].some((other) => NATIONAL.has(other))) return undefined;
  // "African American": people of one state.
  if (before.some((other, at) => other === "American" && before[at - 1] !== "Latin")) return undefined;
  let joint = false;
  let bilateral = false;
  for (let at = near; at < hits.length && hits[at]!.start < end; at++) {
    const hit = hits[at]!;
    if (hit.end <= start) continue;
    // What a table knows as a whole, or ends elsewhere, is left alone; "EU-Velland Council" is not the EU.
    const joined = hyphenated(tokens, from, next, hit);
    // An organisation's own summit is the organisation; a conference of the United Nations has a name of its own.
    const own = hit.name === ROOF && hit.start === start && head - from > 1 && hit.end <= tokens[head - 1]!.start;
    if (hit.kind === "organisation" && (joined ? word === "Summit" : !(own && GATHERINGS.has(word)))) return undefined;
    if (hit.start < start || hit.end > end) return undefined;
    // "Velland Investment Council" is a state's own; "Africa-Velland Forum" is not.
    if ((hit.kind === "state" || hit.kind === "demonym") && !joined && hit.start < tokens[head]!.start)
      return undefined;
    bilateral ||= joined && hit.kind !== "organisation";
    joint ||= joined && hit.kind === "organisation";
  }
  const ofAll = OF_PERSONS.has(word);
  const wide = joint || before.some((other) => SCOPES.has(other) && !(ofAll && SCOPES_OF_ALL.has(other)));
  if (/-(?:led|hosted|based|sponsored|chaired)$/u.test(tokens[from]!.text)) return undefined;
  if (wide && head > from && before.length + behind.length > 1) return { from, next };
  // "League of … States"; chambers of parliament are called "Council of States" alone.
  const members = behind.some((other, at) => MEMBERS.has(other) && behind[at - 1] !== "United");
  if (members && (behind.length > 1 || word === "Conference")) return { from, next };
  if (behind.some((other) => SCOPES.has(other)) && before.length === 0 && GATHERINGS.has(word)) return { from, next };
  if (before.at(-1) === "Contact" && word === "Group" && behind.length > 0) return { from, next };
  // "Velland-Orsania Media Forum" is the two states', "Velland-hosted Summit" no name.
  if (bilateral) return undefined;
  const own = before.filter((other) => !PLAIN.has(other)).length;
  const enough = word === "Forum" ? 1 : word === "Summit" ? 3 : 2;
  if (GATHERINGS.has(word) && own > 0 && before.length >= enough) return { from, next: head + 1 };
  return undefined;
}

/** Back over capitalised words; "and" joins two of them. */
function firstOf(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST) {
    const { text, capital, kind } = tokens[from - 1]!;
    const joins = text === "and" && from < head && isPart(tokens[from - 2]) && !SCOPES.has(tokens[from]!.text);
    if (joins) from -= 2;
    else if (kind === "word" && capital && !NOT_FIRST.has(text)) from--;
    else break;
  }
  return from;
}

/** On over "of", "for" and the like and what they bring; a comma ends it. */
function nextOf(tokens: readonly Token[], head: number): number {
  let next = head + 1;
  if (!TAIL.has(tokens[next]?.text ?? "")) return next;
  let and = false;
  for (let at = next; at < tokens.length && at - head <= MOST; at++) {
    // "the League of … States and the Community of …": another name begins.
    and ||= tokens[at]!.text === "and";
    if (and && HEADS.has(tokens[at]!.text)) break;
    if (isPart(tokens[at])) next = at + 1;
    else if (!INNER.has(tokens[at]!.text) && !TAIL.has(tokens[at]!.text)) break;
  }
  return next;
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && !NOT_FIRST.has(token.text);

/** Words that count, those of a hyphenated one too. */
const partsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .filter((token) => token.capital)
    .flatMap(({ text }) => (text.includes("-") && !SCOPES.has(text) ? [text, ...text.split("-")] : [text]));

/** The name is a part of a hyphenated word among these. */
function hyphenated(tokens: readonly Token[], from: number, next: number, { start, end }: NameHit): boolean {
  for (let at = from; at < next; at++) {
    const token = tokens[at]!;
    if (token.start <= start && end <= token.end && token.end - token.start > end - start) return true;
  }
  return false;
}

/** The words as written, with one blank between. */
const nameOf = (tokens: readonly Token[], from: number, next: number): string =>
  tokens
    .slice(from, next)
    .map((token) => token.text)
    .join(" ");
