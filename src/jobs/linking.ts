import { endingOf, mentionAsDone } from "../analysis/ledger/done.ts";
import { LEAST_SHARED, mentionBetween } from "../analysis/ledger/matching.ts";
import { isReprint, placeOf, standing } from "../analysis/ledger/standing.ts";
import { languageOf } from "../analysis/ledger/undertakings.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { Meetings } from "../model/meeting.ts";
import type { Ledger, Mention, Report, Undertaking } from "../model/undertaking.ts";

/** Content words from a deed's verb on of which a report must have two near its own. */
const HEAD = 3;

/**
 * Makes the links between undertakings and what later texts say of them. Which links stand depends on what the archive holds, and
 * not on what came first: each undertaking has the one that it repeats best and the one that repeats it best, each report the
 * undertaking that it fits best, and what comes in takes the place of what fitted less (src/analysis/ledger/standing.ts).
 */
export class Linking {
  readonly #archive: Meetings & Ledger;
  readonly #meetings = new Map<PageId, ReadonlySet<DocumentId>>();
  readonly #entered = new Map<DocumentId, { undertakings: Undertaking[]; reports: Report[] }>();

  constructor(archive: Meetings & Ledger) {
    this.#archive = archive;
  }

  /** Links what a document says; what belongs to one meeting with it by now is no mention any more. */
  async link(document: DocumentId): Promise<void> {
    const { undertakings, reports } = await this.#of(document);
    for (const one of undertakings) await this.#linkUndertaking(one);
    for (const one of reports) await this.#linkReport(one);
    const [first] = [...undertakings, ...reports];
    if (first) await this.#partMeeting(first);
  }

  async #linkUndertaking(one: Undertaking): Promise<void> {
    const archive = this.#archive;
    const apart = await this.#apart(one);
    const found = (await archive.likely(one, LEAST_SHARED, one.document)).filter(apart);
    const known: Undertaking[] = [];
    for (const other of found) if (!(await this.#isReprint(one, other))) known.push(other);
    const candidates = known.flatMap((other) => [mentionBetween(other, one) ?? [], mentionBetween(one, other) ?? []]);
    const between = candidates.flat();
    const ending = endingOf(one);
    const reports = ending
      ? await archive.reportsOf(
          { language: languageOf(one.language), kind: ending.kind, head: ending.object.slice(0, HEAD) },
          one.document,
        )
      : [];
    const done = reports.filter(apart).flatMap((report) => mentionAsDone(one, report) ?? []);
    await this.#settle([...between, ...done], (link) => link.earlier === one.id || link.later === one.id);
  }

  async #linkReport(report: Report): Promise<void> {
    const { document, sides, keys } = report;
    const apart = await this.#apart(report);
    const told = await this.#archive.likely({ keys, by: sides, relation: sides }, LEAST_SHARED, document);
    const candidates = told.filter(apart).flatMap((other) => mentionAsDone(other, report) ?? []);
    await this.#settle(
      candidates,
      (link) => link.later === undefined && link.document === document && link.span.start === report.span.start,
    );
  }

  /**
   * Takes in those candidates that stand, and takes away what stands no more: beside them, and of what is known of the same thing.
   * @param own whether a link is of the thing of which these are all candidates
   */
  async #settle(candidates: readonly Mention[], own: (link: Mention) => boolean): Promise<void> {
    const archive = this.#archive;
    const ends = new Set(
      candidates.flatMap(({ earlier, later }) => (later === undefined ? [earlier] : [earlier, later])),
    );
    const reports = candidates.flatMap((one) =>
      one.later === undefined ? [{ document: one.document, start: one.span.start }] : [],
    );
    const near = await archive.linksOf([...ends], reports);
    const known = new Map(near.map((link) => [placeOf(link), link]));
    // A link that gives way at one end may stand by the other: what that one has is looked at, too.
    const far = near.flatMap(({ earlier, later }) => (later === undefined ? [] : [earlier, later]));
    const beyond = [...new Set(far)].filter((id) => !ends.has(id));
    for (const link of beyond.length > 0 ? await archive.linksOf(beyond) : []) known.set(placeOf(link), link);
    const touched = new Set([...near, ...candidates].map(placeOf));
    const offered = new Map(candidates.map((link) => [placeOf(link), link]));
    const pool = new Map([...known].filter(([place, link]) => !own(link) || offered.has(place)));
    for (const [place, link] of offered) pool.set(place, link);
    const stands = standing([...pool.values()]);
    const gone = [...known].filter(([place]) => touched.has(place) && !stands.has(place));
    const added = [...offered].filter(([place]) => stands.has(place) && !known.has(place));
    if (gone.length + added.length === 0) return;
    await archive.relink(
      gone.map(([, link]) => link),
      added.map(([, link]) => link),
    );
  }

  /** Accounts that have become accounts of one meeting do not mention each other. */
  async #partMeeting({ page }: { page: PageId }): Promise<void> {
    const documents = [...(await this.#meeting(page))];
    if (documents.length < 2) return;
    const { undertakings, reports } = await this.#archive.entered(documents);
    const own = new Map(undertakings.map((one) => [one.id, one]));
    const links = await this.#archive.linksOf([...own.keys()]);
    const within = links.filter(
      ({ earlier, later, document }) =>
        own.has(earlier) && (later === undefined ? documents.includes(document) : own.has(later)),
    );
    if (within.length === 0) return;
    await this.#archive.relink(within, []);
    for (const { earlier, later, document, span } of within) {
      await this.#linkUndertaking(own.get(earlier)!);
      const report = reports.find((one) => one.document === document && one.span.start === span.start);
      if (later !== undefined) await this.#linkUndertaking(own.get(later)!);
      else if (report) await this.#linkReport(report);
    }
  }

  async #meeting(page: PageId): Promise<ReadonlySet<DocumentId>> {
    const known = this.#meetings.get(page) ?? new Set((await this.#archive.meetingOf(page))?.documents ?? []);
    this.#meetings.set(page, known);
    return known;
  }

  /** Accounts of one meeting tell of one undertaking; none of them mentions it again. */
  async #apart({ page, document }: Undertaking | Report): Promise<(other: Undertaking | Report) => boolean> {
    const meeting = await this.#meeting(page);
    return (other) => other.document !== document && !meeting.has(other.document);
  }

  async #isReprint(one: Undertaking, other: Undertaking): Promise<boolean> {
    if (one.title !== other.title || one.words !== other.words) return false;
    return isReprint((await this.#of(one.document)).undertakings, (await this.#of(other.document)).undertakings);
  }

  async #of(document: DocumentId): Promise<{ undertakings: Undertaking[]; reports: Report[] }> {
    const known = this.#entered.get(document) ?? (await this.#archive.entered([document]));
    this.#entered.set(document, known);
    return known;
  }
}
