import type { Document } from "../model/document.ts";
import type { Sourced, Span } from "../model/evidence.ts";
import type { Place } from "../model/occasion.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { stampText } from "../model/when.ts";
import { actorName, holderName, languageName, publisherName, sidesText, stateNameIn } from "./names.ts";
import { columnsOf, harmless, labelled, padded, type Screen, wrap } from "./terminal.ts";

/** Columns of the labels at the left. */
const LABEL = 12;

/** A document and its record as a person reads them on a terminal: no line is wider than the screen. */
export function readoutView(document: Document, record: ReadoutRecord | undefined, screen: Screen): string {
  const parts = [headLines(document, screen)];
  if (record) {
    parts.push(
      occasion(record, screen),
      parties(record, screen),
      statements(document, record, screen),
      commitments(document, record, screen),
      mentioned(document, record, screen),
      topics(record, screen),
      notes(document, record, screen),
    );
  } else {
    parts.push(body(document, screen));
  }
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

export function headLines(document: Document, { width, style }: Screen): string[] {
  const path = document.section.length > 0 ? wrap(harmless(document.section.join(" > ")), width) : [];
  const facts = [
    document.published ? `Published ${stampText(document.published.value)}` : "No date of publication",
    document.publisher ? publisherName(document.publisher) : undefined,
    languageName(document.language),
    document.sample ? "SAMPLE: invented text" : undefined,
  ];
  return [
    ...path.map((line) => style("dim", line)),
    ...wrap(harmless(document.title || "(no title)"), width).map((line) => style("bold", line)),
    ...wrap(harmless(facts.filter(Boolean).join(" · ")), width).map((line) => style("dim", line)),
  ];
}

function body(document: Document, { width, style }: Screen): string[] {
  const text = document.blocks.flatMap((block) => [
    ...wrap(harmless(document.text.slice(block.start, block.end)), width),
    "",
  ]);
  const why = `${languageName(document.language)} is not read yet; the text stands as published.`;
  return [...wrap(why, width).map((line) => style("yellow", line)), "", ...text].slice(0, -1);
}

/** Stated values stand plain; what was inferred or read off the page's frame says so. */
const sourced = (value: string, { basis }: Sourced<unknown>, { style }: Screen): string => {
  if (basis.kind === "stated") return harmless(value);
  if (basis.kind === "corrected") return `${harmless(value)} ${style("dim", `(corrected by ${harmless(basis.by)})`)}`;
  return `${harmless(value)} ${style("dim", basis.kind === "page" ? `(from the page: ${basis.field})` : "(inferred)")}`;
};

function placeText(record: ReadoutRecord, place: Place, screen: Screen): string {
  return [
    place.venue ? sourced(place.venue.value, place.venue, screen) : undefined,
    place.city ? sourced(place.city.value, place.city, screen) : undefined,
    place.country ? sourced(stateNameIn(record, place.country.value), place.country, screen) : undefined,
  ]
    .filter(Boolean)
    .join(", ");
}

const heading = (text: string, { style }: Screen): string => style("bold", text.toUpperCase());

function occasion(record: ReadoutRecord, screen: Screen): string[] {
  const told = record.occasion;
  if (!told) return [];
  const lines = [heading("Occasion", screen)];
  const add = (label: string, text: string | undefined): void => {
    if (text) lines.push(...labelled(label, text, screen.width, LABEL));
  };
  add("Kind", sourced(told.kind.value, told.kind, screen) + (told.status === "announced" ? ", announced" : ""));
  add("Date", told.date && sourced(told.date.value, told.date, screen));
  add("Until", told.end && sourced(told.end.value, told.end, screen));
  add("Place", told.place && placeText(record, told.place, screen));
  return lines;
}

function parties(record: ReadoutRecord, screen: Screen): string[] {
  const told = record.occasion?.parties ?? [];
  if (told.length === 0) return [];
  const rows = told.map((party) => ({
    side: party.side?.value ?? "?",
    name: harmless(actorName(record, party.actor)),
    office: [party.office?.value, party.part === "participant" ? undefined : party.part].filter(Boolean).join(" · "),
  }));
  const sideColumns = Math.max(...rows.map((row) => columnsOf(row.side))) + 2;
  const nameColumns = Math.min(32, Math.max(...rows.map((row) => columnsOf(row.name))) + 2);
  const lines = rows.flatMap(({ side, name, office }) => {
    const left = padded(side, sideColumns) + padded(name, nameColumns);
    return labelled(left, harmless(office), screen.width, Math.max(sideColumns + nameColumns, columnsOf(left)));
  });
  return [heading("Parties", screen), ...lines];
}

function statements(document: Document, record: ReadoutRecord, screen: Screen): string[] {
  const top = record.statements.filter((statement) => statement.within === undefined);
  if (top.length === 0) return [];
  const { style, width } = screen;
  const number = String(top.length).length + 2;
  const lines = [heading("Who said what", screen)];
  for (const [index, statement] of top.entries()) {
    const holders = harmless(holdersText(record, statement));
    const acts = statement.acts.map((act) => act.value).join(", ");
    const unsure = statement.holders.basis.kind === "inferred" ? style("dim", " (inferred)") : "";
    lines.push(
      "",
      `${style("dim", padded(String(index + 1), number))}${style("cyan", holders)}${unsure}${acts ? style("dim", `  ${acts}`) : ""}`,
      ...wrap(wordsAt(document, statement.sentence), width - number).map((line) => " ".repeat(number) + line),
    );
    for (const inner of record.statements.filter((other) => other.within === statement.id)) {
      const said = inner.content.map((span) => wordsAt(document, span)).join(" … ");
      lines.push(
        ...wrap(`└ ${harmless(holdersText(record, inner))}: ${said}`, width - number - 2).map((line) =>
          style("dim", " ".repeat(number + 2) + line),
        ),
      );
    }
  }
  return lines;
}

const holdersText = (record: ReadoutRecord, statement: Statement): string =>
  statement.holders.value.map((holder) => holderName(record, holder)).join(" and ") || "?";

function commitments(document: Document, record: ReadoutRecord, screen: Screen): string[] {
  if (record.commitments.length === 0) return [];
  const lines = [heading("Commitments", screen)];
  for (const made of record.commitments) {
    const sides = `${sidesText(made.by)}${made.to.length > 0 ? ` to ${sidesText(made.to)}` : ""}`;
    const due = made.due ? `; due ${sourced(made.due.value, made.due, screen)}` : "";
    const how = screen.style("dim", `(${made.strength.value}${due})`);
    lines.push(
      ...labelled(
        harmless(sides),
        `${wordsAt(document, made.deed)} ${how}`,
        screen.width,
        Math.max(LABEL, columnsOf(sides) + 2),
      ),
    );
  }
  return lines;
}

function mentioned(document: Document, record: ReadoutRecord, screen: Screen): string[] {
  if (record.mentioned.length === 0) return [];
  const lines = [heading("Other occasions it speaks of", screen)];
  for (const other of record.mentioned) {
    const facts = [
      other.kind.value,
      other.date ? sourced(other.date.value, other.date, screen) : other.time,
      other.country ? stateNameIn(record, other.country.value) : undefined,
      other.parties.map((id) => harmless(actorName(record, id))).join(", "),
    ];
    lines.push(...labelled("-", facts.filter(Boolean).join(" · "), screen.width, 2));
    lines.push(...labelled("", screen.style("dim", `“${wordsAt(document, other.span)}”`), screen.width, 2));
  }
  return lines;
}

const topics = (record: ReadoutRecord, screen: Screen): string[] =>
  record.topics.length === 0
    ? []
    : [heading("Topics", screen), ...wrap(record.topics.map((topic) => topic.topic).join(" · "), screen.width)];

function notes(document: Document, record: ReadoutRecord, screen: Screen): string[] {
  if (record.notes.length === 0) return [];
  const lines = [heading("Doubts", screen)];
  for (const note of record.notes) {
    const place = note.span ? ` “${short(wordsAt(document, note.span))}”` : "";
    lines.push(
      ...labelled("-", harmless(note.message) + place, screen.width, 2).map((line) => screen.style("yellow", line)),
    );
  }
  return lines;
}

const wordsAt = (document: Document, span: Span): string =>
  harmless(document.text.slice(span.start, span.end)).replace(/\s+/g, " ").trim();

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
