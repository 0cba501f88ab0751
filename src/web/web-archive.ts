import type { Accounts } from "../model/account.ts";
import type { Archive } from "../model/archive.ts";
import type { Agenda } from "../model/brief.ts";
import type { Chronicle } from "../model/chronicle.ts";
import type { Elsewhere } from "../model/elsewhere.ts";
import type { Formulas } from "../model/formula.ts";
import type { Meetings } from "../model/meeting.ts";
import type { People } from "../model/person.ts";
import type { Relations } from "../model/relations.ts";
import type { Revised } from "../model/revision.ts";
import type { Ledger } from "../model/undertaking.ts";

/** What the reading room asks of a store. */
export type WebArchive = Accounts &
  Agenda &
  Archive &
  Relations &
  Meetings &
  Revised &
  People &
  Elsewhere &
  Formulas &
  Ledger &
  Pick<Chronicle, "changes" | "pageAt" | "captureHeadOf" | "sources" | "listed">;
