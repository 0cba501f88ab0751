import type { AttributionVerb } from "../../languages/attribution.ts";
import type { Word } from "./word.ts";

/** The longest entry of a table at a word; adverbs and times may stand inside a phrase: "spoke Friday about". */
export function phraseAt(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, AttributionVerb>,
): { next: number; entry: AttributionVerb } | undefined {
  const first = words[at];
  if (first?.kind !== "word") return undefined;
  const plain = table.get(first.lower);
  let best = plain && { next: at + 1, entry: plain };
  let phrase = first.lower;
  let next = at + 1;
  for (let taken = 1; taken < 5; taken++) {
    let inner = next;
    while (inner < next + 4 && (words[inner]?.part === "adverb" || words[inner]?.part === "time")) inner++;
    if (words[inner]?.kind !== "word") break;
    phrase = `${phrase} ${words[inner]!.lower}`;
    next = inner + 1;
    const entry = table.get(phrase);
    // "agreed to talks" is a phrase, "agreed to talk" an infinitive.
    if (entry && words[inner]!.part !== "to") best = { next, entry };
  }
  return best;
}
