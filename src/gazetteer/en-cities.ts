/**
 * Towns beyond the capitals in which diplomacy takes place, and resorts and islands that serve as venues: code: names.
 * A name that several states share is left to the one where meetings are usual.
 */
export const CITIES = `
AE: Dubai; Sharjah; Ras Al Khaimah; Fujairah
AF: Kandahar; Herat; Mazar-i-Sharif; Bagram; Jalalabad
AL: Durrës; Vlora
AM: Gyumri; Dilijan
AR: Córdoba; Mendoza; Bariloche; Rosario; Mar del Plata; Ushuaia
AT: Salzburg; Graz; Innsbruck; Linz; Alpbach
AU: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Cairns; Hobart; Gold Coast
AZ: Ganja; Shusha; Gabala; Lankaran; Nakhchivan; Lachin; Sumgait
BA: Mostar; Banja Luka; Srebrenica
BD: Chittagong; Chattogram; Cox's Bazar
BE: Antwerp; Bruges; Ghent; Liège; Namur
BG: Plovdiv; Varna; Burgas; Euxinograd
BH: Sakhir
BJ: Cotonou
BO: Santa Cruz de la Sierra; Sucre; Cochabamba
BR: Rio de Janeiro; São Paulo; Sao Paulo; Salvador; Belém; Manaus; Recife; Fortaleza; Foz do Iguaçu
BY: Grodno; Vitebsk; Gomel; Mogilev
CA: Toronto; Montreal; Montréal; Vancouver; Quebec City; Calgary; Halifax; Edmonton; Winnipeg; Kananaskis; Charlevoix; La Malbaie; Iqaluit
CD: Goma; Bukavu; Lubumbashi; Bunia; Kisangani
CG: Pointe-Noire; Oyo
CH: Geneva; Zurich; Zürich; Davos; Lausanne; Lugano; Basel; Montreux; Bürgenstock; Lucerne; Locarno; Crans-Montana; St. Gallen
CI: Bouaké; San-Pédro; Grand-Bassam
CL: Valparaíso; Viña del Mar; Punta Arenas
CM: Douala
CN: Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Hangzhou; Xiamen; Qingdao; Boao; Sanya; Haikou; Xi'an; Nanjing; Suzhou; Chengdu; Kunming; Guilin; Harbin; Dalian; Wuhan; Tunxi; Anji; Wuxi; Urumqi; Lhasa; Nanning; Fuzhou; Jinan; Zhengzhou; Changsha; Guiyang; Hefei; Yiwu; Zhuhai; Hainan; Ningbo; Shenyang; Changchun; Huangshan; Beidaihe; Kashgar; Hohhot; Lanzhou; Xining; Yinchuan; Taiyuan; Nanchang; Wuzhen; Yangzhou; Ürümqi
CO: Cartagena; Medellín; Medellin; Cali; Barranquilla; Cúcuta
CR: Guanacaste
CU: Santiago de Cuba; Varadero; Guantánamo Bay
CV: Mindelo
CY: Limassol; Larnaca; Paphos; Famagusta
CZ: Brno; Ostrava; Karlovy Vary
DE: Munich; Bonn; Hamburg; Frankfurt; Cologne; Düsseldorf; Duesseldorf; Stuttgart; Dresden; Leipzig; Bremen; Hanover; Elmau; Schloss Elmau; Meseberg; Potsdam; Weimar; Ramstein; Nuremberg; Heidelberg; Würzburg; Wiesbaden; Münster; Weissenhaus; Petersberg; Heiligendamm; Aachen; Köln
DK: Aarhus; Odense; Marienborg; Skagen
DO: Punta Cana
DZ: Oran; Constantine; Tamanrasset; Tindouf
EC: Guayaquil; Cuenca; Galápagos
EE: Tartu; Narva; Pärnu
EG: Alexandria; Sharm El Sheikh; Sharm el-Sheikh; Sharm El-Sheikh; Luxor; Aswan; Hurghada; El Alamein; New Alamein; Ismailia; Port Said; Arish; Sharm el Sheikh; Sharm Al-Sheikh; Sharm al-Sheikh; El-Alamein
ER: Massawa
ES: Barcelona; Seville; Valencia; Málaga; Malaga; Granada; Bilbao; Toledo; Palma; Palma de Mallorca; La Granja; Alicante; Zaragoza; San Sebastián
ET: Bahir Dar; Hawassa; Mekelle; Bishoftu
FI: Turku; Tampere; Rovaniemi; Oulu; Naantali; Saariselkä; Kultaranta; Espoo
FJ: Nadi
FR: Strasbourg; Lyon; Marseille; Nice; Bordeaux; Toulouse; Lille; Versailles; Cannes; Biarritz; Évian; Evian; Deauville; Nantes; Saint-Nazaire; Chantilly; Brégançon; Caen; Dijon; Avignon; Calais; Rambouillet; Montpellier; Grenoble; Reims; Le Touquet; Évian-les-Bains
GA: Franceville
GB: Edinburgh; Glasgow; Belfast; Cardiff; Manchester; Birmingham; Liverpool; Carbis Bay; Cornwall; Windsor; Oxford; Cambridge; Bletchley Park; Leeds; Newport; Gleneagles; Aberdeen; St Andrews; Blenheim Palace; Hillsborough; Sunningdale; Wilton Park
GE: Batumi; Kutaisi; Mestia; Tsinandali; Sukhumi; Tskhinvali
GH: Kumasi; Tamale
GQ: Bata; Djibloho
GR: Thessaloniki; Crete; Rhodes; Corfu; Santorini; Alexandroupoli; Piraeus; Mykonos; Souda Bay; Alexandroupolis
GT: Antigua Guatemala
HK: Hong Kong; Hongkong; Hong Kong SAR; Hong Kong Special Administrative Region; HKSAR
HN: San Pedro Sula
HR: Dubrovnik; Rijeka; Zadar; Opatija; Brijuni
HT: Cap-Haïtien
HU: Debrecen; Szeged; Pécs
ID: Bali; Nusa Dua; Yogyakarta; Surabaya; Bandung; Medan; Bogor; Borobudur; Labuan Bajo; Batam; Makassar; Lombok; Nusantara; Denpasar; Aceh
IE: Cork; Galway; Shannon; Limerick
IL: Tel Aviv; Haifa; Eilat; Sde Boker; Caesarea; Beersheba; Sderot; Ashkelon; Ashdod
IN: Mumbai; Bombay; Kolkata; Calcutta; Chennai; Bengaluru; Bangalore; Hyderabad; Goa; Ahmedabad; Gandhinagar; Varanasi; Jaipur; Agra; Udaipur; Amritsar; Pune; Lucknow; Guwahati; Shillong; Srinagar; Jaisalmer; Mahabalipuram; Mamallapuram; Kochi; Thiruvananthapuram; Bhubaneswar; Chandigarh; Khajuraho; Kumarakom; Bodh Gaya; Tirupati; Visakhapatnam; Shimla
IQ: Erbil; Basra; Mosul; Sulaymaniyah; Najaf; Kirkuk; Karbala; Fallujah
IR: Isfahan; Mashhad; Tabriz; Shiraz; Qom; Natanz; Bushehr; Bandar Abbas; Fordow; Chabahar
IS: Keflavik; Akureyri; Höfn
IT: Milan; Venice; Florence; Naples; Turin; Genoa; Palermo; Bari; Taormina; Trieste; Bologna; Capri; Fiuggi; Borgo Egnazia; Matera; Catania; Brindisi; Sardinia; Sicily; Stresa; Lecce; Verona; Pescara; Ventotene; Cernobbio; Siracusa; L'Aquila; Ventimiglia; Lampedusa; Sigonella; Aviano; Vicenza; Bergamo; Assisi
JM: Montego Bay; Kingston
JO: Aqaba; Petra; Irbid; Dead Sea; Zarqa; Azraq
JP: Osaka; Kyoto; Hiroshima; Nagasaki; Nagoya; Sapporo; Fukuoka; Yokohama; Kobe; Sendai; Okinawa; Naha; Karuizawa; Ise-Shima; Nara; Toyako; Takamatsu; Hakone; Fukushima; Iwakuni; Niigata
KE: Mombasa; Naivasha; Kisumu; Nakuru
KG: Osh; Cholpon-Ata; Issyk-Kul; Issyk Kul
KH: Siem Reap; Sihanoukville
KP: Wonsan; Kaesong; Rason; Yongbyon; Sinuiju
KR: Busan; Incheon; Jeju; Gyeongju; Panmunjom; Pyeongchang; Daegu; Gwangju; Ulsan; Sejong; Suwon; Pohang; Daejeon; Yeosu; Gangneung
KW: Bayan Palace
KZ: Almaty; Turkistan; Turkestan; Aktau; Atyrau; Shymkent; Karaganda; Burabay; Petropavlovsk; Baikonur; Aktobe; Semipalatinsk; Alma-Ata
LA: Luang Prabang; Pakse
LB: Baabda; Naqoura; Sidon; Baalbek
LK: Kandy; Galle; Hambantota; Jaffna; Trincomalee; Anuradhapura; Sri Jayawardenepura Kotte; Negombo
LT: Kaunas; Klaipėda; Klaipeda; Palanga
LU: Schengen
LV: Jūrmala; Daugavpils; Liepāja; Jurmala; Ventspils; Liepaja
LY: Benghazi; Sirte; Tobruk; Misrata; Sabha; Ghadames
MA: Marrakech; Marrakesh; Casablanca; Tangier; Fez; Fes; Laayoune; Dakhla; Skhirat; Agadir; Essaouira
MC: Monte Carlo
MD: Tiraspol; Comrat
ME: Budva; Tivat; Kotor; Cetinje; Sveti Stefan
MG: Nosy Be; Toamasina
MK: Ohrid; Prespa; Bitola; Tetovo
ML: Kidal; Timbuktu; Mopti
MM: Yangon; Rangoon; Mandalay; Bagan; Rakhine; Sittwe; Kyaukpyu
MN: Darkhan; Karakorum; Kharkhorin
MO: Macao; Macau; Macao SAR; Macau SAR; Macao Special Administrative Region
MR: Nouadhibou
MT: St. Julian's; Gozo; Sliema
MU: Grand Baie; Diego Garcia
MV: Addu; Hanimaadhoo
MW: Blantyre
MX: Cancún; Cancun; Guadalajara; Monterrey; Los Cabos; Acapulco; Tijuana; Mérida; Puebla; Puerto Vallarta; Tapachula; Oaxaca; Ciudad Juárez; Cabo San Lucas
MY: Penang; Langkawi; Johor Bahru; Kota Kinabalu; Kuching; Malacca; Melaka; Cyberjaya
MZ: Beira; Pemba; Nampula
NA: Walvis Bay; Swakopmund
NE: Agadez; Zinder
NG: Lagos; Kano; Port Harcourt; Maiduguri; Enugu; Kaduna; Calabar
NL: The Hague; Hague; Rotterdam; Maastricht; Utrecht; Eindhoven; Delft; Noordwijk; Leiden; Groningen; Schiphol
NO: Bergen; Tromsø; Tromso; Trondheim; Stavanger; Svalbard; Kirkenes; Bodø; Losby; Narvik; Longyearbyen
NP: Pokhara; Lumbini; Dhulikhel; Janakpur
NZ: Auckland; Christchurch; Queenstown; Waitangi; Dunedin; Rotorua
OM: Salalah; Duqm; Nizwa
PA: Colón
PE: Cusco; Arequipa; Chancay; Paracas; Callao
PG: Lae
PH: Cebu; Davao; Subic Bay; Baguio; Boracay; Palawan; Clark Air Base; Zamboanga; Puerto Princesa; Marawi
PK: Lahore; Karachi; Peshawar; Rawalpindi; Gwadar; Quetta; Murree; Kartarpur; Multan; Faisalabad; Balakot; Muzaffarabad
PL: Krakow; Kraków; Cracow; Gdansk; Gdańsk; Wroclaw; Wrocław; Rzeszow; Rzeszów; Poznan; Poznań; Lodz; Łódź; Katowice; Lublin; Bialystok; Oswiecim; Auschwitz; Sopot; Karpacz; Białystok; Redzikowo; Szczecin; Przemyśl
PS: Gaza City; Bethlehem; Nablus; Hebron; Jenin; Rafah; Jericho; Khan Younis; East Jerusalem; Tulkarm; Khan Yunis
PT: Porto; Sintra; Faro; Madeira; Azores; Funchal; Cascais; Braga; Guimarães; Évora; Coimbra
PY: Ciudad del Este
QA: Lusail; Al Udeid
RO: Cluj-Napoca; Constanta; Constanța; Iasi; Iași; Sibiu; Timisoara; Timișoara; Brasov; Brașov; Suceava; Deveselu; Neptun
RS: Novi Sad; Niš; Nis; Subotica; Kragujevac
RU: Saint Petersburg; St. Petersburg; St Petersburg; Sochi; Kazan; Vladivostok; Yekaterinburg; Novosibirsk; Kaliningrad; Ufa; Samara; Grozny; Rostov-on-Don; Volgograd; Murmansk; Arkhangelsk; Nizhny Novgorod; Khabarovsk; Irkutsk; Yakutsk; Chelyabinsk; Omsk; Tomsk; Krasnoyarsk; Astrakhan; Makhachkala; Derbent; Magadan; Valdai; Novo-Ogaryovo; Petrozavodsk; Krasnodar; Voronezh; Tula; Svetlogorsk; Strelna; Vostochny Cosmodrome; Blagoveshchensk; Ulan-Ude; Elista; Orenburg; Tyumen; Saratov; Perm; Zavidovo; Bocharov Ruchei; Belgorod; Bryansk; Kursk; Smolensk; Pskov; Veliky Novgorod; Kaluga; Ryazan; Tver; Yaroslavl; Vladikavkaz; Nalchik; Novorossiysk; Khanty-Mansiysk; Salekhard; Yuzhno-Sakhalinsk; Petropavlovsk-Kamchatsky; Norilsk; Severodvinsk; Kronstadt; Kaspiysk; Izhevsk; Penza; Ulyanovsk; Togliatti; Stavropol; Pyatigorsk; Kislovodsk; Rostov; Nizhni Novgorod; Novo-Ogarevo; Ekaterinburg
SA: Jeddah; Mecca; Makkah; Medina; Madinah; Dammam; NEOM; AlUla; Al-Ula; Dhahran; Taif; Diriyah; Abha; Neom; Yanbu; Jidda; Jiddah
SD: Port Sudan; El Fasher; Omdurman; Nyala; Wad Madani; El-Fasher; Al-Fashir; Al Fasher
SE: Gothenburg; Malmö; Malmo; Uppsala; Kiruna; Lund; Visby; Gotland; Harpsund; Luleå
SG: Sentosa; Capella Singapore
SI: Bled; Maribor; Brdo; Brdo pri Kranju; Portorož; Kranj; Piran; Koper
SK: Košice; Kosice; Štrbské Pleso; Trnava
SN: Diamniadio; Saly; Saint-Louis; Thiès
SO: Kismayo; Baidoa; Garowe; Hargeisa; Bosaso; Berbera
SV: Santa Tecla
SY: Aleppo; Homs; Idlib; Latakia; Deir ez-Zor; Tartus; Hmeimim; Raqqa; Daraa; Qamishli; Khmeimim; Suweida; Manbij; Kobani; Al-Tanf; Eastern Ghouta; Deir Ezzor; Deir al-Zour; Hmeymim
TD: Abéché
TG: Kara
TH: Phuket; Chiang Mai; Pattaya; Hua Hin; Chiang Rai; Krabi; Koh Samui; U-Tapao
TJ: Khujand; Bokhtar; Khorog; Tursunzoda
TL: Baucau
TM: Avaza; Awaza; Turkmenbashi; Arkadag
TN: Carthage; Djerba; Sousse; Hammamet; Sfax; Monastir
TR: Istanbul; Antalya; Izmir; İzmir; Bodrum; Gaziantep; Bursa; Konya; Adana; Trabzon; Mersin; Belek; Incirlik; Kars; Hatay; Diyarbakır; Edirne; Çanakkale; Kayseri
TW: Kaohsiung; Taichung; Tainan; Hsinchu; Kinmen
TZ: Arusha; Zanzibar; Mwanza; Kilimanjaro; Bagamoyo
UA: Kharkiv; Kharkov; Odesa; Odessa; Lviv; Mariupol; Dnipro; Zaporizhzhia; Kherson; Mykolaiv; Bucha; Irpin; Chernihiv; Donetsk; Luhansk; Bakhmut; Uzhhorod; Chernivtsi; Sevastopol; Yalta; Simferopol; Kramatorsk; Vinnytsia; Zhytomyr; Borodyanka; Ivano-Frankivsk; Poltava; Sumy; Rivne; Lutsk; Ternopil; Izium; Avdiivka; Stanytsia Luhanska; Kryvyi Rih; Melitopol; Chornobyl; Chernobyl; Hostomel; Sievierodonetsk; Pokrovsk; Kerch; Borodianka; Cherkasy; Kropyvnytskyi; Khmelnytskyi; Enerhodar; Kupiansk; Vovchansk; Sloviansk; Berdiansk; Nova Kakhovka; Chasiv Yar; Toretsk; Kurakhove; Makiivka; Horlivka; Debaltseve; Yavoriv; Volnovakha; Dnepr; Dnipropetrovsk; Lugansk; Nikolaev; Zaporizhia; Zaporozhye; Zaporizhzhya; Izyum; Donbass
UG: Entebbe; Munyonyo
US: New York; New York City; San Francisco; Los Angeles; Chicago; Miami; Boston; Philadelphia; Houston; Seattle; Atlanta; Honolulu; San Diego; Las Vegas; Dallas; Denver; Detroit; Pittsburgh; Anchorage; Rancho Mirage; Sunnylands; Wilmington; Annapolis; Minneapolis; San Antonio; New Orleans; Palm Beach; Aspen; Sun Valley; Cleveland; Phoenix; Orlando; Portland; Nashville; Hawaii; Alaska; Rehoboth Beach; Woodside; Mountain View; Kennebunkport; Arlington; Fort Myer; Cape Canaveral; Guantanamo Bay; Guam; Dayton; Baltimore; St. Louis; Tampa; Salt Lake City; Kansas City; Indianapolis; Bedminster; Palo Alto; West Point; Dumbarton Oaks; Pearl Harbor; NYC
UY: Punta del Este
UZ: Samarkand; Bukhara; Khiva; Termez; Fergana; Urgench; Namangan; Andijan; Samarqand
VE: Maracaibo; Margarita Island; La Guaira
VN: Ho Chi Minh City; Da Nang; Danang; Hue; Hai Phong; Haiphong; Nha Trang; Ha Long; Cam Ranh; Can Tho; Hoi An; Phu Quoc; Ha Long Bay; Dalat
VU: Luganville
XK: Mitrovica; Prizren; Gjakova; Peja; Gracanica
YE: Aden; Hodeidah; Hodeida; Marib; Mukalla; Taiz; Mokha; Socotra; Ras Isa; Saada; Hudaydah; Al Hudaydah
ZA: Johannesburg; Cape Town; Durban; Sandton; Bloemfontein; Port Elizabeth; Gqeberha; Stellenbosch; Sun City; Soweto
ZM: Livingstone; Ndola; Kitwe
ZW: Victoria Falls; Bulawayo; Mount Hampden
`;
