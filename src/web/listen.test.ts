import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../model/problem.ts";
import { listen } from "./listen.ts";

const hello = async (request: Request): Promise<Response> => new Response(`hello ${new URL(request.url).pathname}`);

test("it answers at the address it says, until it is closed", async () => {
  const server = await listen(hello, { port: 0, host: "127.0.0.1" });
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(await (await fetch(`${server.url}/there`)).text(), "hello /there");
  await server.close();
  await assert.rejects(fetch(server.url));
});

test("a port in use is a problem whose advice names the option", async () => {
  const first = await listen(hello, { port: 0, host: "127.0.0.1" });
  const port = Number(new URL(first.url).port);
  await assert.rejects(
    listen(hello, { port, host: "127.0.0.1" }),
    (error) =>
      error instanceof Problem &&
      error.code === "busy" &&
      error.message.includes(String(port)) &&
      (error.advice?.includes("--port") ?? false),
  );
  await first.close();
});

test("a host that is not this machine's is a problem too", async () => {
  await assert.rejects(
    listen(hello, { port: 0, host: "192.0.2.1" }),
    (error) => error instanceof Problem && (error.advice?.includes("--host") ?? false),
  );
});

test("all addresses are called localhost", async () => {
  const server = await listen(hello, { port: 0, host: "0.0.0.0" });
  assert.match(server.url, /^http:\/\/localhost:\d+$/);
  await server.close();
});
