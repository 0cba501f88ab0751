/** Clauses that make what follows hang on something: "如果…", "只要…", "一旦…". */
export const CONDITION =
  /^(?:(?:在|待|视)?(?:各方面)?条件(?:成熟|允许|具备)|[\p{Script=Han}]{1,4}方(?:如果|如|若|只要)(?![何同此期])|如果|假如|倘若|若(?=[^干])|只要|一旦|除非|如(?=[\p{Script=Han}]{1,4}方|双方|有))/u;

/** "在…框架内", "在…期间": where or in what frame something is to be done. */
export const FRAME =
  /(?<!现|正|存|所)在([^，。；：]{2,40}?)(?:等)?(?:(?:多边|国际|区域|地区)?(?:框架|机制|平台|场合|组织))?(?:内|下(?!一)|中(?![国方东日美欧俄非阿亚])|上(?!海|合|述)|期间|里|(?<=(?:多边|国际)(?:平台|舞台|场合|机制))(?=加强|密切|沟通|相互|开展|的))/gu;

/** Frames that say when, and no body: "在…担任主席国期间". */
export const NO_FRAME = /担任|主办|举办|来华|访|过程|基础|问题|领域|方面/u;

/** What a frame without an organisation's name must end in to be a meeting or body. */
export const BODY_ENDS = /(?:峰会|会议|大会|论坛|理事会|委员会|联大)$/u;

/** Behind the bare name of a year: it is when something is to be done, and not of what it is the year. */
export const YEAR_OF_DEED =
  /^(?:派|派遣|向|为|邀请|增加|培训|提供|开通|重开|重启|同|与|对|早些时候|晚些时候|将|适时|尽早|尽快|再次|在[^，。]{1,10}(?:举行|举办|召开|会晤)|举行|举办|主办|召开|访|来|赴|实现|完成|建成|达到|启动|恢复|双方|共同)/u;

/** Words of an occasion with its kind; the first that stands in a clause counts. */
export const OCCASION_WORDS =
  /(?<kind>国事访问|正式访问|工作访问|成功访问|成功访华|来华访问|访问(?=了)|访华|访[\p{Script=Han}](?=[，。期时])|到访|通电话|视频会晤|举行(?:了)?[^，。]{0,12}(?:会谈|会晤|会见|磋商)|会谈|会晤|峰会|领导人会议|部长级会议|联合国大会|进行访问)/u;

/** Behind a person named inside another's words: he is told to have said it. Verb, and what it does where it says. */
export const TOLD =
  /^(?:主席|总统|总理|总书记|首相|外长|部长|国务卿|国王|秘书长|先生|女士)?(?:日前|昨天|今天|刚才|近日|此前|多次|已|曾|还|也|上午|下午|明确|公开|郑重)*(宣布|表示|指出|强调|承诺|要求|呼吁|重申|告诉|宣称|声称|警告)(?!的)/u;
