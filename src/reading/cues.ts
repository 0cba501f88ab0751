import type { Cue, LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import type { PhraseTable } from "../text/word-lists.ts";

export interface FoundCue {
  cue: Cue;
  /** Token range. */
  from: number;
  next: number;
}

/** The longest reporting verb or phrase at a token. */
export const cueAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  led(tokens, at, pack) ?? asDeed(longest(tokens, at, pack.cues), tokens, pack);

/** Words between a verb and the view that it gives. */
const VIEW = 9;

/** "concluded the year with growth", "showed steady gains": a verb of saying with an object that says nothing is a deed. */
function asDeed(found: FoundCue | undefined, tokens: readonly Token[], pack: LanguagePack): FoundCue | undefined {
  if (!found || found.next !== found.from + 1 || !pack.sayingOnly.holds(tokens[found.from])) return found;
  const behind = tokens[found.next];
  if (behind === undefined || behind.kind === "mark" || pack.grammar.by.holds(behind)) return found;
  // "Concern was registered at the delay": a passive has its noun before it.
  for (let at = found.from - 1; at >= found.from - 3; at--) if (pack.grammar.be.holds(tokens[at])) return found;
  const sends = pack.posting.holds(tokens[found.from]);
  for (let at = found.next; at < found.next + VIEW && at < tokens.length; at++) {
    if (tokens[at]!.kind === "mark") break;
    // "sent the President a message of congratulations": what is sent is told of; "sent his best wishes" says it.
    if (sends) {
      if (pack.encounters.nouns.holds(tokens[at])) break;
      if (pack.greetings.holds(tokens[at])) return found;
      continue;
    }
    if (pack.grammar.clauseOpeners.holds(tokens[at]) || pack.nouns.of(tokens[at]) !== undefined) return found;
  }
  return { ...found, cue: DEED };
}

/** Something done, and nobody's view. */
export const DEED: Cue = { class: "event", acts: [], addressed: false, binds: false, greets: false, visits: false };

/** A reporting verb in its base form: "we welcome". */
export const baseCueAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  longest(tokens, at, pack.infinitives.cues);

/** An adjective that holds a view, behind "be": "is grateful for". */
export const predicateAt = (tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined =>
  longest(tokens, at, pack.predicates);

/** "took the opportunity to thank": words that only lead in to the verb. */
function led(tokens: readonly Token[], at: number, pack: LanguagePack): FoundCue | undefined {
  let next = phraseAt(tokens, at, pack.leads);
  if (next === 0) return undefined;
  // "want to sincerely thank"
  if (pack.adverb.test(tokens[next]?.lower ?? "")) next++;
  const going = pack.progressive.test(tokens[next]?.lower ?? "");
  const cue = longest(tokens, next, going ? pack.cues : pack.infinitives.cues);
  // "wants to send a mission": what somebody wishes to do is a wish, what somebody wishes to say is said.
  if (cue?.cue.class === "event" && pack.modals.wanting.holds(tokens[at])) return undefined;
  return cue && { ...cue, from: at };
}

/** The first purpose behind a verb that takes a view: "met with X to thank him". */
export function purposeAfter(tokens: readonly Token[], from: number, pack: LanguagePack): FoundCue | undefined {
  for (let at = from; at < tokens.length - 1; at++) {
    // "met X, who called on her to say farewell": another's purpose.
    if (pack.names.who.holds(tokens[at])) return undefined;
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
  let node = table.opening(first);
  if (!node) return undefined;
  let cue: Cue | undefined;
  let end = at;
  for (let next = at + 1; node; next++) {
    if (node.value !== undefined) {
      cue = node.value;
      end = next;
    }
    const token = tokens[next];
    if (token?.kind !== "word") break;
    node = node.next?.get(token.lower);
  }
  return cue && { cue, from: at, next: end };
}

/** The token after the longest phrase of a table at `at`; 0 when none. */
export function phraseAt(tokens: readonly Token[], at: number, table: PhraseTable<unknown>): number {
  const first = tokens[at];
  if (!first || first.kind === "mark") return 0;
  let node = table.opening(first);
  let best = 0;
  for (let next = at + 1; node; next++) {
    if (node.value !== undefined) best = next;
    const token = tokens[next];
    if (!token || token.kind === "mark") break;
    node = node.next?.get(token.lower);
  }
  return best;
}
