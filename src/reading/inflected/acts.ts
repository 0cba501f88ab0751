import { foldWord } from "../../languages/ru/fold.ts";
import {
  ASSESSING,
  COMING,
  FUTURE,
  FUTURE_WE,
  NOUNS,
  PLEASED,
  SHALL,
  SPEECH_ACTS,
  WELCOMED,
} from "../../languages/ru/verbs.ts";
import { PREPOSITIONS } from "../../languages/ru/words.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActKind } from "../../model/statement.ts";
import type { Person } from "./cast.ts";
import { type CueAt, spanAt } from "./cues.ts";
import type { Verdict } from "./verdict.ts";
import type { Piece } from "./words.ts";

/** What a sentence does that goes on with another's words. */
export function contentActs(piece: Piece, folded: string, whole: Span, voice: "joint" | "single"): Verdict["acts"] {
  const acts: Verdict["acts"] = voice === "joint" ? [{ act: "agree" }] : [];
  // "Это будет способствовать": what comes of it is no promise.
  const future = /^\s*это,? /u.test(folded) ? null : FUTURE.exec(folded);
  if (future) acts.push({ act: "commit", at: within(whole, future) });
  const asked = voice === "single" && !future ? shallOf(piece, 0) : undefined;
  if (asked) acts.push({ act: "demand", at: asked });
  else if (!future) acts.push({ act: "assess" });
  return acts;
}

export const within = (whole: Span, match: RegExpExecArray): Span => {
  const lead = match[0].length - match[0].trimStart().length;
  const start = whole.start + match.index + lead;
  return { start, end: Math.min(whole.end, whole.start + match.index + match[0].length) };
};

const OPPOSING = /озабоченност|обеспокоенност|сожалени|осужден/u;

/** "Лурения должна": what a state or an organisation is told to do; "решения должны" is a principle. */
function shallOf(piece: Piece, from: number): Span | undefined {
  const at = piece.words.findIndex(
    ({ fold }, index) => index >= from && SHALL.test(fold) && !/^был/.test(piece.words[index + 1]?.fold ?? ""),
  );
  const near = piece.hits.some(
    ({ kind, from: first, next }) =>
      (kind === "state" || kind === "organisation") &&
      next <= at &&
      at - next < 2 &&
      !PREPOSITIONS.has(piece.words[first - 1]?.fold ?? ""),
  );
  return at >= from && near ? spanAt(piece, at) : undefined;
}

/** What a sentence with a verb of report does. Folding keeps the length of a text but for soft hyphens. */
export function actsOf(
  piece: Piece,
  text: string,
  foldedAll: string,
  main: CueAt,
  cues: readonly CueAt[],
  voice: "joint" | "single",
  own?: string,
): Verdict["acts"] {
  const acts = new Map<ActKind, Span | undefined>();
  const add = (act: ActKind, at?: Span): void => {
    if (!acts.has(act)) acts.set(act, at);
  };
  const start = piece.words[main.at]!.start;
  const raw = text.slice(start, piece.end);
  const behind = foldWord(raw).length === raw.length ? foldWord(raw) : raw.toLowerCase().replaceAll("ё", "е");
  const base: Span = { start, end: piece.end };
  const verbs = cues.filter(
    ({ at, passive, cue }) =>
      at === main.at ||
      (at > main.at &&
        !passive === !main.passive &&
        cue.class !== "talk" &&
        !piece.words
          .slice(Math.max(main.at, at - 12), at)
          .some((word) => word.fold === "что" || /^котор/.test(word.fold))),
  );
  if (voice === "joint") {
    const noted = /обменял/.test(piece.words[main.at]!.fold);
    if (noted) return [{ act: "courtesy", at: spanAt(piece, main.at) }];
    add("agree", spanAt(piece, main.at));
    // "Министры осудили": what both condemn or back.
    for (const act of main.cue.acts) if (act === "oppose" || act === "support") add(act, spanAt(piece, main.at));
    const pleased = PLEASED.exec(foldedAll.length === text.slice(piece.start, piece.end).length ? foldedAll : behind);
    const coming = COMING.exec(behind);
    const worried = main.cue.class === "view" && main.passive ? OPPOSING.exec(behind) : null;
    if (worried) add("oppose", within(base, worried));
    if (pleased && (main.cue.class === "view" || /удовлетворен/.test(foldedAll)))
      add("support", foldedAll.length === piece.end - piece.start ? within(piece, pleased) : undefined);
    if (coming && main.cue.class === "view") add("commit", within(base, coming));
    if (
      main.cue.class === "view" &&
      !acts.has("oppose") &&
      !acts.has("support") &&
      !pleased &&
      !coming &&
      (ASSESSING.test(behind) || !/график|план/.test(behind))
    )
      add("assess");
    return [...acts].map(([act, at]) => ({ act, ...(at ? { at } : {}) }));
  }
  for (const { cue, at } of verbs) {
    const verb = spanAt(piece, at);
    const plain = text
      .slice(verb.start, Math.min(piece.end, verb.end + 120))
      .toLowerCase()
      .replaceAll("ё", "е");
    if (WELCOMED.test(plain)) {
      add("support", verb);
      continue;
    }
    // "поделился информацией": told, not judged.
    if (/^подели\p{L}+ (?:информаци|сведени|новост)/u.test(plain)) {
      add("report", verb);
      continue;
    }
    // "сообщил о готовности ускорить": what somebody tells of itself.
    const ready =
      cue.class === "inform" ? /^\p{L}+ (?:[\p{L}-]+ ){0,2}о (?:своей )?(?:готовности|решимости)/u.exec(plain) : null;
    if (ready) {
      add("commit", { start: verb.start, end: verb.start + ready[0].length });
      continue;
    }
    const informs = cue.class === "inform" && /^[^,]{0,80}, что(?![\p{L}])/u.test(text.slice(verb.end, piece.end));
    if (!cue.noun && !informs) {
      for (const act of cue.acts) add(act, verb);
      continue;
    }
    const next = verbs.find((other) => other.at > at)?.at;
    const from = piece.words[at]!.start;
    const to = next === undefined ? piece.end : piece.words[next]!.start;
    const stretch = text.slice(from, to).toLowerCase().replaceAll("ё", "е");
    let known = false;
    const shall = main.passive ? undefined : shallOf(piece, at + 1);
    if (shall) {
      add("demand", shall);
      known = true;
    }
    // "признательность за стремление": what thanks are given for is no act of who gives them.
    const thanked = /(?:признательност|благодарност)\p{L}*(?: .*?)?\sза\s/u.exec(stretch);
    for (const [pattern, act] of NOUNS) {
      const match = pattern.exec(stretch);
      if (
        !match ||
        (thanked && (act === "commit" || act === "support") && match.index >= thanked.index + thanked[0].length)
      )
        continue;
      add(act, within({ start: from, end: to }, match));
      known = true;
    }
    const future = /подтверд|заяви|сказа|отмети|добави|завери|сообщи|проинформирова|подчеркн/.test(
      piece.words[at]!.fold,
    )
      ? FUTURE.exec(stretch)
      : null;
    if (future && isOthers(piece, at, from + future.index, own)) {
      add("assess", verb);
      known = true;
    } else if (future) {
      add("commit", within({ start: from, end: to }, future));
      known = true;
    }
    const naming = /важност|необходимост|значени|что(?![\p{L}])/u.test(stretch);
    // "отметил, что Орсания поддерживает …": what is backed is the claim.
    const backs = acts.has("support") && /поддержива/.test(stretch);
    if (!known || (naming && !future && !acts.has("oppose") && !backs && !acts.has("demand")))
      for (const act of informs ? (["assess"] as const) : cue.acts) add(act, verb);
  }
  if (/отметив высок|высоко оцен|положительно (?:откликну|отозва|отреагирова)/.test(foldedAll)) {
    add("support");
    // A response says no more than that it is a good one.
    if (/откликну|отозва|отреагирова/.test(piece.words[main.at]!.fold)) acts.delete("assess");
  }
  if (acts.size === 0) add(main.cue.class === "inform" ? "report" : "assess", spanAt(piece, main.at));
  return [...acts].map(([act, at]) => ({ act, ...(at ? { at } : {}) }));
}

