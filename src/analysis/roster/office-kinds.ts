import { ABBREVIATIONS, PARTS } from "../../languages/en/offices.ts";
import type { Side } from "../../model/actor.ts";
import type { NamedOffice, Tenure } from "../../model/person.ts";

/**
 * Kinds of offices, the same in all languages, so that "Foreign Minister", "外长" and "министр иностранных дел" are one.
 * The patterns are held against the whole of an office's words, never against a part: "Assistant to the President" is no
 * president.
 */
export interface OfficeKind {
  /** In addresses: "foreign-minister". */
  kind: string;
  /** In the language of the interface. */
  name: string;
  /** One person at a time holds it for a side. */
  sole: boolean;
  en: RegExp;
  zh?: RegExp;
  ru?: RegExp;
  /** Only of these sides; of any where absent. */
  sides?: readonly Side[];
}

const kind = (
  name: string,
  sole: boolean,
  en: RegExp,
  zh?: RegExp,
  ru?: RegExp,
  sides?: readonly Side[],
): OfficeKind => ({
  kind: name.toLowerCase().replace(/[^a-z]+/g, "-"),
  name,
  sole,
  en,
  ...(zh && { zh }),
  ...(ru && { ru }),
  ...(sides && { sides }),
});

const STATE = "(?:republic|state|country|nation|confederation|swiss confederation|united states(?: of america)?)";
/** The first that fits is meant. */
export const OFFICE_KINDS: readonly OfficeKind[] = [
  kind(
    "President of the European Commission",
    true,
    /^(?:european commission president|president of the (?:european )?commission)$/,
    /(?:欧盟|欧洲)委员会主席$/,
    /^(?:глава|председатель) (?:европейской комиссии|еврокомиссии)$/,
    ["EU"],
  ),
  kind(
    "President of the European Council",
    true,
    /^(?:european council president|president of the (?:european )?council)$/,
    /(?:欧洲理事会|欧盟理事会)主席$/,
    /^(?:глава|председатель) (?:европейского совета|евросовета)$/,
    ["EU"],
  ),
  kind(
    "High Representative for Foreign Affairs",
    true,
    /^high representative(?: for foreign affairs and security policy| of the union.*| for foreign affairs.*)?$/,
    /外交与安全政策高级代表$/,
    /^верховный представитель.*$/,
    ["EU"],
  ),
  kind(
    "President",
    true,
    new RegExp(`^(?:federal |state |executive )?president(?: of (?:the )?(?:[a-z' -]{0,40} )?${STATE})?$`),
    /^(?:.{0,8}(?:共和国|联邦|联盟))?总统$/,
    /^(?:федеральный )?президент(?: (?:республики|страны|государства|федерации|российской федерации))?$/,
  ),
  kind(
    "President",
    true,
    /^(?!)/,
    /^(?:国家主席|主席)$/,
    /^(?:председатель(?: (?:кнр|китайской народной республики))?)$/,
    ["CN", "VN", "LA", "CU"],
  ),
  kind(
    "Monarch",
    true,
    /^(?:king|queen|emir|amir|sultan|emperor|grand duke|grand duchess)$/,
    /^(?:国王|女王|埃米尔|苏丹|大公|天皇|最高元首)$/,
    /^(?:король|королева|эмир|султан|император|великий герцог)$/,
  ),
  kind("Crown Prince", true, /^crown prince(?: and prime minister)?$/, /^王储(?:兼首相)?$/, /^наследный принц$/),
  kind(
    "Vice President",
    true,
    /^(?:first |executive )?vice[- ]president$/,
    /^(?:国家副主席|副总统)$/,
    /^вице-президент$/,
  ),
  kind(
    "Prime Minister",
    true,
    /^(?:federal |state )?(?:prime minister|premier|chancellor|taoiseach|(?:chairman|chair|chairperson|president) of the (?:council of ministers|government|cabinet of ministers))(?: of the state council)?$/,
    /^(?:国务院|联邦)?(?:总理|首相)$/,
    /^(?:федеральный канцлер|канцлер|премьер-министр|премьер|глава правительства|председатель (?:правительства|совета министров|кабинета министров|госсовета|государственного совета).*)$/,
  ),
  kind(
    "Deputy Prime Minister",
    false,
    /^(?:first |senior )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor)$|^tánaiste$/,
    /^(?:国务院)?(?:第一)?副(?:总理|首相)$/,
    /^(?:первый )?(?:вице-премьер|заместитель (?:премьер-министра|председателя правительства))$/,
  ),
  kind(
    "Deputy Foreign Minister",
    false,
    /^(?:first |senior |executive )?(?:(?:deputy|vice|assistant) (?:foreign minister|minister (?:of|for) (?:the )?(?:foreign|external) (?:affairs|relations))|state secretary (?:of|for|at) (?:the )?(?:ministry of )?foreign affairs)$/,
    /^(?:外交部副部长|副外长|副外相)$/,
    /^(?:первый )?(?:замминистра|заместитель министра|замглавы|заместитель главы) (?:иностранных дел|мид(?: .*)?)$/,
  ),
  kind(
    "Deputy Foreign Minister",
    false,
    /^deputy secretary of state(?: for .*)?$/,
    /^(?:常务)?副国务卿$/,
    /^(?:первый )?(?:заместитель госсекретаря|замгоссекретаря)$/,
    ["US"],
  ),
  kind(
    "Foreign Minister",
    true,
    /^(?:(?:federal )?foreign minister|(?:union )?external affairs minister|(?:minister|secretary) (?:of|for) (?:[a-z]+ and )?(?:the )?(?:foreign|external) (?:affairs|relations)(?:[, ].*)?|foreign(?: affairs)? (?:secretary|minister)|minister of (?:europe and )?foreign affairs.*)$/,
    /^(?:外长|外相|外交部长|外交大臣|外交部部长|外交和.{1,12}部长)$/,
    /^(?:министр иностранных дел|глава (?:мид|внешнеполитического ведомства|министерства иностранных дел)|министр внешних сношений)(?: .{0,40})?$/,
  ),
  kind("Foreign Minister", true, /^secretary of state$/, /^国务卿$/, /^(?:госсекретарь|государственный секретарь)$/, [
    "US",
  ]),
  kind(
    "Defence Minister",
    true,
    /^(?:(?:federal |national )?defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e)$/,
    /^(?:防长|国防部长|国防大臣|防相)$/,
    /^министр (?:национальной )?обороны$/,
  ),
  kind(
    "Interior Minister",
    true,
    /^(?:(?:federal )?(?:interior|home) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:the )?(?:interior|internal affairs|home affairs))$/,
    /^(?:内政部长|内务部长|内政大臣)$/,
    /^министр внутренних дел$/,
  ),
  kind(
    "Finance Minister",
    true,
    /^(?:(?:federal )?finance minister|minister (?:of|for) (?:the )?(?:finance|treasury)|(?:treasury secretary|secretary of the treasury)|chancellor of the exchequer)$/,
    /^(?:财长|财政部长|财政大臣)$/,
    /^министр финансов$/,
  ),
  kind(
    "National Security Adviser",
    true,
    /^(?:national security advis[eo]r|assistant to the president for national security affairs)$/,
    /^(?:.{0,3}国家安全(?:事务)?(?:助理|顾问))$/,
    /^(?:помощник президента по (?:вопросам )?национальной безопасности|советник (?:президента )?по национальной безопасности)$/,
  ),
  kind(
    "Head of the Presidential Office",
    true,
    /^(?:head of (?:the )?(?:office of the president|presidential office|president's office|presidential administration)|chief of staff of the presidential (?:executive office|administration))$/,
    /^总统办公室主任$/,
    /^(?:руководитель|глава) (?:администрации|офиса) президента$/,
  ),
  kind(
    "Permanent Representative to the United Nations",
    true,
    /^(?:permanent representative|ambassador)(?: to the (?:united nations|un))(?: in .*)?$/,
    /^常驻联合国代表$/,
    /^постоянный представитель при (?:оон|организации объединенных наций)$/,
  ),
  kind(
    "Ambassador",
    false,
    /^(?:(?:extraordinary|plenipotentiary|and|designated?) )*ambassador(?: extraordinary and plenipotentiary)?(?: (?:to|in|of) .*)?$/,
    /^(?:.{0,6}(?:驻.{1,8}))?大使$/,
    /^(?:чрезвычайный и полномочный )?посол(?: .*)?$/,
  ),
  kind(
    "Special Envoy",
    false,
    /^special (?:presidential )?(?:envoy|representative)(?: .*)?$/,
    /特使$|特别代表$/,
    /^(?:специальный|спец)(?: )?(?:посланник|представитель)(?: .*)?$/,
  ),
  kind(
    "Secretary-General",
    true,
    /^(?:un )?secretary[- ]general(?: of (?:the )?(?:united nations|un|nato))?$/,
    /^(?:.{0,10})?秘书长$/,
    /^(?:генеральный секретарь|генсек)(?: .*)?$/,
  ),
  kind(
    "Party Leader",
    true,
    /^(?:general secretary|first secretary)(?: of .*)?$/,
    /(?:总书记|第一书记)$/,
    /^(?:генеральный|первый) секретарь (?:цк|коммунистической партии).*$/,
  ),
  kind(
    "Speaker of Parliament",
    false,
    /^(?:(?:state duma |house |parliament(?:ary)? |council |national assembly )?speaker(?: of .*)?|(?:chairman|chair|president|chairwoman) of the (?:national assembly|parliament|state duma|senate|verkhovna rada|knesset|federation council|bundestag|house of representatives).*)$/,
    /^(?:.{0,8})?(?:议长|委员长|国会主席)$/,
    /^(?:спикер|председатель (?:государственной думы|госдумы|совета федерации|парламента|национального собрания|сената))(?: .*)?$/,
  ),
  kind(
    "Spokesperson",
    false,
    /^(?:press )?(?:spokesperson|spokesman|spokeswoman|press secretary)(?: of .*| for .*)?$/,
    /发言人$/,
    /^(?:официальный представитель|пресс-секретарь)(?: .*)?$/,
  ),
];

const BY_KIND: ReadonlyMap<string, OfficeKind> = new Map(OFFICE_KINDS.map((one) => [one.kind, one]));

/** What is known of a kind; of one made of a minister's field, its name again in words. */
export const officeKind = (kind: string): { kind: string; name: string; sole: boolean } =>
  BY_KIND.get(kind) ?? { kind, name: titleOf(kind), sole: kind.startsWith("minister-of-") };

const SMALL = new Set(["of", "and", "the", "for", "to", "in"]);
const titleOf = (kind: string): string =>
  kind
    .split("-")
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

/** Offices that hardly anybody holds beside another of them, at home or for more than a while. */
export const EXCLUSIVE: ReadonlySet<string> = new Set([
  "monarch",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "ambassador",
  "spokesperson",
  "vice-president",
  "national-security-adviser",
  "president",
]);

const LONGEST = 200;
const TENURE: readonly (readonly [Tenure, RegExp])[] = [
  ["former", /\b(?:former|ex)\b[ -]?|^前(?!线)|^(?:бывш\S*|экс-) ?/giu],
  ["elect", /[ -](?:elect|designate)\b|^(?:当选|候任)|^избранн\S* /giu],
  [
    "acting",
    /\b(?:acting|interim|caretaker|ad interim)\b ?|^(?:代理|看守政府|临时)|^(?:и\. ?о\.|исполняющ\S* обязанности|врио|временн\S*) ?/giu,
  ],
];

/** What kind of office the words name, and how it is held. @param words as a record has them: without the state's name */
export function officeNamed(words: string, side: Side | undefined): Pick<NamedOffice, "kind" | "tenure"> {
  let tenure: Tenure = "held";
  let bare = words.slice(0, LONGEST).trim();
  for (const [name, pattern] of TENURE) {
    const without = bare.replace(pattern, "").trim();
    if (without === bare) continue;
    if (tenure === "held") tenure = name;
    bare = without;
  }
  const found = /\p{sc=Han}/u.test(bare)
    ? kindBy(
        "zh",
        bare.replace(/^.{0,10}?(?=(?:副)?(?:总统|总理|首相|外长|防长|外交部长|国防部长)$)/u, (head) =>
          /[副国部]/u.test(head) ? head : "",
        ),
        side,
      )
    : /\p{sc=Cyrl}/u.test(bare)
      ? kindBy("ru", bare.toLowerCase().replaceAll("ё", "е"), side)
      : english(bare, side);
  // Several of its bodies have a president, and it has none itself.
  const kind = found === "president" && side === "EU" ? undefined : found;
  return { ...(kind !== undefined && { kind }), tenure };
}

function kindBy(language: "en" | "zh" | "ru", words: string, side: Side | undefined): string | undefined {
  return OFFICE_KINDS.find(
    (one) =>
      (one.sides === undefined || (side !== undefined && one.sides.includes(side))) && one[language]?.test(words),
  )?.kind;
}

function english(words: string, side: Side | undefined): string | undefined {
  const small = words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:the|his|her) /, "")
    .replace(/\s+/g, " ")
    .replace(/^outgoing |^incoming |^visiting /, "");
  const full = ABBREVIATIONS.get(small) ?? small;
  return kindBy("en", full, side) ?? minister(full, side);
}

