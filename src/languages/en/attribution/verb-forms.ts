import type { VerbForm } from "../../attribution.ts";

const VOWEL = /[aeiou]/;

/**
 * Base, third person, past, participle and -ing of a verb; the rest of a phrase stays as it is. An entry is the base form,
 * behind a colon the irregular past, and the participle where it differs: "write:wrote,written". "+" doubles the last
 * consonant: "admit+".
 */
export function formsOf(entry: string): { form: string; kind: VerbForm }[] {
  const [head = "", given] = entry.split(":");
  const doubles = head.includes("+");
  const [verb = "", ...rest] = head.replace("+", "").split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const last = verb.at(-1) ?? "";
  const y = last === "y" && !VOWEL.test(verb.at(-2) ?? "");
  const stem = doubles ? verb + last : verb;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const regular = y ? `${verb.slice(0, -1)}ied` : last === "e" ? `${verb}d` : `${stem}ed`;
  const ing = verb.endsWith("ie")
    ? `${verb.slice(0, -2)}ying`
    : last === "e" && !/(?:ee|ye|oe)$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`;
  const irregular = given?.split(",").map((form) => form.split(" ")[0]!);
  const past = irregular?.[0] ?? regular;
  const participle = irregular?.[1] ?? past;
  return [
    { form: verb + tail, kind: "base" },
    { form: third + tail, kind: "third" },
    { form: past + tail, kind: "past" },
    { form: participle + tail, kind: "participle" },
    { form: ing + tail, kind: "ing" },
  ];
}

/** Entries of a list, parted by semicolons. */
export const entriesOf = (list: string): string[] =>
  list
    .split(";")
    .map((entry) => entry.replace(/\s+/g, " ").trim())
    .filter((entry) => entry !== "");

/** Which forms of verbs a spelling may be; of phrases the first word counts. */
export function formTable(entries: readonly string[]): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const found = new Map<string, Set<VerbForm>>();
  for (const entry of entries)
    for (const { form, kind } of formsOf(entry)) {
      const [verb = ""] = form.split(" ");
      found.set(verb, (found.get(verb) ?? new Set<VerbForm>()).add(kind));
    }
  return found;
}
