/**
 * The furniture of pages: what stands around a text and is not part of it. Data for people to read and add to: classes of
 * lines in the languages of the United Nations, never a line because one publisher has it.
 * Lower case, no closing punctuation; spaces and dashes are folded before comparing.
 */
export interface FurnitureClass {
  what: string;
  /**
   * Where such a line may be thrown out: "anywhere"; "edge": before the body begins or after it has ended; "head", "tail".
   */
  where: "anywhere" | "edge" | "head" | "tail";
  /** Lines that are no more than this. */
  whole?: readonly string[];
  /** Lines that begin so and are short ({@link SHORT}) without being a sentence. */
  begins?: readonly string[];
  /** Paragraphs that begin so, however long and with a full stop. */
  opens?: readonly string[];
  /** Patterns over the folded line; linear. */
  like?: readonly RegExp[];
  /** The line heads a list of links: at the tail everything short that follows goes with it. */
  heads?: true;
}

export const SHORT = 90;

export const FURNITURE: readonly FurnitureClass[] = [
  {
    what: "sharing",
    where: "anywhere",
    whole: [
      ...["share", "tweet", "like", "follow us", "follow", "facebook", "twitter", "linkedin", "whatsapp", "telegram"],
      ...["share:", "share now", "share to", "copy link", "email", "e-mail", "instagram", "youtube", "wechat", "weibo"],
      ...["поделиться", "рассказать друзьям", "отправить другу", "вконтакте", "одноклассники", "подписаться"],
      ...["分享", "分享到", "分享至", "转发", "微信", "微博", "新浪微博", "扫一扫", "推荐给朋友"],
      ...["partager", "partagez", "suivez-nous", "envoyer à un ami", "compartir", "comparte", "síganos", "síguenos"],
      ...["مشاركة", "شارك", "تابعنا", "انشر", "أرسل إلى صديق"],
    ],
    begins: [
      ...["share this", "share on", "share via", "share with", "share the", "tweet this", "suggest to a friend"],
      ...["recommend to a friend", "recommend this", "send to a friend", "tell a friend", "email this", "e-mail this"],
      ...[
        "follow us on",
        "follow us at",
        "connect with us",
        "find us on",
        "like us on",
        "join us on",
        "subscribe to our",
      ],
      ...["поделиться в", "поделиться:", "подпишитесь на", "подписывайтесь на", "мы в соцсетях"],
      ...["分享到", "分享至", "分享:", "扫码", "扫描二维码", "用微信扫"],
      ...["partager sur", "partager cet", "partager :", "suivez-nous sur", "compartir en", "compartir:", "síganos en"],
      ...["شارك على", "مشاركة على", "تابعونا على"],
    ],
  },
  {
    what: "printing and saving",
    where: "anywhere",
    whole: [
      ...[
        "print",
        "print version",
        "printable version",
        "printer friendly",
        "printer-friendly version",
        "download pdf",
      ],
      ...[
        "save",
        "pdf",
        "listen",
        "text version",
        "font size",
        "a a a",
        "a- a a+",
        "back to top",
        "top",
        "back",
        "close",
      ],
      ...["версия для печати", "печать", "распечатать", "текстовая версия", "наверх", "назад", "закрыть"],
      ...[
        "打印",
        "关闭",
        "关闭窗口",
        "打印本页",
        "返回顶部",
        "返回",
        "字号",
        "大 中 小",
        "字体 大 中 小",
        "下载",
        "收藏",
      ],
      ...["imprimer", "version imprimable", "haut de page", "retour", "imprimir", "versión para imprimir", "volver"],
      ...["طباعة", "نسخة للطباعة", "العودة", "إغلاق", "حفظ"],
    ],
    begins: [
      ...[
        "print this",
        "print page",
        "save this",
        "download this",
        "download as",
        "skip to",
        "back to top",
        "back to list",
      ],
      ...[
        "версия для слабовидящих",
        "перейти к",
        "скачать в",
        "字号",
        "字体",
        "打印 关闭",
        "imprimer cet",
        "imprimer la",
      ],
      ...["aller au contenu", "retour à la liste", "imprimir esta", "imprimir este", "ir al contenido", "saltar al"],
    ],
  },
  {
    what: "cookies and scripts",
    where: "anywhere",
    whole: ["accept", "accept all", "reject all", "cookie settings", "принять", "接受", "accepter", "aceptar", "قبول"],
    opens: [
      ...["we use cookies", "this site uses cookies", "this website uses cookies", "our website uses cookies"],
      ...["by continuing to use this", "by using this site", "by using our site", "please enable javascript"],
      ...["your browser does not support", "you need to enable javascript", "this page requires javascript"],
      ...["мы используем cookie", "этот сайт использует", "на сайте используются", "сайт использует cookie"],
      ...["продолжая использовать сайт", "本网站使用", "本站使用cookie", "我们使用cookie", "您的浏览器不支持"],
      ...["ce site utilise des cookies", "nous utilisons des cookies", "en poursuivant votre navigation"],
      ...["este sitio utiliza cookies", "este sitio web utiliza", "utilizamos cookies", "usamos cookies"],
      ...["يستخدم هذا الموقع", "نستخدم ملفات تعريف"],
    ],
  },
  {
    what: "related links",
    where: "tail",
    heads: true,
    whole: [
      ...["related", "related news", "related links", "related articles", "related content", "related documents"],
      ...["related stories", "related items", "related posts", "related topics", "related information", "more news"],
      ...["more", "more stories", "latest news", "other news", "recent news", "recent posts", "most read", "popular"],
      ...[
        "read also",
        "read more",
        "see also",
        "you may also like",
        "you might also like",
        "further reading",
        "up next",
      ],
      ...["previous", "next", "previous article", "next article", "previous post", "next post", "all news", "news"],
      ...["читайте также", "смотрите также", "см. также", "другие новости", "по теме", "материалы по теме"],
      ...["похожие материалы", "ещё новости", "все новости", "последние новости", "предыдущая", "следующая"],
      ...[
        "相关新闻",
        "相关链接",
        "相关文章",
        "相关报道",
        "相关阅读",
        "更多",
        "更多新闻",
        "推荐阅读",
        "上一篇",
        "下一篇",
      ],
      ...["最新新闻", "相關新聞", "延伸閱讀"],
      ...[
        "à lire aussi",
        "voir aussi",
        "lire aussi",
        "articles liés",
        "sur le même sujet",
        "actualités",
        "en savoir plus",
      ],
      ...[
        "ver también",
        "véase también",
        "lea también",
        "noticias relacionadas",
        "más noticias",
        "artículos relacionados",
      ],
      ...["اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة", "المزيد", "انظر أيضا"],
    ],
    begins: ["上一篇:", "下一篇:", "читайте также:", "read also:", "see also:", "related:", "previous:", "next:"],
  },
  {
    what: "pointers to the whole text",
    where: "anywhere",
    whole: [
      ...[
        "read in full",
        "read full text",
        "read the full text",
        "full text",
        "read more",
        "continue reading",
        "more >>",
      ],
      ...["watch the video", "view the video", "click here", "подробнее", "читать далее", "читать полностью"],
      ...[
        "полный текст",
        "阅读全文",
        "查看全文",
        "点击查看",
        "lire la suite",
        "leer más",
        "seguir leyendo",
        "اقرأ المزيد",
      ],
    ],
  },
  {
    what: "end marks",
    where: "tail",
    whole: [
      ...[
        "end",
        "ends",
        "the end",
        "end text",
        "end of text",
        "over",
        "end of statement",
        "конец",
        "完",
        "全文完",
        "fin",
      ],
      ...["finis", "انتهى", "end transcript", "end of release"],
    ],
  },
  { what: "begin and end marks", where: "edge", whole: ["begin text", "end text", "text begins", "text ends"] },
  {
    what: "rights",
    where: "edge",
    begins: ["copyright", "all rights reserved", "все права защищены", "版权所有", "tous droits réservés", "©", "(c) "],
    whole: ["terms of use", "privacy policy", "sitemap", "contact us", "accessibility", "legal notice", "disclaimer"],
    like: [/^(?:©|copyright\b)/u, /\ball rights reserved$/u, /^(?:todos los derechos reservados|جميع الحقوق محفوظة)/u],
  },
  {
    what: "credits and sources",
    where: "edge",
    like: [
      /^(?:photos?|images?|pictures?|photo credits?|photo by|file photo|video|caption|credits?)\s?[:/©]/u,
      /^(?:sources?|author|editor|edited by|source link|direct link|short link|permalink|tags?|topics?|categor(?:y|ies)|keywords?)\s?:/u,
      /^(?:фото|видео|источник|автор|редактор|теги|темы|ссылка на материал|адрес материала|раздел|рубрика)\s?[:/©]/u,
      /^[(【[]?(?:来源|來源|作者|编辑|責任編輯|责任编辑|责编|摄影|图片|图片来源|记者|文章来源|信息来源|供稿|更新时间戳|校对|监制|审核)\s?:/u,
      /^(?:crédits?|crédit photo|photo|source|auteur|mots-clés|fuente|foto|fotos|autor|etiquetas)\s?[:/©]/u,
      /^(?:المصدر|تصوير|صورة|الكاتب)\s?:/u,
    ],
  },
  {
    what: "release notes",
    where: "head",
    whole: [
      ...["for immediate release", "immediate release", "press release", "media release", "media note", "news release"],
      ...[
        "press statement",
        "readout",
        "news",
        "press note",
        "communiqué",
        "communiqué de presse",
        "comunicado de prensa",
      ],
      ...[
        "nota de prensa",
        "пресс-релиз",
        "сообщение для сми",
        "新闻稿",
        "新闻公报",
        "بيان صحفي",
        "unofficial translation",
      ],
      ...["check against delivery", "embargoed", "news and media", "uncategorized"],
    ],
    begins: ["press release no", "for release", "embargoed until", "release no", "no.", "№"],
  },
  {
    what: "issuing offices",
    where: "head",
    // An office that issues is named and nothing is said of it: such a line has no verb and no full stop.
    begins: [
      ...["office of", "bureau of", "press office", "press service", "press department", "press and information"],
      ...["information department", "department of information", "public affairs", "media centre", "media center"],
      ...["embassy of", "consulate general of", "permanent mission of", "ministry of foreign affairs of"],
      ...["пресс-служба", "департамент информации", "посольство", "постоянное представительство"],
      ...["外交部新闻司", "新闻办公室", "service de presse", "bureau du porte-parole", "oficina de prensa"],
      ...["oficina del portavoz", "مكتب المتحدث", "المكتب الصحفي"],
    ],
  },
  {
    what: "attribution of the text to a spokesperson",
    where: "head",
    like: [
      /^the (?:below|following|text below|following text|following statement|following readout|statement below)\b.{0,40}\battribut(?:able|ed) to\b.{0,160}$/u,
      /^(?:the following|following|below) is (?:the |an? )?.{0,60}\battribut(?:able|ed) to\b.{0,160}$/u,
      /^attribut(?:able|ed) to\b.{0,160}$/u,
      /^the (?:following|below) (?:is|are|was|statement|text|joint statement|readout).{0,60}\b(?:issued|released)\b.{0,120}:$/u,
      /^(?:следующее )?заявление (?:можно|может быть) .{0,100}:$/u,
    ],
  },
  {
    what: "contacts",
    where: "tail",
    like: [
      /^(?:tel|telephone|phone|fax|e-?mail|contacts?|press contacts?|media contacts?|address|website)\s?[.:]/u,
      /^(?:for (?:more|further|additional) (?:information|details)|for (?:media|press) (?:inquiries|enquiries|queries)|for (?:questions|inquiries))\b.{0,240}(?:@|https?:|www\.|\d{3}[-. ]\d{3,4})/u,
      /^(?:тел|телефон|факс|контакты|адрес|эл\. почта)\s?[.:]/u,
      /^(?:电话|传真|邮箱|地址|联系人|联系电话)\s?:/u,
      /^(?:tél|téléphone|courriel|teléfono|correo)\s?[.:]/u,
    ],
  },
];

/** Labels of the card that some sites print under a text; three or more of them in a row are a card. */
export const CARD_LABELS: readonly string[] = [
  ...[
    "Смотрите также",
    "Дополнительно",
    "География",
    "Темы",
    "Лица",
    "Статус материала",
    "Опубликован в раздел",
    "Дата публикации",
  ],
  ...["Ссылка на материал", "Текстовая версия"],
  ...["See also", "Geography", "Topics", "Persons", "Publication status", "Published in section", "Publication date"],
  ...["Direct link", "Text version"],
];

/** Pages that stand before the page: a check of the browser, a refusal, an error. Searched for in a title or a short text. */
export const CHALLENGES: readonly string[] = [
  ...["just a moment", "checking your browser", "verify you are human", "verifying you are human", "are you a robot"],
  ...["enable javascript and cookies to continue", "attention required", "access denied", "ddos protection"],
  ...["security check", "please wait while we verify", "request unsuccessful", "captcha", "unusual traffic"],
  ...[
    "проверка браузера",
    "подтвердите, что вы не робот",
    "доступ запрещ",
    "请稍候",
    "安全验证",
    "访问被拒绝",
    "人机验证",
  ],
  ...["vérification de votre navigateur", "accès refusé", "acceso denegado", "verificando su navegador"],
];
export const ERRORS: readonly string[] = [
  ...["page not found", "404 not found", "error 404", "404 error", "not found", "internal server error"],
  ...["service unavailable", "bad gateway", "forbidden", "страница не найдена", "页面不存在", "找不到页面"],
  ...["page introuvable", "página no encontrada", "الصفحة غير موجودة"],
];

/** What stands before a breadcrumb. */
export const YOU_ARE_HERE: readonly string[] = [
  ...[
    "you are here",
    "you're here",
    "current position",
    "location",
    "вы здесь",
    "вы находитесь",
    "当前位置",
    "您的位置",
  ],
  ...[
    "您现在的位置",
    "您所在的位置",
    "位置",
    "現在位置",
    "目前位置",
    "vous êtes ici",
    "usted está aquí",
    "está aquí",
    "أنت هنا",
  ],
];

/** First steps of a breadcrumb: the front page of a site. */
export const HOMES: readonly string[] = [
  ...["home", "home page", "homepage", "main", "main page", "front page", "start", "главная", "главная страница"],
  ...[
    "на главную",
    "головна",
    "首页",
    "首頁",
    "主页",
    "主頁",
    "网站首页",
    "ホーム",
    "トップ",
    "홈",
    "accueil",
    "inicio",
  ],
  ...["portada", "início", "startseite", "الرئيسية", "الصفحة الرئيسية"],
];

/** In a page whose line breaks were lost, behind a sentence's end: stars between parts; the title and day of another page. */
export const FLAT_ASIDE =
  /(?<=[.!?…»”")\]]\s{1,4})(?:(?:\* ?){3}|(?:Смотрите также|Дополнительно)\s.{3,220}?\d{4} года(?=\s+[\p{Lu}«]))/gu;
