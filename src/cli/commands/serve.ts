import { once } from "node:events";
import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import type { Archive } from "../../model/archive.ts";
import type { CommandSpec } from "../command-spec.ts";
import { asProblem, type Context, sayProblem, write } from "../context.ts";

export const serveCommand: CommandSpec = {
  name: "serve",
  describe: (command) =>
    command
      .description("open the reading room in the browser; an empty archive is filled with samples first")
      .option("--no-samples", "leave an empty archive empty"),
  settings: ["port", "host"],
  async run(context, _args, options: { port?: string; host?: string; archive?: string; samples?: boolean }) {
    const port = settingOf("port", options.port);
    const host = settingOf("host", options.host);
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
      const server = await listen(createWeb({ archive, version: context.version }), { port, host });
      try {
        await write(context, `Rapporteur is reading on ${addressOf(host, server.url)}\n`);
        await catchUp(archive, context).catch((error: unknown) => {
          // Visitors can go on reading what is there.
          if (!context.signal.aborted) context.stderr.write(sayProblem(asProblem(error)));
        });
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

/** While the reading room is open: what came in under an older reader is read by this one. */
async function catchUp(archive: Archive, { signal, stderr }: Context): Promise<void> {
  const [{ readUnread }, { sampleNames }, { read }] = await Promise.all([
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
}

/** An address to click on: the machine's own is better known as localhost. */
const addressOf = (host: string, url: string): string =>
  host === "127.0.0.1" || host === "::1" ? `http://localhost:${new URL(url).port}` : url;
