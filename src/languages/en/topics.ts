import type { Span } from "../../model/evidence.ts";
import { TOPICS, type TopicName } from "../../model/record.ts";
import { phraseFinder } from "../../text/phrases.ts";

/**
 * What English words tell of each subject. Strong words make the subject by themselves, weak ones need another, different
 * weak one beside them. For subjects that are also states, `state` is the code: while it is a party to the occasion its
 * name alone is no subject, only words of the conflict or issue are.
 */
const LEXICON: Partial<Record<TopicName, { strong: string; weak?: string; state?: string; names?: string }>> = {
  Ukraine: {
    state: "UA",
    names: "ukraine, kyiv, kiev",
    strong:
      "ukraine crisis, russia's war crimes, russian war crimes, russian war criminals, full scale invasion, full scale war, full scale aggression, temporarily occupied, war in ukraine, situation in ukraine, war against ukraine, aggression against ukraine, invasion of ukraine, russian aggression, russia's war, russia's aggression, russia's invasion, special military operation, donbas*, minsk agreements, minsk accords, normandy format, armed aggression, occupied territories of ukraine, support for ukraine, supporting ukraine, support ukraine, ukraine's sovereignty, sovereignty and territorial integrity of ukraine, political settlement of the crisis, ukrainian conflict, ukraine conflict, conflict in ukraine, crimea*, ukraine's borders",
    weak: "occupiers, aggressor, aggression, battlefield, territorial integrity, russian troops, russian army, frontline, front line, de occupation, deoccupation",
  },
  "Gaza and Israel-Palestine": {
    strong:
      "gaza*, two state solution, palestinian*, hamas, west bank, israel and hamas, israeli palestinian, middle east peace, hostages in gaza, palestine, october 7, intifada",
    weak: "rafah, hostage*, jerusalem, settlements",
  },
  Iran: {
    state: "IR",
    names: "iran, tehran",
    strong:
      "jcpoa, joint comprehensive plan of action, iran's nuclear, iranian nuclear, nuclear deal, iran nuclear, iran's destabili*, iran's support, iran's malign, around iran, nuclear program* of iran",
  },
  "Korean Peninsula": {
    strong:
      "korean peninsula, dprk*, north korea*, denuclearization of the korean, democratic people's republic of korea, inter korean",
    weak: "ballistic missile*, pyongyang",
  },
  Taiwan: { strong: "taiwan*, one china, cross strait", weak: "one china principle" },
  "South China Sea": {
    strong:
      "south china sea, east and south china seas, second thomas shoal, scarborough shoal, code of conduct in the south",
    weak: "whitsun reef, spratly*",
  },
  Syria: {
    state: "SY",
    names: "syria, damascus",
    strong:
      "syrian settlement, settlement in syria, syria crisis, syrian crisis, syrian refugee*, situation in syria, syrian conflict, northeast syria, northwest syria, syrian people",
  },
  "Yemen and Red Sea": { strong: "yemen*, houthi*, red sea, bab al mandab, bab el mandeb" },
  Afghanistan: {
    state: "AF",
    names: "afghanistan, kabul",
    strong:
      "taliban, afghan people, evacuation from afghanistan, intra afghan, afghan peace, afghan national, afghan security, afghan issue, situation in afghanistan",
  },
  Sudan: { strong: "sudan, sudanese, khartoum, darfur, rapid support forces" },
  Sahel: { strong: "sahel*, saharo sahel*, g5 sahel, mali and niger" },
  Venezuela: {
    state: "VE",
    names: "venezuela",
    strong:
      "venezuelan people, venezuelan authorities, venezuelan crisis, free and fair elections in venezuela, democracy in venezuela, venezuelan migra*",
  },
  Myanmar: {
    state: "MM",
    names: "burma, myanmar",
    strong:
      "burma's regime, military regime in burma, burmese people, five point consensus, myanmar crisis, situation in myanmar, crisis in burma",
  },
  "Kosovo and Western Balkans": {
    strong: "kosovo*, western balkans, belgrade pristina, bosnia and herzegovina, dayton, republika srpska",
  },
  "Armenia-Azerbaijan": {
    strong:
      "nagorno karabakh, karabakh, armenia and azerbaijan, armenia azerbaijan, azerbaijan and armenia, armenian azerbaijani, lachin, zangezur",
  },
  Libya: {
    state: "LY",
    names: "libya",
    strong: "libyan settlement, libyan crisis, situation in libya, libyan political, libyan people",
  },
  Haiti: {
    state: "HT",
    names: "haiti",
    strong:
      "haitian people, haiti's, haitian national police, multinational security support, crisis in haiti, haitian migra*",
  },
  "trade and investment": {
    strong:
      "trade, investment*, investment climate, business climate, business environment, trading, tariff*, free trade, fta, economic and trade, trade and economic, exports, market access, supply chain*, economic cooperation, economic ties, investor*, non market, bilateral trade, business ties, business communit*, commercial, economic partnership, economic relations, joint projects",
    weak: "economy, economic, business, industr*, exports, exported, imports, imported, import, market, prosperity",
  },
  energy: {
    strong:
      "energy, oil, gas, natural gas, nuclear power, nord stream, pipeline*, renewable*, hydrogen, electricity, lng, opec, power grid, hydropower, fuel supplies, fuels, motor fuel",
    weak: "coal, petroleum",
  },
  "climate and environment": {
    strong:
      "climate, environmental*, the environment, environment protection, emission*, carbon, biodiversity, paris agreement, cop26, cop27, cop28, cop29, cop30, global warming, deforestation, clean energy, pollution, green transition, methane, ecological, wildlife, conservation, net zero",
    weak: "green, sustainable, sustainability",
  },
  health: {
    strong:
      "health*, covid*, pandemic, coronavirus, vaccin*, disease*, epidemic, medic*, hospital, hospitals, dengue, malaria, hiv, pharmaceutical*, cancer",
  },
  "technology and AI": {
    strong:
      "artificial intelligence, ai, technolog*, semiconductor*, digital*, 5g, quantum, chips, innovation*, telecom*, high tech, startup*, biotechnology, fintech, scientific and technological",
    weak: "science, research",
  },
  cyber: { strong: "cyber*, ransomware, information security, hacking" },
  space: {
    strong:
      "outer space, space exploration, space cooperation, artemis accords, satellite*, lunar, spacecraft, space station, space sector, nasa, astronaut*, roscosmos",
  },
  "transport and connectivity": {
    strong:
      "transport*, connectivity, railway*, aviation, airline*, flights, air traffic, corridor*, highway*, belt and road, logistics, ports, airport*, shipping, direct flights, railways, transit route*",
    weak: "bridge",
  },
  "finance and development aid": {
    strong:
      "development assistance, debt relief, development projects, access to finance, access to financing, access to credit, financial aid, economic aid, millennium challenge, official development, financial assistance, financial support, budget support, debt, loan*, grant, grants, imf, world bank, multilateral development bank*, donor*, poverty, macroeconomic, banking, monetary, credit line, development cooperation, development partnership, economic recovery, financial stability, development finance, 2030 agenda, sustainable development goals, capacity building, economic assistance, reconstruction",
    weak: "aid, finance*, financial, assistance",
  },
  "agriculture and food security": {
    strong:
      "agricultur*, food security, food insecurity, food crisis, grain*, fertilizer*, fertiliser*, fisher*, food supplies, famine, farm*, food prices, livestock, dairy, wheat",
  },
  "education culture and people-to-people": {
    strong:
      "people to people, humanitarian cooperation, humanitarian contacts, humanitarian exchanges, humanitarian sphere, humanitarian area, humanitarian spheres, trade economic and humanitarian, cultural, culture, education*, student*, universit*, scholarship*, youth, sport*, language*, academic, schools, museum*, humanitarian ties, cultural and humanitarian, exchanges between the people, ties between the people, olympic*, heritage, media cooperation, archaeolog*, paralympic*",
  },
  "tourism and visas": { strong: "tourism, tourist*, visa*, visa free, travel restrictions", weak: "travel" },
  "migration and refugees": {
    strong:
      "migration, immigra*, migrant*, refugee*, asylum, displaced, diaspora, border crossings, resettlement, repatriat*, forced to flee, irregular migra*, guest workers, migrant workers, trafficking in persons",
  },
  "human rights": {
    strong:
      "human rights, russia's war crimes, russian war crimes, war criminal*, russian war criminals, freedom of expression, freedom of the press, press freedom, political prisoner*, fundamental freedoms, religious freedom, atrocit*, war crime*, genocide, gender equality, women's rights, media freedom, torture, crimes against humanity, crimes of the occupiers, rights of minorities, labor rights",
    weak: "abuses, minorit*, repression",
  },
  "rule of law and democracy": {
    strong:
      "rule of law, democracy, democracies, democratic, democratization, democratisation, elections, electoral, civil society, corruption, anti corruption, free and fair, judicial reform*, independence of the judiciary, transitional justice, constitutional order, good governance, civilian rule, national reconciliation",
    weak: "justice, reforms, governance, inclusive",
  },
  terrorism: {
    strong: "terror*, counterterror*, extremis*, isis, daesh, isil, al qaeda, boko haram, al shabaab, radicali*",
  },
  "crime and drugs": {
    strong:
      "organized crime, organised crime, transnational crime, drug trafficking, drug*, narcotics, fentanyl, trafficking, money laundering, criminal organizations, criminal gangs, gang violence, gangs, smuggling, human trafficking, law enforcement, fight against crime, counternarcotics",
    weak: "crime, criminal*",
  },
  "arms control and non-proliferation": {
    strong:
      "arms control, non proliferation, nonproliferation, disarmament, new start, nuclear weapons, nuclear war, nuclear programme, nuclear program, strategic stability, denuclearization, iaea, chemical weapons, missile program*, inf treaty, ballistic missile*, opcw, weapons of mass destruction, landmines, nuclear arms",
  },
  "defence and military": {
    strong:
      "military, defense, defence, armed forces, army, navy, troops, nato, weapons, arms deliveries, deterrence, air defense, air defence, security cooperation, security assistance, military technical, joint exercises, defense capabilities, force posture, missile*, ammunition, security guarantees, security partnership, peacekeeping, peacekeepers",
    weak: "security, soldiers, alliance",
  },
  maritime: {
    strong:
      "maritime, freedom of navigation, law of the sea, unclos, coast guard, black sea, shipping lanes, sea lanes, ocean*, naval, indian ocean, vessels, strait of hormuz, navigation, coral, blue economy, seabed",
  },
  "borders and territory": {
    strong:
      "border issue*, border demarcation, delimitation, demarcation, border dispute*, territorial dispute*, line of actual control, boundary question, boundary, border areas, on the border, border crisis, border management, border situation, territorial claims, annexation, annexed, southern border",
  },
  sanctions: {
    strong:
      "sanction*, embargo, oil embargo, price cap, swift payment*, swift system, asset freeze, export controls, restrictive measures, unilateral coercive measures, blockade",
  },
  "consular and detained citizens": {
    strong:
      "consular, detained citizens, wrongful* detain*, detainee*, unjustly detained, american citizens, u.s. citizens, exit bans, release of citizens, citizens abroad, nationals detained, prisoner exchange, evacuation of citizens, extradition",
  },
  "disaster relief and humanitarian aid": {
    strong:
      "humanitarian*, humanitarian corridor*, earthquake, flood*, hurricane, disaster*, cyclone, relief, wildfire*, tsunami, typhoon, landslide*, rescue teams, emergency assistance, emergencies",
  },
  "multilateral order and UN reform": {
    strong:
      "multilateral*, multipolar*, multi polar*, un charter, united nations charter, un reform, reform of the united nations, reform of the un, global governance, international order, rules based, security council reform, global south, un general assembly, south south",
    weak: "un, united nations, international law, hegemon*, bloc confrontation, international organisations, international organizations",
  },
  "regional integration": {
    strong:
      "integration process*, integration association*, integration framework*, integration structures, economic integration, eurasian integration, eaeu, eurasian economic, accession to the european union, eu membership, membership in the european union, candidate status, european integration, asean centrality, asean community, african continental free trade, cis, csto, union state, eu accession, euro atlantic, accession to the eu, mercosur, regional cooperation, candidate country, caricom, african union, sco, regional integration",
    weak: "integration, regional organisations, regional organizations, accession",
  },
  "high-level exchanges": {
    strong:
      "high level exchanges, high level contacts, exchange of visits, exchanges at all levels, invitation to visit, invited to visit, upcoming visit, forthcoming visit, next summit, upcoming summit, top level, highest level, high level visit*, contacts at various levels, upcoming contacts, schedule of contacts, political contacts, high level dialogue, leaders' meeting, will visit, to pay a visit, extended an invitation, forward to welcoming, forward to meeting again, return visit, exchange of delegations, bilateral visits",
    weak: "visit, state visit, official visit",
  },
  "peace process and mediation": {
    strong:
      "peace process, mediation, mediator*, ceasefire, cease fire, peace talks, peace negotiations, peace agreement, political settlement, peaceful settlement, peaceful resolution, negotiated solution, diplomatic solution, diplomatic efforts, political and diplomatic, peace plan, negotiating process, negotiation process, settlement process, peace summit, peace settlement, truce, peace formula, russian ukrainian talks, minsk agreements, normandy format, lasting peace, durable peace, good offices, de escalat*, deescalat*, peace efforts, active diplomacy",
    weak: "negotiations, settlement, negotiat*",
  },
};

