import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import fc from "fast-check";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import type { Capture } from "../../model/capture.ts";
import { digestLabel } from "./digest.ts";
import { readWarc, type WarcItem, type WarcReadOptions, warcRecords, writeWarc } from "./index.ts";

const OPTIONS = { created: "2031-05-02T00:00:00Z", software: "Rapporteur 0.1.0", filename: "data.warc.gz" };
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const page = (text: string): Buffer => Buffer.from(`<!doctype html><title>Ostland</title><p>${text}</p>`);

const captureOf = (given: Partial<Capture> = {}): Capture => {
  const body = given.body ?? page("The ministers of Ostland and Westmark met.");
  return {
    url: "https://mfa.ostland.example/news/1",
    at: "2031-05-01T06:00:00Z",
    status: 200,
    headers: [["content-type", "text/html; charset=utf-8"]],
    ...given,
    body,
    digest: sha256(body),
  };
};

/** What a site may have sent, and what of it is an archive's business: packed, chunked, wrong in its length, redirected. */
const CAPTURES: Capture[] = [
  captureOf(),
  captureOf({
    url: "https://mfa.ostland.example/news/2?lang=en&page=3",
    at: "2031-05-01T06:00:01.250Z",
    headers: [
      ["content-encoding", "gzip"],
      ["content-type", "text/html"],
      ["set-cookie", "a=1"],
      ["transfer-encoding", "chunked"],
      ["set-cookie", "b=2"],
    ],
    body: page("A second page."),
  }),
  captureOf({ url: "http://ostland.example/", status: 301, headers: [["location", "/news"]], body: Buffer.alloc(0) }),
  captureOf({
    url: "https://ostland.example/news",
    redirectedFrom: "http://ostland.example/",
    headers: [["content-length", "3"]],
    body: page("Longer than it says."),
  }),
  captureOf({ url: "https://mfa.ostland.example/news/1", at: "2031-05-01T09:00:00Z" }),
  captureOf({
    url: "https://web.archive.example/old",
    headers: [
      ["x-archive-orig-content-encoding", "br"],
      ["x-archive-orig-server", "old"],
      ["content-length", "48"],
      ["x-name", "Příklad – 例"],
    ],
    body: page("Of an archive's").subarray(0, 48),
  }),
  captureOf({
    url: "https://mfa.ostland.example/gone",
    status: 404,
    body: Buffer.from([0, 13, 10, 13, 10, 255, 87, 65]),
  }),
  captureOf({ url: "file:///readouts/one.html", headers: [["content-type", "text/html"]] }),
];

const bytesOf = async (captures: Capture[], options: Partial<Parameters<typeof writeWarc>[1]> = {}): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(writeWarc(captures, { ...OPTIONS, ...options })));
const read = (bytes: Uint8Array | Uint8Array[], options?: WarcReadOptions): Promise<WarcItem[]> =>
  Array.fromAsync(readWarc(Array.isArray(bytes) ? bytes : [bytes], options));
const captures = (items: WarcItem[]): Capture[] =>
  items.map((item) => {
    assert.ok(item.kind === "capture", JSON.stringify(item));
    assert.deepEqual(item.doubts, []);
    return plain(item.capture);
  });
const plain = (capture: Capture): Capture => ({ ...capture, body: Buffer.from(capture.body) });
const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

test("what is written is read back the same: packed and plain, in pieces of any size", async () => {
  for (const gzip of [true, false]) {
    const bytes = await bytesOf(CAPTURES, { gzip });
    assert.deepEqual(captures(await read(bytes)), CAPTURES.map(plain));
    for (const size of [1, 7, 1000]) assert.deepEqual(captures(await read(cut(bytes, size))), CAPTURES.map(plain));
  }
});

