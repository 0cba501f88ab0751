import { officeKind } from "../analysis/roster/office-kinds.ts";
import { isSeldom, type Role } from "../analysis/roster/roster.ts";
import type { Extent, Holding, Passage, PersonCard, PersonInShort } from "../model/person.ts";
import { stateName } from "./names.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

const extent = ({ count, first, last }: Extent): string => {
  const texts = `${count.toLocaleString("en")} ${count === 1 ? "text" : "texts"}`;
  if (first === undefined) return texts;
  return first === last ? `${texts}, ${first}` : `${texts}, ${first} to ${last}`;
};

/** A line for the name and one for what is known, in a list. */
export function personLine(person: PersonInShort, { width, style }: Screen): string[] {
  const { id, name, side, forms, offices } = person;
  const facts = [
    side === undefined ? undefined : stateName(side),
    ...offices.slice(0, 2).map((kind) => officeKind(kind).name),
    extent(person),
    forms.length > 1
      ? `also ${forms
          .filter((form) => form !== name)
          .slice(0, 4)
          .join(", ")}`
      : undefined,
  ];
  return [
    `${style("bold", harmless(name))}  ${style("dim", id)}`,
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width - 2).map((line) => `  ${line}`),
  ];
}

/** A person as one reads it on a terminal: forms with the reasons for which they are one, offices with their passages. */
export function personView(person: PersonCard, holdings: readonly Holding[], { width, style }: Screen): string[] {
  const lines: string[] = [];
  const say = (text: string, indent = 0): void => {
    for (const line of wrap(harmless(text), width - indent)) lines.push(" ".repeat(indent) + line);
  };
  const head = (text: string): void => void lines.push("", style("bold", text));
  lines.push(`${style("bold", harmless(person.name))}  ${style("dim", person.id)}`);
  say([person.side === undefined ? "whom for is not known" : stateName(person.side), extent(person)].join(" · "));
  head("Forms of the name");
  for (const bearer of person.bearers) {
    say(`${bearer.name}${bearer.side === undefined ? "" : ` (${bearer.side})`}: ${extent(bearer)}`, 2);
  }
  if (person.merges.length > 0) head("Why they are taken for one");
  for (const { sureness, reasons } of person.merges) say(`${sureness.toFixed(2)}  ${reasons.join(" ")}`, 2);
  if (holdings.length > 0) head("Offices, as the texts show them");
  for (const holding of [...holdings].sort((a, b) => b.count - a.count)) {
    const doubt = isSeldom(holding, holdings) ? ", seldom: perhaps a slip" : "";
    say(`${officeKind(holding.kind).name}, ${stateName(holding.side)}: ${extent(holding)}${doubt}`, 2);
    const passages = holding.count > 1 ? [holding.from, holding.to] : [holding.from];
    for (const passage of passages) say(passageWords(passage), 4);
  }
  if (person.perhaps.length > 0) head("Perhaps the same");
  for (const { name, person: id, sureness, reasons } of person.perhaps)
    say(`${name} (${id}) ${sureness.toFixed(2)}  ${reasons.join(" ")}`, 2);
  return lines;
}

const passageWords = ({ day, words, publisher, page, span }: Passage): string =>
  `${day ?? "undated"}: “${words}”${publisher === undefined ? "" : `, ${publisher}`}, readout ${page}${span ? ` ${span.start}–${span.end}` : ""}`;

const KNOWN = {
  shown: "a text of that day says so",
  between: "by texts before and after",
  before: "the last that is known before; later nothing is shown within a year",
  after: "the next that is known; before it nothing is shown within a year",
} as const;

/** What a person was on a day, with the passages nearest to it. */
export function roleView(person: PersonCard, day: string, roles: readonly Role[], { width, style }: Screen): string[] {
  const head = style("bold", harmless(`${person.name} on ${day}`));
  if (roles.length === 0) return [head, "  No office is shown on that day or near it."];
  return [
    head,
    ...roles.flatMap(({ kind, side, known, passages }) => [
      ...wrap(harmless(`${officeKind(kind).name}, ${stateName(side)}: ${KNOWN[known]}`), width - 2).map(
        (line) => `  ${line}`,
      ),
      ...passages.flatMap((passage) => wrap(harmless(passageWords(passage)), width - 4).map((line) => `    ${line}`)),
    ]),
  ];
}
