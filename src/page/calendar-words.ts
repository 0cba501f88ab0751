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
  tr: "ocak şubat|şub mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  az: "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  uz: "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
  pl: "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
  cs: "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",
  sk: "januára február|februára marec apríl|apríla máj|mája jún|júna júl|júla augusta septembra október|októbra novembra decembra",
  // The Croatian October is the Polish November, and stays unread.
  hr: "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan - studenoga|studenog|studeni prosinca|prosinac",
  sl: "januar februar marec april maj junij julij avgust september oktober november december",
  sr: "јануар|јануара фебруар|фебруара март|марта април|априла мај|маја јун|јуна јул|јула август|августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра",
  bg: "януари февруари март април май юни юли август септември октомври ноември декември",
  mk: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
  be: "студзеня|студзень лютага сакавіка|сакавік красавіка|красавік мая|май чэрвеня|чэрвень ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка|кастрычнік лістапада|лістапад снежня|снежань",
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  ro: "ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie",
  el: "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος",
  hu: "január február március április május június július augusztus szeptember október november december",
  nl: "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  da: "januar februar marts april maj juni juli august september oktober november december",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  no: "januar februar mars april mai juni juli august september oktober november desember|des",
  fi: "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
  et: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
  lv: "janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
  lt: "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  sq: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
  id: "januari februari maret april mei juni juli agustus|agu september oktober|okt november desember|des",
  ms: "januari februari mac april mei jun julai ogos september oktober november disember|dis",
  sw: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  he: "ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
  hi: "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
  ka: "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
  hy: "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",
  th: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
  // Gregorian months as Persian and Urdu write them.
  fa: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  ur: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
};

/** Months of the Solar Hijri calendar, in order, as Iran and Afghanistan call them. */
export const SOLAR_MONTHS: readonly string[] = [
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
  "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
];

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
  // Weekdays and little words of others
  ...["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "tarihi", "yayın"],
  ...["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "r", "opublikowano"],
  ...["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "tanggal"],
  ...["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gepubliceerd", "op"],
  ...["segunda", "terça", "quarta", "quinta", "sexta", "feira", "sábado"],
  ...["شنبه", "یکشنبه", "دوشنبه", "سه", "چهارشنبه", "پنجشنبه", "جمعه", "تاریخ", "انتشار", "พ", "ศ", "วันที่"],
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
