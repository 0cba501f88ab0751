import { BRIEF_FORMS, briefFormNamed, ownAddresses } from "../../formats/brief/index.ts";
import { briefIn } from "../../jobs/brief.ts";
import { Problem } from "../../model/problem.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { momentBefore, momentOf } from "../moment.ts";
import { stateName } from "../names.ts";
import { openedAt, withDay } from "../opening.ts";

interface Options {
  archive?: string;
  at?: string;
  since?: string;
  until?: string;
  country?: string;
  pair?: string;
  ahead?: string;
  format?: string;
}

export const briefCommand: CommandSpec = {
  name: "brief",
  describe: (command) =>
    withDay(command)
      .description(
        "what took place, what is new, what was edited or withdrawn, and what is due, in sentences with their sources\n\nNo sentence says more than a record does; each names the documents that it rests on.",
      )
      .option("--since <WHEN>", "from when: 7d, 24h or 2w before the end, a day, or an instant (default: 7d)")
      .option("--until <DAY>", "to the end of this day, or to an instant (default: now)")
      .option("--country <CODE>", "only where this state or organisation takes part (RU, EU, UN)")
      .option("--pair <CODES>", "only where both of these take part: CN,RU")
      .option("--ahead <DAYS>", "how many days ahead something is due, 1 to 365 (default: 14)")
      .option("--format <FORMAT>", `${BRIEF_FORMS.map((form) => form.name).join(", ")} (default: markdown)`),
  settings: [],
  async run(context, _args, options: Options) {
    const form = briefFormNamed(options.format ?? "markdown");
    const until =
      momentOf("--until", options.until, "to") ?? momentOf("--at", options.at, "to") ?? new Date().toISOString();
    const since = momentBefore("--since", options.since ?? "7d", until);
    if (since > until) throw new Problem("usage", "--since is after --until", { advice: "Give an earlier --since." });
    const ahead = wholeNumber("--ahead", options.ahead ?? "14", 1, 365);
    const sides = sidesOf(options);
    const archive = await openedAt(options);
    try {
      const brief = await briefIn(archive, { since, until, sides, ahead }, stateName);
      await write(context, form.write(brief, ownAddresses));
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** @throws Problem "usage" where a pair is no pair, or a country stands beside it. */
function sidesOf({ country, pair }: Options): string[] {
  if (pair === undefined) return country === undefined ? [] : [country];
  const sides = pair.split(",").map((side) => side.trim());
  if (sides.length === 2 && sides[0] !== sides[1] && !sides.includes("") && country === undefined) return sides;
  throw new Problem(
    "usage",
    country === undefined ? `--pair cannot be "${pair}"` : "--country and --pair are given together",
    { advice: "Give two codes with a comma between them: --pair CN,RU" },
  );
}
