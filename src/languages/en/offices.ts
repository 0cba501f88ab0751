import { WordMap, WordSet } from "../../text/word-lists.ts";

/** English words of offices and names. Lower case; a head is the word without which there is no office. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));

export const HEADS =
  words(`president minister secretary chancellor ambassador commissioner chairman chairwoman chairperson chair director
  envoy representative governor king queen emir amir sultan prince princess pope speaker head counsellor councillor councilor counselor advisor
  adviser premier taoiseach administrator coordinator commander attorney consul chargé charge senator congressman congresswoman member
  spokesperson spokesman spokeswoman secretary-general director-general vice-president under-secretary undersecretary chief deputy mayor
  rector negotiator plenipotentiary leader sheikh dean superintendent marshal general admiral managing president-elect tánaiste chancellor
  regent emperor empress mufti solicitor registrar provost moderator manager founder curator vicar bishop metropolitan
  controller auditor prefect chamberlain supervisor mediator official imam moderator sherpa provost clerk chieftain sovereign superior
  ceo inspector prosecutor judge justice archbishop patriarch high-commissioner co-chair vice-chairman vice-chair
  chairman-in-office chairperson-in-office chair-in-office vice-premier monarch ruler president-designate comptroller treasurer parliamentarian lawmaker whip officer nuncio principal pm fm eam dpm mos hrvp hr vp nsa unsg attaché rapporteur commandant ombudsman substitute defence-attaché`);

/** What offices are called for short; each is a head by itself. */
export const ABBREVIATIONS: WordMap<string> = new WordMap([
  ["pm", "prime minister"],
  ["premier", "prime minister"],
  ["dpm", "deputy prime minister"],
  ["fm", "foreign minister"],
  ["eam", "external affairs minister"],
  ["mos", "minister of state"],
  ["hrvp", "high representative"],
  ["vp", "vice president"],
  ["hr", "high representative"],
  ["nsa", "national security adviser"],
  ["unsg", "secretary general"],
  ["pr", "permanent representative"],
]);

/** "the presidents", "the ministers": people who speak together. */
export const PLURALS =
  words(`presidents ministers secretaries leaders ambassadors representatives delegations chancellors envoys sides
  parties counterparts officials interlocutors diplomats delegates participants premiers heads principals politicians statesmen speakers
  parliamentarians directors chairs governors monarchs kings commissioners advisers advisors negotiators commanders
  senators undersecretaries chairpersons mayors councillors`);

/** Words inside an office that are not its head: ranks before it, fields after it. */
export const PARTS =
  words(`acting deputy vice first second third prime foreign defence defense interior finance external internal affairs state
  federal special permanent senior executive assistant under former outgoing interim chief national security presidential high general
  organisations organizations parliamentarians emigrants shipping farming seafood timber textiles sustainability heritage monuments museums minorities partnerships caretaker 
  extraordinary crown grand private principal lead trade additional associate joint trade economy economic home health commerce industry energy transport transportation
  cooperation integration international european development education science technology culture cultural sport sports tourism youth
  agriculture fisheries food environment climate justice labour labor employment social welfare housing construction planning budget
  treasury investment investments communications communication information digital transformation innovation infrastructure ports civil
  aviation highways roads railways water resources natural mines mining petroleum oil gas electricity power regional local government
  administration parliamentary affairs policy political bureau committee central standing council cabinet office ministry department
  parliament assembly congress commission senate house representatives union people's people’s public service services emergency situations
  relations interparliamentary group organization organisation agency board bank authority court supreme army armed forces staff navy air
  force police intelligence border migration immigration refugees human rights humanitarian peace reconciliation negotiations talks
  settlement conflict diaspora expatriates abroad religious religion islamic hajj endowments women gender family children disaster
  management rural urban community communities land forestry wildlife maritime marine ocean oceans space nuclear arms control
  non-proliferation disarmament counterterrorism counter-terrorism terrorism cyber cybersecurity asia asian africa african pacific
  asia-pacific indo-pacific middle east eastern western north northern south southern americas american latin caribbean eurasian eurasia
  global multilateral bilateral legal political-military strategic strategy governance reform reforms privatization state-owned enterprises
  customs revenue tax taxation small medium business entrepreneurship consumer protection private sector labour. media press speaker's
  information protocol ceremonies supreme leader head republic plenipotentiary non-resident resident designate ordinary commercial
  delegation mission missions secretariat party communist workers' democratic republic's presidency region province city state's
  duma knesset rada people workers cooperative veterans' foreign-affairs and/or general's personal chancellery chancery works heritage arts creative economy sustainable
  ecology ecological green transition solidarity equality inclusion citizenship veterans demobilization demining reconstruction
  recovery crisis response preparedness statistics productivity industries manufacturing supply chains critical minerals metals steel
  telecommunications posts postal irrigation livestock hydraulic hydrocarbons coordination implementation oversight monitoring ethics engagement homeland aeronautics legislative intergovernmental outreach
  anti-corruption rule law elections change worship division directorate section league islamic salt aid neighbourhood neighborhood budget blue waters rivers lakes coasts fleet treaty treaties expatriates' welfare youth' counter-narcotics narcotics ad interim a.i constitutional institutional ombudsman accountability audit auditor prosecutor's investigative
  alternate diwan federation autonomous senior-level coordinator's lead global affairs. europe america commonwealth caucasus balkans sahel maghreb levant danube mediterranean arab gulf baltic nordic alpine arctic antarctic`);

