import { instantAsked } from "./at.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { instantText } from "./names.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.past;

/** The day, or instant, that a page is asked for: in the words of the address, which every link on the page goes on with. */
export type Then = string;

/** The day that `?at=` asks for; undefined where today is meant. @throws Problem "usage" where it is no date. */
export const thenAsked = (parameters: URLSearchParams): Then | undefined =>
  instantAsked(parameters.get("at"), "to") === undefined ? undefined : parameters.get("at")!;

/** An address of ours as it was on the day. @param path with or without a query, and without a fragment. */
export const atHref = (path: string, then: Then | undefined): string =>
  then === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ at: then })}`;

/** Says that the page is of an earlier day, and leads to the same page of today. */
export function pastNote(): Markup | undefined {
  const { day: then, address } = visit();
  if (then === undefined) return undefined;
  const parameters = new URLSearchParams(address.searchParams);
  parameters.delete("at");
  const now = parameters.size === 0 ? address.pathname : `${address.pathname}?${parameters}`;
  return html`<p class="banner old" role="note"><b>${SAY.shown(instantText(instantAsked(then, "to")!))}</b> <a data-now href="${now}">${SAY.now}</a></p>`;
}

/**
 * Links and forms of a page of an earlier day that lead on inside the reading room lead to what was there on that day, all but the one
 * back to today. Words of texts cannot be one: they are escaped.
 */
export function carryingDay(page: string, then: Then | undefined): string {
  if (then === undefined) return page;
  const at = new URLSearchParams({ at: then }).toString();
  return page
    .replace(
      /<(a|link) ((?:(?!href=)[^>])*?)href="(\/(?!\/|assets\/|time(?:gate|map)\/|memento\/)[^"#]*)(#[^"]*)?"/gu,
      (whole, tag, before, path, hash) =>
        /[?;]at=/u.test(path) || before.includes("data-now")
          ? whole
          : `<${tag} ${before}href="${path}${path.includes("?") ? "&amp;" : "?"}${at}${hash ?? ""}"`,
    )
    .replace(
      /<form (?!class="past")[^>]*method="get"[^>]*>/gu,
      (form) => `${form}<input type="hidden" ${HIDDEN(then)}>`,
    );
}

const HIDDEN = (then: Then): string => html`name="at" value="${then}"`.toString();

/** Asks for the page as it was on a day. @param kept fields that stay as they are. */
export const pastForm = (action: string, then: Then | undefined, kept: Content = undefined): Markup =>
  html`<form class="past" action="${action}" method="get">${kept}<label for="past-day">${SAY.label}</label> <input type="date" id="past-day" name="at" value="${/^\d{4}-\d\d-\d\d$/.test(then ?? "") ? then : ""}" required> <button type="submit">${SAY.show}</button></form>`;

/** What an address says of a place in a list: on another day the list begins anew. */
const PLACES = ["page", "offset", "until", "part", "words"];

/** Asks for the page at hand as it was on a day. */
export function pastFormHere(): Markup {
  const { address, day } = visit();
  const kept = [...address.searchParams].filter(([name]) => name !== "at" && name !== "lang" && !PLACES.includes(name));
  return pastForm(
    address.pathname,
    day,
    kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
}
