import type { Cited } from "../formats/citation/index.ts";
import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import { stampIso } from "../model/when.ts";
import { tellingQuotation } from "./entry.ts";
import { dataBlock, html, type Markup } from "./markup.ts";
import { langOf, opening } from "./names.ts";
import { publishedLine, quotationAt, versionHref } from "./passages.ts";
import type { Card } from "./shell.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

/** What a readout's page tells programs: citation managers, search engines, and those that make preview cards. */

const meta = (name: string, content: string | undefined): Markup | undefined =>
  content === undefined || content === "" ? undefined : html`<meta name="${name}" content="${content}">\n`;

/**
 * Highwire Press tags (as Google Scholar and Zotero read them), Dublin Core (DCMI, "Expressing Dublin Core in HTML", 2008) and
 * schema.org in JSON-LD. All name the version.
 */
export function metadataOf(item: Item, cited: Cited): Markup {
  const { document } = item;
  const own = new URL(versionHref(document), visit().address).href;
  return html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
${meta("citation_title", cited.title)}${meta("citation_author", cited.publisher)}${meta("citation_publisher", cited.publisher)}${meta("citation_publication_date", cited.published?.replaceAll("-", "/"))}${meta("citation_language", cited.language)}${meta("citation_public_url", own)}${meta("DC.title", cited.title)}${meta("DC.creator", cited.publisher)}${meta("DC.publisher", cited.publisher)}${meta("DC.date", cited.published)}${meta("DC.language", cited.language)}${meta("DC.type", "Text")}${meta("DC.identifier", own)}${meta("DC.source", cited.url)}${meta("DCTERMS.dateSubmitted", cited.captured)}${dataBlock(jsonLd(item, cited, own))}`;
}

/** The publisher's page as a work of its own, archived here. */
function jsonLd({ document, record }: Item, cited: Cited, own: string): unknown {
  const publisher = document.publisher && {
    "@type": document.publisher.country ? "GovernmentOrganization" : "Organization",
    name: document.publisher.name,
  };
  const occasion = record?.occasion;
  const named = new Map(record?.actors.map((actor) => [actor.id, actor]));
  const parties = (occasion?.parties ?? []).flatMap(({ actor }) => named.get(actor) ?? []);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: cited.title,
    ...(publisher ? { author: publisher, publisher } : {}),
    ...(document.published ? { datePublished: stampIso(document.published.value) } : {}),
    ...(langOf(document.language) === "" ? {} : { inLanguage: document.language }),
    ...(cited.url === undefined ? {} : { url: cited.url }),
    archivedAt: own,
    version: cited.version,
    ...(record && record.topics.length > 0 ? { keywords: record.topics.map(({ topic }) => topic) } : {}),
    ...(parties.length > 0
      ? {
          mentions: parties.map((actor) => ({
            "@type": actor.kind === "person" ? "Person" : actor.kind === "state" ? "Country" : "Organization",
            name: actor.name.value,
          })),
        }
      : {}),
  };
}

/** The card shows who speaks, and the words: those pointed out, under the speaker's name; else those that tell most, under the title. */
export function cardOf(item: Item, passage: Span | undefined): Card {
  const { document } = item;
  const line = publishedLine(document);
  const published = document.published ? { published: stampIso(document.published.value) } : {};
  if (passage) {
    const { speaker, words } = quotationAt(item, passage);
    return {
      type: "article",
      ...(speaker === undefined ? {} : { title: speaker }),
      description: `${SHARING.spoken(opening(words, CARD_WORDS))} ${line}`,
      ...published,
    };
  }
  const quoted = quotedLine(item);
  return { type: "article", description: quoted === undefined ? line : `${quoted} ${line}`, ...published };
}

/** So many characters of words leave room for who published them; cards show some 200 to 300. */
const CARD_WORDS = 220;

/** "Ana Orlo: “…”": the words of a readout that tell most. */
export function quotedLine(item: Item): string | undefined {
  const quoted = tellingQuotation(item);
  return quoted && `${quoted.speaker === undefined ? "" : `${quoted.speaker}: `}${SHARING.spoken(quoted.words)}`;
}
