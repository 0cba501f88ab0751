import type { Brief, BriefLine } from "../../model/brief.ts";
import { type Links, shownWords, sourceName, wordsOf } from "./words.ts";

/** Plain text for a mail or a terminal's pipe: one line a sentence, its words and addresses indented under it. */
export function briefText(brief: Brief, links: Links): string {
  const parts = brief.sections.map(({ title, lines, more, note }) =>
    [
      title.toUpperCase(),
      ...(note === undefined ? [] : [note]),
      ...lines.map((line) => lineOf(line, links)),
      ...(more === 0 ? [] : [wordsOf(links).more(more)]),
    ].join("\n\n"),
  );
  return `${plain([brief.title, ...parts].join("\n\n"))}\n`;
}

const lineOf = ({ text, quotes, sources }: BriefLine, links: Links): string =>
  [
    `* ${text.replace(/\s+/gu, " ")}`,
    ...quotes.map(
      ({ mark, passage }) => `    ${mark ? `${wordsOf(links)[mark]}: ` : ""}“${shownWords(passage.words)}”`,
    ),
    ...sources.map((source) => `    ${shownWords(sourceName(source))}: ${links.source(source).replace(/\s/gu, "%20")}`),
  ].join("\n");

/** A stranger's control characters would move a terminal's cursor. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, "").toWellFormed();
