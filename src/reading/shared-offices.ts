import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { OfficePhrase } from "./offices.ts";
import { nameAt, ofState, stateInBrackets } from "./person-names.ts";
import type { TokenHit } from "./sentence.ts";

/** A state of a list, with its place. */
interface Owner {
  code: string;
  codeSpan: Span;
}

/** A person among several who hold one office. */
export interface Holder extends Span {
  /** Token range of the name. */
  from: number;
  next: number;
  name: Span & { words: string[] };
  office: OfficePhrase;
  code?: string;
  codeSpan?: Span;
}

/**
 * Those who hold the office that a plural names, one after the other: "the ambassadors of Velland and Orsania, Ana Orlo and
 * Bran Teck", "the ambassadors of Velland, Ana Orlo, and Orsania, Bran Teck", "Prime Ministers Ana Orlo and Bran Teck".
 */
export function holdersOf(
  office: OfficePhrase,
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  pack: LanguagePack,
): Holder[] {
  const [shared] = office.offices;
  if (!shared) return [];
  const isComma = (at: number): boolean => tokens[at]?.text === ",";
  const isAnd = (at: number): boolean => pack.grammar.and.holds(tokens[at]);
  const { owners, next: behind } = ownersOf(office, tokens, hits, pack);
  const single = inSingular(office, shared, pack);
  let at = behind;
  // A single word goes on to another or ends such a list.
  const isBareList = (from: number, end: number): boolean => {
    if (found.length > 0) return found[0]!.name.words.length === 1;
    const more = isComma(end) && isAnd(end + 1) ? end + 2 : end + 1;
    return from === office.next && (isComma(end) || isAnd(end)) && tokens[more]?.capital === true;
  };
  const found: Holder[] = [];
  const several = owners.length > 1;
  let owner = owners[0];
  for (;;) {
    let next = isComma(at) ? at + 1 : at;
    if (isAnd(next)) next++;
    // Without a comma a name stands right behind the office alone: "Prime Ministers Ana Orlo".
    if (next === at && (found.length > 0 || owners.length > 0)) break;
    if (found.length > 0 && pack.grammar.of.holds(tokens[next])) next++;
    if (found.length > 0 && pack.grammar.articles.holds(tokens[next])) next++;
    const hit = hits.get(next);
    if (!several && found.length > 0 && hit?.kind === "state" && hit.code && isComma(hit.next)) {
      owner = { code: hit.code, codeSpan: { start: hit.start, end: hit.end } };
      next = hit.next + 1;
    }
    const name = nameAt(tokens, hits, next, pack);
    if (!name) break;
    // "Foreign Ministers Orlo and Teck": right behind the plural a family name is enough.
    if (name.name.words.length < 2 && !name.styled && (owners.length > 0 || !isBareList(next, name.next))) break;
    const own: Partial<Owner> = ofState(tokens, hits, name.next, pack);
    const bracket = stateInBrackets(tokens, hits, name.next);
    const state = several ? owners[found.length] : own.code ? own : (bracket?.state ?? owner);
    const end = bracket?.next ?? name.next;
    found.push({
      start: tokens[next]!.start,
      end: tokens[end - 1]!.end,
      from: next,
      next: end,
      name: name.name,
      office: single,
      ...(state?.code && state.codeSpan ? { code: state.code, codeSpan: state.codeSpan } : {}),
    });
    at = end;
    if (own.codeSpan) while (tokens[at] && tokens[at]!.start < own.codeSpan.end) at++;
  }
  // "Senators Ana Orlo and Bran Teck of Velland": the state behind the last is everyone's.
  const last = found.at(-1);
  if (owners.length === 0 && last?.code && last.codeSpan && found.every((one) => one === last || !one.code))
    for (const one of found) Object.assign(one, { code: last.code, codeSpan: last.codeSpan });
  // A single name behind a plural is somebody else's, and more states than names cannot be dealt out.
  return found.length > 1 && (!several || found.length === owners.length) ? found : [];
}

/** The states whose office it is, and the token behind them: "… of Velland and Orsania". */
function ownersOf(
  office: OfficePhrase,
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  pack: LanguagePack,
): { owners: Owner[]; next: number } {
  const owners: Owner[] = office.code && office.codeSpan ? [{ code: office.code, codeSpan: office.codeSpan }] : [];
  let at = office.next;
  for (;;) {
    let next = tokens[at]?.text === "," ? at + 1 : at;
    if (pack.grammar.and.holds(tokens[next])) next++;
    if (owners.length === 0 || next === at) break;
    if (pack.grammar.of.holds(tokens[next])) next++;
    if (pack.grammar.articles.holds(tokens[next])) next++;
    const hit = hits.get(next);
    if (hit?.kind !== "state" || !hit.code) break;
    owners.push({ code: hit.code, codeSpan: { start: hit.start, end: hit.end } });
    at = hit.next;
  }
  return { owners, next: at };
}

/** The office that each of several holds. */
function inSingular(office: OfficePhrase, shared: OfficePhrase["offices"][number], pack: LanguagePack): OfficePhrase {
  const text = shared.text
    .split(" ")
    .map((word) => (pack.offices.plurals.has(word.toLowerCase()) ? pack.offices.singular(word) : word))
    .join(" ");
  return { ...office, offices: [{ text, span: shared.span }], plural: false, definite: false };
}

/** A mention as far as it is looked at here. */
interface Named {
  from: number;
  next: number;
  kind: string;
  name?: Span & { words: string[] };
  office?: OfficePhrase;
  strong?: boolean;
  code?: string;
}

/** How many names before an office in the plural may be its holders'. */
const MOST_HOLDERS = 12;

/**
 * "Ana Orlo, Bran Teck and Sol Vane, Senators of Velland, called on": an office in the plural behind names is each one's; of as
 * many states as names each has the one at its place. Gives the mentions, from the last back, with the office.
 * @param found The mentions before the office, in order.
 */
export function heldBefore<M extends Named>(
  office: OfficePhrase,
  found: readonly M[],
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  pack: LanguagePack,
): M[] {
  const [shared] = office.offices;
  if (!shared || tokens[office.from - 1]?.text !== ",") return [];
  const names: M[] = [];
  let end = office.from - 1;
  for (const mention of [...found].reverse()) {
    if (mention.kind !== "person" || !mention.name || mention.office || mention.next !== end) break;
    if (names.length === MOST_HOLDERS || (mention.name.words.length < 2 && !mention.strong)) break;
    names.unshift(mention);
    end = mention.from;
    if (pack.grammar.and.holds(tokens[end - 1])) end--;
    if (tokens[end - 1]?.text === ",") end--;
    if (end === mention.from) break;
  }
  if (names.length < 2) return [];
  const { owners } = ownersOf(office, tokens, hits, pack);
  if (owners.length > 1 && owners.length !== names.length) return [];
  const single = inSingular(office, shared, pack);
  return names.map((mention, index) => ({
    ...mention,
    office: single,
    strong: true,
    ...(mention.code === undefined ? (owners.length > 1 ? owners[index] : owners[0]) : {}),
  }));
}
