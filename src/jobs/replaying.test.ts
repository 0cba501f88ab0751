import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { FEED, type Item, LONG, snapshotsOf } from "../../test/snapshots.ts";
import { openArchive } from "../archive/index.ts";
import type { Archive } from "../model/archive.ts";
import type { Chronicle } from "../model/chronicle.ts";
import { compareUncompared } from "./comparing.ts";
import { readSnapshots, replay } from "./replaying.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-replay-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function told(archive: Archive & Chronicle) {
  await compareUncompared(archive);
  const { pages: items, documents: versions } = await archive.listed(FEED);
  const changes = (await archive.changes({ source: FEED, oldestFirst: true })).map(
    ({ seenAt, classes }) => `${Number(seenAt.slice(11, 13))} ${classes.join()}`,
  );
  return { items, versions, changes };
}

async function replayed(looks: (Item[] | string)[], order?: number[]) {
  const path = snapshotsOf(folder, looks, { order });
  const archive = await openArchive(join(path, "archive.sqlite"));
  try {
    const snapshots = await readSnapshots(path);
    const bad: string[] = [];
    const onBad = ({ file }: { file: string }): unknown => bad.push(file);
    await replay(archive, path, snapshots, { read: () => undefined, onBad });
    const result = await told(archive);
    const again = await replay(archive, path, snapshots, { read: () => undefined });
    assert.equal(again.known + again.bad, again.snapshots);
    assert.deepEqual(await told(archive), result, "a rerun adds nothing");
    return bad.length > 0 ? { ...result, bad } : result;
  } finally {
    await archive.close();
  }
}

const one = (more: Item = {}): Item => ({
  guid: "7",
  link: "https://mfa.velland.example/news/one",
  content: `<p>${LONG}</p>`,
  ...more,
});
const still = { items: 1, versions: 1, changes: [] };

test("an item that stays, leaves the window and returns is one item that never changed", async () => {
  assert.deepEqual(await replayed([[one()], [one()], [], [one()]]), still);
});

test("markup is no word", async () => {
  const [first, second] = LONG.split(". ");
  assert.deepEqual(
    await replayed([
      [one()],
      [
        one({
          content: `<div class="x"><p><b>${first}.</b> <a href="/x">${second}</a></p>\n</div><script>x()</script>`,
        }),
      ],
      [one({ content: `<p>${first}.<br>${second}</p><p>&nbsp;</p>` })],
    ]),
    still,
  );
});

test("words that change, and change back, are two changes and two versions", async () => {
  const changed = one({ content: `<p>${LONG.replace("herring", "cod")}</p>` });
  assert.deepEqual(await replayed([[one()], [changed], [changed], [one()]]), {
    items: 1,
    versions: 2,
    changes: ["1 wording", "3 wording"],
  });
});

test("a title alone can change", async () => {
  const { changes, ...rest } = (await replayed([[one()], [one({ title: "They met again in Marsk" })]])) as typeof still;
  assert.deepEqual(rest, { items: 1, versions: 2 });
  assert.equal(changes.length, 1);
});

test("an item is known again by its id or by its address", async () => {
  for (const other of [
    { link: "http://www.mfa.velland.example/news/one/?utm_source=rss" },
    { link: "https://mfa.velland.example/archive/2026/one" },
    { guid: "https://mfa.velland.example/?p=7" },
  ]) {
    assert.deepEqual(await replayed([[one()], [one(other)], [one()]]), still, JSON.stringify(other));
  }
});

test("an item that moved and changed at once is the same item", async () => {
  const moved = one({ link: "https://mfa.velland.example/x", content: `<p>${LONG.replace("herring", "cod")}</p>` });
  assert.deepEqual(await replayed([[one()], [moved], [moved]]), { items: 1, versions: 2, changes: ["1 wording"] });
});

test("an item that stands twice in a feed is one", async () => {
  assert.deepEqual(
    await replayed([
      [one(), one()],
      [one(), one({ link: "https://mfa.velland.example/?p=7" })],
    ]),
    still,
  );
});

const OTHER = "The Ministry of Velland has opened a consulate in Teck. It is open on weekdays from nine to noon.";
const two = (more: Item = {}): Item => one({ guid: "8", title: "A consulate", content: `<p>${OTHER}</p>`, ...more });

test("two items with one address are two, whichever stands first", async () => {
  assert.deepEqual(await replayed([[one(), two()], [two(), one()], [one()], [two()]]), {
    items: 2,
    versions: 2,
    changes: [],
  });
});

test("items with one id for all are told apart by their addresses", async () => {
  const second = two({ guid: "7", link: "https://mfa.velland.example/news/two" });
  assert.deepEqual(await replayed([[one(), second], [second, one()], [second], [one()]]), {
    items: 2,
    versions: 2,
    changes: [],
  });
});

test("a new item at the address of an older one is an item of its own", async () => {
  assert.deepEqual(await replayed([[one()], [two()], [two()]]), { items: 2, versions: 2, changes: [] });
});

test("items without ids of their own are items", async () => {
  const { guid: _, ...bare } = one();
  assert.deepEqual(await replayed([[bare], [bare]]), still);
});

test("a summary in place of the text takes nothing back; the whole text after it adds nothing that is news", async () => {
  const short = one({ summary: `<p>${LONG.slice(0, 90)} […]</p>` });
  delete short.content;
  assert.deepEqual(await replayed([[one()], [short], [one()]]), still);
  assert.deepEqual(await replayed([[short], [one()]]), { items: 1, versions: 2, changes: [] });
});

test("a title without a text is an item", async () => {
  assert.deepEqual(await replayed([[one({ content: "" })]]), still);
});

test("snapshots are taken in order of time, however the index names them", async () => {
  const looks = [[one()], [one({ content: `<p>${LONG.replace("herring", "cod")}</p>` })], [one()]];
  assert.deepEqual(await replayed(looks, [2, 0, 1]), await replayed(looks));
});

test("what is no feed is kept and told, and changes nothing", async () => {
  assert.deepEqual(await replayed([[one()], "<html><body>Checking your browser</body></html>", [one()]]), {
    ...still,
    bad: ["1.rss.gz"],
  });
});

test("an index is read with care", async () => {
  const path = mkdtempSync(join(folder, "index-"));
  const reading = (index: unknown): Promise<unknown> => {
    writeFileSync(join(path, "index.json"), typeof index === "string" ? index : JSON.stringify(index));
    return readSnapshots(path);
  };
  const seenAt = "2026-03-03T00:00:00Z";
  for (const bad of [
    "{",
    null,
    { feed: "feed", snapshots: [] },
    { feed: FEED },
    { feed: FEED, snapshots: [{ file: "../x", seenAt }] },
    { feed: FEED, snapshots: [{ file: "/etc/x", seenAt }] },
    { feed: FEED, snapshots: [{ file: "a", seenAt: "yesterday" }] },
    { feed: FEED, snapshots: [null] },
  ]) {
    await assert.rejects(reading(bad), { name: "Problem", code: "input" }, JSON.stringify(bad));
  }
});
