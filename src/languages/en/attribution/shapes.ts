import type { AttributionShapes, VerbForm } from "../../attribution.ts";

const PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(["past", "participle"]);
const ING: ReadonlySet<VerbForm> = new Set<VerbForm>(["ing"]);

/** What endings tell of English words. */
export const SHAPES: AttributionShapes = {
  verbs: [
    [/^[a-z-]{2,}ed$/, PAST],
    [/^[a-z-]{2,}ing$/, ING],
  ],
  infinitive: /(?:ize|ise|ify|[^aeiou]ate|[^aeiou]en)$/,
  adverb: /..ly$/,
  // With some that no ending tells.
  adjective:
    /(?:ous|ful|ish|less|able|ible)$|^(?:violent|mass|early|new|recent|public|private|political|federal|big|major|current|foreign|national|late|fresh|former|top|such|other|own|same|first|second|third|many|more|most|few|several|presidential|congressional|financial|economic|electoral|nuclear|medical|legal|personal|global|local|social|strong|huge|large|small|high|low|long|short|daily|weekly|monthly|annual|racial|sexual|criminal|civil|fiscal|key)$/,
  // "lobbyist", "Texan", "policymaker"
  speaker: /(?:[^aeiou]ers?|[^aeiou]ors?|ists?|icians?|ologists?|crats?|men|man|woman|women|makers?|holders?|goers?)$/,
  plural: /[^s'u]s$/,
  owner: /s$/,
  helped: /'(?:ve|d|ll|m|re)$/,
  helpedBe: /'(?:m|re)$/,
  negated: /n't$/,
};
