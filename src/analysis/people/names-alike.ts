import { familyReadingsOf } from "../../text/family-readings.ts";
import { sameGivenName } from "../../text/given-names.ts";
import { palladius, syllablesOf } from "../../text/palladius.ts";
import { nearness, soundsOf } from "../../text/sounds.ts";
import { fold } from "../../text/words.ts";
import { type NamePart, type NameParts, partsOf } from "./name-parts.ts";

/**
 * How two names may be forms of one:
 * - "same": the same parts, whatever their order, accents or way of writing the same letters.
 * - "variant": a part more or less, an initial, or a short form of a given name.
 * - "transcription": two scripts, and the letters of one are those of the other by a system of romanization or Pinyin.
 * - "part": one is a single part of the other.
 * - "sounds": two scripts, and the consonants are heard alike. Never enough by itself.
 */
export const LIKENESSES = ["same", "variant", "transcription", "part", "sounds"] as const;
export type LikenessKind = (typeof LIKENESSES)[number];

export interface NameLikeness {
  kind: LikenessKind;
  /** From 0 to 1: how much of the names it covers. */
  score: number;
  /** How many parts of a full name were found on both sides. */
  parts: number;
}

/** Less than this much of the sounds in common is no likeness. */
const HEARD = 0.8;

/** @returns undefined where the names are not alike */
export function namesAlike(a: string, b: string): NameLikeness | undefined {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.parts.length === 0 || other.parts.length === 0) return undefined;
  if (one.script === other.script) return one.script === "Hans" ? hanAlike(one, other) : writtenAlike(one, other);
  if (one.script === "Zyyy" || other.script === "Zyyy") return undefined;
  return acrossScripts(one, other);
}

/** A full name in another script: the parts beside each other in either order, family name first or last. */
function acrossScripts(a: NameParts, b: NameParts): NameLikeness | undefined {
  const [han, other] = a.script === "Hans" ? [a, b] : b.script === "Hans" ? [b, a] : [undefined, undefined];
  if (han && other) {
    const full = han.pinyin && pinyinAlike(han.pinyin, other);
    if (full) return full;
    return readAlike(han, other) ?? heardAlike(han, other);
  }
  const [latin, cyrillic] = a.script === "Latn" ? [a, b] : [b, a];
  const syllables = latin.parts.length > 1 ? latin.parts.map((part) => syllablesOf(part.text)) : [];
  if (syllables.length > 0 && syllables.every((part) => part !== undefined)) {
    const chinese = syllables.flat().map(palladius).join("");
    if (chinese === cyrillic.words.join("").toLowerCase()) return { kind: "transcription", score: 1, parts: 2 };
  }
  const written = writtenAlike(a, b);
  if (written && (written.kind === "same" || written.kind === "variant"))
    return { ...written, kind: "transcription", score: written.kind === "same" ? written.score : written.score * 0.9 };
  const heard = heardAlike(a, b);
  return heard ?? (written && { ...written, kind: "sounds" });
}

function pinyinAlike(readings: NonNullable<NameParts["pinyin"]>, other: NameParts): NameLikeness | undefined {
  if (other.parts.length < 2) return undefined;
  if (other.script === "Cyrl") {
    const written = other.words.join("").toLowerCase();
    const same = readings.some(({ syllables }) => syllables.map(palladius).join("") === written);
    return same ? { kind: "transcription", score: 1, parts: 2 } : undefined;
  }
  const letters = other.parts.map((part) =>
    part.text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^a-z]/g, ""),
  );
  const [first, last] = [letters[0]!, letters.at(-1)!];
  const found = readings.some(({ family, given }) => {
    const plain = given.replaceAll("v", "u");
    const head = family.replaceAll("v", "u");
    return (
      (first === head && letters.slice(1).join("") === plain) ||
      (last === head && letters.slice(0, -1).join("") === plain)
    );
  });
  return found ? { kind: "transcription", score: 1, parts: 2 } : undefined;
}

/**
 * A name of Korea or Viet Nam in characters: the family name by its reading there, and as many syllables behind it, half of
 * which at least begin alike: their readings and Pinyin come from one language long ago.
 */
function readAlike({ parts, words }: NameParts, other: NameParts): NameLikeness | undefined {
  const [family, ...given] = [...(words[0] ?? "")];
  const [first, ...rest] = other.words;
  if (parts.length !== 1 || other.script !== "Latn" || family === undefined || first === undefined) return undefined;
  if (given.length === 0 || given.length !== rest.length || !familyReadingsOf(family).includes(fold(first)))
    return undefined;
  const alike = given.filter((character, at) => {
    const [x, y] = [soundsOf(character)[0], soundsOf(rest[at]!)[0]];
    return x === undefined || y === undefined || (x.classes & y.classes) !== 0;
  });
  return alike.length * 2 >= given.length ? { kind: "sounds", score: 0.9, parts: 2 } : undefined;
}

