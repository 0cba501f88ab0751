import { circle } from "../charts/index.ts";
import type { PersonCard, PersonInShort, Together } from "../model/person.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, numberText } from "./names.ts";
import { personHref, wordsHref } from "./person-links.ts";
import { figureOf } from "./rooms/parts.ts";
import { counted, WORDS } from "./words.ts";

const PEOPLE = WORDS.people;

/** So many stand round the person: more names would not find their place. */
export const ROUND = 12;

const SAY = PEOPLE.network;

/** Whom a person meets, and whom these meet among themselves: the picture, and the table that says the same. */
export function networkOf(
  person: PersonCard,
  counterparts: readonly PersonInShort[],
  together: readonly Together[],
): Markup | undefined {
  const round = bySide(counterparts.slice(0, ROUND));
  const names = new Map([person, ...round].map(({ id, name }) => [id, name]));
  const pairs = together.filter(({ a, b }) => names.has(a) && names.has(b));
  // Of one or two the list beside it says as much.
  if (round.length < 3) return undefined;
  const place = new Map(round.map(({ id }, index) => [id, index]));
  const said = ({ a, b, count }: Together): string =>
    SAY.line(names.get(a)!, names.get(b)!, counted(count, PEOPLE.together));
  const lines = pairs.map((pair) => {
    const [one, other] =
      pair.a === person.id ? [pair.b, undefined] : [pair.a, pair.b === person.id ? undefined : pair.b];
    return {
      a: place.get(one)!,
      ...(other === undefined ? {} : { b: place.get(other)! }),
      count: pair.count,
      label: said(pair),
      href: wordsHref(pair.last),
    };
  });
  return figureOf({
    id: "network",
    title: SAY.title,
    definition: SAY.definition,
    picture: circle(
      { label: SAY.label(person.name, numberText(round.length)) },
      { name: person.name, others: round.map(({ id, name }) => ({ name, href: personHref(id) })), lines },
    ),
    heads: [SAY.one, SAY.other, { n: PEOPLE.count }, SAY.last],
    rows: pairs.map(({ a, b, count, last }) => [
      html`<a href="${personHref(a)}" lang="">${names.get(a)}</a>`,
      html`<a href="${personHref(b)}" lang="">${names.get(b)}</a>`,
      numberText(count),
      html`<a href="${wordsHref(last)}">${last.day === undefined ? PEOPLE.undated : dateText(last.day)}</a>`,
    ]),
    data: `${personHref(person.id)}/network.csv`,
  });
}

/** Those of one side stand together, the sides in the order of their first. */
function bySide(counterparts: readonly PersonInShort[]): PersonInShort[] {
  return [...Map.groupBy(counterparts, ({ side }) => side ?? "").values()].flat();
}
