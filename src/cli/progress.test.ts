import assert from "node:assert/strict";
import { test } from "node:test";
import { progressOn } from "./progress.ts";

function output(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

test("on a terminal a bar is drawn over itself, and gone at the end", () => {
  const { stream, written } = output(true);
  let time = 0;
  const progress = progressOn(stream, "documents", () => time);
  time = 1000;
  progress.at(500, 0.5);
  progress.at(501, 0.5);
  progress.say("line 7: not JSON");
  progress.end();
  assert.deepEqual(written, [
    `\r\u001b[K${"█".repeat(12)}${"░".repeat(12)}  50 %  500 documents, 500 a second`,
    "\r\u001b[K",
    "line 7: not JSON\n",
  ]);
});

test("elsewhere a line now and then, without control characters", () => {
  const { stream, written } = output(false);
  let time = 0;
  const progress = progressOn(stream, "documents", () => time);
  progress.at(1);
  time = 6000;
  progress.at(12_000);
  progress.end();
  assert.deepEqual(written, ["12,000 documents, 2,000 a second\n"]);
});
