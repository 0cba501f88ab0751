import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import { type Remembered, rememberedFor } from "../text/remembered.ts";
import type { Token } from "../text/tokens.ts";
import { baseCueAt, cueAt, phraseAt } from "./cues.ts";
import { type OfficePhrase, officeAt } from "./offices.ts";
import { nameAt, ofState, stateInBrackets } from "./person-names.ts";
import type { TokenHit } from "./sentence.ts";
import { heldBefore, holdersOf } from "./shared-offices.ts";

/** Words that name or refer to somebody, before it is known to whom. */
export interface Mention extends Span {
  /** Token range. */
  from: number;
  next: number;
  kind:
    | "person"
    | "office"
    | "state"
    | "organisation"
    | "side"
    | "joint"
    | "he"
    | "she"
    | "they"
    | "we"
    | "other"
    | "group"
    | "demonym";
  /** The name alone, for a person. */
  name?: Span & { words: string[] };
  office?: OfficePhrase;
  hit?: TokenHit;
  /** The state that the words give: "the Russian side", "President Dana of Velland". */
  code?: string;
  codeSpan?: Span;
  /** How sure a person's name is one: by an office or style beside it, or only by its place in the sentence. */
  strong?: boolean;
  /** "the guest", "her host": who is at home and who abroad. */
  role?: "host" | "guest" | "latter";
}

/** Every mention has its fields in one order, absent ones too: they are asked everywhere, and one shape is looked into fast. */
export const mentionOf = (
  { start, end, from, next, kind }: Span & Pick<Mention, "from" | "next" | "kind">,
  more: Partial<Mention> = NOTHING,
): Mention => ({
  start,
  end,
  from,
  next,
  kind,
  name: more.name,
  office: more.office,
  hit: more.hit,
  code: more.code,
  codeSpan: more.codeSpan,
  strong: more.strong,
  role: more.role,
});

const NOTHING: Partial<Mention> = {};

const OWNERS = new Set(["state", "demonym", "capital", "house"]);

/** Everything in a sentence (or a title) that may be somebody, in order, without overlaps. Linear in the tokens. */
export function mentionsIn(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  pack: LanguagePack,
): Mention[] {
  const found: Mention[] = [];
  const openers = openersOf(pack);
  for (let at = 0; at < tokens.length; ) {
    const mention = mayBegin(tokens, hits, at, openers) ? mentionAt(tokens, hits, at, pack) : undefined;
    if (mention) {
      if (mention.kind === "group" && mention.office) {
        const held = heldBefore(mention.office, found, tokens, hits, pack);
        found.splice(found.length - held.length, held.length, ...held);
      }
      found.push(mention);
      at = Math.max(mention.next, at + 1);
      const holders = mention.kind === "group" && mention.office ? holdersOf(mention.office, tokens, hits, pack) : [];
      for (const holder of holders) {
        found.push(mentionOf({ ...holder, kind: "person" }, { ...holder, strong: true }));
        at = holder.next;
      }
    } else {
      at++;
    }
  }
  return found;
}

/** Words with which a mention may begin: those with a capital, and a few small ones. */
export const openersOf = rememberedFor(({ grammar, offices, voices }: LanguagePack) => {
  const { he, she, they, we, joint } = voices;
  const words = new Set(
    [grammar.articles, grammar.owning, offices.fleeting, he, she, they, we, joint.openers()].flatMap((list) => [
      ...list,
    ]),
  );
  return ({ text, lower }) => text !== lower || words.has(lower);
});

/** Most words of a text begin no mention: they are small, no name of the gazetteer's and none of the few. */
export function mayBegin(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  openers: Remembered<boolean>,
): boolean {
  const { kind, text, form } = tokens[at]!;
  return kind === "mark" ? text === "#" : openers.of(form) || hits.has(at);
}

