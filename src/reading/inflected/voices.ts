import { foldWord } from "../../languages/ru/fold.ts";
import { JOINT, JOINT_AGENT } from "../../languages/ru/offices.ts";
import {
  ASSESSING,
  COMING,
  FINITE,
  FUTURE,
  FUTURE_WE,
  NOUNS,
  PASSIVES,
  PLEASED,
  type RussianCue,
  SPEECH_ACTS,
} from "../../languages/ru/verbs.ts";
import { PREPOSITIONS } from "../../languages/ru/words.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActKind } from "../../model/statement.ts";
import type { Person, Reference } from "./cast.ts";
import type { Piece } from "./words.ts";

/** Whose a sentence is, and what it does, before it is written down. */
export interface Verdict {
  holder:
    | { kind: "person"; person: Person }
    | { kind: "side"; code: string }
    | { kind: "joint" }
    | { kind: "narrator" };
  /** The words that say whose it is; none where it follows from what went before. */
  evidence?: Span;
  way:
    | "subject"
    | "joint-subject"
    | "by-agent"
    | "points-back"
    | "tells"
    | "goes-on"
    | "passive"
    | "none"
    | "floor"
    | "own"
    | "view-of";
  cue?: Span;
  /** Each act with its words; none where it is assumed. */
  acts: { act: ActKind; at?: Span }[];
  content: Span;
  /** The page tells of talks besides. */
  also?: boolean;
}

interface CueAt {
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
  if (!/(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ят|ут|ат|ен|на|ны|ется|ются|ится|ятся|ился)$/.test(fold)) return null;
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
    let cue = known.get(word.fold);
    if (cue === undefined) {
      cue = cueOf(word.fold);
      if (known.size < MOST) known.set(word.fold, cue);
    }
    if (cue) found.push({ at, ...cue });
  }
  return found;
}

const spanAt = (piece: Piece, from: number, next = from + 1): Span => ({
  start: piece.words[from]!.start,
  end: piece.words[next - 1]!.end,
});

interface Running {
  last: Verdict | undefined;
  parties: readonly Person[];
  people: readonly Reference[];
}

/** A side as a speaker: "российская сторона", "с китайской стороны", "стороной". */
function sideIn(piece: Piece): { code: string; from: number; next: number; led: boolean; nominative: boolean }[] {
  return piece.hits.flatMap((hit) => {
    if (hit.kind !== "demonym" || !hit.code) return [];
    const noun = piece.words[hit.next]?.fold ?? "";
    if (!/^сторон(?:а|ы|е|у|ой)$/.test(noun)) return [];
    const before = piece.words[hit.from - 1]?.fold ?? "";
    return [
      {
        code: hit.code,
        from: hit.from,
        next: hit.next + 1,
        led: (/^(?:с|со)$/.test(before) && noun === "стороны") || (noun === "стороной" && !PREPOSITIONS.has(before)),
        nominative: noun === "сторона",
      },
    ];
  });
}

