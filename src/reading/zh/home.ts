import type { HanNames } from "../../gazetteer/han-names.ts";
import { names as namesOf } from "../../gazetteer/index.ts";
import type { Document } from "../../model/document.ts";
import { fromPage, type Sourced, stated } from "../../model/evidence.ts";
import { tokenize } from "../../text/tokens.ts";

/** How China's own texts call it: "中方", and who comes "来华". */
const FROM_CHINA = /中方|来华|访华|在京(?=会见|会谈|同|与|举行)/u;

/**
 * The state whose text it is: the publisher's, as it is given or as its name has it in either language, else as the text calls
 * its own side. Chinese is not only China's: where nothing says whose a text is, nobody in it is taken to act for a state unsaid.
 */
export function homeOf({ publisher, text }: Document, names: HanNames): Sourced<string> | undefined {
  const given =
    publisher &&
    (publisher.country ??
      names.find(publisher.name).find(({ kind }) => kind === "state" || kind === "region")?.code ??
      namesOf("en")
        .find(tokenize(publisher.name))
        .find(({ code }) => code)?.code);
  if (given) return fromPage(given, "publisher");
  const own = FROM_CHINA.exec(text);
  return own ? stated("CN", { start: own.index, end: own.index + own[0].length }) : undefined;
}
