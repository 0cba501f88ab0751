import { CHANGE_CLASSES, type Change, type ChangeClass } from "../model/change.ts";
import type { Changed } from "../model/chronicle.ts";
import { Problem } from "../model/problem.ts";
import { harmless, type Screen, wrap } from "./terminal.ts";

/** How much of a sentence is shown of each side. */
const SHOWN = 280;

/** @throws Problem "usage" where it is no class of changes. */
export function classNamed(text: string | undefined): ChangeClass | undefined {
  if (text === undefined || text in CHANGE_CLASSES) return text as ChangeClass | undefined;
  throw new Problem("usage", `--class cannot be "${text}"`, {
    advice: `Give one of ${Object.keys(CHANGE_CLASSES).join(", ")}.`,
  });
}

/** A change of a page for people: when and what, then each of its parts, old words before new ones. */
export function changedView({ url, title, seenAt, classes, silent, change }: Changed, screen: Screen): string[] {
  const { width, style } = screen;
  const facts = [minute(seenAt), classes.join(", "), silent ? "silent" : undefined, url];
  return [
    ...wrap(harmless(title || "(no title)"), width).map((line) => style("bold", line)),
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width).map((line) => style("dim", line)),
    ...change.changes.flatMap((one) => partView(one, screen)),
  ];
}

function partView({ class: name, where, old, new: now, told }: Change, { width, style }: Screen): string[] {
  const side = (sign: string, words: string, colour: "red" | "green"): string[] =>
    words === ""
      ? []
      : wrap(harmless(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words), width - 4).map((line, at) =>
          style(colour, `  ${at === 0 ? sign : " "} ${line}`),
        );
  return [
    `  ${name}${where === "text" ? "" : ` (${where})`}`,
    ...side("-", told?.old || old, "red"),
    ...side("+", told?.new || now, "green"),
  ];
}

/** An instant to the minute: "2026-03-03 08:15 UTC". */
export const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
