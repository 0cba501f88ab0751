import { type Echo, type Life, lifeOf } from "../analysis/formulas/life.ts";
import type { Formulas, ToldUse } from "../model/formula.ts";
import type { DocumentId, FormulaId, PageId } from "../model/ids.ts";
import type { Meetings } from "../model/meeting.ts";
import type { Relations } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";

/** Meetings that are looked into for what the other side makes of a formula, the latest first. */
const LOOKED_INTO = 60;

/** A formula through time; undefined where there is none. */
export async function formulaLife(archive: Formulas, id: string): Promise<{ life: Life; uses: ToldUse[] } | undefined> {
  const formula = await archive.formula(id as FormulaId);
  if (!formula) return undefined;
  const uses = await archive.usesOf(formula.id);
  return { life: lifeOf(formula, uses, await archive.occasionsByYear(formula.publishers)), uses };
}

/** What others who tell of the same occasions make of a formula: one echo for each account by another publisher. */
export async function echoesOf(
  archive: Formulas & Meetings & Relations,
  language: string,
  uses: readonly ToldUse[],
): Promise<Echo[]> {
  const echoes: Echo[] = [];
  const seen = new Set<string>();
  for (const use of uses.toReversed()) {
    if (seen.has(use.occasion)) continue;
    if (seen.size >= LOOKED_INTO) break;
    const meeting = await archive.meetingOf(use.page as PageId);
    if (!meeting) continue;
    seen.add(use.occasion);
    for (const document of meeting.documents) {
      const telling = await archive.tellingOf(document);
      if (telling?.publisher && telling.publisher.name !== use.publisher)
        echoes.push(await echoOf(archive, use, document, telling, language));
    }
  }
  return echoes;
}

async function echoOf(
  archive: Formulas,
  use: ToldUse,
  document: DocumentId,
  telling: Telling,
  language: string,
): Promise<Echo> {
  const { page, title, publisher } = telling;
  const own = (await archive.usesIn(document)).find(({ formula }) => formula === use.formula);
  const readable = telling.language.split("-")[0] === language;
  const same = own !== undefined && own.wording.toLowerCase() === use.wording.toLowerCase();
  return {
    use,
    publisher: publisher!.name,
    document,
    page,
    title,
    what: own ? (same ? "repeated" : "changed") : readable ? "left out" : "untold",
    ...(own && { wording: own.wording }),
  };
}
