/**
 * International organisations, groupings and their organs in English, a line each: name | short name | other forms | code.
 * The name is the full one as usually written; groupings that are known by a short name only have it as their name. The
 * code is "EU" for the European Union and its organs and empty elsewhere. Ministries and firms are no organisations here.
 */
const TABLE = `
United Nations|UN|U.N.; United Nations Organization; United Nations Organisation; UNO|
United Nations Security Council|UNSC|UN Security Council; U.N. Security Council; Security Council|
United Nations General Assembly|UNGA|UN General Assembly; U.N. General Assembly; General Assembly of the United Nations|
United Nations Human Rights Council|UNHRC|UN Human Rights Council; Human Rights Council|
United Nations Secretariat||UN Secretariat|
United Nations Economic and Social Council|ECOSOC|Economic and Social Council; UN Economic and Social Council|
United Nations Development Programme|UNDP|UN Development Programme; United Nations Development Program|
United Nations Children's Fund|UNICEF|UN Children's Fund|
United Nations High Commissioner for Refugees|UNHCR|UN High Commissioner for Refugees; UN Refugee Agency; Office of the United Nations High Commissioner for Refugees|
United Nations Relief and Works Agency|UNRWA|UN Relief and Works Agency|
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA; UN OCHA|
United Nations Educational, Scientific and Cultural Organization|UNESCO||
United Nations Industrial Development Organization|UNIDO|UN Industrial Development Organization|
United Nations Conference on Trade and Development|UNCTAD||
United Nations Environment Programme|UNEP|UN Environment Programme; UN Environment|
United Nations Population Fund|UNFPA||
United Nations Office on Drugs and Crime|UNODC|UN Office on Drugs and Crime|
United Nations Support Mission in Libya|UNSMIL||
UN Women||United Nations Women|
UN-Habitat||United Nations Human Settlements Programme|
UNAIDS||Joint United Nations Programme on HIV/AIDS|
World Food Programme|WFP|World Food Program; UN World Food Programme|
World Health Organization|WHO|World Health Organisation; World Health Assembly|
World Trade Organization|WTO|World Trade Organisation|
World Intellectual Property Organization|WIPO|World Intellectual Property Organisation|
World Meteorological Organization|WMO||
World Tourism Organization|UNWTO|UN Tourism|
World Customs Organization|WCO||
World Bank||World Bank Group; International Bank for Reconstruction and Development|
International Monetary Fund|IMF||
International Finance Corporation|IFC||
International Atomic Energy Agency|IAEA||
International Labour Organization|ILO|International Labor Organization; International Labour Organisation|
International Organization for Migration|IOM|International Organisation for Migration|
International Maritime Organization|IMO||
International Civil Aviation Organization|ICAO||
International Telecommunication Union|ITU||
International Fund for Agricultural Development|IFAD||
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization|
International Court of Justice|ICJ||
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
European Union|EU|E.U.|EU
European Commission||EU Commission|EU
European Council|||EU
European Parliament|||EU
Council of the European Union||EU Council; Council of the EU; Foreign Affairs Council|EU
European External Action Service|EEAS||EU
European Central Bank|ECB||EU
European Investment Bank|EIB||EU
Eurogroup|||EU
European Political Community|EPC||
European Free Trade Association|EFTA||
Council of Europe|CoE|Parliamentary Assembly of the Council of Europe; PACE|
Venice Commission|||
NATO||North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; North Atlantic Council|
NATO-Russia Council|||
NATO-Ukraine Commission||NATO-Ukraine Council; Ukraine-NATO Commission|
Organization for Security and Cooperation in Europe|OSCE|Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; OSCE Special Monitoring Mission|
African Union|AU|African Union Commission; AU Commission|
Economic Community of West African States|ECOWAS||
Economic Community of Central African States|ECCAS||
Southern African Development Community|SADC||
Intergovernmental Authority on Development|IGAD||
East African Community|EAC||
Common Market for Eastern and Southern Africa|COMESA||
African Development Bank|AfDB||
African Continental Free Trade Area|AfCFTA||
Alliance of Sahel States|AES|Confederation of Sahel States|
G5 Sahel|||
Indian Ocean Commission|||
Indian Ocean Rim Association|IORA||
League of Arab States|LAS|Arab League|
Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf|
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation; Organization of the Islamic Conference|
Islamic Development Bank|IsDB||
Arab Maghreb Union|||
Union for the Mediterranean|UfM||
ASEAN||Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN Secretariat|
ASEAN Regional Forum|ARF||
East Asia Summit|EAS||
Regional Comprehensive Economic Partnership|RCEP||
South Asian Association for Regional Cooperation|SAARC||
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC||
Asia-Pacific Economic Cooperation|APEC|Asia Pacific Economic Cooperation|
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation|
Conference on Interaction and Confidence-Building Measures in Asia|CICA|Conference on Interaction and Confidence Building Measures in Asia|
Commonwealth of Independent States|CIS||
Eurasian Economic Union|EAEU|EEU; Eurasian Economic Community|
Eurasian Economic Commission|EEC||
Supreme Eurasian Economic Council|||
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation|
Union State|||
Organization of Turkic States|OTS|Organisation of Turkic States; Turkic Council|
Economic Cooperation Organization|ECO|Economic Cooperation Organisation|
Black Sea Economic Cooperation|BSEC|Organization of the Black Sea Economic Cooperation|
Central Asia Regional Economic Cooperation|CAREC||
C5+1|||
Asian Development Bank|ADB||
Asian Infrastructure Investment Bank|AIIB||
New Development Bank|NDB|BRICS New Development Bank|
European Bank for Reconstruction and Development|EBRD||
Inter-American Development Bank|IDB||
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development|
Organization of the Petroleum Exporting Countries|OPEC|Organisation of the Petroleum Exporting Countries|
OPEC+||OPEC Plus|
Gas Exporting Countries Forum|GECF||
BRICS||BRICS Plus; BRICS+|
G7||Group of Seven; G-7; Group of 7|
G8||Group of Eight; G-8|
G20||Group of Twenty; G-20; Group of 20|
G77||Group of 77; G-77; Group of 77 and China|
G4|||
Quad||Quadrilateral Security Dialogue|
AUKUS|||
Non-Aligned Movement|NAM|Nonaligned Movement|
Organization of American States|OAS|Organisation of American States|
Summit of the Americas|||
Community of Latin American and Caribbean States|CELAC||
Mercosur||MERCOSUR; Southern Common Market|
Andean Community|||
Pacific Alliance|||
Central American Integration System|SICA||
Bolivarian Alliance for the Peoples of Our America|ALBA||
Caribbean Community|CARICOM||
Lima Group|||
Core Group|||
Pacific Islands Forum|PIF||
Melanesian Spearhead Group|||
Commonwealth of Nations|||
International Organisation of La Francophonie|OIF|La Francophonie; International Organization of La Francophonie|
Community of Portuguese Language Countries|CPLP|Community of Portuguese-Speaking Countries|
Nordic Council|||
Nordic-Baltic Eight|NB8|NB-8|
Baltic Assembly|||
Arctic Council|||
Visegrad Group|V4|Visegrád Group; Visegrad Four|
Bucharest Nine|B9|Bucharest Format|
Weimar Triangle|||
Lublin Triangle|||
Three Seas Initiative|||
Central European Initiative|||
Joint Expeditionary Force|JEF||
Normandy Format||Normandy format; Normandy Four|
Minsk Group||OSCE Minsk Group|
Trilateral Contact Group|TCG||
Astana format||Astana process; Astana Format; Astana Process|
International Crimea Platform||Crimea Platform|
Ukraine Defense Contact Group|UDCG|Ramstein format; Contact Group on the Defense of Ukraine|
Coalition of the Willing|||
Contact Group on Libya|||
Middle East Quartet|||
Negev Forum|||
E3||E-3|
P5+1||E3+3|
P5||Permanent Five|
Financial Action Task Force|FATF||
Paris Club|||
Nuclear Suppliers Group|NSG||
Missile Technology Control Regime|MTCR||
Global Coalition to Defeat ISIS||Global Coalition Against Daesh; Defeat-ISIS Coalition; D-ISIS Coalition; Global Coalition to Defeat Da'esh|
Multinational Security Support Mission|||
Global Alliance for Vaccines and Immunisation|Gavi|Gavi, the Vaccine Alliance; GAVI|
Global Fund||Global Fund to Fight AIDS, Tuberculosis and Malaria|
COVAX||COVAX Facility|
Coalition for Epidemic Preparedness Innovations|CEPI||
International Partnership for Space Exploration|||
Major Economies Forum|||
Open Government Partnership|||
Freedom Online Coalition|||
Media Freedom Coalition|||
Summit for Democracy|||
Belt and Road Forum||Belt and Road Forum for International Cooperation|
Forum on China-Africa Cooperation|FOCAC||
China-Arab States Cooperation Forum|||
China-CELAC Forum|||
Lancang-Mekong Cooperation|||
Mekong-U.S. Partnership|||
Mekong River Commission|MRC||
Russia-Africa Partnership Forum||Russia–Africa Partnership Forum; Russia-Africa Summit; Russia–Africa Summit|
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
Simon Wiesenthal Center|||
`;

export const ORGANISATIONS: readonly { name: string; short?: string; code?: string; also: readonly string[] }[] =
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [name = "", short, also = "", code] = line.split("|");
      const forms = also.split(";").map((form) => form.trim());
      return { name, ...(short ? { short } : {}), ...(code ? { code } : {}), also: forms.filter(Boolean) };
    });