/** What begins at a token, if anything does. */
export function mentionAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): Mention | undefined {
  const token = tokens[at]!;
  if (token.kind === "mark" && token.text !== "#") return undefined;
  const make = (kind: Mention["kind"], next: number, more?: Partial<Mention>): Mention =>
    mentionOf({ start: token.start, end: tokens[next - 1]!.end, from: at, next, kind }, more);
  const { voices } = pack;
  const office = officeAt(tokens, hits, at, pack);
  // "The responsible parties", "warring sides": others than those at the table.
  const others = voices.apart.holds(tokens[at - 1]);
  const joint = others ? 0 : phraseAt(tokens, at, voices.joint);
  // "Both officials"
  if (
    voices.pair.holds(token) &&
    (pack.offices.plurals.holds(tokens[at + 1]) || voices.crowds.holds(tokens[at + 1])) &&
    at + 2 > (joint ?? 0)
  )
    return make("joint", at + 2, office?.plural ? { office } : undefined);
  if (joint && joint >= (office?.next ?? 0)) return make("joint", joint, office?.plural ? { office } : undefined);
  // "the five ministers": all of them, counted.
  const counted = pack.grammar.articles.holds(token) && voices.numbers.holds(tokens[at + 1]);
  if (counted && (pack.offices.plurals.holds(tokens[at + 2]) || voices.crowds.holds(tokens[at + 2])))
    return make("joint", at + 3, office?.plural ? { office } : undefined);
  // "HE the Minister": a style, where a text is not set in capitals.
  if (voices.he.holds(token) && !pack.names.styles.has(token.text)) return make("he", at + 1);
  if (voices.she.holds(token)) return make("she", at + 1);
  if (voices.they.holds(token)) return make("they", at + 1);
  // "US President Dana": a state that is spelled as a pronoun is.
  const pronoun = voices.we.holds(token) && (token.capital || token.lower !== "i") && !hits.has(at);
  if (pronoun && !isNumeral(tokens, hits, at, pack)) return make("we", at + 1);
  const style = styleAt(tokens, hits, at, pack);
  if (style) return make(style, at + 2);

  const chief = chiefOf(tokens, hits, at, pack);
  if (chief) return make("other", chief.next, chief.owner);

  const organ = organOf(tokens, hits, at, pack);
  if (organ) return make("organisation", organ.next, { hit: organ });

  if (office) return withOffice(tokens, hits, at, office, pack, make);

  // "his counterpart", "the German interlocutor"
  const { articles, owning } = pack.grammar;
  if ((articles.holds(token) || owning.holds(token)) && tokens[at + 1]) {
    const owner = hits.get(at + 1);
    let noun = owner && OWNERS.has(owner.kind) ? owner.next : at + 1;
    // "the top Vellandic diplomat"
    const top = owner ? undefined : voices.top.holds(tokens[at + 1]) ? hits.get(at + 2) : undefined;
    if (top?.code && OWNERS.has(top.kind) && voices.other.holds(tokens[top.next])) {
      const owned = { code: top.code, codeSpan: { start: top.start, end: top.end } };
      const name = nameAt(tokens, hits, top.next + 1, pack, true);
      if (name) return make("person", name.next, { name: name.name, strong: true, ...owned });
      return make("other", top.next + 1, owned);
    }
    // "the high-ranking guest", "her island colleague": one adjective at most.
    const adjective = tokens[noun]?.kind === "word" && !tokens[noun]!.capital && !voices.other.holds(tokens[noun]);
    if (adjective && voices.other.holds(tokens[noun + 1])) noun++;
    const called = tokens[noun]?.lower ?? "";
    if (voices.other.has(called) || (owner?.code && voices.ofState.has(called))) {
      // "his counterpart from Velland, Ana Orlo"
      const from = pack.voices.from.holds(tokens[noun + 1]) ? hits.get(noun + 2) : undefined;
      const home = owner?.code ? owner : from?.kind === "state" ? from : undefined;
      if (from && home === from) noun = from.next - 1;
      const owned = home?.code ? { code: home.code, codeSpan: { start: home.start, end: home.end } } : {};
      // "her counterpart Ana Orlo", "her counterpart, Ana Orlo, …"
      const comma = tokens[noun + 1]?.text === ",";
      // "her Orsanian colleague, Minister of Trade Ana Orlo": the office between is that person's.
      const held = owner?.code ? officeAt(tokens, hits, comma ? noun + 2 : noun + 1, pack) : undefined;
      const holder = held && !held.plural && !held.code ? nameAt(tokens, hits, held.next, pack, true) : undefined;
      if (holder) return make("person", holder.next, { name: holder.name, office: held, strong: true, ...owned });
      const name = nameAt(tokens, hits, comma ? noun + 2 : noun + 1, pack, true);
      const apposed =
        name && /^[,.;]?$/.test(tokens[name.next]?.text ?? "") && (name.name.words.length > 1 || name.styled);
      const named = comma && !apposed ? undefined : name;
      if (named) return make("person", named.next, { name: named.name, strong: true, ...owned });
      const role = voices.hosts.has(called) ? "host" : voices.guests.has(called) ? "guest" : undefined;
      return make("other", noun + 1, { ...owned, ...(role ? { role } : {}) });
    }
    // "The latter told": whoever was named last.
    if (articles.holds(token) && pack.voices.latter.holds(tokens[at + 1]) && verbFollows(tokens, at + 2, pack))
      return make("other", at + 2, { role: "latter" });
    // "the Government", "the Ministry of Foreign Affairs": the speaker's or the publisher's own.
    const body = voices.adjectives.has(called) ? noun + 1 : noun;
    const isBody = (word: string): boolean => voices.bodies.has(word) || (body > noun && voices.titledBodies.has(word));
    if (articles.holds(token) && !owner && tokens[body]?.capital && isBody(tokens[body]!.lower)) {
      const end = fieldEnd(tokens, body + 1, pack);
      const whose = hits.get(end - 1);
      if (!whose) return make("side", end);
      // "the Federal Government of Velland"
      if (end === body + 3 && whose.code && OWNERS.has(whose.kind) && whose.kind !== "demonym")
        return make("state", end, { hit: whose, code: whose.code, codeSpan: { start: whose.start, end: whose.end } });
    }
    // "the Lurenian praised": somebody of that state.
    if (owner?.kind === "demonym" && owner.code && articles.holds(token) && verbFollows(tokens, owner.next, pack))
      return make("other", owner.next, { code: owner.code, codeSpan: { start: owner.start, end: owner.end } });
  }
  const state = stateAt(tokens, hits, at, pack, make);
  if (state) return state;
  const name = nameAt(tokens, hits, at, pack, saysNext(tokens, at, pack));
  if (!name) return undefined;
  const behind = officeBehind(tokens, hits, name.next, pack);
  const bracket = stateInBrackets(tokens, hits, behind?.next ?? name.next);
  if (!behind) {
    // "the Investment Facilitation Agreement", "the Bilateral Dialogue": what a thing is called.
    const noun = tokens[name.next];
    if (!name.styled && noun?.capital && noun.kind === "word" && pack.offices.eventNouns.holds(noun)) return undefined;
    // "Ana Orlo of Velland": whoever is said to be of a state is somebody.
    const of = name.name.words.length > 1 ? ofState(tokens, hits, name.next, pack) : {};
    return make("person", bracket?.next ?? name.next, {
      name: name.name,
      strong: name.styled || ((bracket !== undefined || of.code !== undefined) && name.name.words.length > 1),
      ...bracket?.state,
      ...of,
    });
  }
  const { code, codeSpan } = behind;
  return make("person", bracket?.next ?? behind.next, {
    name: name.name,
    office: behind,
    strong: true,
    ...(code ? { code } : {}),
    ...(codeSpan ? { codeSpan } : {}),
    ...(code ? {} : bracket?.state),
  });
}

