import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtraNames } from "../../gazetteer/index.ts";
import type { Document } from "../../model/document.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { read } from "../read.ts";

// News agencies, and the Chinese services of other governments, which call everybody by a title.
const NAMES: ExtraNames = {
  states: [
    { code: "XV", name: "维兰德", demonyms: [], capital: "马尔斯克" },
    { code: "XO", name: "奥尔萨尼亚", demonyms: [], capital: "蒂伦" },
    { code: "XL", name: "卢雷尼亚", demonyms: [], capital: "佩拉城" },
  ],
};

function readOf(text: string, title: string, country = "CN"): ReadoutRecord {
  const document: Document = {
    id: "d" as Document["id"],
    page: "p" as Document["page"],
    version: "v" as Document["version"],
    url: "https://example.org/1",
    publisher: { name: "要闻", country },
    language: "zh",
    title,
    section: [],
    published: { value: { date: "2031-06-14" }, basis: { kind: "page", field: "published" } },
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  };
  return read(document, { names: NAMES })!;
}

/** "托尔维克: commit" */
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

test("what stands behind an agency's heading is read, and the house is in the town of the heading", () => {
  const record = readOf(
    "新华社北京6月14日电（记者范知秋）国务院总理周克勤14日在人民大会堂会见维兰德首相托尔维克。周克勤说，中方愿同维方扩大贸易。",
    "周克勤会见维兰德首相",
  );
  assert.deepEqual(parties(record), ["周克勤 | 国务院总理 | CN", "托尔维克 | 首相 | XV"]);
  assert.equal(record.occasion?.date?.value, "2031-06-14");
  assert.equal(record.occasion?.place?.city?.value, "北京");
  assert.deepEqual(told(record), ["narrator: report", "周克勤: commit"]);
  assert.deepEqual(readOf("新华社记者范知秋摄", "周克勤会见维兰德首相").statements, []);
});

test("given names in 之 are whole; a state and its minister are nobody's name", () => {
  const attended = readOf(
    "6月14日，国务院总理周克勤会见卢雷尼亚总理马丁内洛。财政部部长唐敬之参加会见。",
    "周克勤会见卢雷尼亚总理",
  );
  assert.ok(parties(attended).includes("唐敬之 | 财政部部长 | CN"));
  const called = readOf(
    "6月14日，驻卢雷尼亚大使贺云舟应邀会见卢农业部长波塔什。波塔什希望中方扩大进口。卢农业部将尽快组织企业参加博览会。",
    "贺云舟大使会见卢雷尼亚农业部长波塔什",
  );
  assert.deepEqual(parties(called), ["贺云舟 | 驻卢雷尼亚大使 | CN", "波塔什 | 农业部长 | XL"]);
  assert.equal(told(called)[2], "波塔什: commit");
});

test("where all are called by their titles, a title does not keep anybody from the floor", () => {
  const record = readOf(
    "6月14日，维兰德外交大臣萨尔会见中国外交部长周克勤。萨尔大臣表示，维方愿增开航线。周克勤外长欢迎上述建议。",
    "维兰德外交大臣萨尔会见中国外交部长周克勤",
    "XV",
  );
  assert.deepEqual(told(record).slice(1), ["萨尔: commit", "周克勤: support"]);
});

test("a minister who expresses concern, and asks for something", () => {
  const record = readOf(
    "6月14日，维兰德外交大臣萨尔会见中国大使邵允文。萨尔大臣就两名公民被拘押一事表达严重关切。她要求中方尽快安排探视。",
    "维兰德外交大臣会见中国大使",
    "XV",
  );
  assert.deepEqual(told(record).slice(1), ["萨尔: oppose", "萨尔: demand"]);
});

test("telegrams exchanged are of both; those of others are told", () => {
  const record = readOf(
    "6月14日，国家主席周克勤同卢雷尼亚总统马丁内洛互致贺电。周克勤指出，中卢是好朋友。同日，国务院总理孟以恒同卢雷尼亚总理杜什克互致贺电。",
    "周克勤同卢雷尼亚总统互致贺电",
  );
  assert.deepEqual(told(record), ["joint: courtesy", "周克勤: assess", "narrator: report"]);
});

test("a side of which a stance is told behind the other's words takes the floor", () => {
  const record = readOf(
    "6月14日，国务院总理周克勤会见卢雷尼亚总统阿贝拉、总理杜什克。周克勤表示，两国友谊历久弥坚。卢方高度评价中方的贡献。卢方应为此努力。",
    "周克勤访问卢雷尼亚",
  );
  assert.deepEqual(told(record).slice(1, 3), ["周克勤: assess", "XL: support"]);
});

test("whose government sends somebody stays in the office; a party's office needs no usual name", () => {
  const envoy = readOf("6月14日，中国政府海湾事务特使江问渠访问卢雷尼亚。", "中国政府海湾事务特使江问渠访问卢雷尼亚");
  assert.equal(parties(envoy)[0], "江问渠 | 中国政府海湾事务特使 | CN");
  const party = readOf("6月14日，国务院总理周克勤会见民主联盟党干事长峰谷裕。", "周克勤会见民主联盟党干事长");
  assert.match(parties(party).join("; "), /峰谷裕 \| 民主联盟党干事长/);
});

