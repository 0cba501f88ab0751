import { organisationKey } from "../../gazetteer/organisation-keys.ts";
import type { RussianNames } from "../../gazetteer/russian.ts";
import { NOT_OF_HOME, RULING, SAME_OFFICE } from "../../languages/ru/offices.ts";
import { NAME_PARTICLES, nameKey, PATRONYMIC } from "../../languages/ru/persons.ts";
import { type Actor, isStateCode } from "../../model/actor.ts";
import { evidenceOf, fromPage, inferred, type Sourced, type Span, spanOf, stated } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import { adjectivalSurnames, type NameMention, type OfficeMention, peopleIn, shownName } from "./people.ts";
import type { Piece } from "./words.ts";

export interface Person {
  id: ActorId;
  name: string;
  keys: string[];
  mentions: NameMention[];
  spans: Span[];
  offices: Sourced<string>[];
  heads: Set<string>;
  side?: Sourced<string>;
  /** Known by the office alone. */
  unnamed: boolean;
  /** That office without its state's name: "Глава государства". */
  called?: string;
}

/** Somebody at a place of a text. */
export interface Reference extends Span {
  from: number;
  next: number;
  person: Person;
  /** The form is that of a subject. */
  subject: boolean;
  pieceIndex: number;
}

export interface Cast {
  persons: Person[];
  /** By piece: who is named where, in order. */
  at: Reference[][];
  byInitials(label: string): Person | undefined;
}

const samePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const like = (x: string, y: string): boolean =>
    x === y ||
    (Math.min(x.length, y.length) >= 4 && (x.startsWith(y) || y.startsWith(x)) && Math.abs(x.length - y.length) <= 1);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((key) => long.some((other) => like(key, other)));
};

