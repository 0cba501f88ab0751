import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Line, linesOf, MAX_LINE } from "./lines.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function linesIn(...chunks: (string | Uint8Array)[]): Promise<Line[]> {
  return all(linesOf(Readable.from(chunks)));
}
const texts = async (...chunks: (string | Uint8Array)[]): Promise<(string | undefined)[]> =>
  (await linesIn(...chunks)).map((line) => line.text);

test("LF, CRLF, blank lines, and a last line without its ending", async () => {
  assert.deepEqual(await linesIn("one\ntwo\r\n\nfour"), [
    { number: 1, text: "one" },
    { number: 2, text: "two" },
    { number: 3, text: "" },
    { number: 4, text: "four" },
  ]);
  assert.deepEqual(await texts("one\n"), ["one"]);
  assert.deepEqual(await texts(""), []);
});

test("chunks may be cut anywhere, inside a character too", async () => {
  const whole = Buffer.from("\ufeffdéjà\r\n部长\n🕊\n");
  const bytes = Array.from(whole, (byte) => Uint8Array.of(byte));
  assert.deepEqual(await texts(...bytes), ["déjà", "部长", "🕊"]);
});

test("a byte order mark is no part of the text", async () => {
  assert.deepEqual(await texts("\ufeff{}\n"), ["{}"]);
});

test("a line that is not UTF-8 is a fault, and the lines around it are read", async () => {
  const bytes = Buffer.concat([Buffer.from("one\n"), Buffer.from("caf\xe9\n", "latin1"), Buffer.from("thrée\n")]);
  const lines = await linesIn(bytes);
  assert.deepEqual(
    lines.map((line) => line.text),
    ["one", undefined, "thrée"],
  );
  assert.match(lines[1]?.fault ?? "", /not UTF-8/);
});

/** Collects garbage now, so that what is held is what is reachable. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

test("a line that is too long is a fault, is not held, and the lines after it are read", async () => {
  const piece = Buffer.alloc(1024 * 1024, "x");
  let heldMost = 0;
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("one\n");
    for (let count = 0; count < 120; count += 1) {
      yield Buffer.from(piece);
      if (count % 20 !== 19) continue;
      collect();
      heldMost = Math.max(heldMost, process.memoryUsage().arrayBuffers);
    }
    yield Buffer.from("\nthree\n");
  }
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const lines = await all(linesOf(stream()));
  assert.deepEqual(
    lines.map(({ number, text }) => [number, text]),
    [
      [1, "one"],
      [2, undefined],
      [3, "three"],
    ],
  );
  assert.match(lines[1]?.fault ?? "", /longer than 20 MB/);
  assert.ok(heldMost - before < 60 * 1024 * 1024, `${heldMost - before} bytes held`);
});

test("the longest line is read, with either ending, and one byte more is not", async () => {
  const longest = Buffer.alloc(MAX_LINE, "x");
  for (const ending of ["", "\n", "\r\n"]) assert.equal((await texts(longest, ending))[0]?.length, MAX_LINE, ending);
  for (const ending of ["", "\n", "\r\n"]) assert.deepEqual(await texts(longest, `x${ending}`), [undefined], ending);
});
