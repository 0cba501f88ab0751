import { scaleLinear, scaleSqrt } from "d3-scale";
import { curveBundle, lineRadial } from "d3-shape";
import { element, link, picture, type Told, text, tip } from "./svg.ts";

/** Who is drawn, and how many meetings each two had: symmetric, by place. */
export interface Table {
  names: readonly string[];
  counts: readonly (readonly number[])[];
  /** "China and Russia: 12 meetings"; the address of the pair. */
  label(a: number, b: number): string;
  href(a: number, b: number): string;
}

const CELL = 26;
const LEFT = 150;
const ABOVE = 118;
/**
 * How a figure is set on its cell, so that the two can be told apart on a light and on a dark page: in the ink of the page on a weak
 * colour, in its paper on a strong one, and between them in black, which both colours bear there.
 */
const inkOn = (share: number): string => (share > 0.78 ? "on" : share > 0.55 ? "mid" : "off");

/** A table of pairs, the darker the more; each cell has its figure, so that nothing hangs on the colour. */
export function heatMap(told: Told, { names, counts, label, href }: Table): string | undefined {
  const most = Math.max(0, ...counts.flat());
  if (names.length < 2 || most === 0) return undefined;
  const strength = scaleSqrt().domain([0, most]).range([0.06, 1]);
  const heads = names.map((name, index) => {
    const x = LEFT + index * CELL + CELL / 2;
    const y = ABOVE + index * CELL + CELL / 2;
    return (
      text(name, { class: "lane", x: LEFT - 8, y: y + 4, "text-anchor": "end" }) +
      text(name, { class: "lane", transform: `translate(${x + 4} ${ABOVE - 8}) rotate(-55)` })
    );
  });
  const cells = counts.flatMap((row, a) =>
    row.map((count, b) => {
      const x = LEFT + b * CELL;
      const y = ABOVE + a * CELL;
      if (a === b) return "";
      if (count === 0) return element("rect", { class: "none", x: x + 1, y: y + 1, width: CELL - 2, height: CELL - 2 });
      const share = strength(count);
      const cell =
        element("rect", {
          class: "heat",
          x: x + 1,
          y: y + 1,
          width: CELL - 2,
          height: CELL - 2,
          "fill-opacity": share.toFixed(2),
        }) +
        text(String(count), {
          class: inkOn(share),
          x: x + CELL / 2,
          y: y + CELL / 2 + 4,
          "text-anchor": "middle",
        }) +
        tip(label(a, b));
      return link(href(a, b), label(a, b), element("g", {}, cell));
    }),
  );
  return picture(
    told,
    LEFT + names.length * CELL + 60,
    ABOVE + names.length * CELL + 4,
    "heat-map",
    heads.join("") + cells.join(""),
  );
}

const ROUND = { width: 660, height: 620, radius: 185 } as const;

/** Who meets whom: names round a circle, a line between those that met, the wider the more. */
export function network(told: Told, { names, counts, label, href }: Table): string | undefined {
  const most = Math.max(0, ...counts.flat());
  if (names.length < 3 || most === 0) return undefined;
  const angle = (index: number): number => (index / names.length) * 2 * Math.PI;
  const width = scaleLinear()
    .domain([1, Math.max(2, most)])
    .range([0.8, 9]);
  const curve = lineRadial<readonly [number, number]>()
    .angle(([at]) => at)
    .radius(([, radius]) => radius)
    .curve(curveBundle.beta(0.8))
    .digits(1);
  const { radius } = ROUND;
  const lines: { count: number; markup: string }[] = [];
  for (let a = 0; a < names.length; a++) {
    for (let b = a + 1; b < names.length; b++) {
      const count = counts[a]![b]!;
      if (count === 0) continue;
      const path = curve([
        [angle(a), radius],
        [0, 0],
        [angle(b), radius],
      ])!;
      const line = element("path", { d: path, "stroke-width": width(count) }, tip(label(a, b)));
      lines.push({ count, markup: link(href(a, b), label(a, b), line) });
    }
  }
  const words = names.map((name, index) => {
    const turn = (angle(index) * 180) / Math.PI - 90;
    const left = turn > 90 && turn < 270;
    return (
      element("circle", {
        cx: Math.cos((turn * Math.PI) / 180) * radius,
        cy: Math.sin((turn * Math.PI) / 180) * radius,
        r: 3.5,
      }) +
      text(name, {
        class: "lane",
        transform: `rotate(${turn.toFixed(1)}) translate(${radius + 9} 0)${left ? " rotate(180)" : ""}`,
        dy: "0.35em",
        "text-anchor": left ? "end" : "start",
      })
    );
  });
  const inside = [...lines.sort((a, b) => a.count - b.count).map(({ markup }) => markup), ...words].join("");
  return picture(
    told,
    ROUND.width,
    ROUND.height,
    "network",
    element("g", { transform: `translate(${ROUND.width / 2} ${ROUND.height / 2})` }, inside),
  );
}
