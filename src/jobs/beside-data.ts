import type { Besides } from "../analysis/sides/besides.ts";
import type { Item } from "../model/archive.ts";

/** Two readouts beside each other as data: with the words, so that nobody needs to cut them out. */
export function besideData(made: Besides, a: Pick<Item, "document">, b: Pick<Item, "document">) {
  const side = ({ statements }: Besides["a"], { document }: Pick<Item, "document">) => ({
    document: document.id,
    page: document.page,
    url: document.url,
    title: document.title,
    ...(document.publisher && { publisher: document.publisher.name }),
    language: document.language,
    statements: statements.map(({ id, sentence, holders, joint, acts, topics }) => ({
      id,
      sentence,
      words: document.text.slice(sentence.start, sentence.end),
      holders,
      joint,
      acts,
      topics,
    })),
  });
  const { sameLanguage, rows, claims, terms, figures, commitments, aligned } = made;
  return { a: side(made.a, a), b: side(made.b, b), sameLanguage, rows, aligned, claims, terms, figures, commitments };
}
