/**
 * From bytes to text. In order: a byte order mark; the charset of the header; the bytes themselves where they are valid UTF-8
 * (a page that is, is, whatever its markup says); the charset of the markup; detection. A charset that was declared but leaves
 * wrong signs loses against one that does not.
 */
export interface Decoded {
  text: string;
  /** Name in the WHATWG Encoding Standard: "utf-8", "gb18030". */
  charset: string;
}

/** Tried where nothing trustworthy is declared; single-byte ones decode anything, so letters decide. */
const CANDIDATES = [
  ...["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1251", "koi8-r", "windows-1252", "windows-1256"],
];
/** Bytes looked at for the decision. */
const SAMPLE = 64 * 1024;

export function decode(bytes: Uint8Array, header?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: strip(read(bytes, mark) ?? ""), charset: mark };
  const declared = known(header) ?? undefined;
  const inMarkup = known(metaCharset(bytes));
  // Seven-bit charsets are valid UTF-8 and yet another thing.
  const shifted = [declared, inMarkup].find(
    (name) => name === "iso-2022-jp" || name === "utf-16le" || name === "utf-16be",
  );
  if (shifted && (shifted !== "iso-2022-jp" || hasEscapes(bytes))) {
    const text = read(bytes, shifted);
    if (text !== undefined && wrongSigns(text) === 0 && !/\0/.test(text)) return { text, charset: shifted };
  }
  if (shifted === undefined && hasEscapes(bytes))
    return { text: read(bytes, "iso-2022-jp") ?? "", charset: "iso-2022-jp" };
  const utf8 = read(bytes, "utf-8", true);
  if (utf8 !== undefined) return { text: strip(utf8), charset: "utf-8" };

  // Cut in the middle of a character, a UTF-8 page is UTF-8 all the same.
  const nearly = read(bytes, "utf-8") ?? "";
  const bad = nearly.split("\ufffd").length - 1;
  if (bad <= 3 && (nearly.match(/[^\0-\x7f]/g)?.length ?? 0) > 20 * bad)
    return { text: strip(nearly), charset: "utf-8" };

  const said = [...new Set([declared, inMarkup].filter((name) => name !== undefined && name !== "utf-8"))] as string[];
  const sample = withoutMarkup(bytes);
  const ranked = [...new Set([...said, ...CANDIDATES])]
    .map((charset) => ({
      charset,
      score: plausibility(read(sample, charset) ?? "\ufffd") + (said.includes(charset) ? 0.15 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]!.charset;
  return { text: strip(read(bytes, best) ?? nearly), charset: best };
}

const strip = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** @returns undefined for a name that is none, or for bytes that do not fit where `strict`. */
function read(bytes: Uint8Array, charset: string, strict = false): string | undefined {
  try {
    // As a stream, so that a character cut off at the end is left out instead of being a wrong sign.
    return new TextDecoder(charset, { fatal: strict }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The standard's own name for a label; undefined where there is no such charset. */
function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const name = new TextDecoder(label.trim().toLowerCase().replace(/["']/g, "")).encoding;
    // GBK and GB2312 are parts of it, and pages that say so use the rest as well.
    return name === "gbk" ? "gb18030" : name;
  } catch {
    return undefined;
  }
}

/** "text/html; charset=GB18030" -> "GB18030". */
export const charsetOf = (type: string | undefined): string | undefined =>
  type?.match(/charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i)?.[1];

function metaCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    start.match(/<meta\b[^>]{0,300}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i)?.[1] ??
    start.match(/^\s{0,20}<\?xml\b[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i)?.[1]
  );
}

/** The escapes by which ISO-2022-JP changes its sets: ESC $ B, ESC $ @, ESC ( J. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at < bytes.length - 2; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

const wrongSigns = (text: string): number => text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;

/** Bytes outside of tags only, a piece of bounded length: markup is ASCII and tells nothing of the charset. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let inTag = false;
  for (let at = 0; at < bytes.length && out.length < SAMPLE; at++) {
    const byte = bytes[at]!;
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e && inTag) inTag = false;
    else if (!inTag) out.push(byte);
  }
  return Uint8Array.from(out);
}

/** The commonest characters of running Chinese and Japanese, of both ways of writing. */
const COMMON_HAN = new Set(
  "的一是不在人有和国国中大为上会個个与對对发說说双方关系部長长外交合作共同经总理主席年月日時时地区區域际際友好平加强推动動進进两兩政府表示会見见将於于以及等等這这就出来來本新民主要重大行我他她们們議议問问題题支持安全和平世界経済全力高首相大臣日本会談訪問協力関係強化",
);
/** The commonest syllables of Korean. */
const COMMON_HANGUL = new Set("의이가에다은는을를하고한로대국장관부외교회담양정상과협력도으사지해서기자인주니습있");

/**
 * How much a text looks like one that somebody wrote, about 0 to 1: shares of its signs outside of ASCII that are common
 * characters of one script, less the wrong and the strange.
 */
function plausibility(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  if (foreign.length === 0) return 0.5;
  let [good, bad, han, kana, hangul, commonHan, commonHangul] = [0, 0, 0, 0, 0, 0, 0];
  for (const sign of foreign) {
    const code = sign.codePointAt(0)!;
    if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) bad += 3;
    else if (code >= 0xff61 && code <= 0xff9f)
      bad += 0.5; // Half-width kana: what other bytes look like as Shift_JIS.
    else if (code >= 0x4e00 && code <= 0x9fff) {
      han++;
      if (COMMON_HAN.has(sign)) commonHan++;
    } else if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) {
      hangul++;
      if (COMMON_HANGUL.has(sign)) commonHangul++;
    } else if (/[\u3000-\u303f\uff00-\uff60\u2010-\u2026«»°№\u00a0]/u.test(sign)) good += 0.3;
    else if (!/\p{L}/u.test(sign)) bad += 0.5;
  }
  // A tenth and more of running text are the commonest characters; of misread bytes, a hundredth.
  good += han * Math.min(1, (commonHan / Math.max(han, 1)) * 6 + (kana > han * 0.2 ? 0.5 : 0));
  good += kana * (kana > 3 ? 1 : 0.3);
  good += hangul * Math.min(1, (commonHangul / Math.max(hangul, 1)) * 5);
  good += alphabetic(text);
  return (good - bad) / foreign.length;
}

/**
 * Letters of alphabets outside of ASCII that stand in words as people write them: not a capital behind a small letter, not two
 * scripts in one word, and with vowels between. The measure by which KOI8-R, windows-1251 and windows-1252 are told apart.
 */
function alphabetic(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}]{1,40}/gu,
  )) {
    const foreign = word.match(/[^\0-\x7f]/g)?.length ?? 0;
    if (foreign === 0) continue;
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    const arabic = word.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const cased = !/\p{Ll}\p{Lu}/u.test(word);
    if (cyrillic > 0) {
      const vowels = word.match(/[аеёиоуыэюяіїєў]/giu)?.length ?? 0;
      const wellMade =
        cyrillic === word.length && cased && (word.length < 4 || (vowels > 0 && vowels < word.length * 0.8));
      const small = /^\p{Lu}?\p{Ll}*$/u.test(word) || word.length <= 5;
      score += wellMade ? foreign * (small ? 1 : 0.4) : -foreign;
    } else if (arabic > 0) score += arabic === word.length ? foreign * 0.8 : -foreign;
    // Latin words have a few letters with marks among plain ones; whole words of them are misread bytes.
    else score += cased && foreign <= Math.max(1, word.length * 0.4) ? foreign : -foreign;
  }
  return score;
}
