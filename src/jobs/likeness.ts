/** Words that follow each other, so many at a time, tell a text better than words alone. */
const RUN = 3;
/** Texts that share this part of the shorter one's runs are one text in two states. */
const ALIKE = 0.3;

/** Whether two texts are likely states of one: the same title, or a good part of the same runs of words. Linear. */
export function alike(one: { title: string; text: string }, other: { title: string; text: string }): boolean {
  const [title, otherTitle] = [folded(one.title), folded(other.title)];
  if (title !== "" && title === otherTitle) return true;
  const [runs, otherRuns] = [runsOf(one.text), runsOf(other.text)];
  const [fewer, more] = runs.size <= otherRuns.size ? [runs, otherRuns] : [otherRuns, runs];
  if (fewer.size === 0) return false;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared >= ALIKE * fewer.size;
}

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function runsOf(text: string): Set<string> {
  // A script without blanks is told by its signs.
  const words =
    folded(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s]+?(?=[\p{Script=Han}\s]|$)/gu,
    ) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(" "));
  return runs;
}
