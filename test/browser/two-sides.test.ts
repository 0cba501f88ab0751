import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { relate } from "../../src/jobs/relating.ts";
import type { Document } from "../../src/model/document.ts";
import { readPage } from "../../src/page/read-page.ts";
import { read } from "../../src/reading/read.ts";
import { createWeb } from "../../src/web/app.ts";
import { listen } from "../../src/web/listen.ts";
import { MemoryArchive } from "../memory-archive.ts";
import { launchChromium } from "./chromium.ts";

/** Two sides of one meeting beside each other in a real browser: scrolling tied and free, sureness, and the table on paper. */

let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;
let path: string;

const CARE = "Hallek said that Norway would continue to support the search for lost ships in the northern sea.";

/** @param paragraphs of the text besides what both tell; the sides' texts are of unlike lengths. */
function accountOf(side: "IT" | "NO", paragraphs: number): Document {
  const told = Array.from(
    { length: paragraphs },
    (_, at) => `The ministers spoke about harbour number ${at + 1}, its piers, its pilots and what is paid for them.`,
  );
  return readPage({
    body: [
      "Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on 10 May 2031.",
      side === "IT" ? CARE : CARE.replace("continue to support", "support"),
      ...told,
    ].join("\n\n"),
    url: `https://${side.toLowerCase()}.example/news/1`,
    title: side === "IT" ? "Landi meets Hallek" : "Meeting with the Foreign Minister of Italy",
    language: "en",
    publisher: { name: side === "IT" ? "Ministry of Italy" : "Ministry of Norway", country: side },
    published: "2031-05-10",
  });
}

before(
  async () => {
    const archive = new MemoryArchive();
    const documents = [accountOf("IT", 60), accountOf("NO", 30)];
    for (const document of documents) {
      const record = read(document);
      await archive.put([{ document, seen: "2031-05-11T00:00:00Z", ...(record && { record }) }]);
    }
    await relate(archive);
    path = `/compare/${documents.map(({ page }) => page).join("/")}`;
    server = await listen(createWeb({ archive, version: "9.9.9" }), { port: 0, host: "127.0.0.1" });
    browser = await launchChromium();
  },
  { timeout: 600_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
});

async function opened(use: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    await use(page);
  } finally {
    await context.close();
  }
}

/** How far each text is scrolled, as a share of its own length. */
const shares = (page: Page): Promise<number[]> =>
  page
    .locator(".one-text")
    .evaluateAll((texts) => texts.map((text) => text.scrollTop / (text.scrollHeight - text.clientHeight)));

/** Scrolls one text and lets the page come to rest. */
async function scroll(page: Page, which: number, share: number): Promise<void> {
  const text = page.locator(".one-text").nth(which);
  await text.evaluate((element, to) => {
    element.scrollTop = to * (element.scrollHeight - element.clientHeight);
  }, share);
  await page.waitForTimeout(400);
}

test("two texts scroll together, each in its own length, until they are untied", { timeout: 120_000 }, () =>
  opened(async (page) => {
    assert.deepEqual(await shares(page), [0, 0]);
    for (const [which, share] of [
      [0, 0.5],
      [1, 1],
      [0, 0.25],
    ] as const) {
      await scroll(page, which, share);
      for (const one of await shares(page)) assert.ok(Math.abs(one - share) < 0.02, `${one} is not ${share}`);
    }
    const tie = page.locator("[data-tie]");
    assert.ok(await tie.isVisible());
    await tie.uncheck();
    await scroll(page, 0, 1);
    const [led, free] = await shares(page);
    assert.ok(led! > 0.98 && Math.abs(free! - 0.25) < 0.02, "the other stays where it was");
    await tie.check();
    await scroll(page, 1, 0.5);
    for (const one of await shares(page)) assert.ok(Math.abs(one - 0.5) < 0.02, "tied again");
  }),
);

test(
  "without a script each text scrolls by itself, and no switch is shown that does nothing",
  { timeout: 120_000 },
  () =>
    opened(async (page) => {
      assert.ok(!(await page.locator("[data-tie]").isVisible()));
      assert.ok(await page.locator(".one-text").nth(1).isVisible());
    }, false),
);

test(
  "what belongs beside each other is a proposal with its sureness, on the screen and on paper",
  { timeout: 120_000 },
  () =>
    opened(async (page) => {
      const row = page.locator(".sides-table tr", { hasText: "lost ships" }).first();
      assert.ok(await row.isVisible());
      assert.match(await row.innerText(), /\d+ ?%/);
      await page.emulateMedia({ media: "print" });
      assert.ok(await row.isVisible());
      assert.match(await row.innerText(), /\d+ ?%/);
      const [table, paper] = await page
        .locator(".sides-table")
        .first()
        .evaluate((element) => [element.scrollWidth, element.ownerDocument.documentElement.clientWidth]);
      assert.ok(table! <= paper!, "the table is not cut off at the edge of the paper");
      assert.ok(
        !(await page.locator(".one-text").first().isVisible()),
        "paper does not scroll: the texts are left off it",
      );
    }),
);
