import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { addUser } from "../../src/jobs/accounts.ts";
import { createWeb } from "../../src/web/app.ts";
import { listen } from "../../src/web/listen.ts";
import { launchChromium } from "./chromium.ts";
import { portugueseSide, sampleArchive } from "./readouts.ts";

/** Citing, sharing, signing in and correcting in a real browser. Each context is watched for requests to elsewhere and for complaints. */

const PASSWORD = "seven green herons wade";
const { document } = portugueseSide();
const own = `/readout/${document.page}/${document.version}`;

let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;

before(
  async () => {
    const archive = await sampleArchive();
    await addUser(archive, "Ida Vane", PASSWORD, "2031-05-01T00:00:00Z");
    server = await listen(createWeb({ archive, version: "9.9.9" }), { port: 0, host: "127.0.0.1" });
    browser = await launchChromium();
  },
  { timeout: 600_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
});

async function watched(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const trouble: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${server.url}/`)) trouble.push(`asks for ${request.url()}`);
  });
  context.on("console", (message) => trouble.push(`console: ${message.text()}`));
  context.on("weberror", (error) => trouble.push(`error: ${error.error().message}`));
  try {
    await use(await context.newPage());
    assert.deepEqual(trouble, []);
  } finally {
    await context.close();
  }
}

const clipboard = (page: Page): Promise<string> => page.evaluate<string>("navigator.clipboard.readText()");

const audit = async (page: Page): Promise<void> => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    [],
    page.url(),
  );
};

test("from the first search to a citation in the clipboard", { timeout: 60_000 }, async () => {
  await watched({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.goto(`${server.url}/`);
    await page.getByRole("searchbox").fill("consulate mombasa");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: document.title }).first().click();
    await page.getByRole("link", { name: "Cite", exact: true }).click();
    await audit(page);
    await page.getByRole("button", { name: "Copy the Chicago reference" }).click();
    await page.getByText("Copied.").waitFor();
    assert.equal(await page.getByRole("status").textContent(), "Copied.");
    assert.match(
      await clipboard(page),
      /^Ministry of Foreign Affairs of Portugal\. “Foreign Minister Inês Valadão meets with Foreign Minister Daudi Mwangaza of Kenya\.” May 13, 2031\. https:\/\/mfa\.example\/.*Archived .* \(version /,
    );
    await page.getByRole("button", { name: "Copy the link" }).first().click();
    await page.getByText("Copied.").waitFor();
    assert.equal(await clipboard(page), `${server.url}${own}`);
  });
});

test("selected words have a link that lights them up, for whoever follows it, with and without the script", {
  timeout: 60_000,
}, async () => {
  let link = "";
  await watched({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.goto(`${server.url}${own}`);
    // From the middle of one sentence into the next, over our own number and the holder's name.
    await page.evaluate(`{
      const words = document.querySelectorAll("#s4, #s5");
      const text = (node) => [...node.childNodes].findLast((one) => one.textContent.trim() !== "");
      const find = (node, words) => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        for (let one = walker.nextNode(); one; one = walker.nextNode()) {
          const at = one.data.indexOf(words);
          if (at >= 0) return [one, at];
        }
      };
      const [from, start] = find(words[0], "without delay");
      const [to, end] = find(words[1], "appreciation");
      getSelection().setBaseAndExtent(from, start, to, end + "appreciation".length);
    }`);
    const bar = page.getByRole("toolbar", { name: "The selected words" });
    await bar.getByRole("button", { name: "Copy the link" }).click();
    await page.getByText("Copied.").waitFor();
    link = await clipboard(page);
    const [start, end] = new URL(link).searchParams.get("passage")!.split("-").map(Number);
    assert.equal(document.text.slice(start, end), "without delay.\n\nDaudi Mwangaza expressed appreciation");
    await bar.getByRole("button", { name: "Copy with the source" }).click();
    await page.waitForFunction(`navigator.clipboard.readText().then((text) => text.startsWith("“"))`);
    const quoted = (await clipboard(page)).split("\n");
    assert.match(quoted[0]!, /^“without delay\./);
    assert.match(quoted[1]!, /^– Inês Valadão, Ministry of Foreign Affairs of Portugal, 13 May 2031$/);
    await page.keyboard.press("Escape");
    assert.ok(await bar.isHidden());
  });
  await watched({ javaScriptEnabled: false }, async (page) => {
    await page.goto(link);
    const marks = await page.locator("mark.passage").allInnerTexts();
    assert.equal(marks.join("").replace(/\s+/g, " "), "without delay.Daudi Mwangaza expressed appreciation");
    await page.locator("li[data-n='4'] summary").click();
    await page.locator("#r4").getByRole("link", { name: "Cite or share these words" }).click();
    assert.match(await page.locator("main").innerText(), /“all parties to the conflict in Sudan/);
    assert.match((await page.getByRole("link", { name: "Send by mail" }).getAttribute("href"))!, /^mailto:\?subject=/);
  });
});

test("sign in, correct whose words they are, take it back", { timeout: 60_000 }, async () => {
  await watched({}, async (page) => {
    await page.goto(`${server.url}${own}`);
    await page.getByRole("link", { name: "Sign in" }).click();
    await audit(page);
    await page.getByLabel("Name").fill("ida vane");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    assert.equal(page.url(), `${server.url}${own}`);
    await page.getByText("Signed in as Ida Vane.").waitFor();
    await page.locator("li[data-n='6'] summary").click();
    await audit(page);
    await page.locator("#r6").getByRole("link", { name: "whose words" }).click();
    await audit(page);
    assert.equal(
      await page.getByLabel("The words that say it").inputValue(),
      "He said that “Kenya rejects any attempt to divide the continent into spheres of influence”.",
    );
    await page.getByLabel("Inês Valadão").check();
    await page.getByLabel("Daudi Mwangaza").uncheck();
    await page.getByLabel("Why").fill("A slip of the publisher’s.");
    await page.getByRole("button", { name: "Correct it" }).click();
    const list = page.locator(".corrections");
    assert.match(
      await list.innerText(),
      /Whose words these are\s+in the record\s+Daudi Mwangaza → Inês Valadão[\s\S]*A slip of the publisher’s\.\s+Ida Vane, /,
    );
    await page.locator("li[data-n='6'] summary").click();
    assert.match(await page.locator("#r6").innerText(), /Inês Valadão\s*corrected by Ida Vane/);
    await list.getByText("Take it back").first().click();
    await audit(page);
    await list.getByLabel("Why it is taken back").fill("It was he.");
    await list.getByRole("button", { name: "Take it back" }).click();
    assert.match(await list.innerText(), /takes another back[\s\S]*taken back/);
    await page.getByRole("button", { name: "Sign out" }).click();
    assert.equal(await page.getByText("Signed in").count(), 0);
    assert.equal(await page.getByText("Take it back").count(), 0);
  });
});
