import { OCCASION_WORDS } from "../../languages/zh/details.ts";
import { timesIn } from "../../languages/zh/times.ts";
import { inferred, stated } from "../../model/evidence.ts";
import type { MentionedOccasion, Occasion, OccasionKind } from "../../model/occasion.ts";
import type { Statement } from "../../model/statement.ts";
import type { HanCast } from "./cast.ts";
import { within } from "./hits.ts";
import type { HanSentence } from "./sentences.ts";

/**
 * Other occasions that a text tells of, each in its own clause with its time: "今年3月，甲总统对中国进行国事访问". Without a time of
 * its own nothing is one: a visit may be any ("高层互访").
 */
export function mentionedIn(
  sentences: readonly HanSentence[],
  statements: readonly Statement[],
  cast: HanCast,
  occasion: Occasion,
  published: string | undefined,
): MentionedOccasion[] {
  const found: MentionedOccasion[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const statement = statements[index];
    if (!statement) continue;
    // The narrator's own lead tells of the occasion itself.
    const narrated = statement.holders.value.every(({ kind }) => kind === "narrator");
    const ahead = /将(?!来)|愿|同意|商定/u.test(sentence.text);
    let time: { at: string; rule?: Parameters<typeof inferred>[1]; start: number; end: number } | undefined;
    for (const clause of sentence.clauses) {
      const times = timesIn(clause.text, published, ahead, clause.start);
      // "今年3月，": the time stands in a clause of its own.
      const led = time && clause.start - time.end <= 2 ? time : undefined;
      time = times[0] ?? led;
      const words = OCCASION_WORDS.exec(clause.text);
      if (!time || !words || (narrated && sentence.opens)) continue;
      const at = clause.start + words.index;
      if (time.start >= clause.start && time.start > at) continue;
      if (occasion.date && occasion.date.value === time.at) continue;
      const end = at + words[0].length;
      const span = { start: Math.min(time.start, at), end };
      const state = within(cast.hits, clause.start, end).findLast(({ kind }) => kind === "state" || kind === "capital");
      const evidence = { start: time.start, end: time.end };
      const parties = [
        ...new Set(within(cast.mentions, span.start, end + clause.text.length).map(({ person }) => person.id)),
      ].filter((_, at) => at < MOST_PARTIES);
      found.push({
        kind: stated(kindOf(words[0]), { start: at, end }),
        time: published !== undefined && time.at >= published.slice(0, time.at.length) && ahead ? "coming" : "past",
        parties,
        date: time.rule ? inferred(time.at, time.rule, evidence) : stated(time.at, evidence),
        ...(state?.code ? { country: stated(state.code, { start: state.start, end: state.end }) } : {}),
        span,
        within: statement.id,
      });
      break;
    }
  }
  return found;
}

const MOST_PARTIES = 6;

const kindOf = (words: string): OccasionKind =>
  /峰会|会议|大会/u.test(words)
    ? "multilateral"
    : /电话|视频/u.test(words)
      ? "call"
      : /访/u.test(words)
        ? "visit"
        : "meeting";
