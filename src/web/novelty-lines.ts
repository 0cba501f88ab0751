import { sayHistory, sayLine } from "../analysis/novelty/say.ts";
import type { Novelty, NoveltyLine, NoveltyReason } from "../model/novelty.ts";
import type { OccasionKind } from "../model/occasion.ts";
import { filled } from "../model/saying.ts";
import type { ActKind, Strength } from "../model/statement.ts";
import { comma } from "./lists.ts";
import { dateText, numberText, sideName, topicName } from "./names.ts";
import { tongue } from "./spoken.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.novelty;
const RANKS = WORDS.rooms.figures.ranks;
const REASONS = WORDS.reasons;

/** Of these it is told how long ago it last was so. */
const WITH_DAYS: ReadonlySet<NoveltyReason> = new Set(["have-it", "are-of-kind", "at-rank"]);

/** A line in the language of the interface: in English the sentences of the analysis, else its kind in a sentence, and of what. */
export function lineWords(line: NoveltyLine): { what: string; why: string } {
  if (tongue() === "en") return sayLine(line, sideName);
  const { kind, by, now, before, had, of } = line;
  const label = SAY.kinds[kind].replace(/[.。]$/u, "");
  const who = by === undefined ? undefined : by === "joint" ? WORDS.holders.joint : sideName(by);
  const subject = [who, ...subjectsOf(line)].filter(Boolean).join(comma());
  const why = [
    now === undefined ? undefined : `${SAY.is} ${shownAs(line, now)}`,
    before === undefined ? undefined : `${SAY.usual} ${shownAs(line, before)}`,
    filled(REASONS.novelty[line.reason], (hole) => numberText(hole === "had" ? had : of)),
    line.days === undefined || !WITH_DAYS.has(line.reason) || kind === "topic-returned"
      ? undefined
      : counted(line.days, REASONS.lastBefore),
  ];
  return { what: subject === "" ? label : SAY.told(label, subject), why: why.filter(Boolean).join(" · ") };
}

function subjectsOf({ kind, subject, also = [], days }: NoveltyLine): string[] {
  switch (kind) {
    case "topic-new":
    case "topic-returned":
    case "topic-dropped":
    case "stance-changed":
      return [subject, ...also].map(topicName);
    case "state-first":
      return [subject, ...also].map(sideName);
    case "person-first":
    case "organisation-first":
    case "place-first":
      return [subject, ...also];
    case "kind-rare":
      return [nameIn(WORDS.kinds, subject as OccasionKind)];
    case "long-silence":
      return [counted(days ?? 0, WORDS.rooms.parts.days)];
    // Of wording and commitments the words themselves stand below, in their own language.
    default:
      return [];
  }
}

/** What something is or was: an act, a strength or a rank, by the kind of line. */
function shownAs({ kind }: NoveltyLine, value: string): string {
  if (kind === "stance-changed") return WORDS.acts[value as ActKind]?.[0] ?? value;
  if (kind === "rank-higher" || kind === "rank-lower") return nameIn(RANKS, value as keyof typeof RANKS);
  return nameIn(WORDS.strengths, value as Strength);
}

const nameIn = <Code extends string>(names: Readonly<Record<Code, string>>, code: Code): string => names[code] ?? code;

/** What the lines rest on; with little history, that it is little. */
export function historyWords(novelty: Novelty): string {
  if (tongue() === "en") return sayHistory(novelty, sideName);
  const { history, relation, little } = novelty;
  if (history.count === 0) return SAY.noEarlier;
  const { from, to } = history;
  const rests = [
    counted(history.count, SAY.against),
    relation.publisher?.name,
    relation.sides.map(sideName).join(" – "),
    from === undefined || to === undefined ? undefined : WORDS.people.between(dateText(from), dateText(to)),
  ];
  return `${rests.filter(Boolean).join(" · ")}${little ? ` · ${SAY.littleTold}` : ""}`;
}
