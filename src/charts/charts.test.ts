import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { CAPITALS } from "./capitals.ts";
import { circle, columns, heatMap, landPicture, network, sparkline, timeline, worldMap } from "./index.ts";

const table = (names: string[], counts: number[][]) => ({
  names,
  counts,
  label: (a: number, b: number) => `${names[a]} and ${names[b]}`,
  href: (a: number, b: number) => `/pair/${a},${b}`,
});
const count = (svg: string | undefined, what: string): number => (svg ?? "").split(what).length - 1;

/** Everything that is drawn from some words and numbers. */
const drawings = (words: string, numbers: number[]): (string | undefined)[] => [
  columns(
    { label: words },
    numbers.map((count, index) => ({ period: `20${10 + index}`, count, label: words, href: `/x?${words}` })),
  ),
  sparkline({ label: words }, numbers, Math.max(1, ...numbers)),
  timeline({ label: words }, [words, "b"], [{ day: "2031-05-12", lane: 0, label: words, href: words }]),
  heatMap(
    { label: words },
    table(
      [words, "b"],
      [
        [0, 3],
        [3, 0],
      ],
    ),
  ),
  network(
    { label: words },
    table(
      [words, "b", "c"],
      [
        [0, 3, 1],
        [3, 0, 0],
        [1, 0, 0],
      ],
    ),
  ),
  worldMap({ label: words }, [{ code: "FR", count: 3, label: words, href: words }], "/land.svg"),
];

describe("charts", () => {
  test("no words become markup, no number becomes none", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constant(`"><script>alert(1)</script>' onload='x`)),
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }),
        (words, numbers) => {
          for (const svg of drawings(words, numbers)) {
            assert.ok(svg);
            assert.doesNotMatch(svg, /<script|NaN|Infinity|undefined/);
            // The policy forbids styles in the page.
            assert.doesNotMatch(svg, / style=/);
            const { childNodes } = parseFragment(svg);
            assert.equal(childNodes.length, 1);
            assert.equal(childNodes[0]!.nodeName, "svg");
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("each picture says what it is; links in it are out of the keyboard's way", () => {
    for (const svg of drawings("What is drawn", [1, 2])) {
      assert.match(svg!, /^<svg [^>]*aria-label="What is drawn"/);
      assert.equal(count(svg, "<a "), count(svg, 'tabindex="-1"'));
      assert.match(svg!, svg!.includes("<a ") ? /role="group"/ : /role="img"/);
    }
  });

  test("a column is as high as its count, from the same ground", () => {
    const svg = columns({ label: "x" }, [
      { period: "2030", count: 10, label: "a" },
      { period: "2031", count: 5, label: "b" },
      { period: "2032", count: 0, label: "c" },
    ]);
    const [ten, five, none] = [...svg.matchAll(/class="bar"[^>]* height="([\d.]+)"/g)].map((match) => Number(match[1]));
    assert.ok(Math.abs(ten! - 2 * five!) < 0.2);
    assert.equal(none, 0);
  });

  test("a line is broken where a value is missing", () => {
    assert.equal(count(sparkline({ label: "x" }, [1, 2, undefined, 1, 2], 2), "M"), 2);
    assert.equal(count(sparkline({ label: "x" }, [], 2), "M"), 0);
  });

  test("what cannot be drawn is no picture", () => {
    assert.equal(timeline({ label: "x" }, ["a"], [{ day: "2031-05", lane: 0, label: "a" }]), undefined);
    assert.equal(
      heatMap(
        { label: "x" },
        table(
          ["a", "b"],
          [
            [0, 0],
            [0, 0],
          ],
        ),
      ),
      undefined,
    );
    assert.equal(
      network(
        { label: "x" },
        table(
          ["a", "b"],
          [
            [0, 1],
            [1, 0],
          ],
        ),
      ),
      undefined,
    );
    assert.equal(worldMap({ label: "x" }, [{ code: "QQ", count: 3, label: "a" }], "/land.svg"), undefined);
  });

  test("the land has no boundary of states: one path, and it stays small", () => {
    const land = landPicture();
    assert.equal(count(land, "<path"), 1);
    assert.ok(land.length < 50_000, `${land.length}`);
  });

  test("every capital lies on the map, east and north in their ranges", () => {
    assert.ok(CAPITALS.size > 195);
    for (const [code, [east, north]] of CAPITALS) {
      assert.match(code, /^[A-Z]{2}$/);
      assert.ok(Math.abs(east) <= 180 && Math.abs(north) < 72, code);
      assert.match(worldMap({ label: "x" }, [{ code, count: 1, label: code }], "/l")!, /cx="\d/, code);
    }
  });
});

describe("circle", () => {
  const others = ["Ana Orlo", "Bran Teck", "Cira Mond"].map((name) => ({ name, href: `/person/${name[0]}` }));
  const line = (a: number, b: number | undefined, count: number) => ({
    a,
    ...(b === undefined ? {} : { b }),
    count,
    label: `${a} ${b ?? "middle"} ${count}`,
    href: `/readout/${a}${b ?? ""}`,
  });

  test("a line for each two that met, to the middle or past it, the wider the more; each leads somewhere", () => {
    const svg = circle(
      { label: "x" },
      { name: "Dar", others, lines: [line(0, undefined, 9), line(0, 1, 1), line(1, 2, 0)] },
    );
    assert.equal(count(svg, "<path"), 2);
    assert.equal(count(svg, 'class="own" d="M'), 1);
    assert.match(svg!, /L0,0" stroke-width="9"/);
    assert.match(svg!, /href="\/readout\/01"/);
    for (const { name, href } of others) assert.match(svg!, new RegExp(`href="${href}" aria-label="${name}"`));
  });

  test("a long name is set in two lines, and one that is longer still is cut; the title has it whole", () => {
    const name = "Maximilian-Ferdinand Oberhuberlinger-Santoro";
    const svg = circle(
      { label: "x" },
      { name: "Dar", others: [{ name, href: "/p" }], lines: [line(0, undefined, 1)] },
    )!;
    assert.equal(count(svg, "<text"), 2);
    assert.equal(count(svg, "…"), 2);
    assert.ok(svg.includes(`<title>${name}</title>`));
  });

  test("nobody met is no picture; the same data are the same picture", () => {
    assert.equal(circle({ label: "x" }, { name: "Dar", others, lines: [] }), undefined);
    const draw = () =>
      circle({ label: "x" }, { name: "Dar", others, lines: [line(0, undefined, 2), line(2, undefined, 2)] });
    assert.equal(draw(), draw());
  });

  test("property: no words become markup, and every name stays inside the picture", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (names) => {
        const svg = circle(
          { label: names[0]! },
          {
            name: names[0]!,
            others: names.map((name) => ({ name, href: name })),
            lines: names.map((name, a) => ({ a, count: a + 1, label: name, href: name })),
          },
        )!;
        assert.doesNotMatch(svg, /<script|NaN|Infinity|undefined| style=/);
        const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
        for (const [, x, y] of svg.matchAll(/<text class="lane" x="([-\d.]+)" y="([-\d.]+)"/g)) {
          assert.ok(Math.abs(Number(x)) < width! / 2 - 90 && Math.abs(Number(y)) < height! / 2);
        }
      }),
    );
  });
});
