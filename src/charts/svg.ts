/** Markup of SVG, escaped where it interpolates. Looks are classes of the style sheet: no picture has a style of its own. */

export type Value = string | number | undefined;

/** Characters that no XML document can hold (XML 1.0, section 2.2) are left out. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** A number as it stands in markup: to a tenth of a unit, which no eye tells apart. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** @param inside markup made here; plain words go through {@link escaped}. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, inside = ""): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? figure(value) : escaped(value!)}"`)
    .join("");
  return inside === "" ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}

export const text = (words: string, attributes: Readonly<Record<string, Value>>): string =>
  element("text", attributes, escaped(words));

/** Shown where a pointer rests on the mark. */
export const tip = (words: string): string => element("title", {}, escaped(words));

/** What a picture says in words; the table of its figures stands beside it on the page. */
export interface Told {
  /** One sentence: what is drawn. */
  label: string;
}

/**
 * A picture that fills the width it is given. Its links are for the pointer: the table beside it has them for the keyboard,
 * so that nobody must walk through a hundred marks.
 */
export const picture = ({ label }: Told, width: number, height: number, kind: string, inside: string): string =>
  element(
    "svg",
    {
      class: `chart ${kind}`,
      viewBox: `0 0 ${figure(width)} ${figure(height)}`,
      width: figure(width),
      height: figure(height),
      role: inside.includes("<a ") ? "group" : "img",
      "aria-label": label,
      focusable: "false",
    },
    inside,
  );

export const link = (href: string, label: string, inside: string): string =>
  element("a", { href, "aria-label": label, tabindex: "-1" }, inside);
