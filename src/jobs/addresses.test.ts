import assert from "node:assert/strict";
import { test } from "node:test";
import { addressVerdict } from "./addresses.ts";

// The verdict is pure: no address of this table is ever asked for.
const REFUSED = [
  ...["127.0.0.1", "127.8.9.1", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ...[
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.8",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "192.88.99.1",
  ],
  ...["224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"],
  ...[
    "::",
    "::1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:7f00:1",
  ],
  ...["fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "2001:db8::1", "2002:7f00:1::"],
  ...["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2001::1", "100::1", "::ffff:0:7f00:1", "4000::1"],
  ...["", "localhost", "example.org", "300.1.1.1", "1.2.3.4.5", "0x", "::g"],
];
const ALLOWED = [
  "8.8.8.8",
  "1.1.1.1",
  "93.184.216.34",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "2a00:1450:4001::1",
];

for (const address of REFUSED)
  test(`${address || "nothing"} is refused`, () => assert.equal(addressVerdict(address).allowed, false));
for (const address of ALLOWED)
  test(`${address} is of the public Internet`, () =>
    assert.deepEqual(addressVerdict(address), { allowed: true, kind: "public" }));
