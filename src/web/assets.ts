import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The few files that pages load, read once; their addresses hold a hash of the bytes, so they may be kept for ever. */
export interface Assets {
  style: string;
  script: string;
  icon: string;
  files: ReadonlyMap<string, { type: string; body: string }>;
}

/** The folder lies at the same distance from the sources and from what is built of them. */
const PUBLIC = new URL("../../public/", import.meta.url);

export function loadAssets(): Assets {
  const files = new Map<string, { type: string; body: string }>();
  const load = (name: string, type: string): string => {
    const body = readFileSync(new URL(name, PUBLIC), "utf8");
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
    const path = `/assets/${name.replace(".", `.${hash}.`)}`;
    files.set(path, { type, body });
    return path;
  };
  return {
    style: load("reading-room.css", "text/css; charset=utf-8"),
    script: load("reading-room.js", "text/javascript; charset=utf-8"),
    icon: load("icon.svg", "image/svg+xml"),
    files,
  };
}
