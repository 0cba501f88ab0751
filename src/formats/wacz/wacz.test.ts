import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gunzipSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { CDXIndexer, getSurt, WARCParser } from "warcio";
import type { Capture } from "../../model/capture.ts";
import { Problem } from "../../model/problem.ts";
import { openWacz, type RandomBytes, surt, type WaczItem, writeWacz } from "./index.ts";
import { entryWhole, readZip } from "./zip-reading.ts";
import { writeZip, type ZipContent } from "./zip-writing.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const OPTIONS = {
  created: "2031-05-02T00:00:00Z",
  software: "Rapporteur 0.1.0",
  title: "Ostland",
  description: "One week",
};

const captureOf = (url: string, text: string, given: Partial<Capture> = {}): Capture => {
  const body = Buffer.from(text);
  return {
    url,
    at: "2031-05-01T06:00:00Z",
    status: 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["content-encoding", "gzip"],
    ],
    body,
    digest: sha256(body),
    ...given,
  };
};
const CAPTURES: Capture[] = [
  captureOf("https://www.mfa.ostland.example/News/2?b=2&a=1", "<title>Two</title>"),
  captureOf("https://mfa.ostland.example/", "<title>Home</title>", { at: "2031-05-01T06:00:01.5Z" }),
  captureOf("https://mfa.ostland.example/logo.png", "\u0089PNG", { headers: [["content-type", "image/png"]] }),
  captureOf("http://ostland.example/", "", { status: 301, headers: [["location", "https://mfa.ostland.example/"]] }),
  captureOf("https://mfa.ostland.example/", "<title>Home</title>", { at: "2031-05-01T09:00:00Z" }),
  captureOf("https://mfa.ostland.example/gone", "<title>Gone</title>", { status: 404 }),
];

const randomBytes = (bytes: Uint8Array): RandomBytes => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});
const packed = async (captures: Capture[] = CAPTURES): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(writeWacz(captures, OPTIONS)));
const zipped = async (files: ZipContent[]): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(writeZip(files, "2031-05-02T10:20:30Z")));
const itemsOf = async (bytes: Uint8Array): Promise<WaczItem[]> =>
  Array.fromAsync((await openWacz(randomBytes(bytes))).items());
const filesOf = async (bytes: Uint8Array): Promise<Map<string, Buffer>> => {
  const file = randomBytes(bytes);
  const found = new Map<string, Buffer>();
  for (const entry of await readZip(file)) found.set(entry.name, await entryWhole(file, entry, 1e9));
  return found;
};

test("what is written is read back the same, with its title and its pages", async () => {
  const bytes = await packed();
  const wacz = await openWacz(randomBytes(bytes));
  assert.partialDeepStrictEqual(wacz, { title: "Ostland", description: "One week", software: "Rapporteur 0.1.0" });
  assert.deepEqual(
    wacz.pages.map(({ url, at }) => [url, at]),
    [0, 1, 4].map((at) => [CAPTURES[at]!.url, CAPTURES[at]!.at]),
  );
  const items = await Array.fromAsync(wacz.items());
  assert.deepEqual(
    items.map((item) => {
      assert.ok(item.kind === "capture", JSON.stringify(item));
      assert.deepEqual(item.doubts, []);
      return { ...item.capture, body: Buffer.from(item.capture.body) };
    }),
    CAPTURES,
  );
  assert.ok(bytes.equals(await packed()));
});

test("the manifest has what WACZ 1.1.1 asks for, and every digest in it holds", async () => {
  const files = await filesOf(await packed());
  assert.deepEqual(
    [...files.keys()],
    [
      "archive/data.warc.gz",
      "indexes/index.cdx.gz",
      "indexes/index.idx",
      "pages/pages.jsonl",
      "datapackage.json",
      "datapackage-digest.json",
    ],
  );
  const manifest = JSON.parse(files.get("datapackage.json")!.toString());
  assert.equal(manifest.profile, "data-package");
  assert.equal(manifest.wacz_version, "1.1.1");
  assert.equal(manifest.created, OPTIONS.created);
  assert.deepEqual([manifest.title, manifest.description], ["Ostland", "One week"]);
  assert.deepEqual(manifest.metadata, { title: "Ostland", desc: "One week" });
  for (const { name, path, hash, bytes } of manifest.resources) {
    assert.ok(path.endsWith(`/${name}`));
    assert.equal(hash, `sha256:${sha256(files.get(path)!)}`);
    assert.equal(bytes, files.get(path)!.length);
  }
  assert.equal(manifest.resources.length, 4);
  const digest = JSON.parse(files.get("datapackage-digest.json")!.toString());
  assert.deepEqual(digest, { path: "datapackage.json", hash: `sha256:${sha256(files.get("datapackage.json")!)}` });
  const [first, ...pages] = files
    .get("pages/pages.jsonl")!
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(first, { format: "json-pages-1.0", id: "pages", title: "All Pages" });
  assert.ok(pages.every((page) => page.id && page.url && page.ts));
});

