import { isUnnamed, type Person } from "../../model/actor.ts";
import type { Item } from "../../model/archive.ts";
import { evidenceOf, overlaps, type Sourced, type Span } from "../../model/evidence.ts";
import { dayOf } from "../../model/facets.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Party } from "../../model/occasion.ts";
import type { Appearance, NamedOffice, Said } from "../../model/person.ts";
import type { TopicName } from "../../model/record.ts";
import { officeNamed } from "../roster/office-kinds.ts";

/** Words kept of a statement, in UTF-16 code units; the rest stands in the document. */
const SHOWN = 280;
/** Longer than any name: what a reader took for one is none. */
const LONGEST_NAME = 100;

/** The persons of a document who have a name, each with what the document says of them. Linear in the length of the record. */
export function appearancesOf({ document, record, sequence }: Item): Appearance[] {
  if (!record) return [];
  const { occasion } = record;
  const parties = new Map((occasion?.parties ?? []).map((party) => [party.actor, party]));
  const said = saidIn(document.text, record);
  const day = dayOf(document, record);
  const { city, country } = occasion?.place ?? {};
  return record.actors.flatMap((actor): Appearance[] => {
    if (actor.kind !== "person" || isUnnamed(actor) || !isName(actor.name.value)) return [];
    const party = parties.get(actor.id);
    const side = actor.side?.value ?? party?.side?.value;
    const span = actor.mentions[0] ?? evidenceOf(actor.name)[0];
    return [
      {
        document: document.id,
        page: document.page,
        version: document.version,
        sequence,
        ...(day !== undefined && { day }),
        language: document.language,
        title: document.title,
        ...(document.publisher && { publisher: document.publisher.name }),
        ...(document.publisher?.country && { country: document.publisher.country }),
        actor: actor.id,
        name: nameOf(actor),
        ...(side !== undefined && { side }),
        offices: officesOf(actor, party, side, document.text),
        ...(span && { span: { start: span.start, end: span.end } }),
        ...(party && { part: party.part }),
        ...(occasion && { kind: occasion.kind.value }),
        ...(party && occasion?.status === "held" && city && { city: city.value }),
        ...(party && occasion?.status === "held" && country && { place: country.value }),
        ...(document.sample && { sample: true as const }),
        said: said.get(actor.id) ?? [],
      },
    ];
  });
}

const nameOf = (actor: Person): string => actor.name.value.normalize("NFC").replace(/\s+/g, " ").trim();

const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME && (/\p{sc=Han}{2}/u.test(name) || /\p{L}[\p{L}\p{M}’'.]+/u.test(name));

/**
 * What makes another office of the one behind it or before it, where a reader took less than stands there: a principal deputy
 * national security adviser, an adviser to the vice president.
 */
const BEFORE =
  /(?:(?<!\p{L})(?:principal|deputy|alternate|assistant|associate|vice|under|former|acting|interim)[ -]+)+$|(?:副|候任)$/iu;
const BEHIND = /^ (?:to|of) the (?:vice|deputy) [\p{L}]+(?: [\p{Lu}][\p{L}]+)?/iu;
/** UTF-16 units before an office that are looked at. */
const NEAR = 40;

function whole({ start, end }: Span, text: string): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? "";
  const behind = BEHIND.exec(text.slice(end, end + NEAR))?.[0] ?? "";
  return { start: start - before.length, end: end + behind.length };
}

function officesOf(actor: Person, party: Party | undefined, side: string | undefined, text: string): NamedOffice[] {
  const offices: NamedOffice[] = [];
  const seen = new Set<string>();
  const add = (office: Sourced<string>, told: string): void => {
    const [found] = evidenceOf(office);
    const stands = found && text.slice(found.start, found.end) === told;
    const span = found && (stands ? whole(found, text) : { start: found.start, end: found.end });
    const words = span && stands ? text.slice(span.start, span.end).replace(/\s+/g, " ") : told;
    if (words === "" || seen.has(words.toLowerCase())) return;
    seen.add(words.toLowerCase());
    offices.push({ words, ...officeNamed(words, side), ...(span && { span }) });
  };
  for (const office of actor.offices) add(office, office.value.trim());
  // A party bears what was told of it here, several joined.
  if (party?.office) for (const words of party.office.value.split(/;\s*/)) add(party.office, words.trim());
  return offices;
}

/** What each actor holds alone, in the order of the text. */
function saidIn(text: string, record: NonNullable<Item["record"]>): Map<ActorId, Said[]> {
  const found = new Map<ActorId, Said[]>();
  const topics = record.topics
    .flatMap(({ topic, evidence }) => evidence.map((span) => ({ topic, span })))
    .sort((a, b) => a.span.start - b.span.start);
  for (const statement of record.statements) {
    const holders = statement.holders.value;
    if (holders.length !== 1 || holders[0]!.kind !== "actor") continue;
    const words = (statement.content.length > 0 ? statement.content : [statement.sentence])
      .map((span) => text.slice(span.start, Math.min(span.end, span.start + SHOWN)))
      .join(" … ")
      .replace(/\s+/g, " ")
      .trim();
    const list = found.get(holders[0]!.actor) ?? [];
    found.set(holders[0]!.actor, list);
    list.push({
      statement: statement.id,
      sentence: { start: statement.sentence.start, end: statement.sentence.end },
      words: words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")} …` : words,
      acts: [...new Set(statement.acts.map((act) => act.value))],
      topics: topicsOf(statement.sentence, topics),
    });
  }
  return found;
}

function topicsOf(sentence: Span, topics: readonly { topic: TopicName; span: Span }[]): TopicName[] {
  let low = 0;
  let high = topics.length;
  // Evidence of topics is short; what begins a little before the sentence may reach into it.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topics[middle]!.span.start < sentence.start - 200) low = middle + 1;
    else high = middle;
  }
  const found = new Set<TopicName>();
  for (; low < topics.length && topics[low]!.span.start < sentence.end; low++)
    if (overlaps(topics[low]!.span, sentence)) found.add(topics[low]!.topic);
  return [...found];
}
