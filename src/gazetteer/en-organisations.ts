import { REGIONAL } from "./en-organisations-regional.ts";
import { WORLD } from "./en-organisations-world.ts";

/**
 * International organisations, groupings and their organs in English, a line each: name | short name | other forms | code.
 * The name is the full one as usually written; groupings that are known by a short name only have it as their name. The
 * code is "EU" for the European Union and its organs and empty elsewhere. Ministries and firms are no organisations here.
 */
const TABLE = `
United Nations|UN|U.N.; United Nations Organization; United Nations Organisation; UNO|
United Nations Security Council|UNSC|UN Security Council; U.N. Security Council; Security Council of the United Nations; Security Council|
United Nations General Assembly|UNGA|UN General Assembly; U.N. General Assembly; General Assembly of the United Nations; General Assembly|
United Nations Human Rights Council|UNHRC|UN Human Rights Council; Human Rights Council|
United Nations Secretariat||UN Secretariat|
United Nations Economic and Social Council|ECOSOC|Economic and Social Council; UN Economic and Social Council|
United Nations Development Programme|UNDP|UN Development Programme; United Nations Development Program; UN Development Program|
UNICEF||United Nations Children's Fund; UN Children's Fund; United Nations International Children's Emergency Fund|
United Nations High Commissioner for Refugees|UNHCR|UN High Commissioner for Refugees; UN Refugee Agency; Office of the United Nations High Commissioner for Refugees; United Nations Refugee Agency|
United Nations Relief and Works Agency|UNRWA|UN Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees|
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA; UN OCHA; Office for the Coordination of Humanitarian Affairs|
UNESCO||United Nations Educational, Scientific and Cultural Organization; United Nations Educational, Scientific, and Cultural Organization|
United Nations Industrial Development Organization|UNIDO|UN Industrial Development Organization|
United Nations Conference on Trade and Development|UNCTAD||
United Nations Environment Programme|UNEP|UN Environment Programme; UN Environment; United Nations Environment Program|
United Nations Population Fund|UNFPA|UN Population Fund|
United Nations Office on Drugs and Crime|UNODC|UN Office on Drugs and Crime|
United Nations Support Mission in Libya|UNSMIL|UN Support Mission in Libya|
UN Women||United Nations Women|
UN-Habitat||United Nations Human Settlements Programme; UN Habitat|
UNAIDS||Joint United Nations Programme on HIV/AIDS|
World Food Programme|WFP|World Food Program; UN World Food Programme; UN World Food Program; United Nations World Food Programme; United Nations World Food Program|
World Health Organization|WHO|World Health Organisation|
World Health Assembly|||
World Trade Organization|WTO|World Trade Organisation|
World Intellectual Property Organization|WIPO|World Intellectual Property Organisation|
World Meteorological Organization|WMO||
World Tourism Organization|UNWTO|UN Tourism; UN World Tourism Organization; United Nations World Tourism Organization|
World Customs Organization|WCO||
World Bank||World Bank Group; International Bank for Reconstruction and Development|
International Monetary Fund|IMF||
International Finance Corporation|IFC||
International Atomic Energy Agency|IAEA||
International Labour Organization|ILO|International Labor Organization; International Labour Organisation|
International Organization for Migration|IOM|International Organisation for Migration; UN Migration|
International Maritime Organization|IMO||
International Civil Aviation Organization|ICAO||
International Telecommunication Union|ITU|International Telecommunications Union|
International Fund for Agricultural Development|IFAD||
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization|
International Court of Justice|ICJ|UN International Court of Justice|
International Criminal Court|ICC||
International Committee of the Red Cross|ICRC|Red Cross|
International Federation of Red Cross and Red Crescent Societies|IFRC||
International Energy Agency|IEA||
International Renewable Energy Agency|IRENA||
International Solar Alliance|ISA||
International Olympic Committee|IOC||
International Seabed Authority|||
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons|
Interpol||INTERPOL; International Criminal Police Organization|
Europol|||EU
European Union|EU|E.U.; European Community|EU
European Commission||EU Commission|EU
European Council|||EU
European Parliament||EU Parliament|EU
Council of the European Union||EU Council; Council of the EU; Foreign Affairs Council; EU Foreign Affairs Council; European Union Foreign Affairs Council|EU
European External Action Service|EEAS||EU
European Central Bank|ECB||EU
European Investment Bank|EIB||EU
Eurogroup|||EU
European Political Community|EPC||
European Free Trade Association|EFTA||
Council of Europe|CoE|Parliamentary Assembly of the Council of Europe; PACE; Committee of Ministers of the Council of Europe|
Venice Commission|||
NATO||North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; North Atlantic Council; Atlantic Alliance|
NATO-Russia Council||Russia-NATO Council|
NATO-Ukraine Commission||Ukraine-NATO Commission|
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; OSCE Special Monitoring Mission; OSCE Permanent Council; OSCE Ministerial Council|
African Union||AU; African Union Commission; AU Commission; Peace and Security Council|
Economic Community of West African States|ECOWAS||
Economic Community of Central African States|ECCAS||
Southern African Development Community|SADC||
Intergovernmental Authority on Development|IGAD||
East African Community|EAC||
Common Market for Eastern and Southern Africa|COMESA||
African Development Bank|AfDB||
African Continental Free Trade Area|AfCFTA||
Alliance of Sahel States|AES|Confederation of Sahel States; Alliance des États du Sahel; Sahel Alliance|
G5 Sahel||Sahel G5|
Indian Ocean Commission|||
Indian Ocean Rim Association|IORA||
League of Arab States|LAS|Arab League|
Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf|
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation; Organization of the Islamic Conference|
Islamic Development Bank|IsDB||
Arab Maghreb Union|||
Union for the Mediterranean|UfM||
ASEAN||Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN Secretariat; Association of South-East Asian Nations; A.S.E.A.N.|
ASEAN Regional Forum|ARF||
East Asia Summit|EAS||
Regional Comprehensive Economic Partnership|RCEP||
South Asian Association for Regional Cooperation|SAARC||
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC||
Asia-Pacific Economic Cooperation|APEC|Asia Pacific Economic Cooperation; Asia-Pacific Economic Cooperation forum|
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation|
Conference on Interaction and Confidence-Building Measures in Asia|CICA|Conference on Interaction and Confidence Building Measures in Asia|
Commonwealth of Independent States|CIS||
Eurasian Economic Union|EAEU|EEU; Eurasian Economic Community; EurAsEC|
Eurasian Economic Commission|EEC||
Supreme Eurasian Economic Council||Eurasian Supreme Economic Council|
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation; CSTO Collective Security Council|
Union State||UnionState; Union State of Russia and Belarus; Union State of Belarus and Russia; Supreme State Council of the Union State|
Organization of Turkic States|OTS|Organisation of Turkic States; Turkic Council; Cooperation Council of Turkic-Speaking States|
Economic Cooperation Organization|ECO|Economic Cooperation Organisation|
Black Sea Economic Cooperation|BSEC|Organization of the Black Sea Economic Cooperation|
Central Asia Regional Economic Cooperation|CAREC||
C5+1||C5+1 Platform|
Asian Development Bank|ADB||
Asian Infrastructure Investment Bank|AIIB||
New Development Bank|NDB|BRICS New Development Bank; BRICS Bank|
European Bank for Reconstruction and Development|EBRD||
Inter-American Development Bank|IDB||
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development|
Organization of the Petroleum Exporting Countries|OPEC|Organisation of the Petroleum Exporting Countries|
OPEC+||OPEC Plus; OPEC plus|
Gas Exporting Countries Forum|GECF||
BRICS||BRICS Plus; BRICS+; BRICS plus|
G7||Group of Seven; G-7; Group of 7; G7+|
G8||Group of Eight; G-8|
G20||Group of Twenty; G-20; Group of 20|
G77||Group of 77; G-77; Group of 77 and China; G77 and China; G-77 and China|
G4|||
Quad||Quadrilateral Security Dialogue|
AUKUS|||
Non-Aligned Movement|NAM|Nonaligned Movement|
Organization of American States|OAS|Organisation of American States; Organization of the American States|
Summit of the Americas||Americas Summit|
Community of Latin American and Caribbean States|CELAC||
Mercosur||MERCOSUR; Southern Common Market; Mercosul|
Andean Community||Andean Community of Nations|
Pacific Alliance|||
Central American Integration System|SICA||
Bolivarian Alliance for the Peoples of Our America|ALBA|Bolivarian Alliance for the Peoples of Our America - People's Trade Treaty; ALBA-TCP; Bolivarian Alliance for the Americas|
Caribbean Community|CARICOM||
Lima Group|||
Core Group|||
Pacific Islands Forum|PIF|Pacific Island Forum; Pacific Islands Forum Secretariat; PIF Secretariat|
Melanesian Spearhead Group|||
Commonwealth of Nations||The Commonwealth; Commonwealth; British Commonwealth; Commonwealth Secretariat; Commonwealth Foundation|
Commonwealth Heads of Government Meeting|CHOGM||
International Organisation of La Francophonie|OIF|La Francophonie; International Organization of La Francophonie; Francophonie; Organisation internationale de la Francophonie|
Community of Portuguese Language Countries|CPLP|Community of Portuguese-Speaking Countries; Community of Portuguese-speaking Countries|
Nordic Council||Nordic Council of Ministers|
Nordic-Baltic Eight|NB8|NB-8; Nordic Baltic Eight|
Baltic Assembly|||
Arctic Council|||
Visegrad Group|V4|Visegrád Group; Visegrad Four; Visegrád Four|
Bucharest Nine|B9|Bucharest Format; Bucharest Nine Format|
Weimar Triangle||Weimar+; Weimar Plus|
Lublin Triangle|||
Three Seas Initiative||3SI|
Central European Initiative|||
Joint Expeditionary Force|JEF||
Normandy Format||Normandy format; Normandy Four|
Minsk Group||OSCE Minsk Group|
Trilateral Contact Group|TCG||
Astana format||Astana process; Astana Format; Astana Process; Astana Troika; Astana troika|
International Crimea Platform||Crimea Platform; Crimean Platform|
Ukraine Defense Contact Group|UDCG|Ramstein format; Contact Group on the Defense of Ukraine; Ramstein Group; Contact Group on Defense of Ukraine; Ramstein Format|
Coalition of the Willing||coalition of the willing|
Contact Group on Libya|||
Middle East Quartet||Middle East Quartet of international mediators; Quartet of international mediators|
Negev Forum|||
E3||E-3|
P5+1||E3+3; E3/EU+3|
P5||Permanent Five; P-5|
Financial Action Task Force|FATF||
Paris Club|||
Nuclear Suppliers Group|NSG||
Missile Technology Control Regime|MTCR||
Global Coalition to Defeat ISIS||Global Coalition Against Daesh; Defeat-ISIS Coalition; D-ISIS Coalition; Global Coalition to Defeat Da'esh; Global Coalition to Counter ISIS; Global Coalition against Daesh; Coalition to Defeat ISIS|
Multinational Security Support Mission||Multinational Security Support mission; MSS mission|
Global Alliance for Vaccines and Immunisation|Gavi|Gavi, the Vaccine Alliance; GAVI; GAVI Alliance; Gavi Alliance; Vaccine Alliance|
Global Fund||Global Fund to Fight AIDS, Tuberculosis and Malaria|
COVAX||COVAX Facility; COVAX facility; COVAX AMC|
Coalition for Epidemic Preparedness Innovations|CEPI||
International Partnership for Space Exploration|||
Major Economies Forum||Major Economies Forum on Energy and Climate|
Open Government Partnership|||
Freedom Online Coalition|||
Media Freedom Coalition|||
Summit for Democracy|||
Belt and Road Forum||Belt and Road Forum for International Cooperation; Belt and Road International Forum|
Forum on China-Africa Cooperation|FOCAC||
China-Arab States Cooperation Forum||China-Arab States Summit|
China-CELAC Forum|||
Lancang-Mekong Cooperation|||
Mekong-U.S. Partnership||Mekong-US Partnership|
Mekong River Commission|MRC||
Russia-Africa Partnership Forum||RussiaAfrica Partnership Forum; RussiaAfrica Summit; Second Russia-Africa Summit; Russia–Africa Partnership Forum; Russia-Africa Summit; Russia–Africa Summit; Russia-Africa Forum|
Tokyo International Conference on African Development|TICAD||
Boao Forum for Asia||Boao Forum|
World Economic Forum|WEF||
World Governments Summit|||
Munich Security Conference|MSC||
Shangri-La Dialogue|||
Raisina Dialogue|||
Antalya Diplomacy Forum|||
Eastern Economic Forum|EEF||
St. Petersburg International Economic Forum|SPIEF|St Petersburg International Economic Forum|
Global Refugee Forum|||
Clean Energy Ministerial|||
Mission Innovation|||
Quint|||
International Federation of Association Football|FIFA||
Amnesty International|||
Human Rights Watch|||
Médecins Sans Frontières|MSF|Doctors Without Borders|
African Export-Import Bank|Afreximbank||
International Union for Conservation of Nature|IUCN||
Green Climate Fund|GCF||
Inter-Parliamentary Union|IPU||
Colombo Plan|||
Colombo Security Conclave|||
International Coalition for the Return of Ukrainian Children|||
Office of the United Nations High Commissioner for Human Rights|OHCHR|UN Human Rights Office; Office of the High Commissioner for Human Rights; UN Human Rights|
Universal Postal Union|||
United Nations Office for Project Services|UNOPS||
United Nations Mine Action Service|UNMAS||
United Nations Institute for Training and Research|UNITAR||
United Nations Framework Convention on Climate Change|UNFCCC|UN Framework Convention on Climate Change|
Intergovernmental Panel on Climate Change|IPCC||
United Nations Peacebuilding Commission||UN Peacebuilding Commission; Peacebuilding Commission|
United Nations Economic Commission for Europe|UNECE||
United Nations Economic Commission for Africa|UNECA||
Economic Commission for Latin America and the Caribbean|ECLAC||
Economic and Social Commission for Asia and the Pacific|ESCAP|UN ESCAP; UNESCAP|
United Nations Interim Force in Lebanon|UNIFIL||
United Nations Interim Administration Mission in Kosovo|UNMIK||
United Nations Assistance Mission in Afghanistan|UNAMA||
United Nations Assistance Mission for Iraq|UNAMI||
United Nations Mission in South Sudan|UNMISS||
United Nations Disengagement Observer Force|UNDOF||
United Nations Peacekeeping Force in Cyprus|UNFICYP||
United Nations Truce Supervision Organization|UNTSO||
MONUSCO|||
MINUSMA|||
MINUSCA|||
BINUH||United Nations Integrated Office in Haiti; UN Integrated Office in Haiti|
Conference on Disarmament|||
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO||
International Criminal Tribunal for the former Yugoslavia|ICTY||
Permanent Court of Arbitration|||
International Tribunal for the Law of the Sea|ITLOS||
Eurojust|||EU
European Court of Human Rights|ECHR|ECtHR|
Court of Justice of the European Union|CJEU|European Court of Justice|EU
European Economic Area|||
Frontex|||EU
NATO Parliamentary Assembly|||
Euro-Atlantic Partnership Council|||
KFOR|||
EUFOR||EUFOR Althea|EU
EULEX|||EU
Office for Democratic Institutions and Human Rights|ODIHR|OSCE Office for Democratic Institutions and Human Rights|
Associated Trio|||
Council of the Baltic Sea States|CBSS||
Barents Euro-Arctic Council|||
Berlin Process|||
South-East European Cooperation Process|SEECP||
Open Balkan|||
Regional Cooperation Council|||
Peace Implementation Council|||
Office of the High Representative|||
Danube Commission|||
GUAM Organization for Democracy and Economic Development||Organization for Democracy and Economic Development|
Community of Democracies|||
EU3||E3/EU|
Joint Commission of the JCPOA||JCPOA Joint Commission|
African Union Peace and Security Council||AU Peace and Security Council|
Africa Centres for Disease Control and Prevention|Africa CDC|Africa Centers for Disease Control and Prevention|
Lake Chad Basin Commission|||
International Conference on the Great Lakes Region|ICGLR||
Gulf of Guinea Commission|||
U.S.-Africa Leaders Summit||US-Africa Leaders Summit|
I2U2|||
East Mediterranean Gas Forum|EMGF|Eastern Mediterranean Gas Forum|
Board of Peace|||
International Stabilization Force|||
Moscow Format||Moscow format; Moscow Format of Consultations on Afghanistan|
ASEAN Defence Ministers' Meeting Plus|ADMM-Plus|ADMM Plus; ADMM-plus|
ASEAN Plus Three||ASEAN+3; ASEAN Plus 3|
Eurasian Intergovernmental Council|||
Eurasian Development Bank|||
TURKSOY|||
Caspian Summit||Caspian Five; Caspian littoral states summit|
Asia Cooperation Dialogue|||
China-Central Asia Summit||China-Central Asia Mechanism; China-Central Asia mechanism|
China-CEEC||17+1; 16+1; 14+1; Cooperation between China and Central and Eastern European Countries|
Group of Friends of Global Governance|||
International Organization for Mediation|IOMed||
IBSA||India-Brazil-South Africa Dialogue Forum|
MIKTA|||
Five Eyes|||
ANZUS|||
United Nations Command|UNC||
Partners in the Blue Pacific|||
Pacific Community|||
Forum for India-Pacific Islands Cooperation|FIPIC||
Group of Friends in Defense of the Charter of the United Nations||Group of Friends in Defence of the UN Charter; Group of Friends in Defense of the UN Charter|
Organization of Eastern Caribbean States|OECS||
Association of Caribbean States|ACS||
Central American Bank for Economic Integration|||
Caribbean Development Bank|||
Inter-American Commission on Human Rights|IACHR||
Inter-American Court of Human Rights|||
Ibero-American Summit||Ibero-American Conference; Ibero-American General Secretariat|
Union of South American Nations|UNASUR||
Amazon Cooperation Treaty Organization|ACTO||
International Contact Group on Venezuela|||
Development Bank of Latin America|||
International Energy Forum|||
Coalition for Disaster Resilient Infrastructure|CDRI||
Global Biofuels Alliance|||
International Big Cat Alliance|||
Wassenaar Arrangement|||
Australia Group|||
Proliferation Security Initiative|||
Financial Stability Board|||
Bank for International Settlements|||
Global Alliance against Hunger and Poverty||Global Alliance Against Hunger and Poverty|
International Organization for Standardization|||
Global Environment Facility|GEF||
Alliance of Small Island States|AOSIS||
Climate Vulnerable Forum|||
Pan American Health Organization|PAHO||
World Organisation for Animal Health|WOAH||
Global Health Security Agenda|||
Education Cannot Wait|||
Global Partnership for Education|||
Global Partnership on Artificial Intelligence|GPAI||
International Commission on Missing Persons|ICMP||
Special Tribunal for the Crime of Aggression||Special Tribunal for the Crime of Aggression against Ukraine|
Ukraine Donor Platform||Multi-agency Donor Coordination Platform; Multi-Agency Donor Coordination Platform|
North Pacific Coast Guard Forum|||
Western Balkans Six|||
Eastern Partnership|EaP||
Northern Dimension|||
International Holocaust Remembrance Alliance|IHRA||
Sovereign Order of Malta||Sovereign Military Order of Malta|
Multinational Force and Observers|MFO||
NATO-Ukraine Council||Ukraine-NATO Council|
`;