/** Judges a sentence of a report. */
export function judge(piece: Piece, text: string, running: Running): Verdict {
  const cues = cuesOf(piece);
  const { words } = piece;
  const { people } = running;
  const whole: Span = { start: piece.start, end: piece.end };
  const folded = foldWord(text.slice(piece.start, piece.end));
  const sides = sideIn(piece);
  const both = /с обеих сторон|обеими сторонами/.exec(folded);
  const personOf = (code: string): Verdict["holder"] => {
    const person = running.parties.find((party) => party.side?.value === code);
    return person ? { kind: "person", person } : { kind: "side", code };
  };
  const contentFrom = (at: number): Span => {
    let from = at + 1;
    while (
      from < words.length &&
      (words[from]!.fold === "что" || words[from]!.text === "," || words[from]!.text === ":")
    )
      from++;
    const start = words[from]?.start ?? piece.start;
    return { start: start < piece.end ? start : piece.start, end: piece.end };
  };
  const firstView = cues.find(({ cue }) => cue.class !== "talk");
  const main = cues.find(({ at, passive }) => {
    // Inside a clause with "который" or behind "что" there is no main verb.
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.fold);
    return !before.some((word) => /^котор/.test(word)) && (passive || !before.includes("что") || at < 4);
  });
  if (!main) return onward(piece, folded, running, whole);

  const subjectBefore = (
    limit: number,
  ): { kind: "joint" | "person"; reference?: Reference; at: number; next: number } | undefined => {
    const people_ = people.filter((reference) => reference.subject && reference.from < limit);
    const joint = words.findLastIndex(
      (word, at) => at < limit && JOINT.test(word.fold) && !PREPOSITIONS.has(words[at - 1]?.fold ?? ""),
    );
    const last = people_.at(-1);
    const two = people_.length > 1 && last && words[last.from - 1]?.fold === "и" ? people_.at(-2)! : undefined;
    if (two && two.person !== last!.person) return { kind: "joint", at: two.from, next: last!.next };
    if (joint >= 0 && (!last || joint > last.from || main.plural)) return { kind: "joint", at: joint, next: joint + 1 };
    return last && { kind: "person", reference: last, at: last.from, next: last.next };
  };

  const { cue, at } = main;
  const cueSpan = spanAt(piece, at);
  const result = (
    holder: Verdict["holder"],
    way: Verdict["way"],
    evidence: Span | undefined,
    voice: "joint" | "single",
  ): Verdict => ({
    holder,
    way,
    ...(evidence ? { evidence } : {}),
    cue: cueSpan,
    acts: actsOf(piece, text, folded, main, cues, voice),
    content: contentFrom(at),
  });
  if (
    main.passive &&
    /^буд(?:ет|ут)$/.test(words[at - 1]?.fold ?? "") &&
    (running.last?.holder.kind === "joint" || running.last?.also)
  ) {
    const bound = spanAt(piece, at - 1, at + 1);
    return {
      holder: { kind: "joint" },
      way: "goes-on",
      ...(running.last.evidence ? { evidence: running.last.evidence } : {}),
      cue: bound,
      acts: [{ act: "agree" }, { act: "commit", at: bound }],
      content: whole,
    };
  }
  const narrate = (): Verdict => ({
    holder: { kind: "narrator" },
    way: "tells",
    evidence: cueSpan,
    cue: cueSpan,
    acts: [{ act: "report", at: cueSpan }],
    content: whole,
  });

  // Who receives or takes part tells of the occasion; who takes a decision or an invitation does not.
  if (
    /^приня(?:л|ли|ла)$|^принимал/.test(words[at]!.fold) &&
    !/решени|приглашени|заявлени|деклараци|обязательств/.test(
      words
        .slice(at + 1, at + 5)
        .map((word) => word.fold)
        .join(" "),
    )
  ) {
    const then = cues.find(
      ({ at: place, passive, cue: other }) =>
        place > at && !passive && other.class === "view" && words[place - 1]?.fold === "и",
    );
    const who = then ? people.find((reference) => reference.subject && reference.from < at) : undefined;
    if (!then || !who) return narrate();
    return {
      ...result({ kind: "person", person: who.person }, "subject", spanOfRef(who), "single"),
      cue: spanAt(piece, then.at),
      acts: actsOf(piece, text, folded, then, cues, "single"),
      content: contentFrom(then.at),
    };
  }
  if (main.passive) {
    if (cue.class === "talk") return narrate();
    if (both)
      return result(
        { kind: "joint" },
        "by-agent",
        { start: piece.start + both.index, end: piece.start + both.index + both[0].length },
        "joint",
      );
    const side =
      sides.find((side) => side.led) ??
      (/готовност|заинтересован|стремлен|поддержк|приверженност/.test(folded)
        ? sides.find((side) => side.from > at && side.from < at + 6)
        : undefined);
    if (side) return result(personOf(side.code), "by-agent", spanAt(piece, side.from, side.next), "single");
    const agent = words.findIndex((word) => JOINT_AGENT.test(word.fold));
    if (agent >= 0) return result({ kind: "joint" }, "by-agent", spanAt(piece, agent), "joint");
    const byPerson =
      people.find(
        (reference) =>
          reference.next === at && !reference.subject && !PREPOSITIONS.has(words[reference.from - 1]?.fold ?? ""),
      ) ?? (words[at - 1]?.fold === "стороны" ? people.find((reference) => reference.from < at) : undefined);
    if (byPerson) return result({ kind: "person", person: byPerson.person }, "by-agent", spanOfRef(byPerson), "single");
    const onesOwn = people.find((reference) => words[reference.from - 1]?.fold === "стороны");
    if (onesOwn) return result({ kind: "person", person: onesOwn.person }, "by-agent", spanOfRef(onesOwn), "single");
    const last = running.last;
    // One side's passives go on: "С вельдской стороны выражена … Отмечены также …".
    if (
      cue.class === "view" &&
      last?.holder.kind !== "joint" &&
      last?.evidence &&
      (last.way === "by-agent" || last.way === "passive") &&
      last.holder.kind !== "narrator"
    )
      return result(last.holder, "passive", last.evidence, "single");
    if (
      cue.class === "view" &&
      last?.holder.kind === "person" &&
      last.acts.some(({ act }) => act === "assess" || act === "report") &&
      /оценк|проинформ|рассказ|сообщи/.test(
        last.cue
          ? foldWord(text.slice(last.content.start - 60 < 0 ? 0 : last.content.start - 60, last.content.end))
          : "",
      )
    )
      return result(last.holder, "passive", last.evidence, "single");
    return result({ kind: "joint" }, "passive", undefined, "joint");
  }

  const subject = subjectBefore(at) ?? behind(piece, people, at);
  if (!subject) {
    const side = sides.find((side) => side.nominative) ?? sides.find((side) => side.led);
    if (side && cue.class !== "talk")
      return result(personOf(side.code), "subject", spanAt(piece, side.from, side.next), "single");
    if (main.plural && cue.class === "agree") return result({ kind: "joint" }, "joint-subject", cueSpan, "joint");
    const he = words.findIndex((word, index) => index < at && /^(?:он|она)$/.test(word.fold));
    if (he >= 0 && running.last?.holder.kind === "person" && cue.class !== "talk")
      return result(running.last.holder, "points-back", spanAt(piece, he), "single");
    if (cue.class === "talk" || cue.class === "agree") return narrate();
    if (running.last && running.last.holder.kind !== "narrator" && !main.plural)
      return result(
        running.last.holder,
        "goes-on",
        running.last.evidence,
        running.last.holder.kind === "joint" ? "joint" : "single",
      );
    return onward(piece, folded, running, whole);
  }
  if (cue.class === "talk") {
    const later =
      subject.kind === "person"
        ? cues.find(
            ({ cue: other, at: place, passive }) =>
              place > at &&
              !passive &&
              other.class === "view" &&
              place - at < 25 &&
              !/^котор|^что$/.test(words[place - 1]!.fold),
          )
        : undefined;
    if (later && subject.reference && !main.plural) {
      return {
        holder: { kind: "person", person: subject.reference.person },
        way: "subject",
        evidence: spanOfRef(subject.reference),
        cue: spanAt(piece, later.at),
        acts: actsOf(piece, text, folded, later, cues, "single"),
        content: contentFrom(later.at),
      };
    }
    const gift = /обменял/.test(words[at]!.fold) && /поздравлен|приветств|пожелан|соболезн/.exec(folded);
    const feeling = words[0] && at < 40 ? /^(?:выразив|отметив|подчеркнув|подтвердив)/.exec(words[0]!.fold) : null;
    if (feeling && subject.kind === "joint") {
      const acts: Verdict["acts"] = [
        { act: "report", at: cueSpan },
        { act: "agree" },
        PLEASED.test(folded) ? { act: "support" } : { act: "assess" },
      ];
      return {
        holder: { kind: "joint" },
        way: "joint-subject",
        evidence: spanAt(piece, subject.at, subject.next),
        cue: spanAt(piece, 0),
        acts,
        content: whole,
        also: true,
      };
    }
    if (gift) return result({ kind: "joint" }, "joint-subject", spanAt(piece, subject.at, subject.next), "joint");
    return narrate();
  }
  if (subject.kind === "joint")
    return result({ kind: "joint" }, "joint-subject", spanAt(piece, subject.at, subject.next), "joint");
  if (cue.class === "agree" && !/^(?:согласил|решил|принял)/.test(words[at]!.fold))
    return firstView ? result({ kind: "joint" }, "joint-subject", spanOfRef(subject.reference!), "joint") : narrate();
  return result(
    { kind: "person", person: subject.reference!.person },
    "subject",
    spanOfRef(subject.reference!),
    "single",
  );
}

