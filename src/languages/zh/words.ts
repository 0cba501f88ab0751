/** Verbs that give somebody's words; the view is in what follows. */
export const SPEECH =
  "表示|指出|强调|认为|说|谈到|重申|介绍说|指示|主张|呼吁|声明|宣称|相信|坦言|透露|称|回应|提议|谈及|宣布|阐述|阐明|提出|回顾|坚信|深信";

/** Adverbs between a subject and its verb, each of fixed words: they may be repeated without a second way to read them. */
const FIXED =
  "(?:首先|还|也|再次|则|又|都|均|一致|共同|随后|最后|同时|进一步|衷心|热烈|诚挚|高度|十分|非常|深表|由衷|完全|积极|坚决|坚定|强烈|特别|着重|并|亲切|愉快|郑重|真诚|明确|多次|热情)*";
/** To whom, on what, for whom: at most one, for its length is open. */
const TOWARDS =
  "(?:在?会[见谈]时|在?会谈中|在?致辞中|代表[^，。]{2,30}?|向[^，。]{2,25}?(?=转达|致以|表示|介绍|通报)|对[^，。]{1,60}?(?=表示|予以|给予)|就[^，。]{2,60}?(?=表示|提出|阐|指出|介绍|强调|同)|通过[^，。]{2,12}?)?";
/** What may stand between a subject and its verb. */
export const ADVERBS = `${FIXED}${TOWARDS}${FIXED}`;

/** Verbs by which a person who is named takes or holds a view, without a word for speaking. */
export const VIEWS =
  "感谢|祝贺|预祝|欢迎|转达|转交|请|赞赏|评价|希望|期待|支持|祝愿|祝|愿|邀请|赞同|高兴|慰问|问候|反对|谴责|敦促|呼吁|钦佩|致以|表达|介绍|珍视|肯定|认同|积极评价|赞成|同意|提出|宣布|回应|通报|应询|阐述|阐明|回顾|强烈";

/** Verbs of what took place: the publisher tells it. */
export const EVENTS =
  /(?:会见|会谈|会晤|出席|参加|陪同|举行|前往|抵达|离开|访问|敬献|签署|见证|主持|参观|考察|茶叙|合影|宴请|散步|乘|迎接|送行|接机|通电话|发表|检阅|陪|握手|致辞|交换|共进|启程|返回|瞻仰|设宴|颁授|授予|致电|复信|圆满结束)/u;

/** What is surely told by the publisher, wherever it stands. */
export const SURE_EVENTS =
  /(?:(?:参加|出席|陪同|在座)(?:了)?(?:上述|有关|相关|此次|会谈|会见)?(?:会见|活动|会谈|会晤|仪式|通话|会议|座谈|签字|上述)|敬献花(?:圈|篮)|(?:欢迎仪式|欢迎宴会|欢迎宴会|宴会|晚宴|午宴)|交换(?:了)?(?:意见|看法)|深入(?:交换|交流|沟通)|(?:共同)?见证(?:了)?(?:签署|.{0,20}签(?:署|字)|.{0,30}(?:文件|协议|文本))|发表(?:了)?《|发表(?:了)?联合(?:声明|公报|新闻)|签署(?:了)?《|小范围(?:会晤|会谈|茶叙)|共同会见(?:了)?(?:中外)?(?:记者|媒体)|鸣放|下车处|礼兵)/u;

/** Adverbials by which a text leaves what was said: "会谈后，…". */
export const SCENES =
  /^(?:会谈|会见|会晤|仪式|宴会|通话|活动|访问|访华|此访|峰会|会议|论坛|欢迎仪式|签字仪式|出访|当地时间|同日|当日|当天|当晚|次日|抵达|(?:\d{1,2}月)?\d{1,2}日)[^，。]{0,12}(?:后|前|期间|结束后|时|上午|下午|晚上?|中午|凌晨|日|晚|午|间隙|之际)?，/u;

