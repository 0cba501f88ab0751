import type { LanguagePack } from "../../languages/pack.ts";
import { type Group, groupsOf } from "./groups.ts";
import type { Word } from "./parts.ts";
import type { Range } from "./range.ts";

/** A clause: what opens it, who or what its verbs tell of, and its verbs. */
export interface Frame {
  kind: "main" | "complement" | "relative" | "adverbial" | "participial" | "coordinate" | "inserted";
  /** Index of its first word, the opener included. */
  from: number;
  /** Behind its last word, as far as is known. */
  next: number;
  parent: Frame | undefined;
  verb: Verb | undefined;
  subject: Range | undefined;
  /** Noun phrases that may yet be its subject: the first and the last. */
  first: Noun | undefined;
  last: Noun | undefined;
  /** The noun phrase before the last. */
  prior: Noun | undefined;
  /** Right behind a verb that takes a clause: the subject of that clause, if a verb comes. */
  object: Noun | undefined;
}

interface Noun extends Range {
  /** Behind a preposition: no subject of its own. */
  oblique: boolean;
  /** Behind a comma, a conjunction or at the front. */
  fresh: boolean;
  pronoun: boolean;
  /** "him", "them". */
  object: boolean;
  /** "A, B and C". */
  list: boolean;
}

/** A verb of the sentence with its place in it. */
export interface Verb extends Group {
  subject: Range | undefined;
  frame: Frame;
  /** The verb whose subject it shares: "said …, and denied …". */
  joined: Verb | undefined;
}

export interface Sentence {
  words: readonly Word[];
  verbs: readonly Verb[];
  /** The clauses by the index of the word that opens them. */
  opened: ReadonlyMap<number, Frame>;
}

/** Finds the clauses of a sentence in one walk over its words, and to each verb its subject. */
export function clausesOf(words: readonly Word[], pack: LanguagePack): Sentence {
  const walk = new Walk(words, pack);
  walk.run();
  return { words, verbs: walk.verbs, opened: walk.opened };
}

const NOMINAL: ReadonlySet<string> = new Set(["name", "noun", "number", "pronoun", "determiner", "owner"]);

class Walk {
  readonly words: readonly Word[];
  readonly verbs: Verb[] = [];
  readonly opened = new Map<number, Frame>();
  private readonly pack: LanguagePack;
  private top: Frame;
  /** Clauses in brackets, and where the brackets close. */
  private readonly brackets: { frame: Frame; close: number }[] = [];
  private gerundEnd = -1;
  /** Participles at the front of a frame, which wait for its subject. */
  private waiting: { verb: Verb; frame: Frame }[] = [];

  constructor(words: readonly Word[], pack: LanguagePack) {
    this.words = words;
    this.pack = pack;
    this.top = this.frame("main", 0, undefined);
  }

  private frame(kind: Frame["kind"], from: number, parent: Frame | undefined): Frame {
    return {
      kind,
      from,
      next: this.words.length,
      parent,
      verb: undefined,
      subject: undefined,
      first: undefined,
      last: undefined,
      prior: undefined,
      object: undefined,
    };
  }

  private push(kind: Frame["kind"], from: number): Frame {
    this.top = this.frame(kind, from, this.top);
    this.opened.set(from, this.top);
    return this.top;
  }

  private pop(at: number): void {
    if (!this.top.parent) return;
    this.top.next = at;
    this.top = this.top.parent;
  }

