import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ended, inFolder, run, start } from "./cli-program.ts";
import { feedOf, openSite, pageOf } from "./misbehaving-web.ts";

const ENV = { RAPPORTEUR_ALLOW: "127.0.0.1", RAPPORTEUR_CONTACT: "desk@velland.example" };
const TEXT =
  "Foreign Minister Ana Orlo met with Foreign Minister Bran Teck of Ostmark in Marsk on Tuesday, and they spoke of the herring quota.";

test("sources and collect: a source is found, watched, killed meanwhile, and told of", () =>
  inFolder(async (folder) => {
    const site = await openSite();
    const paths = ["/one", "/two", "/three"];
    site.pages.set(
      "/",
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>',
    );
    site.pages.set(
      "/feed",
      feedOf(
        site.base,
        paths.map((path) => ({ path })),
      ),
    );
    for (const path of paths) site.pages.set(path, pageOf(`News of ${path}`, TEXT));
    const at = ["--archive", join(folder, "archive.sqlite")];
    const program = (...args: string[]) => run([...args, ...at], "", ENV);
    try {
      assert.equal((await program("collect", "--once")).code, 5, "no sources yet");
      const refused = await run(["sources", "add", `${site.base}/`, ...at]);
      assert.equal(refused.code, 7, "an address of this machine needs a setting");
      assert.match(refused.stderr, /not of the public Internet/);
      const added = await program(
        "sources",
        "add",
        `${site.base}/`,
        "--publisher",
        "Ministry of Velland",
        "--country",
        "NO",
      );
      assert.equal(added.code, 0, added.stderr);
      assert.match(added.stdout, /\/feed\n {2}rss with 3 items: News of \/one/);

      let kills = 0;
      for (let patience = 1800; ; patience *= 1.4) {
        const child = start(["collect", "--once", ...at], ENV);
        const timer = setTimeout(() => child.kill("SIGKILL"), patience);
        const { code, stderr } = await ended(child);
        clearTimeout(timer);
        if (code === null) kills += 1;
        else {
          assert.equal(code, 0, stderr);
          break;
        }
      }
      assert.ok(kills >= 1);
      const exported = (await program("export")).stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      assert.equal(exported.length, 3);
      for (const path of paths) assert.equal(site.asked.filter((asked) => asked === path).length <= 2, true, path);
      assert.equal((await program("verify")).code, 0);

      const [source] = JSON.parse((await program("sources", "list", "--json")).stdout);
      assert.deepEqual(
        [source.publisher, source.health.state],
        [{ name: "Ministry of Velland", country: "NO" }, "well"],
      );
      const history = JSON.parse((await program("history", `${site.base}/one`, "--json")).stdout);
      assert.equal(history.versions.length, 1);
      assert.match((await program("history", `${site.base}/one`)).stdout, /1 version, 0 changes/);
      assert.equal((await program("history", `${site.base}/one`, "--at", "2020-01-01")).code, 5);
      assert.match((await program("history", `${site.base}/one`, "--at", "2999")).stdout, /herring quota/);
      assert.equal((await program("changes", "--since", "2020-02-30")).code, 2);
      assert.equal((await program("changes", "--class", "tone")).code, 2);
      assert.equal((await program("changes", "--since", "2020-02-28")).stdout, "No changes found.\n");
      assert.equal((await program("sources", "check")).code, 0);
      const opml = await program("sources", "export");
      assert.match(
        opml.stdout,
        /<outline[^>]* text="Ministry of Velland"[^>]* xmlUrl="http:\/\/127\.0\.0\.1:\d+\/feed"/,
      );
      assert.equal((await program("sources", "remove", `${site.base}/feed`)).code, 0);
      const taken = await run(["sources", "import", "-", ...at], opml.stdout);
      assert.match(taken.stdout, /1 source added, 0 known already/);
      assert.match(
        (await run(["sources", "import", "-", ...at], opml.stdout)).stdout,
        /0 sources added, 1 known already/,
      );
      assert.equal((await run(["sources", "import", "-", ...at], "no list")).code, 3);
      const begin = JSON.parse((await program("sources", "starter", "--json")).stdout);
      assert.ok(begin.length >= 60 && begin.every((one: { checked: boolean }) => !one.checked));
      const none = join(folder, "none.sqlite");
      assert.match(
        (await run(["sources", "starter", "--archive", none])).stdout,
        /^Africa, \d+\n {2}[A-Z]{2} {2}.*\n {6}https:/,
      );
      assert.ok(!existsSync(none), "no archive is made for being asked");
      assert.equal((await program("sources", "remove", `${site.base}/feed`)).code, 0);
      assert.equal((await program("sources", "remove", `${site.base}/feed`)).code, 5);
      assert.equal((await program("sources", "water")).code, 2);
      assert.ok(
        site.headers.every((headers) =>
          /^rapporteur\/\S+ \(desk@velland\.example\)$|^rapporteur\/\S+$/.test(headers["user-agent"] ?? ""),
        ),
      );
    } finally {
      await site.close();
    }
  }));
