import { hash as digest } from "node:crypto";

/** Identifiers are hashes of what they name, so the same thing has the same name in every archive. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A page: an address at which a source publishes. */
export type PageId = Id<"page">;
/** The words of a document, wherever and whenever they stood. */
export type VersionId = Id<"version">;
/** These words on this page. */
export type DocumentId = Id<"document">;
/** What one version of a reader made of one document. */
export type RecordId = Id<"record">;
export type CorrectionId = Id<"correction">;
/** An event that a record tells of: the same words, sides and type give the same id, whichever reader found them. */
export type EventId = Id<"event">;
/** Wording that recurs, by the words by which it is known. */
export type FormulaId = Id<"formula">;
/** Something somebody undertook: these words of this document. */
export type UndertakingId = Id<"undertaking">;
/** Ids inside one record: "a1", "s12", "c3", "o2". They mean nothing outside it. */
export type ActorId = Id<"actor">;
export type StatementId = Id<"statement">;

// Crockford's alphabet without vowel look-alikes: an id can be read aloud, and never spells a word by a typing error.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A hash of the parts as a JSON array, so that ("a.b","c") and ("a","b.c") differ.
 * @returns `length` characters of base 32, 5 bits each, out of SHA-256.
 */
function hash(parts: readonly unknown[], length: number): string {
  // A character a byte: a buffer for each name would cost several times the hash.
  const bytes = digest("sha256", JSON.stringify(parts), "binary");
  let out = "";
  for (let bit = 0; out.length < length; bit += 5) {
    const byte = bit >> 3;
    const window = (bytes.charCodeAt(byte) << 8) | bytes.charCodeAt(byte + 1);
    out += ALPHABET[(window >> (11 - (bit & 7))) & 31];
  }
  return out;
}

/** @param url the page's address as it was given; fragments do not name a page and are cut. */
export const pageId = (url: string): PageId => hash(["page", url.replace(/#.*$/s, "")], 12) as PageId;

/** White space and Unicode composition are not words; everything else is, punctuation included. */
const sameWords = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

export const versionId = (title: string, text: string): VersionId =>
  hash(["version", sameWords(title), sameWords(text)], 26) as VersionId;

export const documentId = (page: PageId, version: VersionId): DocumentId =>
  hash(["document", page, version], 16) as DocumentId;

export const recordId = (document: DocumentId, reader: { name: string; version: string }): RecordId =>
  hash(["record", document, reader.name, reader.version], 16) as RecordId;

export const correctionId = (document: DocumentId, author: string, made: string, path: string): CorrectionId =>
  hash(["correction", document, author, made, path], 16) as CorrectionId;

export const eventId = (
  document: DocumentId,
  type: string,
  source: readonly string[],
  target: readonly string[],
  passage: { start: number; end: number },
): EventId => hash(["event", document, type, source, target, passage.start, passage.end], 16) as EventId;

/** A person's decision on who is one and who is not. */
export const namingId = (author: string, made: string, bearers: readonly string[], form: string | undefined): string =>
  hash(["naming", author, made, bearers, form ?? null], 8);
export const formulaId = (language: string, words: readonly string[]): FormulaId =>
  hash(["formula", language, words.join(" ")], 12) as FormulaId;

export const undertakingId = (document: DocumentId, deed: { start: number; end: number }): UndertakingId =>
  hash(["undertaking", document, deed.start, deed.end], 12) as UndertakingId;
