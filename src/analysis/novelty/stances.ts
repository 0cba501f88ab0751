import type { Side } from "../../model/actor.ts";
import { overlaps } from "../../model/evidence.ts";
import type { NoveltyLine } from "../../model/novelty.ts";
import type { TopicName } from "../../model/record.ts";
import type { ActKind, Statement } from "../../model/statement.ts";
import { passageOf, type Readout, sentencesOf } from "./readouts.ts";
import { bits, rateOf } from "./surprise.ts";
import { type Piece, Threads } from "./threads.ts";
import { differing } from "./wording.ts";

/** Acts that take a side on a matter; the others inform, or are polite. */
const STANCES: ReadonlySet<ActKind> = new Set(["support", "oppose", "demand", "agree"]);

interface Stance {
  readout: Readout;
  topics: TopicName[];
  by: Side;
  act: ActKind;
}

/** So much of the words must be the same for two views to be of one matter: a topic holds many. */
const ALIKE = 0.35;

/** Views that a side takes now on a matter of which it took others before. @param history the oldest first. */
export function stanceLines(current: Readout, history: readonly Readout[]): NoveltyLine[] {
  const threads = new Threads<Stance>(
    history.flatMap((readout, at) => stancesOf(readout, at)),
    ALIKE,
    sameMatter,
  );
  return stancesOf(current, history.length).flatMap((piece): NoveltyLine[] => {
    const { match } = threads.match(piece);
    if (!match) return [];
    const { uses } = match.thread;
    const last = uses.at(-1)!;
    const { act, by, topics } = piece.of;
    if (uses.some((use) => use.of.act === act)) return [];
    const before = last.of.act;
    return [
      {
        kind: "stance-changed",
        subject: topics.find((topic) => last.of.topics.includes(topic))!,
        before,
        now: act,
        by,
        surprise: bits(rateOf(0, uses.length)),
        reason: "views-alike",
        had: uses.filter((use) => use.of.act === before).length,
        of: uses.length,
        passage: passageOf(current, piece.span),
        earlier: passageOf(last.of.readout, last.span),
        differs: differing(last, piece),
      },
    ];
  });
}

const sameMatter = (a: Stance, b: Stance): boolean =>
  a.by === b.by && a.topics.some((topic) => b.topics.includes(topic));

function stancesOf(readout: Readout, at: number): Piece<Stance>[] {
  const { document, record } = readout;
  const sides = new Map(
    record.actors.map((actor) => [
      actor.id,
      actor.kind === "state"
        ? actor.code
        : actor.kind === "organisation"
          ? (actor.short ?? actor.name.value)
          : actor.side?.value,
    ]),
  );
  const sideOf = ({ holders }: Statement): Side | undefined => {
    const [holder, second] = holders.value;
    if (!holder || second) return undefined;
    return holder.kind === "joint" ? "joint" : holder.kind === "actor" ? sides.get(holder.actor) : undefined;
  };
  const stances: Piece<Stance>[] = [];
  const topics = record.topics.flatMap(({ topic, evidence }) => evidence.map((span) => ({ topic, span })));
  topics.sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  for (const statement of sentencesOf(record)) {
    const { sentence } = statement;
    while (from < topics.length && topics[from]!.span.end <= sentence.start) from++;
    const by = sideOf(statement);
    const acts = statement.acts.map((act) => act.value).filter((act) => STANCES.has(act));
    if (by === undefined || acts.length !== 1) continue;
    const about = new Set<TopicName>();
    for (let next = from; next < topics.length && topics[next]!.span.start < sentence.end; next++) {
      if (overlaps(topics[next]!.span, sentence)) about.add(topics[next]!.topic);
    }
    if (about.size === 0) continue;
    const of = { readout, topics: [...about], by, act: acts[0]! };
    stances.push({ readout: at, text: document.text, span: sentence, of });
  }
  return stances;
}
