import { challenge } from "../feeds/challenge.ts";
import { editionsOf } from "../feeds/editions.ts";
import { LADDER, nextTry } from "../feeds/schedule.ts";
import { addressName } from "../model/address.ts";
import type { Missed, Shown } from "../model/chronicle.ts";
import type { Document } from "../model/document.ts";
import { fromPage } from "../model/evidence.ts";
import { documentId, type PageId, pageId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { Source, Visit } from "../model/source.ts";
import type { Instant } from "../model/when.ts";
import { type GivenPage, readPage } from "../page/read-page.ts";
import { readStamp } from "../page/stamp.ts";
import { layoutFor } from "../sources/index.ts";
import { compareUncompared } from "./comparing.ts";
import type { Fetched } from "./fetching.ts";
import { answerIn, capturesOf, conditionsOf, instant, type Looking, validators } from "./looking.ts";
import type { Manners } from "./manners.ts";

/** What a look at a page came to. */
export interface Visited {
  outcome: "new page" | "new version" | "known" | "missed" | "failed";
  why?: string;
  /** It was answered, and what was answered could not be read as the page. */
  unreadable?: true;
}

const MINUTE = 60_000;
const REFUSED = 24 * 60 * MINUTE;
/** Seconds to the next look at a page that was not there: three looks over a day, then as rarely as anything old. */
const HOUR = 3600;
const MISSES = [HOUR, 12 * HOUR, 12 * HOUR, 72 * HOUR, 720 * HOUR];

const rung = (ladder: readonly number[], step: number): number => ladder[Math.min(step, ladder.length - 1)]! * 1000;

/**
 * Looks at one page and takes in what it shows. The answer, the page's words and the time of the next look are one transaction.
 * @throws what the archive threw, or the signal's reason.
 */
export async function visitPage(looking: Looking, source: Source, visit: Visit): Promise<Visited> {
  const { archive, manners, clock, signal } = looking;
  const after = (more: Partial<Visit>, milliseconds: number): Visit => ({
    ...visit,
    ...more,
    due: instant(clock.now() + milliseconds),
  });
  const fail = async (why: string, fetched?: Fetched, due?: number): Promise<Visited> => {
    const failures = visit.failures + 1;
    const wait = (due ?? Date.parse(nextTry(instant(clock.now()), failures))) - clock.now();
    const captures = fetched ? capturesOf(fetched, instant(clock.now())) : [];
    await archive.putLook({ captures, entries: [], visits: [after({ failures }, wait)] });
    return { outcome: "failed", why };
  };

  let reply: Awaited<ReturnType<Manners["ask"]>>;
  try {
    reply = await manners.ask(visit.url, conditionsOf(visit, instant(clock.now())), signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Problem) return fail(error.message);
    throw error;
  }
  if (reply.kind === "later") return fail(reply.why, undefined, reply.until);
  if (reply.kind === "refused") return fail(reply.why, undefined, clock.now() + REFUSED);
  const { fetched } = reply;
  const at = instant(clock.now());

  const page = visit.page ?? (await knownPage(looking, visit)) ?? pageId(visit.url);
  const known = visit.page === undefined ? undefined : (await archive.pageAt(visit.page, at))?.item?.document;
  if (fetched.status === 304) {
    const entries = known ? [shownAs(known, visit, at)] : [];
    const next = after({ failures: 0, step: visit.step + 1 }, rung(LADDER, visit.step));
    await archive.putLook({ captures: [], entries, visits: [next] });
    return { outcome: "known" };
  }
  const captures = capturesOf(fetched, at);
  const isFront =
    fetched.hops.length > 0 && new URL(fetched.url).pathname === "/" && new URL(visit.url).pathname !== "/";
  const standIn = challenge(answerIn(fetched));
  // Many sites say "not found" with the status of success.
  const isMissing = fetched.status === 404 || fetched.status === 410 || standIn?.code === "missing";
  if (isMissing || isFront) {
    const state = fetched.status === 410 ? "withdrawn" : "gone";
    const reason = isFront ? "the address leads to the front page" : (standIn?.words ?? String(fetched.status));
    const misses: Missed[] = visit.page === undefined ? [] : [{ page: visit.page, state, at, reason }];
    const next = after({ failures: visit.failures + 1 }, rung(MISSES, visit.failures));
    await archive.putLook({ captures, entries: [], misses, visits: [next] });
    return { outcome: "missed", why: reason };
  }
  if (fetched.status < 200 || fetched.status >= 300) return fail(`the site answers ${fetched.status}`, fetched);
  if (standIn) return { ...(await fail(standIn.words, fetched)), unreadable: true };

  let document: Document;
  try {
    document = onPage(fetched, source, visit, page);
  } catch (error) {
    if (error instanceof Problem) return { ...(await fail(error.message, fetched)), unreadable: true };
    throw error;
  }
  const misses: Missed[] = [];
  if (known && fetched.hops.length > 0 && addressName(fetched.url) !== addressName(known.url)) {
    const address = await archive.addressOf(page);
    if (address === undefined || addressName(address) !== addressName(fetched.url)) {
      misses.push({ page, state: "moved", at, to: fetched.url, reason: `${fetched.hops[0]!.status}` });
    }
  }
  const record = (await archive.item(document.id)) ? undefined : looking.read(document);
  const { etag: _etag, lastModified: _lastModified, ...rest } = visit;
  const next: Visit = {
    ...rest,
    ...validators(fetched),
    page,
    failures: 0,
    step: visit.step + 1,
    due: instant(clock.now() + rung(LADDER, visit.step)),
  };
  const editions = editionsOf({
    url: fetched.url,
    body: fetched.body,
    ...(fetched.type === undefined ? {} : { type: fetched.type }),
  });
  const entry: Shown = { ...shownAs(document, visit, at), editions, ...(record && { record }) };
  const [outcome] = await archive.putLook({ captures, source: source.url, entries: [entry], misses, visits: [next] });
  if (outcome !== "new page") await compareUncompared(archive, { pages: [page], ...(signal && { signal }) });
  return { outcome: outcome ?? "known" };
}

/** A page that the listing knows by its id, or that another source has listed. */
async function knownPage({ archive }: Looking, { url, names }: Visit): Promise<PageId | undefined> {
  const known = await archive.pagesNamed([...names, addressName(url)]);
  return names.map((name) => known.get(name)).find((page) => page !== undefined) ?? known.get(addressName(url));
}

const shownAs = (document: Document, { names, stamp }: Visit, seen: Instant): Shown => ({
  document,
  seen,
  way: "page",
  names,
  ...(stamp === undefined ? {} : { stamp }),
});

/** @throws Problem "input" for a challenge, an error or a page without a text. */
function onPage(fetched: Fetched, { publisher }: Source, { title, published }: Visit, page: PageId): Document {
  const layout = layoutFor(fetched.url);
  const given: GivenPage = {
    body: fetched.body,
    url: fetched.url,
    ...(fetched.type === undefined ? {} : { type: fetched.type }),
    ...(publisher && { publisher }),
    ...(layout && { layout }),
  };
  // The page's own title comes first, since it may change; so does its stamp, which many pages leave to the listing.
  const own = readPage(given);
  const read = own.title === "" && title !== undefined ? readPage({ ...given, title }) : own;
  const listed = read.published || published === undefined ? undefined : readStamp(published);
  return {
    ...read,
    page,
    id: documentId(page, read.version),
    ...(listed && { published: fromPage(listed, "published") }),
  };
}
