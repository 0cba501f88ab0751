import type { HanHit, HanNames } from "../../gazetteer/han-names.ts";
import { DOUBLE_FAMILY_NAMES, FAMILY_NAMES, NOT_NAMES, SOUND_CHARACTERS } from "../../languages/zh/names.ts";
import { ADVERBS, SPEECH, VIEWS } from "../../languages/zh/words.ts";
import type { Document } from "../../model/document.ts";
import { type Sourced, type Span, stated } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import { within } from "./hits.ts";
import { homeOf } from "./home.ts";
import { type HanOffice, officeBefore } from "./offices.ts";
import { HEADS, isName, nameFrom, namesBeforeTitles, namesBehindOffices } from "./person-names.ts";
import type { HanSentence } from "./sentences.ts";
import type { TitleParties } from "./title.ts";

export interface HanPerson {
  id: ActorId;
  name: string;
  /** All forms: whole and last name. */
  forms: Set<string>;
  offices: Sourced<string>[];
  side?: Sourced<string>;
  mentions: Span[];
  /** Gives a view in a sentence of his own. */
  speaks: boolean;
  attends: boolean;
}

export interface PersonMention extends Span {
  person: HanPerson;
  /** With a title behind it: "习近平主席". */
  titled: boolean;
}

export interface HanCast {
  persons: HanPerson[];
  /** In order, without overlaps. */
  mentions: PersonMention[];
  hits: HanHit[];
  /** The state whose text it is; empty where nothing says so. */
  home: string;
  /** The same with how it is known. */
  own?: Sourced<string>;
  /** A town or house of power by its name. */
  places(name: string): HanHit | undefined;
}

const SPEAKS = new RegExp(
  `^([\\p{Script=Han}·•・\\-]{2,30}?)(?:等[\\p{Script=Han}]{0,8})?${ADVERBS}(?:${SPEECH}|${VIEWS}|简要|同|向|对|首先|代表|作)`,
  "u",
);
const SURELY_SPEAKS = new RegExp(
  `^([\\p{Script=Han}·•・\\-]{2,30}?)(?:等[\\p{Script=Han}]{0,8})?${ADVERBS}(?:表示|指出|强调|重申|说[，：“]|(?<=日前|近日|昨天|此前)宣布)`,
  "u",
);
/** "民主联盟党干事长": an office of a party gives its holder as a state's does. */
const OF_PARTY = /^[\p{Script=Han}]{2,8}党(?!组)/u;
/** Where a name is the object: "请甲转达", "对甲的问候", "会见甲时". */
const OBJECT_BEFORE = /(?:致电|请|向|对|为|同|与|和|会见|由|陪同|邀请|欢迎|祝贺|在)$/u;
const CABLED = /致电(?=[\p{Script=Han}·]{2,12}?，(?:祝贺|对|就|向|代表))/gu;
const OBJECTS =
  /(?:请|向|对|为|同|与|和|会见|祝贺|邀请|由)(?=[\p{Script=Han}·]{2,12}?(?:转达|的(?:亲切|诚挚|友好|良好|问候)|举行|时，|夫妇|转交|当选|就任|小范围|握手|并肩))/gu;
const ATTENDS =
  /^(.{2,160}?)(?:等(?:有关)?(?:部门|方面|外方|中方)?(?:负责人|负责同志|官员)?(?:也)?)?(?:分别|一同|也|还)?(?:参加|陪同|出席|在座)/u;
/** Those that are named more surely keep a name against a reading that only looks like one. */
type Found = Map<string, { sure: boolean }>;

