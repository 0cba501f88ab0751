import type { Document } from "../../model/document.ts";
import { words } from "../../text/words.ts";

/** Words of a run that two texts are compared by; characters where words are not parted by blanks. */
const RUN = 5;
const HAN_RUN = 8;
const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** Below so many runs a text is too short to be told from its like: telegrams and one-line notices are made of stock words. */
const LEAST = 30;
/** Above so many UTF-16 units only the beginning is compared. */
const LONGEST = 200_000;

/** The runs of words of a text, as numbers; made once for a document. */
const made = new WeakMap<Document, Set<number>>();

export function runsOf(document: Document): Set<number> {
  let runs = made.get(document);
  if (!runs) {
    runs = new Set();
    const forms = words(document.text.slice(0, LONGEST)).map(({ form }) => form);
    const size = forms.length > 0 && HAN.test(forms[forms.length >> 1]!) ? HAN_RUN : RUN;
    const hashes = forms.map(hashOf);
    for (let at = 0; at + size <= hashes.length; at++) {
      let hash = 0;
      for (let word = at; word < at + size; word++) hash = (Math.imul(hash, 0x01000193) ^ hashes[word]!) | 0;
      runs.add(hash);
    }
    made.set(document, runs);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

export interface Likeness {
  /** Runs that both have, by those of the shorter: 1 where one text holds the other. */
  held: number;
  /** Runs that both have, by those of either. */
  shared: number;
  /** Runs of the shorter. */
  size: number;
}

export function likenessOf(a: Document, b: Document): Likeness {
  const [one, other] = [runsOf(a), runsOf(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const run of short) if (long.has(run)) both += 1;
  const all = one.size + other.size - both;
  return { held: short.size === 0 ? 0 : both / short.size, shared: all === 0 ? 0 : both / all, size: short.size };
}

/**
 * Whether one is a copy of the other, whole or cut: nearly all words of the shorter stand in the longer in the same order. The
 * share is far above what readouts made from one stock of phrases have in common (measured in docs/meetings.md).
 */
export const isCopy = ({ held, shared, size }: Likeness): boolean =>
  size >= LEAST && (shared >= 0.6 || (held >= 0.85 && shared >= 0.2));

/**
 * An address with everything out of it that says the language, where it says one: "en.site.example/news/66993" and
 * "site.example/news/66993", "/en/news/7" and "/uk/news/7". Pages that differ in nothing else are editions of one.
 */
export function withoutLanguage(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const host = parsed.hostname.replace(/^www\./, "").replace(LANGUAGE_HOST, "");
  const path = parsed.pathname
    .split("/")
    .filter((part) => part !== "" && !LANGUAGE.test(part))
    .join("/")
    .replace(/[._-](?:en|eng|ru|zh|cn|fr|es|ar|de|uk|ua|ja|pt)(?=\.\w+$|$)/i, "");
  const query = [...parsed.searchParams].filter(([name]) => !/^(?:lang|language|locale|hl|l)$/i.test(name));
  // A front page, or a section's, is no edition of a text.
  if (!/\d/.test(path) && query.every(([, value]) => !/\d/.test(value))) return undefined;
  return `${host}/${path}?${new URLSearchParams(query)}`;
}

const LANGUAGE =
  /^(?:en|eng|english|ru|rus|zh|chn|cn|zh-cn|zh-hans|fr|fra|es|esp|ar|de|ger|uk|ukr|ua|ja|jp|jpn|pt|it|kr|kor|ko|en-us|en-gb)$/i;
const LANGUAGE_HOST = /^(?:en|eng|english|ru|zh|fr|es|ar|de|uk|ua|ja|pt)\.(?=[^.]+\.)/i;

/** Whether two addresses are of one site: the same host, or one a part of the other, its language left out. */
export function areOneSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((url) =>
    URL.parse(url)
      ?.hostname.replace(/^www\./, "")
      .replace(LANGUAGE_HOST, ""),
  );
  if (!one || !other) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