/** Spellings of the same word; a name with one is also found with the others. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Organization", "Organisation"],
  ["Cooperation", "Co-operation"],
  ["Defense", "Defence"],
  ["Programme", "Program"],
  ["Labour", "Labor"],
  ["Centre", "Center"],
];

/** Every mixture of them: "Organisation for Security and Co-operation in Europe". */
function otherSpellings(name: string): string[] {
  let forms = [name];
  for (const pair of SPELLINGS) {
    forms = forms.flatMap((form) => {
      const has = pair.find((word) => new RegExp(`\\b${word}\\b`, "u").test(form));
      if (has === undefined) return [form];
      const other = has === pair[0] ? pair[1] : pair[0];
      return [form, form.replaceAll(new RegExp(`\\b${has}\\b`, "gu"), other)];
    });
  }
  return forms.slice(1);
}

export const ORGANISATIONS: readonly { name: string; short?: string; code?: string; also: readonly string[] }[] = [
  TABLE,
  WORLD,
  REGIONAL,
]
  .flatMap((table) => table.trim().split("\n"))
  .map((line) => {
    const [name = "", short, also = "", code] = line.split("|");
    const forms = also
      .split(";")
      .map((form) => form.trim())
      .filter(Boolean);
    const spelt = [name, ...forms].flatMap((form) => [form, ...otherSpellings(form)]).slice(1);
    return { name, ...(short ? { short } : {}), ...(code ? { code } : {}), also: [...new Set(spelt)] };
  });
