import { type Besides, besides } from "../../analysis/sides/besides.ts";
import { besideData } from "../../jobs/beside-data.ts";
import { type Archive, type Item, shownIn } from "../../model/archive.ts";
import { Problem } from "../../model/problem.ts";
import { besideView } from "../beside-view.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { openedAt, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

export const compareCommand: CommandSpec = {
  name: "compare",
  describe: (command) =>
    withDay(command)
      .description(
        "two readouts beside each other: topic by topic, and what differs\n\nWhich sentences belong beside each other is a proposal with its sureness. What one does not mention is said.",
      )
      .argument("<a>", "an address, or the id of a page")
      .argument("<b>", "the other")
      .option("--json", "give it as JSON, with every span"),
  settings: [],
  async run(context, [one, other], options: { archive?: string; at?: string; json?: boolean }) {
    const archive = await openedAt(options);
    try {
      const [a, b] = [await readIn(archive, one!), await readIn(archive, other!)];
      const made: Besides = besides(a, b);
      const text = options.json
        ? JSON.stringify(besideData(made, a, b))
        : besideView(made, a, b, screenOf(context.stdout, context.env)).join("\n");
      await write(context, `${text}\n`);
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** @throws Problem "missing" where there is no such page, "input" where its language is not read. */
async function readIn(archive: Archive, page: string): Promise<Item & Required<Pick<Item, "record">>> {
  const history = await archive.page(page);
  const item = history && shownIn(history);
  if (!item) {
    throw new Problem("missing", `The archive has no page ${page}.`, {
      advice: "Give its address or its id; rapporteur search finds pages.",
    });
  }
  const { record } = item;
  if (record) return { ...item, record };
  throw new Problem("input", `${item.document.url} has not been read.`, {
    advice: `Texts in ${item.document.language} are kept and searched, but not read.`,
  });
}
