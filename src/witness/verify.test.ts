import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import type { Capture } from "../model/capture.ts";
import {
  append,
  entryOf,
  type Kept,
  type LogStore,
  leafHash,
  memoryStore,
  publicKeyOf,
  readEntry,
  receiptOf,
  rootHash,
  signCheckpoint,
  signingKey,
  type Verdict,
  verdictText,
  verifyArchive,
  verifyReceipt,
} from "./index.ts";

const KEY = signingKey("archive.example", Buffer.alloc(32, 1));
const PUBLIC = publicKeyOf(KEY);

const captureOf = (number: number): Capture => {
  const body = Buffer.from(`<p>The Foreign Minister of Ostland received guest number ${number}.</p>`);
  return {
    url: `https://mfa.ostland.example/news/${number % 7}`,
    at: `2031-05-${String(1 + (number % 28)).padStart(2, "0")}T06:00:00Z`,
    status: number % 5 === 4 ? 404 : 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["etag", `"${number}"`],
    ],
    body,
    digest: createHash("sha256").update(body).digest("hex"),
    ...(number % 6 === 5 ? { redirectedFrom: "https://ostland.example/" } : {}),
  };
};

interface Made {
  kept: (Kept & { capture: NonNullable<Kept["capture"]> })[];
  log: LogStore;
  checkpoints: string[];
}
/** An archive of so many captures, with a checkpoint at each of the sizes. */
function archiveOf(count: number, sizes: readonly number[]): Made {
  const log = memoryStore();
  const made: Made = { kept: [], log, checkpoints: [] };
  const last = new Map<string, string>();
  if (sizes.includes(0)) made.checkpoints.push(signCheckpoint(0, rootHash(log), KEY));
  for (let number = 0; number < count; number += 1) {
    const capture = captureOf(number);
    const entry = entryOf(capture, last.get(capture.url));
    last.set(capture.url, Buffer.from(leafHash(entry)).toString("hex"));
    const index = append(log, leafHash(entry));
    made.kept.push({ index, entry, capture });
    if (sizes.includes(number + 1)) made.checkpoints.push(signCheckpoint(number + 1, rootHash(log), KEY));
  }
  return made;
}

async function check({ kept, log, checkpoints }: Made): Promise<{ faults: Verdict[]; last: Verdict }> {
  const verdicts = await Array.fromAsync(verifyArchive({ captures: kept, log, checkpoints, publicKey: PUBLIC }));
  const last = verdicts.pop()!;
  assert.ok(last.kind === "checked");
  assert.equal(last.faults, verdicts.length);
  for (const verdict of [...verdicts, last]) assert.ok(verdictText(verdict).length > 10);
  return { faults: verdicts, last };
}

/** The same store with one bit of one hash changed; or with that hash gone. */
function tampered(log: LogStore, level: number, index: number, bit: number | undefined): LogStore {
  return {
    ...log,
    hashes(at, from, count) {
      const found = log.hashes(at, from, count).map((hash) => Buffer.from(hash));
      const place = index - from;
      if (at === level && place >= 0 && place < count) {
        if (bit === undefined) return memoryStore().hashes(at, from, count);
        found[place]![bit >> 3]! ^= 1 << (bit & 7);
      }
      return found;
    },
  };
}

test("an entry is JSON in the canonical form, with digests of the body and the headers, and is read back", () => {
  const capture = captureOf(5);
  const entry = entryOf(capture, "0".repeat(64));
  assert.equal(
    entry,
    `{"at":"2031-05-06T06:00:00Z","digest":"${capture.digest}","from":"https://ostland.example/","headers":"${createHash("sha256").update('[["content-type","text/html; charset=utf-8"],["etag","\\"5\\""]]').digest("hex")}","prev":"${"0".repeat(64)}","status":200,"url":"https://mfa.ostland.example/news/5"}`,
  );
  assert.deepEqual(Object.keys(readEntry(entry)!), ["at", "digest", "from", "headers", "prev", "status", "url"]);
  for (const other of [
    "",
    "null",
    "[]",
    "{}",
    `${entry} `,
    entry.replace(":200", ":2e2"),
    entry.replace('"at"', '"url":"x","at"'),
  ]) {
    assert.equal(readEntry(other), undefined);
  }
});

test("an archive that nobody touched is sound, at every size and with checkpoints anywhere", async () => {
  for (let count = 0; count <= 40; count += 1) {
    const sizes = [0, count >> 1, count];
    const { faults, last } = await check(archiveOf(count, sizes));
    assert.deepEqual(faults, []);
    assert.deepEqual(last, {
      kind: "checked",
      entries: count,
      faults: 0,
      checkpoints: new Set(sizes).size,
      covered: count,
    });
  }
});

