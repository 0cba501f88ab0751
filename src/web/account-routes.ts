import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { formToken, isFormToken, SESSION_HOURS, sessionOf, signIn, signOut } from "../jobs/accounts.ts";
import { type Accounts, userKey } from "../model/account.ts";
import { Attempts } from "./attempts.ts";
import type { House } from "./change-routes.ts";
import { html } from "./markup.ts";
import type { Page } from "./shell.ts";
import { type Editor, visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

const SAY = EDITING.page;

/** What may be sent here; all else is read only. */
const POSTED =
  /^\/(?:sign-in|sign-out|readout\/[0-9a-z]{1,40}\/[0-9a-z]{1,40}\/(?:correct|undo)|person\/[0-9a-z%-]{1,200}\/(?:merge|split|undo))$/;

/** Bytes of a form, at most. */
export const FORM_LIMIT = 64 * 1024;

export const mayBePosted = (path: string): boolean => POSTED.test(path);

/**
 * Whether a form was sent by a page of ours: a browser says in "Origin" whose page it was, and no page can make it lie (OWASP,
 * Cross-Site Request Forgery Prevention). A sender that says nothing is none of our pages.
 */
export function isFromHere(c: Context): boolean {
  const origin = c.req.header("origin");
  if (origin !== undefined) return origin === visit().address.origin;
  return c.req.header("sec-fetch-site") === "same-origin";
}

/** Only browsers that keep to TLS get the prefix by which no other host of the domain can set the cookie. */
const cookieName = (): string =>
  visit().address.protocol === "https:" ? "__Host-rapporteur-session" : "rapporteur-session";

/** Who is signed in in this browser. */
export async function editorOf(c: Context, accounts: Accounts, now: number): Promise<Editor | undefined> {
  const token = getCookie(c, cookieName());
  const session = token === undefined ? undefined : await sessionOf(accounts, token, now);
  return session && { name: session.user, token: formToken(token!) };
}

export type Fields = Record<string, string | string[]>;

/** The fields of a form; names that come more than once have lists. */
export async function fieldsOf(c: Context): Promise<URLSearchParams> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams();
  return new URLSearchParams(await c.req.text());
}

/** Whether the form was made for this session: a second lock behind the first. */
export function isOwnForm(c: Context, fields: URLSearchParams): boolean {
  const token = getCookie(c, cookieName());
  return token !== undefined && isFormToken(fields.get("token") ?? "", token);
}

export function accountRoutes(app: Hono, { archive, page, now }: House): void {
  const attempts = new Attempts();

  app.get("/sign-in", (c) => {
    const to = wayBack(c.req.query("to"));
    return visit().editor ? c.redirect(to, 303) : page(signInPage(to));
  });
  app.post("/sign-in", async (c) => {
    const fields = await fieldsOf(c);
    const [name, password] = [fields.get("name") ?? "", fields.get("password") ?? ""];
    const to = wayBack(fields.get("to") ?? undefined);
    const [account, from] = [userKey(name.slice(0, 64)), visit().from ?? ""];
    if (!attempts.allows(account, from, now())) {
      return page(signInPage(to, name, SAY.tooMany), 429, { "retry-after": "900" });
    }
    attempts.begin(account, from, now());
    const made = await signIn(archive, name, password, now());
    if (!made) return page(signInPage(to, name, SAY.wrong), 403);
    attempts.succeeded(account, from);
    setCookie(c, cookieName(), made.token, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      secure: visit().address.protocol === "https:",
      maxAge: SESSION_HOURS * 3600,
    });
    return c.redirect(to, 303);
  });
  app.post("/sign-out", async (c) => {
    const fields = await fieldsOf(c);
    if (!isOwnForm(c, fields)) return page(refusedPage(EDITING.refused.ended), 403);
    await signOut(archive, getCookie(c, cookieName())!);
    deleteCookie(c, cookieName(), { path: "/", secure: visit().address.protocol === "https:" });
    return c.redirect(wayBack(fields.get("to") ?? undefined), 303);
  });
}

/** A path of this site, and nobody else's: "//host" and "/\host" lead away. */
export const wayBack = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\s\\]{0,2000}$/.test(to) && !to.startsWith("/sign-") ? to : "/";

function signInPage(to: string, name = "", trouble?: string): Page {
  return {
    title: SAY.title,
    noindex: true,
    unshared: true,
    main: html`<article class="prose signing"><h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
${trouble === undefined ? undefined : html`<p class="trouble" role="alert">${trouble}</p>`}
<form class="fields" action="/sign-in" method="post">
<input type="hidden" name="to" value="${to}">
<p><label for="name">${SAY.name}</label><input id="name" name="name" value="${name.slice(0, 64)}" maxlength="64" autocomplete="username" autocapitalize="none" spellcheck="false" required></p>
<p><label for="password">${SAY.password}</label><input id="password" name="password" type="password" maxlength="256" autocomplete="current-password" required></p>
<p><button type="submit">${EDITING.signIn}</button></p>
</form>
<p class="quiet">${SAY.accounts}</p></article>`,
  };
}

export const refusedPage = (message: string, advice?: string): Page => ({
  title: EDITING.refused.title,
  noindex: true,
  unshared: true,
  main: html`<article class="prose error"><h1>${EDITING.refused.title}</h1><p class="standfirst">${message}</p>${
    advice === undefined ? undefined : html`<p>${advice}</p>`
  }<p><a href="/">${WORDS.nav.latest}</a></p></article>`,
});
