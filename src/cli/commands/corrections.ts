import { annotationOf } from "../../formats/annotation/annotation.ts";
import type { Archive, Item } from "../../model/archive.ts";
import { Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { openedAt, withDay } from "../opening.ts";
import { harmless } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  json?: boolean;
}

const ACTIONS = ["list", "export"] as const;

export const correctionsCommand: CommandSpec = {
  name: "corrections",
  describe: (command) =>
    withDay(command)
      .description(
        "what people have corrected\n\nlist shows every correction and how it fares in the reading of today; export gives the corrected records in the form in\nwhich readouts are annotated, one JSON object a line: what the reader is measured against.",
      )
      .argument("<action>", `one of ${ACTIONS.join(", ")}`)
      .option("--json", "give the list as JSON, one object a line"),
  settings: [],
  async run(context, [action = ""], options: Options) {
    if (!(ACTIONS as readonly string[]).includes(action))
      throw new Problem("usage", `corrections cannot "${action}"`, { advice: `Give one of ${ACTIONS.join(", ")}.` });
    const archive = await openedAt(options);
    try {
      let count = 0;
      for await (const item of correctedItems(archive)) {
        count++;
        if (action === "list") {
          await write(context, options.json ? asJson(item) : shown(item));
          continue;
        }
        const annotation = annotationOf(item);
        if (annotation) await write(context, `${JSON.stringify(annotation)}\n`);
      }
      if (count === 0 && action === "list" && !options.json) await write(context, "Nothing has been corrected.\n");
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** Each text that somebody has corrected, once, in the order of the first correction of it. */
async function* correctedItems(archive: Archive): AsyncIterable<Item> {
  const documents = new Set((await archive.allCorrections()).map(({ document }) => document));
  for (const document of documents) {
    const item = await archive.item(document);
    if (item) yield item;
  }
}

const own = ({ document, corrections = [] }: Item) =>
  corrections.filter(({ correction }) => correction.document === document.id);

const asJson = (item: Item): string =>
  own(item)
    .map(({ correction, state }) => `${JSON.stringify({ state, url: item.document.url, ...correction })}\n`)
    .join("");

function shown(item: Item): string {
  const lines = own(item).map(({ correction: { author, made, path, value, undoes, reason }, state }) => {
    const what = undoes ? "takes another back" : value === null ? "taken away" : harmless(JSON.stringify(value));
    return `  ${made.slice(0, 16).replace("T", " ")}  ${harmless(author)}  ${state}\n    ${path}: ${what}\n    ${harmless(reason)}\n`;
  });
  return `${harmless(item.document.title || item.document.url)}\n${lines.join("")}`;
}
