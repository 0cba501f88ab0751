import type { NoveltyLine } from "../../model/novelty.ts";
import { TOPICS, type TopicName } from "../../model/record.ts";
import type { Telling } from "../../model/telling.ts";
import type { History } from "./history.ts";
import { passageOf, type Readout, sentenceAt } from "./readouts.ts";
import { daysFrom, relationOf } from "./relation.ts";
import { anyOf, bits, chanceOf, habitOf, type Share, weightOf } from "./surprise.ts";

/** A topic is away for long when so many readouts and so many days have gone by without it. */
const SILENT_READOUTS = 3;
const SILENT_DAYS = 180;
/** A topic is expected when this share of the readouts has it, by weight, and at least so many. */
const EXPECTED = 0.4;
const EXPECTED_TIMES = 2;

/** A meeting a day after another is part of the same visit: what the one leaves out the other has had. */
const APART_DAYS = 2;
/** Topics that are a state; between it and others they are there whether they are named or not. */
const OF_STATE: Partial<Record<TopicName, string>> = {
  Ukraine: "UA",
  Iran: "IR",
  Syria: "SY",
  Afghanistan: "AF",
  Sudan: "SD",
  Venezuela: "VE",
  Myanmar: "MM",
  Libya: "LY",
  Haiti: "HT",
};

/** Topics that are new, come back or are not there. */
export function topicLines(current: Readout, told: Telling, history: History): NoveltyLine[] {
  const { tellings } = history;
  if (tellings.length === 0) return [];
  const own = new Set(told.parties.map(({ side }) => side));
  const subjects = TOPICS.filter((topic) => !own.has(OF_STATE[topic] ?? ""));
  const here = new Set(told.topics.filter((topic) => subjects.includes(topic)));
  const seen = new Map(subjects.map((topic) => [topic, seenOf(topic, history)]));
  const unseen = [...seen.values()].flatMap(({ times, share }) => (times === 0 ? [chanceOf(share)] : []));
  const away = [...seen.values()].flatMap(({ last, share }) =>
    last !== undefined && isAway(last, told, tellings) ? [chanceOf(share)] : [],
  );
  const expected = [...seen].filter(
    ([, { times, share }]) => times >= EXPECTED_TIMES && share.had >= EXPECTED * share.of,
  );
  const absent = expected.map(([, { share }]) => 1 - chanceOf(share));
  const lines: NoveltyLine[] = [];
  for (const topic of here) {
    const { times, share, last } = seen.get(topic)!;
    const evidence = current.record.topics.find((one) => one.topic === topic)?.evidence[0];
    const passage = passageOf(current, evidence && sentenceAt(current, evidence));
    if (last === undefined) {
      const surprise = bits(anyOf(unseen, chanceOf(share)));
      lines.push({
        kind: "topic-new",
        subject: topic,
        surprise,
        reason: "none-has-it",
        had: 0,
        of: tellings.length,
        passage,
      });
      continue;
    }
    const telling = tellings[last]!;
    const days = daysFrom(telling.day, told.day);
    if (!isAway(last, told, tellings)) continue;
    lines.push({
      kind: "topic-returned",
      subject: topic,
      surprise: bits(anyOf(away, chanceOf(share))),
      reason: "have-it",
      had: times,
      of: tellings.length,
      ...(days !== undefined && { days }),
      passage,
      earlier: topicPassage(topic, telling, history),
    });
  }
  // Of what one side tells alone there is no usual matter: its guests, and what it speaks of, differ.
  const together = relationOf(told).sides.length > 1;
  for (const [topic, { times, share, last }] of together ? expected : []) {
    if (here.has(topic)) continue;
    const telling = tellings[last!]!;
    const days = daysFrom(telling.day, told.day);
    if (days !== undefined && days < APART_DAYS) continue;
    lines.push({
      kind: "topic-dropped",
      subject: topic,
      surprise: bits(anyOf(absent, 1 - chanceOf(share))),
      reason: "have-it",
      had: times,
      of: tellings.length,
      ...(days !== undefined && { days }),
      passage: passageOf(current),
      earlier: topicPassage(topic, telling, history),
    });
  }
  return lines;
}

const isAway = (last: number, told: Telling, tellings: readonly Telling[]): boolean =>
  tellings.length - 1 - last >= SILENT_READOUTS && (daysFrom(tellings[last]!.day, told.day) ?? 0) >= SILENT_DAYS;

function seenOf(topic: TopicName, { tellings, background }: History): { times: number; share: Share; last?: number } {
  const share = {
    had: 0,
    of: 0,
    habit: habitOf(background.filter((one) => one.topics.includes(topic)).length, background.length),
  };
  let times = 0;
  let last: number | undefined;
  for (const [at, telling] of tellings.entries()) {
    const weight = weightOf(tellings.length - 1 - at);
    share.of += weight;
    if (!telling.topics.includes(topic)) continue;
    share.had += weight;
    times++;
    last = at;
  }
  return { times, share, ...(last !== undefined && { last }) };
}

function topicPassage(topic: TopicName, telling: Telling, history: History): NoveltyLine["passage"] {
  return history.passage(telling, (readout) => readout.record.topics.find((one) => one.topic === topic)?.evidence[0]);
}
