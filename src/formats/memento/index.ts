/** Memento (RFC 7089): time as an address, pure. */
export { httpDate, readHttpDate, readTimestamp, timestamp } from "./datetime.ts";
export { LINK_FORMAT, type MementoAddresses, mementoLink, timeMap } from "./links.ts";
export { type Negotiated, negotiate, placeAt, type Rule } from "./negotiation.ts";
