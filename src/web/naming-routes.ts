import type { Context, Hono } from "hono";
import { mergePersons, splitPerson, undoNaming } from "../jobs/naming.ts";
import type { PersonCard, PersonId } from "../model/person.ts";
import { Problem } from "../model/problem.ts";
import { fieldsOf, isOwnForm, refusedPage } from "./account-routes.ts";
import type { House } from "./change-routes.ts";
import type { Markup } from "./markup.ts";
import { decisionsOn, namesHref, namesPage } from "./person-naming.ts";
import { Refusal, troubleWords } from "./refusal.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

/** Persons among whom the bearer of a name is sought. */
const NAMESAKES = 50;

/** Who is one person and who is not, decided by an editor: merged, split, undone, each with a reason and an author. */
export function namingRoutes(app: Hono, { archive, page, now }: House): void {
  const personOf = async (id: PersonId): Promise<PersonCard> => {
    const person = await archive.person(id);
    if (person) return person;
    throw new Refusal("missing", WORDS.people.missing, { advice: WORDS.errors.notFoundAdvice });
  };
  const shown = async (
    person: PersonCard,
    more: { other?: string | undefined; trouble?: Markup | string; given?: URLSearchParams },
  ) => namesPage({ person, decided: decisionsOn(person, await archive.namings()), ...more });

  app.get("/person/:id/names", async (c) => {
    const person = await personOf(c.req.param("id"));
    const { search } = visit().address;
    if (person.id !== c.req.param("id")) return c.redirect(`${namesHref(person.id)}${search}`, 301);
    return page(await shown(person, { other: c.req.query("with")?.slice(0, 300) }));
  });

  /** @param decide gives nothing back: the decision is shown by the page that the sender is led to. */
  const decided = async (
    c: Context,
    decide: (
      person: PersonCard,
      fields: URLSearchParams,
      by: { author: string; reason: string; made: string },
    ) => Promise<unknown>,
  ): Promise<Response> => {
    const fields = await fieldsOf(c);
    const { editor } = visit();
    if (!editor || !isOwnForm(c, fields)) return page(refusedPage(WORDS.editing.refused.ended), 403);
    const person = await personOf(c.req.param("id")!);
    const by = {
      author: editor.name,
      reason: (fields.get("reason") ?? "").trim(),
      made: new Date(now()).toISOString(),
    };
    try {
      if (by.reason === "") throw new Refusal("usage", WORDS.naming.noReason);
      await decide(person, fields, by);
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== "usage" && error.code !== "missing")) throw error;
      return page(await shown(person, { trouble: troubleWords(error, error.message), given: fields }), 422);
    }
    const after = (await archive.person(person.id)) ?? person;
    return c.redirect(`${namesHref(after.id)}#decisions`, 303);
  };

  app.post("/person/:id/merge", (c) =>
    decided(c, async (person, fields, by) =>
      mergePersons(archive, person.id, await meant(fields.get("other") ?? ""), by),
    ),
  );
  app.post("/person/:id/split", (c) =>
    decided(c, (person, fields, by) => splitPerson(archive, person.id, fields.get("form") ?? "", by)),
  );
  app.post("/person/:id/undo", (c) =>
    decided(c, (_person, fields, by) => undoNaming(archive, fields.get("id") ?? "", by)),
  );

  /** Whom an editor means: by the address of the page, by its last part, or by a name that one person alone bears. */
  async function meant(given: string): Promise<PersonId> {
    const wanted = given
      .trim()
      .replace(/^.*\/person\//, "")
      .replace(/[/?#].*$/s, "");
    const known = await archive.person(wanted);
    if (known) return known.id;
    const { persons } = await archive.persons({ name: given.trim().slice(0, 200), limit: NAMESAKES });
    const bearing = persons.filter(({ forms }) => forms.includes(given.trim()));
    if (bearing.length === 1) return bearing[0]!.id;
    throw new Refusal("usage", bearing.length > 1 ? WORDS.naming.several : WORDS.naming.nobody);
  }
}