const spanOfRef = (reference: Reference): Span => ({ start: reference.start, end: reference.end });

/** The subject right behind its verb: "…, отметил Томас Ридль". */
function behind(
  piece: Piece,
  people: readonly Reference[],
  at: number,
): { kind: "joint" | "person"; reference?: Reference; at: number; next: number } | undefined {
  const reference = people.find((one) => one.subject && one.from > at && one.from <= at + 2);
  if (reference) return { kind: "person", reference, at: reference.from, next: reference.next };
  const word = piece.words[at + 1];
  return word && JOINT.test(word.fold) ? { kind: "joint", at: at + 1, next: at + 2 } : undefined;
}

/** A sentence without a verb of report. */
function onward(piece: Piece, folded: string, running: Running, whole: Span): Verdict {
  const opening = piece.words[0]?.fold ?? "";
  const joint = piece.words.findIndex((word) => JOINT.test(word.fold));
  const coming = /(?:^|[^\p{L}])(?:продолж(?:ат|ит)|будут)(?![\p{L}])/u.exec(folded);
  if (coming && (joint >= 0 || running.last?.holder.kind === "joint" || /двух стран|обеих|поручени/.test(folded))) {
    const span = { start: whole.start + coming.index, end: whole.start + coming.index + coming[0].length };
    return {
      holder: { kind: "joint" },
      way: joint >= 0 ? "joint-subject" : "goes-on",
      ...(joint >= 0
        ? { evidence: spanAt(piece, joint) }
        : running.last?.evidence
          ? { evidence: running.last.evidence }
          : {}),
      acts: [{ act: "agree" }, { act: "commit", at: span }],
      content: whole,
    };
  }
  const promised = FUTURE.exec(folded);
  const promiser = promised ? running.people.find((reference) => reference.subject) : undefined;
  if (promised && promiser && running.last && running.last.holder.kind !== "narrator")
    return {
      holder: { kind: "person", person: promiser.person },
      way: "subject",
      evidence: spanOfRef(promiser),
      acts: [{ act: "commit", at: within(whole, promised) }],
      content: whole,
    };
  const last = running.last;
  const told =
    /^(?:беседа|разговор|встреча|переговоры|тема|темы|мероприятие|церемония|визит|в переговорах|во встрече)$/.test(
      opening,
    ) || /^(?:тема|во встрече|в переговорах|в беседе)/.test(folded);
  if (told || !last || last.holder.kind === "narrator")
    return { holder: { kind: "narrator" }, way: "none", acts: [{ act: "report" }], content: whole };
  const acts = contentActs(folded, whole, last.holder.kind === "joint" ? "joint" : "single");
  return {
    holder: last.holder,
    way: "goes-on",
    ...(last.evidence ? { evidence: last.evidence } : {}),
    acts,
    content: whole,
  };
}

