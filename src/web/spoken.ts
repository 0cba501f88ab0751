import type { Tongue } from "./tongue.ts";
import { visit } from "./visit.ts";

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The words of whichever language the visit at hand is answered in. Groups of words may be taken out once and for all
 * (`const SAY = WORDS.panel`), single words not.
 */
export function spoken<T extends object>(languages: Readonly<Record<Tongue, T>>): T {
  const groups = new Map<string | symbol, unknown>();
  return new Proxy(languages.en, {
    get(english, name) {
      if (!isGroup(Reflect.get(english, name))) return Reflect.get(languages[tongue()], name);
      if (!groups.has(name)) {
        const inner = Object.entries(languages).map(([tongue, words]) => [tongue, Reflect.get(words, name)]);
        groups.set(name, spoken(Object.fromEntries(inner)));
      }
      return groups.get(name);
    },
  });
}

/** The language in which the visit at hand is answered. */
export const tongue = (): Tongue => visit().spoken?.tongue ?? "en";