/** @param head the pieces ahead of the body (the title), whose names count but are no mentions */
export function castOf(pieces: readonly Piece[], head: number, home: string | undefined, names: RussianNames): Cast {
  const persons: Person[] = [];
  let people = pieces.map((piece) => peopleIn(piece));
  const surnames = adjectivalSurnames(people.flatMap(({ names: mentions }) => mentions));
  if (surnames.size > 0) people = pieces.map((piece) => peopleIn(piece, surnames));
  const found: { person: Person; mention: NameMention; piece: number }[] = [];
  const addresses: { person: Person; mention: NameMention; piece: number }[] = [];
  // By the first letters of their words, so that a page of many names is read in time with its length.
  const byStart = new Map<string, Person[]>();
  // Whole names first, so that a bare surname finds whose it is.
  const all = people.flatMap((one, piece) => one.names.map((mention) => ({ mention, piece })));
  const fits = (person: Person, mention: NameMention): boolean => {
    if (!samePerson(person.keys, mention.keys)) return false;
    const initial = mention.words.find((word) => /^\p{Lu}\./u.test(word))?.[0];
    return (
      initial === undefined ||
      person.name.startsWith(initial) ||
      person.keys.length < 2 ||
      person.name.split(" ").some((word) => word.startsWith(initial))
    );
  };
  for (const { mention, piece } of [...all].sort((a, b) => b.mention.keys.length - a.mention.keys.length)) {
    let person = byStart.get(startOf(mention.keys[0]!))?.find((person) => fits(person, mention));
    if (!person) {
      // "Владимир Иванович" alone is an address: of whom has that first name, where there is one.
      if (mention.words.length === 2 && PATRONYMIC.test(mention.words[1]!.toLowerCase())) {
        const known = (byStart.get(startOf(mention.keys[0]!)) ?? []).filter(
          (person) =>
            person.keys.length > 1 &&
            person.keys.includes(mention.keys[0]!) &&
            !person.keys
              .slice(1)
              .some(
                (key, at) =>
                  PATRONYMIC.test(person.mentions[0]?.words[at + 1]?.toLowerCase() ?? "") && key !== mention.keys[1],
              ),
        );
        if (known.length === 1) addresses.push({ person: known[0]!, mention, piece });
        // "Министр Желько Обрадович": with an office it is a whole name.
        if (known.length === 1 || mention.offices.length === 0) continue;
      }
      if (mention.keys.length < 2 && mention.words.length < 2 && mention.offices.length === 0) continue;
      person = {
        id: "" as ActorId,
        name: shownName(mention),
        keys: mention.keys,
        mentions: [],
        spans: [],
        offices: [],
        heads: new Set(),
        unnamed: false,
      };
      persons.push(person);
      for (const start of new Set(mention.keys.map(startOf))) {
        const others = byStart.get(start);
        if (others) others.push(person);
        else byStart.set(start, [person]);
      }
    }
    found.push({ person, mention, piece });
    person.mentions.push(mention);
  }
  for (const person of persons) person.name = nameOf(person);
  found.push(...addresses);
  found.sort((a, b) => a.piece - b.piece || a.mention.start - b.mention.start);
  for (const { person, mention, piece } of found) {
    if (piece >= head) person.spans.push({ start: mention.start, end: mention.end });
    for (const office of mention.offices) giveOffice(person, office, piece >= head);
  }
  for (const { person, mention, piece } of found) {
    if (person.side) continue;
    const ruled = RULING.find(([name]) => name.test(wordsBefore(pieces[piece]!, mention)));
    if (ruled) {
      const from = mention.offices[0] ?? mention;
      person.side =
        piece < head ? fromPage(ruled[1], "title") : stated(ruled[1], { start: from.start, end: mention.end });
      continue;
    }
    if (piece < head || isElsewhere(pieces[piece]!, mention)) continue;
    const side = sideBefore(pieces[piece]!, mention.from);
    if (side) person.side = inferred(side.code, "delegation", side.span);
    else person.side = describedBefore(pieces[piece]!, mention);
  }
  const homeName = home ? names.stateName(home) : undefined;
  const elsewhere = new Set(
    found.flatMap(({ person, mention, piece }) => (isElsewhere(pieces[piece]!, mention) ? [person] : [])),
  );
  for (const person of persons)
    if (!person.side && home && homeName && !elsewhere.has(person)) {
      const [evidence] = person.spans;
      person.side = evidence ? inferred(home, "body-of-state", spanOf(evidence)) : fromPage(home, "publisher");
    }
  twoOfOneOffice(persons, home);
  const at: Reference[][] = pieces.map(() => []);
  for (const { person, mention, piece } of found) {
    const nominal =
      mention.card ||
      mention.words.every(
        (word) =>
          person.name.split(" ").some((own) => own.replace(/^.*\./u, "") === word.replaceAll("\u00ad", "")) ||
          /\./.test(word),
      );
    const before = pieces[piece]!.words[(mention.offices[0]?.from ?? mention.from) - 1];
    const led = before !== undefined && /^(?:с|со|к|ко|от|для|у|о|об|по|за|между|на|перед)$/.test(before.fold);
    const office = mention.offices.at(-1);
    at[piece]!.push({
      start: mention.offices[0]?.start ?? mention.start,
      end: mention.end,
      from: Math.min(mention.from, mention.offices[0]?.from ?? mention.from),
      next: mention.next,
      person,
      subject: !led && nominal && (mention.card || office === undefined || office.kase === "nominative"),
      pieceIndex: piece,
    });
  }
  otherOfTwo(pieces, head, at, home);
  const leading = leadingOf(pieces, head, at);
  // Offices alone: "Президент России" is whoever of that state holds it.
  for (const [piece, { offices }] of people.entries()) {
    for (const office of offices) {
      // "господин Президент": who is spoken to.
      if (/^господин/.test(pieces[piece]!.words[office.from - 1]?.fold ?? "")) continue;
      const person = holderOf(office, persons, home, piece, at, leading);
      if (!person) {
        if (
          piece < head ||
          piece > head + 1 ||
          office.side === undefined ||
          office.kase !== "nominative" ||
          !TOP.has(office.head)
        )
          continue;
        if (
          persons.some((person) => person.side?.value === office.side && !person.unnamed && person.mentions.length > 1)
        )
          continue;
        const made: Person = {
          id: "" as ActorId,
          name: pieces[piece]!.words.slice(office.from, office.next)
            .map((word) => word.text)
            .join(" "),
          keys: [],
          mentions: [],
          spans: [],
          offices: [],
          heads: new Set(),
          unnamed: true,
          called: office.shown,
        };
        made.offices.push(stated(made.name, spanOf(office)));
        made.heads.add(office.head);
        made.side = stated(office.side, spanOf(office));
        made.spans.push(spanOf(office));
        persons.push(made);
        at[piece]!.push({
          start: office.start,
          end: office.end,
          from: office.from,
          next: office.next,
          person: made,
          subject: true,
          pieceIndex: piece,
        });
        continue;
      }
      if (piece >= head) person.spans.push(spanOf(office));
      const headOfHome = office.head === "президент" && home !== undefined && person.side?.value === home;
      if (person.offices.length === 0 && (office.side !== undefined || headOfHome) && office.head !== "глава")
        giveOffice(person, office, piece >= head);
      const before = pieces[piece]!.words[office.from - 1];
      const led = before !== undefined && /^(?:с|со|к|от|для|у|о|об|по|за|между)$/.test(before.fold);
      at[piece]!.push({
        start: office.start,
        end: office.end,
        from: office.from,
        next: office.next,
        person,
        subject: !led && office.kase === "nominative",
        pieceIndex: piece,
      });
    }
    at[piece]!.sort((a, b) => a.from - b.from);
  }
  for (const [index, person] of persons.entries()) person.id = `p${index}` as ActorId;
  return {
    persons,
    at,
    byInitials: (label) => {
      const words = label
        .split(/[\s.]+/)
        .filter(
          (word, at) => word !== "" && !NAME_PARTICLES.has(word.toLowerCase()) && !(at === 0 && label[1] === "."),
        );
      const long = words.filter((word) => word.length > 2);
      // "Ван И": all of the name is short.
      const keys = (long.length > 0 ? long : words).map(nameKey);
      return persons.find(
        (person) =>
          keys.length > 0 &&
          !person.unnamed &&
          samePerson(keys, person.keys) &&
          (label[1] !== "." || person.name.split(" ").some((word) => word[0] === label[0])),
      );
    },
  };
}

