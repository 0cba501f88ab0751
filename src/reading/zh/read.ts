import { type HanHit, type HanNames, hanNames } from "../../gazetteer/han-names.ts";
import type { ExtraNames } from "../../gazetteer/index.ts";
import { organisationKey } from "../../gazetteer/organisation-keys.ts";
import { EXPLORED, PLEDGED } from "../../languages/zh/acts.ts";
import { chinese } from "../../languages/zh/index.ts";
import { topicsOf } from "../../languages/zh/topics.ts";
import type { Actor } from "../../model/actor.ts";
import type { Document } from "../../model/document.ts";
import { found, inferred, type Sourced, spanOf, stated } from "../../model/evidence.ts";
import { type ActorId, recordId } from "../../model/ids.ts";
import type { Occasion } from "../../model/occasion.ts";
import { NOTES, type Note, type NoteCode, type ReadoutRecord } from "../../model/record.ts";
import type { Commitment, Holder, Strength } from "../../model/statement.ts";
import { castOf, type HanCast } from "./cast.ts";
import { detailsOf } from "./details.ts";
import { within } from "./hits.ts";
import { mentionedIn } from "./mentioned.ts";
import { nestedIn } from "./nested.ts";
import { occasionOf } from "./occasion.ts";
import { inOwnScript, inSimplified } from "./own-script.ts";
import { type HanParties, partiesOf } from "./parties.ts";
import { type HanSentence, sentencesOf } from "./sentences.ts";
import { type HanSides, sidesOf } from "./sides.ts";
import { statementsOf, type Told } from "./statements.ts";
import { partiesOfTitle } from "./title.ts";

/**
 * Reads a Chinese document into its record. Words are not parted by blanks, a subject may speak over many sentences, and what is
 * willed or due is said by the word behind the subject: the steps are its own, the record is the same.
 */
export function readHan(given: Document, extra?: ExtraNames): ReadoutRecord {
  const document = inSimplified(given);
  const names = hanNames(extra);
  const sentences = sentencesOf(document);
  const title = partiesOfTitle(document.title, names);
  const cast = castOf(document, sentences, title, names);
  const parties = partiesOf(document, sentences, cast, title, names);
  const named = [
    ...parties.main.flatMap((person) => person.side?.value ?? []),
    ...parties.issuers,
    ...[...(title?.first ?? []), ...(title?.others ?? [])].flatMap((person) => person.side ?? []),
  ];
  const sides = sidesOf(
    document.text,
    cast.hits,
    named.filter((side) => side !== cast.home),
    cast.home,
    names,
    regionOf(document, names),
  );

  let count = 0;
  const nextId = (): ActorId => `a${++count}` as ActorId;
  for (const person of cast.persons) person.id = nextId();
  // A text that is a statement, with nobody opposite, is its publisher's state's.
  const official =
    !parties.lead &&
    parties.main.length === 0 &&
    /声明$|谈话$|公报$|答记者问|发言人|表示.{0,8}(?:谴责|遗憾|哀悼|慰问|欢迎|关切|抗议)$/u.test(document.title);
  const told = statementsOf(sentences, cast, parties, sides, nextId, official, COMMENTARY.test(document.title));
  const { actors, stateIds } = actorsOf(document, cast, sides, told, nextId, (code) => names.stateName(code));
  for (const statement of told.statements)
    for (const holder of statement.holders.value)
      if (holder.kind === "actor" && holder.actor.startsWith("state:"))
        holder.actor = stateIds.get(holder.actor.slice(6))!;

  const occasion = occasionOf(document, sentences, cast, parties);
  const published = document.published?.value.date;
  const sideById = new Map(parties.main.map(({ id, side }) => [id, side?.value]));
  const statements = told.statements.flatMap((statement, index) => {
    const [holder] = statement.holders.value;
    const side = holder?.kind === "actor" ? sideById.get(holder.actor) : undefined;
    return [statement, ...nestedIn(sentences[index]!, statement, cast, told.vocabulary(side ?? cast.home))];
  });
  const reader = { name: chinese.language, version: chinese.version };
  const record: ReadoutRecord = {
    schema: 1,
    id: recordId(document.id, reader),
    document: document.id,
    version: document.version,
    reader,
    actors,
    ...(sentences.length > 0 ? { occasion } : {}),
    statements,
    commitments: commitmentsOf(document, sentences, cast, told, parties, actors, sides, stateIds),
    mentioned: mentionedIn(sentences, told.statements, cast, occasion, published),
    topics: topicsOf(document.text),
    notes: sentences.length > 0 ? notesOf(occasion, parties, cast.own !== undefined) : [note("no-body")],
  };
  return inOwnScript(record, document, given);
}

