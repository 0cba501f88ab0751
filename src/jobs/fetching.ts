import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector, fetch, type Response } from "undici";
import { Problem } from "../model/problem.ts";
import { addressVerdict } from "./addresses.ts";

export interface FetchOptions {
  /** Who asks; sites read it. */
  userAgent?: string;
  /** Addresses that may be fetched from though they are not public: "127.0.0.1". */
  allowAddresses?: readonly string[];
  /** For the whole, redirects and body included; default 30 s. */
  timeoutMs?: number;
  /** Of the body, unpacked; default 8 MB. */
  maxBytes?: number;
  /** Default 5. */
  maxRedirects?: number;
  /** Sent with every request, besides the user agent: "if-none-match". */
  headers?: Readonly<Record<string, string>>;
  /** Asked before a redirect is followed; what it throws ends the fetching. */
  onRedirect?: (url: string) => Promise<void>;
  /** Ends the fetching early. */
  signal?: AbortSignal;
  /** Names to addresses, in place of the system's own; for tests. */
  resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
}

export interface Fetched {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  /** The media type as served. */
  type?: string;
  /** As served, names in lower case; the body is unpacked. */
  headers: [name: string, value: string][];
  body: Uint8Array;
  /** The addresses that sent on, in order; empty where none did. */
  redirects: string[];
  /** The answers of these addresses. */
  hops: Hop[];
}

/** An answer that sent on to another address. */
export interface Hop {
  url: string;
  status: number;
  headers: [name: string, value: string][];
}

const DEFAULTS = { userAgent: "rapporteur", timeoutMs: 30_000, maxBytes: 8 * 1024 * 1024, maxRedirects: 5 };
const SENDS_ON = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page over http or https, from public addresses only: the address that is connected to is judged inside the
 * connection, so neither a literal, a name, a redirect nor a name that changes its address leads into a private network.
 * An answer with an error status is an answer.
 * @throws Problem "network" where nothing is answered in time and size, or where the address must not be fetched;
 *         "usage" where `url` is no http address.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const { userAgent, timeoutMs, maxBytes, maxRedirects } = { ...DEFAULTS, ...options };
  const agent = guardedAgent(options, timeoutMs);
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const hops: Hop[] = [];
  let at = webAddress(url, "usage");
  try {
    for (;;) {
      const response = await fetch(at, {
        dispatcher: agent,
        redirect: "manual",
        signal,
        headers: {
          accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
          ...options.headers,
          "user-agent": userAgent,
        },
      });
      const location = SENDS_ON.has(response.status) ? response.headers.get("location") : null;
      if (location === null) {
        const type = response.headers.get("content-type");
        const body = await bodyOf(response, maxBytes, at);
        const headers = [...response.headers];
        const redirects = hops.map((hop) => hop.url);
        return { url: at.href, status: response.status, ...(type && { type }), headers, body, redirects, hops };
      }
      await response.body?.cancel();
      if (hops.length >= maxRedirects)
        throw new Problem("network", `${url} sends on more than ${maxRedirects} times.`, {
          advice: "Check the address.",
        });
      hops.push({ url: at.href, status: response.status, headers: [...response.headers] });
      at = webAddress(location, "network", at);
      await options.onRedirect?.(at.href);
    }
  } catch (error) {
    throw inWords(error, at, timeout, timeoutMs);
  } finally {
    await agent.destroy();
  }
}

function webAddress(text: string, code: "usage" | "network", base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (!url || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
    throw new Problem(code, `"${text.slice(0, 200)}" is no address of a web page.`, {
      advice: "An address begins with http:// or https://.",
    });
  if (url.username !== "" || url.password !== "")
    throw new Problem(code, "An address with a user name or password is not fetched.", { advice: "Leave them out." });
  url.hash = "";
  return url;
}

function guardedAgent(options: FetchOptions, timeoutMs: number): Agent {
  const allow = new Set(options.allowAddresses ?? []);
  const refusal = (address: string, hostname: string): Problem | undefined => {
    const verdict = addressVerdict(address);
    if (verdict.allowed || allow.has(address)) return undefined;
    const name = hostname === address ? address : `${hostname} (${address})`;
    return new Problem(
      "network",
      `${name} is not fetched: the address is ${verdict.kind}, not of the public Internet.`,
      {
        advice: "Only pages on the public Internet are fetched; a site of your own may be named with --allow.",
      },
    );
  };
  const lookup: LookupFunction = (hostname, wanted, callback) => {
    // A name that is not known comes with an error and nothing else.
    const answer = (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[] = []): void => {
      const [first] = found;
      // One private address among public ones is a trap as well.
      const problem = found.map(({ address }) => refusal(address, hostname)).find((refused) => refused !== undefined);
      if (error || !first) callback(error ?? new Error(`${hostname} has no address`), []);
      else if (problem) callback(problem, []);
      else if (wanted.all) callback(null, [...found]);
      else callback(null, first.address, first.family);
    };
    if (options.resolve) {
      options.resolve(hostname).then(
        (found) => answer(null, found),
        (error) => answer(error, []),
      );
    } else systemLookup(hostname, { all: true }, answer);
  };
  const connect = buildConnector({ timeout: Math.min(timeoutMs, 10_000), lookup });
  return new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // Numbers never reach the lookup, so they are judged here; and what is connected is judged once more.
    connect: (target, callback) => {
      const hostname = target.hostname.replace(/^\[|\]$/g, "");
      const problem = isIP(hostname) ? refusal(hostname, hostname) : undefined;
      if (problem) return callback(problem, null);
      connect(target, (...result) => {
        const [error, socket] = result;
        if (error) return callback(error, null);
        const late = refusal(socket.remoteAddress ?? "", hostname);
        if (!late) return callback(null, socket);
        socket.destroy();
        callback(late, null);
      });
    },
  });
}

/** The body as it comes unpacked, counted while it comes: a small file may unpack to a huge one. */
async function bodyOf(response: Response, most: number, url: URL): Promise<Uint8Array> {
  const tooLarge = (): Problem =>
    new Problem("network", `${url.href} is larger than ${Math.round(most / 1024 / 1024)} MB (${most} bytes).`, {
      advice: "Give the one page that shows the text.",
    });
  const packed = response.headers.has("content-encoding");
  if (!packed && Number(response.headers.get("content-length") ?? 0) > most) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const REASONS: Record<string, string> = {
  ENOTFOUND: "the host is not known",
  EAI_AGAIN: "the name server does not answer",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: "the host broke the connection off",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
  UND_ERR_HEADERS_TIMEOUT: "the host does not answer",
  UND_ERR_BODY_TIMEOUT: "the host stopped answering",
  UND_ERR_SOCKET: "the host broke the connection off",
  CERT_HAS_EXPIRED: "the host's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the host's certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "the host's certificate is another's",
};

/** Any fault as a Problem; the chain of causes is short and ours to walk. */
function inWords(error: unknown, url: URL, timeout: AbortSignal, timeoutMs: number): Problem {
  let reason: string | undefined;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (at instanceof Problem) return at;
    const { code } = at as NodeJS.ErrnoException;
    reason ??= (code && REASONS[code]) || undefined;
    if (at instanceof AggregateError && at.errors.length > 0) at.cause ??= at.errors[0];
  }
  if (timeout.aborted) reason = `there was no answer within ${timeoutMs / 1000} s`;
  const said = reason ?? (error instanceof Error ? error.message : String(error));
  return new Problem("network", `${url.href} cannot be fetched: ${said}.`, {
    advice: "Check the address, and whether it opens in a browser.",
    cause: error,
  });
}
