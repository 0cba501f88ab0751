import { readFileSync } from "node:fs";
import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { changedDocuments, keyFileOf, publicKeyFor, verifyAll } from "../../jobs/witnessing.ts";
import { PROBLEMS, Problem } from "../../model/problem.ts";
import { receiptOf, verdictText } from "../../witness/index.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { harmless } from "../terminal.ts";

export const verifyCommand: CommandSpec = {
  name: "verify",
  describe: (command) =>
    command
      .description(
        "check that nothing in the archive was changed after it was captured\n\nEvery capture's digest, every hash of the log and every signed checkpoint is computed anew; what does not fit is named, and\nthe exit code is then 3. With an address: the receipt of its newest capture, which proves without the archive that it was logged.",
      )
      .argument("[url]", "a page: give the receipt of its newest capture")
      .option("--key <KEY>", "the archive's public key (default: of the key beside the archive)")
      .option("--checkpoint <FILE>", "a checkpoint that was kept elsewhere; it finds an end that was cut off")
      .option("--public-key", "print the archive's public key and its newest checkpoint, to be kept elsewhere"),
  settings: [],
  async run(context, [url], options: { archive?: string; key?: string; checkpoint?: string; publicKey?: boolean }) {
    const path = settingOf("archive", options.archive);
    const outside = options.checkpoint === undefined ? [] : [readFileSync(options.checkpoint, "utf8")];
    const archive = await openArchive(path, { readOnly: true });
    try {
      const key = await publicKeyFor(options.key, keyFileOf(path));
      const newest = (await archive.checkpoints()).at(-1);
      if (options.publicKey) {
        await write(context, `${key}\n${newest === undefined ? "" : `\n${newest}`}`);
        return 0;
      }
      if (url !== undefined) {
        const page = await archive.page(url);
        const item = page?.versions.find(({ state }) => state !== "edited") ?? page?.versions.at(-1);
        const capture = item && (await archive.captureOf(item.document.id));
        const entry = capture && (await archive.entryOf(capture.sequence));
        if (!entry || newest === undefined) {
          throw new Problem("missing", `The archive has no signed capture of ${url}.`, {
            advice: "Only what was collected or replayed is in the log.",
          });
        }
        await write(context, receiptOf(archive.log, entry.index, entry.entry, newest));
        return 0;
      }
      let faults = 0;
      for await (const verdict of verifyAll(archive, key, outside)) {
        context.signal.throwIfAborted();
        if (verdict.kind !== "checked") faults += 1;
        await write(context, `${harmless(verdictText(verdict))}\n`);
      }
      for await (const { id, url: at } of changedDocuments(archive)) {
        context.signal.throwIfAborted();
        faults += 1;
        await write(context, `document ${id} (${harmless(at)}): its words were changed\n`);
      }
      return faults > 0 ? PROBLEMS.input.exit : 0;
    } finally {
      await archive.close();
    }
  },
};
