import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtraNames } from "../../gazetteer/index.ts";
import type { Document } from "../../model/document.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { read } from "../read.ts";

const NAMES: ExtraNames = {
  states: [
    { code: "XV", name: "维兰德", demonyms: [], capital: "马尔斯克" },
    { code: "XO", name: "奥尔萨尼亚", demonyms: [], capital: "蒂伦" },
  ],
};

/** A document whose paragraphs are given. */
function documentOf(paragraphs: readonly string[], title = "周克勤会见维兰德总理"): Document {
  const text = paragraphs.join("\n");
  let at = 0;
  const blocks = paragraphs.map((words) => {
    const start = at;
    at += words.length + 1;
    return { kind: "paragraph" as const, start, end: start + words.length };
  });
  return {
    id: "d" as Document["id"],
    page: "p" as Document["page"],
    version: "v" as Document["version"],
    url: "https://example.org/1",
    publisher: { name: "要闻", country: "CN" },
    language: "zh-CN",
    title,
    section: [],
    published: { value: { date: "2031-06-14" }, basis: { kind: "page", field: "published" } },
    text,
    blocks,
  };
}

const LEAD = "国务院总理周克勤13日在京会见维兰德总理托尔维克。";

function readOf(paragraphs: readonly string[], title?: string): ReadoutRecord {
  return read(documentOf(paragraphs, title), { names: NAMES })!;
}

/** Whose each sentence is and what it does: "托尔维克: commit". */
function told(record: ReadoutRecord): string[] {
  const names = new Map(
    record.actors.map((actor) => [actor.id, actor.kind === "state" ? actor.code : actor.name.value]),
  );
  return record.statements.map(({ holders, acts }) => {
    const whose = holders.value.map((holder) => (holder.kind === "actor" ? names.get(holder.actor) : holder.kind));
    return `${whose.join("+")}: ${acts.map(({ value }) => value).join("+")}`;
  });
}

test("a lead tells who met whom, when and where", () => {
  const { occasion, actors, reader } = readOf([LEAD]);
  assert.equal(reader.name, "zh");
  assert.equal(occasion?.kind.value, "meeting");
  assert.equal(occasion?.date?.value, "2031-06-13");
  assert.deepEqual([occasion?.place?.city?.value, occasion?.place?.country?.value], ["北京", "CN"]);
  const name = (id: string): string | undefined => actors.find((actor) => actor.id === id)?.name.value;
  assert.deepEqual(
    occasion?.parties.map(({ actor, part, office, side }) => [name(actor), part, office?.value, side?.value]),
    [
      ["周克勤", "host", "国务院总理", "CN"],
      ["托尔维克", "guest", "总理", "XV"],
    ],
  );
});

test("speech goes on over sentences until another speaks", () => {
  const record = readOf([
    LEAD,
    "周克勤表示，两国友谊深厚。中方愿同维方扩大合作。双方要办好文化年。",
    "托尔维克说，维方坚决反对保护主义。感谢中方的帮助。",
  ]);
  assert.deepEqual(told(record), [
    "narrator: report",
    "周克勤: assess",
    "周克勤: commit",
    "周克勤: propose",
    "托尔维克: oppose",
    "托尔维克: courtesy",
  ]);
});

test("a view needs no verb of speech", () => {
  const record = readOf([LEAD, "托尔维克高度评价两国合作。", "周克勤请托尔维克转达对国王的问候。"]);
  assert.deepEqual(told(record).slice(1), ["托尔维克: support", "周克勤: courtesy"]);
});

test("what belongs to a deed is no act of its own", () => {
  const record = readOf([LEAD, "周克勤表示，中方愿同维方加强协调，反对霸权主义，支持多边贸易。"]);
  assert.deepEqual(told(record)[1], "周克勤: commit+support");
});

test("要 inside another word asks for nothing", () => {
  const record = readOf([LEAD, "周克勤表示，中维关系十分重要。", "托尔维克表示，维中合作符合两国主要利益。"]);
  assert.deepEqual(told(record).slice(1), ["周克勤: assess", "托尔维克: assess"]);
});

