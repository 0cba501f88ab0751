/** The occasion itself as an event: who conferred with whom, and who visited. */
import type { Side } from "../../model/actor.ts";
import { type Basis, contains, evidenceOf, type Span } from "../../model/evidence.ts";
import type { Statement } from "../../model/statement.ts";
import { AGREED, type Code, HELD } from "./codes.ts";
import type { Found, Told } from "./event.ts";
import { countryOf, namedIn } from "./sides.ts";

export function occasionEvents(told: Told): Found[] {
  const { occasion, sides } = told;
  const kind = occasion.kind.value;
  const held = HELD[kind];
  const all = sides.parties.map(({ side }) => side);
  if (!held || all.length < 2) return [];
  const teller = tellerOf(told, all);
  if (!teller) return [];
  const common = {
    from: "occasion" as const,
    statement: teller.id,
    passage: teller.sentence,
    bases: [occasion.kind.basis, ...sides.parties.map(({ basis }) => basis)],
  };
  if (occasion.status === "announced")
    return [{ ...common, code: AGREED, rule: "still-to-come", source: all, target: [] }];
  if (kind === "signing") return [{ ...common, code: held, rule: "signed-together", source: all, target: [] }];
  if (kind === "meeting" || kind === "visit") return [{ ...common, ...visit(told, held, all, common.bases) }];
  // A multilateral meeting is one of three or more states, or of an organisation.
  const many = kind !== "multilateral" || all.length > 2 || all.some((side) => !isState(told, side));
  const code = many ? held : { type: held.type, cameo: held.cameo };
  return [{ ...common, code, rule: "talked-together", source: all, target: [] }];
}

/** An organisation has its seat somewhere, but no country; the European Union is named among the states. */
const isState = ({ document, record }: Told, side: Side): boolean =>
  side !== "EU" &&
  (document.publisher?.country === side ||
    record.actors.some((actor) => actor.kind === "state" && actor.code === side));

/**
 * The first sentence that names two of the sides, told by the narrator or naming the parties themselves; where words in the
 * text say the kind, the sentence of those. Where there is none, the text does not say who did it with whom, whatever its
 * title says.
 */
function tellerOf({ record, occasion, sides }: Told, all: readonly Side[]): Statement | undefined {
  const parties = new Set(occasion.parties.map(({ actor }) => actor));
  const tells = record.statements.filter((statement) => {
    const narrated = statement.holders.value.some((holder) => holder.kind === "narrator");
    const named = namedIn(sides, statement.sentence)
      .filter(({ actor, held }) => all.includes(held.side) && (narrated || parties.has(actor)))
      .map(({ held }) => held.side);
    return new Set(named).size >= 2;
  });
  const says = evidenceOf(occasion.kind);
  return tells.find(({ sentence }) => says.some((span) => contains(sentence, span))) ?? tells[0];
}

/** Who came to whom: by what the parties are said to be, else by where it was. The visitors are the source. */
function visit(
  told: Told,
  code: Code,
  all: readonly Side[],
  bases: readonly Basis[],
): Pick<Found, "code" | "rule" | "source" | "target" | "bases"> {
  const { record, occasion, sides } = told;
  const sidesWhere = (part: string): Side[] => [
    ...new Set(occasion.parties.flatMap((party) => (party.part === part ? (sides.of(party.actor)?.side ?? []) : []))),
  ];
  const [hosts, guests] = [sidesWhere("host"), sidesWhere("guest")];
  const said = hosts.length === 1 && guests.length > 0 && hosts.length + guests.length === all.length;
  if (said && !guests.includes(hosts[0]!))
    return { code: { ...code, mode: "visit" }, rule: "guest-of-host", source: guests, target: hosts, bases };
  const country = countryOf(occasion);
  // On the sidelines of an organisation's session nobody visits the country where it is held.
  const venue = occasion.place?.venue ? evidenceOf(occasion.place.venue) : [];
  if (country && !holdsOrganisation(record, venue)) {
    const by = [...bases, country.basis];
    if (!all.includes(country.value))
      return all.every((side) => isState(told, side))
        ? { code: { ...code, mode: "third-party" }, rule: "place-of-neither", source: all, target: [], bases: by }
        : { code, rule: "talked-together", source: all, target: [], bases };
    const source = all.filter((side) => side !== country.value);
    const mode = { ...code, mode: "visit" as const };
    return { code: mode, rule: "visits-by-place", source, target: [country.value], bases: by };
  }
  return { code, rule: "talked-together", source: all, target: [], bases };
}

const holdsOrganisation = (record: Told["record"], spans: readonly Span[]): boolean =>
  record.actors.some(
    ({ kind, mentions }) =>
      kind === "organisation" && mentions.some((mention) => spans.some((span) => contains(span, mention))),
  );
