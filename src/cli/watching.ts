import { settingOf, userAgent } from "../config.ts";
import type { Manners } from "../jobs/manners.ts";
import type { Context } from "./context.ts";

/** Manners for this run: who asks, and whom they may write to. */
export async function mannersFor(
  context: Context,
  { contact, allow }: { contact?: string; allow?: string },
): Promise<Manners> {
  const [{ Manners }, { systemClock }] = await Promise.all([import("../jobs/manners.ts"), import("../jobs/clock.ts")]);
  return new Manners({
    clock: systemClock,
    userAgent: userAgent(context.version, settingOf("contact", contact)),
    allowAddresses: settingOf("allow", allow),
  });
}
