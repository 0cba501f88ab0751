/** What is said as events: the acts of a statement towards another side. */
import type { Side } from "../../model/actor.ts";
import { contains, type Span } from "../../model/evidence.ts";
import type { Act, Statement } from "../../model/statement.ts";
import { AGREED, type EventRule } from "./codes.ts";
import type { Found, Told } from "./event.ts";
import { type Held, type Naming, namedIn } from "./sides.ts";
import { EVENT_WORDS, type EventWords, type Wording } from "./words.ts";

export function statementEvents(told: Told): Found[] {
  const words = EVENT_WORDS[told.document.language.split("-")[0]!];
  // A report within a report tells of another day: the occasion's date is not its.
  const statements = told.record.statements.filter((statement) => statement.within === undefined);
  return statements.flatMap((statement) => {
    const doers = doersOf(told, statement);
    if (doers.length === 0 || asks(told, statement)) return [];
    return statement.acts.flatMap((act) => eventOf(told, statement, act, doers, words) ?? []);
  });
}

/** The sides whose statement it is, each once; none where one of the holders is not known to act for a side that took part. */
function doersOf({ document, sides }: Told, { holders }: Statement): Held[] {
  const members = holders.value.flatMap((holder) =>
    holder.kind === "actor" ? [holder.actor] : holder.kind === "joint" ? holder.members : [],
  );
  const held = members.map((actor) => sides.of(actor));
  const tookPart = (side: Side): boolean =>
    sides.parties.some((party) => party.side === side) || document.publisher?.country === side;
  if (held.length === 0 || holders.value.some(({ kind }) => kind === "narrator")) return [];
  if (!held.every((one) => one !== undefined && tookPart(one.side))) return [];
  return (held as Held[]).filter((one, at, all) => all.findIndex(({ side }) => side === one.side) === at);
}

/** A question asserts nothing. */
const asks = ({ document }: Told, { sentence }: Statement): boolean =>
  /[?？؟]/u.test(document.text.slice(sentence.start, sentence.end));

function eventOf(
  told: Told,
  statement: Statement,
  act: Act,
  doers: readonly Held[],
  words: EventWords | undefined,
): Found | undefined {
  const span = act.basis.kind === "page" ? undefined : act.basis.evidence[0];
  if (!span || !words || denied(told, span, words)) return undefined;
  const source = doers.map(({ side }) => side);
  const common: Omit<Found, "code" | "rule" | "target"> = {
    from: "statement",
    statement: statement.id,
    passage: statement.sentence,
    words: span,
    source,
    bases: [statement.holders.basis, act.basis, ...doers.map(({ basis }) => basis)],
  };
  const wording = words.wordings.find((one) => one.act === act.value && says(told, span, one.words));
  const binding = binds(told, statement);
  if (act.value === "agree") {
    const done = source.length > 1 && act.basis.kind === "stated";
    if (done && wording && statement.holders.basis.kind === "stated")
      return { ...common, code: codeOf(wording), rule: "signed-together", target: [] };
    // A view that is shared is CAMEO's 019, a comment; sides that agree on something to come agree.
    return done && !wording && binding && !words.views.has(wordAfter(told, span))
      ? { ...common, code: AGREED, rule: "held-jointly", target: [] }
      : undefined;
  }
  if (!wording || (act.value === "commit" && !binding) || anotherDoes(told, statement, span, source, words))
    return undefined;
  const found = targetOf(told, statement, span, wording, source, words);
  if (found) {
    const bases = [...common.bases, ...found.held.map(({ basis }) => basis)];
    return { ...common, code: codeOf(wording), rule: found.rule, target: found.held.map(({ side }) => side), bases };
  }
  const together = source.length > 1 && act.value === "commit" && !says(told, span, words.plainFuture);
  return together ? { ...common, code: AGREED, rule: "held-jointly", target: [] } : undefined;
}

/** To explore is CAMEO's 014, a comment. */
const binds = ({ record }: Told, { id }: Statement): boolean =>
  record.commitments.some(({ statement, strength }) => statement === id && strength.value !== "explored");

const codeOf = ({ type, cameo, mode }: Wording): Found["code"] => ({ type, cameo, ...(mode ? { mode } : {}) });

/** "call- on" is "call", "calls", "called" before "on", as whole words. */
function says({ document }: Told, span: Span, words: readonly string[]): boolean {
  const given = document.text.slice(span.start, span.end).toLowerCase();
  return words.some((word) => patternOf(word).test(given));
}