function heardAlike(a: NameParts, b: NameParts): NameLikeness | undefined {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  const whole = (parts: readonly NamePart[]): string => parts.map((part) => part.text).join("");
  // A name of two or three characters is written as one word, and read in Cyrillic as two.
  const together = nearness(soundsOf(whole(a.parts)), soundsOf(whole(b.parts)));
  if (together >= HEARD && Math.min(a.parts.length, b.parts.length) < long.parts.length && short.parts.length === 1)
    return { kind: "sounds", score: together, parts: short.script === "Hans" ? 2 : 1 };
  if (short.parts.length === 1) {
    const alone = soundsOf(short.parts[0]!.text);
    // The family name stands last, or first; what else a name has may be what a person is called by.
    const best = Math.max(
      ...long.parts.map((part, at) => nearness(alone, soundsOf(part.text)) - (isEnd(at, long) ? 0 : 0.1)),
      ...[2, 3].map((last) =>
        long.words.length > last - 1 ? nearness(alone, soundsOf(long.words.slice(-last).join(""))) : 0,
      ),
    );
    return best >= HEARD ? { kind: "sounds", score: best, parts: 1 } : undefined;
  }
  const pairs = paired(short.parts, long.parts, heardOrShort);
  const well = paired(short.parts, long.parts, (x, y) => nearness(soundsOf(x.text), soundsOf(y.text)) >= HEARD);
  return pairs === short.parts.length && well > 0 ? { kind: "sounds", score: 0.95, parts: pairs } : undefined;
}

/** Short given names have too few consonants to be near or far: these only must not begin otherwise. */
function heardOrShort(x: NamePart, y: NamePart): boolean {
  const [a, b] = [soundsOf(x.text), soundsOf(y.text)];
  if (nearness(a, b) >= HEARD || sameGivenName(x.form, y.form)) return true;
  if (a.length > 1 || b.length > 1) return x.initial !== y.initial && x.form[0] === y.form[0];
  return a[0] === undefined || b[0] === undefined || (a[0].classes & b[0].classes) !== 0;
}

const isEnd = (at: number, { parts }: NameParts): boolean => at === 0 || at === parts.length - 1;

function hanAlike(a: NameParts, b: NameParts): NameLikeness | undefined {
  const text = ({ parts }: NameParts): string => parts.map((part) => part.text).join("·");
  if (text(a) === text(b)) return { kind: "same", score: 1, parts: a.parts.length };
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 1 && long.parts.length > 1) {
    const at = long.parts.findIndex((part) => part.text === short.parts[0]!.text);
    return at >= 0 ? { kind: "part", score: at === long.parts.length - 1 ? 1 : 0.8, parts: 1 } : undefined;
  }
  // Foreign names are written with one character or another of the same sound: long ones that differ in one are variants.
  const [x, y] = [[...text(a)], [...text(b)]];
  const differing = x.filter((character, at) => character !== y[at]).length;
  const alike =
    x.length === y.length && x.length >= 4 && differing === 1 && nearness(soundsOf(text(a)), soundsOf(text(b))) > 0.9;
  return alike ? { kind: "variant", score: 0.8, parts: a.parts.length } : undefined;
}

function writtenAlike(a: NameParts, b: NameParts): NameLikeness | undefined {
  const joined = ({ parts }: NameParts): string => parts.map((part) => part.form).join("");
  if (joined(a) === joined(b) && a.parts.length > 1 === b.parts.length > 1)
    return { kind: "same", score: 1, parts: Math.min(a.parts.length, b.parts.length) };
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 1) {
    const [only] = short.parts as [NamePart];
    if (only.initial || long.parts.length === 1) return undefined;
    const at = long.parts.findIndex((part) => !part.initial && part.form === only.form);
    return at < 0 ? undefined : { kind: "part", score: isEnd(at, long) ? 1 : 0.7, parts: 1 };
  }
  const exact = paired(short.parts, long.parts, (x, y) => !x.initial && !y.initial && x.form === y.form);
  if (exact === long.parts.length) return { kind: "same", score: 1, parts: exact };
  const loose = paired(short.parts, long.parts, alikeParts);
  // A family name at least must be the same to the letter, and everything in the shorter name be in the longer.
  const family = [short.parts.at(-1)!, short.parts[0]!].some((end) =>
    [long.parts.at(-1)!, long.parts[0]!].some(
      (part) => !part.initial && part.form.length > 1 && part.form === end.form,
    ),
  );
  if (!family || loose < short.parts.length) return undefined;
  // Two given names that only begin alike are two names.
  return { kind: "variant", score: exact >= 2 ? 0.95 : 0.85, parts: loose };
}

function alikeParts(x: NamePart, y: NamePart): boolean {
  if (x.initial || y.initial) return x.form[0] === y.form[0];
  return x.form === y.form || sameGivenName(x.form, y.form) || nearlyWritten(x.form, y.form);
}

/** One letter more, less or other in a long word, the first aside: "Dorothea" and "Dorotea". */
function nearlyWritten(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** How many of `few` find a partner of their own among `many`; names have few parts, and each takes the first that fits. */
function paired(
  few: readonly NamePart[],
  many: readonly NamePart[],
  alike: (x: NamePart, y: NamePart) => boolean,
): number {
  const free = new Set(many.keys());
  let count = 0;
  for (const part of few) {
    const partner = [...free].find((at) => alike(part, many[at]!));
    if (partner === undefined) continue;
    free.delete(partner);
    count += 1;
  }
  return count;
}
