import { nominativeAdjective, OFFICE_ADJECTIVE, officeHead, PLURAL_OFFICE } from "../../languages/ru/offices.ts";
import { NAME_PARTICLES, type NameCase, nameKey, nominativeName } from "../../languages/ru/persons.ts";
import { FINITE, PASSIVES } from "../../languages/ru/verbs.ts";
import { NO_NAME, OPENERS, PREPOSITIONS } from "../../languages/ru/words.ts";
import type { Span } from "../../model/evidence.ts";
import type { Piece, Word } from "./words.ts";

/** An office in a text: "Президентом Республики Вельда". Word indices; `side` where its words name a state. */
export interface OfficeMention extends Span {
  from: number;
  next: number;
  head: string;
  /** In the nominative, without the state's name. */
  shown: string;
  kase: NameCase;
  side?: string;
}

/** A name in a text, with the offices before it. `card`: the repeated name with which some pages explain a person. */
export interface NameMention extends Span {
  from: number;
  next: number;
  words: string[];
  keys: string[];
  kase: NameCase | undefined;
  offices: OfficeMention[];
  card: boolean;
  /** No blank stands behind the initials: "Т.Ридль". */
  tight: boolean;
}

const isAdjectival = (fold: string): boolean =>
  /(?:ск|н)(?:ая|ое|ые|ый|ого|ому|ых|ыми|ую|ом)$|ск(?:ий|ой|их|ими|им)$/.test(fold);
const isVerb = (fold: string): boolean => [...FINITE, ...PASSIVES].some(([pattern]) => pattern.test(fold));

