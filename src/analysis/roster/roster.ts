import type {
  AppearanceAt,
  Holding,
  Mention,
  NamedOffice,
  OfficeShown,
  Passage,
  PersonCard,
} from "../../model/person.ts";
import type { When } from "../../model/when.ts";
import { dayNumber, gapBetween, joined } from "../people/bearers.ts";
import { officeKind } from "./office-kinds.ts";

/** Offices that are named in fewer than one of so many texts that name any are shown as doubtful. */
const SELDOM = 25;

const holds = ({ tenure }: Pick<NamedOffice, "tenure">): boolean => tenure === "held" || tenure === "acting";

/** A holding whose passages are not at hand yet: the appearances that show it first and last, and in which words. */
export type Held = Omit<Holding, "from" | "to"> & Record<"from" | "to", AppearanceAt & { words: string }>;

/** The offices of a person through time, as the texts show them: each from the first passage that gives it to the last. */
export function heldBy(
  { id, name, side: own }: Pick<PersonCard, "id" | "name" | "side">,
  shown: readonly OfficeShown[],
): Held[] {
  const found = new Map<string, Held & { counts: Map<string, number>; held: number }>();
  for (const one of shown) {
    const side = one.side ?? own;
    if (side === undefined) continue;
    const counted = new Set<string>();
    for (const { kind, tenure, words } of one.offices) {
      if (!holds({ tenure })) continue;
      const key = `${side} ${kind}`;
      const [from, to] = [
        { ...one.from, words },
        { ...one.to, words },
      ];
      const holding = found.get(key) ?? {
        person: id,
        name,
        side,
        kind,
        count: 0,
        from,
        to,
        words: [],
        acting: false,
        counts: new Map<string, number>(),
        held: 0,
      };
      found.set(key, holding);
      holding.counts.set(words, (holding.counts.get(words) ?? 0) + one.count);
      // A text that gives an office in two ways shows it once.
      if (counted.has(key)) continue;
      counted.add(key);
      if (stands("before", [one.first, one.from], [holding.first, holding.from])) holding.from = from;
      if (stands("behind", [one.last, one.to], [holding.last, holding.to])) holding.to = to;
      Object.assign(holding, joined(holding.count === 0 ? undefined : holding, one));
      if (tenure === "held") holding.held += one.count;
    }
  }
  return [...found.values()]
    .map(({ counts, held, ...holding }) => ({
      ...holding,
      words: [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 4)
        .map(([words]) => words),
      acting: held === 0,
    }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Whether one stands before another, by day and then by arrival, or behind it; what has no day gives way to what has one. */
function stands(
  where: "before" | "behind",
  [a, { sequence: at }]: [When | undefined, AppearanceAt],
  [b, { sequence: then }]: [When | undefined, AppearanceAt],
): boolean {
  if (a !== b && (a === undefined || b === undefined)) return b === undefined;
  const before = a === b ? at < then : a! < b!;
  return before === (where === "before") && !(a === b && at === then);
}

/** The passage by which a holding is shown first or last. */
export function passageIn(mention: Mention, words: string): Passage {
  const office = mention.offices.find((one) => one.words === words);
  return passageOf(mention, office ?? { words, tenure: "held" });
}

const passageOf = ({ page, version, document, day, publisher }: Mention, { span, words }: NamedOffice): Passage => ({
  page,
  version,
  document,
  ...(day !== undefined && { day }),
  ...(span && { span }),
  words,
  ...(publisher !== undefined && { publisher }),
});

/** Whether an office is named so seldom among a person's that the text, or its reading, may have slipped. */
export const isSeldom = (holding: Holding, all: readonly Holding[]): boolean =>
  holding.count * SELDOM <= Math.max(...all.map(({ count }) => count));

/** What is known of a person's offices on a day. */
export interface Role {
  kind: string;
  side: string;
  /** "shown": a text of that very day; "between": texts before and after; "open": the last that is known before, or the next. */
  known: "shown" | "between" | "before" | "after";
  /** The passages nearest to the day, the earlier first. */
  passages: Passage[];
}

/**
 * The offices that a person held on a day, as far as the texts show: those between whose first and last passage it lies; where
 * there is none, the nearest that is known within a year, as such.
 * @param day "2023-09-18"
 */
export function roleOn(mentions: readonly Mention[], day: When, side?: string): Role[] {
  const nearest = new Map<string, { before?: [Mention, NamedOffice]; after?: [Mention, NamedOffice] }>();
  for (const mention of mentions) {
    if (mention.day === undefined) continue;
    for (const office of mention.offices) {
      if (office.kind === undefined || !holds(office)) continue;
      const key = `${mention.side ?? side ?? ""} ${office.kind}`;
      const near = nearest.get(key) ?? {};
      nearest.set(key, near);
      if (mention.day <= day && (near.before === undefined || near.before[0].day! < mention.day))
        near.before = [mention, office];
      if (mention.day >= day && (near.after === undefined || near.after[0].day! > mention.day))
        near.after = [mention, office];
    }
  }
  const roles = [...nearest].map(([key, { before, after }]): Role => {
    const [of = "", kind = ""] = key.split(" ");
    const passages = [before, after].flatMap((one) => (one ? [passageOf(...one)] : []));
    const shown = before?.[0].day === day;
    return {
      kind,
      side: of,
      known: shown ? "shown" : before && after ? "between" : before ? "before" : "after",
      passages: shown ? passages.slice(0, 1) : passages,
    };
  });
  const sure = roles.filter(({ known }) => known === "shown" || known === "between");
  if (sure.length > 0) return sure;
  const distance = ({ passages }: Role): number =>
    Math.abs(dayNumber(passages[0]!.day!, "first") - dayNumber(day, "first"));
  return roles.filter((role) => distance(role) <= 366).sort((a, b) => distance(a) - distance(b));
}

/** Two holders of one office on one day, or days between two holders of which no text tells. */
export type RosterDoubt =
  | { kind: "two-holders"; a: Holding; b: Holding; from: When; to: When }
  | { kind: "gap"; a: Holding; b: Holding; days: number };

/** A gap shorter than this is not worth a line. */
const GAP = 90;

/** @param holdings of one office, by their first day */
export function doubtsOf(holdings: readonly Holding[]): RosterDoubt[] {
  if (holdings.length < 2 || !officeKind(holdings[0]!.kind).sole) return [];
  const dated = holdings.filter(({ first }) => first !== undefined);
  const doubts: RosterDoubt[] = [];
  let latest = dated[0];
  for (const [at, holding] of dated.entries()) {
    for (const other of dated.slice(at + 1)) {
      // They stand by their first day: who begins after this one has ended overlaps with it no more.
      if (other.first! > holding.last!) break;
      doubts.push({
        kind: "two-holders",
        a: holding,
        b: other,
        from: other.first!,
        to: other.last! < holding.last! ? other.last! : holding.last!,
      });
    }
    if (latest && holding !== latest) {
      const gap = gapBetween(latest, holding);
      if (gap !== undefined && gap > GAP) doubts.push({ kind: "gap", a: latest, b: holding, days: gap });
      if (holding.last! > latest.last!) latest = holding;
    }
  }
  return doubts;
}
