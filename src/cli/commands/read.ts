import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { settingOf, userAgent } from "../../config.ts";
import { Explainer, type Explanation } from "../../formats/explanation.ts";
import { validateRecord } from "../../formats/record-schema.ts";
import type { ExtraNames } from "../../gazetteer/index.ts";
import type { Document, Publisher } from "../../model/document.ts";
import type { DocumentId } from "../../model/ids.ts";
import { PROBLEMS, Problem } from "../../model/problem.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { GivenPage } from "../../page/read-page.ts";
import type { CommandSpec } from "../command-spec.ts";
import { type Context, write } from "../context.ts";
import { explainView } from "../explain-view.ts";
import { bytesOf } from "../input.ts";
import { stateName } from "../names.ts";
import { onlyToday, openedAt, withDay } from "../opening.ts";
import { readoutView } from "../readout-view.ts";
import { screenOf } from "../terminal.ts";

export const readCommand: CommandSpec = {
  name: "read",
  describe: (command) =>
    withDay(command)
      .description("read one page and show who said what")
      .argument(
        "<what>",
        'a file (HTML or plain text), an address (https://…), "-" for the standard input, or the id of a document in the archive',
      )
      .option("--explain", "tell of every sentence which words, by which way or rule, led to its holder and acts")
      .option("--sentence <WHICH>", "explain only this sentence: its number, or words that stand in it")
      .option("--json", "give the document and its record as JSON; with --explain, the explanations beside them")
      .option("--publisher <NAME>", "who publishes the page")
      .option("--country <CODE>", "the publisher's country, as ISO 3166-1 alpha-2")
      .option("--language <CODE>", "the language of the text, as BCP 47; told from the text by default")
      .option("--published <DATE>", "when the page was published, as YYYY-MM-DD")
      .option("--title <TEXT>", "the title")
      .option("--names <FILE>", "more states than the reader knows, in the form of samples/gazetteer.json"),
  settings: ["contact"],
  async run(context, [what = ""], options: Options) {
    const { document, record } = await find(what, context, options);
    const explains = options.explain || options.sentence !== undefined;
    const explainer = explains && record ? new Explainer(document, record) : undefined;
    const explanations = explainer && chosen(explainer.all(), options.sentence);
    if (options.json) {
      const given = { document, record: record ? checked(record) : null };
      await write(
        context,
        `${JSON.stringify(explains ? { ...given, explanations: explanations ?? [] } : given, null, 2)}\n`,
      );
    } else if (explainer && explanations) {
      const doubts = options.sentence === undefined ? explainer.notes : [];
      await write(context, explainView(document, explanations, doubts, screenOf(context.stdout, context.env)));
    } else {
      await write(context, readoutView(document, record, screenOf(context.stdout, context.env)));
    }
    return 0;
  },
};

interface Options {
  explain?: boolean;
  sentence?: string;
  json?: boolean;
  publisher?: string;
  country?: string;
  language?: string;
  published?: string;
  title?: string;
  names?: string;
  contact?: string;
  archive?: string;
  at?: string;
}

/** @throws Problem "missing" where no sentence is meant. */
function chosen(explanations: Explanation[], which: string | undefined): Explanation[] {
  if (which === undefined) return explanations;
  const number = /^\d+$/.test(which) ? Number(which) : undefined;
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
  const meant = explanations.filter(({ sentence }, index) =>
    number === undefined ? plain(sentence.words).includes(plain(which)) : index + 1 === number,
  );
  if (meant.length > 0) return meant;
  const last = explanations.length;
  throw new Problem(
    "missing",
    number === undefined ? `No sentence has the words "${which}"` : `There is no sentence ${which}`,
    { advice: last === 0 ? "The text has none." : `They are numbered from 1 to ${last}; "--explain" alone shows all.` },
  );
}

interface Found {
  document: Document;
  record?: ReadoutRecord | undefined;
}

async function find(what: string, context: Context, options: Options): Promise<Found> {
  if (/^https?:\/\//i.test(what)) {
    onlyToday("Fetching a page", options);
    const { fetchPage } = await import("../../jobs/fetching.ts");
    const page = await fetchPage(what, {
      userAgent: userAgent(context.version, settingOf("contact", options.contact)),
      signal: context.signal,
    });
    if (page.status !== 200) {
      throw new Problem("network", `${what} answered with status ${page.status}`, {
        advice: "Open it in a browser; if it shows a text there, save the page and read the file.",
      });
    }
    return understood({ body: page.body, type: page.type, url: page.url, ...described(options) }, options);
  }
  if (what !== "-" && !existsSync(what) && /^[0-9a-hjkmnp-tv-z]{16}$/.test(what))
    return stored(what as DocumentId, options);
  onlyToday("Reading a file", options);
  const { MAX_TEXT } = await import("../../page/read-page.ts");
  return understood({ body: await bytesOf(what, context, MAX_TEXT), ...described(options) }, options);
}

async function understood(page: GivenPage, { names }: Options): Promise<Found> {
  // Loaded when needed: a program that only looks something up starts in half the time.
  const [{ readPage }, { read }] = await Promise.all([
    import("../../page/read-page.ts"),
    import("../../reading/read.ts"),
  ]);
  const document = readPage(page);
  return { document, record: read(document, names ? { names: await namesFrom(names) } : {}) };
}

async function namesFrom(file: string): Promise<ExtraNames> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem("input", `"${file}" is not JSON`, { advice: "See samples/gazetteer.json.", cause: error });
  }
}

async function stored(id: DocumentId, options: Options): Promise<Found> {
  const archive = await openedAt(options);
  try {
    const item = await archive.item(id);
    if (!item)
      throw new Problem("missing", `There is no file and no document "${id}"`, {
        advice: `The archive is ${settingOf("archive", options.archive)}.`,
      });
    return item;
  } finally {
    await archive.close();
  }
}

/** What the options say of the page; they come before what the page says of itself. */
function described(options: Options): Pick<GivenPage, "publisher" | "language" | "title" | "published"> {
  const { language, title, published } = options;
  const publisher = publisherFrom(options);
  return {
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  };
}

function publisherFrom({ publisher, country }: Options): Publisher | undefined {
  if (country === undefined) return publisher ? { name: publisher } : undefined;
  const code = country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) {
    throw new Problem("usage", `--country cannot be "${country}"`, { advice: "Give two letters, as FR for France." });
  }
  return { name: publisher ?? stateName(code), country: code };
}

/** @throws Problem "internal": a record that breaks our own schema must not leave the house. */
function checked(record: ReadoutRecord): ReadoutRecord {
  const faults = validateRecord(record);
  if (faults.length === 0) return record;
  throw new Problem("internal", `The record does not fit its schema: ${faults.slice(0, 3).join("; ")}`, {
    advice: `Please report it with the page. Exit code ${PROBLEMS.internal.exit}.`,
  });
}
