/** The languages in which the reading room speaks: the six of the United Nations. */
export const TONGUES = {
  en: { name: "English", direction: "ltr" },
  fr: { name: "Français", direction: "ltr" },
  zh: { name: "中文", direction: "ltr" },
  ru: { name: "Русский", direction: "ltr" },
  es: { name: "Español", direction: "ltr" },
  ar: { name: "العربية", direction: "rtl" },
} as const;

export type Tongue = keyof typeof TONGUES;

const isTongue = (tag: string): tag is Tongue => Object.hasOwn(TONGUES, tag);

/** In which language a visit is answered, and whether its address says so. */
export interface Spoken {
  tongue: Tongue;
  chosen: boolean;
}

/**
 * `?lang=fr` in the address, else what the reader's program prefers (Accept-Language, RFC 9110), else English. Nothing is kept of
 * it: the links of a page whose address says a language say it too.
 */
export function spokenTo(address: URL, accepted: string | null): Spoken {
  const asked = address.searchParams.get("lang")?.toLowerCase().split("-")[0] ?? "";
  if (isTongue(asked)) return { tongue: asked, chosen: true };
  const preferred = (accepted ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, place) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { tongue: tag.split("-")[0] ?? "", quality: Number(quality ?? 1), place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place)
    .find(({ tongue }) => isTongue(tongue));
  return { tongue: (preferred?.tongue as Tongue | undefined) ?? "en", chosen: false };
}

/** Links and forms of a page that lead on inside the reading room say its language too. Words of texts cannot be one: they are escaped. */
export const carryingOn = (page: string, spoken: Spoken | undefined): string => {
  if (!spoken?.chosen) return page;
  const { tongue } = spoken;
  return page
    .replace(
      /<a ((?:(?!href=)[^>])*?)href="(\/(?!\/|assets\/|time(?:gate|map)\/|memento\/)[^"#]*)(#[^"]*)?"/gu,
      (whole, before, path, hash) =>
        /[?;]lang=/u.test(path)
          ? whole
          : `<a ${before}href="${path}${path.includes("?") ? "&amp;" : "?"}lang=${tongue}${hash ?? ""}"`,
    )
    .replace(/<form [^>]*method="get"[^>]*>/gu, (form) => `${form}<input type="hidden" name="lang" value="${tongue}">`);
};
