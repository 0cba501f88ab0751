import { echoesOf, formulaLife } from "../../jobs/formulas.ts";
import type { FormulaQuery } from "../../model/formula.ts";
import { Problem } from "../../model/problem.ts";
import { dayAsked, pairAsked } from "../asking.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { formulaView, lifeView } from "../formula-view.ts";
import { openedRelated, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  publisher?: string;
  side?: string;
  pair?: string;
  since?: string;
  language?: string;
  order?: string;
  limit?: string;
  json?: boolean;
}

const ORDERS = ["occasions", "latest", "first"] as const;

export const formulasCommand: CommandSpec = {
  name: "formulas",
  describe: (command) =>
    withDay(command)
      .description(
        "wording that recurs: the same words, or nearly, on three occasions or more\n\nshow ID tells of one: by whom, to whom, how often, in which wordings, and what other accounts of the same occasions make of it.",
      )
      .argument("[action]", "show, with an id; without it formulas are listed")
      .argument("[id]", "the id of a formula")
      .option("--publisher <NAME>", "only those that this publisher uses")
      .option(
        "--side <CODE>",
        "only those in readouts with this party: ISO 3166-1 alpha-2, or an organisation's short name",
      )
      .option("--pair <CODES>", "only those in readouts with both parties: CN,RU")
      .option("--since <DAY>", "only those used on this day or later (2023-09-20; a month or year will do)")
      .option("--language <TAG>", "only those in this language: en")
      .option("--order <ORDER>", `${ORDERS.join(", ")} (default: occasions, those with most first)`)
      .option("--limit <NUMBER>", "how many to give, 1 to 1,000,000 (default: 50; all with --json)")
      .option("--json", "give them as JSON, one object a line"),
  settings: [],
  async run(context, [action, id], options: Options) {
    if (action !== undefined && action !== "show")
      throw new Problem("usage", `formulas cannot "${action}"`, {
        advice: "Give show and the id of a formula, or nothing.",
      });
    const since = dayAsked("--since", options.since);
    const sides = [...(options.side === undefined ? [] : [options.side]), ...pairAsked(options.pair)];
    const order = (options.order ?? "occasions") as NonNullable<FormulaQuery["order"]>;
    if (!ORDERS.includes(order))
      throw new Problem("usage", `--order cannot be "${options.order}"`, {
        advice: `Give one of ${ORDERS.join(", ")}.`,
      });
    const limit = wholeNumber("--limit", options.limit ?? (options.json ? "1000000" : "50"), 1, 1_000_000);
    const archive = await openedRelated(context, options);
    try {
      const screen = screenOf(context.stdout, context.env);
      if (action === "show") {
        const found = await formulaLife(archive, id ?? "");
        if (!found)
          throw new Problem("missing", `There is no formula ${id ?? "without an id"}.`, {
            advice: "rapporteur formulas lists them with their ids.",
          });
        const echoes = await echoesOf(archive, found.life.formula.language, found.uses);
        const text = options.json
          ? JSON.stringify({ ...found.life, echoes })
          : lifeView(found.life, echoes, screen).join("\n");
        await write(context, `${text}\n`);
        return 0;
      }
      const found = await archive.formulas({
        sides,
        order,
        limit,
        ...(options.publisher !== undefined && { publisher: options.publisher }),
        ...(since !== undefined && { since }),
        ...(options.language !== undefined && { language: options.language }),
      });
      for (const [at, formula] of found.entries())
        await write(
          context,
          options.json
            ? `${JSON.stringify(formula)}\n`
            : `${at === 0 ? "" : "\n"}${formulaView(formula, screen).join("\n")}\n`,
        );
      if (found.length === 0 && !options.json) await write(context, "No formulas found.\n");
      return 0;
    } finally {
      await archive.close();
    }
  },
};
