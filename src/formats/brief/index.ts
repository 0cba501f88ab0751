import type { Brief } from "../../model/brief.ts";
import { Problem } from "../../model/problem.ts";
import { briefHtml } from "./html.ts";
import { briefMarkdown } from "./markdown.ts";
import { briefText } from "./text.ts";
import type { Links } from "./words.ts";

export type { Links } from "./words.ts";

/** One form in which a brief is given away. */
export interface BriefForm {
  /** As on the command line. */
  name: string;
  mediaType: string;
  write(brief: Brief, links: Links): string;
}

/** The shelf. The first is the default. */
export const BRIEF_FORMS: readonly BriefForm[] = [
  { name: "markdown", mediaType: "text/markdown; charset=utf-8; variant=CommonMark", write: briefMarkdown },
  { name: "html", mediaType: "text/html; charset=utf-8", write: briefHtml },
  { name: "text", mediaType: "text/plain; charset=utf-8", write: briefText },
  {
    name: "json",
    mediaType: "application/json; charset=utf-8",
    write: (brief) => `${JSON.stringify(brief)}\n`,
  },
];

/** @throws Problem "usage" where there is no form of this name. */
export function briefFormNamed(name: string): BriefForm {
  const form = BRIEF_FORMS.find((one) => one.name === name);
  if (form) return form;
  throw new Problem("usage", `A brief has no format "${name}"`, {
    advice: `Give ${BRIEF_FORMS.map((one) => one.name).join(", ")}.`,
  });
}

/** Links to the documents' own addresses; what has none that can be followed is named alone. */
export const ownAddresses: Links = { source: ({ passage }) => passage.url };