/**
 * Longer phrases inside which a word tells of no subject: names of states, courtesies, figures of speech. The longest phrase
 * wins, so that these keep the shorter from being found.
 */
const IDLE =
  "democratic people s republic, democratic republic, democratic socialist republic, people s democratic republic, democratic party, " +
  "good health, in good health, best of health, health and happiness, health and success, health and prosperity, wishes for health, " +
  "security environment, political environment, political climate, current climate, international environment, strategic environment, " +
  "global environment, external environment, favorable environment, favourable environment, enabling environment, peaceful environment, " +
  "environment of trust, climate of trust, atmosphere of trust, trade union, trade unions, full of energy, " +
  "security council, national security advisor, national security adviser, national security council, " +
  "a relief, in relief, credit to, body language, common language, foreign language, " +
  "language of ultimatums, space for, in this space, economic space, information space, eurasian space, " +
  "flood of, culture of peace, political culture, grant an audience, " +
  "national economic council, human rights council, women s day, global security initiative, global development initiative, global civilization initiative, army of, military attache*, " +
  "sovereignty independence and territorial integrity";

/** Words of offices and bodies: "Minister of Energy", "Defense Secretary" tell who came, not what was spoken of. */
const BEFORE_OFFICE =
  /\b(?:minist(?:er|ers|ry|ries)|secretary|secretaries|department|advis[eo]r|commissioner|envoy|directorate|committee)\s+(?:of|for|on)\s+(?:the\s+)?(?:[A-Z][\p{L}]+,?\s+){0,4}(?:and\s+)?$/iu;
