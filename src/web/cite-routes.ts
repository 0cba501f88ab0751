import type { Hono } from "hono";
import { CITATION_FORMS, type Cited, citedOf } from "../formats/citation/index.ts";
import { type Item, shownIn } from "../model/archive.ts";
import type { House } from "./change-routes.ts";
import { archivedAt, citePage } from "./citing.ts";
import { citeHref, passageAsked } from "./passages.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

/** References to a version, for readers and for citation managers. */
export function citeRoutes(app: Hono, { archive, page, respond }: House): void {
  const versionOf = async (pageId: string, version: string | undefined): Promise<Item> => {
    const history = /^[0-9a-z]{1,40}$/.test(pageId) ? await archive.page(pageId) : undefined;
    const item =
      version === undefined
        ? history && shownIn(history)
        : history?.versions.find(({ document }) => document.version === version);
    if (item) return item;
    throw new Refusal("missing", history ? WORDS.errors.versionMissing : WORDS.errors.readoutMissing, {
      advice: WORDS.errors.notFoundAdvice,
    });
  };
  const cited = async (item: Item): Promise<Cited> => {
    const capture = await archive.captureHeadOf(item.document.id);
    return citedOf(item, { archived: archivedAt(item), ...(capture ? { digest: capture.digest } : {}) });
  };

  // A reference names a version: that of today is the one that the address without a version leads to.
  app.get("/readout/:page/cite", async (c) => {
    const { document } = await versionOf(c.req.param("page"), undefined);
    return c.redirect(citeHref(document, passageAsked(c.req.query("passage"), document.text)), 302);
  });
  app.get("/readout/:page/:version/cite", async (c) => {
    const item = await versionOf(c.req.param("page"), c.req.param("version"));
    return page(citePage(item, await cited(item), passageAsked(c.req.query("passage"), item.document.text)));
  });
  for (const form of CITATION_FORMS) {
    app.get(`/readout/:page/:version/cite.${form.extension}`, async (c) => {
      const item = await versionOf(c.req.param("page"), c.req.param("version"));
      const made = await cited(item);
      return respond(form.text(made), form.mediaType, 200, {
        "content-disposition": `inline; filename="${made.key}.${form.extension}"`,
      });
    });
  }
}
