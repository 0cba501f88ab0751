import { Problem } from "../model/problem.ts";
import type { ReadHtml } from "./html.ts";
import { endsSentence, hasWords, sameLine } from "./lines.ts";
import { metadata } from "./metadata.ts";
import { readStamp } from "./stamp.ts";
import { type Element, elementsIn, joinLines, leavesOf, parseTree, type Tree, wordsOf } from "./tree.ts";

/**
 * Where the parts of a site's pages stand, for a site that is not read well without being told. Its pages are then read by it
 * alone: where the body is not at its place the site has changed, and that is said.
 */
export interface Layout {
  /** Whose pages these are, without "www.". */
  hosts: readonly string[];
  /** Beginnings of the paths of its pages; all pages where absent. */
  paths?: readonly string[];
  /** Absent where the site's pages are read well, and only its list is not. */
  body?: Selector;
  /** What inside of the body is not the text. */
  drop?: readonly Selector[];
  title?: Selector;
  /** An element whose words, or attribute "datetime" or "content", are the page's stamp. */
  published?: Selector;
  /** The steps of the section path, each an element. */
  section?: Selector;
  /** Its pages that list, where their links are not found well. */
  list?: ListLayout;
}

/** Where a page that lists has its items. */
export interface ListLayout {
  /** Beginnings of the paths of the pages that list. */
  paths: readonly string[];
  /** Each item, with all that is the item's own. */
  item: Selector;
  /** Inside of the item the link to its page; its first link where absent. */
  link?: Selector;
  /** The words of its title; those of the link where absent. */
  title?: Selector;
  /** As that of a page. */
  published?: Selector;
}

/**
 * A part of CSS's selectors: names, ".class", "#id", "[attribute]" and "[attribute=value]", put together without blanks, and
 * with blanks for "inside of": "main div.article-body[itemprop=articleBody] p".
 */
export type Selector = string;

interface Step {
  name?: string;
  id?: string;
  classes: string[];
  attributes: [name: string, value: string | undefined][];
}

const STEP = /^([a-z][a-z\d-]*)?((?:\.[\w-]+|#[\w-]+|\[[a-z][\w-]*(?:=[^\]\s]+)?\])*)$/i;

/** @throws Problem "internal" for what is no selector: layouts are ours. */
export function stepsOf(selector: Selector): Step[] {
  return selector
    .trim()
    .split(/\s+/)
    .map((text) => {
      const [whole, name, rest = ""] = STEP.exec(text) ?? [];
      if (!whole) throw new Problem("internal", `"${selector}" is no selector of a layout.`);
      const step: Step = { classes: [], attributes: [], ...(name && { name: name.toLowerCase() }) };
      for (const part of rest.match(/\.[\w-]+|#[\w-]+|\[[^\]]+\]/g) ?? []) {
        if (part.startsWith(".")) step.classes.push(part.slice(1));
        else if (part.startsWith("#")) step.id = part.slice(1);
        else {
          const [attribute, value] = part.slice(1, -1).split("=", 2) as [string, string?];
          step.attributes.push([attribute.toLowerCase(), value]);
        }
      }
      return step;
    });
}

function fits(element: Element, { name, id, classes, attributes }: Step): boolean {
  const { attribs } = element;
  if (name !== undefined && element.name !== name) return false;
  if (id !== undefined && attribs.id !== id) return false;
  const has = classes.length > 0 ? new Set((attribs.class ?? "").split(/\s+/)) : undefined;
  if (has && !classes.every((one) => has.has(one))) return false;
  return attributes.every(([attribute, value]) =>
    value === undefined ? attribute in attribs : attribs[attribute] === value,
  );
}

/** Elements deeper than this are not asked for those around them: the work stays linear in the page. */
const DEEPEST = 200;

/** Whether an element is what a selector names: the last step is the element, the others stand around it. */
function isAt(element: Element, steps: readonly Step[]): boolean {
  if (!fits(element, steps.at(-1)!)) return false;
  let left = steps.length - 2;
  let depth = 0;
  for (let above = element.parent; above && left >= 0 && depth < DEEPEST; above = above.parent, depth++) {
    if (above.type === "tag" && fits(above as Element, steps[left]!)) left--;
  }
  return left < 0;
}

/** The elements of a page, or inside of one of its elements, that a selector names. */
export function* elementsAt(within: Tree | Element, selector: Selector): Generator<Element> {
  const steps = stepsOf(selector);
  for (const element of elementsIn(within)) if (element !== within && isAt(element, steps)) yield element;
}

export const firstAt = (within: Tree | Element, selector: Selector | undefined): Element | undefined =>
  selector === undefined ? undefined : elementsAt(within, selector).next().value || undefined;

/**
 * Reads a page by its site's layout.
 * @param title the title where the caller knows it.
 * @throws Problem "input" where the body is not at its place, or has no words.
 */
export function readByLayout(html: string, layout: Layout, title: string | undefined): ReadHtml {
  const tree = parseTree(html);
  const said = metadata(tree);
  const body = firstAt(tree, layout.body);
  const drop = (layout.drop ?? []).map(stepsOf);
  const lines = body
    ? joinLines(
        leavesOf(body, (element) => drop.some((steps) => isAt(element, steps))),
        (line) => endsSentence(line.text),
      ).filter((line) => hasWords(line.text))
    : [];
  if (lines.length === 0) {
    throw new Problem(
      "input",
      `The layout of ${layout.hosts[0]} no longer fits: there is no text at "${layout.body}".`,
      {
        advice: "The site has changed its pages: its layout in src/sources must be changed too.",
      },
    );
  }
  const heading = firstAt(tree, layout.title);
  const known = title ?? (heading && wordsOf(heading)) ?? said.title;
  const mark = firstAt(tree, layout.published);
  const stamp = mark && readStamp(mark.attribs.datetime ?? mark.attribs.content ?? wordsOf(mark));
  const published = stamp ?? said.published;
  return {
    ...(known && { title: known }),
    section:
      layout.section === undefined ? said.section : [...elementsAt(tree, layout.section)].map(wordsOf).filter(Boolean),
    ...(published && { published }),
    ...(said.language && { language: said.language }),
    ...(said.url && { url: said.url }),
    body: lines.filter(({ text }) => !known || !sameLine(text, known)).map(({ text, kind }) => ({ text, kind })),
  };
}
