import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { feedOf, type Item, snapshotsOf } from "../../test/snapshots.ts";
import { openArchive } from "../archive/index.ts";
import { read } from "../reading/read.ts";
import { compareUncompared } from "./comparing.ts";
import { readSnapshots, replay } from "./replaying.ts";

// What a ministry's feed does in the course of years, one case each: what is found must be right to the last change.

const folder = mkdtempSync(join(tmpdir(), "rapporteur-cases-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = [
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark in Marsk on Tuesday.",
  "They spoke of the herring quota and of the ferry that is to run again in spring.",
  "The Minister thanked her counterpart for 40 years of friendship.",
];
const marked = (words: readonly string[]): string => words.map((one) => `<p>${one}</p>`).join("\n");
const edited = (old: string, now: string): string[] => WORDS.map((one) => one.replace(old, now));

const one = (more: Item = {}): Item => ({
  guid: "https://mfa.velland.example/?p=7",
  link: "https://mfa.velland.example/news/one",
  content: marked(WORDS),
  summary: marked(WORDS),
  ...more,
});
const text = (html: string, more: Item = {}): Item => one({ content: html, summary: html, ...more });
const cod = text(marked(edited("herring", "cod")));
const other = (number: number): Item =>
  one({
    guid: `g${number}`,
    link: `https://mfa.velland.example/n/${number}`,
    title: `Visit number ${number}`,
    content: `<p>The ${["harbour", "library", "railway", "orchard", "quarry", "theatre"][number]} was shown to guests of the ministry, ${number + 2} in all.</p>`,
    summary: "",
  });
const others = [0, 1, 2, 3, 4, 5].map(other);
const { content: _content, ...uncontained } = one();

type Look = readonly Item[] | string;
interface Case {
  looks: readonly Look[];
  hours?: readonly number[];
  items?: number;
  versions?: number;
  /** The hour at which it was seen, its classes, and whether it was silent. */
  changes?: readonly string[];
  bad?: number;
}

const CASES: Readonly<Record<string, Case>> = {
  "items in another order": { looks: [others, [...others].reverse(), [others[3]!, others[1]!]], items: 6, versions: 6 },
  "a title edited, and edited back": {
    looks: [[one()], [one({ title: "They meet" })], [one()]],
    versions: 2,
    changes: ["1 title silent", "2 title silent"],
  },
  "an item that leaves the window and returns with other words": {
    looks: [[one()], [others[0]!], [others[0]!, cod]],
    items: 2,
    versions: 3,
    changes: ["2 wording silent"],
  },
  "sections and escapes": { looks: [feedOf([one()]), feedOf([one()], true), feedOf([one()])] },
  "entities, by name and number": {
    looks: [
      [text("<p>It’s “good” – they said… 5 € & more</p>")],
      [text("<p>It&#8217;s &ldquo;good&rdquo; &#8211; they said&hellip; 5 &euro; &amp; more</p>")],
      [text("<p>It&#x2019;s&nbsp;“good”&nbsp;–  they\n said… 5 € &amp; more</p>")],
    ],
  },
  "entities and blanks in a title": {
    looks: [
      [one({ title: "Minister’s Call & Visit" })],
      [one({ title: "Minister&#8217;s Call &amp; Visit" })],
      [one({ title: "  Minister’s   Call & Visit\n" })],
    ],
  },
  "what cannot be seen": {
    looks: [[one()], [text(marked(edited("Minister", "Min\u00adister")))], [one()]],
    versions: 2,
  },
  "pictures, scripts, styles and comments": {
    looks: [
      [one()],
      [
        text(
          `<style>p{}</style><script>x</script><!-- hi --><img src=x alt="A photo of the two"><iframe src=y></iframe>${marked(WORDS)}`,
        ),
      ],
    ],
  },
  "other elements round the same words": {
    looks: [
      [one()],
      [
        text(
          `<div><strong>${WORDS[0]}</strong><br/><br/>${WORDS[1]}<br><br>${WORDS[2]!.replace("friend", '<a href="/f">friend</a>')}</div>`,
        ),
      ],
      [
        text(
          `<p>${WORDS[0]!.replace("Orlo", "<em>Or</em>lo")}</p><blockquote>${WORDS[1]}</blockquote><span>${WORDS[2]}</span>`,
        ),
      ],
    ],
  },
  "another stamp over the same words": {
    looks: [
      [one()],
      [one({ stamp: "Wed, 04 Mar 2026 10:00:00 +0000" })],
      [one({ stamp: "Tue, 3 Mar 2026 05:00:00 -0500" })],
    ],
  },
  "other words under another stamp are no silent edit": {
    looks: [[one()], [{ ...cod, stamp: "Wed, 04 Mar 2026 10:00:00 +0000" }]],
    versions: 2,
    changes: ["1 wording"],
  },
  "other words under the same stamp in another form are one": {
    looks: [[one()], [{ ...cod, stamp: "Tue, 3 Mar 2026 05:00:00 -0500" }]],
    versions: 2,
    changes: ["1 wording silent"],
  },
  "another category": { looks: [[one({ category: "A" })], [one({ category: "B" })], [one()]] },
  "another id, another address, another scheme": {
    looks: [
      [one()],
      [one({ guid: "new" })],
      [one({ guid: "new", link: "https://mfa.velland.example/news/one-2" })],
      [one({ guid: "new", link: "http://mfa.velland.example/news/one-2" })],
    ],
  },
  "a tag that is not closed": {
    looks: [[one(), others[0]!], feedOf([one(), others[0]!]).replace("</guid>", "</gid>"), [one(), others[0]!]],
    items: 2,
    versions: 2,
  },
  "a feed that breaks off": {
    looks: [
      [one(), others[0]!],
      feedOf([one(), others[0]!]).slice(0, -200),
      feedOf([others[0]!, one()], true).slice(0, -400),
    ],
    items: 2,
    versions: 2,
  },
  "answers that are no feed": {
    looks: [[one()], "", "<html><body><h1>503</h1></body></html>", '{"error":1}', "not found", [one()]],
    bad: 4,
  },
  "a feed that lists nothing for once": { looks: [[one()], [], [one()]] },
  "two items at one address, one of them edited": {
    looks: [
      [one(), { ...others[0]!, link: one().link! }],
      [one(), { ...others[0]!, link: one().link!, content: others[0]!.content!.replace("harbour", "wharf") }],
    ],
    items: 2,
    versions: 3,
    changes: ["1 wording silent"],
  },
  "items without an address": {
    looks: [
      [
        { ...others[0]!, link: undefined as never },
        { ...others[1]!, link: undefined as never },
      ],
      [
        { ...others[1]!, link: undefined as never },
        { ...others[0]!, link: undefined as never, content: others[0]!.content!.replace("harbour", "wharf") },
      ],
    ],
    items: 2,
    versions: 3,
    changes: ["1 wording silent"],
  },
  "a clock that goes backwards": {
    looks: [[one()], [cod], [one()]],
    hours: [1, 3, 2],
    versions: 2,
    changes: ["3 wording silent"],
  },
  "two snapshots of one instant": {
    looks: [[one()], [cod], [one()]],
    hours: [1, 2, 2],
    versions: 2,
    changes: ["2 wording silent", "2 wording silent"],
  },
  "a text that is given as a summary, or not at all, for a while": {
    looks: [
      [one()],
      [{ ...uncontained, summary: `<p>${WORDS[0]} They spoke of the […]</p>` }],
      [one({ content: "", summary: "" })],
      [uncontained],
      [one()],
    ],
  },
  "the same feed in Atom's form": {
    looks: [
      [one()],
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>They met</title><link href="${one().link}"/><id>${one().guid}</id><published>2026-03-03T10:00:00Z</published><updated>2026-03-03T10:00:00Z</updated><content type="html">${marked(WORDS).replace(/</g, "&lt;")}</content></entry></feed>`,
    ],
  },
  "a line that the publishing program puts below": {
    looks: [
      [one()],
      [text(`${marked(WORDS)}<p>The post <a href="x">They met</a> appeared first on <a href="y">News</a>.</p>`)],
    ],
    versions: 2,
    changes: ["1 furniture"],
  },
  "a mark of the end, a video's address": {
    looks: [
      [one()],
      [text(`${marked(WORDS)}<p>###</p>`)],
      [text(`${marked(WORDS)}<p>https://video.example/watch?v=a-1</p>`)],
      [text(`${marked(WORDS)}<p><iframe src="https://video.example/embed/a-1"></iframe></p>`)],
    ],
    versions: 2,
    changes: ["2 furniture", "3 furniture"],
  },
  "links that lead elsewhere, with the same words": {
    looks: [
      [text(marked(WORDS).replace("ferry", '<a href="https://mfa.velland.example/ferry">ferry</a>'))],
      [text(marked(WORDS).replace("ferry", '<a href="https://mfa.velland.example/boats/ferry/">ferry</a>'))],
    ],
  },
  "an item's address with and without its stroke, and another scheme": {
    looks: [
      [one({ guid: undefined as never })],
      [one({ guid: undefined as never, link: "https://mfa.velland.example/news/one/" })],
      [one({ guid: undefined as never, link: "http://mfa.velland.example/news/one" })],
    ],
  },
  "quotation marks, dots of initials, long and short strokes": {
    looks: [
      [text("<p>WASHINGTON, D.C. – “We met,” the U.S. Government said.</p>")],
      [text('<p>WASHINGTON, DC — "We met," the US Government said.</p>')],
    ],
    versions: 2,
    changes: ["1 typography silent"],
  },
  "sums in short and in full": {
    looks: [[text("<p>They gave $45M and €1.2bn.</p>")], [text("<p>They gave $45 million and €1.2 billion.</p>")]],
    versions: 2,
    changes: ["1 typography silent"],
  },
  "paragraphs change places": {
    looks: [[one()], [text(marked([WORDS[0]!, WORDS[2]!, WORDS[1]!]))]],
    versions: 2,
    changes: ["1 sentence-moved silent"],
  },
  "an office corrected, and a name": {
    looks: [
      [one()],
      [text(marked(edited("Foreign Minister Ana", "Deputy Foreign Minister Ana")))],
      [text(marked(edited("Foreign Minister Ana Orlo", "Deputy Foreign Minister Anna Orlo")))],
    ],
    versions: 3,
    changes: ["1 office silent", "2 name silent"],
  },
  "one item twice in a feed": {
    looks: [
      [one(), others[0]!, one()],
      [one(), one()],
    ],
    items: 2,
    versions: 2,
  },
  "an item that is away for some days": {
    looks: [[one(), others[0]!], [others[0]!], [others[0]!], [others[0]!, one()]],
    hours: [0, 7, 14, 21],
    items: 2,
    versions: 2,
  },
  "several edits at once are one change with the class of each": {
    looks: [
      [one()],
      [
        text(
          marked(edited("herring", "cod").map((words) => words.replace("40", "50").replace("Bran Teck", "Brand Teck"))),
        ),
      ],
    ],
    versions: 2,
    changes: ["1 number,name,wording silent"],
  },
};

for (const [name, { looks, hours, items = 1, versions = 1, changes = [], bad = 0 }] of Object.entries(CASES))
  test(name, async () => {
    const path = snapshotsOf(folder, looks, hours ? { hours } : {});
    const archive = await openArchive(join(path, "archive.sqlite"));
    try {
      const snapshots = await readSnapshots(path);
      const found = async () => {
        await compareUncompared(archive);
        const listed = await archive.listed(snapshots.feed);
        const all = await archive.changes({ source: snapshots.feed, oldestFirst: true });
        return {
          items: listed.pages,
          versions: listed.documents,
          changes: all.map(
            ({ seenAt, classes, silent }) =>
              `${Number(seenAt.slice(11, 13))} ${classes.join()}${silent ? " silent" : ""}`,
          ),
        };
      };
      const done = await replay(archive, path, snapshots, { read });
      assert.equal(done.bad, bad);
      assert.deepEqual(await found(), { items, versions, changes });
      const again = await replay(archive, path, snapshots, { read });
      assert.equal(again.known + again.bad, again.snapshots);
      assert.deepEqual(await found(), { items, versions, changes }, "a rerun adds nothing");
    } finally {
      await archive.close();
    }
  });
