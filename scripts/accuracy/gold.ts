// Reads our own annotated texts (gold/README.md gives the form) and counts them:
//   node scripts/accuracy/gold.ts gold/en/*.txt
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { OCCASION_KINDS } from "../../src/model/occasion.ts";
import { TOPICS } from "../../src/model/record.ts";
import { ACTS, type ActKind, type Strength } from "../../src/model/statement.ts";
import { isWhen } from "../../src/model/when.ts";

export interface GoldCommitment {
  by: string[];
  with: string[];
  strength?: Strength;
  due?: string;
  forum?: string;
  condition?: string;
}

export interface GoldSentence {
  start: number;
  end: number;
  /** One of those that the file is about. */
  marked: boolean;
  holder: string[];
  acts: ActKind[];
  commitments: GoldCommitment[];
  within: { holder: string; acts: ActKind[] }[];
  events: { kind: string; date: string | null }[];
}

/** An annotated text. Offsets are UTF-16 code units in `text`. A list that is absent is not measured. */
export interface GoldText {
  id: string;
  /** The file's name: what the text is about. */
  phenomenon: string;
  publisher: string;
  language: string;
  url: string;
  title: string;
  published: string;
  text: string;
  occasion: {
    kind: string;
    /** Absent: held. */
    status?: "held" | "announced";
    date: string | null;
    end: string | null;
    city?: string | null;
    country?: string | null;
    participants: { name: string; office: string | null; side: string | null }[];
  };
  sentences: GoldSentence[];
  states?: string[];
  organisations?: string[];
  persons?: string[];
  topics?: string[];
}

const LABEL = /^(\*?)\s*\[([^\]|]+)(?:\|([^\]]*))?\]\s+(.*\S)\s*$/;
const LISTS = ["states", "organisations", "persons", "topics"] as const;

