/** "1 page", "1,204 pages"; a plural that is not the word with an s is given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