const placed = fc.integer({ min: 1, max: 45 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    index: fc.nat({ max: count - 1 }),
    sizes: fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 3 }),
    at: fc.nat(),
    bit: fc.nat({ max: 255 }),
  }),
);

test("a changed bit of a body, and a changed header, address, time, status or redirect, is found and named", async () => {
  await fc.assert(
    fc.asyncProperty(placed, async ({ count, index, sizes, at, bit }) => {
      const changes: [string, (capture: Capture) => Partial<Capture>][] = [
        [
          "body",
          ({ body }) => ({
            body: Buffer.from(body).fill(
              body[at % body.length]! ^ (1 << (bit & 7)),
              at % body.length,
              (at % body.length) + 1,
            ),
          }),
        ],
        ["headers", ({ headers }) => ({ headers: [...headers, ["x", ""]] })],
        ["headers", ({ headers }) => ({ headers: headers.toReversed() })],
        ["address", ({ url }) => ({ url: `${url}/` })],
        ["time", () => ({ at: "2031-06-01T00:00:00Z" })],
        ["status", ({ status }) => ({ status: status + 1 })],
        ["redirect", ({ redirectedFrom }) => ({ redirectedFrom: `${redirectedFrom ?? "https://a.example"}/` })],
      ];
      for (const [part, change] of changes) {
        const made = archiveOf(count, sizes);
        const kept = made.kept[index]!;
        kept.capture = { ...kept.capture, ...change(kept.capture as Capture) };
        const { faults } = await check(made);
        assert.equal(faults.length, 1);
        assert.partialDeepStrictEqual(faults[0], { kind: "capture", index, parts: [part] });
      }
    }),
    { numRuns: 60 },
  );
});

test("a changed character of an entry is found and named, and blamed on nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(placed, async ({ count, index, sizes, at }) => {
      const made = archiveOf(count, sizes);
      const kept = made.kept[index]!;
      const place = at % kept.entry.length;
      kept.entry = `${kept.entry.slice(0, place)}${kept.entry[place] === "0" ? "1" : "0"}${kept.entry.slice(place + 1)}`;
      const { faults } = await check(made);
      assert.deepEqual(
        faults.map((fault) => [fault.kind, (fault as { index?: number }).index]),
        [["entry", index]],
      );
    }),
    { numRuns: 300 },
  );
});

test("an entry and its capture changed together are found: the hashes above tell", async () => {
  await fc.assert(
    fc.asyncProperty(placed, async ({ count, index, sizes }) => {
      const made = archiveOf(count, sizes);
      const kept = made.kept[index]!;
      const body = Buffer.from("<p>The meeting did not take place.</p>");
      kept.capture = { ...kept.capture, body };
      const digest = createHash("sha256").update(body).digest("hex");
      kept.entry = entryOf({ ...kept.capture, digest }, readEntry(kept.entry)!.prev);
      const { faults } = await check(made);
      assert.deepEqual(
        faults.map((fault) => [fault.kind, (fault as { index?: number }).index]),
        [["entry", index]],
      );
    }),
    { numRuns: 100 },
  );
});

test("a changed bit of any hash, or a hash that is gone, is found and named, and no capture is blamed", async () => {
  await fc.assert(
    fc.asyncProperty(placed, fc.boolean(), async ({ count, index, sizes, at, bit }, gone) => {
      const made = archiveOf(count, [...new Set([...sizes, count])]);
      const whole: [number, number][] = [];
      for (let level = 0; 2 ** level <= index + 1; level += 1) {
        const here = Math.floor(index / 2 ** level);
        if ((here + 1) * 2 ** level <= count) whole.push([level, here]);
      }
      const [level, here] = whole[at % whole.length]!;
      made.log = tampered(made.log, level, here, gone ? undefined : bit);
      const { faults } = await check(made);
      assert.deepEqual(faults, [{ kind: "hash", level, index: here }]);
    }),
    { numRuns: 300 },
  );
});

