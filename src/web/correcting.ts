import type { Item } from "../model/archive.ts";
import { extentOf } from "../model/correcting.ts";
import { type HolderByName, PARTS, type Target, targetOf } from "../model/corrections.ts";
import { evidenceOf, type Sourced, type Span } from "../model/evidence.ts";
import { OCCASION_KINDS } from "../model/occasion.ts";
import { type ReadoutRecord, TOPICS } from "../model/record.ts";
import { ACTS, type Holder } from "../model/statement.ts";
import { listComma } from "./lists.ts";
import { html, type Markup } from "./markup.ts";
import { directionOf, langOf } from "./names.ts";
import { versionHref } from "./passages.ts";
import type { Page } from "./shell.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

const SAY = EDITING.form;

/** A place in the record that is served, as it is now. */
export interface Present {
  target: Target;
  /** In the form in which corrections have values; undefined where there is nothing. */
  value: unknown;
  about?: string;
  /** Words that the value stands on, to begin with. */
  span?: Span;
}

/** @returns undefined where the path leads to nothing that can be corrected. */
export function presentAt(record: ReadoutRecord, path: string): Present | undefined {
  const target = targetOf(path);
  if (!target) return undefined;
  const { occasion } = record;
  const sourced = (value: Sourced<unknown> | undefined): Pick<Present, "value" | "span"> => {
    const [span] = value ? evidenceOf(value) : [];
    return { value: value?.value, ...(span ? { span } : {}) };
  };
  switch (target.of) {
    case "kind":
      return { target, ...sourced(occasion?.kind) };
    case "date":
    case "end":
      return occasion && { target, ...sourced(occasion[target.of]) };
    case "city":
    case "country":
    case "venue":
      return occasion && { target, ...sourced(occasion.place?.[target.of]) };
    case "new-party":
      return occasion && { target, value: undefined };
    case "new-topic":
      return { target, value: undefined };
    case "topic": {
      const topic = record.topics[target.index];
      const [span] = topic?.evidence ?? [];
      return topic && { target, value: topic.topic, about: topic.topic, ...(span ? { span } : {}) };
    }
    case "name": {
      const actor = record.actors[target.index];
      return actor && { target, about: actor.name.value, ...sourced(actor.name) };
    }
    case "party":
    case "office":
    case "side":
    case "part": {
      const party = occasion?.parties[target.index];
      const actor = record.actors.find(({ id }) => id === party?.actor);
      if (!party || !actor) return undefined;
      const about = actor.name.value;
      const named = { ...sourced(actor.name), about, target };
      if (target.of === "party") return { ...named, value: about };
      if (target.of === "part") return { ...named, value: party.part };
      const own = sourced(party[target.of]);
      return { ...named, ...own, ...((own.span ?? named.span) ? { span: own.span ?? named.span! } : {}) };
    }
    default: {
      const statement = record.statements[target.index];
      if (!statement) return undefined;
      const value =
        target.of === "acts"
          ? statement.acts.map((act) => act.value)
          : statement.holders.value.map((one) => byName(one, record));
      return { target, value, span: extentOf(statement) };
    }
  }
}

function byName(holder: Holder, { actors }: ReadoutRecord): HolderByName {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name.value ?? id;
  if (holder.kind === "narrator") return { kind: "narrator" };
  if (holder.kind === "actor") return { kind: "actor", name: name(holder.actor) };
  return { kind: "joint", members: holder.members.map(name) };
}

/** The value that a form gives, not yet held to its form. */
export function valueIn(fields: URLSearchParams, { target }: Present): unknown {
  const text = (name: string): string => (fields.get(name) ?? "").replace(/\s+/g, " ").trim();
  switch (target.of) {
    case "party":
    case "topic":
      return null;
    case "acts":
      return fields.getAll("act");
    case "holders": {
      const names = [...new Set([...fields.getAll("who"), text("other")].filter((name) => name !== ""))];
      if (text("how") === "narrator") return [{ kind: "narrator" }];
      if (text("how") === "joint") return [{ kind: "joint", members: names }];
      return names.map((name) => ({ kind: "actor", name }));
    }
    case "new-party": {
      const [office, side] = [text("office"), text("side")];
      return {
        name: text("name"),
        kind: text("kind"),
        part: text("part"),
        ...(office === "" ? {} : { office }),
        ...(side === "" ? {} : { side }),
      };
    }
    default:
      return text("value") === "" ? null : text("value");
  }
}