/** "заявил, что Лурения введёт": between the verb and what is to come stands another state as its subject. */
function isOthers(piece: Piece, at: number, until: number, own: string | undefined): boolean {
  if (own === undefined) return false;
  const what = piece.words.findIndex((word, index) => index > at && word.fold === "что");
  const subject = piece.hits.find((hit) => what >= 0 && hit.from > what && piece.words[hit.from]!.start < until);
  return (
    subject?.kind === "state" &&
    subject.code !== own &&
    subject.from <= what + 2 &&
    !PREPOSITIONS.has(piece.words[subject.from - 1]!.fold)
  );
}

/** What words in the first person do, where they do more than claim: one stance at most, and a promise. */
export function wordsActs(words: string, whole: Span): Verdict["acts"] {
  const folded = words.toLowerCase().replaceAll("ё", "е");
  const acts: Verdict["acts"] = [];
  for (const [pattern, act] of SPEECH_ACTS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    acts.push({ act, at: within(whole, match) });
    break;
  }
  const future = FUTURE_WE.exec(folded);
  if (future) acts.push({ act: "commit", at: within(whole, future) });
  return acts;
}

/** A sentence of a transcript: whoever has the floor says it. */
export function spoken(piece: Piece, text: string, person: Person, from: Span): Verdict {
  const skip = from.start >= piece.start && from.end <= piece.end ? from.end - piece.start : 0;
  const lead = /^\s*/u.exec(text.slice(piece.start + skip, piece.end))![0].length;
  const whole: Span = { start: piece.start + skip + lead, end: piece.end };
  const words = text.slice(whole.start, whole.end).toLowerCase().replaceAll("ё", "е");
  const acts = wordsActs(words, whole);
  const future = acts.some(({ act }) => act === "commit");
  // A question asks: what is needed is not demanded by it.
  if (words.endsWith("?") && acts.some(({ act }) => act === "demand" || act === "propose")) acts.splice(0, 1);
  // "Орсания продолжит поставлять": what the speaker's own state will do.
  const first = piece.hits[0];
  const own =
    !future &&
    first?.kind === "state" &&
    first.code === person.side?.value &&
    piece.words[first.from]!.start <= whole.start;
  const coming = own ? FUTURE.exec(words) : null;
  if (coming && acts.length === 0) acts.push({ act: "commit", at: within(whole, coming) });
  if (acts.length === 0)
    acts.push({
      act: /^«?(?:(?:уважаем|дорог)\p{L}+ |ваш\p{L}? (?:высоч|велич|превосх|святей)).{0,120}!$/u.test(words)
        ? "courtesy"
        : words.endsWith("?")
          ? "report"
          : "assess",
    });
  return { holder: { kind: "person", person }, way: "floor", evidence: from, acts, content: whole };
}
