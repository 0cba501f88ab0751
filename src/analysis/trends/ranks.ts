/** The rank of an office, told from its words in the languages that are read. The first rule that holds decides. */

export const RANKS = [
  "head of state",
  "head of government",
  "head of organisation",
  "deputy head",
  "minister",
  "deputy minister",
  "ambassador",
  "other office",
] as const;
export type Rank = (typeof RANKS)[number];

/** The smaller, the higher. */
export const standing = (rank: Rank): number => RANKS.indexOf(rank);

/** Offices whose head word would say more than they are: a president of a parliament is no head of state. */
const OF_A_BODY =
  /\b(?:parliament|assembly|senate|council|chamber|court|bank|commission|committee|federation council|national security|party|university|association|company|corporation|foundation)\b|议会|议长|委员会|大会|法院|银行|党|协会|公司|совет|дум|собрани|парламент|суд|банк|палат|комисси/iu;

/** "Assistant to the President", "Head of the Office of the President": the office is not the president's. */
const OF_ANOTHER =
  /\b(?:to|for|office|cabinet|staff|administration|spokes\w+|aide|envoy|representative|adviser|advisor|wife|first lady|former)\b[^,;]*\b(?:president|prime minister|king|minister)\b|\b(?:president|prime minister|king)(?:['’]s|ial)\b|\b(?:advis[eo]r|assistant|secretary|counsell?or|former|first lady)\b.*\bpresident\b|夫人|特使|助理|顾问|помощник|советник|администраци|пресс-секретарь|представител/iu;

const DEPUTY =
  /\b(?:deputy|vice|under|assistant|parliamentary)\b|\bundersecretary\b|\bstate secretary\b|\bminister of state\b|副|заместител|вице-|статс-секретарь/iu;

const WORDS: readonly (readonly [Rank, RegExp])[] = [
  ["head of organisation", /\bsecretary[- ]general\b|\bdirector[- ]general\b|秘书长|总干事|генеральн\p{L}* секретар/iu],
  [
    "head of government",
    /\bprime minister\b|\bpremier\b|\btaoiseach\b|^(?:federal )?chancellor$|\bhead of government\b|总理|首相|премьер|канцлер|председател\p{L}* правительства/iu,
  ],
  [
    "head of state",
    /\bpresident\b|\bking\b|\bqueen\b|\b(?:emir|amir)\b|\bsultan\b|\bemperor\b|\bpope\b|\bgrand duke\b|\bmonarch\b|\bhead of state\b|总统|国家主席|^主席$|国王|女王|苏丹|埃米尔|天皇|教皇|президент|корол|султан|эмир|император/iu,
  ],
  [
    "minister",
    /\bminister\b|\bsecretary of (?:state|defen[cs]e|the treasury|commerce|energy|homeland security)\b|\b(?:foreign|home|defen[cs]e) secretary\b|\bchancellor of the exchequer\b|\battorney general\b|\bhigh representative\b|\bnational security advis[eo]r\b|部长|外长|防长|国务卿|国务委员|外相|министр|госсекретар/iu,
  ],
  [
    "ambassador",
    /\bambassador\b|\bpermanent representative\b|\bhigh commissioner\b|\bconsul\b|\bchargé\b|大使|公使|常驻代表|посол|постоянн\p{L}* представител/iu,
  ],
];

const HEADS = new Set<Rank>(["head of state", "head of government", "head of organisation"]);

/**
 * @param office the offices of one party, joined by "; ": the highest counts.
 * @param organisation whether it is held in an organisation, whose presidents are its heads.
 */
export function rankOf(office: string, organisation = false): Rank {
  return office
    .slice(0, 500)
    .split(";")
    .map((one) => rankOfOne(one.trim(), organisation))
    .reduce((a, b) => (standing(b) < standing(a) ? b : a));
}

function rankOfOne(office: string, organisation: boolean): Rank {
  if (OF_ANOTHER.test(office))
    return /\bnational security advis[eo]r\b|国家安全/iu.test(office) ? "minister" : "other office";
  const found = WORDS.find(([, words]) => words.test(office))?.[0];
  if (found === undefined) return "other office";
  const deputy = DEPUTY.test(office);
  if (HEADS.has(found)) {
    if (deputy) return "deputy head";
    if (organisation) return "head of organisation";
    return OF_A_BODY.test(office) && found === "head of state" ? "other office" : found;
  }
  if (found === "minister" && deputy) return "deputy minister";
  return found;
}

/**
 * The level of a meeting: the lower of the ranks of its two sides, so that a president who receives a minister meets at the
 * level of ministers. @returns undefined where a side's office is not told.
 */
export function levelOf(ranks: ReadonlyMap<string, Rank>, one: string, other: string): Rank | undefined {
  const a = ranks.get(one);
  const b = ranks.get(other);
  if (a === undefined || b === undefined) return undefined;
  return standing(a) >= standing(b) ? a : b;
}
