import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import type { Item, PageHistory } from "../../model/archive.ts";
import type { Changed } from "../../model/chronicle.ts";
import { Problem } from "../../model/problem.ts";
import { changedView, minute } from "../change-view.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { momentOf } from "../moment.ts";
import { harmless, type Screen, screenOf, wrap } from "../terminal.ts";

export const historyCommand: CommandSpec = {
  name: "history",
  describe: (command) =>
    command
      .description(
        "everything the archive saw of one page: its versions, what changed between them, and when it was gone",
      )
      .argument("<url>", "the page's address, any that it has had, or its id in the archive")
      .option("--at <DAY>", "the text that the page showed on this day (2023-09-20, or an instant with its zone)")
      .option("--json", "give it as JSON"),
  settings: [],
  async run(context, [url], options: { archive?: string; at?: string; json?: boolean }) {
    const at = momentOf("--at", options.at, "to");
    const archive = await openArchive(settingOf("archive", options.archive), { readOnly: true });
    try {
      const page = await archive.page(url!);
      if (!page) {
        throw new Problem("missing", `The archive has no page ${url}.`, {
          advice: "Look for its words with rapporteur search.",
        });
      }
      const screen = screenOf(context.stdout, context.env);
      if (at !== undefined) {
        const { archiveAt } = await import("../../jobs/past.ts");
        const past = await archiveAt(archive, at);
        try {
          const then = await past.pageAt(page.page, at);
          if (!then) {
            throw new Problem("missing", `The archive had not seen ${page.url} by then.`, {
              advice: `It was first seen on ${minute(page.sightings[0]!.first)}.`,
            });
          }
          await write(context, options.json ? `${JSON.stringify(then)}\n` : thenView(then, screen));
        } finally {
          await past.close();
        }
        return 0;
      }
      const changes = await archive.changes({ page: page.page, oldestFirst: true });
      const address = (await archive.addressOf(page.page)) ?? page.url;
      await write(
        context,
        options.json
          ? `${JSON.stringify({ ...page, address, changes })}\n`
          : historyView(page, address, changes, screen),
      );
      return 0;
    } finally {
      await archive.close();
    }
  },
};

function historyView(page: PageHistory, address: string, changes: Changed[], screen: Screen): string {
  const versions = new Map(page.versions.map(({ document }, at) => [document.id, { document, number: at + 1 }]));
  const lines = [
    screen.style("bold", harmless(address)),
    `${page.versions.length} ${page.versions.length === 1 ? "version" : "versions"}, ${changes.length} ${changes.length === 1 ? "change" : "changes"}`,
    "",
  ];
  for (const { state, document, first, last, stamp } of page.sightings) {
    const version = document && versions.get(document);
    const what = version ? `version ${version.number}, ${version.document.id}: ${version.document.title}` : "no text";
    lines.push(`${minute(first)} to ${minute(last)}  ${state}`);
    lines.push(...wrap(harmless(what), screen.width - 2).map((line) => `  ${line}`));
    if (stamp) lines.push(screen.style("dim", harmless(`  with the stamp ${stamp}`)));
  }
  for (const change of changes) lines.push("", ...changedView(change, screen));
  return `${lines.join("\n")}\n`;
}

function thenView(
  { sighting, item }: { sighting: PageHistory["sightings"][number]; item?: Item },
  screen: Screen,
): string {
  if (!item)
    return `The page was ${sighting.state}, seen from ${minute(sighting.first)} to ${minute(sighting.last)}.\n`;
  const { title, url, text, id } = item.document;
  return [
    ...wrap(harmless(title || "(no title)"), screen.width).map((line) => screen.style("bold", line)),
    screen.style("dim", harmless(`${url} · seen from ${minute(sighting.first)} to ${minute(sighting.last)} · ${id}`)),
    ...text.split("\n\n").flatMap((block) => ["", ...wrap(harmless(block), screen.width)]),
    "",
  ].join("\n");
}
