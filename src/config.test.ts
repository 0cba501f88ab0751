import assert from "node:assert/strict";
import { test } from "node:test";
import { type Place, SETTINGS, settingOf, userAgent } from "./config.ts";

const place = (env: Place["env"], platform: NodeJS.Platform = "linux"): Place => ({ env, platform, home: "/home/ida" });

test("a flag comes before the environment, which comes before the default", () => {
  assert.equal(settingOf("port", undefined, place({})), 4210);
  assert.equal(settingOf("port", undefined, place({ RAPPORTEUR_PORT: "5000" })), 5000);
  assert.equal(settingOf("port", "6000", place({ RAPPORTEUR_PORT: "5000" })), 6000);
  assert.equal(settingOf("port", undefined, place({ RAPPORTEUR_PORT: "" })), 4210, "an empty variable is not set");
});

test("the archive lies where each system keeps what programs store", () => {
  const path = (env: Place["env"], platform?: NodeJS.Platform): string =>
    settingOf("archive", undefined, place(env, platform));
  assert.equal(path({}), "/home/ida/.local/share/rapporteur/archive.sqlite");
  assert.equal(path({ XDG_DATA_HOME: "/data" }), "/data/rapporteur/archive.sqlite");
  // The XDG specification: a relative path is invalid and to be ignored.
  assert.equal(path({ XDG_DATA_HOME: "data" }), "/home/ida/.local/share/rapporteur/archive.sqlite");
  assert.equal(path({}, "darwin"), "/home/ida/Library/Application Support/rapporteur/archive.sqlite");
  assert.match(
    path({ LOCALAPPDATA: "C:\\Users\\ida\\AppData\\Local" }, "win32"),
    /^C:\\Users\\ida\\AppData\\Local.rapporteur.archive\.sqlite$/,
  );
});

test("what a setting cannot be is a usage problem that says what it can be", () => {
  const bad: [keyof typeof SETTINGS, string][] = [
    ["port", "65536"],
    ["port", "-1"],
    ["port", "4210 "],
    ["port", "four"],
    ["host", "a b"],
    ["host", ""],
    ["archive", " "],
    ["contact", "line\nbreak"],
    ["contact", ""],
  ];
  for (const [name, text] of bad) {
    assert.throws(() => settingOf(name, text, place({})), { code: "usage", advice: /^Give / }, `${name} ${text}`);
  }
  assert.equal(settingOf("port", "0", place({})), 0);
  assert.equal(settingOf("host", "::1", place({})), "::1");
});

test("names, flags and variables agree with each other", () => {
  for (const [key, { name, flag, env }] of Object.entries(SETTINGS)) {
    assert.deepEqual([name, flag, env], [key, `--${key}`, `RAPPORTEUR_${key.toUpperCase()}`]);
  }
});

test("the user agent names the program, and whom to write to", () => {
  assert.equal(userAgent("1.2.3", undefined), "rapporteur/1.2.3");
  assert.equal(userAgent("1.2.3", "desk@example.org"), "rapporteur/1.2.3 (desk@example.org)");
});
