import { ADVERBS, EVENTS, GROUPS, JOINT, SCENES, SPEECH, SURE_EVENTS, VIEWS } from "../../languages/zh/words.ts";
import { type HolderWay, spanOf, stated } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import { type Subjects, subjectOf } from "./acts.ts";
import type { HanCast, HanPerson, PersonMention } from "./cast.ts";
import { within } from "./hits.ts";
import { issuedIn } from "./issued.ts";
import { jointTake, takeWith } from "./joint.ts";
import type { HanClause, HanSentence } from "./sentences.ts";
import type { HanSides } from "./sides.ts";
import type { HanGroup, Take, Voice } from "./voices.ts";

const TITLE =
  "(?:主席|总统|总理|总书记|首相|先生|女士|殿下|陛下|最高元首|国王|副?外长|副?部长|大臣|副?议长|大使|国务卿|秘书长|特使|司长)?";
const CUE = new RegExp(`^(${TITLE}${ADVERBS})(${SPEECH})`, "u");
const VIEW = new RegExp(
  `^${TITLE}(${ADVERBS})(${VIEWS}|简要介绍|代表[^，。]{2,40}|对[^，。]{1,40}表示|作了|就[^，。]{2,40}(?:提出|阐述|阐明|表明|表达))`,
  "u",
);
/** Between a name and the view: a title, on whose behalf. */
const TITLE_AND_OFFICE = new RegExp(
  `^${TITLE}(?:首先|还|也)?(?:代表[^，。]{2,30}?(?=热烈|衷心|感谢|欢迎|祝贺|对|向|表示|转达))?`,
  "u",
);
/** Of a third person named with a title, inside another's words, only these are views of the moment. */
const OWN_VIEW =
  /^(?:主席|总统|总理|总书记|首相|最高元首|外长|部长|议长|大使|国务卿)?(?:非常|十分|也|还|热切)*(?:期待|希望|盼望|感谢|请|邀请|祝)/u;
const OFFICE_ALONE =
  /^(?:外交部长|行政长官|特首|总统|总理|首相|外长|部长|副部长|议长|主席|秘书长|大使|司长|发言人|国务卿|国王|院长)/u;
/** What a side says of itself. */
const STANCE = /^(?:也|还|十分|衷心)*(?:高度评价|积极评价|感谢|赞赏|愿(?!望|景|意看)|重申|表示|恪守|钦佩|欢迎)/u;
const PRONOUN = /^(?:他|她)(?!们|的|国)/u;
const WE = /^(?:中方|我方|外方)/u;
/** "甲：", "答：": a label at the head of a sentence. */
const LABEL = /^([\p{Script=Han}·]{1,14})：/u;
/** "在会见甲时，", "会谈中，": adverbials before the subject. */
const ADVERBIAL =
  /^(?:在|会见|会谈|会晤|谈到|关于|就|针对|对于|对|当|根据|按照|应|随后|此外|同时|最后|通话|期间|座谈|当地时间|\d|面对|围绕|作为|受|代表)/u;

/** What is known of a text while it is asked who speaks. */
export interface Hearing {
  sentences: readonly HanSentence[];
  cast: HanCast;
  sides: HanSides;
  /** How a side calls itself and others. */
  vocabulary: (side: string) => Subjects;
  /** The parties' sides, the publisher's among them. */
  partySides: readonly string[];
  principal: ReadonlySet<HanPerson>;
  /** Whose the words are where nobody is named. */
  floor: Voice | undefined;
  nextId: () => ActorId;
  /** Groups that speak without a name; those found are added. */
  groups: HanGroup[];
  /** The text calls all who speak by their titles: a title then tells nobody apart. */
  courteous: boolean;
  /** The sides of a joint document, in which nobody else has a voice; empty in any other. */
  issuers: readonly string[];
}

