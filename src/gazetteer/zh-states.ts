/**
 * States in Chinese, a line each: code | names | short forms that stand for one state wherever they are found | capital.
 * The first name is the usual one (CLDR). Short forms of one character ("法方", "中法") are not listed: they are the first
 * characters of a name that the text has, and the reader derives them. Names of dependent territories have no line.
 */
export const STATES_ZH = `
AF|阿富汗||喀布尔
AL|阿尔巴尼亚||地拉那
DZ|阿尔及利亚||阿尔及尔
AD|安道尔||安道尔城
AO|安哥拉||罗安达
AG|安提瓜和巴布达|安巴|圣约翰
AR|阿根廷||布宜诺斯艾利斯
AM|亚美尼亚||埃里温
AU|澳大利亚||堪培拉
AT|奥地利||维也纳
AZ|阿塞拜疆||巴库
BS|巴哈马||拿骚
BH|巴林||麦纳麦
BD|孟加拉国;孟加拉||达卡
BB|巴巴多斯||布里奇敦
BY|白俄罗斯||明斯克
BE|比利时||布鲁塞尔
BZ|伯利兹||贝尔莫潘
BJ|贝宁||波多诺伏
BT|不丹||廷布
BO|玻利维亚||拉巴斯
BA|波斯尼亚和黑塞哥维那;波黑||萨拉热窝
BW|博茨瓦纳||哈博罗内
BR|巴西||巴西利亚
BN|文莱达鲁萨兰国;文莱||斯里巴加湾
BG|保加利亚||索非亚
BF|布基纳法索||瓦加杜古
BI|布隆迪||布琼布拉
KH|柬埔寨||金边
CM|喀麦隆||雅温得
CA|加拿大||渥太华
CV|佛得角||普拉亚
CF|中非共和国||班吉
TD|乍得||恩贾梅纳
CL|智利||圣地亚哥
CN|中国;中华人民共和国;新中国||北京
CO|哥伦比亚||波哥大
KM|科摩罗||莫罗尼
CD|刚果（金）;刚果(金);刚果民主共和国||金沙萨
CG|刚果（布）;刚果(布);刚果共和国||布拉柴维尔
CR|哥斯达黎加|哥斯达|圣何塞
CI|科特迪瓦||阿比让;亚穆苏克罗
HR|克罗地亚||萨格勒布
CU|古巴||哈瓦那
CY|塞浦路斯||尼科西亚
CZ|捷克共和国;捷克||布拉格
DK|丹麦||哥本哈根
DJ|吉布提||吉布提市
DM|多米尼克国;多米尼克||罗索市
DO|多米尼加共和国;多米尼加|多米尼加|圣多明各
EC|厄瓜多尔||基多
EG|埃及||开罗
SV|萨尔瓦多||圣萨尔瓦多
GQ|赤道几内亚|赤几|马拉博
ER|厄立特里亚||阿斯马拉
EE|爱沙尼亚||塔林
SZ|斯威士兰||姆巴巴内
ET|埃塞俄比亚|埃塞|亚的斯亚贝巴
FJ|斐济||苏瓦
FI|芬兰||赫尔辛基
FR|法国;法兰西共和国||巴黎
GA|加蓬||利伯维尔
GM|冈比亚||班珠尔
GE|格鲁吉亚||第比利斯
DE|德国;德意志联邦共和国||柏林
GH|加纳||阿克拉
GR|希腊||雅典
GD|格林纳达||圣乔治
GT|危地马拉||危地马拉城
GN|几内亚||科纳克里
GW|几内亚比绍|几比|比绍
GY|圭亚那||乔治敦
HT|海地||太子港
VA|梵蒂冈||
HN|洪都拉斯||特古西加尔巴
HU|匈牙利||布达佩斯
IS|冰岛||雷克雅未克
IN|印度||新德里
ID|印度尼西亚;印尼||雅加达
IR|伊朗;伊朗伊斯兰共和国||德黑兰
IQ|伊拉克||巴格达
IE|爱尔兰||都柏林
IL|以色列||特拉维夫;耶路撒冷
IT|意大利||罗马
JM|牙买加||金斯敦
JP|日本;日本国||东京
JO|约旦||安曼
KZ|哈萨克斯坦||阿斯塔纳;努尔苏丹
KE|肯尼亚||内罗毕
KI|基里巴斯||塔拉瓦
KP|朝鲜;朝鲜民主主义人民共和国||平壤
KR|韩国;大韩民国||首尔
XK|科索沃||普里什蒂纳
KW|科威特||科威特城
KG|吉尔吉斯斯坦;吉尔吉斯|吉尔吉斯|比什凯克
LA|老挝;老挝人民民主共和国||万象
LV|拉脱维亚||里加
LB|黎巴嫩||贝鲁特
LS|莱索托||马塞卢
LR|利比里亚||蒙罗维亚
LY|利比亚||的黎波里
LI|列支敦士登||瓦杜兹
LT|立陶宛||维尔纽斯
LU|卢森堡||卢森堡市
MG|马达加斯加||塔那那利佛
MW|马拉维||利隆圭
MY|马来西亚||吉隆坡
MV|马尔代夫||马累
ML|马里||巴马科
MT|马耳他||瓦莱塔
MH|马绍尔群岛||马朱罗
MR|毛里塔尼亚||努瓦克肖特
MU|毛里求斯||路易港
MX|墨西哥||墨西哥城
FM|密克罗尼西亚联邦;密克罗尼西亚|密联邦|帕利基尔
MD|摩尔多瓦||基希讷乌
MC|摩纳哥||
MN|蒙古国;蒙古||乌兰巴托
ME|黑山||波德戈里察
MA|摩洛哥||拉巴特
MZ|莫桑比克||马普托
MM|缅甸||内比都
NA|纳米比亚||温得和克
NR|瑙鲁||亚伦
NP|尼泊尔||加德满都
NL|荷兰||阿姆斯特丹;海牙
NZ|新西兰||惠灵顿
NI|尼加拉瓜||马那瓜
NE|尼日尔||尼亚美
NG|尼日利亚||阿布贾
MK|北马其顿||斯科普里
NO|挪威||奥斯陆
OM|阿曼||马斯喀特
PK|巴基斯坦||伊斯兰堡
PW|帕劳||恩吉鲁穆德
PS|巴勒斯坦国;巴勒斯坦||拉姆安拉
PA|巴拿马||巴拿马城
PG|巴布亚新几内亚|巴新|莫尔兹比港
PY|巴拉圭||亚松森
PE|秘鲁||利马
PH|菲律宾||马尼拉
PL|波兰||华沙
PT|葡萄牙||里斯本
QA|卡塔尔||多哈
RO|罗马尼亚||布加勒斯特
RU|俄罗斯;俄罗斯联邦||莫斯科
RW|卢旺达||基加利
KN|圣基茨和尼维斯||巴斯特尔
LC|圣卢西亚||卡斯特里
VC|圣文森特和格林纳丁斯||
WS|萨摩亚||阿皮亚
SM|圣马力诺||
ST|圣多美和普林西比|圣普|圣多美
SA|沙特阿拉伯;沙特||利雅得
SN|塞内加尔||达喀尔
RS|塞尔维亚||贝尔格莱德
SC|塞舌尔||维多利亚
SL|塞拉利昂||弗里敦
SG|新加坡||
SK|斯洛伐克||布拉迪斯拉发
SI|斯洛文尼亚||卢布尔雅那
SB|所罗门群岛;所罗门||霍尼亚拉
SO|索马里||摩加迪沙
ZA|南非||比勒陀利亚;开普敦
SS|南苏丹||朱巴
ES|西班牙||马德里
LK|斯里兰卡||科伦坡
SD|苏丹||喀土穆
SR|苏里南||帕拉马里博
SE|瑞典||斯德哥尔摩
CH|瑞士||伯尔尼
SY|叙利亚||大马士革
TJ|塔吉克斯坦||杜尚别
TZ|坦桑尼亚||多多马;达累斯萨拉姆
TH|泰国||曼谷
TL|东帝汶||帝力
TG|多哥||洛美
TO|汤加||努库阿洛法
TT|特立尼达和多巴哥|特多|西班牙港
TN|突尼斯||突尼斯市
TR|土耳其||安卡拉
TM|土库曼斯坦||阿什哈巴德
TV|图瓦卢||富纳富提
UG|乌干达||坎帕拉
UA|乌克兰||基辅
AE|阿拉伯联合酋长国;阿联酋||阿布扎比;迪拜
GB|英国;大不列颠及北爱尔兰联合王国||伦敦
US|美国;美利坚合众国||华盛顿
UY|乌拉圭;乌拉圭东岸共和国||蒙得维的亚
UZ|乌兹别克斯坦;乌兹别克|乌兹别克|塔什干
VU|瓦努阿图||维拉港
VE|委内瑞拉||加拉加斯
VN|越南||河内
YE|也门||萨那
ZM|赞比亚||卢萨卡
ZW|津巴布韦||哈拉雷
CK|库克群岛||阿瓦鲁阿
NU|纽埃||阿洛菲
GL|格陵兰||努克
`;

