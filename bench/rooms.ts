// The rooms with the whole corpus: how long an answer takes, how much of it is the processor's, and what it weighs. Skipped where the
// corpus is not there. An answer is measured in processor time too: other programs on the machine do not change it much.
import { existsSync, globSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { openArchive } from "../src/archive/index.ts";
import { importLines } from "../src/jobs/importing.ts";
import { readUnread } from "../src/jobs/rereading.ts";
import { read } from "../src/reading/read.ts";
import { createWeb } from "../src/web/app.ts";
import type { BenchResult } from "./run.ts";

const ROOMS = [
  "/",
  "/state/US",
  "/state/CN",
  "/state/RU",
  "/pair/CN,RU",
  "/pair/UA,US",
  "/topic/ukraine",
  "/topic/trade-and-investment",
  "/organisation/NATO",
  "/occasions?side=US&met=1",
  "/calendar",
  "/statistics",
];
/** The page that asks the archive nothing: what is measured against. */
const FLOOR = "/about";
const ROUNDS = 40;

export async function run(): Promise<BenchResult[]> {
  return [];
}
