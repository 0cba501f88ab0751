/** Rarer organisations, groupings and gatherings of a continent, region or sea, and of those who support one state. The form of a line is told in en-organisations.ts. */
export const REGIONAL = `
European Organization for Nuclear Research|CERN||
European Southern Observatory|||
European Space Agency|ESA||
European Patent Office||European Patent Organisation|
European Broadcasting Union|EBU||
European Committee for the Prevention of Torture|||
European Court of Auditors|||EU
European Defence Agency||European Defense Agency|EU
European Asylum Support Office|||EU
European Union Agency for Asylum|EUAA||EU
European Union Agency for Fundamental Rights|||EU
European Public Prosecutor's Office|EPPO||EU
European Anti-Fraud Office|OLAF||EU
European Medicines Agency|EMA||EU
European Food Safety Authority|EFSA||EU
European Environment Agency|||EU
European Aviation Safety Agency||European Union Aviation Safety Agency|EU
European Maritime Safety Agency|EMSA||EU
European Economic and Social Committee|||EU
European Committee of the Regions||Committee of the Regions|EU
European Peace Facility|EPF||EU
European Defence Fund|||EU
European Union Advisory Mission|EUAM|EU Advisory Mission|EU
European Union Monitoring Mission|EUMM|EU Monitoring Mission|EU
European Union Military Assistance Mission|EUMAM||EU
European Union Border Assistance Mission|EUBAM||EU
COREPER|||EU
Team Europe|||EU
Council of Europe Development Bank|CEB||
Group of States against Corruption|||
Congress of Local and Regional Authorities|||
European Commission against Racism and Intolerance|ECRI||
Energy Community||Energy Community Secretariat|
Transport Community|||
European Energy Charter||Energy Charter; Energy Charter Conference|
Central European Free Trade Agreement|CEFTA||
European Humanitarian Forum|||
Eurocorps|||
Benelux||Benelux Union|
Slavkov Triangle||Austerlitz format; Slavkov format|
Med9||MED9; EuroMed 9; Med 9; EU MED9; EUMED9|
Craiova Group||Craiova Quadrilateral|
Brdo-Brijuni Process|||
Adriatic-Ionian Initiative||Adriatic and Ionian Initiative|
Adriatic Charter||U.S.-Adriatic Charter|
Southeast European Law Enforcement Center|SELEC||
RACVIAC|||
NATO Support and Procurement Agency|NSPA||
NATO Response Force|||
NATO Military Committee|||
NATO Defense College||NATO Defence College|
NATO Cooperative Cyber Defence Centre of Excellence|CCDCOE||
Resolute Support Mission||Resolute Support|
Istanbul Cooperation Initiative|||
Mediterranean Dialogue|||
Partnership for Peace|PfP||
European Sky Shield Initiative|ESSI||
Nordic Defence Cooperation|NORDEFCO||
Northern Group|||
Nordic Five||N5; Nordic 5|
Baltic Council of Ministers|||
Baltic Marine Environment Protection Commission|HELCOM|Helsinki Commission|
OSPAR Commission|||
Arctic Economic Council|||
Arctic Circle Assembly||Arctic Circle|
North Atlantic Salmon Conservation Organization|||
North-East Atlantic Fisheries Commission|NEAFC||
Northwest Atlantic Fisheries Organization|NAFO||
International Commission for the Conservation of Atlantic Tunas|ICCAT||
Western and Central Pacific Fisheries Commission|WCPFC||
Indian Ocean Tuna Commission|IOTC||
Inter-American Tropical Tuna Commission|||
Pacific Islands Forum Fisheries Agency||Forum Fisheries Agency|
Parties to the Nauru Agreement|PNA||
Secretariat of the Pacific Regional Environment Programme|SPREP||
Pacific Resilience Facility|||
Polynesian Leaders Group|||
Micronesian Presidents' Summit|||
University of the South Pacific|USP||
Pacific Islands Leaders Meeting|PALM||
Forum for East Asia-Latin America Cooperation|FEALAC||
Asia-Europe Meeting|ASEM|Asia-Europe Meeting Summit|
Asia-Europe Foundation|ASEF||
ASEAN Economic Community|||
ASEAN Coordinating Centre for Humanitarian Assistance|AHA Centre||
ASEAN Intergovernmental Commission on Human Rights|AICHR||
ASEAN Inter-Parliamentary Assembly|AIPA||
ASEAN-Japan Summit|||
ASEAN-India Summit|||
ASEAN-China Summit||China-ASEAN Summit|
ASEAN-U.S. Special Summit||U.S.-ASEAN Special Summit; US-ASEAN Special Summit; U.S.-ASEAN Summit|
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy|ACMECS||
Greater Mekong Subregion|||
Mekong-Ganga Cooperation|||
Lower Mekong Initiative|||
Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area|BIMP-EAGA||
Indonesia-Malaysia-Thailand Growth Triangle|IMT-GT||
Southeast Asian Ministers of Education Organization|SEAMEO||
Trilateral Cooperation Secretariat||China-Japan-ROK Trilateral Summit|
Northeast Asia Peace and Cooperation Initiative|||
Asian Productivity Organization|||
Asian-African Legal Consultative Organization|AALCO||
Afro-Asian Peoples' Solidarity Organization|||
Asian Parliamentary Assembly|||
Conference of Asian Political Parties||International Conference of Asian Political Parties|
Developing Eight|D-8|D8; D-8 Organization for Economic Cooperation; Developing-8|
Heart of Asia – Istanbul Process||Heart of Asia; Istanbul Process; Heart of Asia-Istanbul Process|
International Fund for Saving the Aral Sea|IFAS||
Special Programme for the Economies of Central Asia|SPECA||
Central Asia Regional Economic Cooperation Program|||
Consultative Meeting of the Heads of State of Central Asia||Consultative Meeting of Heads of State of Central Asia; Consultative Meeting of the Leaders of Central Asia; Consultative Meeting of Central Asian Leaders; Consultative Meeting of Central Asian Heads of State; Consultative Meetings of the Heads of State of Central Asia|
Central Asia – European Union Summit||Central Asia-EU Summit; EU-Central Asia Summit; Central Asia–European Union Summit|
Central Asia-Russia Summit|||
B5+1|||
Interstate Council for Water Coordination|||
International Turkic Academy||Turkic Academy|
Turkic Investment Fund|||
Parliamentary Assembly of Turkic States|TURKPA||
CIS Interparliamentary Assembly||Interparliamentary Assembly of the CIS; CIS Executive Committee; Council of CIS Heads of State; CIS Council of Heads of State; CIS Council of Heads of Government; CIS Council of Foreign Ministers|
CSTO Parliamentary Assembly|||
Intergovernmental Foundation for Educational, Scientific and Cultural Cooperation|||
Parliamentary Assembly of the Mediterranean|||
Anna Lindh Foundation|||
5+5 Dialogue|||
Mediterranean Action Plan|||
Parliamentary Assembly of the Union for the Mediterranean|||
Parliamentary Assembly of the Black Sea Economic Cooperation|PABSEC||
Black Sea Trade and Development Bank|BSTDB||
International Investment Bank|||
International Bank for Economic Cooperation|||
Eurasian Fund for Stabilization and Development|EFSD||
Asian Development Fund|||
Arab Fund for Economic and Social Development|AFESD||
Arab Monetary Fund|||
Arab Bank for Economic Development in Africa|BADEA||
Arab Parliament|||
Arab Summit|||
Arab League Educational, Cultural and Scientific Organization|ALECSO||
Arab Interior Ministers Council||Council of Arab Interior Ministers|
Islamic World Educational, Scientific and Cultural Organization|ICESCO|ISESCO; Islamic Educational, Scientific and Cultural Organization|
Muslim World League|||
Islamic Solidarity Fund|||
Statistical, Economic and Social Research and Training Centre for Islamic Countries|SESRIC||
OPEC Fund for International Development|OPEC Fund||
Organization of Arab Petroleum Exporting Countries|OAPEC||
Digital Cooperation Organization|DCO||
Islamic Military Counter Terrorism Coalition|IMCTC||
Arab Coordination Group|||
Ministerial Committee of the Joint Arab-Islamic Summit||Joint Arab-Islamic Extraordinary Summit; Arab-Islamic Summit; Arab and Islamic Summit|
Global Alliance for the Implementation of the Two-State Solution|||
Council of Arab and African States bordering the Red Sea and the Gulf of Aden|||
Indian Ocean Naval Symposium|IONS||
International Maritime Security Construct|IMSC||
Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia|ReCAAP||
Organisation of African Unity|OAU||
African Union Mission in Somalia|AMISOM||
African Union Transition Mission in Somalia|ATMIS||
African Union Support and Stabilization Mission in Somalia|AUSSOM||
African Union Development Agency|AUDA-NEPAD|NEPAD; New Partnership for Africa's Development|
African Court on Human and Peoples' Rights||African Court of Human and Peoples' Rights|
African Commission on Human and Peoples' Rights|||
African Peer Review Mechanism|APRM||
Pan-African Parliament|||
African Medicines Agency|||
African Development Fund|||
African Finance Corporation||Africa Finance Corporation|
African Civil Aviation Commission|AFCAC||
African Organisation for Standardisation|ARSO||
African Regional Intellectual Property Organization|ARIPO||
African Standby Force|||
Africa Climate Summit|||
Arab-African Summit||Afro-Arab Summit|
Africa-EU Summit||EU-Africa Summit; African Union-European Union Summit; European Union-African Union Summit; AU-EU Summit; EU-AU Summit|
Economic Community of the Great Lakes Countries|CEPGL||
Economic and Monetary Community of Central Africa|CEMAC|Central African Economic and Monetary Community|
West African Economic and Monetary Union|WAEMU|UEMOA; West African Monetary Union|
West African Development Bank|BOAD||
Bank of Central African States|BEAC||
Central Bank of West African States|BCEAO||
Community of Sahel-Saharan States|CEN-SAD||
Southern African Customs Union|SACU||
East African Development Bank|||
Eastern and Southern African Trade and Development Bank||Trade and Development Bank|
East African Standby Force||Eastern Africa Standby Force|
East African Legislative Assembly|||
Eastern and Southern African Anti-Money Laundering Group|||
Inter-State Committee for Drought Control in the Sahel|CILSS||
Liptako-Gourma Authority|||
Mano River Union|||
Multinational Joint Task Force|MNJTF||
Nile Basin Initiative|||
Niger Basin Authority|||
Senegal River Development Organization|OMVS||
Zambezi Watercourse Commission|||
Sahel Coalition||Coalition for the Sahel|
ECOWAS Commission||Economic Community of West African States Commission|
ECOWAS Parliament|||
ECOWAS Court of Justice|||
ECOWAS Standby Force|||
SADC Mission in Mozambique|SAMIM||
SADC Mission in the Democratic Republic of Congo|SAMIDRC||
Turkey-Africa Partnership Summit||Türkiye-Africa Partnership Summit|
Korea-Africa Summit|||
India-Africa Forum Summit||India-Africa Forum|
Italy-Africa Summit|||
Atlantic Initiative||African Atlantic Initiative|
Gulf of Guinea Interregional Network|||
Yaoundé Architecture|||
Inter-American Defense Board|||
Inter-American Drug Abuse Control Commission|CICAD||
Inter-American Institute for Cooperation on Agriculture|IICA||
Inter-American Development Bank Group||IDB Invest; IDB Group|
Latin American Integration Association|ALADI||
Latin American and Caribbean Economic System|||
Latin American Parliament|Parlatino||
Latin American Energy Organization|OLADE||
Latin American Faculty of Social Sciences|FLACSO||
Forum for the Progress and Integration of South America|PROSUR|Prosur|
Brasilia Consensus|||
Central American Parliament|PARLACEN||
Central American Court of Justice|||
Secretariat for Central American Economic Integration|SIECA||
Project Mesoamerica||Mesoamerica Project; Mesoamerican Integration and Development Project|
Caribbean Court of Justice|||
Caribbean Public Health Agency|CARPHA||
Caribbean Disaster Emergency Management Agency|CDEMA||
Caribbean Basin Security Initiative|CBSI||
Caribbean Forum|CARIFORUM||
Regional Security System|||
Eastern Caribbean Central Bank|ECCB||
Eastern Caribbean Currency Union|||
Petrocaribe||PetroCaribe|
ALBA Bank|||
Bank of the South|||
Development Bank of Latin America and the Caribbean|||
Fund for the Development of the River Plate Basin|FONPLATA|Fonplata|
EU-CELAC Summit||CELAC-EU Summit|
EU-LAC Foundation|||
Organization of Ibero-American States|OEI|Organisation of Ibero-American States|
North American Leaders' Summit||North American Leaders Summit|
U.S.-Pacific Islands Forum Summit|||
Puebla Group||Grupo de Puebla|
International Contact Group||International Contact Group on Ukraine|
Group of Ten|G10||
Group of Fifteen|G15|G-15|
Group of 24|G24|G-24|
Group of Thirty|||
Group of Friends of Mediation||Group of Friends of Peace|
Geneva International Discussions||Geneva Discussions; Geneva International Discussions on Transcaucasia|
3+3 Regional Platform||3+3 format; 3+3 platform; Consultative Regional Platform 3+3; 3+3 Consultative Regional Platform|
Friendship Group of the Alliance of Civilizations|||
Moscow Mechanism||OSCE Moscow Mechanism|
OSCE Parliamentary Assembly||Parliamentary Assembly of the OSCE|
OSCE High Commissioner on National Minorities||High Commissioner on National Minorities|
OSCE Representative on Freedom of the Media|||
Register of Damage for Ukraine||Register of Damage Caused by the Aggression of the Russian Federation against Ukraine; International Register of Damage|
International Claims Commission for Ukraine|||
Core Group on the Special Tribunal|||
NATO Security Assistance and Training for Ukraine|NSATU||
Tallinn Mechanism|||
Drone Coalition|||
Black Sea Grain Initiative|||
Joint Coordination Centre|||
Maritime Demining Capability Coalition||Mine Countermeasures Black Sea Task Group|
Ukraine Recovery Conference|||
Ukraine Compact|||
`;
