import { raw, html as tag } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup made by this tag, and by nothing else: every value interpolated into it was escaped. */
export type Markup = HtmlEscapedString;

/** What a template may hold. Strings and numbers are escaped; false and absent values leave nothing. */
export type Content = Markup | string | number | boolean | null | undefined | readonly Content[];

// The library's tag can also wait for promises and is typed so; no template of ours holds one.
export const html = tag as unknown as (strings: TemplateStringsArray, ...values: Content[]) => Markup;

export const NOTHING: Markup = html``;

/**
 * A document's words, escaped so that the page holds them unit for unit: HTML parsers turn a carriage return into a line
 * feed and drop NUL, which would move every offset after it.
 */
export function words(text: string): Markup {
  const escaped = html`${text}`;
  if (!/[\r\0]/.test(text)) return escaped;
  return raw(escaped.toString().replaceAll("\r", "&#13;").replaceAll("\0", "\uFFFD")) as Markup;
}

/**
 * Data for programs (JSON-LD) in the page. It is no script: browsers do not run a block of this type, and a policy on scripts does not
 * touch it. "<" is escaped as JSON has it, so that no words can end the block or begin a comment.
 */
export const dataBlock = (value: unknown): Markup =>
  raw(`<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`) as Markup;

/** A picture of src/charts, which escapes whatever it is given. */
export const drawn = (svg: string | undefined): Content => (svg === undefined ? undefined : (raw(svg) as Markup));

/** Joins pieces with a piece between them: names with commas, facts with middle dots. */
export function between(pieces: readonly Content[], separator: Content): Content[] {
  const kept = pieces.filter((piece) => piece !== undefined && piece !== null && piece !== false && piece !== "");
  return kept.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

/**
 * An address that may become a link: only http and https. A stranger's "javascript:" or "data:" address is shown as words.
 * @returns the address in its normal form, or undefined.
 */
export function linkable(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