/** Everybody the text names. */
export function castOf(
  document: Document,
  sentences: readonly HanSentence[],
  title: TitleParties | undefined,
  names: HanNames,
): HanCast {
  const { text } = document;
  const hits = names.find(text);
  const own = homeOf(document, names);
  const home = own?.value ?? "";
  const found: Found = new Map();
  const offices: { name: string; office: HanOffice }[] = [];
  const attending = new Set<string>();
  const speaking = new Set<string>();
  const add = (words: string, sure = true): void => {
    const name = words
      .replace(/^(?:在|应(?=.{3})|和|了|到|并|及|此次|很高兴应?)(?=.{2})/u, "")
      .replace(/(?<=.{2})(?:和|在|互|与|昨天|昨日|今天|今日|日前|近日|此前|上午|下午)$/u, "");
    if (name.length < 2 || (name !== words && !isName(name))) return;
    const [one, other, more] = name.split(/[和与及]/u);
    if (one && other && !more && isName(one) && isName(other)) {
      add(one, sure);
      add(other, sure);
      return;
    }
    const last = names.find(name).at(-1);
    if (last && last.kind !== "city" && last.end === name.length) return;
    const known = found.get(name);
    found.set(name, { sure: sure || (known?.sure ?? false) });
  };

  const subject =
    /^([\p{Script=Han}·]{2,12}?)(?:夫妇)?(?:分别|集体|应约|共同|先后|在)?(?:会见|会晤|接见|同|与|和|向|就|在|出席|致|对)/u.exec(
      document.title.trim(),
    );
  if (subject && isName(subject[1]!) && names.find(subject[1]!).length === 0) add(subject[1]!);

  for (const { name } of [...(title?.first ?? []), ...(title?.others ?? [])]) if (name) add(name);

  const spokes = spokesperson(document.title, sentences);
  if (spokes) add(spokes);

  const isState = (start: number, end: number): boolean =>
    within(hits, start, end).some(
      (hit) => hit.start <= start && hit.end >= Math.min(end, start + 2) && hit.end - hit.start >= end - start - 1,
    );
  for (const { head, name } of namesBehindOffices(text)) {
    const run = text.slice(name.start, name.end);
    if (isState(name.start, name.end)) continue;
    const office = officeBefore(text, head.end, hits);
    if (!office) continue;
    // Who is found elsewhere has the office, whatever his name looks like.
    offices.push({ name: run, office });
    if (isName(run) || office.of?.kind === "state" || office.of?.kind === "region" || OF_PARTY.test(office.value))
      add(run);
  }
  for (const match of text.matchAll(/(?:夫人|丈夫)(?=[\p{Script=Han}·]{2})/gu)) {
    const name = nameFrom(text, match.index + 2);
    if (name) add(text.slice(name.start, name.end));
  }
  for (const { name } of namesBeforeTitles(text, hits)) {
    if (!isState(name.start, name.end)) add(text.slice(name.start, name.end));
  }
  for (const sentence of sentences) {
    const list = ATTENDS.exec(sentence.text);
    if (list && /(?:参加|陪同|出席|在座)/u.test(sentence.text) && !/[，。]/u.test(list[1]!)) {
      const items = list[1]!.split(/[、和]/u);
      for (const item of items) {
        const name = attendantOf(item);
        if (!name || names.find(name).some((hit) => hit.start === 0)) continue;
        if (items.length > 1 || sentence.text.length < 40) {
          add(name);
          if (sentence.clauses.length === 1) attending.add(name);
        }
      }
    }
    for (const clause of sentence.clauses.slice(0, 4)) {
      const plain = SURELY_SPEAKS.exec(clause.text);
      // "甲祝贺…并表示": the run before the verb of speech is more than a name.
      const bare = plain ? bareName(plain[1]!, names) : undefined;
      const sure =
        plain && bare !== undefined && (isName(bare) || isLikely(bare) || isFullName(bare, names)) ? plain : null;
      const match = sure ?? SPEAKS.exec(clause.text);
      if (!match) continue;
      const several = match[1]!.split(/[和与]/u);
      if (several.length > 1 && sentence.opens && several.every((one) => isName(one) && names.find(one).length === 0))
        for (const one of several) {
          add(one);
          speaking.add(one);
        }
      const run = bareName(match[1]!, names);
      if (run === undefined) continue;
      if (sentence.opens && clause === sentence.clauses[0] && isName(run)) speaking.add(run);
      if (
        isName(run) ||
        (sure && sentence.opens && clause === sentence.clauses[0] && (isLikely(run) || isFullName(run, names)))
      ) {
        if (!sure && clause !== sentence.clauses[0]) continue;
        add(run, Boolean(sure));
        if (sure && !sure[0].endsWith("宣布")) speaking.add(run);
      }
    }
  }
  for (const match of [...text.matchAll(OBJECTS), ...text.matchAll(CABLED)]) {
    const start = match.index + match[0].length;
    const name = nameFrom(text, start);
    if (name && name.end - name.start >= 2 && !isState(name.start, name.end) && OBJECT_BEFORE.test(match[0]))
      add(text.slice(name.start, name.end), false);
  }
  const places = (name: string): HanHit | undefined =>
    names
      .find(name)
      .find((hit) => hit.kind === "city" || hit.kind === "capital" || hit.kind === "region" || hit.kind === "house");
  const cast = {
    ...assemble(document, found, offices, attending, speaking, hits, home),
    places,
    ...(own ? { own } : {}),
  };
  addInitials(cast, sentences, text);
  // "甲深情忆及…，表示": at the head of a paragraph, with a verb of speech further on.
  for (const { opens, start, end, text } of sentences) {
    const [first] = opens ? within(cast.mentions, start, end) : [];
    if (first?.start === start && !first.titled && /，(?:并)?(?:表示|指出|强调)/u.test(text))
      first.person.speaks = true;
  }
  return cast;
}

