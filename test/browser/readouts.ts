import { compareUncompared } from "../../src/jobs/comparing.ts";
import type { Document } from "../../src/model/document.ts";
import type { ReadoutRecord } from "../../src/model/record.ts";
import { MemoryArchive } from "../memory-archive.ts";
import { documentOf, RecordBuilder } from "./builder.ts";

/** Readouts of meetings that never were, between real states and invented people, read by hand. */

const LISBON = { name: "Ministry of Foreign Affairs of Portugal", country: "PT" };
const NAIROBI = { name: "Ministry of Foreign and Diaspora Affairs of Kenya", country: "KE" };
const OSLO = { name: "Norwegian Ministry of Foreign Affairs", country: "NO" };

type Made = { document: Document; record: ReadoutRecord };

export function portugueseSide(): Made {
  const document = documentOf({
    url: "https://mfa.example/pt/news/2031/valadao-mwangaza",
    publisher: LISBON,
    section: ["Home", "Press", "News of the Minister"],
    published: { date: "2031-05-13", time: "10:50", zone: "+01:00" },
    title: "Foreign Minister Inês Valadão meets with Foreign Minister Daudi Mwangaza of Kenya",
    text: [
      "On May 12, 2031 local time, Foreign Minister Inês Valadão met with Kenyan Foreign Minister Daudi Mwangaza at the Palace of Necessidades in Lisbon.",
      "Inês Valadão said that relations between the two countries have kept their momentum, and that trade has doubled since President Tomás Queirós paid a state visit to Nairobi in March last year. Portugal stands ready to open a consulate in Mombasa before the end of 2032, provided that the agreement on privileges enters into force. She urged all parties to the conflict in Sudan to let relief convoys pass without delay.",
      "Daudi Mwangaza expressed appreciation for Portugal’s support in the reform of the United Nations Security Council. He said that “Kenya rejects any attempt to divide the continent into spheres of influence”. Kenya will host the next round of the joint commission in Nairobi and will invite Portuguese firms to the port of Lamu.",
      "Both sides spoke highly of their cooperation at sea, and agreed to begin joint patrols against illegal fishing within the framework of the International Maritime Organization.",
      "Mwangaza noted that Valadão had assured him of Portugal’s vote.",
      "The two ministers then visited an exhibition of maps.",
    ],
  });
  const make = new RecordBuilder(document);
  const valadao = make.person("Inês Valadão", "PT", "Foreign Minister");
  const mwangaza = make.person("Daudi Mwangaza", "KE", "Foreign Minister", "Kenyan");
  const queiros = make.person("Tomás Queirós", "PT", "President");
  make.organisation("United Nations", "UN");
  make.organisation("International Maritime Organization", "IMO");
  make.occasion(
    {
      kind: make.says("meeting", "met with"),
      status: "held",
      date: make.says("2031-05-12", "On May 12, 2031 local time"),
      place: {
        city: make.says("Lisbon", "Lisbon"),
        country: make.suggests("PT", "state-of-capital", "Lisbon"),
        venue: make.says("the Palace of Necessidades", "the Palace of Necessidades"),
      },
    },
    [
      [valadao, "host"],
      [mwangaza, "guest"],
    ],
  );
  make.statement({ sentence: document.text.split("\n")[0]!, by: "narrator", acts: ["report"] });
  const second = make.statement({
    sentence:
      "Inês Valadão said that relations between the two countries have kept their momentum, and that trade has doubled since President Tomás Queirós paid a state visit to Nairobi in March last year.",
    by: valadao,
    cue: "said",
    content:
      "relations between the two countries have kept their momentum, and that trade has doubled since President Tomás Queirós paid a state visit to Nairobi in March last year",
    acts: ["assess"],
    to: [mwangaza],
  });
  const consulate = make.statement({
    sentence:
      "Portugal stands ready to open a consulate in Mombasa before the end of 2032, provided that the agreement on privileges enters into force.",
    by: valadao,
    acts: ["commit"],
  });
  make.statement({
    sentence: "She urged all parties to the conflict in Sudan to let relief convoys pass without delay.",
    by: valadao,
    cue: "urged",
    content: "all parties to the conflict in Sudan to let relief convoys pass without delay",
    acts: ["demand"],
  });
  make.statement({
    sentence:
      "Daudi Mwangaza expressed appreciation for Portugal’s support in the reform of the United Nations Security Council.",
    by: mwangaza,
    cue: "expressed",
    content: "appreciation for Portugal’s support in the reform of the United Nations Security Council",
    acts: ["support", "courtesy"],
    to: [valadao],
  });
  make.statement({
    sentence: "He said that “Kenya rejects any attempt to divide the continent into spheres of influence”.",
    by: mwangaza,
    cue: "said",
    content: "Kenya rejects any attempt to divide the continent into spheres of influence",
    acts: ["oppose"],
    manner: "quoted",
  });
  const host = make.statement({
    sentence:
      "Kenya will host the next round of the joint commission in Nairobi and will invite Portuguese firms to the port of Lamu.",
    by: mwangaza,
    acts: ["commit"],
  });
  const patrols = make.statement({
    sentence:
      "Both sides spoke highly of their cooperation at sea, and agreed to begin joint patrols against illegal fishing within the framework of the International Maritime Organization.",
    by: [valadao, mwangaza],
    cue: "spoke highly",
    content:
      "their cooperation at sea, and agreed to begin joint patrols against illegal fishing within the framework of the International Maritime Organization",
    acts: ["agree", "support"],
  });
  const noted = make.statement({
    sentence: "Mwangaza noted that Valadão had assured him of Portugal’s vote.",
    by: mwangaza,
    cue: "noted",
    content: "Valadão had assured him of Portugal’s vote",
    acts: ["assess"],
  });
  make.statement({
    sentence: "Valadão had assured him of Portugal’s vote",
    by: valadao,
    cue: "assured",
    content: "Portugal’s vote",
    acts: ["commit"],
    within: noted,
  });
  make.statement({
    sentence: "The two ministers then visited an exhibition of maps.",
    by: "narrator",
    acts: ["report"],
  });
  make
    .commitment({
      statement: consulate,
      by: ["PT"],
      to: ["KE"],
      deed: "open a consulate in Mombasa",
      strength: make.says("intended", "stands ready to"),
      due: make.says("2032", "before the end of 2032"),
      condition: make.at("provided that the agreement on privileges enters into force"),
    })
    .commitment({
      statement: host,
      by: ["KE"],
      to: [],
      deed: "host the next round of the joint commission in Nairobi",
      strength: make.says("pledged", "will host"),
    })
    .commitment({
      statement: patrols,
      by: ["PT", "KE"],
      to: [],
      deed: "begin joint patrols against illegal fishing",
      strength: make.says("pledged", "agreed to"),
      forum: make.says(
        "International Maritime Organization",
        "within the framework of the International Maritime Organization",
      ),
    })
    .mention({
      kind: make.says("visit", "paid a state visit"),
      time: "past",
      parties: [queiros],
      date: make.suggests("2030-03", "month-before-occasion", "in March last year"),
      country: make.suggests("KE", "state-of-capital", "Nairobi"),
      words: "President Tomás Queirós paid a state visit to Nairobi in March last year",
      within: second,
    })
    .topic("maritime", "their cooperation at sea", "joint patrols against illegal fishing")
    .topic("Sudan", "the conflict in Sudan")
    .topic("multilateral order and UN reform", "the reform of the United Nations Security Council")
    .note("reference-unclear", "“She” could be the minister or the President.", "She");
  return { document, record: make.build() };
}