test("an ambassador who is summoned is met, and says what he will report", () => {
  const record = readOf(
    "6月14日，外交部副部长苗青召见维兰德驻华大使拉尔松，就有关决定提出严正交涉。拉尔松表示将立即向国内报告。",
    "外交部副部长苗青召见维兰德驻华大使",
  );
  assert.equal(record.occasion?.kind.value, "meeting");
  assert.equal(record.occasion?.date?.value, "2031-06-14");
  assert.deepEqual(parties(record), ["苗青 | 外交部副部长 | CN", "拉尔松 | 驻华大使 | XV"]);
  assert.equal(told(record)[1], "拉尔松: commit");
});

test("who opens something with an address gives a speech, there and then", () => {
  const record = readOf(
    "6月12日，驻维兰德使馆临时代办霍启文应邀出席在马尔斯克举行的电影周开幕式并致辞，各界人士200余人出席。霍代办表示，电影是沟通心灵的桥梁。",
    "驻维兰德使馆临时代办出席电影周开幕式",
  );
  assert.equal(record.occasion?.kind.value, "speech");
  assert.equal(record.occasion?.date?.value, "2031-06-12");
  assert.equal(record.occasion?.place?.city?.value, "马尔斯克");
  assert.deepEqual(told(record), ["narrator: report", "霍启文: assess"]);
});

test("two who are called by their offices hold together what they stress", () => {
  const record = readOf(
    "国务卿霍尔布鲁克今天与奥尔萨尼亚外交部长科斯塔通了电话。国务卿与外长强调了双边伙伴关系的重要性。",
    "国务卿霍尔布鲁克与奥尔萨尼亚外长的通话",
    "XV",
  );
  assert.deepEqual(parties(record), ["霍尔布鲁克 | 国务卿 | XV", "科斯塔 | 外交部长 | XO"]);
  assert.deepEqual(told(record), ["narrator: report", "joint: agree"]);
});

test("a given name of words that end names is whole; what somebody did besides is told", () => {
  const record = readOf(
    "6月12日至13日，商务部副部长鲁向前率团访问奥尔萨尼亚，与奥贸易部副部长莫尔蒂举行会谈。莫尔蒂表示，奥方将尽快提交出价。访问期间，鲁向前还走访了企业。奥尔萨尼亚将于明年派代表团访华。",
    "商务部副部长鲁向前率团访问奥尔萨尼亚",
  );
  assert.deepEqual(parties(record), ["鲁向前 | 商务部副部长 | CN", "莫尔蒂 | 贸易部副部长 | XO"]);
  assert.deepEqual(told(record).slice(1, 3), ["莫尔蒂: commit", "narrator: report"]);
});

test("who is cabled is the addressee, with the office of the title", () => {
  const record = readOf(
    "6月14日，国务院总理周克勤致电索伦森，祝贺他就任维兰德首相。周克勤表示，我愿同你一道努力。",
    "周克勤向维兰德新任首相致贺电",
  );
  assert.deepEqual(parties(record), ["周克勤 | 国务院总理 | CN", "索伦森 | 首相 | XV"]);
});

test("whose label stands before the answers is the spokesperson of the title", () => {
  const record = readOf(
    "问：中方对此有何评论？齐南星：中方对此深感震惊，予以强烈谴责。我们向遇难者家属表示诚挚慰问。",
    "外交部发言人就奥尔萨尼亚袭击事件答记者问",
  );
  assert.deepEqual(parties(record), ["齐南星 | 外交部发言人 | CN"]);
  assert.deepEqual(told(record), ["narrator: report", "齐南星: oppose", "齐南星: courtesy"]);
});

test("what both appraise and agree is theirs behind the words of one; what a people decides itself is no proposal", () => {
  const record = readOf(
    "6月14日，国务院总理周克勤会见维兰德总理托尔维克。周克勤表示，走什么道路应由各国人民自己决定。托尔维克祝贺中国取得成就，表示完全赞同中方看法。双方积极评价合作进展，同意加强救灾合作。",
    "周克勤会见维兰德总理",
  );
  assert.deepEqual(told(record).slice(1), ["周克勤: assess", "托尔维克: courtesy+support", "joint: agree+support"]);
});

test("the author of a commentary speaks where he quotes nobody", () => {
  const words =
    "6月14日，国务院总理周克勤会见维兰德总理托尔维克。周克勤表示，“合作是唯一出路。对抗没有前途。”事实一再证明这一点。";
  const held = (title: string): string[] => told(readOf(words, title)).map((each) => each.replace(/:.*/u, ""));
  assert.deepEqual(held("钟声：合作才是正道"), ["narrator", "周克勤", "周克勤", "narrator"]);
  assert.deepEqual(held("周克勤会见维兰德总理"), ["narrator", "周克勤", "周克勤", "周克勤"]);
});
