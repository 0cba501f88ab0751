import { type Cited, datePartsOf, dayOf, provenance } from "./cited.ts";

/**
 * A reference in the form of Research Information Systems (RIS Format Specifications, 2011): a tag of two characters, two blanks, a
 * hyphen, a blank, the value; lines end with CR and LF; TY comes first and ER last. UTF-8. ELEC is a page of the web.
 * Dates have all their three strokes, whatever is left out: "2031/05/".
 */
export function ris(cited: Cited): string {
  // The specification has no asterisk in names, which once marked corporate ones.
  const author = cited.publisher?.replaceAll("*", "");
  const lines: [string, string | undefined][] = [
    ["TY", "ELEC"],
    ["ID", cited.key],
    ["AU", author],
    ["TI", cited.title],
    ["PY", cited.published?.slice(0, 4)],
    ["DA", cited.published && slashed(cited.published)],
    ["PB", cited.publisher],
    ["ET", cited.version],
    ["LA", cited.language],
    ["UR", cited.url],
    ["Y2", slashed(dayOf(cited.captured))],
    ["AV", cited.archived],
    ["N1", provenance(cited)],
  ];
  const told = lines.filter(([, value]) => value !== undefined && value !== "");
  return `${told.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("")}ER  - \r\n`;
}

/** YYYY/MM/DD/other information: what is not known is empty. */
function slashed(when: string): string {
  const [year, month, day] = datePartsOf(when);
  const two = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(day)}/`;
}
