import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { inferred } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Note } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Cast, Character } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { mainClause } from "./clauses.ts";
import { type Floor, type Judgement, NARRATOR, type Running, reportBy } from "./judgement.ts";
import { nestedIn, tellsOnlyOf } from "./nested.ts";
import { onward } from "./onward.ts";
import { label, quotation } from "./quotations.ts";
import { byName, meet } from "./references.ts";
import { joined } from "./reported.ts";
import type { Sentence } from "./sentence.ts";

export interface Account {
  statements: Statement[];
  notes: Note[];
  clauses: Clause[];
  /** Reports inside reports: "A said that B had warned that …". */
  nested: Statement[];
}

/** Whose every body sentence is, and what it does: one pass, each sentence in the light of those before it. */
export function statementsOf(
  document: Document,
  sentences: readonly Sentence[],
  cast: Cast,
  parties: readonly Character[],
  floor: Floor | undefined,
  pack: LanguagePack,
): Account {
  const account: Account = { statements: [], notes: [], clauses: [], nested: [] };
  const running: Running = {
    cast,
    parties,
    recent: [],
    subject: undefined,
    speaker: undefined,
    holders: undefined,
    from: undefined,
    voice: "narrator",
    quotation: undefined,
    block: -1,
    floor,
  };
  for (const sentence of sentences) {
    const mentions = cast.mentions[sentence.index]!;
    for (const mention of mentions) if (mention.kind === "person") meet(running.recent, byName(cast, mention));
    const clause = mainClause(sentence, mentions, pack);
    account.clauses.push(clause);
    const judgement =
      label(document, sentence, mentions, running, pack) ??
      quotation(document, sentences, sentence, mentions, clause, running, pack) ??
      joined(document, sentence, mentions, clause, running, pack, account.notes) ??
      onward(document, sentence, mentions, clause, running, pack);
    const id = `s${sentence.index + 1}` as StatementId;
    account.statements.push({
      id,
      sentence: { start: sentence.start, end: sentence.end },
      content: judgement.content,
      ...(judgement.cue ? { cue: judgement.cue } : {}),
      holders: judgement.holders,
      manner: judgement.manner,
      acts: judgement.acts.list,
      ...(judgement.addressees && judgement.addressees.length > 0 ? { addressees: judgement.addressees } : {}),
    });
    if (judgement.voice !== "narrator") {
      const inner = nestedIn(document, sentence, mentions, judgement, id, running, pack);
      account.nested.push(...inner);
      const last = account.statements.at(-1)!;
      if (judgement.voice === "single") last.acts = tellsOnlyOf(inner, judgement) ?? last.acts;
    }
    // "He said:" alone is the narrator's; what follows is his.
    if (judgement.manner === "reported" && opensQuotation(sentence, judgement)) {
      const last = account.statements.at(-1)!;
      running.quotation = { end: -1, holders: judgement.holders, voice: judgement.voice };
      last.holders = inferred(NARRATOR, "leads-in", judgement.cue ?? sentence);
      last.manner = "narrated";
      last.acts = reportBy("narrator-reports", judgement.cue ?? sentence).list;
    }
    running.holders = judgement.last?.holders ?? judgement.holders.value;
    running.from = judgement.holders.basis.kind === "page" ? undefined : judgement.holders.basis.evidence[0];
    running.voice = judgement.last?.voice ?? judgement.voice;
    running.block = sentence.block;
    const [holder] = running.holders;
    if (holder?.kind === "actor") {
      const person = cast.byId.get(holder.actor);
      if (person) running.speaker = person;
    }
  }
  return account;
}

/** Ends in a colon with nothing said yet. */
function opensQuotation(sentence: Sentence, judgement: Judgement): boolean {
  const { tokens } = sentence;
  return tokens.at(-1)?.text === ":" && judgement.cue !== undefined && tokens.at(-2)!.end === judgement.cue.end;
}
