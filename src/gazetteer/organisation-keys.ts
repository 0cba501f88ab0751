import { names } from "./index.ts";
import { WORLD_ORGANISATIONS } from "./world.ts";

let keys: ReadonlyMap<string, string> | undefined;

/**
 * An organisation's short name ("UN"), or its name where it has none ("World Bank"), by its name in Chinese or Russian: what is
 * told of it in any language is found under one.
 */
export function organisationKey(name: string): string | undefined {
  if (!keys) {
    const english = names("en");
    keys = new Map(
      WORLD_ORGANISATIONS.flatMap(({ en, zh, ru }) => {
        const known = english.lookup(en[0]!);
        const key = known?.short ?? known?.name ?? en[0]!;
        return [...zh, ...ru].map((form) => [form, key] as const);
      }),
    );
  }
  return keys.get(name);
}
