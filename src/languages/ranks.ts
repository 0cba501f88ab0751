/**
 * The rank at which somebody speaks for a state, by the words of the office. The order is that in which states receive each
 * other (Vienna Convention on Special Missions, 1969, article 21: head of state, head of government, minister for foreign
 * affairs and others of high rank), and what remains below.
 */
export const RANKS = ["envoy", "minister", "head of government", "head of state"] as const;
export type Rank = (typeof RANKS)[number];

/** The first that fits decides: a vice-president is no president, a minister's deputy no minister. */
const WORDS: Record<string, readonly (readonly [RegExp, Rank | undefined])[]> = {
  en: [
    [/\b(?:former|ex|elect|designate|candidate)\b/, undefined],
    [/\b(?:of|for) (?:the )?(?:company|bank|university|board|parliament|senate|assembly|commission)\b/, undefined],
    [/\bspokes(?:man|woman|person)\b/, undefined],
    [
      /\b(?:vice|deputy|assistant|under|acting under|undersecretary)\b.*\b(?:minister|secretary)\b|\bundersecretary\b|\bminister of state\b|\bmos\b/,
      "envoy",
    ],
    [/\b(?:vice|deputy)[- ](?:president|prime minister|premier|chairman)\b|\bdpm\b/, "minister"],
    [/\b(?:ambassador|envoy|representative|adviser|advisor|coordinator|counsellor|chargé|consul)\b/, "envoy"],
    [/\b(?:prime minister|premier|chancellor|taoiseach|head of government|pm)\b/, "head of government"],
    [
      /\b(?:president|king|queen|emir|amir|sultan|emperor|pope|monarch|grand duke|head of state|supreme leader)\b/,
      "head of state",
    ],
    [/\b(?:minister|secretary of state|foreign secretary|fm|eam|high representative|secretary)\b/, "minister"],
  ],
  zh: [
    [/前|当选|候任|发言人|公司|大学|银行|议会|国会|人大|政协|议长/, undefined],
    [/副(?:部长|外长|国务卿|大臣)|部长助理|大使|特使|代表|代办|顾问|助理|公使|协调员/, "envoy"],
    [/副(?:主席|总统|总理|首相)|国务委员/, "minister"],
    [/总理|首相/, "head of government"],
    [/主席|总书记|第一书记|总统|国王|女王|埃米尔|苏丹|大公|元首|最高领袖|酋长|亲王/, "head of state"],
    [/部长|外长|防长|财长|国务卿|大臣|王储/, "minister"],
  ],
  ru: [
    [/бывш|избранн|пресс-секретар|представитель мид|компани|банк|парламент|дум/, undefined],
    [/заместител|замминистр|посол|посланник|представител|помощник|советник/, "envoy"],
    [/вице-президент|вице-премьер/, "minister"],
    [/премьер|канцлер|глава правительства|председатель (?:правительства|совета министров)/, "head of government"],
    [/президент|корол|эмир|султан|император|глава государства|председатель (?:кнр|госуд)/, "head of state"],
    [/министр|госсекретар|государственный секретарь/, "minister"],
  ],
};

/** @param office in the language's own words. @returns undefined where the words tell none. */
export function rankOf(office: string, language: string): Rank | undefined {
  const lower = office.toLowerCase();
  return WORDS[language.toLowerCase().split("-")[0]!]?.find(([shape]) => shape.test(lower))?.[1];
}