function contentActs(folded: string, whole: Span, voice: "joint" | "single"): Verdict["acts"] {
  const acts: Verdict["acts"] = voice === "joint" ? [{ act: "agree" }] : [];
  const future = FUTURE.exec(folded);
  if (future) acts.push({ act: "commit", at: within(whole, future) });
  if (!future) acts.push({ act: "assess" });
  return acts;
}

const within = (whole: Span, match: RegExpExecArray): Span => {
  const lead = match[0].length - match[0].trimStart().length;
  const start = whole.start + match.index + lead;
  return { start, end: Math.min(whole.end, whole.start + match.index + match[0].length) };
};

/** What a sentence with a verb of report does. Folding keeps the length of a text but for soft hyphens. */
function actsOf(
  piece: Piece,
  text: string,
  foldedAll: string,
  main: CueAt,
  cues: readonly CueAt[],
  voice: "joint" | "single",
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
    const pleased = PLEASED.exec(foldedAll.length === text.slice(piece.start, piece.end).length ? foldedAll : behind);
    const coming = COMING.exec(behind);
    if (pleased && (main.cue.class === "view" || /удовлетворен/.test(foldedAll)))
      add("support", foldedAll.length === piece.end - piece.start ? within(piece, pleased) : undefined);
    if (coming && main.cue.class === "view") add("commit", within(base, coming));
    if (main.cue.class === "view" && !pleased && !coming && (ASSESSING.test(behind) || !/график|план/.test(behind)))
      add("assess");
    return [...acts].map(([act, at]) => ({ act, ...(at ? { at } : {}) }));
  }
  for (const { cue, at } of verbs) {
    const verb = spanAt(piece, at);
    if (!cue.noun) {
      for (const act of cue.acts) add(act, verb);
      continue;
    }
    const next = verbs.find((other) => other.at > at)?.at;
    const from = piece.words[at]!.start;
    const to = next === undefined ? piece.end : piece.words[next]!.start;
    const stretch = text.slice(from, to).toLowerCase().replaceAll("ё", "е");
    let known = false;
    for (const [pattern, act] of NOUNS) {
      const match = pattern.exec(stretch);
      if (!match) continue;
      add(act, within({ start: from, end: to }, match));
      known = true;
    }
    const future = /подтверд|заяви|сказа|отмети|добави|завери|сообщи|подчеркн/.test(piece.words[at]!.fold)
      ? FUTURE.exec(stretch)
      : null;
    if (future) {
      add("commit", within({ start: from, end: to }, future));
      known = true;
    }
    const naming = /важност|необходимост|значени|что(?![\p{L}])/u.test(stretch);
    if (!known || (naming && !future && !acts.has("oppose"))) for (const act of cue.acts) add(act, verb);
  }
  if (/отметив высок|высоко оцен/.test(behind)) add("support");
  if (acts.size === 0) add(main.cue.class === "inform" ? "report" : "assess", spanAt(piece, main.at));
  return [...acts].map(([act, at]) => ({ act, ...(at ? { at } : {}) }));
}

