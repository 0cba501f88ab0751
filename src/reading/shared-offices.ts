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
  const text = shared.text
    .split(" ")
    .map((word) => (pack.offices.plurals.has(word.toLowerCase()) ? pack.offices.singular(word) : word))
    .join(" ");
  const isComma = (at: number): boolean => tokens[at]?.text === ",";
  const isAnd = (at: number): boolean => pack.grammar.and.holds(tokens[at]);
  const owners: Owner[] = office.code && office.codeSpan ? [{ code: office.code, codeSpan: office.codeSpan }] : [];
  let at = office.next;
  // "… of Velland and Orsania": the states before the names.
  for (;;) {
    let next = isComma(at) ? at + 1 : at;
    if (isAnd(next)) next++;
    if (owners.length === 0 || next === at) break;
    if (pack.grammar.of.holds(tokens[next])) next++;
    if (pack.grammar.articles.holds(tokens[next])) next++;
    const hit = hits.get(next);
    if (hit?.kind !== "state" || !hit.code) break;
    owners.push({ code: hit.code, codeSpan: { start: hit.start, end: hit.end } });
    at = hit.next;
  }
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
    if (!name || (name.name.words.length < 2 && !name.styled)) break;
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
      office: { ...office, offices: [{ text, span: shared.span }], plural: false, definite: false },
      ...(state?.code && state.codeSpan ? { code: state.code, codeSpan: state.codeSpan } : {}),
    });
    at = end;
    if (own.codeSpan) while (tokens[at] && tokens[at]!.start < own.codeSpan.end) at++;
  }
  // A single name behind a plural is somebody else's, and more states than names cannot be dealt out.
  return found.length > 1 && (!several || found.length === owners.length) ? found : [];
}
