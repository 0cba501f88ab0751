import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ended, inFolder, run, start } from "./cli-program.ts";

const LOOKS = 40;

/** A feed that shows ten items at a time; some change their words while they stand in it. */
function makeSnapshots(folder: string): string {
  const path = join(folder, "snapshots");
  mkdirSync(path);
  const snapshots = Array.from({ length: LOOKS }, (_, look) => {
    const items = Array.from({ length: 10 }, (_, at) => {
      const number = look + 9 - at;
      const fish = number % 5 === 0 && at > 4 ? "cod" : "herring";
      return `<item><title>Round ${number}</title><link>https://mfa.velland.example/${number}</link><guid>${number}</guid>
        <pubDate>Tue, 03 Mar 2026 10:00:00 +0000</pubDate><description>&lt;p&gt;On 2 March 2026, Foreign Minister Ida Hallek met with
        Foreign Minister Per Orvane of Iceland in Oslo for round ${number}. They spoke of ${fish}.&lt;/p&gt;</description></item>`;
    });
    const file = `${look}.rss`;
    writeFileSync(
      join(path, file),
      `<rss version="2.0"><channel><title>News</title><language>en</language>${items.join("")}</channel></rss>`,
    );
    return { file, seenAt: new Date(Date.UTC(2026, 2, 3, look)).toISOString() };
  });
  writeFileSync(join(path, "index.json"), JSON.stringify({ feed: "https://mfa.velland.example/feed", snapshots }));
  return path;
}

test("replay: killed at any moment and begun anew it ends in the same archive, byte for byte in what is exported", () =>
  inFolder(async (folder) => {
    const snapshots = makeSnapshots(folder);
    const whole = join(folder, "whole.sqlite");
    const first = await run(["replay", snapshots, "--archive", whole, "--json"]);
    assert.equal(first.code, 0, first.stderr);
    const summary = JSON.parse(first.stdout);
    assert.equal(summary.items, LOOKS + 9);
    assert.ok(summary.changes.length >= 7);
    assert.deepEqual(Object.keys(summary), ["items", "versions", "changes"]);
    assert.deepEqual(Object.keys(summary.changes[0]), ["url", "seenAt", "classes", "silent"]);
    const exported = (await run(["export", "--archive", whole])).stdout;
    const again = await run(["replay", snapshots, "--archive", whole, "--json"]);
    assert.equal(again.stdout, first.stdout);
    assert.equal((await run(["export", "--archive", whole])).stdout, exported, "a rerun adds nothing");

    const broken = join(folder, "broken.sqlite");
    let kills = 0;
    for (let patience = 300; ; patience *= 1.4) {
      const child = start(["replay", snapshots, "--archive", broken, "--json"]);
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      const { code, stdout } = await ended(child);
      clearTimeout(timer);
      if (code === null) {
        kills += 1;
        continue;
      }
      assert.equal(stdout, first.stdout);
      break;
    }
    assert.ok(kills >= 2, `killed ${kills} times`);
    assert.equal((await run(["export", "--archive", broken])).stdout, exported);
    assert.ok(readdirSync(folder).includes("broken.sqlite"));
  }));

test("replay: what is no folder of snapshots is said in words, and no archive is made", () =>
  inFolder(async (folder) => {
    const missing = await run(["replay", folder, "--archive", join(folder, "a.sqlite")]);
    assert.equal(missing.code, 5);
    assert.match(missing.stderr, /index\.json/);
    writeFileSync(join(folder, "index.json"), "[]");
    const bad = await run(["replay", folder, "--archive", join(folder, "a.sqlite")]);
    assert.equal(bad.code, 3);
    assert.deepEqual(readdirSync(folder), ["index.json"]);
  }));