/** Words of fields beyond those of the language pack. */
const FIELDS = new Set(
  "and of for the veterans labor education transportation treasury works equality youth sports homeland services mass vocational higher".split(
    " ",
  ),
);

/** "Minister of Trade and Industry", "Energy Minister", in the United States "Secretary of Energy": by their field. */
function minister(words: string, side: Side | undefined): string | undefined {
  const field =
    /^(?:federal )?minister (?:of|for) (?:the )?([a-z, '-]{3,80})$/.exec(words)?.[1] ??
    /^([a-z]+(?:(?:,? and|,) [a-z]+| [a-z]+)?) minister$/.exec(words)?.[1] ??
    (side === "US"
      ? (/^secretary of (?:the )?([a-z, ]{3,60})$/.exec(words)?.[1] ??
        /^([a-z]+(?: and [a-z ]+)?) secretary$/.exec(words)?.[1])
      : undefined);
  if (
    field === undefined ||
    /\b(?:deputy|vice|alternate|prime|first|senior|junior|cabinet|press|under|state|assistant)\b/.test(field)
  )
    return undefined;
  // A name that ran into the office is no field.
  if (!field.split(/[^a-z-]+/).every((word) => word === "" || PARTS.has(word) || FIELDS.has(word))) return undefined;
  return `minister-of-${field
    .replace(/^(?:the )?(?:department|ministry) of /, "")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "")}`;
}

/** "ru-foreign-minister": the office's id in addresses. */
export const officeId = (side: Side, kind: string): string => `${side.toLowerCase()}-${kind}`;
