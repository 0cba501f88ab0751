import assert from "node:assert/strict";
import { test } from "node:test";
import type { Item } from "../../model/archive.ts";
import { readPage } from "../../page/read-page.ts";
import { read } from "../../reading/read.ts";
import { appearancesOf } from "./appearances.ts";

function officesIn(body: string, name: RegExp) {
  const document = readPage({
    body,
    url: "https://mfa.example/news/1",
    title: "Meeting in Calder",
    language: "en",
    publisher: { name: "The Chancery", country: "US" },
    published: "2031-05-10",
  });
  const record = read(document);
  const found = appearancesOf({ document, ...(record && { record }), sequence: 1 } as Item);
  const one = found.find((appearance) => name.test(appearance.name));
  assert.ok(one, `${name} is named`);
  for (const { words, span } of one.offices)
    if (span) assert.equal(document.text.slice(span.start, span.end), words, "the words stand there");
  return one.offices;
}

test("an office is all of its words: who is a deputy, or advises a deputy, holds another office", () => {
  for (const [office, kind] of [
    ["National Security Advisor", "national-security-adviser"],
    ["Principal Deputy National Security Advisor", undefined],
    ["National Security Advisor to the Vice President", undefined],
    ["Alternate Prime Minister", undefined],
    ["Deputy Foreign Minister", "deputy-foreign-minister"],
  ] as const) {
    const offices = officesIn(
      `${office} Marek Tolvan met today in Calder with Foreign Minister Edith Pellamy of Norway. They discussed trade.`,
      /Tolvan/,
    );
    assert.deepEqual(
      offices.flatMap((one) => one.kind ?? []),
      kind === undefined ? [] : [kind],
      office,
    );
  }
});
