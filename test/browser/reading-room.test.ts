import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { relate } from "../../src/jobs/relating.ts";
import { createWeb } from "../../src/web/app.ts";
import { listen } from "../../src/web/listen.ts";
import { launchChromium } from "./chromium.ts";
import {
  arabic,
  callVersions,
  chinese,
  fisheriesMinisterial,
  kenyanSide,
  long,
  portugueseSide,
  sampleArchive,
  withdrawnVisit,
} from "./readouts.ts";

/** The reading room in a real browser. Each page that is opened is watched: see `watched`. */

let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;

before(
  async () => {
    const archive = await sampleArchive();
    await relate(archive);
    const web = createWeb({ archive, version: "9.9.9" });
    for (const room of ["person", "office", "meeting", "commitment"]) PAGES[room] = await firstOf(web, room);
    server = await listen(web, { port: 0, host: "127.0.0.1" });
    browser = await launchChromium();
  },
  { timeout: 600_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
});

const readout = `/readout/${portugueseSide().document.page}`;
const [older] = callVersions();
const PAGES: Record<string, string> = {
  home: "/",
  search: "/search?q=lisbon&country=PT",
  "search without results": "/search?q=zebra",
  readout,
  "the other side": `/readout/${kenyanSide().document.page}`,
  "older version": `/readout/${older.document.page}/${older.document.version}`,
  withdrawn: `/readout/${withdrawnVisit().document.page}`,
  multilateral: `/readout/${fisheriesMinisterial().document.page}`,
  Chinese: `/readout/${chinese().page}`,
  Arabic: `/readout/${arabic().page}`,
  long: `/readout/${long(640).document.page}?part=3`,
  changes: "/changes?all=1",
  compared: `/readout/${older.document.page}/compare`,
  history: `/readout/${older.document.page}/history`,
  sources: "/sources",
  state: "/state/PT",
  pair: "/pair/KE,PT",
  topic: "/topic/maritime",
  organisation: "/organisation/UN",
  occasions: "/occasions?side=PT",
  calendar: "/calendar?month=2031-05",
  statistics: "/statistics",
  meetings: "/meetings",
  "two sides": `/compare/${portugueseSide().document.page}/${kenyanSide().document.page}`,
  "what is new": `${readout}/new`,
  people: "/people",
  formulas: "/formulas",
  commitments: "/commitments",
  brief: "/brief?since=2031-05-01&until=2031-05-31",
  about: "/about",
  "not found": "/nowhere",
};

const LISTS: Record<string, string> = {
  office: "person",
  person: "/people",
  meeting: "/meetings",
  commitment: "/commitments",
};

/** The first of a kind of room that its list leads to. */
async function firstOf(web: ReturnType<typeof createWeb>, room: string): Promise<string> {
  const list = LISTS[room]!;
  const path = list.startsWith("/") ? list : PAGES[list]!;
  const markup = await (await web(new Request(`http://localhost${path}`))).text();
  const href = new RegExp(`href="(/${room}/[^"?#]+)`).exec(markup)?.[1];
  assert.ok(href, `${path} leads to no ${room}`);
  return href;
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * Opens pages in a context of their own, and fails if one asks for anything outside the server, says anything on the
 * console or breaks its content security policy (which the console tells).
 */
async function watched(
  options: BrowserContextOptions,
  use: (open: (path: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const trouble: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${server.url}/`)) trouble.push(`asks for ${request.url()}`);
  });
  context.on("weberror", (error) => trouble.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (!message.text().includes("404 (Not Found)")) trouble.push(`console: ${message.text()}`);
  });
  try {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`${server.url}${path}`);
      return page;
    });
    assert.deepEqual(trouble, []);
  } finally {
    await context.close();
  }
}

// What runs in the page is written as text: its types are the browser's, and the project's are Node's.

const ask = <T>(page: Page, selector: string, question: string): Promise<T> =>
  page.evaluate<T>(`((element) => ${question})(document.querySelector(${JSON.stringify(selector)}))`);

const isLit = (page: Page, selector: string): Promise<boolean> =>
  ask(page, selector, `getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)"`);

/** The words under the highlight, as the page's script laid it. */
const litWords = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...(CSS.highlights.get("lit") ?? [])].map((range) => range.toString())`);

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, options] of Object.entries({ wide: WIDE, phone: PHONE })) {
    test(`nothing that axe can find is wrong: ${colorScheme}, ${size}`, { timeout: 900_000 }, async () => {
      await watched({ ...options, colorScheme }, async (open) => {
        for (const [name, path] of Object.entries(PAGES)) {
          const page = await open(path);
          if (path === readout) {
            await page.locator("#s5").click();
            await page.locator("li[data-n='2'] summary").click();
          }
          const axe = new AxeBuilder({ page });
          // The dark pages are the light ones in other colours.
          if (colorScheme === "dark") axe.withRules(["color-contrast"]);
          else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
          const { violations } = await axe.analyze();
          const found = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.html)
                .slice(0, 2)
                .join(" | ")}`,
          );
          assert.deepEqual(found, [], name);
          await page.close();
        }
      });
    });
  }
}

