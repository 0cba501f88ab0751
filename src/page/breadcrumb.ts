import { HOMES, YOU_ARE_HERE } from "./furniture.ts";

const LONGEST = 240;
const MOST_STEPS = 8;
/** Signs that stand between the steps; "/" and "|" only with spaces, since words have them inside. */
const BETWEEN = /\s*(?:>>?|»|›|→|⟩|＞|::|›)\s*|\s+[/|\\•·]\s+|\s+-\s+/u;
const homes = new Set(HOMES);

const bare = (text: string): string => text.toLowerCase().replace(/[\s:：]+$/u, "");

/**
 * Reads a line as the path that leads to a page: "Home > China News" is ["Home", "China News"].
 * It is one when it says so ("You are here:"), or begins with the front page's name, or is two or more short steps joined by arrows.
 * @returns undefined where the line is anything else.
 */
export function breadcrumb(line: string): string[] | undefined {
  const text = line.replace(/\s+/gu, " ").trim();
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const lower = text.toLowerCase();
  const said = YOU_ARE_HERE.find((words) => lower.startsWith(words) && /^\s*[:：>»]/u.test(lower.slice(words.length)));
  const path = said ? text.slice(said.length).replace(/^\s*[:：>»]\s*/u, "") : text;
  const steps = path
    .split(BETWEEN)
    .map((step) => step.trim())
    .filter((step) => /[\p{L}\p{N}]/u.test(step));
  if (steps.length === 0 || steps.length > MOST_STEPS || steps.some((step) => step.length > 120)) return undefined;
  if (said) return steps;
  if (steps.length < 2) return undefined;
  if (homes.has(bare(steps[0]!))) return steps;
  const arrows = /[>»›→⟩＞]|::/u.test(text) && !/\s[/|\\•·-]\s/u.test(text);
  const short = steps.every((step) => step.length <= 40 && !/[.!?;]$/u.test(step));
  return arrows && short ? steps : undefined;
}
