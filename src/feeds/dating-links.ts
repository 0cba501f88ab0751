import type { Stamp } from "../model/when.ts";
import { type Element, isElement } from "../page/tree.ts";

/** A link in the page, or a date, in the order of the page. */
export interface Link {
  element: Element;
  url: string;
  text: string;
  /** Names the kind of place it stands in; the same for the links of one list. */
  shape: string;
  at: number;
}
export interface Dated {
  element: Element;
  /** Undefined where there is a date and its day cannot be told ("03/11/2026"): it marks a list all the same. */
  stamp: Stamp | undefined;
  shape: string;
  at: number;
}
export interface Dating {
  link: Link;
  stamp: Stamp | undefined;
}

/** Elements that a card or row is deep; beyond that, what holds a link alone is the page. */
const DEEPEST = 12;

/**
 * Each link with the date that stands in its own place: the largest element around it that holds no other address of the
 * group. Of several dates there the first is taken: a card shows the day of publication on top, and of an event's days the first.
 */
export function datesByPlace(group: readonly Link[], dates: readonly Dated[]): Dating[] {
  const addresses = new Map<Element, Set<string>>();
  const first = new Map<Element, Dated>();
  for (const link of group)
    for (const node of around(link.element)) {
      const known = addresses.get(node);
      if (!known) addresses.set(node, new Set([link.url]));
      // Two are as good as many.
      else if (known.size < 2) known.add(link.url);
    }
  for (const dated of dates)
    for (const node of around(dated.element)) if (addresses.has(node) && !first.has(node)) first.set(node, dated);
  return group.flatMap((link) => {
    for (const node of around(link.element)) {
      if (addresses.get(node)!.size > 1) break;
      const dated = first.get(node);
      if (dated) return [{ link, stamp: dated.stamp }];
    }
    return [];
  });
}

function* around(element: Element): Generator<Element> {
  let depth = 0;
  for (
    let node: Element["parent"] | Element = element;
    node && isElement(node as Element);
    node = (node as Element).parent
  ) {
    if (depth++ > DEEPEST || (node as Element).name === "body") return;
    yield node as Element;
  }
}

/**
 * Links and dates that follow each other without an element around each pair: terms and definitions, lines with breaks, days
 * as headings over several links.
 * @param kinds dates of one shape each, two at least. They must stand among the links: one "today" above a menu dates nothing.
 */
export function datesByOrder(group: readonly Link[], kinds: readonly (readonly Dated[])[]): Dating[] {
  let best: Dating[] = [];
  for (const kind of kinds) {
    const [before, behind] = [alternating(group, kind, "before"), alternating(group, kind, "behind")];
    // A list begins with a date where dates come first.
    const dateFirst = kind[0]!.at < group[0]!.at || before.length > behind.length;
    const found = dateFirst ? before : behind;
    if (found.length > best.length) best = found;
  }
  return best;
}

function alternating(group: readonly Link[], dates: readonly Dated[], where: "before" | "behind"): Dating[] {
  const events = [...group, ...dates].sort((a, b) => a.at - b.at);
  if (where === "behind") events.reverse();
  const found: Dating[] = [];
  const used = new Set<Dated>();
  let current: Dated | undefined;
  for (const event of events) {
    if ("stamp" in event) current = event;
    else if (current) {
      found.push({ link: event, stamp: current.stamp });
      used.add(current);
    }
  }
  if (where === "behind") found.reverse();
  // Most dates date something, and no date dates most of the links.
  return used.size >= 2 && used.size >= dates.length / 2 && used.size >= found.length / 12 ? found : [];
}
