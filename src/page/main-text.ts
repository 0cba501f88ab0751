import type { Element, Document as Tree } from "domhandler";
import { endsSentence, furnitureOf, sameLine } from "./lines.ts";
import { PARAGRAPH_TAGS } from "./markup-words.ts";
import { stampLine } from "./stamp.ts";
import { isElement, joinLines, type Leaf, leavesOf, namedFurniture } from "./tree.ts";

/** Signs of a block that tell; a Chinese one says about three times as much as a letter. */
export const weight = (text: string): number =>
  text.length +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

/** What a block adds to the belief that the text is here: running words outside of links. */
export function density(leaf: Leaf): number {
  if (leaf.links > 0.5 || leaf.marked) return 0;
  const size = weight(leaf.text);
  if (size < 60 && !endsSentence(leaf.text)) return 0;
  return size * (1 - leaf.links) * (endsSentence(leaf.text) ? 1 : 0.4);
}

/** A child holds the text of its parent when this share of the running words is in it. */
const HOLDS = 0.65;
/** A block's own element is gone into only when nothing else is left outside. */
const HOLDS_ALL = 0.95;

/** The blocks of the main text and what was around them. */
export interface MainText {
  leaves: Leaf[];
  /** All blocks of the page, furniture by name left out, in order. */
  all: Leaf[];
  /** Running words in the main text, {@link weight}. */
  weight: number;
}

/**
 * Finds the main text by density: beginning at the page, goes down into the child that holds most of the running words, until
 * they are spread over several. Elements with names of furniture are left out, unless most of the words are in them.
 */
export function mainText(tree: Tree, title: string | undefined): MainText {
  const blocks = (leave: (element: Element) => boolean): Leaf[] =>
    joinLines(leavesOf(tree, leave), (line, next) => isOwnLine(line, title) || isOwnLine(next, title));
  const whole = blocks(() => false);
  const total = sum(whole);
  const heavy = weights(whole);
  // "has-sidebar" and "content-related" may be the name of a container that holds everything.
  const leave = (element: Element): boolean => namedFurniture(element) && (heavy.get(element) ?? 0) < 0.5 * total;
  const all = blocks(leave);
  const held = weights(all);
  const everything = sum(all);
  let at: Element | undefined;
  let within = tree.children;
  let share = everything;
  for (;;) {
    const best: Element | undefined = within
      .filter(isElement)
      .reduce<Element | undefined>(
        (most, child) => ((held.get(child) ?? 0) > (most ? held.get(most)! : 0) ? child : most),
        undefined,
      );
    if (!best || share === 0) break;
    const inside = held.get(best) ?? 0;
    if (inside < (PARAGRAPH_TAGS.has(best.name) || isLeaf(best, held) ? HOLDS_ALL : HOLDS) * share) break;
    if (PARAGRAPH_TAGS.has(best.name)) break;
    at = best;
    within = best.children;
    share = inside;
  }
  const container: Element | undefined = at;
  const leaves = container ? all.filter((leaf) => leaf.path.includes(container)) : all;
  return { leaves, all, weight: share };
}

/** A line that is a paragraph, or no part of the text: a full stop, a stamp, a title, furniture, a link. */
function isOwnLine(line: Leaf, title: string | undefined): boolean {
  if (endsSentence(line.text)) return true;
  if (line.text.length > 300) return false;
  return (
    line.links > 0.6 ||
    stampLine(line.text) !== undefined ||
    (title !== undefined && sameLine(line.text, title)) ||
    furnitureOf(line.text, "head") !== undefined ||
    furnitureOf(line.text, "tail") !== undefined
  );
}

const sum = (leaves: readonly Leaf[]): number => leaves.reduce((size, leaf) => size + density(leaf), 0);

/** Running words in each element. */
function weights(leaves: readonly Leaf[]): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const leaf of leaves) {
    const size = density(leaf);
    if (size > 0) for (const element of leaf.path) held.set(element, (held.get(element) ?? 0) + size);
  }
  return held;
}

/** No child of the element holds running words by itself. */
const isLeaf = (element: Element, held: ReadonlyMap<Element, number>): boolean =>
  !element.children.some((child) => isElement(child) && held.has(child) && !PARAGRAPH_TAGS.has(child.name)) &&
  !element.children.some((child) => isElement(child) && held.has(child));
