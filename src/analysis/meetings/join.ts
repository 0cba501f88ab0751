import { LANGUAGES } from "../../languages/index.ts";
import type { Document } from "../../model/document.ts";
import type { Tie } from "../../model/relations.ts";
import { say } from "../../model/saying.ts";
import type { Telling } from "../../model/telling.ts";
import { fold, words } from "../../text/words.ts";
import { isCopy, type Likeness, likenessOf, withoutLanguage } from "./copies.ts";
import { daysOf } from "./days.ts";
import { type Account, areApart, areOthers, ENCOUNTERS, isSameLanguage, samePublisher } from "./kin.ts";
import { principalsOf } from "./parties.ts";
import { PRIOR, partiesReasons, reasonsOf } from "./reasons.ts";
import { toldBy } from "./told-by.ts";

/** Ties less sure than this are not made. */
export const LEAST_SURE = 0.5;

/**
 * Two documents that might belong together, judged.
 * @returns undefined where they do not, or where nothing can be said. `a` of the tie is the one that arrived first.
 */
export function joinOf(one: Account, other: Account): Tie | undefined {
  if (one.document.page === other.document.page) return undefined;
  const [a, b] = one.telling.sequence <= other.telling.sequence ? [one, other] : [other, one];
  const tie = copyOf(a, b) ?? editionOf(a, b) ?? meetingOf(a, b) ?? unreadOf(a, b) ?? unreadOf(b, a);
  return tie && { ...tie, a: a.document.id, b: b.document.id, sureness: Math.round(tie.sureness * 100) / 100 };
}

type Found = Omit<Tie, "a" | "b">;

/**
 * Whether {@link joinOf} could tie two documents, by what is known of them in short: asked of every neighbour in time, so that
 * only a few texts need to be fetched. Never false where `joinOf` would tie.
 */
export function mayJoin(a: Telling, b: Telling): boolean {
  if (a.page === b.page) return false;
  if (a.version === b.version) return true;
  if (isSameLanguage(a, b)) {
    const encounters = [a, b].every(({ occasion }) => occasion && ENCOUNTERS.has(occasion.kind));
    if (encounters && areOthers(a, b)) return false;
    if (titlesAlike(a.title, b.title)) return true;
  } else if (samePublisher(a, b)) return true;
  if (mayBeUnread(a, b) || mayBeUnread(b, a)) return true;
  if (!a.occasion || !b.occasion || a.occasion.status !== b.occasion.status) return false;
  // A briefing may tell of the occasion: its words say.
  if ([a, b].some((one) => !ENCOUNTERS.has(one.occasion!.kind) || principalsOf(one).length < 2)) return true;
  return daysOf(a, b).kind !== "far" && partiesReasons(a, b) !== undefined;
}

/** Titles of copies share most of their words, whatever site's name stands behind them. */
function titlesAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => new Set(words(title.slice(0, 500)).map(({ form }) => form))) as [
    Set<string>,
    Set<string>,
  ];
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both >= 2 && both * 2 >= Math.min(one.size, other.size);
}

/** The same words elsewhere. Texts that name other people or another day are no copies, however much stock wording they share. */
function copyOf(a: Account, b: Account): Found | undefined {
  if (!isSameLanguage(a.telling, b.telling)) return undefined;
  if (a.document.version === b.document.version) return { kind: "copy", sureness: 0.99, reasons: [say("same-text")] };
  if (!sizesMayMatch(a.document, b.document)) return undefined;
  const likeness = likenessOf(a.document, b.document);
  if (!isCopy(likeness)) return undefined;
  if (
    !titlesAlike(a.document.title, b.document.title) &&
    a.document.title !== "" &&
    b.document.title !== "" &&
    areApart(a.telling, b.telling)
  )
    return undefined;
  // One text for two calls, but for the name, is a publisher's habit.
  if (daysOf(a.telling, b.telling).kind === "far" || areOthers(a.telling, b.telling)) return undefined;
  return {
    kind: "copy",
    sureness: 0.6 + 0.39 * Math.max(likeness.shared, likeness.held * 0.8),
    reasons: [copyWords(likeness)],
  };
}

