import type { Instant } from "../../model/when.ts";
import { httpDate } from "./datetime.ts";

/** Where the resources of RFC 7089 stand on a site of ours, for an original address. */
export interface MementoAddresses {
  timeGate(original: string): string;
  timeMap(original: string): string;
  memento(original: string, at: Instant): string;
}

/** The media type of a TimeMap (RFC 6690, as RFC 7089, section 5, has it). */
export const LINK_FORMAT = "application/link-format";

/** An address between angle brackets: what would end it, or does not belong into a header, is escaped. */
const target = (url: string): string =>
  `<${url.replace(/[<>"\\]|[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()))}>`;

const span = (captures: readonly Instant[]): string =>
  captures.length === 0 ? "" : `; from="${httpDate(captures[0]!)}"; until="${httpDate(captures.at(-1)!)}"`;

const memento = (original: string, at: Instant, rel: string, addresses: MementoAddresses): string =>
  `${target(addresses.memento(original, at))}; rel="${rel}"; datetime="${httpDate(at)}"`;

/**
 * The TimeMap of an address (RFC 7089, section 5): all captures of it, the earliest first, one on a line.
 * @param captures when they were made, the earliest first.
 */
export function timeMap(original: string, captures: readonly Instant[], addresses: MementoAddresses): string {
  const last = captures.length - 1;
  const lines = [
    `${target(original)}; rel="original"`,
    `${target(addresses.timeMap(original))}; rel="self"; type="${LINK_FORMAT}"${span(captures)}`,
    `${target(addresses.timeGate(original))}; rel="timegate"`,
    ...captures.map((at, place) =>
      memento(
        original,
        at,
        relation(place, [
          [0, "first"],
          [last, "last"],
        ]),
        addresses,
      ),
    ),
  ];
  return `${lines.join(",\n")}\n`;
}

/**
 * The value of "Link" on the page of a capture, and on a TimeGate's answer (RFC 7089, section 2.2): the original, TimeGate and
 * TimeMap, and of the captures the first, the last, this one, the one before and the one after.
 * @param place of the capture that is shown; absent on the original's own page.
 */
export function mementoLink(
  original: string,
  captures: readonly Instant[],
  place: number | undefined,
  addresses: MementoAddresses,
): string {
  const links = [
    `${target(original)}; rel="original"`,
    `${target(addresses.timeGate(original))}; rel="timegate"`,
    `${target(addresses.timeMap(original))}; rel="timemap"; type="${LINK_FORMAT}"${span(captures)}`,
  ];
  const last = captures.length - 1;
  const names: [number, string][] = [
    [0, "first"],
    [last, "last"],
    ...(place === undefined
      ? []
      : ([
          [place - 1, "prev"],
          [place + 1, "next"],
        ] as [number, string][])),
  ];
  const places = new Set([0, ...(place === undefined ? [] : [place - 1, place, place + 1]), last]);
  for (const here of [...places].filter((here) => here >= 0 && here <= last)) {
    links.push(memento(original, captures[here]!, relation(here, names), addresses));
  }
  return links.join(", ");
}

/** "first last memento": every name that a place has, and that it is one. */
const relation = (place: number, names: readonly (readonly [number, string])[]): string =>
  [...names.filter(([here]) => here === place).map(([, name]) => name), "memento"].join(" ");
