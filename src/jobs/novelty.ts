import { noveltyOf, wantedOf } from "../analysis/novelty/novelty.ts";
import { isRead, type Readout } from "../analysis/novelty/readouts.ts";
import { isBefore, isWithin, relationOf, whereOf } from "../analysis/novelty/relation.ts";
import type { Archive, Item } from "../model/archive.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Novelty } from "../model/novelty.ts";
import type { People } from "../model/person.ts";
import type { Relations } from "../model/relations.ts";
import { type Telling, tellingOf } from "../model/telling.ts";

/** The newest earlier readouts of a relation that are looked at, and those of the publisher. */
const HISTORY = 200;
const BACKGROUND = 60;

/** What is new in a document, against what the archive has of its relation before it. */
export async function noveltyIn(
  archive: Pick<Archive, "item"> & Pick<Relations, "tellings" | "tiesOf"> & Pick<People, "personsAmong">,
  item: Item,
): Promise<Novelty> {
  const telling = tellingOf(item);
  const relation = relationOf(telling);
  const to = telling.day === undefined ? {} : { to: telling.day };
  // The same text in another language, or elsewhere, is no earlier readout.
  const ties = await archive.tiesOf(item.document.id, ["edition", "copy"]);
  const same = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const earlier = (list: readonly Telling[]): Telling[] =>
    list.filter((one) => isBefore(one, telling) && !same.has(one.document)).reverse();
  const [all, usual] = await Promise.all([
    archive.tellings({ where: whereOf(relation), ...to, limit: HISTORY + 1 }),
    relation.publisher
      ? archive.tellings({
          where: [
            ["publisher", relation.publisher.name],
            ["language", relation.language],
          ],
          ...to,
          limit: BACKGROUND,
        })
      : [],
  ]);
  const history = earlier(all)
    .filter((one) => isWithin(relation, one))
    .slice(-HISTORY);
  const texts = new Map<DocumentId, Readout>();
  for (const document of wantedOf(telling, history)) {
    const found = await archive.item(document);
    if (isRead(found)) texts.set(document, found);
  }
  const background = earlier(usual);
  const persons = await archive.personsAmong([
    telling.sequence,
    ...[...history, ...background].map(({ sequence }) => sequence),
  ]);
  return noveltyOf(item, { history, capped: all.length > HISTORY, background, texts, persons });
}