/** A state has one Minister of Foreign Affairs: the second of an office, for whom no state is given, is the other side's. */
function twoOfOneOffice(persons: readonly Person[], home: string | undefined): void {
  const others = new Set(persons.flatMap(({ side }) => (side && side.value !== home ? [side.value] : [])));
  const [other] = others;
  if (other === undefined || others.size > 1) return;
  const shown = (person: Person): string | undefined => person.offices[0]?.value.toLowerCase();
  const isTaken = ({ side }: Person): boolean => side?.basis.kind === "inferred" && side.basis.rule === "body-of-state";
  const own = persons.filter((person) => person.side?.value === home);
  const held = new Set(own.filter((person) => !isTaken(person)).map(shown));
  for (const person of own) {
    const office = shown(person);
    if (isTaken(person) && office && held.has(office) && /^(?:министр|премьер|президент|председатель)/u.test(office))
      person.side = inferred(other, "other-state-of-two", ...evidenceOf(person.side!));
  }
}

/** "Заявления по итогам орсанийско-вельдских переговоров": of two who speak, known by their names alone, the guest speaks second. */
function otherOfTwo(
  pieces: readonly Piece[],
  head: number,
  at: readonly Reference[][],
  home: string | undefined,
): void {
  const others = new Set(
    pieces.slice(0, head).flatMap(({ hits }) => hits.flatMap(({ code }) => (code && code !== home ? [code] : []))),
  );
  const [other] = others;
  if (other === undefined || others.size > 1) return;
  const speakers = new Set<Person>();
  for (const [index, [first]] of at.entries())
    if (first?.from === 0 && pieces[index]!.words[first.next]?.text === ":") speakers.add(first.person);
  const [, second] = speakers;
  if (speakers.size !== 2 || !second) return;
  const isBare = ({ side, offices }: Person): boolean =>
    offices.length === 0 && side?.basis.kind === "inferred" && side.basis.rule === "body-of-state";
  if ([...speakers].every(isBare))
    second.side = inferred(other, "other-state-of-two", ...second.spans.slice(0, 1).map(spanOf));
}