/** Both or all together. */
export const JOINT =
  /^(?:(?:会谈|会见|会晤|通话|访问|此访)(?:后|前|中|期间)?，)?(?:中[\p{Script=Han}]{1,3}双方|双方(?:一致)?|两国元首|两国领导人|两位领导人|两国总理|两国首相|两国外长|两国总统|两位外长|两位总理|两位元首|两国议长|两国防长|两党领导人|两党最高领导人|两党总书记|两人|宾主双方|各方(?:一致)?|与会(?:各方|领导人|各国)|三方|三国(?:元首|领导人|外长)|六国元首|各国元首|三国外长|会谈双方)/u;

export const JOINT_TALK =
  /(?:交换(?:了)?(?:意见|看法)|交流(?:了)?|沟通|讨论(?:了)?|探讨(?:了)?|磋商|会谈|会晤|交谈|听取|回顾了)/u;
export const JOINT_AGREE =
  /(?:同意|一致|商定|认为|强调|表示|宣布|决定|达成|互致|互祝|祝愿|重申|指出|肯定|积极评价|高度评价|期待|愿|将|表达|约定|支持|欢迎|谴责|呼吁|赞赏|通过了)/u;
/** Decisions together: a narrator of the talks says so even where somebody has just spoken. */
export const JOINT_SURE =
  /(?:同意|一致认为|一致同意|一致表示|商定|互致|互祝|约定|宣布|达成(?:重要|广泛|多项)?共识|还就|还共同|祝愿)/u;
export const SIGNING =
  /(?:签署|见证.{0,30}(?:签|文件|协议|文本)|签订|交换.{0,20}文本|发表(?:了)?(?:《|联合声明|联合公报))/u;

/** Groups of people without names who speak: "与会代表表示". */
export const GROUPS =
  /^[\p{Script=Han}“”、]{0,24}?(?:领导人|代表们|代表|嘉宾们|嘉宾|人士|客人们|客人|委员们|委员|企业家们|企业家|成员们|成员|议员们|议员|负责人们|负责人|领导人们|领导人|政要们|政要|专家|外方人士|使节|友人|青年|学者|团长|主席团)(?=[\p{Script=Han}]{0,6}(?:表示|认为|指出|强调|说|高度|感谢|积极))/u;

/** Lines of a page that are no words of the text. */
export const BOILERPLATE =
  /^(?:（?(?:责任编辑|责编|编辑|来源|记者|作者|校对|监制|审核|总台|央视|新华社)|\(?完\)?$|（完）$|央视网消息[：:]?$)/u;
/** A news agency's heading in the line: "新华社北京9月18日电（记者甲）". */
export const DATELINE =
  /^(?:新华社|中新社|人民网|央视网)[^，。]{0,24}(?:电|消息)(?:[（(][^）)]{0,30}[）)])?\s*[：:]?\s*/u;

export const MEETING = /会见|会谈|会晤|接见|拜会|拜访|举行.{0,6}磋商|磋商|对话会?|座谈|定期会晤/u;
export const CALLS = /通电话|通话|视频会晤|视频会见|视频会谈|视频连线|通了电话|电话会谈|视频方式/u;
export const MESSAGES = /致贺电|致电|贺电|致慰问电|慰问电|唁电|复信|致信|贺信|贺函|互致贺|口信/u;
export const BRIEFINGS = /发言人|记者会|答记者问|共同会见记者|例行|新闻发布会|会见媒体/u;
export const SPEECHES = /发表(?:主旨|重要|视频|书面|新年)?(?:讲话|演讲|致辞|贺词)|讲话$|演讲$|致辞$/u;
export const STATEMENTS = /声明|谈话|公报|立场文件|社论/u;
export const SUMMITS =
  /峰会|首脑会议|领导人会议|部长级会议|理事会会议|外长会|大会|论坛|高峰会|全体会议|领导人.{0,8}会晤/u;
export const VISITS = /访问|抵达|到访|出访|国事访问|欢迎仪式/u;
