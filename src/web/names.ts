import { readFileSync } from "node:fs";
import { officeKind } from "../analysis/roster/office-kinds.ts";
import type { Side } from "../model/actor.ts";
import type { TopicName } from "../model/record.ts";
import { TOPIC_NAMES } from "../model/topic-names.ts";
import type { Instant, Stamp, When } from "../model/when.ts";
import { tongue } from "./spoken.ts";
import type { Tongue } from "./tongue.ts";
import { WORDS } from "./words.ts";

/** How codes and dates are shown to people, in the language of the interface. */

/** Made when first needed, one for each language of the interface. */
function named(type: "region" | "language"): () => Intl.DisplayNames {
  const made = new Map<Tongue, Intl.DisplayNames>();
  return () => {
    const now = tongue();
    const names = made.get(now) ?? new Intl.DisplayNames([now], { type, fallback: "none" });
    made.set(now, names);
    return names;
  };
}
const regions = named("region");
const languages = named("language");

/** The invented states of the samples: they have user-assigned codes, and their names, by language, stand with the samples. */
const INVENTED: ReadonlyMap<string, string> = new Map(
  (
    JSON.parse(readFileSync(new URL("../../samples/gazetteer.json", import.meta.url), "utf8")) as {
      states: { code: string; language?: string; name: string; short?: string }[];
    }
  ).states.map(({ code, language = "en", name, short }) => [`${language} ${code}`, short ?? name]),
);

/** @param code ISO 3166-1 alpha-2, or EU; anything else is given back as it is. */
export function stateName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Codes that anybody may give a meaning (ISO 3166-1, user-assigned; XK is in use) have names of their own in Unicode's data,
  // "Pseudo-Accents" and "unknown region", which would read like states.
  if (/^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code) && code !== "XK")
    return INVENTED.get(`${tongue()} ${code}`) ?? INVENTED.get(`en ${code}`) ?? code;
  return regions().of(code) ?? code;
}

/** A state's name, or the organisation's own short name. */
export const sideName = (side: Side): string => stateName(side);

/** @param tag BCP 47; a tag that is none, or that nobody has named, is given back as it is. */
export function languageName(tag: string): string {
  if (tag === "und") return WORDS.languageUnknown;
  try {
    return languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"]);

export const directionOf = (tag: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(tag.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";

/** The tag for `lang`, or the empty string ("it is not known") where the tag could not stand in a page. */
export const langOf = (tag: string): string =>
  tag !== "und" && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : "";

const DATE_FORMS = {
  day: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
  month: { year: "numeric", month: "long", timeZone: "UTC" },
} as const;
const dates = new Map<string, Intl.DateTimeFormat>();

/** "18 September 2023", "September 2023", "2023": as exact as the date and no more. */
export function dateText(when: When): string {
  if (when.length === 4) return when;
  const at = new Date(`${when.padEnd(10, "-01")}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return when;
  const exact = when.length === 7 ? "month" : "day";
  const key = `${exact} ${tongue()}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(tongue() === "en" ? "en-GB" : tongue(), DATE_FORMS[exact]);
  dates.set(key, format);
  return format.format(at);
}

/** "19 September 2023, 10:50, UTC+08:00": the page's own stamp, its zone said or said to be missing. */
export function stampWords(stamp: Stamp): string {
  const day = dateText(stamp.date);
  if (stamp.time === undefined) return day;
  const zone =
    stamp.zone === undefined
      ? WORDS.zoneMissing
      : stamp.zone === "Z" || stamp.zone === "+00:00"
        ? "UTC"
        : `UTC${stamp.zone}`;
  return `${day}, ${stamp.time} ${zone}`;
}

/** "19 September 2023, 02:50 UTC". */
export const instantText = (instant: Instant): string =>
  `${dateText(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

export { numberText } from "./words.ts";

/** "42 %" of 0.42, as the language writes it; with marks of direction where it is written from right to left. */
export function percentText(share: number, digits: 0 | 1): string {
  if (tongue() !== "en") return share.toLocaleString(tongue(), { style: "percent", maximumFractionDigits: digits });
  return `${(share * 100).toLocaleString("en", { maximumFractionDigits: digits })} %`;
}

/** An office by its kind; one that has no name here goes by its English one. */
export const officeName = (kind: string): string =>
  (WORDS.offices as Readonly<Record<string, string>>)[kind] ?? officeKind(kind).name;

/** A subject's name in the language of the interface. */
export const topicName = (topic: string): string =>
  Object.hasOwn(TOPIC_NAMES, topic) ? TOPIC_NAMES[topic as TopicName][tongue()] : topic;

/**
 * The first words of a text, at most `limit` UTF-16 code units, cut between words where it can be.
 * White space is made single, so the result is for showing and has no offsets.
 */
export function opening(text: string, limit: number): string {
  const flat = text
    .slice(0, limit * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  // Scripts without spaces are cut at a character, never inside a surrogate pair.
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/[\s,;:.–—-]$/, "")} …`;
}
