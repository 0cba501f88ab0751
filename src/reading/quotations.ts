import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { found, type HolderWay, inferred, type Reasoned } from "../model/evidence.ts";
import type { Note } from "../model/record.ts";
import type { Holder } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import type { Voice } from "./act-set.ts";
import { actsOfContent } from "./acts.ts";
import { addGroup, type Cast } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clauses.ts";
import {
  cueSpan,
  holdersOf,
  type Judgement,
  makeNote,
  NARRATOR,
  quotedActs,
  type Running,
  reportBy,
  takes,
  within,
} from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";

/** "Ana Orlo: …" at the head of a paragraph: a transcript gives the floor. */
export function label(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  running: Running,
  pack: LanguagePack,
): Judgement | undefined {
  const first = mentions[0];
  const { tokens } = sentence;
  const given =
    first &&
    (first.kind === "person" || first.kind === "office") &&
    tokens.slice(0, first.from).every((token) => token.kind === "mark");
  const announced = sentence.block === running.block ? undefined : remarksBy(sentence, mentions, pack);
  if (announced) {
    const by = refer(announced, running);
    if (by?.kind === "one" && by.person) {
      running.floor = takes(by.person, announced);
      const colon = tokens.findIndex((token, at) => at >= announced.next && token.text === ":");
      if (colon < 0 || colon + 1 >= tokens.length) return leadIn(sentence);
      // "Statement by Ana Orlo: We welcome …": the words begin behind the colon.
      const part = { start: tokens[colon + 1]!.start, end: sentence.end };
      return {
        holders: found([running.floor.holder], "byline", { start: announced.start, end: announced.end }),
        voice: "single",
        manner: "quoted",
        acts: quotedActs(sentence, part, "single", mentions, document.text, pack),
        content: [part],
      };
    }
  }
  const asked = tokens.findIndex((token) => token.kind !== "mark");
  if (pack.voices.questions.holds(tokens[asked]) && tokens[asked + 1]?.text === ":") {
    const { start, end } = tokens[asked]!;
    const group = addGroup(running.cast, tokens[asked]!.text, { start, end });
    running.floor = { holder: { kind: "actor", actor: group.id }, from: { start, end } };
    return {
      holders: found([running.floor.holder], "label", { start, end }),
      voice: "single",
      manner: "quoted",
      acts: reportBy("question-reports", { start, end }),
      content: [{ start: tokens[asked + 2]?.start ?? start, end: sentence.end }],
    };
  }
  const asker = running.transcript ? askerAt(sentence, running) : 0;
  if (asker > 0 && !(given && refer(first, running)?.kind === "one")) {
    const span = { start: tokens[0]!.start, end: tokens[asker - 1]!.end };
    const group = addGroup(running.cast, document.text.slice(span.start, span.end), span);
    running.floor = { holder: { kind: "actor", actor: group.id }, from: span };
    return {
      holders: found([running.floor.holder], "label", span),
      voice: "single",
      manner: "quoted",
      acts: reportBy("question-reports", span),
      content: [{ start: tokens[asker + 1]?.start ?? span.start, end: sentence.end }],
    };
  }
  if (!given) return undefined;
  // "Ana Orlo, meanwhile: …"
  const aside = tokens[first.next]?.text === "," && pack.between.holds(tokens[first.next + 1]) ? 2 : 0;
  const mark = bracketEnd(tokens, first.next + aside);
  if (tokens[mark]?.text !== ":") return undefined;
  const referent = refer(first, running);
  if (referent?.kind !== "one" || !referent.person) return undefined;
  // "Ana Orlo: “We welcome …”": where the words stand in quotation marks, the page goes on behind them.
  const quote = sentence.quoted.find((span) => span.start === tokens[mark + 1]?.start);
  if (quote && quote.end > sentence.end)
    running.quotation = {
      end: quote.end,
      holders: found([{ kind: "actor", actor: referent.actor }], "label", {
        start: first.start,
        end: tokens[mark]!.end,
      }),
      voice: "single",
    };
  if (!quote) running.floor = takes(referent.person, first);
  if (mark + 1 >= tokens.length) return leadIn(sentence);
  const colon = tokens[mark]!;
  return {
    holders: found([{ kind: "actor", actor: referent.actor }], "label", { start: first.start, end: colon.end }),
    voice: "single",
    manner: "quoted",
    acts: actsOfContent(sentence, "single", mentions, document.text, pack, referent.person.side?.value),
    content: [{ start: tokens[mark + 1]!.start, end: sentence.end }],
  };
}

/** "Ana Orlo (through an interpreter): …": over a bracket between a name and its colon, of so many words. */
const BRACKET = 6;

export function bracketEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let at = from + 1; at < from + BRACKET; at++) if (tokens[at]?.text === ")") return at + 1;
  return from;
}

/** The words of a label are few, and each has a capital or is a number: "Reuters:", "Channel 4:". */
const LABEL = 5;

