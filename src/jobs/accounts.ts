import { argon2, createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { type Accounts, isUserName, type Session } from "../model/account.ts";
import { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";

/** Accounts: passwords and sessions. Times are handed in; chance is the system's. */

/**
 * Argon2id with OWASP's least parameters (Password Storage Cheat Sheet, 2024): 19 MiB, two passes, one lane. A tag of 256 bits, a
 * nonce of 128.
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG = 32;

/** Code units of a password. Long ones cost nothing, but a megabyte would have to be hashed. */
export const PASSWORD = { least: 12, most: 256 } as const;

/** Hours from signing in to signing in again. */
export const SESSION_HOURS = 12;

const derive = promisify(argon2);

/** A password's hash in the PHC string format: "$argon2id$v=19$m=19456,t=2,p=1$nonce$tag". */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{43})$/;

/** With the parameters that the hash was made with: they can be raised, and older passwords go on. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = "", tag = ""] = PHC.exec(hash) ?? [];
  if (tag === "" || password.length > PASSWORD.most) return false;
  const made = await tagOf(password, Buffer.from(nonce, "base64"), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(made, Buffer.from(tag, "base64"));
}

const tagOf = (
  password: string,
  nonce: Buffer,
  cost: { memory: number; passes: number; parallelism: number },
): Promise<Buffer> =>
  // One password may be typed composed or decomposed, by the keyboard's habit.
  derive("argon2id", { message: password.normalize("NFC"), nonce, tagLength: TAG, ...cost }) as Promise<Buffer>;

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");

/** @throws Problem "usage" where name or password will not do, or somebody has the name already. */
export async function addUser(accounts: Accounts, name: string, password: string, now: Instant): Promise<void> {
  checkName(name);
  checkPassword(password, name);
  if (await accounts.user(name))
    throw new Problem("usage", `There is a user "${name}" already.`, {
      advice: "Choose another name, or give a new password with: rapporteur users passwd NAME",
    });
  await accounts.putUser({ name: name.normalize("NFC"), password: await hashPassword(password), added: now });
}

/** Ends the user's sessions. @throws Problem "usage" where the password will not do, "missing" where there is no such user. */
export async function changePassword(accounts: Accounts, name: string, password: string): Promise<void> {
  const user = await accounts.user(name);
  if (!user) throw noUser(name);
  checkPassword(password, name);
  await accounts.putUser({ ...user, password: await hashPassword(password) });
}

/** @throws Problem "missing" where there is no such user. */
export async function removeUser(accounts: Accounts, name: string): Promise<void> {
  if (!(await accounts.removeUser(name))) throw noUser(name);
}

const noUser = (name: string): Problem =>
  new Problem("missing", `There is no user "${name}".`, { advice: "rapporteur users list names them." });

function checkName(name: string): void {
  if (isUserName(name)) return;
  throw new Problem("usage", `A user cannot be named "${name}".`, {
    advice: "Use letters and digits, with blanks, points, hyphens and @ between them; 64 at most.",
  });
}

/** NIST SP 800-63B: length counts, and no rules of composition. */
function checkPassword(password: string, name: string): void {
  const { least, most } = PASSWORD;
  if (password.length < least || password.length > most)
    throw new Problem("usage", `A password has ${least} to ${most} characters.`, {
      advice: "Several words in a row are easy to keep in mind.",
    });
  if (new Set(password).size < 5 || password.toLowerCase().includes(name.toLowerCase()))
    throw new Problem("usage", "This password is too easy to guess.", {
      advice: "Leave the name out of it, and do not repeat a few characters.",
    });
}

/** Somebody who is not there takes as long to be refused as somebody who is. */
let nobody: Promise<string> | undefined;

/**
 * @returns the session's token, for the browser alone: 256 random bits, of which the archive has the digest; undefined where name and
 * password do not belong together, whichever of them is wrong.
 */
export async function signIn(
  accounts: Accounts,
  name: string,
  password: string,
  now: number,
): Promise<{ token: string; session: Session } | undefined> {
  const user = isUserName(name) ? await accounts.user(name) : undefined;
  nobody ??= hashPassword(randomBytes(24).toString("base64"));
  const right = await isPassword(password, user?.password ?? (await nobody));
  if (!user || !right) return undefined;
  const token = randomBytes(32).toString("base64url");
  const session: Session = {
    digest: digestOf(token),
    user: user.name,
    begun: new Date(now).toISOString(),
    ends: new Date(now + SESSION_HOURS * 3_600_000).toISOString(),
  };
  await accounts.putSession(session);
  return { token, session };
}

/** Who is signed in with a token. */
export async function sessionOf(accounts: Accounts, token: string, now: number): Promise<Session | undefined> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  return accounts.session(digestOf(token), new Date(now).toISOString());
}

export const signOut = (accounts: Accounts, token: string): Promise<void> => accounts.removeSession(digestOf(token));

const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** What forms bear that may change something: only who has the session's cookie can work it out, and it does not give the cookie. */
export const formToken = (token: string): string => createHash("sha256").update(`form:${token}`).digest("base64url");

export function isFormToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(formToken(token))];
  return a.length === b.length && timingSafeEqual(a, b);
}
