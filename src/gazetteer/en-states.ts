/**
 * States in English, a line each: code | names |adjectives and peoples| capital and its spellings. The first name is the
 * canonical one. Codes are ISO 3166-1 alpha-2, XK for Kosovo and EU for the European Union's people. Official long names
 * ("Republic of …") are listed where they occur in protocol texts; "the" is never part of a name. Dependent territories
 * have no line, for a text that names them rarely speaks of a side, but for those that deal with other states themselves
 * (Greenland, the Cook Islands, Niue; Hong Kong and Macao are among the towns). States that are gone have none: the Soviet Union is not Russia.
 * A line without a code is a name of two states ("Korea", "Congo"): it is found, and which is meant is left to the reader.
 */
export const STATES = `
AF|Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan; Afghans|Kabul
AL|Albania; Republic of Albania|Albanian; Albanians|Tirana
DZ|Algeria; People's Democratic Republic of Algeria; Algerian People's Democratic Republic|Algerian; Algerians|Algiers
AD|Andorra; Principality of Andorra|Andorran; Andorrans|Andorra la Vella
AO|Angola; Republic of Angola|Angolan; Angolans|Luanda
AG|Antigua and Barbuda; Antigua & Barbuda|Antiguan; Antiguans; Barbudan; Barbudans|Saint John's; St. John's
AR|Argentina; Argentine Republic; Republic of Argentina|Argentine; Argentinian; Argentines; Argentinians; Argentinean; Argentineans|Buenos Aires
AM|Armenia; Republic of Armenia|Armenian; Armenians|Yerevan; Erevan
AU|Australia; Commonwealth of Australia|Australian; Australians|Canberra
AT|Austria; Republic of Austria|Austrian; Austrians|Vienna
AZ|Azerbaijan; Republic of Azerbaijan|Azerbaijani; Azerbaijanis; Azeri; Azeris|Baku
BS|Bahamas; Commonwealth of the Bahamas; Commonwealth of The Bahamas|Bahamian; Bahamians|Nassau
BH|Bahrain; Kingdom of Bahrain|Bahraini; Bahrainis|Manama
BD|Bangladesh; People's Republic of Bangladesh|Bangladeshi; Bangladeshis|Dhaka
BB|Barbados|Barbadian; Barbadians|Bridgetown
BY|Belarus; Republic of Belarus; Byelorussia; Belorussia|Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian|Minsk
BE|Belgium; Kingdom of Belgium|Belgian; Belgians|Brussels
BZ|Belize|Belizean; Belizeans|Belmopan
BJ|Benin; Republic of Benin|Beninese|Porto-Novo
BT|Bhutan; Kingdom of Bhutan|Bhutanese|Thimphu; Thimpu
BO|Bolivia; Plurinational State of Bolivia|Bolivian; Bolivians|La Paz
BA|Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia; BiH|Bosnian; Bosnians; Bosnian and Herzegovinian|Sarajevo
BW|Botswana; Republic of Botswana|Botswanan; Batswana; Motswana; Botswanans|Gaborone
BR|Brazil; Federative Republic of Brazil|Brazilian; Brazilians|Brasilia; Brasília
BN|Brunei; Brunei Darussalam; Negara Brunei Darussalam|Bruneian; Bruneians|Bandar Seri Begawan
BG|Bulgaria; Republic of Bulgaria|Bulgarian; Bulgarians|Sofia
BF|Burkina Faso|Burkinabe; Burkinabé; Burkinabè; Burkinabes|Ouagadougou
BI|Burundi; Republic of Burundi|Burundian; Burundians|Gitega; Bujumbura
KH|Cambodia; Kingdom of Cambodia; Kampuchea|Cambodian; Cambodians; Khmer|Phnom Penh
CM|Cameroon; Republic of Cameroon|Cameroonian; Cameroonians|Yaounde; Yaoundé
CA|Canada|Canadian; Canadians|Ottawa
CV|Cabo Verde; Cape Verde; Republic of Cabo Verde|Cabo Verdean; Cape Verdean; Cabo Verdeans; Cape Verdeans|Praia
CF|Central African Republic|Central African; Central Africans|Bangui
TD|Chad; Republic of Chad|Chadian; Chadians|N'Djamena; Ndjamena
CL|Chile; Republic of Chile|Chilean; Chileans|Santiago; Santiago de Chile
CN|China; People's Republic of China; PRC; P.R. China; Communist China; P.R.C.; PR China; Mainland China|Chinese|Beijing; Peking
CO|Colombia; Republic of Colombia|Colombian; Colombians|Bogota; Bogotá
KM|Comoros; Union of the Comoros; Comoro Islands|Comorian; Comorians|Moroni
CD|Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo-Kinshasa; D.R. Congo; Zaire||Kinshasa
CG|Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic||Brazzaville
CR|Costa Rica; Republic of Costa Rica|Costa Rican; Costa Ricans|San José; San Jose
CI|Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire|Ivorian; Ivorians; Ivoirian; Ivoirians|Yamoussoukro; Abidjan
HR|Croatia; Republic of Croatia|Croatian; Croatians; Croat; Croats|Zagreb
CU|Cuba; Republic of Cuba|Cuban; Cubans|Havana
CY|Cyprus; Republic of Cyprus|Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots|Nicosia
CZ|Czechia; Czech Republic|Czech; Czechs|Prague
DK|Denmark; Kingdom of Denmark|Danish; Danes; Dane|Copenhagen
DJ|Djibouti; Republic of Djibouti|Djiboutian; Djiboutians|
DM|Dominica; Commonwealth of Dominica||Roseau
DO|Dominican Republic|Dominican; Dominicans|Santo Domingo
EC|Ecuador; Republic of Ecuador|Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans|Quito
EG|Egypt; Arab Republic of Egypt|Egyptian; Egyptians|Cairo
SV|El Salvador; Republic of El Salvador|Salvadoran; Salvadorans; Salvadorian; Salvadorians; Salvadorean|San Salvador
GQ|Equatorial Guinea; Republic of Equatorial Guinea|Equatorial Guinean; Equatoguinean; Equatoguineans; Equatorial Guineans|Malabo
ER|Eritrea; State of Eritrea|Eritrean; Eritreans|Asmara
EE|Estonia; Republic of Estonia|Estonian; Estonians|Tallinn
SZ|Eswatini; Kingdom of Eswatini; Swaziland|Swazi; Swazis; Emaswati|Mbabane
ET|Ethiopia; Federal Democratic Republic of Ethiopia|Ethiopian; Ethiopians|Addis Ababa
FJ|Fiji; Republic of Fiji|Fijian; Fijians|Suva
FI|Finland; Republic of Finland|Finnish; Finns; Finn|Helsinki
FR|France; French Republic|French; Frenchman; Frenchmen|Paris
GA|Gabon; Gabonese Republic|Gabonese|Libreville
GM|Gambia; The Gambia; Republic of The Gambia; Republic of the Gambia|Gambian; Gambians|Banjul
GE|Georgia; Republic of Georgia|Georgian; Georgians|Tbilisi
DE|Germany; Federal Republic of Germany; FRG|German; Germans|Berlin
GH|Ghana; Republic of Ghana|Ghanaian; Ghanaians|Accra
GR|Greece; Hellenic Republic|Greek; Greeks; Hellenic|Athens
GD|Grenada|Grenadian; Grenadians|St. George's; Saint George's
GT|Guatemala; Republic of Guatemala|Guatemalan; Guatemalans|Guatemala City
GN|Guinea; Republic of Guinea; Guinea-Conakry|Guinean; Guineans|Conakry
GW|Guinea-Bissau; Republic of Guinea-Bissau; Guinea Bissau|Bissau-Guinean; Bissau-Guineans|Bissau
GY|Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana|Guyanese|Georgetown
HT|Haiti; Republic of Haiti|Haitian; Haitians|Port-au-Prince
VA|Holy See; Vatican; Vatican City State; Apostolic See||Vatican City
HN|Honduras; Republic of Honduras|Honduran; Hondurans|Tegucigalpa
HU|Hungary|Hungarian; Hungarians|Budapest
IS|Iceland; Republic of Iceland|Icelandic; Icelanders; Icelander|Reykjavik; Reykjavík
IN|India; Republic of India; Bharat|Indian; Indians|New Delhi; Delhi
ID|Indonesia; Republic of Indonesia|Indonesian; Indonesians|Jakarta
IR|Iran; Islamic Republic of Iran; Islamic Republic; Persia|Iranian; Iranians|Tehran; Teheran
IQ|Iraq; Republic of Iraq|Iraqi; Iraqis|Baghdad
IE|Ireland; Republic of Ireland; Irish Republic|Irish; Irishman; Irishmen|Dublin
IL|Israel; State of Israel|Israeli; Israelis|Jerusalem
IT|Italy; Italian Republic|Italian; Italians|Rome
JM|Jamaica|Jamaican; Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom; Kingdom of Jordan|Jordanian; Jordanians|Amman
KZ|Kazakhstan; Republic of Kazakhstan|Kazakh; Kazakhs; Kazakhstani; Kazakhstanis|Astana; Nur-Sultan; Nursultan
KE|Kenya; Republic of Kenya|Kenyan; Kenyans|Nairobi
KI|Kiribati; Republic of Kiribati|I-Kiribati|Tarawa; South Tarawa
KP|North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea|North Korean; North Koreans|Pyongyang
KR|South Korea; Republic of Korea; ROK; RoK; R.O.K.|South Korean; South Koreans|Seoul
XK|Kosovo; Republic of Kosovo; Kosovo and Metohija|Kosovar; Kosovars; Kosovan; Kosovans|Pristina; Prishtina
KW|Kuwait; State of Kuwait|Kuwaiti; Kuwaitis|Kuwait City
KG|Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia|Kyrgyz; Kyrgyzstani; Kyrgyzstanis|Bishkek
LA|Laos; Lao People's Democratic Republic; Lao PDR; Lao P.D.R.|Lao; Laotian; Laotians|Vientiane
LV|Latvia; Republic of Latvia|Latvian; Latvians|Riga
LB|Lebanon; Lebanese Republic; Republic of Lebanon|Lebanese|Beirut
LS|Lesotho; Kingdom of Lesotho|Basotho; Mosotho|Maseru
LR|Liberia; Republic of Liberia|Liberian; Liberians|Monrovia
LY|Libya; State of Libya|Libyan; Libyans|Tripoli
LI|Liechtenstein; Principality of Liechtenstein|Liechtensteiner; Liechtensteiners|Vaduz
LT|Lithuania; Republic of Lithuania|Lithuanian; Lithuanians|Vilnius
LU|Luxembourg; Luxemburg; Grand Duchy of Luxembourg|Luxembourgish; Luxembourger; Luxembourgers; Luxembourgian|
MG|Madagascar; Republic of Madagascar|Malagasy; Madagascan; Madagascans|Antananarivo
MW|Malawi; Republic of Malawi|Malawian; Malawians|Lilongwe
MY|Malaysia|Malaysian; Malaysians|Kuala Lumpur; Putrajaya
MV|Maldives; Republic of Maldives; Republic of the Maldives; Maldive Islands|Maldivian; Maldivians|Malé
ML|Mali; Republic of Mali|Malian; Malians|Bamako
MT|Malta; Republic of Malta|Maltese|Valletta
MH|Marshall Islands; Republic of the Marshall Islands|Marshallese|Majuro
MR|Mauritania; Islamic Republic of Mauritania|Mauritanian; Mauritanians|Nouakchott
MU|Mauritius; Republic of Mauritius|Mauritian; Mauritians|Port Louis
MX|Mexico; United Mexican States; México|Mexican; Mexicans|Mexico City
FM|Micronesia; Federated States of Micronesia|Micronesian; Micronesians|Palikir
MD|Moldova; Republic of Moldova; Moldavia|Moldovan; Moldovans; Moldavian|Chisinau; Chișinău; Chişinău; Kishinev
MC|Monaco; Principality of Monaco|Monegasque; Monégasque; Monacan; Monegasques|
MN|Mongolia; Mongolian People's Republic|Mongolian; Mongolians|Ulaanbaatar; Ulan Bator
ME|Montenegro|Montenegrin; Montenegrins|Podgorica
MA|Morocco; Kingdom of Morocco|Moroccan; Moroccans|Rabat
MZ|Mozambique; Republic of Mozambique|Mozambican; Mozambicans|Maputo
MM|Myanmar; Burma; Republic of the Union of Myanmar; Union of Myanmar|Burmese; Myanmarese|Naypyidaw; Nay Pyi Taw; Naypyitaw; Nay Pyi Daw
NA|Namibia; Republic of Namibia|Namibian; Namibians|Windhoek
NR|Nauru; Republic of Nauru|Nauruan; Nauruans|Yaren
NP|Nepal; Federal Democratic Republic of Nepal|Nepali; Nepalese; Nepalis|Kathmandu; Katmandu
NL|Netherlands; Kingdom of the Netherlands; Holland|Dutch; Dutchman; Dutchmen; Netherlander; Netherlanders|Amsterdam
NZ|New Zealand; Aotearoa; Aotearoa New Zealand|New Zealander; New Zealanders|Wellington
NI|Nicaragua; Republic of Nicaragua|Nicaraguan; Nicaraguans|Managua
NE|Niger; Republic of Niger; Republic of the Niger|Nigerien; Nigeriens|Niamey
NG|Nigeria; Federal Republic of Nigeria|Nigerian; Nigerians|Abuja
MK|North Macedonia; Republic of North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; FYROM|North Macedonian; Macedonian; Macedonians; North Macedonians|Skopje
NO|Norway; Kingdom of Norway|Norwegian; Norwegians|Oslo
OM|Oman; Sultanate of Oman|Omani; Omanis|Muscat
PK|Pakistan; Islamic Republic of Pakistan|Pakistani; Pakistanis|Islamabad
PW|Palau; Republic of Palau|Palauan; Palauans|Ngerulmud
PS|Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories; Occupied Palestinian Territory|Palestinian; Palestinians|Ramallah
PA|Panama; Republic of Panama; Panamá|Panamanian; Panamanians|Panama City
PG|Papua New Guinea; Independent State of Papua New Guinea|Papua New Guinean; Papua New Guineans|Port Moresby
PY|Paraguay; Republic of Paraguay|Paraguayan; Paraguayans|Asunción; Asuncion
PE|Peru; Republic of Peru; Perú|Peruvian; Peruvians|Lima
PH|Philippines; Republic of the Philippines; Republic of Philippines|Philippine; Filipino; Filipinos; Filipina; Filipinas|Manila
PL|Poland; Republic of Poland|Polish; Poles|Warsaw
PT|Portugal; Portuguese Republic|Portuguese|Lisbon
QA|Qatar; State of Qatar|Qatari; Qataris|Doha
RO|Romania|Romanian; Romanians|Bucharest
RU|Russia; Russian Federation|Russian; Russians|Moscow
RW|Rwanda; Republic of Rwanda|Rwandan; Rwandans; Rwandese|Kigali
KN|Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; Saint Kitts & Nevis; St. Kitts & Nevis|Kittitian; Kittitians; Nevisian; Nevisians|Basseterre
LC|Saint Lucia; St. Lucia; St Lucia|Saint Lucian; St. Lucian; Saint Lucians; St. Lucians|Castries
VC|Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent & the Grenadines|Vincentian; Vincentians|Kingstown
WS|Samoa; Independent State of Samoa; Western Samoa|Samoan; Samoans|Apia
SM|San Marino; Republic of San Marino|Sammarinese; San Marinese|
ST|São Tomé and Príncipe; Sao Tome and Principe; São Tomé & Príncipe; Sao Tome; Democratic Republic of São Tomé and Príncipe|Santomean; São Toméan; Santomeans|São Tomé
SA|Saudi Arabia; Kingdom of Saudi Arabia; KSA|Saudi; Saudis; Saudi Arabian; Saudi Arabians|Riyadh
SN|Senegal; Republic of Senegal|Senegalese|Dakar
RS|Serbia; Republic of Serbia|Serbian; Serbians; Serb; Serbs|Belgrade
SC|Seychelles; Republic of Seychelles|Seychellois|
SL|Sierra Leone; Republic of Sierra Leone|Sierra Leonean; Sierra Leoneans|Freetown
SG|Singapore; Republic of Singapore|Singaporean; Singaporeans|
SK|Slovakia; Slovak Republic|Slovak; Slovaks; Slovakian; Slovakians|Bratislava
SI|Slovenia; Republic of Slovenia|Slovenian; Slovenians; Slovene; Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander; Solomon Islanders|Honiara
SO|Somalia; Federal Republic of Somalia|Somali; Somalis; Somalian|Mogadishu
ZA|South Africa; Republic of South Africa|South African; South Africans|Pretoria; Tshwane
SS|South Sudan; Republic of South Sudan|South Sudanese|Juba
ES|Spain; Kingdom of Spain|Spanish; Spaniards; Spaniard|Madrid
LK|Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon|Sri Lankan; Sri Lankans; Ceylonese|Colombo
SD|Sudan; Republic of the Sudan; Republic of Sudan|Sudanese|Khartoum
SR|Suriname; Republic of Suriname; Surinam|Surinamese|Paramaribo
SE|Sweden; Kingdom of Sweden|Swedish; Swedes; Swede|Stockholm
CH|Switzerland; Swiss Confederation; Swiss Federation|Swiss|Bern; Berne
SY|Syria; Syrian Arab Republic|Syrian; Syrians|Damascus
TW|Taiwan; Chinese Taipei; Formosa; Republic of China|Taiwanese|Taipei
TJ|Tajikistan; Republic of Tajikistan; Tadjikistan|Tajik; Tajiks; Tajikistani; Tajikistanis|Dushanbe
TZ|Tanzania; United Republic of Tanzania|Tanzanian; Tanzanians|Dodoma; Dar es Salaam
TH|Thailand; Kingdom of Thailand; Siam|Thai; Thais|Bangkok
TL|Timor-Leste; East Timor; Democratic Republic of Timor-Leste; Timor Leste|Timorese; East Timorese|Dili
TG|Togo; Togolese Republic|Togolese|Lome; Lomé
TO|Tonga; Kingdom of Tonga|Tongan; Tongans|Nuku'alofa
TT|Trinidad and Tobago; Republic of Trinidad and Tobago; Trinidad & Tobago|Trinidadian; Trinidadians; Tobagonian|Port of Spain; Port-of-Spain
TN|Tunisia; Republic of Tunisia; Tunisian Republic|Tunisian; Tunisians|Tunis
TR|Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye|Turkish; Turks|Ankara
TM|Turkmenistan|Turkmen; Turkmens|Ashgabat; Ashkhabad
TV|Tuvalu|Tuvaluan; Tuvaluans|Funafuti
UG|Uganda; Republic of Uganda|Ugandan; Ugandans|Kampala
UA|Ukraine|Ukrainian; Ukrainians|Kyiv; Kiev
AE|United Arab Emirates; UAE; U.A.E.; Emirates|Emirati; Emiratis|Abu Dhabi
GB|United Kingdom; United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; UK; U.K.; Northern Ireland; England; Scotland|British; Britons; Briton; Scottish; Welsh; Northern Irish|London
US|United States; United States of America; USA; U.S.A.; US; U.S.; America; U.S. of America|American; Americans|Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC
UY|Uruguay; Eastern Republic of Uruguay; Oriental Republic of Uruguay|Uruguayan; Uruguayans|Montevideo
UZ|Uzbekistan; Republic of Uzbekistan|Uzbek; Uzbeks; Uzbekistani; Uzbekistanis|Tashkent
VU|Vanuatu; Republic of Vanuatu|ni-Vanuatu; Ni-Vanuatu; Vanuatuan|Port Vila
VE|Venezuela; Bolivarian Republic of Venezuela|Venezuelan; Venezuelans|Caracas
VN|Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam|Vietnamese|Hanoi; Ha Noi
YE|Yemen; Republic of Yemen|Yemeni; Yemenis|Sana'a; Sanaa
ZM|Zambia; Republic of Zambia|Zambian; Zambians|Lusaka
ZW|Zimbabwe; Republic of Zimbabwe; Rhodesia|Zimbabwean; Zimbabweans|Harare
CK|Cook Islands|Cook Islander; Cook Islanders|Avarua
GL|Greenland|Greenlandic; Greenlander; Greenlanders|Nuuk
NU|Niue|Niuean; Niueans|Alofi
|Korea|Korean; Koreans|
|Congo|Congolese|
`;

