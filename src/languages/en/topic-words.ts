import type { TopicName } from "../../model/record.ts";

/** Words of a subject, parted by commas or lines; a "*" at a word's end stands for any ending. */
export interface TopicWords {
  /** Make the subject by themselves. */
  strong?: string;
  /** Make it where the text sets them out as a subject: "cooperation in …", "discussed …". */
  weak?: string;
  /** Make it only where another different weak or faint one stands in the same sentence. */
  faint?: string;
  /**
   * Names of states, by their codes. A state that is no party to the occasion is a subject by its name; one that is, only by
   * the words of its conflict.
   */
  places?: Readonly<Record<string, string>>;
}

/** What English words tell of each subject. Words of several subjects stand with each of them. */
export const TOPIC_WORDS: Readonly<Record<TopicName, TopicWords>> = {
  Ukraine: {
    places: { UA: "ukraine, ukrainian*, kyiv, kiev" },
    strong: `war in ukraine, war on ukraine, war against ukraine, war of aggression, russia's war, russian war, putin's war, russia's full scale, full scale invasion, full scale war, full scale aggression
      invasion of ukraine, russia's invasion, russian invasion, invades ukraine, invade ukraine, attack on ukraine, attacks on ukraine, aggression against ukraine, russian aggression, russia's aggression, armed aggression, aggression of russia, aggression of the russian federation
      ukraine crisis, ukrainian crisis, crisis in ukraine, crisis around ukraine, ukraine conflict, ukrainian conflict, conflict in ukraine, conflict in and around ukraine, situation in ukraine, situation around ukraine, developments in ukraine, ukrainian settlement, ukrainian issue
      support for ukraine, support to ukraine, support of ukraine, supporting ukraine, support ukraine, stand with ukraine, stands with ukraine, aid to ukraine, assistance to ukraine, ukraine's defense, ukraine's defence, ukraine's sovereignty, ukraine's territorial integrity, ukraine's borders, sovereignty and territorial integrity of ukraine, independence of ukraine, occupied territories of ukraine, reconstruction of ukraine, ukraine's reconstruction, rebuilding ukraine, peace in ukraine
      special military operation, donbas*, crimea*, mariupol, bucha, azovstal, zaporizhzhia, zaporozhye, temporarily occupied, minsk agreements, minsk accords, minsk process, minsk format, minsk and normandy, normandy format, black sea grain, grain initiative, grain deal, peace formula, ramstein, coalition of the willing, russia's war crimes, russian war crimes, russian war criminals, russian occupiers, deported children, russian shelling, russian missile*, russian attack*, russian strikes, russian drones, anti russian sanctions, sanctions against russia, sanctions on russia`,
    faint:
      "occupiers, occupied, aggressor*, aggression, battlefield, russian troops, russian army, russian forces, frontline, front line, de occupation, deoccupation, shelling, the war, martial law, prisoners of war",
  },
  "Gaza and Israel-Palestine": {
    places: { PS: "palestine, palestinian*, ramallah" },
    strong: `gaza*, two state solution, hamas, west bank, east jerusalem, israeli palestinian, israel palestine, palestinian israeli, arab israeli, israel and hamas, middle east peace, middle east settlement, middle eastern settlement, palestinian question, palestinian issue, palestinian cause, palestinian state, state of palestine, palestinian people, palestinian territories, palestinian authority, independent palestinian
      intifada, october 7, 7 october, hostages in gaza, hostages held by, israeli hostages, rafah, khan younis, unrwa, al aqsa, temple mount, haram al sharif, israeli settlements, settler violence, israeli occupation, annexation of the west bank, 1967 borders, 1967 lines, board of peace`,
    faint:
      "hostage*, jerusalem, settlements, settlers, israeli attacks, israeli strikes, israeli forces, israeli military, idf",
  },
  Iran: {
    places: { IR: "iran, tehran, teheran, iranian, iranians" },
    strong: `jcpoa, joint comprehensive plan of action, iran's nuclear, iranian nuclear, iran nuclear, nuclear deal, nuclear program of iran, nuclear programme of iran, iran's missile*, iran's destabili*, iran's support, iran's malign, iran's regional, iran's role, iran's actions, iran's behavio*, around iran, uranium enrichment, enrichment, snapback, maximum pressure, revolutionary guard*, irgc, iranian proxies, iran backed`,
    faint:
      "nuclear issue, nuclear talks, nuclear file, nuclear negotiations, nuclear program, nuclear programme, nuclear facilities, inspectors, iaea, international atomic energy agency, lifting of sanctions, sanctions lifting",
  },
  "Korean Peninsula": {
    places: {
      KP: "north korea, north korean, north koreans, north korea's, dprk, pyongyang, democratic people's republic of korea",
    },
    strong: `korean peninsula, denuclearization of the korean peninsula, denuclearisation of the korean peninsula, denuclearization of north korea, inter korean, two koreas, north south korean, south north korean, abductions issue, abduction issue, issue of abductions, issue of abductees, japanese abductees, north korean missile*, north korea's missile*, north korea's nuclear, dprk's nuclear, dprk's ballistic, demilitarized zone, north korea policy, korean nuclear issue, security of the korean peninsula`,
    faint: "ballistic missile*, abduct*",
  },
  Taiwan: {
    strong:
      "taiwan*, one china, cross strait, cross straits, both sides of the strait, two sides of the strait, taipei",
  },
  "South China Sea": {
    strong: `south china sea, east and south china seas, south and east china seas, west philippine sea, bien dong, nine dash line, second thomas shoal, scarborough shoal, sabina shoal, ayungin, thitu, mischief reef, whitsun reef, spratly*, paracel*, code of conduct in the south china sea, declaration on the conduct of parties, arbitral award, south china sea arbitration`,
    faint: "east sea, code of conduct, shoal*, unclos, water cannon, claimants, claimant states",
  },
  Syria: {
    places: { SY: "syria, syrian, syrians, damascus" },
    strong: `syrian settlement, settlement in syria, syria crisis, syrian crisis, crisis in syria, syrian refugee*, situation in syria, developments in syria, situation around syria, syrian conflict, conflict in syria, war in syria, northeast syria, north east syria, northwest syria, northern syria, syrian people, people of syria, syrian led, idlib, resolution 2254, astana format, astana process, caesar act, transition in syria, syrian transition, new syria, syria's sovereignty, syria's reconstruction, reconstruction of syria, return of syrians`,
  },
  "Yemen and Red Sea": {
    places: { YE: "yemen, yemeni, yemenis, sana'a, sanaa" },
    strong: `houthi*, red sea, bab al mandab, bab al mandeb, bab el mandeb, bab el mandab, ansar allah, hodeidah, hudaydah, southern transitional council, yemeni crisis, yemen crisis, crisis in yemen, situation in yemen, developments in yemen, war in yemen, conflict in yemen, yemeni conflict, peace in yemen, yemeni people, people of yemen`,
  },
  Afghanistan: {
    places: { AF: "afghanistan, afghan, afghans, kabul" },
    strong: `taliban, afghan people, people of afghanistan, evacuation from afghanistan, intra afghan, afghan peace, afghan national, afghan security, afghan issue, afghan settlement, afghan refugees, afghan women, situation in afghanistan, developments in afghanistan, stability of afghanistan, stability in afghanistan, around afghanistan, afghan soil, afghan territory, afghan partners, moscow format`,
  },
  Sudan: {
    places: { SD: "sudan, sudanese, khartoum" },
    strong: `darfur, el fasher, al fashir, rapid support forces, sudanese armed forces, war in sudan, conflict in sudan, crisis in sudan, situation in sudan, developments in sudan, sudanese crisis, sudanese people, people of sudan, peace in sudan, jeddah declaration`,
  },
  Sahel: {
    places: { ML: "bamako", BF: "burkina faso, ouagadougou", NE: "niamey" },
    strong: `sahel*, saharo sahel*, sahara sahel*, g5 sahel, mali and niger, mali burkina faso, niger burkina faso, burkina faso mali, situation in mali, situation in niger, situation in burkina faso, crisis in mali, coup in niger, coup in mali, coup in burkina faso, liptako gourma, minusma, malian transition`,
  },
  Venezuela: {
    places: { VE: "venezuela, venezuelan, venezuelans, caracas" },
    strong: `venezuelan people, people of venezuela, venezuelan authorities, venezuelan crisis, crisis in venezuela, situation in venezuela, venezuelan opposition, free and fair elections in venezuela, elections in venezuela, democracy in venezuela, venezuelan democracy, venezuelan migra*, venezuelan refugees, maduro regime, situation around venezuela`,
  },
  Myanmar: {
    places: { MM: "myanmar, burma, burmese, naypyidaw, nay pyi taw" },
    strong: `burma's regime, burma's military, myanmar's military, military regime in burma, myanmar junta, coup in burma, coup in myanmar, burmese people, people of burma, people of myanmar, five point consensus, myanmar crisis, myanmar issue, situation in myanmar, crisis in myanmar, crisis in burma, situation in burma, developments in myanmar, rohingya*, rakhine, tatmadaw`,
  },
  "Kosovo and Western Balkans": {
    places: { XK: "kosovo, kosovar, kosovars, pristina, prishtina", BA: "bosnia and herzegovina, bosnia, sarajevo" },
    strong: `western balkans, western balkan, belgrade pristina, pristina belgrade, kosovo serbia, serbia kosovo, serbia and kosovo, kosovo and serbia, belgrade and pristina, pristina and belgrade, kosovo serb*, kosovo serbs, north of kosovo, northern kosovo, kosovo issue, kosovo settlement, kosovo and metohija, kosovo question, situation in kosovo, kosovo's independence, recognition of kosovo, ohrid agreement, serb municipalities, kfor, dayton, republika srpska, situation in the balkans, situation in bosnia, situation in the region of the western balkans, open balkan, berlin process, eufor`,
  },
  "Armenia-Azerbaijan": {
    strong: `nagorno karabakh, karabakh, armenia and azerbaijan, azerbaijan and armenia, armenia azerbaijan, azerbaijan armenia, armenian azerbaijani, azerbaijani armenian, baku and yerevan, yerevan and baku, lachin, zangezur, between the two south caucasus, normalisation in the south caucasus, peace in the south caucasus`,
    weak: "south caucasus, transcaucasia",
  },
  Libya: {
    places: { LY: "libya, libyan, libyans" },
    strong: `libyan settlement, libyan crisis, libya crisis, crisis in libya, situation in libya, developments in libya, libyan political, libyan people, libyan parties, libyan elections, elections in libya, stability of libya, peace in libya, benghazi`,
  },
  Haiti: {
    places: { HT: "haiti, haitian, haitians, port au prince" },
    strong: `haitian people, people of haiti, haitian national police, multinational security support, gang suppression force, crisis in haiti, situation in haiti, security in haiti, haitian migra*, support of haiti, support for haiti, haitian led`,
  },
  "trade and investment": {
    strong: `trade, trading, trade and economic, economic and trade, free trade, bilateral trade, two way trade, trade turnover, mutual trade, fta, cepa, tariff*, duty free, market access, access to markets, open its market, open their markets, open up its market, market economy status, investment*, investor*, investment protection, foreign direct investment, fdi, wto, world trade organization, world trade organisation
      economic cooperation, economic ties, economic relations, economic partnership, economic collaboration, economic links, economic engagement, economic exchanges, economic interaction, economic issues, economic dialogue, economic commission, joint economic, economic diplomacy, economic opportunities, economic projects, economic agenda, economic sphere, economic field, economic sector, economic area, economic forum, economic joint commission, trade commission, intergovernmental economic
      economic and social cooperation, political and economic, economic and political ties, economic statecraft, economic zone*, industrial park*, industrial zone*, industrial cooperation, industrial partnership, joint venture*, joint project*, joint enterprise*
      exports, exporters, exporting, export of, import of, imports, importers, import restrictions, import ban*, export volume*, supply chain*, value chain*, critical mineral*, rare earth*, rare metals, raw materials, lithium, minerals, mining, steel, aluminum, aluminium, non market, unfair trade, overcapacity, level playing field, anti dumping, customs, most favoured, most favored, economic corridor, commerce, commercial, chamber of commerce, chambers of commerce, e commerce
      business ties, business communit*, business environment, business climate, investment climate, business forum, business council, business circles, business leaders, business cooperation, business delegation*, business opportunities, business people, businesspeople, businessmen, business representatives, business contacts, business to business, small and medium, sme, smes, entrepreneur*, private sector, public private partnership*, ease of doing business, double taxation, avoidance of double, manufacturing, textile*, garment*, shipbuilding, automotive, agoa, gsp, ipef, rcep, cptpp`,
    weak: "economic, industr*, export, import, companies, enterprises",
    faint:
      "economy, economies, economic security, business, businesses, exported, imported, market, markets, firms, economic growth, economic development, duties, procurement, tenders",
  },
  energy: {
    strong: `energy, clean energy, green energy, energy security, energy transition, civil nuclear, nuclear energy, atomic energy, nuclear power, nuclear plant, oil, oil and gas, crude, gas, natural gas, liquefied natural gas, lng, gas supplies, pipeline*, nord stream, turkstream, turkish stream, power of siberia, opec, gas exporting, renewable*, hydrogen, electricity, electric power, power plant*, power grid*, power generation, power supply, power supplies, power engineer*, power sector, power station*, power lines, clean power, hydropower, hydroelectric, hydro power, solar, wind power, wind farm*, offshore wind, geothermal, fuel supplies, fuels, fuel, petroleum, petrochemical*, refinery, refineries, gasoline, diesel, coal, interconnector*, blackouts, power outages, heating season, rosatom, gazprom, international energy agency, small modular, oil price*, gas prices, oil market*`,
    weak: "nuclear technology, uranium, reactors",
  },
  "climate and environment": {
    strong: `climate, environmental*, environment protection, environmental protection, protection of the environment, the environment, environment and, emission*, greenhouse gas, greenhouse gases, carbon, low carbon, blue carbon, decarboni*, net zero, biodiversity, paris agreement, unfccc, conference of the parties, cop26, cop27, cop28, cop29, cop30, cop31, cop32, global warming, deforestation, forest*, reforestation, afforestation, desertification, drought*, clean energy, green transition, green economy, green growth, green development, green deal, green technolog*, green climate, pollution, plastics, plastic waste, methane, ecolog*, wildlife, conservation, just energy transition, nationally determined, loss and damage, sea level, glacier*, coral, water management, water resources, water sector, water cooperation, water security, water scarcity, water issues, water supply, water and sanitation, transboundary waters, transboundary rivers, shared waters, use of the waters, waters of transboundary, indus waters, rivers, aral sea, air quality, extreme weather, waste management, circular economy, mangrove*, nature conservation`,
    weak: "sustainability, water, adaptation, sustainable development",
    faint: "green, sustainable, nature, ecosystems",
  },
  health: {
    strong: `health, healthcare, health care, public health, global health, health security, covid*, pandemic*, coronavirus, sars cov, vaccin*, immunization, immunisation, disease*, epidemic*, outbreak of, dengue, malaria, hiv, tuberculosis, polio, ebola, mpox, cholera, pharmaceutical*, pharma, cancer, medicine, medicines, medical equipment, medical supplies, medical cooperation, medical sector, medical care, medical services, medical science, medical education, medical products, medical devices, medical teams, medical team, medical treatment of, medical personnel, medical staff, hospitals, antimicrobial, pepfar, gavi, covax, world health organization, world health organisation, pan american health, sanitary and epidemiological, quarantine`,
    weak: "medical",
    faint: "hospital, doctors, nurses, clinic, clinics, infection*, virus, treatment",
  },
  "technology and AI": {
    strong: `artificial intelligence, ai, ai related, technolog*, emerging technolog*, high tech, hi tech, deep tech, tech, semiconductor*, microchip*, chips, chip, digital*, digital economy, 5g, 6g, quantum, innovation*, telecom*, telecommunication*, startup*, start ups, biotech*, fintech, robotics, blockchain, internet, data centre*, data center*, data flows, data protection, supercomput*, computing, scientific and technological, scientific and technical, science and technology, science and innovation, scientific cooperation, scientific research, research and development, research cooperation, information technolog*, ict, it sector, it industry, it companies, e government, e governance, smart city, smart cities, submarine cable*, undersea cable*, electric vehicle*, new energy vehicle*, batter*`,
    weak: "science, scientific, research",
    faint: "innovative, scientists, cables",
  },
  cyber: {
    strong:
      "cyber*, ransomware, information security, ict security, security of icts, hackers, hacking, malware, hybrid threats",
    weak: "hybrid attacks, disinformation",
    faint: "hybrid",
  },
  space: {
    strong: `outer space, space exploration, space cooperation, space technolog*, space research, space science*, space industry, space program, space programme, space programmes, space programs, space agency, space agencies, space security, space sector, space domain, space station, space launch*, space activities, peaceful uses of space, peaceful use of space, artemis accords, satellite*, lunar, spacecraft, astronaut*, cosmonaut*, cosmodrome, baikonur, nasa, isro, roscosmos, glonass, earth observation, remote sensing, rocket launch*, the moon`,
    weak: "space",
  },
  "transport and connectivity": {
    strong: `transport*, transport route*, connectivity, railway*, railroad*, rail, high speed rail, aviation, airline*, flights, direct flights, air traffic, air links, air connections, air connectivity, air services, air service, air transport, open skies, corridor*, transport corridor*, north south corridor, middle corridor, highway*, motorway*, roads, road infrastructure, road construction, logistic*, ports, seaport*, deep sea port, dry port, port facilities, port infrastructure, port development, port of, shipping lines, shipping, freight, cargo, transit, transit route*, belt and road, silk road, global gateway, bridges, tunnel*, metro, railways, express line, land sea express, trans caspian, imec, imeec, instc, lobito, container*, airports, infrastructure projects, infrastructure development, infrastructure cooperation, infrastructure connectivity, civil aviation, airspace, carriers, ferries, ferry, urban mobility`,
    weak: "infrastructure, airport, port",
    faint: "road, bridge, aircraft, vehicles, truck*",
  },
  "finance and development aid": {
    strong: `development assistance, development aid, development cooperation, development partnership, development partner*, development projects, development project, development programmes, development programs, development finance, development financing, financing for development, official development, oda, overseas development, development fund, development bank*, multilateral development bank*, african development bank, asian development bank, asian infrastructure investment bank, islamic development bank, new development bank, european investment bank, reconstruction and development, world bank, international monetary fund, imf, international financial institution*, international financial architecture, financial architecture, global financial
      debt, debt relief, debt restructuring, paris club, common framework, loan*, credit line*, line of credit, lines of credit, concessional, a grant, grants, grant aid, grant assistance, grant funding, grant of, million grant, budget support, budgetary support, financial aid, financial assistance, financial support, financial and economic assistance, financial package, financial cooperation, financial sector, financial services, financial stability, financial system, financial issues, financial institutions, financial and technical, financial and banking, banking and financial, macro financial, macrofinancial, macroeconomic, macro economic, economic aid, economic assistance, economic recovery, economic support, economic rehabilitation, access to finance, access to financing, access to credit, illicit finance
      donor*, donor conference, donors' conference, poverty, banking, interbank, central bank*, monetary, national currenc*, local currenc*, currency swap, bonds, fiscal, capital markets, remittances, millennium challenge, millenium challenge, usaid, eu funding, pre accession assistance, sustainable development goals, sdg, sdgs, 2030 agenda, agenda 2030, capacity building, capacity development, technical assistance, technical cooperation, triangular cooperation, least developed countries, ldcs, south south cooperation, recovery and reconstruction, reconstruction and recovery, post war reconstruction, post war recovery, post conflict reconstruction, reconstruction efforts, reconstruction of the, rebuilding of, cooperation programme, training for officials, training programme*, training programs, training courses, livelihoods`,
    weak: "financial, finance, financing, aid, grant",
    faint:
      "assistance, finances, funding, fund, funds, reconstruction, training, currency, tax, taxation, economic crisis, banks, recovery",
  },
  "agriculture and food security": {
    strong: `agricultur*, agri*, agro*, agroindustr*, agrifood, food security, food insecurity, food crisis, food prices, food supplies, food shortage*, food systems, food system, food products, food production, food processing, food export*, food safety, food and agriculture, world food programme, world food program, hunger, famine, malnutrition, nutrition, grain*, cereals, wheat, rice, maize, corn, soy*, sugar, cotton, tea exports, ceylon tea, coffee, cocoa, meat, beef, pork, poultry, livestock, dairy, milk, fruit*, vegetable*, avocado*, banana*, mango*, palm oil, seafood, fish, fisher*, fishing, aquaculture, tuna, shrimp*, crop*, seeds, fertilizer*, fertiliser*, farm*, irrigation, phytosanitary, sanitary and phytosanitary, veterinary, rural development, animal husbandry, plantation*`,
    weak: "food",
    faint: "rural, tea, harvest",
  },
  "education culture and people-to-people": {
    strong: `people to people, person to person, exchanges between the people, exchanges between people, ties between the people, ties between people, ties between our people*, contacts between people, human exchanges, popular exchanges, humanitarian cooperation, humanitarian contacts, humanitarian exchanges, humanitarian sphere*, humanitarian area*, humanitarian field*, humanitarian ties, humanitarian links, humanitarian projects, cultural and humanitarian, humanitarian and cultural, trade economic and humanitarian, investment and humanitarian, economic and humanitarian
      cultural*, culture, educat*, higher education, vocational training, student*, scholarship*, fellowship*, universities, schools, academic, academic exchanges, academia, youth, young people, young professionals, sport, sports, sporting, athlete*, olympic*, paralympic*, football, cricket, world cup, language teaching, language learning, language courses, russian language, chinese language, spanish language, french language, arabic language, portuguese language, study of the, teaching of, museum*, heritage, archaeolog*, film, films, cinema, music, theatre, theater, festival*, artists, art exhibition*, literature, exhibition*, sister city, sister cities, twin cities, twinning, exchange program, exchange programs, exchange programme*, erasmus*, fulbright, confucius institute*, think tanks, media cooperation, cooperation between media, creative industries, inter university, interregional and humanitarian, confucius, world expo`,
    weak: "language*, religious, arts, university",
    faint: "school, teachers, researchers",
  },
  "tourism and visas": {
    strong: `tourism, tourist*, visa*, visa free, visa waiver, visa regime, visa liberalisation, visa liberalization, visa facilitation, visa exemption, travel restrictions, freedom of travel, pilgrim*, hajj, umrah, visit nepal year, schengen, holidaymakers, hospitality industry, ordinary passports, diplomatic passports, entry requirements`,
    weak: "travel",
    faint: "travellers, travelers, passports, hotels, hotel",
  },
  "migration and refugees": {
    strong: `migration, immigra*, special immigra*, special immigration visa*, special immigrant visa*, migrant*, migratory, irregular migra*, illegal migra*, emigra*, refugee*, asylum, displaced, internally displaced, displacement, forcibly displaced, forced to flee, fled, fleeing, resettle*, repatriat*, deport*, readmission, returnees, host communities, diaspora, border crossings by, border wall, trafficking in persons, guest workers, migrant workers, foreign workers, overseas workers, overseas employment, labour mobility, labor mobility, labour migration, labor migration, legal pathways, unhcr, international organization for migration, rohingya*, darien`,
    weak: "expatriates",
    faint: "shelter, asylum seekers",
  },
  "human rights": {
    strong: `human rights, human rights abuses, fundamental rights, fundamental freedoms, freedom of expression, freedom of speech, freedom of religion, freedom of assembly, freedom of the press, freedom of the media, press freedom, media freedom, religious freedom, religious tolerance, political prisoner*, civil liberties, civil and political rights, atrocit*, war crime*, war criminal*, russia's war crimes, russian war crimes, russian war criminals, genocide, ethnic cleansing, crimes against humanity, crimes committed by, torture, arbitrary detention*, arbitrarily detained, enforced disappearance*, extrajudicial, gender equality, gender based, women's rights, rights of women, women's empowerment, empowerment of women, women peace and security, rights of minorities, minority rights, national minorities, rights of persons, rights of children, children's rights, child labour, child labor, labor rights, labour rights, workers' rights, forced labor, forced labour, lgbt*, xinjiang, uyghur*, uighur*, tibet*, antisemitism, anti semitism, islamophobia, racism, xenophobia, discrimination against, death penalty, international criminal court, international humanitarian law and human rights, women and girls, violations of rights, disability, persons with disabilities`,
    weak: "minorit*, accountability, women",
    faint: "abuses, repression, international humanitarian law, journalists, freedoms, discrimination, brutality",
  },
  "rule of law and democracy": {
    strong: `rule of law, democracy, democracies, democratic transition, democratic values, democratic institutions, democratic governance, democratic reforms, democratic principles, democratic order, democratic process*, democratic future, democratic aspirations, democratic backsliding, democratic resilience, democratization, democratisation, restore democracy, elections, free and fair elections, fair elections, upcoming elections, election observ*, electoral process*, electoral reform*, electoral system, free and fair, civil society, corruption, anti corruption, good governance, judicial reform*, judicial independence, legal reform*, justice reform*, constitutional order, constitutional reform*, civilian rule, civilian led, civilian government, inclusive government, transition to civilian, transitional justice, political transition, national reconciliation, summit for democracy, venice commission, public administration reform*, oligarch*, de oligarchization, coup, coup d'etat, coup d'état, unconstitutional change*, power sharing, legal and judicial`,
    weak: "governance, judicial, justice",
    faint:
      "democratic, electoral, reforms, reform agenda, inclusive, judiciary, courts, constitution, transparency, political reform*",
  },
  terrorism: {
    strong: `terror*, counterterror*, counter terror*, anti terror*, fight against terror*, extremis*, violent extremism, isis, islamic state, daesh, da'esh, isil, al qaeda, al qaida, al nusra, boko haram, al shabaab, al shabab, iswap, radicali*, jihadi*, foreign fighters, foreign terrorist, suicide bomb*, suicide attack, hezbollah`,
    faint: "militants, insurgen*, bombing",
  },
  "crime and drugs": {
    strong: `organized crime, organised crime, transnational crime, transnational organized, transnational criminal, cross border crime, drug trafficking, drug traffickers, illicit drugs, drugs, drug smuggling, drug control, drug related, drug threat, drug policy, anti drug, war on drugs, counter narcotics, narcotic*, synthetic opioids, opioid*, fentanyl, precursor*, trafficking, human trafficking, arms trafficking, wildlife trafficking, money laundering, criminal organizations, criminal organisations, criminal networks, criminal groups, criminal gangs, gang violence, gangs, cartel*, smuggling, smugglers, law enforcement, fight against crime, combating crime, crime prevention, counternarcotics, online scam*, scam centres, scam centers, scam*, telecom fraud, interpol, mutual legal assistance, fugitive*, extradition, illegal arms, asset recovery`,
    weak: "crime, police, policing",
    faint: "criminal, criminals, fraud",
  },
  "arms control and non-proliferation": {
    strong: `arms control, non proliferation, nonproliferation, proliferation of nuclear, proliferation of weapons, counter proliferation, disarmament, new start, start treaty, strategic offensive, strategic arms, nuclear weapon*, nuclear war, nuclear programme*, nuclear program, nuclear programs, iran's nuclear, iranian nuclear, iran nuclear, north korea's nuclear, dprk's nuclear, nuclear program of iran, nuclear programme of iran, nuclear test*, nuclear arms, nuclear issue, nuclear talks, nuclear file, nuclear threat*, nuclear use, use of nuclear, nuclear saber, nuclear risk*, nuclear transparency, nuclear free, nuclear security, nuclear safeguards, nuclear doctrine, nuclear posture, nuclear capable, nuclear submarine*, uranium enrichment, enrichment, strategic stability, denuclear*, denuclearization of the korean peninsula, denuclearisation of the korean peninsula, iaea, international atomic energy agency, npt, ctbt, comprehensive nuclear test ban, inf treaty, chemical weapon*, biological weapon*, biological laborator*, opcw, weapons of mass destruction, wmd, weapons free, missile program*, ballistic missile*, missile technology, missile launch*, missile proliferation, landmine*, land mine*, anti personnel mine*, mine ban, mine clearance, demining, mine action, cluster munition*, arms trade treaty, small arms, light weapons, jcpoa, joint comprehensive plan of action, nuclear deal, snapback, arms race`,
    faint: "inspectors, verification, mines",
  },
  "defence and military": {
    strong: `defense, defence, defense cooperation, defence cooperation, national defence, air defense, air defence, missile defense, missile defence, military cooperation, military ties, military relations, military aid, military assistance, military support, military equipment, military exercise*, military drills, military presence, military build up, military buildup, military activit*, military training, military technical, military to military, military communication, military channels, military infrastructure, military bases, military base, military hardware, military capabilit*, military industrial, military political, military and political, military partnership, military alliance, military contingent, military delegation, military academy, military education, military and technical, military sphere, militari*, armed forces, joint exercises, joint drills, war games, arms deliveries, arms supplies, supply of arms, supply of weapons, weapons, weapon systems, heavy weapons, long range, deterrence, deter, deterring, extended deterrence, security cooperation, security assistance, security partnership, security relationship, security guarantees, security and defense, security and defence, security ties, security support, security alliance, security commitments, collective security, collective defense, collective defence, european security, euro atlantic security, security architecture, indivisibility of security, mutual defense, force posture, force structure, troop withdrawal, withdrawal of troops, troop deployment*, deployment of troops, troops, missile*, missile strike*, missile attack*, drones, ammunition, munitions, artillery, fighter jets, fighter aircraft, f 16*, tanks, howitzer*, submarines, warship*, frigate*, patriot, peacekeep*, peace operations, peace support operations, blue helmets, nato summit, nato allies, nato force*, nato standards, nato's eastern, eastern flank, nato membership, nato accession, nato expansion, join nato, within nato, nato cooperation, alliance cohesion, aukus, armies, veterans, arms industry, arms sales, arms exports, defense capabilities, defence capabilities, two plus two`,
    weak: "military, security, army",
    faint: "nato, navy, naval, soldiers, alliance, battlefield, servicemen, service members, drone, arms",
  },
  maritime: {
    strong: `maritime, maritime security, maritime domain, freedom of navigation, freedoms of navigation, navigation and overflight, law of the sea, unclos, coast guard*, coastguard*, shipping lanes, sea lanes, sea lines, ocean*, indian ocean, indian ocean region, blue economy, ocean economy, seabed, exclusive economic zone*, eez, territorial waters, territorial sea, high seas, strait of hormuz, suez canal, black sea, black sea region, safety of navigation, navigation, piracy, pirates, armed robbery at sea, anti piracy, seafarer*, shipbuilding, illegal fishing, unreported and unregulated, fishing vessels, vessel*, naval cooperation, naval visits, port calls, undersea infrastructure, subsea, shadow fleet, maritime corridor*, maritime humanitarian corridor, red sea shipping, attacks on shipping, commercial shipping, merchant ships`,
    weak: "naval, sea",
    faint: "navy, ships, sea ports, waters",
  },
  "borders and territory": {
    strong: `border issue*, border demarcation, border delimitation, delimitation*, demarcation, border dispute*, border question, border conflict*, border clash*, border tensions, border line, border areas, border area, border incident*, border incidents, border crisis, border management, border control*, border security, border protection, border guard*, border situation, border crossing*, border checkpoint*, border point*, southern border, common border, shared border, state border, land border, along the border, on the border, borders issue, territorial dispute*, territorial claims, territorial issue*, territorial waters dispute, line of actual control, line of control, boundary, boundaries, boundary question, annexation, annexed, sovereignty over, disputed territor*, disputed island*, western sahara, sahara issue, moroccan sahara, autonomy plan, kashmir, jammu and kashmir, golan*, cyprus issue, cyprus question, cyprus problem, cyprus settlement, falkland*, malvinas, chagos, kuril*, northern territories, senkaku*, diaoyu*, essequibo, abyei, buffer zone, border cooperation, border regions`,
    weak: "border",
    faint: "borders, frontier*, territories, change the status quo, alter the status quo, disengagement",
  },
  sanctions: {
    strong: `sanction*, embargo*, oil embargo, arms embargo, price cap, swift payment*, swift system, from swift, asset freeze*, frozen assets, immobilized assets, immobilised assets, restrictive measures, coercive measures, unilateral coercive measures, unilateral restrictions, blockade, economic pressure, travel ban*, entity list, blacklist*, snapback, unilateral measures, sanctions against russia, sanctions on russia, anti russian sanctions, sanctions lifting, lifting of sanctions`,
    faint: "export controls, restrictions",
  },
  "consular and detained citizens": {
    strong: `consular, consular services, consular protection, consular issues, consular affairs, consular access, general consulate, opening of a consulate, opening of consulate*, honorary consul*, detained citizens, detained persons, wrongful* detain*, wrongfully detained, wrongful detention*, unjustly detained, unjust detention, arbitrarily detained, detainee*, detention of, imprisoned, nationals imprisoned, nationals detained, detained nationals, american citizens, american nationals, u.s. citizens, us citizens, u.s. nationals, u.s. persons, british nationals, australian citizens, exit bans, exit ban, release of citizens, release of all detained, citizens abroad, nationals abroad, citizens living abroad, nationals living in, citizens residing in, compatriots, prisoner exchange*, prisoner swap*, exchange of prisoners, exchange of prisoners of war, evacuation of citizens, evacuation of nationals, evacuation of our, evacuate citizens, safe passage, safe transit, safe return of, bringing home, return home of, repatriation of citizens, extradition, abductions issue, abduction issue, issue of abductions, issue of abductees, abductees, abducted, missing persons, sentenced persons, prisoner transfer, expatriate community, overseas community, welfare of nationals, overseas citizens, dual national*, hostage diplomacy, passports of`,
    weak: "consulate, consulates",
    faint: "nationals, detained, detention, citizens, prisoners, evacuat*, jailed, crew of",
  },
  "disaster relief and humanitarian aid": {
    strong: `humanitarian aid, humanitarian assistance, humanitarian crisis, humanitarian crises, humanitarian situation, humanitarian aspect*, humanitarian access, humanitarian need*, humanitarian relief, humanitarian support, humanitarian supplies, humanitarian catastrophe, humanitarian disaster, humanitarian response, humanitarian corridor*, humanitarian convoy*, humanitarian pause*, humanitarian truce, humanitarian goods, humanitarian worker*, humanitarian contribution*, humanitarian package, humanitarian emergency, humanitarian organi*, humanitarian agencies, humanitarian efforts, humanitarian operation*, humanitarian funding, humanitarian issues, humanitarian demining, humanitarian partners, humanitarian help, humanitarian component, humanitarian conditions, humanitarian suffering, humanitarian and medical, humanitarian flotilla, humanitarian track, maritime humanitarian corridor
      earthquake*, flood*, hurricane*, disaster*, natural disaster*, disaster relief, disaster risk, cyclone*, typhoon*, tsunami*, wildfire*, forest fires, landslide*, mudslide*, volcan*, tornado*, storm, storms, torrential, avalanche*, drought*, relief efforts, relief supplies, relief aid, emergency relief, emergency assistance, emergency aid, emergency response, emergency situations, rescue team*, rescue workers, rescuers, search and rescue, civil protection, famine, delivery of aid, aid deliver*, deliver aid, flow of aid, aid to civilians, aid entering, let aid, aid workers, aid convoys, aid trucks, entry of aid, life saving aid, lifesaving, food aid, world food programme, reopening of crossings, unhindered access, red crescent, ocha`,
    weak: "humanitarian, emergencies",
    faint: "relief, aid, casualties, civilians, red cross, crossings, tragedy, rescue, evacuat*",
  },
  "multilateral order and UN reform": {
    strong: `multilateralism, multilateral system, multilateral cooperation, multilateral fora, multilateral forum*, multilateral issues, multilateral platforms, multilateral institutions, multilateral organi*, multilateral affairs, multilateral arena, multilateral agenda, multilateral framework*, multilateral order, multilateral trading, multilateral level, multilateral, multipolar*, multi polar*, un charter, united nations charter, charter of the united nations, principles of the charter, purposes and principles, un reform, un80, reform of the united nations, reform of the un, united nations reform, reform of the security council, reform of the un security council, security council reform, un security council reform, reformed un, reformed united nations, reformed security council, permanent membership, permanent seat, permanent member, non permanent, security council seat, candidature*, candidacy, candidacies, mutual support of candidat*, executive board of unesco, global governance, global governance initiative, international order, world order, new world order, rules based, rules based international order, rules based order, rules based trading system, un centric, central role of the un, central role of the united nations, central coordinating role, role of the un, role of the united nations, un system, within the un, at the un, in the un, at the united nations, in the united nations, within the united nations, framework of the un, cooperation with the un, cooperation with the united nations, partnership with the un, summit of the future, pact for the future, south south, g77, group of 77, non aligned movement, g20 presidency, g20 summit, g7 presidency, brics presidency, brics summit, within brics, brics membership, chairmanship of brics, hegemon*, unilateralism, bullying, cold war mentality, community with a shared future, shared future for mankind, global security initiative, global development initiative, global civilization initiative, international fairness and justice, democratization of international relations, unga, un general assembly`,
    faint:
      "un, united nations, global south, international law, bloc confrontation, international organisations, international organizations, international fora, international platforms, international arena, international forums, brics, g20, g7, general assembly, security council, un security council, wto reform",
  },
  "regional integration": {
    strong: `integration process*, integration association*, integration framework*, integration structures, integration project*, integration cooperation, economic integration, eurasian integration, eurasian economic union, eurasian economic, supreme eurasian economic council, eaeu, eurasian space, greater eurasian, regional integration, european integration, euro integration, eurointegration, euro atlantic integration, euro atlantic aspirations, euro atlantic path, european aspirations, european path, european perspective, european prospects, european future, european choice, accession to the eu, accession to the european union, eu accession, accession negotiations, accession talks, accession process, accession path, eu membership, membership in the eu, membership in the european union, membership of the eu, member of the eu, eu enlargement, enlargement, eu integration, candidate status, status of a candidate, candidate country, negotiating chapters, opening of clusters, association agreement, eastern partnership, single market, customs union, union state, unionstate, state of the union, commonwealth of independent states, within the cis, in the cis, cis countries, cis space, sco summit, within the sco, sco cooperation, csto, asean centrality, asean's centrality, asean community, asean unity, asean membership, asean integration, african continental free trade, afcfta, african union commission, african integration, agenda 2063, eu mercosur, caricom integration, gulf integration, latin american integration, integration of latin america, caribbean integration, organization of turkic states, turkic states, turkic world, central asian integration`,
    weak: "integration, accession",
    faint:
      "regional organisations, regional organizations, african union, asean, sco, cis, saarc, gulf cooperation council, gcc, regional cooperation, arab league",
  },
  "high-level exchanges": {
    strong: `high level exchange*, high level contacts, high level visits, high level interaction*, high level engagement*, high level meetings, high level dialogue, high level diplomacy, exchange of visits, exchange of high level, exchanges of visits, exchanges at all levels, mutual visits, reciprocal visits, regular contacts at, regular exchange of, contacts at various levels, contacts at all levels, contacts at the highest, contacts at the high, contacts on various levels, upcoming contacts, schedule of contacts, schedule of upcoming, timetable of contacts, timetable of upcoming, calendar of upcoming, political contacts, political exchanges, inter parliamentary exchanges, invitation to visit, invited to visit, invited him to visit, invited her to visit, invites to visit, invitation to pay, invited to pay, upcoming visit*, forthcoming visit*, future visit*, planned visit*, preparations for the visit, preparation of the visit, preparations for an upcoming, preparation for the visit, next summit, upcoming summit, upcoming meeting of the leaders, top level, highest level, at the highest and high levels, leaders' meeting, summit meeting between, will visit, to pay a visit, to pay an official visit, to pay a state visit, pay a return visit, return visit, forward to welcoming, forward to meeting, forward to hosting, forward to the visit, forward to visiting, forward to receiving, exchange of delegations, bilateral visits, delegations at all levels, organisation of the visit, organization of the visit, details of the visit, dates of the visit`,
    faint:
      "invited, invitation, extended an invitation, conveyed the invitation, renewed the invitation, to visit, to make an official visit, to pay",
  },
  "peace process and mediation": {
    strong: `peace process*, peace talks, peace negotiations, peace agreement*, peace deal, peace accord*, peace plan, peace treaty, peace settlement, peace formula, peace summit, peace conference, peace proposal*, peace initiative*, peace efforts, peace roadmap, peace mission, peacemaking, peacebuilding, peace building, path to peace, paths to peace, ways to peace, road to peace, achieve peace, achieving peace, restore peace, restoring peace, lasting peace, durable peace, sustainable peace, just peace, just and lasting, comprehensive peace, permanent peace, mediat*, mediation efforts, good offices, facilitat* talks, ceasefire*, cease fire*, ceasefire violations, truce, armistice, cessation of hostilities, end to hostilities, end of hostilities, end the war, ending the war, end to the war, end of the war, stop the war, end the fighting, end the conflict, ending the conflict, end to the conflict, end of the conflict, resolve the conflict, resolving the conflict, resolution of the conflict, conflict resolution, conflict settlement, settlement of the conflict, settlement of the crisis, settling the conflict, settlement process*, political settlement, political and diplomatic, political solution, political process, political resolution, peaceful settlement, peaceful resolution, peaceful solution, negotiated solution, negotiated settlement, negotiating table, negotiation table, negotiating process, negotiation process, negotiations between, diplomatic solution, diplomatic efforts, diplomatic settlement, diplomatic resolution, diplomatic process, active diplomacy, intensive diplomacy, indirect talks, talks between the, progress of talks, russian ukrainian talks, minsk agreements, minsk accords, minsk and normandy, normandy format, astana format, astana process, national dialogue, inter libyan, intra afghan, bringing viewpoints closer, bridge differences, parties to the table, return to the table, resume talks, resumption of talks, resumption of negotiations, prisoner exchange*, exchange of prisoners, middle east peace, afghan peace, two state solution process, normali* of relations between`,
    weak: "reconciliation",
    faint:
      "negotiations, negotiat*, settlement, de escalat*, deescalat*, hostilities, confidence building, diplomatic means, peaceful means, hostage*, restraint, normalization, normalisation, release of hostages",
  },
};

