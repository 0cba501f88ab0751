import { type ExtraNames, names as namesOf } from "../../gazetteer/index.ts";
import { type RussianNames, russianNames } from "../../gazetteer/russian.ts";
import { RUSSIAN, RUSSIAN_SENTENCES } from "../../languages/ru/index.ts";
import { RU_TOPICS } from "../../languages/ru/topics.ts";
import { FUTURE } from "../../languages/ru/verbs.ts";
import type { Document } from "../../model/document.ts";
import { found, inferred, type Span, spanOf } from "../../model/evidence.ts";
import { recordId, type StatementId } from "../../model/ids.ts";
import type { Occasion } from "../../model/occasion.ts";
import { NOTES, type Note, type NoteCode, type ReadoutRecord, type Topic } from "../../model/record.ts";
import type { Act, Commitment, Holder, Statement } from "../../model/statement.ts";
import { lettersOf } from "../../text/letters.ts";
import { sentences as cut } from "../../text/sentences.ts";
import { tokenize } from "../../text/tokens.ts";
import { spoken } from "./acts.ts";
import { actorsOf, castOf, type Person, type Reference } from "./cast.ts";
import { commitmentIn } from "./commitments.ts";
import { cuesOf } from "./cues.ts";
import { mentionedIn } from "./mentioned.ts";
import { nestedIn } from "./nested.ts";
import { partyOf, settingOf } from "./occasion.ts";
import type { Verdict } from "./verdict.ts";
import { judge } from "./voices.ts";
import { type Piece, pieceOf } from "./words.ts";

/** A name and a colon that give the floor: "Т.Ридль:", with a card of the person between them on some pages. */
const LABEL =
  /(?<![\p{L}.])(\p{Lu}\.(?:\s?\p{Lu}\.)?\s?(?:(?:[Бб][еи]н|[Аа]ль|[Фф]он|[Вв]ан|[Дд]е) )?\p{Lu}[\p{L}-]+)(?:\s[^.:!?]{0,200}?|\s?\([^)]{3,80}\))?\s?:(?=\s)|^(Вопрос|Реплика|Ответ)(?:\s?\([^)]{3,40}\))?\s?:(?=\s)/u;

/** The same without initials, in a transcript: whoever is named must be known. */
const NAMED = /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){0,3})(?:\s[^.:!?]{0,160}?)?\s?:(?=\s)/u;

/** "Владимир Иванович, скажу так: …": who is spoken to, and nobody who speaks. */
const ADDRESSED = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:вич|вна|чна),/u;

/** A name in «…» with a full stop inside ends no sentence: "марафон «Море. Первые»". */
function joined(spans: readonly Span[], text: string): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const open = last && /«[^»]{0,40}$/u.exec(text.slice(Math.max(last.start, last.end - 41), last.end));
    // A whole sentence that is quoted has a verb and a comma or is longer than a name.
    const closes = open && /^\s*[^«».!?,:]{1,40}»(?!\s*[.!?]?$)/u.test(text.slice(span.start, span.end + 1));
    if (last && closes) last.end = span.end;
    else whole.push({ ...span });
  }
  return whole;
}

