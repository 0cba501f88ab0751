import { TOLD } from "../../languages/zh/details.ts";
import { found, inferred, spanOf } from "../../model/evidence.ts";
import type { StatementId } from "../../model/ids.ts";
import type { Statement } from "../../model/statement.ts";
import { actsOf, type Subjects } from "./acts.ts";
import type { HanCast } from "./cast.ts";
import { within } from "./hits.ts";
import type { HanSentence } from "./sentences.ts";

/** What a holder tells somebody else to have said: "甲表示，乙总统日前宣布将…". Each a statement within the first. */
export function nestedIn(sentence: HanSentence, statement: Statement, cast: HanCast, subjects: Subjects): Statement[] {
  if (!statement.holders.value.some(({ kind }) => kind === "actor")) return [];
  const holders = new Set(statement.holders.value.flatMap((holder) => (holder.kind === "actor" ? [holder.actor] : [])));
  const nested: Statement[] = [];
  for (const [index, clause] of sentence.clauses.entries()) {
    const mention = within(cast.mentions, clause.start, clause.end)[0];
    if (!mention || mention.start !== clause.start || holders.has(mention.person.id)) continue;
    if (clause.start < (statement.content[0]?.start ?? 0)) continue;
    const told = TOLD.exec(clause.text.slice(mention.end - clause.start));
    if (!told) continue;
    const end = mention.end + told[0].length;
    const cue = { start: end - told[1]!.length, end };
    const own = clause.text.slice(end - clause.start).replace(/^[，：“]+/u, "");
    const start = own === "" ? clause.end : clause.end - own.length;
    const rest = [
      ...(own === "" ? [] : [{ start, end: clause.end, text: own }]),
      ...(own === "" ? sentence.clauses.slice(index + 1, index + 2) : []),
    ];
    const last = rest.at(-1);
    if (!last) continue;
    const acts = told[1] === "承诺" ? [] : actsOf(rest, subjects, false);
    nested.push({
      id: `${statement.id}.${nested.length + 1}` as StatementId,
      sentence: spanOf(sentence),
      content: [{ start: rest[0]!.start, end: last.end }],
      cue,
      holders: found([{ kind: "actor", actor: mention.person.id }], "subject", spanOf(mention), cue),
      manner: "reported",
      acts:
        told[1] === "承诺"
          ? [found("commit", "verb", cue)]
          : /要求|呼吁/u.test(told[1]!)
            ? [found("demand", "verb", cue)]
            : acts.length > 0
              ? acts.map(({ act, span }) => found(act, "words", span))
              : [inferred("assess", "claim", last)],
      within: statement.id,
    });
  }
  return nested;
}
