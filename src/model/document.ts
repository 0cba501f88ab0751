import type { Sourced } from "./evidence.ts";
import type { DocumentId, PageId, VersionId } from "./ids.ts";
import type { Instant, Stamp } from "./when.ts";

/** Who publishes. `country` is ISO 3166-1 alpha-2 (XK for Kosovo), absent for an organisation. */
export interface Publisher {
  name: string;
  country?: string;
}

/**
 * A piece of `Document.text`. Blocks lie in order, do not overlap, and together hold every word of the text.
 * `given` is where the block began in the plain text that was handed in, present when its words stand there unchanged
 * (never for HTML): `given + (x - start)` is then the place of `x`.
 */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "quote" | "cell";
  start: number;
  end: number;
  given?: number;
}

/**
 * The words of a page without its furniture. `text` is the body alone: title, section path and stamp are fields.
 * Sizes are UTF-16 code units.
 */
export interface Document {
  id: DocumentId;
  page: PageId;
  version: VersionId;
  /** The page's address; "urn:rapporteur:…" where the text came without one. */
  url: string;
  publisher?: Publisher;
  /** BCP 47: "en", "zh", "ru"; "und" where it cannot be told. */
  language: string;
  title: string;
  /** The breadcrumb: ["Home", "China News"]. */
  section: string[];
  published?: Sourced<Stamp>;
  text: string;
  blocks: Block[];
  /** One of the project's own invented texts. */
  sample?: boolean;
}

/** What a look at the page found, from `first` to `last`. */
export interface Sighting {
  page: PageId;
  /** While the page shows a text. */
  document?: DocumentId;
  /** "back" is present after it was gone or withdrawn. */
  state: "present" | "back" | "gone" | "withdrawn" | "moved";
  first: Instant;
  last: Instant;
  /** The stamp of last change that was shown meanwhile, as it was written. */
  stamp?: string;
  /** Whose words they are: those of the page itself, or those that a feed gives of it. The two are never compared. */
  way?: "page" | "feed";
}
