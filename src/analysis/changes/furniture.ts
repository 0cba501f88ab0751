import type { LanguagePack } from "../../languages/pack.ts";

/** Lines that frame a text and say nothing of its matter, in the languages that ministries publish in. */
const LINES: readonly RegExp[] = [
  // The page's own stamp, and notices of change.
  /^(?:last )?(?:updated|modified|revised|reviewed|published|posted|date published)(?: on)?\s*:?\s*(?:\p{L}{3,9},?\s*)?\p{N}/iu,
  /^(?:last )?(?:updated|modified)(?: on)?\s*:/iu,
  /^(?:editor['’]?s note|note to editors|correction note)\b/iu,
  /^(?:mis à jour|dernière (?:mise à jour|modification)|publié le|actualizado|última actualización|обновлено|опубликовано|更新(?:时间|日期)|发布(?:时间|日期)|来源|تاريخ النشر|آخر تحديث)/iu,
  // Languages and translations.
  /^(?:\W*)(?:this (?:text|page|statement|article|release|translation) is (?:also )?available|(?:also )?available in|(?:also )?read (?:this|it|more|the)?.{0,30}\bin\b|(?:unofficial|courtesy|informal|machine|provisional) translation|translations?(?: available)?\s*:|translated (?:from|by)|original (?:text|language)|(?:the )?following translation)/iu,
  /^(?:traduction (?:non officielle|de courtoisie)|traducción (?:no oficial|de cortesía)|неофициальный перевод|(?:非官方)?译文|ترجمة غير رسمية)/iu,
  // Press offices, ends of texts, notes on delivery.
  /^(?:media|press) (?:contacts?|enquiries|inquiries|office)\b.{0,120}$/iu,
  /^(?:an? |the )?(?:video|audio|photos?|pictures?|recording|transcript|full text|pdf|livestream)\b.{0,90}\b(?:is|are|can be|will be) (?:available|found|posted|viewed|watched|read|downloaded)\b/iu,
  /^for (?:further|more|additional|media) (?:information|details|enquiries|inquiries)\b/iu,
  /^\W*(?:(?:begin|end|end of) (?:text|transcript|statement)|check against delivery|for immediate release|embargoed?\b|as (?:prepared|delivered)|ends?|\(?end\)?|-\s?30\s?-|note\s*:\s*(?:the )?following)\W*$/iu,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/iu,
  // A video or a page that a publishing program sets in, by its address alone.
  /^(?:https?:\/\/|www\.)\S+$/iu,
  // What publishing programs write below a text in a feed.
  /^the post .{1,160} (?:first appeared|appeared first) on \S/iu,
  /^(?:home|accueil|inicio|главная|首页)\s*[>›»/]/iu,
];

/** Sharing, printing, following, watching; the same words begin sentences ("Topics will include"), so that the line must be short. */
const BUTTONS: readonly RegExp[] = [
  /^(?:share(?: this| on)?|print(?: this page)?|e-?mail (?:this|to a friend)|tweet|follow us|subscribe|sign up|read more|learn more|see also|related(?: (?:content|news|articles|links))?|more (?:news|information|on this)|back to top|tags?|topics?|keywords|categories|download(?: (?:the )?(?:pdf|photo|image|audio|video))?|photos?(?: by| credit| courtesy)?|video|watch(?: the)? (?:video|live|full)|listen|gallery|skip to)\b/iu,
  /^(?:partager|imprimer|télécharger|compartir|imprimir|descargar|поделиться|распечатать|скачать)(?!\p{L})/iu,
  /^(?:分享|打印|下载|责任编辑|编辑[:：])/u,
];

/** A line longer than this is told by its sentence, not taken for furniture. UTF-16 units. */
const LONGEST = 200;

/** Whether a line or sentence of the text only frames it: a stamp, a notice of translation, a line for sharing. */
export function isFurniture(line: string, pack: LanguagePack | undefined): boolean {
  const text = line.trim();
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return (
    LINES.some((shape) => shape.test(text)) ||
    (isButton(text) && BUTTONS.some((shape) => shape.test(text))) ||
    (pack?.frames.boilerplate.test(text.toLowerCase().replace(/\s+/gu, " ")) ?? false)
  );
}

/** A few words without a verb's room, or a label with its colon. */
const isButton = (text: string): boolean =>
  text.split(/\s+/u).length <= 5 || /^\P{P}{1,24}[:：]/u.test(text) || (text.length < 60 && !/[.!?。]$/u.test(text));
