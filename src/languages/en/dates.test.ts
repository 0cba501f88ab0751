import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../text/tokens.ts";
import { dates } from "./dates.ts";

/** Tuesday. */
const PUBLISHED = "2023-09-19";

const read = (text: string, published: string | undefined = PUBLISHED): (string | undefined)[] =>
  dates(tokenize(text), published).map((hit) => (hit.end_at ? `${hit.at}/${hit.end_at}` : hit.at));

test("dates are resolved as the words say, against the day of publication only where they need it", () => {
  const cases: [string, (string | undefined)[]][] = [
    ["On September 18, 2023 local time", ["2023-09-18"]],
    ["on 18 September 2023", ["2023-09-18"]],
    ["on the 18th of September", ["2023-09-18"]],
    ["On September 18, Minister Vane", ["2023-09-18"]],
    ["on the morning of 5 May", ["2023-05-05"]],
    ["in March this year", ["2023-03"]],
    ["in March last year", ["2022-03"]],
    ["this March", ["2023-03"]],
    ["in September 2021", ["2021-09"]],
    ["from September 18 to 21, 2023", ["2023-09-18/2023-09-21"]],
    ["from May 30 to June 2", ["2023-05-30/2023-06-02"]],
    ["18-21 September 2023", ["2023-09-18/2023-09-21"]],
    ["spoke today", ["2023-09-19"]],
    ["met yesterday evening", ["2023-09-18"]],
    ["this morning (18)", ["2023-09-18"]],
    ["on Monday", ["2023-09-18"]],
    ["last Tuesday", ["2023-09-12"]],
    ["on Monday, September 18", ["2023-09-18"]],
    ["2023-09-18", ["2023-09-18"]],
    ["on 18.09.2023", ["2023-09-18"]],
    ["Sept. 18", ["2023-09-18"]],
    ["on Thursday and Friday last week", ["2023-09-14/2023-09-15"]],
    ["from Saturday until today", ["2023-09-16/2023-09-19"]],
    ["From Monday to Tuesday", ["2023-09-18/2023-09-19"]],
    ["between 27 August and 2 September", ["2023-08-27/2023-09-02"]],
    ["on 11 and 12 August", ["2023-08-11/2023-08-12"]],
    ["on the last day of August and the first of September", ["2023-08-31/2023-09-01"]],
    ["on the 9th, in Marsk", ["2023-09-09"]],
    ["the 9th round of talks", []],
    ["this Friday", ["2023-09-22"]],
    ["next Friday", ["2023-09-29"]],
    ["on Tuesday 12 September", ["2023-09-12"]],
    ["this Thursday, September 21", ["2023-09-21"]],
    ["the parties may march on", []],
    ["February 30, 2023", [undefined]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(read(text), expected, text);
});

test("without a day of publication, what needs one stays unresolved", () => {
  assert.deepEqual(
    dates(tokenize("spoke today"), undefined).map((hit) => hit.at),
    [undefined],
  );
  assert.deepEqual(
    dates(tokenize("On September 18"), undefined).map((hit) => hit.at),
    [undefined],
  );
  assert.deepEqual(
    dates(tokenize("On September 18, 2023"), undefined).map((hit) => hit.at),
    ["2023-09-18"],
  );
});

test("a weekday has its next such day as well, for what is still to come", () => {
  const [day] = dates(tokenize("on Friday"), PUBLISHED);
  assert.deepEqual([day?.at, day?.ahead], ["2023-09-15", "2023-09-22"]);
  const [days] = dates(tokenize("on Sunday and Monday"), PUBLISHED);
  assert.deepEqual([days?.at, days?.ahead, days?.end_ahead], ["2023-09-17", "2023-09-24", "2023-09-25"]);
});
