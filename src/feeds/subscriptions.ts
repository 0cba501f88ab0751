import type { Source } from "../model/source.ts";
import type { Instant } from "../model/when.ts";
import type { Subscription } from "./opml.ts";

/**
 * A source among subscriptions. What OPML has no attribute for stands in its categories ("/country/XV", "/text/feed",
 * "/every/60", "/listing/sitemap", "/publisher/…"), which feed readers keep or pass over, and {@link sourceOf} takes back.
 */
export function subscriptionOf({ url, title, publisher, text, every, listing }: Source): Subscription {
  const name = title ?? publisher?.name;
  const categories = [
    ...(publisher?.country ? [`/country/${publisher.country}`] : []),
    ...(publisher && publisher.name !== name ? [`/publisher/${encodeURIComponent(publisher.name)}`] : []),
    ...(text === "feed" ? ["/text/feed"] : []),
    ...(every === undefined ? [] : [`/every/${every}`]),
    ...(listing === "sitemap" ? ["/listing/sitemap"] : []),
  ];
  return {
    url,
    ...(name === undefined ? {} : { name }),
    folders: [],
    ...(categories.length > 0 && { categories }),
    listing: listing === undefined ? "feed" : "page",
  };
}

/** The source that a subscription asks for. Categories that are not ours, or say what cannot be, say nothing. */
export function sourceOf({ url, name, listing, categories = [] }: Subscription, added: Instant): Source {
  const said = (what: string, form: RegExp): string | undefined =>
    categories
      .map((category) => category.match(/^\/([a-z]+)\/([^/]+)$/))
      .find((one) => one?.[1] === what && form.test(one[2]!))?.[2];
  const country = said("country", /^[A-Z]{2}$/);
  const publisher = decoded(said("publisher", /./)) ?? name;
  const every = Number(said("every", /^\d{1,5}$/) ?? 0);
  return {
    url,
    ...(name !== undefined && { title: name }),
    ...(publisher !== undefined && { publisher: { name: publisher, ...(country && { country }) } }),
    text: said("text", /^feed$/) && listing === "feed" ? "feed" : "page",
    ...(every >= 5 && every <= 43_200 && { every }),
    ...(listing === "page" && { listing: said("listing", /^sitemap$/) ? "sitemap" : "page" }),
    added,
  };
}

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