test("any captures are read back the same", async () => {
  const name = fc.constantFrom(
    "content-type",
    "content-encoding",
    "transfer-encoding",
    "content-length",
    "etag",
    "x-a",
  );
  const value = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) =>
    text
      .replace(/[\r\n\0]+/g, " ")
      .trim()
      .normalize(),
  );
  const capture = fc
    .record({
      url: fc.nat({ max: 5 }).map((n) => `https://a.example/${n}`),
      at: fc.nat({ max: 59 }).map((n) => `2031-05-01T06:00:${String(n).padStart(2, "0")}Z`),
      status: fc.integer({ min: 100, max: 599 }),
      headers: fc.array(fc.tuple(name, value), { maxLength: 6 }),
      body: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      from: fc.boolean(),
    })
    .map(({ from, ...given }) =>
      captureOf({ ...given, ...(from ? { redirectedFrom: "https://a.example/from" } : {}) }),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(capture, { maxLength: 6 }), fc.boolean(), async (made, gzip) => {
      assert.deepEqual(captures(await read(await bytesOf(made, { gzip }))), made.map(plain));
    }),
    { numRuns: 100 },
  );
});

test("warcio reads every record that is written: heads, digests, and bodies as they replay", async () => {
  const asked = (): [string, string][] => [["user-agent", "Rapporteur"]];
  const bytes = await bytesOf(CAPTURES, { request: asked });
  const types: string[] = [];
  const seen: [string, number, string][] = [];
  for await (const record of new WARCParser([bytes])) {
    types.push(record.warcType);
    assert.equal(record.warcHeaders.statusline, "WARC/1.1");
    assert.match(
      record.warcHeader("WARC-Record-ID")!,
      /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
    );
    const replayed = await record.readFully(true);
    if (record.warcType === "response" || record.warcType === "resource") {
      assert.equal(record.warcPayloadDigest, `sha256:${sha256(replayed)}`);
      seen.push([record.warcTargetURI!, Number(record.httpHeaders?.statusCode ?? 200), sha256(replayed)]);
    }
    if (record.warcType === "revisit") {
      assert.equal(
        record.warcHeader("WARC-Profile"),
        "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
      );
      assert.equal(record.warcRefersToTargetURI, "https://mfa.ostland.example/news/1");
      assert.equal(record.warcRefersToDate, "2031-05-01T06:00:00Z");
      assert.equal(record.httpHeaders!.statusCode, 200);
      assert.equal(replayed.length, 0);
      seen.push([record.warcTargetURI!, 200, record.warcPayloadDigest!.slice(7)]);
    }
    if (record.warcType === "metadata")
      assert.equal(Buffer.from(replayed).toString(), "via: http://ostland.example/\r\nhopsFromSeed: R\r\n");
  }
  assert.deepEqual(
    seen,
    CAPTURES.map(({ url, status, digest }) => [url, status, digest]),
  );
  const each = ["response", "request"];
  assert.deepEqual(types, [
    "warcinfo",
    ...[...each, ...each, ...each, ...each, "metadata", "revisit", "request", ...each, ...each, "resource"],
  ]);
});

test("the block digest of each record is that of its block, and a record can be unpacked at its offset alone", async () => {
  const file = await bytesOf(CAPTURES);
  const ids = new Set<string>();
  for await (const { bytes, offset, type } of warcRecords(CAPTURES, OPTIONS)) {
    assert.ok(file.subarray(offset, offset + bytes.length).equals(bytes));
    const record = gunzipSync(bytes);
    const [head] = record.toString("latin1").split("\r\n\r\n", 1);
    const block = record.subarray(head!.length + 4, -4);
    assert.ok(record.subarray(-4).equals(Buffer.from("\r\n\r\n")));
    assert.match(head!, new RegExp(`^WARC/1.1\r\nWARC-Type: ${type}\r\n`));
    assert.ok(head!.includes(`\r\nContent-Length: ${block.length}`));
    assert.ok(head!.includes(`\r\nWARC-Block-Digest: sha256:${sha256(block)}\r\n`));
    ids.add(/WARC-Record-ID: (.*)\r/.exec(head!)![1]!);
  }
  assert.equal(ids.size, 10);
});

test("the same captures give the same bytes, and headers cannot break out of their line", async () => {
  assert.ok((await bytesOf(CAPTURES)).equals(await bytesOf(CAPTURES)));
  const hostile = captureOf({ headers: [["x: y\r\nz", "1\r\n\r\nWARC/1.1\r\nWARC-Type: response"]] });
  const [item] = await read(await bytesOf([hostile]));
  assert.ok(item?.kind === "capture");
  assert.deepEqual(item.capture.headers, [["x--y--z", "1 WARC/1.1 WARC-Type: response"]]);
  assert.equal(item.capture.digest, hostile.digest);
});

