import { alsoAsked } from "../../gazetteer/asking.ts";
import { type Also, FACETS, type Facet, type Hit, type Query, type Results } from "../../model/archive.ts";
import type { Span } from "../../model/evidence.ts";
import { dayOf } from "../../model/facets.ts";
import { OCCASION_KINDS } from "../../model/occasion.ts";
import { Problem } from "../../model/problem.ts";
import { TOPICS } from "../../model/record.ts";
import { ACTS } from "../../model/statement.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { publisherName } from "../names.ts";
import { openedAt, withDay } from "../opening.ts";
import { harmless, type Screen, screenOf, wrap } from "../terminal.ts";

const collect = (value: string, before: string[] = []): string[] => [...before, value];

export const searchCommand: CommandSpec = {
  name: "search",
  describe: (command) =>
    withDay(command)
      .description("find documents in the archive")
      .argument(
        "[words...]",
        'words that must all occur; "in quotes" a phrase; OR, -word, NEAR/5, begin*; none: everything',
      )
      .option("--json", "give the results as JSON")
      .option("--publisher <NAME>", "only from this publisher; may be repeated, as every option that narrows", collect)
      .option("--country <CODE>", "only with this country as publisher or party (ISO 3166-1 alpha-2)", collect)
      .option("--person <NAME>", "only with this person as a party", collect)
      .option("--office <NAME>", "only with this office held by a party", collect)
      .option("--organisation <NAME>", "only where this organisation is named, by its short name", collect)
      .option("--topic <TOPIC>", "only about this topic", collect)
      .option("--act <ACT>", `only with this act: ${ACTS.join(", ")}`, collect)
      .option("--kind <KIND>", `only this kind of occasion: ${OCCASION_KINDS.join(", ")}`, collect)
      .option("--year <YEAR>", "only of this year", collect)
      .option("--language <CODE>", "only in this language", collect)
      .option("--sort <ORDER>", "relevance or newest (default: relevance where there are words)")
      .option("--limit <NUMBER>", "how many results to give, 1 to 100 (default: 20)")
      .option("--offset <NUMBER>", "how many results to skip (default: 0)"),
  settings: [],
  async run(context, words, options: Options) {
    const limit = wholeNumber("--limit", options.limit ?? "20", 1, 100);
    const offset = wholeNumber("--offset", options.offset ?? "0", 0, 999_999_999);
    const typed = words.map(questionFrom).join(" ");
    const also = alsoAsked(typed);
    const query: Query = {
      words: typed,
      ...(also.length > 0 ? { also } : {}),
      facets: facetsFrom(options),
      sort: sortFrom(options.sort, words.length > 0),
      limit,
      offset,
      facetValues: options.json ? 12 : 0,
    };
    const archive = await openedAt(options);
    try {
      const results = await archive.search(query);
      const all = [...also, ...(results.also ?? [])];
      const screen = screenOf(context.stdout, context.env);
      await write(
        context,
        options.json
          ? `${JSON.stringify(all.length > 0 ? { ...results, also: all } : results, null, 2)}\n`
          : `${alsoView(all, screen)}${resultsView(results, offset, screen)}`,
      );
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** A phrase in quotes reaches us without them: the shell has taken them away. A whole question in quotes is left as it is. */
const questionFrom = (word: string): string =>
  /\s/.test(word) && !/["()*]|\b(?:OR|AND|NOT|NEAR)\b|^said by |(?:^|\s)(?:-|by:)/.test(word) ? `"${word}"` : word;

type Options = Partial<Record<Facet, string[]>> & {
  json?: boolean;
  at?: string;
  limit?: string;
  offset?: string;
  sort?: string;
  archive?: string;
};

/** Facets whose values are a closed list. */
const CLOSED = { kind: OCCASION_KINDS, act: ACTS, topic: TOPICS } as const;

function facetsFrom(options: Options): Partial<Record<Facet, string[]>> {
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const values = options[facet];
    if (values) facets[facet] = facet === "country" ? values.map((value) => value.toUpperCase()) : values;
  }
  for (const [facet, known] of Object.entries(CLOSED)) {
    for (const value of facets[facet as keyof typeof CLOSED] ?? []) {
      if ((known as readonly string[]).includes(value)) continue;
      throw new Problem("usage", `--${facet} cannot be "${value}"`, { advice: `Give one of ${known.join(", ")}.` });
    }
  }
  return facets;
}

function sortFrom(given: string | undefined, worded: boolean): "relevance" | "newest" {
  if (given === undefined) return worded ? "relevance" : "newest";
  if (given === "relevance" || given === "newest") return given;
  throw new Problem("usage", `--sort cannot be "${given}"`, { advice: "Give relevance or newest." });
}

/** By which other names it was looked for. */
function alsoView(also: readonly Also[], { style }: Screen): string {
  return also
    .map(({ words, names, told }) => {
      const others = names.filter((name) => name !== words).slice(0, MOST_NAMES);
      const subjects = told.flatMap((one) => (one.told === "topic" ? [`the subject "${one.value}"`] : []));
      if (others.length + subjects.length === 0) return "";
      return `${style("dim", harmless(`${words}: also found as ${[...others, ...subjects].join(", ")}; "in quotes" it is not`))}\n`;
    })
    .join("");
}
const MOST_NAMES = 6;

function resultsView({ total, hits }: Results, offset: number, screen: Screen): string {
  if (total === 0) return "Nothing found. Fewer words find more; rapporteur search without words lists everything.\n";
  const shown = hits.length < total ? `, ${offset + 1} to ${offset + hits.length}` : "";
  const lines = [screen.style("dim", `${total} ${total === 1 ? "document" : "documents"}${shown}`)];
  for (const hit of hits) lines.push("", ...hitView(hit, screen));
  return `${lines.join("\n")}\n`;
}

function hitView({ item, passage, marks, said }: Hit, { width, style }: Screen): string[] {
  const { document, record } = item;
  const facts = [
    dayOf(document, record),
    record?.occasion?.kind.value,
    document.publisher ? publisherName(document.publisher) : undefined,
    item.state === "current" ? undefined : item.state,
    document.sample ? "sample" : undefined,
    document.id,
  ];
  const lines = [
    ...wrap(harmless(document.title || "(no title)"), width).map((line) => style("bold", line)),
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width).map((line) => style("dim", line)),
  ];
  for (const one of said ?? (passage ? [{ passage, marks }] : [])) {
    lines.push(...wrap(lit(document.text, one.passage, one.marks, style), width - 2).map((line) => `  ${line}`));
  }
  return lines;
}

function lit(text: string, passage: Span, marks: readonly Span[], style: Screen["style"]): string {
  let shown = "";
  let at = passage.start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > passage.end) continue;
    shown += `${harmless(text.slice(at, mark.start))}${style("yellow", harmless(text.slice(mark.start, mark.end)))}`;
    at = mark.end;
  }
  return shown + harmless(text.slice(at, passage.end));
}
