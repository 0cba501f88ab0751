import { elementsIn, type Tree, wordsOf } from "../page/tree.ts";
import { addressOf } from "./listing.ts";

/** What the link to the next page of a list says; lower case, without arrows. */
const NEXT = new Set([
  ...[
    "next",
    "next page",
    "older",
    "older posts",
    "older entries",
    "следующая",
    "следующая страница",
    "далее",
    "вперед",
  ],
  ...[
    "наступна",
    "suivant",
    "suivante",
    "page suivante",
    "siguiente",
    "página siguiente",
    "próxima",
    "próximo",
    "seguinte",
  ],
  ...[
    "下一页",
    "下页",
    "下一頁",
    "次へ",
    "次のページ",
    "다음",
    "التالي",
    "الصفحة التالية",
    "weiter",
    "nächste",
    "nächste seite",
  ],
  ...["successiva", "avanti", "sonraki", "volgende", "następna", "další"],
]);
const ARROW = /^(?:[›»→>]|>>)$/u;

/** The address of the next page of a list: by "rel", by its words, or by an arrow in a pager. Never the page itself. */
export function nextPage(tree: Tree, base: string, own: string): string | undefined {
  const itself = addressOf(own, own);
  let byWords: string | undefined;
  let byArrow: string | undefined;
  for (const element of elementsIn(tree)) {
    if (element.name !== "a" && element.name !== "link") continue;
    const url = addressOf(element.attribs.href, base);
    if (!url || url === itself || /^\s*#/.test(element.attribs.href ?? "")) continue;
    if (/(?:^|\s)next(?:\s|$)/i.test(element.attribs.rel ?? "")) return url;
    if (element.name === "link") continue;
    const shown = wordsOf(element).slice(0, 60).toLowerCase();
    const words = (shown || element.attribs.title || element.attribs["aria-label"] || "").toLowerCase();
    if (NEXT.has(words.replace(/[^\p{L}\p{M}\s]/gu, "").trim())) byWords ??= url;
    else if (ARROW.test(shown) && new URL(url).host === new URL(base).host) byArrow ??= url;
  }
  return byWords ?? byArrow;
}
