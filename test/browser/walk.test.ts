import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { addUser } from "../../src/jobs/accounts.ts";
import { relate } from "../../src/jobs/relating.ts";
import { createWeb } from "../../src/web/app.ts";
import { listen } from "../../src/web/listen.ts";
import { launchChromium } from "./chromium.ts";
import { kenyanSide, portugueseSide, sampleArchive } from "./readouts.ts";

/** The ten things that somebody does here, one after the other in one window, as far as a screen and a mouse show them. */

const PASSWORD = "seven green herons wade";
const lisbon = portugueseSide().document;
const nairobi = kenyanSide().document;

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof listen>>;
const trouble: string[] = [];

before(
  async () => {
    const archive = await sampleArchive();
    await relate(archive);
    await addUser(archive, "Ida Vane", PASSWORD, "2031-05-01T00:00:00Z");
    server = await listen(createWeb({ archive, version: "9.9.9" }), { port: 0, host: "127.0.0.1" });
    browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/`)) trouble.push(`asks for ${request.url()}`);
    });
    context.on("console", (message) => trouble.push(`console: ${message.text()}`));
    context.on("weberror", (error) => trouble.push(`error: ${error.error().message}`));
    page = await context.newPage();
  },
  { timeout: 600_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
});

const here = (): string => page.url().slice(server.url.length);
const clipboard = (): Promise<string> => page.evaluate<string>("navigator.clipboard.readText()");
const step = (name: string, work: () => Promise<void>): void => {
  test(name, { timeout: 60_000 }, async () => {
    await work();
    assert.deepEqual(trouble, []);
  });
};

step("1. searches, and sees who says the words", async () => {
  await page.goto(`${server.url}/`);
  await page.getByRole("searchbox").fill("Lisbon");
  await page.getByRole("searchbox").press("Enter");
  await page.waitForURL(/\/search\?q=Lisbon$/);
  assert.match(await page.locator("#h-results").innerText(), /^[2-9] readouts for Lisbon$/);
  assert.ok((await page.locator(".hits mark").allInnerTexts()).every((one) => one === "Lisbon"));
});

step("2. narrows it by a facet, and the address says so", async () => {
  const before = Number.parseInt(await page.locator("#h-results").innerText(), 10);
  const kenya = page.locator(".facets li", {
    has: page.locator("a[href*='publisher=Ministry+of+Foreign+and+Diaspora']"),
  });
  const promised = Number(await kenya.locator(".count").innerText());
  await kenya.getByRole("link").click();
  await page.waitForURL(/publisher=/);
  assert.equal(await page.locator(".hits > li").count(), promised);
  assert.ok(promised > 0 && promised < before);
  assert.equal(await page.locator(".chip").innerText(), `Publisher ${nairobi.publisher!.name} ×`);
  await page.locator(".chip").click();
  assert.equal(here(), "/search?q=Lisbon");
});

step("3. opens a readout at the words of a statement", async () => {
  await page.locator(".hits").getByRole("link", { name: lisbon.title }).click();
  await page.waitForURL(new RegExp(`/readout/${lisbon.page}`));
  await page.locator("li[data-n='6'] summary").click();
  assert.match(await page.locator("#r6").innerText(), /Daudi Mwangaza/);
  assert.match(await page.locator("#s6").innerText(), /spheres of influence/);
});

step("4. opens the other side's readout beside it", async () => {
  await page.locator(".same-meeting").getByRole("link", { name: /Kenya/ }).click();
  assert.equal(here(), `/compare/${lisbon.page}/${nairobi.page}`);
  assert.ok((await page.getByText("Not mentioned").count()) > 1, "what a side does not mention is said");
});

step("5. follows a sentence of the comparison to its place in the text", async () => {
  await page.getByRole("link", { name: /all parties to the conflict in Sudan/ }).click();
  assert.equal(here(), `/readout/${lisbon.page}#s4`);
  assert.ok(await page.locator("#s4").isVisible());
});