/** One character that stands for one state in pairs ("中美", "俄乌") although the text may never write its name. */
export const SINGLE_ZH: ReadonlyMap<string, string> = new Map(
  "中CN 美US 俄RU 日JP 韩KR 朝KP 英GB 法FR 德DE 澳AU 印IN 越VN".split(" ").map((pair) => [pair[0]!, pair.slice(1)]),
);

/**
 * Names of states as they are written in Taiwan, Hong Kong and Singapore where those differ from China's; in simplified characters, as
 * a text is read. A line each: code: names.
 */
export const STATES_ZH_ELSEWHERE = `
NZ:纽西兰
IT:义大利
AU:澳洲
LA:寮国
SA:沙乌地阿拉伯;沙国
QA:卡达
KP:北韩
KR:南韩
BA:波士尼亚与赫塞哥维纳;波士尼亚
HR:克罗埃西亚
SI:斯洛维尼亚
ME:蒙特内哥罗
MK:北马其顿
SZ:史瓦帝尼
PW:帛琉
TV:吐瓦鲁
MH:马绍尔
GT:瓜地马拉
BZ:贝里斯
LC:圣露西亚
KN:圣克里斯多福及尼维斯;圣克里斯多福
VC:圣文森及格瑞那丁;圣文森
VA:教廷
SB:索罗门群岛
NR:诺鲁
HN:宏都拉斯
DO:多明尼加
EC:厄瓜多
CR:哥斯大黎加
PA:巴拿马共和国
TT:千里达及托巴哥;千里达
UZ:乌兹别克
KZ:哈萨克
KG:吉尔吉斯
TJ:塔吉克
TM:土库曼
GE:乔治亚
AZ:亚塞拜然
KE:肯亚
ET:衣索比亚
SO:索马利亚
NG:奈及利亚
GH:迦纳
ZM:尚比亚
ZW:辛巴威
MZ:莫三比克
TZ:坦尚尼亚
YE:叶门
AE:阿拉伯联合大公国;阿联
TN:突尼西亚
CY:赛普勒斯
MT:马尔他
MD:摩尔多瓦
LV:拉脱维亚
BN:汶莱
MV:马尔地夫
PG:巴布亚纽几内亚
VU:万那杜
TO:东加王国
WS:萨摩亚
KI:吉里巴斯
CI:象牙海岸
RW:卢安达
BI:蒲隆地
SN:塞内加尔
GM:甘比亚
LR:赖比瑞亚
NE:尼日
MR:茅利塔尼亚
ER:厄利垂亚
DJ:吉布地
LS:赖索托
BW:波札那
MW:马拉威
SR:苏利南
GY:盖亚那
`;