/** A record by warcio, in the form that other programs write. */
async function written(
  given: {
    type?: "response" | "revisit" | "resource";
    url?: string;
    headers?: Record<string, string>;
    warc?: Record<string, string>;
    version?: "WARC/1.0" | "WARC/1.1";
  },
  payload: Uint8Array,
  digest: object = {},
): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      type: given.type ?? "response",
      url: given.url ?? "https://mfa.ostland.example/a",
      date: "2031-05-01T06:00:00Z",
      warcVersion: given.version ?? "WARC/1.1",
      httpHeaders: { "Content-Type": "text/html", ...given.headers },
      warcHeaders: given.warc ?? {},
    },
    [payload],
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip: true, digest }));
}

test("what warcio writes is read: every coding, chunked or not, versions 1.0 and 1.1, digests of either algorithm", async () => {
  const body = page("Packed in every way that a site may choose.");
  const chunked = (bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from("5\r\n"),
      bytes.subarray(0, 5),
      Buffer.from(`\r\n${(bytes.length - 5).toString(16)};ext=1\r\n`),
      bytes.subarray(5),
      Buffer.from("\r\n0\r\nTrailer: x\r\n\r\n"),
    ]);
  const ways: [string, Buffer][] = [
    ["gzip", gzipSync(body)],
    ["br", brotliCompressSync(body)],
    ["deflate", deflateSync(body)],
    ["deflate", deflateRawSync(body)],
    ["zstd", zstdCompressSync(body)],
    ["gzip, br", brotliCompressSync(gzipSync(body))],
    ["identity", body],
  ];
  for (const version of ["WARC/1.0", "WARC/1.1"] as const) {
    for (const [coding, packed] of ways) {
      for (const digest of [{}, { algo: "sha-1", prefix: "sha1:", base32: true }]) {
        const flat = await written({ headers: { "Content-Encoding": coding }, version }, packed, digest);
        const parts = await written(
          { headers: { "Content-Encoding": coding, "Transfer-Encoding": "chunked" }, version },
          chunked(packed),
          digest,
        );
        const found = captures(await read([flat, parts]));
        assert.equal(found.length, 2);
        for (const capture of found) {
          assert.deepEqual(capture.body, body, coding);
          assert.equal(capture.headers.find(([name]) => name === "content-encoding")?.[1], coding);
        }
      }
    }
  }
});

test("a revisit gets its body from the file, from whoever is asked, or is told as what it is", async () => {
  const body = page("The same twice.");
  const first = await written({}, body);
  const refers = {
    "WARC-Payload-Digest": `sha256:${sha256(body)}`,
    "WARC-Refers-To-Target-URI": "https://mfa.ostland.example/a",
    "WARC-Refers-To-Date": "2031-05-01T06:00:00Z",
  };
  const again = await written({ type: "revisit", url: "https://mfa.ostland.example/b", warc: refers }, Buffer.alloc(0));
  const found = captures(await read([first, again]));
  assert.deepEqual(
    found.map((capture) => [capture.url, capture.body.toString()]),
    [
      ["https://mfa.ostland.example/a", body.toString()],
      ["https://mfa.ostland.example/b", body.toString()],
    ],
  );
  const [alone] = await read(again);
  assert.partialDeepStrictEqual(alone, {
    kind: "revisit",
    revisit: { url: "https://mfa.ostland.example/b", status: 200 },
    refersTo: { url: "https://mfa.ostland.example/a", at: "2031-05-01T06:00:00Z", digest: `sha256:${sha256(body)}` },
  });
  const asked = await read(again, {
    original: async ({ digest }) => ({ status: 200, headers: [], body: Buffer.from(digest!) }),
  });
  assert.equal(Buffer.from(captures(asked)[0]!.body).toString(), `sha256:${sha256(body)}`);
});

