/** XML as strangers send it: what stands in it, told without trusting that it is well-formed. Everything here is one pass. */

/** What must be passed over before the root element is seen. */
const PROLOGUE = 64 * 1024;

export interface Xml {
  /** From the root element on. */
  text: string;
  /** Local name of the root, in lower case: "rss", "feed", "rdf", "urlset", "sitemapindex". */
  root: string;
  /** Its start tag as it stands. */
  tag: string;
  /** It ends with the end of its root element, so nothing is cut off. */
  whole: boolean;
  /** It declares entities of its own; they are never expanded, whatever they hold. */
  entities: boolean;
}

/**
 * Finds the root element behind declaration, comments, document type and whatever a broken program printed before them.
 * The document type is left out, and with it every entity it declares.
 */
export function xmlIn(text: string): Xml | undefined {
  let at = 0;
  let entities = false;
  while (at < PROLOGUE) {
    const open = text.indexOf("<", at);
    if (open < 0) return undefined;
    if (text.startsWith("<!--", open)) at = past(text, "-->", open);
    else if (text.startsWith("<?", open)) at = past(text, "?>", open);
    else if (text.startsWith("<!", open)) {
      const subset = text.slice(open, open + 300).match(/^<![^<>[]{0,250}\[/);
      const end = subset ? text.indexOf("]", open) : -1;
      if (subset && /<!entity/i.test(text.slice(open, end < 0 ? text.length : end))) entities = true;
      at = past(text, ">", end < 0 ? open : end);
    } else {
      const name = text
        .slice(open, open + 60)
        .match(/^<(?:[\w-]{1,20}:)?([\w-]{1,30})(?=[\s/>])/)?.[1]
        ?.toLowerCase();
      if (!name) return undefined;
      const end = past(text, ">", open);
      const tail = text.slice(Math.max(end, text.length - 4096));
      return {
        text: text.slice(open),
        root: name,
        tag: text.slice(open, end),
        whole: new RegExp(`</(?:[\\w-]{1,20}:)?${name}\\s{0,9}>`, "i").test(tail),
        entities,
      };
    }
  }
  return undefined;
}

/** Behind the next `sign`; the end of the text where there is none. */
function past(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

/** A tag, or the text before the next one. Offsets are UTF-16. */
export interface Token {
  kind: "open" | "close" | "empty" | "text";
  /** As written, with its prefix ("news:title"); empty for text. */
  name: string;
  start: number;
  end: number;
}

/** Tags and texts in order; comments and instructions are passed over, CDATA is text. A tag cut off at the end is left out. */
export function* tokensOf(xml: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) return yield { kind: "text", name: "", start: at, end: xml.length };
    if (open > at) yield { kind: "text", name: "", start: at, end: open };
    if (xml.startsWith("<![CDATA[", open)) {
      const end = xml.indexOf("]]>", open);
      if (end < 0) return;
      yield { kind: "text", name: "", start: open, end: end + 3 };
      at = end + 3;
    } else if (xml.startsWith("<!--", open) || xml.startsWith("<?", open)) {
      const sign = xml[open + 1] === "?" ? "?>" : "-->";
      const end = xml.indexOf(sign, open);
      if (end < 0) return;
      at = end + sign.length;
    } else {
      const end = xml.indexOf(">", open);
      if (end < 0) return;
      const inner = xml.slice(open + 1, Math.min(end, open + 80));
      const name = inner.match(/^\/?([\w:.-]{1,60})/)?.[1] ?? "";
      const kind = inner.startsWith("/") ? "close" : xml[end - 1] === "/" ? "empty" : "open";
      yield { kind, name, start: open, end: end + 1 };
      at = end + 1;
    }
  }
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of an element without children: CDATA opened, XML's own references resolved, others left as they stand. */
export function plainText(xml: string): string {
  return xml
    .split("<![CDATA[")
    .map((part, index) => {
      const end = index === 0 ? -1 : part.indexOf("]]>");
      return end < 0 ? resolved(part) : part.slice(0, end) + resolved(part.slice(end + 3));
    })
    .join("")
    .trim();
}

const resolved = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : all;
  });