/** A sentence of a transcript: whoever has the floor says it. */
export function spoken(piece: Piece, text: string, person: Person, from: Span): Verdict {
  const skip = from.start >= piece.start && from.end <= piece.end ? from.end - piece.start : 0;
  const lead = /^\s*/u.exec(text.slice(piece.start + skip, piece.end))![0].length;
  const whole: Span = { start: piece.start + skip + lead, end: piece.end };
  const words = text.slice(whole.start, whole.end).toLowerCase().replaceAll("ё", "е");
  const acts: Verdict["acts"] = [];
  const future = FUTURE_WE.exec(words);
  for (const [pattern, act] of SPEECH_ACTS) {
    const match = pattern.exec(words);
    if (match && !acts.some((one) => one.act === act) && acts.length === 0)
      acts.push({ act, at: within(whole, match) });
  }
  if (future) acts.push({ act: "commit", at: within(whole, future) });
  if (acts.length === 0)
    acts.push({
      act: /^(?:(?:уважаем|дорог)\p{L}+ |ваш\p{L}? (?:высоч|велич|превосх|святей)).{0,120}!$/u.test(words)
        ? "courtesy"
        : words.endsWith("?")
          ? "report"
          : "assess",
    });
  return { holder: { kind: "person", person }, way: "floor", evidence: from, acts, content: whole };
}
