/**
 * Words of which names of international organisations are made, so that one that no table has is known by its form: "Grand
 * Mediterranean Water Council", "Forum of Island States". A head alone is none, and neither is one with a state's name or a
 * word of national bodies: "Velland Investment Council", "National Security Council".
 */
const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** The word that says what it is. */
export const HEADS = words(`
  Organization Organisation Union Council Forum Commission Community Fund Bank Agency Alliance Group Initiative League Conference
  Association Assembly Federation Court Tribunal Coalition Mechanism Network Facility Movement Secretariat Platform Compact
  Confederation Summit Parliament Meeting Authority Observatory`);

/** Words that make it one of several states. */
export const SCOPES = words(`
  International World Global Worldwide Intercontinental Multinational Multilateral Transatlantic Transnational Inter-Parliamentary
  Interparliamentary
  Africa African Pan-African Trans-African Asia Asian Eurasia Eurasian Europe European Euro-Atlantic Euro-Mediterranean Euro-Asian
  Asia-Europe Asia-Pacific Asia-Africa Asian-African Indo-Pacific Arab Arabian Islamic Muslim Turkic Slavic Gulf Levant Maghreb
  Pacific Oceania Oceanian Melanesian Polynesian Micronesian Atlantic Mediterranean Nordic Nordic-Baltic Baltic Balkan Balkans
  Balkan-wide Caspian Caucasus Carpathian Adriatic Aegean Ionian Adriatic-Ionian Danube Alpine Rhine Visegrad Benelux Iberian
  Ibero-American Latin Inter-American Pan-American Caribbean Amazon Amazonian Andean Antarctic Arctic Polar Mekong Himalayan
  ASEAN-led Sahel Saharan Sahelian Nile Zambezi Mano Trans-Caspian Trans-Pacific Commonwealth Francophone Lusophone Anglophone`);

/** Of these a union or federation is one of workers or sportsmen. */
export const SCOPES_OF_ALL = words("International World Global Worldwide");
export const OF_PERSONS = words("Union Association Federation Network");

/** Words behind "of", "for" or "on" that do: "League of … States", "Conference of the Parties". */
export const MEMBERS = words(
  `States Nations Countries Parties Friends Peoples Continents Powers Neighbours Neighbors Heads`,
);

/** Gatherings that are known by any name of their own. */
export const GATHERINGS = words(`Forum Conference Summit Assembly`);

/** Words that make no name of a gathering by themselves, for any two states have them. */
export const PLAIN = words(`
  Business Economic Investment Trade Youth Ministerial Press Annual Regional Bilateral Trilateral Joint Strategic Peace Donors
  Donor Parliamentary General Plenary Review Foreign Ministers Leaders Technical High-Level Security Political Dialogue Working
  Cooperation Special Emergency Extraordinary Historic Virtual Upcoming Informal Recent Successful Video Next Last Party Permanent Investor
  Investors CEO Civil Society Women Space Media Innovation`);

/** Words of national bodies, firms and schools. */
export const NATIONAL = words(`
  National Federal State Ministry Minister Department Parliamentary Presidential Supreme Constitutional Municipal City Provincial
  Royal Republican Senate House Congress Affairs Relations University College Institute Company Corporation Ltd Trade-Union Labor
  Labour Chamber Police Army Olympic Football Standing Select Joint Executive Legislative Privy Cabinet Grand-National People's
  Republic Democratic Party Council-General Cooperation-Agency Airlines Hotel Center Centre Church Students Student Press Subcommittee
  Working Studies Immigrant Workers Leadership Philanthropy Business`);

/** Words that begin a sentence or count a meeting and are no part of a name. */
export const NOT_FIRST = words(`
  The A An At In On During For Of And To As By With From Both After Before Under Within Through This That These Our Their His Her
  Its First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Annual Ministerial Extraordinary Joint When
  While Since Regarding Attending Addressing Hosting President Chairman Chair Chairperson Secretary Secretary-General Director
  Director-General Ambassador Envoy Commissioner Representative Deputy Former New Next Upcoming`);

/** Small words that join the parts of what stands behind the head. */
export const TAIL = words("of for on against");
export const INNER = words("of for on the and");
