import type { ActKind } from "../../model/statement.ts";

/**
 * What a clause of somebody's words does, read at the clause's head: Chinese puts the modal word ("愿", "应", "要") behind the
 * subject, and what is to be done follows over many clauses without a new one. `<own>`, `<both>` and `<other>` stand for the
 * subjects, which the reader knows.
 */
export type Who = "own" | "both" | "other" | "none";

export interface ActSign {
  act: ActKind;
  /** Whose clause it may be. */
  who: readonly Who[];
  /** Matched against the clause behind its subject. */
  words: RegExp;
  /** The clause's followers are part of it, until another sign restarts. */
  carries?: boolean;
}

const ADV =
  "(?:沉痛|亲切|高度重视并|重视并|铭记和|铭记并|也|还|都|一贯|始终|将|继续|再次|高度|十分|非常|充分|深表|衷心|由衷|热烈|诚挚|坚定|坚决|积极|完全|一如既往|真诚|历来|同时|并|并且|而且|对此|对|就此|特别|强烈|永远|更|进一步|从来|愉快|乐于|大力|全力|正|仍|真心|深切|谨|再|向来|愿|各方)*";

export const SIGNS: readonly ActSign[] = [
  // "将坚定支持": a promise that takes a side.
  {
    act: "support",
    who: ["own", "none"],
    words: /^(?:也|还)*(?:将|愿)(?:继续|坚定|坚决|一如既往|始终|全力|大力)*支持/u,
  },
  // Who has come is welcomed; who may come again is invited.
  {
    act: "support",
    who: ["none"],
    words:
      /^(?:热烈)?欢迎(?![^，]{0,20}(?:再次|早日|明年|适时|更多|今年))[^，。]{2,20}(?:来华|访华|到访|率团|来访)(?![^，]{0,6}(?:经商|旅游|留学|学习|投资|参观|考察|交流|参访|走走|看看))/u,
  },
  // commit
  {
    act: "commit",
    who: ["own", "none", "both"],
    words:
      /^(?:[^，。；：]{0,40}?(?<![心意祝志自夙请如之不])愿(?![望景]|(?:再次|谨|借此机会|在此|首先)*(?:代表[^，。]{2,20}?)?(?:向[^，。]{2,20}?)?(?:热烈|衷心|诚挚|由衷)*(?:祝贺|感谢|致以|转达|表示))(?:意)?(?:[^，]{1}))|^(?:[^，。；：]{0,12}?)(?:随时准备|准备同|决心|(?<!的|履行.{0,4}|兑现.{0,4}|信守|恪守|[作做]出)承诺|(?<!的)保证|无意|不寻求|(?<!趋势|方向|事实|规律|潮流|本质|大势)不会(?:改变|谋求|寻求)|决不会|绝不会)/u,
    carries: true,
  },
  {
    act: "commit",
    who: ["own"],
    words:
      /^(?:也|还|都|仍|始终|一如既往|坚定不移|未来)*将(?!担任|主办|举办|接任|[^，。]{2,24}(?:提升|升级|升格)(?:为|到|至)|是|有|成为|迎来|达到|于[^，]{0,24}(?:举行|举办|召开|开幕|启动|生效|届满|访|来华|迎来)|由|会晤|同你|同总统|同总理|进入|把台湾|有力|必|给[^，]{1,20}带来|为[^，]{2,40}(?:带来|注入|提供(?:更多|新|重要|广阔)?机遇|创造)|.{0,12}(?:视为|作为|视作))/u,
    carries: true,
  },
  {
    act: "commit",
    who: ["none"],
    words: /^(?:未来|今后|下一步|下阶段)?(?:也|还)?将(?:继续|进一步|始终|坚定|坚持|一如既往|努力|积极|大力|同|与)/u,
    carries: true,
  },
  // What is on a calendar is told: "总统将于6月20日至23日访华".
  {
    act: "report",
    who: ["none", "other", "own"],
    words:
      /^[\p{Script=Han}、·]{0,30}?将于\d{1,2}(?:月|日)[^，。]{0,24}(?:访问|出席|举行|召开|来华|访华|赴|举办|抵达|参加)/u,
  },
  // "将把立场报告国内": behind a verb of speech the own side's.
  {
    act: "commit",
    who: ["none", "own"],
    words:
      /^并?(?:未来|今后)?将(?:把|尽快|尽力|全力|派|持续|加大|邀请|优先|认真|取消|实施|启动|采取|设立|开放|派遣|增加|降低|承办|开展|提供|捐赠)/u,
    carries: true,
  },
  {
    act: "commit",
    who: ["own"],
    words: /^(?:已)?决定(?:将(?![^，。]{2,24}(?:提升|升级|升格)为)|向|给予|提供|设立|免除|扩大|增加|对)/u,
    carries: true,
  },
  {
    act: "commit",
    who: ["own"],
    words: /^(?:未来|今后)?(?:也|还)?会(?:(?:继续|持续)(?!面临|存在|遇到|出现|发生)|尽力|尽快|全力|一如既往|始终)/u,
    carries: true,
  },
  // "提出三点建议：一是…"
  {
    act: "propose",
    who: ["none", "own"],
    words:
      /^(?:[一二三四五六七八九十]|\d)点(?:建议|倡议|主张|意见)|^[^，。；：]{0,30}提出(?:以下|如下|[一二三四五六七八九十几]点|\d点|[一二三四五六七八九十]项)[^，。；：的]{0,6}(?:建议|倡议|主张|设想|意见)/u,
    carries: true,
  },
  // propose
  {
    act: "propose",
    who: ["both"],
    words:
      /^[^，。；：]{0,30}?(?:应该|应当|(?<![反相回适响供效])应(?!约|邀|对|急|用|付)|(?<![重主首需])要(?!求|素|是)|需要|必须|有必要|须)/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["none"],
    words:
      /^(?:我们)?(?:也|还|都|更|一是|二是|三是|四是|五是|第[一二三四五]，?|首先|[一二三四五])*(?:要(?!求|素|是)|应该|应当|应(?!约|邀|对|[^，]{2,24}邀)|需要|必须|须|有必要|可以|让我们|建议|提议|倡议(?!的|是|，|、|“))/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["own", "none", "both"],
    words:
      /^(?:也|还|都|衷心|真诚|热切|并)*(?:希望|期待|期望|期盼(?=双方|中方|同|能|早日|继续|未来|在)|盼望|盼(?!望|着))(?!着)/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["own", "none"],
    words:
      /^(?:也|还|并|热烈|诚挚|真诚)*(?:邀请|欢迎[^，。；]{1,25}?(?:访问|访华|再次访|来华|来美|来访|赴|参加|参与|出席|投资|前来|搭乘|用好|加入|分享|抓住|把握|扩大|积极|继续|进入|利用)|欢迎[^，。；]{1,16}(?:多来|常来|来华(?:参观|考察|交流|参访|走走|看看)))/u,
  },
  {
    act: "propose",
    who: ["none"],
    words:
      /^[\p{Script=Han}]{1,10}?(?<![反相回适响供效])(?:应该|应当|应)(?!约|邀|对|急|用|付|的)(?=[\p{Script=Han}]{2})/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["own", "both"],
    words:
      /^[^，。；：]{0,12}?(?<!共同|人民|的|社会)(?:希望|期待)(?=同|与|加强|深化|进一步|不断|继续|能|中方|中国|双方)/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["none"],
    words:
      /^[\p{Script=Han}]{1,14}(?:议会|国会|大会|院|党|联盟|联合国|组织|政府|协会|集团|公司|方|拉尔)(?:高度重视并)?(?:希望|期待)/u,
    carries: true,
  },
  {
    act: "propose",
    who: ["none"],
    words:
      /^(?:不要|不应|不能|不得)|^[\p{Script=Han}、]{2,14}?(?<![重主首需只就想还若更正的])要(?=[\p{Script=Han}]{2})(?!求|素|是|在|将)/u,
    carries: true,
  },
  { act: "propose", who: ["none", "own"], words: /^希(?=学习|同|与|加强|借鉴|进一步|继续|双方|能)/u, carries: true },
  // demand
  {
    act: "demand",
    who: ["other"],
    words:
      /^[^，。；：]{0,12}?(?:应该|应当|(?<![反相回适响供效])应(?!约|邀|对|急|用|付)|(?<![重主首需])要(?!求|素|是)|必须|需要|须|不应|不得|不能|务必)/u,
    carries: true,
  },
  {
    act: "demand",
    who: ["own", "none", "both"],
    words: /^(?:也|还|再次|强烈)*(?:敦促|呼吁|要求|奉劝|督促|正告)/u,
    carries: true,
  },
  // support
  {
    act: "support",
    who: ["own", "none", "both"],
    words: new RegExp(
      `^${ADV}(?:支持|赞赏|赞同|赞成|评价|积极评价|欢迎|认同|钦佩|敬佩|珍视|赞扬|乐见|尊重|肯定|拥护|鼓励|看好|拥护|致敬|(?:恪守|奉行|坚持|遵守|秉持)(?:一个中国|一中))`,
      "u",
    ),
  },
  {
    act: "support",
    who: ["own", "none"],
    words:
      /^[^，。；：]{0,10}(?:很|十分|非常)?高兴(?:地)?看到|^[^，。；：]{0,60}(?:高度评价|积极评价|高度赞赏|表示赞赏|高度赞同|表示(?:热烈|最隆重、最热烈的)?(?:欢迎|支持)|十分钦佩|非常钦佩|高度钦佩|令人钦佩|坚定支持|坚决支持|全力支持|充分肯定)/u,
  },
  // oppose
  {
    act: "oppose",
    who: ["own", "none", "both"],
    words: new RegExp(
      `^${ADV}(?:不满|遗憾|反对|谴责|抗议|抵制|拒绝|警惕|不接受|不赞成|痛心|担忧|关切|不允许|不容)`,
      "u",
    ),
  },
  {
    act: "oppose",
    who: ["own", "none"],
    words:
      /^[^，。；：]{0,30}(?:坚决反对|强烈谴责|强烈不满|严正交涉|强烈抗议|表示(?:严正|强烈)?谴责|表达(?:严重|强烈)?(?:关切|不满)|表示关切|深表关切|严重关切|深感担忧|深表遗憾|旗帜鲜明反对)/u,
  },
  // courtesy
  {
    act: "courtesy",
    who: ["own", "none", "both"],
    words: new RegExp(
      `^${ADV}(?:感谢|祝贺|祝愿|祝(?!福)|祝福|致以|转达|问候|慰问|哀悼|悼念|欣慰|感激|互致|互祝|预祝)`,
      "u",
    ),
  },
  {
    act: "courtesy",
    who: ["own", "none", "both"],
    words:
      /^[^，。；：]{0,40}(?:表示|表达)[^，。；：]{0,6}(?:慰问|哀悼|悼念)|^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:分别)?(?:向[^，。；：]{2,30}?)?(?<!互)(?:致(?:贺|唁|慰问)电|致[贺慰]$|致电(?:祝贺|慰问|吊唁))|^[^，。；：]{0,14}(?:(?:很|十分|非常|倍感)(?:高兴|荣幸)(?!地?看到)|衷心感谢|衷心祝贺|热烈祝贺|诚挚问候|良好祝愿|表示(?:热烈|衷心|诚挚)?(?:祝贺|感谢|慰问|哀悼|诚挚感谢|衷心感谢)|转达.{0,30}(?:问候|祝愿|祝福))/u,
  },
  // "高度赞赏并将积极参与": a stance and a promise in one clause.
  { act: "commit", who: ["own", "none"], words: /^[^，。；：]{2,16}并将(?:积极|继续|坚定|全力|努力|认真|一如既往)/u },
];