step("6. asks what is new, and is told how little history there is", async () => {
  await page.getByRole("link", { name: "What is new in this readout?" }).click();
  assert.equal(here(), `/readout/${lisbon.page}/new`);
  assert.match(await page.locator("main").innerText(), /Little history/i);
  await page.goBack();
});

step("7. goes to a person, and from the person's words to the readout", async () => {
  await page.goto(`${server.url}/search?q=Lisbon`);
  await page.locator(".hits").getByRole("link", { name: "Daudi Mwangaza" }).first().click();
  await page.waitForURL(/\/person\/daudi-mwangaza-ke$/);
  assert.match(await page.locator("main").innerText(), /Foreign Minister/);
  await page.locator(".said a").first().click();
  assert.match(here(), /^\/readout\/\w+\/\w+\?passage=\d+-\d+#passage$/);
  assert.ok((await page.locator("mark.passage").allInnerTexts()).join("").length > 10, "the words are lit up");
});

step("8. follows a person and a search: both pages name their feeds, and the feeds hold what is there", async () => {
  for (const [path, title] of [
    ["/person/daudi-mwangaza-ke", nairobi.title],
    ["/search?q=consulate", lisbon.title],
  ] as const) {
    await page.goto(`${server.url}${path}`);
    const feed = await page.locator("link[type='application/atom+xml']").getAttribute("href");
    const answer = await page.request.get(`${server.url}${feed}`);
    assert.equal(answer.status(), 200);
    assert.ok((await answer.text()).includes(title), `${feed} has ${title}`);
  }
});

step("9. shares a passage: the link lights up these words for whoever follows it", async () => {
  await page.goto(`${server.url}/readout/${lisbon.page}`);
  await page.locator("li[data-n='3'] summary").click();
  await page.locator("#r3").getByRole("link", { name: "Cite or share these words" }).click();
  await page.getByRole("button", { name: "Copy the link" }).first().click();
  await page.getByText("Copied.").waitFor();
  const link = await clipboard();
  const [start, end] = new URL(link).searchParams.get("passage")!.split("-").map(Number);
  assert.match(lisbon.text.slice(start, end), /open a consulate in Mombasa/);
  await page.goto(link);
  assert.match((await page.locator("mark.passage").allInnerTexts()).join(""), /open a consulate in Mombasa/);
  assert.equal(await page.locator("meta[property='og:title']").getAttribute("content"), "Inês Valadão");
});

step("10. cites it: the reference is in the clipboard, with the version", async () => {
  await page.goto(`${server.url}/readout/${lisbon.page}`);
  await page.getByRole("link", { name: "Cite", exact: true }).click();
  await page.getByRole("button", { name: "Copy the APA reference" }).click();
  await page.getByText("Copied.").waitFor();
  const reference = await clipboard();
  assert.match(reference, /^Ministry of Foreign Affairs of Portugal\. \(2031, May 13\)\./);
  assert.ok(reference.includes(lisbon.version.slice(0, 8)));
});

step("and an editor signs in, takes two persons for one with a reason, and takes it back", async () => {
  await page.goto(`${server.url}/person/ines-valadao-pt`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Name").fill("ida vane");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  assert.equal(here(), "/person/ines-valadao-pt");
  await page.getByRole("link", { name: "Merge or split" }).click();
  await page.getByLabel("The other person").fill(`${server.url}/person/sunniva-aasland-no`);
  await page.getByLabel("Reason").first().fill("One signature.");
  await page.getByRole("button", { name: "They are one person" }).click();
  const decisions = page.locator(".corrections");
  assert.match(await decisions.innerText(), /One signature\.\s+Ida Vane, /);
  await decisions.getByText("Undo").first().click();
  await decisions.getByLabel("Reason").fill("Two hands.");
  await decisions.getByRole("button", { name: "Undo" }).click();
  assert.match(await decisions.innerText(), /undone[\s\S]*Two hands\./);
  await page.goto(`${server.url}/person/sunniva-aasland-no`);
  assert.equal(here(), "/person/sunniva-aasland-no");
});