/** "Reuters: …" at the head of a paragraph of a transcript: the token index of its colon; 0 where there is none. */
function askerAt({ tokens, block }: Sentence, running: Running): number {
  if (block === running.block) return 0;
  const colon = tokens.slice(0, LABEL + 1).findIndex((token) => token.text === ":");
  const named = colon > 0 && tokens.slice(0, colon).every(({ kind, capital }) => capital || kind !== "word");
  return named && colon + 1 < tokens.length ? colon : 0;
}

/** Paragraphs that begin with somebody's name and a colon, from so many on, make a transcript. */
const LABELS = 2;

export function isTranscript(sentences: readonly Sentence[], cast: Cast): boolean {
  let labels = 0;
  for (const { index, tokens } of sentences) {
    const [first] = cast.mentions[index]!;
    const labelled = first?.from === 0 && tokens[bracketEnd(tokens, first.next)]?.text === ":";
    if ((first?.kind === "person" || first?.kind === "office") && labelled) labels++;
    if (labels >= LABELS) return true;
  }
  return false;
}

/** "Opening remarks by Ana Orlo at …": a line that gives the floor and says nothing. */
function remarksBy(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): Mention | undefined {
  const { tokens } = sentence;
  const at = tokens
    .slice(0, 8)
    .findIndex((token, index) => pack.voices.remarks.holds(token) && pack.frames.by.holds(tokens[index + 1]));
  return at < 0
    ? undefined
    : mentions.find((mention) => mention.from === at + 2 && (mention.kind === "person" || mention.kind === "office"));
}

const leadIn = (sentence: Sentence): Judgement => ({
  holders: inferred(NARRATOR, "leads-in", { start: sentence.start, end: sentence.end }),
  voice: "narrator",
  manner: "narrated",
  acts: reportBy("narrator-reports", { start: sentence.start, end: sentence.end }),
  content: [{ start: sentence.start, end: sentence.end }],
});

/** Words inside quotation marks, with "…, said X" behind, "X said: …" before, or the speaker before going on. */
export function quotation(
  document: Document,
  sentences: readonly Sentence[],
  sentence: Sentence,
  mentions: readonly Mention[],
  clause: Clause,
  running: Running,
  pack: LanguagePack,
  notes: Note[],
): Judgement | undefined {
  const quote = sentence.quoted.find(
    (other) =>
      within(other, sentence) >= 0.5 * (sentence.end - sentence.start) ||
      (other.start <= sentence.start && other.end > sentence.start),
  );
  if (!quote) return undefined;
  const part = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  if (within(quote, sentence) < 0.4 * (sentence.end - sentence.start)) return undefined;
  const own = clause.subjects.length > 0 && clause.cues.length > 0 ? holdersOf(clause, running) : undefined;
  let holders: Reasoned<Holder[], HolderWay> | undefined;
  let voice: Voice = "single";
  if (own) {
    holders = found(own.holders, "quotation-beside", own.evidence);
    voice = own.voice;
  } else if (running.quotation && running.quotation.end >= sentence.start) {
    ({ holders, voice } = running.quotation);
    const { value, basis } = holders;
    if (basis.kind === "stated") holders = found(value, "quotation-open", ...basis.evidence);
  } else if (quote.end > sentence.end) {
    // The speaker is named where the quotation ends.
    const last = sentences.find((other) => other.index > sentence.index && other.end >= quote.end);
    if (last && last.block === sentence.block) {
      const ahead = clauseOf(last, running.cast);
      const named = ahead.subjects.length > 0 && ahead.cues.length > 0 ? holdersOf(ahead, running) : undefined;
      if (named) {
        holders = found(named.holders, "quotation-ahead", named.evidence);
        voice = named.voice;
      }
    }
  }
  if (!holders && running.holders && running.holders[0]?.kind !== "narrator") {
    holders = inferred(running.holders, "speech-goes-on", ...(running.from ? [running.from] : []));
    voice = running.voice;
  }
  // Behind what the page tells, words go on with whoever spoke last.
  if (!holders && !running.floor && running.speaker) {
    holders = inferred([{ kind: "actor", actor: running.speaker.id }], "speech-goes-on", part);
    notes.push(makeNote("holder-unclear", sentence));
  }
  if (!holders && running.floor) holders = inferred([running.floor.holder], "first-person", part);
  if (!holders) return undefined;
  if (quote.end > sentence.end) running.quotation = { end: quote.end, holders, voice };
  return {
    holders,
    voice,
    manner: "quoted",
    ...(own && clause.cues[0] ? { cue: cueSpan(sentence, clause) } : {}),
    acts: quotedActs(sentence, part, voice, mentions, document.text, pack, sideOf(holders.value, running)),
    content: [part],
  };
}

/** The side of the one person who speaks. */
function sideOf([holder, more]: readonly Holder[], { cast }: Running): string | undefined {
  return holder?.kind === "actor" && !more ? cast.byId.get(holder.actor)?.side?.value : undefined;
}
