import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { BRIEF_FORMS, briefFormNamed, ownAddresses } from "../formats/brief/index.ts";
import type { Brief, BriefLine, BriefSectionName } from "../model/brief.ts";
import { Problem } from "../model/problem.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { briefIn } from "./brief.ts";
import { compareUncompared } from "./comparing.ts";
import { joinUntied } from "./joining.ts";
import { enterUndertakings } from "./ledger.ts";
import { sampleNames } from "./sampling.ts";

const names = await sampleNames();
const VELLAND = { name: "Ministry of Foreign Affairs of Velland", country: "XV" };
const LURENIA = { name: "State Department of Lurenia", country: "XL" };
const nameOf = (side: string): string => ({ XV: "Velland", XL: "Lurenia", XM: "Merudia" })[side] ?? side;

function made(
  url: string,
  day: string,
  title: string,
  body: string,
  publisher = VELLAND,
  seen = `${day}T12:00:00.000Z`,
) {
  const document = readPage({
    body,
    url: `https://mfa.example/${url}`,
    title,
    language: "en",
    publisher,
    published: day,
  });
  const record = read(document, { names });
  return { document, ...(record && { record }), seen };
}

const OPENING =
  "Foreign Minister Maren Tolvik met with Foreign Minister Edith Pellamy of Lurenia in Haldane on 10 June 2031.";
const TRADE = "The two ministers discussed trade and investment.";
const earlier = (month: number) =>
  made(
    `earlier-${month}`,
    `2031-0${month}-02`,
    "Meeting with the Foreign Minister of Lurenia",
    `Foreign Minister Maren Tolvik met with Foreign Minister Edith Pellamy of Lurenia.\n\n${TRADE}`,
  );

/** Five months of meetings, one week of June with a meeting told by both sides, an edit, a withdrawal, and promises. */
async function june(): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  const ours = (words: string, seen: string) =>
    made(
      "june",
      "2031-06-10",
      "Minister Tolvik meets the Foreign Minister of Lurenia",
      `${OPENING}\n\nThe two ministers discussed cooperation in energy and gas pipelines.\n\n${words}`,
      VELLAND,
      seen,
    );
  await archive.put([
    ...[1, 2, 3, 4, 5].map(earlier),
    ours(
      "Minister Tolvik said that Velland will open a consulate in Port Selm by 20 June 2031.",
      "2031-06-10T12:00:00.000Z",
    ),
    made(
      "theirs",
      "2031-06-10",
      "Foreign Minister Pellamy meets the Foreign Minister of Velland",
      "Foreign Minister Edith Pellamy met with Foreign Minister Maren Tolvik of Velland in Haldane on 10 June 2031.",
      LURENIA,
    ),
    made("gone", "2031-05-30", "A note on fishing", "Velland published a note on fishing in the Straits."),
    made(
      "merudia",
      "2031-06-09",
      "A call",
      "Foreign Minister Maren Tolvik spoke by telephone with Foreign Minister Tam Reo of Merudia on 9 June 2031.",
    ),
    made(
      "coming",
      "2031-06-11",
      "Visit of the President of Lurenia",
      "President Ilse Quandt of Lurenia will visit Velland on 18 June 2031.",
    ),
  ]);
  await archive.put([
    ours(
      "Minister Tolvik said that Velland intends to open a consulate in Port Selm by 20 June 2031.",
      "2031-06-11T09:00:00.000Z",
    ),
  ]);
  const gone = (await archive.page("https://mfa.example/gone"))!;
  await archive.putSighting({
    page: gone.page,
    state: "withdrawn",
    first: "2031-06-11T10:00:00.000Z",
    last: "2031-06-12T10:00:00.000Z",
  });
  await compareUncompared(archive);
  await joinUntied(archive);
  await enterUndertakings(archive);
  return archive;
}

const week = { since: "2031-06-06T00:00:00.000Z", until: "2031-06-12T23:59:59.999Z" };
const lines = (brief: Brief, name: BriefSectionName): BriefLine[] =>
  brief.sections.find((section) => section.name === name)!.lines;
const texts = (brief: Brief, name: BriefSectionName): string[] => lines(brief, name).map(({ text }) => text);

