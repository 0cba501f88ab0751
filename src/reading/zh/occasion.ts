import type { HanHit } from "../../gazetteer/han-names.ts";
import { datesIn } from "../../languages/zh/dates.ts";
import {
  BRIEFINGS,
  CALLS,
  MEETING,
  MESSAGES,
  SPEECHES,
  STATEMENTS,
  SUMMITS,
  VISITS,
} from "../../languages/zh/words.ts";
import type { Document } from "../../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../../model/evidence.ts";
import type { Occasion, OccasionKind, Party, Place } from "../../model/occasion.ts";
import { day as dayOf } from "../../text/calendar.ts";
import type { HanCast } from "./cast.ts";
import { within } from "./hits.ts";
import type { HanParties } from "./parties.ts";
import type { HanSentence } from "./sentences.ts";

const KINDS: readonly (readonly [RegExp, OccasionKind])[] = [
  [CALLS, "call"],
  [/(?:三方|三国|四方|四国|五国|六国)[^，。]{0,6}(?:对话|会晤|会议|会谈|磋商|峰会)/u, "multilateral"],
  [
    /发言人.{0,60}(?:发表(?:谈话|声明)|谈话$|声明$)|(?:外交部|政府|总统府).{0,40}表示.{0,8}(?:谴责|遗憾|哀悼|慰问|欢迎|关切|抗议)/u,
    "statement",
  ],
  [/向[^，。]{0,6}(?:安理会|安全理事会|联合国大会|人权理事会)[^，。]{0,4}(?:通报|汇报|报告)/u, "briefing"],
  // "就出席峰会向媒体吹风": who tells of a conference is at none.
  [/吹风|答记者问|例行记者会/u, "briefing"],
  // "甲出席开幕式并致辞": what is opened is not told of.
  [
    /(?:出席|参加)[^。]{2,60}(?:开幕式|闭幕式|招待会|晚宴|仪式|首映式)[^，。]{0,6}并(?:作|发表)?[^，。]{0,4}(?:致辞|讲话|演讲)/u,
    "speech",
  ],
  // "甲出席…领导人会晤": the conference, unless somebody is met before it is named.
  [/^(?:(?!会见|会谈|会晤|同|记者).){0,40}?出席.{0,40}(?:峰会|会晤|会议|大会|论坛)/u, "multilateral"],
  [/共同会见记者|共同会见媒体|记者会|答记者问|例行记者会/u, "briefing"],
  [MESSAGES, "message"],
  [MEETING, "meeting"],
  [/签署.{0,20}(?:仪式|协议|文件|声明|条约)/u, "signing"],
  [BRIEFINGS, "briefing"],
  [SUMMITS, "multilateral"],
  [SPEECHES, "speech"],
  [STATEMENTS, "statement"],
  [VISITS, "visit"],
];

export function occasionOf(
  document: Document,
  sentences: readonly HanSentence[],
  cast: HanCast,
  parties: HanParties,
): Occasion {
  const kind = kindOf(document, sentences, parties);
  const date = dateOf(document, parties);
  const end = date && endOf(document, parties, date.value);
  const place = placeOf(document, cast, parties);
  return {
    kind,
    status: isAnnounced(document, sentences) ? "announced" : "held",
    parties: partsOf(parties, kind.value),
    ...(date ? { date } : {}),
    ...(end ? { end } : {}),
    ...(place ? { place } : {}),
  };
}

function kindOf(document: Document, sentences: readonly HanSentence[], parties: HanParties): Sourced<OccasionKind> {
  const lead = parties.lead ?? sentences[0];
  for (const [pattern, kind] of KINDS) {
    if (!pattern.test(document.title)) continue;
    // A meeting by video says so in the lead.
    if (kind === "meeting" && parties.lead) {
      const video = CALLS.exec(parties.lead.text);
      if (video) return stated("call" as OccasionKind, at(parties.lead, video));
    }
    return fromPage(kind, "title");
  }
  for (const [pattern, kind] of lead ? KINDS : []) {
    const match = pattern.exec(lead!.text);
    if (match) return stated(kind, at(lead!, match));
  }
  if (parties.main.length >= 2) return inferred<OccasionKind>("meeting", "nothing-says-more", ...spans(lead));
  return inferred<OccasionKind>(parties.main.length === 1 ? "statement" : "other", "nothing-says-more", ...spans(lead));
}

const spans = (sentence: HanSentence | undefined): Span[] =>
  sentence ? [{ start: sentence.start, end: sentence.end }] : [];
const at = (sentence: HanSentence, match: RegExpExecArray): Span => ({
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
});

function dateOf(document: Document, parties: HanParties): Occasion["date"] {
  const page = document.published?.value.date;
  const day = page?.length === 10 ? page : undefined;
  // The day of a joint document is not that of the visit of which it tells.
  if (parties.issuers.length > 0) return undefined;
  const [titled] = parties.floor ? datesIn(document.title, day) : [];
  if (titled) return fromPage(titled.at, "title");
  const told = parties.lead ? [parties.lead] : [];
  for (const sentence of told) {
    const [first] = datesIn(sentence.text, day, sentence.start).filter(
      // "10月1日建交以来", "访问将于…": not the day of what is told.
      (date) => !/^(?:以来|前夕|建交|至今|起|之前)/u.test(sentence.text.slice(date.end - sentence.start)),
    );
    if (!first) continue;
    return first.rule ? inferred(first.at, first.rule, first) : stated(first.at, first);
  }
  return undefined;
}

