/** Milliseconds in which attempts are counted. */
const WINDOW = 15 * 60_000;

/**
 * How many attempts may fail in the window: by one address at one account, by one address at all, and at one account by all. The last
 * is generous: who wants to keep somebody out must not be able to do it from one place.
 */
export const LIMITS = { both: 5, address: 20, account: 100 } as const;

/** Keys that are remembered; beyond them the oldest are forgotten, so that nobody can fill the memory. */
const MOST = 20_000;

/** Counts failed attempts to sign in. One process holds it; it forgets when the process ends. */
export class Attempts {
  readonly #failed = new Map<string, number[]>();

  /** Whether another attempt is taken. */
  allows(account: string, address: string, now: number): boolean {
    return this.#keys(account, address).every(([key, most]) => this.#recent(key, now).length < most);
  }

  /** To be called before the password is looked at: many attempts at once count as many. */
  begin(account: string, address: string, now: number): void {
    for (const [key] of this.#keys(account, address)) {
      const times = [...this.#recent(key, now), now];
      this.#failed.delete(key);
      this.#failed.set(key, times.slice(-LIMITS.account));
    }
    while (this.#failed.size > MOST) this.#failed.delete(this.#failed.keys().next().value!);
  }

  /** The attempt succeeded: it and those before it at this account from here count no more. */
  succeeded(account: string, address: string): void {
    const [both, all] = this.#keys(account, address);
    this.#failed.delete(both![0]);
    for (const key of [all![0], `account ${account}`]) this.#failed.get(key)?.pop();
  }

  #keys(account: string, address: string): [string, number][] {
    return [
      [`both ${JSON.stringify([account, address])}`, LIMITS.both],
      [`address ${address}`, LIMITS.address],
      [`account ${account}`, LIMITS.account],
    ];
  }

  #recent(key: string, now: number): number[] {
    return (this.#failed.get(key) ?? []).filter((time) => time > now - WINDOW);
  }
}
