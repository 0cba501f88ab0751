import type { HanNames } from "../../gazetteer/han-names.ts";
import { SINGLE_ZH } from "../../gazetteer/zh-states.ts";
import { FAMILY_NAMES, SOUND_CHARACTERS } from "../../languages/zh/names.ts";
import { HOME_OFFICES, JOINT_OFFICE } from "../../languages/zh/offices.ts";
import { CALLS, MEETING, MESSAGES } from "../../languages/zh/words.ts";
import type { Document } from "../../model/document.ts";
import { fromPage, inferred, type Sourced, type Span } from "../../model/evidence.ts";
import { type HanCast, type HanPerson, spokesperson } from "./cast.ts";
import { within } from "./hits.ts";
import { issuersOf } from "./issued.ts";
import type { HanSentence } from "./sentences.ts";
import type { Titled, TitleParties } from "./title.ts";

export interface HanParties {
  /** Those who talk, in order: the publisher's first. */
  main: HanPerson[];
  /** All, those who attended last. */
  all: HanPerson[];
  /** The sentence that tells of the occasion. */
  lead?: HanSentence;
  /** Who answers the press, by the title. */
  floor?: HanPerson;
  /** Sides of which the title tells, whoever of them is named. */
  others: string[];
  /** The sides of a joint document; empty where it is none. */
  issuers: string[];
}

const SPOKEN = /^[\p{Script=Han}·]{2,14}?(?:首先|还|也)?(?:表示|指出|强调|说[，：“])/u;
/** How a speaker calls the own state: "洪方感谢", "愿同中方". */
const OWN_SIDE =
  /(?:^|[，。；])(?:[^，。；]{0,6}?)([\p{Script=Han}]{1,4})方(?:恪守|愿|高度|坚定|感谢|将|希望|支持|赞赏|期待|始终|坚持|珍视|重视|完全|十分|欢迎|一贯|对|也|同|视|奉行|赞同|致力|积极|坚信|乐见|反对)/gu;

