/**
 * A strict reader of CSV as RFC 4180 has it: rows end with CRLF, the last one too; quotes stand around a whole cell or nowhere.
 * @throws where the text departs from it.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const refuse = (why: string): never => {
    throw new Error(`${why} at ${at} (row ${rows.length + 1}, cell ${row.length + 1})`);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : plain());
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) refuse("the text ends after a comma");
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else refuse("neither a comma nor CRLF after a cell");
  }
  if (row.length > 0) refuse("the last row is not ended");
  return rows;

  function quoted(): string {
    let cell = "";
    at += 1;
    while (true) {
      const end = text.indexOf('"', at);
      if (end === -1) refuse("a quote is not closed");
      cell += text.slice(at, end);
      at = end + 1;
      if (text[at] !== '"') return cell;
      cell += '"';
      at += 1;
    }
  }

  function plain(): string {
    const start = at;
    while (at < text.length && !',"\r\n'.includes(text[at] as string)) at += 1;
    return text.slice(start, at);
  }
}
