import { type Element, elementsIn, isElement, type Tree } from "../page/tree.ts";

/** Class names that tell a place in a row, not a kind: "odd", "first", "col-3", "item-17". */
const PLACE_IN_ROW = /^(?:odd|even|first|last|active|current|selected|new|alt|row\d|clearfix)$|\d/i;

/**
 * The tags and classes an element stands in, from the page's root: links of one list have one shape. Columns of a table are
 * counted, for the second column of all rows is one list and the first another.
 */
export function shapeOf(element: Element): string {
  const known = shapes.get(element);
  if (known !== undefined) return known;
  // By hand and from the top, so that depth costs no stack and each element is named once.
  const open: Element[] = [];
  let top = "";
  for (
    let node: Element["parent"] | Element = element;
    node && isElement(node as Element);
    node = (node as Element).parent
  ) {
    const above = shapes.get(node as Element);
    if (above !== undefined) {
      top = above;
      break;
    }
    open.push(node as Element);
  }
  for (const node of open.reverse()) {
    top = named(`${top}/${stepOf(node)}`);
    shapes.set(node, top);
  }
  return top;
}
const shapes = new WeakMap<Element, string>();

/** Long paths grow with depth; past a length the rest is told by its end, which differs where the lists do. */
const named = (path: string): string => (path.length <= 600 ? path : path.slice(-600));

function stepOf(element: Element): string {
  if (element.name === "td" || element.name === "th") {
    let column = 0;
    for (let before = element.prev; before; before = before.prev) if (isElement(before) && ++column >= 20) break;
    return `${element.name}${column}`;
  }
  const classes = (element.attribs.class ?? "")
    .slice(0, 200)
    .split(/\s+/)
    .filter((name) => name !== "" && !PLACE_IN_ROW.test(name));
  return [element.name, ...classes.sort()].join(".");
}

const APART_TAGS = new Set(["nav", "footer", "menu", "select"]);
const APART_ROLES = new Set(["navigation", "contentinfo", "search", "menu", "menubar", "dialog", "toolbar"]);
/** Words of class names and ids; fewer than those of furniture on a page with a text, for "latest" and "more" name lists. */
const APART_WORDS = new Set([
  ...["nav", "navbar", "navigation", "menu", "submenu", "footer", "breadcrumb", "breadcrumbs", "crumbs", "pager"],
  ...[
    "pagination",
    "languages",
    "language",
    "lang",
    "tagcloud",
    "tags",
    "cloud",
    "share",
    "social",
    "cookie",
    "cookies",
  ],
]);

/** Which elements hold no list of texts: navigation, foot, languages, tags. One named so that holds half of the page is not. */
export function apartFromLists(tree: Tree): (element: Element) => boolean {
  const apart = new Set<Element>();
  let all = 0;
  const inside = new Map<Element, number>();
  for (const element of elementsIn(tree)) {
    if (maybeApart(element)) inside.set(element, 0);
    if (element.name === "a") all++;
  }
  if (inside.size === 0) return () => false;
  for (const element of elementsIn(tree)) {
    if (element.name !== "a") continue;
    let depth = 0;
    for (let node = element.parent; node && isElement(node) && depth < 800; node = node.parent, depth++) {
      const count = inside.get(node);
      if (count !== undefined) inside.set(node, count + 1);
    }
  }
  for (const [element, count] of inside) {
    const certain = APART_TAGS.has(element.name) || APART_ROLES.has(element.attribs.role?.toLowerCase() ?? "");
    if (certain || count <= all * 0.6) apart.add(element);
  }
  return (element) => apart.has(element);
}

function maybeApart(element: Element): boolean {
  if (["html", "body", "main", "article", "form", "a"].includes(element.name)) return false;
  if (APART_TAGS.has(element.name) || APART_ROLES.has(element.attribs.role?.toLowerCase() ?? "")) return true;
  const names = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => APART_WORDS.has(word));
}