/** A Russian document's record. Pure: same document, same record. */
export function readRussian(document: Document, extra?: ExtraNames): ReadoutRecord {
  const names = russianNames(extra);
  const { text } = document;
  const pieces: Piece[] = [titlePiece(document, names)];
  const head = 1;
  let dateline: Piece | undefined;
  const letters = lettersOf(text);
  const labels = new Map<number, { label: string; span: Span; named?: boolean }>();
  for (const [block, part] of document.blocks.entries()) {
    if (part.kind === "heading") {
      // "Тирнау" on a line of its own above the text
      const line = pieceOf(text, part, block, names);
      if (pieces.length === head && line.words.length < 6 && datelineIn(line) === line.words.at(-1)?.end)
        dateline ??= line;
      continue;
    }
    for (const span of joined(cut(letters, part, RUSSIAN_SENTENCES), text)) {
      if (!/\p{L}/u.test(text.slice(span.start, span.end))) continue;
      let rest = span;
      if (pieces.length < 5) {
        const size = datelineIn(pieceOf(text, span, block, names));
        if (size > span.start) {
          dateline ??= pieceOf(text, { start: span.start, end: size }, block, names);
          const lead = /^[\s,.–—-]*/u.exec(text.slice(size, span.end))![0].length;
          if (size + lead >= span.end) continue;
          rest = { start: size + lead, end: span.end };
        }
      }
      const label = LABEL.exec(text.slice(rest.start, rest.end));
      const words = text.slice(rest.start, rest.end);
      const named = !label && labels.size > 0 && !ADDRESSED.test(words) ? NAMED.exec(words) : null;
      if (named)
        labels.set(pieces.length, {
          label: named[1]!,
          span: { start: rest.start, end: rest.start + named[0].length },
          named: true,
        });
      if (label) {
        const at = rest.start + label.index;
        // What stands before a label without a verb is a heading.
        const before = pieceOf(text, { start: rest.start, end: at }, block, names);
        if (cuesOf(before).length > 0) pieces.push({ ...before, end: before.words.at(-1)!.end });
        labels.set(pieces.length, { label: label[1] ?? label[2]!, span: { start: at, end: at + label[0].length } });
        pieces.push(pieceOf(text, { start: at, end: rest.end }, block, names));
      } else pieces.push(pieceOf(text, rest, block, names));
    }
  }
  const home = homeOf(document, names);
  const cast = castOf(pieces, head, home, names);
  const speakers = [...new Set([...labels.values()].flatMap(({ label }) => cast.byInitials(label) ?? []))];
  const setting = settingOf(document, pieces, head, dateline, cast, speakers, home);
  const needed = new Set<Person>([...setting.parties, ...speakers]);

  const verdicts: Verdict[] = [];
  let floor: { person?: Person; span: Span } | undefined;
  // A statement, a speech or a message without labels is somebody's own words: its speaker's, or the publisher's state's.
  const sender = setting.kind.value === "message" ? setting.sender : undefined;
  const alone =
    labels.size === 0 && OWN_WORDS.has(setting.kind.value) ? (sender ?? speakerOf(cast.at[0]!, home)) : undefined;
  let last: Verdict | undefined;
  for (let index = head; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const label = labels.get(index);
    const titled = label?.label === "Ответ" ? speakerOf(cast.at[0]!, undefined) : undefined;
    const person = label && (typeof titled === "object" ? titled : cast.byInitials(label.label));
    if (label && (person || !label.named)) floor = { ...(person ? { person } : {}), span: label.span };
    let verdict: Verdict;
    if (floor && isAside(piece, text, floor.span))
      verdict = {
        holder: { kind: "narrator" },
        way: "none",
        acts: [{ act: "report" }],
        content: { start: piece.start, end: piece.end },
      };
    else if (floor?.person) verdict = spoken(piece, text, floor.person, floor.span);
    else if (floor)
      verdict = {
        holder: { kind: "narrator" },
        way: "none",
        acts: [{ act: "report" }],
        content: { start: piece.start, end: piece.end },
      };
    else if (index === head && sender && SENT.test(text.slice(piece.start, piece.end)))
      verdict = sentBy(piece, text, sender, cast.at[index]!);
    else if (
      alone &&
      !cast.at[index]!.some(({ subject }) => subject) &&
      !tellsOf(piece) &&
      !cuesOf(piece).some(({ cue }) => cue.class === "talk")
    )
      verdict = ownWords(piece, text, alone, home);
    else
      verdict = judge(piece, text, {
        last,
        subject: onlySubject(cast.at[index - 1] ?? []),
        parties: setting.parties,
        people: cast.at[index]!,
      });
    verdicts.push(verdict);
    if (!floor) last = verdict;
  }
  for (const { holder } of verdicts) if (holder.kind === "person") needed.add(holder.person);
  const { actors, states } = actorsOf(cast, pieces.slice(head), names, (person) => needed.has(person));
  const joint = setting.parties.map((person) => person.id);
  const sides = [...new Set(setting.parties.flatMap((person) => person.side?.value ?? []))];

  const published = document.published?.value.date;
  const statements: Statement[] = [];
  const nested: Statement[] = [];
  const commitments: Commitment[] = [];
  for (const [index, verdict] of verdicts.entries()) {
    const piece = pieces[head + index]!;
    const sentence = { start: piece.start, end: piece.end };
    const id = `s${index + 1}` as StatementId;
    if (verdict.holder.kind === "side" && !states.has(verdict.holder.code)) verdict.holder = { kind: "narrator" };
    const holders: Holder[] = [
      ...(verdict.also ? [{ kind: "narrator" } as const] : []),
      holderOf(verdict, joint, states),
    ];
    const manner = verdict.holder.kind === "narrator" ? "narrated" : verdict.way === "floor" ? "quoted" : "reported";
    statements.push({
      id,
      sentence,
      content: [spanOf(verdict.content)],
      ...(verdict.cue ? { cue: spanOf(verdict.cue) } : {}),
      holders: holdersBasis(holders, verdict, sentence),
      manner,
      acts: verdict.acts.map((act) => actOf(act, verdict, sentence)),
    });
    const made = commitmentIn(piece, text, verdict, id, sides, published);
    if (made) commitments.push({ id: `c${commitments.length + 1}`, ...made });
    nested.push(...nestedIn(piece, text, statements.at(-1)!, cast.at[head + index]!, states));
  }
  const notes: Note[] = [];
  const note = (code: NoteCode): void => void notes.push({ code, message: NOTES[code] });
  if (verdicts.length === 0) note("no-body");
  else {
    if (setting.unclear) note("occasion-unclear");
    if (!setting.date) note("date-unclear");
    if (setting.parties.some((person) => person.unnamed)) note("party-unnamed");
    if (setting.parties.some((person) => !person.side)) note("side-unknown");
  }
  const occasion: Occasion | undefined =
    verdicts.length > 0
      ? {
          kind: setting.kind,
          status: setting.status,
          parties: setting.parties.map((person, at) => partyOf(person, setting.kind.value, at === 0)),
          ...(setting.date ? { date: setting.date } : {}),
          ...(setting.end ? { end: setting.end } : {}),
          ...(setting.place ? { place: setting.place } : {}),
        }
      : undefined;
  return {
    schema: 1,
    id: recordId(document.id, { ...RUSSIAN }),
    document: document.id,
    version: document.version,
    reader: { ...RUSSIAN },
    actors,
    ...(occasion ? { occasion } : {}),
    statements: [...statements, ...nested],
    commitments,
    mentioned: occasion
      ? mentionedIn(pieces.slice(head), statements, cast.at.slice(head), text, occasion, published)
      : [],
    topics: topicsOf(text),
    notes,
  };
}

