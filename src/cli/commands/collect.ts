import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { relate } from "../../jobs/relating.ts";
import { keyFileOf, signLog } from "../../jobs/witnessing.ts";
import { PROBLEMS, Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { counted } from "../counted.ts";
import { progressOn } from "../progress.ts";
import { harmless } from "../terminal.ts";
import { mannersFor } from "../watching.ts";

export const collectCommand: CommandSpec = {
  name: "collect",
  describe: (command) =>
    command
      .description(
        "look at sources and their pages, and keep what they show\n\nEach source has its own times, and each page is looked at again after 15 minutes, 1 hour, 3 hours, 1 day, 3 days and then\nevery 30 days. It can be stopped at any moment and goes on where it was. What failed is told, and with --once the exit code\nis then 4.",
      )
      .argument("[sources...]", "addresses of sources, to be looked at now (default: all, each when it is due)")
      .option("--once", "one round over what is due, then end"),
  settings: ["contact", "allow"],
  async run(context, only, options: { archive?: string; contact?: string; allow?: string; once?: boolean }) {
    const path = settingOf("archive", options.archive);
    const archive = await openArchive(path);
    const progress = progressOn(context.stderr, "looks");
    try {
      const known = new Set((await archive.sources()).map(({ source }) => source.url));
      const missing = only.find((url) => !known.has(url));
      if (missing !== undefined || known.size === 0) {
        throw new Problem(
          "missing",
          missing === undefined ? "There are no sources." : `There is no source ${missing}.`,
          {
            advice: "Add one with rapporteur sources add URL, or see them with rapporteur sources list.",
          },
        );
      }
      const [{ collect }, { systemClock }, { read }] = await Promise.all([
        import("../../jobs/collecting.ts"),
        import("../../jobs/clock.ts"),
        import("../../reading/read.ts"),
      ]);
      const manners = await mannersFor(context, options);
      const done = await collect(
        { archive, manners, clock: systemClock, read, signal: context.signal },
        {
          ...(only.length > 0 && { only }),
          afterRound: async () => {
            await relate(archive, { signal: context.signal });
            await signLog(archive, keyFileOf(path));
          },
          once: options.once ?? false,
          onProgress: (count) => progress.at(count),
          onTrouble: (url, why) => progress.say(`${harmless(url)}: ${harmless(why)}`),
        },
      );
      progress.end();
      const { sources, pages, newPages, newVersions, failed } = done;
      await write(
        context,
        `${counted(sources, "source")} and ${counted(pages, "page")} looked at: ${newPages} new, ${newVersions} changed, ${failed} failed\n`,
      );
      return failed > 0 ? PROBLEMS.partial.exit : 0;
    } finally {
      progress.end();
      await archive.close();
    }
  },
};
