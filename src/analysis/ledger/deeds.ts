/** Deeds that come to an end: how they are promised, how they are reported, and their nouns, each as a pattern. */
export type Deed = readonly [promised: string, done: string, noun: string];

export interface EndingWords {
  deeds: readonly Deed[];
  /** What is said of a deed of any kind when it has been done. */
  any: string;
  /** Behind these a deed's noun ("the signing of the treaty") tells that it has taken place. */
  afterwards: RegExp;
  /** What stands behind such a noun. */
  of: string;
  /** Before a participle these say that it is still to come, or did not come. */
  notYet: RegExp;
  /** The day by which something is to be done: whoever reports it tells another. */
  byDay: RegExp;
  /** Words on either side of the verb among which its object is looked for. Of Chinese and Japanese a character is a word. */
  reach: number;
  /** Whether words are parted by blanks. */
  spaced: boolean;
  /** In languages whose verbs have no tenses: "(V)" as it is when it is done. */
  perfect?: readonly string[];
}

/** Russian perfective verbs: infinitive and future by one stem, past and short participle by others. */
const ru = (stem: string, past: string, participle: string): [string, string] => [
  `${stem}(?:ить|ит|ят|им|лю|ю)`,
  `${past}(?:[аио]?|ось|ась|ись|ся)|${participle}[аыо]?`,
];
const ruDeed = (
  nouns: string,
  verbs: readonly (readonly [string, string])[],
  more: readonly [string, string] = ["", ""],
): Deed => [
  [...verbs.map(([promised]) => promised), more[0]].filter(Boolean).join("|"),
  [...verbs.map(([, done]) => done), more[1]].filter(Boolean).join("|"),
  nouns,
];

