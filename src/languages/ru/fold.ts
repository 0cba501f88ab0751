/** A Russian word as it is compared: small, "е" for "ё", no soft hyphens. */
export const foldWord = (word: string): string =>
  word.toLowerCase().replaceAll("ё", "е").replaceAll("\u00ad", "").replaceAll("‑", "-");
