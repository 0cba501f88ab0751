import type { Clause, Cue } from "./clause.ts";
import { newClause, objectEnd } from "./nouns.ts";
import {
  adverb,
  clauseIn,
  complementFollows,
  finite,
  is,
  opensClause,
  opensObject,
  subjectPronoun,
  time,
  verbAt,
  verbLike,
} from "./words.ts";

/** The words that a verb takes: behind it, or before its subject. */
export function complete(clause: Clause, cue: Cue): void {
  const { items } = clause;
  const { grammar } = clause.pack;
  let at = cue.inverted ? cue.source!.next : cue.next;
  const { frames } = cue;
  if (cue.inverted) {
    cue.rule = "turned-round";
    takeBefore(clause, cue, cue.from);
    resume(clause, cue, at);
    return;
  }
  const skipTimes = (from: number): number => {
    let here = from;
    while (
      here < items.length &&
      (time(clause, here) ||
        adverb(clause, here) ||
        (items[here]!.lower === "on" && time(clause, here + 1)) ||
        (items[here]!.lower === "the" && time(clause, here + 1) && here > from))
    )
      here++;
    return here;
  };
  const says = frames.has("clause") || frames.has("weak");
  at = skipTimes(at);
  const first = items[at];
  if (!first) {
    takeBefore(clause, cue, cue.source?.from ?? cue.from);
    return;
  }
  if (first.text === ":" || first.text === ",") {
    const quote = items[at + 1];
    if (quote?.kind === "quote" || first.text === ":") {
      if (at + 1 < items.length) {
        const fronted =
          quote?.kind === "quote" && first.text === "," && takeBefore(clause, cue, cue.source?.from ?? cue.from);
        void fronted;
        cue.content.push({ from: at + 1, next: items.length });
      }
      return;
    }
    if (says || frames.has("told") || frames.has("asked")) {
      if (takeBefore(clause, cue, cue.source?.from ?? cue.from)) resume(clause, cue, at);
    }
    return;
  }
  if (first.kind === "quote") {
    cue.rule = "quotation";
    if (frames.has("clause") || frames.has("weak") || frames.has("nominal"))
      cue.content = [{ from: at, next: items.length }];
    return;
  }
  if (first.kind === "mark" && !/^[$#@‘([]$/.test(first.text)) {
    if (says || frames.has("told")) takeBefore(clause, cue, cue.source?.from ?? cue.from);
    return;
  }
  if (frames.has("infinitive") && (first.lower === "to" || (first.lower === "not" && items[at + 1]?.lower === "to"))) {
    cue.content = [{ from: at, next: clauseEnd(clause, at, true) }];
    cue.rule = "infinitive";
    return;
  }
  if (says && is(clause, at, grammar.clauseOpeners)) {
    cue.content = [{ from: at, next: items.length }];
    return;
  }
  if ((frames.has("told") || frames.has("asked")) && opensObject(clause, at)) {
    const opened = openedAfter(clause, at, 14);
    if (frames.has("told") && opened !== undefined) {
      cue.content = [{ from: opened, next: items.length }];
      return;
    }
    const to = toAfter(clause, at, 14);
    if (frames.has("asked") && to !== undefined) {
      cue.content = [{ from: at, next: clauseEnd(clause, to, true) }];
      cue.rule = "infinitive";
      return;
    }
    if (frames.has("told") && !frames.has("nominal")) {
      if (takeBefore(clause, cue, cue.source?.from ?? cue.from)) return;
      // "told The Post he was there": behind the object begins a clause.
      const start = objectEnd(clause, at);
      if (start < items.length && items[start]!.kind !== "mark") cue.content = [{ from: start, next: items.length }];
      return;
    }
  }
  if (says && is(clause, at, grammar.prepositions)) {
    const opened = openedAfter(clause, at, 18);
    if (opened !== undefined && frames.has("clause")) {
      cue.content = [{ from: opened, next: items.length }];
      return;
    }
    if (frames.has("clause")) takeBefore(clause, cue, cue.source?.from ?? cue.from);
    return;
  }
  if (frames.has("clause") && (!cue.modal || complementFollows(clause, at)) && opensClause(clause, at)) {
    if (quoteBefore(clause, cue)) {
      takeBefore(clause, cue, cue.source?.from ?? cue.from);
      return;
    }
    cue.content = [{ from: at, next: items.length }];
    return;
  }
  if (frames.has("weak") && (subjectPronoun(clause, at) || clauseIn(clause, at))) {
    cue.content = [{ from: at, next: items.length }];
    return;
  }
  if (!cue.modal && frames.has("nominal") && opensObject(clause, at)) {
    cue.content = [{ from: at, next: clauseEnd(clause, at, true) }];
    cue.rule = "nominal";
    return;
  }
  if (says && quoteBefore(clause, cue)) takeBefore(clause, cue, cue.source?.from ?? cue.from);
}

export function quoteBefore(clause: Clause, cue: Cue): boolean {
  const at = cue.source?.from ?? cue.from;
  const before = clause.items[at - 1];
  const quote = before?.text === "," ? clause.items[at - 2] : before;
  if (quote?.kind !== "quote") return false;
  // "On “Morning Hour,” the minister said he …": a title is no speech.
  return (
    clause.items[0]?.kind === "quote" ||
    quote.end - quote.start > 30 ||
    clause.items[cue.next] === undefined ||
    clause.items[cue.next]!.kind === "mark"
  );
}

/** The first "that", question word or quotation within reach, with no comma before it. */
export function openedAfter(clause: Clause, at: number, reach: number): number | undefined {
  for (let here = at; here < clause.items.length && here < at + reach; here++) {
    const item = clause.items[here]!;
    if (item.kind === "quote") return here;
    if (item.text === ":") return here + 1 < clause.items.length ? here + 1 : undefined;
    if (item.text === ",") return clause.items[here + 1]?.kind === "quote" ? here + 1 : undefined;
    if (is(clause, here, clause.pack.grammar.clauseOpeners) && (item.lower === "that" || here > at + 0)) return here;
  }
  return undefined;
}

export function toAfter(clause: Clause, at: number, reach: number): number | undefined {
  for (let here = at + 1; here < clause.items.length && here < at + reach; here++) {
    const item = clause.items[here]!;
    if (item.kind === "quote" || item.text === "," || item.text === ";") return undefined;
    if (
      item.lower === "to" &&
      !is(clause, here + 1, clause.pack.grammar.determiners) &&
      !clause.items[here + 1]?.capital
    )
      return here;
  }
  return undefined;
}

/** The words before a subject that stands behind them: "…, the minister said". */
export function takeBefore(clause: Clause, cue: Cue, at: number): boolean {
  const { items } = clause;
  let end = at;
  if (items[end - 1]?.text === "," || items[end - 1]?.text === "—" || items[end - 1]?.text === "–") end--;
  else if (items[end - 1]?.kind !== "quote") return false;
  if (end <= 0) return false;
  let from = 0;
  for (let back = end - 1; back > 0; back--) {
    if (items[back]!.text === ";") {
      from = back + 1;
      break;
    }
  }
  const other = clause.cues.findLast(
    (earlier) =>
      earlier !== cue &&
      earlier.verb < cue.verb &&
      (earlier.inverted || earlier.content.some((range) => range.next <= earlier.from)),
  );
  if (other && other.next > from) from = Math.max(other.next, other.inverted ? other.source!.next : 0);
  // "After the talks, the minister said.": nothing was said yet.
  if (
    items.slice(from, end).filter((item) => item.kind === "word").length +
      items.slice(from, end).filter((item) => item.kind === "quote").length * 3 <
      3 &&
    !goesOn(clause, cue)
  )
    return false;
  cue.content.push({ from, next: end });
  return true;
}

/** "The museum, he said, …": a verb in commas, and more behind the second. */
export function goesOn(clause: Clause, cue: Cue): boolean {
  return cue.from === cue.verb && clause.items[cue.next]?.text === "," && cue.next + 3 < clause.items.length;
}

/** What goes on behind "…, she said, …". */
export function resume(clause: Clause, cue: Cue, at: number): void {
  const { items } = clause;
  let comma = at;
  while (comma < items.length && items[comma]!.text !== "," && items[comma]!.kind !== "quote" && comma - at < 30)
    comma++;
  if (comma >= items.length) return;
  if (items[comma]!.kind === "quote") {
    cue.content.push({ from: comma, next: items.length });
    return;
  }
  let quote = comma + 1;
  while (quote < items.length && items[quote]!.kind !== "quote") quote++;
  const next = items[comma + 1];
  if (quote < items.length && (quote === comma + 1 || quoteBefore(clause, cue) || cue.inverted)) {
    // An apposition may stand between: "said Ana Orlo, the minister. “…”".
    const cueBetween = clause.cues.some((other) => other !== cue && other.verb > comma && other.verb < quote);
    if (!cueBetween) cue.content.push({ from: quote, next: items.length });
    return;
  }
  if (!next || cue.inverted || quoteBefore(clause, cue)) return;
  if (
    /ing$/.test(next.lower) ||
    is(clause, comma + 1, clause.pack.grammar.subordinators) ||
    is(clause, comma + 1, clause.pack.grammar.prepositions)
  )
    return;
  if (comma === at) cue.content.push({ from: comma + 1, next: items.length });
}

/** Where the words that a verb takes end: the sentence's end, or a clause that is not theirs. */
export function clauseEnd(clause: Clause, from: number, nominal: boolean): number {
  const { items } = clause;
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at]!;
    if (item.text === ";") return at;
    if (!nominal) continue;
    if ((item.text === "—" || item.text === "–" || item.text === "―") && at > from + 2) return at;
    if (item.text === ",") {
      const next = items[at + 1];
      if (!next) return at;
      if (
        /^(?:but|while|although|though|after|before|as|when|since|because|so|if|even|according|despite|yet|which|who|whose|another|with)$/.test(
          next.lower,
        )
      )
        return at;
      if (/ing$/.test(next.lower) && !/^(?:including|during|regarding|concerning|following)$/.test(next.lower))
        return at;
      if (
        next.lower === "and" &&
        (subjectPronoun(clause, at + 2) || verbAt(clause, at + 2) || verbLike(clause, at + 2))
      )
        return at;
      if (subjectPronoun(clause, at + 1) && !/^(?:many|some|most|all|both|others|one)$/.test(next.lower)) return at;
    }
    if (
      /^(?:after|when|while|because|although|though|before|since|if|during|amid|as)$/.test(item.lower) &&
      at > from &&
      !(item.lower === "as" && /^(?:as|well|such)$/.test(items[at - 1]!.lower)) &&
      !(item.lower === "as" && !clauseIn(clause, at + 1) && !subjectPronoun(clause, at + 1))
    )
      return at;
    if (
      is(clause, at, clause.pack.grammar.prepositions) &&
      (time(clause, at + 1) || (is(clause, at + 1, clause.pack.grammar.determiners) && time(clause, at + 2))) &&
      !/^(?:of|from|by)$/.test(item.lower)
    )
      return at;
    if (time(clause, at) && item.capital && at > from) return at;
    if (item.text === "(" || (item.text === "-" && at > from + 2)) return at;
    if (item.lower === "and" && newClause(clause, at + 1)) return items[at - 1]!.text === "," ? at - 1 : at;
    if (
      item.lower === "and" &&
      (verbAt(clause, at + 1)?.kinds.has("past") || verbAt(clause, at + 1)?.kinds.has("third")) &&
      finite(clause, at + 1)
    )
      return at;
  }
  return items.length;
}

