import type { Besides } from "../analysis/sides/besides.ts";
import type { Which } from "../analysis/sides/differences.ts";
import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import { columnsOf, harmless, type Screen, wrap } from "./terminal.ts";

const GAP = 3;

/** Two readouts for people: two columns, topic by topic; below, what differs. */
export function besideView(made: Besides, a: Item, b: Item, { width, style }: Screen): string[] {
  const column = Math.floor((width - GAP) / 2);
  const documents: Record<Which, Item["document"]> = { a: a.document, b: b.document };
  const said = {
    a: new Map(made.a.statements.map((one) => [one.id, one])),
    b: new Map(made.b.statements.map((one) => [one.id, one])),
  };
  const wordsAt = (which: Which, { start, end }: Span): string => documents[which].text.slice(start, end);
  const sentence = (which: Which, id: StatementId): string => {
    const one = said[which].get(id);
    return one ? `${id.replace("s", "")} ${wordsAt(which, one.sentence)}` : "";
  };
  const beside = (left: readonly string[], right: readonly string[]): string[] => {
    const [one, other] = [left, right].map((texts) => texts.flatMap((text) => wrap(harmless(text), column)));
    return Array.from({ length: Math.max(one!.length, other!.length) }, (_, at) => {
      const line = one![at] ?? "";
      return `${line}${" ".repeat(column - columnsOf(line) + GAP)}${other![at] ?? ""}`.trimEnd();
    });
  };
  const names = (["a", "b"] as const).map((which) => documents[which].publisher?.name ?? documents[which].url);
  const lines = beside([names[0]!], [names[1]!]).map((line) => style("bold", line));
  lines.push(...beside([documents.a.title], [documents.b.title]));
  for (const { topic, a: here, b: there, aligned } of made.rows) {
    lines.push("", style("bold", topic ?? "everything else"));
    for (const pair of aligned) {
      lines.push(...beside([sentence("a", pair.a)], [sentence("b", pair.b)]));
      lines.push(style("dim", `aligned, ${pair.sureness.toFixed(2)}, by ${pair.by.join(", ")}`));
    }
    const rest = (which: Which, ids: readonly StatementId[]): string[] => {
      if (topic !== undefined && ids.length === 0 && aligned.length === 0) return ["not mentioned"];
      return ids.filter((id) => !aligned.some((pair) => pair[which] === id)).map((id) => sentence(which, id));
    };
    lines.push(...beside(rest("a", here), rest("b", there)));
  }
  const section = (title: string, entries: readonly string[]): void => {
    if (entries.length === 0) return;
    lines.push(
      "",
      style("bold", title),
      ...entries.flatMap((entry) => wrap(harmless(entry), width - 2).map((line) => `  ${line}`)),
    );
  };
  const name = (which: Which): string => names[which === "a" ? 0 : 1]!;
  section(
    "In the name of both, by one side only",
    made.claims.map(({ by, statement }) => `${name(by)}: ${sentence(by, statement)}`),
  );
  section(
    "Other words for the same thing",
    made.terms.map(
      ({ thing, a, b }) =>
        `${thing}: ${a.map(({ words }) => words).join(", ")} | ${b.map(({ words }) => words).join(", ")}`,
    ),
  );
  section(
    "Figures that differ",
    made.figures.pairs.map(({ a, b, sureness }) => `${a.text} | ${b.text} (aligned, ${sureness.toFixed(2)})`),
  );
  section(
    "Figures that only one gives",
    made.figures.only.map(({ by, figure }) => `${name(by)}: ${figure.text}`),
  );
  section(
    "Commitments",
    made.commitments.map(({ a, b, sureness }) => {
      const deed = (which: Which, told: typeof a): string => (told ? wordsAt(which, told.deed) : "not mentioned");
      return `${deed("a", a)} | ${deed("b", b)}${sureness === undefined ? "" : ` (one, ${sureness.toFixed(2)})`}`;
    }),
  );
  return lines;
}
