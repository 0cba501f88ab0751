import type { Context } from "./context.ts";

/** How far a long piece of work has come: a bar where somebody looks, a line every few seconds otherwise. */
export interface Progress {
  /** @param share of the whole, 0 to 1, where it is known. */
  at: (done: number, share?: number) => void;
  /** Prints a line of its own, the bar below it. */
  say: (line: string) => void;
  end: () => void;
}

/** Milliseconds between two drawings of the bar, and between two lines of a log. */
const REDRAW = 100;
const RELOG = 5000;
const BAR = 24;

/** @param noun what is counted, in the plural. @param now milliseconds of a clock that only goes forward. */
export function progressOn(
  stderr: Context["stderr"],
  noun: string,
  now: () => number = () => performance.now(),
): Progress {
  const live = stderr.isTTY === true;
  const start = now();
  let last = live ? Number.NEGATIVE_INFINITY : start;
  let drawn = false;
  const clear = (): void => {
    if (drawn) stderr.write("\r\u001b[K");
    drawn = false;
  };
  return {
    at(done, share) {
      const time = now();
      if (time - last < (live ? REDRAW : RELOG)) return;
      last = time;
      const rate = Math.round((done * 1000) / Math.max(1, time - start));
      const percent = share === undefined ? "" : `${String(Math.floor(share * 100)).padStart(3)} %  `;
      const count = `${done.toLocaleString("en")} ${noun}, ${rate.toLocaleString("en")} a second`;
      if (!live) {
        stderr.write(`${percent}${count}\n`);
        return;
      }
      const full = Math.round((share ?? 0) * BAR);
      const bar = share === undefined ? "" : `${"█".repeat(full)}${"░".repeat(BAR - full)} `;
      stderr.write(`\r\u001b[K${bar}${percent}${count}`);
      drawn = true;
    },
    say(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    end: clear,
  };
}
