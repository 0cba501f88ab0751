import type { LanguagePack, VerbForm } from "../../languages/pack.ts";
import type { Item } from "./units.ts";

/** What a word does in its sentence. */
export type Part =
  | "name"
  | "noun"
  | "number"
  | "pronoun"
  | "determiner"
  | "owner"
  | "quote"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "verb"
  | "adjective"
  | "adverb"
  | "time"
  | "preposition"
  | "coordinator"
  | "opener"
  | "relative"
  | "that"
  | "mark";

export interface Word extends Item {
  part: Part;
  /** The forms of a verb that this spelling may be; empty for what is no verb. */
  forms: ReadonlySet<VerbForm>;
  /** A pronoun with its auxiliary: "they've". */
  helped?: boolean;
}

const NONE: ReadonlySet<VerbForm> = new Set();

/** Tells of every word of a sentence what it does there. Nouns and verbs are told apart by their neighbours. */
export function partsOf(items: readonly Item[], pack: LanguagePack): Word[] {
  return new Tagger(items, pack).words;
}

class Tagger {
  readonly words: Word[] = [];
  private readonly items: readonly Item[];
  private readonly pack: LanguagePack;
  private readonly titled: boolean;

  constructor(items: readonly Item[], pack: LanguagePack) {
    this.items = items;
    this.pack = pack;
    const long = items.filter((item) => item.kind === "word" && item.text.length > 3);
    this.titled = long.length > 2 && long.filter((item) => item.capital).length >= 0.8 * long.length;
    for (let at = 0; at < items.length; at++) {
      const times = this.timeAt(at);
      for (let end = at + times; at < end; at++) this.words.push({ ...items[at]!, part: "time", forms: NONE });
      const item = items[at];
      if (!item) break;
      const forms = this.formsOf(item);
      const part = this.partOf(at, item, forms);
      const helped = part === "pronoun" && /'(?:ve|d|ll|m|re)$/.test(item.lower);
      this.words.push({ ...item, part, forms, ...(helped ? { helped } : {}) });
    }
  }

  private is(at: number, set: ReadonlySet<string>): boolean {
    const item = this.items[at];
    return item !== undefined && item.kind === "word" && set.has(item.lower);
  }

  private formsOf(item: Item): ReadonlySet<VerbForm> {
    if (item.kind !== "word") return NONE;
    const { verbs, forms, shapes, adverbial } = this.pack.attribution;
    const known = forms.get(item.lower) ?? verbs.get(item.lower)?.kinds;
    if (known) return known;
    if (adverbial.has(item.lower)) return NONE;
    for (const [shape, found] of shapes) if (shape.test(item.lower)) return found;
    return NONE;
  }

  /** How many words from here tell when: "last Tuesday night", "in June 2016", "two weeks ago". */
  private timeAt(start: number): number {
    const { items } = this;
    const { when } = this.pack.attribution;
    let at = start;
    if (items[at]?.kind === "word" && items[at]!.capital && at > 0 && items[at]!.text === items[at]!.text.toUpperCase())
      return 0;
    if (this.is(at, when.lead) && (this.is(at + 1, when.days) || this.is(at + 1, when.months) || this.year(at + 1)))
      at++;
    else if (this.is(at, when.lead) && this.is(at + 1, when.near) && this.is(at + 2, when.units)) at++;
    const first = at;
    if (this.is(at, when.nearer) && this.is(at + 1, when.near)) at++;
    if (
      this.is(at, when.near) &&
      (this.is(at + 1, when.units) || this.is(at + 1, when.days) || this.is(at + 1, when.months))
    )
      at += 2;
    else if (this.is(at, when.days) || (this.is(at, when.months) && items[at]!.capital)) at++;
    else if (first > start && this.year(at)) at++;
    else if (this.is(at, when.alone)) at++;
    else if (
      (items[at]?.kind === "number" || this.is(at, when.numbers)) &&
      this.is(at + 1, when.units) &&
      this.is(at + 2, when.ago)
    )
      at += 3;
    if (at === first) return 0;
    if (items[at]?.text === "." && this.is(at - 1, when.months) && items[at - 1]!.text.length < 5) at++;
    if (this.is(at - 1, when.months) || items[at - 1]?.text === ".") {
      if (items[at]?.kind === "number") at++;
      if (items[at]?.text === "," && this.year(at + 1)) at += 2;
    }
    while (this.is(at, when.units) && !this.is(at - 1, when.units)) at++;
    // "Friday's debate", "last week's debate" is no time.
    return items[at]?.kind === "possessive" ? 0 : at - start;
  }