/** What a message is, in the sentence that tells of its sending. */
const SENT =
  /(?:направил|выразил|адресовал|отправил|послал)[аи]?(?![\p{L}])[^.]{0,120}?(?:поздрав|соболезнован|приветстви|телеграмм|послани|благодарност|сочувстви|письмо)/iu;

function sentBy(piece: Piece, text: string, person: Person, people: readonly Reference[]): Verdict {
  const match = SENT.exec(text.slice(piece.start, piece.end))!;
  const at = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
  const subject = people.find((reference) => reference.person === person);
  return {
    holder: { kind: "person", person },
    way: "subject",
    ...(subject ? { evidence: { start: subject.start, end: subject.end } } : {}),
    cue: at,
    acts: [{ act: "courtesy", at }],
    content: { start: piece.start, end: piece.end },
  };
}

const OWN_WORDS: ReadonlySet<string> = new Set(["statement", "speech", "message"]);

/** Whoever the title has first of the publisher's side; nobody named, the state. */
function speakerOf(titled: readonly { person: Person }[], home: string | undefined): Person | string | undefined {
  return titled.find(({ person }) => person.side?.value === home)?.person ?? titled[0]?.person ?? home;
}

/** "(Говорит по-вельдски.)": the transcript's own. */
const isAside = (piece: Piece, text: string, label: Span): boolean =>
  /^\s*\([^()]{1,200}\)?[.\s]*$/u.test(
    text.slice(label.start >= piece.start && label.end <= piece.end ? label.end : piece.start, piece.end),
  );

function onlySubject(people: readonly Reference[]): Person | undefined {
  const [first, ...others] = new Set(people.flatMap(({ subject, person }) => (subject ? [person] : [])));
  return others.length === 0 ? first : undefined;
}

/** "Она осудила": told in the third person. */
const tellsOf = (piece: Piece): boolean =>
  piece.words.slice(0, 4).some(({ fold }) => /^(?:он|она)$/u.test(fold)) &&
  cuesOf(piece).some(({ cue, passive }) => !passive && cue.class === "view");

function ownWords(piece: Piece, text: string, who: Person | string, home: string | undefined): Verdict {
  const sentence = { start: piece.start, end: piece.end };
  const from = { start: piece.start, end: piece.start };
  const { evidence: _, ...verdict } = spoken(piece, text, who as Person, from);
  // What its own state will do is a promise.
  const promise = piece.hits.some(({ code }) => code === home) ? FUTURE.exec(text.slice(piece.start, piece.end)) : null;
  if (promise && verdict.acts.every(({ act }) => act === "assess")) {
    const start = piece.start + promise.index + (/^[^\p{L}]/u.test(promise[0]) ? 1 : 0);
    verdict.acts = [{ act: "commit", at: { start, end: piece.start + promise.index + promise[0].length } }];
  }
  return {
    ...verdict,
    holder: typeof who === "string" ? { kind: "side", code: who } : verdict.holder,
    evidence: sentence,
    way: "own",
  };
}