/** "King Fadrik I": a number behind a name. */
function isNumeral(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.text.length !== 1 || at < 2 || before?.kind !== "word" || !before.capital) return false;
  return !pack.names.never.holds(before) && !hits.has(at - 1) && !pack.frames.days.holds(before);
}

/** "His Highness", "Her Excellency" without a name: he or she. */
function styleAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): "he" | "she" | "they" | undefined {
  const whose = pack.views.owners.of(tokens[at]);
  if (!tokens[at]!.capital || whose === undefined || whose === "we") return undefined;
  if (!tokens[at + 1]?.capital || !pack.voices.styled.holds(tokens[at + 1])) return undefined;
  // "His Highness Sheikh Hamad", "Her Excellency the Minister": the name or the office says who.
  const named = nameAt(tokens, hits, at + 2, pack) ?? officeAt(tokens, hits, at + 2, pack);
  return named ? undefined : whose;
}

/** "the head of Polish diplomacy", "the chief of the Polish MFA": whoever leads a service of that state. */
function chiefOf(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): { next: number; owner: Partial<Mention> } | undefined {
  const { articles, of } = pack.grammar;
  if (!articles.holds(tokens[at]) || !pack.voices.chiefs.holds(tokens[at + 1])) return undefined;
  if (!of.holds(tokens[at + 2])) return undefined;
  const from = articles.holds(tokens[at + 3]) ? at + 4 : at + 3;
  const hit = hits.get(from);
  if (!hit?.code || !OWNERS.has(hit.kind)) return undefined;
  const service = tokens[hit.next]?.kind === "possessive" ? hit.next + 1 : hit.next;
  if (!pack.voices.services.holds(tokens[service])) return undefined;
  return { next: service + 1, owner: { code: hit.code, codeSpan: { start: hit.start, end: hit.end } } };
}