  private year(at: number): boolean {
    const item = this.items[at];
    return item?.kind === "number" && /^(?:1[89]|20)\d\d$/.test(item.text);
  }

  /** The last word before that is no adverb. */
  private before(at: number): Word | undefined {
    let back = at - 1;
    while (back >= 0 && this.words[back]!.part === "adverb") back--;
    return this.words[back];
  }

  private partOf(at: number, item: Item, forms: ReadonlySet<VerbForm>): Part {
    if (item.kind === "quote" || item.kind === "number") return item.kind;
    if (item.kind === "possessive") return this.leans(at) ? "be" : "owner";
    if (item.kind === "mark") {
      // "the Democrats’ plan"
      if (/^[’']$/.test(item.text) && this.items[at - 1]?.end === item.start && /s$/.test(this.items[at - 1]!.lower))
        return "owner";
      return /^[$#@€£%&]$/.test(item.text) ? "noun" : "mark";
    }
    const { grammar, attribution } = this.pack;
    const { lower } = item;
    const inner = item.capital && at > 0 && !this.opens(at) && !this.titled;
    if (grammar.be.has(lower)) return "be";
    if (grammar.have.has(lower)) return "have";
    if (grammar.do.has(lower)) return "do";
    if (grammar.modals.has(lower) && !inner && !attribution.noModals.has(lower)) return "modal";
    if (this.pack.according.has(lower)) return "preposition";
    if (attribution.pairs.has(lower)) {
      if (this.clauseAhead(at)) return "opener";
      return grammar.adverbs.has(lower) ? "adverb" : "preposition";
    }
    if (grammar.to.has(lower)) return this.infinitiveAhead(at) ? "to" : "preposition";
    if (attribution.relatives.has(lower)) return "relative";
    if (grammar.complementizers.has(lower)) return this.pointing(at) ? "determiner" : "that";
    if (attribution.coordinators.has(lower)) return "coordinator";
    if (attribution.openers.has(lower)) return "opener";
    const last = this.before(at);
    if (grammar.prepositions.has(lower) && !inner && !(forms.has("ing") && last?.part === "be")) {
      // "would like", "to like"
      if (forms.has("base") && last && /^(?:modal|to|do)$/.test(last.part)) return "verb";
      return "preposition";
    }
    if (grammar.determiners.has(lower) && !inner) {
      if (attribution.objects.has(lower))
        return this.nounAhead(at + 1) || this.formsOf(this.items[at + 1] ?? item).has("base")
          ? "determiner"
          : "pronoun";
      return grammar.pronouns.has(lower) && !this.nounAhead(at + 1) ? "pronoun" : "determiner";
    }
    // "one aide"
    if (attribution.when.numbers.has(lower) && grammar.pronouns.has(lower) && this.nounAhead(at + 1)) return "number";
    if ((grammar.pronouns.has(lower) || attribution.objects.has(lower)) && !(inner && lower.length > 3))
      return "pronoun";
    if (grammar.negations.has(lower)) return "adverb";
    if (
      (last?.part === "modal" || last?.part === "to") &&
      forms.size === 0 &&
      !item.capital &&
      !this.adverbial(at) &&
      this.words[at - 1]!.part !== "noun"
    )
      return "verb";
    if ((last?.part === "determiner" || last?.part === "owner") && this.adverbial(at) && this.nounAhead(at + 1))
      return "noun";
    // "was sure that": no noun, whatever comes behind.
    if (
      (attribution.adjectives.has(lower) || attribution.evident.has(lower)) &&
      (last?.part === "be" || (last?.part === "verb" && attribution.feeling.has(last.lower)))
    )
      return "adjective";
    if (forms.size > 0 && !inner && !(at === 0 && this.items[1]?.capital && !this.titled && !forms.has("ing"))) {
      if (this.verbHere(at, item, forms, last)) return "verb";
    } else if (inner) return "name";
    if (
      grammar.adverbs.has(lower) ||
      attribution.adverbs.has(lower) ||
      (attribution.adverb.test(lower) && !attribution.adverbial.has(lower))
    )
      return "adverb";
    if (item.capital && at > 0) return "name";
    if (at === 0 && item.capital && (this.items[1]?.capital || this.items[1]?.kind === "possessive")) return "name";
    return "noun";
  }

  /** "flouts that treaty": no clause opens here. */
  private pointing(at: number): boolean {
    const next = this.items[at + 1];
    if (
      next?.kind !== "word" ||
      next.capital ||
      !this.nounAhead(at + 1) ||
      this.adverbial(at + 1) ||
      this.clauseAhead(at)
    )
      return false;
    let end = at + 1;
    while (this.items[end + 1] && this.items[end + 1]!.kind === "word" && this.nounAhead(end + 1)) end++;
    return !/[^s]s$/.test(this.items[end]!.lower);
  }

  /** Nothing but marks and quotations stands before. */
  private opens(at: number): boolean {
    for (let back = at - 1; back >= 0; back--) {
      const { kind, text } = this.items[back]!;
      if (kind !== "mark" && kind !== "quote") return false;
      if (text === ",") return false;
    }
    return true;
  }

  /** "he's calling", "that's", "who's": the auxiliary leans on a pronoun. */
  private leans(at: number): boolean {
    const host = this.words[at - 1];
    return (
      host !== undefined &&
      (host.part === "pronoun" || host.part === "relative" || host.part === "that" || host.part === "opener") &&
      !this.pack.grammar.owning.has(host.lower)
    );
  }

  private infinitiveAhead(at: number): boolean {
    let next = at + 1;
    while (this.adverbial(next) && next < at + 4) next++;
    const item = this.items[next];
    // "to “check it out”"
    if (item?.kind === "quote") return /^\P{L}{1,2}\p{Ll}/u.test(item.text);
    if (item?.kind !== "word" || this.is(at - 1, this.pack.according)) return false;
    const { grammar } = this.pack;
    if (item.lower === "be" || item.lower === "have" || item.lower === "do") return true;
    if (item.capital && !this.titled) return false;
    if (grammar.determiners.has(item.lower)) return false;
    const forms = this.formsOf(item);
    // A word that no list knows, before an object: "to liquidate its holdings".
    if (
      forms.size === 0 &&
      !/s$/.test(item.lower) &&
      !grammar.prepositions.has(item.lower) &&
      !grammar.pronouns.has(item.lower)
    ) {
      if (this.pack.attribution.verbShape.test(item.lower)) return true;
      const object = this.items[next + 1];
      return (
        object?.kind === "word" &&
        (grammar.determiners.has(object.lower) || this.pack.attribution.objects.has(object.lower))
      );
    }
    if (!forms.has("base")) return false;
    return !grammar.prepositions.has(item.lower) || item.lower === "like";
  }

  private adverbial(at: number): boolean {
    const item = this.items[at];
    if (item?.kind !== "word") return false;
    const { grammar, attribution } = this.pack;
    return (
      grammar.negations.has(item.lower) ||
      grammar.adverbs.has(item.lower) ||
      attribution.adverbs.has(item.lower) ||
      (!item.capital && attribution.adverb.test(item.lower) && !attribution.adverbial.has(item.lower))
    );
  }

  /** A noun, or what may stand before one, follows: "this (new) plan", not "this is". */
  private nounAhead(at: number): boolean {
    const item = this.items[at];
    if (!item || item.kind === "mark" || item.kind === "possessive") return item?.text === "$";
    if (item.kind !== "word") return true;
    const { grammar, attribution } = this.pack;
    if (
      this.verbLike(item) ||
      grammar.prepositions.has(item.lower) ||
      grammar.complementizers.has(item.lower) ||
      attribution.coordinators.has(item.lower) ||
      attribution.openers.has(item.lower) ||
      attribution.pairs.has(item.lower) ||
      attribution.relatives.has(item.lower) ||
      grammar.to.has(item.lower) ||
      grammar.determiners.has(item.lower) ||
      attribution.objects.has(item.lower)
    )
      return false;
    if (this.adverbial(at)) return this.nounAhead(at + 1);
    const forms = this.formsOf(item);
    if (item.capital || forms.size === 0) return !grammar.pronouns.has(item.lower);
    if (forms.has("ing") && this.objectAhead(at)) return false;
    if (attribution.alsoNouns.has(item.lower)) return true;
    // "some concerned parents" against "some said".
    if (forms.has("participle") && !forms.has("base")) return this.nounAhead(at + 1);
    return forms.has("ing") || (forms.has("base") && forms.has("participle"));
  }

  private verbLike(item: Item): boolean {
    const { grammar } = this.pack;
    return (
      grammar.be.has(item.lower) ||
      grammar.have.has(item.lower) ||
      grammar.do.has(item.lower) ||
      grammar.modals.has(item.lower)
    );
  }

  /** A subject and a tensed verb follow before the next mark: "as he said", not "as a result". */
  private clauseAhead(at: number): boolean {
    const { grammar, attribution } = this.pack;
    for (let next = at + 1; next < this.items.length && next < at + 14; next++) {
      const item = this.items[next]!;
      if (item.kind === "quote") {
        if (/,\P{L}*$/u.test(item.text)) return false;
        continue;
      }
      if (item.text === "," && next > at + 1 && this.is(next + 1, attribution.insets)) {
        // "as experts, including Ana Orlo, have said"
        let close = next + 1;
        while (close < this.items.length && close < next + 10 && this.items[close]!.text !== ",") close++;
        next = close;
        continue;
      }
      if (item.kind === "mark" && /^[,;:—–―()-]$/.test(item.text)) return false;
      if (item.kind !== "word") continue;
      if (
        next === at + 1 &&
        attribution.shapes.some(([shape, forms]) => forms.has("ing") && shape.test(item.lower)) &&
        !item.capital
      )
        return false;
      if (this.verbLike(item)) return next > at + 1;
      if (grammar.pronouns.has(item.lower) && !grammar.determiners.has(item.lower)) return true;
      if (
        attribution.relatives.has(item.lower) ||
        attribution.openers.has(item.lower) ||
        grammar.complementizers.has(item.lower)
      )
        return false;
      if (item.capital || next === at + 1) continue;
      const forms = this.formsOf(item);
      if ((forms.has("past") || forms.has("third")) && !attribution.alsoNouns.has(item.lower)) {
        const before = this.items[next - 1]!;
        if (
          !grammar.determiners.has(before.lower) &&
          !grammar.prepositions.has(before.lower) &&
          before.kind !== "possessive"
        )
          return true;
      }
    }
    return false;
  }

  /** What follows tells that this is a verb: its object, its clause. */
  private objectAhead(at: number): boolean {
    let next = at + 1;
    while (this.adverbial(next) && next < at + 3) next++;
    const item = this.items[next];
    if (!item) return false;
    const { grammar, attribution } = this.pack;
    return (
      item.kind === "quote" ||
      (item.kind === "word" &&
        (grammar.determiners.has(item.lower) ||
          grammar.pronouns.has(item.lower) ||
          attribution.objects.has(item.lower) ||
          (grammar.complementizers.has(item.lower) && !this.tensedAhead(next + 1)) ||
          (attribution.openers.has(item.lower) &&
            /^(?:wh|how)/.test(item.lower) &&
            !grammar.prepositions.has(item.lower)) ||
          (item.capital && !this.titled)))
    );
  }

  private tensedAhead(at: number): boolean {
    const item = this.items[at];
    if (item?.kind !== "word") return false;
    if (this.verbLike(item)) return true;
    const forms = this.formsOf(item);
    return (
      (forms.has("past") || forms.has("third")) && !item.capital && !this.pack.attribution.alsoNouns.has(item.lower)
    );
  }

  private plural(word: Word): boolean {
    return (
      (/[^s'u]s$/.test(word.lower) && word.part !== "verb") ||
      this.pack.attribution.plurals.has(word.lower) ||
      word.kind === "number"
    );
  }

  private verbHere(at: number, item: Item, forms: ReadonlySet<VerbForm>, last: Word | undefined): boolean {
    const { attribution } = this.pack;
    const either = attribution.alsoNouns.has(item.lower);
    const past = forms.has("past") || forms.has("participle");
    const next = this.items[at + 1];
    const nounNext =
      next?.kind === "word" &&
      !this.verbLike(next) &&
      this.nounAhead(at + 1) &&
      !this.adverbial(at + 1) &&
      (!next.capital || this.titled);
    if (
      !last ||
      (last.part === "quote" && /[,.?!]\P{L}*$/u.test(last.text) && past && !attribution.speaking.has(item.lower))
    ) {
      if (last && next?.capital && this.lonelyNot(at)) return false;
      if (forms.has("ing")) return !(either && nounNext);
      if (past && !forms.has("base")) return !nounNext;
      return forms.has("base") && !either && this.objectAhead(at) && !item.capital;
    }
    switch (last.part) {
      case "modal":
      case "do":
      case "to":
        return forms.has("base");
      case "be":
        return forms.has("ing") || forms.has("participle") || forms.has("past");
      case "have":
        return past;
      case "pronoun":
        if (last.helped) return past || forms.has("base") || forms.has("ing");
        return past || forms.has("ing") || forms.has("base") || forms.has("third");
      case "determiner":
      case "owner":
        return false;
      case "number":
        return past ? !nounNext : forms.has("ing") && this.objectAhead(at);
      case "preposition":
        return forms.has("ing") ? !either || this.objectAhead(at) : false;
      case "relative":
      case "that":
      case "opener":
        if (this.pack.grammar.determiners.has(last.lower) && last.part === "relative") return false;
        if (forms.has("ing")) return true;
        if (past) return !nounNext || !forms.has("participle") || last.part === "relative";
        return (
          (forms.has("third") || forms.has("base")) && (last.part === "relative" || !either || this.objectAhead(at))
        );
      case "coordinator":
      case "mark":
        if (forms.has("ing")) return !(either && nounNext);
        if (past) return !(nounNext && forms.has("participle")) || this.listed(at) || this.lonely(at);
        if (forms.has("third")) return !either || this.objectAhead(at) || this.lonely(at);
        return !either
          ? last.part === "coordinator" || this.objectAhead(at)
          : last.part === "coordinator" && this.objectAhead(at);
      case "verb":
        // "forced him", "went missing"; behind a verb a bare form is a noun or an adjective.
        if (forms.has("ing")) return !(either && nounNext);
        if (
          past &&
          this.words[at - 2]?.part === "pronoun" &&
          /^(?:noun|name|pronoun)$/.test(this.words[at - 3]?.part ?? "")
        )
          return true;
        return (
          past && (attribution.speaking.has(item.lower) || (!forms.has("base") && !nounNext && this.objectAhead(at)))
        );
      default:
        break;
    }
    // Behind a noun, a name, a time or a quotation.
    if (forms.has("ing")) return !nounNext || !either;
    if (past && !(forms.has("base") && forms.has("participle") && either)) return true;
    const ahead = this.objectAhead(at);
    if (forms.has("third") && (!this.plural(last) || last.part === "name"))
      return !either || ahead || (last.part === "name" && this.verbish(at)) || this.lonely(at);
    if (forms.has("base")) {
      if (this.plural(last) || this.joined(at)) return !either || ahead || this.verbish(at) || this.lonely(at);
      if (this.pluralHead(at)) return either ? ahead || this.verbish(at) : true;
      return !either && (ahead || past);
    }
    return forms.has("third") ? !either : past;
  }

  /** Nothing else in its clause can be the verb: "Velland plans talks with Orsania". */
  private lonely(at: number): boolean {
    const ends = (word: Item): boolean => word.kind === "mark" && /^[,;:—–―?!()]$/.test(word.text);
    for (let back = at - 1; back >= 0; back--) {
      const word = this.words[back]!;
      if (ends(word) || word.part === "opener" || word.part === "that" || word.part === "relative") break;
      if (word.part === "verb" ? !word.forms.has("ing") : /^(?:be|have|do|modal)$/.test(word.part)) return false;
    }
    const { grammar, attribution } = this.pack;
    if (attribution.adjectival.test(this.items[at - 1]?.lower ?? "")) return false;
    const after = this.items[at + 1];
    // A verb is hardly followed by a verb: "averages show".
    if (after?.kind === "word" && !after.capital) {
      const forms = this.formsOf(after);
      if (
        (forms.has("base") || forms.has("third")) &&
        !grammar.determiners.has(after.lower) &&
        (!this.nounAhead(at + 1) || this.objectAhead(at + 1))
      )
        return false;
    }
    for (let ahead = at + 1; ahead < this.items.length; ahead++) {
      const item = this.items[ahead]!;
      if (ends(item)) break;
      if (item.kind !== "word") continue;
      if (
        attribution.relatives.has(item.lower) ||
        attribution.openers.has(item.lower) ||
        grammar.complementizers.has(item.lower)
      )
        break;
      if (this.verbLike(item)) return false;
      if (item.capital && !this.titled) continue;
      const before = this.items[ahead - 1]!;
      if (
        before.kind === "possessive" ||
        grammar.determiners.has(before.lower) ||
        grammar.prepositions.has(before.lower)
      )
        continue;
      const forms = this.formsOf(item);
      if (attribution.alsoNouns.has(item.lower) || grammar.by.has(this.items[ahead + 1]?.lower ?? "")) continue;
      if (forms.has("past") || forms.has("third")) return false;
      if (forms.has("base") && ahead > at + 1 && /[^s]s$/.test(this.items[ahead - 1]!.lower)) return false;
    }
    const next = this.items[at + 1];
    return next !== undefined && next.kind !== "possessive" && next.kind !== "mark";
  }

  /** Another verb comes in its clause: "retired general Ana Orlo said". */
  private lonelyNot(at: number): boolean {
    for (let ahead = at + 1; ahead < this.items.length && ahead < at + 16; ahead++) {
      const item = this.items[ahead]!;
      if (item.kind === "mark" && item.text !== ".") return false;
      if (this.pack.attribution.speaking.has(item.lower)) return true;
    }
    return false;
  }

  /** What follows hardly follows a noun: "to", a number, and behind "…, experts" the comma of "…, experts note, …". */
  private verbish(at: number): boolean {
    const next = this.items[at + 1];
    if (!next) return false;
    if (next.text === "," || (next.text === "." && at + 2 === this.items.length)) {
      let back = at - 1;
      while (back > 0 && /^(?:noun|name|determiner|preposition|adverb)$/.test(this.words[back]!.part)) back--;
      const frames = this.pack.attribution.verbs.get(this.items[at]!.lower)?.frames;
      return back > 0 && this.words[back]!.text === "," && frames?.has("clause") === true;
    }
    return (
      next.kind === "number" ||
      next.text === "$" ||
      (this.infinitiveAhead(at + 1) && this.pack.grammar.to.has(next.lower))
    );
  }

  /** "met the envoys and accused officials": a verb that has a tense goes before, and no other word of this kind. */
  private listed(at: number): boolean {
    const before = this.words[at - 2];
    if (!before || before.forms.has("participle") || before.part === "determiner") return false;
    return this.words.some(
      (word) => word.part === "be" || word.part === "have" || (word.part === "verb" && word.forms.has("past")),
    );
  }

  /** "advisers to the president say": a plural before the prepositions. */
  private pluralHead(at: number): boolean {
    for (let back = at - 1; back > 0 && at - back < 16; back--) {
      const word = this.words[back]!;
      if (word.part === "preposition" && this.plural(this.words[back - 1]!) && this.words[back - 1]!.part === "noun")
        return true;
      if (!/^(?:name|noun|determiner|owner|number|adverb|preposition|time)$/.test(word.part) && word.text !== ".")
        return false;
    }
    return false;
  }

  /** "Ana and Bela say". */
  private joined(at: number): boolean {
    for (let back = at - 1; back >= 0 && at - back < 8; back--) {
      const word = this.words[back]!;
      if (word.part === "coordinator") return word.lower !== "but";
      if (!/^(?:name|noun|determiner|owner|number|adverb)$/.test(word.part)) return false;
    }
    return false;
  }
}