test("several changes at once: each entry and each hash is named", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: 45 }), fc.nat(), fc.nat(), async (count, one, other) => {
      const made = archiveOf(count, [count]);
      const [entry, hash] = [one % count, other % count];
      if (entry === hash) return;
      const kept = made.kept[entry]!;
      const body = Buffer.from("another body");
      kept.capture = { ...kept.capture, body };
      const digest = createHash("sha256").update(body).digest("hex");
      kept.entry = entryOf({ ...kept.capture, digest }, readEntry(kept.entry)!.prev);
      made.log = tampered(made.log, 0, hash, 3);
      const { faults } = await check(made);
      assert.deepEqual(
        new Set(faults.map((fault) => `${fault.kind} ${(fault as { index?: number }).index}`)),
        new Set([`entry ${entry}`, `hash ${hash}`]),
      );
      assert.equal(faults.length, 2);
    }),
    { numRuns: 300 },
  );
});

test("history rewritten together with all its hashes is told by the signed checkpoint, with the range it lies in", async () => {
  const made = archiveOf(30, [10, 20, 30]);
  const log = memoryStore();
  for (const [number, kept] of made.kept.entries()) {
    if (number === 13) {
      kept.capture = { ...kept.capture, status: 410 };
      kept.entry = entryOf({ ...(kept.capture as Capture) }, readEntry(kept.entry)!.prev);
    }
    append(log, leafHash(kept.entry));
  }
  const { faults, last } = await check({ ...made, log });
  assert.deepEqual(faults, [{ kind: "history", from: 10, to: 20 }]);
  assert.partialDeepStrictEqual(last, { checkpoints: 1, covered: 10 });
});

test("a cut end, a capture that is gone, entries that are gone and a number that comes twice are named", async () => {
  const made = archiveOf(20, [8, 20]);
  const short = archiveOf(15, []);
  const cut = await check({ ...short, checkpoints: made.checkpoints });
  assert.deepEqual(cut.faults, [{ kind: "cut", entries: 15, vouched: 20 }]);
  const lost = archiveOf(20, [20]);
  const kept: Kept[] = lost.kept.map((one) => ({ ...one, capture: one.index === 4 ? undefined : one.capture }));
  const verdicts = await Array.fromAsync(verifyArchive({ ...lost, captures: kept, publicKey: PUBLIC }));
  assert.partialDeepStrictEqual(verdicts[0], { kind: "lost", index: 4, url: "https://mfa.ostland.example/news/4" });
  assert.equal(verdicts.length, 2);
  const holes = await check({ ...made, kept: made.kept.filter(({ index }) => ![3, 4, 19].includes(index)) });
  assert.deepEqual(
    holes.faults.filter(({ kind }) => kind === "entry").map((fault) => (fault as { index: number }).index),
    [3, 4, 19],
  );
  const twice = await check({ ...made, kept: made.kept.toSpliced(5, 0, made.kept[4]!) });
  assert.deepEqual(twice.faults, [{ kind: "entry", index: 4 }]);
});

test("a checkpoint with any character changed is named, and the rest is still checked", async () => {
  const made = archiveOf(12, [6, 12]);
  for (let at = 0; at < made.checkpoints[1]!.length; at += 1) {
    const note = made.checkpoints[1]!;
    const changed = `${note.slice(0, at)}${note[at] === "3" ? "4" : "3"}${note.slice(at + 1)}`;
    const { faults, last } = await check({ ...made, checkpoints: [made.checkpoints[0]!, changed] });
    assert.equal(faults.length, 1);
    assert.partialDeepStrictEqual(faults[0], { kind: "checkpoint", number: 2 });
    assert.partialDeepStrictEqual(last, { entries: 12, checkpoints: 1, covered: 6 });
  }
});

test("a receipt proves one capture without the archive; with any character changed it proves nothing", () => {
  const made = archiveOf(21, [21]);
  for (const { index, entry } of made.kept) {
    const receipt = receiptOf(made.log, index, entry, made.checkpoints[0]!);
    const proven = verifyReceipt(receipt, PUBLIC);
    assert.equal(proven.index, index);
    assert.equal(proven.entry.url, captureOf(index).url);
    assert.equal(proven.checkpoint.size, 21);
    assert.throws(() => verifyReceipt(receipt, publicKeyOf(signingKey("archive.example", Buffer.alloc(32, 2)))), {
      code: "input",
    });
  }
  const receipt = receiptOf(made.log, 13, made.kept[13]!.entry, made.checkpoints[0]!);
  for (let at = 0; at < receipt.length; at += 1) {
    for (const put of ["A", "7", "\n", ""]) {
      const changed = receipt.slice(0, at) + put + receipt.slice(at + 1);
      if (changed !== receipt) assert.throws(() => verifyReceipt(changed, PUBLIC), { code: "input" }, `${at} ${put}`);
    }
  }
  assert.throws(() => receiptOf(made.log, 21, "", made.checkpoints[0]!), { code: "usage" });
});
