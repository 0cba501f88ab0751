import type { Block, Document, Publisher } from "../model/document.ts";
import { fromPage } from "../model/evidence.ts";
import { documentId, pageId, versionId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { Stamp } from "../model/when.ts";
import { charsetOf, decode } from "./charset.ts";
import { kindOfType, looksLikeHtml, refuseBinary, refuseOtherText } from "./file-kind.ts";
import { type Piece, takeFrame } from "./frame.ts";
import { readHtml, readWhole } from "./html.ts";
import { declaredLanguage, languageOf } from "./language.ts";
import { type Layout, readByLayout } from "./layout.ts";
import { piecesOfPlain, unflatten } from "./plain.ts";
import { readStamp } from "./stamp.ts";

/** What is handed in: a page's bytes or a text, and what the caller already knows, which wins over what the page says. */
export interface GivenPage {
  /** Bytes as served, or text already decoded. */
  body: Uint8Array | string;
  /** Media type as served ("text/html; charset=GB18030"); told from the body where absent. */
  type?: string;
  url?: string;
  publisher?: Publisher;
  /** BCP 47. */
  language?: string;
  title?: string;
  /** A stamp in any of the usual forms ("2023-09-19 10:50", "2021-10-25T13:50:00Z"); left out where it cannot be read. */
  published?: string;
  sample?: boolean;
  /**
   * The markup is the text and nothing else, as in a feed's item: no title, stamp or furniture is looked for in it, all its words
   * are kept, and it may be as short as it likes.
   */
  whole?: boolean;
  /** Where the parts of the site's pages stand. */
  layout?: Layout;
}

/** The largest HTML page, in bytes; the largest ministry pages are under 2 MB. */
export const MAX_HTML = 8 * 1024 * 1024;
/** The largest plain text, in bytes: about 4,000 printed pages. */
export const MAX_TEXT = 16 * 1024 * 1024;

/** What a kind of page makes of its body; `readPage` adds what is the same for all. */
interface Found {
  title?: string;
  section: string[];
  published?: Stamp;
  language?: string;
  url?: string;
  body: Piece[];
}

/**
 * Reads a page or a text as a document.
 * @throws Problem "input" where there is nothing to read: an empty or binary file, a page too large, a listing, a challenge page.
 */
export function readPage(given: GivenPage): Document {
  const kind = kindOfType(given.type);
  const text = textOf(given, kind);
  if (text.trim() === "")
    throw new Problem("input", "There is nothing to read: the page is empty.", {
      advice: "Give a page or text with words.",
    });
  refuseOtherText(text);
  const isHtml = kind === "html" ? /<[a-z!/]/i.test(text) : kind === undefined && looksLikeHtml(text);
  if (isHtml) limit(text.length, MAX_HTML, "HTML page");
  const title = given.title?.replace(/\s+/gu, " ").trim() || undefined;
  const found = given.whole ? readWhole(text, title) : isHtml ? htmlOf(text, title, given) : readPlain(text, title);
  if (found.body.length === 0)
    throw new Problem("input", "There is no text to read: only a title, a date or the furniture of a page.", {
      advice: "Give the page that shows the text itself.",
    });
  return compose(given, title, found);
}

const htmlOf = (text: string, title: string | undefined, { layout }: GivenPage): Found =>
  layout ? readByLayout(text, layout, title) : readHtml(text, title);

function textOf({ body, type }: GivenPage, kind: "html" | "text" | undefined): string {
  const size = typeof body === "string" ? body.length : body.byteLength;
  if (size === 0) throw new Problem("input", "There is nothing to read: the file is empty.");
  limit(size, kind === "html" ? MAX_HTML : MAX_TEXT, kind === "html" ? "HTML page" : "text");
  if (typeof body === "string") {
    if (body.includes("\0"))
      throw new Problem("input", "This is binary data, not text.", { advice: "Give a page or text." });
    return body;
  }
  refuseBinary(body);
  const { text } = decode(body, charsetOf(type));
  if (text.includes("\0"))
    throw new Problem("input", "This is a binary file, not text.", { advice: "Give a page or text." });
  return text;
}

function limit(size: number, most: number, what: string): void {
  if (size <= most) return;
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  throw new Problem("input", `The ${what} has ${megabytes(size)}; ${megabytes(most)} is the limit.`, {
    advice: "Give the one page that shows the text, without what is embedded in it.",
  });
}

function readPlain(text: string, title: string | undefined): Found {
  const flat = unflatten(piecesOfPlain(text), title);
  const framed = takeFrame(flat.pieces, title === undefined ? {} : { title, titleFound: true });
  const published = framed.published ?? flat.published;
  return {
    ...(framed.title !== undefined && { title: framed.title }),
    section: framed.section.length > 0 ? framed.section : (flat.section ?? []),
    ...(published && { published }),
    body: framed.body,
  };
}

function compose(given: GivenPage, givenTitle: string | undefined, found: Found): Document {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const piece of found.body) {
    blocks.push({
      kind: piece.kind,
      start: at,
      end: at + piece.text.length,
      ...(piece.given !== undefined && { given: piece.given }),
    });
    parts.push(piece.text);
    at += piece.text.length + 2;
  }
  const text = parts.join("\n\n");
  const title = givenTitle ?? found.title?.replace(/\s+/gu, " ").trim() ?? "";
  const version = versionId(title, text);
  const url = given.url ?? found.url ?? `urn:rapporteur:${version}`;
  const page = pageId(url);
  const published = given.published === undefined ? found.published : (readStamp(given.published) ?? found.published);
  // The last step of a breadcrumb is often the page itself.
  const section = found.section.filter(
    (step, index, all) => !(index === all.length - 1 && step === title && index > 0),
  );
  return {
    id: documentId(page, version),
    page,
    version,
    url,
    ...(given.publisher && { publisher: given.publisher }),
    language: declaredLanguage(given.language) ?? languageFound(found, text),
    title,
    section,
    ...(published && { published: fromPage(published, "published") }),
    text,
    blocks,
    ...(given.sample && { sample: true }),
  };
}

/** Templates are copied with their lang attribute: where the words clearly say another language, they are believed. */
function languageFound(found: Found, text: string): string {
  const declared = declaredLanguage(found.language);
  const detected = languageOf(text);
  return text.length >= 200 || declared === undefined
    ? detected === "und"
      ? (declared ?? "und")
      : detected
    : declared;
}
