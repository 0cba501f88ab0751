import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Gives the prepared statement of an SQL text. */
export type Sql = (text: string) => StatementSync;

/** Statements are prepared once for each connection. */
export function preparing(database: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = database.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };
}
