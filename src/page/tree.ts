import type { ChildNode, Element, Document as Tree } from "domhandler";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { Problem } from "../model/problem.ts";
import type { Piece } from "./frame.ts";
import { BLOCK_TAGS, FURNITURE_ROLES, FURNITURE_WORDS, SILENT_TAGS } from "./markup-words.ts";

export type { ChildNode, Element, Tree };

/** Deeper than any page that people made; the parser's time grows with depth. */
const DEEPEST = 800;
/** Elements whose end tag may be left out, and those that have none: their count says nothing of depth. */
const UNCOUNTED =
  /^(?:p|li|dd|dt|td|th|tr|tbody|thead|tfoot|colgroup|option|optgroup|br|hr|img|input|meta|link|base|area|col|wbr|source|track|param|embed|html|head|body)$/i;

/** @throws Problem "input" for markup nested so deep that reading it would take for ever. */
export function parseTree(html: string): Tree {
  let depth = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,12})/gi)) {
    if (UNCOUNTED.test(name!)) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new Problem("input", "The markup of this page is nested too deep to be read.", {
        advice: "Copy the text out of a browser and read that.",
      });
  }
  return parse(html, { treeAdapter: adapter });
}

export const isElement = (node: ChildNode): node is Element =>
  node.type === "tag" || node.type === "script" || node.type === "style";

/** The elements under a node in the order of the page, the node itself first where it is one; `leave` passes over one and all it holds. */
export function* elementsIn(
  root: Tree | Element,
  leave: (element: Element) => boolean = () => false,
): Generator<Element> {
  // By the nodes' own pointers: whoever wants the first few of a page's elements pays for these alone.
  let node: ChildNode | null = "attribs" in root ? root : root.firstChild;
  while (node) {
    const element: Element | undefined = isElement(node) && !leave(node) ? node : undefined;
    if (element) yield element;
    if (element?.firstChild) {
      node = element.firstChild;
      continue;
    }
    while (node && node !== root && !node.next) node = node.parent === root ? null : (node.parent as ChildNode | null);
    node = node && node !== root ? node.next : null;
  }
}

/** The words under a node, white space folded; scripts, styles and what is never shown have none. */
export function wordsOf(root: Tree | Element): string {
  const parts: string[] = [];
  const stack: (ChildNode | string)[] = [...root.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (node.type === "text") parts.push(node.data);
    else if (isElement(node) && !silent(node)) {
      // Words of two blocks do not run together.
      const apart = BLOCK_TAGS.has(node.name) || node.name === "br" ? " " : "";
      parts.push(apart);
      stack.push(apart);
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]!);
    }
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}

/** A block of text in the page, with the elements it stands in, outermost first. */
export interface Leaf extends Piece {
  /** Share of the text that is in links, 0 to 1. */
  links: number;
  path: readonly Element[];
  /** It stands on the next line of the same block, behind a single line break. */
  continues?: boolean;
}