/** How a title says that its text is a commentary. */
const COMMENTARY =
  /评论员|社论|社评|时评|锐评|短评|述评|(?:钟声|和音|望海楼|国际观察|国际论坛|环球走笔|观察|评论)(?:[：:丨|｜】》」\s]|$)/u;
/** The Union is a side, and no state that is mentioned. */
const UNION = "欧洲联盟";
const EUROPE = /欧盟|欧方|中欧|欧中/u;

/** Whether all who took part are known by name: else a side of the title has nobody who speaks for it. */
const named = ({ main, others }: HanParties): boolean =>
  main.length === 0 ||
  (others.length > 0 &&
    main.every(({ side }) => side !== undefined) &&
    new Set(main.map(({ side }) => side?.value)).size === 1);

/** "香港特别行政区政府": the forms of a region's name where its government publishes. */
function regionOf({ publisher }: Document, names: HanNames): readonly string[] {
  const region = publisher && names.find(publisher.name).find(({ kind }) => kind === "region");
  return region?.code ? names.formsOf(region.code) : [];
}

const note = (code: NoteCode): Note => ({ code, message: NOTES[code] });

function notesOf(occasion: Occasion, parties: HanParties, ownKnown: boolean): Note[] {
  const notes: Note[] = [];
  if (occasion.kind.basis.kind === "inferred") notes.push(note("occasion-unclear"));
  if (!ownKnown && parties.main.every(({ side }) => side !== undefined)) notes.push(note("side-unknown"));
  for (const person of parties.main)
    if (!person.side)
      notes.push({ ...note("side-unknown"), ...(person.mentions[0] ? { span: spanOf(person.mentions[0]) } : {}) });
  return notes.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function actorsOf(
  document: Document,
  cast: HanCast,
  sides: HanSides,
  told: Told,
  nextId: () => ActorId,
  stateName: (code: string) => string | undefined,
): { actors: Actor[]; stateIds: Map<string, ActorId> } {
  const actors: Actor[] = [];
  for (const person of cast.persons) {
    const first = person.mentions.find(({ start, end }) => document.text.slice(start, end) === person.name);
    const name: Sourced<string> = first
      ? stated(person.name, first)
      : { value: person.name, basis: { kind: "page", field: "title" } };
    const offices = person.offices;
    actors.push({
      kind: "person",
      id: person.id,
      name,
      mentions: person.mentions.map(spanOf),
      offices,
      ...(person.side ? { side: person.side } : {}),
    });
  }
  for (const group of told.groups)
    actors.push({
      kind: "group",
      id: group.id,
      name: stated(group.name, group.mentions[0]!),
      mentions: group.mentions,
      ...(group.side ? { side: group.side } : {}),
    });
  const stateIds = new Map<string, ActorId>();
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const mention of sides.states) {
    const known = spans.get(mention.code);
    if (known) known.push(spanOf(mention));
    else spans.set(mention.code, [spanOf(mention)]);
  }
  for (const code of new Set([...spans.keys(), ...told.states])) {
    if (code === "EU") continue;
    const mentions = spans.get(code) ?? [];
    const id = nextId();
    stateIds.set(code, id);
    const name = stateName(code) ?? code;
    actors.push({
      kind: "state",
      id,
      code,
      name: mentions[0] ? stated(name, mentions[0]) : { value: name, basis: { kind: "page", field: "publisher" } },
      mentions,
    });
  }
  const organisations = new Map<string, HanHit[]>();
  for (const hit of cast.hits)
    if (hit.kind === "organisation" && !(hit.code && hit.name !== UNION)) {
      const known = organisations.get(hit.name);
      if (known) known.push(hit);
      else organisations.set(hit.name, [hit]);
    }
  // "欧方表示": who speaks for the Union, whatever of it the text names.
  if (told.states.has("EU") && !organisations.has(UNION)) {
    const spoken = cast.hits.find(({ code }) => code === "EU");
    const at = document.text.search(/欧方/u);
    if (spoken) organisations.set(UNION, [spoken]);
    else if (at >= 0)
      organisations.set(UNION, [{ start: at, end: at + 2, kind: "organisation", code: "EU", name: UNION }]);
  }
  for (const [name, hits] of organisations) {
    const words = hits.map((hit) => document.text.slice(hit.start, hit.end));
    const longest = words.reduce((best, form) => (form.length > best.length ? form : best));
    const shortest = words.reduce((best, form) => (form.length < best.length ? form : best));
    const key = organisationKey(hits[0]!.name) ?? organisationKey(longest);
    const short = key ?? (shortest !== longest ? shortest : undefined);
    const id = nextId();
    if (name === UNION) stateIds.set("EU", id);
    actors.push({
      kind: "organisation",
      id,
      name: stated(longest, hits[words.indexOf(longest)]!),
      mentions: hits.map(spanOf),
      ...(short !== undefined ? { short } : {}),
    });
  }
  return { actors, stateIds };
}