test("both agree, and the text tells what they talked of", () => {
  const record = readOf([LEAD, "双方还就地区问题交换意见，同意保持沟通。", "双方一致同意明年举行磋商。"]);
  assert.deepEqual(told(record).slice(1), ["narrator+joint: report+agree", "joint: agree"]);
  assert.deepEqual(
    record.commitments.map(({ by }) => by),
    [
      ["CN", "XV"],
      ["CN", "XV"],
    ],
  );
});

test("who attended is a party, not a speaker", () => {
  const record = readOf([LEAD, "周克勤表示，两国友谊深厚。", "柳文涛、顾平川等参加会见。"]);
  assert.deepEqual(told(record).at(-1), "narrator: report");
  assert.equal(record.occasion?.parties.length, 4);
});

test("the guest's name is found where only the title tells the office", () => {
  const { occasion, actors } = readOf(["周克勤表示，两国友谊深厚。", "托尔维克表示，维方愿深化合作。"]);
  const guest = occasion?.parties[1];
  assert.equal(actors.find((actor) => actor.id === guest?.actor)?.name.value, "托尔维克");
  assert.deepEqual([guest?.office?.value, guest?.office?.basis], ["总理", { kind: "page", field: "title" }]);
  assert.equal(guest?.side?.value, "XV");
  assert.equal(occasion?.date, undefined);
});

test("several guests have each their own office and state", () => {
  const { occasion } = readOf(
    ["国家副主席罗启明10日在三亚分别会见维兰德外长西尔维、奥尔萨尼亚议长恩里卡。"],
    "罗启明分别会见维兰德外长、奥尔萨尼亚议长",
  );
  assert.deepEqual(
    occasion?.parties.map(({ office, side }) => [office?.value, side?.value]),
    [
      ["国家副主席", "CN"],
      ["外长", "XV"],
      ["议长", "XO"],
    ],
  );
});

test("short forms of a state are its mentions", () => {
  const record = readOf([LEAD, "周克勤表示，中维关系良好，维方是重要伙伴。"]);
  const state = record.actors.find((actor) => actor.kind === "state" && actor.code === "XV");
  const { text } = documentOf([LEAD, "周克勤表示，中维关系良好，维方是重要伙伴。"]);
  assert.deepEqual(
    state?.mentions.map(({ start, end }) => text.slice(start, end)),
    ["维兰德", "维", "维"],
  );
});

test("a label gives the floor, and a question takes no stance", () => {
  const record = readOf(
    ["问：中方有何评论？", "答：中方对此表示严重关切。我们呼吁各方保持克制。"],
    "2031年3月5日外交部发言人林晓岚主持例行记者会",
  );
  assert.deepEqual(told(record), ["narrator: report", "林晓岚: oppose", "林晓岚: demand"]);
  assert.equal(record.occasion?.kind.value, "briefing");
  assert.equal(record.occasion?.date?.value, "2031-03-05");
  assert.equal(record.occasion?.parties[0]?.office?.value, "外交部发言人");
});

test("a statement is the state's whose ministry publishes it", () => {
  const record = readOf(["中国政府对此表示强烈不满。中方敦促维方停止有关行为。"], "中华人民共和国外交部声明");
  assert.deepEqual(told(record), ["CN: oppose", "CN: demand"]);
});

test("several of one side speak with one voice, two of two sides jointly", () => {
  const lead = "国务院总理周克勤13日在京会见维兰德总理托尔维克和维兰德外长西尔维。";
  const record = readOf([lead, "托尔维克和西尔维表示，感谢中方的帮助。", "周克勤和托尔维克互致新年问候。"]);
  assert.deepEqual(told(record).slice(1), ["托尔维克+西尔维: courtesy", "joint: courtesy"]);
});

test("who is spoken of with a title, within another's words, does not take the floor", () => {
  const record = readOf([
    LEAD,
    "托尔维克表示，维方重视两国关系。韩守正主席提出重要倡议。韩守正主席期待早日访问马尔斯克。",
  ]);
  assert.deepEqual(told(record).slice(1), ["托尔维克: assess", "托尔维克: assess", "韩守正: propose"]);
});