/** A sentence that goes on with what is to be done, without a subject: "落实好…", "增加人员往来". */
export const BARE_DEED =
  /^(?:同时|此外|进一步|继续|共同|携手|全面|积极|大力|切实|持续|不断|加快|稳步|抓紧|尽快)*(?!共建“一带一路”(?:倡议|合作(?:取得|成果))|推动了|促进了)(?:助力|当好|带头|做好|抓好|讲好|落实|推进|推动|加强|深化|扩大|拓展|巩固|增加|密切|坚持|促进|提升|用好|发挥|完善|维护|实施|打造|办好|开展|丰富|加大|挖掘|筑牢|夯实|拉紧|做大|做强|做优|建设好|培育|优化|便利|畅通|共建|共享|共商|构建|增进|增强|强化|保持|践行|弘扬|把握|引领|支持两国|鼓励双方|深挖|凝聚|健全|统筹|对接|协同|反对|抵制|定期|互办)/u;

/** Words by which a promise is firm, or a wish only. */
export const PLEDGED = /将(?!来)|会(?=继续|持续|尽)|承诺|保证|决心|同意|商定|签署|决定|达成/u;
export const EXPLORED = /探讨|研究|考虑|探索/u;
/** Behind an agreement, what is still to come. */
export const TO_COME = /同意|商定|约定|决定|宣布|将|愿|签署|签订|达成|继续/u;
