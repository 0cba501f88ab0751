/**
 * Names that are chosen: where two sides have different words for the same thing, the words are shown beside each other. A table
 * that a linguist can read and add to; it says what differs and nothing of who is right. Under `as` the words of each language,
 * without case; in Chinese as they stand in a text.
 */
export interface Term {
  /** What is named. */
  thing: string;
  /** Each way of naming it, in the words of the languages. */
  as: readonly Readonly<Record<string, readonly string[]>>[];
}

export const TERMS: readonly Term[] = [
  {
    thing: "the fighting",
    as: [
      {
        en: ["special military operation"],
        ru: ["специальной военной операции", "специальная военная операция", "сво"],
        zh: ["特别军事行动"],
      },
      { en: ["invasion", "aggression"], ru: ["агрессия", "агрессии", "вторжение", "вторжения"], zh: ["侵略", "入侵"] },
      { en: ["war"], ru: ["война", "войны", "войне"], zh: ["战争"] },
      { en: ["conflict"], ru: ["конфликт", "конфликта", "конфликте"], zh: ["冲突"] },
      { en: ["crisis"], ru: ["кризис", "кризиса", "кризисе"], zh: ["危机"] },
    ],
  },
  {
    thing: "what was reached",
    as: [
      { en: ["consensus"], ru: ["консенсус", "консенсуса"], zh: ["共识"] },
      {
        en: ["deal", "agreement", "agreements"],
        ru: ["соглашение", "соглашения", "договорённость", "договоренности", "договорённости"],
        zh: ["协议", "协定"],
      },
      { en: ["understanding", "understandings"], ru: ["взаимопонимание", "понимание"], zh: ["谅解"] },
      { en: ["framework"], ru: ["рамочное соглашение"], zh: ["框架"] },
    ],
  },
  {
    thing: "the tone of the talks",
    as: [
      {
        en: ["frank", "candid", "straightforward", "open"],
        ru: ["откровенный", "откровенной", "откровенном"],
        zh: ["坦诚", "坦率"],
      },
      {
        en: ["constructive", "businesslike", "business-like"],
        ru: ["конструктивный", "конструктивной", "деловой"],
        zh: ["建设性"],
      },
      { en: ["friendly", "cordial", "warm"], ru: ["дружественной", "дружеской", "тёплой"], zh: ["友好", "亲切"] },
      {
        en: ["in-depth", "substantive", "detailed"],
        ru: ["обстоятельный", "обстоятельной", "подробный", "содержательный"],
        zh: ["深入"],
      },
    ],
  },
  {
    thing: "one China",
    as: [
      { en: ["one-china policy", "one china policy"], ru: ["политика одного китая"], zh: ["一个中国政策"] },
      {
        en: ["one-china principle", "one china principle"],
        ru: ["принцип одного китая", "принципа одного китая"],
        zh: ["一个中国原则", "一中原则"],
      },
    ],
  },
  {
    thing: "the state north of the 38th parallel",
    as: [
      { en: ["north korea"], ru: ["северная корея", "северной кореи"], zh: ["北朝鲜"] },
      {
        en: ["dprk", "democratic people's republic of korea", "democratic people’s republic of korea"],
        ru: ["кндр"],
        zh: ["朝鲜"],
      },
    ],
  },
  {
    thing: "what is to be rid of nuclear weapons",
    as: [
      {
        en: ["denuclearization of the korean peninsula", "denuclearisation of the korean peninsula"],
        ru: ["денуклеаризации корейского полуострова"],
        zh: ["半岛无核化"],
      },
      {
        en: ["denuclearization of north korea", "denuclearization of the dprk"],
        ru: ["денуклеаризации кндр"],
        zh: ["朝鲜无核化"],
      },
    ],
  },
  {
    thing: "restrictions on trade and money",
    as: [
      { en: ["sanctions"], ru: ["санкции", "санкций"], zh: ["制裁"] },
      {
        en: ["restrictive measures", "unilateral restrictions", "illegitimate restrictions"],
        ru: ["ограничительные меры", "ограничительных мер", "ограничения"],
        zh: ["限制措施"],
      },
      { en: ["price of aggression", "costs on"], ru: [], zh: [] },
    ],
  },
  {
    thing: "the gulf between Iran and Arabia",
    as: [
      { en: ["persian gulf"], ru: ["персидский залив", "персидского залива"], zh: ["波斯湾"] },
      { en: ["arabian gulf"], ru: [], zh: ["阿拉伯湾"] },
    ],
  },
  {
    thing: "the sea between Korea and Japan",
    as: [
      { en: ["sea of japan"], ru: ["японское море", "японском море"], zh: ["日本海"] },
      { en: ["east sea"], ru: ["восточное море"], zh: ["东海"] },
    ],
  },
  {
    thing: "the sea south of China",
    as: [
      { en: ["south china sea"], ru: ["южно-китайском море", "южно-китайское море"], zh: ["南海", "南中国海"] },
      { en: ["west philippine sea"], ru: [], zh: ["西菲律宾海"] },
    ],
  },
  {
    thing: "the capital of Ukraine",
    as: [
      { en: ["kyiv"], ru: [], zh: [] },
      { en: ["kiev"], ru: ["киев", "киеве"], zh: ["基辅"] },
    ],
  },
  {
    thing: "the islands in the South Atlantic",
    as: [
      { en: ["falkland islands", "falklands"], ru: [], zh: ["福克兰群岛"] },
      { en: ["malvinas"], ru: ["мальвинские острова"], zh: ["马尔维纳斯群岛"] },
    ],
  },
];
