import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { watchedIn } from "../../jobs/health.ts";
import type { Chronicle } from "../../model/chronicle.ts";
import { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { Instant } from "../../model/when.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { type Context, write } from "../context.ts";
import { counted } from "../counted.ts";
import { bytesOf } from "../input.ts";
import { momentOf } from "../moment.ts";
import { onlyToday, openedAt, withDay } from "../opening.ts";
import { harmless } from "../terminal.ts";
import { mannersFor } from "../watching.ts";

interface Options {
  archive?: string;
  at?: string;
  contact?: string;
  allow?: string;
  publisher?: string;
  country?: string;
  text?: string;
  every?: string;
  json?: boolean;
}

const ACTIONS = ["add", "list", "check", "remove", "starter", "import", "export"] as const;

export const sourcesCommand: CommandSpec = {
  name: "sources",
  describe: (command) =>
    withDay(command)
      .description(
        "what is watched\n\nadd finds the feed at an address or behind it, shows what it found and keeps it; list shows every source with its health;\ncheck looks whether it can be read now; remove stops watching and keeps all that was collected;\nstarter lists ministries and presidential offices to begin with; import and export are OPML.",
      )
      .argument("<action>", `one of ${ACTIONS.join(", ")}`)
      .argument("[urls...]", "addresses of sources; with import, OPML files")
      .option("--publisher <NAME>", "who publishes there, with add")
      .option("--country <CODE>", "the publisher's country (ISO 3166-1 alpha-2), with --publisher")
      .option("--text <FROM>", "page: each page is fetched; feed: the feed's own text is taken (default: page)")
      .option("--every <MINUTES>", "minutes between two looks, 5 to 43200 (default: by the source's own rhythm)")
      .option("--json", "give the list as JSON"),
  settings: ["contact", "allow"],
  async run(context, [action, ...urls], options: Options) {
    if (action !== "list" && action !== "export") onlyToday(`sources ${action}`, options);
    switch (action) {
      case "add":
        return add(context, urls, options);
      case "list":
        return list(context, options);
      case "check":
        return check(context, urls, options);
      case "remove":
        return remove(context, urls, options);
      case "starter":
        return starter(context, options);
      case "import":
        return importOpml(context, urls, options);
      case "export":
        return exportOpml(context, options);
      default:
        throw new Problem("usage", `sources cannot "${action}"`, { advice: `Give one of ${ACTIONS.join(", ")}.` });
    }
  },
};

function needed(urls: string[]): string[] {
  if (urls.length > 0) return urls;
  throw new Problem("usage", "No address was given.", { advice: "Give the address of the source." });
}

async function add(context: Context, urls: string[], options: Options): Promise<number> {
  const every = options.every === undefined ? undefined : wholeNumber("--every", options.every, 5, 43_200);
  const text = options.text ?? "page";
  if (text !== "page" && text !== "feed") {
    throw new Problem("usage", `--text cannot be "${text}"`, { advice: "Give page or feed." });
  }
  const country = options.country?.toUpperCase();
  if (country !== undefined && (!/^[A-Z]{2}$/.test(country) || options.publisher === undefined)) {
    throw new Problem("usage", `--country cannot be "${options.country}"`, {
      advice: "Give two letters (ISO 3166-1 alpha-2), together with --publisher.",
    });
  }
  const { discover } = await import("../../jobs/discovering.ts");
  const manners = await mannersFor(context, options);
  for (const url of needed(urls)) {
    const found = await discover(manners, url, context.signal);
    const source: Source = {
      url: found.url,
      text,
      ...(every === undefined ? {} : { every }),
      added: new Date().toISOString(),
      ...(found.kind === "page" ? { listing: "page" } : found.kind.includes("sitemap") ? { listing: "sitemap" } : {}),
      ...(options.publisher === undefined
        ? {}
        : { publisher: { name: options.publisher, ...(country && { country }) } }),
    };
    await using(options, (archive) => archive.putSource(source));
    const advice =
      found.whole && text === "page"
        ? "  It holds whole texts: --text feed would take them without asking for each page.\n"
        : "";
    await write(
      context,
      `${harmless(found.url)}\n  ${found.kind} with ${counted(found.items, "item")}: ${harmless(found.titles.join(" · "))}\n${advice}`,
    );
  }
  return 0;
}

async function list(context: Context, options: Options): Promise<number> {
  const now = Date.parse(momentOf("--at", options.at, "to") ?? new Date().toISOString());
  const rows = await using(options, async (archive) => {
    const all = await watchedIn(archive, now);
    return all.map(({ source, state, health, listed }) => ({ ...source, due: state.due, health, listed }));
  });
  if (options.json) {
    await write(context, `${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const lines = rows.flatMap(({ url, publisher, health, listed }) => [
    harmless(url),
    harmless(
      `  ${[publisher?.name, counted(listed.pages, "page"), health.state, health.reason, health.lastSuccess && `last success ${health.lastSuccess}`].filter(Boolean).join(" · ")}`,
    ),
  ]);
  await write(
    context,
    rows.length === 0 ? "No sources. Add one: rapporteur sources add URL\n" : `${lines.join("\n")}\n`,
  );
  return 0;
}

async function check(context: Context, urls: string[], options: Options): Promise<number> {
  const { discover } = await import("../../jobs/discovering.ts");
  const manners = await mannersFor(context, options);
  const watched = new Map((await watchedAlready(options)).map((one) => [one.source.url, one]));
  const all = urls.length > 0 ? urls : [...watched.keys()];
  let failed = 0;
  for (const url of all) {
    context.signal.throwIfAborted();
    try {
      const { items, titles } = await discover(manners, url, context.signal);
      const known = watched.get(url);
      if (known) {
        const { reason: _, ...before } = known.state;
        const now = new Date().toISOString();
        const state = { ...before, lastLook: now, lastSuccess: now, failures: 0 };
        await using(options, (archive) => archive.putSource(known.source, state));
      }
      await write(context, `${harmless(url)}: well, ${counted(items, "item")}: ${harmless(titles[0] ?? "")}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed += 1;
      await write(context, `${harmless(url)}: ${harmless(error.message)}\n`);
    }
  }
  return failed > 0 ? 4 : 0;
}

async function remove(context: Context, urls: string[], options: Options): Promise<number> {
  for (const url of needed(urls)) {
    if (!(await using(options, (archive) => archive.removeSource(url)))) {
      throw new Problem("missing", `There is no source ${url}.`, { advice: "See them with rapporteur sources list." });
    }
    await write(context, `${harmless(url)} is no longer watched; what it gave is kept\n`);
  }
  return 0;
}

/** Sources to begin with, and which of them are watched; nobody says that they answer until a look has succeeded. */
async function starter(context: Context, options: Options): Promise<number> {
  const { CONTINENTS, STARTER, starterOf } = await import("../../feeds/starter.ts");
  const watched = new Map<string, Instant | undefined>();
  for (const { source, state } of await watchedAlready(options)) {
    const one = starterOf(source.url);
    if (one) watched.set(one.url, state.lastSuccess ?? watched.get(one.url));
  }
  const country = options.country?.toUpperCase();
  const rows = STARTER.filter(({ state }) => country === undefined || state === country).map((one) => {
    const last = watched.get(one.url);
    const status = last
      ? `checked on ${last.slice(0, 10)}`
      : watched.has(one.url)
        ? "watched, not yet checked"
        : NOT_YET;
    return { ...one, checked: last !== undefined, status };
  });
  if (options.json) {
    await write(context, `${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const lines: string[] = [];
  for (const continent of CONTINENTS) {
    const own = rows.filter((row) => row.continent === continent);
    if (own.length > 0) lines.push(`${continent}, ${own.length}`);
    for (const { state, name, url, languages, status } of own)
      lines.push(`  ${state}  ${name}`, `      ${url} · ${languages.join(", ")} · ${status}`);
    if (own.length > 0) lines.push("");
  }
  const checked = rows.filter(({ checked }) => checked).length;
  const states = new Set(rows.map(({ state }) => state)).size;
  lines.push(
    `${rows.length} sources of ${states} states; ${checked} checked. Where they begin is publicly known; whether they answer is known of`,
    "those that were checked. Watch one: rapporteur sources add URL --publisher NAME --country CODE",
  );
  await write(context, `${lines.join("\n")}\n`);
  return 0;
}

const NOT_YET = "not yet checked";

/** What is watched; nothing where there is no archive yet, and none is made for being asked. */
async function watchedAlready(options: Options): Promise<Awaited<ReturnType<Chronicle["sources"]>>> {
  try {
    const archive = await openedAt(options);
    try {
      return await archive.sources();
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof Problem && error.code === "missing") return [];
    throw error;
  }
}

async function importOpml(context: Context, files: string[], options: Options): Promise<number> {
  const [{ readOpml }, { sourceOf }] = await Promise.all([
    import("../../feeds/opml.ts"),
    import("../../feeds/subscriptions.ts"),
  ]);
  for (const file of needed(files)) {
    const bytes = await bytesOf(file, context, 16 * 1024 * 1024);
    const { subscriptions, left } = readOpml(new TextDecoder().decode(bytes));
    const added = await using(options, async (archive) => {
      const known = new Set((await archive.sources()).map(({ source }) => source.url));
      const fresh = subscriptions.filter(({ url }) => !known.has(url));
      for (const subscription of fresh) await archive.putSource(sourceOf(subscription, new Date().toISOString()));
      return fresh.length;
    });
    await write(
      context,
      `${harmless(file)}: ${counted(added, "source")} added, ${subscriptions.length - added} known already, ${counted(left, "entry", "entries")} without an address\n`,
    );
  }
  return 0;
}

async function exportOpml(context: Context, options: Options): Promise<number> {
  const [{ writeOpml }, { subscriptionOf }] = await Promise.all([
    import("../../feeds/opml.ts"),
    import("../../feeds/subscriptions.ts"),
  ]);
  const sources = (await using(options, (archive) => archive.sources())).map(({ source }) => source);
  const opml = writeOpml("Sources of Rapporteur", new Date().toISOString(), sources.map(subscriptionOf));
  await write(context, `${opml.trimEnd()}\n`);
  return 0;
}

async function using<T>(options: Options, work: (archive: Chronicle) => Promise<T>): Promise<T> {
  const archive =
    options.at === undefined ? await openArchive(settingOf("archive", options.archive)) : await openedAt(options);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