export function kenyanSide(): Made {
  const document = documentOf({
    url: "https://mfa.example/ke/statements/lisbon",
    publisher: NAIROBI,
    section: ["Home", "Statements"],
    published: { date: "2031-05-12" },
    title: "Cabinet Secretary Mwangaza holds talks in Lisbon",
    text: [
      "Cabinet Secretary Daudi Mwangaza today held talks with his Portuguese counterpart, Inês Valadão, in Lisbon.",
      "“The Indian Ocean is our common garden,” the Cabinet Secretary said.",
      "He welcomed Portugal’s decision to open a consulate in Mombasa.",
    ],
  });
  const make = new RecordBuilder(document);
  const mwangaza = make.person("Daudi Mwangaza", "KE", "Cabinet Secretary");
  const valadao = make.person("Inês Valadão", "PT", undefined, "Portuguese");
  make.occasion(
    {
      kind: make.says("meeting", "held talks"),
      status: "held",
      date: { value: "2031-05-12", basis: { kind: "page", field: "published" } },
      place: { city: make.says("Lisbon", "Lisbon"), country: make.suggests("PT", "state-of-capital", "Lisbon") },
    },
    [
      [mwangaza, "guest"],
      [valadao, "host"],
    ],
  );
  make.statement({ sentence: document.text.split("\n")[0]!, by: "narrator", acts: ["report"] });
  make.statement({
    sentence: "“The Indian Ocean is our common garden,” the Cabinet Secretary said.",
    by: mwangaza,
    cue: "said",
    content: "The Indian Ocean is our common garden,",
    manner: "quoted",
    acts: ["assess"],
  });
  make.statement({
    sentence: "He welcomed Portugal’s decision to open a consulate in Mombasa.",
    by: mwangaza,
    cue: "welcomed",
    content: "Portugal’s decision to open a consulate in Mombasa",
    acts: ["support"],
  });
  make.note("date-unclear", "A date could not be resolved to a day.");
  return { document, record: make.build() };
}

