import { Problem } from "../model/problem.ts";
import type { Stamp } from "../model/when.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { type Framed, type Piece, takeFrame } from "./frame.ts";
import { CHALLENGES, ERRORS } from "./furniture.ts";
import { endsSentence, folded, hasWords, sameLine } from "./lines.ts";
import { density, mainText, weight } from "./main-text.ts";
import { type Metadata, metadata } from "./metadata.ts";
import { stampLine } from "./stamp.ts";
import { joinLines, type Leaf, leavesOf, parseTree } from "./tree.ts";

export interface ReadHtml {
  title?: string;
  section: string[];
  published?: Stamp;
  language?: string;
  url?: string;
  body: Piece[];
}

/** Fewer running words than these are no text; a call's readout of one sentence has 100. */
const LEAST = 60;
/** A page that stands before the page says little. */
const CHALLENGE_LENGTH = 1500;
/** A stamp stands within so many blocks of the title. */
const NEAR = 12;

/**
 * @param title the title where the caller knows it.
 * @throws Problem "input" for a page without a main text: a challenge, an error, a listing, an empty page.
 */
export function readHtml(html: string, title: string | undefined): ReadHtml {
  const tree = parseTree(html);
  const said = metadata(tree);
  const known = title ?? said.title;
  const main = mainText(tree, known);
  refuseStandIn(said, main.all);
  const pieces = main.leaves.filter((leaf) => !linkBlock(leaf) || stampLine(leaf.text) !== undefined);
  const framed = takeFrame(pieces, known === undefined ? {} : { title: known, titleFound: true });
  const words = framed.body.reduce(
    (size, piece) => size + (endsSentence(piece.text) || piece.text.length > 120 ? weight(piece.text) : 0),
    0,
  );
  if (words < LEAST) {
    if (main.all.filter(isLinkLine).length >= 5) throw listing();
    throw new Problem("input", "There is no main text on this page.", {
      advice:
        "It may be built by scripts in the browser: copy the text out of a browser, or give the page's print version.",
    });
  }
  refuseListing(main.leaves, framed);
  const published = said.published ?? framed.published ?? stampNear(main.all, known, framed.body[0]?.text);
  return {
    ...(known !== undefined ? { title: known } : framed.title !== undefined && { title: framed.title }),
    section: said.section.length > 0 ? said.section : framed.section.length > 0 ? framed.section : pathIn(main.all),
    ...(published && { published }),
    ...(said.language && { language: said.language }),
    ...(said.url && { url: said.url }),
    body: framed.body.map(({ text, kind }) => ({ text, kind })),
  };
}

/** Markup that is the text and nothing else: every line with words is kept. */
export function readWhole(html: string, title: string | undefined): ReadHtml {
  const tree = parseTree(html);
  const language = metadata(tree).language;
  const lines = joinLines(
    leavesOf(tree, () => false),
    (line) => endsSentence(line.text),
  );
  return {
    ...(title !== undefined && { title }),
    section: [],
    ...(language && { language }),
    body: lines.filter((line) => hasWords(line.text)).map(({ text, kind }) => ({ text, kind })),
  };
}

/** A block that is a link or a row of links, and no sentence. */
const linkBlock = (leaf: Leaf): boolean => leaf.links > 0.6 && !(endsSentence(leaf.text) && leaf.text.length > 120);

function refuseStandIn(said: Metadata, all: readonly Leaf[]): void {
  const text = all.map((leaf) => leaf.text).join("\n");
  if (text.length > CHALLENGE_LENGTH) return;
  const titles = folded([said.title, ...said.names].join("\n"));
  const words = folded([text, said.withoutScripts].join("\n"));
  if (CHALLENGES.some((sign) => titles.includes(sign) || words.includes(sign)))
    throw new Problem("input", "This is a page that checks the visitor, not the page itself.", {
      advice: "Open the address in a browser, then save the page or copy its text.",
    });
  if (ERRORS.some((sign) => titles.includes(sign) || words.startsWith(sign)))
    throw new Problem("input", `The site shows an error instead of a page: "${said.title ?? words.slice(0, 80)}".`, {
      advice: "Check the address.",
    });
}

const isLinkLine = (leaf: Leaf): boolean => leaf.links > 0.6 && leaf.text.length > 12;
const listing = (): Problem =>
  new Problem("input", "This page lists texts and is not one itself.", {
    advice: "Give the address of one of the pages it lists.",
  });

/** Teasers and links in turn are a list of texts, not one. */
function refuseListing(leaves: readonly Leaf[], framed: Framed): void {
  const body = new Set(framed.body.map((piece) => piece.text));
  const first = leaves.findIndex((leaf) => body.has(leaf.text));
  const last = leaves.findLastIndex((leaf) => body.has(leaf.text));
  const inside = leaves.slice(Math.max(first, 0), last + 1);
  const links = inside.filter(isLinkLine);
  const running = inside.filter((leaf) => density(leaf) > 0);
  const stamps = inside.filter((leaf) => stampLine(leaf.text) !== undefined);
  const longest = running.reduce((most, leaf) => Math.max(most, weight(leaf.text)), 0);
  const teasers = links.length >= 4 && links.length >= 0.7 * running.length && longest < 700;
  if (teasers || (stamps.length >= 4 && links.length >= 3)) throw listing();
}

/** The first stamp beside the title, or else beside the beginning of the text. */
function stampNear(all: readonly Leaf[], title: string | undefined, opening: string | undefined): Stamp | undefined {
  const at = all.findIndex((leaf) => title !== undefined && sameLine(leaf.text, title));
  const anchor = at >= 0 ? at : all.findIndex((leaf) => leaf.text === opening);
  if (anchor < 0) return undefined;
  const near = [...all.slice(anchor, anchor + NEAR), ...all.slice(Math.max(0, anchor - 4), anchor).reverse()];
  for (const leaf of near) {
    const found = stampLine(leaf.text);
    if (found?.stamp && !found.change) return found.stamp;
  }
  return undefined;
}

/** A breadcrumb that only its words tell, above the text. */
function pathIn(all: readonly Leaf[]): string[] {
  for (const leaf of all.slice(0, 60)) {
    const path = leaf.text.length <= 200 ? breadcrumb(leaf.text) : undefined;
    if (path) return path;
  }
  return [];
}