/** The way of ReplayWeb.page's loader (wabac.js, ziprangereader.ts and multiwacz.ts) to a record, from its sources' description. */
async function replay(zip: Buffer, url: string): Promise<Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const entries = new Map<string, { deflated: boolean; length: number; offset: number }>();
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 8); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    let [length, size, local] = [20, 24, 42].map((field) => zip.readUInt32LE(at + field)) as [number, number, number];
    let field = at + 46 + name + 4;
    if (size === 0xffffffff) field += 8;
    if (length === 0xffffffff) {
      length = Number(zip.readBigUInt64LE(field));
      field += 8;
    }
    if (local === 0xffffffff) local = Number(zip.readBigUInt64LE(field));
    // It trusts that without an extra field here there is none there.
    const offset = local + 30 + name + (extra === 0 ? 0 : zip.readUInt16LE(local + 28));
    entries.set(zip.toString("utf8", at + 46, at + 46 + name), {
      deflated: zip.readUInt16LE(at + 10) === 8,
      length,
      offset,
    });
    at += 46 + name + extra + comment;
    size = 0;
  }
  const load = (name: string, from = 0, length?: number): Buffer => {
    const entry = entries.get(name)!;
    const bytes = zip.subarray(entry.offset + from, entry.offset + from + (length ?? entry.length));
    return entry.deflated ? inflateRawSync(bytes) : bytes;
  };
  const key = getSurt(url);
  const [meta, ...blocks] = load("indexes/index.idx").toString().trimEnd().split("\n");
  assert.equal(JSON.parse(meta!.slice("!meta 0 ".length)).format, "cdxj-gzip-1.0");
  const block = blocks.findLast((line) => line < `${key} 9999`)!;
  const { offset, length, filename, digest } = JSON.parse(block.slice(block.indexOf(" {")));
  const lines = load(`indexes/${filename}`, offset, length);
  assert.equal(digest, `sha256:${sha256(lines)}`);
  const line = gunzipSync(lines)
    .toString()
    .split("\n")
    .findLast((line) => line.startsWith(`${key} `))!;
  const cdx = JSON.parse(line.slice(line.indexOf(" {")));
  assert.equal(cdx.url, url);
  const record = load(`archive/${cdx.filename}`, cdx.offset, cdx.length);
  assert.equal(cdx.recordDigest, `sha256:${sha256(record)}`);
  const warc = (await WARCParser.parse([record]))!;
  const body = Buffer.from(await warc.readFully(true));
  assert.equal(warc.warcTargetURI, url);
  assert.equal(warc.warcPayloadDigest, cdx.digest);
  assert.equal(warc.warcDate!.replace(/\D/g, "").slice(0, 14), line.split(" ")[1]);
  return body;
}

test("a capture replays: from the key of its address through index, block and offset to the body", async () => {
  const many = Array.from({ length: 3500 }, (_, number) =>
    captureOf(`https://mfa.ostland.example/list/${number}/`, `<p>Readout ${number}</p>`),
  );
  const zip = await packed([...CAPTURES.slice(0, 4), ...many]);
  for (const { url, body } of [...CAPTURES.slice(0, 4), ...many.filter((_, number) => number % 500 === 0)]) {
    assert.ok((await replay(zip, url)).equals(Buffer.from(body)), url);
  }
});

test("the index is sorted by its bytes, and says of each record what warcio's own index says", async () => {
  const files = await filesOf(await packed());
  const index = gunzipSync(files.get("indexes/index.cdx.gz")!).toString().trimEnd().split("\n");
  assert.deepEqual(
    index,
    index.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
  );
  const theirs: string[] = [];
  const indexer = new CDXIndexer({ format: "cdxj" });
  const source = [{ filename: "data.warc.gz", reader: [files.get("archive/data.warc.gz")!] }];
  for await (const { urlkey, timestamp, url, mime, status, digest, offset, length, filename } of indexer.iterIndex(
    source as never,
  )) {
    theirs.push(
      `${urlkey} ${timestamp} ${JSON.stringify([url, (mime ?? "unk").split(";")[0], status, digest, offset, length, filename])}`,
    );
  }
  const ours = index.map((line) => {
    const [key, time] = line.split(" ");
    const { url, mime, status, digest, offset, length, filename } = JSON.parse(line.slice(line.indexOf(" {")));
    return `${key} ${time} ${JSON.stringify([url, mime, status, digest.slice(7), offset, length, filename])}`;
  });
  assert.deepEqual(ours, theirs.sort());
});

