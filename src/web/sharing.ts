import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import { html, type Markup } from "./markup.ts";
import { opening } from "./names.ts";
import { originalHref, publishedLine, quotationAt, versionHref } from "./passages.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

/** What is sent to somebody: by their own mail program, or by the device's own sheet for sharing. */
export interface Message {
  subject: string;
  /** Lines of the text; empty ones part paragraphs. */
  lines: readonly string[];
  /** Absolute. */
  link: string;
}

/**
 * Mail programs and browsers take some two thousand characters of an address; what is percent-encoded counts thrice, and the link
 * must never be cut off.
 */
const LONGEST = 1800;

/** RFC 6068: no address, so that the sender chooses; lines end with CR and LF, percent-encoded. */
export function mailto({ subject, lines, link }: Message): string {
  const encode = (text: string): string =>
    encodeURIComponent(text.toWellFormed()).replace(
      /[!'()*]/g,
      (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const made = (limit: number): string => {
    const body = lines.map((line) => (line.length > limit && !line.includes(link) ? opening(line, limit) : line));
    return `mailto:?subject=${encode(opening(subject, 120))}&body=${encode(body.join("\r\n"))}`;
  };
  // Words are shortened until it fits: 600 Chinese characters are 5,400 in an address.
  let limit = 600;
  while (limit > 60 && made(limit).length > LONGEST) limit = Math.floor(limit * 0.7);
  return made(limit);
}

/** A readout, or words of it. */
export function messageOf(item: Item, passage?: Span): Message {
  const { document } = item;
  const link = new URL(versionHref(document, passage), visit().address).href;
  const quotation = passage && quotationAt(item, passage);
  const original = originalHref(document, passage);
  return {
    subject: SHARING.subject(document.title || document.url, WORDS.name),
    link,
    lines: [
      ...(quotation ? [SHARING.spoken(quotation.words), quotation.by, ""] : [SHARING.see, ""]),
      document.title || document.url,
      publishedLine(document),
      "",
      SHARING.archived,
      link,
      ...(original === undefined || original.length > 400 ? [] : ["", SHARING.original, original]),
    ],
  };
}

/** At the foot of every page. With the script it offers the device's own way to share, and copying. */
export function shareLine(title: string): Markup {
  const link = visit().address.href;
  const href = mailto({
    subject: SHARING.subject(title, WORDS.name),
    lines: [SHARING.see, "", title, link],
    link,
  });
  return html`<p class="share" ${shareData(title, link)}><a href="${href}">${SHARING.suggestLine}</a></p>`;
}

/** What the script needs to add its buttons. */
export const shareData = (title: string, link: string): Markup =>
  html`data-title="${title}" data-link="${link}" data-share="${SHARING.share}" data-copy="${SHARING.copyLink}"`;