/** Words of one verb end where another verb of the same subject begins its own. */
export function clip(clause: Clause): void {
  const { items } = clause;
  for (const [at, cue] of clause.cues.entries()) {
    for (const later of clause.cues.slice(at + 1)) {
      let cut: number | undefined;
      const joint = items[later.from - 1];
      if (later.parent === cue || (later.parent && later.parent === cue.parent)) {
        cut = later.from - 1;
        if (items[cut - 1]?.text === ",") cut--;
      } else if (later.source && later.usage === "finite" && !later.parent && !later.inverted) {
        const start = Math.min(later.source.from, later.from);
        const before = items[start - 1];
        if (
          before &&
          /^(?:but|while|though|although|and)$/.test(before.lower) &&
          items[start - 2]?.text === "," &&
          before.lower !== "and"
        )
          cut = start - 2;
        else if (before?.text === ";") cut = start - 1;
      } else if (later.source && joint?.text === ";") cut = later.from - 1;
      // "…, the minister said": what stands behind the words it tells is nobody's else.
      if (
        cut === undefined &&
        later.source &&
        later.content.some((range) => range.next <= Math.min(later.from, later.source!.from))
      )
        cut = Math.min(later.from, later.source.from) - 1;
      if (cut === undefined) continue;
      for (const range of cue.content) if (range.from < cut && range.next > cut && cue.next <= cut) range.next = cut;
    }
  }
}
