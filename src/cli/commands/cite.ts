import { settingOf } from "../../config.ts";
import { CITATION_NAMES, citation, citedOf } from "../../formats/citation/index.ts";
import { type Item, type PageHistory, shownIn } from "../../model/archive.ts";
import { Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { openedAt, withDay } from "../opening.ts";

interface Options {
  archive?: string;
  at?: string;
  address?: string;
  style?: string;
  of?: string;
}

export const citeCommand: CommandSpec = {
  name: "cite",
  describe: (command) =>
    withDay(command)
      .description(
        "a reference to a version of a page: publisher, title, day, when it was seen, its digest and archived copy",
      )
      .argument("<page>", "an address, or the id of a page")
      .option("--style <STYLE>", `one of ${CITATION_NAMES.join(", ")} (default: apa)`)
      .option("--of <VERSION>", "the id of the version (default: the latest)"),
  settings: ["address"],
  async run(context, [page = ""], options: Options) {
    const style = options.style ?? "apa";
    if (!CITATION_NAMES.includes(style))
      throw new Problem("usage", `There is no style "${style}"`, {
        advice: `Give one of ${CITATION_NAMES.join(", ")}.`,
      });
    const site = settingOf("address", options.address);
    const archive = await openedAt(options);
    try {
      const history = await archive.page(page);
      if (!history)
        throw new Problem("missing", `The archive has no page "${page}"`, {
          advice: "Give its address as the archive has it; rapporteur search finds it.",
        });
      const item = versionOf(history, options.of);
      const { document } = item;
      const capture = await archive.captureOf(document.id);
      const cited = citedOf(item, {
        ...(site === undefined ? {} : { archived: `${site}/readout/${document.page}/${document.version}` }),
        ...(capture ? { digest: capture.digest } : {}),
      });
      await write(context, citation(cited, style));
      return 0;
    } finally {
      await archive.close();
    }
  },
};

function versionOf(history: PageHistory, wanted: string | undefined): Item {
  const item =
    wanted === undefined ? shownIn(history) : history.versions.find(({ document }) => document.version === wanted);
  if (item) return item;
  throw new Problem("missing", `The page has no version "${wanted}"`, {
    advice: "rapporteur history lists its versions.",
  });
}
