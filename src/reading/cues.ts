import type { Cue, LanguagePack, PhraseTable } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";

export interface FoundCue {
  cue: Cue;
  /** Token range. */
  from: number;
  next: number;
}

/** The longest reporting verb or phrase at a token. */
export const cueAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  longest(tokens, at, pack.cues);

/** The first purpose behind a verb that takes a view: "met with X to thank him". */
export function purposeAfter(tokens: readonly Token[], from: number, pack: LanguagePack): FoundCue | undefined {
  for (let at = from; at < tokens.length - 1; at++) {
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
  let phrase = "";
  let found: FoundCue | undefined;
  for (let next = at; next < tokens.length && next < at + 5; next++) {
    const token = tokens[next]!;
    if (token.kind !== "word") break;
    phrase = phrase ? `${phrase} ${token.lower}` : token.lower;
    const cue = table.get(phrase);
    if (cue) found = { cue, from: at, next: next + 1 };
  }
  return found;
}
