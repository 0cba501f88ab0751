/**
 * States in English, a line each: code | names | adjectives and peoples | capital and its spellings. The first name is the
 * canonical one. Codes are ISO 3166-1 alpha-2, XK for Kosovo and EU for the European Union's people. Official long names
 * ("Republic of …") are listed where they occur in protocol texts; "the" is never part of a name. What has no own line
 * (dependent territories) is left out on purpose: a text that names them rarely speaks of a side.
 */
export const STATES = `
AF|Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan; Afghans|Kabul
AL|Albania; Republic of Albania|Albanian; Albanians|Tirana
DZ|Algeria; People's Democratic Republic of Algeria; Algerian People's Democratic Republic|Algerian; Algerians|Algiers
AD|Andorra; Principality of Andorra|Andorran; Andorrans|Andorra la Vella
AO|Angola; Republic of Angola|Angolan; Angolans|Luanda
AG|Antigua and Barbuda|Antiguan; Antiguans|
AR|Argentina; Argentine Republic|Argentine; Argentinian; Argentines; Argentinians; Argentinean|Buenos Aires
AM|Armenia; Republic of Armenia|Armenian; Armenians|Yerevan
AU|Australia; Commonwealth of Australia|Australian; Australians|Canberra
AT|Austria; Republic of Austria|Austrian; Austrians|Vienna
AZ|Azerbaijan; Republic of Azerbaijan|Azerbaijani; Azerbaijanis; Azeri|Baku
BS|Bahamas; Commonwealth of the Bahamas|Bahamian; Bahamians|Nassau
BH|Bahrain; Kingdom of Bahrain|Bahraini; Bahrainis|Manama
BD|Bangladesh; People's Republic of Bangladesh|Bangladeshi; Bangladeshis|Dhaka
BB|Barbados|Barbadian; Barbadians|Bridgetown
BY|Belarus; Republic of Belarus; Byelorussia|Belarusian; Belarusians; Belarussian|Minsk
BE|Belgium; Kingdom of Belgium|Belgian; Belgians|Brussels
BZ|Belize|Belizean; Belizeans|Belmopan
BJ|Benin; Republic of Benin|Beninese|Porto-Novo
BT|Bhutan; Kingdom of Bhutan|Bhutanese|Thimphu
BO|Bolivia; Plurinational State of Bolivia|Bolivian; Bolivians|La Paz
BA|Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia|Bosnian; Bosnians|Sarajevo
BW|Botswana; Republic of Botswana|Botswanan; Batswana; Motswana|Gaborone
BR|Brazil; Federative Republic of Brazil|Brazilian; Brazilians|Brasilia; Brasília
BN|Brunei; Brunei Darussalam|Bruneian; Bruneians|Bandar Seri Begawan
BG|Bulgaria; Republic of Bulgaria|Bulgarian; Bulgarians|Sofia
BF|Burkina Faso|Burkinabe; Burkinabé; Burkinabè|Ouagadougou
BI|Burundi; Republic of Burundi|Burundian; Burundians|Gitega; Bujumbura
KH|Cambodia; Kingdom of Cambodia|Cambodian; Cambodians; Khmer|Phnom Penh
CM|Cameroon; Republic of Cameroon|Cameroonian; Cameroonians|Yaounde; Yaoundé
CA|Canada|Canadian; Canadians|Ottawa
CV|Cabo Verde; Cape Verde; Republic of Cabo Verde|Cabo Verdean; Cape Verdean|Praia
CF|Central African Republic|Central African; Central Africans|Bangui
TD|Chad; Republic of Chad|Chadian; Chadians|N'Djamena; Ndjamena
CL|Chile; Republic of Chile|Chilean; Chileans|Santiago; Santiago de Chile
CN|China; People's Republic of China; PRC; P.R. China; Communist China|Chinese; Sino|Beijing; Peking
CO|Colombia; Republic of Colombia|Colombian; Colombians|Bogota; Bogotá
KM|Comoros; Union of the Comoros|Comorian; Comorians|Moroni
CD|Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo-Kinshasa||Kinshasa
CG|Republic of the Congo; Republic of Congo; Congo-Brazzaville||Brazzaville
CR|Costa Rica; Republic of Costa Rica|Costa Rican; Costa Ricans|San José; San Jose
CI|Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire|Ivorian; Ivorians|Yamoussoukro; Abidjan
HR|Croatia; Republic of Croatia|Croatian; Croatians; Croat; Croats|Zagreb
CU|Cuba; Republic of Cuba|Cuban; Cubans|Havana
CY|Cyprus; Republic of Cyprus|Cypriot; Cypriots|Nicosia
CZ|Czechia; Czech Republic|Czech; Czechs|Prague
DK|Denmark; Kingdom of Denmark|Danish; Danes; Dane|Copenhagen
DJ|Djibouti; Republic of Djibouti|Djiboutian; Djiboutians|
DM|Dominica; Commonwealth of Dominica||Roseau
DO|Dominican Republic|Dominican; Dominicans|Santo Domingo
EC|Ecuador; Republic of Ecuador|Ecuadorian; Ecuadorians; Ecuadorean|Quito
EG|Egypt; Arab Republic of Egypt|Egyptian; Egyptians|Cairo
SV|El Salvador; Republic of El Salvador|Salvadoran; Salvadorans; Salvadorian|San Salvador
GQ|Equatorial Guinea; Republic of Equatorial Guinea|Equatorial Guinean; Equatoguinean; Equatoguineans|Malabo
ER|Eritrea; State of Eritrea|Eritrean; Eritreans|Asmara
EE|Estonia; Republic of Estonia|Estonian; Estonians|Tallinn
SZ|Eswatini; Kingdom of Eswatini; Swaziland|Swazi; Swazis|Mbabane
ET|Ethiopia; Federal Democratic Republic of Ethiopia|Ethiopian; Ethiopians|Addis Ababa
FJ|Fiji; Republic of Fiji|Fijian; Fijians|Suva
FI|Finland; Republic of Finland|Finnish; Finns; Finn|Helsinki
FR|France; French Republic|French; Frenchman; Franco|Paris
GA|Gabon; Gabonese Republic|Gabonese|Libreville
GM|Gambia; The Gambia; Republic of The Gambia; Republic of the Gambia|Gambian; Gambians|Banjul
GE|Georgia; Republic of Georgia|Georgian; Georgians|Tbilisi
DE|Germany; Federal Republic of Germany; FRG|German; Germans|Berlin
GH|Ghana; Republic of Ghana|Ghanaian; Ghanaians|Accra
GR|Greece; Hellenic Republic|Greek; Greeks; Hellenic|Athens
GD|Grenada|Grenadian; Grenadians|St. George's
GT|Guatemala; Republic of Guatemala|Guatemalan; Guatemalans|Guatemala City
GN|Guinea; Republic of Guinea; Guinea-Conakry|Guinean; Guineans|Conakry
GW|Guinea-Bissau; Republic of Guinea-Bissau|Bissau-Guinean; Bissau-Guineans|Bissau
GY|Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana|Guyanese|Georgetown
HT|Haiti; Republic of Haiti|Haitian; Haitians|Port-au-Prince
VA|Holy See; Vatican; Vatican City State||Vatican City
HN|Honduras; Republic of Honduras|Honduran; Hondurans|Tegucigalpa
HU|Hungary|Hungarian; Hungarians|Budapest
IS|Iceland; Republic of Iceland|Icelandic; Icelanders|Reykjavik; Reykjavík
IN|India; Republic of India; Bharat|Indian; Indians; Indo|New Delhi; Delhi
ID|Indonesia; Republic of Indonesia|Indonesian; Indonesians|Jakarta
IR|Iran; Islamic Republic of Iran; Islamic Republic|Iranian; Iranians|Tehran; Teheran
IQ|Iraq; Republic of Iraq|Iraqi; Iraqis|Baghdad
IE|Ireland; Republic of Ireland|Irish; Irishman|Dublin
IL|Israel; State of Israel|Israeli; Israelis|Jerusalem
IT|Italy; Italian Republic|Italian; Italians|Rome
JM|Jamaica|Jamaican; Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom|Jordanian; Jordanians|Amman
KZ|Kazakhstan; Republic of Kazakhstan|Kazakh; Kazakhs; Kazakhstani; Kazakhstanis|Astana; Nur-Sultan
KE|Kenya; Republic of Kenya|Kenyan; Kenyans|Nairobi
KI|Kiribati; Republic of Kiribati|I-Kiribati|Tarawa
KP|North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; Democratic People’s Republic of Korea|North Korean; North Koreans|Pyongyang
KR|South Korea; Republic of Korea; ROK; R.O.K.|South Korean; South Koreans; Korean; Koreans|Seoul
XK|Kosovo; Republic of Kosovo|Kosovar; Kosovars; Kosovan|Pristina; Prishtina
KW|Kuwait; State of Kuwait|Kuwaiti; Kuwaitis|Kuwait City
KG|Kyrgyzstan; Kyrgyz Republic|Kyrgyz; Kyrgyzstani|Bishkek
LA|Laos; Lao People's Democratic Republic; Lao PDR|Lao; Laotian; Laotians|Vientiane
LV|Latvia; Republic of Latvia|Latvian; Latvians|Riga
LB|Lebanon; Lebanese Republic; Republic of Lebanon|Lebanese|Beirut
LS|Lesotho; Kingdom of Lesotho|Basotho|Maseru
LR|Liberia; Republic of Liberia|Liberian; Liberians|Monrovia
LY|Libya; State of Libya|Libyan; Libyans|Tripoli
LI|Liechtenstein; Principality of Liechtenstein|Liechtensteiner; Liechtensteiners|Vaduz
LT|Lithuania; Republic of Lithuania|Lithuanian; Lithuanians|Vilnius
LU|Luxembourg; Luxemburg; Grand Duchy of Luxembourg|Luxembourgish; Luxembourger; Luxembourgers|
MG|Madagascar; Republic of Madagascar|Malagasy|Antananarivo
MW|Malawi; Republic of Malawi|Malawian; Malawians|Lilongwe
MY|Malaysia|Malaysian; Malaysians|Kuala Lumpur; Putrajaya
MV|Maldives; Republic of Maldives; Republic of the Maldives|Maldivian; Maldivians|Malé
ML|Mali; Republic of Mali|Malian; Malians|Bamako
MT|Malta; Republic of Malta|Maltese|Valletta
MH|Marshall Islands; Republic of the Marshall Islands|Marshallese|Majuro
MR|Mauritania; Islamic Republic of Mauritania|Mauritanian; Mauritanians|Nouakchott
MU|Mauritius; Republic of Mauritius|Mauritian; Mauritians|Port Louis
MX|Mexico; United Mexican States; México|Mexican; Mexicans|Mexico City
FM|Micronesia; Federated States of Micronesia|Micronesian; Micronesians|Palikir
MD|Moldova; Republic of Moldova|Moldovan; Moldovans|Chisinau; Chișinău; Chişinău
MC|Monaco; Principality of Monaco|Monegasque; Monégasque; Monacan|
MN|Mongolia|Mongolian; Mongolians|Ulaanbaatar; Ulan Bator
ME|Montenegro|Montenegrin; Montenegrins|Podgorica
MA|Morocco; Kingdom of Morocco|Moroccan; Moroccans|Rabat
MZ|Mozambique; Republic of Mozambique|Mozambican; Mozambicans|Maputo
MM|Myanmar; Burma; Republic of the Union of Myanmar|Burmese|Naypyidaw; Nay Pyi Taw; Naypyitaw
NA|Namibia; Republic of Namibia|Namibian; Namibians|Windhoek
NR|Nauru; Republic of Nauru|Nauruan; Nauruans|Yaren
NP|Nepal; Federal Democratic Republic of Nepal|Nepali; Nepalese; Nepalis|Kathmandu
NL|Netherlands; Kingdom of the Netherlands; Holland|Dutch; Dutchman|Amsterdam
NZ|New Zealand|New Zealander; New Zealanders|Wellington
NI|Nicaragua; Republic of Nicaragua|Nicaraguan; Nicaraguans|Managua
NE|Niger; Republic of Niger; Republic of the Niger|Nigerien; Nigeriens|Niamey
NG|Nigeria; Federal Republic of Nigeria|Nigerian; Nigerians|Abuja
MK|North Macedonia; Republic of North Macedonia; Macedonia|North Macedonian; Macedonian; Macedonians|Skopje
NO|Norway; Kingdom of Norway|Norwegian; Norwegians|Oslo
OM|Oman; Sultanate of Oman|Omani; Omanis|Muscat
PK|Pakistan; Islamic Republic of Pakistan|Pakistani; Pakistanis|Islamabad
PW|Palau; Republic of Palau|Palauan; Palauans|Ngerulmud
PS|Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority|Palestinian; Palestinians|Ramallah
PA|Panama; Republic of Panama; Panamá|Panamanian; Panamanians|Panama City
PG|Papua New Guinea; Independent State of Papua New Guinea|Papua New Guinean; Papua New Guineans|Port Moresby
PY|Paraguay; Republic of Paraguay|Paraguayan; Paraguayans|Asunción; Asuncion
PE|Peru; Republic of Peru; Perú|Peruvian; Peruvians|Lima
PH|Philippines; Republic of the Philippines|Philippine; Filipino; Filipinos; Filipina|Manila
PL|Poland; Republic of Poland|Polish; Poles|Warsaw
PT|Portugal; Portuguese Republic|Portuguese; Luso|Lisbon
QA|Qatar; State of Qatar|Qatari; Qataris|Doha
RO|Romania|Romanian; Romanians|Bucharest
RU|Russia; Russian Federation|Russian; Russians; Russo|Moscow
RW|Rwanda; Republic of Rwanda|Rwandan; Rwandans; Rwandese|Kigali
KN|Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis|Kittitian|Basseterre
LC|Saint Lucia; St. Lucia; St Lucia|Saint Lucian; St. Lucian|Castries
VC|Saint Vincent and the Grenadines; St. Vincent and the Grenadines|Vincentian; Vincentians|Kingstown
WS|Samoa; Independent State of Samoa|Samoan; Samoans|Apia
SM|San Marino; Republic of San Marino|Sammarinese; San Marinese|
ST|São Tomé and Príncipe; Sao Tome and Principe|Santomean|São Tomé
SA|Saudi Arabia; Kingdom of Saudi Arabia; KSA|Saudi; Saudis; Saudi Arabian|Riyadh
SN|Senegal; Republic of Senegal|Senegalese|Dakar
RS|Serbia; Republic of Serbia|Serbian; Serbians; Serb; Serbs|Belgrade
SC|Seychelles; Republic of Seychelles|Seychellois|
SL|Sierra Leone; Republic of Sierra Leone|Sierra Leonean; Sierra Leoneans|Freetown
SG|Singapore; Republic of Singapore|Singaporean; Singaporeans|
SK|Slovakia; Slovak Republic|Slovak; Slovaks; Slovakian|Bratislava
SI|Slovenia; Republic of Slovenia|Slovenian; Slovenians; Slovene; Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander; Solomon Islanders|Honiara
SO|Somalia; Federal Republic of Somalia|Somali; Somalis|Mogadishu
ZA|South Africa; Republic of South Africa|South African; South Africans|Pretoria; Tshwane
SS|South Sudan; Republic of South Sudan|South Sudanese|Juba
ES|Spain; Kingdom of Spain|Spanish; Spaniards; Spaniard|Madrid
LK|Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon|Sri Lankan; Sri Lankans|Colombo
SD|Sudan; Republic of the Sudan; Republic of Sudan|Sudanese|Khartoum
SR|Suriname; Republic of Suriname|Surinamese|Paramaribo
SE|Sweden; Kingdom of Sweden|Swedish; Swedes; Swede|Stockholm
CH|Switzerland; Swiss Confederation|Swiss|Bern; Berne
SY|Syria; Syrian Arab Republic|Syrian; Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan; Republic of Tajikistan|Tajik; Tajiks; Tajikistani|Dushanbe
TZ|Tanzania; United Republic of Tanzania|Tanzanian; Tanzanians|Dodoma; Dar es Salaam
TH|Thailand; Kingdom of Thailand|Thai; Thais|Bangkok
TL|Timor-Leste; East Timor; Democratic Republic of Timor-Leste|Timorese; East Timorese|Dili
TG|Togo; Togolese Republic|Togolese|Lome; Lomé
TO|Tonga; Kingdom of Tonga|Tongan; Tongans|Nuku'alofa
TT|Trinidad and Tobago; Republic of Trinidad and Tobago; Trinidad & Tobago|Trinidadian; Trinidadians|Port of Spain
TN|Tunisia; Republic of Tunisia; Tunisian Republic|Tunisian; Tunisians|Tunis
TR|Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye|Turkish; Turks|Ankara
TM|Turkmenistan|Turkmen; Turkmens|Ashgabat
TV|Tuvalu|Tuvaluan; Tuvaluans|Funafuti
UG|Uganda; Republic of Uganda|Ugandan; Ugandans|Kampala
UA|Ukraine|Ukrainian; Ukrainians|Kyiv; Kiev
AE|United Arab Emirates; UAE; U.A.E.|Emirati; Emiratis|Abu Dhabi
GB|United Kingdom; United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; UK; U.K.; Northern Ireland; England; Scotland|British; Britons; Briton; Anglo|London
US|United States; United States of America; USA; U.S.A.; US; U.S.; America|American; Americans|Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC
UY|Uruguay; Eastern Republic of Uruguay; Oriental Republic of Uruguay|Uruguayan; Uruguayans|Montevideo
UZ|Uzbekistan; Republic of Uzbekistan|Uzbek; Uzbeks; Uzbekistani|Tashkent
VU|Vanuatu; Republic of Vanuatu|ni-Vanuatu; Ni-Vanuatu|Port Vila
VE|Venezuela; Bolivarian Republic of Venezuela|Venezuelan; Venezuelans|Caracas
VN|Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam|Vietnamese|Hanoi; Ha Noi
YE|Yemen; Republic of Yemen|Yemeni; Yemenis|Sana'a; Sanaa
ZM|Zambia; Republic of Zambia|Zambian; Zambians|Lusaka
ZW|Zimbabwe; Republic of Zimbabwe|Zimbabwean; Zimbabweans|Harare
`;

