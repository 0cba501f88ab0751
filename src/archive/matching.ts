import type { Clause } from "../text/question.ts";

/**
 * A question in FTS5's language. Forms hold letters and digits only, so nothing in them can be its syntax.
 * @returns nothing where nothing is asked; `without` alone where only that is asked which must not occur, for FTS5 has no such
 * question.
 */
export function matchOf(clause: Clause | undefined): { match?: string; without?: string } {
  if (clause === undefined) return {};
  const match = expressionOf(clause);
  if (match !== undefined) return { match };
  const without = clause.kind === "all" ? joined(clause.without, " OR ") : undefined;
  return without === undefined ? {} : { without };
}

function expressionOf(clause: Clause): string | undefined {
  switch (clause.kind) {
    case "word":
      return `"${clause.form}"`;
    case "prefix":
      return `"${clause.form}"*`;
    case "phrase":
      return `"${clause.forms.join(" ")}"`;
    case "near":
      return `NEAR(${clause.terms.map(expressionOf).join(" ")}, ${clause.distance})`;
    case "told":
      return undefined;
    case "any":
      return joined(clause.clauses, " OR ");
    case "all": {
      const match = joined(clause.clauses, " AND ");
      const without = joined(clause.without, " OR ");
      return match === undefined || without === undefined ? match : `(${match} NOT ${without})`;
    }
  }
}

/** What cannot be asked by itself is left out. */
function joined(clauses: readonly Clause[], operator: string): string | undefined {
  const parts = clauses.map(expressionOf).filter((part) => part !== undefined);
  return parts.length > 1 ? `(${parts.join(operator)})` : parts[0];
}
