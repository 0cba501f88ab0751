/**
 * Counts what a computation does instead of timing it: elements that array methods and loops visit, look-ups in sets and maps,
 * characters that expressions and searches pass over. The same input gives the same count on every machine.
 */
export function stepsOf(run: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: built-in methods of any signature are wrapped.
  type Method = (this: any, ...given: any[]) => any;
  const wrap = (holder: object, names: readonly PropertyKey[], wrapper: (method: Method) => Method): void => {
    for (const name of names) {
      const method = Reflect.get(holder, name) as Method;
      Reflect.set(holder, name, wrapper(method));
      undo.push(() => Reflect.set(holder, name, method));
    }
  };
  const counted =
    (cost: (self: never, result: never, given: never[]) => number) =>
    (method: Method): Method =>
      function (...given) {
        const result = method.apply(this, given);
        steps += cost(this as never, result as never, given as never[]);
        return result;
      };
  /** Methods that call back: each call is a step. */
  const visiting = (method: Method): Method =>
    function (visit, ...rest) {
      return method.call(
        this,
        typeof visit === "function"
          ? function (this: unknown, ...given: unknown[]) {
              steps++;
              return visit.apply(this, given);
            }
          : visit,
        ...rest,
      );
    };
  /** Methods that give an iterator: each element that is taken is a step. */
  const iterating = (method: Method): Method =>
    function () {
      const iterator = method.call(this);
      return {
        next: () => {
          steps++;
          return iterator.next();
        },
        return: (value: unknown) => ({ done: true, value }),
        [Symbol.iterator]() {
          return this;
        },
      };
    };
  wrap(
    Array.prototype,
    [
      "find",
      "findIndex",
      "findLast",
      "findLastIndex",
      "some",
      "every",
      "filter",
      "map",
      "flatMap",
      "forEach",
      "reduce",
      "sort",
    ],
    visiting,
  );
  wrap(
    Array.prototype,
    ["slice", "concat", "flat"],
    counted((_, result: unknown[]) => result.length),
  );
  wrap(
    Array.prototype,
    ["splice"],
    counted((self: unknown[]) => self.length),
  );
  wrap(
    Array.prototype,
    ["includes"],
    counted((self: unknown[], found: boolean) => (found ? 1 : self.length)),
  );
  wrap(
    Array.prototype,
    ["indexOf"],
    counted((self: unknown[], at: number) => (at < 0 ? self.length : at)),
  );
  wrap(Array.prototype, ["entries", "values", "keys", Symbol.iterator], iterating);
  for (const holder of [Map.prototype, Set.prototype]) {
    wrap(holder, ["entries", "values", "keys", Symbol.iterator], iterating);
    wrap(
      holder,
      ["has"],
      counted(() => 1),
    );
  }
  wrap(
    Map.prototype,
    ["get", "set"],
    counted(() => 1),
  );
  wrap(
    Set.prototype,
    ["add"],
    counted(() => 1),
  );
  wrap(
    RegExp.prototype,
    ["exec"],
    (method) =>
      function (text: string) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = method.call(this, text) as RegExpExecArray | null;
        steps += 1 + (match ? match.index + match[0].length - from : text.length - from);
        return match;
      },
  );
  wrap(
    String.prototype,
    ["codePointAt", "charCodeAt", "startsWith", "endsWith"],
    counted(() => 1),
  );
  wrap(
    String.prototype,
    ["slice", "toLowerCase", "trimEnd", "normalize"],
    counted((_, result: string) => result.length),
  );
  wrap(
    String.prototype,
    ["indexOf"],
    counted((self: string, at: number) => (at < 0 ? self.length : at)),
  );
  try {
    run();
  } finally {
    for (const back of undo.reverse()) back();
  }
  return steps;
}
