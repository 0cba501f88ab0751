import type { Also } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import type { ReadoutRecord } from "../model/record.ts";

/** Words of one thing that are shown; a passage has room for few. */
const MOST = 200;

/**
 * The words by which a record tells of a state, an organisation, a subject or a person, in the order of the text: "俄方" of Russia.
 * @param namesOf the names that are a person's, by the person's id
 */
export function tellingWords(
  { actors, topics }: ReadoutRecord,
  told: Also["told"],
  namesOf: (person: string) => readonly string[],
): Span[] {
  const spans: Span[] = [];
  const names = new Set(told.flatMap((one) => (one.told === "person" ? [...namesOf(one.value)] : [])));
  const values = (kind: Also["told"][number]["told"]): Set<string> =>
    new Set(told.filter((one) => one.told === kind).map(({ value }) => value));
  const [states, organisations, subjects] = [values("state"), values("organisation"), values("topic")];
  for (const actor of actors) {
    const isMeant =
      (actor.kind === "person" && names.has(actor.name.value)) ||
      (actor.kind === "state" && states.has(actor.code)) ||
      (actor.kind === "organisation" &&
        (organisations.has(actor.name.value) || (actor.short !== undefined && organisations.has(actor.short))));
    if (isMeant) spans.push(...actor.mentions);
  }
  for (const { topic, evidence } of topics) if (subjects.has(topic)) spans.push(...evidence);
  return spans.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST);
}
