import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { landPicture } from "../charts/index.ts";

/** The few files that pages load, read once; their addresses hold a hash of the bytes, so they may be kept for ever. */
export interface Assets {
  style: string;
  script: string;
  /** Sharing and copying, on every page. */
  share: string;
  /** Ties two texts that stand beside each other. */
  beside: string;
  icon: string;
  /** The land of the maps, drawn here and not a file. */
  land: string;
  files: ReadonlyMap<string, { type: string; body: string }>;
}

/** The folder lies at the same distance from the sources and from what is built of them. */
const PUBLIC = new URL("../../public/", import.meta.url);

/** One style sheet for the reader, in the order in which its rules must stand. */
const SHEETS = [
  "frame",
  "lists",
  "text",
  "record",
  "changes",
  "novelty",
  "rooms",
  "meetings",
  "formulas",
  "people",
  "prose",
  "sharing",
  "tongues",
  "sizes",
].map((name) => `css/${name}.css`);

export function loadAssets(): Assets {
  const files = new Map<string, { type: string; body: string }>();
  const load = (name: string, type: string, sources: readonly string[] = [name]): string =>
    keep(name, type, sources.map((source) => readFileSync(new URL(source, PUBLIC), "utf8")).join("\n"));
  const keep = (name: string, type: string, body: string): string => {
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
    const path = `/assets/${name.replace(".", `.${hash}.`)}`;
    files.set(path, { type, body });
    return path;
  };
  return {
    style: load("reading-room.css", "text/css; charset=utf-8", SHEETS),
    script: load("reading-room.js", "text/javascript; charset=utf-8"),
    share: load("share.js", "text/javascript; charset=utf-8"),
    beside: load("beside.js", "text/javascript; charset=utf-8"),
    icon: load("icon.svg", "image/svg+xml"),
    land: keep("land.svg", "image/svg+xml", landPicture()),
    files,
  };
}
