import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import { rememberedFor } from "../text/remembered.ts";
import type { Token } from "../text/tokens.ts";
import { isHead } from "./office-words.ts";
import type { TokenHit } from "./sentence.ts";

/** "… of Velland" behind a name. */
export function ofState(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
  known?: string,
): { code?: string; codeSpan?: Span } {
  if (known || !pack.grammar.of.holds(tokens[at])) return {};
  const field = pack.grammar.articles.holds(tokens[at + 1]) ? at + 2 : at + 1;
  const hit = hits.get(field);
  return hit?.code && hit.kind === "state" ? { code: hit.code, codeSpan: { start: hit.start, end: hit.end } } : {};
}

/**
 * A person's name at a token: styles ("H.E. Dr."), then capitalised words, initials and particles. Words that stand in no
 * name, and names of states and bodies, end it.
 * @param called an office stands before it: "Minister Hall" is somebody, "City Hall" is not.
 */
export function nameAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  called = false,
): { name: Span & { words: string[] }; next: number; styled: boolean } | undefined {
  const { honorifics, particles, suffixes, never, lordly, postnominals } = pack.names;
  let at = from;
  let styled = false;
  let lord = false;
  // "…, the Hon. Ana Orlo"
  if (pack.grammar.articles.holds(tokens[at]) && isHonorific(tokens, at + 1, pack)) at++;
  for (;;) {
    const token = tokens[at];
    if (!token) return undefined;
    const { owning, articles } = pack.grammar;
    if (!stylesOf(pack).of(token.form) && !owning.holds(token) && !(styled && articles.holds(token))) break;
    const bare = withoutStop(token.lower);
    const possessive = pack.grammar.owning.holds(token) && honorifics.holds(tokens[at + 1]);
    if (possessive) {
      at += 2;
      styled = true;
    } else if (isHonorific(tokens, at, pack)) {
      lord = lordly.has(bare);
      at++;
      // "Dr.", "Dato'"
      if (
        tokens[at]?.text === "." ||
        (/^['’]$/.test(tokens[at]?.text ?? "") && tokens[at]!.start === tokens[at - 1]!.end)
      )
        at++;
      // "Ambassador (Chief) Ana Orlo"
      if (tokens[at]?.text === "(" && tokens[at + 1]?.capital) {
        const close = tokens[at + 2]?.text === "." ? at + 3 : at + 2;
        if (tokens[close]?.text === ")") at = close + 1;
      }
      styled = true;
    } else if (pack.names.styles.has(token.text)) {
      at++;
      styled = true;
    } else if (token.text === "#") {
      at++;
    } else if (styled && pack.grammar.articles.holds(token) && isHonorific(tokens, at + 1, pack)) {
      at++;
    } else break;
  }
  const first = at;
  if (tokens[at]!.kind !== "word") return undefined;
  const spelled: string[] = [];
  let last = -1;
  while (at < tokens.length && at - first < 9) {
    const token = tokens[at]!;
    if (token.text === "#") {
      at++;
      continue;
    }
    if (token.kind !== "word") break;
    const hit = hits.get(at);
    if (
      hit &&
      hit.kind !== "city" &&
      !(spelled.length > 0 && hit.kind === "capital") &&
      !isFamilyName(tokens, hit, spelled)
    )
      break;
    if (spelled.length > 0 && postnominals.has(token.text)) break;
    const initial = token.text.endsWith(".") && /^(?:\p{Lu}\p{Ll}?\.)+$/u.test(token.text);
    if (
      (token.capital || isElided(token)) &&
      (initial ||
        ((!never.holds(token) ||
          ((called || styled) && pack.names.surnames.holds(token) && maySurname(tokens, at, spelled.length))) &&
          (!isOfficeWord(tokens, at, pack) || (spelled.length > 1 && particles.has(spelled.at(-1)!.toLowerCase()))) &&
          !isVerb(token, pack)))
    ) {
      // "Florence" alone is the town; before another name it is a given name.
      if (
        hit &&
        spelled.length === 0 &&
        !(
          tokens[at + 1]?.capital &&
          tokens[at + 1]!.kind === "word" &&
          !hits.has(at + 1) &&
          !never.holds(tokens[at + 1])
        )
      )
        break;
      spelled.push(token.text);
      last = at;
      at++;
    } else if (
      particles.holds(token) &&
      tokens[at + 1] &&
      (tokens[at + 1]!.capital || particles.holds(tokens[at + 1])) &&
      (spelled.length > 0 || token.capital)
    ) {
      spelled.push(token.text);
      at++;
    } else break;
  }
  if (last < 0) return undefined;
  // A trailing particle belongs to what follows, not to the name.
  while (spelled.length > 0 && at - 1 > last && particles.has(spelled.at(-1)!.toLowerCase())) {
    spelled.pop();
    at--;
  }
  let next = last + 1;
  // "Lord Brackley of Stour"
  if (
    lord &&
    pack.grammar.of.holds(tokens[next]) &&
    tokens[next + 1]?.capital === true &&
    (hits.get(next + 1)?.kind ?? "city") === "city"
  ) {
    spelled.push(tokens[next]!.text, tokens[next + 1]!.text);
    next += 2;
  }
  let suffix = tokens[next]?.text === "," ? next + 1 : next;
  if (suffixes.has(withoutStop(tokens[suffix]?.lower ?? "")) && tokens[suffix]!.capital) {
    spelled.push(tokens[suffix]!.text);
    suffix++;
    if (
      tokens[suffix]?.text === "." &&
      tokens[suffix]!.start === tokens[suffix - 1]!.end &&
      tokens[suffix + 1] !== undefined
    )
      suffix++;
    next = suffix;
  }
  const end = tokens[next - 1]!.end;
  return {
    name: { start: tokens[first]!.start, end, words: spelled },
    next: behindLetters(tokens, next, pack),
    styled,
  };
}

/** "Minister Park Min-su", "Minister Ana Park": a word of the land is a family name that stands first, or last of two. */
const maySurname = (tokens: readonly Token[], at: number, before: number): boolean =>
  before === 0 || (before === 1 && !(tokens[at + 1]?.capital && tokens[at + 1]!.kind === "word"));

/** "d'Ávila": a particle that has lost its vowel. */
const ELIDED = /^(?:d|l|dell|dall|sant|m|n)['’]\p{Lu}/u;
/** "al-Orlo": an article in small letters before the family name. */
const ARTICLED = /^(?:al|el|as|ash|an|ar|ad|az)-\p{Lu}/u;
const isElided = (token: Token): boolean =>
  (token.lower.includes("'") && ELIDED.test(token.text)) ||
  (!token.capital && token.lower.includes("-") && ARTICLED.test(token.text));

/** Words that may be a style, or begin one: most words of a text are none. */
const stylesOf = rememberedFor(({ names: { styles, honorifics, degrees } }: LanguagePack) => ({ text, lower }) => {
  const bare = withoutStop(lower);
  return text === "#" || styles.has(text) || honorifics.has(bare) || degrees.has(bare);
});

/** A style before a name: "Hon.", "Rt Hon". */
function isHonorific(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  if (!token?.capital || !stylesOf(pack).of(token.form)) return false;
  const bare = withoutStop(token.lower);
  if (pack.names.styles.has(token.text)) return true;
  if (pack.names.owned.has(bare) && !pack.grammar.owning.holds(tokens[at - 1])) return false;
  return pack.names.honorifics.has(bare) || (pack.names.degrees.has(bare) && isHonorific(tokens, at + 1, pack));
}

/** "Ana Orlo Velland,": a state's name at the end of a name of several words, where the phrase ends. */
const isFamilyName = (tokens: readonly Token[], hit: TokenHit, spelled: readonly string[]): boolean =>
  hit.kind === "state" &&
  spelled.length > 1 &&
  !/\s/.test(hit.name) &&
  /^[,.;)]$/.test(tokens[hit.next]?.text ?? "") &&
  tokens[hit.next + 1] !== undefined;

/** The token behind letters that follow a name: "KCMG", ", E.G.H.", "(rtd)". */
function behindLetters(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let at = from;
  for (;;) {
    const comma = tokens[at]?.text === "," ? at + 1 : at;
    const token = tokens[comma];
    if (!token) return at;
    if (
      token.capital &&
      token.text === token.text.toUpperCase() &&
      pack.names.postnominals.has(token.text.replaceAll(".", ""))
    ) {
      at = comma + 1;
    } else if (token.text === "(" && tokens[comma + 2]?.text === ")" && pack.names.retired.holds(tokens[comma + 1])) {
      at = comma + 3;
    } else return at;
  }
}

/** "President", "Foreign Minister" inside a run of capitals: an office begins, a name does not. */
const isOfficeWord = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  isHead(tokens[at]!, pack) && !pack.names.alsoNames.holds(tokens[at]);

/** "Meets", "Receives": verbs that a title writes with a capital. */
const isVerb = (token: Token, pack: LanguagePack): boolean => pack.finite.test(token.lower) && pack.cues.holds(token);

/** "Ana Orlo (Velland)", "Ana Orlo, State Secretary (Velland)". */
export function stateInBrackets(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
): { next: number; state: { code: string; codeSpan: Span } } | undefined {
  const hit = tokens[at]?.text === "(" ? hits.get(at + 1) : undefined;
  if (!hit?.code || hit.kind !== "state" || tokens[hit.next]?.text !== ")") return undefined;
  return { next: hit.next + 1, state: { code: hit.code, codeSpan: { start: hit.start, end: hit.end } } };
}

const withoutStop = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);
