import { eld } from "eld/extrasmall";

/** The languages in which states publish and that the detector knows; ISO 639-1. */
const KNOWN = [
  ...["ar", "az", "be", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy"],
  ...["is", "it", "ja", "ka", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr"],
  ...["sv", "th", "tr", "uk", "ur", "vi", "zh"],
];
/** Letters looked at; more tells no more. */
const SAMPLE = 4000;

let detector: ReturnType<typeof eld.newInstance> | undefined;

/** Scripts that one language of diplomacy writes. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Thai}/gu, "th"],
];

/** The language of a text as BCP 47 ("en"), "und" where it cannot be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // Japanese mixes kana into Chinese characters; a Chinese text may quote a Latin name or two.
    if (share > (language === "ja" ? 0.08 : 0.3)) return language;
  }
  if (!detector) {
    detector = eld.newInstance();
    detector.setLanguageSubset(KNOWN);
  }
  return detector.detect(sample).language || "und";
}

/** "zh-CN", "EN_us", "ru-RU" as a page declares it -> the same as a BCP 47 tag; undefined where it is no tag. */
export function declaredLanguage(tag: string | undefined): string | undefined {
  const parts =
    tag
      ?.trim()
      .split(/[,;\s]/u)[0]
      ?.split(/[-_]/u) ?? [];
  if (!/^[a-z]{2,3}$/iu.test(parts[0] ?? "")) return undefined;
  const language = parts[0]!.toLowerCase();
  if (language === "cn") return "zh";
  return ["und", "mul", "zxx"].includes(language) ? undefined : language;
}
