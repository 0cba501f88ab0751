/**
 * Longer names that hold the name of a state or town and are neither: the longest name wins, so that these hide the shorter.
 * Only what a reader would not count is here: the sea is no state ("South China Sea"), and neither is a treaty that bears a
 * town's name. What belongs to a state still names it: "Panama Canal" and "Russian language" are not here.
 */
const HIDING = `
South China Sea; East China Sea; East and South China Seas; Indian Ocean; Indian Ocean Region; Sea of Japan; Sea of Okhotsk; Persian Gulf; Arabian Gulf
Philippine Sea; Norwegian Sea; Irish Sea; Solomon Sea; English Channel; Mozambique Channel; Taiwan Strait; Straits of Taiwan; Korea Strait; Lake Chad; Lake Victoria; Lake Malawi
Gulf of Mexico; Gulf of America; Gulf of Oman; Gulf of Guinea; Gulf of Thailand; Gulf of Finland; Gulf of Panama; Gulf of Aden; Suez Canal
Niger Delta; Niger River; Jordan River; River Jordan; Jordan Valley; Congo River; Congo Basin; Congo River Basin; Korean Peninsula; Korean peninsula
New Mexico; New England; New South Wales; New London; Jersey City; British Columbia; French Polynesia; French Guiana; New Caledonia; American Samoa; New Guinea
British Virgin Islands; Virgin Islands; Dutch Caribbean; Union of South; Prince of Wales; Princess of Wales; Duke of Edinburgh; Duchess of Edinburgh
Latin America; North America; South America; Central America; Latin American; Latin Americans; North American; South American; Central American
Americas; Inter-American; Pan-American; Ibero-American; Euro-American; Native American; Native Americans; American Indian; American Indians; West Indian; West Indies
African American; African Americans; African-American; African-Americans; Afro-American; Asian American; Asian Americans; Mexican-American; Mexican American
Austro-Hungarian; Austria-Hungary; Serbo-Croatian; Spanish-language; English-language; Russian-language; Chinese-language
National Security Council; National Security and Defense Council; National Security and Defence Council; Security Council Secretary; Security Council Deputy Chairman; Deputy Chairman of the Security Council; Secretary of the Security Council; Assistant Secretary of the Security Council; Permanent Members of the Security Council
Commonwealth of Virginia; Commonwealth of Pennsylvania; Commonwealth of Massachusetts; Commonwealth of Kentucky; Commonwealth of Puerto Rico; Commonwealth Bank; Virginia General Assembly; North Carolina General Assembly
American football; American University; American Rescue Plan; Build America; Bank of America; Voice of America; Miss America; Captain America
Guinea pig; guinea pig; guinea pigs; Brazil nut; Brazil nuts; Panama hat; Panama Papers; roast turkey; Air China; Air France; Air India; Air Canada; Korean Air
British Airways; American Airlines; Turkish Airlines; Qatar Airways; Japan Airlines; Emirates Airline; Emirates Airlines; Emirates Stadium
Georgia State; Georgia Tech; State of Georgia; University of Georgia; Atlanta, Georgia; Savannah, Georgia; Lebanon, Pennsylvania; Peru, Indiana
Paris, Texas; Rome, Georgia; Athens, Georgia; Tripoli, Lebanon; Washington State; State of Washington; Washington Post; Washington Monument; Washington Treaty
George Washington; Denzel Washington; Michael Jordan; Queen Victoria; Fort Washington; Kingston upon Thames; Santiago de Compostela
Georgetown University; Columbia University; Stanford University; Oxford University; Cambridge University; University of Oxford; University of Cambridge
New York Times; New York Stock Exchange; Los Angeles Times; London Stock Exchange; Shanghai Stock Exchange; New START; Berlin Wall; Moscow Oblast; Manila Bay
Paris Agreement; Paris Agreements; Paris Climate Agreement; Paris Accord; Paris Accords; Rome Statute; Treaty of Rome; Kyoto Protocol; Montreal Protocol
Kigali Amendment; Kunming-Montreal; Vienna Convention; Vienna Conventions; Vienna Document; Geneva Convention; Geneva Conventions; Hague Convention; Hague Conventions
Helsinki Final Act; Helsinki Act; Budapest Memorandum; Lisbon Treaty; Treaty of Lisbon; Maastricht Treaty; Treaty of San Francisco; Ottawa Convention; Warsaw Pact
Minsk agreements; Minsk Agreements; Minsk accords; Minsk Accords; Minsk process; Minsk Protocol; Minsk Memorandum; Minsk Package of Measures; Minsk format; Minsk and Normandy formats; Istanbul Convention
Dayton Agreement; Dayton Agreements; Dayton Peace Agreement; Dayton Peace Accords; Dayton Accords; Oslo Accords; Doha Agreement; Doha Round; Doha Development Round
Montreux Convention; Bern Convention; Marrakesh Agreement; Abuja Treaty; Malabo Protocol; Bretton Woods; Abraham Accords; Brussels Agreement; Sendai Framework
Addis Ababa Action Agenda; Beijing Declaration; Sofia Declaration; Manila Declaration; Bandung Conference; Stockholm Syndrome
US$; US $; U.S.$; HK$; Singapore dollars; Singapore dollar
Tokyo Olympics; Beijing Olympics; Beijing Winter Olympics; Paris Olympics
`;

