import type { LanguagePack } from "../languages/pack.ts";
import { rememberedFor } from "../text/remembered.ts";
import type { Token } from "../text/tokens.ts";
import type { Encounter } from "./encounter.ts";
import { nounAt } from "./encounter-nouns.ts";
import { endOf, isComing, timeOf } from "./encounter-reach.ts";
import { verbAt } from "./encounter-verbs.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";

/** Words that name an occasion where they are written like that. */
const namedBy = rememberedFor(
  (pack: LanguagePack) =>
    ({ text }) =>
      pack.encounters.named.has(text),
);

/** @param timesIn the times of the sentence, asked for where an occasion is told. Linear in the tokens: what stands around an occasion is looked at within a fixed reach. */
export function encountersIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  timesIn: () => readonly Time[],
  pack: LanguagePack,
): Encounter[] {
  const { tokens } = sentence;
  const found: Encounter[] = [];
  const verbs = sentence.words.any(pack.encounters.verbs);
  const nouns =
    sentence.words.any(pack.encounters.nouns) || tokens.some((token) => token.capital && namedBy(pack).of(token.form));
  if (!verbs && !nouns) return found;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== "word") continue;
    const encounter =
      (verbs ? verbAt(tokens, at, mentions, sentence, pack) : undefined) ??
      (nouns ? nounAt(tokens, at, mentions, sentence, pack) : undefined);
    const before = found.at(-1);
    if (!encounter || encounter.from < (before?.next ?? 0)) continue;
    // "a session of the Council" is one occasion.
    if (before?.how === "noun" && encounter.how === "noun" && isOf(tokens, before.next, encounter.from, pack)) {
      if (encounter.kind === "multilateral" && before.kind === "meeting") before.kind = "multilateral";
      before.next = encounter.next;
      at = encounter.next - 1;
      continue;
    }
    if (isAside(tokens, encounter.from, pack)) encounter.aside = true;
    if (pack.grammar.owning.holds(tokens[encounter.from])) encounter.owned = true;
    if (pack.encounters.callsWith.holds(tokens[encounter.next])) encounter.withWhom = true;
    found.push(encounter);
    at = encounter.next - 1;
  }
  if (found.length === 0) return found;
  const times = timesIn();
  for (const [index, encounter] of found.entries()) {
    const limit = found[index + 1]?.from ?? tokens.length;
    encounter.end = endOf(tokens, encounter, limit, times, pack);
    const time = timeOf(tokens, encounter, found[index - 1], times, pack);
    if (time) encounter.time = time;
    encounter.coming ||= isComing(tokens, encounter, pack);
  }
  // "talks with A and a call on B are planned on 8 November"
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, other] = [found[index]!, found[index + 1]!];
    const joined = pack.grammar.and.holds(tokens[other.from - 1]) && one.end >= other.from - 1;
    if (joined && !one.time && other.time && other.time.from >= other.from && !one.beside) {
      one.time = other.time;
      one.coming ||= other.coming;
    }
  }
  return found.filter((encounter) => !encounter.loose || encounter.time !== undefined);
}

/** Tokens between "where" and what took place there: "where the two ministers also held". */
const CLAUSE = 12;

function isAside(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  for (let at = from - 1; at > 0 && at > from - CLAUSE; at--) {
    if (tokens[at]!.text === ";") return false;
    if (pack.encounters.relatives.holds(tokens[at])) return true;
  }
  return false;
}

/** "of the", and nothing else between two nouns. */
const isOf = (tokens: readonly Token[], from: number, next: number, pack: LanguagePack): boolean =>
  next > from &&
  next <= from + 3 &&
  pack.grammar.of.holds(tokens[from]) &&
  tokens.slice(from + 1, next).every((token) => token.kind === "mark" || pack.grammar.articles.holds(token));
