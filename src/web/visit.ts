import { AsyncLocalStorage } from "node:async_hooks";
import type { Spoken } from "./tongue.ts";
import type { WebArchive } from "./web-archive.ts";

/** What every page may know of the visit that it answers, without its being handed through every room. */
export interface Visit {
  /** The address that was asked for, as readers have it. */
  address: URL;
  /** In which language it is answered; English where it is not said. */
  spoken?: Spoken;
  /** The day that the address asks for, in its words; absent where today is meant. */
  day?: string;
  /** The archive as it was on that day. */
  past?: WebArchive;
  /** Who is signed in. */
  editor?: Editor;
  /** The network address of who asks, where it is known. */
  from?: string;
}

export interface Editor {
  name: string;
  /** Stands in every form that changes something: see accounts.ts. */
  token: string;
}

const visits = new AsyncLocalStorage<Visit>();

export const during = <T>(visit: Visit, work: () => T): T => visits.run(visit, work);

/** The visit at hand. Outside of one, where pages are made for a test, it is one of a reader at "http://localhost/". */
export const visit = (): Visit => visits.getStore() ?? { address: new URL("http://localhost/") };
