import type { Also } from "../model/archive.ts";
import { TOPICS } from "../model/record.ts";
import { TOPIC_NAMES } from "../model/topic-names.ts";
import { words } from "../text/words.ts";
import { type Namesakes, namesakes } from "./tongues.ts";

/** A name has at most so many words (a Chinese one: characters). */
const LONGEST = 16;
/** More names of one question than anybody types are not looked up. */
const MOST = 12;

type Meaning = Pick<Also, "names" | "told">;

let known: ReadonlyMap<string, Meaning> | undefined;

/**
 * What a question means besides its words: a state, a capital, an organisation or a subject that it names in one language has
 * names in others, and documents tell of it in words of their own ("俄方"). What stands in quotation marks, behind a hyphen or
 * before a star means itself.
 */
export function alsoAsked(typed: string): Also[] {
  known ??= meanings();
  const found: Also[] = [];
  for (const [at, part] of typed.split(/["“”„«»]/u).entries()) {
    if (at % 2 === 1) continue;
    for (const stretch of part.split(APART)) {
      const list = words(stretch);
      for (let from = 0; from < list.length; ) {
        let length = Math.min(LONGEST, list.length - from);
        let meaning: Meaning | undefined;
        for (; length > 0 && !meaning; length--) {
          meaning = known.get(
            list
              .slice(from, from + length)
              .map(({ form }) => form)
              .join(" "),
          );
          if (meaning) break;
        }
        if (meaning) found.push({ words: stretch.slice(list[from]!.start, list[from + length - 1]!.end), ...meaning });
        from += meaning ? length : 1;
      }
    }
  }
  return found.filter((one, at) => found.findIndex((other) => other.words === one.words) === at).slice(0, MOST);
}

/** What parts names, or is none: operators, brackets, words that must be absent, beginnings of words. "said by" asks otherwise. */
const APART =
  /^\s*said\s+by\s.*$|(?:^|\s)by:\S+|\b(?:AND|OR|NOT)\b|\bNEAR(?:\/\d+)?\b|[()]|(?:^|(?<=\s))[-−]\S+|\S+\*/u;

function meanings(): Map<string, Meaning> {
  const table = new Map<string, Meaning>();
  const add = (form: string, meaning: Meaning): void => {
    const key = words(form)
      .map((word) => word.form)
      .join(" ");
    if (key !== "" && !table.has(key)) table.set(key, meaning);
  };
  for (const one of namesakes()) {
    const meaning: Meaning = { names: Object.values(one.names).flat(), told: toldOf(one) };
    for (const form of [...meaning.names, ...one.adjectives]) if (!COMMON.has(form)) add(form, meaning);
  }
  for (const topic of TOPICS) {
    const meaning: Meaning = { names: [], told: [{ told: "topic", value: topic }] };
    for (const name of [topic, ...Object.values(TOPIC_NAMES[topic])]) add(name, meaning);
  }
  return table;
}

/** Words that are seldom meant as the name that they also are. */
const COMMON: ReadonlySet<string> = new Set([
  "Commonwealth",
  "AU",
  "CIS",
  "IOM",
  "NAM",
  "Содружество",
  "Chad",
  "Jordan",
  "Georgia",
]);

const toldOf = ({ kind, code, names }: Namesakes): Also["told"] => {
  if (kind === "state") return [{ told: "state", value: code! }];
  if (kind === "capital") return [];
  // A document tells of an organisation by the short name that its text has, or by the whole one.
  return Object.values(names)
    .flat()
    .map((value) => ({ told: "organisation", value }));
};