/** @throws Error that names file and line where the form is not kept. */
export function parseGold(source: string, file: string, language: string): GoldText[] {
  const found: GoldText[] = [];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${file}:${at}: ${why}`);
  };
  const list = (value: string): string[] =>
    value
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  const acts = (value: string): ActKind[] =>
    list(value).map((act) => {
      if (!(ACTS as readonly string[]).includes(act)) fail(`"${act}" is no act`);
      return act as ActKind;
    });
  const when = (value: string): string => (isWhen(value) ? value : fail(`"${value}" is no date`));
  let text: GoldText | undefined;
  let paragraph = true;
  for (const line of source.split("\n")) {
    at++;
    if (/^\s*#/.test(line)) continue;
    const head = /^=== (\S+)\s*$/.exec(line);
    if (head) {
      if (found.some((other) => other.id === head[1])) fail(`"${head[1]}" is there twice`);
      text = {
        id: head[1]!,
        phenomenon: basename(file).replace(/\.txt$/, ""),
        publisher: "",
        language,
        url: "",
        title: "",
        published: "",
        text: "",
        occasion: { kind: "", date: null, end: null, participants: [] },
        sentences: [],
      };
      found.push(text);
      paragraph = true;
      continue;
    }
    if (line.trim() === "") {
      paragraph = true;
      continue;
    }
    if (!text) return fail("a text begins with === and its id");
    const labelled = LABEL.exec(line);
    if (labelled) {
      const [, star, holder, doing, words] = labelled as unknown as [
        string,
        string,
        string,
        string | undefined,
        string,
      ];
      if (text.occasion.kind === "") fail("the head gives no kind");
      // Furniture stands on a line of its own, as pages print it; only a dateline runs on into its sentence.
      const furniture = holder.trim() === "furniture";
      text.text += text.text === "" ? "" : paragraph || furniture ? "\n\n" : language === "zh" ? "" : " ";
      paragraph = furniture && !/[-–—):]$/.test(words);
      const start = text.text.length;
      text.text += words;
      if (holder.trim() !== "furniture" && doing === undefined) fail("a label gives holder | acts");
      text.sentences.push({
        start,
        end: text.text.length,
        marked: star === "*",
        holder: holder.split(";").map((name) => name.trim()),
        acts: doing === undefined ? [] : acts(doing),
        commitments: [],
        within: [],
        events: [],
      });
      continue;
    }
    const field = /^(\s*)([a-z]+):\s*(.*?)\s*$/.exec(line);
    if (!field) return fail("neither a field nor a labelled sentence");
    const [, indent, name, value] = field as unknown as [string, string, string, string];
    const sentence = text.sentences.at(-1);
    if (indent !== "") {
      if (!sentence) return fail("no sentence above");
      const words = text.text.slice(sentence.start, sentence.end);
      const parts = value.split("|").map((part) => part.trim());
      if (name === "commitment") {
        const sides = parts[0]!.split(">");
        if (sides.length !== 2) fail("a commitment is BY > WITH");
        const made: GoldCommitment = { by: list(sides[0]!), with: list(sides[1]!) };
        for (const part of parts.slice(1)) {
          const given = /^(due|forum|condition) (.*)$/.exec(part);
          if (given?.[1] === "due") made.due = when(given[2]!);
          else if (given) {
            if (!words.includes(given[2]!)) fail(`"${given[2]}" does not stand in the sentence`);
            made[given[1] as "forum" | "condition"] = given[2]!;
          } else if (["pledged", "intended", "explored"].includes(part)) made.strength = part as Strength;
          else fail(`"${part}" is no strength, due, forum or condition`);
        }
        sentence.commitments.push(made);
      } else if (name === "within") {
        sentence.within.push({ holder: parts[0]!, acts: acts(parts[1] ?? "") });
      } else if (name === "event") {
        const [kind = "", date = "-"] = value.split(/\s+/);
        if (!(OCCASION_KINDS as readonly string[]).includes(kind)) fail(`"${kind}" is no kind`);
        sentence.events.push({ kind, date: date === "-" ? null : when(date) });
      } else fail(`"${name}" does not belong to a sentence`);
      continue;
    }
    const { occasion } = text;
    if (sentence) fail("a field of the head stands above the sentences");
    if (name === "publisher" || name === "title" || name === "url" || name === "published") text[name] = value;
    else if (name === "kind") {
      if (!(OCCASION_KINDS as readonly string[]).includes(value)) fail(`"${value}" is no kind`);
      occasion.kind = value;
    } else if (name === "status") {
      if (value !== "held" && value !== "announced") fail("a status is held or announced");
      else occasion.status = value;
    } else if (name === "date" || name === "end") occasion[name] = value === "" ? null : when(value);
    else if (name === "city" || name === "country") occasion[name] = value || null;
    else if (name === "participant") {
      const [who = "", office, side] = value.split("|").map((part) => part.trim());
      occasion.participants.push({ name: who, office: office || null, side: side || null });
    } else if ((LISTS as readonly string[]).includes(name)) {
      const items = name === "topics" ? topicsIn(value) : list(value);
      for (const topic of name === "topics" ? items : [])
        if (!(TOPICS as readonly string[]).includes(topic)) fail(`"${topic}" is no topic`);
      text[name as (typeof LISTS)[number]] = items;
    } else fail(`"${name}" is no field`);
  }
  for (const { id, sentences } of found) if (sentences.length === 0) throw new Error(`${file}: ${id} has no sentence`);
  return found;
}

/** Topics that have a comma in their own name stay whole. */
function topicsIn(value: string): string[] {
  const found: string[] = [];
  let rest = value;
  while (rest !== "") {
    const topic = [...TOPICS].sort((a, b) => b.length - a.length).find((known) => rest.startsWith(known));
    const item = topic ?? rest.split(",")[0]!;
    found.push(item.trim());
    rest = rest.slice(item.length).replace(/^[\s,;]+/, "");
  }
  return found;
}

export const readGold = (file: string, language: string): GoldText[] =>
  parseGold(readFileSync(file, "utf8"), file, language);

if (import.meta.main) {
  for (const file of process.argv.slice(2)) {
    const texts = readGold(file, "en");
    const sentences = texts.flatMap((text) => text.sentences);
    const marked = sentences.filter((sentence) => sentence.marked).length;
    console.log(`${basename(file)}: ${texts.length} texts, ${sentences.length} sentences, ${marked} of them marked`);
  }
}
