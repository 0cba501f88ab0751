import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../../languages/en/index.ts";
import type { Span } from "../../model/evidence.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";

function read(text: string): Attribution[] {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return attributionsOf(text, blocks, english);
}

/** "whose: what" of every attribution that stands in no other; parts are joined by "…", nobody is "-". */
function told(text: string): string[] {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return read(text)
    .filter(({ within }) => within === undefined)
    .map(({ source, content }) => `${words(source) || "-"}: ${words(content)}`);
}

/** Each text with what it attributes, and nothing else. */
const cases = (name: string, texts: Readonly<Record<string, readonly string[]>>): void => {
  test(name, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(told(text), expected, text);
  });
};

cases("a verb of speech and its clause, with and without 'that'", {
  "The mayor said the bridge was unsafe.": ["The mayor: the bridge was unsafe"],
  "Officials at the ministry say that they were never asked.": [
    "Officials at the ministry: that they were never asked",
  ],
  "Orlo has long argued that the bank should be broken up.": ["Orlo: that the bank should be broken up"],
  "The report, released on Friday, found that wages had fallen.": ["The report: that wages had fallen"],
  "He said in an interview on Monday that nobody had asked him.": ["He: that nobody had asked him"],
  "Tirn's campaign said in a statement that the ad was false.": ["Tirn's campaign: that the ad was false"],
  "Lund said the plan, backed by two unions, would cost jobs.": [
    "Lund: the plan, backed by two unions, would cost jobs",
  ],
  "She said the people who voted for him wanted change.": ["She: the people who voted for him wanted change"],
});

cases("words before their verb: fronted, inserted, turned round", {
  "Velland will raise its tariffs, the minister announced on Tuesday.": [
    "the minister: Velland will raise its tariffs",
  ],
  "The bank, analysts say, is too big to fail.": ["analysts: The bank … is too big to fail"],
  "It is the first time, historians note, that a minister has been jailed.": [
    "historians: It is the first time … that a minister has been jailed",
  ],
  "“It is a mess,” said one aide, who had left the party.": ["one aide: “It is a mess,”"],
  "“We lost,” said Jorn Bek, the treasurer of the party.": ["Jorn Bek, the treasurer of the party: “We lost,”"],
  "The strike is over, said Ana Orlo.": ["Ana Orlo: The strike is over"],
});

cases("quotations: behind, before, on both sides, in pieces", {
  '"We will not wait," Orlo said, "and we will not forget."': ['Orlo: "We will not wait," … "and we will not forget."'],
  'He told the panel: "I was not there."': ['He: "I was not there."'],
  'Bek, Lund said, "is no friend of ours."': ['Lund: Bek … "is no friend of ours."'],
  "“I never met him,” she told the court, “and I never will.”": ["she: “I never met him,” … “and I never will.”"],
  'Asked about the vote, Tirn answered, "No comment."': ['Tirn: "No comment."'],
  "The chairman said he was “deeply troubled” by the findings.": [
    "The chairman: he was “deeply troubled” by the findings",
  ],
  "''It is late,'' the guard said.": ["the guard: ''It is late,''"],
});

cases("speech over several sentences and paragraphs", {
  '"There is no plan," Orlo said of her rival. "There never was one. It is all talk."': [
    'Orlo: "There is no plan," … "There never was one. It is all talk."',
  ],
  '"Is this the best we can do?" she asked the crowd.': ['she: "Is this the best we can do?"'],
  "“We were first,” Bek said.\n“Nobody believed us then. They do now.”": [
    "Bek: “We were first,” … “Nobody believed us then. They do now.”",
  ],
  "He continued:\n“The door was open.”": ["He: “The door was open.”"],
  '"We came early," Lund said. "Why did nobody wait?" Orlo asked.': [
    'Lund: "We came early,"',
    'Orlo: "Why did nobody wait?"',
  ],
});

cases("labels, signatures and posts", {
  "TIRN: I never said that to anybody.": ["TIRN: I never said that to anybody."],
  "Sen. Ana Orlo (R-Marsk): “We will never sign this.”": ["Sen. Ana Orlo (R-Marsk): “We will never sign this.”"],
  "“We will win in the end.” — Ana Orlo, minister": ["Ana Orlo, minister: “We will win in the end.”"],
  "“Never again will we wait for them.”\n— Jorn Bek, farmer": [
    "Jorn Bek, farmer: “Never again will we wait for them.”",
  ],
  '<post author="anaorlo" id="7">The count is not over.</post>': ["anaorlo: The count is not over."],
  "Correction: The bridge is in Tirnau.": [],
  "The way out: Sell the mines and plant trees.": [],
});

