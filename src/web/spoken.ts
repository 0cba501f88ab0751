import type { Tongue } from "./tongue.ts";
import { visit } from "./visit.ts";

/** Words of another language: the same names as the English ones, as far as they are translated. */
export interface Wording {
  readonly [name: string]: Word | Wording;
}
// biome-ignore lint/suspicious/noExplicitAny: words that take something in take what the English ones of that name take.
type Word = string | readonly string[] | readonly (readonly string[])[] | ((...given: any[]) => string);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The words of whichever language the visit at hand is answered in; what it lacks is said in English. Groups of words may be
 * taken out once and for all (`const SAY = WORDS.panel`), single words not.
 */
export function spoken<T extends object>(english: T, others: Partial<Record<Tongue, Wording>>): T {
  const groups = new Map<string | symbol, unknown>();
  return new Proxy(english, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      if (isGroup(own)) {
        if (!groups.has(name)) {
          const inner = Object.entries(others).map(([tongue, words]) => [tongue, words?.[name as string] ?? {}]);
          groups.set(name, spoken(own, Object.fromEntries(inner)));
        }
        return groups.get(name);
      }
      const tongue = visit().spoken?.tongue;
      const other = tongue === undefined ? undefined : others[tongue];
      return other && Object.hasOwn(other, name) ? other[name as string] : own;
    },
  });
}

/** The language in which the visit at hand is answered. */
export const tongue = (): Tongue => visit().spoken?.tongue ?? "en";
