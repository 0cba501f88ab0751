import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtraNames } from "../../gazetteer/index.ts";
import type { Document } from "../../model/document.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { read } from "../read.ts";

// How publishers differ: embassies, joint documents, regions with a government of their own, commentaries.
const NAMES: ExtraNames = {
  states: [
    { code: "XV", name: "维兰德", demonyms: [], capital: "马尔斯克" },
    { code: "XO", name: "奥尔萨尼亚", demonyms: [], capital: "蒂伦" },
  ],
};

function readOf(
  paragraphs: readonly string[],
  title = "周克勤会见维兰德总理",
  publisher: Document["publisher"] = { name: "要闻", country: "CN" },
): ReadoutRecord {
  const text = paragraphs.join("\n");
  let at = 0;
  const blocks = paragraphs.map((words) => {
    const start = at;
    at += words.length + 1;
    return { kind: "paragraph" as const, start, end: start + words.length };
  });
  const document: Document = {
    id: "d" as Document["id"],
    page: "p" as Document["page"],
    version: "v" as Document["version"],
    url: "https://example.org/1",
    ...(publisher ? { publisher } : {}),
    language: "zh",
    title,
    section: [],
    published: { value: { date: "2031-06-14" }, basis: { kind: "page", field: "published" } },
    text,
    blocks,
  };
  return read(document, { names: NAMES })!;
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

/** "周克勤 | 国务院总理 | CN" */
function parties({ occasion, actors }: ReadoutRecord): string[] {
  return occasion!.parties.map(({ actor, office, side }) => {
    const person = actors.find(({ id }) => id === actor);
    return `${person && person.kind !== "state" ? person.name.value : ""} | ${office?.value ?? ""} | ${side?.value ?? ""}`;
  });
}

/** "CN > XV" */
const promised = ({ commitments }: ReadoutRecord): string[] =>
  commitments.map(({ by, to }) => `${by.join(",")} > ${to.join(",")}`);

const LEAD = "国务院总理周克勤13日在京会见维兰德总理托尔维克。";

test("an office whose state is said by one character is that state's, where the text names it", () => {
  const lead = "6月13日，驻奥尔萨尼亚大使窦明山在蒂伦拜会奥第一副外长科尔宾。";
  assert.deepEqual(parties(readOf([lead], "驻奥尔萨尼亚大使窦明山拜会奥第一副外长")), [
    "窦明山 | 驻奥尔萨尼亚大使 | CN",
    "科尔宾 | 第一副外长 | XO",
  ]);
});

test("a form of government and the word for who leads a delegation are no part of an office", () => {
  const lead = "周克勤13日在京会见以主席托尔维克为团长的维兰德代表团，维兰德共和国总统哈拉斯的来信一并转交。";
  const record = readOf([lead]);
  const offices = record.actors.flatMap((actor) =>
    actor.kind === "person" ? [`${actor.name.value}: ${actor.offices.map(({ value }) => value).join()}`] : [],
  );
  assert.ok(offices.includes("托尔维克: 主席"));
  assert.ok(offices.includes("哈拉斯: 总统"));
});

test("who is elected and not yet in office is so called", () => {
  const lead = "周克勤13日在京会见维兰德当选总统哈拉斯。";
  assert.deepEqual(parties(readOf([lead], "周克勤会见维兰德当选总统哈拉斯"))[1], "哈拉斯 | 当选总统 | XV");
});

test("a guest is called by the first character of the name, unless a state begins so", () => {
  const lead = "6月13日，驻维兰德大使邵允文拜会维外交部常务秘书奥斯卡尔松。";
  const title = "驻维兰德大使邵允文拜会维兰德外交部常务秘书奥斯卡尔松";
  assert.deepEqual(told(readOf([lead, "邵大使表示，两国友谊深厚。", "奥热烈欢迎邵大使履新。"], title)), [
    "narrator: report",
    "邵允文: assess",
    "奥斯卡尔松: support",
  ]);
});

test("one character for the own side is a subject: what follows is that side's", () => {
  assert.deepEqual(told(readOf([LEAD, "托尔维克表示，维坚定奉行一个中国政策。维军愿同中国军队加强交流。"])), [
    "narrator: report",
    "托尔维克: support",
    "托尔维克: commit",
  ]);
});

test("one character for a party before what goes with it mentions that state", () => {
  const record = readOf([LEAD, "周克勤表示，中方将对维公民扩大免签范围。"]);
  assert.deepEqual(promised(record), ["CN > XV"]);
});

test("a joint document speaks for all its sides or for one, and its day is not that of the visit", () => {
  const record = readOf(
    [
      "一、应中华人民共和国主席陆远平邀请，维兰德共和国总统哈拉斯于6月1日至4日对中国进行国事访问。",
      "二、双方同意扩大农产品贸易，支持两国企业开展合作。",
      "三、维方重申恪守一个中国原则。中方将在未来三年向维方提供三百个奖学金名额。",
      "四、双方反对单边制裁。",
    ],
    "中华人民共和国和维兰德共和国关于建立战略伙伴关系的联合声明",
  );
  assert.deepEqual(told(record), [
    "narrator: report",
    "joint: agree",
    "XV: support",
    "CN: commit",
    "joint: agree+oppose",
  ]);
  assert.deepEqual(promised(record), ["CN,XV > ", "CN > XV"]);
  assert.equal(record.commitments[1]?.due?.value, "2034");
  assert.equal(record.occasion?.kind.value, "statement");
  assert.equal(record.occasion?.date, undefined);
});

test("news that a joint statement was issued is no joint document", () => {
  const record = readOf([LEAD, "周克勤表示，两国友谊深厚。"], "中国和维兰德发表联合声明");
  assert.equal(told(record)[1], "周克勤: assess");
});

test("whoever is spoken of by the own name has stopped speaking", () => {
  assert.deepEqual(
    told(readOf([LEAD, "托尔维克表示，此访非常成功。", "夜色渐深，周克勤和托尔维克道别。", "月光洒满湖面。"])),
    ["narrator: report", "托尔维克: assess", "narrator: report", "narrator: report"],
  );
});

test("what the Union's side says is the Union's, also where nobody is named for it", () => {
  const record = readOf(
    ["周克勤表示，中欧关系重要。希望欧方尊重中方关切。", "欧方表示，欧盟愿同中方加强对话。"],
    "周克勤会见欧洲理事会主席和欧盟委员会主席",
  );
  assert.deepEqual(told(record), ["周克勤: assess", "周克勤: demand", "欧盟: commit"]);
  assert.deepEqual(promised(record), ["EU > CN"]);
});

test("what was signed is told, what it means is said by who has the floor", () => {
  assert.deepEqual(
    told(readOf([LEAD, "周克勤表示，两国友好。双方签署《睦邻条约》，将为世代友好提供保障。"])).slice(1),
    ["周克勤: assess", "周克勤: assess"],
  );
});

test("a region is a side where a text writes of it as a party, and else a place", () => {
  const own = { name: "澳門特別行政區政府新聞局", country: "MO" };
  const lead = "行政長官岑耀基昨（13）日與到訪的維蘭德總理托爾維克會面。";
  const record = readOf([lead, "岑耀基表示，特區政府願與維方加強旅遊合作。"], "行政長官會見維蘭德總理", own);
  assert.deepEqual(parties(record), ["岑耀基 | 行政長官 | MO", "托爾維克 | 總理 | XV"]);
  assert.deepEqual(promised(record), ["MO > XV"]);
  const met = readOf(["周克勤13日在香港会见香港特别行政区行政长官岑耀基。"], "周克勤会见香港特别行政区行政长官岑耀基");
  assert.deepEqual(parties(met)[1], "岑耀基 | 行政长官 | HK");
  assert.deepEqual([met.occasion?.place?.city?.value, met.occasion?.place?.country?.value], ["香港", "HK"]);
  const subject = readOf([LEAD, "托尔维克表示，台湾是中国领土的一部分。"]);
  assert.ok(!subject.actors.some((actor) => actor.kind === "state" && actor.code === "TW"));
});

test("a list's point without a subject, a plan, a wish and what is praised have their acts", () => {
  const says = (words: string): string => told(readOf([LEAD, `周克勤表示，双方要互信。${words}`]))[2]!;
  assert.equal(says("第二，妥善管控分歧。"), "周克勤: propose");
  assert.equal(says("访问期间，陆远平主席将同哈拉斯总统举行会谈。"), "周克勤: report");
  assert.equal(says("欢迎维方增开直航航线。"), "周克勤: propose");
  assert.equal(says("维兰德的发展成就令人赞叹。"), "周克勤: support");
  assert.equal(says("我愿重申，中方坚定支持维方维护主权。"), "周克勤: support");
  assert.equal(says("这是中国共产党的庄严政治承诺。"), "周克勤: assess");
  assert.equal(says("中国－中亚峰会是里程碑，将开启合作新时代。"), "周克勤: assess");
  assert.equal(says("多年来，双方支持彼此核心利益。"), "周克勤: assess");
  assert.equal(says("很高兴应托尔维克总理邀请访问维兰德。"), "周克勤: courtesy");
  assert.equal(says("未来5年中方将继续扩大开放。"), "周克勤: commit");
  assert.equal(says("双方还可以探讨开展旅游合作。"), "周克勤: propose");
});

test("a name is read although its second character is a word, and 方 is a family name before two more", () => {
  const lead = "6月13日，商务部国际贸易谈判代表兼副部长方致远与维兰德经济部国务秘书贝格曼举行会谈。";
  assert.deepEqual(parties(readOf([lead], "方致远与维兰德国务秘书举行会谈")), [
    "方致远 | 商务部国际贸易谈判代表; 副部长 | CN",
    "贝格曼 | 经济部国务秘书 | XV",
  ]);
});

test("what is done on the day of publication is no longer due", () => {
  const [made] = readOf([LEAD, "双方今天签署《合作协议》。"]).commitments;
  assert.equal(made?.due, undefined);
});

test("whose representative somebody is takes no part, and speaks no word", () => {
  const record = readOf(
    ["6月12日，国家主席陆远平特别代表、全国人大常委会副委员长章伯年在马尔斯克出席维兰德总统哈拉斯就职典礼。"],
    "章伯年出席维兰德总统就职典礼",
  );
  assert.deepEqual(told(record), ["narrator: report"]);
  assert.deepEqual(
    parties(record).map((party) => party.split(" | ")[0]),
    ["章伯年", "哈拉斯"],
  );
});

test("what a promise hangs on and when it is due, in other words", () => {
  const made = (words: string): string => {
    const record = readOf([LEAD, `周克勤表示，两国友好。${words}`]);
    const [one] = record.commitments;
    const at = record.statements[2]!.sentence.start;
    return `${one?.due?.value ?? ""} ${one?.condition ? words.slice(one.condition.start - at, one.condition.end - at) : ""}`;
  };
  assert.equal(made("中方将于明年上半年派遣专家组赴维。"), "2032 ");
  assert.equal(made("中方承诺三年内向维方提供援助。"), "2034 ");
  assert.equal(made("条件成熟时，中方将继续扩大进口。"), " 条件成熟时");
  assert.equal(made("维方若遵守协议，中方愿取消限制措施。"), " 维方若遵守协议");
});

test("where nobody is named the states of the title met, and each side's words are its own", () => {
  const record = readOf(
    ["6月12日，中国国防部与维兰德国防部在北京举行工作会晤。中方要求维方停止挑衅。双方商定适时举行下一次会晤。"],
    "中国—维兰德举行防务部门工作会晤",
  );
  assert.deepEqual(told(record), ["narrator: report", "CN: demand", "joint: agree"]);
  assert.deepEqual(promised(record), ["CN,XV > "]);
});

test("a telegram of sympathy is its sender's, and who reports to a council is at a briefing", () => {
  const sent = readOf(
    ["6月13日，国家主席陆远平就维兰德发生地震向维兰德总统哈拉斯致慰问电。"],
    "陆远平向维兰德总统致慰问电",
  );
  assert.deepEqual(told(sent), ["陆远平: courtesy"]);
  const reported = readOf(["联合国秘书长特使林德奎斯特6月13日向安理会通报局势。"], "秘书长特使向安理会通报局势", {
    name: "联合国新闻",
  });
  assert.deepEqual([reported.occasion?.kind.value, reported.occasion?.date?.value], ["briefing", "2031-06-13"]);
});

test("who speaks on behalf of others is no representative of whom he is met by", () => {
  const record = readOf([LEAD, "托尔维克代表维兰德政府热烈欢迎周克勤总理到访。"]);
  assert.deepEqual(told(record)[1], "托尔维克: support");
});

test("a given name may end in 军, and a group that thanks is courteous", () => {
  const record = readOf([LEAD, "驻蒂伦总领事邓建军也到机场送行。", "与会代表感谢周克勤会见，表示愿继续努力。"]);
  assert.ok(record.actors.some((actor) => actor.kind === "person" && actor.name.value === "邓建军"));
  assert.equal(told(record)[2], "与会代表: courtesy+commit");
});
