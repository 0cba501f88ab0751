import type { Command, OptionValues } from "commander";
import type { SettingName } from "../config.ts";
import { Problem } from "../model/problem.ts";
import type { Context } from "./context.ts";

/** A command of the program: its arguments and options, and what it does. */
export interface CommandSpec {
  /** Adds arguments, options and description to a command of that name. */
  name: string;
  describe: (command: Command) => Command;
  /** Settings that it takes as options, besides the archive, which every command takes. */
  settings: readonly SettingName[];
  /** @returns the exit code. */
  run: (context: Context, args: string[], options: OptionValues) => Promise<number>;
}

/** @throws Problem "usage" where an option that takes a whole number was given something else. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Problem("usage", `${flag} cannot be "${text}"`, { advice: `Give a number from ${least} to ${most}.` });
}
