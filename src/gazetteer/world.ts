/**
 * Organisations by their official names in English, Chinese and Russian (the six languages of the United Nations, or the
 * organisation's own statutes), a line each: English | Chinese | Russian; the full name first, then short ones. It tells which
 * names are one, adds to the tables of Chinese and Russian what they lack, and lets a search in one language find the others.
 */
export const WORLD = `
United Nations; UN|联合国|Организация Объединённых Наций; ООН
United Nations Security Council; UN Security Council|联合国安全理事会; 联合国安理会; 安理会|Совет Безопасности ООН; СБ ООН; Совбез ООН
United Nations General Assembly; UN General Assembly|联合国大会; 联大|Генеральная Ассамблея ООН; Генассамблея ООН
United Nations Human Rights Council; UN Human Rights Council|联合国人权理事会; 人权理事会|Совет ООН по правам человека; СПЧ ООН
UNESCO|联合国教科文组织; 教科文组织|ЮНЕСКО
UNICEF|联合国儿童基金会|ЮНИСЕФ
United Nations Development Programme; UNDP|联合国开发计划署; 开发计划署|Программа развития ООН; ПРООН
United Nations Environment Programme; UNEP|联合国环境规划署|Программа ООН по окружающей среде; ЮНЕП
UNHCR|联合国难民署|Управление Верховного комиссара ООН по делам беженцев; УВКБ ООН
World Food Programme; WFP|世界粮食计划署|Всемирная продовольственная программа; ВПП
Food and Agriculture Organization; FAO|联合国粮农组织; 粮农组织|Продовольственная и сельскохозяйственная организация ООН; ФАО
UNRWA|近东救济工程处; 联合国近东巴勒斯坦难民救济和工程处|БАПОР
World Health Organization; WHO|世界卫生组织; 世卫组织|Всемирная организация здравоохранения; ВОЗ
World Trade Organization; WTO|世界贸易组织; 世贸组织|Всемирная торговая организация; ВТО
World Bank|世界银行|Всемирный банк
International Monetary Fund; IMF|国际货币基金组织|Международный валютный фонд; МВФ
International Atomic Energy Agency; IAEA|国际原子能机构|Международное агентство по атомной энергии; МАГАТЭ
International Labour Organization; ILO|国际劳工组织|Международная организация труда; МОТ
International Maritime Organization; IMO|国际海事组织|Международная морская организация; ИМО
International Civil Aviation Organization; ICAO|国际民航组织|Международная организация гражданской авиации; ИКАО
International Telecommunication Union; ITU|国际电信联盟|Международный союз электросвязи; МСЭ
World Intellectual Property Organization; WIPO|世界知识产权组织|Всемирная организация интеллектуальной собственности; ВОИС
World Meteorological Organization; WMO|世界气象组织|Всемирная метеорологическая организация; ВМО
International Organization for Migration; IOM|国际移民组织|Международная организация по миграции; МОМ
International Criminal Court; ICC|国际刑事法院|Международный уголовный суд; МУС
International Court of Justice; ICJ|国际法院|Международный суд ООН
Organisation for the Prohibition of Chemical Weapons; OPCW|禁止化学武器组织; 禁化武组织|Организация по запрещению химического оружия; ОЗХО
International Committee of the Red Cross; ICRC|红十字国际委员会|Международный комитет Красного Креста; МККК
INTERPOL|国际刑警组织|Интерпол
International Olympic Committee; IOC|国际奥林匹克委员会; 国际奥委会|Международный олимпийский комитет; МОК
Inter-Parliamentary Union; IPU|各国议会联盟|Межпарламентский союз; МПС
European Union; EU|欧洲联盟; 欧盟|Европейский союз; Евросоюз; ЕС
European Commission|欧盟委员会|Европейская комиссия; Еврокомиссия
European Council|欧洲理事会|Европейский совет
European Parliament|欧洲议会|Европейский парламент; Европарламент
European Central Bank; ECB|欧洲中央银行; 欧洲央行|Европейский центральный банк; ЕЦБ
Council of Europe|欧洲委员会|Совет Европы
Organization for Security and Co-operation in Europe; OSCE|欧洲安全与合作组织; 欧安组织|Организация по безопасности и сотрудничеству в Европе; ОБСЕ
NATO|北大西洋公约组织; 北约|Организация Североатлантического договора; Североатлантический альянс; НАТО
OECD|经济合作与发展组织; 经合组织|Организация экономического сотрудничества и развития; ОЭСР
G7|七国集团|Группа семи; Большая семёрка; G7
G20|二十国集团|Группа двадцати; Большая двадцатка; G20
Group of 77; G77|七十七国集团; 77国集团|Группа 77
BRICS|金砖国家; 金砖|БРИКС
New Development Bank|新开发银行|Новый банк развития; НБР
Asian Infrastructure Investment Bank; AIIB|亚洲基础设施投资银行; 亚投行|Азиатский банк инфраструктурных инвестиций; АБИИ
Asian Development Bank; ADB|亚洲开发银行|Азиатский банк развития; АБР
African Development Bank; AfDB|非洲开发银行|Африканский банк развития; АфБР
Shanghai Cooperation Organization; SCO|上海合作组织; 上合组织|Шанхайская организация сотрудничества; ШОС
Eurasian Economic Union; EAEU|欧亚经济联盟|Евразийский экономический союз; ЕАЭС
Commonwealth of Independent States; CIS|独立国家联合体; 独联体|Содружество Независимых Государств; СНГ
Collective Security Treaty Organization; CSTO|集体安全条约组织; 集安组织|Организация Договора о коллективной безопасности; ОДКБ
Conference on Interaction and Confidence Building Measures in Asia; CICA|亚洲相互协作与信任措施会议; 亚信会议; 亚信|Совещание по взаимодействию и мерам доверия в Азии; СВМДА
Organization of Turkic States|突厥语国家组织|Организация тюркских государств
ASEAN|东南亚国家联盟; 东盟|Ассоциация государств Юго-Восточной Азии; АСЕАН
APEC|亚洲太平洋经济合作组织; 亚太经合组织|Азиатско-Тихоокеанское экономическое сотрудничество; АТЭС
Pacific Islands Forum; PIF|太平洋岛国论坛|Форум тихоокеанских островов
African Union; AU|非洲联盟; 非盟|Африканский союз
ECOWAS|西非国家经济共同体; 西共体|Экономическое сообщество стран Западной Африки; ЭКОВАС
Southern African Development Community; SADC|南部非洲发展共同体|Сообщество развития Юга Африки; САДК
East African Community; EAC|东非共同体|Восточноафриканское сообщество
Arab League; League of Arab States|阿拉伯国家联盟; 阿盟|Лига арабских государств; ЛАГ
Gulf Cooperation Council; GCC|海湾阿拉伯国家合作委员会; 海合会|Совет сотрудничества арабских государств Персидского залива; ССАГПЗ
Organization of Islamic Cooperation; OIC|伊斯兰合作组织|Организация исламского сотрудничества; ОИС
OPEC|石油输出国组织; 欧佩克|Организация стран – экспортёров нефти; ОПЕК
CELAC|拉美和加勒比国家共同体; 拉共体|Сообщество стран Латинской Америки и Карибского бассейна; СЕЛАК
CARICOM|加勒比共同体|Карибское сообщество; КАРИКОМ
Mercosur|南方共同市场|МЕРКОСУР
Organization of American States; OAS|美洲国家组织|Организация американских государств; ОАГ
Non-Aligned Movement; NAM|不结盟运动|Движение неприсоединения
Commonwealth|英联邦|Содружество наций
Financial Action Task Force; FATF|金融行动特别工作组|Группа разработки финансовых мер борьбы с отмыванием денег; ФАТФ
`;

/** An organisation's names in the three languages, the full one first. */
export interface WorldOrganisation {
  en: readonly string[];
  zh: readonly string[];
  ru: readonly string[];
}

const list = (forms: string): string[] =>
  forms
    .split(";")
    .map((form) => form.trim())
    .filter(Boolean);

export const WORLD_ORGANISATIONS: readonly WorldOrganisation[] = WORLD.trim()
  .split("\n")
  .map((line) => {
    const [en = "", zh = "", ru = ""] = line.split("|");
    return { en: list(en), zh: list(zh), ru: list(ru) };
  });
