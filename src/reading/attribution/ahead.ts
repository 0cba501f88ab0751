import { adverbial, formsOf, is, type Tagging, verbLike } from "./word.ts";

/** A noun, or what may stand before one, follows: "this (new) plan", not "this is". */
export function nounAhead(tagging: Tagging, at: number): boolean {
  const item = tagging.items[at];
  if (!item || item.kind === "mark" || item.kind === "possessive") return item?.text === "$";
  if (item.kind !== "word") return true;
  const { grammar, attribution } = tagging.pack;
  if (
    verbLike(tagging, item) ||
    grammar.prepositions.has(item.lower) ||
    grammar.complementizers.has(item.lower) ||
    attribution.words.coordinators.has(item.lower) ||
    attribution.words.openers.has(item.lower) ||
    attribution.words.pairs.has(item.lower) ||
    attribution.words.relatives.has(item.lower) ||
    grammar.to.has(item.lower) ||
    grammar.determiners.has(item.lower) ||
    attribution.words.objects.has(item.lower)
  )
    return false;
  if (adverbial(tagging, at)) return nounAhead(tagging, at + 1);
  const forms = formsOf(tagging, item);
  if (item.capital || forms.size === 0) return !grammar.pronouns.has(item.lower);
  if (forms.has("ing") && objectAhead(tagging, at)) return false;
  if (attribution.alsoNouns.has(item.lower)) return true;
  // "some concerned parents" against "some said".
  if (forms.has("participle") && !forms.has("base")) return nounAhead(tagging, at + 1);
  return forms.has("ing") || (forms.has("base") && forms.has("participle"));
}

/** What follows tells that this is a verb: its object, its clause. */
export function objectAhead(tagging: Tagging, at: number): boolean {
  let next = at + 1;
  while (adverbial(tagging, next) && next < at + 3) next++;
  const item = tagging.items[next];
  if (!item) return false;
  const { grammar, attribution } = tagging.pack;
  return (
    item.kind === "quote" ||
    (item.kind === "word" &&
      (grammar.determiners.has(item.lower) ||
        grammar.pronouns.has(item.lower) ||
        attribution.words.objects.has(item.lower) ||
        (grammar.complementizers.has(item.lower) && !tensedAhead(tagging, next + 1)) ||
        (attribution.words.openers.has(item.lower) &&
          grammar.clauseOpeners.has(item.lower) &&
          !grammar.prepositions.has(item.lower)) ||
        (item.capital && !tagging.titled)))
  );
}

export function tensedAhead(tagging: Tagging, at: number): boolean {
  const item = tagging.items[at];
  if (item?.kind !== "word") return false;
  if (verbLike(tagging, item)) return true;
  const forms = formsOf(tagging, item);
  return (
    (forms.has("past") || forms.has("third")) && !item.capital && !tagging.pack.attribution.alsoNouns.has(item.lower)
  );
}

/** A subject and a tensed verb follow before the next mark: "as he said", not "as a result". */
export function clauseAhead(tagging: Tagging, at: number): boolean {
  const { grammar, attribution } = tagging.pack;
  for (let next = at + 1; next < tagging.items.length && next < at + 14; next++) {
    const item = tagging.items[next]!;
    if (item.kind === "quote") {
      if (/,\P{L}*$/u.test(item.text)) return false;
      continue;
    }
    if (item.text === "," && next > at + 1 && is(tagging, next + 1, attribution.words.insets)) {
      // "as experts, including Ana Orlo, have said"
      let close = next + 1;
      while (close < tagging.items.length && close < next + 10 && tagging.items[close]!.text !== ",") close++;
      next = close;
      continue;
    }
    if (item.kind === "mark" && /^[,;:—–―()-]$/.test(item.text)) return false;
    if (item.kind !== "word") continue;
    if (
      next === at + 1 &&
      attribution.shapes.verbs.some(([shape, forms]) => forms.has("ing") && shape.test(item.lower)) &&
      !item.capital
    )
      return false;
    if (verbLike(tagging, item)) return next > at + 1;
    if (grammar.pronouns.has(item.lower) && !grammar.determiners.has(item.lower)) return true;
    if (
      attribution.words.relatives.has(item.lower) ||
      attribution.words.openers.has(item.lower) ||
      grammar.complementizers.has(item.lower)
    )
      return false;
    if (item.capital || next === at + 1) continue;
    const forms = formsOf(tagging, item);
    if ((forms.has("past") || forms.has("third")) && !attribution.alsoNouns.has(item.lower)) {
      const before = tagging.items[next - 1]!;
      if (
        !grammar.determiners.has(before.lower) &&
        !grammar.prepositions.has(before.lower) &&
        before.kind !== "possessive"
      )
        return true;
    }
  }
  return false;
}

export function infinitiveAhead(tagging: Tagging, at: number): boolean {
  let next = at + 1;
  while (adverbial(tagging, next) && next < at + 4) next++;
  const item = tagging.items[next];
  // "to “check it out”"
  if (item?.kind === "quote") return /^\P{L}{1,2}\p{Ll}/u.test(item.text);
  if (item?.kind !== "word" || is(tagging, at - 1, tagging.pack.according)) return false;
  const { grammar } = tagging.pack;
  if (tagging.pack.attribution.words.bareAuxiliaries.has(item.lower)) return true;
  if (item.capital && !tagging.titled) return false;
  if (grammar.determiners.has(item.lower)) return false;
  const forms = formsOf(tagging, item);
  // A word that no list knows, before an object: "to liquidate its holdings".
  if (
    forms.size === 0 &&
    !tagging.pack.attribution.shapes.plural.test(item.lower) &&
    !grammar.prepositions.has(item.lower) &&
    !grammar.pronouns.has(item.lower)
  ) {
    if (tagging.pack.attribution.shapes.infinitive.test(item.lower)) return true;
    const object = tagging.items[next + 1];
    return (
      object?.kind === "word" &&
      (grammar.determiners.has(object.lower) || tagging.pack.attribution.words.objects.has(object.lower))
    );
  }
  if (!forms.has("base")) return false;
  return !grammar.prepositions.has(item.lower) || tagging.pack.attribution.words.alsoVerbs.has(item.lower);
}

/** "flouts that treaty": no clause opens here. */
export function pointing(tagging: Tagging, at: number): boolean {
  const next = tagging.items[at + 1];
  if (
    next?.kind !== "word" ||
    next.capital ||
    !nounAhead(tagging, at + 1) ||
    adverbial(tagging, at + 1) ||
    clauseAhead(tagging, at)
  )
    return false;
  let end = at + 1;
  while (tagging.items[end + 1] && tagging.items[end + 1]!.kind === "word" && nounAhead(tagging, end + 1)) end++;
  return !tagging.pack.attribution.shapes.plural.test(tagging.items[end]!.lower);
}
