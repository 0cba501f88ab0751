// Texts of any length that tempt a reader into taking more than their length: one thing without end, or many things that
// refer to each other.

/** What a text is made of, and the text of about so many UTF-16 units. */
export type Strange = readonly [what: string, make: (size: number) => string];

const WORDS =
  "relations trade cooperation peace dialogue ministers region security future support energy transport education".split(
    " ",
  );
const OFFICES = ["President", "Prime Minister", "Foreign Minister", "Minister of Trade", "Ambassador", "Chairman"];
const STATES = ["France", "Russia", "Kenya", "Peru", "India", "Poland", "Japan", "Chile", "Ghana", "Cuba"];

/** A made-up name by number, as long for small numbers as for large. */
export function name(index: number): string {
  let letters = "";
  for (let rest = index + 456_976; rest > 0; rest = Math.floor(rest / 26))
    letters += "etaoinshrdlucmfwypvbgkjqxz"[rest % 26];
  return letters[0]!.toUpperCase() + letters.slice(1);
}

/** Pieces by number until the text is long enough. */
function grow(size: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

const cycle = (list: readonly string[], at: number): string => list[at % list.length]!;
const person = (at: number): string => `${name(at)} ${name(at * 7 + 3)}`;

export const STRANGE: readonly Strange[] = [
  [
    "a plain text",
    (size) => grow(size, () => "Minister Ana Orlo said that trade grew. The two sides agreed to meet in May.\n"),
  ],
  [
    "names, each new",
    (size) => grow(size, (at) => `${cycle(OFFICES, at)} ${person(at)} of France said that ${cycle(WORDS, at)} grew.\n`),
  ],
  [
    "names of one family",
    (size) => grow(size, (at) => `Minister ${name(at)} Orlo said that ${cycle(WORDS, at)} grew.\n`),
  ],
  [
    "names, each new, that met in one sentence",
    (size) =>
      `${grow(size / 2, (at) => `Minister ${person(at)}, `)} met.\n${grow(size / 2, (at) => `The ${cycle(OFFICES, at)} of France thanked ${name(at * 7 + 3)}. The two sides agreed. `)}`,
  ],
  ["a transcript of many", (size) => grow(size, (at) => `${person(at)}: We will support ${cycle(STATES, at)}.\n`)],
  ["quotation marks", (size) => `Ana Orlo said: ${grow(size, () => "“a. ")}`],
  ["quotation marks that nobody speaks", (size) => grow(size, () => "“a. ")],
  ["quotations, each closed", (size) => `Ana Orlo said ${grow(size, () => "“a” and is ")}.`],
  ["straight quotation marks", (size) => grow(size, () => '"a" ')],
  ["nothing but quotation marks", (size) => `a ${grow(size, () => '"')}`],
  ["one quotation of many sentences", (size) => `“${grow(size, () => "We will do more. ")}” said Ana Orlo.`],
  ["one sentence of capitals", (size) => `${grow(size, () => "Orlo Vane ")}met.`],
  ["one sentence of offices", (size) => `${grow(size, () => "Minister, ")}met.`],
  [
    "one sentence of joined offices",
    (size) => grow(size, () => "The Secretary and Foreign Minister Orlo and Secretary Vane met and "),
  ],
  [
    "one sentence of states",
    (size) => `President Orlo met Minister Vane of ${grow(size, (at) => `${cycle(STATES, at)} and `)}peace.`,
  ],
  [
    "one sentence of towns",
    (size) => `President Orlo met Minister Vane in ${grow(size, () => "Moscow and at the Kremlin and ")}Rome.`,
  ],
  [
    "one sentence of verbs",
    (size) => `Minister Orlo ${grow(size, (at) => `said ${cycle(STATES, at)}, thanked it and will `)}go.`,
  ],
  [
    "reports inside reports",
    (size) => `Minister Orlo said that ${grow(size, (at) => `Minister ${person(at)} said that `)}it grew.`,
  ],
  ["according to nobody", (size) => `${grow(size, () => "according to it France ")}.`],
  ["modals", (size) => `${grow(size, (at) => `and ${cycle(STATES, at)} should not must `)}.`],
  ["dates", (size) => grow(size, (at) => `on ${1 + (at % 28)} May 20${10 + (at % 20)}, `)],
  ["numbers", (size) => grow(size, (at) => `${at} `)],
  ["subjects", (size) => grow(size, (at) => `${cycle(WORDS, at)}, sanctions on gas, `)],
  ["a word without end", (size) => `${grow(size, () => "a")} b.`],
  ["a capital word without end", (size) => `Minister ${grow(size, () => "A")} met.`],
  ["a number without end", (size) => `On ${grow(size, () => "1,")} May.`],
  ["an abbreviation without end", (size) => `The ${grow(size, () => "A.B.")} met.`],
  ["a hyphenated word without end", (size) => `The ${grow(size, (at) => `${cycle(STATES, at)}-`)}Orlo met.`],
  ["apostrophes", (size) => grow(size, () => "a’s ")],
  ["stops", (size) => `a ${grow(size, () => ".")} b ${grow(size, () => ". ")}`],
  ["blanks", (size) => `a.${grow(size, () => " ")}b.${grow(size, () => " \t")}c.`],
  ["lines", (size) => grow(size, () => "a\n")],
  ["brackets", (size) => `Minister Orlo ${grow(size, () => "(")} said`],
  ["commas", (size) => `Minister Orlo ${grow(size, () => ", ")} said`],
  ["conditions", (size) => grow(size, () => "if we will at the A of ")],
  ["frameworks", (size) => `Both agreed to ${grow(size, () => "within the framework of a ")}.`],
];