/** "the Russian side", "Velland", "Moscow", "the Kremlin", "the Cuban government", "the European Council". */
function stateAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
  make: (kind: Mention["kind"], next: number, more?: Partial<Mention>) => Mention,
): Mention | undefined {
  const first = pack.grammar.articles.holds(tokens[at]) ? at + 1 : at;
  const hit = hits.get(first);
  if (!hit) return undefined;
  if (hit.kind === "organisation") return make("organisation", hit.next, { hit });
  if (!OWNERS.has(hit.kind)) return make("demonym", hit.next, { hit });
  let next = hit.next;
  if (tokens[next]?.kind === "possessive") next++;
  const noun = tokens[next]?.lower ?? "";
  const more: Partial<Mention> = {
    hit,
    ...(hit.code ? { code: hit.code, codeSpan: { start: hit.start, end: hit.end } } : {}),
  };
  // "Velland's top diplomat"
  if (hit.code && pack.voices.top.has(noun) && pack.voices.other.holds(tokens[next + 1])) {
    const name = nameAt(tokens, hits, next + 2, pack, true);
    if (name) return make("person", name.next, { ...more, name: name.name, strong: true });
    return make("other", next + 2, more);
  }
  if (pack.voices.sideWords.has(noun)) {
    const speaks = pack.voices.delegates.has(noun);
    return make(speaks ? "side" : "state", fieldEnd(tokens, next + 1, pack), more);
  }
  if (hit.kind === "demonym" || next > hit.next) return make("demonym", hit.next, more);
  return make("state", hit.next, more);
}

/** "that the Union would send": the organisation that the speaker acts for. */
export const isOwnBody = ({ hit }: Mention, sides: readonly string[]): boolean =>
  hit?.kind === "organisation" &&
  [hit.code, hit.short, hit.name].some((name) => name !== undefined && sides.includes(name));

