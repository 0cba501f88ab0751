import { isIP } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { Problem } from "./model/problem.ts";

/**
 * Every setting of the program in one table. A flag on the command line comes before the environment, which comes before
 * the default. The README's list is tested against this table, both ways.
 */
interface Setting<T> {
  name: string;
  /** As the command line has it: "--port". */
  flag: string;
  env: string;
  /** What stands where the default cannot be written as a value: in the help and in the README. */
  shown: string;
  default: (place: Place) => T;
  /** @throws Problem "usage" with words that say what is allowed. */
  check: (text: string) => T;
  help: string;
}

/** What defaults depend on; handed in so that they can be tested for every system. */
export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  home: string;
}

export const here = (): Place => ({ env: process.env, platform: process.platform, home: homedir() });

const setting = <T>(made: Setting<T>): Setting<T> => made;

export const SETTINGS = {
  archive: setting({
    name: "archive",
    flag: "--archive",
    env: "RAPPORTEUR_ARCHIVE",
    shown: "archive.sqlite in the user's data folder",
    default: (place) => join(dataFolder(place), "archive.sqlite"),
    check: (text) => {
      if (text.trim() === "" || text.includes("\0")) throw bad("--archive", text, "the path of a file");
      return text;
    },
    help: "the file of the archive; made when it is not there",
  }),
  port: setting({
    name: "port",
    flag: "--port",
    env: "RAPPORTEUR_PORT",
    shown: "4210",
    default: () => 4210,
    check: (text) => {
      const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
      if (port < 0 || port > 65535) throw bad("--port", text, "a number from 0 to 65535 (0: any free port)");
      return port;
    },
    help: "the port of the reading room",
  }),
  host: setting({
    name: "host",
    flag: "--host",
    env: "RAPPORTEUR_HOST",
    shown: "127.0.0.1",
    default: () => "127.0.0.1",
    check: (text) => {
      if (!isIP(text) && !/^[a-z0-9](?:[a-z0-9.-]{0,252})$/i.test(text))
        throw bad("--host", text, "an address or a host name");
      return text;
    },
    help: "the address to listen on; 0.0.0.0 opens the reading room to the network",
  }),
  address: setting<string | undefined>({
    name: "address",
    flag: "--address",
    env: "RAPPORTEUR_ADDRESS",
    shown: "the one that is asked",
    default: () => undefined,
    check: (text) => {
      const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
      if (url?.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "")
        throw bad("--address", text, 'the address without a path: "https://readouts.example.org"');
      return url.origin;
    },
    help: "the address under which readers reach the reading room: for citations, links and sign-in behind another server",
  }),
  contact: setting<string | undefined>({
    name: "contact",
    flag: "--contact",
    env: "RAPPORTEUR_CONTACT",
    shown: "none",
    default: () => undefined,
    check: (text) => {
      if (!/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(text))
        throw bad("--contact", text, "an e-mail address or a web page");
      return text;
    },
    help: "how a site that is fetched can reach you; sent with every request",
  }),
  allow: setting<readonly string[]>({
    name: "allow",
    flag: "--allow",
    env: "RAPPORTEUR_ALLOW",
    shown: "none",
    default: () => [],
    check: (text) => {
      const addresses = text.split(",").map((one) => one.trim());
      if (!addresses.every((one) => isIP(one))) throw bad("--allow", text, "IP addresses with commas between them");
      return addresses;
    },
    help: "addresses that may be asked though they are not of the public Internet; for sites of your own",
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** @param flag the text given on the command line, if any. An empty variable counts as not set. */
export function settingOf<Name extends SettingName>(
  name: Name,
  flag: string | undefined,
  place: Place = here(),
): ReturnType<(typeof SETTINGS)[Name]["check"]> {
  const chosen = SETTINGS[name] as unknown as Setting<ReturnType<(typeof SETTINGS)[Name]["check"]>>;
  if (flag !== undefined) return chosen.check(flag);
  const fromEnvironment = place.env[chosen.env];
  return fromEnvironment ? chosen.check(fromEnvironment) : chosen.default(place);
}

/** The name under which pages are asked for: "rapporteur/0.1.0 (desk@example.org)". */
export const userAgent = (version: string, contact: string | undefined): string =>
  `rapporteur/${version}${contact ? ` (${contact})` : ""}`;

/** Where each system keeps what programs store for a user: XDG Base Directory, Apple's and Microsoft's conventions. */
function dataFolder({ env, platform, home }: Place): string {
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "rapporteur");
  if (env.XDG_DATA_HOME?.startsWith("/")) return join(env.XDG_DATA_HOME, "rapporteur");
  if (platform === "darwin") return join(home, "Library", "Application Support", "rapporteur");
  return join(home, ".local", "share", "rapporteur");
}

const bad = (flag: string, given: string, wanted: string): Problem =>
  new Problem("usage", `${flag} cannot be "${given}".`, { advice: `Give ${wanted}.` });
