// The figures as tables that a person reads, in Markdown, so that they can stand in the README as they are.
import type { Change } from "./baseline.ts";
import type { Measured } from "./measure.ts";

/** Figures as rows, sets as columns. */
export function figureTable(measured: readonly Measured[]): string {
  const names = [...new Set(measured.flatMap(({ figures }) => Object.keys(figures)))];
  return table(
    ["figure", ...measured.map(({ name }) => name)],
    names.map((name) => [name, ...measured.map(({ figures }) => shown(figures[name]))]),
  );
}

const ABOUT = ["kind", "date", "place", "participants_f1", "side", "office", "holder", "acts_f1", "commitments_f1"];

/** Our own files as rows: what the sentences that each is about come to, and the texts they stand in. */
export function phenomenonTable({ phenomena }: Measured): string {
  return table(
    ["phenomenon", "sentences", ...ABOUT],
    [...phenomena].map(([name, { sentences, figures }]) => [
      name,
      String(sentences),
      ...ABOUT.map((figure) => shown(figures[figure])),
    ]),
  );
}

/** How many values the reader gave without a note, and how many of them were wrong. */
export function doubtTable(measured: readonly Measured[]): string {
  const kinds = [...new Set(measured.flatMap(({ doubts }) => doubts.map(({ kind }) => kind)))];
  return table(
    ["wrong without a note", ...measured.map(({ name }) => name)],
    kinds.map((kind) => [
      kind,
      ...measured.map(({ doubts }) => {
        const found = doubts.find((doubt) => doubt.kind === kind);
        return found ? `${found.wrong} of ${found.of} (${((100 * found.wrong) / found.of).toFixed(1)} %)` : "";
      }),
    ]),
  );
}

/** Gains and losses, those of whole sets first; of single texts the first `most`. */
export function changeList(changes: readonly Change[], most: number): string {
  const worse = changes.filter(({ was, is }) => is < was);
  const lines = [`${changes.length - worse.length} gains and ${worse.length} losses against bench/baseline.json`];
  const show = ({ set, text, figure, was, is }: Change): string =>
    `  ${is < was ? "-" : "+"} ${text ? `${set}: ${text}` : set}: ${figure} ${was} -> ${is}`;
  const whole = changes.filter(({ text }) => text === undefined);
  const single = [...changes].filter(({ text }) => text !== undefined).sort((a, b) => a.is - a.was - (b.is - b.was));
  lines.push(...whole.map(show), ...single.slice(0, most).map(show));
  if (single.length > most) lines.push(`  and ${single.length - most} more: --cases shows all`);
  return lines.join("\n");
}

const shown = (figure: number | undefined): string => (figure === undefined ? "" : String(figure));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
