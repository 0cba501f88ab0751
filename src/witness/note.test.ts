import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { leafHash } from "./merkle.ts";
import { keyName, openNote, publicKeyOf, signingKey, signNote } from "./note.ts";

const KEY = signingKey("log.example/one", Buffer.alloc(32, 7));
const OTHER = signingKey("log.example/one", Buffer.alloc(32, 8));
const PUBLIC = publicKeyOf(KEY);

// Known answers by others: the example of the documentation of golang.org/x/mod/sumdb/note, and that of c2sp.org/signed-note.
const GO = {
  secret: "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
  public: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature:
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
};

test("known answers: keys and signatures are those of the Go implementation and of the standard's example", () => {
  assert.equal(publicKeyOf(GO.secret), GO.public);
  assert.equal(signNote(GO.text, GO.secret), `${GO.text}\n${GO.signature}`);
  assert.equal(openNote(`${GO.text}\n${GO.signature}`, GO.public), GO.text);
  const note =
    "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
  const key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  assert.equal(openNote(note, key), "This is an example message.\n");
});

test("a note opens with its key, also among the signatures of others, and with no other key", () => {
  const note = signNote("one\n\ntwo\n", KEY);
  assert.equal(openNote(note, PUBLIC), "one\n\ntwo\n");
  const twice = note + signNote("one\n\ntwo\n", OTHER).split("\n\n").at(-1);
  assert.equal(openNote(twice, PUBLIC), "one\n\ntwo\n");
  assert.equal(openNote(twice, publicKeyOf(OTHER)), "one\n\ntwo\n");
  assert.throws(() => openNote(note, publicKeyOf(OTHER)), { code: "input" });
  assert.throws(() => openNote(note, GO.public), { code: "input" });
});

test("a note with any one character changed, added or taken out does not open", () => {
  const note = signNote("captures of one day\n12\n", KEY);
  fc.assert(
    fc.property(
      fc.nat({ max: note.length - 1 }),
      fc.constantFrom("A", "\n", "=", " ", "7", "\u0000", ""),
      (at, put) => {
        for (const rest of [at, at + 1]) {
          const changed = note.slice(0, at) + put + note.slice(rest);
          if (changed !== note) assert.throws(() => openNote(changed, PUBLIC), { code: "input" });
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("what is no key and no text is refused with words", () => {
  for (const name of ["", "two words", "a+b", "a\u00a0b"]) {
    assert.throws(() => signingKey(name, Buffer.alloc(32)), { code: "usage" });
  }
  assert.throws(() => signingKey("a", Buffer.alloc(31)), { code: "usage" });
  assert.throws(() => signNote("no newline", KEY), { code: "usage" });
  assert.throws(() => signNote("a tab\t\n", KEY), { code: "usage" });
  assert.throws(() => signNote("fine\n", PUBLIC), { code: "usage" });
  assert.throws(() => signNote("fine\n", KEY.replace("one+", "two+")), { code: "usage" });
  assert.throws(() => openNote(signNote("fine\n", KEY), PUBLIC.replace("one+", "two+")), { code: "usage" });
  assert.throws(() => openNote(signNote("fine\n", KEY), KEY), { code: "usage" });
  assert.equal(keyName(KEY), "log.example/one");
  assert.equal(keyName(PUBLIC), "log.example/one");
});

test("a checkpoint has the three lines of the standard and is read back; other notes and other logs' are refused", () => {
  const root = leafHash("one");
  const note = signCheckpoint(20852163, root, KEY);
  assert.match(note, /^log\.example\/one\n20852163\n[A-Za-z0-9+/]{43}=\n\n— log\.example\/one [A-Za-z0-9+/=]+\n$/);
  assert.deepEqual(readCheckpoint(note, PUBLIC), { origin: "log.example/one", size: 20852163, root });
  const base64 = Buffer.from(root).toString("base64");
  const more = signNote(`log.example/one\n0\n${base64}\nan extension\n`, KEY);
  assert.equal(readCheckpoint(more, PUBLIC).size, 0);
  for (const text of [
    `log.example/one\n1\n`,
    `log.example/one\n01\n${base64}\n`,
    `log.example/one\n-1\n${base64}\n`,
    `log.example/one\n9999999999999999\n${base64}\n`,
    `log.example/one\n1\n${base64.slice(4)}\n`,
    `log.example/two\n1\n${base64}\n`,
    `log.example/one\n1\n${base64}\n\n`,
  ]) {
    assert.throws(() => readCheckpoint(signNote(text, KEY), PUBLIC), { code: "input" }, text);
  }
});
