/**
 * At what level somebody acts, from the words of the office: what "the President of Russia", «Президент России» and 俄罗斯总统 have in
 * common. Coarse on purpose: it tells a meeting of presidents from one of foreign ministers on the same day.
 */
export type Level =
  | "head of state"
  | "head of government"
  | "vice president"
  | "foreign minister"
  | "defence minister"
  | "security adviser"
  | "speaker"
  | "deputy minister"
  | "minister"
  | "ambassador"
  | "envoy";

/** The first that matches an office decides: what is narrower stands above what is wider. */
const LEVELS: readonly (readonly [level: Level, words: RegExp])[] = [
  [
    "deputy minister",
    /\b(?:deputy|vice|assistant|under)[ -]?(?:foreign |prime |defen[cs]e |first )*(?:minister|secretary|premier|chancellor)|\bundersecretary|\bminister of state\b|замминистр|заместител|副(?:外长|外相|防长|部长|总理|首相|国务卿)|部长助理|外交部副/iu,
  ],
  ["vice president", /\bvice[ -]?president\b|вице-президент|副总统|国家副主席/iu],
  [
    "security adviser",
    /\bnational security (?:advis[eo]r|council)|security council secretary|secretary of (?:the )?.*security council|советник.*национальной безопасности|секретар\S* совета безопасности|国家安全(?:事务)?(?:助理|顾问)/iu,
  ],
  ["speaker", /\bspeaker\b|president of the (?:senate|national assembly|parliament)|спикер|议长|委员长/iu],
  [
    "foreign minister",
    /\bforeign minister|minister (?:of|for) (?:\w+ )*(?:foreign|external) (?:and \w+ )?affairs|external affairs minister|foreign secretary|^secretary of state\b|^(?:us |u\.s\. |american )?secretary of state|министр\S* иностранных дел|госсекретар|государственн\S+ секретар|глав\S* мид|外长|外相|外交部长|外交部部长|国务卿|外交大臣/iu,
  ],
  [
    "defence minister",
    /\bdefen[cs]e minister|minister (?:of|for) (?:national )?defen[cs]e|secretary of defen[cs]e|министр\S* обороны|防长|国防部长/iu,
  ],
  ["ambassador", /\bambassador|chargé|high commissioner|посол|посл[ауо]|大使|代办/iu],
  ["envoy", /\benvoy|special representative|спецпредставител|спецпосланник|特使|特别代表/iu],
  [
    "head of government",
    /\bprime minister|\bpremier\b|\bchancellor\b|taoiseach|head of government|премьер|канцлер|глав\S* правительства|председател\S* (?:правительства|совета министров|госсовета)|总理|首相/iu,
  ],
  [
    "head of state",
    /\bpresident\b|\bking\b|\bqueen\b|\bemir\b|\bsultan\b|\bemperor\b|head of state|general secretary|президент|корол|эмир|султан|глав\S* государства|председател\S* (?:кнр|китайской)|^председатель$|генеральн\S+ секретар\S* цк|总统|国家主席|国王|埃米尔|苏丹|总书记/iu,
  ],
  ["minister", /\bminister\b|\bsecretary of\b|министр|部长|大臣/iu],
];

const known = new Map<string, Level | undefined>();
const REMEMBERED = 20_000;

export function levelOf(office: string | undefined): Level | undefined {
  if (office === undefined || office.length > 300) return undefined;
  if (known.has(office)) return known.get(office);
  const level = LEVELS.find(([, words]) => words.test(office))?.[0];
  if (known.size >= REMEMBERED) known.clear();
  known.set(office, level);
  return level;
}
