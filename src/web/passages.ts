import { textDirective, withDirective } from "../formats/citation/text-fragment.ts";
import type { Item } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import { overlaps, type Span } from "../model/evidence.ts";
import { linkable } from "./markup.ts";
import { dateText, opening } from "./names.ts";
import { Voices } from "./voices.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

/** Words of a version that a link points out: "?passage=12-80", half-open, in UTF-16 code units. */

/** What a mail or a card quotes of a passage, at most. */
const QUOTED = 600;

/** @returns undefined where it is no span, or none of this text. Half characters are made whole. */
export function passageAsked(given: string | undefined, text: string): Span | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(given ?? "") ?? [];
  if (from === undefined || to === undefined) return undefined;
  let [start, end] = [Number(from), Math.min(Number(to), text.length)];
  if (start >= end) return undefined;
  if (/[\uDC00-\uDFFF]/.test(text[start]!) && start > 0) start--;
  if (/[\uD800-\uDBFF]/.test(text[end - 1]!) && end < text.length) end++;
  return text.slice(start, end).trim() === "" ? undefined : { start, end };
}

/** The address of a version, or of words in it, on this site; it never shows other words. */
export function versionHref(document: Document, passage?: Span): string {
  const path = `/readout/${document.page}/${document.version}`;
  return passage ? `${path}?passage=${passage.start}-${passage.end}#passage` : path;
}

export const citeHref = (document: Document, passage?: Span): string =>
  `/readout/${document.page}/${document.version}/cite${passage ? `?passage=${passage.start}-${passage.end}` : ""}`;

/** The publisher's own page, at the words where there are some; undefined where it is no web page. */
export function originalHref({ url, text, blocks }: Document, passage?: Span): string | undefined {
  const address = linkable(url);
  if (address === undefined || !passage) return address;
  const directive = textDirective(text, passage, blocks);
  return directive === undefined ? address : withDirective(address, directive);
}

/** Words with who says them: "– A, according to the Ministry of B". Words of the text itself are the publisher's. */
export interface Quotation {
  words: string;
  speaker: string | undefined;
  by: string;
}

export function quotationAt({ document, record }: Item, passage: Span): Quotation {
  const words = opening(document.text.slice(passage.start, passage.end), QUOTED);
  const publisher = document.publisher?.name;
  const voices = record && new Voices(record);
  // The innermost of those that hold these words: reports stand behind the sentence that they are in.
  const held = record?.statements.findLast(({ content }) => content.some((span) => overlaps(span, passage)));
  const voice = held && voices?.of(held);
  const speaker = voice && voice.classes !== "" ? voice.name : undefined;
  const by = speaker === undefined ? `– ${publisher ?? document.url}` : SHARING.by(speaker, publisher);
  return { words, speaker, by };
}

/** Who published it and when, on one line. */
export function publishedLine({ publisher, published, url }: Document): string {
  return SHARING.publishedBy(publisher?.name ?? url, published && dateText(published.value.date));
}
