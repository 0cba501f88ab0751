import type { Actor } from "./actor.ts";
import type { Corrected, Span } from "./evidence.ts";
import type { CorrectionId, DocumentId, RecordId, VersionId } from "./ids.ts";
import type { MentionedOccasion, Occasion } from "./occasion.ts";
import type { Commitment, Statement } from "./statement.ts";
import type { Instant } from "./when.ts";

/** The fixed list of subjects, shared by all languages; defined in docs/reading.md. */
export const TOPICS = [
  "Ukraine",
  "Gaza and Israel-Palestine",
  "Iran",
  "Korean Peninsula",
  "Taiwan",
  "South China Sea",
  "Syria",
  "Yemen and Red Sea",
  "Afghanistan",
  "Sudan",
  "Sahel",
  "Venezuela",
  "Myanmar",
  "Kosovo and Western Balkans",
  "Armenia-Azerbaijan",
  "Libya",
  "Haiti",
  "trade and investment",
  "energy",
  "climate and environment",
  "health",
  "technology and AI",
  "cyber",
  "space",
  "transport and connectivity",
  "finance and development aid",
  "agriculture and food security",
  "education culture and people-to-people",
  "tourism and visas",
  "migration and refugees",
  "human rights",
  "rule of law and democracy",
  "terrorism",
  "crime and drugs",
  "arms control and non-proliferation",
  "defence and military",
  "maritime",
  "borders and territory",
  "sanctions",
  "consular and detained citizens",
  "disaster relief and humanitarian aid",
  "multilateral order and UN reform",
  "regional integration",
  "high-level exchanges",
  "peace process and mediation",
] as const;
export type TopicName = (typeof TOPICS)[number];

export interface Topic {
  topic: TopicName;
  evidence: Span[];
  /** A person has added it. */
  corrected?: Corrected;
}

/** Doubt: what the reader could not tell, and where. Codes and examples: docs/reading.md. */
export const NOTES = {
  "occasion-unclear": "The text does not say plainly what kind of occasion it reports.",
  "date-unclear": "A date could not be resolved to a day.",
  "party-unnamed": "A party is named by office or side only.",
  "side-unknown": "It is not clear which state or organisation a person acts for.",
  "holder-unclear": "It is not clear whose view this is.",
  "reference-unclear": "An office or pronoun could mean more than one person.",
  "no-body": "The page has a title but no body to read.",
} as const;
export type NoteCode = keyof typeof NOTES;

export interface Note {
  code: NoteCode;
  /** The place of doubt; absent where it concerns the whole. */
  span?: Span;
  message: string;
}

/** What a reader made of a document. Same document, same reader, same record, to the byte. */
export interface ReadoutRecord {
  schema: 1;
  id: RecordId;
  document: DocumentId;
  version: VersionId;
  /** The language pack and its version; a better reader is a new version and re-reads. */
  reader: { name: string; version: string };
  actors: Actor[];
  occasion?: Occasion;
  statements: Statement[];
  commitments: Commitment[];
  mentioned: MentionedOccasion[];
  topics: Topic[];
  notes: Note[];
}

/**
 * A person's change to a record, a record of its own. It outlives re-reading: it names what it corrects by JSON Pointer and by words.
 * What can be corrected, and the form of the values: src/model/corrections.ts.
 */
export interface Correction {
  id: CorrectionId;
  document: DocumentId;
  author: string;
  reason: string;
  made: Instant;
  /** RFC 6901 JSON Pointer into the record that was corrected; "-" for what was not there. */
  path: string;
  /** The words of the document that the corrected value stands on, so that it can be found again in a new reading. */
  quote: string;
  /** What it is to be; null takes the value away. */
  value: unknown;
  /** Where the quote stood, which tells it from the same words elsewhere. */
  span?: Span;
  /** Of what it is a part or property, by its name: the actor's, the topic's. */
  about?: string;
  /** What the record had, in the form of values. */
  was?: unknown;
  /** It takes back another correction, and changes nothing else. */
  undoes?: CorrectionId;
}

/** How a record fares with one correction. */
export interface Judged {
  correction: Correction;
  /**
   * "applied": the record has its value. "replaced": a later one at the same place has taken over. "undone": it was taken back.
   * "unplaced": the words it stands on, or what it is about, are not found in this reading. "undoing": it takes another back.
   */
  state: "applied" | "replaced" | "undone" | "unplaced" | "undoing";
}
