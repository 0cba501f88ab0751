import { scaleLinear } from "d3-scale";
import { element, figure, link, picture, type Told, text, tip } from "./svg.ts";

export interface Column {
  /** The period: "2023-04", "2023-Q2", "2023". */
  period: string;
  count: number;
  /** "April 2023: 12 occasions". */
  label: string;
  href?: string;
}

const WIDTH = 720;
const TOP = 14;
const HEIGHT = 150;
const LEFT = 36;

/** Counts over time, a column each. */
export function columns(told: Told, all: readonly Column[]): string {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...all.map(({ count }) => count))])
    .nice(4)
    .range([HEIGHT, TOP]);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const step = (WIDTH - LEFT) / Math.max(1, all.length);
  // Few periods make no fat columns.
  const width = Math.min(step * 0.8, 48);
  const marks = all.map(({ count, label, href }, index) => {
    const x = LEFT + step * index + (step - width) / 2;
    const bar = element("rect", { class: "bar", x, y: scale(count), width, height: HEIGHT - scale(count) });
    // The whole height can be pointed at.
    const reach = element("rect", {
      class: "reach",
      x: LEFT + step * index,
      y: TOP,
      width: step,
      height: HEIGHT - TOP,
    });
    const mark = element("g", {}, bar + reach + tip(label));
    return href === undefined ? mark : link(href, label, mark);
  });
  return picture(
    told,
    WIDTH,
    HEIGHT + 24,
    "columns-chart",
    grid(ticks.map((tick) => ({ at: scale(tick), words: String(tick) }))) +
      marks.join("") +
      yearLine(
        all.map(({ period }) => period),
        step,
      ),
  );
}

/** Lines across with their figures at the left. */
const grid = (ticks: readonly { at: number; words: string }[]): string =>
  ticks
    .map(
      ({ at, words }) =>
        element("line", { class: "grid", x1: LEFT, x2: WIDTH, y1: at, y2: at }) +
        text(words, { class: "tick", x: LEFT - 6, y: at + 4, "text-anchor": "end" }),
    )
    .join("");

/** Under the columns: each year once, where it begins. */
function yearLine(periods: readonly string[], step: number): string {
  const starts = periods.flatMap((period, index) =>
    index === 0 || period.slice(0, 4) !== periods[index - 1]!.slice(0, 4) ? [{ year: period.slice(0, 4), index }] : [],
  );
  const every = Math.ceil(starts.length / 16);
  return starts
    .filter((_, index) => index % every === 0)
    .map(({ year, index }) => {
      const x = LEFT + step * index;
      return (
        element("line", { class: "axis", x1: x, x2: x, y1: HEIGHT, y2: HEIGHT + 6 }) +
        text(year, { class: "tick", x: x + 3, y: HEIGHT + 18 })
      );
    })
    .join("");
}

const SPARK = { width: 120, height: 26 } as const;

/**
 * A line as small as a word. Where a value is missing the line is broken, not bridged.
 * @param top the value at the upper edge, the same for lines that are compared.
 */
export function sparkline(told: Told, values: readonly (number | undefined)[], top: number): string {
  const step = SPARK.width / Math.max(1, values.length - 1);
  const scale = scaleLinear()
    .domain([0, top || 1])
    .range([SPARK.height - 2, 2])
    .clamp(true);
  let path = "";
  let open = false;
  values.forEach((value, index) => {
    if (value !== undefined) path += `${open ? "L" : "M"}${figure(step * index)},${figure(scale(value))}`;
    // A value between two gaps is a dot: a line of no length with round ends.
    if (value !== undefined && !open && values[index + 1] === undefined) path += "h0";
    open = value !== undefined;
  });
  return picture(
    told,
    SPARK.width,
    SPARK.height,
    "spark",
    path === "" ? element("g", {}) : element("path", { d: path }),
  );
}
