import assert from "node:assert/strict";
import { test } from "node:test";
import { publisherIn } from "./publisher.ts";

test("who publishes a feed is told by its title and its address", () => {
  for (const [title, address, name, country] of [
    [
      "Press Releases – Ministry of Foreign Affairs of Velland",
      "https://www.mfa.velland.example/feed",
      "Ministry of Foreign Affairs of Velland",
      undefined,
    ],
    [
      "Ministry of Foreign Affairs of Velland » Latest News",
      "https://mfa.velland.example/feed",
      "Ministry of Foreign Affairs of Velland",
      undefined,
    ],
    ["Department of Tides", "https://www.tides.gov/feed", "Department of Tides", "US"],
    ["News", "https://mfa.example.uk/rss", "mfa.example.uk", "GB"],
    ["RSS: Новости", "https://mid.example.ru/rss", "mid.example.ru", "RU"],
    [undefined, "https://velland.example.io/feed", "velland.example.io", undefined],
    ["外交部：最新消息", "https://mfa.example.cn/rss", "外交部", "CN"],
  ] as const)
    assert.deepEqual(publisherIn(title, address), { name, ...(country && { country }) }, title);
  assert.equal(publisherIn("News", "urn:x"), undefined);
});
