import { aloneOf } from "../../analysis/meetings/meeting.ts";
import { tellMeeting } from "../../jobs/meetings.ts";
import type { Gathered } from "../../model/meeting.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import { Problem } from "../../model/problem.ts";
import { isWhen, type When } from "../../model/when.ts";
import { type CommandSpec, wholeNumber } from "../command-spec.ts";
import { write } from "../context.ts";
import { meetingView } from "../meeting-view.ts";
import { openedRelated, withDay } from "../opening.ts";
import { screenOf } from "../terminal.ts";

interface Options {
  archive?: string;
  at?: string;
  since?: string;
  until?: string;
  side?: string;
  pair?: string;
  alone?: boolean;
  limit?: string;
  json?: boolean;
}

/** Of the other kinds there is only a text. */
const ENCOUNTERS: ReadonlySet<OccasionKind> = new Set(["meeting", "call", "visit", "multilateral", "signing"]);

export const meetingsCommand: CommandSpec = {
  name: "meetings",
  describe: (command) =>
    withDay(command)
      .description(
        "occasions that several readouts tell of, the latest first\n\nEach with its readouts and with the reasons for holding them to be of one occasion. Joining is a proposal: its sureness is\nfrom 0 to 1.",
      )
      .option("--since <DAY>", "only what took place on this day or later (2023-09-20; a month or year will do)")
      .option("--until <DAY>", "only what took place until the end of this day")
      .option(
        "--side <CODE>",
        "only those in which this side took part: ISO 3166-1 alpha-2, or an organisation's short name",
      )
      .option("--pair <CODES>", "only those in which both took part: CN,RU")
      .option("--alone", "those of which one readout is known, too")
      .option("--limit <NUMBER>", "how many to give, 1 to 1,000,000 (default: 50; all with --json)")
      .option("--json", "give them as JSON, one object a line"),
  settings: [],
  async run(context, _args, options: Options) {
    const from = dayOf("--since", options.since);
    const to = dayOf("--until", options.until);
    const sides = [...(options.side === undefined ? [] : [options.side]), ...pairOf(options.pair)];
    const limit = wholeNumber("--limit", options.limit ?? (options.json ? "1000000" : "50"), 1, 1_000_000);
    const archive = await openedRelated(context, options);
    try {
      const query = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      const found: Gathered[] = await archive.meetings({ ...query, sides, limit });
      if (options.alone) {
        const joined = new Set((await archive.meetings()).flatMap(({ documents }) => documents));
        const where = sides.map((side) => ["side", side] as const);
        for (const telling of await archive.tellings({ ...query, where })) {
          if (telling.occasion && ENCOUNTERS.has(telling.occasion.kind) && !joined.has(telling.document))
            found.push(aloneOf(telling));
        }
        found.sort((x, y) => ((x.day ?? "") < (y.day ?? "") ? 1 : (x.day ?? "") > (y.day ?? "") ? -1 : 0));
      }
      const screen = screenOf(context.stdout, context.env);
      let first = true;
      for (const gathered of found.slice(0, limit)) {
        context.signal.throwIfAborted();
        const meeting = await tellMeeting(archive, gathered);
        const text = options.json
          ? JSON.stringify(meeting)
          : `${first ? "" : "\n"}${meetingView(meeting, screen).join("\n")}`;
        await write(context, `${text}\n`);
        first = false;
      }
      if (found.length === 0 && !options.json) await write(context, "No meetings found.\n");
      return 0;
    } finally {
      await archive.close();
    }
  },
};

/** @throws Problem "usage" where it is no day, month or year. */
function dayOf(flag: string, text: string | undefined): When | undefined {
  if (text === undefined || isWhen(text)) return text;
  throw new Problem("usage", `${flag} cannot be "${text}"`, {
    advice: "Give a day as 2023-09-20, a month as 2023-09, or a year.",
  });
}

/** @throws Problem "usage" where it is not two sides. */
function pairOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const sides = text.split(",").map((side) => side.trim());
  if (sides.length === 2 && sides.every((side) => side !== "")) return sides;
  throw new Problem("usage", `--pair cannot be "${text}"`, { advice: "Give two sides, as CN,RU." });
}