test("a week in sentences: what took place, by meeting; what is new; what was edited or withdrawn; what is due", async () => {
  const archive = await june();
  const brief = await briefIn(archive, week, nameOf);
  const met = lines(brief, "took-place").find(({ text }) => text.includes("Pellamy"))!;
  assert.match(
    met.text,
    /^Edith Pellamy \(Foreign Minister, Lurenia\) and Maren Tolvik \(Foreign Minister, Velland\) met in Haldane on 2031-06-10\.$/,
  );
  assert.deepEqual(
    met.sources.map(({ publisher }) => publisher).sort(),
    [VELLAND.name, LURENIA.name].sort(),
    "both readouts of one meeting are one line",
  );
  assert.ok(texts(brief, "took-place").some((text) => /spoke by telephone/.test(text)));
  assert.ok(
    !texts(brief, "took-place").some((text) => text.includes("2031-05")),
    "what lies before the week is left out",
  );
  assert.ok(texts(brief, "new").some((text) => /new topic: energy/.test(text)));
  assert.match(
    texts(brief, "changed").join("\n"),
    /“A note on fishing” was withdrawn: it was missed first on 2031-06-11\./,
  );
  const edited = lines(brief, "changed").find(({ sources }) => sources[0]!.change)!;
  assert.match(edited.text, /was seen changed on 2031-06-11/);
  assert.ok(edited.quotes.some(({ mark, passage }) => mark === "before" && passage.words.includes("will")));
  const due = texts(brief, "due");
  assert.ok(
    due.some((text) => /^Due 2031-06-20: Velland.* intends what/.test(text)),
    due.join("\n"),
  );
  assert.ok(
    due.some((text) => /^A visit .*is announced.* for 2031-06-18\./.test(text)),
    due.join("\n"),
  );
  await archive.close();
});

test("no line stands without a document, and every quoted passage is that document's own", async () => {
  const archive = await june();
  const brief = await briefIn(archive, week, nameOf);
  const ids = new Set<string>();
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    assert.ok(line.sources.length > 0, line.text);
    assert.ok(!ids.has(line.id), "a line's id is its own");
    ids.add(line.id);
    for (const { passage } of line.quotes) {
      const text = (await archive.item(passage.document))!.document.text;
      if (passage.span) assert.equal(passage.words, text.slice(passage.span.start, passage.span.end));
    }
  }
  await archive.close();
});

test("a country or a pair narrows all of it", async () => {
  const archive = await june();
  const merudia = await briefIn(archive, { ...week, sides: ["XM"] }, nameOf);
  assert.equal(lines(merudia, "took-place").length, 1);
  assert.equal(lines(merudia, "changed").length, 0);
  const pair = await briefIn(archive, { ...week, sides: ["XL", "XV"] }, nameOf);
  assert.ok(lines(pair, "took-place").every(({ text }) => !text.includes("Merudia")));
  assert.equal(lines(pair, "changed").length, 1);
  await archive.close();
});

test("an empty archive and an empty week are said to be so", async () => {
  const archive = new MemoryArchive();
  const brief = await briefIn(archive, week, nameOf);
  for (const section of brief.sections) {
    assert.deepEqual(section.lines, []);
    assert.ok(section.note, section.name);
  }
  await archive.close();
});

test("a stranger's words are shown in every form and are marks in none", () => {
  const words = '<script>alert(1)</script> [x](javascript:alert) **b** `c` \u001b[31m "q" & # h';
  const passage = {
    document: "d",
    page: "p",
    version: "v",
    url: "javascript:alert(1)",
    title: words,
    language: 'en" onload="x',
    words,
    span: { start: 0, end: words.length },
  } as unknown as BriefLine["quotes"][number]["passage"];
  const told = { kind: "away" as const, title: words, state: "gone" as const, day: "2031-05-10" };
  const brief: Brief = {
    ...week,
    sides: [],
    title: words,
    ahead: 14,
    sections: [
      {
        name: "new",
        title: "What is new",
        more: 2,
        lines: [
          { id: "x", text: words, told, quotes: [{ mark: "now", passage }], sources: [{ passage, publisher: words }] },
        ],
      },
    ],
  };
  const write = (name: string): string => briefFormNamed(name).write(brief, ownAddresses);
  const html = write("html");
  assert.ok(!html.includes("<script>"));
  assert.ok(!/href="javascript/i.test(html), "an address that runs is no link");
  assert.ok(!html.includes('onload="x"'));
  assert.ok(html.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
  const markdown = write("markdown");
  assert.ok(!/(?<!\\)[<*`[]script|(?<!\\)\[x|(?<!\\)\*\*b/.test(markdown), markdown);
  assert.ok(!markdown.includes("](<javascript"));
  assert.ok(!write("text").includes("\u001b"));
  assert.deepEqual(JSON.parse(write("json")), brief);
  assert.match(write("text"), /2 more lines are left out\./);
  assert.throws(() => briefFormNamed("pdf"), Problem);
  assert.deepEqual(
    BRIEF_FORMS.map(({ name }) => name),
    ["markdown", "html", "text", "json"],
  );
});
