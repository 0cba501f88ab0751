import type { Side } from "../../model/actor.ts";
import type { Document } from "../../model/document.ts";
import type { Basis, Rule, Span } from "../../model/evidence.ts";
import type { EventId, StatementId } from "../../model/ids.ts";
import type { Occasion } from "../../model/occasion.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { When } from "../../model/when.ts";
import type { CameoRoot, Code, EventMode, EventRule, EventType, NoDate } from "./codes.ts";
import type { Sides } from "./sides.ts";

/** What a record says that one side did with or to another. */
export interface DyadicEvent {
  id: EventId;
  type: EventType;
  mode: EventMode | null;
  context: string[];
  cameo: CameoRoot;
  source: Side[];
  /** Empty where all did it with each other: then they are the source, as PLOVER has it. */
  target: Side[];
  /** Of the occasion, as precise as the text. */
  date: When | null;
  end: When | null;
  no_date: NoDate | null;
  /** The sentence that tells of it. */
  passage: Span & { text: string };
  /** The words in it that decided the type; null where the occasion's kind did. */
  words: (Span & { text: string }) | null;
  basis: {
    kind: "stated" | "inferred";
    rule: EventRule;
    from: "occasion" | "statement";
    /** The rules by which the reader inferred what the event stands on; docs/reading.md. */
    rests_on: Rule[];
  };
  statement: StatementId;
}

/** What the two derivations give; the rest of an event follows from it. */
export interface Found {
  code: Code;
  rule: EventRule;
  from: DyadicEvent["basis"]["from"];
  source: readonly Side[];
  target: readonly Side[];
  statement: StatementId;
  passage: Span;
  words?: Span;
  /** How the reader knows who did it and what it was. */
  bases: readonly Basis[];
}

/** What a derivation is given. */
export interface Told {
  document: Document;
  record: ReadoutRecord;
  occasion: Occasion;
  sides: Sides;
}
