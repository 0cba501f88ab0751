import { FINITE, LAID_OUT, PASSIVES, type RussianCue, SPOKE_FOR, VIEWS } from "../../languages/ru/verbs.ts";
import type { Span } from "../../model/evidence.ts";
import type { Piece } from "./words.ts";

/** A verb of report in a sentence, by the index of its word. */
export interface CueAt {
  at: number;
  cue: RussianCue;
  passive: boolean;
  plural: boolean;
}

/** What a word in small letters may be as a verb of report; kept, for texts have few of them. */
const known = new Map<string, { cue: RussianCue; passive: boolean; plural: boolean } | null>();

function cueOf(fold: string): { cue: RussianCue; passive: boolean; plural: boolean } | null {
  if (/(?:вш|ющ|ящ|нн|мы)\p{L}*(?:ий|ый|ая|ое|ие|ые|ого|его|их|ых|ем|им|ым|ими|ыми|ую|юю|ой|ей|ому|ему)$/u.test(fold))
    return null;
  const passive = /(?:н|на|но|ны|т|та|то|ты)$/.test(fold)
    ? PASSIVES.find(([pattern]) => pattern.test(fold))
    : undefined;
  if (passive) return { cue: passive[1], passive: true, plural: fold.endsWith("ы") };
  if (
    !/(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ят|ут|ат|ен|на|ны|ется|ются|ится|ятся|ился|отверг|остерег)$/.test(fold)
  )
    return null;
  const finite = FINITE.find(([pattern]) => pattern.test(fold));
  return finite ? { cue: finite[1], passive: false, plural: /(?:ли|лись|ют|ят|ут|ат|ны|ются)$/.test(fold) } : null;
}

/** How many words are kept. */
const MOST = 20_000;

/** The verbs of report of a sentence. */
export function cuesOf(piece: Piece): CueAt[] {
  const found: CueAt[] = [];
  for (const [at, word] of piece.words.entries()) {
    if (word.kind !== "word" || word.fold.length < 3 || word.titled || piece.inHit.has(at)) continue;
    if (word.capital && at > 0 && piece.words[at - 1]!.kind !== "mark") continue;
    const spoke = /^выступ(?:ил(?:а|и|о)?|ает|ают)$/.test(word.fold) ? spokeFor(piece, at) : undefined;
    if (spoke) found.push({ at, cue: spoke, passive: false, plural: /(?:или|ают)$/.test(word.fold) });
    if (/^представил[аи]?$/.test(word.fold) && piece.words.slice(at + 1, at + 5).some(({ fold }) => VIEWS.test(fold)))
      found.push({ at, cue: LAID_OUT, passive: false, plural: word.fold.endsWith("и") });
    let cue = known.get(word.fold);
    if (cue === undefined) {
      cue = cueOf(word.fold);
      if (known.size < MOST) known.set(word.fold, cue);
    }
    if (cue) found.push({ at, ...cue });
  }
  return found;
}

function spokeFor(piece: Piece, at: number): RussianCue | undefined {
  const behind = `${piece.words[at + 1]?.fold ?? ""} ${piece.words[at + 2]?.fold ?? ""}`;
  return SPOKE_FOR.find(([pattern]) => pattern.test(behind))?.[1];
}

export const spanAt = (piece: Piece, from: number, next = from + 1): Span => ({
  start: piece.words[from]!.start,
  end: piece.words[next - 1]!.end,
});