/** Parts that cannot end a field: a word must follow. */
export const QUALIFIERS =
  words(`national international foreign public federal special strategic global regional central european african asian economic social
  political civil human rural urban cultural digital high red blue green deep religious internal external private`);

/** Words that tie an office to its field or state. */
export const LINKS = words("of for to on at in");

/** Styles before a name that are no office. */
export const HONORIFICS =
  words(`mr mrs ms miss dr prof professor sir dame lord lady shri smt sri sheikh shaikh father reverend rev rabbi
  imam hon honourable honorable h.e h.h h.m hrh hm hh hon'ble excellency excellencies highness highnesses majesty majesties eminence holiness engineer eng sayyid
  sayyed datuk dato dato' datin tun seri utama tan ratu yab hajah mallam oba kiai don doña dom beatitude grace royal serene imperial effendi lordship ladyship barr pol drs tengku raja berhormat cardinal rt cllr u daw madam madame mme monsieur mgr msgr haji md mohd muhd viscount baroness baron duke duchess prince princess general gen col colonel captain lieutenant marshal admiral brigadier ambassador amb senator`);

export const PARTICLES = words(
  "al sheikh bin ibn bint binti bte ould mint ap abu abdul el de da do dos das del della di van von der den ter la le lo du ul ur i e y zu zur af av ben bar mc st",
);

/** Letters of honours, degrees and houses behind a name, without stops. */
export const POSTNOMINALS =
  words(`MP MEP MSP MS MLA MHA TD QC KC SC SAN JP PC KG KT OM CH DBE KBE CBE OBE MBE GBE KCMG GCMG CMG DCMG KCB GCB CB DCB KCVO GCVO CVO DCVO
  LVO MVO AC AO AM OAM ONZ GNZM KNZM DNZM CNZM ONZM GCON CFR OFR MFR OON MON CON EGH EBS CBS MGH MBS OGW SC PhD MD MBA LLM PSC USN USA USAF USMC
  RN RAF RTD OJ OD ORTT GCSK GOSK OCC CMM`);

/** Last words of what firms, areas and associations are called, behind which their officer's name may stand. */
export const INSTITUTIONS =
  words(`airlines airways area region oblast okrug territory district province chamber commerce industry association federation union group
  holding holdings company corporation foundation fund college academy society club network alliance coalition movement organization
  organisation programme program project railways authority forces fleet command corps regiment brigade guard operations intelligence
  diwan industries enterprises bourse exchange confederation league consortium forum initiative chapter`);

/** Nouns that make the field of an office a body: "at the Ministry of Trade". */
export const BODY_NOUNS =
  words(`ministry office department government chancellery chancery presidency embassy mission delegation cabinet council headquarters
  diwan secretariat parliament court bank agency service directorate division bureau commission senate assembly congress board institute
  university staff forces administration committee authority centre center institution`);

export const SUFFIXES = words("jr sr ii iii iv phd md");

