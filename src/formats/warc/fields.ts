/** Named fields, as the heads of WARC records, HTTP messages and "application/warc-fields" have them: in order, repeatable. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** A line ending, or a NUL, inside a value would begin another field: it becomes a blank. */
const inLine = (text: string): string => text.replace(/[\r\n\0]+/g, " ").trim();
/** A name is a token (RFC 9110, section 5.6.2); what no token may hold becomes a hyphen. */
const token = (name: string): string => name.replace(/[^!#$%&'*+.^_`|~0-9A-Za-z-]/g, "-");

/** One line for each field, ended by CRLF. */
export const fieldsText = (fields: Fields): string =>
  fields.map(([name, value]) => `${token(name)}: ${inLine(value)}\r\n`).join("");

/** The fields of a text of lines, after its first line has been taken off. Folded lines are joined; others without a colon are passed over. */
export function readFields(text: string): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`.trim();
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0) fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return fields;
}

/** The first value of a field; names are compared without regard to case. */
export const fieldOf = (fields: Fields, name: string): string | undefined =>
  fields.find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];

/** Text of a head: UTF-8, or Latin-1 where it is none. */
export function headText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}
