import { type Session, type User, userKey } from "../model/account.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

// Users and their sessions; what writes, inside the transaction of its caller.

export function putUser(sql: Sql, { name, password, added }: User): void {
  const key = userKey(name);
  sql("DELETE FROM sessions WHERE user = ?").run(key);
  sql(
    `INSERT INTO users (key, name, password, added) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET password = excluded.password`,
  ).run(key, name, password, added);
}

const USER = "SELECT name, password, added FROM users";

export const userNamed = (sql: Sql, name: string): User | undefined =>
  sql(`${USER} WHERE key = ?`).get(userKey(name)) as User | undefined;

export const usersOf = (sql: Sql): User[] => sql(`${USER} ORDER BY key`).all() as unknown as User[];

export function removeUser(sql: Sql, name: string): boolean {
  const key = userKey(name);
  sql("DELETE FROM sessions WHERE user = ?").run(key);
  return Number(sql("DELETE FROM users WHERE key = ?").run(key).changes) > 0;
}

export function putSession(sql: Sql, { digest, user, begun, ends }: Session): void {
  sql("DELETE FROM sessions WHERE ends <= ?").run(begun);
  sql("INSERT INTO sessions (digest, user, begun, ends) VALUES (?, ?, ?, ?)").run(digest, userKey(user), begun, ends);
}

export const sessionAt = (sql: Sql, digest: string, at: Instant): Session | undefined =>
  sql(
    `SELECT s.digest, u.name AS user, s.begun, s.ends FROM sessions s JOIN users u ON u.key = s.user
      WHERE s.digest = ? AND s.begun <= ? AND s.ends > ?`,
  ).get(digest, at, at) as Session | undefined;

export const removeSession = (sql: Sql, digest: string): void =>
  void sql("DELETE FROM sessions WHERE digest = ?").run(digest);