/** A call, in two versions: a sentence of the first has gone from the second. */
export function callVersions(): [Made, Made] {
  const make = (sentences: readonly string[]): Made => {
    const document = documentOf({
      url: "https://mfa.example/no/call-uruguay",
      publisher: OSLO,
      section: ["News"],
      published: { date: "2031-05-10", time: "17:05" },
      title: "Telephone conversation with the Foreign Minister of Uruguay",
      text: [
        "Foreign Minister Sunniva Aasland spoke by telephone with Rodrigo Etcheverry of Uruguay on 10 May.",
        ...sentences,
      ],
    });
    const builder = new RecordBuilder(document);
    const aasland = builder.person("Sunniva Aasland", "NO", "Foreign Minister");
    const etcheverry = builder.person("Rodrigo Etcheverry", "UY", undefined, "Uruguay");
    builder.occasion(
      {
        kind: builder.says("call", "spoke by telephone"),
        status: "held",
        date: builder.suggests("2031-05-10", "year-of-publication", "10 May"),
      },
      [
        [aasland, "participant"],
        [etcheverry, "participant"],
      ],
    );
    builder.statement({ sentence: document.text.split("\n")[0]!, by: "narrator", acts: ["report"] });
    for (const sentence of sentences) {
      builder.statement({
        sentence,
        by: aasland,
        cue: "said",
        content: sentence.slice(sentence.indexOf("that ") + 5, -1),
        acts: ["assess"],
      });
    }
    return { document, record: builder.build() };
  };
  const kept = "Aasland said that the climate talks in Montevideo need money as well as words.";
  return [make([kept, "She said that Norway would double its contribution to the fund."]), make([kept])];
}

export function withdrawnVisit(): Made {
  const document = documentOf({
    url: "https://mfa.example/pt/news/2031/visit-praia",
    publisher: LISBON,
    section: ["Home", "Press"],
    published: { date: "2031-05-09", time: "08:00", zone: "Z" },
    title: "Prime Minister Artur Salgueiro to visit Cabo Verde",
    text: ["Prime Minister Artur Salgueiro will visit Praia from 20 to 22 May 2031."],
  });
  const make = new RecordBuilder(document);
  const salgueiro = make.person("Artur Salgueiro", "PT", "Prime Minister");
  make.occasion(
    {
      kind: make.says("visit", "will visit"),
      status: "announced",
      date: make.says("2031-05-20", "from 20"),
      end: make.says("2031-05-22", "22 May 2031"),
      place: { city: make.says("Praia", "Praia"), country: make.suggests("CV", "state-of-capital", "Praia") },
    },
    [[salgueiro, "guest"]],
  );
  make.statement({ sentence: document.text, by: "narrator", acts: ["report"] });
  return { document, record: make.build() };
}

