import { scaleUtc } from "d3-scale";
import { element, link, picture, type Told, text, tip } from "./svg.ts";

export interface Mark {
  /** ISO 8601, to the day. */
  day: string;
  lane: number;
  /** "18 September 2023: …". */
  label: string;
  href?: string;
  /** Still to come when it was told of: drawn hollow. */
  announced?: boolean;
}

const WIDTH = 720;
const LEFT = 150;
const RIGHT = 12;
const LANE = 26;
const TOP = 10;
/** Marks nearer than so much are moved apart, up and down in their lane. */
const APART = 6;

/** Occasions on a line, in lanes: what each lane holds stands before it. */
export function timeline(told: Told, lanes: readonly string[], marks: readonly Mark[]): string | undefined {
  const dated = marks
    .filter(({ day }) => day.length === 10)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (dated.length === 0) return undefined;
  const first = new Date(`${dated[0]!.day.slice(0, 4)}-01-01`);
  const lastDay = new Date(dated.at(-1)!.day);
  const last = new Date(Math.max(lastDay.getTime(), first.getTime() + 180 * 86_400_000));
  const scale = scaleUtc()
    .domain([first, last])
    .range([LEFT + 8, WIDTH - RIGHT]);
  const height = TOP + lanes.length * LANE;
  const rows = lanes.map((lane, index) => {
    const y = TOP + index * LANE + LANE / 2;
    return (
      element("line", { class: "grid", x1: LEFT, x2: WIDTH, y1: y, y2: y }) +
      text(lane, { class: "lane", x: LEFT - 10, y: y + 4, "text-anchor": "end" })
    );
  });
  const latest: { x: number; turn: number }[] = lanes.map(() => ({ x: Number.NEGATIVE_INFINITY, turn: 0 }));
  const points = dated.map(({ day, lane, label, href, announced }) => {
    const x = scale(new Date(day));
    const before = latest[lane]!;
    before.turn = x - before.x < APART ? before.turn + 1 : 0;
    before.x = x;
    const shift = [0, -6, 6][before.turn % 3]!;
    const y = TOP + lane * LANE + LANE / 2 + shift;
    const circle = element("circle", { class: announced ? "announced" : undefined, cx: x, cy: y, r: 4 }, tip(label));
    return href === undefined ? circle : link(href, label, circle);
  });
  const years = scale
    .ticks(Math.min(10, 2 + last.getUTCFullYear() - first.getUTCFullYear()))
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const axis = (years.length > 0 ? years : [first]).map((year) => {
    const x = scale(year);
    return (
      element("line", { class: "axis", x1: x, x2: x, y1: TOP, y2: height + 6 }) +
      text(String(year.getUTCFullYear()), { class: "tick", x: x + 3, y: height + 16 })
    );
  });
  return picture(told, WIDTH, height + 22, "timeline", rows.join("") + axis.join("") + points.join(""));
}
