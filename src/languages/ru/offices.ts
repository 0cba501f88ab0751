/** Offices: the head's stem with its endings, and its nominative. A head begins an office; what follows it in the genitive is its field. */
const HEADS: readonly (readonly [pattern: RegExp, nominative: string])[] = (
  [
    ["вице-президент", "вице-президент"],
    ["президент", "президент"],
    ["председател[ьяюе]", "председатель"],
    ["председателем", "председатель"],
    ["вице-премьер", "вице-премьер"],
    ["премьер-министр", "премьер-министр"],
    ["премьер", "премьер"],
    ["министр", "министр"],
    ["замминистр", "заместитель"],
    ["корол(?:ь|я|ю|ем|е)", "король"],
    ["принц(?:ем)?", "принц"],
    ["эмир", "эмир"],
    ["султан", "султан"],
    ["шейх", "шейх"],
    ["канцлер", "канцлер"],
    ["император", "император"],
    ["глав(?:а|ы|е|у|ой|ою)", "глава"],
    ["госсекретар(?:ь|я|ю|ем|е)", "госсекретарь"],
    ["генсек", "генсек"],
    ["секретар(?:ь|я|ю|ем|е)", "секретарь"],
    ["посол", "посол"],
    ["посл(?:а|у|ом)", "посол"],
    ["спецпосланник", "специальный посланник"],
    ["посланник", "посланник"],
    ["спецпредставител(?:ь|я|ю|ем|е)", "специальный представитель"],
    ["представител(?:ь|я|ю|ем|е)", "представитель"],
    ["губернатор", "губернатор"],
    ["директор", "директор"],
    ["гендиректор", "гендиректор"],
    ["заместител(?:ь|я|ю|ем|е)", "заместитель"],
    ["помощник", "помощник"],
    ["советник", "советник"],
    ["спикер", "спикер"],
    ["лидер", "лидер"],
    ["руководител(?:ь|я|ю|ем|е)", "руководитель"],
    ["начальник", "начальник"],
    ["мэр", "мэр"],
    ["координатор", "координатор"],
    ["комиссар", "комиссар"],
    ["член", "член"],
    ["патриарх", "патриарх"],
    ["врио", "врио"],
    ["пап(?:а|ы|е|у|ой)", "папа"],
    ["командующ(?:ий|его|ему|им|ем)", "командующий"],
    ["главнокомандующ(?:ий|его|ему|им|ем)", "главнокомандующий"],
    ["депутат", "депутат"],
    ["сенатор", "сенатор"],
    ["генерал", "генерал"],
    ["ректор", "ректор"],
    ["председательств(?:о)", ""],
    ["уполномоченн(?:ый|ого|ому|ым|ом)", "уполномоченный"],
    ["раввин", "раввин"],
    ["муфти(?:й|я|ю|ем|и)", "муфтий"],
    ["поверенн(?:ый|ого|ому|ым|ом)", "поверенный"],
  ] as const
).map(([stem, nominative]) => [new RegExp(`^(?:${stem})(?:а|у|ом|е)?$`, "u"), nominative]);

/** @param fold the word in small letters @returns the head's nominative, and its case */
export function officeHead(
  fold: string,
): { nominative: string; kase: "nominative" | "genitive" | "dative" | "instrumental" } | undefined {
  const head = HEADS.find(([pattern]) => pattern.test(fold));
  if (!head || head[1] === "") return undefined;
  const nominative = head[1];
  // "замминистра" is a nominative as well.
  if (fold === "замминистра") return { nominative, kase: "nominative" };
  // "главу", "папу" are accusatives: the name behind is in the genitive's form.
  if (/^(?:главу|папу)$/.test(fold)) return { nominative, kase: "genitive" };
  const kase =
    fold === nominative || fold === "спецпосланник" || fold === "спецпредставитель"
      ? "nominative"
      : /(?:ом|ем|ой|им|ым)$/.test(fold)
        ? "instrumental"
        : /(?:а|я|ы|ого|его)$/.test(fold)
          ? "genitive"
          : /(?:у|ю|ому|ему)$/.test(fold)
            ? "dative"
            : "genitive";
  return { nominative, kase };
}

/**
 * Heads under which an office is named again: the speaker is whoever presides over a parliament, the ministry's head its minister.
 * The first pattern is tried on the office as it is named again, the second on the one that somebody holds.
 */
export const SAME_OFFICE: readonly (readonly [again: RegExp, held: RegExp])[] = [
  [
    /^спикер/iu,
    /^председатель (?:\p{L}+ )*?(?:собран|парламент|дум|палат|совета федерации|сената|меджлис|мажилис|хурал|кнессет)/iu,
  ],
  [/^глава (?:мид|министерства|ведомства|внешнеполитического ведомства)/iu, /^министр/iu],
  [/^министр/iu, /^глава (?:мид|министерства|внешнеполитического ведомства)/iu],
  [/^глава (?:правительства|кабинета)/iu, /^(?:премьер|председатель (?:правительства|совета министров|кабинета))/iu],
];

/** Parties that rule a state and have its name in another way, or none. */
export const RULING: readonly (readonly [name: RegExp, code: string])[] = [
  [/трудов\p{L}{2,3} парти[ияюе]й? кореи/u, "KP"],
  [/(?<!\p{L})(?:цк )?кпк(?!\p{L})/u, "CN"],
];

/** Bodies in whose name no state's is, and that are not the publisher's own: whose side their people are is not said for them. */
export const NOT_OF_HOME =
  /республик[аиуе] сербск|абхази|южн\p{L}{2,3} осети|приднестров|нагорн\p{L}{2,3} карабах|трудов\p{L}{2,3} парти[ияюе]й? кореи/u;

/** Adjectives before a head: "специальным", "Наследным". */
export const OFFICE_ADJECTIVE =
  /^(?:специальн|наследн|генеральн|государственн|перв|верховн|постоянн|чрезвычайн|исполнительн|главн|федеральн|полномочн|старш|официальн|избранн|действующ|бывш|технич|временн|исполняющ|коммерческ|внешн)\p{L}*(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|ей|ую)$/u;

export function nominativeAdjective(word: string, feminine = false): string {
  const soft = /(?:его|ему|ем|[гкхшщжч](?:ий|им|ого|ому|ом))$/u.test(word);
  return word.replace(/(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|ей|ую)$/u, feminine ? "ая" : soft ? "ий" : "ый");
}

/** The plural of an office before two names: "Президенты Томас Ридль и Йонас Берг". */
export const PLURAL_OFFICE =
  /^(?:президент|министр|премьер-министр|премьер|глав|лидер|посл|секретар|канцлер|спикер|председател|представител)(?:ы|и|ов|ей|ам|ям|ами|ями)$/u;

/** Words in the plural that stand for the sides together. */
export const JOINT =
  /^(?:лидеры|стороны|собеседники|президенты|министры|главы|участники|руководители|премьер-министры|переговорщики|делегации|они|союзники|секретари|председатели|сопредседатели)$/u;
export const JOINT_AGENT =
  /^(?:лидерами|сторонами|собеседниками|президентами|министрами|главами|участниками|руководителями|ими)$/u;
