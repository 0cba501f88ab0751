import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import { type Cast, covers, sameName } from "./cast.ts";
import { type Mention, mentionOf } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";

/**
 * "The Secretary and Foreign Minister Orlo" are two where somebody else is the Secretary; "the Deputy Prime Minister and
 * Minister of Trade Orlo" is one. Decided before anybody is given an office.
 */
export function partOffices(cast: Cast, sentences: readonly Sentence[]): void {
  const { pack } = cast;
  const holders: { words: readonly string[]; office: string }[] = [];
  const take = ({ office, name }: Mention): void => {
    if (!name || !office || (office.definite && office.offices.length > 1)) return;
    for (const piece of office.offices)
      if (holders.length < MOST_HOLDERS) holders.push({ words: name.words, office: piece.text });
  };
  cast.title.forEach(take);
  for (let at = 0; at < cast.mentions.length && at < FIRST_SENTENCES; at++) cast.mentions[at]!.forEach(take);
  if (holders.length < 2) return;
  const held = (piece: string): readonly string[][] =>
    holders.filter(({ office }) => covers(office, piece, pack)).map(({ words }) => [...words]);
  for (const [at, mentions] of cast.mentions.entries()) {
    for (const [index, mention] of mentions.entries()) {
      const { office, name } = mention;
      if (!office?.definite || office.plural || office.offices.length !== 2) continue;
      const [first, second] = office.offices as [{ text: string; span: Span }, { text: string; span: Span }];
      const others = held(first.text);
      const two = name
        ? others.some((words) => !sameName(words, name.words, pack)) &&
          !others.some((words) => sameName(words, name.words, pack))
        : held(second.text).some((words) => others.some((other) => !sameName(words, other, pack))) &&
          !held(second.text).some((words) => others.some((other) => sameName(words, other, pack)));
      if (two) mentions.splice(index, 1, ...parted(mention, sentences[at]!.tokens, first, second));
    }
  }
}

/** So many offices with their holders are compared with each that may be two. */
const MOST_HOLDERS = 100;

/** Offices that are told further down are told of people who are known by then. */
const FIRST_SENTENCES = 40;

function parted(
  mention: Mention,
  tokens: readonly Token[],
  first: { text: string; span: Span },
  second: { text: string; span: Span },
): Mention[] {
  const office = mention.office!;
  let next = mention.from;
  while (tokens[next]!.end <= first.span.end) next++;
  let from = next;
  while (tokens[from]!.start < second.span.start) from++;
  const { code, codeSpan, ...rest } = office;
  const state = code && codeSpan ? { code, codeSpan } : {};
  const ofFirst = codeSpan !== undefined && codeSpan.start < first.span.end;
  const [before, behind] = ofFirst ? [state, {}] : [{}, state];
  const { name, strong } = mention;
  return [
    mentionOf(
      { start: mention.start, end: tokens[next - 1]!.end, from: mention.from, next, kind: "office" },
      { office: { ...rest, next, offices: [first], ...before }, ...before },
    ),
    mentionOf(
      { start: tokens[from]!.start, end: mention.end, from, next: mention.next, kind: mention.kind },
      {
        office: { ...rest, from, offices: [second], definite: name === undefined, ...behind },
        name,
        strong,
        ...behind,
      },
    ),
  ];
}
