/**
 * Towns beyond the capitals in which diplomacy takes place, and resorts and islands that serve as venues: code: names.
 * A name that several states share is left to the one where meetings are usual.
 */
export const CITIES = `
AE: Dubai; Sharjah; Ras Al Khaimah
AF: Kandahar; Herat; Mazar-i-Sharif
AL: Durrës; Vlora
AM: Gyumri; Dilijan
AR: Córdoba; Mendoza; Bariloche; Rosario
AT: Salzburg; Graz; Innsbruck; Linz; Alpbach
AU: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Cairns; Hobart
AZ: Ganja; Shusha; Gabala; Lankaran
BA: Mostar; Banja Luka
BD: Chittagong; Chattogram; Cox's Bazar
BE: Antwerp; Bruges; Ghent; Liège; Namur
BG: Plovdiv; Varna; Burgas; Euxinograd
BO: Santa Cruz de la Sierra; Sucre; Cochabamba
BR: Rio de Janeiro; São Paulo; Sao Paulo; Salvador; Belém; Manaus; Recife; Fortaleza; Foz do Iguaçu
BY: Grodno; Vitebsk; Gomel; Mogilev
CA: Toronto; Montreal; Montréal; Vancouver; Quebec City; Calgary; Halifax; Edmonton; Winnipeg; Kananaskis; Charlevoix; La Malbaie
CH: Geneva; Zurich; Zürich; Davos; Lausanne; Lugano; Basel; Montreux; Bürgenstock; Lucerne; Locarno; Crans-Montana
CL: Valparaíso; Viña del Mar; Punta Arenas
CN: Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Hangzhou; Xiamen; Qingdao; Boao; Sanya; Haikou; Xi'an; Nanjing; Suzhou; Chengdu; Kunming; Guilin; Harbin; Dalian; Wuhan; Tunxi; Anji; Wuxi; Urumqi; Lhasa; Nanning; Fuzhou; Jinan; Zhengzhou; Changsha; Guiyang; Hefei; Yiwu; Zhuhai
CO: Cartagena; Medellín; Medellin; Cali; Barranquilla
CR: Guanacaste
CU: Santiago de Cuba; Varadero
CY: Limassol; Larnaca; Paphos; Famagusta
CZ: Brno; Ostrava; Karlovy Vary
DE: Munich; Bonn; Hamburg; Frankfurt; Cologne; Düsseldorf; Duesseldorf; Stuttgart; Dresden; Leipzig; Bremen; Hanover; Elmau; Schloss Elmau; Meseberg; Potsdam; Weimar; Ramstein; Nuremberg; Heidelberg; Würzburg; Wiesbaden; Münster; Weissenhaus; Petersberg
DK: Aarhus; Odense; Marienborg; Skagen
DO: Punta Cana
DZ: Oran; Constantine; Tamanrasset
EC: Guayaquil; Cuenca; Galápagos
EE: Tartu; Narva; Pärnu
EG: Alexandria; Sharm El Sheikh; Sharm el-Sheikh; Sharm El-Sheikh; Luxor; Aswan; Hurghada; El Alamein; New Alamein; Ismailia; Port Said
ES: Barcelona; Seville; Valencia; Málaga; Malaga; Granada; Bilbao; Toledo; Palma; Palma de Mallorca; La Granja; Alicante; Zaragoza
ET: Bahir Dar; Hawassa; Mekelle
FI: Turku; Tampere; Rovaniemi; Oulu; Naantali; Saariselkä; Kultaranta; Espoo
FR: Strasbourg; Lyon; Marseille; Nice; Bordeaux; Toulouse; Lille; Versailles; Cannes; Biarritz; Évian; Evian; Deauville; Nantes; Saint-Nazaire; Chantilly; Brégançon; Caen; Dijon; Avignon
GB: Edinburgh; Glasgow; Belfast; Cardiff; Manchester; Birmingham; Liverpool; Carbis Bay; Cornwall; Windsor; Oxford; Cambridge; Bletchley Park; Leeds; Newport; Gleneagles; Aberdeen; St Andrews; Blenheim Palace; Hillsborough
GE: Batumi; Kutaisi; Mestia; Tsinandali
GH: Kumasi; Tamale
GR: Thessaloniki; Crete; Rhodes; Corfu; Santorini; Alexandroupoli; Piraeus; Mykonos; Souda Bay
GT: Antigua Guatemala
HK: Hong Kong
MO: Macao; Macau
HR: Dubrovnik; Rijeka; Zadar; Opatija; Brijuni
HT: Cap-Haïtien
HU: Debrecen; Szeged; Pécs
ID: Bali; Nusa Dua; Yogyakarta; Surabaya; Bandung; Medan; Bogor; Borobudur; Labuan Bajo; Batam; Makassar; Lombok; Nusantara
IE: Cork; Galway; Shannon; Limerick
IL: Tel Aviv; Haifa; Eilat; Sde Boker; Caesarea; Beersheba
IN: Mumbai; Bombay; Kolkata; Calcutta; Chennai; Bengaluru; Bangalore; Hyderabad; Goa; Ahmedabad; Gandhinagar; Varanasi; Jaipur; Agra; Udaipur; Amritsar; Pune; Lucknow; Guwahati; Shillong; Srinagar; Jaisalmer; Mahabalipuram; Mamallapuram; Kochi; Thiruvananthapuram; Bhubaneswar; Chandigarh; Khajuraho; Kumarakom; Bodh Gaya; Tirupati
IQ: Erbil; Basra; Mosul; Sulaymaniyah; Najaf; Kirkuk; Karbala
IR: Isfahan; Mashhad; Tabriz; Shiraz; Qom; Natanz; Bushehr; Bandar Abbas; Fordow
IS: Keflavik; Akureyri; Höfn
IT: Milan; Venice; Florence; Naples; Turin; Genoa; Palermo; Bari; Taormina; Trieste; Bologna; Capri; Fiuggi; Borgo Egnazia; Matera; Catania; Brindisi; Sardinia; Sicily; Stresa; Lecce; Verona; Pescara; Ventotene; Cernobbio; Siracusa
JM: Montego Bay; Kingston
JO: Aqaba; Petra; Irbid; Dead Sea
JP: Osaka; Kyoto; Hiroshima; Nagasaki; Nagoya; Sapporo; Fukuoka; Yokohama; Kobe; Sendai; Okinawa; Naha; Karuizawa; Ise-Shima; Nara; Toyako; Takamatsu; Hakone
KE: Mombasa; Naivasha; Kisumu
KG: Osh; Cholpon-Ata; Issyk-Kul
KH: Siem Reap; Sihanoukville
KP: Wonsan; Kaesong; Rason
KR: Busan; Incheon; Jeju; Gyeongju; Panmunjom; Pyeongchang; Daegu; Gwangju; Ulsan; Sejong; Suwon; Pohang
KZ: Almaty; Turkistan; Turkestan; Aktau; Atyrau; Shymkent; Karaganda; Burabay; Petropavlovsk; Baikonur
LA: Luang Prabang; Pakse
LB: Baabda; Naqoura; Sidon
LK: Kandy; Galle; Hambantota; Jaffna; Trincomalee; Anuradhapura; Sri Jayawardenepura Kotte; Negombo
LT: Kaunas; Klaipėda; Klaipeda; Palanga
LV: Jūrmala; Daugavpils; Liepāja
LY: Benghazi; Sirte; Tobruk; Misrata; Sabha
MA: Marrakech; Marrakesh; Casablanca; Tangier; Fez; Fes; Laayoune; Dakhla; Skhirat; Agadir; Essaouira
MC: Monte Carlo
MG: Nosy Be; Toamasina
MM: Yangon; Rangoon; Mandalay; Bagan; Rakhine
MN: Darkhan; Karakorum; Kharkhorin
MT: St. Julian's; Gozo; Sliema
MX: Cancún; Cancun; Guadalajara; Monterrey; Los Cabos; Acapulco; Tijuana; Mérida; Puebla; Puerto Vallarta; Tapachula; Oaxaca; Ciudad Juárez
MY: Penang; Langkawi; Johor Bahru; Kota Kinabalu; Kuching; Malacca; Melaka; Cyberjaya
MZ: Beira; Pemba; Nampula
NG: Lagos; Kano; Port Harcourt; Maiduguri; Enugu
NL: The Hague; Hague; Rotterdam; Maastricht; Utrecht; Eindhoven; Delft; Noordwijk; Leiden; Groningen
NO: Bergen; Tromsø; Tromso; Trondheim; Stavanger; Svalbard; Kirkenes; Bodø; Losby
NP: Pokhara; Lumbini; Dhulikhel; Janakpur
NZ: Auckland; Christchurch; Queenstown; Waitangi; Dunedin
OM: Salalah; Duqm; Nizwa
PE: Cusco; Arequipa; Chancay; Paracas
PH: Cebu; Davao; Subic Bay; Baguio; Boracay; Palawan
PK: Lahore; Karachi; Peshawar; Rawalpindi; Gwadar; Quetta; Murree; Kartarpur
PL: Krakow; Kraków; Cracow; Gdansk; Gdańsk; Wroclaw; Wrocław; Rzeszow; Rzeszów; Poznan; Poznań; Lodz; Łódź; Katowice; Lublin; Bialystok; Oswiecim; Auschwitz; Sopot; Karpacz
PS: Gaza City; Bethlehem; Nablus; Hebron; Jenin; Rafah; Jericho; Khan Younis
PT: Porto; Sintra; Faro; Madeira; Azores; Funchal; Cascais; Braga; Guimarães; Évora
QA: Lusail; Al Udeid
RO: Cluj-Napoca; Constanta; Constanța; Iasi; Iași; Sibiu; Timisoara; Timișoara; Brasov; Brașov; Suceava; Deveselu; Neptun
RS: Novi Sad; Niš; Nis; Subotica; Kragujevac
RU: Saint Petersburg; St. Petersburg; St Petersburg; Sochi; Kazan; Vladivostok; Yekaterinburg; Novosibirsk; Kaliningrad; Ufa; Samara; Grozny; Rostov-on-Don; Volgograd; Murmansk; Arkhangelsk; Nizhny Novgorod; Khabarovsk; Irkutsk; Yakutsk; Chelyabinsk; Omsk; Tomsk; Krasnoyarsk; Astrakhan; Makhachkala; Derbent; Magadan; Valdai; Novo-Ogaryovo; Petrozavodsk; Krasnodar; Voronezh; Tula; Svetlogorsk; Strelna; Vostochny Cosmodrome; Blagoveshchensk; Ulan-Ude; Elista; Orenburg; Tyumen; Saratov; Perm; Zavidovo; Bocharov Ruchei
SA: Jeddah; Mecca; Makkah; Medina; Madinah; Dammam; NEOM; AlUla; Al-Ula; Dhahran; Taif; Diriyah; Abha
SD: Port Sudan; El Fasher; Omdurman; Nyala
SE: Gothenburg; Malmö; Malmo; Uppsala; Kiruna; Lund; Visby; Gotland; Harpsund; Luleå
SG: Sentosa; Capella Singapore
SI: Bled; Maribor; Brdo; Brdo pri Kranju; Portorož; Kranj; Piran; Koper
SK: Košice; Kosice; Štrbské Pleso; Trnava
SN: Diamniadio; Saly; Saint-Louis
SO: Kismayo; Baidoa; Garowe; Hargeisa
SY: Aleppo; Homs; Idlib; Latakia; Deir ez-Zor; Tartus; Hmeimim; Raqqa; Daraa; Qamishli
TH: Phuket; Chiang Mai; Pattaya; Hua Hin; Chiang Rai; Krabi; Koh Samui
TJ: Khujand; Bokhtar; Khorog; Tursunzoda
TM: Avaza; Awaza; Turkmenbashi; Arkadag
TN: Carthage; Djerba; Sousse; Hammamet; Sfax; Monastir
TR: Istanbul; Antalya; Izmir; İzmir; Bodrum; Gaziantep; Bursa; Konya; Adana; Trabzon; Mersin; Belek; Incirlik; Kars
TW: Kaohsiung; Taichung; Tainan; Hsinchu
TZ: Arusha; Zanzibar; Mwanza; Kilimanjaro
UA: Kharkiv; Kharkov; Odesa; Odessa; Lviv; Mariupol; Dnipro; Zaporizhzhia; Kherson; Mykolaiv; Bucha; Irpin; Chernihiv; Donetsk; Luhansk; Bakhmut; Uzhhorod; Chernivtsi; Sevastopol; Yalta; Simferopol; Kramatorsk; Vinnytsia; Zhytomyr; Borodyanka; Ivano-Frankivsk; Poltava; Sumy; Rivne; Lutsk; Ternopil; Izium; Avdiivka; Stanytsia Luhanska; Kryvyi Rih; Melitopol; Chornobyl; Chernobyl; Hostomel
UG: Entebbe; Munyonyo
US: New York; New York City; San Francisco; Los Angeles; Chicago; Miami; Boston; Philadelphia; Houston; Seattle; Atlanta; Honolulu; San Diego; Las Vegas; Dallas; Denver; Detroit; Pittsburgh; Anchorage; Rancho Mirage; Sunnylands; Wilmington; Annapolis; Minneapolis; San Antonio; New Orleans; Palm Beach; Aspen; Sun Valley; Cleveland; Phoenix; Orlando; Portland; Nashville; Hawaii; Alaska; Rehoboth Beach; Woodside; Mountain View; Kennebunkport; Arlington; Fort Myer; Cape Canaveral; Guantanamo Bay; Guam
UZ: Samarkand; Bukhara; Khiva; Termez; Fergana; Urgench; Namangan; Andijan
VE: Maracaibo; Margarita Island
VN: Ho Chi Minh City; Da Nang; Danang; Hue; Hai Phong; Haiphong; Nha Trang; Ha Long; Cam Ranh; Can Tho; Hoi An; Phu Quoc
VU: Luganville
YE: Aden; Hodeidah; Hodeida; Marib; Mukalla; Taiz; Mokha
ZA: Johannesburg; Cape Town; Durban; Sandton; Bloemfontein; Port Elizabeth; Gqeberha; Stellenbosch; Sun City
ZM: Livingstone; Ndola; Kitwe
ZW: Victoria Falls; Bulawayo
CD: Goma; Bukavu; Lubumbashi; Bunia
CG: Pointe-Noire; Oyo
CI: Bouaké; San-Pédro; Grand-Bassam
CM: Douala
CV: Mindelo
ER: Massawa
FJ: Nadi
GA: Franceville
GQ: Bata; Djibloho
KW: Bayan Palace
LU: Schengen
MD: Tiraspol
ME: Budva; Tivat; Kotor; Cetinje; Sveti Stefan
MK: Ohrid; Prespa; Bitola; Tetovo
MR: Nouadhibou
MU: Grand Baie; Diego Garcia
MV: Addu; Hanimaadhoo
MW: Blantyre
NA: Walvis Bay; Swakopmund
NE: Agadez
PG: Lae
PA: Colón
SV: Santa Tecla
TD: Abéché
TG: Kara
XK: Mitrovica; Prizren; Gjakova; Peja
`;
