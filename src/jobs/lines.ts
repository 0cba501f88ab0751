/** A line of a file, counted from 1, without its ending: its text, or why it cannot be read. */
export type Line = { number: number; text: string; fault?: never } | { number: number; text?: never; fault: string };

/** The longest line, in bytes: a text of 16 MB, the largest that is read as a page, with room for the JSON around it. */
export const MAX_LINE = 20 * 1024 * 1024;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * The lines of a stream of bytes in UTF-8, ended by LF or CRLF; the last may lack its ending. A byte order mark is dropped.
 * A line that is not UTF-8, or longer than {@link MAX_LINE}, is a fault, and the lines after it go on; no more than one
 * line is held in memory.
 * @throws what the stream throws.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > MAX_LINE + 2) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const line = (): Line => {
    number += 1;
    const whole = length > MAX_LINE + 2 ? undefined : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole === undefined ? tooLong(number) : decoded(number, whole);
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end));
      yield line();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (length > 0) yield line();
}

const tooLong = (number: number): Line => ({
  number,
  fault: `it is longer than ${MAX_LINE / 1024 / 1024} MB; one line must be one document`,
});

function decoded(number: number, bytes: Uint8Array): Line {
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  if (end > MAX_LINE) return tooLong(number);
  try {
    // A decoder for each line: one that has failed may keep a part of what it failed on. It drops a byte order mark.
    return { number, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end)) };
  } catch {
    return { number, fault: "it is not UTF-8; save the file as UTF-8" };
  }
}