/** Whose people a list tells: "с вельдской стороны – …", "со стороны Вельды …". */
function sideBefore({ words, hits }: Piece, from: number): { code: string; span: Span } | undefined {
  const hit = hits.findLast(({ kind, next, from: at }) => {
    if (next > from) return false;
    const before = words[at - 1]?.fold;
    if (kind === "state" && /^делегаци/u.test(before ?? "")) return words[next]?.fold === "во";
    if (kind === "state") return before === "стороны";
    // "орсанийскую делегацию во главе с …"
    if (kind === "demonym" && /^делегаци/u.test(words[next]?.fold ?? "")) return words[next + 1]?.fold === "во";
    return kind === "demonym" && /^со?$/.test(before ?? "") && /^(?:стороны|[–—-])$/.test(words[next]?.fold ?? "");
  });
  return hit?.code
    ? { code: hit.code, span: { start: words[hit.from]!.start, end: words[hit.next - 1]!.end } }
    : undefined;
}

/** "с луренийским режиссёром Томашем Белиным": whom an adjective of a state describes. */
function describedBefore({ words, hits }: Piece, { from, offices }: NameMention): Sourced<string> | undefined {
  if (offices.length > 0) return undefined;
  const hit = hits.find(({ kind, next }) => kind === "demonym" && next === from - 1);
  const noun = words[from - 1];
  // Only behind "с" is it sure that adjective, noun and name stand in one case: "после украинского кризиса Томаш Белин".
  if (!hit?.code || noun?.kind !== "word" || noun.capital || !/^со?$/.test(words[hit.from - 1]?.fold ?? ""))
    return undefined;
  return stated(hit.code, { start: words[hit.from]!.start, end: words[hit.next - 1]!.end });
}

/** Who may be meant by "Президент" alone: whoever the opening has as a subject, or who has the floor: "В.Ридль:". */
function leadingOf(pieces: readonly Piece[], head: number, at: readonly Reference[][]): Set<Person> {
  const found = new Set<Person>();
  for (const references of at.slice(head, head + 3))
    for (const { person, subject } of references) if (subject) found.add(person);
  for (const [index, references] of at.entries()) {
    const [first] = references;
    if (first?.from === 0 && pieces[index]!.words[first.next]?.text === ":") found.add(first.person);
  }
  return found;
}

/** How far before a name the words of its office or its delegation begin. */
const REACH = 14;

/** Whether a name's office or delegation is of a body that is not of the publisher's state, though no state's name is in it. */
const isElsewhere = (piece: Piece, mention: NameMention): boolean => NOT_OF_HOME.test(wordsBefore(piece, mention));

const wordsBefore = ({ words }: Piece, { from, next, offices }: NameMention): string =>
  words
    .slice(Math.max(0, (offices[0]?.from ?? from) - REACH), next)
    .map(({ fold }) => fold)
    .join(" ");

const startOf = (key: string): string => key.slice(0, 3);

/** How many persons an office alone may mean, and how many sentences back it may be asked who was named last. */
const OFFICE_PERSONS = 200;
const OFFICE_BACK = 40;

const TOP: ReadonlySet<string> = new Set([
  "президент",
  "глава",
  "председатель",
  "премьер-министр",
  "министр",
  "король",
  "эмир",
  "султан",
  "канцлер",
]);

