import { html, type Markup } from "./markup.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

/** At the foot of every page: who is signed in, or where one signs in. */
export function accountLine(): Markup {
  const { editor, address } = visit();
  const here = `${address.pathname}${address.search}`;
  if (!editor)
    return html`<a href="/sign-in?${new URLSearchParams({ to: here }).toString()}" rel="nofollow">${EDITING.signIn}</a>`;
  return html`<form action="/sign-out" method="post"><span>${EDITING.signedIn(editor.name)}</span> <input type="hidden" name="token" value="${editor.token}"><input type="hidden" name="to" value="${here}"><button type="submit">${EDITING.signOut}</button></form>`;
}
