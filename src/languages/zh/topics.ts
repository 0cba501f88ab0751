import type { Span } from "../../model/evidence.ts";
import type { Topic, TopicName } from "../../model/record.ts";

/** Words that say by themselves that a subject is dealt with, a line each. */
const WORDS: readonly (readonly [TopicName, RegExp])[] = [
  ["Ukraine", /乌克兰(?:危机|问题|局势)|俄乌/gu],
  ["Gaza and Israel-Palestine", /加沙|巴以|两国方案|巴勒斯坦问题|约旦河西岸|哈马斯/gu],
  ["Iran", /伊朗核|伊核|伊朗问题|伊朗局势/gu],
  ["Korean Peninsula", /朝鲜半岛|半岛(?:问题|局势|核)/gu],
  ["Taiwan", /台湾|台独|一个中国|一中原则|两岸|九二共识/gu],
  ["South China Sea", /南海/gu],
  ["Syria", /叙利亚(?:问题|局势)/gu],
  ["Yemen and Red Sea", /也门(?:问题|局势)|红海/gu],
  ["Afghanistan", /阿富汗(?:问题|局势)/gu],
  ["Sudan", /苏丹(?:问题|局势|冲突)/gu],
  ["Sahel", /萨赫勒/gu],
  ["Venezuela", /委内瑞拉(?:问题|局势)/gu],
  ["Myanmar", /缅甸(?:问题|局势)|缅北/gu],
  ["Kosovo and Western Balkans", /科索沃|西巴尔干/gu],
  ["Armenia-Azerbaijan", /纳卡|纳戈尔诺|南高加索|阿亚(?:和平|边界)|亚阿(?:和平|边界)/gu],
  ["Libya", /利比亚(?:问题|局势)/gu],
  ["Haiti", /海地(?:问题|局势)/gu],
  ["trade and investment", /经贸|贸易|投资|关税|市场准入|自贸|产业链|供应链|进口|出口|工商界|企业/gu],
  ["energy", /能源|油气|石油|天然气|核电|核能|光伏|电力/gu],
  ["climate and environment", /气候|环保|环境保护|绿色发展|绿色|低碳|生态|生物多样性|防沙治沙/gu],
  ["health", /卫生|医疗|疫情|疫苗|医药|(?:人民|公众|生命|全民)健康|健康(?:领域|产业|丝绸之路)|流行病|传染病/gu],
  [
    "technology and AI",
    /科技|人工智能|数字经济|数字|创新(?:合作|发展|领域|驱动|伙伴)|半导体|芯片|信息通信|高科技|大数据/gu,
  ],
  ["cyber", /网络安全|网络空间/gu],
  ["space", /航天|太空|卫星|探月/gu],
  ["transport and connectivity", /互联互通|铁路|港口|基础设施|航班|直航|中欧班列|交通|口岸|航空/gu],
  ["finance and development aid", /金融|贷款|债务|本币|减贫|援助|发展合作|力所能及的(?:支持|帮助)|优惠贷款|发展基金/gu],
  ["agriculture and food security", /农业|粮食|农产品|渔业|农食|农林/gu],
  [
    "education culture and people-to-people",
    /人文|教育|文化|留学|青年|媒体|体育|智库|地方交流|民间|人员往来|民心相通|民意基础/gu,
  ],
  ["tourism and visas", /旅游|签证|免签|文旅|游客/gu],
  ["migration and refugees", /移民|难民/gu],
  ["human rights", /人权/gu],
  ["rule of law and democracy", /法治建设|民主|反腐/gu],
  ["terrorism", /恐怖主义|反恐|极端主义/gu],
  ["crime and drugs", /跨国犯罪|禁毒|毒品|电信网络诈骗|网赌电诈|电诈|芬太尼|执法(?:安全|合作)|走私|洗钱/gu],
  ["arms control and non-proliferation", /军控|核不扩散|防扩散|裁军|核武器|无核/gu],
  ["defence and military", /军事|防务|国防|两军|军队|联演/gu],
  ["maritime", /海洋|海上/gu],
  ["borders and territory", /边界|边境|领土(?!不可分割|的?一部分|完整|、主权)(?:争端|问题|争议)?/gu],
  ["sanctions", /制裁|长臂管辖/gu],
  ["consular and detained citizens", /领事|总领馆|总领事馆/gu],
  ["disaster relief and humanitarian aid", /人道主义|救灾|赈灾|地震|减灾/gu],
  [
    "multilateral order and UN reform",
    /多边|联合国|全球治理|国际秩序|国际关系准则|霸权|国际公平正义|国际体系|全球发展倡议/gu,
  ],
  ["regional integration", /一体化|区域合作|区域全面经济|东盟(?:共同体|中心地位)|命运共同体示范|次区域/gu],
  [
    "high-level exchanges",
    /高层(?:交往|往来|互访|接触|对话)|各层级|(?:再次|早日|适时|邀请[^，。]{2,14}|期待[^，。]{0,14})访(?:华|问)|互访/gu,
  ],
  ["peace process and mediation", /停火|和谈|劝和促谈|斡旋|政治解决|和平谈判/gu],
];
/** Evidence is for looking at. */
const MOST_EVIDENCE = 5;

/** The subjects of a body, each with its first places. */
export function topicsOf(text: string): Topic[] {
  return WORDS.flatMap(([topic, words]) => {
    const evidence: Span[] = [];
    for (const match of text.matchAll(words)) {
      evidence.push({ start: match.index, end: match.index + match[0].length });
      if (evidence.length >= MOST_EVIDENCE) break;
    }
    return evidence.length > 0 ? [{ topic, evidence }] : [];
  });
}
