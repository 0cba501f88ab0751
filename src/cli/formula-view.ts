import type { Echo, Life, Tally } from "../analysis/formulas/life.ts";
import type { Formula } from "../model/formula.ts";
import { counted } from "./counted.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

const MOST = 8;

/** A formula in a list: its words, and how often, by whom and when it is used. */
export function formulaView(
  { id, wording, occasions, changed, uses, publishers, first, last }: Formula,
  screen: Screen,
): string[] {
  const { width, style } = screen;
  const facts = [
    counted(occasions, "occasion"),
    changed > 0 ? `${changed} of ${counted(uses, "use")} in other words` : undefined,
    first === last ? first : [first, last].filter(Boolean).join(" to "),
    publishers.join(", "),
    id,
  ];
  return [
    ...wrap(harmless(wording), width).map((line) => style("bold", line)),
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width).map((line) => style("dim", line)),
  ];
}

/** A formula through time. */
export function lifeView(
  { formula, years, variants, publishers, holders, to }: Life,
  echoes: readonly Echo[],
  screen: Screen,
): string[] {
  const { width, style } = screen;
  const head = (title: string): string[] => ["", style("bold", title)];
  const list = (title: string, tallies: readonly Tally[]): string[] =>
    tallies.length === 0
      ? []
      : [
          ...head(title),
          ...tallies
            .slice(0, MOST)
            .flatMap(({ name, occasions, first, last }) =>
              wrap(
                `  ${occasions.toString().padStart(4)}  ${harmless(name)}  ${[first, last].filter(Boolean).join(" to ")}`,
                width,
              ),
            ),
        ];
  return [
    ...formulaView(formula, screen),
    ...head("By year, as a share of the occasions that its publishers tell of"),
    ...years.map(({ year, occasions, of, share }) => `  ${year}  ${occasions} of ${of}  ${(100 * share).toFixed(1)} %`),
    ...list("Published by", publishers),
    ...list("Said by", holders),
    ...list("To and with", to),
    ...head("Wordings"),
    ...variants
      .slice(0, MOST)
      .flatMap(({ wording, uses, first, last }) => [
        ...wrap(`  ${uses.length.toString().padStart(4)}  ${harmless(wording)}`, width),
        style("dim", `        ${[first, last].filter(Boolean).join(" to ")}  /readout/${uses[0]!.page}`),
      ]),
    ...(echoes.length === 0 ? [] : head("In other accounts of the same occasions")),
    ...echoes
      .slice(0, MOST)
      .flatMap(({ use, publisher, what, wording }) =>
        wrap(
          `  ${use.day ?? ""}  ${harmless(publisher)}: ${what === "untold" ? "in another language" : what}${
            what === "changed" ? `: “${harmless(wording ?? "")}”` : ""
          }`,
          width,
        ),
      ),
  ];
}
