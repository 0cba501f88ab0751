import type { DocumentId, PageId } from "./ids.ts";
import type { When } from "./when.ts";

/** An occasion that several documents tell of: derived from their ties, dropped and made anew with them. */
export interface Gathered {
  /** The page of the document that arrived first: the meeting's name, which stays while others join. */
  id: PageId;
  /** The day by which it is sorted: that of the occasion where one of the documents gives it, else of publication. */
  day?: When;
  /** From 0 to 1: that of the weakest tie without which it would fall apart. */
  sureness: number;
  /** In the order of arrival. */
  documents: DocumentId[];
}

export interface MeetingQuery {
  /** Both included; reduced precision is allowed. */
  from?: When;
  to?: When;
  /** All of these took part: ISO 3166-1 alpha-2 or an organisation's short name, by any of the documents. */
  sides?: readonly string[];
  offset?: number;
  /** Default: all. */
  limit?: number;
}

/** A part of a store's contract, with the failures that src/model/archive.ts names. */
export interface Meetings {
  /** Takes in what became of some documents: those of `documents` that stand in no meeting are in none any more. */
  putMeetings(documents: readonly DocumentId[], meetings: readonly Gathered[]): Promise<void>;
  /** The meeting that a page's document is of: also by the page of one that joined later. */
  meetingOf(page: PageId): Promise<Gathered | undefined>;
  /** The latest first. */
  meetings(query?: MeetingQuery): Promise<Gathered[]>;
}
