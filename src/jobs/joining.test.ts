import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Meeting } from "../analysis/meetings/meeting.ts";
import { documentId, versionId } from "../model/ids.ts";
import { JOINER, joinUntied } from "./joining.ts";
import { meetingAt, tellMeeting } from "./meetings.ts";
import { fillWithSamples } from "./sampling.ts";

async function meetingsOf(archive: MemoryArchive): Promise<Meeting[]> {
  const found: Meeting[] = [];
  for (const gathered of await archive.meetings()) found.push(await tellMeeting(archive, gathered));
  return found;
}

test("the samples' meetings are found, in whatever language they are told", async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  assert.ok((await joinUntied(archive)) > 20);
  assert.equal(await joinUntied(archive), 0, "once is enough");
  const meetings = await meetingsOf(archive);
  const one = meetings.find(({ day }) => day === "2025-11-18")!;
  assert.deepEqual([...new Set(one.readouts.map(({ language }) => language))].sort(), ["en", "ru", "zh"]);
  assert.deepEqual([...one.sides].sort(), ["XD", "XH"]);
  assert.equal(one.readouts.filter(({ editionOf }) => editionOf !== undefined).length, 2);
  assert.ok(one.ties.every(({ reasons, sureness }) => reasons.length > 0 && sureness >= 0.5));
  // A visit and a meeting inside it stay apart.
  assert.ok(meetings.every(({ readouts }) => new Set(readouts.map(({ kind }) => kind).filter(Boolean)).size === 1));
  const others = await archive.meetings({ sides: ["XO", "XL"] });
  assert.deepEqual(
    others.map(({ day }) => day),
    ["2026-09-14", "2026-04-08"],
  );
  assert.deepEqual(
    await archive.meetings({ from: "2026-05" }).then((list) => list.filter(({ day }) => day! < "2026-05")),
    [],
  );
  // By the page of any of its readouts.
  for (const { page } of one.readouts) assert.equal((await meetingAt(archive, page))!.id, one.meeting);
  await archive.close();
});

test("a page that tells of something else now leaves the meeting that it was in", async () => {
  const archive = new MemoryArchive();
  await fillWithSamples(archive);
  await joinUntied(archive);
  const [before] = await archive.meetings({ from: "2026-04-08", to: "2026-04-08" });
  const { document } = (await archive.item(before!.documents[0]!))!;
  const text = "The page has been withdrawn for correction. It will be back.";
  const version = versionId(document.title, text);
  const emptied = { ...document, id: documentId(document.page, version), version, text, blocks: [] };
  await archive.put([{ document: emptied, seen: "2040-01-01T00:00:00.000Z" }]);
  assert.equal((await archive.untied(JOINER)).length, 1);
  await joinUntied(archive);
  assert.deepEqual(await archive.meetings({ from: "2026-04-08", to: "2026-04-08" }), []);
  assert.deepEqual(await archive.tiesOf(document.id), []);
  await archive.close();
});
