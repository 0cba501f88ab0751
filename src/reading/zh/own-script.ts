import type { Document } from "../../model/document.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { simplified } from "../../text/traditional.ts";

/**
 * The document as it is read: in simplified characters, of which every place is that of the text's own. The same document where it
 * has no others.
 */
export function inSimplified(document: Document): Document {
  const text = simplified(document.text);
  const title = simplified(document.title);
  const { publisher } = document;
  const name = publisher && simplified(publisher.name);
  if (text === document.text && title === document.title && name === publisher?.name) return document;
  return { ...document, text, title, ...(publisher ? { publisher: { ...publisher, name: name! } } : {}) };
}

/** Names, offices, towns and forums of a record as the text itself writes them. */
export function inOwnScript(record: ReadoutRecord, read: Document, own: Document): ReadoutRecord {
  if (read === own) return record;
  const known = new Map<string, string>();
  const written = (value: string): string => {
    let words = known.get(value);
    if (words === undefined) {
      const at = read.text.indexOf(value);
      const titled = at < 0 ? read.title.indexOf(value) : -1;
      words =
        at >= 0
          ? own.text.slice(at, at + value.length)
          : titled >= 0
            ? own.title.slice(titled, titled + value.length)
            : value;
      known.set(value, words);
    }
    return words;
  };
  /** Several offices are joined by "; ". */
  const each = (value: string): string => value.split("; ").map(written).join("; ");
  const { occasion } = record;
  return {
    ...record,
    actors: record.actors.map((actor) => {
      const name = { ...actor.name, value: written(actor.name.value) };
      if (actor.kind === "person")
        return {
          ...actor,
          name,
          offices: actor.offices.map((office) => ({ ...office, value: each(office.value) })),
        };
      if (actor.kind === "organisation" && actor.short) return { ...actor, name, short: written(actor.short) };
      return { ...actor, name };
    }),
    ...(occasion
      ? {
          occasion: {
            ...occasion,
            parties: occasion.parties.map((party) =>
              party.office ? { ...party, office: { ...party.office, value: each(party.office.value) } } : party,
            ),
            ...(occasion.place
              ? {
                  place: {
                    ...occasion.place,
                    ...(occasion.place.city
                      ? { city: { ...occasion.place.city, value: written(occasion.place.city.value) } }
                      : {}),
                    ...(occasion.place.venue
                      ? { venue: { ...occasion.place.venue, value: written(occasion.place.venue.value) } }
                      : {}),
                  },
                }
              : {}),
          },
        }
      : {}),
    commitments: record.commitments.map((made) =>
      made.forum ? { ...made, forum: { ...made.forum, value: written(made.forum.value) } } : made,
    ),
  };
}
