import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { openWacz } from "../../formats/wacz/index.ts";
import { readWarc } from "../../formats/warc/index.ts";
import { compareUncompared } from "../../jobs/comparing.ts";
import { importLines, linesOf } from "../../jobs/importing.ts";
import { importCaptures } from "../../jobs/web-archives.ts";
import { keyFileOf, signLog } from "../../jobs/witnessing.ts";
import { PROBLEMS } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { inputName, openInput } from "../input.ts";
import { progressOn } from "../progress.ts";
import { relating } from "../relating.ts";
import { harmless } from "../terminal.ts";

/** How many bad lines are told one by one; the rest are counted. */
const TOLD = 20;

export const importCommand: CommandSpec = {
  name: "import",
  describe: (command) =>
    command
      .description(
        "take documents into the archive, one JSON object a line, or somebody's web archive (.warc, .warc.gz, .wacz)\n\nA line that cannot be read is reported with its number and skipped; the rest goes on, and the exit code is 4.\nRepeating an import adds nothing.",
      )
      .argument(
        "<files...>",
        'JSON Lines with the fields publisher, country, language, url, title, published, text; "-" for the standard input',
      ),
  settings: [],
  async run(context, files, options: { archive?: string }) {
    // A misspelt name among many files is said before the first is read.
    const sizes = new Map(files.map((file) => [file, file === "-" ? undefined : statSync(file).size]));
    const path = settingOf("archive", options.archive);
    const archive = await openArchive(path);
    const [{ readPage }, { read }] = await Promise.all([
      import("../../page/read-page.ts"),
      import("../../reading/read.ts"),
    ]);
    const progress = progressOn(context.stderr, "documents");
    const total = { lines: 0, captures: 0, added: 0, versions: 0, known: 0, bad: 0 };
    try {
      for (const file of files) {
        if (WEB_ARCHIVE.test(file)) {
          const before = total.lines;
          const done = await importWebArchive(archive, file, {
            read,
            signal: context.signal,
            onProgress: (count) => progress.at(before + count),
            onBad: (where, why) => {
              total.bad += 1;
              if (total.bad <= TOLD) progress.say(`${inputName(file)}, ${harmless(where)}: ${harmless(why)}`);
            },
          });
          total.lines += done.captures + done.known + done.bad;
          total.captures += done.captures;
          total.known += done.known;
          if (done.captures > 0) await signLog(archive, keyFileOf(path));
          continue;
        }
        const size = sizes.get(file);
        let bytes = 0;
        const counted = countBytes(openInput(file, context), (count) => {
          bytes += count;
        });
        const before = total.lines;
        const done = await importLines(archive, linesOf(counted), {
          toDocument: readPage,
          read,
          seen: new Date().toISOString(),
          signal: context.signal,
          onProgress: (count) => progress.at(before + count, size ? Math.min(1, bytes / size) : undefined),
          onBad: (line, why) => {
            total.bad += 1;
            if (total.bad <= TOLD) progress.say(`${inputName(file)}, line ${line}: ${harmless(why)}`);
          },
        });
        total.lines = before + done.lines;
        total.added += done.newPages;
        total.versions += done.newVersions;
        total.known += done.known;
      }
      if (total.versions > 0 || total.captures > 0) await compareUncompared(archive, { signal: context.signal });
      progress.end();
      await relating(archive, context);
    } catch (error) {
      if (context.signal.aborted) progress.say("Stopped; what was read until then is in the archive.");
      throw error;
    } finally {
      progress.end();
      await archive.close();
    }
    context.stderr.write(summary(total, path));
    return total.bad > 0 ? PROBLEMS.partial.exit : 0;
  },
};

/** The stream itself, and a word of each chunk that went through: a listener beside the reader would steal from it. */
async function* countBytes(
  stream: AsyncIterable<Uint8Array | string>,
  tell: (count: number) => void,
): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of stream) {
    tell(chunk.length);
    yield chunk;
  }
}

const WEB_ARCHIVE = /\.(?:warc(?:\.gz)?|wacz)$/i;

/** A web archive of somebody's, by the end of its name. */
async function importWebArchive(
  archive: Parameters<typeof importCaptures>[0],
  file: string,
  options: Parameters<typeof importCaptures>[2],
): ReturnType<typeof importCaptures> {
  if (!/\.wacz$/i.test(file)) return importCaptures(archive, readWarc(createReadStream(file)), options);
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const wacz = await openWacz({
      size,
      async read(offset, length) {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      },
    });
    return await importCaptures(archive, wacz.items(), options);
  } finally {
    await handle.close();
  }
}

function summary(
  total: { captures: number; added: number; versions: number; known: number; bad: number },
  path: string,
): string {
  const count = (number: number): string => number.toLocaleString("en");
  const parts = [
    total.captures > 0 ? `${count(total.captures)} captures` : "",
    total.captures > 0 && total.added === 0 ? "" : `${count(total.added)} new`,
    total.versions > 0 ? `${count(total.versions)} new versions of known pages` : "",
    `${count(total.known)} already there`,
    total.bad > 0 ? `${count(total.bad)} bad lines skipped` : "",
  ];
  return `${parts.filter(Boolean).join(", ")}. The archive is ${path}\n`;
}
