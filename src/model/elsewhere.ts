import type { Item } from "./archive.ts";
import type { Publisher } from "./document.ts";
import type { DocumentId, PageId } from "./ids.ts";
import type { Instant } from "./when.ts";

/** A page in another language, as a page says. */
export interface Edition {
  /** BCP 47, as declared. */
  language: string;
  url: string;
}

/** Another place where the same words stand: the same title and text, on a page of another address. */
export interface OtherPlace {
  page: PageId;
  document: DocumentId;
  url: string;
  publisher?: Publisher;
  /** When they were first and last seen there, and what the last look found. */
  first: Instant;
  last: Instant;
  state: Item["state"];
}

/** A language edition, and which of the two pages says that it is one. */
export interface StatedEdition extends Edition {
  says: "this page" | "that page";
  /** When it was first and last said. */
  first: Instant;
  last: Instant;
  /** Where the archive has the page: which it is, and the title that it shows. */
  page?: PageId;
  title?: string;
}

/** What else there is of a document. A part of a store's contract, with the failures that src/model/archive.ts names. */
export interface Elsewhere {
  /** Places in order of when they were first seen; editions in order of their languages. */
  elsewhere(document: DocumentId): Promise<{ places: OtherPlace[]; editions: StatedEdition[] }>;
}