const INITIAL = new RegExp(
  `^([\\p{Script=Han}])(?=${ADVERBS}(?:表示|指出|强调|认为|说[，：“]|感谢|祝贺|欢迎|赞赏|积极评价|重申|介绍了))`,
  "u",
);

/** "奥热烈欢迎", "拉表示": an embassy calls a foreign guest by the first character of the name, where no state begins so. */
function addInitials(
  cast: Pick<HanCast, "persons" | "mentions" | "hits">,
  sentences: readonly HanSentence[],
  text: string,
): void {
  const foreign = new Map<string, HanPerson | undefined>();
  for (const person of cast.persons) {
    const [first = ""] = person.name;
    if (person.name.length < 3 || [...person.name].some((letter) => !LETTERS.has(letter))) continue;
    foreign.set(first, foreign.has(first) ? undefined : person);
  }
  for (const { start } of cast.hits) foreign.delete(text[start]!);
  if (foreign.size === 0) return;
  for (const { start, text: words } of sentences) {
    const person = foreign.get(words[0]!);
    if (!person || !INITIAL.test(words) || within(cast.mentions, start, start + 1).length > 0) continue;
    const span = { start, end: start + 1 };
    person.mentions.push(span);
    person.speaks = true;
    cast.mentions.push({ ...span, person, titled: false });
  }
  cast.mentions.sort((a, b) => a.start - b.start);
}
const LETTERS: ReadonlySet<string> = new Set([...SOUND_CHARACTERS, ..."·•・‧"]);

/** "外交部发言人甲主持例行记者会": who speaks for a ministry, by the title, or by the label of the answers. */
export function spokesperson(title: string, sentences: readonly HanSentence[]): string | undefined {
  const name = /发言人([\p{Script=Han}·]{2,6}?)(?=主持|就|在|谈|答|关于|举行|回应|的|：|$|\s)/u.exec(title)?.[1];
  if (name && isName(name)) return name;
  // "外交部发言人就…答记者问": the name is the label of the answers.
  const answers = /发言人.{0,60}(?:答记者问|记者会)/u.test(title)
    ? sentences.slice(0, MOST_ASKED).flatMap(({ text }) => ANSWERER.exec(text)?.[1] ?? [])
    : [];
  return answers.find((label) => isName(label) && FAMILY_NAMES.has(label[0]!));
}
const ANSWERER = /^([\p{Script=Han}]{2,4})：/u;
/** Sentences in which the label of the first answer is looked for. */
const MOST_ASKED = 20;

