import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { Problem } from "../model/problem.ts";
import { fetchPage } from "./fetching.ts";

const servers: Server[] = [];
let base = "";
let second = "";
let asked: string[] = [];

const listen = (host: string, answer: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    servers.push(server);
    server.listen(0, host, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`));
  });

before(async () => {
  second = await listen("127.0.0.2", (request, response) => {
    asked.push(`second ${request.url}`);
    response.end("private");
  });
  base = await listen("127.0.0.1", (request, response) => {
    asked.push(request.url ?? "");
    const sendTo = (location: string): void => {
      response.writeHead(302, { location }).end();
    };
    if (request.url === "/page") {
      response.writeHead(200, { "content-type": "text/html; charset=GB18030" }).end(Buffer.from([0xc4, 0xe3]));
    } else if (request.url === "/missing") response.writeHead(404).end("gone");
    else if (request.url === "/once") sendTo("/page#part");
    else if (request.url === "/round") sendTo("/round");
    else if (request.url === "/inside") sendTo(`${second}/secret`);
    else if (request.url === "/file") sendTo("file:///etc/hostname");
    else if (request.url === "/large") response.end(Buffer.alloc(300_000, "a"));
    else if (request.url === "/bomb")
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
    else if (request.url === "/packed")
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("unpacked"));
    else if (request.url === "/broken")
      response.writeHead(200, { "content-length": "100" }).write("half", () => response.destroy());
    else if (request.url === "/agent") response.end(request.headers["user-agent"]);
    else if (request.url === "/drip") {
      response.writeHead(200).write("a");
      const timer = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(timer));
    }
  });
});
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const here = { allowAddresses: ["127.0.0.1"], timeoutMs: 5000 };
const refuses = (promise: Promise<unknown>, words: RegExp, code = "network"): Promise<void> =>
  assert.rejects(promise, (error) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, words);
    return true;
  });

test("a page comes as its bytes, with type and status", async () => {
  const page = await fetchPage(`${base}/page`, here);
  const { headers, ...rest } = page;
  assert.deepEqual(rest, {
    url: `${base}/page`,
    status: 200,
    type: "text/html; charset=GB18030",
    body: new Uint8Array([0xc4, 0xe3]),
    redirects: [],
    hops: [],
  });
  assert.ok(headers.some(([name, value]) => name === "content-type" && value.includes("GB18030")));
});

test("an error status is an answer", async () => {
  assert.equal((await fetchPage(`${base}/missing`, here)).status, 404);
});

test("redirects are followed and listed, a fragment is no part of the address", async () => {
  const page = await fetchPage(`${base}/once`, here);
  assert.equal(page.url, `${base}/page`);
  assert.deepEqual(page.redirects, [`${base}/once`]);
  assert.deepEqual(
    page.hops.map(({ url, status }) => [url, status]),
    [[`${base}/once`, 302]],
  );
});

test("redirects end at the limit", () =>
  refuses(fetchPage(`${base}/round`, { ...here, maxRedirects: 3 }), /more than 3 times/));

test("packed bodies are unpacked", async () => {
  assert.equal(Buffer.from((await fetchPage(`${base}/packed`, here)).body).toString(), "unpacked");
});

test("the user agent is sent", async () => {
  const page = await fetchPage(`${base}/agent`, { ...here, userAgent: "reader/1 (a test)" });
  assert.equal(Buffer.from(page.body).toString(), "reader/1 (a test)");
});

test("the limit of size holds for what is served and for what it unpacks to", async () => {
  await refuses(fetchPage(`${base}/large`, { ...here, maxBytes: 100_000 }), /larger than/);
  await refuses(fetchPage(`${base}/bomb`, { ...here, maxBytes: 100_000 }), /larger than/);
});

test("the limit of time holds for a body that drips", () =>
  refuses(fetchPage(`${base}/drip`, { ...here, timeoutMs: 200 }), /within 0.2 s/));

test("a body broken off is no success", () => refuses(fetchPage(`${base}/broken`, here), /cannot be fetched/));

test("loopback is refused by literal in all its forms, and nothing is asked", async () => {
  asked = [];
  const port = new URL(base).port;
  for (const host of [
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "[::ffff:127.0.0.1]",
    "[::1]",
    "0.0.0.0",
  ])
    await refuses(fetchPage(`http://${host}:${port}/page`, { timeoutMs: 5000 }), /is not fetched/);
  assert.deepEqual(asked, []);
});

test("a name that is not known is told, and stops nobody", async () => {
  // A label longer than a label may be: the system gives up before it asks anybody.
  await refuses(fetchPage(`http://${"a".repeat(64)}.example/page`, { timeoutMs: 5000 }), /the host is not known/);
});

test("a redirect into the private network is refused, and nothing is asked there", async () => {
  asked = [];
  await refuses(fetchPage(`${base}/inside`, here), /127\.0\.0\.2 is not fetched/);
  assert.deepEqual(asked, ["/inside"]);
  await refuses(fetchPage(`${base}/file`, here), /no address of a web page/);
});

test("a name is judged by the addresses it has when it is connected to", async () => {
  const port = new URL(base).port;
  const url = `http://ministry.example:${port}/page`;
  const to =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address, family: 4 }));
  asked = [];
  await refuses(fetchPage(url, { timeoutMs: 5000, resolve: to("127.0.0.1") }), /ministry\.example \(127\.0\.0\.1\)/);
  await refuses(fetchPage(url, { ...here, resolve: to("127.0.0.1", "127.0.0.2") }), /127\.0\.0\.2/);
  assert.deepEqual(asked, []);
  assert.equal((await fetchPage(url, { ...here, resolve: to("127.0.0.1") })).status, 200);
  // Rebinding: harmless when first asked, private the second time.
  let times = 0;
  const resolve = async () => [{ address: times++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
  await refuses(
    fetchPage(`http://ministry.example:${port}/once`, { ...here, maxRedirects: 9, resolve }).then(() =>
      fetchPage(url, { ...here, resolve }),
    ),
    /127\.0\.0\.2/,
  );
});

test("only web addresses are fetched", async () => {
  for (const url of ["", "readout.txt", "ftp://127.0.0.1/x", "file:///etc/hostname", "http://", "javascript:1"])
    await refuses(fetchPage(url, here), /no address of a web page/, "usage");
  await refuses(fetchPage("http://me:secret@127.0.0.1/", here), /user name or password/, "usage");
});

test("a port where nobody listens says so", async () => {
  const server = createServer();
  const url = await new Promise<string>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
  );
  await new Promise((resolve) => server.close(resolve));
  await refuses(fetchPage(url, here), /refuses the connection/);
});

test("whoever asked may end it", async () => {
  const stop = new AbortController();
  const fetching = fetchPage(`${base}/drip`, { ...here, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await refuses(fetching, /cannot be fetched/);
});