/** Seats of power that stand for the state: code | names. */
export const HOUSES = `
RU|Kremlin; Smolenskaya Square; Grand Kremlin Palace; Novo-Ogaryovo; Novo-Ogarevo
US|White House; Pentagon; State Department; Foggy Bottom; Capitol Hill; Oval Office; Camp David; Blair House; Mar-a-Lago
FR|Elysée; Élysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Quai d'Orsay; Matignon; Hôtel Matignon; Hotel Matignon; Palais Bourbon
GB|Downing Street; 10 Downing Street; Whitehall; Buckingham Palace; Chequers; Lancaster House
CN|Zhongnanhai; Great Hall of the People; Diaoyutai State Guesthouse
UA|Bankova; Mariinskyi Palace
KR|Blue House; Cheong Wa Dae
DE|Chancellery; Bellevue Palace; Schloss Bellevue
IT|Palazzo Chigi; Quirinal Palace; Quirinale; Farnesina; Villa Madama; Palazzo Farnesina
AT|Ballhausplatz; Hofburg
PT|Palácio das Necessidades; Necessidades Palace; Belém Palace
CH|Federal Palace
CL|Palacio de La Moneda
MX|Palacio Nacional; Los Pinos
CO|Casa de Nariño; San Carlos Palace
VE|Miraflores
PE|Torre Tagle
NG|Aso Rock; Aso Villa
GH|Jubilee House
KE|State House Nairobi
UZ|Kuksaroy
SG|Istana
SO|Villa Somalia
TH|Government House Bangkok; Phitsanulok Mansion
GR|Maximos Mansion
ES|Moncloa Palace; La Moncloa; Zarzuela Palace; Palace of La Zarzuela; La Zarzuela; Palacio de Viana; Moncloa; Viana Palace
IN|Rashtrapati Bhavan; Hyderabad House; South Block; Jawaharlal Nehru Bhawan
TR|Beştepe; Dolmabahçe Palace; Dolmabahce Palace
VA|Apostolic Palace; Casina Pio IV
JP|Kantei; Akasaka Palace; Iikura Guest House
PL|Belweder Palace; Belvedere Palace
LK|Temple Trees
BR|Planalto; Planalto Palace; Itamaraty Palace; Itamaraty
AR|Casa Rosada
PK|Aiwan-e-Sadr
ID|Merdeka Palace; Istana Merdeka; Bogor Palace; Gedung Pancasila
PH|Malacañang; Malacañang Palace; Malacanang
MY|Wisma Putra; Seri Perdana; Perdana Putra
VN|Presidential Palace Hanoi
EC|Carondelet Palace; Palacio de Carondelet
EG|Al-Ittihadiya Palace; Tahrir Palace; Ittihadiya Palace
JO|Al Husseiniya Palace; Basman Palace; Raghadan Palace
SA|Al-Yamamah Palace; Al-Salam Palace; Al Yamamah Palace
QA|Lusail Palace; Amiri Diwan of Qatar; Al Bahr Palace; Amiri Diwan
OM|Al Baraka Palace; Al Alam Palace
AE|Qasr Al Shati; Qasr Al Bahr; Al Shati Palace; Qasr Al Watan
MA|Royal Palace in Rabat
ET|National Palace Addis Ababa; Menelik Palace
CZ|Czernin Palace; Prague Castle; Hrad; Hradčany
HU|Carmelite Monastery; Sándor Palace
RO|Cotroceni Palace; Victoria Palace; Cotroceni
BG|2 Dondukov
RS|Palace of Serbia
FI|Presidential Palace Helsinki; Kesäranta
IE|Iveagh House; Áras an Uachtaráin; Farmleigh House; Leinster House
BE|Egmont Palace; Laeken Castle
NL|Catshuis; Binnenhof
UY|Torre Ejecutiva; Palacio Santos
BO|Casa Grande del Pueblo; Palacio Quemado
PY|Palacio de López
CU|Palace of the Revolution
KZ|Akorda
ZA|Union Buildings; Mahlamba Ndlopfu; Tuynhuys
CA|Rideau Hall; Parliament Hill; Lester B. Pearson Building
SK|Grassalkovich Palace
SE|Rosenbad; Arvfurstens palats
DK|Amalienborg; Christiansborg
NO|Akershus Castle
LB|Baabda Palace; Baabda; Grand Serail; Bustros Palace
KW|Seif Palace; Bayan Palace
TN|Carthage Palace
DZ|El Mouradia
BD|Ganabhaban; Bangabhaban; Gono Bhaban
NP|Singha Durbar; Shital Niwas; Sheetal Niwas
AM|Baghramyan 26
AZ|Zagulba Palace
GE|Orbeliani Palace
BY|Palace of Independence
RW|Urugwiro Village
`;

/** Codes of those that most texts speak of and few with: "the one-China principle, Taiwan". */
export const SUBJECTS: ReadonlySet<string> = new Set(["TW"]);