/** @param trouble why what was sent before was not taken. */
export function correctPage(
  item: Item,
  path: string,
  present: Present,
  given?: URLSearchParams,
  trouble?: Markup | string,
): Page {
  const { document, record } = item;
  const { target, about, span } = present;
  const title = EDITING.titles[target.of];
  const quote = given?.get("quote") ?? (span ? document.text.slice(span.start, span.end) : "");
  return {
    title: `${title}: ${document.title || document.url}`,
    noindex: true,
    unshared: true,
    sample: document.sample ? WORDS.sample.document : undefined,
    main: html`<article class="prose correcting">
<p class="kicker"><a href="${versionHref(document)}">${SAY.back}</a></p>
<h1>${title}</h1>
<p lang="${langOf(document.language)}" dir="${directionOf(document.language)}">${document.title || document.url}</p>
${trouble === undefined ? undefined : html`<p class="trouble" role="alert">${trouble}</p>`}
<form class="fields" action="${versionHref(document)}/correct" method="post">
<input type="hidden" name="token" value="${visit().editor?.token}">
<input type="hidden" name="path" value="${path}">
<input type="hidden" name="was" value="${JSON.stringify(present.value ?? null)}">
${span ? html`<input type="hidden" name="span" value="${span.start}-${span.end}">` : undefined}
${target.of.startsWith("new-") ? undefined : html`<dl class="facts"><div><dt>${SAY.is}</dt><dd>${about !== undefined && target.of !== "party" && target.of !== "topic" && target.of !== "name" ? html`${about}: ` : undefined}${valueText(target.of, present.value)}</dd></div></dl>`}
${fieldsFor(present, record!, given)}
<p><label for="quote">${SAY.quote}</label><textarea id="quote" name="quote" rows="3" maxlength="2000" required aria-describedby="quote-hint" lang="${langOf(document.language)}" dir="${directionOf(document.language)}">${quote}</textarea><span class="hint" id="quote-hint">${SAY.quoteHint}</span></p>
<p><label for="reason">${SAY.reason}</label><input id="reason" name="reason" value="${given?.get("reason")}" maxlength="500" required aria-describedby="reason-hint"><span class="hint" id="reason-hint">${SAY.reasonHint}</span></p>
<p><button type="submit">${SAY.save}</button></p>
</form></article>`,
  };
}

function fieldsFor({ target, value }: Present, record: ReadoutRecord, given: URLSearchParams | undefined): Markup {
  const now = given?.get("value") ?? (typeof value === "string" ? value : "");
  const input = (hint: string, more: Markup = html``): Markup =>
    html`<p><label for="value">${SAY.to}</label><input id="value" name="value" value="${now}" maxlength="300" aria-describedby="value-hint"${more}><span class="hint" id="value-hint">${hint}</span></p>`;
  switch (target.of) {
    case "kind":
      return select("value", SAY.to, OCCASION_KINDS, now, (kind) => WORDS.kinds[kind]);
    case "part":
      return select("value", SAY.to, PARTS, now, (part) => SAY.parts[part]);
    case "new-topic":
      return select("value", SAY.to, TOPICS, now, (topic) => topic);
    case "date":
    case "end":
      return input(SAY.day, html` inputmode="numeric"`);
    case "country":
      return input(`${SAY.code} ${SAY.empty}`);
    case "side":
      return input(SAY.sideHint);
    case "party":
    case "topic":
      return html`<p>${SAY.takenAway}</p>`;
    case "new-party":
      return partyFields(given);
    case "acts":
      return choices("act", SAY.to, ACTS, given?.getAll("act") ?? (value as string[]), (act) =>
        WORDS.acts[act].join(": "),
      );
    case "holders":
      return holderFields(value as HolderByName[], record, given);
    case "name":
      return input(SAY.name, html` required`);
    default:
      return input(SAY.empty);
  }
}

