import { Problem } from "../model/problem.ts";
import { isWhen, type When } from "../model/when.ts";

/** @throws Problem "usage" where it is no day, month or year. */
export function dayAsked(flag: string, text: string | undefined): When | undefined {
  if (text === undefined || isWhen(text)) return text;
  throw new Problem("usage", `${flag} cannot be "${text}"`, {
    advice: "Give a day as 2023-09-20, a month as 2023-09, or a year.",
  });
}

/** @throws Problem "usage" where it is not two sides. */
export function pairAsked(text: string | undefined): string[] {
  if (text === undefined) return [];
  const sides = text.split(",").map((side) => side.trim());
  if (sides.length === 2 && sides.every((side) => side !== "")) return sides;
  throw new Problem("usage", `--pair cannot be "${text}"`, { advice: "Give two sides, as CN,RU." });
}