export function partiesOf(
  document: Document,
  sentences: readonly HanSentence[],
  cast: HanCast,
  title: TitleParties | undefined,
  names: HanNames,
): HanParties {
  const lead = leadOf(sentences);
  const others = [...new Set((title?.others ?? []).flatMap(({ side }) => side ?? []))];
  /** Where nobody is named, the states of the title met. */
  const unnamed = (): string[] =>
    main.length > 0 || !MEETING.test(document.title)
      ? others
      : [...new Set(names.find(document.title).flatMap(({ kind, code }) => (kind === "state" && code ? [code] : [])))];
  const issuers = issuersOf(document.title, names);
  const main: HanPerson[] = [];
  const taken = new Set<HanPerson>();
  const take = (person: HanPerson | undefined): void => {
    if (!person || taken.has(person)) return;
    taken.add(person);
    main.push(person);
  };
  const named = (name: string): HanPerson | undefined =>
    cast.persons.find((person) => person.forms.has(name) || person.name.includes(name) || name.includes(person.name));

  if (issuers.length > 0) {
    // Those of its sides whom the opening names with their offices.
    const [opening] = sentences;
    for (const { person } of opening ? within(cast.mentions, opening.start, opening.end) : [])
      if (person.offices.length > 0 && person.side && issuers.includes(person.side.value)) take(person);
    return { main, all: main, others: issuers, issuers };
  }
  const told = lead ? within(cast.mentions, lead.start, lead.end) : [];
  for (const mention of told) {
    if (!lead || !isTold(mention, lead, mention.person)) continue;
    // "甲和夫人乙": of one side.
    const before = main.at(-1);
    if (before && /夫人$/u.test(lead.text.slice(0, mention.start - lead.start)))
      giveSide(mention.person, before.side ? inferred(before.side.value, "delegation", mention) : cast.own);
    take(mention.person);
  }
  const spokes = spokesperson(document.title, sentences);
  const mouthpiece = spokes ? named(spokes) : undefined;
  if (mouthpiece) {
    const office = /[\p{Script=Han}]{2,8}发言人/u.exec(document.title)?.[0];
    if (office && mouthpiece.offices.length === 0)
      mouthpiece.offices.push(fromPage(office.replace(/^.*日/u, ""), "title"));
    giveSide(mouthpiece, cast.own);
    main.length = 0;
    taken.clear();
    take(mouthpiece);
    return { main, all: main, floor: mouthpiece, others, issuers, ...(lead ? { lead } : {}) };
  }
  const waiting: Titled[] = [];
  for (const given of title?.first ?? []) {
    const person = given.name ? named(given.name) : undefined;
    take(person);
    if (person && !person.side && given.side === undefined) giveSide(person, cast.own);
  }
  for (const given of title?.others ?? []) {
    const known = given.name
      ? named(given.name)
      : main.find(
          (person) => given.side !== undefined && person.side?.value === given.side && person.offices.length > 0,
        );
    // "甲和乙举行会谈": the one whose office is not said yet has that of the title.
    const plain = main.filter(
      (person) =>
        person.side === undefined &&
        person.offices.length === 0 &&
        !title!.first.some(({ name }) => name && person.forms.has(name)),
    );
    if (
      !known &&
      !given.name &&
      plain.length === 1 &&
      title!.others.length === 1 &&
      (talks(plain[0]!, document.text) || cabled(plain[0]!, document.text))
    )
      enrich(plain[0]!, given);
    else if (!known) waiting.push(given);
    else {
      take(known);
      enrich(known, given);
    }
  }
  const speakers = cast.persons.filter((person) => person.speaks);
  const free = (): HanPerson[] => speakers.filter((person) => !taken.has(person));
  // Who says "洪方" of the own side acts for that state.
  for (const given of waiting) {
    if (!given.office && given.side === cast.home) continue;
    const candidates = free().slice(0, MOST_PARTIES);
    const byState =
      given.side === undefined
        ? undefined
        : candidates.find(
            (person) => person.side?.value === given.side || ownSideOf(person, sentences, cast, names, given.side!),
          );
    const head = given.office?.slice(-2);
    // "欢迎甲总统访华": nobody of that office says a word of his own.
    const addressed = (): HanPerson | undefined =>
      head === undefined
        ? undefined
        : cast.persons.find(
            (person) =>
              !main.includes(person) &&
              person.side === undefined &&
              person.mentions.some(({ end }) => document.text.startsWith(head, end)),
          );
    const person =
      byState ??
      candidates.find((person) => person.side === undefined) ??
      (waiting.length === 1 ? (candidates[0] ?? addressed()) : undefined);
    if (!person) continue;
    take(person);
    enrich(person, given);
  }
  for (const person of free()) take(person);
  settleSides(document, sentences, main, cast, names, title);
  jointOffices(sentences, main, title);

  // "发言人甲宣布：部长乙将访问…": who announces it takes no part.
  const voices = main.filter((person) => person.offices[0]?.value.endsWith("发言人"));
  if (voices.length > 0 && voices.length < main.length)
    for (const person of voices) main.splice(main.indexOf(person), 1);
  const all = [...main];
  for (const person of cast.persons)
    if (person.attends && !taken.has(person)) {
      giveSide(person, cast.own);
      all.push(person);
    }
  return { main, all, others: unnamed(), issuers, ...(lead ? { lead } : {}) };
}

/** "甲致电乙" */
const cabled = (person: HanPerson, text: string): boolean =>
  person.mentions.slice(0, MOST_PARTIES).some(({ start }) => text.slice(Math.max(0, start - 2), start) === "致电");
/** "甲和乙举行会谈" */
const talks = (person: HanPerson, text: string): boolean =>
  person.mentions.slice(0, MOST_PARTIES).some(({ end }) => /^(?:举行)?(?:会谈|会晤)/u.test(text.slice(end, end + 4)));

