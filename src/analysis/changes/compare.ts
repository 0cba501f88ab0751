import { COSMETIC, type Version, type VersionChange } from "../../model/change.ts";
import { stampIso } from "../../model/when.ts";
import { withoutIdle } from "./idle-changes.ts";
import { Knowledge, toldOf } from "./knowledge.ts";
import { comesAfter, mirror, mirrorRuns } from "./mirror.ts";
import { recordChanges } from "./record-changes.ts";
import { traceText } from "./text-trace.ts";
import { traceSection, traceTitle } from "./title-trace.ts";
import type { Found } from "./trace.ts";

/**
 * What changed between two versions of a page. Takes time in proportion to the length of both. The mirror image of a
 * comparison is the comparison of the two the other way round: "added" for "cut", and everything else the same.
 */
export function compareVersions(older: Version, newer: Version): VersionChange {
  const mirrored = comesAfter(older.document, newer.document);
  const [a, b] = (mirrored ? [newer, older] : [older, newer]).map(asRead) as [Version, Version];
  const know = new Knowledge(a.document, b.document);
  const title = traceTitle(a.document, b.document, know);
  const { trace, aligned } = traceText(a.document, b.document, know, [
    toldOf(a.document, a.record),
    toldOf(b.document, b.record),
  ]);
  const found: Found[] = [
    ...traceSection(a.document, b.document),
    ...title.found,
    ...trace.found.sort((x, y) => x.place - y.place),
    ...recordChanges(a, b, aligned, trace.found),
  ];
  const indexes = new Map(found.map((change, at) => [change, at]));
  const indexOf = (change: Found): number => indexes.get(change)!;
  const titleRuns = title.runs(a.document.title, b.document.title, indexOf);
  const textRuns = trace.runs(a.document.text, b.document.text, indexOf);
  const told = withoutIdle(
    found.map(({ place: _, ...change }) => (mirrored ? mirror(change) : change)),
    [
      {
        where: "title",
        older: older.document.title,
        newer: newer.document.title,
        runs: mirrored ? mirrorRuns(titleRuns) : titleRuns,
      },
      {
        where: "text",
        older: older.document.text,
        newer: newer.document.text,
        runs: mirrored ? mirrorRuns(textRuns) : textRuns,
      },
    ],
  );
  const { changes } = told;
  return {
    older: older.document.id,
    newer: newer.document.id,
    changes,
    title: told.runs[0]!,
    text: told.runs[1]!,
    cosmetic: changes.length > 0 && changes.every((change) => COSMETIC.has(change.class)),
    silent: changes.some((change) => change.class !== "furniture") && sameStamp(older, newer),
  };
}

const asRead = (version: Version): Version => (version.reading ? { ...version, record: version.reading } : version);

/** The page gives a stamp, and it is the same on both versions; so is the feed's, where there is one. */
function sameStamp(older: Version, newer: Version): boolean {
  const stamps = ({ document, updated }: Version): string[] => [
    document.published ? stampIso(document.published.value) : "",
    updated ?? "",
  ];
  const [x, y] = [stamps(older), stamps(newer)];
  return x.some((stamp) => stamp !== "") && x.every((stamp, at) => stamp === y[at]);
}
