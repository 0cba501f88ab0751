import { BODIES, CONDITION, FORUM_END, FORUM_LEADS, STRENGTHS } from "../../languages/ru/details.ts";
import { russianTimes } from "../../languages/ru/times.ts";
import { inferred, type Span, spanOf, stated } from "../../model/evidence.ts";
import type { StatementId } from "../../model/ids.ts";
import type { Commitment } from "../../model/statement.ts";
import type { Verdict } from "./verdict.ts";
import type { Piece } from "./words.ts";

/** What somebody binds itself to in a sentence, or the sides agree on; nothing where it binds nobody. */
export function commitmentIn(
  piece: Piece,
  text: string,
  verdict: Verdict,
  statement: StatementId,
  sides: readonly string[],
  published: string | undefined,
): Omit<Commitment, "id"> | undefined {
  const { holder } = verdict;
  const folded = foldedOf(text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST)));
  const agreed = holder.kind === "joint" && AGREEMENT.test(folded);
  const binding =
    verdict.acts.find(({ act }) => act === "commit") ??
    (agreed ? verdict.acts.find(({ act }) => act === "agree") : undefined);
  if (!binding) return undefined;
  const by =
    holder.kind === "joint"
      ? [...sides]
      : holder.kind === "person"
        ? holder.person.side
          ? [holder.person.side.value]
          : []
        : holder.kind === "side"
          ? [holder.code]
          : [];
  if (by.length === 0) return undefined;
  const from = Math.max(0, (binding.at?.start ?? verdict.content.start) - piece.start);
  const conditional = CONDITION.exec(folded);
  const condition = conditional && spanIn(piece, conditional.index, conditional[0]);
  // What it hangs on is neither when nor where it is to be done, nor how firmly.
  const open = condition ? blank(folded, condition, piece.start) : folded;
  const due = russianTimes(open, piece.start, published).find(({ start, end }) => !isOfName(open, piece, start, end));
  const forum = forumIn(open, text, piece);
  return {
    statement,
    by,
    to: holder.kind === "joint" ? [] : sides.filter((side) => !by.includes(side)),
    deed: spanOf(verdict.content),
    strength: strengthIn(open, from, piece, binding.at ?? verdict.content),
    ...(due ? { due: due.rule ? inferred(due.at, due.rule, due) : stated(due.at, due) } : {}),
    ...(forum ? { forum: stated(text.slice(forum.start, forum.end), forum) } : {}),
    ...(condition ? { condition } : {}),
  };
}

/** No sentence of a readout is longer; beyond it nothing is looked for. */
const LONGEST = 4000;
/** How long the words of a forum may be. */
const LONGEST_FORUM = 160;

/** Words by which what is agreed is something to be done. */
const AGREEMENT =
  /условил|условлен|достигнуто понимание \p{L}+ть|договорил|договоренност\p{L} (?:о|об|продолж|пров)|достигнут\p{L} (?:\p{L}+ )?(?:договоренност|соглашени)|согласован[аоы]?(?![\p{L}])|график|решили|решено|принято решение|утвержд/u;

/** Folding keeps the length of a text, so that places stay. */
const foldedOf = (words: string): string => words.toLowerCase().replaceAll("ё", "е").padEnd(words.length);

const spanIn = (piece: Piece, at: number, words: string): Span => ({
  start: piece.start + at,
  end: piece.start + at + words.trimEnd().length,
});

const blank = (folded: string, { start, end }: Span, base: number): string =>
  folded.slice(0, start - base) + " ".repeat(end - start) + folded.slice(end - base);

/** "План консультаций на 2032–2033 годы", "стратегия до 2035 года": the time is part of a name. */
function isOfName(folded: string, piece: Piece, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - piece.start - 60), start - piece.start);
  const behind = folded.slice(end - piece.start, end - piece.start + 24);
  return (
    /(?:план\p{L}*|программ\p{L}+|стратеги\p{L}+|дорожн\p{L}+ карт\p{L}+|повестк\p{L}+|концепци\p{L}+|график\p{L}*)(?: \p{L}+){0,4} $/u.test(
      before,
    ) || /^\s*(?:прошл|минувш)/u.test(behind)
  );
}

function strengthIn(folded: string, from: number, piece: Piece, evidence: Span): Commitment["strength"] {
  for (const offset of from > 0 ? [from, 0] : [0])
    for (const [pattern, value] of STRENGTHS) {
      const match = pattern.exec(folded.slice(offset));
      if (match) return stated(value, spanIn(piece, offset + match.index, match[0]));
    }
  return inferred("pledged", "no-hedge", evidence);
}

/** "в рамках ОСП", "на полях саммита": the body or meeting where something is to be done. */
function forumIn(folded: string, text: string, piece: Piece): Span | undefined {
  for (const match of folded.matchAll(FORUM_LEADS)) {
    const start = match.index + match[0].length;
    const rest = /^[^,.;:!?()–—]*/u.exec(folded.slice(start, start + LONGEST_FORUM))![0];
    const end = FORUM_END.exec(rest)?.index ?? rest.length;
    const named = piece.hits.filter(
      (hit) => hit.kind === "organisation" && piece.words[hit.from]!.start >= piece.start + start,
    );
    const inside = named.filter((hit) => piece.words[hit.from]!.start < piece.start + start + end);
    const body = BODIES.exec(rest.slice(0, end));
    if (inside.length === 0 && !body) continue;
    const stop = cut(folded, piece, start, start + end);
    if (stop <= start) continue;
    return {
      start: piece.start + start,
      end: piece.start + start + text.slice(piece.start + start, piece.start + stop).trimEnd().length,
    };
  }
  // "добиваться обсуждения в ОСП": the body itself, but where somebody is to become a member of it.
  const direct = piece.hits.find(
    (hit) => hit.kind === "organisation" && /^(?:в|во)$/.test(piece.words[hit.from - 1]?.fold ?? ""),
  );
  // "партнёрам в ЕС": who is there, not where it is done.
  if (direct && /(?:ам|ям|ами|ями|ов|ей)$/u.test(piece.words[direct.from - 2]?.fold ?? "")) return undefined;
  if (!direct || /вступ|присоедин|членств|председательств|интегр/u.test(folded)) return undefined;
  return { start: piece.words[direct.from]!.start, end: piece.words[direct.next - 1]!.end };
}

/** A frame's words end behind the first name of a body, or where a time or another clause begins. */
function cut(folded: string, piece: Piece, start: number, end: number): number {
  let stop = end;
  for (const { start: at } of russianTimes(folded.slice(start, end), start, undefined))
    if (at > start && at < stop) stop = at;
  const month =
    /\s(?:в|до|к) (?:конц|начал|январ|феврал|март|апрел|мае|июн|июл|август|сентябр|октябр|ноябр|декабр)/u.exec(
      folded.slice(start, stop),
    );
  if (month) stop = start + month.index;
  const hit = piece.hits.find(
    (one) =>
      one.kind === "organisation" &&
      piece.words[one.from]!.start >= piece.start + start &&
      piece.words[one.next - 1]!.end <= piece.start + stop,
  );
  return hit ? piece.words[hit.next - 1]!.end - piece.start : stop;
}
