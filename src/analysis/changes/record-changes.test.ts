import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf } from "../../../bench/texts/pairs.ts";
import { classesOf, type Version, type VersionChange } from "../../model/change.ts";
import type { Document } from "../../model/document.ts";
import { stated } from "../../model/evidence.ts";
import type { ActorId, DocumentId, RecordId, StatementId } from "../../model/ids.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { compareVersions } from "./compare.ts";

/** A record by hand: who holds which words of which sentence, and what they bind themselves to. */
interface Told {
  /** The sentence, the words that are the holder's, the holder; "" is the narrator. */
  statements: readonly (readonly [sentence: string, content: string, holder: string])[];
  commitments?: readonly (readonly [statement: number, deed: string, strength: "pledged" | "intended", due?: string])[];
  version?: string;
}

function versionOf(text: string, { statements, commitments = [], version = "1" }: Told): Version {
  const document: Document = documentOf(text);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    assert.notEqual(start, -1, words);
    return { start, end: start + words.length };
  };
  const names = [...new Set(statements.map(([, , holder]) => holder).filter((name) => name !== ""))];
  const idOf = (name: string): ActorId => `a${names.indexOf(name)}` as ActorId;
  const record: ReadoutRecord = {
    schema: 1,
    id: "r" as RecordId,
    document: "d" as DocumentId,
    version: document.version,
    reader: { name: "by hand", version },
    actors: names.map((name) => ({
      kind: "person",
      id: idOf(name),
      name: stated(name, spanOf(name)),
      mentions: [spanOf(name)],
      offices: [],
    })),
    statements: statements.map(([sentence, content, holder], at) => ({
      id: `s${at}` as StatementId,
      sentence: spanOf(sentence),
      content: [spanOf(content)],
      holders: stated(
        holder === "" ? [{ kind: "narrator" }] : [{ kind: "actor", actor: idOf(holder) }],
        spanOf(sentence),
      ),
      manner: "reported",
      acts: [],
    })),
    commitments: commitments.map(([statement, deed, strength, due], at) => ({
      id: `c${at}`,
      statement: `s${statement}` as StatementId,
      by: [],
      to: [],
      deed: spanOf(deed),
      strength: stated(strength, spanOf(deed)),
      ...(due !== undefined && { due: stated(due, spanOf(deed)) }),
    })),
    mentioned: [],
    topics: [],
    notes: [],
  };
  return { document, record };
}

const told = (change: VersionChange) =>
  change.changes.filter((one) => one.told || one.class === "commitment-changed").map((one) => [one.class, one.told]);

const OPEN = "the border would stay open.";

test("the same words in another's mouth are another holder's", () => {
  const by = (who: string, name: string, version = "1"): Version =>
    versionOf(`${who} said that ${OPEN}`, { statements: [[`${who} said that ${OPEN}`, OPEN, name]], version });
  const change = compareVersions(by("Ana Orlo", "Ana Orlo"), by("Tomas Reel", "Tomas Reel"));
  assert.deepEqual(classesOf(change), ["holder-changed", "name"]);
  assert.deepEqual(told(change), [["holder-changed", { old: "Ana Orlo", new: "Tomas Reel" }]]);
  assert.deepEqual(
    classesOf(compareVersions(by("Ana Orlo", "Ana Orlo"), by("Anna Orlo", "Anna Orlo"))),
    ["name"],
    "a name corrected is the same holder",
  );
  assert.deepEqual(
    classesOf(compareVersions(by("Ana Orlo", "Ana Orlo"), by("Tomas Reel", "Tomas Reel", "2"))),
    ["name"],
    "records of two readers are not compared",
  );
});

test("words that are no longer said to be somebody's are the narrator's", () => {
  const text = "The talks went well. Ana Orlo said that trade would grow fast.";
  const older = versionOf(text, {
    statements: [["Ana Orlo said that trade would grow fast.", "trade would grow fast.", "Ana Orlo"]],
  });
  const newer = versionOf("The talks went well. Trade would grow fast.", {
    statements: [["Trade would grow fast.", "Trade would grow fast.", ""]],
  });
  const change = compareVersions(older, newer);
  assert.deepEqual(told(change), [["holder-changed", { old: "Ana Orlo", new: "narrator" }]]);
});

test("a sentence that did not change keeps its holder, however it is read", () => {
  const text = "The talks went well. He said that trade would grow.";
  const sentence = "He said that trade would grow.";
  const older = versionOf(`Ana Orlo spoke. ${text}`, { statements: [[sentence, "trade would grow.", "Ana Orlo"]] });
  const newer = versionOf(`Tomas Reel spoke. ${text}`, { statements: [[sentence, "trade would grow.", "Tomas Reel"]] });
  assert.deepEqual(classesOf(compareVersions(older, newer)), ["name"]);
});

test("commitments: firmer or looser, sooner or later, another deed, new and gone", () => {
  const version = (verb: string, deed: string, strength?: "pledged" | "intended", due?: string): Version => {
    const sentence = `Velland ${verb} ${deed}`;
    return versionOf(sentence, {
      statements: [[sentence, sentence, ""]],
      ...(strength && {
        commitments: [due === undefined ? ([0, deed, strength] as const) : ([0, deed, strength, due] as const)],
      }),
    });
  };
  const first = version("will", "send grain to the port by May.", "pledged", "2026-05");
  const changes: readonly (readonly [Version, (string | undefined)[]])[] = [
    [version("hopes to", "send grain to the port by May.", "intended", "2026-05"), ["strength: intended"]],
    [
      version("will", "send grain to the port by June.", "pledged", "2026-06"),
      ["due: 2026-06; deed: send grain to the port by June."],
    ],
    [
      version("will", "send medicine to the port by May.", "pledged", "2026-05"),
      ["deed: send medicine to the port by May."],
    ],
    [version("can", "send grain to the port by May."), [undefined]],
    [version("will", "send grian to the port by May.", "pledged", "2026-05"), []],
  ];
  for (const [newer, expected] of changes) {
    const seen = told(compareVersions(first, newer));
    assert.deepEqual(
      seen.map(([, one]) => (typeof one === "object" ? one.new : one)),
      expected,
    );
  }
  const gone = compareVersions(first, changes[3]![0]).changes.find((one) => one.class === "commitment-changed")!;
  assert.deepEqual([gone.old, gone.after], ["send grain to the port by May.", undefined]);
});
