import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { Cast } from "./cast.ts";
import { mainClause } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";

/** A text that several sign: its title says so. */
export const isJoint = (document: Document, pack: LanguagePack): boolean => pack.occasions.joint.test(document.title);

/** "Velland condemns": a text that begins with somebody's view, and with nobody opposite, takes a position. */
function positionIn(opening: Sentence, cast: Cast, pack: LanguagePack): Span | undefined {
  const clause = mainClause(opening, cast.mentions[opening.index]!, pack);
  const [cue] = clause.cues;
  if (!cue || clause.passive || clause.subjects.length === 0 || !POSITIONS.has(cue.cue.class)) return undefined;
  return { start: opening.tokens[cue.from]!.start, end: opening.tokens[cue.next - 1]!.end };
}

const POSITIONS = new Set(["speech", "express", "perform"]);

export function kindOf(
  document: Document,
  opening: Sentence | undefined,
  cast: Cast,
  pack: LanguagePack,
): Sourced<OccasionKind> {
  const byTitle = pack.occasions.title.find(([pattern]) => pattern.test(document.title));
  const told = opening ? document.text.slice(opening.start, opening.end) : "";
  let byOpening: { kind: OccasionKind; span: Span } | undefined;
  for (const [pattern, kind] of pack.occasions.opening) {
    const match = opening ? pattern.exec(told) : null;
    if (match && opening) {
      byOpening = {
        kind,
        span: { start: opening.start + match.index, end: opening.start + match.index + match[0].trimEnd().length },
      };
      break;
    }
  }
  // A title's "meeting" is less than the text's "telephone conversation"; a title's "statement by" is the form of the page.
  if (byTitle && byOpening && byTitle[1] !== byOpening.kind && !isJoint(document, pack)) {
    const weak: OccasionKind[] = ["meeting", "multilateral", "visit", "statement", "message", "signing"];
    if (byOpening.kind === "call" && weak.includes(byTitle[1])) return stated("call", byOpening.span);
    if (
      byOpening.kind === "meeting" &&
      ((byTitle[1] === "visit" && opening?.index === 0) || byTitle[1] === "statement" || byTitle[1] === "message")
    )
      return stated("meeting", byOpening.span);
  }
  if (byTitle) return fromPage(byTitle[1], "title");
  if (byOpening) return stated(byOpening.kind, byOpening.span);
  const position = opening && positionIn(opening, cast, pack);
  if (position) return inferred("statement", "position-taken", position);
  return {
    value: "other",
    basis: {
      kind: "inferred",
      rule: "nothing-says-more",
      evidence: opening ? [{ start: opening.start, end: opening.end }] : [],
    },
  };
}
