/** Words that are verbs and nouns, so that only their neighbours tell which. Lower case. */
export const NOUNS = `access account address advance advocate aid aim air answer appeal approach arm arrest attack attempt average award back balance ban bar benefit bet bid bill
  blame block board book boost bounce brand break brief broadcast call campaign care case cast cause challenge champion change charge chase chat check cheer claim
  clash collapse color combat command comment compromise concern conduct conflict contact content contest contract contrast control cook copy cost
  counsel count counter court cover crack crash credit critique cross cry cure cut damage dance date deal debate decline decrease defeat delay demand deposit design
  desire detail dip discount dismay display dispute document doubt draft drag draw dream dress drink drive drop ease echo edge effect email end escape
  estimate exchange excuse exercise exit experience exploit export extract eye face fall fashion fault favor favour fear feature feed feel fight figure
  file fill film finance find finish fire fit fix flight flip float flood flow focus force forecast form frame fuel function fund gain gamble gather
  gauge gesture glance grab grade grant grasp grip ground group guarantee guard guess guide halt hand handle harm hate haul head heal heat help
  hide highlight hint hire hit hold hope host house hunt hurt impact import increase influence insult interest interview invite issue jail jam joke
  judge jump key kick kill kiss knock label lack lament land lapse laugh launch lead leak lean leap leave lecture level license lie lift light like limit line link list
  load loan lobby lock look loss love mail map march mark market mask master match matter measure meet mention merit mind minister miss
  mistake model monitor mount move murder murmur name narrative need note notice object offer oil open order outline overhaul own pace pack pain
  paint pair panel park part party pass patrol pause pay peak permit phase phone phrase pick picture pile pitch place plan plant play plea
  pledge plot point poll pool pose position post pound pour power practice praise present press pressure price pride prime print prize probe process
  produce profile profit program progress project promise prompt protest pull pump purchase push quarrel question quit quiz quip quote race raid rail raise rally
  range rank rant rate reach read reason rebel rebuke recall record recruit reference reflex reform refuse regard register regret reject release relief remark remedy rent
  repair repeal reply report request rescue research reserve resort resource respect rest result retail retreat return reveal reverse review reward
  ride ring rise risk rival road rock role roll root round row rule run rush sacrifice sample sanction sail salute scale scan scare scheme score
  scrap scream screen search seat second seed sense sentence service set shake shape share shelter shield shift ship shock shoot shop
  shot shout show side sigh sign signal silence sink sketch sleep slice slide slip slur smile smoke snap snub sort sound source space spark spill spin split
  sponsor spot spread spring spur squad squeeze stage stake stall stamp stance stand star start state stay stem step stick stop store storm strain
  stream stress stretch strike strip stroke struggle study stuff style subject suit supply support surface surge surprise survey suspect swap
  sweep swell swing switch symbol tackle talk target task taste tax team tear tease tell-all term test text thank theme threat throw tide tie time tip tire title
  toast toll tone top total touch tour trace track trade trail train transfer transport trap travel treat trend trial trick trigger trip triumph
  trouble trust try turn tweet twist type upset urge use value view visit voice vote wage wait walk wall war wash waste watch
  water wave way weather weigh weight welcome whip whisper will win wind wing wish witness wonder word work worry worth wound wrap wreck yell yield
  poster fox post aide signature post-mortem guess dare hammer bash pan mock blog oppose-vote blast slam rip`;

const third = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** Forms of verbs that are as often nouns. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  [...NOUNS.split(/\s+/)]
    .flatMap((noun) => [noun, third(noun)])
    .concat(
      ..."building meeting feeling finding hearing ruling filing warning training spending funding polling fundraising voting setting beginning opening understanding housing offering planning cutting briefing gathering".split(
        " ",
      ),
    ),
);
