import type { Original, RefersTo } from "./items.ts";

/** So much is held of bodies that a later "revisit" may refer to; the oldest go first. */
const HELD = 64 * 1024 * 1024;

/** What was read of a file and may be referred to: by the payload's digest, or by address and time. */
export class Originals {
  /** In the order in which they came. */
  readonly #bodies = new Map<string, { original: Original; keys: string[] }>();
  readonly #keys = new Map<string, string>();
  #size = 0;
  #count = 0;

  keep({ url, at, digest }: RefersTo, original: Original): void {
    const size = original.body.length;
    if (size === 0 || size > HELD / 4) return;
    const keys = [`${url} ${at}`, ...(digest === undefined ? [] : [digest])];
    const name = String(this.#count);
    this.#count += 1;
    for (const key of keys) if (!this.#keys.has(key)) this.#keys.set(key, name);
    this.#bodies.set(name, { original, keys });
    this.#size += size;
    for (const [oldest, { original, keys }] of this.#bodies) {
      if (this.#size <= HELD) break;
      this.#bodies.delete(oldest);
      for (const key of keys) if (this.#keys.get(key) === oldest) this.#keys.delete(key);
      this.#size -= original.body.length;
    }
  }

  /** By digest where the revisit has one: an address may have given other bytes at the same second. */
  find({ url, at, digest }: RefersTo): Original | undefined {
    const name = this.#keys.get(digest ?? `${url} ${at}`);
    return name === undefined ? undefined : this.#bodies.get(name)?.original;
  }
}