/** The sentence that tells of the occasion, among the first. */
function leadOf(sentences: readonly HanSentence[]): HanSentence | undefined {
  return sentences
    .slice(0, 3)
    .find(
      ({ text, opens }) =>
        opens &&
        !SPOKEN.test(text) &&
        !/转达[^。]{2,40}(?:问候|祝愿)|^[\p{Script=Han}·]{2,12}(?:热烈|首先)*欢迎/u.test(text) &&
        (!/(?:出席|参加|陪同)(?:了)?(?:上述|有关)?(?:活动|会见|会谈)?。$/u.test(text.slice(-16)) ||
          /^(?:当地时间)?[^，。]{2,14}日[^，。]{0,4}，[^。]{4,60}(?:举行，|举办[^，。]{2,24}，|并(?:发表)?(?:致辞|讲话|演讲)，)/u.test(
            text,
          )) &&
        !/(?:时|中)，[^，]{2,12}(?:表示|指出|强调|说)|，(?:并)?(?:表示|指出|强调)/u.test(text) &&
        (MEETING.test(text) ||
          CALLS.test(text) ||
          MESSAGES.test(text) ||
          /出席|访问|签署|抵达|共同主持|回答[^，。]{0,10}提问|举办|向[^，。]{2,14}通报/u.test(text)),
    );
}

/** Who in the lead took part: has an office there, or is subject or object of its verb; not "根据甲主席的邀请". */
function isTold(mention: Span, lead: HanSentence, person: HanPerson): boolean {
  const before = lead.text.slice(0, mention.start - lead.start);
  const after = lead.text.slice(mention.end - lead.start);
  if (/(?:应|受)(?:[\p{Script=Han}、]{0,20})$/u.test(before) && /^.{0,12}(?:邀请|委托|之邀|邀)/u.test(after))
    return false;
  if (/^(?:主席|总书记|总统|国家主席)?(?:特使|特别代表|的)/u.test(after)) return false;
  return (
    person.offices.length > 0 ||
    before === "" ||
    /(?:同|与|和|会见|、|日|午|晚|，|京|在|致电|和夫人|及夫人)$/u.test(before)
  );
}

function giveSide(person: HanPerson, side: Sourced<string> | undefined): void {
  if (!person.side && side) person.side = side;
}

/** Written as names of the text's own country are: a name in sounds alone is a foreigner's, whose state must be said. */
const isOwnName = (name: string): boolean =>
  FAMILY_NAMES.has(name[0]!) && name.length <= 3 && ![...name].every((letter) => SOUND_CHARACTERS.has(letter));

function enrich(person: HanPerson, given: Titled): void {
  if (given.office && person.offices.length === 0)
    for (const value of given.office.split("; ")) person.offices.push(fromPage(value, "title"));
  if (given.side && !person.side) person.side = fromPage(given.side, "title");
}

function ownSideOf(
  person: HanPerson,
  sentences: readonly HanSentence[],
  cast: HanCast,
  names: HanNames,
  wanted: string,
): boolean {
  return ownWords(person, sentences, cast).some(({ words }) =>
    names.formsOf(wanted).some((form) => form.startsWith(words)),
  );
}

/** Parties whose sides are looked for in their words, and sentences of a speech in which they are: a readout has a handful. */
const MOST_PARTIES = 30;
const MOST_SENTENCES = 30;