const copyWords = ({ held, shared }: Likeness): string =>
  shared >= 0.6 ? say("wording-shared", { percent: percent(shared) }) : say("wording-held", { percent: percent(held) });

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** One text can hold another, but not one of a tenth of its length by much. */
const sizesMayMatch = (a: Document, b: Document): boolean =>
  Math.min(a.text.length, b.text.length) * 5 >= Math.max(a.text.length, b.text.length);

/** The same publisher's same text in another language. */
function editionOf(a: Account, b: Account): Found | undefined {
  if (isSameLanguage(a.telling, b.telling) || !samePublisher(a.telling, b.telling)) return undefined;
  const address = withoutLanguage(a.document.url);
  const verdict = meetingOf(a, b, true);
  if (
    address !== undefined &&
    address === withoutLanguage(b.document.url) &&
    daysOf(a.telling, b.telling).kind !== "far"
  )
    return {
      kind: "edition",
      sureness: verdict ? 0.98 : 0.9,
      reasons: [say("address-of-edition"), ...(verdict?.reasons ?? [])],
    };
  if (!verdict) return undefined;
  const [short, long] = [a.telling.statements, b.telling.statements].sort((x, y) => x - y) as [number, number];
  // Another language is another length, but a text of half as many sentences is another text.
  if (long > 0 && short / long < 0.5) return verdict;
  return { ...verdict, kind: "edition", reasons: [say("same-publisher"), ...verdict.reasons] };
}

function meetingOf(a: Account, b: Account, asEdition = false): Found | undefined {
  let reasons = reasonsOf(a, b, asEdition);
  for (const one of [a, ...toldBy(a)])
    for (const other of [b, ...toldBy(b)])
      if (!reasons && (one !== a || other !== b)) {
        reasons = reasonsOf(one, other, asEdition);
        reasons?.push({ weight: -0.5, words: say("beginning-tells") });
      }
  if (!reasons) return undefined;
  const sureness = 1 / (1 + Math.exp(-reasons.reduce((sum, { weight }) => sum + weight, PRIOR)));
  if (sureness < LEAST_SURE) return undefined;
  // Two accounts by one publisher may be of two occasions on one day of a visit.
  const most = !asEdition && samePublisher(a.telling, b.telling) ? 0.8 : 0.99;
  return {
    kind: "meeting",
    sureness: Math.min(sureness, most),
    reasons: reasons.map(({ words }) => words).filter(Boolean),
  };
}

/**
 * A text in a language that is not read, by the other side, on the same day, with the name of a party in its own letters: "(Mr. Ignaz
 * Moser)" in a Thai or Arabic text. Little, and said to be little.
 */
function unreadOf(unread: Account, read: Account): Found | undefined {
  const guest = mayBeUnread(unread.telling, read.telling);
  if (!guest) return undefined;
  const beginning = fold(`${unread.document.title} ${unread.document.text.slice(0, UNREAD)}`);
  const names = guest.filter((name) => beginning.includes(fold(name)));
  if (names.length === 0) return undefined;
  const state = unread.telling.publisher!.country!;
  return {
    kind: "meeting",
    sureness: 0.6,
    reasons: [say("unread-side", { side: state }), say("unread-names", { names })],
  };
}

const isRead = (tag: string): boolean => LANGUAGES.some(({ language }) => language === tag.toLowerCase().split("-")[0]);

/** How far into a text that is not read a name is looked for, in UTF-16 units. */
const UNREAD = 3000;

/** Whole names of those who met somebody of the publisher's state, by a readout of the same day. */
function mayBeUnread(unread: Telling, read: Telling): string[] | undefined {
  const country = unread.publisher?.country;
  if (
    unread.occasion ||
    isRead(unread.language) ||
    !read.occasion ||
    country === undefined ||
    read.publisher?.country === country
  )
    return undefined;
  if (!ENCOUNTERS.has(read.occasion.kind) || read.occasion.status !== "held" || unread.day !== read.day)
    return undefined;
  if (!read.parties.some(({ side }) => side === country)) return undefined;
  const names = read.parties
    .filter(({ kind, side, name }) => kind === "person" && side !== country && name.includes(" "))
    .map(({ name }) => name);
  return names.length > 0 ? names : undefined;
}