function giveOffice(person: Person, office: OfficeMention, inBody: boolean): void {
  // "председатель ОБСЕ, министр иностранных дел Вельды": a state's minister acts for the state.
  if (office.side && (!person.side || (!isStateCode(person.side.value) && isStateCode(office.side))))
    person.side = inBody
      ? stated(office.side, spanOf(office))
      : { value: office.side, basis: { kind: "page", field: "title" } };
  // "Министр" is said in full by "Министр иностранных дел".
  const bare = person.offices.findIndex(
    ({ value }) => !value.includes(" ") && office.shown.toLowerCase().startsWith(`${value.toLowerCase()} `),
  );
  if (bare >= 0 && person.heads.has(office.head)) person.offices.splice(bare, 1);
  else if (person.heads.has(office.head) || person.offices.some(({ value }) => value === office.shown)) return;
  person.heads.add(office.head);
  person.offices.push(
    inBody ? stated(office.shown, spanOf(office)) : { value: office.shown, basis: { kind: "page", field: "title" } },
  );
}

function holderOf(
  office: OfficeMention,
  persons: readonly Person[],
  home: string | undefined,
  piece: number,
  at: readonly Reference[][],
  leading: ReadonlySet<Person>,
): Person | undefined {
  const named = persons.slice(0, OFFICE_PERSONS).filter((person) => !person.unnamed || person.heads.has(office.head));
  const side = office.side;
  if (side !== undefined) {
    const own = named.filter((person) => person.side?.value === side);
    const exact = holdersOf(office, own);
    if (exact.length === 1) return exact[0];
    const holding = own.filter((person) => person.heads.has(office.head));
    const pick =
      holding[0] ??
      calledAgain(office, own) ??
      (office.head === "глава" || office.head === "лидер"
        ? own[0]
        : own.find((person) => person.heads.size === 0 && side === home));
    return pick;
  }
  // The publisher's own head of state needs no state's name: "Президент", "Глава государства".
  const ofState = /^глава государства$/iu.test(office.shown);
  const head = ofState ? "президент" : office.head;
  const own =
    home && (ofState || /^президент$/iu.test(office.shown))
      ? ([...leading].find(
          (person) =>
            person.side?.value === home &&
            (person.heads.has(head) || [...person.heads].every((one) => one === "глава")),
        ) ?? named.find((person) => person.side?.value === home && person.heads.has(head)))
      : undefined;
  if (own) return own;
  const exact = holdersOf(office, named);
  if (exact.length === 1) return exact[0];
  // "Министр подчеркнул": in a ministry's text its own.
  const holding = named.filter((person) => person.heads.has(office.head));
  const homes = office.shown === "Министр" ? holding.filter((person) => person.side?.value === home) : [];
  if (homes.length === 1) return homes[0];
  if (holding.length === 1) return holding[0];
  if (holding.length === 0) return calledAgain(office, named);
  // The one of several who was named last.
  for (let back = piece; back >= Math.max(0, piece - OFFICE_BACK) && holding.length > 1; back--) {
    const last = at[back]!.findLast((reference) => reference.subject && holding.includes(reference.person));
    if (last) return last.person;
  }
  return undefined;
}

/** "Председатель Сената": those of whom the text has that very office. */
const holdersOf = ({ shown }: OfficeMention, persons: readonly Person[]): Person[] =>
  persons.filter(({ offices }) => offices.some(({ value }) => value.toLowerCase() === shown.toLowerCase()));

/** "Спикер", "глава МИД": who holds that office under another name, where only one does. */
function calledAgain({ shown }: OfficeMention, persons: readonly Person[]): Person | undefined {
  const held = SAME_OFFICE.filter(([again]) => again.test(shown)).map(([, office]) => office);
  const same = persons.filter(({ offices }) => offices.some(({ value }) => held.some((office) => office.test(value))));
  return same.length === 1 ? same[0] : undefined;
}