export function fisheriesMinisterial(): Made {
  const names = ["Malta", "Ghana", "Iceland", "Fiji", "Peru"];
  const document = documentOf({
    url: "https://council.example/valletta",
    publisher: { name: "Secretariat of the Valletta Process" },
    published: { date: "2031-05-08" },
    title: "Chair’s summary of the Ministerial Meeting on Fisheries",
    text: [
      `Ministers of ${names.slice(0, -1).join(", ")} and Peru met in Valletta on 7 and 8 May 2031.`,
      "# Outcome",
      "The ministers agreed on three steps:",
      "- They will share the positions of their vessels from 2032.",
      "- They call on flag states to ratify the agreement on port measures.",
      "- They reaffirm their support for small island states.",
      "> Nobody owns the fish until it is landed, and by then it is late.",
    ],
  });
  const codes = ["MT", "GH", "IS", "FJ", "PE"];
  const make = new RecordBuilder(document);
  const states = names.map((name, index) => make.state(name, codes[index]!));
  make.occasion(
    {
      kind: make.says("multilateral", "met in Valletta"),
      status: "held",
      date: make.suggests("2031-05-07", "range-of-days", "on 7 and 8 May 2031"),
      end: make.says("2031-05-08", "8 May 2031"),
      place: { city: make.says("Valletta", "Valletta"), country: make.suggests("MT", "state-of-capital", "Valletta") },
    },
    states.map((state) => [state, "participant"]),
  );
  make.statement({ sentence: document.text.split("\n")[0]!, by: "narrator", acts: ["report"] });
  for (const [sentence, act] of [
    ["They will share the positions of their vessels from 2032.", "commit"],
    ["They call on flag states to ratify the agreement on port measures.", "demand"],
    ["They reaffirm their support for small island states.", "support"],
  ] as const) {
    make.statement({ sentence, by: states, acts: ["agree", act], rule: "ministers-of-the-list" });
  }
  make.note("holder-unclear", "It is not clear whose words the quotation is.", "Nobody owns the fish");
  return { document, record: make.build() };
}

export const chinese = (): Document =>
  documentOf({
    url: "https://mfa.example/zh/1",
    language: "zh",
    publisher: { name: "外交部", country: "CN" },
    section: ["首页", "外交动态"],
    published: { date: "2031-05-11", time: "21:30", zone: "+08:00" },
    title: "外长同乌拉圭外长通电话",
    text: [
      "2031年5月11日，外长应约同乌拉圭外长通电话。双方就气候变化交换了意见。",
      "外长表示，愿同乌方保持沟通，推动合作取得新进展。",
    ],
  });

export const arabic = (): Document =>
  documentOf({
    url: "https://mfa.example/ar/1",
    language: "ar",
    publisher: { name: "وزارة الخارجية", country: "JO" },
    section: ["الرئيسية", "الأخبار"],
    published: { date: "2031-05-11" },
    title: "وزير الخارجية يستقبل سفير البرتغال",
    text: ["استقبل وزير الخارجية اليوم سفير البرتغال في عمّان، وبحث معه سبل تعزيز التعاون بين البلدين."],
  });

