import { noveltyIn } from "../../jobs/novelty.ts";
import { type Archive, type Item, shownIn } from "../../model/archive.ts";
import type { DocumentId, PageId } from "../../model/ids.ts";
import { Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { noveltyView } from "../novelty-view.ts";
import { openedAt, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  json?: boolean;
}

export const newCommand: CommandSpec = {
  name: "new",
  describe: (command) =>
    withDay(command)
      .description(
        "what is new in a readout, against earlier ones of the same parties by the same publisher\n\nAt most twelve lines, the most surprising first, each with its passage and the earlier one.",
      )
      .argument("<page>", "the page's address, its id, or the id of a document")
      .option("--json", "give all as JSON, with every span"),
  settings: [],
  async run(context, [page = ""], options: Options) {
    const archive = await openedAt(options);
    try {
      const novelty = await noveltyIn(archive, await itemOf(archive, page));
      const text = options.json
        ? `${JSON.stringify(novelty)}\n`
        : `${noveltyView(novelty, screenOf(context.stdout, context.env)).join("\n")}\n`;
      await write(context, text);
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** The newest version of a page, or a document. @throws Problem "missing" */
async function itemOf(archive: Archive, name: string): Promise<Item> {
  const history = await archive.page(name as PageId);
  const item = (history && shownIn(history)) ?? (await archive.item(name as DocumentId));
  if (item) return item;
  throw new Problem("missing", `The archive has no page or document "${name}"`, {
    advice: "Give an address as the source has it, or an id; rapporteur search finds them.",
  });
}