function mayName(piece: Piece, at: number): boolean {
  const word = piece.words[at];
  if (!word || word.titled || piece.inHit.has(at)) return false;
  if (word.kind === "initials") return true;
  if (/^\p{N}+$/u.test(piece.words[at - 1]?.text ?? "")) return false;
  if (word.kind !== "word" || !word.capital || /\p{N}/u.test(word.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return false;
  if (PLURAL_OFFICE.test(word.fold)) return false;
  return !NO_NAME.test(word.fold) && officeHead(word.fold) === undefined && !OFFICE_ADJECTIVE.test(word.fold);
}

/** Offices that act for the organisation whose name they bear. */
const BODY_HEADS =
  /^(?:секретарь|генсек|посланник|специальный посланник|представитель|специальный представитель|координатор|комиссар|директор|гендиректор|заместитель|глава|руководитель|председатель)$/u;

/** Endings of words for what somebody does. */
const CALLING = /(?:ница|тель|чик|щик|олог|истка)$/;

/** The run of a name that begins at a word: the index behind it; the same index where none does. */
function nameEnd(piece: Piece, from: number): number {
  const { words } = piece;
  const opens = from === 0 || words[from - 1]!.kind === "mark";
  const first = words[from]!;
  if (!mayName(piece, from) || (first.kind === "word" && NAME_PARTICLES.has(first.fold) && first.fold.length < 3))
    return from;
  if (opens && (OPENERS.has(first.fold) || (first.text.length > 3 && isVerb(first.fold) && !mayName(piece, from + 1))))
    return from;
  // "Учительница Анна Белая": what somebody is, in a capital at the head of a sentence only.
  if (opens && CALLING.test(first.fold) && mayName(piece, from + 1) && mayName(piece, from + 2)) return from;
  let at = from + 1;
  while (at < words.length) {
    if ((OPENERS.has(words[at]!.fold) && words[at]!.text.length > 1) || PREPOSITIONS.has(words[at]!.fold)) break;
    if (mayName(piece, at)) at++;
    else if (NAME_PARTICLES.has(words[at]!.fold) && mayName(piece, at + 1) && !PREPOSITIONS.has(words[at]!.fold))
      at += 2;
    else break;
  }
  return at;
}

/** An office that begins at a word. */
export function officeAt(piece: Piece, from: number): OfficeMention | undefined {
  const office = officeTo(piece, from, true);
  // Only a name behind it makes any word between a part of the office.
  return office && (mayName(piece, office.next) ? office : officeTo(piece, from, false));
}

function officeTo(piece: Piece, from: number, loose: boolean): OfficeMention | undefined {
  const { words } = piece;
  let at = from;
  const before: Word[] = [];
  while (
    at < words.length &&
    at - from < 4 &&
    OFFICE_ADJECTIVE.test(words[at]!.fold) &&
    !officeHead(words[at]!.fold) &&
    !piece.inHit.has(at)
  ) {
    before.push(words[at++]!);
    // "Чрезвычайный и Полномочный Посол"
    if (words[at]?.fold === "и" && words[at + 1] && OFFICE_ADJECTIVE.test(words[at + 1]!.fold))
      before.push(words[at++]!);
  }
  let state: string | undefined;
  let body: string | undefined;
  const lead = piece.hitAt.get(at);
  if (lead?.kind === "demonym" && lead.next < words.length && officeHead(words[lead.next]!.fold)) {
    state = lead.code;
    at = lead.next;
  }
  const head =
    words[at] && words[at]!.kind === "word" && !piece.inHit.has(at) ? officeHead(words[at]!.fold) : undefined;
  if (!head) return undefined;
  const shown = [
    ...before.map((word) =>
      word.fold === "и" ? word.text : nominativeAdjective(word.text, head.nominative === "глава"),
    ),
    lemma(words[at]!, head.nominative),
  ];
  let next = at + 1;
  for (let count = 0; next < words.length && count < 14; count++) {
    const hit = piece.hitAt.get(next);
    const word = words[next]!;
    if (hit) {
      if (hit.kind === "organisation" || (hit.kind === "demonym" && words[hit.next]?.fold === "государства")) {
        shown.push(...(hit.kind === "organisation" ? words.slice(hit.from, hit.next).map((part) => part.text) : []));
        if (hit.kind === "demonym") state ??= hit.code;
        // "посланник Генерального секретаря ООН": whose body it is, but where he only represents a state there.
        else if (!/^(?:при|в)$/.test(words[next - 1]!.fold)) body ??= hit.short ?? hit.name;
      } else if (hit.kind === "state" && words[next - 1]!.fold === "по" && BODY_HEADS.test(head.nominative))
        // "представитель Генерального секретаря ООН по Лурении": what the office is about.
        shown.push(...words.slice(hit.from, hit.next).map((part) => part.text));
      else if (hit.kind === "state") state ??= hit.code;
      else if (hit.kind === "demonym") state ??= hit.code;
      else if (/^(?:губернатор|мэр|глава|градоначальник)$/.test(head.nominative) && hit.kind !== "house") {
        // "мэр Марска": the town is the office's field.
        shown.push(...words.slice(hit.from, hit.next).map((part) => part.text));
        state ??= hit.code;
      } else break;
      next = hit.next;
      continue;
    }
    if (word.text === "«" && word.titled && loose) {
      while (next < words.length && words[next]!.titled && words[next]!.text !== "»") next++;
      next++;
      continue;
    }
    if (word.kind === "mark") break;
    if (word.kind === "initials") break;
    if (/^(?:по|в|при|и)$/.test(word.fold) && next + 1 < words.length) {
      const behind = words[next + 1]!;
      // "Посол Вельды в Орсании": where he is accredited, which is not whose he is.
      const post = piece.hitAt.get(next + 1);
      const isMission = /^(?:представительства|миссии|посольства)$/.test(words[next - 1]!.fold);
      if (word.fold === "в" && post?.kind === "state" && (isMission || /^(?:посол|посланник)$/.test(head.nominative))) {
        if (!state && !isMission) break;
        next = post.next;
        continue;
      }
      const field =
        word.fold === "по" || word.fold === "при"
          ? true
          : word.fold === "и"
            ? /(?:и|а|ы|я|й|х|го)$/.test(behind.fold) && !/^(?:его|их)$/.test(behind.fold) && !behind.capital
            : /^(?:россии|оон|ес)$/.test(behind.fold);
      if (!field || (word.fold === "и" && officeHead(behind.fold))) break;
      shown.push(word.text);
      next++;
      continue;
    }
    // The field stands in the genitive; a name in its own case begins with a capital that no body has.
    const region =
      isAdjectival(word.fold) &&
      words[next + 1] !== undefined &&
      !words[next + 1]!.capital &&
      words[next + 1]!.kind === "word";
    const short = /^\p{Lu}{2,}$/u.test(word.text);
    if (word.capital && !region && !short && !NO_NAME.test(word.fold) && officeHead(word.fold) === undefined) break;
    if (
      !loose &&
      !short &&
      !/(?:и|а|ы|я|ой|ей|ого|его|ых|их|ов|ев|ел|ств|ий|ям|ам|ому|ию|ию|ву|ел|ель|ций|ти|ния|у)$/.test(word.fold)
    )
      break;
    if (isVerb(word.fold) || PREPOSITIONS.has(word.fold)) break;
    // "Патриархом Вессанским": the adjective stands in the head's case.
    shown.push(
      next === at + 1 &&
        /^(?:патриарх|митрополит)$/.test(head.nominative) &&
        /ск(?:им|ого|ому)$/.test(word.fold) &&
        word.capital
        ? nominativeAdjective(word.text)
        : word.text,
    );
    next++;
  }
  if (/^(?:по|в|при|и)$/.test(words[next - 1]!.fold)) {
    next--;
    shown.pop();
  }
  return {
    from,
    next,
    start: words[from]!.start,
    end: words[next - 1]!.end,
    head: head.nominative,
    shown: shown.join(" "),
    kase: head.kase,
    ...(state ? { side: state } : body && BODY_HEADS.test(head.nominative) ? { side: body } : {}),
  };
}

const lemma = (word: Word, nominative: string): string =>
  word.capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative;

/**
 * Names and offices of a piece, in order.
 * @param surnames keys of surnames in the form of an adjective that the text has with a first name: "Дальский" alone is a name there
 */
export function peopleIn(
  piece: Piece,
  surnames: ReadonlySet<string> = NONE,
): { names: NameMention[]; offices: OfficeMention[] } {
  const names: NameMention[] = [];
  const offices: OfficeMention[] = [];
  const { words } = piece;
  let held: OfficeMention[] = [];
  /** Behind a card's name stands its office. */
  let card = -1;
  for (let at = 0; at < words.length; ) {
    const office = officeAt(piece, at);
    if (office) {
      const last = held.at(-1);
      const chained =
        last !== undefined && (last.next === at || (last.next === at - 1 && /^(?:,|–|и)$/.test(words[at - 1]!.fold)));
      held = at === card ? [] : chained ? [...held, office] : [office];
      offices.push(office);
      at = office.next;
      continue;
    }
    const end = nameEnd(piece, at);
    if (end === at) {
      at = piece.hitAt.get(at)?.next ?? at + 1;
      continue;
    }
    const near = held.at(-1);
    const led =
      near !== undefined && (near.next === at || (near.next === at - 1 && /^[–—]$/.test(words[at - 1]!.text)));
    const runs = splitRun(words, led ? bareOf(words, at, end, near.kase) : at, end);
    if (runs.length > 1) card = end;
    for (const [index, run] of runs.entries()) {
      const shown = words.slice(run.from, run.next);
      const plain = shown.filter((word) => word.kind === "word");
      const keys = plain.filter((word) => !NAME_PARTICLES.has(word.fold)).map((word) => nameKey(word.text));
      if (keys.length === 0) continue;
      const initials = shown.some((word) => word.kind === "initials");
      const alone = shown.length === 1;
      if (alone && /(?:ии|ции|ств[ао]|ости)$/.test(plain[0]!.fold)) continue;
      if (!initials && (alone || !led) && isAdjectival(plain[0]!.fold) && !(alone && surnames.has(keys[0]!))) continue;
      const before = words[run.from - 1];
      const kase: NameCase | undefined =
        index > 0
          ? "nominative"
          : led
            ? // "врио" is the same in all cases: the name's own endings tell.
              near.head === "врио"
              ? undefined
              : near.kase
            : !before && words[run.next]?.text === ":"
              ? // Who has the floor: "К.В.Дальский: …".
                "nominative"
              : before && /^(?:с|со|между)$/.test(before.fold)
                ? "instrumental"
                : undefined;
      names.push({
        from: run.from,
        next: run.next,
        start: shown[0]!.start,
        end: shown.at(-1)!.end,
        words: shown.map((word) => word.text),
        keys,
        kase,
        offices: index === 0 && led ? held : [],
        card: index > 0,
        tight: shown.length > 1 && shown[0]!.kind === "initials" && shown[0]!.end === shown[1]!.start,
      });
    }
    held = [];
    at = end;
  }
  // Behind a card stands its office, which is no mention of anybody else.
  for (const name of names.filter((name) => name.card)) {
    const behind = offices.find((office) => office.from === name.next);
    if (behind) {
      name.offices = [behind];
      name.next = behind.next;
      name.end = behind.end;
    }
  }
  return { names, offices: offices.filter((office) => !names.some((name) => name.offices.includes(office))) };
}

const NONE: ReadonlySet<string> = new Set();

/** Surnames in the form of an adjective with which a text has a first name or initials. */
export function adjectivalSurnames(mentions: Iterable<NameMention>): Set<string> {
  const found = new Set<string>();
  for (const { words } of mentions) {
    const last = words.at(-1)!;
    if (words.length > 1 && /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u.test(last)) found.add(nameKey(last));
  }
  return found;
}

/** Without the place that an office has between itself and the name: "главой Лессы Томашем Ридлем". */
function bareOf(words: readonly Word[], from: number, next: number, kase: NameCase): number {
  const [first, second] = [words[from]!, words[from + 1]];
  if (next - from < 3 || !second) return from;
  if (isAdjectival(first.fold)) return from + 1;
  if (first.text.length < 4 || !/[ыияа]$/.test(first.fold)) return from;
  if (kase === "instrumental") return /(?:ом|ем|ым|им|ой|ей)$/.test(second.fold) ? from + 1 : from;
  return kase === "nominative" && /[ыи]$/.test(first.fold) ? from + 1 : from;
}

/** "Томас Ридль Ридль Томас": where a name begins again, a card of the person does. */
function splitRun(words: readonly Word[], from: number, next: number): { from: number; next: number }[] {
  const seen = new Set<string>();
  for (let at = from; at < next; at++) {
    const word = words[at]!;
    if (word.kind !== "word" || NAME_PARTICLES.has(word.fold)) continue;
    const key = nameKey(word.text);
    if (seen.has(key) && at > from) {
      const begins = NAME_PARTICLES.has(words[at - 1]!.fold) && at - 1 > from ? at - 1 : at;
      return [
        { from, next: begins },
        { from: begins, next },
      ];
    }
    seen.add(key);
  }
  return [{ from, next }];
}

/** The name's words in the nominative. */
export const shownName = (mention: NameMention): string => {
  const shown = nominativeName(mention.words, mention.kase);
  return mention.tight ? shown.replace(/\. /u, ".") : shown;
};
