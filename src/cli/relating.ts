import { type Relatable, relate, type Step } from "../jobs/relating.ts";
import type { Context } from "./context.ts";
import { type Progress, progressOn } from "./progress.ts";

const NOUNS: Record<Step, string> = {
  meetings: "documents held against each other for meetings",
  people: "documents searched for people",
  formulas: "documents searched for wording that recurs",
  commitments: "documents searched for commitments",
};

/** Brings up to date what is known across documents, and says how far it is where that takes long. */
export async function relating(
  archive: Relatable,
  { stderr, signal }: Pick<Context, "stderr" | "signal">,
): Promise<void> {
  let shown: { step: Step; progress: Progress } | undefined;
  try {
    await relate(archive, {
      signal,
      onProgress(step, done, all) {
        if (shown?.step !== step) {
          shown?.progress.end();
          shown = { step, progress: progressOn(stderr, NOUNS[step]) };
        }
        shown.progress.at(done, all === undefined || all === 0 ? undefined : done / all);
      },
    });
  } finally {
    shown?.progress.end();
  }
}
