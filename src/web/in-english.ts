import { html, type Markup } from "./markup.ts";
import { tongue } from "./spoken.ts";

/** What the steps below the pages say in English, whatever language the page is in: there it is marked as English. */
export const inEnglish = (words: string): Markup | string =>
  tongue() === "en" ? words : html`<span class="in-english" lang="en" dir="ltr">${words}</span>`;
