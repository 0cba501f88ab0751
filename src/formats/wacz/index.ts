/** WACZ 1.1.1: web archives packed for replay, out and in. See docs/keeping.md. */
export { openWacz, type Wacz, type WaczItem, type WaczPage } from "./read.ts";
export { surt } from "./surt.ts";
export { WACZ_VERSION, type WaczOptions, writeWacz } from "./write.ts";
export type { RandomBytes } from "./zip-reading.ts";
