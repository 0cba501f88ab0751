import type { ExtraNames } from "./index.ts";
import { WORLD_ORGANISATIONS } from "./world.ts";
import { ORGANISATIONS_ZH } from "./zh-organisations.ts";
import { CITIES_ZH, HOUSES_ZH, NOT_STATES_ZH, REGIONS_ZH, STATES_ZH, STATES_ZH_ELSEWHERE } from "./zh-states.ts";

/** A name found in a text without blanks between words. Offsets are UTF-16 code units. */
export interface HanHit {
  start: number;
  end: number;
  /** A region has a code of its own and is a side only where a text writes of it as a party: Hong Kong, Macao, Taiwan. */
  kind: "state" | "region" | "capital" | "city" | "house" | "organisation";
  /** ISO 3166-1 alpha-2; of an organisation only where it acts as a side of its own (EU). */
  code?: string;
  /** The usual name: of an organisation, that by which its forms are one. */
  name: string;
}

export interface HanNames {
  /** Every name, in order, without overlaps; where two overlap, the longer one. Linear in the length of the text. */
  find(text: string): HanHit[];
  stateName(code: string): string | undefined;
  /** The state whose usual name begins so, where only one does. */
  onlyState(prefix: string): string | undefined;
  /** All forms of a state's name. */
  formsOf(code: string): readonly string[];
}

/** States whose head is a sultan. */
const SULTANATES: ReadonlySet<string> = new Set(["BN", "MY", "OM"]);

type Entry = Omit<HanHit, "start" | "end">;

const split = (forms: string): string[] =>
  forms
    .split(";")
    .map((form) => form.trim())
    .filter(Boolean);

const made = new WeakMap<ExtraNames, HanNames>();
let plain: HanNames | undefined;

/** Who bears a name in Chinese; made once for each set of extra names. */
export function hanNames(extra?: ExtraNames): HanNames {
  if (!extra) {
    plain ??= build();
    return plain;
  }
  const known = made.get(extra) ?? build(extra);
  made.set(extra, known);
  return known;
}

function build(extra: ExtraNames = {}): HanNames {
  const entries = new Map<string, Entry | null>();
  const forms = new Map<string, string[]>();
  const addState = (
    code: string,
    names: readonly string[],
    capitals: readonly string[],
    kind: "state" | "region" = "state",
  ): void => {
    const name = names[0]!;
    forms.set(code, [...(forms.get(code) ?? []), ...names]);
    for (const form of names) entries.set(form, { kind, code, name });
    for (const form of capitals) entries.set(form, { kind: "capital", code, name: form });
  };
  for (const chance of split(NOT_STATES_ZH)) entries.set(chance, null);
  for (const line of STATES_ZH.trim().split("\n")) {
    const [code = "", names = "", short = "", capitals = ""] = line.split("|");
    addState(code, [...new Set([...split(names), ...split(short)])], split(capitals));
  }
  for (const line of REGIONS_ZH.trim().split("\n")) {
    const [code = "", names = "", capitals = ""] = line.split("|");
    addState(code, split(names), split(capitals), "region");
  }
  for (const line of STATES_ZH_ELSEWHERE.trim().split("\n")) {
    const [code = "", names = ""] = line.split(":");
    const usual = forms.get(code)?.[0];
    for (const form of split(names))
      if (usual && !entries.has(form)) {
        entries.set(form, { kind: "state", code, name: usual });
        forms.get(code)!.push(form);
      }
  }
  const places = (table: string, kind: "city" | "house"): void => {
    for (const line of table.trim().split("\n")) {
      const [code = "", names = ""] = line.split(":");
      for (const name of split(names)) entries.set(name, { kind, code: code.trim(), name });
    }
  };
  places(CITIES_ZH, "city");
  places(HOUSES_ZH, "house");
  for (const line of ORGANISATIONS_ZH.trim().split("\n")) {
    const [names = "", code] = line.split("|");
    const all = split(names);
    for (const form of all) entries.set(form, { kind: "organisation", name: all[0]!, ...(code ? { code } : {}) });
  }
  for (const { zh } of WORLD_ORGANISATIONS) {
    // Those that the table has already keep the name they have there.
    const known = zh.map((form) => entries.get(form)).find((entry) => entry?.kind === "organisation");
    for (const form of zh) if (!entries.has(form)) entries.set(form, known ?? { kind: "organisation", name: zh[0]! });
  }
  for (const { code, name, short, demonyms, capital, cities } of (extra.states ?? []).filter(
    ({ language = "zh" }) => language === "zh",
  )) {
    addState(code, [...new Set([name, ...(short ? [short] : []), ...demonyms])], capital ? [capital] : []);
    for (const city of cities ?? []) entries.set(city, { kind: "city", code, name: city });
  }
  for (const { name, short } of extra.organisations ?? [])
    for (const form of [name, short]) if (form) entries.set(form, { kind: "organisation", name });

  const lengths = new Map<string, number[]>();
  for (const form of entries.keys()) {
    const head = form[0]!;
    const known = lengths.get(head) ?? [];
    if (!known.includes(form.length)) known.push(form.length);
    lengths.set(head, known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  // Most characters begin no name: asked of an array, for a text is asked at each of its characters.
  const begins = new Uint8Array(0x10000);
  for (const head of lengths.keys()) begins[head.charCodeAt(0)] = 1;

  /** The longest form that begins here. */
  const at = (text: string, from: number): string | undefined => {
    if (begins[text.charCodeAt(from)] !== 1) return undefined;
    for (const length of lengths.get(text[from]!) ?? []) {
      const form = text.slice(from, from + length);
      if (form.length === length && entries.has(form)) return form;
    }
    return undefined;
  };
  const find = (text: string): HanHit[] => {
    const hits: HanHit[] = [];
    for (let from = 0; from < text.length; ) {
      let form = at(text, from);
      if (form === undefined) {
        from++;
        continue;
      }
      // "参加纳米比亚": a longer name that begins inside a shorter one is meant.
      for (let next = from + 1; next < from + form.length; next++) {
        const other = at(text, next);
        if (other !== undefined && other.length > form.length && next + other.length > from + form.length) {
          form = other;
          from = next;
          break;
        }
      }
      // "俄罗斯联邦委员会": an organ, whose state is named by the shorter form.
      if (form.endsWith("联邦") && /^(?:委员会|会议)/u.test(text.slice(from + form.length, from + form.length + 3))) {
        const shorter = form.slice(0, -2);
        if (entries.get(shorter)) form = shorter;
      }
      // "文莱苏丹": how a state calls its head, which is the name of another state.
      const title =
        form === "苏丹" &&
        (/^(?:陛下|殿下)/u.test(text.slice(from + 2, from + 4)) ||
          (hits.at(-1)?.end === from && SULTANATES.has(hits.at(-1)!.code ?? "")));
      const entry = title ? undefined : entries.get(form);
      if (entry) hits.push({ ...entry, start: from, end: from + form.length });
      from += form.length;
    }
    return hits;
  };
  return {
    find,
    stateName: (code) => forms.get(code)?.[0],
    onlyState: (prefix) => {
      const codes = [...forms].filter(([, names]) => names[0]!.startsWith(prefix)).map(([code]) => code);
      return codes.length === 1 ? codes[0] : undefined;
    },
    formsOf: (code) => forms.get(code) ?? [],
  };
}
