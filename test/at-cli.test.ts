import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, describe, test } from "node:test";
import { Command } from "commander";
import { openArchive } from "../src/archive/index.ts";
import { allCommands, makeProgram } from "../src/cli/program.ts";
import { relate } from "../src/jobs/relating.ts";
import { fillWithSamples } from "../src/jobs/sampling.ts";
import { Problem } from "../src/model/problem.ts";

/** Commands that show nothing of what the archive holds, or that do what can be done today alone. */
const TODAY = ["import", "collect", "replay", "serve", "users", "verify"];

describe("--at", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-at-"));
  const archive = join(folder, "archive.sqlite");
  let ids: { page: string; other: string; document: string; commitment: string; person: string };

  async function run(...args: string[]): Promise<{ text: string; problem?: Problem }> {
    const stdout = new PassThrough();
    let text = "";
    stdout.on("data", (piece: Buffer) => {
      text += piece.toString();
    });
    const context = {
      stdin: process.stdin,
      stdout: stdout as unknown as NodeJS.WriteStream,
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
      env: {},
      version: "0",
      signal: new AbortController().signal,
    };
    try {
      await makeProgram(context, [...args, "--archive", archive]);
      return { text };
    } catch (problem) {
      if (problem instanceof Problem) return { text, problem };
      throw problem;
    }
  }

  before(async () => {
    const store = await openArchive(archive);
    await fillWithSamples(store);
    await relate(store);
    await store.putSource({ url: "https://mfa.example/feed", text: "page", added: "2026-01-01T00:00:00Z" });
    const { hits } = await store.search({ sort: "newest", facets: { kind: ["meeting"] } });
    const [one, other] = hits.map(({ item }) => item.document);
    const [commitment] = await store.ledger();
    const { persons } = await store.persons();
    ids = {
      page: one!.page,
      other: other!.page,
      document: one!.id,
      commitment: commitment!.id,
      person: persons[0]!.id,
    };
    await store.close();
  });
  after(() => rmSync(folder, { recursive: true }));

  test("every command that shows the archive takes it", async () => {
    const taking = (await allCommands()).filter((spec) =>
      spec.describe(new Command(spec.name)).options.some(({ long }) => long === "--at"),
    );
    const names = (await allCommands()).map(({ name }) => name).filter((name) => !TODAY.includes(name));
    assert.deepEqual(taking.map(({ name }) => name).sort(), names.sort());
  });

  test("before anything was seen nothing is shown, and today something is", async () => {
    const table = [
      ["read", ids.document],
      ["search"],
      ["history", ids.page],
      ["cite", ids.page],
      ["meetings", "--alone"],
      ["compare", ids.page, ids.other],
      ["people"],
      ["people", ids.person],
      ["new", ids.page],
      ["brief", "--since", "9000d"],
      ["commitments"],
      ["commitments", "show", ids.commitment],
      ["sources", "list"],
      ["sources", "export"],
      ["export"],
      ["export", "--format", "csv"],
    ];
    for (const args of table) {
      const today = await run(...args);
      assert.equal(today.problem, undefined, args.join(" "));
      const then = await run(...args, "--at", "1999-12-31");
      if (then.problem) assert.equal(then.problem.code, "missing", `${args.join(" ")}: ${then.problem.message}`);
      else if (args[0] !== "brief" && args[1] !== "export")
        assert.ok(then.text.length < 200, `${args.join(" ")}: ${then.text}`);
      assert.ok(then.text.length < today.text.length, args.join(" "));
    }
  });

  test("nothing can be decided then", async () => {
    const decisions = [
      ["commitments", "set", ids.commitment, "kept"],
      ["people", "merge", ids.person, "somebody"],
      ["sources", "remove", "https://mfa.example/feed"],
    ];
    for (const args of decisions) {
      const { problem } = await run(
        ...args,
        "--at",
        "2020-01-01",
        ...(args[0] === "sources" ? [] : ["--author", "A", "--reason", "B"]),
      );
      assert.equal(problem?.code, "usage", args.join(" "));
    }
    assert.equal((await run("people", "--at", "soon")).problem?.code, "usage");
  });
});
