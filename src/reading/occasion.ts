import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { inferred, type Sourced, stated } from "../model/evidence.ts";
import type { Occasion, OccasionKind, Party } from "../model/occasion.ts";
import type { Note } from "../model/record.ts";
import type { Cast, Character } from "./cast.ts";
import { dateOf } from "./dating.ts";
import { linesAround } from "./frame.ts";
import { makeNote } from "./judgement.ts";
import { placeOf } from "./place.ts";
import type { Sentence } from "./sentence.ts";
import type { Setting } from "./setting.ts";

/** The occasion with date and place, once sides and offices are known. */
export function occasionOf(
  document: Document,
  setting: Setting,
  sentences: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
  notes: Note[],
): Occasion {
  const parties: Party[] = [...setting.parties, ...setting.present].map((person, at) => ({
    actor: person.id,
    part: partOf(setting, at),
    ...(person.offices.length > 0 ? { office: joined(person, pack) } : {}),
    ...(person.side ? { side: person.side } : {}),
  }));
  for (const person of setting.parties) if (person.unnamed) notes.push(makeNote("party-unnamed", person.name));
  for (const person of setting.parties) if (!person.side) notes.push(makeNote("side-unknown", person.name));
  if (parties.length < 2 && (setting.kind.value === "meeting" || setting.kind.value === "call"))
    notes.push(makeNote("party-unnamed", setting.opening));
  if (setting.kind.value === "other") notes.push(makeNote("occasion-unclear"));
  const kind = asMany(setting, document.title, pack);
  const { announced, opening } = setting;
  const around = linesAround(cast.frame, sentences.length);
  const date = dateOf(
    document,
    { kind: setting.kind.value, announced, opening, frame: around.flatMap((line) => line.dates) },
    sentences,
    cast,
    pack,
  );
  if (date.doubtful) notes.push(makeNote("date-unclear", date.doubtful));
  const place = placeOf(document, setting.kind.value, opening, around, pack, cast);
  return {
    kind,
    status: setting.announced ? "announced" : "held",
    parties,
    ...(date.date ? { date: date.date } : {}),
    ...(date.end ? { end: date.end } : {}),
    ...(place ? { place } : {}),
  };
}

/** Talks of three states or more are multilateral, whatever they are called. */
function asMany({ kind, parties, opening }: Setting, title: string, pack: LanguagePack): Sourced<OccasionKind> {
  if (kind.value !== "meeting" || !opening) return kind;
  // Several are met one after the other on the sidelines of something.
  if (
    title
      .toLowerCase()
      .split(/\W+/)
      .some((word) => pack.occasions.sidelines.has(word))
  )
    return kind;
  // Ambassadors who are received together remain guests of one host.
  const envoy = (person: Character): boolean => person.offices.some((office) => pack.offices.envoys.test(office.value));
  if (parties.some(envoy)) return kind;
  const states = new Set(
    parties.flatMap((person) => (/^[A-Z]{2}$/.test(person.side?.value ?? "") ? person.side!.value : [])),
  );
  if (states.size < 3) return kind;
  return inferred("multilateral", "three-sides", { start: opening.start, end: opening.end });
}

function partOf(setting: Setting, at: number): Party["part"] {
  if (["statement", "speech", "briefing", "message"].includes(setting.kind.value))
    return at === 0 ? "speaker" : "addressee";
  return "participant";
}

/** "Ambassador", "Archbishop", "General": what is a style as well is no office beside a fuller one. */
const ofStyle = (office: string, pack: LanguagePack): boolean =>
  office
    .split(/[\s-]/)
    .every((word) => pack.names.honorifics.has(word.toLowerCase()) || pack.names.alsoNames.has(word.toLowerCase()));

const joined = (person: Character, pack: LanguagePack): Sourced<string> => {
  const full = person.offices.filter((office) => !ofStyle(office.value, pack));
  const offices = full.length > 0 ? full : person.offices;
  const [first] = offices;
  const value = offices.map((office) => office.value).join("; ");
  const evidence = offices.flatMap((office) => (office.basis.kind === "page" ? [] : office.basis.evidence));
  return evidence.length > 0 ? stated(value, ...evidence) : { value, basis: first!.basis };
};
