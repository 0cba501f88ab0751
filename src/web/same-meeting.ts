import type { Meeting } from "../analysis/meetings/meeting.ts";
import { tellMeeting } from "../jobs/meetings.ts";
import type { PageId } from "../model/ids.ts";
import type { WebArchive } from "./change-routes.ts";
import { between, html, type Markup } from "./markup.ts";
import { publisherWords } from "./meetings.ts";
import { WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const SAY = MEETINGS.readout;
const SHOWN = 3;

/** On a readout's page: who else tells of the meeting, each to be laid beside it. Nothing where nobody else is known to. */
export async function sameMeeting(archive: WebArchive, page: PageId): Promise<Markup | undefined> {
  const gathered = await archive.meetingOf(page);
  return gathered && lineOf(await tellMeeting(archive, gathered), page);
}

function lineOf({ meeting, readouts }: Meeting, page: PageId): Markup | undefined {
  const others = readouts.filter((one) => one.page !== page && one.copyOf === undefined);
  if (others.length === 0) return undefined;
  const shown = others
    .slice(0, SHOWN)
    .map((one) => html`<a href="/compare/${page}/${one.page}">${publisherWords(one)}</a>`);
  return html`<p class="same-meeting">${SAY.also} ${between(shown, html`<span class="dot"> · </span>`)} <a href="/meeting/${meeting}">${SAY.meeting}</a></p>`;
}
