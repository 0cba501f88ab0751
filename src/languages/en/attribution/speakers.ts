/** Nouns for those who can say, think or want something: persons, bodies, and texts that speak for them. Lower case, singular. */

const words = (text: string): string[] => text.trim().split(/\s+/);

const PERSONS =
  words(`person people man woman men women child children boy girl guy lady gentleman friend foe ally enemy colleague peer partner rival opponent adversary foe
  mother father parent son daughter brother sister husband wife widow spouse family relative cousin uncle aunt grandfather grandmother neighbor neighbour couple pair
  president premier minister chancellor monarch king queen prince princess emperor emir sheikh sultan senator congressman congresswoman lawmaker legislator representative
  governor mayor councilman councilwoman alderman secretary chief chair chairman chairwoman chairperson head boss leader deputy aide adviser advisor strategist consultant
  spokesman spokeswoman spokesperson surrogate operative staffer staff nominee candidate contender frontrunner hopeful challenger incumbent front-runner running-mate mate
  democrat republican conservative liberal progressive moderate centrist independent libertarian socialist communist nationalist populist loyalist dissident rebel
  voter elector constituent citizen resident immigrant migrant refugee taxpayer worker laborer employee employer owner tenant landlord farmer rancher miner driver trucker
  official bureaucrat diplomat ambassador envoy consul attaché negotiator mediator delegate general admiral colonel major captain lieutenant sergeant soldier veteran officer commander
  policeman cop detective agent investigator prosecutor attorney lawyer solicitor barrister judge justice juror magistrate sheriff marshal warden suspect defendant plaintiff victim
  witness informant whistleblower hacker spy criminal convict inmate prisoner hostage protester protestor demonstrator activist organizer campaigner advocate supporter backer
  critic skeptic sceptic detractor defender proponent believer fan follower admirer expert analyst scholar academic professor teacher educator student pupil graduate alumnus dean principal
  scientist researcher economist historian sociologist psychologist psychiatrist philosopher theologian engineer technician architect doctor physician surgeon nurse patient pharmacist
  journalist reporter correspondent editor columnist commentator pundit author writer novelist poet blogger anchor host moderator interviewer questioner pollster publisher broadcaster
  artist actor actress singer musician comedian director producer filmmaker celebrity star athlete player coach referee executive ceo cfo manager banker investor trader broker
  donor philanthropist billionaire millionaire entrepreneur businessman businesswoman businessperson developer contractor vendor retailer manufacturer importer exporter supplier
  customer client consumer buyer seller viewer reader listener user member participant attendee visitor guest tourist traveler traveller passenger pilot astronaut
  pastor priest bishop archbishop cardinal pope rabbi imam cleric preacher minister evangelical christian muslim jew catholic protestant
  everyone everybody someone somebody anyone anybody nobody none one other another many some most few several all both each half percent majority minority crowd public audience electorate
  speaker source insider observer onlooker passerby neighbor survivor heir successor predecessor founder co-founder creditor debtor regulator watchdog counterpart`);

const BODIES =
  words(`government administration ministry department agency bureau office commission committee subcommittee panel board council cabinet congress parliament senate house
  assembly legislature court tribunal jury party caucus coalition bloc alliance union federation confederation league association organization organisation institution institute
  foundation charity nonprofit group network movement campaign camp team side delegation mission embassy consulate secretariat authority authorities regime state nation country republic kingdom
  city town county district province region community army navy force military police guard militia opposition leadership management company corporation firm business bank fund
  brokerage startup manufacturer airline automaker retailer publisher newspaper magazine paper outlet press media broadcaster station channel network website site blog
  university college school faculty hospital church think-tank lab laboratory center centre society club chamber pac super-pac lobby industry sector union bar fbi cia nsa epa irs
  white-house kremlin pentagon un nato eu dnc rnc gop`);

const WRITINGS =
  words(`statement report survey poll study analysis review audit memo memorandum letter email e-mail note filing complaint lawsuit suit indictment affidavit document paper brief
  article story editorial column op-ed headline caption book chapter essay ad advertisement commercial spot video clip footage recording tape transcript tweet post message text
  release motion petition request bill law statute rule regulation constitution treaty charter resolution ruling order opinion decision verdict manifesto platform plan
  speech remarks testimony data research findings figures statistics numbers census estimate forecast projection model graphic chart map sign banner placard slogan chant song`);

export const SPEAKERS: ReadonlySet<string> = new Set([...PERSONS, ...BODIES, ...WRITINGS]);

/** What persons write or send out. */
export const TEXTS: ReadonlySet<string> = new Set(WRITINGS);