/** @param sentences how many statements; each some 200 characters, so 10,000 are two million. */
export function long(sentences: number): Made {
  const filler =
    "and that every port, railway and cable between the two shores will be looked at again with patience and care";
  const text: string[] = [];
  for (let paragraph = 0; paragraph * 10 < sentences; paragraph++) {
    text.push(
      Array.from({ length: Math.min(10, sentences - paragraph * 10) }, (_, index) => {
        const number = paragraph * 10 + index + 1;
        return `Point ${number}: ${number % 3 === 0 ? "Osvald Brekke" : "Ilona Varga"} said that matter ${number} remains open, ${filler}.`;
      }).join(" "),
    );
  }
  const document = documentOf({
    url: `https://mfa.example/long/${sentences}`,
    publisher: OSLO,
    published: { date: "2031-01-02", time: "09:00", zone: "+01:00" },
    title: "Minutes of the joint commission, in full",
    text: ["Ilona Varga met Osvald Brekke.", ...text],
  });
  const make = new RecordBuilder(document);
  const varga = make.person("Ilona Varga", "HU", undefined, "Ilona Varga");
  const brekke = make.person("Osvald Brekke", "NO", undefined, "Osvald Brekke");
  make.occasion({ kind: make.says("meeting", "met"), status: "held" }, [
    [varga, "guest"],
    [brekke, "host"],
  ]);
  const record = make.build();
  const whole = /Point \d+: (Osvald Brekke|Ilona Varga) (said) that [^.]*\./g;
  for (const match of document.text.matchAll(whole)) {
    const id = `s${record.statements.length + 1}` as (typeof record.statements)[number]["id"];
    const cue = {
      start: match.index + match[0].indexOf(" said ") + 1,
      end: match.index + match[0].indexOf(" said ") + 5,
    };
    const holder = match[1] === "Ilona Varga" ? varga : brekke;
    record.statements.push({
      id,
      sentence: { start: match.index, end: match.index + match[0].length },
      content: [{ start: cue.end + 6, end: match.index + match[0].length - 1 }],
      cue,
      holders: { value: [{ kind: "actor", actor: holder }], basis: { kind: "stated", evidence: [cue] } },
      manner: "reported",
      acts: [{ value: "assess", basis: { kind: "stated", evidence: [cue] } }],
    });
  }
  return { document, record };
}

/** Everything a stranger might try, in every field. */
export function hostile(): Made {
  const attack = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>&amp;`;
  const document = documentOf({
    url: "javascript:alert(document.domain)//",
    publisher: { name: `Ministry ${attack}`, country: "FR" },
    language: `en"><script>`,
    section: [`Home ${attack}`],
    title: `Title ${attack}`,
    published: { date: "2031-02-03", time: `<b>10</b>`, zone: `"><i>` },
    text: [
      `Mallory ${attack} said that ${attack} is \u202Efine\u202C.`,
      "Second\r\nline with \u0000 a hole.",
      `]]> --> </p></main> ${attack}`,
    ],
  });
  const make = new RecordBuilder(document);
  const mallory = make.person(`Mallory ${attack}`, `FR`, undefined);
  make.occasion(
    {
      kind: make.says("statement", "said"),
      status: "held",
      place: { city: make.suggests(`City ${attack}`, `rule ${attack}`, "said") },
    },
    [[mallory, "speaker"]],
  );
  make.statement({
    sentence: document.text.split("\n")[0]!,
    by: mallory,
    cue: "said",
    content: attack,
    acts: ["assess"],
  });
  make.note("holder-unclear", `Note ${attack}`);
  return { document, record: make.build() };
}

/** An archive with all of these but the hostile one. */
export async function sampleArchive(options: { long?: number } = {}): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  const [before, after] = callVersions();
  const put = (made: { document: Document; record?: ReadoutRecord }, seen: string) => archive.put([{ ...made, seen }]);
  await put(long(options.long ?? 640), "2031-01-02T09:10:00Z");
  await put(fisheriesMinisterial(), "2031-05-08T20:00:00Z");
  await put(withdrawnVisit(), "2031-05-09T08:20:00Z");
  await put(before, "2031-05-10T16:00:00Z");
  await put(after, "2031-05-11T07:30:00Z");
  await put({ document: arabic() }, "2031-05-11T12:00:00Z");
  await put({ document: chinese() }, "2031-05-11T14:00:00Z");
  await put(kenyanSide(), "2031-05-12T19:00:00Z");
  await put(portugueseSide(), "2031-05-13T10:00:00Z");
  await put(portugueseSide(), "2031-05-14T10:00:00Z");
  const gone = "2031-05-11T06:00:00Z";
  await archive.putSighting({ page: withdrawnVisit().document.page, state: "withdrawn", first: gone, last: gone });
  await compareUncompared(archive);
  return archive;
}
