import { formatNamed } from "../formats/index.ts";
import type { Archive } from "../model/archive.ts";

/**
 * The whole archive in a format of the shelf: every version of every document, in order of arrival. Asked for the next
 * piece it reads the next document, so whoever writes slowly holds one document in memory.
 * @param current only what pages show, or showed last.
 * @param format a name on src/formats/index.ts.
 * @returns one piece a document, the header together with the first; a header alone where there is none.
 * @throws Problem "usage" where there is no such format.
 */
export async function* exportLines(
  archive: Pick<Archive, "items">,
  format: string,
  current = false,
): AsyncGenerator<string> {
  const { header, line } = formatNamed(format);
  let before = header?.() ?? "";
  for await (const item of archive.items({ current })) {
    yield before + line(item);
    before = "";
  }
  if (before !== "") yield before;
}
