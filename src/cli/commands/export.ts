import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { FORMATS, formatNamed, formatNames } from "../../formats/index.ts";
import { exportLines } from "../../jobs/exporting.ts";
import { exportCaptures, WEB_ARCHIVES } from "../../jobs/web-archives.ts";
import type { CommandSpec } from "../command-spec.ts";
import { type Context, write } from "../context.ts";
import { openedAt, withDay } from "../opening.ts";
import { progressOn } from "../progress.ts";

export const exportCommand: CommandSpec = {
  name: "export",
  describe: (command) =>
    withDay(command)
      .description(
        "give the whole archive as a file: its documents, each with its record where its language is read, the events that the " +
          "records tell of, or what sites answered, as a web archive",
      )
      .option("--format <FORMAT>", `${formatNames(WEB_ARCHIVES)} (default: ${FORMATS[0]!.name})`)
      .option("--output <FILE>", "the file to write; the standard output by default"),
  settings: [],
  async run(context, _args, options: { format?: string; at?: string; output?: string; archive?: string }) {
    const web = WEB_ARCHIVES.find((name) => name === options.format);
    const format =
      options.format === undefined ? FORMATS[0]! : web ? undefined : formatNamed(options.format, WEB_ARCHIVES);
    const archive = await openedAt(options);
    const sink = options.output === undefined ? outputOf(context) : fileOf(options.output);
    const progress = progressOn(context.stderr, web ? "pieces" : "documents");
    let count = 0;
    try {
      const pieces = format
        ? exportLines(archive, format.name, options.at !== undefined)
        : exportCaptures(archive, web!, `Rapporteur ${context.version}`);
      for await (const piece of pieces) {
        context.signal.throwIfAborted();
        await sink.write(piece);
        count += 1;
        if (options.output !== undefined) progress.at(count);
      }
      await sink.end();
    } catch (error) {
      await sink.drop();
      throw error;
    } finally {
      progress.end();
      await archive.close();
    }
    return 0;
  },
};

interface Sink {
  write: (piece: string | Uint8Array) => Promise<void>;
  end: () => Promise<void>;
  drop: () => Promise<void>;
}

const outputOf = (context: Context): Sink => ({
  write: (text) => write(context, text),
  end: async () => undefined,
  drop: async () => undefined,
});

/** A file that is there whole or not at all: it is written beside its place and moved there at the end. */
function fileOf(name: string): Sink {
  const part = `${name}.part`;
  const stream = createWriteStream(part);
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => undefined);
  return {
    write: (text) =>
      stream.write(text) ? Promise.race([failed, Promise.resolve()]) : Promise.race([failed, drained(stream)]),
    async end() {
      await Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))]);
      await rename(part, name);
    },
    async drop() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}

const drained = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => stream.once("drain", resolve));