/** Records by hand, in the manner of a program. */
const byHand = (block: string, ...fields: string[]): Buffer => {
  const bytes = Buffer.from(block);
  return Buffer.from(
    `WARC/1.0\r\n${["WARC-Record-ID: <urn:uuid:0>", "WARC-Date: 2031-05-01T06:00:00Z", ...fields].join("\r\n")}\r\nContent-Length: ${bytes.length}\r\n\r\n${bytes}\r\n\r\n`,
  );
};
const RESPONSE = ["WARC-Type: response", "Content-Type: application/http; msgtype=response"];

test("files of Common Crawl, Browsertrix, wget and Heritrix: renamed headers, chunks taken off, angle brackets, redirects", async () => {
  const crawl = byHand(
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Crawl-Content-Encoding: gzip\r\nX-Crawl-Content-Length: 4711\r\nContent-Length: 5\r\n\r\nhello",
    ...RESPONSE,
    "WARC-Target-URI: https://a.example/1",
    "WARC-Payload-Digest: sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N",
    "WARC-Identified-Payload-Type: text/html",
  );
  const browser = byHand(
    "HTTP/2 200\r\nx-orig-content-encoding: br\r\nContent-Length: 5\r\n\r\nhello",
    ...RESPONSE,
    "WARC-Target-URI: https://a.example/2#part",
    'WARC-JSON-Metadata: {"ipType":"Public"}',
  );
  const view = byHand(
    "hello",
    "WARC-Type: resource",
    "WARC-Target-URI: urn:text:https://a.example/2",
    "Content-Type: text/plain",
  );
  const wget = byHand(
    "HTTP/1.1 200 OK\nContent-Type: text/plain\nTransfer-Encoding: chunked\n\nhello",
    ...RESPONSE,
    "WARC-Target-URI: <https://a.example/3>",
  );
  const heritrix = byHand(
    "via: https://a.example/3\r\nhopsFromSeed: LLR\r\n",
    "WARC-Type: metadata",
    "WARC-Concurrent-To: <urn:uuid:0>",
    "WARC-Target-URI: https://a.example/3",
  );
  const request = byHand("GET / HTTP/1.1\r\n\r\n", "WARC-Type: request", "WARC-Target-URI: https://a.example/2");
  for (const whole of [Buffer.concat([crawl, request, browser, view, wget, heritrix]), undefined]) {
    const bytes = whole ?? Buffer.concat([crawl, request, browser, view, wget, heritrix].map((one) => gzipSync(one)));
    const found = captures(await read(bytes));
    assert.deepEqual(
      found.map(({ url, body }) => [url, body.toString()]),
      [
        ["https://a.example/1", "hello"],
        ["https://a.example/2", "hello"],
        ["urn:text:https://a.example/2", "hello"],
        ["https://a.example/3", "hello"],
      ],
    );
    assert.deepEqual(found[0]!.headers.slice(1, 3), [
      ["content-encoding", "gzip"],
      ["content-length", "4711"],
    ]);
    assert.deepEqual(found[1]!.headers[0], ["content-encoding", "br"]);
    assert.equal(found[3]!.redirectedFrom, "https://a.example/3");
  }
  // The whole file as one member, as some tools pack it.
  assert.equal(captures(await read(gzipSync(Buffer.concat([crawl, browser, wget])))).length, 3);
});

