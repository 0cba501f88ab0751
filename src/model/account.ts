import type { Instant } from "./when.ts";

/** Who may correct records. Reading needs no account. A part of a store's contract, with the failures of src/model/archive.ts. */
export interface Accounts {
  /** Keeps a user, or another password for one of that name, whose sessions then end. */
  putUser(user: User): Promise<void>;
  /** Names differ by more than case and by more than Unicode's composition. */
  user(name: string): Promise<User | undefined>;
  /** In order of their names. */
  users(): Promise<User[]>;
  /** The sessions end; the corrections stay, under the name. @returns whether there was one. */
  removeUser(name: string): Promise<boolean>;
  /** Sessions that have ended by the time this one begins are forgotten. */
  putSession(session: Session): Promise<void>;
  /** A session that has not ended. */
  session(digest: string, at: Instant): Promise<Session | undefined>;
  removeSession(digest: string): Promise<void>;
}

export interface User {
  /** As it is shown. */
  name: string;
  /** The password's hash in the PHC string format; never the password. */
  password: string;
  added: Instant;
}

/** A browser in which a user is signed in. */
export interface Session {
  /** SHA-256 of the token that the browser has, 64 hexadecimal digits: who reads the archive cannot take the session over. */
  digest: string;
  user: string;
  begun: Instant;
  ends: Instant;
}

/** What two names that are the same have in common. */
export const userKey = (name: string): string => name.normalize("NFKC").toLowerCase();

const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’_@-]{0,62}[\p{L}\p{M}\p{N}.])?$/u;

/** Letters and digits of any script, with what stands in names and addresses of mail; 64 code units at most. */
export const isUserName = (name: string): boolean => name.length <= 64 && NAME.test(name);
