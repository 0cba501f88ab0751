import { BODY_ENDS, CONDITION, FRAME, NO_FRAME, YEAR_OF_DEED } from "../../languages/zh/details.ts";
import { timesIn } from "../../languages/zh/times.ts";
import { inferred, type Span, spanOf, stated } from "../../model/evidence.ts";
import type { Commitment } from "../../model/statement.ts";
import type { HanCast } from "./cast.ts";
import { within } from "./hits.ts";
import type { HanSentence } from "./sentences.ts";

/** When a deed is due, where it is to be done and on what it hangs, as far as its sentence says them. */
export function detailsOf(
  sentence: HanSentence,
  deed: Span,
  cast: HanCast,
  published: string | undefined,
): Pick<Commitment, "due" | "forum" | "condition"> {
  const due = dueIn(sentence, deed, published);
  const forum = forumIn(sentence, cast);
  const condition = sentence.clauses.find(({ text }) => CONDITION.test(text.replace(/^[^，]{2,8}(?:表示|说)，/u, "")));
  return {
    ...(due ? { due } : {}),
    ...(forum ? { forum } : {}),
    ...(condition ? { condition: bare(condition) } : {}),
  };
}

const bare = ({ start, text }: { start: number; text: string }): Span => ({
  start,
  end: start + text.replace(/[，；：,;。！？]+$/u, "").length,
});

/** A time that is still to come when the text was published, from the clause of the deed on. */
function dueIn(sentence: HanSentence, deed: Span, published: string | undefined): Commitment["due"] {
  const first = sentence.clauses.find(({ start, end }) => start <= deed.start && deed.start < end) ?? sentence;
  const from = first.start - sentence.start;
  for (const { at: when, rule, start, end } of timesIn(sentence.text.slice(from), published, true, first.start)) {
    if (published !== undefined && when < published.slice(0, when.length)) continue;
    // "双方今天签署": what is done on the day of publication is no longer to come.
    if (rule === "date-relative" && when === published) continue;
    // "以今年9月峰会为契机", "明年的文化年": the time of something else.
    const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 40);
    if (/^(?:的|[^，。]{0,14}为契机|[^，。]{0,10}(?:建交|两国))/u.test(behind) && !/^的[^，。]{2,20}期间/u.test(behind))
      continue;
    // "2030年议程", "2023年消费品博览会": a bare year is as often the name of something.
    if (/^\d{4}$/.test(when) && rule !== "date-counted") {
      const words = sentence.text.slice(start - sentence.start, end - sentence.start);
      if (!/(?:[底内前春夏秋冬]|半年)$/u.test(words) && !YEAR_OF_DEED.test(behind)) continue;
    }
    const at = start - sentence.start;
    if (IN_TITLE.test(sentence.text.slice(Math.max(0, at - LONGEST_TITLE), at))) continue;
    const span = { start, end };
    return rule ? inferred(when, rule, span) : stated(when, span);
  }
  return undefined;
}

/** Inside the name of a document or a quotation that is still open. */
const LONGEST_TITLE = 80;
const IN_TITLE = /[《“][^》”]*$/u;

function forumIn(sentence: HanSentence, cast: HanCast): Commitment["forum"] {
  for (const match of sentence.text.matchAll(FRAME)) {
    const words = match[1]!;
    // "明年举行的峰会": what stands before the name is when it is.
    const last = words.lastIndexOf("的") + 1;
    const start = sentence.start + match.index + 1 + last;
    const value = words
      .slice(last)
      .split(/等(?=多边|国际|地区|区域|$)/u)[0]!
      .replace(/[、和]+$/u, "");
    if (value.length < 2 || NO_FRAME.test(value)) continue;
    const named = within(cast.hits, start, start + value.length).some(
      ({ kind, start: at }) => kind === "organisation" && at < start + value.length,
    );
    if (!named && !BODY_ENDS.test(value)) continue;
    return stated(value, spanOf({ start, end: start + value.length }));
  }
  // "在联合国安理会发挥作用": the body itself.
  const direct = within(cast.hits, sentence.start, sentence.end).find(
    ({ kind, start, end }) =>
      kind === "organisation" &&
      /(?<![现正存所])在$/u.test(sentence.text.slice(0, start - sentence.start)) &&
      /^(?:发挥|推动|加强|提出|为[^，。]{1,6}发|发出|就|同|与|支持|密切|继续|开展|共同)/u.test(
        sentence.text.slice(end - sentence.start),
      ),
  );
  return (
    direct && stated(sentence.text.slice(direct.start - sentence.start, direct.end - sentence.start), spanOf(direct))
  );
}