/** "10月14日至18日", "9月30日至10月2日": the last day, of what takes days. */
function endOf({ published }: Document, parties: HanParties, date: string): Occasion["end"] {
  const lead = parties.lead;
  const match = lead && /(\d{1,2})日(?:至|到|—|－|-)(?:(\d{1,2})月)?(\d{1,2})日/u.exec(lead.text);
  if (!match || date.length !== 10 || Number(match[1]) !== Number(date.slice(8))) return undefined;
  const month = match[2] ? Number(match[2]) : Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) + (month < Number(date.slice(5, 7)) ? 1 : 0);
  const last = dayOf(year, month, Number(match[3]));
  if (last === undefined || last < date) return undefined;
  const span = { start: lead.start + match.index, end: lead.start + match.index + match[0].length };
  return published ? inferred(last, "date-year-from-page", span) : stated(last, span);
}

/** Where it took place, as the lead says it, or the title. */
function placeOf(document: Document, cast: HanCast, parties: HanParties): Place | undefined {
  const lead = parties.lead;
  if (lead) {
    const capital =
      /在(?:北)?京(?=会见|会谈|同|与|和|举行|以|出席|应约|集体|分别|人民大会堂|钓鱼台|中南海|通过|主持|共同|接见|，)/u.exec(
        lead.text,
      );
    if (capital && !/北京/u.test(capital[0])) {
      const span = { start: lead.start + capital.index + 1, end: lead.start + capital.index + 2 };
      return { city: stated("北京", span), country: inferred("CN", "country-of-city", span) };
    }
    for (const hit of within(cast.hits, lead.start, lead.end)) {
      const before = lead.text.slice(0, hit.start - lead.start);
      const after = lead.text.slice(hit.end - lead.start);
      if (!/(?:在|于|抵达|赴)(?:当地时间)?[\p{Script=Han}]{0,3}$/u.test(before)) continue;
      // "出席在马尔斯克举行的开幕式并致辞": it is the occasion itself.
      const itself = /出席在$/u.test(before) && /^举行的[^，。]{2,40}并(?:发表)?(?:致辞|讲话|演讲)/u.test(after);
      if (!itself && /^(?:访问|的|举行的|出席的)/u.test(after) && !/^(?:的.{2,12}(?:会见|同))/u.test(after)) continue;
      if ((hit.kind === "city" || hit.kind === "capital" || hit.kind === "region") && !/峰会$/u.test(after.slice(0, 2)))
        return { city: stated(hit.name, hit), country: inferred(hit.code!, "country-of-city", hit) };
      // "新华社北京5月12日电": the house is in the town from which it is told.
      const town = hit.kind === "house" && lead.dateline ? townOf(document, lead.dateline, cast) : undefined;
      if (town && town.code === hit.code)
        return {
          city: stated(town.name, town),
          country: inferred(hit.code!, "house-of-state", hit),
          venue: stated(hit.name, hit),
        };
      if (hit.kind === "house")
        return { country: inferred(hit.code!, "house-of-state", hit), venue: stated(hit.name, hit) };
    }
  }
  const titled = /在([\p{Script=Han}]{2,10}?)(?:举行|会见|会晤|同|小范围|会谈)/u.exec(document.title)?.[1];
  if (titled) {
    const known = placeNamed(titled, cast);
    if (known) return known;
  }
  return undefined;
}

/** The town of an agency's dateline. */
const townOf = (document: Document, { start, end }: Span, cast: HanCast): HanHit | undefined => {
  const town = /^(?:新华社|中新社)(\p{Script=Han}{2,8}?)(?=\d|电)/u.exec(document.text.slice(start, end));
  const hit = town ? cast.places(town[1]!) : undefined;
  return hit && { ...hit, start: start + 3 + hit.start, end: start + 3 + hit.end };
};

function placeNamed(name: string, cast: HanCast): Place | undefined {
  const hit = cast.places(name);
  if (!hit) return undefined;
  return hit.kind === "house"
    ? { country: fromPage(hit.code!, "title") }
    : { city: fromPage(hit.name, "title"), country: fromPage(hit.code!, "title") };
}

function isAnnounced(document: Document, sentences: readonly HanSentence[]): boolean {
  const text = `${document.title}${sentences[0]?.text ?? ""}`;
  return (
    /将(?:于|会见|访问|出席|举行|对|同)|即将/u.test(document.title) ||
    /^[^，。]{0,40}(?:将于|将对|将出席|将访问)/u.test(sentences[0]?.text ?? text)
  );
}

function partsOf(parties: HanParties, kind: OccasionKind): Party[] {
  const received = parties.lead ? /会见|接见/u.test(parties.lead.text) : true;
  return parties.all.map((person, index) => {
    const at = index < parties.main.length ? index : -1;
    const part: Party["part"] =
      kind === "statement" || kind === "briefing" || kind === "speech"
        ? at === 0
          ? "speaker"
          : "participant"
        : kind === "message"
          ? at === 0
            ? "speaker"
            : "addressee"
          : kind === "meeting" && received && parties.main.length === 2 && at >= 0
            ? at === 0
              ? "host"
              : "guest"
            : "participant";
    const [first] = person.offices;
    const office: Party["office"] = first
      ? { value: [...new Set(person.offices.map((office) => office.value))].join("; "), basis: first.basis }
      : undefined;
    return { actor: person.id, part, ...(office ? { office } : {}), ...(person.side ? { side: person.side } : {}) };
  });
}
