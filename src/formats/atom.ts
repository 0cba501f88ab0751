/** A feed in the form of Atom (RFC 4287). Instants are ISO 8601 in UTC; addresses are absolute. */
export interface AtomFeed {
  /** The feed's own address, which is its id too. */
  self: string;
  /** The page that it follows. */
  page: string;
  title: string;
  /** The newest entry's; where there is none, when the feed was asked for. */
  updated: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** A name that never changes: a URI. */
  id: string;
  title: string;
  href: string;
  updated: string;
  /** Whose page it is. */
  author: string;
  /** Plain words. */
  summary: string;
  categories: readonly string[];
  /** BCP 47. */
  language?: string;
}

/** Characters that no XML document can hold (XML 1.0, section 2.2) are left out. */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export function atomFeed(feed: AtomFeed): string {
  const entries = feed.entries.map(
    (entry) => `  <entry${entry.language ? ` xml:lang="${text(entry.language)}"` : ""}>
    <id>${text(entry.id)}</id>
    <title>${text(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${text(entry.href)}"/>
    <updated>${text(entry.updated)}</updated>
    <author><name>${text(entry.author)}</name></author>
${entry.categories.map((term) => `    <category term="${text(term)}"/>\n`).join("")}    <summary type="text">${text(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${text(feed.self)}</id>
  <title>${text(feed.title)}</title>
  <link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${text(feed.page)}"/>
  <updated>${text(feed.updated)}</updated>
  <generator uri="${text(feed.page)}">Rapporteur</generator>
${entries.join("")}</feed>
`;
}