  run(): void {
    const { words } = this;
    const groups = groupsOf(words, this.pack.grammar.negations);
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      // Groups inside a skipped aside are passed over.
      while (groups[next] && groups[next]!.from < at) next++;
      const group = groups[next];
      if (group?.from === at) {
        next++;
        this.take(group, groups[next]);
        at = group.next - 1;
        continue;
      }
      const word = words[at]!;
      switch (word.part) {
        case "relative":
          this.relative(at);
          break;
        case "that":
          this.that(at);
          break;
        case "opener":
          this.opener(at);
          break;
        case "mark":
          at = this.mark(at);
          break;
        case "coordinator":
        case "adjective":
        case "adverb":
        case "time":
        case "preposition":
          break;
        default:
          this.noun(at);
      }
    }
  }

  private noun(at: number): void {
    const { words, top } = this;
    const word = words[at]!;
    const before = words[at - 1];
    const pronoun = word.part === "pronoun";
    const last = top.last;
    // "“It is over,” she": a quotation that ends with a mark of its own is no noun.
    if (word.part === "quote" && (word.end - word.start > 60 || /[,.!?…—][\p{P}]*$/u.test(word.text))) return;
    if (last && this.gerundEnd === at && last.next === at) {
      last.next = at + 1;
      this.gerundEnd = at + 1;
      return;
    }
    if (last && last.next === at && !pronoun && !(word.part === "determiner" && !this.predeterminer(before!))) {
      if (!(last.oblique && top.verb === undefined && word.part === "name" && before?.part === "noun")) {
        last.next = at + 1;
        return;
      }
    }
    // A preposition ties it to the noun before, as "and" does where no verb has come.
    let link = at - 1;
    while (link >= 0 && words[link]!.part === "adverb") link--;
    const tie = words[link];
    if (last && tie && !pronoun && (top.verb === undefined || last === top.object)) {
      if (tie.part === "preposition" && last.next >= link - 1 && this.contiguous(last.next, link)) {
        last.next = at + 1;
        return;
      }
      if (tie.part === "coordinator" && tie.lower !== "but" && this.contiguous(last.next, link)) {
        last.next = at + 1;
        last.list = true;
        return;
      }
    }
    if (last && tie?.part === "preposition" && this.contiguous(last.next, link) && top.verb !== undefined) {
      last.next = at + 1;
      return;
    }
    const list = tie?.part === "coordinator" && words[link - 1]?.text === "," && last !== undefined && !last.pronoun;
    const noun: Noun = {
      from: at,
      next: at + 1,
      oblique: tie?.part === "preposition",
      fresh:
        tie === undefined ||
        tie.part === "mark" ||
        tie.part === "coordinator" ||
        tie.part === "opener" ||
        tie.part === "that" ||
        tie.part === "quote" ||
        tie.part === "time",
      pronoun,
      object: this.pack.attribution.objects.has(word.lower) && pronoun,
      list,
    };
    top.first ??= noun;
    if (top.first.oblique && !noun.oblique) top.first = noun;
    if (top.verb !== undefined && !noun.oblique && this.takesClause(noun)) top.object = noun;
    top.prior = top.last;
    top.last = noun;
  }

  private predeterminer(word: Word): boolean {
    return (
      word.part === "determiner" || word.part === "preposition" || word.part === "coordinator" || word.part === "adverb"
    );
  }

  /** Nothing but adverbs and times stands between. */
  private contiguous(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!/^(?:adverb|time)$/.test(this.words[at]!.part)) return false;
    return from <= to;
  }

  private mark(at: number): number {
    const { words } = this;
    const { text } = words[at]!;
    if (text === ",") this.comma(at);
    else if (text === ";") this.close(at);
    else if (text === ":") this.push("coordinate", at + 1);
    else if (/^[—–―]$/.test(text) || (text === "-" && at > 0 && words[at]!.start > words[at - 1]!.end)) {
      const end = this.closing(at, text);
      const { last } = this.top;
      if (end > 0 && last && (this.top.verb === undefined || (last.next === at && last === this.top.object))) {
        last.next = end + 1;
        return end;
      }
      this.comma(at);
    } else if (text === "(" || text === "[") {
      const end = this.closing(at, text === "(" ? ")" : "]");
      // What stands in brackets is no part of the clause around it, unless it is the whole.
      if (end > 0 && at > 0) {
        if (this.top.last?.next === at) this.top.last.next = end + 1;
        if (!words.slice(at + 1, end).some(({ part }) => part === "verb" || part === "be")) return end;
        this.brackets.push({ frame: this.top, close: end });
        this.push("coordinate", at + 1);
      }
    } else if (text === ")" || text === "]") {
      const bracket = this.brackets.at(-1);
      if (bracket?.close === at) {
        this.brackets.pop();
        this.popTo(bracket.frame, at);
        this.top = bracket.frame;
      }
    } else if (this.top.last?.next === at) this.top.last.next = at + 1;
    return at;
  }

  private closing(at: number, text: string): number {
    const { words } = this;
    for (let end = at + 1; end < words.length && end < at + 40; end++) {
      const word = words[end]!;
      if (word.text === text || (text === "-" && word.text === "-" && word.start > words[end - 1]!.end)) return end;
      if (text === "-" && word.text === "-") continue;
    }
    return -1;
  }

  /** All clauses end here; a new one begins. */
  private close(at: number): void {
    for (let frame: Frame | undefined = this.top; frame; frame = frame.parent) frame.next = Math.min(frame.next, at);
    this.top = this.frame("main", at + 1, undefined);
    this.waiting = [];
  }

  private comma(at: number): void {
    // A fronted or inserted clause ends, where the one around it waits for its verb.
    for (;;) {
      const { top } = this;
      const outer = top.parent;
      if (!outer || outer.verb !== undefined) break;
      if (!/^(?:adverbial|relative|participial|inserted)$/.test(top.kind)) break;
      if (top.kind === "relative" && top.verb === undefined) break;
      // A list inside it goes on: "who wrote, sang and danced".
      if (this.words[at + 1]?.part === "coordinator") break;
      this.pop(at);
    }
  }

  private relative(at: number): void {
    const before = this.words[at - 1];
    // "of whom", "in which"
    const from = before?.part === "preposition" ? at - 1 : at;
    this.behindVerb();
    const frame = this.push("relative", from);
    const share =
      before?.part === "preposition" && /^(?:pronoun|determiner|number)$/.test(this.words[at - 2]?.part ?? "");
    frame.subject = { from: share ? at - 2 : at, next: at + 1 };
    if (this.pack.grammar.owning.has(this.words[at]!.lower)) {
      frame.subject = undefined;
      frame.last = { from: at, next: at + 1, oblique: false, fresh: true, pronoun: false, object: false, list: false };
      frame.first = frame.last;
    }
  }

  /** "said the man who …": what stands behind the verb opens a clause of its own, whose verb comes later. */
  private behindVerb(noun = this.top.last): void {
    if (this.top.verb === undefined || !noun || !this.takesClause(noun)) return;
    const frame = this.push("complement", noun.from);
    frame.first = noun;
    frame.last = noun;
  }

  private that(at: number): void {
    const { words, top } = this;
    const before = words[at - 1];
    const verb = this.verbs.at(-1);
    const behindVerb =
      verb !== undefined &&
      verb.frame === top &&
      (top.last === undefined || top.last.from < verb.from || top.last.next < at);
    const noun = before !== undefined && (before.part === "noun" || before.part === "name" || before.part === "number");
    const tensed = this.tensed(at + 1);
    if (noun && !this.pack.attribution.nouns.has(before.lower) && !this.told(at)) {
      this.behindVerb();
      const frame = this.push("relative", at);
      frame.subject = { from: at, next: at + 1 };
      return;
    }
    if (noun && tensed) {
      this.behindVerb();
      const frame = this.push("relative", at);
      frame.subject = { from: at, next: at + 1 };
      return;
    }
    if (tensed && !behindVerb) {
      // "That is over": a pronoun.
      this.noun(at);
      return;
    }
    if (tensed) {
      this.push("complement", at);
      this.top.subject = { from: at, next: at + 1 };
      return;
    }
    this.push("complement", at);
  }

  /** "told the court that": the verb before tells somebody something. */
  private told(at: number): boolean {
    const verb = this.verbs.at(-1);
    if (!verb || at - verb.next > 12) return false;
    const frames = this.pack.attribution.verbs.get(this.words[verb.head]!.lower)?.frames;
    return frames !== undefined && (frames.has("told") || frames.has("clause"));
  }

  private tensed(at: number): boolean {
    const { words } = this;
    let next = at;
    while (words[next]?.part === "adverb") next++;
    const word = words[next];
    if (!word) return false;
    if (word.part === "be" || word.part === "have" || word.part === "modal" || word.part === "do") return true;
    return word.part === "verb" && (word.forms.has("past") || word.forms.has("third") || word.forms.has("base"));
  }

  private opener(at: number): void {
    const { top } = this;
    if (top.kind === "adverbial" && top.verb === undefined && top.last === undefined) return;
    // A clause behind another inside the same one: "when he came, because …".
    this.push(
      this.pack.grammar.clauseOpeners.has(this.words[at]!.lower) && top.verb !== undefined ? "complement" : "adverbial",
      at,
    );
  }

  /** The last index before a verb that is no adverb, time or bracket. */
  private reach(from: number): number {
    const { words } = this;
    let at = from - 1;
    for (;;) {
      while (at >= 0 && (words[at]!.part === "adverb" || words[at]!.part === "time")) at--;
      // ", however,": an adverb in commas.
      if (words[at]?.text === "," && words[at - 1]?.part === "adverb") {
        let open = at - 1;
        while (open > 0 && (words[open]!.part === "adverb" || words[open]!.part === "time")) open--;
        if (words[open]?.text === ",") {
          at = open - 1;
          continue;
        }
      }
      return at;
    }
  }

  /** "to triple the budget, grow the corps and create a reserve": a bare form goes on with what stands before it. */
  private continues(group: Group): boolean {
    const { words } = this;
    const verb = words[group.head]!;
    if (group.from !== group.head || verb.part !== "verb" || !verb.forms.has("base") || verb.forms.has("past"))
      return false;
    let at = group.from - 1;
    while (words[at]?.part === "adverb") at--;
    const before = words[at];
    if (before?.text !== "," && before?.part !== "coordinator") return false;
    const other = this.verbs.findLast(
      ({ frame, form, modal }) => frame === this.top && (form === "infinitive" || modal),
    );
    return other !== undefined;
  }

  private take(group: Group, following: Group | undefined): void {
    if (group.form === "infinitive" || this.continues(group)) this.infinitive(group);
    else if (group.form === "ing") this.ing(group);
    else if (group.form === "participle" || this.reduced(group, following)) this.participle(group);
    else this.finite(group);
  }

  private add(group: Group, frame: Frame, subject: Range | undefined, joined?: Verb): Verb {
    const verb: Verb = { ...group, subject, frame, joined };
    this.verbs.push(verb);
    return verb;
  }

  private finite(group: Group): void {
    const { words } = this;
    const at = this.reach(group.from);
    const before = words[at];
    const direct = this.top.last !== undefined && this.top.last.next === at + 1 && at >= 0 && !this.top.last.object;
    const helped = words[group.from - 1]?.helped === true;
    if (this.top.verb === undefined) {
      const subject = this.subjectOf(this.top, group.from, at, direct || helped);
      if (subject || this.top.kind !== "participial") {
        if (subject) {
          const { last, prior } = this.top;
          if (direct && last!.pronoun && prior && !prior.oblique && prior.next === last!.from) {
            // "everyone I met said"
            const frame = this.push("relative", last!.from);
            frame.first = frame.last = last;
            this.settle(frame, group, subject);
            return;
          }
          if (direct && this.inserted(group)) {
            const frame = this.push("inserted", this.top.last!.from);
            this.settle(frame, group, subject);
            return;
          }
          this.settle(this.top, group, subject);
          return;
        }
        if (this.joins(group, before)) return;
        this.settle(this.top, group, undefined);
        return;
      }
    }
    const object = this.top.object;
    if (
      !direct &&
      !helped &&
      before?.text === "," &&
      object &&
      words[object.next]?.text === "," &&
      words[group.from]!.part !== "verb"
    ) {
      // "says the plan, backed by many, has failed": the clause behind "says" has its verb now.
      const frame = this.push("complement", object.from);
      frame.first = frame.last = object;
      this.settle(frame, group, this.aside(object, group.from));
      return;
    }
    if (!direct && !helped && before?.text === "," && this.owing() && this.top.kind === "adverbial") {
      // "Ana Orlo, who had left when it rained, said": the comma closes both.
      const frame = this.owing()!;
      this.popTo(frame, group.from);
      this.settle(frame, group, this.subjectOf(frame, group.from, at, false) ?? this.stretch(frame, group.from));
      return;
    }
    if (!direct && !helped && this.joins(group, before)) return;
    const { last } = this.top;
    const fresh = last?.fresh === true && words[last.from - 1]?.text === ",";
    const owing = this.owing(fresh);
    if (direct || helped) {
      if (owing && !last!.fresh && !last!.pronoun && !this.takesClause(last!, true)) {
        this.popTo(owing, group.from);
        this.settle(owing, group, this.subjectOf(owing, group.from, at, false) ?? this.stretch(owing, group.from));
        return;
      }
      if (owing && fresh && this.top.kind !== "main") {
        this.popTo(owing, last!.from);
        this.settle(owing, group, this.range(last!.from, group.from));
        return;
      }
      const contact = this.contact(last!);
      if (contact) this.behindVerb(this.top.prior);
      const frame = this.push(contact ? "relative" : this.takesClause(last!) ? "complement" : "coordinate", last!.from);
      frame.first = frame.last = last;
      this.settle(frame, group, this.range(last!.from, group.from));
      return;
    }
    if (owing) {
      this.popTo(owing, group.from);
      this.settle(owing, group, this.subjectOf(owing, group.from, at, false) ?? this.stretch(owing, group.from));
      return;
    }
    this.add(group, this.top, undefined);
  }

  /** "The plan, he said on Friday, would work": a verb of speech in commas, and the clause goes on. */
  private inserted(group: Group): boolean {
    const { words, top } = this;
    const { last, first } = top;
    if (!last || words[last.from - 1]?.text !== "," || !first) return false;
    const frames = this.pack.attribution.verbs.get(words[group.head]!.lower)?.frames;
    if (!frames || !(frames.has("clause") || frames.has("told") || frames.has("weak"))) return false;
    let free = frames.has("told");
    for (let at = group.next; at < words.length && at < group.next + 12; at++) {
      const { part, text } = words[at]!;
      if (part === "preposition") free = true;
      if (!free && NOMINAL.has(part)) return false;
      if (text === ",") return at + 2 < words.length;
      if (part === "verb" || part === "that" || part === "quote" || part === "be" || part === "modal") return false;
    }
    return false;
  }

  private settle(frame: Frame, group: Group, subject: Range | undefined): void {
    const verb = this.add(group, frame, subject);
    frame.verb ??= verb;
    frame.subject = subject;
    for (const early of this.waiting) if (early.frame === frame) early.verb.subject ??= subject;
    this.waiting = this.waiting.filter((early) => early.verb.subject === undefined);
  }

  /** A frame around that has a noun and no verb yet: "the man who wrote it said". */
  private owing(fresh = false): Frame | undefined {
    let fronted = this.top.kind === "adverbial" || this.top.kind === "participial";
    for (let frame = this.top.parent; frame; frame = frame.parent) {
      if (frame.verb === undefined && (frame.first || frame.subject)) return frame;
      // "After he said that …, the minister left": behind the comma stands the main clause.
      if (frame.verb === undefined && fresh && fronted) return frame;
      if (frame.verb !== undefined && frame.kind === "complement" && !fresh) return undefined;
      fronted = frame.kind === "adverbial" || frame.kind === "participial";
    }
    return undefined;
  }

  private popTo(frame: Frame, at: number): void {
    while (this.top !== frame && this.top.parent) this.pop(at);
  }

  /** "the plan he proposed": a clause that leans on a noun without a word between. */
  private contact(last: Noun): boolean {
    const before = this.words[last.from - 1];
    if (!before || this.takesClause(last)) return false;
    if (before.part === "name") return false;
    return (before.part === "noun" || before.part === "number") && !this.told(last.from);
  }

  /** The noun stands right behind a verb that takes a clause: "says the plan works". */
  private takesClause(last: Noun, bare = false): boolean {
    const verb = this.verbs.at(-1);
    if (!verb || !this.contiguous(verb.next, last.from)) return false;
    const { lower } = this.words[verb.head]!;
    if (bare) return this.pack.attribution.bare.has(lower);
    const frames = this.pack.attribution.verbs.get(lower)?.frames;
    return frames !== undefined && (frames.has("clause") || frames.has("weak"));
  }

  private range(from: number, next: number): Range | undefined {
    let end = next;
    // Behind a comma the time is inside the aside: "who came on Monday,".
    const loose = this.words[next - 1]?.text === "," ? /^mark$/ : /^(?:adverb|time|mark)$/;
    while (end > from && loose.test(this.words[end - 1]!.part) && !/^[).]$/.test(this.words[end - 1]!.text)) end--;
    return end > from ? { from, next: end } : undefined;
  }

  private stretch(frame: Frame, to: number): Range | undefined {
    return frame.first ? this.range(frame.first.from, to) : frame.subject;
  }

  /** Who or what the first verb of a frame tells of. */
  private subjectOf(frame: Frame, verb: number, at: number, direct: boolean): Range | undefined {
    const { words } = this;
    const { first, last } = frame;
    if (direct && last) {
      // "A, B and C said": the list; "On Monday, C said": its last.
      if (
        last.list &&
        first &&
        first !== last &&
        !first.oblique &&
        words[first.next]?.text === "," &&
        this.listed(first, last)
      )
        return this.range(first.from, verb);
      return this.range(last.from, verb);
    }
    if (words[at]?.text === "," || /^[—–―)-]$/.test(words[at]?.text ?? "")) {
      if (first && !first.oblique) return this.aside(first, verb);
      return undefined;
    }
    if (frame.subject) return frame.subject;
    if (first && !first.oblique) return this.range(first.from, verb);
    return undefined;
  }

  private listed(first: Noun, last: Noun): boolean {
    for (let at = first.next; at < last.from; at++) {
      const { part, text } = this.words[at]!;
      if (part === "mark" && text !== "," && text !== "." && text !== "(" && text !== ")") return false;
      if (part === "verb" || part === "relative" || part === "opener") return false;
    }
    return true;
  }

  /** "Ana Orlo, the minister, said": with its apposition; "Ana Orlo, speaking in Marsk, said": without. */
  private aside(first: Noun, verb: number): Range | undefined {
    const { words } = this;
    let at = first.next;
    while (at < verb && words[at]!.text !== "," && !/^[—–―-]$/.test(words[at]!.text)) at++;
    const inner = words[at + 1];
    if (
      inner &&
      (inner.part === "verb" || inner.part === "preposition" || inner.part === "opener" || inner.part === "adverb")
    )
      return this.range(first.from, at);
    return this.range(first.from, verb);
  }

  /** A verb without a subject of its own behind "and" or in a list shares that of another. */
  private joins(group: Group, before: Word | undefined): boolean {
    if (before && before.part !== "coordinator" && before.text !== "," && !/^[—–―-]$/.test(before.text)) return false;
    let chosen: Verb | undefined;
    let saying: Verb | undefined;
    for (let frame: Frame | undefined = this.top; frame; frame = frame.parent) {
      const verb = frame.verb && this.verbs.findLast((other) => other.frame === frame && other.form === "finite");
      if (!verb) continue;
      chosen ??= verb;
      if (this.says(verb) && this.alike(verb, group)) saying ??= verb;
    }
    // "believe that it will fail, and said": back to the verb of speech in the same tense.
    const thing =
      chosen?.frame.kind === "relative" &&
      chosen.subject &&
      this.pack.attribution.things.has(this.words[chosen.subject.from]!.lower);
    if (
      chosen &&
      saying &&
      chosen !== saying &&
      this.says(group) &&
      (thing || chosen.copula || chosen.passive || !this.alike(chosen, group))
    )
      chosen = saying;
    if (!chosen) return false;
    this.popTo(chosen.frame, group.from);
    this.add(group, chosen.frame, chosen.subject, chosen);
    return true;
  }

  private says(group: Group): boolean {
    return this.pack.attribution.verbs.has(this.words[group.head]!.lower);
  }

  /** Both have the same tense. */
  private alike(verb: Group, group: Group): boolean {
    if (verb.modal !== group.modal) return false;
    const tense = (of: Group): string => {
      const word = this.words[of.head]!;
      const first = this.words[of.from]!;
      if (first.part !== "verb" && first.part !== "adverb")
        return this.pack.attribution.pastAuxiliaries.has(first.lower) ? "past" : "present";
      return word.forms.has("past") ? "past" : "present";
    };
    return tense(verb) === tense(group);
  }

  private ing(group: Group): void {
    const { words, top } = this;
    const at = this.reach(group.from);
    const before = words[at];
    const direct = top.last !== undefined && top.last.next === at + 1;
    if (direct && before) {
      // "a letter saying": the noun's; "left many feeling".
      const subject = this.range(top.last!.from, group.from);
      const owed = top.verb === undefined;
      const verb = this.add(group, top, subject);
      if (owed) {
        const frame = this.push("participial", group.from);
        frame.verb = verb;
        frame.subject = subject;
        verb.frame = frame;
      }
      return;
    }
    if (top.verb !== undefined) {
      let frame = top;
      // "acknowledged that mistakes were made, saying": who speaks is who spoke.
      if (before?.text === "," && this.says(group))
        for (let outer: Frame | undefined = top; outer; outer = outer.parent)
          if (outer.verb && this.says(outer.verb) && outer.verb.form === "finite") {
            frame = outer;
            break;
          }
      const joined = this.verbs.findLast((other) => other.frame === frame && other.form === "finite");
      const verb = this.add(group, frame, frame.verb!.subject ?? frame.subject);
      verb.joined = joined;
      if (frame !== top) this.popTo(frame, group.from);
      return;
    }
    const last = this.verbs.at(-1);
    if (last?.frame.kind === "inserted" && before?.text === "," && last.frame.parent === top) {
      // "…, she said, citing a report, …"
      this.add(group, top, last.subject).joined = last;
      return;
    }
    if (top.first && !top.first.oblique && before?.text === ",") {
      // "Ana Orlo, speaking in Marsk, said": the subject is already there.
      const verb = this.add(group, top, this.range(top.first.from, at));
      const frame = this.push("participial", group.from);
      frame.verb = verb;
      verb.frame = frame;
      return;
    }
    if (before?.part === "preposition" && top.last && this.contiguous(top.last.next, at)) {
      // "the talks about raising taxes": the noun goes on.
      top.last.next = group.next;
      this.gerundEnd = group.next;
      this.add(group, top, undefined);
      return;
    }
    const verb = this.add(group, top, top.subject);
    if (before?.part === "opener" && top.kind === "adverbial") {
      // "while chanting": who does it is the subject of the clause around.
      verb.subject ??= top.parent?.verb?.subject;
      top.verb = verb;
      if (verb.subject === undefined && top.parent) this.waiting.push({ verb, frame: top.parent });
      return;
    }
    if (verb.subject === undefined) this.waiting.push({ verb, frame: top });
    if (top.kind !== "participial" && (before === undefined || before.text === "," || before.part === "preposition")) {
      // What follows a fronted participle is its object, not the subject.
      const frame = this.push("participial", group.from);
      frame.verb = verb;
      verb.frame = frame;
    }
  }

  private participle(group: Group): void {
    const { top } = this;
    const at = this.reach(group.from);
    const direct = top.last !== undefined && top.last.next === at + 1;
    const subject = direct ? this.range(top.last!.from, group.from) : undefined;
    const verb = this.add({ ...group, form: "participle", passive: true }, top, subject);
    if (top.verb === undefined) {
      const frame = this.push("participial", group.from);
      frame.verb = verb;
      frame.subject = subject;
      verb.frame = frame;
      if (!direct && !top.first) this.waiting.push({ verb, frame: top });
    }
  }

  private infinitive(group: Group): void {
    const { top, words } = this;
    const at = this.reach(group.from);
    const governor = this.verbs.at(-1);
    let subject = governor?.subject ?? top.subject;
    if (
      governor &&
      top.last &&
      top.last.next === at + 1 &&
      top.last.from >= governor.next &&
      this.contiguous(governor.next, top.last.from)
    ) {
      // "forced the bank to admit": the object does it.
      const head = words[governor.head]!;
      const frames = this.pack.attribution.verbs.get(head.lower)?.frames;
      if (this.pack.attribution.causing.has(head.lower) || frames?.has("asked") || frames?.has("told"))
        subject = this.range(top.last.from, group.from);
    }
    if (!governor && top.last && !top.last.oblique) subject = this.range(top.last.from, group.from);
    const verb = this.add({ ...group, form: "infinitive" }, top, subject);
    if (subject === undefined) this.waiting.push({ verb, frame: top });
  }

  /** "the report released on Friday said": no tense of its own where another verb waits for the subject. */
  private reduced(group: Group, following: Group | undefined): boolean {
    const { words } = this;
    const verb = words[group.head]!;
    if (group.passive || group.head !== group.from || verb.part !== "verb" || !verb.forms.has("participle"))
      return false;
    const before = words[group.from - 1];
    const after = words[group.next];
    if (!after) return false;
    // "Asked about it, …", "when pressed on it": nobody stands before it.
    if (!before || (before.part === "opener" && this.top.last === undefined)) return after.part !== "mark";
    const agent = this.pack.grammar.by.has(after.lower) && after.part === "preposition";
    if (before.text === "," && agent) return true;
    // "the law, passed in May": a list of verbs hardly goes on without an object.
    if (
      before.text === "," &&
      /^(?:preposition|time|to)$/.test(after.part) &&
      !this.pack.attribution.speaking.has(verb.lower) &&
      !verb.forms.has("base")
    )
      return (
        /^(?:noun|name|number|quote|owner)$/.test(words[group.from - 2]?.part ?? "") && this.top.verb !== undefined
      );
    if (!/^(?:noun|name|number|quote)$/.test(before.part) && before.text !== ")") return false;
    if (this.pack.attribution.speaking.has(verb.lower)) return false;
    if (agent) return true;
    if (!(after.part === "preposition" || after.part === "time" || after.part === "adverb" || after.part === "to"))
      return false;
    const { last } = this.top;
    if (this.top.verb !== undefined) {
      if (!last || last.fresh || this.takesClause(last)) return false;
      return this.owing() === undefined || following?.form === "finite";
    }
    if (following?.form !== "finite") return false;
    for (let at = group.next; at < following.from; at++) {
      const { part, text } = words[at]!;
      if (part === "relative" || part === "opener" || part === "that" || part === "coordinator") return false;
      if (text === "," && !(at === following.from - 1 && words[following.from]!.part !== "verb")) return false;
      if (part === "pronoun" && at === following.from - 1) return false;
    }
    return true;
  }
}
