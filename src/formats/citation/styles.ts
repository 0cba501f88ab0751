import { type Cited, dayOf, monthFirst, provenance, yearFirst } from "./cited.ts";

/** A piece of a reference; what stands in italics is told, for those who can show it. */
export interface Piece {
  text: string;
  italic?: true;
}

export const plain = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join("");

/** A title brings a stop of its own where it ends with one; a question gets none. */
const stopped = (text: string): string => (/[.!?…。！？]["'”’»)]*$/u.test(text) ? text : `${text}.`);

/**
 * The manual of the American Psychological Association, 7th edition, section 10.16 (webpage with a group author): author, date,
 * title in italics, address. The site's name is left out where it is the author's. The title stays as it was published: which words
 * keep their capitals in sentence case only a reader can tell.
 */
export function apa(cited: Cited): Piece[] {
  const date = cited.published === undefined ? "n.d." : yearFirst(cited.published);
  const title: Piece[] = [
    { text: cited.title, italic: true },
    { text: /[.!?…。！？]$/u.test(cited.title) ? " " : ". " },
  ];
  // Without an author the title takes the author's place.
  const head: Piece[] =
    cited.publisher === undefined
      ? [...title, { text: `(${date}). ` }]
      : [{ text: `${stopped(cited.publisher)} (${date}). ` }, ...title];
  // A date of retrieval is for pages that change and bear no date (section 9.16).
  const retrieved =
    cited.published === undefined
      ? `Retrieved ${monthFirst(dayOf(cited.captured))}, from ${cited.url} `
      : `${cited.url} `;
  return [...head, { text: `${cited.url === undefined ? "" : retrieved}[${provenance(cited)}]` }];
}

/**
 * The Chicago Manual of Style, 17th edition, bibliography form, section 14.207 (website content): author, title in quotation marks,
 * date, address; where the page bears no date, when it was accessed.
 */
export function chicago(cited: Cited): Piece[] {
  const inner = cited.title
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/"([^"]*)"/g, "‘$1’");
  const date =
    cited.published === undefined ? `Accessed ${monthFirst(dayOf(cited.captured))}` : monthFirst(cited.published);
  return [
    {
      text: [
        cited.publisher === undefined ? undefined : stopped(cited.publisher),
        `“${stopped(inner)}”`,
        `${date}.`,
        cited.url === undefined ? undefined : `${cited.url}.`,
        `${provenance(cited)}.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    },
  ];
}
