import { Problem } from "../model/problem.ts";
import { charsetOf, decode } from "../page/charset.ts";
import { elementsIn, parseTree, type Tree } from "../page/tree.ts";
import { addressOf, type GivenListing } from "./listing.ts";

/** @returns undefined for markup nested too deep to be read. */
export function treeOf({ body, type }: GivenListing): Tree | undefined {
  try {
    return parseTree(decode(body, charsetOf(type)).text);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** What relative addresses in a page stand against: its base element, or its own address. */
export function baseOf(tree: Tree, url: string): string {
  for (const element of elementsIn(tree)) {
    if (element.name === "base" && element.attribs.href) return addressOf(element.attribs.href, url) ?? url;
    if (element.name === "body") break;
  }
  return url;
}
