import { words } from "../../text/words.ts";

/** What somebody typed, as formulas are searched by it: each word on its own, a Chinese one as a run of characters. */
export const formsAsked = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) =>
      words(word)
        .map(({ form }) => form)
        .join(" "),
    )
    .filter((forms) => forms !== "")
    .slice(0, 10);
