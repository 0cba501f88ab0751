import { PASSWORD } from "../jobs/accounts.ts";
import { Problem } from "../model/problem.ts";
import type { Context } from "./context.ts";

/** A password never stands on a command line, where other users and the shell's history see it. */

/**
 * Asked for twice at a terminal, without showing it; otherwise the first line of the standard input.
 * @throws Problem "usage" where the two differ, "input" where there is none.
 */
export async function askPassword(context: Context): Promise<string> {
  if (!context.stdin.isTTY) return firstLine(context);
  const once = await hidden(context, "Password: ");
  const twice = await hidden(context, "Once more: ");
  if (once !== twice) throw new Problem("usage", "The two passwords differ.", { advice: "Run the command again." });
  return once;
}

async function firstLine(context: Context): Promise<string> {
  let text = "";
  context.stdin.setEncoding("utf8");
  for await (const piece of context.stdin) {
    text += String(piece);
    // Whatever is longer than a password is none.
    if (text.includes("\n") || text.length > PASSWORD.most * 4) break;
  }
  const [line = ""] = text.split(/\r?\n/);
  if (line !== "") return line;
  throw new Problem("input", "No password was given.", {
    advice: "Give it on the standard input, on one line, or run the command at a terminal.",
  });
}

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

async function hidden({ stdin, stderr, signal }: Context, prompt: string): Promise<string> {
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let typed = "";
      const done = (end: () => void): void => {
        stdin.off("data", onData);
        end();
      };
      const onData = (data: string): void => {
        for (const key of data) {
          if (key === CTRL_C) done(() => reject(new Problem("usage", "No password was given.")));
          else if (key === "\r" || key === "\n" || key === CTRL_D) done(() => resolve(typed));
          else if (key === "\u007f" || key === "\b") typed = [...typed].slice(0, -1).join("");
          else if (key >= " ") typed += key;
        }
      };
      stdin.on("data", onData);
      signal.addEventListener("abort", () => done(() => reject(signal.reason)), { once: true });
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