/** A name without the offices before it; undefined where it is a state's or nobody's. */
function bareName(words: string, names: HanNames): string | undefined {
  let from = 0;
  for (const match of words.matchAll(HEADS)) from = match.index + match[0].length;
  const run = words.slice(from);
  if (run.length < 2) return undefined;
  const hit = names.find(run)[0];
  return hit && hit.start === 0 && hit.kind !== "city" ? undefined : run;
}

/** Before a sure verb of speech at the head of a paragraph an unknown run is a name, if nothing speaks against it. */
const isLikely = (run: string): boolean =>
  run.length <= 6 &&
  !NOT_NAMES.has(run) &&
  run.length >= 2 &&
  !/[我你他她它们国双各方两会谈党者人士界们方大家代表嘉宾政府问题关系合作中央上述此今去明年前后当在对以从与和同就会由通过]/u.test(
    run,
  );

/** "陈光方" at the head of a paragraph: a family name and two more characters, the last of which is that of sides too. */
const isFullName = (run: string, names: HanNames): boolean =>
  run.length === 3 &&
  run[2] === "方" &&
  FAMILY_NAMES.has(run[0]!) &&
  !names.onlyState(run.slice(0, 2)) &&
  !/[中两双]/u.test(run);

function attendantOf(item: string): string | undefined {
  const words = item.trim();
  let from = 0;
  for (const match of words.matchAll(HEADS)) from = match.index + match[0].length;
  const run = words.slice(from);
  return run.length >= 2 && run.length <= 12 && isName(run) ? run : undefined;
}

/** Above so many names none is held against all others. */
const MANY = 200;

/** "拉夫罗夫向普京", "武契奇互": a name with words of its neighbours, where the name alone is found more often. */
function isOverlong(name: string, all: readonly string[], text: string): boolean {
  if (/[·•・‧]/u.test(name)) return false;
  const times = (run: string): number => text.split(run).length - 1;
  return all.some(
    (other) =>
      other.length < name.length && (name.startsWith(other) || name.endsWith(other)) && times(other) > 2 * times(name),
  );
}

function assemble(
  document: Document,
  found: Found,
  offices: readonly { name: string; office: HanOffice }[],
  attending: ReadonlySet<string>,
  speaking: ReadonlySet<string>,
  hits: readonly HanHit[],
  home: string,
): Omit<HanCast, "places"> {
  const { text } = document;
  const persons: HanPerson[] = [];
  const byForm = new Map<string, HanPerson>();
  // Whole names first: a last name alone is a form of the whole one.
  const all = [...found.keys()].sort((a, b) => b.length - a.length);
  const ordered = all.length > MANY ? all : all.filter((name) => !isOverlong(name, all, text));
  for (const name of ordered) {
    const known = byForm.get(name);
    if (known) continue;
    // A run in which a surer name begins or ends is that name with a word too many.
    if (
      all.length <= MANY &&
      !found.get(name)!.sure &&
      ordered.some((other) => other !== name && found.get(other)!.sure && name.includes(other))
    )
      continue;
    const person: HanPerson = {
      id: "" as ActorId,
      name,
      forms: new Set([name]),
      offices: [],
      mentions: [],
      speaks: speaking.has(name),
      attends: attending.has(name),
    };
    persons.push(person);
    byForm.set(name, person);
    const parts = name.split(/[·•・‧]/u);
    const last = parts.at(-1)!;
    if (parts.length > 1)
      for (const part of new Set([last, parts[0]!]))
        if (part.length >= 2 && !byForm.has(part)) {
          byForm.set(part, person);
          person.forms.add(part);
          if (speaking.has(part)) person.speaks = true;
        }
  }
  if (ordered.length <= MANY) addressForms(persons, byForm, text);
  const mentions = mentionsOf(text, byForm);
  for (const { person, start, end } of mentions) person.mentions.push({ start, end });
  const kept = persons.filter((person) => {
    return person.mentions.length > 0 || document.title.includes(person.name);
  });
  for (const { name, office } of offices) {
    const person = byForm.get(name);
    if (!person) continue;
    for (const value of office.value.split("; "))
      if (!person.offices.some((known) => known.value === value)) person.offices.push(stated(value, office));
    if (office.of) person.side ??= stated(office.of.code ?? office.of.name, office.of);
  }
  // "王甲主任": who has no other office has that of the title behind the name.
  for (const mention of mentions) {
    const { person } = mention;
    const title =
      person.offices.length === 0 ? OFFICE_BEHIND.exec(text.slice(mention.end, mention.end + 5))?.[0] : undefined;
    if (title) person.offices.push(stated(title, { start: mention.end, end: mention.end + title.length }));
  }
  kept.sort((a, b) => (a.mentions[0]?.start ?? -1) - (b.mentions[0]?.start ?? -1));
  // Names of states inside names of people are none.
  const clear = hits.filter((hit) => within(mentions, hit.start, hit.end).length === 0);
  return { persons: kept, mentions, hits: clear, home };
}

