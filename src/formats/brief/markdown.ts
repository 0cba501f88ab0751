import type { Brief, BriefLine } from "../../model/brief.ts";
import { followable, type Links, shownWords, sourceName, wordsOf } from "./words.ts";

/** CommonMark. Every word that is a stranger's is escaped, so that it is shown and never a mark. */
export function briefMarkdown(brief: Brief, links: Links): string {
  const parts = brief.sections.map(({ title, lines, more, note }) =>
    [
      `## ${escaped(title)}`,
      ...(note === undefined ? [] : [escaped(note)]),
      ...(lines.length === 0 ? [] : [lines.map((line) => lineOf(line, links)).join("\n")]),
      ...(more === 0 ? [] : [wordsOf(links).more(more)]),
    ].join("\n\n"),
  );
  return `${[`# ${escaped(brief.title)}`, ...parts].join("\n\n")}\n`;
}

function lineOf({ text, quotes, sources }: BriefLine, links: Links): string {
  const led = sources.map((source) => {
    const name = escaped(shownWords(sourceName(source)));
    const href = links.source(source);
    return followable(href) ? `[${name}](<${href.replace(/[<>\\\s]/gu, encodeURIComponent)}>)` : name;
  });
  return [
    `- ${escaped(text.replace(/\s+/gu, " ").toWellFormed())} (${led.join(", ")})`,
    ...quotes.map(
      ({ mark, passage }) => `  > ${mark ? `${wordsOf(links)[mark]}: ` : ""}${escaped(shownWords(passage.words))}\n  >`,
    ),
  ]
    .join("\n")
    .replace(/\n {2}>$/, "");
}

/** The marks of CommonMark, wherever they stand: more backslashes than needed, and none too few. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#+!|~&$]/gu, "\\$&")
    .replace(/^(\d{1,9})([.)])/u, "$1\\$2")
    .replace(/^([-=])/u, "\\$1");
