import type { LanguagePack } from "../../languages/pack.ts";
import { takeFinite } from "./finite.ts";
import type { Sentence } from "./frames.ts";
import { type Group, groupsOf } from "./groups.ts";
import { goesOn, isReduced, takeInfinitive, takeIng, takeParticiple } from "./nonfinite.ts";
import { takeMark, takeNoun } from "./noun-phrases.ts";
import { takeOpener, takeRelative, takeThat } from "./openers.ts";
import { type Walk, walkOf } from "./walk.ts";
import type { Word } from "./word.ts";

/** Finds the clauses of a sentence in one walk over its words, and to each verb its subject. */
export function clausesOf(words: readonly Word[], pack: LanguagePack): Sentence {
  const walk = walkOf(words, pack);
  run(walk);
  return { words, verbs: walk.verbs, opened: walk.opened };
}

function run(walk: Walk): void {
  const { words } = walk;
  const groups = groupsOf(words, walk.pack);
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    // Groups inside a skipped aside are passed over.
    while (groups[next] && groups[next]!.from < at) next++;
    const group = groups[next];
    if (group?.from === at) {
      next++;
      takeGroup(walk, group, groups[next]);
      at = group.next - 1;
      continue;
    }
    const word = words[at]!;
    switch (word.part) {
      case "relative":
        takeRelative(walk, at);
        break;
      case "that":
        takeThat(walk, at);
        break;
      case "opener":
        takeOpener(walk, at);
        break;
      case "mark":
        at = takeMark(walk, at);
        break;
      case "coordinator":
      case "adjective":
      case "adverb":
      case "time":
      case "preposition":
        break;
      default:
        takeNoun(walk, at);
    }
  }
}

function takeGroup(walk: Walk, group: Group, following: Group | undefined): void {
  if (group.form === "infinitive" || goesOn(walk, group)) takeInfinitive(walk, group);
  else if (group.form === "ing") takeIng(walk, group);
  else if (group.form === "participle" || isReduced(walk, group, following)) takeParticiple(walk, group);
  else takeFinite(walk, group);
}
