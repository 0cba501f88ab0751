import { Problem } from "../model/problem.ts";

/** What a file is told by: its first bytes, and where; and what to do about it. */
const SIGNATURES: readonly { name: string; bytes: readonly number[] | string; at?: number; advice?: string }[] = [
  {
    name: "a PDF document",
    bytes: "%PDF-",
    advice: "Copy its text into a file, or take the HTML version of the page.",
  },
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", bytes: "GIF8" },
  { name: "an RTF document", bytes: "{\\rtf", advice: "Save it as plain text (.txt) and read that." },
  {
    name: "a Word document or a zip archive",
    bytes: [0x50, 0x4b, 0x03, 0x04],
    advice: "Save it as plain text (.txt) or HTML, or unpack it, and read that.",
  },
  {
    name: "an old Word, Excel or PowerPoint document",
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    advice: "Save it as plain text (.txt) and read that.",
  },
  { name: "a gzip file", bytes: [0x1f, 0x8b], advice: "Unpack it first." },
  { name: "a bzip2 file", bytes: "BZh", advice: "Unpack it first." },
  { name: "an xz file", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: "Unpack it first." },
  { name: "a 7z archive", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], advice: "Unpack it first." },
  { name: "a SQLite database", bytes: "SQLite format 3\0", advice: "An archive is opened with --archive." },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a WebP image or a sound", bytes: "RIFF" },
  { name: "a film", bytes: "ftyp", at: 4 },
];

const PLAIN_ADVICE = "Give an HTML page or plain text.";

/** @throws Problem "input" that names what the bytes are, where they are no text. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const { name, bytes: sign, at = 0, advice } of SIGNATURES) {
    const codes = typeof sign === "string" ? [...sign].map((letter) => letter.charCodeAt(0)) : sign;
    if (codes.every((code, index) => bytes[at + index] === code))
      throw new Problem("input", `This is ${name}, which cannot be read as a page.`, {
        advice: advice ?? PLAIN_ADVICE,
      });
  }
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, 64 * 1024);
  let odd = 0;
  for (const byte of start) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  if (!marked && (start.includes(0) || odd > start.length * 0.02))
    throw new Problem("input", "This is a binary file, not text.", { advice: PLAIN_ADVICE });
}

const REFUSED: readonly [RegExp, string][] = [
  [/^application\/pdf/, "a PDF document"],
  [/^application\/(?:msword|vnd\.|rtf|zip|gzip|x-)/, "an office document or archive"],
  [/^text\/rtf/, "an RTF document"],
  [/^(?:image|audio|video|font)\//, "an image, sound or film"],
  [/^application\/(?:[\w.+-]*\+)?json/, "JSON data"],
  [/^application\/(?:rss|atom)\+xml/, "a feed"],
];

/** What the served media type says: "html", "text", or nothing that helps. @throws Problem "input" for types that are no page. */
export function kindOfType(type: string | undefined): "html" | "text" | undefined {
  const name = type?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (name === "text/html" || name === "application/xhtml+xml") return "html";
  if (name === "text/plain") return "text";
  if (/^application\/x-(?:empty|unknown)/.test(name)) return undefined;
  const refused = REFUSED.find(([pattern]) => pattern.test(name));
  if (refused)
    throw new Problem("input", `The address serves ${refused[1]} (${name}), which cannot be read as a page.`, {
      advice: PLAIN_ADVICE,
    });
  return undefined;
}

const MARKUP =
  /^\s{0,200}(?:<\?xml\b[^>]{0,200}>\s{0,200})?(?:<!--(?:[^-]|-(?!->)){0,4000}-->\s{0,200}){0,5}<(?:!doctype\s|html\b|head\b|body\b|meta\b|title\b|link\b|base\b|div\b|main\b|article\b|section\b|table\b|center\b|h[1-6]\b|p[\s>])/i;

/** Does the text begin as markup does? */
export const looksLikeHtml = (text: string): boolean => MARKUP.test(text.slice(0, 8192));

/** @throws Problem "input" for feeds, which hold many texts, and rich text that came as a string. */
export function refuseOtherText(text: string): void {
  const start = text.slice(0, 1024).trimStart();
  if (start.startsWith("{\\rtf")) refuseBinary(new TextEncoder().encode(start.slice(0, 8)));
  if (start.startsWith("%PDF-")) refuseBinary(new TextEncoder().encode(start.slice(0, 8)));
  if (/^(?:<\?xml\b[^>]{0,200}>\s{0,100})?<(?:rss|feed|rdf:RDF)\b/i.test(start))
    throw new Problem("input", "This is a feed, not a page.", { advice: "Read one of the pages it lists." });
}