function commitmentsOf(
  { text, published }: Document,
  sentences: readonly HanSentence[],
  cast: HanCast,
  told: Told,
  parties: HanParties,
  actors: readonly Actor[],
  sides: HanSides,
  stateIds: ReadonlyMap<string, ActorId>,
): Commitment[] {
  const mains =
    parties.issuers.length > 0
      ? parties.issuers
      : [
          ...new Set([
            ...parties.main.flatMap((person) => person.side?.value ?? []),
            ...(named(parties) ? parties.others : []),
          ]),
        ];
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sideOf = (holder: Holder): string[] => {
    if (holder.kind !== "actor") return mains;
    const actor = byId.get(holder.actor);
    if (actor?.kind === "state") return [actor.code];
    if (actor?.kind === "organisation" && actor.id === stateIds.get("EU")) return ["EU"];
    return (actor?.kind === "person" || actor?.kind === "group") && actor.side ? [actor.side.value] : [];
  };
  return told.statements.flatMap((statement, index) => {
    const deed = told.deeds.get(statement.id);
    if (!deed) return [];
    const speakers = statement.holders.value.filter((holder) => holder.kind === "actor");
    const by = deed.act === "agree" || speakers.length === 0 ? mains : sideOf(speakers.at(-1)!);
    const words = text.slice(statement.sentence.start, statement.sentence.end);
    const doing = words.slice(deed.span.start - statement.sentence.start);
    const spoken = within(sides.states, deed.span.start, statement.sentence.end);
    // "愿同你", "推动两国关系": to the other of two.
    const addressed =
      mains.length === 2 && /[你您]|两国|双方/u.test(words.slice(deed.span.start - statement.sentence.start));
    const to =
      deed.act === "agree"
        ? []
        : mains.filter(
            (side) =>
              !by.includes(side) &&
              (addressed ||
                spoken.some(({ code }) => code === side) ||
                (side === "EU" && EUROPE.test(doing)) ||
                (side === "CN" && /[访来对赴]华/u.test(doing)) ||
                (!/^[A-Z]{2}$/.test(side) &&
                  (/该组织|该机构|贵组织/u.test(doing) ||
                    within(cast.hits, deed.span.start, statement.sentence.end).some(({ name }) => name === side)))),
          );
    // "中方支持维方…，将…": the other is named in the clause before.
    if (deed.act === "commit" && to.length === 0 && by.length > 0 && mains.length === 2) {
      const said = within(sides.states, statement.content[0]?.start ?? deed.span.start, deed.span.start);
      const other = mains.find((side) => !by.includes(side));
      if (other && said.at(-1)?.code === other) to.push(other);
    }
    const strong = PLEDGED.exec(doing);
    const loose = EXPLORED.exec(doing);
    // "愿将…作为": what is willed is intended, whatever is taken for it.
    const willed = deed.act === "commit" && strong !== null && doing.slice(0, strong.index).includes("愿");
    const details = detailsOf(sentences[index]!, deed.span, cast, published?.value.date);
    // "如果维方提出要求，中方将…": it is done for whom it hangs on.
    if (details.condition && to.length === 0 && deed.act === "commit")
      to.push(
        ...mains.filter(
          (side) =>
            !by.includes(side) &&
            ((mains.length === 2 && /双方|两国/u.test(text.slice(details.condition!.start, details.condition!.end))) ||
              within(sides.states, details.condition!.start, details.condition!.end).some(({ code }) => code === side)),
        ),
      );
    const strength: Strength =
      deed.act === "agree"
        ? "pledged"
        : loose && loose.index < 12
          ? "explored"
          : strong && strong.index < 6 && !willed
            ? "pledged"
            : "intended";
    return [
      {
        id: `c${statement.id.slice(1)}`,
        statement: statement.id,
        by,
        to,
        deed: { start: deed.span.start, end: statement.sentence.end },
        strength: strong || loose ? found(strength, "words", deed.span) : inferred(strength, "no-hedge", deed.span),
        ...details,
      },
    ];
  });
}