/** Seats of power that stand for the state: code | names. */
export const HOUSES = `
RU|Kremlin; Smolenskaya Square
US|White House; Pentagon; Foggy Bottom; Capitol Hill; Oval Office; Camp David; Blair House; Mar-a-Lago
FR|Elysée; Élysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Quai d'Orsay; Matignon
GB|Downing Street; 10 Downing Street; Whitehall; Buckingham Palace; Chequers; Lancaster House
CN|Zhongnanhai; Great Hall of the People; Diaoyutai State Guesthouse
UA|Bankova; Mariinskyi Palace
KR|Blue House
DE|Chancellery; Bellevue Palace; Schloss Bellevue
IT|Palazzo Chigi; Quirinal Palace; Farnesina
ES|Moncloa Palace; La Moncloa
IN|Rashtrapati Bhavan; Hyderabad House; South Block
TR|Beştepe; Dolmabahçe Palace; Dolmabahce Palace
VA|Apostolic Palace
JP|Kantei; Akasaka Palace
PL|Belweder Palace
LK|Temple Trees
BR|Planalto; Planalto Palace; Itamaraty Palace; Itamaraty
AR|Casa Rosada
PK|Aiwan-e-Sadr
ID|Merdeka Palace
PH|Malacañang; Malacañang Palace
KZ|Akorda
ZA|Union Buildings
`;