test("every span lies in the text and evidence is never empty", () => {
  const record = readOf([LEAD, "周克勤表示，愿同维方合作！", "（责任编辑：某人）", "……"]);
  assert.equal(record.statements.length, 2);
  for (const { sentence, content, holders } of record.statements) {
    for (const span of [sentence, ...content]) assert.ok(span.start < span.end);
    assert.ok(holders.basis.kind === "page" || holders.basis.evidence.length > 0);
  }
});

test("a text without a word has a note", () => {
  assert.deepEqual(
    readOf([]).notes.map(({ code }) => code),
    ["no-body"],
  );
});

test("a promise says when it is due, in what frame and on what it hangs", () => {
  const { commitments } = readOf([
    LEAD,
    "托尔维克表示，维方将在明年年底前完成港口建设。维方愿在联合国等多边框架内同中方协调。如果中方同意，维方将派出专家。",
  ]);
  const [first, second, third] = commitments;
  assert.equal(first?.due?.value, "2032");
  assert.equal(second?.forum?.value, "联合国");
  assert.ok(third?.condition);
  assert.deepEqual(third?.to, ["CN"]);
});

test("the year of something else is no day on which a promise is due", () => {
  const due = (words: string): string | undefined => readOf([LEAD, words]).commitments[0]?.due?.value;
  assert.equal(due("托尔维克表示，维方愿落实2035年发展议程。"), undefined);
  assert.equal(due("托尔维克表示，维方愿参加《2032年至2034年行动计划》。"), undefined);
  assert.equal(due("托尔维克表示，维方将于2032年3月提供援助。"), "2032-03");
});

test("unwilling is no will, and a promise that is only named binds nobody", () => {
  const record = readOf([LEAD, "周克勤表示，这是我们不愿看到的。经济发展的大势不会改变。希望维方兑现承诺。"]);
  assert.deepEqual(record.commitments, []);
});

test("other occasions are told with their time", () => {
  const { mentioned } = readOf([LEAD, "周克勤表示，今年3月，托尔维克总理对中国进行国事访问。双方要密切高层互访。"]);
  assert.deepEqual(
    mentioned.map(({ kind, time, date }) => [kind.value, time, date?.value]),
    [["visit", "past", "2031-03"]],
  );
});

test("what somebody else is told to have said is a statement within", () => {
  const { statements } = readOf([LEAD, "周克勤表示，杜卡雷总统多次承诺降低关税。中方对此表示赞赏。"]);
  const inner = statements.find(({ within }) => within !== undefined);
  assert.equal(inner?.within, "s2");
  assert.deepEqual(
    inner?.acts.map(({ value }) => value),
    ["commit"],
  );
});

test("two who speak together go on together, each with the office of his own", () => {
  const record = readOf(
    ["周克勤表示，中方愿同维方扩大贸易。", "托尔维克和莫尔斯表示，维中关系十分友好。维方愿同中方加强交往。"],
    "周克勤会见维兰德参议长和众议长",
  );
  assert.deepEqual(told(record).slice(1), ["托尔维克+莫尔斯: assess", "托尔维克+莫尔斯: commit"]);
  assert.deepEqual(
    record.occasion?.parties.map(({ office }) => office?.value),
    [undefined, "参议长", "众议长"],
  );
});

test("whose text it is, the publisher's name or the text itself says, and else nothing does", () => {
  const paragraphs = ["西尔维外长4日会见博兰。", "西尔维表示，双方应加强合作。"];
  const sidesOf = (publisher: Document["publisher"]): (string | undefined)[] => {
    const { publisher: _, ...document } = documentOf(paragraphs, "西尔维外长会见博兰");
    const record = read({ ...document, ...(publisher ? { publisher } : {}) }, { names: NAMES })!;
    return record.occasion!.parties.map(({ side }) => side?.value);
  };
  assert.deepEqual(sidesOf({ name: "维兰德外交部" })[0], "XV");
  assert.ok(sidesOf(undefined).every((side) => side === undefined));
  const { publisher: _, ...document } = documentOf(paragraphs, "西尔维外长会见博兰");
  assert.ok(read(document, { names: NAMES })!.notes.some(({ code }) => code === "side-unknown"));
});
