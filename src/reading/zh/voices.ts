import type { HolderWay, Sourced, Span } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { HanPerson } from "./cast.ts";

/** A group that speaks without a name: "与会代表". */
export interface HanGroup {
  id: ActorId;
  name: string;
  mentions: Span[];
  /** The state named in it. */
  side?: Sourced<string>;
}

/** Whose words a sentence is. */
export type Voice =
  | { kind: "person"; person: HanPerson }
  | { kind: "group"; group: HanGroup }
  | { kind: "state"; code: string };

/** A clause that gives somebody the floor. */
export interface Take {
  voice: Voice | "joint" | "narrator";
  way: HolderWay;
  evidence: Span;
  /** The words behind the verb. */
  content: number;
  cue?: Span;
  clause: number;
  /** Who speaks with the voice. */
  beside?: HanPerson[];
}
