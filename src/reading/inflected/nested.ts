import { TOLD } from "../../languages/ru/encounters.ts";
import { foldWord } from "../../languages/ru/fold.ts";
import { found, inferred, spanOf } from "../../model/evidence.ts";
import type { ActorId, StatementId } from "../../model/ids.ts";
import type { Statement } from "../../model/statement.ts";
import { actsOf } from "./acts.ts";
import type { Reference } from "./cast.ts";
import { cuesOf, spanAt } from "./cues.ts";
import type { Piece } from "./words.ts";

/** How many words may stand between who speaks and the verb: "Йонас Берг ещё в феврале заявлял". */
const REACH = 5;
/** How many verbs of a sentence are asked for their speaker. */
const MOST = 12;

/**
 * What a holder tells somebody else to have said: "А.Белов сообщил, что Президент Вельды призвал стороны …". Each a statement
 * within the first. A state may speak too: "что Орсания предложила".
 */
export function nestedIn(
  piece: Piece,
  text: string,
  statement: Statement,
  people: readonly Reference[],
  states: ReadonlyMap<string, ActorId>,
): Statement[] {
  if (!statement.holders.value.some(({ kind }) => kind === "actor")) return [];
  const holders = new Set(statement.holders.value.flatMap((holder) => (holder.kind === "actor" ? [holder.actor] : [])));
  const from = statement.content[0]?.start ?? piece.start;
  const { words } = piece;
  const cues = cuesOf(piece);
  const nested: Statement[] = [];
  let asked = 0;
  for (const [at, word] of words.entries()) {
    if (word.kind !== "word" || word.start < from || !TOLD.test(word.fold)) continue;
    if (asked++ === MOST) break;
    const speaker = speakerBefore(piece, at, people, states, from);
    if (!speaker || holders.has(speaker.actor)) continue;
    const cue = spanAt(piece, at);
    // The words behind it up to the end are the other's; a bare verb ("как заявил Берг") has none.
    const start = words.slice(at + 1).find(({ fold, kind }) => kind !== "mark" && fold !== "что")?.start;
    if (start === undefined) continue;
    const own = cues.find((one) => one.at === at);
    // Behind a dash or a semicolon the holder goes on.
    const mark = words.find(({ start: place, text: shown }) => place > start && /^[–—;]$/u.test(shown));
    const clause = { ...piece, end: mark?.start ?? piece.end };
    const acts = own
      ? actsOf(clause, text, foldWord(text.slice(piece.start, clause.end)), own, [own], "single", speaker.code)
      : [];
    nested.push({
      id: `${statement.id}.${nested.length + 1}` as StatementId,
      sentence: spanOf(piece),
      content: [{ start, end: clause.end }],
      cue,
      holders: found([{ kind: "actor", actor: speaker.actor }], "subject", spanOf(speaker), cue),
      manner: "reported",
      acts:
        acts.length > 0
          ? acts.map(({ act, at: span }) => (span ? found(act, "words", span) : inferred(act, "claim", clause)))
          : [inferred("assess", "claim", clause)],
      within: statement.id,
    });
    if (nested.length === 2) break;
  }
  return nested;
}

function speakerBefore(
  piece: Piece,
  at: number,
  people: readonly Reference[],
  states: ReadonlyMap<string, ActorId>,
  from: number,
): { actor: ActorId; start: number; end: number; code?: string } | undefined {
  const reference = people.findLast(
    ({ next, subject, start }) => subject && next <= at && at - next < REACH && start >= from,
  );
  const free = (next: number): boolean => piece.words.slice(next, at).every(({ kind }) => kind !== "mark");
  if (reference && free(reference.next))
    return {
      actor: reference.person.id,
      start: reference.start,
      end: reference.end,
      ...(reference.person.side ? { code: reference.person.side.value } : {}),
    };
  const hit = piece.hits.findLast(
    ({ kind, next, from: first, name }) =>
      kind === "state" &&
      next <= at &&
      at - next < REACH &&
      piece.words[first]!.start >= from &&
      // Only the nominative speaks.
      piece.words[first]!.text === name.split(" ")[0] &&
      !/^(?:в|во|с|со|на|о|об|к|для|от|из)$/u.test(piece.words[first - 1]?.fold ?? ""),
  );
  const actor = hit?.code ? states.get(hit.code) : undefined;
  if (!hit?.code || !actor || !free(hit.next)) return undefined;
  return {
    actor,
    code: hit.code,
    start: piece.words[hit.from]!.start,
    end: piece.words[hit.next - 1]!.end,
  };
}