const AFTER_OFFICE =
  /^\s+(?:and\s+[\p{L}]+\s+)?(?:minist(?:er|ers|ry|ries)|secretary|secretaries|department|advis[eo]r|attach[eé]|committee)\b/iu;

/** A subject of a long text is spoken of more than once: one strong word for each so many UTF-16 units. */
const PER_STRONG = 8000;

/** How often a state that is no party must be named to be a subject. */
const OFTEN = 1;
/** Evidence is for looking at: the first few places are enough. */
const MOST_EVIDENCE = 5;

type Weight = "strong" | "weak" | "name";
interface Sign {
  topic: TopicName;
  weight: Weight;
}

/** What a text has of one subject; weak words by their spelling, each once. */
interface Tally {
  strong: Span[];
  weak: Map<string, Span>;
  names: Span[];
}

const find = phraseFinder<Sign[]>(signs());

/** Phrases of several subjects are kept together: "military" tells of one, "minsk agreements" of two. */
function signs(): Map<string, Sign[]> {
  const phrases = new Map<string, Sign[]>();
  for (const phrase of IDLE.split(",")) phrases.set(phrase.trim(), []);
  for (const topic of TOPICS) {
    const entry = LEXICON[topic];
    if (!entry) continue;
    for (const [weight, list] of [
      ["strong", entry.strong],
      ["weak", entry.weak],
      ["name", entry.names],
    ] as [Weight, string | undefined][]) {
      for (const phrase of (list ?? "")
        .split(",")
        .map((text) => text.trim().replace(/['’]/g, " ").replace(/\./g, " ").replace(/\s+/g, " ").trim())
        .filter(Boolean)) {
        const signs = phrases.get(phrase) ?? [];
        signs.push({ topic, weight });
        phrases.set(phrase, signs);
      }
    }
  }
  return phrases;
}

/** Only words near by are looked at, so that any text takes linear time. */
const isOffice = (text: string, start: number, end: number): boolean =>
  AFTER_OFFICE.test(text.slice(end, end + 40)) || BEFORE_OFFICE.test(text.slice(Math.max(0, start - 60), start));

/**
 * The subjects of a text in the order of the list, each with the first few words that tell of it.
 * @param parties ISO codes of the sides of the occasion.
 */
export function topics(text: string, parties: readonly string[]): { topic: TopicName; evidence: Span[] }[] {
  const tally = new Map<TopicName, Tally>();
  for (const { start, end, value } of find(text)) {
    if (value.length === 0 || isOffice(text, start, end)) continue;
    for (const { topic, weight } of value) {
      const entry: Tally = tally.get(topic) ?? { strong: [], weak: new Map(), names: [] };
      const span = { start, end };
      if (weight === "strong") entry.strong.push(span);
      else if (weight === "name") entry.names.push(span);
      else if (!entry.weak.has(text.slice(start, end).toLowerCase()))
        entry.weak.set(text.slice(start, end).toLowerCase(), span);
      tally.set(topic, entry);
    }
  }
  return TOPICS.flatMap((topic) => {
    const entry = tally.get(topic);
    if (!entry) return [];
    const state = LEXICON[topic]?.state;
    const party = state !== undefined && parties.includes(state);
    const named = !party && (entry.names.length >= OFTEN || (entry.names.length > 0 && entry.weak.size > 0));
    const needed = state !== undefined ? 1 : Math.min(4, 1 + Math.floor(text.length / PER_STRONG));
    if (entry.strong.length < needed && entry.strong.length + entry.weak.size < 2 * needed && !named) return [];
    const evidence = [...entry.strong, ...entry.weak.values(), ...(named ? entry.names : [])].sort(
      (a, b) => a.start - b.start,
    );
    return [{ topic, evidence: evidence.slice(0, MOST_EVIDENCE) }];
  });
}
