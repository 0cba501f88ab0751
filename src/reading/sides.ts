import type { Names } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { fromPage, inferred } from "../model/evidence.ts";
import { tokenize } from "../text/tokens.ts";
import type { Cast, Character } from "./cast.ts";
import type { Mention } from "./mentions.ts";
import { byName } from "./references.ts";

/** "Ministry of Foreign Affairs of Velland": the state a publisher's own name gives. */
export function homeOf(name: string | undefined, names: Names): string | undefined {
  if (!name) return undefined;
  const hits = names.find(tokenize(name));
  const state = hits.find((hit) => hit.code && hit.kind !== "city" && hit.kind !== "organisation");
  if (state) return state.code;
  const organisation = hits.find((hit) => hit.kind === "organisation");
  return organisation && (organisation.code ?? organisation.short ?? organisation.name);
}

const TOLD = new Set(["state", "demonym", "capital"]);

/**
 * Whom a person acts for, when no state stands with the office: the body the office belongs to; then the state that is left
 * when the other party's is known; then the publisher's own.
 */
export function inferSides(
  cast: Cast,
  pack: LanguagePack,
  parties: readonly Character[],
  publisher: string | undefined,
): void {
  for (const person of cast.persons) {
    if (person.side) continue;
    for (const office of person.offices) {
      for (const [body, code] of pack.offices.bodies) {
        if (office.value.toLowerCase().includes(body)) {
          person.side ??= inferred(
            code,
            "body-of-state",
            ...(office.basis.kind === "page" ? [] : office.basis.evidence),
          );
        }
      }
    }
  }
  // "Meeting with the President of Velland": the state that the title gives to the one holder of that office.
  for (const { office, code } of cast.title) {
    const wanted = code === undefined ? undefined : office?.offices[0]?.text.toLowerCase();
    if (wanted === undefined) continue;
    const held = parties.filter((person) => person.offices.some(({ value }) => value.toLowerCase() === wanted));
    const [only, more] = held;
    // "Statement by Minister Orlo following her meeting with the Minister of Velland": the title names another holder.
    const named = (other: Mention): boolean => other.kind === "person" && byName(cast, other) === only;
    if (only && !more && !only.side && !cast.title.some(named)) only.side = fromPage(code!, "title");
  }
  // "Office of the Prime Minister": of several without a state, the one Prime Minister is the publisher's own.
  const { home } = cast;
  const publishes = parties.filter((person) => !person.side && isNamedBy(person, publisher ?? "", pack));
  if (home && publishes.length === 1) publishes[0]!.side = { value: home, basis: { kind: "page", field: "publisher" } };
  // A readout names its own side's offices without the state: "Secretary of State", "the Foreign Minister". While no party is
  // told to be another state's and other states are spoken of, only the one named first can be meant by that.
  const titled = cast.titleNames.filter(({ kind, code }) => TOLD.has(kind) && code !== undefined && code !== home);
  const foreign = titled.length > 0 || [...cast.states.keys()].some((code) => code !== home);
  const sideless = parties.filter((person) => !person.side).sort((a, b) => a.first - b.first);
  const taken = parties.some((person) => person.side?.value === home);
  const opposite = parties.some((person) => person.side && person.side.value !== home);
  // Among many only the one named first is the publisher's own by that.
  const [leader] = parties;
  if (home && parties.length > 4 && !taken && leader && !leader.side)
    leader.side = { value: home, basis: { kind: "page", field: "publisher" } };
  // "The President met with members of the Council: the Minister of Trade, …": all are its own where title and parties name no other state.
  if (home && parties.length > 4 && !opposite && titled.length === 0)
    for (const person of parties)
      if (!person.side && person.offices.length > 0) person.side = fromPage(home, "publisher");
  if (home && (parties.length <= 4 || !foreign)) {
    for (const person of opposite || !foreign ? sideless : sideless.slice(0, taken ? 0 : 1)) {
      person.side = { value: home, basis: { kind: "page", field: "publisher" } };
    }
  }
  // Of several, where the title has one other state: whoever holds an office and is nobody's yet is that state's.
  const others = new Set(
    cast.titleNames.flatMap(({ kind, code }) => (TOLD.has(kind) && code && code !== home ? [code] : [])),
  );
  const [other, more] = others;
  const words = other === undefined ? undefined : cast.states.get(other)?.mentions[0];
  if (home && words && !more && parties.length > 2 && parties.some((person) => person.side?.value === home))
    for (const person of parties)
      if (!person.side && person.offices.length > 0) person.side = inferred(other!, "other-state-of-two", words);
  // Two parties, two states that the text keeps together, one of them taken: the other is the other's.
  const without = parties.filter((person) => !person.side);
  if (without.length === 1 && parties.length === 2) {
    const other = parties.find((person) => person.side)?.side?.value;
    const rest = [...cast.states]
      .filter(([code]) => code !== other)
      .sort((a, b) => b[1].mentions.length - a[1].mentions.length);
    const best = rest[0];
    // The title alone has the other state.
    const [named] = titled;
    if (other === home && !best && named && titled.every(({ code }) => code === named.code))
      without[0]!.side = fromPage(named.code!, "title");
    const second = rest[1];
    // A text may speak once of a state that nobody in it acts for; whose office has no state is then the publisher's own.
    // Whom the text names first is who receives or calls, unless the title says that another state's officer does.
    const [host] = [...parties].sort((a, b) => a.first - b.first);
    const told = parties.some((person) => person.side?.basis.kind === "stated");
    const leads = told && host === without[0] && titled.length === 0 && host!.offices.length > 0;
    const spoken =
      best && !leads && (best[1].mentions.length > 1 || cast.titleNames.some((hit) => hit.code === best[0]));
    if (other && best && (!second || best[1].mentions.length > second[1].mentions.length)) {
      without[0]!.side =
        spoken || other !== home || without[0]!.offices.length === 0
          ? inferred(best[0], "other-state-of-two", best[1].mentions[0]!)
          : fromPage(other, "publisher");
    }
  }
}

/** "Press Service of the President": the publisher's name tells whose officer it serves. */
function isNamedBy({ offices }: Character, publisher: string, pack: LanguagePack): boolean {
  const words = publisher.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return offices.some(({ value }) => {
    const office = value.toLowerCase().split(/\s+/);
    if (![...pack.offices.ranks.values()].some((rank) => rank.test(value))) return false;
    return words.some((_, at) => office.every((word, step) => words[at + step] === word));
  });
}
