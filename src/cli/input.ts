import { createReadStream, statSync } from "node:fs";
import { Problem } from "../model/problem.ts";
import type { Context } from "./context.ts";

/**
 * All bytes of a file or, for "-", of the standard input.
 * @param most how many bytes there may be.
 * @throws Problem "input" when there are more, or none.
 */
export async function bytesOf(name: string, context: Context, most: number): Promise<Uint8Array> {
  if (name !== "-") {
    const { size } = statSync(name);
    if (size > most) throw tooLarge(name, most);
  }
  const stream = openInput(name, context);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    context.signal.throwIfAborted();
    size += chunk.length;
    if (size > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  context.signal.throwIfAborted();
  if (size === 0) {
    throw new Problem("input", `${inputName(name)} is empty`, {
      advice: "Give a page, or text, with something in it.",
    });
  }
  return Buffer.concat(chunks);
}

/** A stream of the bytes of a file or of the standard input. */
export function openInput(name: string, context: Context): NodeJS.ReadableStream {
  if (name !== "-") return createReadStream(name, { signal: context.signal });
  if (context.stdin.isTTY) context.stderr.write("Paste the text, then press Ctrl-D.\n");
  return context.stdin;
}

export const inputName = (name: string): string => (name === "-" ? "The standard input" : `"${name}"`);

const tooLarge = (name: string, most: number): Problem =>
  new Problem("input", `${inputName(name)} is larger than ${most / 1024 / 1024} MB`, {
    advice: "That is no page. If it is a collection, one document a line, use rapporteur import.",
  });
