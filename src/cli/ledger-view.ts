import type { Silence } from "../jobs/ledger.ts";
import type { LedgerEntry } from "../model/undertaking.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

/** A commitment through time: what was said first, every later mention, and what people say of it. */
export function entryView(
  { id, undertakings, mentions, states }: LedgerEntry,
  silence: Silence | undefined,
  { width, style }: Screen,
): string[] {
  const [first] = undertakings;
  if (!first) return [];
  const { by, to, relation, strength, due, forum, day, publisher, words, page } = first;
  const others = to.length > 0 ? to : relation.filter((side) => !by.includes(side));
  const facts = [
    `${by.join(", ") || "?"} to ${others.join(", ") || "?"}`,
    strength,
    due && `due ${due}`,
    forum,
    day,
    publisher,
    `/readout/${page}`,
    id,
  ];
  return [
    ...wrap(harmless(words), width).map((line) => style("bold", line)),
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width).map((line) => style("dim", line)),
    ...mentions.flatMap((mention) => [
      ...wrap(
        harmless(
          `  ${[mention.day, mention.publisher, mention.kind, ...mention.changes, `${Math.round(100 * mention.sureness)} % sure`].filter(Boolean).join(" · ")}`,
        ),
        width,
      ),
      ...wrap(harmless(mention.words), width - 4).map((line) => `    ${line}`),
    ]),
    ...(silence
      ? [`  Not mentioned since ${silence.since} in the archive's ${silence.readouts} later readouts of the two sides.`]
      : []),
    ...states.map((state) =>
      harmless(`  ${state.state}: ${state.reason} (${state.author}, ${state.made.slice(0, 10)})`),
    ),
  ];
}
