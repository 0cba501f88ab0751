import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { addUser, changePassword, removeUser } from "../../jobs/accounts.ts";
import { Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { write } from "../context.ts";
import { askPassword } from "../password.ts";
import { harmless } from "../terminal.ts";

interface Options {
  archive?: string;
  json?: boolean;
}

const ACTIONS = ["add", "list", "passwd", "remove"] as const;

export const usersCommand: CommandSpec = {
  name: "users",
  describe: (command) =>
    command
      .description(
        "who may correct records in the reading room\n\nadd asks for a password at the terminal, or takes the first line of the standard input; passwd gives another one and\nends the user's sessions; remove takes the account away, and the corrections stay. Reading needs no account.",
      )
      .argument("<action>", `one of ${ACTIONS.join(", ")}`)
      .argument("[name]", "the user's name, shown beside every correction")
      .option("--json", "give the list as JSON"),
  settings: [],
  async run(context, [action = "", name], options: Options) {
    if (!(ACTIONS as readonly string[]).includes(action))
      throw new Problem("usage", `users cannot "${action}"`, { advice: `Give one of ${ACTIONS.join(", ")}.` });
    const named = (): string => {
      if (name !== undefined) return name;
      throw new Problem("usage", "No name was given.", { advice: `As in: rapporteur users ${action} NAME` });
    };
    const archive = await openArchive(settingOf("archive", options.archive));
    try {
      if (action === "list") {
        const users = (await archive.users()).map((user) => ({ name: user.name, added: user.added }));
        const lines = users.map((user) => `${harmless(user.name)}  since ${user.added.slice(0, 10)}\n`);
        await write(
          context,
          options.json ? `${JSON.stringify(users)}\n` : users.length === 0 ? "There are no users.\n" : lines.join(""),
        );
        return 0;
      }
      if (action === "add") {
        await addUser(archive, named(), await askPassword(context), new Date().toISOString());
        await write(context, `${harmless(named())} may sign in and correct.\n`);
      } else if (action === "passwd") {
        await changePassword(archive, named(), await askPassword(context));
        await write(context, `${harmless(named())} has another password; all sessions have ended.\n`);
      } else {
        await removeUser(archive, named());
        await write(context, `${harmless(named())} is no longer a user; the corrections stay.\n`);
      }
      return 0;
    } finally {
      await archive.close();
    }
  },
};