/** The clauses of a sentence that give somebody the floor, in order; none where the speech goes on. */
export function takesOf(hearing: Hearing, place: number, speaker: Voice | undefined): Take[] {
  const { sentences, cast, sides, vocabulary, partySides, principal, floor, nextId, groups, courteous, issuers } =
    hearing;
  return takesOfSentence(sentences[place]!);

  function takesOfSentence(sentence: HanSentence): Take[] {
    if (issuers.length > 0) return issuedIn(sentence, sides, issuers);
    const takes: Take[] = [];
    const label = LABEL.exec(sentence.text);
    const labelled = label ? labelOf(label[1]!, sentence) : undefined;
    if (label && labelled)
      return [
        {
          voice: labelled,
          way: "label",
          evidence: { start: sentence.start, end: sentence.start + label[1]!.length },
          content: sentence.start + label[0].length,
          clause: 0,
        },
      ];
    const sure = SURE_EVENTS.test(sentence.text);
    const scene = SCENES.exec(sentence.text);
    for (const [index, clause] of sentence.clauses.entries()) {
      if (index > 5) break;
      const take = takeOf(sentence, clause, index, takes.at(-1));
      if (!take) {
        // Behind a subject's own clause nothing more is looked for, unless it only led in.
        if (takes.length === 0 && index === 0 && !ADVERBIAL.test(clause.text) && !scene && speaker && !sentence.opens) {
          if (!subjectMention(cast, clause) && !JOINT.test(clause.text)) continue;
        }
        continue;
      }
      takes.push(take);
      // "两国元首还就…交换意见，同意…": what they talked of is told, what they agreed is theirs.
      if (take.voice === "narrator" && JOINT.test(clause.text)) {
        const agreed = sentence.clauses
          .slice(index + 1)
          .find((other) =>
            /^(?:并|还|都|均)*(?:就[^，]{1,30}?)?(?:一致|同意|商定|约定|认为|强调|决定|达成[^，]{0,6}共识)/u.test(
              other.text,
            ),
          );
        if (agreed)
          takes.push({
            voice: "joint",
            way: "joint-subject",
            evidence: spanOf(clause),
            content: agreed.start,
            clause: sentence.clauses.indexOf(agreed),
          });
        break;
      }
    }
    if (takes.length > 0) return takes;
    const narrated: Take = {
      voice: "narrator",
      way: "tells",
      evidence: spanOf(sentence),
      content: sentence.start,
      clause: 0,
    };
    if (
      sure &&
      !/^(?:——)?我/u.test(sentence.text) &&
      (sentence.opens || /^(?:.{0,30}(?:参加|出席|陪同|在座)|双方还|两国元首|会谈|会见|当)/u.test(sentence.text)) &&
      !/愿|应|希望|要/u.test(sentence.text.slice(0, 30))
    )
      return [narrated];
    if (
      scene &&
      (sentence.opens || EVENTS.test(sentence.text)) &&
      !(speaker && !sentence.opens && /^(?:访问|此访|峰会|访华)/u.test(sentence.text))
    )
      return [narrated];
    return [];
  }

  /** Who has the floor by a label; the narrator tells a question. */
  function labelOf(label: string, sentence: HanSentence): Take["voice"] | undefined {
    if (/^(?:问|记者|.{0,12}记者)$/u.test(label)) return "narrator";
    const mention = within(cast.mentions, sentence.start, sentence.start + label.length).at(-1);
    if (mention && mention.end === sentence.start + label.length) return { kind: "person", person: mention.person };
    return label === "答" ? floor : undefined;
  }
  function takeOf(
    sentence: HanSentence,
    clause: HanClause,
    index: number,
    earlier: Take | undefined,
  ): Take | undefined {
    const shown = clause.text;
    const opens = sentence.opens && index === 0;
    let mention = subjectMention(cast, clause);
    let after = mention ? mention.end - clause.start : 0;
    let voice: Voice | undefined = mention ? { kind: "person", person: mention.person } : undefined;
    let way: HolderWay = "subject";
    if (!voice && PRONOUN.test(shown)) {
      // "他" is whoever was told of last: the speaker, else the subject of the sentence before.
      const last = speaker ?? lastSubject();
      if (last) {
        voice = last;
        after = 1;
        way = "points-back";
      }
    }
    // "部长强调": whoever holds the office, where only one is named who does.
    if (!voice && index === 0 && !earlier && (opens || !speaker)) {
      const held = officeSubject(shown, sides.home, cast);
      if (held) {
        voice = { kind: "person", person: held.person };
        after = held.length;
      }
    }
    // "他们表示": all that were told of before.
    if (!voice && index === 0 && sentence.opens === false && /^(?:他|她)们/u.test(shown)) {
      const cue = CUE.exec(shown.slice(2).replace(/^纷纷/u, ""));
      if (cue && !speaker)
        return takeWith("joint", "points-back", clause, index, 2, shown.indexOf(cue[2]!) + cue[2]!.length);
    }
    if (!voice) {
      const scene = index === 0 ? (SCENES.exec(sentence.text)?.[0].length ?? 0) : 0;
      const joint = scene > clause.text.length ? null : JOINT.exec(shown);
      if (joint && earlier && earlier.voice !== "narrator") return undefined;
      if (joint) return jointTake(sentence, clause, index, joint[0].length, speaker);
      const group = index <= 1 && (opens || sentence.opens) ? GROUPS.exec(shown) : null;
      if (group && !earlier) {
        const after = shown.slice(group[0].length);
        const cue = CUE.exec(after) ?? VIEW.exec(after);
        if (cue) {
          const made: HanGroup = {
            id: nextId(),
            name: group[0],
            mentions: [{ start: clause.start, end: clause.start + group[0].length }],
          };
          const state = within(cast.hits, clause.start, clause.start + group[0].length).find(
            (hit) => hit.kind === "state",
          );
          if (state) made.side = stated(state.code!, state);
          groups.push(made);
          return takeWith(
            { kind: "group", group: made },
            "subject",
            clause,
            index,
            group[0].length,
            group[0].length + (CUE.test(after) ? cue[0].length : 0),
          );
        }
      }
      if (WE.test(shown) && !speaker && index === 0 && (sentence.opens || !/[？?]$/u.test(sentence.text))) {
        const code = shown.startsWith("外方") ? undefined : sides.home;
        const cue = CUE.exec(shown.slice(2));
        if (code) return takeWith({ kind: "state", code }, "subject", clause, index, 2, cue ? 2 + cue[0].length : 0);
      }
      const subject = subjectOf(shown, vocabulary(sides.home));
      if (subject.who === "other" && (!speaker || sentence.opens) && index === 0) {
        const code = sides.sideOf(shown.slice(0, subject.length).replace(/方.*$/u, ""));
        const cue = CUE.exec(shown.slice(subject.length));
        if (code && code !== sides.home && cue)
          return takeWith(
            { kind: "state", code },
            "subject",
            clause,
            index,
            subject.length,
            subject.length + cue[0].length,
          );
      }
      // "卢方高度评价…" behind the words of another side: nobody tells the other's stance in its own voice.
      const told = subject.who === "other" && index === 0 && !sentence.opens ? shown.slice(0, subject.length) : "";
      if (speaker?.kind === "person" && told.endsWith("方") && STANCE.test(shown.slice(subject.length))) {
        const code = sides.sideOf(told.slice(0, -1));
        if (code && code !== sides.home && speaker.person.side?.value === sides.home && partySides.includes(code))
          return takeWith({ kind: "state", code }, "subject", clause, index, subject.length, 0);
      }
      // "俄方强调": the publisher's own side, where nobody has the floor.
      if (subject.who === "own" && !speaker && index === 0 && /方$/u.test(shown.slice(0, subject.length))) {
        const cue = CUE.exec(shown.slice(subject.length));
        if (cue && sides.home !== "")
          return takeWith(
            { kind: "state", code: sides.home },
            "subject",
            clause,
            index,
            subject.length,
            subject.length + cue[0].length,
          );
      }
      return undefined;
    }
    // "甲同乙国总统乙互致贺电": the two between whom it is told; of others it is news.
    const exchange =
      mention && !earlier ? /^[同和与][^，。]{2,40}?互致[^，。]{0,8}(?:电|信|函|祝贺)/u.exec(shown.slice(after)) : null;
    if (mention && exchange) {
      const other = within(cast.mentions, clause.start + after, clause.start + after + exchange[0].length)[0];
      if (other)
        return principal.has(mention.person) && principal.has(other.person)
          ? takeWith("joint", "joint-subject", clause, index, after, shown.indexOf("互致", after))
          : { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
    }
    // "甲和乙感谢…": several who speak together; of two sides, both.
    const others: HanPerson[] = [];
    for (
      let link = /^[、和与同]/u.exec(shown.slice(after));
      mention && link;
      link = /^[、和与]/u.exec(shown.slice(after))
    ) {
      const next = within(cast.mentions, clause.start + after + 1, clause.end)[0];
      if (next?.start !== clause.start + after + 1) break;
      others.push(next.person);
      after = next.end - clause.start;
      mention = next;
    }
    if (others.length > 0 && voice.kind === "person") {
      const told = shown.slice(after).replace(/^(?:等[\p{Script=Han}]{0,6}|共同|还|并|都|也)*/u, "");
      if (CUE.test(told) || VIEW.test(told) || /^互(?:致|祝)/u.test(told)) {
        const all = [voice.person, ...others];
        const several =
          partySides.length === 2 && partySides.every((side) => all.some((person) => person.side?.value === side));
        const take = takeWith(
          several ? "joint" : voice,
          several ? "joint-subject" : way,
          clause,
          index,
          after,
          shown.length - told.length,
        );
        return several ? take : { ...take, beside: others };
      }
      // "甲和乙听取了汇报", "甲与乙共同出席": what they did together is told.
      if (
        !earlier &&
        /^(?:一道|听取|出席|签署|见证|参观|为|在|会见|宣布|握手|合影|前往|检阅|观看|主持|举行)/u.test(told)
      )
        return { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
    }
    const titled = mention?.titled ?? false;
    // "甲表示，乙总统相信…": the words are all 甲's.
    if (titled && earlier && earlier.voice !== "narrator" && earlier.voice !== "joint") return undefined;
    // "甲、乙参加会见", "甲和乙共同出席".
    const rest = shown.slice(after).replace(/^等[\p{Script=Han}]{0,8}?(?=表示|指出|强调|说|认为|参加|出席|陪同)/u, "");
    const shift = shown.length - after - rest.length;
    const cue = CUE.exec(rest);
    const foreign =
      speaker && (voice.kind !== "person" || speaker.kind !== "person" || speaker.person !== voice.person);
    const inside = foreign && !sentence.opens;
    const behind = /^(?:的|在|同|和|与|、|夫妇)/u.test(rest) ? rest : "";
    if (cue && !(inside && titled && !/表示|指出|强调|说$/u.test(cue[2]!))) {
      if (/^(?:提出|宣布|回顾|阐述|阐明|相信|深信|主张|呼吁)$/u.test(cue[2]!) && inside) return undefined;
      const end = after + shift + cue[0].length;
      // "建议双方…": the verb says what is done.
      const doing = /^(?:建议|提议|呼吁)$/u.test(cue[2]!) ? cue[2]!.length : 0;
      return takeWith(voice, way, clause, index, after, end - doing, {
        start: clause.start + end - cue[2]!.length,
        end: clause.start + end,
      });
    }
    // "甲邀请乙共进晚餐": what they did together.
    if (
      !earlier &&
      sentence.opens &&
      /^(?:主席|总统|总理|首相)?(?:热情)?邀请[^，。]{2,16}(?:共进|茶叙|散步|合影|观看)/u.test(rest)
    )
      return { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
    // "甲介绍有关情况，并回答记者提问".
    if (!earlier && /^介绍(?:有关|相关|访问)?情况/u.test(rest) && /回答[^，。]{0,10}提问/u.test(sentence.text))
      return { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
    const view = VIEW.exec(rest);
    const title = TITLE_AND_OFFICE.exec(rest)![0].length;
    // A verb of speech further on in the clause: "甲代表政府对乙到访表示欢迎", "甲在会谈中表示".
    const later = /^[^，]{0,60}?(表示|指出|强调|说(?=[，：“]|$)|重申)/u.exec(rest);
    if (later && !view && !inside && !/^(?:的|等|主席的|总统的)/u.test(rest)) {
      const end = after + shift + later[0].length;
      const empty = clause.text.slice(end).length > 1 || later[1] !== "表示" || end >= clause.text.length - 1;
      return takeWith(
        voice,
        way,
        clause,
        index,
        after,
        /^(?:对|就|向)/u.test(rest) && empty && clause.text.slice(end).length > 1 ? after : end,
        {
          start: clause.start + end - later[1]!.length,
          end: clause.start + end,
        },
      );
    }
    // A party by the bare name, at the head of a sentence, takes the floor; others' words have it with a title.
    const another =
      inside && index === 0 && (!titled || courteous) && voice.kind === "person" && principal.has(voice.person);
    if (
      view &&
      behind === "" &&
      (!inside || another || OWN_VIEW.test(rest)) &&
      !/^(?:主席|总统|总理|总书记)?(?:的|特使)/u.test(rest)
    ) {
      if (inside && /^(?:主席|总统|总理|总书记|首相|最高元首)?(?:祝|请)/u.test(rest) && titled) return undefined;
      if (/^(?:主席|总统|总理|总书记)?(?:将|已|曾)/u.test(rest)) return undefined;
      return takeWith(voice, "holds", clause, index, after, after + shift + title);
    }
    // "甲致电乙，祝贺…": a message is its sender's.
    if (
      !earlier &&
      voice.kind === "person" &&
      /^(?:\d{1,2}日)?(?:分别)?(?:致电|复信|致信|致函|(?:就[^，。]{2,30}?)?(?:向|同)[^，。]{2,40}致(?:贺|慰|唁|慰问)[电函信]?)/u.test(
        rest,
      ) &&
      /祝贺|慰问|哀悼|吊唁|感谢|贺电|唁电/u.test(sentence.text)
    )
      return takeWith(voice, "subject", clause, index, after, after);
    // "甲将会见乙": what is on the calendar.
    if (!earlier && !titled && /^将(?:会见|同|出席|访问|举行|与|赴|主持|参加|分别)/u.test(rest))
      return { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
    // "甲结合…，介绍了有关做法": a report of one's own.
    const shows = sentence.clauses
      .slice(index, index + 4)
      .some(({ text }) => /(?:^|[\p{Script=Han}·]{2,12}?)(?:简要)?(?:介绍|通报)了/u.test(text));
    if (shows && !earlier && sentence.opens && index === 0)
      return takeWith(voice, "holds", clause, index, after, after);
    // "甲在会谈前为甲举行欢迎仪式": what is told of somebody at the head of a paragraph.
    if (earlier) return undefined;
    // "访问期间，甲还走访了企业": the scene is left, and somebody acts.
    const led = index === 1 && !titled && mention?.start === clause.start && SCENES.test(sentence.text);
    if (sentence.opens || !speaker || led || SURE_EVENTS.test(sentence.text)) {
      const onward = sentence.clauses
        .slice(index + 1)
        .some((other) => /^(?:并|还|也)?(?:表示|指出|强调|说)/u.test(other.text));
      if (EVENTS.test(rest) && !onward && !(inside && titled))
        return { voice: "narrator", way: "tells", evidence: spanOf(clause), content: sentence.start, clause: index };
      if (onward) return takeWith(voice, "subject", clause, index, after, after);
    }
    return undefined;
  }

  function lastSubject(): Voice | undefined {
    // The subject of the sentence before, where it has one.
    const previous = sentences[place - 1];
    const at = previous && within(cast.mentions, previous.start, previous.end).at(-1);
    if (!at) return undefined;
    const subject =
      previous &&
      subjectMention(cast, previous.clauses.find((clause) => subjectMention(cast, clause)) ?? previous.clauses[0]!);
    return { kind: "person", person: subject?.person ?? at.person };
  }
}

/** Whether all who speak by name at the head of a sentence have their titles with it. */
export function isCourteous(sentences: readonly HanSentence[], cast: HanCast): boolean {
  let titled = false;
  for (const { start, end, text } of sentences) {
    const [first] = within(cast.mentions, start, end);
    if (first?.start !== start || !CUE.test(text.slice(first.end - start))) continue;
    if (!first.titled) return false;
    titled = true;
  }
  return titled;
}

/** An office at the head of a clause with a verb of speech or of a view behind it; whose it is, where one person holds it. */
function officeSubject(shown: string, home: string, cast: HanCast): { person: HanPerson; length: number } | undefined {
  const office = OFFICE_ALONE.exec(shown)?.[0];
  if (!office) return undefined;
  const rest = shown.slice(office.length);
  if (!CUE.test(rest) && !VIEW.test(rest)) return undefined;
  const holding = cast.persons
    .slice(0, MOST_PERSONS)
    .filter((person) => person.offices.some(({ value }) => value.endsWith(office)));
  const own = holding.filter((person) => person.side?.value === home);
  const person = own.length === 1 ? own[0] : holding.length === 1 ? holding[0] : undefined;
  return person && { person, length: office.length };
}

const MOST_PERSONS = 30;

/** Behind a name: somebody else is sent by him. */
const sent = (clause: HanClause, mention: PersonMention | undefined): boolean =>
  mention !== undefined &&
  /^(?:主席|总统|总理|国王|总书记)?的?(?:特别代表|特使|全权代表)/u.test(clause.text.slice(mention.end - clause.start));

/** The person at the head of a clause, over an office. */
export function subjectMention(cast: HanCast, clause: HanClause): PersonMention | undefined {
  const mentions = within(cast.mentions, clause.start, clause.end);
  // "会见甲时乙表示": who is met stands before who speaks.
  const second = mentions[1];
  if (second && /^在?(?:会见|同|与).{2,20}时$/u.test(clause.text.slice(0, second.start - clause.start))) return second;
  // "甲主席特别代表、…乙出席": whose representative somebody is does not act.
  const mention = sent(clause, mentions[0]) && second ? second : mentions[0];
  if (!mention) return undefined;
  const before = clause.text.slice(0, mention.start - clause.start);
  if (before === "" || /^[“‘]$/u.test(before)) return mention;
  // An office before the name, or a list of people.
  if (
    /(?:[主总][席统理]|书记|首相|部长|外长|议长|大使|国务卿|秘书长|总干事|委员长|主任|发言人|大臣|国王|特使|代表|会长|董事长|总裁|裁)$/u.test(
      before,
    ) &&
    !/^[应受据在由经]|[同和与向对请的]/u.test(before)
  )
    return mention;
  return undefined;
}