cases("according to somebody, in somebody's telling", {
  "According to two aides, the talks have failed.": ["two aides: the talks have failed"],
  "The talks have failed, according to people familiar with them.": [
    "people familiar with them: The talks have failed",
  ],
  "As the minister noted, the road is unfinished.": ["the minister: the road is unfinished"],
  "The road is unfinished, as the minister noted.": ["the minister: The road is unfinished"],
  "Prices, according to the bank, will rise.": ["the bank: Prices … will rise"],
});

cases("telling somebody, asking somebody to do something", {
  "Tirn told the Courier he was proud of the vote.": ["Tirn: he was proud of the vote"],
  "The guards told reporters on Friday that the gate had been open.": ["The guards: that the gate had been open"],
  "The mayor urged residents to stay home and warned that the bridge could close.": [
    "The mayor: residents to stay home",
    "The mayor: that the bridge could close",
  ],
  "The judge ordered the ministry to release the letters.": ["The judge: the ministry to release the letters"],
  "The senator called on Velland to free the crew.": ["The senator: Velland to free the crew"],
  "The panel asked Bek about the missing funds.": ["The panel: the missing funds"],
  "The union asked Jorn Bek, the envoy, to stay.": ["The union: Jorn Bek, the envoy, to stay"],
});

cases("wanting, promising, refusing: infinitives", {
  "Tirn promised to cut taxes, raise wages and rebuild the ports.": [
    "Tirn: to cut taxes, raise wages and rebuild the ports",
  ],
  "The governor has refused to sign the bill.": ["The governor: to sign the bill"],
  "Her deputy, Jorn Bek, plans to publish his returns soon.": ["Her deputy, Jorn Bek: to publish his returns soon"],
  "The nominee seemed to suggest that the war was over.": ["The nominee: that the war was over"],
  "They gathered on Friday to discuss the drought.": ["They: the drought"],
  "The panel forced Bek to admit that he had known.": ["Bek: that he had known"],
});

cases("judging and supporting: noun phrases", {
  "The union endorsed Tirn and denounced the tariff.": ["The union: Tirn", "The union: the tariff"],
  "Lund called the tariff “a tax on the poor.”": ["Lund: the tariff “a tax on the poor.”"],
  "Bek described himself as the only honest man in Marsk.": ["Bek: himself as the only honest man in Marsk"],
  "Critics see the treaty as a trap.": ["Critics: the treaty as a trap"],
  "Officials have warned of more attacks.": ["Officials: more attacks"],
  "The minister called for immediately closing the mine.": ["The minister: immediately closing the mine"],
  "Orlo attacked Bek in a speech.": ["Orlo: Bek"],
  "Half of the voters would back the treaty.": ["Half of the voters: the treaty"],
  "The farmers could back the treaty.": [],
});

cases("a subject shared by several verbs", {
  "The envoy praised the truce, called it brave and said that it would hold.": [
    "The envoy: the truce",
    "The envoy: it brave",
    "The envoy: that it would hold",
  ],
  "“The roads are bad,” Orlo said, adding that the bridges were worse.": [
    "Orlo: “The roads are bad,”",
    "Orlo: that the bridges were worse",
  ],
  "He acknowledged that mistakes had been made, saying nobody was hurt.": [
    "He: that mistakes had been made",
    "He: nobody was hurt",
  ],
  "Critics of the plan believed that it would fail and accused officials of lying.": [
    "Critics of the plan: that it would fail",
    "Critics of the plan: officials of lying",
  ],
  "They said he hated meetings and left early.": ["They: he hated meetings and left early"],
});

cases("subjects far from their verb", {
  "Ana Orlo, the minister, who met reporters in Marsk on Friday, said the plan he proposed would work.": [
    "Ana Orlo, the minister, who met reporters in Marsk on Friday: the plan he proposed would work",
  ],
  "The man who wrote the book said he would not run.": ["The man who wrote the book: he would not run"],
  "Everyone we met thought the vote was lost.": ["Everyone we met: the vote was lost"],
  "Critics of the law, including several former judges, argue that it goes too far.": [
    "Critics of the law: that it goes too far",
  ],
  "The memo — first reported by the Courier — says the minister approved the sale.": [
    "The memo — first reported by the Courier: the minister approved the sale",
  ],
  "After he left the room, the chairman said the deal was dead.": ["the chairman: the deal was dead"],
  "Asked about the bank, Lund said it had failed.": ["Lund: it had failed"],
  "While aides insisted that she would stay, the minister has packed her books.": ["aides: that she would stay"],
});

