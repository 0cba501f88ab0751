import type { Explanation, NamedHolder, Quoted, Reason } from "../formats/explanation.ts";
import type { Document } from "../model/document.ts";
import type { Note } from "../model/record.ts";
import { headLines } from "./readout-view.ts";
import { columnsOf, harmless, labelled, padded, type Screen, wrap } from "./terminal.ts";

/** Columns of the labels under a sentence. */
const LABEL = 8;

/**
 * Sentence by sentence: whose it is and what it does, each behind an arrow with the way or rule and the words that led
 * there; at the end what those ways and rules mean. No line is wider than the screen.
 * @param doubts of the whole text; those of a sentence stand with it.
 */
export function explainView(
  document: Document,
  explanations: readonly Explanation[],
  doubts: readonly Note[],
  screen: Screen,
): string {
  const indent = Math.max(...explanations.map(({ statement }) => columnsOf(numberOf(statement)))) + 2;
  const parts = [
    headLines(document, screen),
    ...explanations.map((explanation) => sentenceLines(explanation, indent, screen)),
    doubts.length === 0 ? [] : [heading("Doubts about the whole", screen), ...doubtLines(doubts, "-", 2, screen)],
    legend(explanations, screen),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** "s12" is 12, "s12.1" is 12.1. */
const numberOf = (statement: string): string => statement.slice(1);

const heading = (text: string, { style }: Screen): string => style("bold", text.toUpperCase());

function sentenceLines(explanation: Explanation, indent: number, screen: Screen): string[] {
  const { style, width } = screen;
  const number = style("dim", padded(numberOf(explanation.statement), indent));
  const inner = { ...screen, width: width - indent };
  const words = wrap(shown(explanation.sentence.words), inner.width);
  return [
    `${number}${words[0]}`,
    ...[...words.slice(1), ...readingLines(explanation, inner)].map((line) => " ".repeat(indent) + line),
  ];
}

function readingLines(explanation: Explanation, screen: Screen): string[] {
  const { style, width } = screen;
  const lines: string[] = [];
  const add = (label: string, value: string, reason?: Reason): void => {
    const why = reason ? ` ${style("dim", `← ${reasonText(reason, explanation)}`)}` : "";
    lines.push(...labelled(label, `${value}${why}`, width, LABEL));
  };
  const { holders, cue, acts, notes, reports } = explanation;
  add("holder", style("cyan", holders.value.map(holderText).join(" and ") || "?"), holders.reason);
  if (cue) add("cue", quoted(cue));
  for (const { value, reason } of acts) add("act", value, reason);
  lines.push(...doubtLines(notes, "doubt", LABEL, screen));
  for (const inner of reports) {
    const head = `└ ${numberOf(inner.statement)}  `;
    const nested = readingLines(inner, { ...screen, width: width - columnsOf(head) });
    lines.push(...nested.map((line, index) => (index === 0 ? style("dim", head) : " ".repeat(columnsOf(head))) + line));
  }
  return lines;
}

const doubtLines = (notes: readonly Note[], label: string, columns: number, { style, width }: Screen): string[] =>
  notes.flatMap(({ code, message }) =>
    labelled(label, `${harmless(message)} (${code})`, width, columns).map((line) => style("yellow", line)),
  );

function holderText(holder: NamedHolder): string {
  if (holder.kind === "narrator") return "narrator";
  if (holder.kind === "actor") return harmless(holder.name);
  const names = holder.members.map(({ name }) => harmless(name)).join(", ");
  return names === "" ? "both sides" : `both sides (${names})`;
}

/** "subject: “Ana Orlo”, “said”", "inferred by speech-goes-on: “Ana Orlo” (sentence 2)", "the page: title". */
function reasonText(reason: Reason, { sentence }: Explanation): string {
  if (reason.kind === "page") return `the page: ${reason.field}`;
  const code =
    reason.kind === "inferred"
      ? `inferred by ${harmless(reason.rule)}`
      : reason.kind === "corrected"
        ? `corrected by ${harmless(reason.by)}`
        : (reason.way ?? "stated");
  const words = reason.words.map((one) => {
    if (one.start === sentence.start && one.end === sentence.end) return "the whole sentence";
    return one.statement ? `${quoted(one)} (sentence ${numberOf(one.statement)})` : quoted(one);
  });
  return words.length === 0 ? code : `${code}: ${words.join(", ")}`;
}

const shown = (words: string): string => harmless(words).replace(/\s+/g, " ").trim();

/** Long passages are known by how they begin and end. */
function quoted({ words }: Quoted): string {
  const text = shown(words);
  return text.length > 64 ? `“${text.slice(0, 38).trimEnd()} … ${text.slice(-22).trimStart()}”` : `“${text}”`;
}

/** What the ways and rules that were named mean, each once, in the order in which they were named. */
function legend(explanations: readonly Explanation[], screen: Screen): string[] {
  const meanings = new Map<string, string>();
  const note = (reason: Reason): void => {
    if (reason.kind === "page" || reason.kind === "corrected" || reason.says === undefined) return;
    const code = reason.kind === "inferred" ? reason.rule : reason.way;
    if (code !== undefined && !meanings.has(code)) meanings.set(code, reason.says);
  };
  const visit = ({ holders, acts, reports }: Explanation): void => {
    note(holders.reason);
    for (const { reason } of acts) note(reason);
    reports.forEach(visit);
  };
  explanations.forEach(visit);
  if (meanings.size === 0) return [];
  const columns = Math.max(...[...meanings.keys()].map(columnsOf)) + 2;
  return [
    heading("The ways and rules", screen),
    ...[...meanings].flatMap(([code, says]) => labelled(harmless(code), says, screen.width, columns)),
  ];
}
