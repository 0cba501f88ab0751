import { foldWord } from "../../languages/ru/fold.ts";
import { JOINT, JOINT_AGENT } from "../../languages/ru/offices.ts";
import { FUTURE, PLEASED } from "../../languages/ru/verbs.ts";
import { PREPOSITIONS } from "../../languages/ru/words.ts";
import type { Span } from "../../model/evidence.ts";
import { actsOf, contentActs, within, wordsActs } from "./acts.ts";
import type { Person, Reference } from "./cast.ts";
import { cuesOf, spanAt } from "./cues.ts";
import type { Verdict } from "./verdict.ts";
import type { Piece } from "./words.ts";

interface Running {
  last: Verdict | undefined;
  /** The one person who acts in the sentence before. */
  subject?: Person | undefined;
  parties: readonly Person[];
  people: readonly Reference[];
}

/** A side as a speaker: "российская сторона", "с китайской стороны", "стороной". */
function sideIn(piece: Piece): { code: string; from: number; next: number; led: boolean; nominative: boolean }[] {
  return piece.hits.flatMap((hit) => {
    // "Лурения подтвердила": a state by its name, right before a verb of report.
    if (hit.kind === "state" && hit.code && hit.from === 0 && piece.words[0]!.text === hit.name.split(" ")[0])
      return cuesOf(piece).some(({ at, passive }) => at === hit.next && !passive)
        ? [{ code: hit.code, from: 0, next: hit.next, led: false, nominative: true }]
        : [];
    if (hit.kind !== "demonym" || !hit.code) return [];
    const noun = piece.words[hit.next]?.fold ?? "";
    // "Вельдский дипломат проинформировал"
    const speaker = /^(?:дипломат|представитель|лидер|собеседник|руководитель|парламентарий|премьер|министр)$/.test(
      noun,
    );
    if (!speaker && !/^сторон(?:а|ы|е|у|ой)$/.test(noun)) return [];
    const before = piece.words[hit.from - 1]?.fold ?? "";
    return [
      {
        code: hit.code,
        from: hit.from,
        next: hit.next + 1,
        led: (/^(?:с|со)$/.test(before) && noun === "стороны") || (noun === "стороной" && !PREPOSITIONS.has(before)),
        nominative: noun === "сторона" || speaker,
      },
    ];
  });
}

const VIEW_NOUN = /^(?:словам|мнению|оценке|убеждению|утверждению|данным)$/;

