import type { Item } from "../model/archive.ts";
import { targetOf } from "../model/corrections.ts";
import type { Document } from "../model/document.ts";
import type { Judged } from "../model/record.ts";
import { valueText } from "./correcting.ts";
import { between, html, type Markup } from "./markup.ts";
import { instantText, opening } from "./names.ts";
import { versionHref } from "./passages.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

/** What an editor sees beside a value: links to the forms that correct it. Nobody else does. */
export function correctLinks(document: Document, paths: readonly string[]): Markup | undefined {
  if (!visit().editor) return undefined;
  const links = paths.map((path) => {
    const target = targetOf(path)!;
    return html`<a href="${versionHref(document)}/correct?${new URLSearchParams({ path }).toString()}" rel="nofollow">${EDITING.targets[target.of]}</a>`;
  });
  return html`<p class="correct"><b>${EDITING.correct}:</b> ${between(links, " · ")}</p>`;
}

const SAY = EDITING.list;

/** All corrections of a text, the newest first, for everybody: who, when, why, what it was and is, and how it fares. */
export function correctionsList({ document, corrections }: Item): Markup | undefined {
  if (!corrections || corrections.length === 0) return undefined;
  return html`<section class="sheet" aria-labelledby="corrections"><h2 id="corrections">${SAY.title}</h2>
<ol class="plain corrections">${corrections.toReversed().map((judged) => correctionOf(document, judged, corrections))}</ol></section>`;
}

function correctionOf(document: Document, { correction, state }: Judged, all: readonly Judged[]): Markup {
  const { path, value, was, about, author, made, reason, quote, undoes, id } = correction;
  const of = targetOf(path)?.of;
  const taken = all.find((one) => one.correction.id === undoes)?.correction;
  const what = of === undefined ? path : EDITING.titles[of];
  const change = undoes
    ? html`${SAY.undoes}${taken ? html` (${taken.author}, ${instantText(taken.made)})` : undefined}`
    : html`${about === undefined || of === "party" || of === "topic" ? undefined : html`${about}: `}${
        of === "party" || of === "topic"
          ? html`<del>${about}</del>`
          : html`${was === undefined || was === null ? undefined : html`<del>${valueText(of ?? "name", was)}</del> → `}<ins>${value === null ? SAY.taken : valueText(of ?? "name", value)}</ins>`
      }`;
  return html`<li class="${state}" id="c-${id}"><p><b>${what}</b> <span class="tag">${SAY.states[state]}</span></p>
<p>${change}</p>
<p class="quote">“${opening(quote, 160)}”</p>
<p>${reason}</p>
<p class="by">${SAY.by(author, instantText(made))}</p>
${state === "undone" ? undefined : undoForm(document, id)}</li>`;
}

function undoForm(document: Document, id: string): Markup | undefined {
  const { editor } = visit();
  if (!editor) return undefined;
  return html`<details class="undo"><summary>${SAY.undo}</summary><form class="fields" action="${versionHref(document)}/undo" method="post"><input type="hidden" name="token" value="${editor.token}"><input type="hidden" name="id" value="${id}"><p><label for="undo-${id}">${SAY.undoReason}</label><input id="undo-${id}" name="reason" maxlength="500" required></p><p><button type="submit">${SAY.undo}</button></p></form></details>`;
}
