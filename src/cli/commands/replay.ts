import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { keyFileOf, signLog } from "../../jobs/witnessing.ts";
import { PROBLEMS } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { counted } from "../counted.ts";
import { progressOn } from "../progress.ts";
import { harmless } from "../terminal.ts";

export const replayCommand: CommandSpec = {
  name: "replay",
  describe: (command) =>
    command
      .description(
        'take in what a feed showed over time, as if it had been collected live\n\nThe folder holds index.json, {"feed": "https://…", "snapshots": [{"file", "seenAt"}, …]}, and the files it names, which may be\npacked with gzip. A snapshot that is no feed is kept, reported and counted, and the exit code is 4. Repeating a replay adds\nnothing; one that was stopped goes on where it was.',
      )
      .argument("<folder>", "the folder of snapshots")
      .option("--json", "give items, versions and all changes of the feed as JSON"),
  settings: [],
  async run(context, [folder], options: { archive?: string; json?: boolean }) {
    const [{ readSnapshots, replay }, { compareUncompared }, { relating }, { read }] = await Promise.all([
      import("../../jobs/replaying.ts"),
      import("../../jobs/comparing.ts"),
      import("../relating.ts"),
      import("../../reading/read.ts"),
    ]);
    // A folder that is none is told before an archive is made.
    const given = await readSnapshots(folder!);
    const path = settingOf("archive", options.archive);
    const archive = await openArchive(path);
    const progress = progressOn(context.stderr, "snapshots");
    try {
      const done = await replay(archive, folder!, given, {
        read,
        signal: context.signal,
        onProgress: (count) => progress.at(count, count / given.snapshots.length),
        onBad: ({ file }, why) => progress.say(`${harmless(file)}: ${harmless(why)}`),
      });
      await compareUncompared(archive, { signal: context.signal });
      progress.end();
      await relating(archive, context);
      await signLog(archive, keyFileOf(path));
      progress.end();
      const { pages: items, documents: versions } = await archive.listed(given.feed);
      const changes = await archive.changes({ source: given.feed, oldestFirst: true });
      const written = new Map(given.snapshots.map(({ at, seenAt }) => [at, seenAt]));
      const summary = {
        items,
        versions,
        changes: changes.map(({ url, seenAt, classes, silent }) => ({
          url,
          seenAt: written.get(seenAt) ?? seenAt,
          classes,
          silent,
        })),
      };
      const words = `${counted(done.snapshots, "snapshot")}, ${done.known} of them known already, ${done.bad} bad: ${counted(items, "item")} in ${counted(versions, "version")}, ${counted(changes.length, "change")}\n`;
      await write(context, options.json ? `${JSON.stringify(summary)}\n` : words);
      return done.bad > 0 ? PROBLEMS.partial.exit : 0;
    } finally {
      progress.end();
      await archive.close();
    }
  },
};
