import type { Form } from "./forms.ts";

let tellers = 0;

/** What is told of a word, worked out when it is first met: the same words come again and again. */
export class Remembered<T extends boolean | object> {
  #own = -1;
  readonly #tell: (form: Form) => T;

  constructor(tell: (form: Form) => T) {
    this.#tell = tell;
  }

  of(form: Form): T {
    if (this.#own < 0) this.#own = tellers++;
    const known = form.told[this.#own] as T | undefined;
    if (known !== undefined) return known;
    const told = this.#tell(form);
    form.told[this.#own] = told;
    return told;
  }

  /** What is told of words may have changed. */
  clear(): void {
    this.#own = -1;
  }
}

/** What is told of words by each of several holders of what they mean, such as the languages; one for each. */
export function rememberedFor<H extends object, T extends boolean | object>(
  tell: (holder: H) => (form: Form) => T,
): (holder: H) => Remembered<T> {
  const known = new WeakMap<H, Remembered<T>>();
  return (holder) => {
    let told = known.get(holder);
    if (!told) {
      told = new Remembered(tell(holder));
      known.set(holder, told);
    }
    return told;
  };
}
