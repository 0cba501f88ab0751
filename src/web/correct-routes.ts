import type { Context, Hono } from "hono";
import { correct, undo } from "../jobs/correcting.ts";
import type { Item } from "../model/archive.ts";
import { Problem } from "../model/problem.ts";
import { fieldsOf, isOwnForm, refusedPage } from "./account-routes.ts";
import type { House } from "./change-routes.ts";
import { correctPage, type Present, presentAt, valueIn } from "./correcting.ts";
import { passageAsked, versionHref } from "./passages.ts";
import { Refusal, troubleWords } from "./refusal.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

/** Forms in which an editor corrects a record. Each shows one place; sent, it leads back to the readout. */
export function correctRoutes(app: Hono, { archive, page, now }: House): void {
  const itemOf = async (c: Context): Promise<Item> => {
    const history = await archive.page(c.req.param("page")!);
    const item = history?.versions.find(({ document }) => document.version === c.req.param("version"));
    if (item) return item;
    throw new Refusal("missing", WORDS.errors.versionMissing, { advice: WORDS.errors.notFoundAdvice });
  };
  const presentIn = (item: Item, path: string): Present => {
    const present = item.record && presentAt(item.record, path);
    if (present) return present;
    throw new Refusal("missing", EDITING.form.changed);
  };
  const by = () => ({ author: visit().editor!.name, now: new Date(now()).toISOString() });

  app.get("/readout/:page/:version/correct", async (c) => {
    if (!visit().editor) {
      const { pathname, search } = visit().address;
      return c.redirect(`/sign-in?${new URLSearchParams({ to: `${pathname}${search}` })}`, 303);
    }
    const item = await itemOf(c);
    const path = c.req.query("path") ?? "";
    return page(correctPage(item, path, presentIn(item, path)));
  });

  app.post("/readout/:page/:version/correct", async (c) => {
    const fields = await fieldsOf(c);
    if (!visit().editor || !isOwnForm(c, fields)) return page(refusedPage(EDITING.refused.ended), 403);
    const item = await itemOf(c);
    const path = fields.get("path") ?? "";
    const present = presentIn(item, path);
    if (fields.get("was") !== JSON.stringify(present.value ?? null))
      return page(correctPage(item, path, present, undefined, EDITING.form.changed), 409);
    try {
      await correct(
        archive,
        item,
        {
          path,
          value: valueIn(fields, present),
          quote: fields.get("quote") ?? "",
          span: passageAsked(fields.get("span") ?? undefined, item.document.text),
          about: present.about,
          was: present.value,
          reason: fields.get("reason") ?? "",
        },
        by(),
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "usage") throw error;
      const trouble = troubleWords(error, [error.message, error.advice].filter(Boolean).join(" "));
      return page(correctPage(item, path, present, fields, trouble), 422);
    }
    return c.redirect(`${versionHref(item.document)}#corrections`, 303);
  });

  app.post("/readout/:page/:version/undo", async (c) => {
    const fields = await fieldsOf(c);
    if (!visit().editor || !isOwnForm(c, fields)) return page(refusedPage(EDITING.refused.ended), 403);
    const item = await itemOf(c);
    await undo(archive, item, fields.get("id") ?? "", fields.get("reason") ?? "", by());
    return c.redirect(`${versionHref(item.document)}#corrections`, 303);
  });
}