/** Capitalised words that stand in no person's name. */
export const NEVER =
  words(`organization organizations organisation organisations administration administrations service services community communities board boards embassy
  embassies agency agencies bureau bureaus university universities institute institutes institution institutions foundation foundations association
  associations federation federations company companies corporation corporations network networks authority authorities chapter chapters church
  churches temple monastery mosque cathedral museum library hospital school college faculty laboratory fund funds bank banks court courts tribunal
  party parties league union unions alliance coalition front movement brigade division battalion command fleet squadron regiment base camp port
  airport station railway highway bridge tunnel corridor canal pipeline dam field fields basin valley river lake sea ocean bay gulf strait island
  islands peninsula mountain mountains desert forest park garden square street avenue boulevard hall palace tower castle hotel centre center complex
  zone zones district province region county municipality prefecture governorate oblast fair exhibition expo championship tournament award prize
  medal order charter act bill code fact facts note notes annex appendix chapter section paragraph item version edition volume issue page
  dialogue initiative initiatives partnership partnerships package facility mechanism platform portal centre hub academy society club committee
  subcommittee taskforce secretariat directorate chamber house office offices unit team group groups force forces police guard army navy the a an in on at he she they it this these those both for as with after during we our i you your my and but while when
  following to from by of according that all earlier today yesterday tomorrow also further furthermore moreover additionally however
  speaking such some many most his her their its here there where who whom which what how why if since because although though until
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december agreement agreements treaty convention charter dialogue initiative initiatives partnership strategic comprehensive council committee
  commission summit conference forum meeting meetings call visit talks negotiations protocol accord accords statement declaration
  communique communiqué plan action programme program project projects fund bank corridor route road belt sea ocean gulf strait river
  island islands peninsula mountain lake bay canal east west north south middle eastern western northern southern central region
  republic kingdom federation union states state government ministry department office house palace centre center hall airport street
  square university institute academy school museum monument memorial cathedral church mosque temple hospital hotel company corporation
  group association organization organisation league alliance coalition community commonwealth framework format mechanism process
  platform pact policy act law bill resolution article nations world war day year week month anniversary national international
  european asian african american arab islamic orthodox christian muslim jewish soviet nazi party parliament assembly congress senate
  chamber court army forces force military navy mission operation command guard police security defense defense defence economic trade
  development cooperation integration health climate energy nuclear oil gas food peace human rights rule democracy freedom victory
  readout readouts remarks press briefing secretary spokesperson spokesman photo video source news home latest more read share print
  covid covid-19 coronavirus stream pipeline power plant station reactor ai tv new old great greater global regional joint mutual special
  general assembly secretary-general chairmanship presidency delegation ambassador minister president chancellor king queen prince
  tv channel agency media twitter telegram facebook instagram youtube excellency mr mrs ms dr his her at under over between among about
  despite given including against through throughout regarding concerning meanwhile finally lastly firstly secondly then now next last
  before once one two three four five six seven eight nine ten first second third no not yes please thank dear ladies gentlemen friends
  colleagues head leader leaders side sides both each every another other others deputy vice acting former prime foreign federal supreme
  russian chinese ukrainian indian assistant assistants executive operating medical rescue engagement homeland aeronautics staff economist economists counsel chiefs officer officers bilateral political consultations consultation ministerial trilateral plenary download narcotics domestic hemisphere advisers advisors adviser advisor aide aides america administrator holy christmas easter ramadan eid olympic olympics games cup festival`);

/** Bodies that belong to one state, by which a person's side can be told. */
export const BODIES: WordMap<string> = new WordMap([
  ["cpc central committee", "CN"],
  ["communist party of china", "CN"],
  ["cpc", "CN"],
  ["national people's congress", "CN"],
  ["usaid", "US"],
  ["fcdo", "GB"],
  ["eeas", "EU"],
  ["state duma", "RU"],
  ["verkhovna rada", "UA"],
  ["knesset", "IL"],
  ["bundestag", "DE"],
  ["bundesrat", "DE"],
  ["sejm", "PL"],
  ["folketing", "DK"],
  ["riksdag", "SE"],
  ["storting", "NO"],
  ["lok sabha", "IN"],
  ["rajya sabha", "IN"],
  ["dáil", "IE"],
  ["majlis", "IR"],
  ["jatiya sangsad", "BD"],
  ["meclis", "TR"],
  ["saeima", "LV"],
  ["seimas", "LT"],
  ["riigikogu", "EE"],
  ["althing", "IS"],
  ["diet", "JP"],
]);
