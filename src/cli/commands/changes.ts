import { CHANGE_CLASSES } from "../../model/change.ts";
import { changedView, classNamed } from "../change-view.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { momentOf } from "../moment.ts";
import { openedAt, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  since?: string;
  until?: string;
  at?: string;
  class?: string;
  source?: string;
  silent?: boolean;
  limit?: string;
  json?: boolean;
}

export const changesCommand: CommandSpec = {
  name: "changes",
  describe: (command) =>
    withDay(command)
      .description(
        "what pages changed after they were published, newest first\n\nA change is silent where the words changed and the page's own stamp did not.",
      )
      .option("--since <DAY>", "only what was seen on this day or later (2023-09-20, or an instant with its zone)")
      .option("--until <DAY>", "only what was seen before the end of this day")
      .option("--class <CLASS>", `only changes with this class: ${Object.keys(CHANGE_CLASSES).join(", ")}`)
      .option("--source <URL>", "only of pages that this source lists")
      .option("--silent", "only silent ones")
      .option("--limit <NUMBER>", "how many to give, 1 to 100,000 (default: 50)")
      .option("--json", "give them as JSON, one object a line, with every span"),
  settings: [],
  async run(context, _args, options: Options) {
    const since = momentOf("--since", options.since, "from");
    const until = momentOf("--until", options.until, "to");
    const wanted = classNamed(options.class);
    const limit = wholeNumber("--limit", options.limit ?? "50", 1, 100_000);
    const archive = await openedAt(options);
    try {
      const found = await archive.changes({
        limit,
        ...(since && { since }),
        ...(until && { until }),
        ...(wanted && { class: wanted }),
        ...(options.source === undefined ? {} : { source: options.source }),
        ...(options.silent && { silent: true }),
      });
      const screen = screenOf(context.stdout, context.env);
      const text = options.json
        ? found.map((one) => `${JSON.stringify(one)}\n`).join("")
        : found.length === 0
          ? "No changes found.\n"
          : `${found.map((one) => changedView(one, screen).join("\n")).join("\n\n")}\n`;
      await write(context, text);
      return 0;
    } finally {
      await archive.close();
    }
  },
};
