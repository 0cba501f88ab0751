import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { inFolder, run } from "./cli-program.ts";

// Everybody here is invented; the states are real, for the reader knows real ones.
const line = (name: string, text: string, published: string): string =>
  JSON.stringify({
    publisher: "Ministry of Foreign Affairs of Norway",
    country: "NO",
    language: "en",
    url: `https://mfa.example/${name}`,
    title: `Readout ${name}`,
    published,
    text,
  });

const TEXTS = [
  line(
    "one",
    "Foreign Minister of Norway Halvard Ekrem met with Foreign Minister of Iceland Sigrun Dalmar in Oslo on 3 March 2026. Halvard Ekrem said that Norway supports the talks.",
    "2026-03-03",
  ),
  line(
    "two",
    "Foreign Minister of Norway Halvard J. Ekrem spoke with Foreign Minister of Iceland Sigrun Dalmar on 9 April 2026. The ministers discussed fisheries.",
    "2026-04-09",
  ),
];

test("people are listed, shown, merged, split and undone", () =>
  inFolder(async (folder) => {
    const archive = ["--archive", join(folder, "a.sqlite")];
    assert.equal((await run(["import", "-", ...archive], `${TEXTS.join("\n")}\n`)).code, 0);
    const list = await run(["people", "--json", ...archive]);
    const persons = list.stdout
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one) as { id: string; forms: string[]; count: number });
    assert.deepEqual(
      persons.map(({ id, count, forms }) => [id, count, forms.length]),
      [
        ["halvard-ekrem-no", 2, 2],
        ["sigrun-dalmar-is", 2, 1],
      ],
    );
    const shown = await run(["people", "halvard-ekrem-no", ...archive]);
    assert.match(shown.stdout, /Why they are taken for one\n.*differ by/);
    assert.match(shown.stdout, /Foreign Minister, Norway: 2 texts, 2026-03-03 to 2026-04-09/);
    assert.match(
      (await run(["people", "halvard-ekrem-no", "--on", "2026-03-20", ...archive])).stdout,
      /Foreign Minister, Norway: by texts before and after/,
    );

    const signed = ["--author", "Ida", "--reason", "The page says so.", ...archive];
    const split = await run(["people", "split", "halvard-ekrem-no", "Halvard J. Ekrem", ...signed]);
    const decision = /decision (\w+):/.exec(split.stdout)![1]!;
    assert.match((await run(["people", "ekrem", ...archive])).stdout, /halvard-j-ekrem-no/);
    assert.match(
      (await run(["people", "decisions", ...archive])).stdout,
      new RegExp(`^${decision} .*split.*Ida: The page`),
    );
    assert.equal((await run(["people", "undo", decision, ...signed])).code, 0);
    const after = await run(["people", "halvard-j-ekrem-no", "--json", ...archive]);
    assert.equal((JSON.parse(after.stdout) as { id: string }).id, "halvard-ekrem-no");
  }));

test("what people cannot do is told with what to do", () =>
  inFolder(async (folder) => {
    const archive = ["--archive", join(folder, "a.sqlite")];
    assert.equal((await run(["import", "-", ...archive], `${TEXTS[0]}\n`)).code, 0);
    for (const [args, code, words] of [
      [["people", "merge", "one"], 2, /Give two ids/],
      [["people", "merge", "halvard-ekrem-no", "nobody", "--author", "Ida", "--reason", "x"], 5, /no person “nobody”/],
      [["people", "merge", "halvard-ekrem-no", "sigrun-dalmar-is"], 2, /author and a reason/],
      [["people", "halvard-ekrem-no", "--on", "yesterday"], 2, /--on cannot be/],
      [["people", "--limit", "0"], 2, /--limit/],
    ] as const) {
      const ended = await run([...args, ...archive]);
      assert.equal(ended.code, code, args.join(" "));
      assert.match(ended.stderr, words, args.join(" "));
    }
    assert.match((await run(["people", "zzz", ...archive])).stdout, /No such person/);
  }));
