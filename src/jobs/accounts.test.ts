import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { Problem } from "../model/problem.ts";
import {
  addUser,
  changePassword,
  formToken,
  hashPassword,
  isFormToken,
  isPassword,
  removeUser,
  SESSION_HOURS,
  sessionOf,
  signIn,
  signOut,
} from "./accounts.ts";

const NOW = Date.parse("2031-05-13T10:00:00Z");
const DAY = new Date(NOW).toISOString();
const GOOD = "seven green herons wade";
const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

test("a password is kept as Argon2id by OWASP's parameters, never as it is, and never twice the same", async () => {
  const [one, two] = await Promise.all([hashPassword(GOOD), hashPassword(GOOD)]);
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.notEqual(one, two);
  assert.ok(await isPassword(GOOD, one));
  assert.ok(!(await isPassword(`${GOOD}.`, one)));
  // Composed and decomposed letters are one password.
  assert.ok(await isPassword("Ma\u0308rz vierzehn regnet", await hashPassword("März vierzehn regnet")));
  for (const hash of ["", GOOD, one.slice(0, -1), one.replace("argon2id", "argon2d")])
    assert.ok(!(await isPassword(GOOD, hash)), hash);
});

test("names and passwords that will not do are refused, with what to do", async () => {
  const archive = new MemoryArchive();
  for (const name of ["", " ", "<b>x</b>", "a\nb", "x".repeat(65), "../x", "-x"])
    await assert.rejects(addUser(archive, name, GOOD, DAY), refused("usage"), name);
  for (const password of ["short", "x".repeat(300), "aaaaaaaaaaaaaaaa", "ida vane 1234"])
    await assert.rejects(addUser(archive, "Ida Vane", password, DAY), refused("usage"), password);
  await addUser(archive, "Ida Vane", GOOD, DAY);
  await addUser(archive, "编辑", GOOD, DAY);
  await assert.rejects(addUser(archive, "IDA VANE", GOOD, DAY), refused("usage"));
  assert.deepEqual(
    (await archive.users()).map(({ name }) => name),
    ["Ida Vane", "编辑"],
  );
  await assert.rejects(removeUser(archive, "Nobody"), refused("missing"));
  await assert.rejects(changePassword(archive, "Nobody", GOOD), refused("missing"));
});

test("a session lasts so long, is known by its token alone, and ends when it is ended", async () => {
  const archive = new MemoryArchive();
  await addUser(archive, "Ida Vane", GOOD, DAY);
  assert.equal(await signIn(archive, "Ida Vane", "another password", NOW), undefined);
  assert.equal(await signIn(archive, "Nobody", GOOD, NOW), undefined);
  const { token, session } = (await signIn(archive, "ida vane", GOOD, NOW))!;
  assert.match(token, /^[A-Za-z0-9_-]{43}$/);
  assert.ok(!JSON.stringify(session).includes(token));
  assert.equal((await sessionOf(archive, token, NOW))!.user, "Ida Vane");
  const end = NOW + SESSION_HOURS * 3_600_000;
  assert.ok(await sessionOf(archive, token, end - 1));
  assert.equal(await sessionOf(archive, token, end), undefined);
  for (const other of ["", session.digest, `${token}x`, `A${token.slice(1)}`.replace(token, "B"), "' OR 1=1"])
    if (other !== token) assert.equal(await sessionOf(archive, other, NOW), undefined, other);
  await signOut(archive, token);
  assert.equal(await sessionOf(archive, token, NOW), undefined);
});

test("another password, and removal, end every session", async () => {
  const archive = new MemoryArchive();
  await addUser(archive, "Ida Vane", GOOD, DAY);
  const first = (await signIn(archive, "Ida Vane", GOOD, NOW))!;
  await changePassword(archive, "Ida Vane", "nine grey herons sleep");
  assert.equal(await sessionOf(archive, first.token, NOW), undefined);
  assert.equal(await signIn(archive, "Ida Vane", GOOD, NOW), undefined);
  const second = (await signIn(archive, "Ida Vane", "nine grey herons sleep", NOW))!;
  await removeUser(archive, "ida vane");
  assert.equal(await sessionOf(archive, second.token, NOW), undefined);
});

test("a form's token belongs to one session and does not give it away", () => {
  const [a, b] = ["a".repeat(43), "b".repeat(43)];
  assert.ok(isFormToken(formToken(a), a));
  assert.ok(!isFormToken(formToken(a), b));
  assert.ok(!isFormToken("", a) && !isFormToken(a, a));
});
