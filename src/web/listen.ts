import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Problem } from "../model/problem.ts";

/** How long open requests may take to end once the server is told to close; in milliseconds. */
const PATIENCE = 2000;

/**
 * Serves a web on a port. `port` 0 takes any free one; `url` says which.
 * @param behind another server stands before it, which tells in "X-Forwarded-For" who asks.
 * @throws Problem "busy" where the port is taken, may not be used by this user, or the host is not this machine's.
 */
export async function listen(
  web: (request: Request, from?: string) => Promise<Response>,
  { port, host, behind = false }: { port: number; host: string; behind?: boolean },
): Promise<{ url: string; close(): Promise<void> }> {
  // The adapter would replace the global Request and Response by its own; other floors use the real ones.
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => web(request, fromOf(incoming, behind)),
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    throw problemOf(error, port, host);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
        server.close((error) => {
          clearTimeout(cut);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** The last of those that are told is whom the server in front has seen; what stands before it, anybody may have written. */
function fromOf({ socket, headers }: IncomingLike, behind: boolean): string | undefined {
  const told = behind
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return told || socket?.remoteAddress;
}

interface IncomingLike {
  socket?: { remoteAddress?: string | undefined };
  headers: Record<string, string | string[] | undefined>;
}

/** A name one can open in a browser: "all addresses" is none. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  const other = "Choose another with --port, as in: rapporteur serve --port 4211.";
  switch (error.code) {
    case "EADDRINUSE":
      return new Problem("busy", `Port ${port} is in use by another program.`, { advice: other, cause: error });
    case "EACCES":
      return new Problem("busy", `Port ${port} may not be opened by this user.`, {
        advice: `Ports below 1024 are the system’s. ${other}`,
        cause: error,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Problem("busy", `This machine has no address ${host}.`, {
        advice: "Choose another with --host, as in: rapporteur serve --host localhost.",
        cause: error,
      });
    default:
      return error;
  }
}
