import { is, type Tagging } from "./word.ts";

/** How many words from here tell when: "last Tuesday night", "in June 2016", "two weeks ago". */
export function timeAt(tagging: Tagging, start: number): number {
  const { items } = tagging;
  const { when } = tagging.pack.attribution;
  let at = start;
  if (items[at]?.kind === "word" && items[at]!.capital && at > 0 && items[at]!.text === items[at]!.text.toUpperCase())
    return 0;
  if (
    is(tagging, at, when.lead) &&
    (is(tagging, at + 1, when.days) || is(tagging, at + 1, when.months) || isYear(tagging, at + 1))
  )
    at++;
  else if (is(tagging, at, when.lead) && is(tagging, at + 1, when.near) && is(tagging, at + 2, when.units)) at++;
  const first = at;
  if (is(tagging, at, when.nearer) && is(tagging, at + 1, when.near)) at++;
  if (
    is(tagging, at, when.near) &&
    (is(tagging, at + 1, when.units) || is(tagging, at + 1, when.days) || is(tagging, at + 1, when.months))
  )
    at += 2;
  else if (is(tagging, at, when.days) || (is(tagging, at, when.months) && items[at]!.capital)) at++;
  else if (first > start && isYear(tagging, at)) at++;
  else if (is(tagging, at, when.alone)) at++;
  else if (
    (items[at]?.kind === "number" || is(tagging, at, when.numbers)) &&
    is(tagging, at + 1, when.units) &&
    is(tagging, at + 2, when.ago)
  )
    at += 3;
  if (at === first) return 0;
  if (items[at]?.text === "." && is(tagging, at - 1, when.months) && items[at - 1]!.text.length < 5) at++;
  if (is(tagging, at - 1, when.months) || items[at - 1]?.text === ".") {
    if (items[at]?.kind === "number") at++;
    if (items[at]?.text === "," && isYear(tagging, at + 1)) at += 2;
  }
  while (is(tagging, at, when.units) && !is(tagging, at - 1, when.units)) at++;
  // "Friday's debate", "last week's debate" is no time.
  return items[at]?.kind === "possessive" ? 0 : at - start;
}

export function isYear(tagging: Tagging, at: number): boolean {
  const item = tagging.items[at];
  return item?.kind === "number" && /^(?:1[89]|20)\d\d$/.test(item.text);
}
