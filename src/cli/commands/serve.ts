import { once } from "node:events";
import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import type { Relatable } from "../../jobs/relating.ts";
import { keyFileOf, signLog } from "../../jobs/witnessing.ts";
import type { Chronicle } from "../../model/chronicle.ts";
import type { Witnessed } from "../../witness/index.ts";
import type { CommandSpec } from "../command-spec.ts";
import { asProblem, type Context, sayProblem, write } from "../context.ts";
import { harmless } from "../terminal.ts";
import { mannersFor } from "../watching.ts";

export const serveCommand: CommandSpec = {
  name: "serve",
  describe: (command) =>
    command
      .description("open the reading room in the browser; an empty archive is filled with samples first")
      .option("--no-samples", "leave an empty archive empty")
      .option("--collect", "watch the sources meanwhile, as rapporteur collect does"),
  settings: ["port", "host", "address", "contact", "allow"],
  async run(context, _args, options: Options) {
    const port = settingOf("port", options.port);
    const host = settingOf("host", options.host);
    const address = settingOf("address", options.address);
    const archive = await openArchive(settingOf("archive", options.archive));
    try {
      if (options.samples !== false && (await archive.counts()).documents === 0) {
        const { fillWithSamples } = await import("../../jobs/sampling.ts");
        await fillWithSamples(archive);
      }
      const [{ createWeb }, { listen }] = await Promise.all([
        import("../../web/app.ts"),
        import("../../web/listen.ts"),
      ]);
      const server = await listen(createWeb({ archive, version: context.version, address }), {
        port,
        host,
        behind: address !== undefined,
      });
      try {
        await write(context, `Rapporteur is reading on ${addressOf(host, server.url)}\n`);
        await catchUp(archive, context).catch((error: unknown) => {
          // Visitors can go on reading what is there.
          if (!context.signal.aborted) context.stderr.write(sayProblem(asProblem(error)));
        });
        if (options.collect && !context.signal.aborted) await watch(archive, context, options);
        if (!context.signal.aborted) await once(context.signal, "abort");
      } finally {
        await server.close();
      }
      throw context.signal.reason;
    } finally {
      await archive.close();
    }
  },
};

interface Options {
  port?: string;
  host?: string;
  address?: string;
  archive?: string;
  samples?: boolean;
  collect?: boolean;
  contact?: string;
  allow?: string;
}

/** Collects until the program is stopped; a failure ends the collecting, and the reading room stays open. */
async function watch(archive: Relatable & Chronicle & Witnessed, context: Context, options: Options): Promise<void> {
  const [{ collect }, { relate }, { systemClock }, { read }] = await Promise.all([
    import("../../jobs/collecting.ts"),
    import("../../jobs/relating.ts"),
    import("../../jobs/clock.ts"),
    import("../../reading/read.ts"),
  ]);
  const manners = await mannersFor(context, options);
  const say = (line: string): void => void context.stderr.write(`${harmless(line)}\n`);
  try {
    await collect(
      { archive, manners, clock: systemClock, read, signal: context.signal },
      {
        onTrouble: (url, why) => say(`${url}: ${why}`),
        afterRound: async () => {
          await relate(archive, { signal: context.signal });
          await signLog(archive, keyFileOf(settingOf("archive", options.archive)));
        },
      },
    );
  } catch (error) {
    if (!context.signal.aborted) context.stderr.write(sayProblem(asProblem(error)));
  }
}

/** While the reading room is open: what came in under an older reader is read by this one. */
async function catchUp(archive: Relatable & Chronicle, { signal, stderr }: Context): Promise<void> {
  const [{ compareUncompared }, { relate }, { readUnread }, { sampleNames }, { read }] = await Promise.all([
    import("../../jobs/comparing.ts"),
    import("../../jobs/relating.ts"),
    import("../../jobs/rereading.ts"),
    import("../../jobs/sampling.ts"),
    import("../../reading/read.ts"),
  ]);
  const names = await sampleNames();
  const count = await readUnread(archive, {
    read: (document) => read(document, document.sample ? { names } : {}),
    signal,
  });
  if (count > 0) stderr.write(`${count.toLocaleString("en")} documents read anew by this version\n`);
  // Versions that came in by import or with the samples have not been held against each other yet.
  await compareUncompared(archive, { signal });
  await relate(archive, { signal });
}

/** An address to click on: the machine's own is better known as localhost. */
const addressOf = (host: string, url: string): string =>
  host === "127.0.0.1" || host === "::1" ? `http://localhost:${new URL(url).port}` : url;
