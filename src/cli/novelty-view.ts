import { sayHistory, sayLine } from "../analysis/novelty/say.ts";
import type { Novelty, NoveltyLine, Passage } from "../model/novelty.ts";
import { stateName } from "./names.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

/** How much of a sentence is shown. */
const SHOWN = 280;

/** What is new, for people: what it rests on, then the lines, each with its words and the earlier ones. */
export function noveltyView(novelty: Novelty, screen: Screen): string[] {
  const { width } = screen;
  const { last, lines, more } = novelty;
  return [
    ...wrap(harmless(sayHistory(novelty, stateName)), width),
    ...(last
      ? wrap(
          harmless(
            `The one before: ${last.passage.title || last.passage.url}${last.passage.day === undefined ? "" : `, ${last.passage.day}`}${last.days === undefined ? "" : ` (${last.days} ${last.days === 1 ? "day" : "days"} before)`}.`,
          ),
          width,
        )
      : []),
    ...(lines.length === 0 && novelty.history.count > 0 ? ["", "Nothing in it departs from them much."] : []),
    ...lines.flatMap((line, at) => ["", ...lineView(line, at + 1, screen)]),
    ...(more > 0 ? ["", `${more} more, less surprising.`] : []),
  ];
}

function lineView(line: NoveltyLine, number: number, { width, style }: Screen): string[] {
  const { what, why } = sayLine(line, stateName);
  const quoted = (sign: string, { words, day }: Passage, colour: "red" | "green"): string[] => {
    const flat = words.replace(/\s+/gu, " ");
    const shown = flat.length > SHOWN ? `${flat.slice(0, SHOWN).toWellFormed()}…` : flat;
    return wrap(harmless(`${shown}${sign === "-" && day !== undefined ? ` (${day})` : ""}`), width - 6).map(
      (text, at) => style(colour, `    ${at === 0 ? sign : " "} ${text}`),
    );
  };
  return [
    ...wrap(harmless(`${number}  ${what}`), width).map((text) => style("bold", text)),
    ...wrap(harmless(`${why} · ${line.surprise.toFixed(1)} bits`), width - 3).map((text) => style("dim", `   ${text}`)),
    ...(line.passage.span ? quoted("+", line.passage, "green") : []),
    ...(line.earlier ? quoted("-", line.earlier, "red") : []),
  ];
}