/** The fullest form, each word as a mention in the nominative has it. */
function nameOf(person: Person): string {
  const full =
    [...person.mentions]
      .filter((mention) => !mention.card && !isListed(mention))
      .sort((a, b) => b.keys.length - a.keys.length || rank(a) - rank(b))[0] ?? person.mentions[0]!;
  const sure = new Map<string, string>();
  for (const mention of person.mentions)
    if (mention.kase === "nominative")
      for (const word of mention.words)
        if (!sure.has(nameKey(word))) sure.set(nameKey(word), word.replaceAll("\u00ad", ""));
  if (full.tight) return shownName(full);
  return shownName(full)
    .split(" ")
    .map((word) => sure.get(nameKey(word)) ?? word)
    .join(" ");
}

/** "Ридль Томаш Карлович": as lists have names, the surname first. */
const isListed = ({ words }: NameMention): boolean => words.length === 3 && PATRONYMIC.test(words[2]!.toLowerCase());

const rank = (mention: NameMention): number =>
  // Of initials and a surname alone nothing says the case: "К.В.Дальского".
  mention.kase === undefined && mention.keys.length === 1
    ? 4
    : mention.kase === "nominative"
      ? 0
      : mention.kase === "instrumental"
        ? 1
        : mention.kase === undefined
          ? 2
          : 3;

/** The actors of the record: persons, then states and organisations in the order of the text. Persons' ids are set. */
export function actorsOf(
  cast: Cast,
  pieces: readonly Piece[],
  names: RussianNames,
  needed: (person: Person) => boolean,
): { actors: Actor[]; states: Map<string, ActorId> } {
  const actors: Actor[] = [];
  const states = new Map<string, ActorId>();
  for (const person of cast.persons) {
    if (person.spans.length === 0 && !needed(person)) continue;
    person.id = `a${actors.length + 1}` as ActorId;
    actors.push({
      kind: "person",
      id: person.id,
      name: person.spans[0]
        ? stated(person.name, spanOf(person.spans[0]))
        : { value: person.name, basis: { kind: "page", field: "title" } },
      mentions: person.spans.map(spanOf).sort((a, b) => a.start - b.start),
      offices: person.offices,
      ...(person.side ? { side: person.side } : {}),
    });
  }
  const made = new Map<string, { spans: Span[] }>();
  for (const piece of pieces)
    for (const hit of piece.hits) {
      if (hit.kind !== "state" && hit.kind !== "demonym" && hit.kind !== "organisation") continue;
      const key = hit.kind === "organisation" && !hit.code ? hit.name : hit.code;
      if (!key) continue;
      const span = { start: piece.words[hit.from]!.start, end: piece.words[hit.next - 1]!.end };
      const known = made.get(key);
      if (known) {
        // A compound names a state twice at most.
        if (known.spans.at(-1)!.start !== span.start) known.spans.push(span);
        continue;
      }
      const spans = [span];
      made.set(key, { spans });
      const id = `a${actors.length + 1}` as ActorId;
      // The fullest form that the text has: a short name alone stays one.
      const short = piece.words[hit.from]!.text;
      const full = pieces.some((other) => other.hits.some((one) => one.name === hit.name && one.next - one.from > 1));
      const shown = full || hit.next - hit.from > 1 ? hit.name : /^\p{Lu}{2,}$/u.test(short) ? short : hit.name;
      const common = organisationKey(hit.name) ?? organisationKey(hit.short ?? "") ?? hit.short;
      if (hit.kind === "organisation")
        actors.push({
          kind: "organisation",
          id,
          name: stated(shown, spanOf(span)),
          mentions: spans,
          ...(common ? { short: common } : {}),
        });
      else {
        states.set(hit.code!, id);
        actors.push({
          kind: "state",
          id,
          code: hit.code!,
          name: stated(names.stateName(hit.code!) ?? hit.code!, spanOf(span)),
          mentions: spans,
        });
      }
    }
  return { actors, states };
}