/** The short forms by which the speaker calls a side other than the publisher's. */
function ownWords(
  person: HanPerson,
  sentences: readonly HanSentence[],
  cast: HanCast,
): { words: string; span: Span }[] {
  const found: { words: string; span: Span }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const first = within(cast.mentions, sentence.start, sentence.end)[0];
    if (first?.person !== person || first.start - sentence.start > 14) continue;
    for (let at = index; at < index + MOST_SENTENCES && sentences[at]?.block === sentence.block; at++) {
      const { text, start } = sentences[at]!;
      for (const match of text.matchAll(OWN_SIDE)) {
        const words = match[1]!;
        const from = start + match.index + match[0].indexOf(`${words}方`);
        if (words !== "中" && !/[中双各对我外多]$/u.test(words))
          found.push({ words, span: { start: from, end: from + words.length + 1 } });
      }
    }
    if (found.length > 0) break;
  }
  return found;
}

function settleSides(
  document: Document,
  sentences: readonly HanSentence[],
  main: readonly HanPerson[],
  cast: HanCast,
  names: HanNames,
  title: TitleParties | undefined,
): void {
  for (const person of main.slice(0, MOST_PARTIES)) {
    if (person.side) continue;
    const office = person.offices[0];
    if (office && HOME_OFFICES.test(office.value)) {
      giveSide(person, cast.own);
      continue;
    }
    const known = [...new Set([...cast.hits, ...names.find(document.title)].flatMap((hit) => hit.code ?? []))];
    for (const { words, span } of ownWords(person, sentences, cast)) {
      const code = stateOf(words, known, cast.home, names);
      if (code) {
        person.side = inferred(code, "own-state-of-speaker", span);
        break;
      }
    }
  }
  const foreign = new Set([
    ...main.flatMap((person) => (person.side && person.side.value !== cast.home ? [person.side.value] : [])),
    ...(title?.others ?? []).flatMap((other) => other.side ?? []),
  ]);
  const pair = /中(.)(?:两国|友好|关系|元首|领导人)/u.exec(document.title)?.[1];
  const paired = pair === undefined ? undefined : SINGLE_ZH.get(pair);
  if (foreign.size === 0 && paired) foreign.add(paired);
  const open = main.filter((person) => !person.side);
  const hasHome = main.some((person) => person.side?.value === cast.home);
  for (const person of cast.own ? open : open.slice(0, MOST_PARTIES)) {
    if (person === open[0] && !hasHome) giveSide(person, cast.own);
    else if (foreign.size === 1 && person.mentions[0])
      person.side = inferred([...foreign][0]!, "other-state-of-two", person.mentions[0]);
    else if (
      foreign.size === 0 &&
      names.find(document.title).length === 0 &&
      !/台|国民党/u.test(document.title) &&
      isOwnName(person.name)
    )
      giveSide(person, cast.own);
    else {
      const others = [
        ...new Set(
          cast.hits.flatMap((hit) => (hit.kind === "state" && hit.code && hit.code !== cast.home ? [hit.code] : [])),
        ),
      ];
      if (hasHome && main.length === 2 && others.length === 1 && person.mentions[0])
        person.side = inferred(others[0]!, "other-state-of-two", person.mentions[0]);
    }
  }
}

/** Whose "X方" it is: of a state that the text or the title names, else of the only one whose name begins so. */
function stateOf(words: string, known: readonly string[], home: string, names: HanNames): string | undefined {
  for (let length = 1; length <= words.length; length++) {
    const form = words.slice(-length);
    const code =
      known.find((code) => code !== home && names.formsOf(code).some((name) => name.startsWith(form))) ??
      SINGLE_ZH.get(form) ??
      names.onlyState(form);
    if (code && code !== home) return code;
  }
  return undefined;
}

/** "两国总理": who has no office of his own has that of both. */
function jointOffices(
  sentences: readonly HanSentence[],
  main: readonly HanPerson[],
  title: TitleParties | undefined,
): void {
  if (main.length < 2 || !title) return;
  for (const { text, start } of sentences) {
    const match = JOINT_OFFICE.exec(text);
    if (!match || match[1] === "元首") continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    for (const person of main.slice(0, 2))
      if (person.offices.length === 0) person.offices.push(inferred(match[1]!, "office-of-both", span));
    return;
  }
}
