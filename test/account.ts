import type { ReadoutRecord } from "../src/model/record.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";

/** Short texts of two invented states, and who says and does what in each of their sentences. */

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
  ],
  organisations: [{ name: "Security Council of the Grey Sea", short: "SCGS" }],
};

export const MET = "Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.";

export const readText = (body: string, title = ""): ReadoutRecord =>
  read(
    readPage({
      body,
      title,
      type: "text/plain",
      published: "2031-03-12",
      language: "en",
      publisher: { name: "Ministry of Foreign Affairs of Velland", country: "XV" },
    }),
    { names: NAMES },
  )!;

/** "Ana Orlo: commit" for each sentence. */
export function account(body: string, title?: string): string[] {
  const record = readText(body, title);
  const nameOf = (id: string): string => {
    const actor = record.actors.find((other) => other.id === id)!;
    return actor.kind === "state" ? actor.code : actor.name.value;
  };
  return record.statements
    .filter((statement) => statement.within === undefined)
    .map(({ holders, acts }) => {
      const who = holders.value.map((holder) => (holder.kind === "actor" ? nameOf(holder.actor) : holder.kind));
      return `${who.join(" + ")}: ${acts.map((act) => act.value).join(", ")}`;
    });
}

export const after = (body: string): string => account(`${MET} ${body}`).at(-1)!;
