import type { Alarm } from "../jobs/health.ts";
import { filled, heard } from "../model/saying.ts";
import { inEnglish } from "./in-english.ts";
import { isolated, listed } from "./lists.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, instantText, numberText, officeName, sideName, topicName } from "./names.ts";
import { tongue } from "./spoken.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.reasons;

/**
 * A reason that was kept in English, in the language of the interface, its codes and days by their names; one that nobody has put
 * into it stays English and says so.
 */
export function reasonWords(sentence: string): Markup | string {
  const said = heard(sentence);
  if (!said) return inEnglish(sentence);
  const values = said.values as Readonly<Record<string, string | readonly string[]>>;
  return filled(SAY.sayings[said.code], (hole) => {
    const value = values[hole] ?? "";
    if (typeof value !== "string")
      return listed(value.map((one) => (hole === "topics" ? topicName(one) : isolated(one))));
    return valueWords(hole, value);
  });
}

/** What stands in a hole: codes by their names, days as the language writes them, everything else as it was. */
function valueWords(hole: string, value: string): string {
  switch (hole) {
    case "side":
    case "otherSide":
    case "place":
    case "elsewhere":
      return sideName(value);
    case "kind":
      // English has its own word in the sentence already, in small letters.
      return tongue() === "en" ? value : ((WORDS.kinds as Readonly<Record<string, string>>)[value] ?? value);
    case "office":
    case "otherOffice":
      return officeName(value.toLowerCase().replace(/[^a-z]+/g, "-"));
    case "span":
    case "otherSpan":
      return spanWords(value);
    default:
      return dayWords(value);
  }
}

/** "2030-01-02 to 2031-04-05", one day, or "undated". */
function spanWords(span: string): string {
  const [from, to] = span.split(" to ") as [string, string?];
  if (to !== undefined) return WORDS.people.between(dayWords(from), dayWords(to));
  return span === "undated" ? WORDS.people.undated : dayWords(span);
}

const dayWords = (value: string): string =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? dateText(value) : isolated(value);

/** Why a source has an alarm. What a look or a page answered is told in English and marked so. */
export function alarmWords(why: Alarm, english: string): Markup | string {
  if (tongue() === "en") return english;
  const days = (count: number): string => counted(Math.round(count), WORDS.rooms.parts.days);
  const says = filled(alarmTemplate(why), (hole) => {
    if (hole === "count" && "count" in why) return numberText(why.count);
    if (hole === "since" && "since" in why && why.since) return instantText(why.since);
    if (why.code !== "silent") return "";
    return hole === "usual" ? days(why.usualDays) : days(why.days);
  });
  return "said" in why && why.said ? html`${says} ${SAY.alarms.because} ${inEnglish(why.said)}` : says;
}

function alarmTemplate(why: Alarm): string {
  switch (why.code) {
    case "failed":
      return why.since ? SAY.alarms.failed : SAY.alarms.failedAlways;
    case "unread":
      return SAY.alarms.unread;
    case "stumbled":
      return SAY.alarms.stumbled;
    case "not-looked":
      return SAY.alarms.notLooked;
    case "silent":
      return why.usualDays < 1.5 ? SAY.alarms.silentDaily : SAY.alarms.silent;
  }
}