test("at 320 pixels nothing runs off the side", { timeout: 300_000 }, async () => {
  await watched({ viewport: { width: 320, height: 640 } }, async (open) => {
    for (const [name, path] of Object.entries(PAGES)) {
      const page = await open(path);
      const [inner, outer] = await page.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, innerWidth]",
      );
      assert.ok(inner <= outer, `${name}: ${inner} pixels in ${outer}`);
      await page.close();
    }
  });
});

for (const [size, options] of Object.entries({ wide: WIDE, phone: PHONE })) {
  test(`nothing moves while a page comes: ${size}`, { timeout: 300_000 }, async () => {
    await watched(options, async (open) => {
      for (const [name, path] of Object.entries(PAGES)) {
        const page = await open(path);
        // Layout Instability (W3C): the sum of all shifts that nobody caused by a key or a click.
        const shift = await page.evaluate<number>(`new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 100);
        })`);
        assert.equal(shift, 0, name);
        await page.close();
      }
    });
  });
}

test("a click on a statement lights its words; a click on a sentence shows its reading", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    await page.locator("li[data-n='3'] .ref").click();
    assert.deepEqual(await litWords(page), [
      "Portugal stands ready to open a consulate in Mombasa before the end of 2032, provided that the agreement on privileges enters into force.",
    ]);
    assert.ok(await isLit(page, "#s3"));
    assert.match(page.url(), /#s3$/);

    await page.locator("#s5").click({ position: { x: 120, y: 10 } });
    const card = page.locator(".card");
    assert.ok(await card.isVisible());
    assert.match(
      await card.innerText(),
      /Sentence 5[\s\S]*Daudi Mwangaza[\s\S]*expressed[\s\S]*support[\s\S]*Inês Valadão/,
    );
    assert.deepEqual(await litWords(page), [
      "appreciation for Portugal’s support in the reform of the United Nations Security Council",
    ]);
    await page.keyboard.press("Escape");
    assert.ok(await card.isHidden());
    assert.deepEqual(await litWords(page), []);
  });
});

test("a reading tells why, in the very words; it has an address", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    const summary = page.locator("li[data-n='5'] summary");
    assert.equal(await summary.textContent(), "support, courtesy: how sentence 5 was read");
    await summary.focus();
    await page.keyboard.press("Enter");
    const how = page.locator("#r5");
    assert.deepEqual(await how.locator(".basis").allInnerTexts(), [
      "The verb’s subject is named: “expressed”",
      "The verb says so: “expressed”",
      "The verb says so: “expressed”",
    ]);
    await how.locator(".basis a").first().click();
    assert.deepEqual(await litWords(page), ["expressed"]);
    await how.getByRole("link", { name: "Link to this reading" }).click();
    assert.match(page.url(), /#r5$/);

    const other = await open(`${readout}#r4`);
    assert.match(await other.locator("#r4").innerText(), /Doubt\s+“She” could be the minister or the President/);
    assert.ok(await isLit(other, "#s4"));
    assert.ok(await isLit(other, "li[data-n='4']"));
    await other.locator("#s9 > .num").click();
    const card = other.locator(".card");
    await card.getByRole("link", { name: /^10, / }).click();
    assert.match(await card.innerText(), /Sentence 10[\s\S]*Reported within\s+9, Daudi Mwangaza/);
    await card.getByRole("link", { name: "Link to this reading" }).click();
    assert.match(other.url(), /#r10$/);
    assert.ok(await card.isHidden());
  });
});

test("a value lights the very words that state it", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    await page
      .locator("section", { has: page.locator("#h-occasion") })
      .getByText("12 May 2031")
      .click();
    assert.deepEqual(await litWords(page), ["On May 12, 2031 local time"]);
    await page
      .locator("section", { has: page.locator("#h-topics") })
      .getByText("maritime")
      .click();
    assert.deepEqual(await litWords(page), ["their cooperation at sea", "joint patrols against illegal fishing"]);
  });
});

test("on a phone the reading comes up over the text, and goes again", async () => {
  await watched(PHONE, async (open) => {
    const page = await open(readout);
    await page.locator("#s4").tap();
    const box = (await page.locator(".card").boundingBox())!;
    assert.ok(box.y + box.height <= 845 && box.y > 300, JSON.stringify(box));
    await page.getByRole("button", { name: "Close" }).tap();
    assert.ok(await page.locator(".card").isHidden());
  });
});

test("by keyboard alone: skip, follow a number, hear its reading, come back", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    const focused = (): Promise<string> => page.evaluate<string>("document.activeElement.textContent.trim()");
    await page.locator(".most-new li").first().waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Skip to the content");
    await page.keyboard.press("Enter");
    const seen: string[] = [];
    for (let step = 0; step < 20 && (await focused()) !== "4"; step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
      const outlined = await page.evaluate<boolean>(`getComputedStyle(document.activeElement).outlineStyle !== "none"`);
      assert.ok(outlined, `no focus to be seen on "${seen.at(-1)}"`);
    }
    assert.deepEqual(seen, [
      "stated in the text",
      "mfa.example",
      "Ministry of Foreign and Diaspora Affairs of Kenya, English",
      "The meeting",
      "What is new in this readout?",
      "New promise: Portugal, intended",
      "New promise: Kenya, pledged",
      "New promise: The sides together, pledged",
      "Cite",
      "Suggest to a friend",
      "How to read this",
      "1",
      "2",
      "3",
      "4",
    ]);
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "Sentence 4");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Close");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "4");
  });
});