test("digests in base 32 and hexadecimal are one; what is none is not guessed", () => {
  const hex = sha256(Buffer.from("x"));
  assert.equal(digestLabel(`SHA-256:${hex.toUpperCase()}`), `sha256:${hex}`);
  assert.equal(digestLabel("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"), "sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709");
  for (const none of ["", "sha1", "sha1:", "crc32:1234", "sha256:xyz", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBY1"]) {
    assert.equal(digestLabel(none), undefined);
  }
});

const problems = (items: WarcItem[]): number =>
  items.filter((item) => item.kind === "fault" || item.doubts.length > 0).length;
/** Whatever is given without a doubt is a capture that was written; where it came from may be lost with the record that tells it. */
function nothingInvented(items: WarcItem[], made: Capture[]): void {
  const key = ({ url, at, status, headers, body, redirectedFrom }: Capture, from: boolean): string =>
    JSON.stringify([url, at, status, headers, Buffer.from(body), from ? redirectedFrom : undefined]);
  const known = new Set(made.flatMap((capture) => [key(capture, true), key(capture, false)]));
  for (const item of items) {
    if (item.kind === "capture" && item.doubts.length === 0) assert.ok(known.has(key(item.capture, true)));
  }
}

test("a changed byte anywhere in a packed file is found, and nothing wrong is given without a doubt", async () => {
  const made = CAPTURES.slice(0, 5);
  const bytes = await bytesOf(made);
  const starts = new Set<number>();
  for await (const { offset } of warcRecords(made, OPTIONS)) for (let at = 4; at < 10; at += 1) starts.add(offset + at);
  let rescued = 0;
  for (let at = 0; at < bytes.length; at += 5) {
    // Time, level and system in the head of a member are covered by nothing, and mean nothing.
    if (starts.has(at)) continue;
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1 << (at % 8);
    const items = await read(changed);
    assert.ok(problems(items) > 0, `byte ${at}`);
    nothingInvented(items, made);
    if (items.filter((item) => item.kind === "capture").length >= 4) rescued += 1;
  }
  // One record is lost, not the file.
  assert.ok(rescued > bytes.length / 5 / 2, `${rescued}`);
});

test("a changed byte of a block in a plain file is found by the digests; of a length, by what does not follow", async () => {
  const made = CAPTURES.slice(0, 4);
  const bytes = await bytesOf(made, { gzip: false });
  for (let at = 0; at < bytes.length; at += 5) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    const items = await read(changed);
    const body = bytes.indexOf("HTTP/1.1 200");
    if (at > body && at < body + 150) assert.ok(problems(items) > 0, `byte ${at}`);
  }
  const longer = Buffer.from(
    bytes.toString("latin1").replace(/(Content-Length: )(\d+)(\r\n\r\nHTTP)/, "$11$2$3"),
    "latin1",
  );
  const items = await read(longer);
  assert.ok(problems(items) >= 1);
  assert.ok(items.some((item) => item.kind === "fault" && item.fault === "malformed"));
  assert.ok(items.some((item) => item.kind === "capture" && item.doubts.includes("after-damage")));
});

test("a file that ends too soon says so, wherever it ends, and gives what came before", async () => {
  const made = CAPTURES.slice(0, 5);
  for (const gzip of [true, false]) {
    const bytes = await bytesOf(made, { gzip });
    const ends = new Set<number>();
    for await (const { offset } of warcRecords(made, { ...OPTIONS, gzip })) ends.add(offset);
    for (let length = 1; length < bytes.length; length += 11) {
      const items = await read(bytes.subarray(0, length));
      nothingInvented(items, made);
      const last = items.at(-1);
      // The empty lines that end a plain record are no part of it.
      const blank = !gzip && [1, 2, 3, 4].some((few) => ends.has(length + few));
      if (!ends.has(length) && !blank)
        assert.ok(last?.kind === "fault" && /truncated|malformed/.test(last.fault), `${length}`);
    }
  }
});

