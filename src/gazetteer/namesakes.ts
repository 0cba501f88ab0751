import type { Token } from "../text/tokens.ts";
import type { NameHit } from "./names.ts";

/** What bears a town's name and is neither the town nor its government, in small letters too. */
const COMMON = new Set(
  "process processes format formats agreement agreements accord accords declaration protocol".split(" "),
);
/** The same, where the word has a capital as part of a name. */
const PROPER = new Set(
  `process processes format formats agreement agreements accord accords protocol protocols declaration consensus convention
  conventions treaty charter principles roadmap memorandum framework formula track platform communique communiqué`.split(
    /\s+/,
  ),
);
const JOINTS = new Set(["and", ",", "–", "-", "/"]);
/** The most towns that one thing is named after: "the Luanda and Nairobi processes". */
const MOST = 4;

/** Leaves out towns after which a process or a text is named. Linear: a hit looks at a few tokens behind it. */
export function withoutNamesakes(tokens: readonly Token[], hits: NameHit[]): NameHit[] {
  if (!hits.some(isTown)) return hits;
  const starts = new Map(hits.map((hit, at) => [hit.start, at]));
  const gone = new Set<number>();
  let token = 0;
  for (const [at, hit] of hits.entries()) {
    while (token < tokens.length && tokens[token]!.start < hit.end) token++;
    if (!isTown(hit) || gone.has(at)) continue;
    const chain = [at];
    let next = token;
    while (chain.length < MOST && JOINTS.has(tokens[next]?.text ?? "")) {
      let other = tokens[next + 1];
      const skip = other && JOINTS.has(other.text) ? 2 : 1;
      other = tokens[next + skip];
      const index = other && starts.get(other.start);
      if (index === undefined || !isTown(hits[index]!)) break;
      chain.push(index);
      next += skip;
      while (next < tokens.length && tokens[next]!.start < hits[index]!.end) next++;
    }
    const noun = tokens[next];
    if (noun && (noun.capital ? PROPER : COMMON).has(noun.lower)) for (const index of chain) gone.add(index);
  }
  return gone.size > 0 ? hits.filter((_, at) => !gone.has(at)) : hits;
}

const isTown = (hit: NameHit): boolean => hit.kind === "capital" || hit.kind === "city";
