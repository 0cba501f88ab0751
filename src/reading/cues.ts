import type { Cue, LanguagePack } from "../languages/pack.ts";
import type { PhraseTable } from "../text/phrase-table.ts";
import type { Token } from "../text/tokens.ts";

export interface FoundCue {
  cue: Cue;
  /** Token range. */
  from: number;
  next: number;
}

/** The longest reporting verb or phrase at a token. */
export const cueAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  led(tokens, at, pack) ?? longest(tokens, at, pack.cues);

/** A reporting verb in its base form: "we welcome". */
export const baseCueAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  longest(tokens, at, pack.infinitives.cues);

/** An adjective that holds a view, behind "be": "is grateful for". */
export const predicateAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  longest(tokens, at, pack.predicates);

/** "took the opportunity to thank": words that only lead in to the verb. */
function led(tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined {
  const next = phraseAt(tokens, at, pack.leads);
  if (next === 0) return undefined;
  const going = pack.progressive.test(tokens[next]?.lower ?? "");
  const cue = longest(tokens, next, going ? pack.cues : pack.infinitives.cues);
  return cue && { ...cue, from: at };
}

/** The first purpose behind a verb that takes a view: "met with X to thank him". */
export function purposeAfter(tokens: readonly Token[], from: number, pack: LanguagePack): FoundCue | undefined {
  for (let at = from; at < tokens.length - 1; at++) {
    // "met X, who called on her to say farewell": another's purpose.
    if (pack.names.who.has(tokens[at]!.lower)) return undefined;
    if (tokens[at]!.lower !== pack.infinitives.after) continue;
    const cue = longest(tokens, at + 1, pack.infinitives.cues);
    if (cue && (cue.cue.class === "perform" || cue.cue.class === "express" || cue.cue.class === "speech")) return cue;
    if (cue) return undefined;
  }
  return undefined;
}

function longest(tokens: readonly Token[], at: number, table: PhraseTable<Cue>): FoundCue | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  const end = Math.min(tokens.length, at + Math.min(5, table.reach(first.lower)));
  let phrase = "";
  let found: FoundCue | undefined;
  for (let next = at; next < end; next++) {
    const token = tokens[next]!;
    if (token.kind !== "word") break;
    phrase = phrase ? `${phrase} ${token.lower}` : token.lower;
    const cue = table.get(phrase);
    if (cue) found = { cue, from: at, next: next + 1 };
  }
  return found;
}

/** The token after the longest phrase of a table at `at`, up to six words; 0 when none. */
export function phraseAt(tokens: readonly Token[], at: number, table: PhraseTable<unknown>): number {
  const end = Math.min(tokens.length, at + Math.min(6, table.reach(tokens[at]?.lower ?? "")));
  let phrase = "";
  let best = 0;
  for (let next = at; next < end; next++) {
    const token = tokens[next]!;
    if (token.kind === "mark") break;
    phrase = phrase ? `${phrase} ${token.lower}` : token.lower;
    if (table.has(phrase)) best = next + 1;
  }
  return best;
}
