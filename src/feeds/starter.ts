/**
 * Sources to begin with: ministries of foreign affairs, heads of state and heads of government, as data. A line each:
 * state (ISO 3166-1 alpha-2) | kind | name | address | languages (BCP 47). The address is where the site's texts begin, as it is
 * publicly known; nobody has looked whether it answers, so each is "not yet checked" until a check of the archive's own has
 * succeeded. Sites move: correct the line, or add the address of the news section itself where it is known.
 */

export type SourceKind = "foreign-ministry" | "head-of-state" | "head-of-government" | "government";
export type Continent = "Africa" | "Asia" | "Europe" | "North America" | "South America" | "Oceania";

export interface StarterSource {
  /** ISO 3166-1 alpha-2. */
  state: string;
  kind: SourceKind;
  name: string;
  url: string;
  /** BCP 47, the site's first language first. */
  languages: readonly string[];
  continent: Continent;
  /** Always so here: checks are kept in an archive. */
  checked: false;
}

const LINES: Record<Continent, string> = {
  Africa: `
AO|foreign-ministry|Ministry of External Relations of Angola|https://www.mirex.gov.ao/|pt
CI|foreign-ministry|Ministry of Foreign Affairs of Côte d'Ivoire|https://diplomatie.gouv.ci/|fr
CM|head-of-state|Presidency of Cameroon|https://www.prc.cm/|fr en
DZ|foreign-ministry|Ministry of Foreign Affairs of Algeria|https://www.mfa.gov.dz/|ar fr en
EG|foreign-ministry|Ministry of Foreign Affairs of Egypt|https://www.mfa.gov.eg/|ar en
EG|head-of-state|Presidency of Egypt|https://www.presidency.eg/|ar en
ET|foreign-ministry|Ministry of Foreign Affairs of Ethiopia|https://mfa.gov.et/|en am
GH|foreign-ministry|Ministry of Foreign Affairs of Ghana|https://mfa.gov.gh/|en
GH|head-of-state|Presidency of Ghana|https://presidency.gov.gh/|en
KE|foreign-ministry|Ministry of Foreign Affairs of Kenya|https://mfa.go.ke/|en
KE|head-of-state|President of Kenya|https://www.president.go.ke/|en
MA|foreign-ministry|Ministry of Foreign Affairs of Morocco|https://www.diplomatie.ma/|ar fr en
MU|foreign-ministry|Ministry of Foreign Affairs of Mauritius|https://foreign.govmu.org/|en
NA|foreign-ministry|Ministry of International Relations and Cooperation of Namibia|https://mirco.gov.na/|en
NG|foreign-ministry|Ministry of Foreign Affairs of Nigeria|https://foreignaffairs.gov.ng/|en
NG|head-of-state|State House of Nigeria|https://statehouse.gov.ng/|en
RW|foreign-ministry|Ministry of Foreign Affairs of Rwanda|https://www.minaffet.gov.rw/|en
SN|head-of-state|Presidency of Senegal|https://www.presidence.sn/|fr
TN|foreign-ministry|Ministry of Foreign Affairs of Tunisia|https://www.diplomatie.gov.tn/|ar fr
TZ|foreign-ministry|Ministry of Foreign Affairs of Tanzania|https://www.foreign.go.tz/|sw en
UG|foreign-ministry|Ministry of Foreign Affairs of Uganda|https://www.mofa.go.ug/|en
UG|head-of-state|State House of Uganda|https://statehouse.go.ug/|en
ZA|foreign-ministry|Department of International Relations and Cooperation of South Africa|https://dirco.gov.za/|en
ZA|head-of-state|Presidency of South Africa|https://www.thepresidency.gov.za/|en
ZW|foreign-ministry|Ministry of Foreign Affairs of Zimbabwe|https://www.zimfa.gov.zw/|en`,
  Asia: `
AE|foreign-ministry|Ministry of Foreign Affairs of the United Arab Emirates|https://www.mofa.gov.ae/|ar en
AM|foreign-ministry|Ministry of Foreign Affairs of Armenia|https://www.mfa.am/|hy en ru
AM|head-of-government|Prime Minister of Armenia|https://www.primeminister.am/|hy en ru
AZ|foreign-ministry|Ministry of Foreign Affairs of Azerbaijan|https://mfa.gov.az/|az en
AZ|head-of-state|President of Azerbaijan|https://president.az/|az en ru
BD|foreign-ministry|Ministry of Foreign Affairs of Bangladesh|https://mofa.gov.bd/|bn en
BH|foreign-ministry|Ministry of Foreign Affairs of Bahrain|https://www.mofa.gov.bh/|ar en
CN|foreign-ministry|Ministry of Foreign Affairs of China|https://www.mfa.gov.cn/|zh
CN|foreign-ministry|Ministry of Foreign Affairs of China, in English|https://www.mfa.gov.cn/eng/|en
GE|foreign-ministry|Ministry of Foreign Affairs of Georgia|https://mfa.gov.ge/|ka en
ID|foreign-ministry|Ministry of Foreign Affairs of Indonesia|https://kemlu.go.id/|id en
IL|foreign-ministry|Ministry of Foreign Affairs of Israel|https://www.gov.il/en/departments/ministry_of_foreign_affairs|en he ar
IN|foreign-ministry|Ministry of External Affairs of India|https://www.mea.gov.in/press-releases.htm|en
IN|head-of-government|Prime Minister of India|https://www.pmindia.gov.in/en/news-updates/|en
IQ|foreign-ministry|Ministry of Foreign Affairs of Iraq|https://mofa.gov.iq/|ar en
IR|foreign-ministry|Ministry of Foreign Affairs of Iran, in English|https://en.mfa.ir/|en
IR|head-of-state|President of Iran|https://president.ir/|fa en
JO|foreign-ministry|Ministry of Foreign Affairs of Jordan|https://mfa.gov.jo/|ar en
JP|foreign-ministry|Ministry of Foreign Affairs of Japan, in English|https://www.mofa.go.jp/press/release/index.html|en
JP|head-of-government|Prime Minister's Office of Japan, in English|https://japan.kantei.go.jp/|en
KG|foreign-ministry|Ministry of Foreign Affairs of Kyrgyzstan|https://mfa.gov.kg/|ky ru en
KH|foreign-ministry|Ministry of Foreign Affairs of Cambodia|https://www.mfaic.gov.kh/|km en
KR|foreign-ministry|Ministry of Foreign Affairs of the Republic of Korea, in English|https://www.mofa.go.kr/eng/index.do|en
KW|foreign-ministry|Ministry of Foreign Affairs of Kuwait|https://www.mofa.gov.kw/|ar en
KZ|foreign-ministry|Ministry of Foreign Affairs of Kazakhstan|https://www.gov.kz/memleket/entities/mfa|kk ru en
KZ|head-of-state|President of Kazakhstan|https://www.akorda.kz/|kk ru en
LB|head-of-state|Presidency of Lebanon|https://www.presidency.gov.lb/|ar en
LK|foreign-ministry|Ministry of Foreign Affairs of Sri Lanka|https://mfa.gov.lk/|en si ta
MN|foreign-ministry|Ministry of Foreign Affairs of Mongolia|https://mfa.gov.mn/|mn en
MY|foreign-ministry|Ministry of Foreign Affairs of Malaysia|https://www.kln.gov.my/|ms en
NP|foreign-ministry|Ministry of Foreign Affairs of Nepal|https://mofa.gov.np/|ne en
OM|foreign-ministry|Foreign Ministry of Oman|https://www.fm.gov.om/|ar en
PH|foreign-ministry|Department of Foreign Affairs of the Philippines|https://dfa.gov.ph/|en
PK|foreign-ministry|Ministry of Foreign Affairs of Pakistan|https://mofa.gov.pk/|en
QA|foreign-ministry|Ministry of Foreign Affairs of Qatar|https://mofa.gov.qa/|ar en
SA|foreign-ministry|Ministry of Foreign Affairs of Saudi Arabia|https://www.mofa.gov.sa/|ar en
SG|foreign-ministry|Ministry of Foreign Affairs of Singapore|https://www.mfa.gov.sg/|en
SG|head-of-government|Prime Minister's Office of Singapore|https://www.pmo.gov.sg/|en
TH|foreign-ministry|Ministry of Foreign Affairs of Thailand|https://www.mfa.go.th/|th en
TJ|foreign-ministry|Ministry of Foreign Affairs of Tajikistan|https://mfa.tj/|tg ru en
TM|foreign-ministry|Ministry of Foreign Affairs of Turkmenistan|https://www.mfa.gov.tm/|tk ru en
TR|foreign-ministry|Ministry of Foreign Affairs of Türkiye|https://www.mfa.gov.tr/|tr en
TR|head-of-state|Presidency of Türkiye|https://www.tccb.gov.tr/|tr en
UZ|foreign-ministry|Ministry of Foreign Affairs of Uzbekistan|https://mfa.uz/|uz ru en
UZ|head-of-state|President of Uzbekistan|https://president.uz/|uz ru en
VN|foreign-ministry|Ministry of Foreign Affairs of Viet Nam|https://www.mofa.gov.vn/|vi en`,
  Europe: `
AT|foreign-ministry|Ministry for European and International Affairs of Austria|https://www.bmeia.gv.at/|de en
BE|foreign-ministry|Foreign Affairs of Belgium|https://diplomatie.belgium.be/|nl fr en
BG|foreign-ministry|Ministry of Foreign Affairs of Bulgaria|https://www.mfa.bg/|bg en
BY|foreign-ministry|Ministry of Foreign Affairs of Belarus|https://mfa.gov.by/|ru be en
BY|head-of-state|President of Belarus|https://president.gov.by/|ru be en
CH|foreign-ministry|Federal Department of Foreign Affairs of Switzerland|https://www.eda.admin.ch/|de fr it en
CZ|foreign-ministry|Ministry of Foreign Affairs of the Czech Republic|https://mzv.gov.cz/|cs en
DE|foreign-ministry|Federal Foreign Office of Germany|https://www.auswaertiges-amt.de/|de en
DE|head-of-government|Federal Government of Germany|https://www.bundesregierung.de/|de en
DE|head-of-state|Federal President of Germany|https://www.bundespraesident.de/|de en
DK|foreign-ministry|Ministry of Foreign Affairs of Denmark|https://um.dk/|da en
EE|foreign-ministry|Ministry of Foreign Affairs of Estonia|https://www.vm.ee/|et en ru
ES|foreign-ministry|Ministry of Foreign Affairs of Spain|https://www.exteriores.gob.es/|es en
FI|foreign-ministry|Ministry for Foreign Affairs of Finland|https://um.fi/|fi sv en
FI|head-of-state|President of Finland|https://www.presidentti.fi/|fi sv en
FR|foreign-ministry|Ministry for Europe and Foreign Affairs of France|https://www.diplomatie.gouv.fr/|fr en
FR|head-of-state|Élysée Palace|https://www.elysee.fr/|fr en
GB|foreign-ministry|Foreign, Commonwealth and Development Office of the United Kingdom|https://www.gov.uk/government/organisations/foreign-commonwealth-development-office|en
GB|head-of-government|Prime Minister's Office of the United Kingdom|https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street|en
GR|foreign-ministry|Ministry of Foreign Affairs of Greece|https://www.mfa.gr/|el en
HR|foreign-ministry|Ministry of Foreign and European Affairs of Croatia|https://mvep.gov.hr/|hr en
IE|head-of-state|President of Ireland|https://president.ie/|en ga
IT|foreign-ministry|Ministry of Foreign Affairs of Italy|https://www.esteri.it/|it en
LT|foreign-ministry|Ministry of Foreign Affairs of Lithuania|https://www.urm.lt/|lt en
LV|foreign-ministry|Ministry of Foreign Affairs of Latvia|https://www.mfa.gov.lv/|lv en
MD|foreign-ministry|Ministry of Foreign Affairs of Moldova|https://mfa.gov.md/|ro en
NL|foreign-ministry|Ministry of Foreign Affairs of the Netherlands, in English|https://www.government.nl/ministries/ministry-of-foreign-affairs|en
NO|foreign-ministry|Ministry of Foreign Affairs of Norway, in English|https://www.regjeringen.no/en/dep/ud/id833/|en
PL|foreign-ministry|Ministry of Foreign Affairs of Poland, in English|https://www.gov.pl/web/diplomacy|en
PL|head-of-state|President of Poland|https://www.president.pl/|pl en
PT|head-of-state|Presidency of Portugal|https://www.presidencia.pt/|pt
RO|foreign-ministry|Ministry of Foreign Affairs of Romania|https://www.mae.ro/|ro en
RO|head-of-state|Presidency of Romania|https://www.presidency.ro/|ro en
RS|foreign-ministry|Ministry of Foreign Affairs of Serbia|https://www.mfa.gov.rs/|sr en
RU|foreign-ministry|Ministry of Foreign Affairs of Russia|https://www.mid.ru/|ru en
RU|head-of-state|President of Russia, in English|http://en.kremlin.ru/|en
SE|government|Government Offices of Sweden, in English|https://www.government.se/|en
SK|foreign-ministry|Ministry of Foreign and European Affairs of Slovakia|https://www.mzv.sk/|sk en
UA|foreign-ministry|Ministry of Foreign Affairs of Ukraine|https://mfa.gov.ua/|uk en
UA|head-of-state|President of Ukraine|https://www.president.gov.ua/|uk en
VA|government|Holy See Press Office|https://press.vatican.va/|it en`,
  "North America": `
CA|foreign-ministry|Global Affairs Canada|https://www.international.gc.ca/|en fr
CA|head-of-government|Prime Minister of Canada|https://www.pm.gc.ca/|en fr
CR|foreign-ministry|Ministry of Foreign Affairs of Costa Rica|https://www.rree.go.cr/|es
CU|foreign-ministry|Ministry of Foreign Affairs of Cuba|https://cubaminrex.cu/|es en
DO|foreign-ministry|Ministry of Foreign Affairs of the Dominican Republic|https://mirex.gob.do/|es
GT|foreign-ministry|Ministry of Foreign Affairs of Guatemala|https://www.minex.gob.gt/|es
JM|foreign-ministry|Ministry of Foreign Affairs of Jamaica|https://mfaft.gov.jm/|en
MX|foreign-ministry|Secretariat of Foreign Affairs of Mexico|https://www.gob.mx/sre|es
MX|head-of-state|Presidency of Mexico|https://www.gob.mx/presidencia|es
PA|foreign-ministry|Ministry of Foreign Affairs of Panama|https://mire.gob.pa/|es
US|foreign-ministry|Department of State of the United States|https://www.state.gov/press-releases/|en
US|head-of-state|White House|https://www.whitehouse.gov/news/|en`,
  "South America": `
AR|foreign-ministry|Ministry of Foreign Affairs of Argentina|https://www.cancilleria.gob.ar/|es
AR|head-of-state|Presidency of Argentina|https://www.casarosada.gob.ar/|es
BO|foreign-ministry|Ministry of Foreign Affairs of Bolivia|https://www.cancilleria.gob.bo/|es
BR|foreign-ministry|Ministry of Foreign Affairs of Brazil|https://www.gov.br/mre/|pt
BR|head-of-state|Presidency of Brazil|https://www.gov.br/planalto/|pt
CL|foreign-ministry|Ministry of Foreign Affairs of Chile|https://www.minrel.gob.cl/|es
CO|foreign-ministry|Ministry of Foreign Affairs of Colombia|https://www.cancilleria.gov.co/|es
EC|foreign-ministry|Ministry of Foreign Affairs of Ecuador|https://www.cancilleria.gob.ec/|es
GY|foreign-ministry|Ministry of Foreign Affairs of Guyana|https://www.minfor.gov.gy/|en
PE|foreign-ministry|Ministry of Foreign Affairs of Peru|https://www.gob.pe/rree|es
PY|foreign-ministry|Ministry of Foreign Affairs of Paraguay|https://www.mre.gov.py/|es
UY|foreign-ministry|Ministry of Foreign Affairs of Uruguay|https://www.gub.uy/ministerio-relaciones-exteriores/|es
UY|head-of-state|Presidency of Uruguay|https://www.gub.uy/presidencia/|es
VE|foreign-ministry|Ministry of Foreign Affairs of Venezuela|https://mppre.gob.ve/|es`,
  Oceania: `
AU|foreign-ministry|Minister for Foreign Affairs of Australia|https://www.foreignminister.gov.au/|en
AU|foreign-ministry|Department of Foreign Affairs and Trade of Australia|https://www.dfat.gov.au/|en
AU|head-of-government|Prime Minister of Australia|https://www.pm.gov.au/media|en
FJ|foreign-ministry|Ministry of Foreign Affairs of Fiji|https://www.foreignaffairs.gov.fj/|en
NZ|foreign-ministry|Ministry of Foreign Affairs and Trade of New Zealand|https://www.mfat.govt.nz/|en
NZ|government|Government of New Zealand, releases of its ministers|https://www.beehive.govt.nz/releases|en
WS|foreign-ministry|Ministry of Foreign Affairs and Trade of Samoa|https://mfat.gov.ws/|en`,
};

export const STARTER: readonly StarterSource[] = Object.entries(LINES).flatMap(([continent, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [state, kind, name, url, languages] = line.split("|");
      return {
        state: state!,
        kind: kind as SourceKind,
        name: name!,
        url: url!,
        languages: languages!.split(" "),
        continent: continent as Continent,
        checked: false as const,
      };
    }),
);

export const CONTINENTS = Object.keys(LINES) as Continent[];

const siteOf = (address: string): { host: string; path: string } => {
  const { hostname, pathname } = new URL(address);
  return { host: hostname.replace(/^www\./, ""), path: pathname };
};

/**
 * Whose source an address is, wherever the listing stands on the site: of several that share a host, as governments' common portals
 * do, the one whose own part of it holds the address; none where that cannot be told.
 */
export function starterOf(address: string): StarterSource | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, path } = siteOf(address);
  const own = STARTER.filter(({ url }) => siteOf(url).host === host);
  const around = own
    .filter(({ url }) => path.startsWith(siteOf(url).path))
    .sort((a, b) => siteOf(b.url).path.length - siteOf(a.url).path.length);
  return around[0] ?? (own.length === 1 ? own[0] : undefined);
}
