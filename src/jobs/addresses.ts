import ipaddr from "ipaddr.js";

export interface Verdict {
  allowed: boolean;
  /** The kind of address, in words: "loopback", "private", "public". */
  kind: string;
}

/**
 * Ranges that ipaddr.js takes for ordinary and that may lead into a private network all the same:
 * IPv4 carried inside (RFC 4291 2.5.5.1, RFC 8215), site-local addresses (RFC 3879).
 */
const BESIDES: readonly [string, string][] = [
  ["::/96", "IPv4 inside IPv6"],
  ["64:ff9b::/96", "NAT64"],
  ["64:ff9b:1::/48", "NAT64"],
  ["::ffff:0:0:0/96", "IPv4 inside IPv6"],
  ["fec0::/10", "site-local"],
];
/** What is routed as IPv6 unicast on the Internet (RFC 4291, IANA's registry). */
const GLOBAL_V6 = "2000::/3";

/**
 * Whether an address may be fetched from: only those of the public Internet may. Pure; every address a name resolves to and
 * every address that is connected to goes through it.
 * @param address an IP address in any of its ways of writing, without brackets; anything else is refused.
 */
export function addressVerdict(address: string): Verdict {
  const bare = address.replace(/%[^%]{0,64}$/, "");
  if (!ipaddr.isValid(bare)) return { allowed: false, kind: "no address" };
  const parsed = ipaddr.parse(bare);
  const kind = parsed.range();
  if (parsed.kind() === "ipv6") {
    const v6 = parsed as ipaddr.IPv6;
    if (kind === "loopback" || kind === "unspecified") return { allowed: false, kind };
    for (const [range, name] of BESIDES)
      if (v6.match(ipaddr.IPv6.parseCIDR(range))) return { allowed: false, kind: name };
    if (kind === "unicast" && !v6.match(ipaddr.IPv6.parseCIDR(GLOBAL_V6)))
      return { allowed: false, kind: "not global" };
  }
  return kind === "unicast" ? { allowed: true, kind: "public" } : { allowed: false, kind };
}
