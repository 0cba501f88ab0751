import type { DocumentId } from "../../model/ids.ts";
import type { Tie } from "../../model/relations.ts";
import type { Telling } from "../../model/telling.ts";
import { daysOf } from "./days.ts";
import { areOthers, samePublisher } from "./kin.ts";

/** Documents that tell of one occasion. */
export interface Group {
  /** In the order of arrival. */
  tellings: Telling[];
  /** The ties that hold it together, the surest first. */
  ties: Tie[];
  /** Of the weakest tie without which it would fall apart. */
  sureness: number;
}

/** So many members of a group are held against a newcomer; of more, the rest are copies of these. */
const HELD_AGAINST = 40;

/**
 * Gathers documents along their ties, the surest first. Two groups become one only where no member of the one contradicts a
 * member of the other: a chain of likely ties does not join two occasions. Documents without a tie are left out.
 */
export function gather(tellings: readonly Telling[], ties: readonly Tie[]): Group[] {
  const byId = new Map(tellings.map((telling) => [telling.document, telling]));
  const groups = new Map<DocumentId, Group>();
  const sorted = [...ties].sort((x, y) => y.sureness - x.sureness || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const tie of sorted) {
    const [a, b] = [byId.get(tie.a), byId.get(tie.b)];
    if (!a || !b) continue;
    const one = groups.get(a.document) ?? { tellings: [a], ties: [], sureness: 1 };
    const other = groups.get(b.document) ?? { tellings: [b], ties: [], sureness: 1 };
    if (one === other) {
      one.ties.push(tie);
      continue;
    }
    if (contradict(one, other, tie)) continue;
    const joined: Group = {
      tellings: [...one.tellings, ...other.tellings].sort((x, y) => x.sequence - y.sequence),
      ties: [...one.ties, ...other.ties, tie].sort((x, y) => y.sureness - x.sureness),
      sureness: Math.min(one.sureness, other.sureness, tie.sureness),
    };
    for (const { document } of joined.tellings) groups.set(document, joined);
  }
  return [...new Set(groups.values())].sort((x, y) => x.tellings[0]!.sequence - y.tellings[0]!.sequence);
}

/** The two that are tied have been held against each other already. */
const contradict = (one: Group, other: Group, tie: Tie): boolean =>
  one.tellings
    .slice(0, HELD_AGAINST)
    .some((a) =>
      other.tellings
        .slice(0, HELD_AGAINST)
        .some(
          (b) =>
            !(tie.a === a.document && tie.b === b.document) &&
            !(tie.b === a.document && tie.a === b.document) &&
            areTwo(a, b),
        ),
    );

/** Whether two documents cannot tell of one occasion, whatever each has in common with a third. */
function areTwo(a: Telling, b: Telling): boolean {
  const days = daysOf(a, b).kind;
  if (days === "far" || areOthers(a, b)) return true;
  // A publisher knows its own days.
  const [one, other] = [a.occasion?.date, b.occasion?.date];
  return days === "near" && samePublisher(a, b) && one !== undefined && other !== undefined && one !== other;
}