test("without JavaScript plain links do the same", async () => {
  await watched({ ...WIDE, javaScriptEnabled: false }, async (open) => {
    const page = await open(readout);
    assert.ok(await page.locator("#r3").isHidden());
    await page.locator("#s3 > .num").click();
    assert.match(page.url(), /#r3$/);
    assert.match(await page.locator("#r3").innerText(), /goes on with the speech before it/);
    assert.ok(await page.locator("#r3").isVisible());
    await page.locator("li[data-n='3'] summary").click();
    assert.ok(await page.locator("#r3").isHidden());
    await page.locator("li[data-n='5'] .ref").click();
    assert.match(page.url(), /#s5$/);
    // The computed style can be read by the test even where the page may run no script.
    assert.ok(await isLit(page, "#s5"));
    assert.ok(!(await isLit(page, "#s3")));
    await page.goto(`${server.url}/`);
    await page.getByRole("searchbox").fill("mombasa");
    await page.getByRole("button", { name: "Search" }).click();
    assert.match(page.url(), /\/search\?q=mombasa$/);
    assert.equal(await page.locator("mark").first().innerText(), "Mombasa");
  });
});

test("by keyboard alone: figures open their tables, and no picture has to be walked through", async () => {
  await watched(WIDE, async (open) => {
    const page = await open("/state/PT");
    const inPicture = (): Promise<boolean> => page.evaluate<boolean>("document.activeElement.closest('svg') !== null");
    const onSummary = (): Promise<boolean> =>
      page.evaluate<boolean>("document.activeElement === document.querySelector('details.behind summary')");
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      assert.equal(await inPicture(), false);
      if (await onSummary()) break;
    }
    await page.keyboard.press("Enter");
    const table = page.locator("details.behind table").first();
    assert.ok(await table.isVisible());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const href = await page.evaluate<string>("document.activeElement.getAttribute('href')");
    assert.match(href, /^\/(?:pair|occasions|state)/);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/state/PT");
  });
});

test("a holder has a name and a pattern besides the colour", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    const names = await page.locator("#words .who b").allInnerTexts();
    assert.deepEqual(names, [
      "Inês Valadão",
      "Daudi Mwangaza",
      "Both sides",
      "Daudi Mwangaza",
      "Inês Valadão",
      "Narrator",
    ]);
    const style = (selector: string): Promise<string> =>
      ask(page, selector, "getComputedStyle(element).textDecorationStyle");
    assert.notEqual(await style("#s2 > .v:not(.who)"), await style("#s5 > .v:not(.who)"));
    const measure = await ask<number>(
      page,
      "#words > p:nth-of-type(2)",
      `{
        const range = document.createRange();
        range.selectNodeContents(element);
        const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.bottom / 20)));
        return element.textContent.length / lines.size;
      }`,
    );
    assert.ok(measure > 45 && measure < 80, `${measure} characters in a line`);
  });
});

test("copied text is the publisher's alone", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(readout);
    const copied = await page.evaluate<string>(`{
      getSelection().selectAllChildren(document.getElementById("words"));
      getSelection().toString();
    }`);
    assert.equal(copied.replace(/\s+/g, " ").trim(), portugueseSide().document.text.replace(/\s+/g, " ").trim());
  });
});

test("on paper: the text first, then the record in full, and nothing to click", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(`${readout}#r5`);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("#r5").isHidden());
    await page.setViewportSize({ width: 700, height: 990 });
    const top = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())!.y;
    assert.ok((await top(".panel")) > (await top("#words")));
    for (const hidden of [".masthead nav", "form.search", ".skip", ".key"]) {
      assert.ok(await page.locator(hidden).first().isHidden(), hidden);
    }
    const cut = await ask<number>(page, ".panel", "element.scrollHeight - element.clientHeight");
    assert.ok(cut <= 1, `${cut} pixels of the record are cut off`);
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 10_000);
  });
});

test("a long text opens and answers quickly", async () => {
  await watched(WIDE, async (open) => {
    const page = await open(`/readout/${long(640).document.page}?part=2`);
    assert.match(await page.locator(".parts").first().innerText(), /Part 2 of 3/);
    const number = await page.locator(".num").nth(40).innerText();
    await page.locator(`#s${number} > .num`).click();
    assert.match(await page.locator(".card").innerText(), new RegExp(`Sentence ${number}\\b`));
    assert.equal((await litWords(page)).length, 1);
    assert.match((await litWords(page))[0]!, new RegExp(`^matter ${number} remains open`));
  });
});
