import type { Brief, BriefLine } from "../../model/brief.ts";
import { followable, type Links, shownWords, sourceName, wordsOf } from "./words.ts";

/** A whole page of its own, without style or script: for a mail, or to be kept. */
export function briefHtml(brief: Brief, links: Links): string {
  const parts = brief.sections.map(
    ({ name, title, lines, more, note }) => `<section id="${name}">
<h2>${escaped(title)}</h2>
${note === undefined ? "" : `<p>${escaped(note)}</p>\n`}${lines.length === 0 ? "" : `<ul>\n${lines.map((line) => lineOf(line, links)).join("\n")}\n</ul>\n`}${more === 0 ? "" : `<p>${wordsOf(links).more(more)}</p>\n`}</section>`,
  );
  return `<!doctype html>
<html lang="${wordsOf(links).language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(brief.title)}</title>
</head>
<body>
<h1>${escaped(brief.title)}</h1>
${parts.join("\n")}
</body>
</html>
`;
}

function lineOf({ text, quotes, sources }: BriefLine, links: Links): string {
  const led = sources.map((source) => {
    const name = escaped(shownWords(sourceName(source)));
    const href = links.source(source);
    return followable(href) ? `<a href="${escaped(href)}">${name}</a>` : name;
  });
  const words = quotes.map(
    ({ mark, passage }) =>
      `<blockquote>${mark ? `<b>${wordsOf(links)[mark]}:</b> ` : ""}<span lang="${/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(passage.language) && passage.language !== "und" ? passage.language : ""}">${escaped(shownWords(passage.words))}</span></blockquote>`,
  );
  return `<li><p>${escaped(text)} (${led.join(", ")})</p>${words.join("")}</li>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, "")
    .replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!);