/**
 * Those that have a code of their own in ISO 3166-1 and of which most texts speak and few with: a side where a text writes of them as a
 * party, else a place. A line each: code|names|capital.
 */
export const REGIONS_ZH = `
TW|台湾;中华民国;中国台湾;中华台北|台北
HK|香港;香港特别行政区;香港特区;中国香港;中国香港特别行政区|
MO|澳门;澳门特别行政区;澳门特区;中国澳门;中国澳门特别行政区|
`;

/** Towns that are no capitals, where things take place: code: names. */
export const CITIES_ZH = `
CN: 上海;天津;重庆;广州;深圳;杭州;成都;西安;南京;武汉;昆明;青岛;大连;博鳌;三亚;海口;厦门;长沙;苏州;郑州;贵阳;南宁;桂林;沈阳;哈尔滨;长春;拉萨;乌鲁木齐;北戴河;安吉;屯溪
US: 纽约;旧金山;洛杉矶;芝加哥;安克雷奇;夏威夷;波士顿;休斯敦;西雅图
RU: 圣彼得堡;喀山;索契;符拉迪沃斯托克;海参崴
CH: 日内瓦;达沃斯;苏黎世
ID: 巴厘岛;万隆
KR: 釜山;庆州;济州
JP: 大阪;京都;广岛;长崎
BR: 里约热内卢;圣保罗
UZ: 撒马尔罕
DE: 慕尼黑;法兰克福;汉堡
FR: 尼斯;斯特拉斯堡;马赛;里昂
AT: 萨尔茨堡
IT: 米兰;威尼斯
ES: 巴塞罗那
GB: 爱丁堡
CA: 蒙特利尔;温哥华;多伦多
AU: 悉尼;墨尔本;珀斯;阿德莱德
NZ: 奥克兰
ZA: 约翰内斯堡;德班
EG: 沙姆沙伊赫
SA: 吉达
TR: 伊斯坦布尔
PK: 拉合尔;卡拉奇
IN: 孟买;果阿
VN: 岘港;胡志明市
TH: 清迈
MM: 仰光
KZ: 阿拉木图
PE: 库斯科
NL: 鹿特丹
MX: 坎昆
`;

/** Seats of power by which a text says where it was: code: names. */
export const HOUSES_ZH = `
CN: 人民大会堂;中南海;钓鱼台国宾馆;钓鱼台;紫光阁;八一大楼
RU: 克里姆林宫
US: 白宫;海湖庄园
FR: 爱丽舍宫
GB: 唐宁街
KR: 青瓦台
`;

/** Runs of characters in which a name of a state stands by chance, or is part of another thing's name. */
export const NOT_STATES_ZH =
  "发展中国家;其中国;中东国家;拉美国家;南美国家;北美国家;欧美国家;中美国家;印度洋;印度教;内蒙古;马里兰;约旦河;朝鲜半岛;日本海;海地区;海地带;海地缘;古巴比伦;南非洲;索马里兰;新德里;德国际;法国际;中国共产党中央;乍得湖;西班牙语;统一俄罗斯党;俄罗斯族;几内亚湾;密西西比;中国式";
