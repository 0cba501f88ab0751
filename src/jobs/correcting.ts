import type { Archive, Item } from "../model/archive.ts";
import { targetOf, valueFor } from "../model/corrections.ts";
import type { Span } from "../model/evidence.ts";
import { type CorrectionId, correctionId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { Correction } from "../model/record.ts";
import type { Instant } from "../model/when.ts";

/** What somebody wants to correct. */
export interface Wanted {
  path: string;
  value: unknown;
  /** Words of the text or of the title. */
  quote: string;
  /** Where they stand, where it is known. */
  span?: Span | undefined;
  about?: string | undefined;
  was?: unknown;
  reason: string;
}

/** Code units of a reason and of a quote, at most. */
const LONGEST = 2000;

/**
 * Takes a correction in.
 * @throws Problem "usage" where the value, the words or the reason will not do; nothing is kept then.
 */
export async function correct(
  archive: Archive,
  item: Item,
  wanted: Wanted,
  by: { author: string; now: Instant },
): Promise<Correction> {
  const target = targetOf(wanted.path);
  if (!target)
    throw new Problem("usage", "This cannot be corrected.", { advice: "Follow a link “Correct” on the readout." });
  if (!item.record) throw new Problem("usage", "Nothing has read this text, so there is nothing to correct.");
  const value = valueFor(target, wanted.value);
  const { quote, span } = quoted(item, wanted);
  return keep(archive, item, by, {
    path: wanted.path,
    quote,
    value,
    reason: reasoned(wanted.reason),
    ...(span ? { span } : {}),
    ...(wanted.about === undefined ? {} : { about: wanted.about }),
    ...(wanted.was === undefined ? {} : { was: wanted.was }),
  });
}

/**
 * Takes a correction back, or an undoing. It is a correction of its own.
 * @throws Problem "missing" where there is no such correction of the page, "usage" where it is taken back already.
 */
export async function undo(
  archive: Archive,
  item: Item,
  id: string,
  reason: string,
  by: { author: string; now: Instant },
): Promise<Correction> {
  const judged = item.corrections?.find(({ correction }) => correction.id === id);
  if (!judged) throw new Problem("missing", "There is no such correction of this text.");
  if (judged.state === "undone") throw new Problem("usage", "This correction has been taken back already.");
  const { path, quote } = judged.correction;
  return keep(archive, item, by, { path, quote, value: null, reason: reasoned(reason), undoes: id as CorrectionId });
}

/** Corrections are told apart and ordered by their instants: of two in one millisecond the second is made a little later. */
async function keep(
  archive: Archive,
  item: Item,
  { author, now }: { author: string; now: Instant },
  given: Omit<Correction, "id" | "document" | "author" | "made">,
): Promise<Correction> {
  const document = item.document.id;
  const last = item.corrections?.at(-1)?.correction.made ?? "";
  const made = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
  const correction: Correction = {
    id: correctionId(document, author, made, given.path),
    document,
    author,
    made,
    ...given,
  };
  await archive.putCorrection(correction);
  return correction;
}

function quoted({ document }: Item, { quote, span }: Wanted): { quote: string; span?: Span } {
  const words = quote.trim();
  if (words === "" || words.length > LONGEST)
    throw new Problem("usage", "A correction stands on words of the text.", {
      advice: `Give the words that say it, up to ${LONGEST} characters.`,
    });
  if (span && document.text.slice(span.start, span.end).trim() === words) {
    const start = document.text.indexOf(words, span.start);
    return { quote: words, span: { start, end: start + words.length } };
  }
  const found = inText(document.text, words);
  if (found) return { quote: document.text.slice(found.start, found.end), span: found };
  if (document.title.includes(words)) return { quote: words };
  throw new Problem("usage", "These words do not stand in the text.", {
    advice: "Copy them from the text or the title, letter by letter.",
  });
}

/** Words as a form gives them: the text's own blanks and line ends may have become others. */
function inText(text: string, words: string): Span | undefined {
  const exact = text.indexOf(words);
  if (exact >= 0) return { start: exact, end: exact + words.length };
  const wanted = words.replace(/\s+/g, " ");
  let flat = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const blank = /\s/.test(text[at]!);
    if (blank && flat.endsWith(" ")) continue;
    flat += blank ? " " : text[at];
    places.push(at);
  }
  const start = flat.indexOf(wanted);
  return start < 0 ? undefined : { start: places[start]!, end: places[start + wanted.length - 1]! + 1 };
}

function reasoned(reason: string): string {
  const words = reason.replace(/\s+/g, " ").trim();
  if (words !== "" && words.length <= LONGEST) return words;
  throw new Problem("usage", "A correction has a reason.", {
    advice: `Say in a few words why, up to ${LONGEST} characters.`,
  });
}