/** Names inside which a state's name is none: "South China Sea", "New Mexico". Case counts. */
export const NOT_STATES = [
  "South China Sea",
  "East China Sea",
  "Gulf of Mexico",
  "New Mexico",
  "Indian Ocean",
  "Persian Gulf",
  "Arabian Gulf",
  "Sea of Japan",
  "Gulf of Oman",
  "Gulf of Guinea",
  "Gulf of Thailand",
  "Philippine Sea",
  "Norwegian Sea",
  "Irish Sea",
  "Lake Chad",
  "English Channel",
  "American University",
  "Latin American",
  "Latin America",
  "South America",
  "North America",
  "Central America",
  "North American",
  "South American",
  "Central American",
  "Native American",
  "African American",
  "African Americans",
  "Asian American",
  "Build America",
  "American Rescue Plan",
  "Bank of America",
  "Georgia State",
  "Atlanta, Georgia",
  "Savannah, Georgia",
  "Washington State",
  "Washington Post",
  "George Washington",
  "Denzel Washington",
  "French Polynesia",
  "French Guiana",
  "British Columbia",
  "New Caledonia",
  "Union of South",
  "Jordan River",
  "River Jordan",
  "Michael Jordan",
  "Paris Agreement",
  "Paris Accord",
  "Paris Agreements",
  "Minsk agreements",
  "Minsk Agreements",
  "Minsk accords",
  "Vienna Convention",
  "Vienna Conventions",
  "Geneva Conventions",
  "Rome Statute",
  "Kyoto Protocol",
  "Montreal Protocol",
  "Doha Round",
  "Helsinki Final Act",
  "Helsinki Act",
  "Lisbon Treaty",
  "Bretton Woods",
  "Abraham Accords",
  "Brussels Agreement",
  "Tokyo Olympics",
  "Beijing Olympics",
  "Beijing Winter Olympics",
  "Beijing Declaration",
  "New England",
  "Spanish-language",
  "English-language",
  "Indian Ocean Region",
  "Indo-Pacific",
];