const patterns = new Map<string, RegExp>();
function patternOf(word: string): RegExp {
  let pattern = patterns.get(word);
  if (!pattern) {
    const inner = word.replaceAll("-", "\\p{L}*").replaceAll(" ", "\\s+");
    pattern = new RegExp(`(?<!\\p{L})${inner}(?!\\p{L})`, "u");
    patterns.set(word, pattern);
  }
  return pattern;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}+(?:['.-]\p{L}+)*/gu) ?? [];

const wordAfter = ({ document }: Told, { end }: Span): string => wordsOf(document.text.slice(end, end + 30))[0] ?? "";

/** "Lurenia will" told by another, "when Lurenia has opposed": whoever tells it, it is not the holder's act. */
function anotherDoes(
  told: Told,
  { sentence }: Statement,
  span: Span,
  source: readonly Side[],
  words: EventWords,
): boolean {
  const before = namedIn(told.sides, { start: sentence.start, end: span.end });
  const doer = before.findLast(
    (naming) =>
      contains(span, naming) ||
      wordsOf(told.document.text.slice(naming.end, span.start)).every((word) => words.auxiliaries.has(word)),
  );
  return doer !== undefined && !source.includes(doer.held.side);
}

/** "did not condemn", "will not support". */
function denied({ document }: Told, span: Span, { negations }: EventWords): boolean {
  const before = wordsOf(document.text.slice(Math.max(0, span.start - 40), span.start)).slice(-2);
  const within = wordsOf(document.text.slice(span.start, span.end));
  const after = wordsOf(document.text.slice(span.end, span.end + 30)).slice(0, 1);
  return [...before, ...within, ...after].some((word) => negations.has(word));
}

function targetOf(
  told: Told,
  statement: Statement,
  span: Span,
  wording: Wording,
  source: readonly Side[],
  words: EventWords,
): { held: Held[]; rule: EventRule } | undefined {
  const after = namedIn(told.sides, { start: span.end, end: statement.sentence.end });
  const next = after[0];
  if (next && standsBy(told, span, next, wording, words)) {
    const another = !source.includes(next.held.side) && !isAboutAnother(told, span, next, wording, words);
    return another ? { held: namedTogether(told, after, source, words), rule: "named-next" } : undefined;
  }
  const addressee = wording.act === "demand" || wording.act === "propose" ? addresseeOf(told, statement) : undefined;
  if (addressee && !source.includes(addressee.side) && !after.some(({ held }) => held.side !== addressee.side))
    return { held: [addressee], rule: "addressed" };
  // "Will act in response to" names the other as well: it takes a word of willing.
  const willing = wording.act === "commit" && !says(told, span, words.plainFuture);
  return willing ? otherNamed(told, after, source) : undefined;
}

/** "The security of Lurenia and Dravonia": the first, and those joined to it. */
function namedTogether(told: Told, after: readonly Naming[], source: readonly Side[], words: EventWords): Held[] {
  const found: Held[] = [];
  let last: Naming | undefined;
  for (const naming of after) {
    if (last && naming.start < last.end) continue;
    if (last && !between(told, last, naming).every((word) => words.and.has(word))) break;
    last = naming;
    const { side } = naming.held;
    if (!source.includes(side) && !found.some((held) => held.side === side)) found.push(naming.held);
  }
  return found;
}

const between = ({ document }: Told, span: Span, next: Naming): string[] =>
  wordsOf(document.text.slice(span.end, next.start));

/** Nothing but words that lead from the act to its target stands between them. */
const standsBy = (told: Told, span: Span, next: Naming, wording: Wording, words: EventWords): boolean =>
  between(told, span, next).every(
    (word) => words.between.has(word) || (wording.that === true && words.views.has(word)),
  );

/** The name is the doer's, or is part of what is not that side: a people, talks that it brokered, a guest who is greeted. */
function isAboutAnother(told: Told, span: Span, next: Naming, wording: Wording, words: EventWords): boolean {
  const { text } = told.document;
  const lead = between(told, span, next);
  const before = wordsOf(text.slice(Math.max(0, span.start - 30), span.start)).at(-1) ?? "";
  return (
    (wording.ofDoer === true && lead.length > 0 && lead.every((word) => words.of.has(word))) ||
    (wording.notPersons === true && next.kind === "person") ||
    (wording.notAfter?.includes(before) ?? false) ||
    (next.kind === "state" && words.peoples.has(wordAfter(told, next))) ||
    text[next.end] === "-"
  );
}

/** The one side that is addressed. */
function addresseeOf({ sides }: Told, { addressees }: Statement): Held | undefined {
  const held = (addressees ?? []).map((actor) => sides.of(actor));
  const sidesOfThem = new Set(held.map((one) => one?.side));
  return sidesOfThem.size === 1 ? held[0] : undefined;
}

/** What a side promises in a talk of two, naming the other alone, it promises to the other. */
function otherNamed(
  { sides }: Told,
  after: readonly Naming[],
  source: readonly Side[],
): { held: Held[]; rule: EventRule } | undefined {
  if (sides.parties.length !== 2 || source.length !== 1) return undefined;
  const others = after.filter(({ held }) => !source.includes(held.side));
  const other = others[0]?.held;
  if (!other || others.some(({ held }) => held.side !== other.side)) return undefined;
  return sides.parties.some(({ side }) => side === other.side) ? { held: [other], rule: "other-named" } : undefined;
}
