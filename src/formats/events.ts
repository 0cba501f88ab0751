import { stampIso } from "../model/when.ts";
import { eventsOf } from "./events/derive.ts";
import type { Format } from "./format.ts";

/**
 * JSON Lines, one event a line: what the sides did with and to each other, in PLOVER's words; docs/events.md.
 * A document without a record, or whose record tells of no event, has no line.
 */
export const events: Format = {
  name: "events",
  mediaType: "application/jsonl; charset=utf-8",
  extension: "events.jsonl",
  line({ document, record, state }) {
    if (!record) return "";
    const { id, url, publisher, published, language } = document;
    const about = {
      document: id,
      url,
      publisher: publisher?.name ?? null,
      country: publisher?.country ?? null,
      language,
      published: published ? stampIso(published.value) : null,
      state,
      sample: document.sample ?? false,
    };
    return eventsOf(document, record)
      .map(({ id, ...event }) => `${JSON.stringify({ id, ...event, ...about })}\n`)
      .join("");
  },
};
