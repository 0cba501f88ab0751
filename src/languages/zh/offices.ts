/**
 * Offices in Chinese stand before the name without a blank ("外交部长王毅") or behind it ("习近平主席"). The heads below end an
 * office; what stands before a head as far as the state's name belongs to it ("总统国家安全事务助理").
 */
export const OFFICE_HEADS = (
  "国家主席 副主席 主席 总书记 第一书记 书记处书记 常务书记 副书记 书记 总统 副总统 当选总统 候任总统 总理 副总理 首相 副首相 国王 女王 王储 太后 王后 亲王 大公 " +
  "苏丹 埃米尔 酋长 最高元首 元首 总督 外长 外相 防长 财长 部长 副部长 部长助理 大臣 国务大臣 国务卿 副国务卿 常务副国务卿 国务委员 国务秘书 政治局委员 政治局常委 中央委员 联邦委员 委员长 副委员长 委员 " +
  "议长 副议长 参议长 众议长 国会主席 议会主席 议员 首席大法官 大法官 检察长 大使 临时代办 代办 总领事 公使 参赞 特使 代表 特别代表 全权代表 高级代表 协调员 发言人 秘书长 副秘书长 秘书 " +
  "总干事 副总干事 总裁 副总裁 行长 董事长 首席执行官 执行主席 总经理 会长 副会长 理事长 院长 副院长 校长 教授 主任 副主任 办公室主任 局长 司长 署长 专员 高级专员 助理 顾问 参谋长 总参谋长 司令 司令员 市长 州长 省长 区长 特首 行政长官 " +
  "公主 王后 国务资政 理事 干事长 官房长官 长官 党首 副会长 常务秘书 总书记助理 谈判代表 首席代表 政务次长 次长 常务次长 副司令 军委副主席 军委主席 党主席 监察长 团长 主编 所长 党魁 领袖 最高领袖 总顾问 事务助理 最高首领 顾问团主席"
).split(" ");

/** Behind a head these make another word of it: "主席国", "总统府", "代表团". */
export const NO_OFFICE_BEHIND =
  /^(?:国(?!家)|府|团|会|级|选举|任期|职|机构|办公|处|部|大会|们|先生|女士|阁下|殿下|陛下)/u;

/** One character for a state right before an office of state: "俄外长". */
export const SHORT_STATE =
  "[俄美英德韩朝印法越](?=(?:第一|常务)?副?(?:总统|总理|首相|外长|防长|财长|国务卿|国防部长|外交部|议长|总参谋长|国家安全))";

/** What follows one character for a state that the text names elsewhere in full: "维外交部常务秘书". */
export const OFFICE_OF_STATE =
  /^(?:外交|总统|总理|首相|国王|外长|防长|国防|财政|财长|经济|议会|议长|国会|国民议会|参议|众议|内政|第[一二]副|常务副?|副(?:总统|总理|首相|外长|议长|部长|国务卿)|最高|商务|贸易|工业|能源|农业|教育|卫生|交通|内阁|政府|央行|执政|联邦|军|陆军|海军|空军|司法|文化|旅游|科技|环境|驻)/u;

/** Behind a state's name, what its form of government is called: "卢雷尼亚共和国总统". */
export const FORM_OF_STATE =
  /^(?:人民|民主|联邦|伊斯兰|社会主义|阿拉伯|合众|联合|玻利瓦尔)*(?:共和国|王国|公国|大公国|酋长国|合众国)(?=[总国外副议首主防])/u;

/** What a name may be followed by, when somebody is spoken of with respect. */
export const TITLES_BEHIND =
  "当选总统|代总统|代总理|国家主席|副主席|主席|副总统|总统|副总理|总理|副首相|首相|总书记|第一书记|书记|国王|王储|公主|苏丹|埃米尔|最高元首|最高领袖|议长|外长|部长|国务卿|大使|主任|特使|秘书长|总干事|总裁|先生|女士|阁下|殿下|陛下|同志|夫人";

/** Two people who hold the same office together: "两国总理". */
export const JOINT_OFFICE = /两国(元首|总理|外长|首相|总统|议长|国防部长|防长)/u;

/** Offices that are China's own where a Chinese text gives no state: parties, organs and posts. */
export const HOME_OFFICES =
  /^(?:驻(?!华|京)|国家主席|国家副主席|国务院|中共中央|全国人大|全国政协|中央军委|中央外事|外交部|国务委员|商务部|国家)/u;
