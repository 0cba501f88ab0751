import { scaleSqrt } from "d3-scale";
import { element, link, picture, type Told, text, tip } from "./svg.ts";

/** One and those round it; every two of them may have something in common. */
export interface Circle {
  name: string;
  /** In the order in which they stand round the circle, from above and with the clock. */
  others: readonly { name: string; href: string }[];
  /** Each two at most once; `a` and `b` are places in `others`, and a line without `b` leads to the middle. */
  lines: readonly { a: number; b?: number; count: number; label: string; href: string }[];
}

/** In the viewBox. So narrow that the names can still be read where a phone shows it at four fifths. */
const WIDTH = 450;
const RADIUS = 104;
const MIDDLE = 17;
/** Units of a line of a name; an ideograph is as wide as two letters. */
const LONGEST = 14;
const LEADING = 14;
/** What two of the others have in common passes the middle at this part of the way from it. */
const BEND = 0.35;

/** Who meets whom among those that one has met: wider the more often. The same data give the same picture. */
export function circle(told: Told, { name, others, lines }: Circle): string | undefined {
  const drawn = lines.filter(({ count }) => count > 0);
  if (others.length === 0 || drawn.length === 0) return undefined;
  const most = Math.max(...drawn.map(({ count }) => count));
  const width = scaleSqrt()
    .domain([1, Math.max(2, most)])
    .range([1, 9]);
  // Half a step off the top: no name stands right above or below the middle, where there is no room beside it.
  const places = others.map((_, index) => {
    const angle = ((index + 0.5) / others.length) * 2 * Math.PI;
    return { x: Math.sin(angle) * RADIUS, y: -Math.cos(angle) * RADIUS };
  });
  const ways = [...drawn]
    .sort((one, other) => one.count - other.count)
    .map(({ a, b, count, label, href }) => {
      const from = places[a]!;
      const to = b === undefined ? { x: 0, y: 0 } : places[b]!;
      const [x, y] = [((from.x + to.x) / 2) * BEND, ((from.y + to.y) / 2) * BEND];
      const d = b === undefined ? `M${point(from)}L0,0` : `M${point(from)}Q${point({ x, y })} ${point(to)}`;
      const way = element("path", { class: b === undefined ? "own" : undefined, d, "stroke-width": width(count) });
      return link(href, label, way + tip(label));
    });
  const heights = others.map(({ name }) => linesOf(name).length * LEADING);
  const names = others.map(({ name, href }, index) => {
    const { x, y } = places[index]!;
    const rows = linesOf(name);
    const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
    const beside = Math.abs(x) < 1 ? 0 : x > 0 ? 10 : -10;
    // Right above or below the middle the name stands beyond its point, elsewhere beside it; the first and last of a side make room.
    const shift = Math.abs(y) > RADIUS * 0.9 ? Math.sign(y) * 7 : 0;
    const beyond = y > 0 ? y + 20 : y - 10 - heights[index]! + LEADING;
    const top = Math.abs(x) < 1 ? beyond : y + shift + 4 - ((rows.length - 1) * LEADING) / 2;
    const written = rows
      .map((row, at) => text(row, { class: "lane", x: x + beside, y: top + at * LEADING, "text-anchor": anchor }))
      .join("");
    return element("circle", { cx: x, cy: y, r: 4.5 }) + link(href, name, written + tip(name));
  });
  const middle = element("circle", { class: "own", cx: 0, cy: 0, r: MIDDLE }, tip(name));
  const above = RADIUS + 32;
  return picture(
    told,
    WIDTH,
    above * 2,
    "network circle",
    element("g", { transform: `translate(${WIDTH / 2} ${above})` }, [...ways, middle, ...names].join("")),
  );
}

const point = ({ x, y }: { x: number; y: number }): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

const widthOf = (words: string): number =>
  [...words].reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 2 : 1),
    0,
  );

/** A name in one line, or in two that are as equal as its words allow; what is longer is cut off, and stands whole in the title. */
function linesOf(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  if (widthOf(name) <= LONGEST || words.length < 2) return [cut(name)];
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")] as const);
  const longer = ([one, other]: readonly [string, string]): number => Math.max(widthOf(one), widthOf(other));
  return splits.reduce((best, split) => (longer(split) < longer(best) ? split : best)).map(cut);
}

function cut(words: string): string {
  if (widthOf(words) <= LONGEST) return words;
  let kept = "";
  let width = 0;
  for (const letter of words) {
    width += widthOf(letter);
    if (width > LONGEST - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
