import { STATES } from "./en-states.ts";
import { RU_STATES } from "./ru-states.ts";
import { WORLD_ORGANISATIONS } from "./world.ts";
import { STATES_ZH } from "./zh-states.ts";

/** The languages in which names are known. */
export const NAMED_IN = ["en", "zh", "ru"] as const;
export type NamedIn = (typeof NAMED_IN)[number];

/** Whoever or whatever has a name of its own in each language. */
export interface Namesakes {
  kind: "state" | "capital" | "organisation";
  /** ISO 3166-1 alpha-2: of a state, or of the state whose capital it is. */
  code?: string;
  /** The usual name first. */
  names: Record<NamedIn, readonly string[]>;
  /** Adjectives and peoples: "Russian", "российский". */
  adjectives: readonly string[];
}

const list = (forms: string | undefined): string[] =>
  (forms ?? "")
    .split(";")
    .map((form) => form.trim())
    .filter(Boolean);

const rows = (table: string): Map<string, string[]> =>
  new Map(
    table
      .trim()
      .split("\n")
      .map((line) => line.split("|"))
      .map((fields) => [fields[0]!, fields]),
  );

/** States with their capitals, and organisations, by their names in every language. */
export function namesakes(): Namesakes[] {
  const [zh, ru] = [rows(STATES_ZH), rows(RU_STATES)];
  const found: Namesakes[] = [];
  for (const [code, english] of rows(STATES)) {
    if (code === "") continue;
    const [chinese, russian] = [zh.get(code) ?? [], ru.get(code) ?? []];
    found.push({
      kind: "state",
      code,
      names: {
        en: list(english[1]),
        zh: [...new Set([...list(chinese[1]), ...list(chinese[2])])],
        ru: list(russian[1]),
      },
      adjectives: [...list(english[2]), ...list(russian[2])],
    });
    // Russian has more towns than the capital behind it; the first is it, but for Switzerland, whose first is another.
    const town = code === "CH" ? [] : list(russian[3]).slice(0, 1);
    const capital = { en: list(english[3]), zh: list(chinese[3]), ru: town };
    if (Object.values(capital).filter(({ length }) => length > 0).length > 1)
      found.push({ kind: "capital", code, names: capital, adjectives: [] });
  }
  for (const names of WORLD_ORGANISATIONS) found.push({ kind: "organisation", names, adjectives: [] });
  return found;
}
