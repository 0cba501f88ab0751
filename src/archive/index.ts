import type { Accounts } from "../model/account.ts";
import type { Archive } from "../model/archive.ts";
import type { Agenda } from "../model/brief.ts";
import type { Chronicle } from "../model/chronicle.ts";
import type { Elsewhere } from "../model/elsewhere.ts";
import type { Formulas } from "../model/formula.ts";
import type { Meetings } from "../model/meeting.ts";
import type { Lasting } from "../model/past.ts";
import type { People } from "../model/person.ts";
import type { Relations } from "../model/relations.ts";
import type { Revised } from "../model/revision.ts";
import type { Ledger } from "../model/undertaking.ts";
import type { Witnessed } from "../witness/index.ts";
import type { OpenOptions } from "./opening.ts";
import { SqliteArchive } from "./sqlite.ts";

/**
 * All that a store is: texts and records, what was seen of them, what is known across them, the log that bears witness, and who may
 * correct records.
 */
export interface Store
  extends Accounts,
    Agenda,
    Archive,
    Chronicle,
    Elsewhere,
    Formulas,
    Lasting<Store>,
    Ledger,
    Relations,
    Meetings,
    People,
    Revised,
    Witnessed {}

/**
 * Opens an archive by its address; a path is an SQLite file, made when it is new.
 * @throws Problem "archive" when it cannot be opened or is none, "busy" when another program holds it, "missing" when it is
 * to be read only and is not there.
 */
export async function openArchive(path: string, options: OpenOptions = {}): Promise<Store> {
  return new SqliteArchive(path, options);
}