/** What goes on ("support", "continue") is never done. Of languages that are not listed no end is reported. */
export const ENDINGS: Readonly<Record<string, EndingWords>> = {
  en: {
    deeds: [
      [
        "sign|conclude|initial|finalize|finalise",
        "signed|concluded|initialed|initialled|finalized|finalised",
        "signing|signature|conclusion",
      ],
      [
        "provide|deliver|send|transfer|supply|donate|ship|disburse|contribute|allocate|give|grant",
        "provided|delivered|sent|transferred|supplied|donated|shipped|disbursed|contributed|allocated|gave|given|granted",
        "delivery|transfer|disbursement|donation",
      ],
      [
        "launch|establish|create|open|inaugurate|start|begin|form|set|reopen|resume|restart|restore|activate",
        "launched|established|created|opened|inaugurated|started|began|begun|formed|set up|reopened|resumed|restarted|restored|activated",
        "launch|establishment|creation|opening|reopening|inauguration|start|resumption|restoration|activation",
      ],
      [
        "host|hold|convene|organize|organise",
        "hosted|held|convened|organized|organised|took place",
        "holding|convening",
      ],
      ["visit|travel|pay", "visited|traveled|travelled|paid", "visit"],
      ["ratify|adopt|approve|pass|enact", "ratified|adopted|approved|passed|enacted", "ratification|adoption|approval"],
      ["lift|remove|waive", "lifted|removed|waived", "lifting|removal"],
      ["withdraw|pull", "withdrew|withdrawn|pulled", "withdrawal"],
      ["release|publish|issue|present", "released|published|issued|presented", "release|publication"],
      ["impose|introduce", "imposed|introduced", "imposition|introduction"],
      ["appoint|nominate|name|designate", "appointed|nominated|named|designated", "appointment|nomination|designation"],
      ["join|accede|enter", "joined|acceded|entered", "accession"],
      ["deploy|station", "deployed|stationed", "deployment"],
      ["purchase|buy|acquire", "purchased|bought|acquired", "purchase|acquisition"],
      ["build|construct|complete|finish", "built|constructed|completed|finished", "construction|completion"],
      ["repatriate|return", "repatriated|returned", "repatriation|return"],
    ],
    any: "completed|fulfilled|carried out|entered into force|took effect",
    afterwards:
      /\b(?:welcomed|praised|applauded|commended|hailed|following|followed|since|congratulated|thanked|marked|celebrated)\b/giu,
    of: " of\\b",
    notYet:
      /\b(?:(?:not|never|n['’]t)(?:\s+yet)?(?:\s+been)?|be|being|once|if|until|when|unless|should|could|get|having)\s+(?:\p{L}+ly\s+)?$/iu,
    byDay: /\b(?:by|before|on|in)\s+(?:(?:\p{L}+|\d{1,2}),?\s+){0,4}\d{4}\b/gu,
    reach: 12,
    spaced: true,
  },
  ru: {
    deeds: [
      ruDeed("подписани[еяюи]", [], ["подпи(?:сать|шет|шут|шем|шу)", "подписал[аио]?|подписан[аыо]?"]),
      ruDeed(
        "поставк[аиуе]|передач[аиуе]|предоставлени[еяюи]|выделени[еяюи]|отправк[аиуе]",
        [
          ru("предостав", "предоставил", "предоставлен"),
          ru("постав", "поставил", "поставлен"),
          ru("направ", "направил", "направлен"),
          ru("отправ", "отправил", "отправлен"),
          ru("выдел", "выделил", "выделен"),
        ],
        ["переда(?:ть|ст|дут|дим)", "передал[аио]?|передан[аыо]?"],
      ),
      ruDeed(
        "открыти[еяюи]|запуск[ау]?|создани[еяюи]|учреждени[еяюи]|возобновлени[еяюи]",
        [
          ru("запуст", "запустил", "запущен"),
          ru("учред", "учредил", "учрежден"),
          ru("возобнов", "возобновил", "возобновлен"),
        ],
        [
          "откр(?:ыть|оет|оют|оем)|созда(?:ть|ст|дут|дим)|нача(?:ть)|начн(?:ет|ут|ем)",
          "открыл(?:[аио]?|ся|ась|ось|ись)|открыт[аыо]?|создал[аио]?|создан[аыо]?|начал(?:[аио]?|ся|ась|ось|ись)|начат[аыо]?",
        ],
      ),
      ruDeed(
        "проведени[еяюи]",
        [],
        ["прове(?:сти|дет|дут|дем)", "провел[аио]?|проведен[аыо]?|состоял(?:ся|ась|ось|ись)"],
      ),
      ruDeed("визит[ау]?|посещени[еяюи]", [ru("посет", "посетил", "посещен")]),
      ruDeed(
        "ратификаци[яию]|одобрени[еяюи]|приняти[еяюи]",
        [ru("одобр", "одобрил", "одобрен")],
        [
          "ратифицир(?:овать|ует|уют|уем)|принять|прим(?:ет|ут|ем)",
          "ратифицировал[аио]?|ратифицирован[аыо]?|принял[аио]?|принят[аыо]?",
        ],
      ),
      ruDeed(
        "отмен[аыуе]|сняти[еяюи]",
        [ru("отмен", "отменил", "отменен")],
        ["снять|сним(?:ет|ут|ем)", "снял[аио]?|снят[аыо]?"],
      ),
      ruDeed("вывод[ау]?", [], ["выве(?:сти|дет|дут|дем)", "вывел[аио]?|выведен[аыо]?"]),
      ruDeed("публикаци[яию]", [], ["опублик(?:овать|ует|уют|уем)", "опубликовал[аио]?|опубликован[аыо]?"]),
      ruDeed(
        "строительств[оау]|завершени[еяюи]",
        [ru("постро", "построил", "построен"), ru("заверш", "завершил", "завершен")],
        ["заверш(?:ат)", ""],
      ),
      ruDeed(
        "присоединени[еяюи]|вступлени[еяюи]",
        [ru("вступ", "вступил", "вступлен")],
        ["присоедин(?:иться|ится|ятся|имся)", "присоединил(?:ся|ась|ось|ись)"],
      ),
    ],
    any: "выполнен[аыо]?|реализован[аыо]?|осуществлен[аыо]?",
    afterwards:
      /(?<!\p{L})(?:приветств\p{L}+|поблагодари\p{L}+|после|отмети\p{L}+|поздрави\p{L}+|удовлетворени\p{L}+|высоко оцени\p{L}+)/giu,
    of: "(?= )",
    notYet: /(?<!\p{L})(?:не(?:\s+был[аио]?)?|будет|будут|быть|если|когда|чтобы|пока|бы)\s+(?:\p{L}+о\s+)?$/iu,
    byDay: /(?<!\p{L})(?:до|к|в|на)\s+(?:(?:\p{L}+|\d{1,2})\s+){0,3}\d{4}(?:\s+год\p{L}*)?/giu,
    reach: 12,
    spaced: true,
  },
  zh: {
    deeds: [
      ["签署|签订", "签署|签订", "签署|签订"],
      [
        "提供|交付|捐赠|赠送|移交|派遣|派出|拨付|运送",
        "提供|交付|捐赠|赠送|移交|派遣|派出|拨付|运送|运抵",
        "提供|交付",
      ],
      [
        "启动|建立|设立|成立|开设|开通|开启|恢复|重启|重开",
        "启动|建立|设立|成立|开设|开通|开启|恢复|重启|重开",
        "启动|建立",
      ],
      ["举办|举行|主办|召开", "举办|举行|主办|召开", "举办|召开"],
      ["批准|通过", "批准|通过", "批准"],
      ["取消|解除", "取消|解除", "取消|解除"],
      ["撤出|撤离|撤回", "撤出|撤离|撤回", "撤出|撤离"],
      ["发布|发表|公布", "发布|发表|公布", "发布"],
      ["建成|建设|修建|完成|竣工", "建成|修建|完成|竣工|完工", "建成|竣工"],
      ["加入", "加入", "加入"],
    ],
    any: "落实到位",
    afterwards: /祝贺|欢迎|感谢|赞赏/gu,
    of: "",
    notYet: /(?:尚未|未|没有|没|将|拟|计划|争取|准备|希望|期待|如|若|待|愿|要)[^，。；：]{0,10}$/u,
    byDay: /(?:于|在)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:之?前|底|内)?/gu,
    reach: 24,
    spaced: false,
    perfect: ["(?:已经?|业已|现已|成功|顺利|圆满)[^，。；：]{0,16}?(?:V)", "(?:V)了"],
  },
};