test("keys: host reversed, www left out, query in order, ports and slashes kept; ASCII without blanks", () => {
  for (const [url, key] of [
    ["https://www.MFA.ostland.example/News?b=2&a=1", "example,ostland,mfa)/news?a=1&b=2"],
    ["http://www2.ostland.example:8080/a/", "example,ostland:8080)/a/"],
    ["https://ostland.example:443", "example,ostland)/"],
    ["https://user:pass@www.ostland.example/#part", "example,ostland)/"],
    ["https://ostland.example/č?q=ž ý", "example,ostland)/%c4%8d?q=%c5%be%20%c3%bd"],
    ["https://例.example/", "example,xn--fsq)/"],
    ["http://192.0.2.7/a", "7,2,0,192)/a"],
    ["urn:text:https://a.example/ x", "urn:text:https://a.example/%20x"],
    ["https://[", "https://["],
  ] as const) {
    assert.equal(surt(url).toLowerCase(), key.toLowerCase());
  }
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const { href } = new URL(url);
      assert.equal(surt(href), getSurt(href));
    }),
  );
});

test("a ZIP of any files is read back the same, streamed or at hand, stored or deflated", async () => {
  const content = fc.record({
    bytes: fc.uint8Array({ maxLength: 300 }),
    how: fc.constantFrom("stored", "deflated", "streamed"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(content, { maxLength: 5 }), async (contents) => {
      const files = contents.map(({ bytes, how }, at): ZipContent => {
        const name = `folder/${at}-é.txt`;
        const pieces = async function* () {
          yield bytes.subarray(0, 10);
          yield bytes.subarray(10);
        };
        return how === "streamed" ? { name, pieces: pieces() } : { name, bytes, deflate: how === "deflated" };
      });
      const found = await filesOf(await zipped(files));
      assert.deepEqual(
        [...found].map(([name, bytes]) => [name, bytes.toString("hex")]),
        contents.map(({ bytes }, at) => [`folder/${at}-é.txt`, Buffer.from(bytes).toString("hex")]),
      );
    }),
    { numRuns: 60 },
  );
});

test("ZIP64: more files than two bytes count, and an offset beyond four bytes", async () => {
  const many = await zipped(Array.from({ length: 66_000 }, (_, at) => ({ name: `${at}`, bytes: Buffer.alloc(0) })));
  assert.equal((await readZip(randomBytes(many))).length, 66_000);
  // More than four gigabytes of nothing, which are never held: the head of the second file lies behind them.
  const gap = 65 * 2 ** 26;
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  const nothing = Buffer.alloc(2 ** 26);
  const huge = async function* () {
    for (let at = 0; at < gap; at += nothing.length) yield nothing;
  };
  const files: ZipContent[] = [
    { name: "huge", pieces: huge() },
    { name: "behind", bytes: Buffer.from("here") },
  ];
  let size = 0;
  for await (const piece of writeZip(files, "2031-05-02T10:20:30Z")) {
    if (piece !== nothing) (size < gap ? head : tail).push(Buffer.from(piece));
    size += piece.length;
  }
  const front = Buffer.concat(head);
  const back = Buffer.concat(tail);
  const file: RandomBytes = {
    size,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      front.copy(bytes, 0, Math.min(offset, front.length));
      back.copy(bytes, Math.max(size - back.length - offset, 0), Math.max(offset - (size - back.length), 0));
      return bytes;
    },
  };
  const entries = await readZip(file);
  assert.deepEqual(
    entries.map(({ name, size }) => [name, size]),
    [
      ["huge", gap],
      ["behind", 4],
    ],
  );
  assert.ok(entries[1]!.offset > 2 ** 32);
  assert.equal((await entryWhole(file, entries[1]!, 10)).toString(), "here");
});

test("names that lead elsewhere or come twice, and files that lie in each other, are refused", async () => {
  const here = Buffer.from("x");
  for (const name of ["../x", "a/../../x", "/etc/x", "a\\..\\x", "C:/x", "a//x", "./x", "a\0b", ""]) {
    const bytes = await zipped([{ name, bytes: here }]);
    await assert.rejects(readZip(randomBytes(bytes)), { name: "Problem", code: "input" }, name);
  }
  const twice = await zipped([
    { name: "a", bytes: here },
    { name: "a", bytes: here },
  ]);
  await assert.rejects(readZip(randomBytes(twice)), /twice/);
  const two = await zipped([
    { name: "a", bytes: here },
    { name: "b", bytes: here },
  ]);
  const overlapping = Buffer.from(two);
  const second = two.lastIndexOf(Buffer.from("PK\x01\x02"));
  overlapping.writeUInt32LE(0, second + 42);
  await assert.rejects(readZip(randomBytes(overlapping)), /lie in each other/);
  const encrypted = Buffer.from(two);
  encrypted.writeUInt16LE(1, second + 8);
  await assert.rejects(readZip(randomBytes(encrypted)), /encrypted/);
});