/** "the General Secretariat of the Arctic Assembly": it speaks for the organisation. */
function organOf(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): TokenHit | undefined {
  const { articles, of } = pack.grammar;
  if (!articles.holds(tokens[at]) || !tokens[at + 1]?.capital) return undefined;
  const noun = pack.voices.organs.holds(tokens[at + 1]) ? at + 1 : at + 2;
  if (!tokens[noun]?.capital || !pack.voices.organs.holds(tokens[noun])) return undefined;
  if (!of.holds(tokens[noun + 1])) return undefined;
  const hit = hits.get(articles.holds(tokens[noun + 2]) ? noun + 3 : noun + 2);
  return hit?.kind === "organisation" ? hit : undefined;
}

/** A reporting verb in the past follows, maybe behind an adverb. */
function verbFollows(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const at = pack.adverb.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.capital &&
    (pack.finite.test(token.lower) || pack.pasts.holds(token)) &&
    pack.cues.holds(token)
  );
}

/** "the Orsanian Ministry of Transport and Trade": the field of a ministry belongs to its name. */
function fieldEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  if (!tokens[from - 1]?.capital || !pack.offices.links.holds(tokens[from]) || !tokens[from + 1]?.capital) return from;
  let at = from + 2;
  while (tokens[at]?.capital || (pack.grammar.and.holds(tokens[at]) && tokens[at + 1]?.capital)) at++;
  return at;
}

/** An office with the name before or behind it, or alone. */
function withOffice(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  office: OfficePhrase,
  pack: LanguagePack,
  make: (kind: Mention["kind"], next: number, more?: Partial<Mention>) => Mention,
): Mention {
  const owner: { code?: string; codeSpan?: Span } = office.code
    ? { code: office.code, ...(office.codeSpan ? { codeSpan: office.codeSpan } : {}) }
    : {};
  if (office.plural) return make("group", office.next, { office, ...owner });
  let from = office.next;
  // "Director General (Counter Terrorism) Ana Orlo": the field in brackets.
  const bracket = fieldInBrackets(tokens, from);
  // "Director-General of the Arctic Assembly (AA), Ms. Orlo": its short name.
  const behindBracket = bracket !== undefined && tokens[bracket]?.text === "," ? bracket + 1 : bracket;
  if (bracket !== undefined && nameAt(tokens, hits, behindBracket!, pack)) from = bracket;
  // "the Minister of Commerce, Mr. Orlo Vane": a comma only before a style or after an article.
  const comma = tokens[from]?.text === ",";
  if (comma) from++;
  const name = nameAt(tokens, hits, from, pack, !comma);
  // "Before the talks with the President of Velland, Ana Orlo toured": the comma ends what leads in.
  const leads = comma && name && !name.styled && isLeadIn(tokens, at, name.next, pack);
  if (leads) return make("office", office.next, { office, ...owner });
  // "the Minister of Trade, Orlo, said": one word is a name where commas enclose it.
  if (!name || (comma && !name.styled && name.name.words.length < 2 && tokens[name.next]?.text !== ",")) {
    return make("office", office.next, { office, ...owner });
  }
  // "Archbishop Paolo Teck, Secretary for Relations with States": one office before, one behind.
  // "General Ana Orlo": a style that is an office is held beside another.
  const styles = office.offices.every(({ text }) =>
    text.split(/[\s-]/).every((word) => pack.names.honorifics.has(word.toLowerCase())),
  );
  const behind = comma ? undefined : officeBehind(tokens, hits, name.next, pack, !styles);
  if (behind) {
    const both = { ...office, offices: [...office.offices, ...behind.offices] };
    const whose = behind.code
      ? { code: behind.code, ...(behind.codeSpan ? { codeSpan: behind.codeSpan } : {}) }
      : owner;
    return make("person", behind.next, { name: name.name, office: both, strong: true, ...whose });
  }
  const inBrackets = stateInBrackets(tokens, hits, name.next);
  return make("person", inBrackets?.next ?? name.next, {
    name: name.name,
    office,
    strong: true,
    ...owner,
    ...(owner.code === undefined ? inBrackets?.state : {}),
    ...ofState(tokens, hits, name.next, pack, owner.code),
  });
}

