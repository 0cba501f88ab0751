import type { Item } from "../../model/archive.ts";
import type { Core, FormulaUse } from "../../model/formula.ts";
import type { Holder, Statement } from "../../model/statement.ts";
import type { FormulaIndex } from "./matching.ts";
import type { Passage } from "./passages.ts";

/** A use, and whether it stands at the edge of its text, where furniture does. */
export type PlacedUse = FormulaUse & { edge: boolean };

/** Where formulas are used in a document, exactly or with changed words, in the order of its text. */
export function usesIn(
  { document, record }: Pick<Item, "document" | "record">,
  passages: readonly Passage[],
  index: FormulaIndex<Core>,
): PlacedUse[] {
  const actors = new Map(record?.actors.map((actor) => [actor.id, actor]));
  const byId = new Map(record?.statements.map((statement) => [statement.id, statement]));
  const nested = Map.groupBy(record?.statements ?? [], ({ within }) => within);

  /** The innermost of the statements in a sentence whose words these are. */
  const innermost = (outer: Statement | undefined, start: number, end: number): Statement | undefined => {
    let found = outer;
    for (let next = outer; next !== undefined; ) {
      found = next;
      next = nested.get(next.id)?.find(({ content }) => content.some((span) => span.start <= start && end <= span.end));
    }
    return found;
  };
  const holding = (holder: Holder): FormulaUse["holders"] => {
    if (holder.kind === "narrator") return [];
    return (holder.kind === "actor" ? [holder.actor] : holder.members).flatMap((id) => {
      const actor = actors.get(id);
      if (!actor) return [];
      const side = actor.kind === "state" ? actor.code : "side" in actor ? actor.side?.value : undefined;
      return [{ name: actor.name.value, ...(side !== undefined && { side }) }];
    });
  };
  return passages.flatMap((passage) =>
    index.matches(passage).map(({ formula, start, end, exact, share }): PlacedUse => {
      const outer = passage.statement === undefined ? undefined : byId.get(passage.statement);
      const statement = innermost(outer, start, end);
      return {
        formula: formula.id,
        document: document.id,
        span: { start, end },
        wording: document.text.slice(start, end).replace(/\s+/gu, " "),
        exact,
        share: Math.round(share * 100) / 100,
        ...(statement && { statement: statement.id }),
        holders: (statement?.holders.value ?? []).flatMap(holding),
        edge: passage.edge,
      };
    }),
  );
}