test("a file that unpacks to more than it says is stopped there", async () => {
  const bytes = await zipped([{ name: "pages/pages.jsonl", bytes: Buffer.alloc(50_000_000), deflate: true }]);
  const lying = Buffer.from(bytes);
  lying.writeUInt32LE(1000, lying.lastIndexOf(Buffer.from("PK\x01\x02")) + 24);
  const [entry] = await readZip(randomBytes(lying));
  await assert.rejects(entryWhole(randomBytes(lying), entry!, 1e9), /larger than the list of files says/);
  const [honest] = await readZip(randomBytes(bytes));
  await assert.rejects(entryWhole(randomBytes(bytes), honest!, 1e6), /larger than may be read/);
});

test("a changed byte anywhere that carries something is found", async () => {
  const bytes = await packed(CAPTURES.slice(0, 3));
  let silent = 0;
  for (let at = 0; at < bytes.length; at += 5) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1 << (at % 8);
    let found = false;
    try {
      const items = await itemsOf(changed);
      found = items.some((item) => item.kind !== "capture" || item.doubts.length > 0);
    } catch (error) {
      assert.ok(error instanceof Problem && error.code === "input", String(error));
      found = true;
    }
    // Times and attributes of files, which nothing covers, and the index, which is not needed to read the captures.
    if (!found) silent += 1;
  }
  assert.ok(silent < (bytes.length / 5) * 0.4, `${silent} of ${Math.ceil(bytes.length / 5)}`);
  const archive = bytes.indexOf("data.warc.gz") + 40;
  const inArchive = Buffer.from(bytes);
  inArchive[archive + 100]! ^= 1;
  assert.ok((await itemsOf(inArchive)).some((item) => item.kind === "package" && item.file === "archive/data.warc.gz"));
});

test("a file cut anywhere, and any other bytes, are refused or told, never thrown raw", async () => {
  const bytes = await packed(CAPTURES.slice(0, 2));
  for (let length = 0; length < bytes.length; length += 37) {
    await assert.rejects(openWacz(randomBytes(bytes.subarray(0, length))), { name: "Problem", code: "input" });
  }
  const directory = bytes.indexOf(Buffer.from("PK\x01\x02"));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: directory, max: bytes.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const changed = Buffer.from(bytes);
      changed[at] = byte;
      try {
        await itemsOf(changed);
      } catch (error) {
        assert.ok(error instanceof Problem && error.code === "input", String(error));
      }
    }),
    { numRuns: 300 },
  );
  await assert.rejects(
    openWacz(randomBytes(await zipped([{ name: "a.txt", bytes: Buffer.from("x") }]))),
    /no WARC file/,
  );
});

test("a manifest that does not fit, or lists what is not there, is told beside the captures", async () => {
  const files = await filesOf(await packed(CAPTURES.slice(0, 1)));
  const again = (change: (files: Map<string, Buffer>) => void): Promise<Buffer> => {
    const changed = new Map(files);
    change(changed);
    return zipped([...changed].map(([name, bytes]) => ({ name, bytes })));
  };
  const says = async (bytes: Buffer): Promise<string[]> =>
    (await itemsOf(bytes)).map((item) => (item.kind === "package" ? `${item.file}: ${item.says}` : item.kind));
  assert.deepEqual(await says(await again(() => undefined)), ["capture"]);
  assert.deepEqual(await says(await again((all) => all.delete("datapackage.json"))), [
    "datapackage.json: there is no manifest",
    "capture",
  ]);
  assert.deepEqual(await says(await again((all) => all.delete("indexes/index.idx"))), [
    "indexes/index.idx: the manifest lists it, but it is not there",
    "capture",
  ]);
  assert.deepEqual(await says(await again((all) => all.set("pages/pages.jsonl", Buffer.from("{}\n")))), [
    "pages/pages.jsonl: it is not the one that the manifest tells of",
    "capture",
  ]);
  const manifest = files.get("datapackage.json")!.toString().replaceAll("One week", "Two weeks");
  assert.deepEqual(await says(await again((all) => all.set("datapackage.json", Buffer.from(manifest)))), [
    "datapackage.json: the manifest is not the one that its digest was made of",
    "capture",
  ]);
});