/**
 * Places whose names people bear too. Such a hit is no place where a capitalised word that is no office and no small word
 * stands right before or behind it: "Jordan Lee", "Anna Washington", but "Jordan King Abdullah", "In Jordan".
 */
const PERSONS_TOO = `Montenegro 
Jordan; Chad; Israel; Georgia; Ireland; England; Holland; Washington; London; Paris; Kingston; Sofia; Lima; Santiago; Victoria; Sydney; Florence
Wellington; Georgetown; Windsor; Alexandria; Adelaide; Darwin; Perth; Vienna; Geneva; Petra; Lund; Durban; Phoenix; Bergen; Orlando; Denver
Cali; Cardiff; Dallas; Houston; Nara; Rosario; Mendoza; Toledo; Valencia; Mérida; Granada; Medina; Samara; Constantine; Lyon; Kenya; India; Malta; Rhodes; Benin
`;

/** Capitalised words beside which such a name stays a place. */
const BESIDE_PLACES = `
President; Vice; Prime; Minister; Ministers; Ministry; Foreign; King; Queen; Crown; Prince; Princess; Emperor; Chancellor; Parliament; Speaker; Government; Royal
Defense; Defence; Deputy; Ambassador; Ambassadors; Embassy; Army; Armed; Chief; Secretary; State; Security; National; Supreme; Special; Finance; Interior; Senate
Strategic; Summit; Declaration; Treaty; Conference; Accord; Process; Charter; Communique; Permanent; Republic; Office; International; Peace; Economic; Forum; Airport
In; From; With; And; The; For; To; At; As; Both; Between; While; When; Since; But; If; Of; On; Through; Against; Like; Today; Yesterday; Our; Within; By; Via; Or
South; North; East; West; Northern; Southern; Eastern; Western; Central; Greater; Downtown; This; That; Thus; Also; Support; Visit; Ally; Partner; Neighboring
Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; January; February; March; April; May; June; July; August; September; October; November; December
I; We; He; She; They; It; His; Its; Is; Are; Was; Has; Will; Can; Must; Should; Who; What; Where; How; Why; Not; Because; After; Before; During; About; Over; Into
Under; Than; Toward; Towards; Regarding; Including
`;

const list = (table: string): string[] =>
  table
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

export const NOT_NAMES: readonly string[] = list(HIDING);
export const ALSO_PERSONS: readonly string[] = list(PERSONS_TOO);
export const BESIDE: readonly string[] = list(BESIDE_PLACES);

/** First halves of compound adjectives, which name a state only before another: "Sino-Russian", but not "Indo-Pacific". */
export const COMBINING: Readonly<Record<string, string>> = {
  Sino: "CN",
  Russo: "RU",
  Franco: "FR",
  Anglo: "GB",
  Indo: "IN",
  Italo: "IT",
  Luso: "PT",
  Hispano: "ES",
  Greco: "GR",
  Germano: "DE",
  Dano: "DK",
  Austro: "AT",
  Finno: "FI",
  Turko: "TR",
  Turco: "TR",
  Israelo: "IL",
  Serbo: "RS",
  Polono: "PL",
  Nippo: "JP",
};
