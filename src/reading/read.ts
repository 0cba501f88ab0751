import { type ExtraNames, names as namesOf } from "../gazetteer/index.ts";
import { chinese, isHan, packFor } from "../languages/index.ts";
import type { TimeBase } from "../languages/pack.ts";
import { RUSSIAN } from "../languages/ru/index.ts";
import type { Document } from "../model/document.ts";
import { type ActorId, recordId } from "../model/ids.ts";
import type { MentionedOccasion, Occasion } from "../model/occasion.ts";
import type { Note, ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { actorsOf, assignIds } from "./cast.ts";
import { castOf } from "./casting.ts";
import { commitmentsOf } from "./commitments.ts";
import { floorOf, hearHome, isPersonal } from "./floor.ts";
import { readRussian } from "./inflected/read.ts";
import { makeNote } from "./judgement.ts";
import { mentionedIn } from "./mentioned.ts";
import { occasionOf } from "./occasion.ts";
import { scan } from "./scan.ts";
import { settingOf, togetherIn } from "./setting.ts";
import { inferSides } from "./sides.ts";
import { statementsOf } from "./statements.ts";
import { readHan } from "./zh/read.ts";

/** Names beyond those of the real world: the samples' invented states. */
export interface ReadOptions {
  names?: ExtraNames;
}

/** The reader that would read a language, or nothing where it is not read. */
export function readerOf(language: string): { name: string; version: string } | undefined {
  if (isRussian(language)) return RUSSIAN;
  const pack = isHan(language) ? chinese : packFor(language);
  return pack && { name: pack.language, version: pack.version };
}

/**
 * Reads a document into its record. Pure: same document, same record, to the byte.
 * @returns undefined where the document's language is not read.
 */
export function read(document: Document, options: ReadOptions = {}): ReadoutRecord | undefined {
  if (isHan(document.language)) return readHan(document, options.names);
  if (isRussian(document.language)) return readRussian(document, options.names);
  const pack = packFor(document.language);
  if (!pack) return undefined;
  const names = namesOf(pack.language, options.names);

  const { letters, sentences, frame } = scan(document, pack, names);
  const cast = castOf(document, sentences, frame, pack, names);
  const personal = isPersonal(sentences, cast);
  const setting = settingOf(document, sentences, cast, pack, personal);
  inferSides(cast, pack, setting.parties, document.publisher?.name);
  hearHome(personal, cast, names);
  assignIds(cast);
  const together = togetherIn(setting);
  const floor = floorOf(setting.speaker, setting.parties, personal, cast, sentences);
  const { statements, nested, notes } = statementsOf(document, sentences, cast, setting.parties, together, floor, pack);
  const occasion = occasionOf(document, setting, sentences, cast, pack, notes);
  const base = baseOf(document, occasion);
  const mentioned = mentionedIn(document.text, statements, sentences, cast, setting.opening, occasion, base, pack);
  const account = [...statements, ...nested];
  const sides = setting.parties.flatMap((person) => person.side?.value ?? []);

  const reader = { name: pack.language, version: pack.version };
  return {
    schema: 1,
    id: recordId(document.id, reader),
    document: document.id,
    version: document.version,
    reader,
    actors: actorsOf(cast, namedIn(occasion, account, mentioned)),
    ...(sentences.length > 0 ? { occasion } : {}),
    statements: account,
    commitments: commitmentsOf(document.text, statements, sentences, cast, together, base, pack),
    mentioned,
    topics: pack.topics(letters, sides, sentences),
    notes: sentences.length > 0 ? inOrder(notes) : [makeNote("no-body")],
  };
}

/** Russian says by endings what English says by the order of words: its reports are judged by steps of their own. */
const isRussian = (language: string): boolean => language.toLowerCase().split("-")[0] === RUSSIAN.name;

/** The days that the text's times are counted from. */
function baseOf(document: Document, occasion: Occasion): TimeBase {
  const page = document.published?.value.date;
  const told = occasion.date?.value;
  return {
    ...(page?.length === 10 ? { page } : {}),
    ...(told?.length === 10 ? { occasion: told } : {}),
  };
}

/** Doubts about the whole first, then in the order of the text. */
const inOrder = (notes: readonly Note[]): Note[] =>
  [...notes].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));

/** Everybody the record refers to: who is only in the title stays out of the actors unless something is said of them. */
function namedIn(
  occasion: Occasion,
  statements: readonly Statement[],
  mentioned: readonly MentionedOccasion[],
): Set<ActorId> {
  const named = new Set(occasion.parties.map((party) => party.actor));
  for (const { holders, addressees } of statements) {
    for (const holder of holders.value) {
      if (holder.kind === "actor") named.add(holder.actor);
      else if (holder.kind === "joint") for (const member of holder.members) named.add(member);
    }
    for (const actor of addressees ?? []) named.add(actor);
  }
  for (const { parties } of mentioned) for (const actor of parties) named.add(actor);
  return named;
}