/** Who is said to say something may bind itself; what is only held to be so binds nobody. */
const viewActs = (noun: string, piece: Piece, folded: string, whole: Span): Verdict["acts"] =>
  noun === "словам" ? contentActs(piece, folded, whole, "single") : [{ act: "assess" }];

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
  // "По словам Анны Белой, порт откроется": whose view it is stands at the head.
  const source = words[0]?.fold === "по" && VIEW_NOUN.test(words[1]?.fold ?? "") ? people[0] : undefined;
  if (source && source.from <= 3)
    return {
      holder: { kind: "person", person: source.person },
      way: "according-to",
      evidence: { start: words[0]!.start, end: source.end },
      cue: spanAt(piece, 0, 2),
      acts: viewActs(words[1]!.fold, piece, folded, whole),
      content: contentFrom(source.next - 1),
    };
  // "По её словам, порт открыт"
  const last = running.last;
  if (
    last &&
    last.holder.kind !== "narrator" &&
    words[0]?.fold === "по" &&
    /^(?:его|ее|их)$/.test(words[1]?.fold ?? "") &&
    VIEW_NOUN.test(words[2]?.fold ?? "")
  )
    return {
      holder: last.holder,
      way: "points-back",
      evidence: spanAt(piece, 0, 3),
      cue: spanAt(piece, 0, 3),
      acts: viewActs(words[2]!.fold, piece, folded, whole),
      content: contentFrom(2),
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
      (word, at) =>
        at < limit &&
        JOINT.test(word.fold) &&
        !PREPOSITIONS.has(words[at - 1]?.fold ?? "") &&
        // "со своей стороны", "с этой стороны"
        !(word.fold === "стороны" && /^со?$/.test(words[at - 2]?.fold ?? "")),
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
    acts:
      (voice === "single" && quotedActs(piece, text, at)) ||
      actsOf(piece, text, folded, main, cues, voice, sideOf(holder)),
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

  // "передал ей медаль": no words are conveyed.
  if (
    /^переда(?:л|ла|ли)$/.test(words[at]!.fold) &&
    !/привет|пожелан|поздрав|благодарн|соболезн|наилучш|слова|поклон|послани|приглашен|просьб|предложени/.test(folded)
  )
    return narrate();
  // "был принят Президентом": received, and nothing decided.
  if (main.passive && /^принят[аы]?$/.test(words[at]!.fold) && people.some(({ from }) => from === at + 1))
    return narrate();
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
    // One side's passives go on: "С вельдской стороны выражена … Отмечены также …", but not of what is done together.
    if (
      !/(?<!\p{L})(?:совместн|обоюдн|взаимовыгодн)/u.test(folded) &&
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
    const he = words.findIndex((word, index) => index <= at + 1 && /^(?:он|она)$/.test(word.fold));
    if (he >= 0 && cue.class !== "talk") {
      if (running.last?.holder.kind === "person")
        return result(running.last.holder, "points-back", spanAt(piece, he), "single");
      if (running.subject)
        return result({ kind: "person", person: running.subject }, "points-back", spanAt(piece, he), "single");
    }
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
    // "Министры обменялись приглашениями и договорились …": what they agreed is theirs.
    const agreed =
      subject.kind === "joint"
        ? cues.find(
            ({ cue: other, at: place, passive }) =>
              place > at && !passive && other.class === "agree" && words[place - 1]?.fold === "и",
          )
        : undefined;
    if (agreed)
      return {
        ...result({ kind: "joint" }, "joint-subject", spanAt(piece, subject.at, subject.next), "joint"),
        cue: spanAt(piece, agreed.at),
        acts: [{ act: "agree", at: spanAt(piece, agreed.at) }],
        content: contentFrom(agreed.at),
      };
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

/** "«Мы не выйдем из соглашения», – заявил он": what the words quoted before the verb do, where they do more than claim. */
function quotedActs(piece: Piece, text: string, at: number): Verdict["acts"] | undefined {
  if (piece.words[0]?.text !== "«") return undefined;
  const closing = piece.words.findIndex((word) => word.text === "»");
  if (closing < 0 || closing > at) return undefined;
  const quote: Span = { start: piece.words[0]!.end, end: piece.words[closing]!.start };
  const acts = wordsActs(text.slice(quote.start, quote.end), quote);
  return acts.length > 0 ? acts : undefined;
}

const sideOf = (holder: Verdict["holder"]): string | undefined =>
  holder.kind === "person" ? holder.person.side?.value : holder.kind === "side" ? holder.code : undefined;

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
  if (
    coming &&
    (joint >= 0 ||
      running.last?.holder.kind === "joint" ||
      /двух стран|обеих|поручени|совместн\p{L}+ усили/u.test(folded))
  ) {
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
  // "Вельдский представитель примет участие": one side's, though the sides spoke together before.
  const own = promised && piece.hitAt.get(0);
  if (
    promised &&
    own?.code &&
    own.kind === "demonym" &&
    /^(?:представител|лидер|сторона$|руковод|президент|делегаци|правительств|премьер|министр|коллег)/.test(
      piece.words[own.next]?.fold ?? "",
    )
  ) {
    const person = running.parties.find((party) => party.side?.value === own.code);
    return {
      holder: person ? { kind: "person", person } : { kind: "side", code: own.code },
      way: "subject",
      evidence: spanAt(piece, own.from, own.next + 1),
      acts: [{ act: "commit", at: within(whole, promised) }],
      content: whole,
    };
  }
  const last = running.last;
  const told =
    /^(?:беседа|разговор|встреча|переговоры|тема|темы|мероприятие|церемония|визит|в переговорах|во встрече)$/.test(
      opening,
    ) || /^(?:тема|во встрече|в переговорах|в беседе)/.test(folded);
  if (told || !last || last.holder.kind === "narrator")
    return { holder: { kind: "narrator" }, way: "none", acts: [{ act: "report" }], content: whole };
  const acts = contentActs(piece, folded, whole, last.holder.kind === "joint" ? "joint" : "single");
  return {
    holder: last.holder,
    way: "goes-on",
    ...(last.evidence ? { evidence: last.evidence } : {}),
    acts,
    content: whole,
  };
}
