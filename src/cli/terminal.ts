import { stripVTControlCharacters, styleText } from "node:util";

/** What a command writes to: a terminal, a file or a pipe. */
export interface Screen {
  /** Columns; 80 where nobody looks, at most 110 so that lines can be read. */
  width: number;
  style: (format: Style, text: string) => string;
}

export type Style = "bold" | "dim" | "italic" | "underline" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

interface Output {
  isTTY?: boolean;
  columns?: number;
}

/** Colours only where a person looks, and never against NO_COLOR (https://no-color.org). */
export function screenOf(output: Output, env: Readonly<Record<string, string | undefined>>): Screen {
  const coloured = output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const columns = output.isTTY ? (output.columns ?? 80) : 80;
  return {
    width: Math.max(40, Math.min(columns, 110)),
    style: coloured ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text,
  };
}

/**
 * A stranger's words on a terminal: control characters could move the cursor, colour the screen or forge a line, and
 * direction overrides could make a text read as another.
 */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u;
const MARK = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns that a text takes on a terminal: Chinese characters two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of stripVTControlCharacters(text)) {
    columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Breaks a text into lines of at most `width` columns, at spaces and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(
    /\s+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60][、，。：；！？」』）]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+/gu,
  ) ?? []) {
    if (/^\s/.test(piece)) {
      if (used > 0) {
        line += " ";
        used += 1;
      }
      continue;
    }
    const columns = columnsOf(piece);
    if (used > 0 && used + columns > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += columns;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** @param columns what the text is filled up to with spaces. */
export const padded = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - columnsOf(text)));

/** A text under a label: the label once, every line of the text set in. */
export function labelled(label: string, text: string, width: number, indent: number): string[] {
  return wrap(text, Math.max(20, width - indent)).map((line, index) => padded(index === 0 ? label : "", indent) + line);
}
