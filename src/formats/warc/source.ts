/**
 * Bytes that come in pieces, read by as many as are wanted. No more is held than was asked for, and one piece.
 */
export class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #held: Buffer[] = [];
  #length = 0;
  #position = 0;
  #over = false;

  constructor(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#pieces = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  }

  /** How many bytes have been taken or skipped. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, left where they are: `count` of them, fewer only at the end. */
  async peek(count: number): Promise<Buffer> {
    await this.#pull(count);
    const first = this.#held[0];
    if (first === undefined) return Buffer.alloc(0);
    if (first.length >= count || this.#held.length === 1) return first.subarray(0, count);
    const whole = Buffer.concat(this.#held);
    this.#held = [whole];
    return whole.subarray(0, count);
  }

  /** What is at hand, left where it is: one byte at least and `most` at most; none at the end. */
  async some(most: number): Promise<Buffer> {
    await this.#pull(1);
    return this.#held[0]?.subarray(0, most) ?? Buffer.alloc(0);
  }

  /** The next `count` bytes, fewer only at the end: a copy, so that who keeps a few bytes does not keep the piece they came in. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let wanted = count;
    while (wanted > 0) {
      const part = await this.some(wanted);
      if (part.length === 0) break;
      parts.push(part);
      wanted -= part.length;
      this.#drop(part.length);
    }
    // Not from Node's pool, for the same reason.
    const whole = Buffer.allocUnsafeSlow(count - wanted);
    let at = 0;
    for (const part of parts) at += part.copy(whole, at);
    return whole;
  }

  /** @returns how many were skipped: fewer than `count` only at the end. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const part = await this.some(left);
      if (part.length === 0) break;
      left -= part.length;
      this.#drop(part.length);
    }
    return count - left;
  }

  /** Skips to the next place where the mark stands. @returns whether there is one. */
  async find(mark: Buffer): Promise<boolean> {
    for (;;) {
      const part = await this.peek(64 * 1024);
      const at = part.indexOf(mark);
      if (at >= 0) {
        this.#drop(at);
        return true;
      }
      if (part.length < mark.length) return false;
      // The mark may begin at the end of this part.
      this.#drop(part.length - mark.length + 1);
    }
  }

  /** Lets go of where the bytes come from, read to the end or not. */
  async close(): Promise<void> {
    this.#over = true;
    await this.#pieces.return?.();
  }

  async #pull(count: number): Promise<void> {
    while (this.#length < count && !this.#over) {
      const { done, value } = await this.#pieces.next();
      if (done) {
        this.#over = true;
      } else if (value.length > 0) {
        this.#held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
        this.#length += value.length;
      }
    }
  }

  #drop(count: number): void {
    this.#position += count;
    this.#length -= count;
    for (let left = count; left > 0; ) {
      const first = this.#held[0]!;
      if (first.length > left) {
        this.#held[0] = first.subarray(left);
        return;
      }
      left -= first.length;
      this.#held.shift();
    }
  }
}
