import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { sampleDocument } from "../src/archive/contract.test.ts";
import { openArchive } from "../src/archive/index.ts";
import { keyFileOf, signLog } from "../src/jobs/witnessing.ts";
import { verifyReceipt } from "../src/witness/index.ts";
import { inFolder, run } from "./cli-program.ts";

const LOOKS = 5;

async function filled(folder: string): Promise<string> {
  const path = join(folder, "archive.sqlite");
  const archive = await openArchive(path);
  for (let look = 0; look < LOOKS; look++) {
    const body = new TextEncoder().encode(`<p>They met, round ${look}.</p>`);
    const at = `2026-03-0${look + 1}T08:00:00.000Z`;
    const document = sampleDocument("one", `They met, round ${look}.`);
    await archive.putLook({
      captures: [
        {
          url: document.url,
          at,
          status: 200,
          headers: [],
          body,
          digest: createHash("sha256").update(body).digest("hex"),
        },
      ],
      entries: [{ document, seen: at }],
    });
  }
  assert.match((await signLog(archive, keyFileOf(path)))!, new RegExp(`\n${LOOKS}\n`));
  assert.equal(await signLog(archive, keyFileOf(path)), undefined, "nothing new to sign");
  await archive.close();
  return path;
}

test("verify: a sound archive is said to be so, a changed byte anywhere is found and named", () =>
  inFolder(async (folder) => {
    const path = await filled(folder);
    const sound = await run(["verify", "--archive", path]);
    assert.equal(sound.code, 0, sound.stderr);
    assert.match(sound.stdout, /^5 captures checked, 5 of them under 1 signed checkpoints: nothing was changed\n$/);
    const [key, ...note] = (await run(["verify", "--archive", path, "--public-key"])).stdout.split("\n\n");
    const kept = note.join("\n\n");
    const database = new DatabaseSync(path);
    const one = sampleDocument("one", "They met, round 2.");
    // What is found in which place is told in src/jobs/witnessing.test.ts; here, that it is said and how the program ends.
    for (const [change, said] of [
      ["UPDATE captures SET at = '2026-03-03T08:00:01.000Z' WHERE sequence = 3", /capture 2 .*time changed/],
      [
        `UPDATE bodies SET body = replace(body, 'round 2', 'round 7') WHERE body LIKE '%${one.id}%'`,
        new RegExp(`document ${one.id}`),
      ],
    ] as const) {
      const copy = join(folder, "copy.sqlite");
      database.exec(`VACUUM INTO '${copy}'`);
      const changed = new DatabaseSync(copy);
      changed.exec(change);
      changed.close();
      const { code, stdout, stderr } = await run(["verify", "--archive", copy, "--key", key!]);
      assert.equal(code, 3, `${change}: ${stdout}${stderr}`);
      assert.match(stdout, said, change);
      rmSync(copy);
    }
    database.close();
    // An end that was cut off together with its checkpoint is found by one that was kept elsewhere.
    const cut = new DatabaseSync(path);
    cut.exec("DELETE FROM checkpoints; DELETE FROM log; DELETE FROM entries");
    cut.close();
    writeFileSync(join(folder, "checkpoint"), kept);
    assert.match(
      (await run(["verify", "--archive", path, "--checkpoint", join(folder, "checkpoint")])).stdout,
      /cut off/,
    );
  }));

test("verify URL: a receipt that proves without the archive that the page was captured", () =>
  inFolder(async (folder) => {
    const path = await filled(folder);
    const [key] = (await run(["verify", "--archive", path, "--public-key"])).stdout.split("\n");
    const { stdout } = await run(["verify", sampleDocument("one", "").url, "--archive", path]);
    const { entry, checkpoint } = verifyReceipt(stdout, key!);
    assert.equal(entry.at, "2026-03-05T08:00:00.000Z");
    assert.equal(checkpoint.size, LOOKS);
    assert.equal((await run(["verify", "https://nowhere.example/", "--archive", path])).code, 5);
  }));
