import type { Naming, PersonCard } from "../model/person.ts";
import { listComma } from "./lists.ts";
import { html, type Markup } from "./markup.ts";
import { instantText } from "./names.ts";
import { personHref } from "./person-links.ts";
import type { Page } from "./shell.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

/** People's decisions on who is one and who is not: shown to everybody, made and undone by who is signed in. */

const SAY = WORDS.naming;

export const namesHref = (id: string): string => `${personHref(id)}/names`;

/** A decision as it is shown: of names, not of the keys that it is kept by. */
export interface Decided extends Naming {
  /** The names of its bearers, as far as they are still known. */
  names: readonly string[];
}

/** The decisions that a person's names are part of. @param namings oldest first */
export function decisionsOn({ bearers }: PersonCard, namings: readonly Naming[]): Decided[] {
  const keys = new Map(bearers.map(({ key, name }) => [key, name]));
  const names = new Set(bearers.map(({ name }) => name));
  return namings
    .filter((one) => one.bearers.some((key) => keys.has(key)) || (one.form !== undefined && names.has(one.form)))
    .map((one) => ({ ...one, names: one.bearers.map((key) => keys.get(key) ?? nameIn(key)) }));
}

/** A bearer's key is JSON of its name, side and strand. */
function nameIn(key: string): string {
  try {
    const [name] = JSON.parse(key) as unknown[];
    return typeof name === "string" ? name : key;
  } catch {
    return key;
  }
}

/** On the person's page: that people have decided, and the way to decide for who may. */
export function namingLine(person: PersonCard, decided: readonly Naming[]): Markup | undefined {
  const { editor } = visit();
  if (decided.length === 0 && !editor) return undefined;
  return html`<p class="naming">${decided.length === 0 ? undefined : html`${SAY.decided} `}<a href="${namesHref(person.id)}" rel="nofollow">${editor ? SAY.decide : SAY.see}</a></p>`;
}

export interface NamesShown {
  person: PersonCard;
  decided: readonly Decided[];
  /** Whom a link proposes to be the same. */
  other?: string | undefined;
  /** Why what was sent before was not taken, and what it was. */
  trouble?: Markup | string;
  given?: URLSearchParams;
}

export function namesPage({ person, decided, other, trouble, given }: NamesShown): Page {
  const { editor } = visit();
  return {
    title: SAY.title(person.name),
    noindex: true,
    unshared: true,
    main: html`<article class="prose correcting">
<p class="kicker"><a href="${personHref(person.id)}">${person.name}</a></p>
<h1>${SAY.title(person.name)}</h1>
<p class="standfirst">${SAY.standfirst}</p>
${trouble === undefined ? undefined : html`<p class="trouble" role="alert">${trouble}</p>`}
${editor ? [mergeForm(person, editor.token, other, given), splitForm(person, editor.token, given)] : undefined}
<section aria-labelledby="decisions"><h2 id="decisions">${SAY.decisions}</h2>${
      decided.length === 0
        ? html`<p class="quiet">${SAY.none}</p>`
        : html`<ol class="plain corrections">${decided.toReversed().map((one) => decisionOf(person, one))}</ol>`
    }</section>
</article>`,
  };
}

const token = (value: string): Markup => html`<input type="hidden" name="token" value="${value}">`;

const reason = (id: string, given: string | null | undefined): Markup =>
  html`<p><label for="${id}">${SAY.reason}</label><input id="${id}" name="reason" value="${given ?? ""}" maxlength="500" required></p>`;

function mergeForm(
  { id, perhaps }: PersonCard,
  mark: string,
  other: string | undefined,
  given: URLSearchParams | undefined,
): Markup {
  return html`<h2 id="merge">${SAY.merge}</h2>
<form class="fields" action="${personHref(id)}/merge" method="post">${token(mark)}
<p><label for="other">${SAY.other}</label><input id="other" name="other" value="${given?.get("other") ?? other ?? ""}" maxlength="300" list="perhaps" autocomplete="off" required aria-describedby="other-hint"><span class="hint" id="other-hint">${SAY.otherHint}</span></p>
<datalist id="perhaps">${perhaps.map((one) => html`<option value="${one.person}">${one.name}</option>`)}</datalist>
${reason("merge-reason", given?.has("other") ? given.get("reason") : undefined)}
<p><button type="submit">${SAY.merge}</button></p></form>`;
}

function splitForm({ id, bearers }: PersonCard, mark: string, given: URLSearchParams | undefined): Markup | undefined {
  const forms = [...new Set(bearers.map(({ name }) => name))];
  if (forms.length < 2) return undefined;
  return html`<h2 id="split">${SAY.split}</h2>
<form class="fields" action="${personHref(id)}/split" method="post">${token(mark)}
<p><label for="form">${SAY.form}</label><select id="form" name="form" aria-describedby="form-hint">${forms.map((form) => html`<option lang=""${form === given?.get("form") ? html` selected` : undefined}>${form}</option>`)}</select><span class="hint" id="form-hint">${SAY.formHint}</span></p>
${reason("split-reason", given?.has("form") ? given.get("reason") : undefined)}
<p><button type="submit">${SAY.split}</button></p></form>`;
}

function decisionOf(person: PersonCard, { id, kind, names, form, author, reason: why, made, undone }: Decided): Markup {
  const { editor } = visit();
  const what =
    kind === "merge" ? SAY.merged(names.join(listComma())) : SAY.splitOff(form ?? "", names.join(listComma()));
  return html`<li class="${undone ? "undone" : "holds"}" id="n-${id}"><p><b>${what}</b> <span class="tag">${undone ? SAY.undone : SAY.holds}</span></p>
<p>${why}</p>
<p class="by">${SAY.by(author, instantText(made))}</p>
${
  undone
    ? html`<p>${undone.reason}</p><p class="by">${SAY.undoneBy(undone.author, instantText(undone.made))}</p>`
    : editor
      ? html`<details class="undo"><summary>${SAY.undo}</summary><form class="fields" action="${personHref(person.id)}/undo" method="post">${token(editor.token)}<input type="hidden" name="id" value="${id}">${reason(`undo-${id}`, undefined)}<p><button type="submit">${SAY.undo}</button></p></form></details>`
      : undefined
}</li>`;
}