function partyFields(given: URLSearchParams | undefined): Markup {
  const text = (name: "name" | "office" | "side", label: string, hint?: string): Markup =>
    html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${given?.get(name)}" maxlength="300"${name === "name" ? html` required` : undefined}>${hint === undefined ? undefined : html`<span class="hint">${hint}</span>`}</p>`;
  const kinds = Object.keys(SAY.kinds) as (keyof typeof SAY.kinds)[];
  return html`${text("name", SAY.name)}${select("kind", SAY.partyKind, kinds, given?.get("kind") ?? "person", (kind) => SAY.kinds[kind])}${select("part", SAY.part, PARTS, given?.get("part") ?? "participant", (part) => SAY.parts[part])}${text("office", SAY.office, SAY.empty)}${text("side", SAY.side, SAY.sideHint)}`;
}

function holderFields(
  holders: readonly HolderByName[],
  record: ReadoutRecord,
  given: URLSearchParams | undefined,
): Markup {
  const [first] = holders;
  const how = given?.get("how") ?? (first?.kind === "actor" ? "each" : (first?.kind ?? "each"));
  const chosen =
    given?.getAll("who") ??
    holders.flatMap((one) => (one.kind === "actor" ? [one.name] : one.kind === "joint" ? one.members : []));
  const names = [...new Set(record.actors.map(({ name }) => name.value))];
  const ways = ["narrator", "each", "joint"] as const;
  return html`<fieldset><legend>${SAY.how}</legend>${ways.map(
    (way) =>
      html`<p class="choice"><input type="radio" id="how-${way}" name="how" value="${way}"${way === how ? html` checked` : undefined}><label for="how-${way}">${SAY[way]}</label></p>`,
  )}</fieldset>${choices("who", SAY.holders, names, chosen, (name) => name)}<p><label for="other">${SAY.other}</label><input id="other" name="other" value="${given?.get("other")}" maxlength="300"></p>`;
}

const select = <T extends string>(
  name: string,
  label: string,
  list: readonly T[],
  chosen: string,
  show: (one: T) => string,
): Markup =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${list.map(
    (one) => html`<option value="${one}"${one === chosen ? html` selected` : undefined}>${show(one)}</option>`,
  )}</select></p>`;

const choices = <T extends string>(
  name: string,
  label: string,
  list: readonly T[],
  chosen: readonly string[],
  show: (one: T) => string,
): Markup =>
  html`<fieldset><legend>${label}</legend>${list.map(
    (one, index) =>
      html`<p class="choice"><input type="checkbox" id="${name}-${index}" name="${name}" value="${one}"${chosen.includes(one) ? html` checked` : undefined}><label for="${name}-${index}">${show(one)}</label></p>`,
  )}</fieldset>`;

/** A value of a correction, as it is shown. */
export function valueText(of: Target["of"], value: unknown): string {
  if (value === null || value === undefined) return SAY.nothing;
  if (of === "kind") return WORDS.kinds[value as keyof typeof WORDS.kinds] ?? String(value);
  if (of === "part") return SAY.parts[value as keyof typeof SAY.parts] ?? String(value);
  if (of === "acts")
    return (value as (keyof typeof WORDS.acts)[]).map((act) => WORDS.acts[act]?.[0] ?? act).join(listComma());
  if (of === "new-party") return (value as { name: string }).name;
  if (of === "holders")
    return (value as HolderByName[])
      .map((one) =>
        one.kind === "narrator"
          ? WORDS.holders.narrator
          : one.kind === "actor"
            ? one.name
            : `${WORDS.holders.joint} (${one.members.join(listComma())})`,
      )
      .join("; ");
  return String(value);
}