/** The publisher's state: as it is given, or as its name has it, in either language. */
function homeOf({ publisher }: Document, names: RussianNames): string | undefined {
  if (!publisher || publisher.country) return publisher?.country;
  const span = { start: 0, end: publisher.name.length };
  const own = pieceOf(publisher.name, span, -1, names).hits.find((hit) => hit.code);
  return (
    own?.code ??
    namesOf("en")
      .find(tokenize(publisher.name))
      .find((hit) => hit.code)?.code
  );
}

/** The title as a piece: its offsets are its own, and no evidence. */
function titlePiece(document: Document, names: RussianNames): Piece {
  return pieceOf(document.title, { start: 0, end: document.title.length }, -1, names);
}

const DATELINE_DAY =
  /^,? ?\d{1,2} (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*(?: \d{4})?(?: года| г \.| г)?(?= [.–—/:-])/u;

/** Behind a town and a house at the head of a sentence, where no sentence can begin with them: "Лесса, Дворец". */
function datelineIn(piece: Piece): number {
  let at = 0;
  let hit = piece.hitAt.get(0);
  if (!hit || (hit.kind !== "capital" && hit.kind !== "city")) return piece.start;
  at = hit.next;
  if (piece.words[at]?.text === ",") {
    hit = piece.hitAt.get(at + 1);
    if (hit && (hit.kind === "house" || hit.kind === "state" || hit.kind === "city")) at = hit.next;
  }
  // "Селм, 8 октября 2031 года –"
  const dated = DATELINE_DAY.exec(
    piece.words
      .slice(at, at + 7)
      .map(({ fold }) => fold)
      .join(" "),
  );
  if (dated) return piece.words[at + dated[0].trimEnd().split(" ").length - 1]!.end;
  const next = piece.words[at];
  // "Тирнау, Большой дворец." on a line of its own
  if (next?.text === "," && piece.words[at + 1]?.capital && isShort(piece, at + 1)) return piece.words.at(-1)!.end;
  if (!next) return piece.words[at - 1]!.end;
  return next.capital || /^[.–—]$/.test(next.text) ? piece.words[at - 1]!.end : piece.start;
}

const isShort = (piece: Piece, from: number): boolean =>
  piece.words.length - from <= 5 &&
  piece.words.slice(from, -1).every(({ kind }) => kind === "word") &&
  cuesOf(piece).length === 0;

function holderOf({ holder }: Verdict, joint: Person["id"][], states: ReadonlyMap<string, Person["id"]>): Holder {
  if (holder.kind === "person") return { kind: "actor", actor: holder.person.id };
  if (holder.kind === "side") return { kind: "actor", actor: states.get(holder.code)! };
  return holder.kind === "joint" ? { kind: "joint", members: joint } : { kind: "narrator" };
}

function holdersBasis(holders: Holder[], { way, evidence }: Verdict, sentence: Span): Statement["holders"] {
  if (way === "goes-on") return inferred(holders, "speech-goes-on", evidence ?? sentence);
  if (way === "passive")
    return inferred(
      holders,
      holders.at(-1)!.kind === "joint" ? "passive-of-both" : "passive-of-last-speaker",
      evidence ?? sentence,
    );
  if (way === "own") return inferred(holders, "first-person", sentence);
  if (way === "none") return inferred(holders, "no-voice-given", sentence);
  if (way === "floor")
    return evidence && evidence.start >= sentence.start
      ? found(holders, "label", evidence)
      : inferred(holders, "has-the-floor", evidence ?? sentence);
  return found(holders, way, evidence ?? sentence);
}

function actOf({ act, at }: Verdict["acts"][number], { holder }: Verdict, sentence: Span): Act {
  if (at) return found(act, act === "report" || act === "agree" ? "verb" : "words", at);
  if (holder.kind === "narrator") return inferred(act, "narrator-reports", sentence);
  return inferred(act, act === "agree" ? "joint-voice" : "claim", sentence);
}

/** A stem with the rest of its word: "санкци" of "санкциям". */
function wholeWords(folded: string, from: number, to: number): Span {
  const start = from - /[\p{L}-]{0,30}$/u.exec(folded.slice(Math.max(0, from - 30), from))![0].length;
  return { start, end: to + /^[\p{L}-]{0,30}/u.exec(folded.slice(to, to + 30))![0].length };
}

function topicsOf(text: string): Topic[] {
  const folded = text.toLowerCase().replaceAll("ё", "е");
  return RU_TOPICS.flatMap(([topic, pattern]) => {
    const evidence = [...folded.matchAll(pattern)]
      .slice(0, 5)
      .map((match) => wholeWords(folded, match.index, match.index + match[0].length));
    return evidence.length > 0 ? [{ topic, evidence }] : [];
  });
}