/** "林部长", "罗大使": how a text calls those again whose names are written as in China, where only one has that family name. */
function addressForms(persons: readonly HanPerson[], byForm: Map<string, HanPerson>, text: string): void {
  const families = new Map<string, HanPerson | undefined>();
  for (const person of persons) {
    const family = DOUBLE_FAMILY_NAMES.find((name) => person.name.startsWith(name)) ?? person.name[0]!;
    if (person.name.length > family.length + 2 || !(family.length > 1 || FAMILY_NAMES.has(family))) continue;
    families.set(family, families.has(family) ? undefined : person);
  }
  for (const match of text.matchAll(ADDRESSED)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const family = DOUBLE_FAMILY_NAMES.find((name) => before.endsWith(name)) ?? before.at(-1);
    const person = family && families.get(family);
    if (!person || !BEFORE_ADDRESS.test(before.slice(0, -family.length))) continue;
    const form = family + match[0];
    if (byForm.has(form)) continue;
    byForm.set(form, person);
    person.forms.add(form);
  }
}

const ADDRESSED =
  /副?部长|大使|代办|司长|主任|参赞|总领事|秘书长|副?院长|特使|局长|代表|行政长官|外长|会长|发言人|公使|署长|副?总理|副?主席|副?总统/gu;
const BEFORE_ADDRESS = /(?:^|[，。；：、“\s]|感谢|请|对|向|同|与|和|邀请|欢迎)$/u;

const OFFICE_BEHIND =
  /^(?:副主席|主席|副总统|总统|副总理|总理|首相|总书记|议长|外长|部长|国务卿|大使|主任|特使|秘书长|总干事|总裁)/u;
const TITLED =
  /^(?:当选总统|国家主席|副主席|主席|副总统|总统|副总理|总理|首相|总书记|国王|最高元首|先生|女士|同志|殿下|陛下|阁下|书记|主任|特使|外长|大臣)/u;

function mentionsOf(text: string, byForm: ReadonlyMap<string, HanPerson>): PersonMention[] {
  const lengths = new Map<string, number[]>();
  for (const form of [...byForm.keys()].sort((a, b) => b.length - a.length))
    lengths.set(form[0]!, [...new Set([...(lengths.get(form[0]!) ?? []), form.length])]);
  const mentions: PersonMention[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths.get(text[at]!) ?? []) {
      const person = byForm.get(text.slice(at, at + length));
      if (!person) continue;
      const end = at + length;
      mentions.push({ start: at, end, person, titled: TITLED.test(text.slice(end, end + 5)) });
      at = end - 1;
      break;
    }
  }
  return mentions;
}