cases("relative pronouns as subjects and as what is said", {
  "The driver, who claimed that he was asleep, was fined.": ["who: that he was asleep"],
  "He lost what Bek called “a fair fight.”": ["Bek: “a fair fight.”"],
});

cases("passives: an agent, or nobody", {
  "The plan was criticized by farmers.": ["farmers: The plan"],
  "Bek was accused of taking bribes.": ["-: Bek … taking bribes"],
  "The queen is expected to attend.": ["-: The queen … to attend"],
  "It was not clear whether the court would hear the case.": ["-: whether the court would hear the case"],
  "The talks appear to have failed.": ["-: The talks … to have failed"],
});

cases("nouns that attribute", {
  "Orlo's claim that the count was rigged has been dropped.": ["Orlo's: that the count was rigged"],
  "His refusal to pay angered the farmers.": ["His: to pay"],
  "The deal fell through amid fears that the bank would fail.": ["-: that the bank would fail"],
  "The minister has doubts about the treaty.": ["The minister: the treaty"],
  "Bek's argument is that the tax came too late.": ["Bek's: that the tax came too late"],
  "The firm sent a letter saying that the mine was safe.": ["The firm: that the mine was safe"],
});

cases("adjectives that hold a view", {
  "She was sure Tirn would lose.": ["She: Tirn would lose"],
  "The farmers were furious about the tariff.": ["The farmers: the tariff"],
  "He is a fierce opponent of the dam.": ["He: the dam"],
  "The envoy is reluctant to speak.": ["The envoy: to speak"],
});

cases("where the words end", {
  "The prime minister said the harvest was good, but the farmers had left the hall.": [
    "The prime minister: the harvest was good",
  ],
  "She denounced the ruling, which came a year late.": ["She: the ruling"],
  "Velland wants a treaty and Orsania wants a truce.": ["Velland: a treaty", "Orsania: a truce"],
  "Polls show Orlo ahead, with farmers moving to her side.": ["Polls: Orlo ahead"],
  "The bank predicted a crash; nobody listened.": ["The bank: a crash"],
});

cases("what attributes nothing", {
  "The reports lie on the table.": [],
  "He met the envoys in Marsk.": [],
  "The state rules the province.": [],
  "The ship sails on Monday.": [],
  "A stream called Sill has no fish.": [],
  "The plans for the bridge are in the archive.": [],
  "Bek walked home after the vote.": [],
  "The working group has seven members.": [],
  "They carried the notes and the maps.": [],
  "It is raining in Tirnau.": [],
  "The call lasted an hour.": [],
  "A former judge lives there.": [],
});

test("what stands inside another's words is marked as such", () => {
  const [outer, inner] = read("Lund said that Bek had denied the charge.");
  assert.equal(inner!.within, outer);
  assert.equal(outer!.within, undefined);
});

test("all passages are inside the text, in order, and none is empty", () => {
  const pieces = fc.constantFrom(
    "Ana Orlo",
    "the minister",
    "said",
    "that",
    "who",
    ",",
    ".",
    "“",
    "”",
    '"',
    "(",
    ")",
    "—",
    "-",
    ":",
    ";",
    "and",
    "but",
    "according to",
    "to",
    "deny",
    "was",
    "accused",
    "by",
    "of",
    "it",
    "had",
    "not",
    "denying",
    "the claim",
    "on Friday",
    "'s",
    "she",
    "told",
    "him",
    "what",
    "as",
    "\n",
    '<post author="a">',
    "</post>",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join(" ");
      for (const { source, cue, content } of read(text)) {
        assert.ok(content.length > 0 && cue.length > 0);
        for (const { start, end } of [...source, ...cue, ...content])
          assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }),
    { numRuns: 400 },
  );
});

test("time grows with the text, however odd it is", () => {
  const odd = [
    "he said, ",
    "who said that ",
    "(he said ",
    "“a” ",
    "that ",
    "Ana Orlo and Bela Tirn, ",
    '<post author="x"> ',
    "He said:\n",
  ];
  for (const piece of odd) {
    // Time of this process alone, the best of three: other work on the machine does not count.
    const took = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        read(text);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...times);
    };
    took(10_000);
    const small = Math.max(took(15_000), 3);
    assert.ok(took(60_000) < small * 14, `${piece} takes more than its length`);
  }
});
