import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../src/jobs/clock.ts";

// A web of one machine for tests of collecting: sites that drip, break off, forbid, send round and change their minds.

/** What a site answers at a path: a text, or whatever a function does. */
export type Answer = string | RequestListener;

export interface Site {
  base: string;
  /** By path; what is not there is answered with 404. Tests change it as time goes on. */
  pages: Map<string, Answer>;
  /** Paths that were asked, in order. */
  asked: string[];
  /** The most requests that were open at the same time. */
  atOnce: number;
  headers: IncomingMessage["headers"][];
  close: () => Promise<void>;
}

export async function openSite(host = "127.0.0.1"): Promise<Site> {
  let open = 0;
  const site: Site = { base: "", pages: new Map(), asked: [], atOnce: 0, headers: [], close: async () => undefined };
  const server: Server = createServer((request, response) => {
    open += 1;
    site.atOnce = Math.max(site.atOnce, open);
    response.on("close", () => {
      open -= 1;
    });
    site.asked.push(request.url ?? "");
    site.headers.push(request.headers);
    const answer = site.pages.get(request.url ?? "");
    if (answer === undefined) response.writeHead(404).end("not here");
    else if (typeof answer === "string") response.writeHead(200, { "content-type": typeOf(answer) }).end(answer);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  site.base = `http://${host}:${(server.address() as AddressInfo).port}`;
  site.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return site;
}

const typeOf = (text: string): string =>
  text.startsWith("<?xml")
    ? "application/rss+xml"
    : text.startsWith("User-agent")
      ? "text/plain"
      : "text/html; charset=utf-8";

export const status =
  (code: number, headers: Record<string, string> = {}, body = ""): RequestListener =>
  (_request, response: ServerResponse) =>
    void response.writeHead(code, headers).end(body);

/** A feed of items on the site. */
export function feedOf(base: string, items: { path: string; title?: string; guid?: string; date?: string }[]): string {
  const entries = items.map(
    ({ path, title = `News of ${path}`, guid = path, date = "Tue, 03 Mar 2026 10:00:00 +0000" }) =>
      `<item><title>${title}</title><link>${base}${path}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${entries.join("")}</channel></rss>`;
}

/** A page with a title and some paragraphs. */
export const pageOf = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text
    .split("\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;

/** A clock that goes forward when somebody waits for it, and when it is told to. */
export function handClock(
  start = "2026-03-03T12:00:00.000Z",
): Clock & { forward: (milliseconds: number) => void; waits: number[] } {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    forward: (milliseconds) => {
      now += milliseconds;
    },
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}
