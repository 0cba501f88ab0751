import type { Brief, BriefLine, BriefSection, BriefTold } from "../model/brief.ts";
import type { OccasionKind } from "../model/occasion.ts";
import { filled } from "../model/saying.ts";
import type { ToldParty } from "../model/telling.ts";
import { comma, isolated, joined, listed } from "./lists.ts";
import { dateText, numberText, opening, sideName } from "./names.ts";
import { lineWords } from "./novelty-lines.ts";
import { tongue } from "./spoken.ts";
import type { Forms } from "./words/en.ts";
import { counted, WORDS } from "./words.ts";

const BRIEF = WORDS.brief;
const SAY = WORDS.brief.says;

/** Parties named before it is said how many more there are, as in the English sentences. */
const NAMED = 4;
/** UTF-16 units of a title or a name. */
const LONG = 160;

/** A brief in the language of the interface: the same lines with the same words of texts, and our own sentences about them in it. */
export function briefInTongue(brief: Brief): Brief {
  if (tongue() === "en") return brief;
  const { sides, since, until } = brief;
  const days = [since, until].map((instant) => dateText(instant.slice(0, 10))).join(" – ");
  return {
    ...brief,
    title: `${SAY.title}${sides.length === 0 ? "" : ` (${joined(sides.map(sideName))})`}: ${days}`,
    sections: brief.sections.map((section) => sectionInTongue(section, brief)),
  };
}

function sectionInTongue({ note, ...section }: BriefSection, { ahead }: Brief): BriefSection {
  const { name, lines, compared } = section;
  const says =
    lines.length === 0
      ? BRIEF.sections[name].none
      : compared && filled(SAY.compared, (hole) => numberText(hole === "looked" ? compared.looked : compared.of));
  return {
    ...section,
    title: name === "due" ? filled(SAY.dueWithin, () => numberText(ahead)) : BRIEF.sections[name].title,
    lines: lines.map(lineInTongue),
    ...(note !== undefined && says !== undefined && { note: says }),
  };
}

const lineInTongue = (line: BriefLine): BriefLine => ({ ...line, text: sentenceOf(line.told) });

function sentenceOf(told: BriefTold): string {
  switch (told.kind) {
    case "occasion":
      return occasionSentence(told);
    case "new": {
      const { what, why } = lineWords(told.line);
      return put(SAY.isNew, { title: quoted(told.title), what, why });
    }
    case "change": {
      const what = joined(
        told.classes.slice(0, 3).map((one) => WORDS.compare.classes[one].toLocaleLowerCase(tongue())),
      );
      const template = told.silent ? SAY.changedSilently : SAY.changed;
      return put(template, { title: quoted(told.title), day: dateText(told.day), what });
    }
    case "away":
      return put(SAY.away[told.state], { title: quoted(told.title), day: dateText(told.day) });
    case "due": {
      const sentence = put(told.to.length === 0 ? SAY.due : SAY.dueTo, {
        due: dateText(told.due),
        who: told.by.length === 0 ? SAY.somebody : listed(told.by.map(sideName)),
        whom: listed(told.to.map(sideName)),
        strength: WORDS.strengths[told.strength],
        title: quoted(told.title),
      });
      return `${sentence}${told.onCondition ? SAY.onCondition : ""}`;
    }
  }
}

function occasionSentence({ occasion, coming, parties, title, city, country, day }: BriefTold & { kind: "occasion" }) {
  const place = city ?? (country === undefined ? undefined : sideName(country));
  const facts = [place, day === undefined ? undefined : dateText(day)].filter((fact) => fact !== undefined);
  const sentence = clauseOf(occasion, coming, parties, title);
  return facts.length === 0
    ? put(SAY.plain, { sentence })
    : put(SAY.aside, { sentence, facts: joined(facts.map(isolated)) });
}

/** Who did what: one clause without place, day and full stop. */
function clauseOf(occasion: OccasionKind, coming: boolean, parties: readonly ToldParty[], title: string): string {
  const kind = WORDS.kinds[occasion];
  const who = partiesText(parties);
  if (coming) return put(parties.length === 0 ? SAY.announcedAlone : SAY.announced, { kind, who });
  const alone = (SAY.alone as Readonly<Partial<Record<OccasionKind, Forms>>>)[occasion];
  const speakers = parties.filter(({ part }) => part !== "addressee");
  if (alone && speakers.length > 0) {
    const addressees = occasion === "message" ? parties.filter(({ part }) => part === "addressee") : [];
    const says = put((speakers.length === 1 ? alone.one : undefined) ?? alone.other, { who: partiesText(speakers) });
    return addressees.length === 0 ? says : `${says}${put(SAY.to, { whom: partiesText(addressees) })}`;
  }
  const together = (SAY.together as Readonly<Partial<Record<OccasionKind, string>>>)[occasion];
  if (together !== undefined && parties.length > 1) return put(together, { who });
  return put(parties.length === 0 ? SAY.reportedAlone : SAY.reported, { kind, who, title: quoted(title) });
}

function partiesText(parties: readonly ToldParty[]): string {
  const shown = parties.slice(0, NAMED).map(partyText);
  const more = parties.length - shown.length;
  return listed(more > 0 ? [...shown, counted(more, SAY.others)] : shown);
}

function partyText({ name, kind, office, side }: ToldParty): string {
  if (kind === "state") return sideName(side ?? name);
  const facts = [office, side === undefined ? undefined : sideName(side)].filter(
    (fact) => fact !== undefined && fact !== name,
  );
  const shown = isolated(opening(name, LONG));
  return facts.length === 0 ? shown : `${shown} (${facts.map((fact) => isolated(opening(fact!, LONG))).join(comma())})`;
}

const quoted = (title: string): string => put(SAY.quoted, { title: isolated(opening(title, LONG)) });

const put = (template: string, values: Readonly<Record<string, string>>): string =>
  filled(template, (hole) => values[hole] ?? "");
