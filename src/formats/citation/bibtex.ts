import { type Cited, datePartsOf, dayOf, provenance } from "./cited.ts";

/**
 * The ten characters that TeX gives a meaning. Braces cannot be escaped by a backslash: BibTeX counts them, escaped or not, and
 * a lone one would swallow the entries that follow.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

export const escapeTex = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (one) => SPECIAL[one]!);

/** The abbreviations that every bibliography style defines. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * An entry for BibTeX and biblatex, in UTF-8: "misc", the one type of BibTeX itself for what has no other. Publisher and title stand
 * in double braces: the author is one name and not first and last, and no style puts the title into small letters. Addresses are
 * verbatim, as biblatex and the url package take them.
 */
export function bibtex(cited: Cited): string {
  const [year, month, day] = cited.published === undefined ? [] : datePartsOf(cited.published);
  const fields: [string, string | undefined][] = [
    ["author", cited.publisher && `{{${escapeTex(cited.publisher)}}}`],
    ["title", `{{${escapeTex(cited.title)}}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["url", cited.url && `{${cited.url}}`],
    ["urldate", `{${dayOf(cited.captured)}}`],
    ["langid", cited.language && `{${escapeTex(cited.language)}}`],
    ["version", `{${cited.version}}`],
    ["note", `{${provenance(cited, (url) => `\\url{${url}}`)}}`],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${cited.key},\n${lines.join("")}}\n`;
}
