import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { inferred, stated } from "../model/evidence.ts";
import type { OccasionKind, Place } from "../model/occasion.ts";
import type { Sentence } from "./sentence.ts";

/** Where it was, only when the opening says so: "in Moscow", "in Bali, Indonesia", "at the White House". */
export function placeOf(
  document: Document,
  kind: OccasionKind,
  opening: Sentence | undefined,
  pack: LanguagePack,
): Place | undefined {
  // A statement or message has no place but the one it speaks of.
  if (!opening || ["call", "statement", "message"].includes(kind)) return undefined;
  const { tokens, hits } = opening;
  const place: Place = {};
  for (let at = 0; at < tokens.length - 1 && !place.city; at++) {
    const hit = hits.get(at + 1);
    if (!pack.placeBefore.has(tokens[at]!.lower) || !hit) continue;
    const span = { start: hit.start, end: hit.end };
    if (hit.kind === "capital" || hit.kind === "city") {
      place.city = stated(document.text.slice(hit.start, hit.end).replace(/\s+/g, " "), span);
      const after = tokens[hit.next]?.text === "," ? hits.get(hit.next + 1) : undefined;
      if (after?.kind === "state" && after.code)
        place.country = stated(after.code, { start: after.start, end: after.end });
      else if (hit.code) place.country = inferred(hit.code, "country-of-city", span);
    } else if (hit.kind === "state" && hit.code && !place.country) {
      place.country = stated(hit.code, span);
    }
  }
  // "Astana, 6 May 2025 – …": a dateline says where, though it may be where it was written.
  const dateline = hits.get(0);
  const dash = tokens.slice(0, 12).some((token) => /^[–—]$|^-$/.test(token.text));
  if (
    !place.city &&
    !place.country &&
    dateline &&
    (dateline.kind === "capital" || dateline.kind === "city") &&
    tokens[dateline.next]?.text === "," &&
    dash
  ) {
    const span = { start: dateline.start, end: dateline.end };
    place.city = inferred(document.text.slice(dateline.start, dateline.end), "dateline", span);
    if (dateline.code) place.country = inferred(dateline.code, "country-of-city", span);
  }
  const venue = pack.venue.exec(document.text.slice(opening.start, opening.end));
  if (venue) {
    const start = opening.start + venue.index;
    const words = venue[0].replace(pack.occasions.placeLead, "");
    place.venue = stated(words, { start: start + venue[0].length - words.length, end: start + venue[0].length });
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      const told = document.text.slice(opening.start, hit.start);
      if (hit.kind === "state" && hit.code && pack.onVisit.test(told))
        place.country = inferred(hit.code, "during-visit", { start: hit.start, end: hit.end });
    }
  }
  if (!place.country) {
    for (const hit of hits.values()) {
      if (hit.kind === "house" && hit.code && pack.grammar.place.has(beforeOf(opening, hit.start, pack))) {
        place.country = inferred(hit.code, "house-of-state", { start: hit.start, end: hit.end });
      }
    }
  }
  return place.city || place.country || place.venue ? place : undefined;
}

function beforeOf(sentence: Sentence, start: number, pack: LanguagePack): string {
  let at = sentence.tokens.findIndex((token) => token.start >= start) - 1;
  if (pack.grammar.articles.has(sentence.tokens[at]?.lower ?? "")) at--;
  return sentence.tokens[at]?.lower ?? "";
}
