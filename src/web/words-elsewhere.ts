/** What is said of the other places and languages of a text. */
export const ELSEWHERE_WORDS = {
  places: "Also published at",
  placesMore: "The same title and text, word for word.",
  editions: "In other languages",
  saysThis: "The page itself names it as its edition in another language.",
  saysThat: "That page names this one as its edition in another language.",
  notHere: "not in this archive",
  seen: (first: string, last: string) => (first === last ? `seen ${first}` : `seen ${first} – ${last}`),
  untitled: "Without a title",
} as const;