test("hostile sizes are refused: of blocks, of heads, of bodies that unpack to more, of members that do", async () => {
  const limit = 1000;
  const kinds = (items: WarcItem[]): string[] => items.map((item) => (item.kind === "fault" ? item.fault : item.kind));
  const url = "WARC-Target-URI: https://a.example/";
  const small = byHand("HTTP/1.1 200 OK\r\n\r\nhello", ...RESPONSE, url);
  const endless = byHand("", ...RESPONSE, url)
    .toString()
    .replace("Content-Length: 0", "Content-Length: 999999999999999");
  assert.deepEqual(kinds(await read([Buffer.from(endless), small])), ["truncated"]);
  for (const length of ["-1", "1e9", "0x10", "9".repeat(30), ""]) {
    const wrong = byHand("", ...RESPONSE, url)
      .toString()
      .replace("Content-Length: 0", `Content-Length: ${length}`);
    assert.deepEqual(kinds(await read([Buffer.from(wrong), small])), ["malformed", "capture"]);
  }
  const large = byHand(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(100_000)}`, ...RESPONSE, url);
  assert.deepEqual(kinds(await read([large, small], { limit })), ["large", "capture"]);
  assert.deepEqual(kinds(await read([gzipSync(large), gzipSync(small)], { limit })), ["large", "capture"]);
  for (const coding of ["gzip", "br", "zstd", "deflate"]) {
    const pack = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync, deflate: deflateSync }[coding]!;
    const bomb = await written({ headers: { "Content-Encoding": coding } }, pack(Buffer.alloc(5_000_000)));
    assert.deepEqual(kinds(await read([bomb, small], { limit: 1_000_000 })), ["large", "capture"]);
  }
  const head = Buffer.from(`WARC/1.0\r\nX: ${"y".repeat(2_000_000)}\r\n\r\n`);
  assert.deepEqual(kinds(await read([head, small])), ["malformed", "capture"]);
  // A member of half a gigabyte out of half a megabyte.
  const million = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const member = Buffer.concat([gzipSync("").subarray(0, 10), ...Array.from({ length: 500 }, () => million)]);
  assert.deepEqual(kinds(await read([member, gzipSync(small)])), ["malformed", "bomb"]);
});

test("what is no WARC, or a form that is not read, is a fault with a name and no more", async () => {
  const kinds = async (bytes: Uint8Array): Promise<string[]> =>
    (await read(bytes)).map((item) => (item.kind === "fault" ? item.fault : item.kind));
  assert.deepEqual(await kinds(Buffer.alloc(0)), []);
  assert.deepEqual(await kinds(Buffer.from("<!doctype html><p>WARC/1.0 is a format.</p>")), ["malformed"]);
  assert.deepEqual(await kinds(zstdCompressSync(byHand("", ...RESPONSE))), ["zstandard"]);
  assert.deepEqual(await kinds(gzipSync("not a record")), ["malformed"]);
  const url = "WARC-Target-URI: https://a.example/";
  assert.deepEqual(await kinds(byHand("GET / HTTP/1.1\r\n\r\n", ...RESPONSE, url)), ["message"]);
  assert.deepEqual(await kinds(byHand("HTTP/1.1 200 OK\r\n\r\n", ...RESPONSE)), ["fields"]);
  assert.deepEqual(await kinds(byHand("HTTP/1.1 200 OK\r\n\r\n", ...RESPONSE, "WARC-Target-URI: no address")), [
    "fields",
  ]);
  assert.deepEqual(await kinds(byHand("HTTP/1.1 200 OK\r\n\r\n", ...RESPONSE, url, "WARC-Segment-Number: 1")), [
    "segment",
  ]);
  const late = byHand("HTTP/1.1 200 OK\r\n\r\n", ...RESPONSE, url)
    .toString()
    .replace("2031-05-01", "2031-13-01");
  assert.deepEqual(await kinds(Buffer.from(late)), ["fields"]);
  const unpackable = byHand(
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain",
    ...RESPONSE,
    url,
    "WARC-Truncated: length",
  );
  const [item] = await read(unpackable);
  assert.ok(item?.kind === "capture");
  assert.deepEqual(item.doubts, ["cut", "coding"]);
  assert.equal(Buffer.from(item.capture.body).toString(), "plain");
});

test("whoever stops reading lets go of the source", async () => {
  const bytes = await bytesOf(CAPTURES);
  let closed = 0;
  const source = async function* () {
    try {
      for (const piece of cut(bytes, 100)) yield piece;
    } finally {
      closed += 1;
    }
  };
  for await (const item of readWarc(source())) if (item.kind === "capture") break;
  assert.equal(closed, 1);
  await Array.fromAsync(readWarc(source()));
  assert.equal(closed, 2);
});

test("no bytes make it throw or hang", async () => {
  const sound = await bytesOf(CAPTURES.slice(0, 3), { gzip: false });
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .nat({ max: sound.length })
      .chain((from) => fc.nat({ max: 400 }).map((length) => sound.subarray(from, from + length))),
    fc.constantFrom(
      Buffer.from("WARC/1.0\r\n"),
      Buffer.from([0x1f, 0x8b, 8, 0]),
      gzipSync(sound),
      gzipSync("WARC/1.1\r\n\r\n"),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      await read(pieces.map((one) => Buffer.from(one)));
    }),
    { numRuns: 300 },
  );
});
