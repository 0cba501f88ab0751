import { aloneOf, type Meeting, meetingFrom } from "../analysis/meetings/meeting.ts";
import { type Archive, shownIn } from "../model/archive.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { Gathered, Meetings } from "../model/meeting.ts";
import type { Relations, Tie } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";

type Told = Relations & Meetings;

/** What the documents of a meeting tell, together. */
export async function tellMeeting(archive: Told, gathered: Gathered): Promise<Meeting> {
  const tellings: Telling[] = [];
  const ties = new Map<string, Tie>();
  for (const document of gathered.documents) {
    const telling = await archive.tellingOf(document);
    if (telling) tellings.push(telling);
    if (gathered.documents.length > 1)
      for (const tie of await archive.tiesOf(document)) ties.set(`${tie.a} ${tie.b}`, tie);
  }
  return meetingFrom(gathered, tellings, [...ties.values()]);
}

/**
 * The meeting of a page, also where no other document is known to tell of it.
 * @returns undefined where there is no such page, or its document is of no occasion.
 */
export async function meetingAt(archive: Archive & Told, page: PageId): Promise<Gathered | undefined> {
  const gathered = await archive.meetingOf(page);
  if (gathered) return gathered;
  const history = await archive.page(page);
  const item = history && shownIn(history);
  const telling = item && (await archive.tellingOf(item.document.id as DocumentId));
  return telling?.occasion && aloneOf(telling);
}