/** "Park said that": a word that is seldom a name, right before a verb of saying. */
function saysNext(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!pack.names.surnames.holds(tokens[at]) || pack.grammar.articles.holds(tokens[at - 1])) return false;
  const cue = cueAt(tokens, at + 1, pack);
  return (
    cue !== undefined && (cue.cue.class === "speech" || cue.cue.class === "express" || cue.cue.class === "perform")
  );
}

/** A sentence that a preposition opens, an office that one governs, and a verb behind the name. */
const isLeadIn = (tokens: readonly Token[], office: number, verb: number, pack: LanguagePack): boolean =>
  office > 1 &&
  (pack.grammar.governing.holds(tokens[0]) ||
    pack.progressive.test(tokens[0]!.lower) ||
    tokens[0]!.lower.endsWith(pack.pastEnding)) &&
  pack.grammar.prepositions.holds(tokens[office - 1]) &&
  tokens[verb] !== undefined &&
  pack.pasts.holds(tokens[verb]) !== tokens[verb]!.lower.endsWith(pack.pastEnding);

/** The token behind "(Counter Terrorism)" or its like. */
function fieldInBrackets(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== "(") return undefined;
  for (let end = at + 1; end < tokens.length && end < at + 8; end++) {
    if (tokens[end]!.text === ")") return end + 1;
    if (!tokens[end]!.capital && tokens[end]!.kind === "word" && tokens[end]!.text.length > 3) return undefined;
  }
  return undefined;
}

/**
 * "Ana Orlo, Minister of Trade of Velland, said": an office between commas belongs to the name before it.
 * @param holds the name has an office before it.
 */
function officeBehind(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
  holds = false,
): OfficePhrase | undefined {
  if (tokens[at]?.text !== ",") return undefined;
  let from = at + 1;
  // "Ana Orlo, who is both Minister of Trade and Commissioner for Ports"
  const relative = pack.names.who.holds(tokens[from]) && pack.grammar.be.holds(tokens[from + 1]);
  if (relative) {
    from += 2;
    while (pack.offices.before.holds(tokens[from])) from++;
  }
  // "Ana Orlo, appointed as Ambassador of Velland"
  const appointed = from;
  while (from < appointed + 3 && pack.offices.appointed.holds(tokens[from])) from++;
  const office = officeAt(tokens, hits, from, pack, true);
  if (!office || office.plural) return undefined;
  // "Ana Orlo, Orsanian Foreign Minister discuss trade": the verb of a headline is that of two.
  const verb = tokens[office.next];
  if (verb && !verb.capital && !pack.pasts.holds(verb) && baseCueAt(tokens, office.next, pack)) return undefined;
  const small = !tokens[from]!.capital && !office.definite && office.code === undefined && !relative;
  // "Ana Orlo, the Ambassador of Velland, met": with an article or in small letters only where a mark closes it.
  if ((office.definite || small) && !relative && !/^[,.;:()—–]$/.test(tokens[office.next]?.text ?? "."))
    return undefined;
  // "Ana Orlo, President Dana": the office is the next name's. "…, Ambassador of Hailan, Mr. Vane": so it is, unless styled.
  if (nameAt(tokens, hits, office.next, pack)) return undefined;
  // "At the invitation of Prime Minister Orlo, the Minister of Trade of Velland, Ana Dane, arrived": who holds an office already.
  // "Minister of Power Ana Orlo, Secretary to the Cabinet, Bran Teck": so it is in a list.
  const next = holds && tokens[office.next]?.text === "," ? office.next + 1 : undefined;
  const other = next === undefined ? undefined : nameAt(tokens, hits, next, pack);
  if (other && (office.definite || other.styled || other.name.words.length > 1)) return undefined;
  return office;
}