/** The words of a class name or id: "mainNav-left_col" is main, nav, left, col. */
function nameWords(element: Element): string[] {
  const names = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** Not shown, or never text. */
export function silent(element: Element): boolean {
  const { attribs } = element;
  return (
    SILENT_TAGS.has(element.name) ||
    "hidden" in attribs ||
    attribs["aria-hidden"] === "true" ||
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test((attribs.style ?? "").slice(0, 500))
  );
}

/** Furniture by its name or role; the names of the page's own big containers are no sign. */
export function namedFurniture(element: Element): boolean {
  if (["html", "body", "main", "article", "form"].includes(element.name)) return false;
  if (FURNITURE_ROLES.has(element.attribs.role?.toLowerCase() ?? "")) return true;
  return nameWords(element).some((word) => FURNITURE_WORDS.has(word));
}

const HEADING = /^h[1-6]$/;

/**
 * The blocks of text under a node, in order; each line of a block that has line breaks by itself.
 * @param leave elements that are passed over with all they hold.
 */
export function leavesOf(root: Tree | Element, leave: (element: Element) => boolean): Leaf[] {
  const leaves: Leaf[] = [];
  const path: Element[] = [];
  let text: string[] = [];
  let linked = 0;
  let links = 0;
  let breaks = 0;
  const flush = (): void => {
    const words = text.join("").replace(/\s+/gu, " ").trim();
    if (words !== "") {
      const letters = words.replace(/\s/gu, "").length;
      leaves.push({
        text: words,
        ...kindIn(path),
        links: letters === 0 ? 0 : Math.min(1, linked / letters),
        path: [...path],
        ...(breaks === 1 && { continues: true }),
      });
      breaks = 0;
    }
    text = [];
    linked = 0;
  };
  const flushBlock = (): void => {
    flush();
    breaks = 0;
  };
  // By hand and not by recursion, since depth is the page's choice.
  const stack: (ChildNode | "leave")[] = [...root.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === "leave") {
      const element = path.at(-1)!;
      if (BLOCK_TAGS.has(element.name)) flushBlock();
      if (element.name === "a") links--;
      path.pop();
      continue;
    }
    if (node.type === "text") {
      text.push(node.data);
      if (links > 0) linked += node.data.replace(/\s/gu, "").length;
      continue;
    }
    if (!isElement(node) || silent(node) || leave(node)) continue;
    if (node.name === "br") {
      flush();
      breaks++;
      continue;
    }
    if (BLOCK_TAGS.has(node.name)) flushBlock();
    if (node.name === "a") links++;
    path.push(node);
    stack.push("leave");
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
  flush();
  return leaves;
}

/** Joins the lines of a block where `apart` does not want them apart. */
export function joinLines(leaves: readonly Leaf[], apart: (line: Leaf, next: Leaf) => boolean): Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const before = joined.at(-1);
    if (!before || !leaf.continues || apart(before, leaf)) {
      joined.push(leaf);
      continue;
    }
    const size = before.text.length + leaf.text.length;
    // Chinese needs no space where a line ends.
    const between = /\p{Script=Han}$/u.test(before.text.slice(-2)) && /^\p{Script=Han}/u.test(leaf.text) ? "" : " ";
    joined[joined.length - 1] = {
      ...before,
      text: before.text + between + leaf.text,
      links: (before.links * before.text.length + leaf.links * leaf.text.length) / size,
    };
  }
  return joined;
}

/** What a block is, by the innermost element that says so. */
function kindIn(path: readonly Element[]): { kind: Piece["kind"]; marked?: boolean } {
  for (let index = path.length - 1; index >= 0; index--) {
    const { name } = path[index]!;
    if (HEADING.test(name)) return { kind: "heading", marked: true };
    if (name === "li" || name === "dd" || name === "dt") return { kind: "item" };
    if (name === "blockquote") return { kind: "quote" };
    if (name === "td" || name === "th") return { kind: isData(path, index) ? "cell" : "paragraph" };
    if (name === "body") break;
  }
  return { kind: "paragraph" };
}

/** A table of data has several rows with several short cells each; one that lays out a page has not. */
function isData(path: readonly Element[], cell: number): boolean {
  let at = cell;
  while (at >= 0 && path[at]!.name !== "table") at--;
  const table = path[at];
  if (!table) return false;
  const known = dataTables.get(table);
  if (known !== undefined) return known;
  const rows: Element[] = [];
  for (const part of table.children.filter(isElement)) {
    if (part.name === "tr") rows.push(part);
    else if (/^t(?:head|body|foot)$/.test(part.name)) rows.push(...part.children.filter(isElement));
  }
  const cells = rows.map(
    (row) => row.children.filter((child) => isElement(child) && /^t[dh]$/.test(child.name)).length,
  );
  const data = rows.length >= 2 && cells.filter((count) => count >= 2).length >= rows.length / 2 && !holdsTable(rows);
  dataTables.set(table, data);
  return data;
}
const dataTables = new WeakMap<Element, boolean>();

function holdsTable(rows: Element[]): boolean {
  const stack: ChildNode[] = rows.flatMap((row) => row.children);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    // Paragraphs and headings too are signs of a layout.
    if (node.name === "table" || HEADING.test(node.name) || node.name === "p") return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}
