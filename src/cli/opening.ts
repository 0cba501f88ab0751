import type { Command } from "commander";
import { openArchive, type Store } from "../archive/index.ts";
import { settingOf } from "../config.ts";
import { Problem } from "../model/problem.ts";
import type { Context } from "./context.ts";
import { momentOf } from "./moment.ts";

interface Asked {
  archive?: string;
  at?: string;
}

/** The option by which a command answers from the archive as it was. */
export const withDay = (command: Command): Command =>
  command.option(
    "--at <DAY>",
    "as the archive was at the end of this day (2023-09-20), or at an instant with its zone",
  );

/** The archive for a command that asks it: that of today, or of the day that `--at` names. To be closed. */
export async function openedAt(options: Asked): Promise<Store> {
  const at = momentOf("--at", options.at, "to");
  return asOf(await openArchive(settingOf("archive", options.archive), { readOnly: true }), at);
}

/** The same with what is known across documents brought up to date before. */
export async function openedRelated(context: Context, options: Asked): Promise<Store> {
  const at = momentOf("--at", options.at, "to");
  const archive = await openArchive(settingOf("archive", options.archive));
  try {
    const { relating } = await import("./relating.ts");
    await relating(archive, context);
  } catch (error) {
    await archive.close();
    throw error;
  }
  return asOf(archive, at);
}

async function asOf(archive: Store, at: string | undefined): Promise<Store> {
  if (at === undefined) return archive;
  try {
    const { archiveAt } = await import("../jobs/past.ts");
    return await archiveAt(archive, at);
  } finally {
    await archive.close();
  }
}

/** @throws Problem "usage" where a day that is past is named with what is done today. */
export function onlyToday(what: string, { at }: Asked): void {
  if (at === undefined) return;
  throw new Problem("usage", `${what} cannot be done --at a day that is past`, { advice: "Leave --at away." });
}
