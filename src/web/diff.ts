import type { Change, Run } from "../model/change.ts";
import { type Content, html, type Markup, words } from "./markup.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.compare;

/** A paragraph of two versions in one: what stayed, what went and what came. */
interface Paragraph {
  content: Content[];
  changed: boolean;
}

/**
 * Two versions of a text as one, with what went and what came marked.
 * @param onlyChanges leaves out the paragraphs in which nothing changed, and says how many they are.
 */
export function diffOf(
  runs: readonly Run[],
  changes: readonly Change[],
  older: string,
  newer: string,
  onlyChanges: boolean,
): Markup {
  const anchored = new Set<number>();
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const run of runs) {
    const span = run.kind === "cut" ? run.before : (run.after ?? run.before);
    if (!span) continue;
    const text = (run.kind === "cut" ? older : newer).slice(span.start, span.end);
    for (const [index, line] of text.split(/\n+/).entries()) {
      if (index > 0) open = undefined;
      if (line === "") continue;
      if (!open) {
        open = { content: [], changed: false };
        paragraphs.push(open);
      }
      open.content.push(run.kind === "same" ? words(line) : marked(run, changes, line, anchored));
      open.changed ||= run.kind !== "same" && line.trim() !== "";
    }
  }
  if (paragraphs.length === 0) return html`<p class="quiet">${SAY.noText}</p>`;
  if (!onlyChanges) return html`${paragraphs.map(({ content }) => html`<p>${content}</p>`)}`;
  const shown: Markup[] = [];
  let left = 0;
  const leave = (): void => {
    if (left > 0) shown.push(html`<p class="left-out">${counted(left, SAY.leftOut)}</p>`);
    left = 0;
  };
  for (const { content, changed } of paragraphs) {
    if (changed) {
      leave();
      shown.push(html`<p>${content}</p>`);
    } else left++;
  }
  leave();
  return html`${shown}`;
}

/** The first place of a change bears its anchor. */
function marked(run: Run, changes: readonly Change[], text: string, anchored: Set<number>): Markup {
  const change = run.change === undefined ? undefined : changes[run.change];
  const id = run.change !== undefined && !anchored.has(run.change) ? html` id="c${run.change + 1}"` : undefined;
  if (run.change !== undefined) anchored.add(run.change);
  const kind = change ? html` class="${change.class}" title="${SAY.classes[change.class]}"` : undefined;
  return run.kind === "cut" ? html`<del${id}${kind}>${words(text)}</del>` : html`<ins${id}${kind}>${words(text)}</ins>`;
}
