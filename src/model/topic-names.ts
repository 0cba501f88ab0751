import type { TopicName } from "./record.ts";

/** The languages in which the fixed list of subjects has names: the six of the United Nations. */
export type TopicTongue = "en" | "fr" | "zh" | "ru" | "es" | "ar";

/** A line each: English, which is the subject's own name unless another follows it behind "=" | French | Chinese | Russian | Spanish | Arabic. */
const TABLE = `
Ukraine|Ukraine|乌克兰|Украина|Ucrania|أوكرانيا
Gaza and Israel-Palestine|Gaza et Israël-Palestine|加沙与巴以问题|Газа и палестино-израильский вопрос|Gaza e Israel-Palestina|غزة وإسرائيل وفلسطين
Iran|Iran|伊朗|Иран|Irán|إيران
Korean Peninsula|Péninsule coréenne|朝鲜半岛|Корейский полуостров|Península de Corea|شبه الجزيرة الكورية
Taiwan|Taïwan|台湾|Тайвань|Taiwán|تايوان
South China Sea|Mer de Chine méridionale|南海|Южно-Китайское море|Mar de China Meridional|بحر الصين الجنوبي
Syria|Syrie|叙利亚|Сирия|Siria|سوريا
Yemen and Red Sea|Yémen et mer Rouge|也门与红海|Йемен и Красное море|Yemen y mar Rojo|اليمن والبحر الأحمر
Afghanistan|Afghanistan|阿富汗|Афганистан|Afganistán|أفغانستان
Sudan|Soudan|苏丹|Судан|Sudán|السودان
Sahel|Sahel|萨赫勒|Сахель|Sahel|منطقة الساحل
Venezuela|Venezuela|委内瑞拉|Венесуэла|Venezuela|فنزويلا
Myanmar|Birmanie|缅甸|Мьянма|Myanmar|ميانمار
Kosovo and Western Balkans|Kosovo et Balkans occidentaux|科索沃与西巴尔干|Косово и Западные Балканы|Kosovo y Balcanes Occidentales|كوسوفو وغرب البلقان
Armenia-Azerbaijan|Arménie-Azerbaïdjan|亚美尼亚与阿塞拜疆|Армения и Азербайджан|Armenia-Azerbaiyán|أرمينيا وأذربيجان
Libya|Libye|利比亚|Ливия|Libia|ليبيا
Haiti|Haïti|海地|Гаити|Haití|هايتي
trade and investment|commerce et investissement|贸易与投资|торговля и инвестиции|comercio e inversión|التجارة والاستثمار
energy|énergie|能源|энергетика|energía|الطاقة
climate and environment|climat et environnement|气候与环境|климат и окружающая среда|clima y medio ambiente|المناخ والبيئة
health|santé|卫生健康|здравоохранение|salud|الصحة
technology and AI|technologie et intelligence artificielle|科技与人工智能|технологии и искусственный интеллект|tecnología e inteligencia artificial|التكنولوجيا والذكاء الاصطناعي
cyber|cyberespace|网络空间|киберпространство|ciberespacio|الفضاء الإلكتروني
space|espace|航天|космос|espacio|الفضاء
transport and connectivity|transports et connectivité|交通与互联互通|транспорт и связанность|transporte y conectividad|النقل والربط
finance and development aid|finances et aide au développement|金融与发展援助|финансы и помощь развитию|finanzas y ayuda al desarrollo|التمويل والمساعدة الإنمائية
agriculture and food security|agriculture et sécurité alimentaire|农业与粮食安全|сельское хозяйство и продовольственная безопасность|agricultura y seguridad alimentaria|الزراعة والأمن الغذائي
education culture and people-to-people=education, culture and people-to-people ties|éducation, culture et échanges humains|教育文化与人文交流|образование, культура и гуманитарные связи|educación, cultura y contactos entre personas|التعليم والثقافة والتبادل بين الشعوب
tourism and visas|tourisme et visas|旅游与签证|туризм и визы|turismo y visados|السياحة والتأشيرات
migration and refugees|migrations et réfugiés|移民与难民|миграция и беженцы|migración y refugiados|الهجرة واللاجئون
human rights|droits de l’homme|人权|права человека|derechos humanos|حقوق الإنسان
rule of law and democracy|État de droit et démocratie|法治与民主|верховенство права и демократия|estado de derecho y democracia|سيادة القانون والديمقراطية
terrorism|terrorisme|恐怖主义|терроризм|terrorismo|الإرهاب
crime and drugs|criminalité et drogue|犯罪与毒品|преступность и наркотики|delincuencia y drogas|الجريمة والمخدرات
arms control and non-proliferation|maîtrise des armements et non-prolifération|军控与防扩散|контроль над вооружениями и нераспространение|control de armamentos y no proliferación|الحد من التسلح ومنع الانتشار
defence and military|défense et forces armées|国防与军事|оборона и вооружённые силы|defensa y fuerzas armadas|الدفاع والقوات المسلحة
maritime|affaires maritimes|海洋事务|морские вопросы|asuntos marítimos|الشؤون البحرية
borders and territory|frontières et territoire|边界与领土|границы и территория|fronteras y territorio|الحدود والأراضي
sanctions|sanctions|制裁|санкции|sanciones|العقوبات
consular and detained citizens|affaires consulaires et ressortissants détenus|领事与被拘公民|консульские вопросы и задержанные граждане|asuntos consulares y ciudadanos detenidos|الشؤون القنصلية والمواطنون المحتجزون
disaster relief and humanitarian aid|secours et aide humanitaire|救灾与人道援助|помощь при бедствиях и гуманитарная помощь|socorro y ayuda humanitaria|الإغاثة والمساعدات الإنسانية
multilateral order and UN reform|ordre multilatéral et réforme de l’ONU|多边秩序与联合国改革|многосторонний порядок и реформа ООН|orden multilateral y reforma de la ONU|النظام المتعدد الأطراف وإصلاح الأمم المتحدة
regional integration|intégration régionale|区域一体化|региональная интеграция|integración regional|التكامل الإقليمي
high-level exchanges|échanges à haut niveau|高层交往|контакты на высоком уровне|contactos de alto nivel|التبادلات الرفيعة المستوى
peace process and mediation|processus de paix et médiation|和平进程与斡旋|мирный процесс и посредничество|proceso de paz y mediación|عملية السلام والوساطة
`;

const TONGUES: readonly TopicTongue[] = ["en", "fr", "zh", "ru", "es", "ar"];

/** The subjects' names in six languages. */
export const TOPIC_NAMES: Readonly<Record<TopicName, Readonly<Record<TopicTongue, string>>>> = Object.fromEntries(
  TABLE.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([english, ...others]) => {
      const [own, shown = own] = english!.split("=");
      return [own, Object.fromEntries(TONGUES.map((tongue, at) => [tongue, at === 0 ? shown : others[at - 1]!]))];
    }),
) as Record<TopicName, Record<TopicTongue, string>>;
