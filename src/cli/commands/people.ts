import { roleOn } from "../../analysis/roster/roster.ts";
import { openArchive, type Store } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { mergePersons, nameUnnamed, splitPerson, undoNaming } from "../../jobs/naming.ts";
import type { Naming, PersonCard } from "../../model/person.ts";
import { Problem } from "../../model/problem.ts";
import { isWhen, precisionOf } from "../../model/when.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { type Context, write } from "../context.ts";
import { onlyToday, openedAt, withDay } from "../opening.ts";
import { personLine, personView, roleView } from "../person-view.ts";
import { harmless, screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  side?: string;
  limit?: string;
  author?: string;
  reason?: string;
  on?: string;
  json?: boolean;
}

export const peopleCommand: CommandSpec = {
  name: "people",
  describe: (command) =>
    withDay(command)
      .description(
        "who is who: persons by name in any script, with the forms of their names and their offices\n\nWithout words all are listed, those named most often first; an id (ana-orlo-xv) shows the person, with the reasons for which\nforms are taken for one and the passages that show an office.\nmerge A B takes two persons for one; split A FORM takes a form of the name for somebody else; undo DECISION takes such a\ndecision back; decisions lists them. These are kept with author and reason, and win over what is inferred.",
      )
      .argument("[words...]", "words of a name, or an id; or merge, split, undo, decisions and what they need")
      .option("--side <CODE>", "only persons who act for this state or organisation (RU, EU, UN)")
      .option("--on <DAY>", "with an id: what the person was on that day (2023-09-20), as far as the texts show")
      .option("--limit <NUMBER>", "how many to list, 1 to 100,000 (default: 50)")
      .option("--author <NAME>", "who decides, with merge, split and undo")
      .option("--reason <TEXT>", "why, with merge, split and undo")
      .option("--json", "give them as JSON, one object a line"),
  settings: [],
  async run(context, words, options: Options) {
    const [action, ...given] = words;
    const decides = action === "merge" || action === "split" || action === "undo";
    const limit = wholeNumber("--limit", options.limit ?? "50", 1, 100_000);
    if (decides) onlyToday("Deciding who is who", options);
    const archive = decides ? await openArchive(settingOf("archive", options.archive)) : await openedAt(options);
    try {
      if (decides) return await decide(context, archive, action, given, options);
      if (action === "decisions" && given.length === 0) return await decisions(context, archive, options);
      const screen = screenOf(context.stdout, context.env);
      const person = words.length === 1 ? await archive.person(action!) : undefined;
      if (person && options.on !== undefined) return await onDay(context, archive, person, options.on, options.json);
      if (person) {
        const holdings = await archive.holdings({ person: person.id });
        await write(
          context,
          options.json
            ? `${JSON.stringify({ ...person, holdings })}\n`
            : `${personView(person, holdings, screen).join("\n")}\n`,
        );
        return 0;
      }
      const { total, persons } = await archive.persons({
        name: words.join(" "),
        limit,
        ...(options.side === undefined ? {} : { side: options.side }),
      });
      const rest = total - persons.length;
      const text = options.json
        ? persons.map((one) => `${JSON.stringify(one)}\n`).join("")
        : total === 0
          ? "No such person found.\n"
          : `${persons.map((one) => personLine(one, screen).join("\n")).join("\n")}\n${rest > 0 ? `and ${rest.toLocaleString("en")} more: --limit\n` : ""}`;
      await write(context, text);
      return 0;
    } finally {
      await archive.close();
    }
  },
};

async function onDay(
  context: Context,
  archive: Store,
  person: PersonCard,
  day: string,
  json: boolean | undefined,
): Promise<number> {
  if (!isWhen(day) || precisionOf(day) !== "day")
    throw new Problem("usage", `--on cannot be "${day}"`, { advice: "Give a day as 2023-09-20." });
  const roles = roleOn(await archive.appearancesOfPerson(person.id), day, person.side);
  const screen = screenOf(context.stdout, context.env);
  const text = json
    ? roles.map((role) => `${JSON.stringify({ person: person.id, day, ...role })}\n`).join("")
    : `${roleView(person, day, roles, screen).join("\n")}\n`;
  await write(context, text);
  return 0;
}

async function decide(
  context: Context,
  archive: Store,
  action: "merge" | "split" | "undo",
  given: string[],
  { author = "", reason = "", json }: Options,
): Promise<number> {
  const [a, b] = given;
  if (a === undefined || (action === "undo" ? given.length > 1 : b === undefined))
    throw new Problem("usage", `people ${action} was not given what it needs.`, {
      advice: { merge: "Give two ids.", split: "Give an id and a form of the name.", undo: "Give one decision." }[
        action
      ],
    });
  await nameUnnamed(archive, { signal: context.signal });
  const asked = { author, reason, made: new Date().toISOString() };
  const naming =
    action === "merge"
      ? await mergePersons(archive, a, b!, asked)
      : action === "split"
        ? await splitPerson(archive, a, given.slice(1).join(" "), asked)
        : await undoNaming(archive, a, asked);
  const persons = await Promise.all(naming.bearers.map((key) => personWith(archive, key)));
  const ids = [...new Set(persons.flatMap((person) => person?.id ?? []))];
  await write(
    context,
    json
      ? `${JSON.stringify(naming)}\n`
      : `${action === "undo" ? "Undone" : "Kept"} as decision ${naming.id}: ${harmless(ids.join(", "))}\n`,
  );
  return 0;
}

/** The person to whom a bearer belongs now. */
async function personWith(archive: Store, key: string): Promise<PersonCard | undefined> {
  const ids = await archive.idsOf([key]);
  const [name] = JSON.parse(key) as [string];
  for (const id of [...(ids.get(key) ?? []), ...(await archive.persons({ name })).persons.map((one) => one.id)]) {
    const person = await archive.person(id);
    if (person?.bearers.some((bearer) => bearer.key === key)) return person;
  }
  return undefined;
}

async function decisions(context: Context, archive: Store, options: Options): Promise<number> {
  const list = await archive.namings();
  const line = ({ id, kind, author, reason, made, bearers, form, undone }: Naming): string => {
    const names = bearers.map((key) => (JSON.parse(key) as string[]).filter(Boolean).slice(0, 2).join(" "));
    const what = kind === "merge" ? names.join(" and ") : `${form} from ${names.join(", ")}`;
    return `${id}  ${made.slice(0, 10)}  ${kind} ${what} (${author}: ${reason})${undone ? ` – undone by ${undone.author}: ${undone.reason}` : ""}`;
  };
  const text = options.json
    ? list.map((one) => `${JSON.stringify(one)}\n`).join("")
    : list.length === 0
      ? "No decisions.\n"
      : `${list.map((one) => harmless(line(one))).join("\n")}\n`;
  await write(context, text);
  return 0;
}
