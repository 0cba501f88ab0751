import type { DocumentId, StatementId } from "../../model/ids.ts";
import { TOPICS, type TopicName } from "../../model/record.ts";
import { type Aligned, align } from "./align.ts";
import {
  type CommitmentRow,
  commitmentRows,
  differingFigures,
  differingTerms,
  type FiguresDiffer,
  type OneSidedClaim,
  oneSidedClaims,
  type TermsDiffer,
} from "./differences.ts";
import { type Account, type Said, saidIn } from "./said.ts";

/** Two sides' readouts beside each other. All alignment is a machine's proposal. */
export interface Besides {
  a: SideOf;
  b: SideOf;
  /** In one language, words are compared too. */
  sameLanguage: boolean;
  /** By topic: those that both speak of first, then by how much is said of them. */
  rows: TopicRow[];
  aligned: Aligned[];
  /** What one side says in the name of both, and the other does not. */
  claims: OneSidedClaim[];
  terms: TermsDiffer[];
  figures: FiguresDiffer;
  commitments: CommitmentRow[];
}

export interface SideOf {
  document: DocumentId;
  /** The body's sentences, in order. */
  statements: Said[];
}

/** What both say of one topic; a side without statements does not mention it, as it was read. */
export interface TopicRow {
  /** Absent for what belongs to no topic. */
  topic?: TopicName;
  a: StatementId[];
  b: StatementId[];
  /** The aligned pairs of which both sentences are of this topic, and surer ones of which one is. */
  aligned: Aligned[];
}

/** @param a and b of different publishers as a rule, in whatever languages. The same two give the same result. */
export function besides(a: Account, b: Account): Besides {
  const [one, other] = [saidIn(a), saidIn(b)];
  const language = (account: Account): string => account.document.language.toLowerCase().split("-")[0]!;
  const sameLanguage = language(a) === language(b);
  const aligned = align(one, other, sameLanguage);
  return {
    a: { document: a.document.id, statements: one },
    b: { document: b.document.id, statements: other },
    sameLanguage,
    rows: rowsOf(one, other, aligned),
    aligned,
    claims: oneSidedClaims(one, other, aligned),
    terms: differingTerms(a, b),
    figures: differingFigures(one, other, aligned),
    commitments: commitmentRows(a, b, aligned),
  };
}

/** So sure a pair must be to stand with a topic that only one of the two sentences belongs to. */
const ACROSS_TOPICS = 0.4;

function rowsOf(a: readonly Said[], b: readonly Said[], aligned: readonly Aligned[]): TopicRow[] {
  const [byA, byB] = [byTopic(a), byTopic(b)];
  const partnerOfA = new Map(aligned.map((one) => [one.a, one]));
  const partnerOfB = new Map(aligned.map((one) => [one.b, one]));
  const rows = [...TOPICS, undefined].flatMap((topic): TopicRow[] => {
    const [here, there] = [byA.get(topic) ?? [], byB.get(topic) ?? []];
    if (here.length === 0 && there.length === 0) return [];
    const own = { a: new Set(here), b: new Set(there) };
    const pairs = new Set([
      ...here.flatMap((id) => partnerOfA.get(id) ?? []),
      ...there.flatMap((id) => partnerOfB.get(id) ?? []),
    ]);
    const shown = [...pairs].filter(
      ({ a, b, sureness }) => (own.a.has(a) && own.b.has(b)) || (topic !== undefined && sureness >= ACROSS_TOPICS),
    );
    return [{ ...(topic && { topic }), a: here, b: there, aligned: shown }];
  });
  const weight = (row: TopicRow): number =>
    (row.topic === undefined ? -1000 : 0) +
    (row.a.length > 0 && row.b.length > 0 ? 500 : 0) +
    row.a.length +
    row.b.length;
  return rows.sort((x, y) => weight(y) - weight(x));
}

function byTopic(all: readonly Said[]): Map<TopicName | undefined, StatementId[]> {
  const found = new Map<TopicName | undefined, StatementId[]>();
  for (const { id, topics } of all) {
    for (const topic of topics.length > 0 ? topics : [undefined]) {
      const list = found.get(topic);
      if (list) list.push(id);
      else found.set(topic, [id]);
    }
  }
  return found;
}