/**
 * Longer phrases inside which a word tells of no subject: names of states, courtesies, figures of speech. The longest phrase
 * wins, so that these keep the shorter from being found.
 */
export const IDLE_WORDS = `
  democratic people s republic, democratic people's republic of, democratic republic, democratic socialist republic, people s democratic republic, democratic party, social democratic, christian democratic, democratic alliance, south sudan, south sudanese, lake chad, burkinabe
  good health, in good health, best of health, best health, health and happiness, health and success, health and prosperity, health and well being, health and wellbeing, health and long life, wishes for health, his health, her health, their health, state of health, robust health, happiness and health, continued health, health of the king, sound health, healthy and, healthy development
  security environment, political environment, political climate, current climate, international environment, strategic environment, global environment, external environment, favorable environment, favourable environment, enabling environment, peaceful environment, stable environment, secure environment, conducive environment, the environment for, the environment in which, climate of, environment of trust, climate of trust, atmosphere of trust, climate for
  trade union*, trade off*, world trade center, tricks of the trade, drug trade, arms trade, slave trade, full of energy, energy and enthusiasm, renewed energy, new energy and, positive energy, tear gas, olive oil, essential oil*
  security council, national security advisor, national security adviser, national security advisors, national security council, national security team*, national security, security service, security services, security and defense council, security and defence council, social security, job security, sense of security, security forces
  a relief, in relief, to the relief, sigh of relief, credit to, body language, common language, same language, foreign language, official language, language of ultimatums, space for, in this space, economic space, information space, civic space, political space, humanitarian space, common space, living space, post soviet space, space of
  flood of, waters of, still waters, culture of peace, culture of, political culture, strategic culture, grant an audience, granted an audience, granted the, granting the, grants the, debt of gratitude, debt to, indebted, owe a debt, capital of culture, culture and information
  exclusive economic zone*, world economic forum, national economic council, economic and social council, asia pacific economic cooperation, economic community, organization for economic, organisation for economic, organization of the black sea economic, economic affairs, economic freedom, human rights council, women s day, army of, salvation army, red army, military attache*, defense attache*, defence attache*, defence of, defense of, in defence of, in defense of, in their defense, in their defence, in its defense, stand in defence, defend, swift action, swift response, swift recovery, weapon of, arms open, open arms, in arms, comrades in arms
  international humanitarian law, humanitarian law, rivers and, humanitarian generosity, terrorist methods, terrorist state, terrorist country, terrorist federation, by terror, state of emergency, technological and, nuclear technology, military technology
  sovereignty independence and territorial integrity, territorial integrity, independence day, national day, election victory, electoral victory, victory in the elections, victory in the presidential elections, victory in the parliamentary elections, won the elections, winning the elections, success in the elections, successful elections, successful holding of elections, elections held, after the elections, following the elections, on his election, on her election, democratic mandate
  at the invitation of, at his invitation, at her invitation, on the invitation of, at the kind invitation, accepted the invitation to, invited to take part, invited to participate, invited to attend, invited him to attend, invited journalists, invited guests, cultural diplomacy, public diplomacy, road map*, roadmap, on the road to, along the road, road ahead, building bridges, build bridges, serve as a bridge, as a bridge, a bridge between, acts as a bridge, bridge between, in transit, political corridor*, corridors of power, sea change, sea of, common market of ideas, in the market, market square, at the airport, airport by, airport to, airport where
  food for thought, festival of food, over tea, tea ceremony, rice university, fruit of, fruits of, fruitful, bear fruit, bore fruit, seeds of, grain of, fish out, art of, state of the art, state of the union address, film crew, school of thought, old school, in the field, field trip, culture minister, trained on
  press space, sports palace, boundary between, no boundaries, without boundaries, new frontiers, frontiers of, frontier technolog*, final frontier, crude attempt*, chip in, coup for, quantum leap, patriot*`;
