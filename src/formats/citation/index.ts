import { Problem } from "../../model/problem.ts";
import { bibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { cslJson } from "./csl-json.ts";
import { ris } from "./ris.ts";
import { apa, chicago, type Piece, plain } from "./styles.ts";

export { type Cited, citedOf } from "./cited.ts";
export { type CslItem, cslItem } from "./csl-json.ts";
export type { Piece } from "./styles.ts";

/** A style for readers: a reference as it stands in a list of them. */
export interface Style {
  name: string;
  title: string;
  reference(cited: Cited): Piece[];
}

/** A form for programs. */
export interface CitationForm {
  name: string;
  title: string;
  mediaType: string;
  /** Of a file's name, without the first dot. */
  extension: string;
  text(cited: Cited): string;
}

export const STYLES: readonly Style[] = [
  { name: "apa", title: "APA", reference: apa },
  { name: "chicago", title: "Chicago", reference: chicago },
];

const references = (cited: Cited): string =>
  STYLES.map(({ title, reference }) => `${title}\n${plain(reference(cited))}\n`).join("\n");

/** The shelf. "text" holds the references of all styles. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { name: "bibtex", title: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8", extension: "bib", text: bibtex },
  {
    name: "ris",
    title: "RIS",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    extension: "ris",
    text: ris,
  },
  {
    name: "csl-json",
    title: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    extension: "csl.json",
    text: cslJson,
  },
  { name: "text", title: "Text", mediaType: "text/plain; charset=utf-8", extension: "txt", text: references },
];

/** What can be asked for by name: styles and forms. */
export const CITATION_NAMES: readonly string[] = [...STYLES, ...CITATION_FORMS].map(({ name }) => name);

/** One citation with the ending of its last line. @throws Problem "usage" where there is no style or form of this name. */
export function citation(cited: Cited, name: string): string {
  const style = STYLES.find((one) => one.name === name);
  if (style) return `${plain(style.reference(cited))}\n`;
  const form = CITATION_FORMS.find((one) => one.name === name);
  if (form) return form.text(cited);
  throw new Problem("usage", `There is no style "${name}"`, { advice: `Give one of ${CITATION_NAMES.join(", ")}.` });
}
