import type { Document } from "../../model/document.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Found, Trace } from "./trace.ts";
import { changeOf, type Field, traceWords } from "./word-trace.ts";
import { wordsOf } from "./words.ts";

/** The title word by word. */
export function traceTitle(a: Document, b: Document, know: Knowledge): Trace {
  const trace = new Trace();
  const field = (text: string): Field => ({ text, words: wordsOf(text), told: undefined });
  const [x, y] = [field(a.title), field(b.title)];
  const stretch = { a0: 0, a1: x.words.length, b0: 0, b1: y.words.length };
  traceWords(trace, x, y, stretch, know, { where: "title", equal: false });
  return trace;
}

/** The section path as a whole. */
export function traceSection(a: Document, b: Document): Found[] {
  const [older, newer] = [a.section.join(" > "), b.section.join(" > ")];
  if (older === newer) return [];
  const whole = (text: string) => (text === "" ? undefined : { start: 0, end: text.length });
  return [{ ...changeOf("furniture", "section", older, whole(older), newer, whole(newer)), place: 0 }];
}
