import type { Hono } from "hono";
import { noveltyIn } from "../jobs/novelty.ts";
import { type Item, shownIn } from "../model/archive.ts";
import type { PageId } from "../model/ids.ts";
import type { House, WebArchive } from "./change-routes.ts";
import { mostNew, noveltyPage } from "./novelty.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

/** What is new in a readout, against the earlier ones of its parties. */
export function noveltyRoutes(app: Hono, { archive, page, part, json }: House): void {
  app.get("/readout/:page/new", async (c) => {
    const item = await newestOf(archive, c.req.param("page"));
    return page(noveltyPage(item, await noveltyIn(archive, item)));
  });
  app.get("/readout/:page/new.part", async (c) => {
    const item = await newestOf(archive, c.req.param("page"));
    return part(mostNew(await noveltyIn(archive, item)));
  });
  app.get("/readout/:page/new.json", async (c) => {
    const item = await newestOf(archive, c.req.param("page"));
    return json(await noveltyIn(archive, item));
  });
}

async function newestOf(archive: WebArchive, id: string): Promise<Item> {
  const history = /^[0-9a-z]{1,40}$/.test(id) ? await archive.page(id as PageId) : undefined;
  const item = history && shownIn(history);
  if (!item) throw new Refusal("missing", WORDS.errors.readoutMissing, { advice: WORDS.errors.notFoundAdvice });
  return item;
}
