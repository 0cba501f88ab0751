/** Words of calendars, for the stamps that pages carry. Lower case, without dots; a language is a line. */

/** Twelve months in order; forms of one month separated by "|". */
export const MONTHS: Record<string, string> = {
  en: "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  ru: "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",
  uk: "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
  fr: "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
  es: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  de: "januar|jänner februar märz april mai juni juli august september oktober november dezember",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  // Gulf and Egyptian names, and those of the Levant and Iraq.
  ar: "يناير|كانون‌الثاني فبراير|شباط مارس|آذار أبريل|إبريل|ابريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر نوفمبر ديسمبر",
};

/** Words that may stand beside a date in a stamp and say no more than that it is one. */
export const BESIDE_A_DATE: readonly string[] = [
  // English
  ...["published", "posted", "released", "issued", "date", "publication", "press", "release", "time", "on", "at", "of"],
  ...["the", "local", "hrs", "hours", "st", "nd", "rd", "th", "by", "updated", "modified", "last", "created", "added"],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
  // Russian and Ukrainian
  ...["опубликовано", "дата", "публикации", "публикация", "время", "года", "г", "в", "час", "обновлено", "создано"],
  ...[
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
    "опубліковано",
    "року",
    "о",
    "р",
  ],
  // Chinese and Japanese
  ...[
    "发布时间",
    "发布日期",
    "發布時間",
    "發布日期",
    "发表时间",
    "发布",
    "日期",
    "时间",
    "時間",
    "来源时间",
    "更新时间",
  ],
  ...["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "掲載日", "更新日"],
  // French
  ...["publié", "publie", "mis", "en", "ligne", "le", "à", "a", "er", "mise", "jour"],
  ...["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  // Spanish and Portuguese
  ...["publicado", "publicada", "fecha", "el", "de", "del", "las", "la", "h", "em", "data", "às", "publicación"],
  ...["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  // German and Italian
  ...["veröffentlicht", "am", "um", "uhr", "stand", "pubblicato", "il"],
  ...["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
  // Arabic
  ...["تاريخ", "النشر", "نشر", "في", "الساعة", "يوم", "م"],
  ...["الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
];

/** Words that make a stamp one of a later change, not of publication. */
export const OF_A_CHANGE: readonly string[] = [
  ...["updated", "modified", "обновлено", "更新时间", "更新日", "mise", "stand"],
];

/** Zones that mean one offset the world over; the others (BST, CST, IST) stay unread. */
export const ZONES: Record<string, string> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  pst: "-08:00",
  pdt: "-07:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  jst: "+09:00",
  kst: "+09:00",
};
