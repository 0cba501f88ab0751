import { geoEqualEarth, geoPath } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json" with { type: "json" };
import { CAPITALS } from "./capitals.ts";
import { element, link, picture, type Told, tip } from "./svg.ts";

export const WORLD = { width: 960, height: 430 } as const;

/** Equal areas; the Antarctic is left out, for nobody is received there. */
const projection = geoEqualEarth().rotate([-11, 0]).scale(177).translate([480, 250]);

/**
 * The land alone, in public-domain shapes (Natural Earth, 1:110 million), as a file of its own that pages share. No boundary
 * of states is drawn: where they run is not ours to say. Its grey is seen on light and on dark.
 */
export function landPicture(): string {
  // The data's own type is that of JSON; its shape is the specification's.
  const topology = land as unknown as Parameters<typeof feature>[0];
  const path = geoPath(projection).digits(0)(feature(topology, topology.objects.land!));
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WORLD.width} ${WORLD.height}` },
    element("path", { d: withoutSouth(path ?? ""), fill: "#8b8f89", "fill-opacity": "0.34" }),
  );
}

/** Rings that lie wholly below the frame are left out. */
const withoutSouth = (path: string): string =>
  path
    .split(/(?=M)/)
    .filter((ring) => [...ring.matchAll(/,(-?\d+)/g)].some((match) => Number(match[1]) < WORLD.height - 6))
    .join("");

export interface Place {
  /** ISO 3166-1 alpha-2. */
  code: string;
  count: number;
  /** "France: 12 meetings". */
  label: string;
  href?: string;
}

/**
 * Circles on the land, their areas as their counts.
 * @param land the address of {@link landPicture}'s file.
 * @returns undefined where no place can be shown.
 */
export function worldMap(told: Told, places: readonly Place[], land: string): string | undefined {
  const known = places.filter(({ code, count }) => CAPITALS.has(code) && count > 0);
  if (known.length === 0) return undefined;
  const radius = scaleSqrt()
    .domain([0, Math.max(...known.map(({ count }) => count), 4)])
    .range([0, 26]);
  // The small stand before the large, so that each can be pointed at.
  const marks = [...known]
    .sort((a, b) => b.count - a.count)
    .map(({ code, count, label, href }) => {
      const [x, y] = projection(CAPITALS.get(code) as [number, number])!;
      const circle = element("circle", { cx: x, cy: y, r: Math.max(2.5, radius(count)) }, tip(label));
      return href === undefined ? circle : link(href, label, circle);
    });
  const image = element("image", { href: land, x: 0, y: 0, width: WORLD.width, height: WORLD.height });
  return picture(told, WORLD.width, WORLD.height, "world", image + marks.join(""));
}
