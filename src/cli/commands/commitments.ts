import { setState, silenceOf } from "../../jobs/ledger.ts";
import type { UndertakingId } from "../../model/ids.ts";
import { Problem } from "../../model/problem.ts";
import { UNDERTAKING_STATES } from "../../model/undertaking.ts";
import { dayAsked } from "../asking.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { entryView } from "../ledger-view.ts";
import { onlyToday, openedRelated, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  by?: string;
  to?: string;
  dueBefore?: string;
  dueFrom?: string;
  open?: boolean;
  reason?: string;
  author?: string;
  limit?: string;
  json?: boolean;
}

export const commitmentsCommand: CommandSpec = {
  name: "commitments",
  describe: (command) =>
    withDay(command)
      .description(
        "who undertook what, and what later readouts say of it\n\nshow ID tells of one with every later mention. set ID STATE keeps a person's word on what became of it;\nno state is ever set by the program.",
      )
      .argument("[action]", "show or set; without it commitments are listed, those mentioned last first")
      .argument("[id]", "the id of a commitment")
      .argument("[state]", `with set, one of ${UNDERTAKING_STATES.join(", ")}`)
      .option("--by <CODE>", "only of this side: ISO 3166-1 alpha-2, or an organisation's short name")
      .option("--to <CODE>", "only towards this side")
      .option("--due-before <DAY>", "only what is due until the end of this day (2023-09-20; a month or year will do)")
      .option("--due-from <DAY>", "only what is due on this day or later")
      .option("--open", "without those of which a person said that they are over")
      .option("--author <NAME>", "who says so, with set")
      .option("--reason <TEXT>", "why, with set")
      .option("--limit <NUMBER>", "how many to give, 1 to 1,000,000 (default: 50; all with --json)")
      .option("--json", "give them as JSON, one object a line"),
  settings: [],
  async run(context, [action, id, state], options: Options) {
    if (action !== undefined && action !== "show" && action !== "set")
      throw new Problem("usage", `commitments cannot "${action}"`, { advice: "Give show or set, or nothing." });
    if (action === "set") onlyToday("Setting a state", options);
    const dueBefore = dayAsked("--due-before", options.dueBefore);
    const dueFrom = dayAsked("--due-from", options.dueFrom);
    const limit = wholeNumber("--limit", options.limit ?? (options.json ? "1000000" : "50"), 1, 1_000_000);
    const archive = await openedRelated(context, options);
    try {
      const screen = screenOf(context.stdout, context.env);
      if (action !== undefined) {
        const entry =
          action === "set"
            ? await setState(archive, {
                id: id ?? "",
                state: state ?? "",
                author: options.author ?? "",
                reason: options.reason ?? "",
                made: new Date().toISOString(),
              })
            : await archive.ledgerEntry((id ?? "") as UndertakingId);
        if (!entry)
          throw new Problem("missing", `There is no commitment ${id ?? "without an id"}.`, {
            advice: "rapporteur commitments lists them with their ids.",
          });
        const silence = await silenceOf(archive, entry);
        const text = options.json
          ? JSON.stringify({ ...entry, ...(silence && { silence }) })
          : entryView(entry, silence, screen).join("\n");
        await write(context, `${text}\n`);
        return 0;
      }
      const found = await archive.ledger({
        limit,
        order: dueBefore !== undefined || dueFrom !== undefined ? "due" : "latest",
        ...(options.by !== undefined && { by: options.by }),
        ...(options.to !== undefined && { to: options.to }),
        ...(dueBefore !== undefined && { dueBefore }),
        ...(dueFrom !== undefined && { dueFrom }),
        ...(options.open && { open: true }),
      });
      for (const [at, entry] of found.entries())
        await write(
          context,
          options.json
            ? `${JSON.stringify(entry)}\n`
            : `${at === 0 ? "" : "\n"}${entryView(entry, undefined, screen).join("\n")}\n`,
        );
      if (found.length === 0 && !options.json) await write(context, "No commitments found.\n");
      return 0;
    } finally {
      await archive.close();
    }
  },
};
