import { readFileSync, writeFileSync } from "node:fs";
import { openArchive } from "../../archive/index.ts";
import { settingOf } from "../../config.ts";
import { PROBLEMS, Problem } from "../../model/problem.ts";
import type { CommandSpec } from "../command-spec.ts";
import { type Context, write } from "../context.ts";
import { progressOn } from "../progress.ts";
import { harmless } from "../terminal.ts";

interface Options {
  archive?: string;
  key?: string;
  publicKey?: string;
  checkpoint?: string;
  receipt?: string;
  body?: string;
  json?: boolean;
}

export const verifyCommand: CommandSpec = {
  name: "verify",
  describe: (command) =>
    command
      .description(
        "show that nothing in the archive was changed since it was captured, or what was\n\nEvery byte is computed again and compared with the log and its signed checkpoints, offline. With an address only the captures\nof that page; with --receipt and --body a capture that was handed on, without any archive. What was changed is named, and\nthe exit code is 9.",
      )
      .argument("[address]", "a page: its captures alone are verified")
      .option(
        "--public-key <TEXT>",
        "the key that the checkpoints must be signed with (default: that of the archive's key file)",
      )
      .option(
        "--checkpoint <FILE>",
        "a checkpoint that was kept elsewhere: the archive must still begin with what it had then",
      )
      .option(
        "--receipt <FILE>",
        "with an address: where to write the receipt of its last capture; without: the receipt to verify",
      )
      .option("--body <FILE>", "the bytes of the page that the receipt is of")
      .option("--json", "give each verdict as a line of JSON"),
  settings: ["key"],
  async run(context, [address], options: Options) {
    if (address === undefined && options.receipt !== undefined) return receipt(context, options);
    const path = settingOf("archive", options.archive);
    const [{ keyFrom, publicKeyFrom, verifyAll, verifyDocuments, verifyPage }, { verdictText }] = await Promise.all([
      import("../../jobs/witnessing.ts"),
      import("../../witness/index.ts"),
    ]);
    const archive = await openArchive(path, { readOnly: true });
    const progress = progressOn(context.stderr, "captures");
    try {
      const given = options.publicKey ?? keyFrom(settingOf("key", options.key) ?? `${path}.key`, false);
      if (given === undefined) throw noKey();
      const publicKey = publicKeyFrom(given.trim());
      const say = (value: object, words: string): Promise<void> =>
        write(context, options.json ? `${JSON.stringify(value)}\n` : `${harmless(words)}\n`);
      if (address === undefined) {
        const outside = options.checkpoint === undefined ? [] : [readFileSync(options.checkpoint, "utf8")];
        let faults = 0;
        for await (const verdict of verifyAll(archive.witness, publicKey, outside)) {
          context.signal.throwIfAborted();
          if (verdict.kind === "checked") faults = verdict.faults;
          await say(verdict, verdictText(verdict));
        }
        for await (const verdict of verifyDocuments(archive)) {
          context.signal.throwIfAborted();
          faults += 1;
          await say(
            verdict,
            `document ${verdict.id} (${verdict.url}): its words are not those that its name was made of`,
          );
        }
        return faults > 0 ? PROBLEMS.changed.exit : 0;
      }
      const url = new URL(address);
      url.hash = "";
      let count = 0;
      let faulty = 0;
      let last: string | undefined;
      for (const verdict of verifyPage(archive.witness, url.href, publicKey)) {
        count += 1;
        if (verdict.faults.length > 0) faulty += 1;
        last = verdict.receipt ?? last;
        const { receipt: _, ...rest } = verdict;
        const words = verdict.faults.length === 0 ? "as it was captured and signed" : verdict.faults.join("; ");
        await say({ url: url.href, ...rest }, `${verdict.at} ${url.href}: ${words}`);
      }
      if (count === 0)
        throw new Problem("missing", `The archive has no capture of ${url.href}.`, {
          advice: "Texts that came in without their page have none. Check the address.",
        });
      if (options.receipt !== undefined && last !== undefined) writeFileSync(options.receipt, last);
      return faulty > 0 ? PROBLEMS.changed.exit : 0;
    } finally {
      progress.end();
      await archive.close();
    }
  },
};

/** A receipt, the body it is of, a public key: nothing else is needed. */
async function receipt(context: Context, options: Options): Promise<number> {
  const [{ publicKeyFrom }, { differences, verifyReceipt }] = await Promise.all([
    import("../../jobs/witnessing.ts"),
    import("../../witness/index.ts"),
  ]);
  if (options.publicKey === undefined || options.body === undefined)
    throw new Problem("usage", "A receipt is verified with --public-key TEXT and --body FILE.", {
      advice: "The key must come from elsewhere than the receipt.",
    });
  const { entry, index, checkpoint } = verifyReceipt(
    readFileSync(options.receipt!, "utf8"),
    publicKeyFrom(options.publicKey.trim()),
  );
  const body = new Uint8Array(readFileSync(options.body));
  // Of the answer only the body was handed on.
  const { url, at, status, from } = entry;
  const parts = differences(entry, { url, at, status, headers: [], body, ...(from ? { redirectedFrom: from } : {}) });
  const sound = !parts.includes("body");
  const words = sound
    ? `${url} at ${at}: the body is the one that was logged as number ${index + 1} of ${checkpoint.size}, signed by ${checkpoint.origin}`
    : `${url} at ${at}: another body than the one that was logged`;
  await write(context, options.json ? `${JSON.stringify({ index, entry, sound })}\n` : `${harmless(words)}\n`);
  return sound ? 0 : PROBLEMS.changed.exit;
}

const noKey = (): Problem =>
  new Problem("usage", "There is no key to verify with.", {
    advice: "Give the public key with --public-key, or the place of the archive's key file with --key.",
  });
