import type { OccasionKind } from "../../model/occasion.ts";

type Rules = readonly (readonly [RegExp, OccasionKind])[];

/** How titles name the occasion; the first that matches decides. */
export const TITLE: Rules = [
  [
    /\b(?:on|at|in) the (?:sidelines|margins)\b|\bconversation on the\b|\b(?:meets?|met|receives?|received|meeting|talks) (?:[^.;]{0,100} )?(?:within|in) the framework of\b/i,
    "meeting",
  ],
  [/\bjoint (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé])\b/i, "statement"],
  [/\bstatements? to the (?:press|media)\b|^(?:official |press |foreign ministry )?statement:/i, "statement"],
  [
    /\b(?:video |written )?messages? (?:to|of|from|by|for)\b|\b(?:sends?|sent) (?:a |an |his |her )?(?:[\w-]+ ){0,2}(?:message|letter|telegram|cable|greetings|congratulations|condolences)\b|\bcondoles\b/i,
    "message",
  ],
  [
    /\b(?:press (?:briefing|conference|gaggle|availability|stakeout|remarks|encounter)|(?:remarks|words) to the (?:press|media)|(?:informs|briefs|updates|tells|addresses) (?:the )?(?:media|press|journalists|reporters)|regular briefing|weekly briefing|briefing by|media (?:briefing|availability|stakeout)|doorstep|news conference|joint press (?:conference|availability|briefing|point|statements?)|briefs the (?:press|media)|answers? (?:a |to )?(?:media )?questions?|spokesperson(?:'s|’s)? (?:regular )?(?:remarks|comments?)|replies to media)\b/i,
    "briefing",
  ],
  [
    /\b(?:statement|intervention|address) (?:by|of|from) .{1,80}\b(?:to|at|before|in|during) the (?:[\w-]+ ){0,4}(?:United Nations|UN|General Assembly|Security Council|Council|Conference|Summit|Session|Assembly|Congress|Parliament|Segment|debate|meeting|Forum)\b/i,
    "speech",
  ],
  [
    /\b(?:transcript|remarks|speech|keynote|lecture|toast|interview|opening statement|oral statement|oral question|reply|intervention|address) (?:by|of|to|at|before|from|with|on|for|in)\b|^(?:remarks|speech|address|toast)\b|\bdelivers? (?:a |the |an )?(?:[\w-]+ ){0,2}(?:speech|address|remarks|lecture|keynote)\b|['’]s (?:speech|address|lecture|keynote)\b|\baddresses (?:the )?(?:[\w-]+ ){0,3}(?:assembly|parliament|congress|conference|council|diplomatic corps|students|forum|session)\b/i,
    "speech",
  ],
  [
    /\b(?:phone|telephone|video|telephonic) (?:calls?|conversations?|conferences?|talks?)\b|\bby (?:phone|telephone|video)\b|\b(?:call|conversation) with\b|\bphones?\b|\bspeaks? (?:with|to)\b|\bspoke (?:with|to)\b|\bcalls (?:with|between)\b|(?<!\b(?:courtesy|protocol|farewell) )\bcall (?:from|between)\b|\bvirtual (?:meeting|call)\b(?! of)|\bvideo ?(?:tele)?conference\b|\bteleconference\b|\bon the phone\b/i,
    "call",
  ],
  [
    /\b(?:congratulat\w+|condolences?|greetings? (?:to|on)|letter (?:to|from|by|of)|['’]s letter|telegram (?:to|of))\b/i,
    "message",
  ],
  [/\b(?:ministers|leaders)['’] (?:joint )?(?:statement|declaration|communiqu[eé])\b/i, "statement"],
  [/\bsigns?\b|\bsigned\b|\bsigning (?:ceremony|of)\b/i, "signing"],
  [
    /\b(?:concludes?|completes?|begins?|ends?|starts?|pays?|paid|makes?|made|concluded|completed|began) (?:an? |his |her |its |the )?(?:[\w-]+ ){0,3}visits?\b/i,
    "visit",
  ],
  [
    /\b(?:summit|ministerial|general assembly|conference|plenary|forum|g-?7|g-?20|quad|council meeting|(?:at|in) the (?:[\w-]+ ){0,3}council|contact group|troika|trilateral|tripartite|quadrilateral|multilateral|(?:foreign )?ministers['’]? (?:meet|meeting|retreat|conference)|meeting of (?:the )?(?:foreign |[\w-]+ )?ministers)\b|^(?!.*\b(?:receives?|meets?|hosts?|welcomes?)\b.*\battend).*\b(?:attends?|attended|attending|participates? in|participated in|takes? part in|took part in)\b.*\b(?:meetings?|session|dialogue|assembly|retreat|council|congress|convention|week)\b/i,
    "multilateral",
  ],
  [
    /\b(?:meets?|met|meetings?|talks|receives?|received|audience|calls? on|courtesy|(?:farewell|protocol|introductory|inaugural) visits?|farewells|(?:bids|bid|bade) farewell|visit (?:of|by) (?:the )?[^.;:]{0,60}\bambassador|consultations?|consults?|negotiat\w+|confers?|hosts?|dialogue|bilateral|pull[- ]aside|in conversation|welcomes?|working (?:lunch|dinner|breakfast)|lunch with|dinner with|credentials|letters of credence|credence|summons?|summoned|consultation mechanism|(?:intergovernmental|joint|mixed|economic) (?:[\w-]+ )?(?:commission|committee|council|cabinet)|association council|bi-?national)\b/i,
    "meeting",
  ],
  [
    /\b(?:visits?|visited|travels?|travel(?:s|led|ing)? to|trip|tour|arrives?|departs?|leaves for|wraps up|concludes)\b/i,
    "visit",
  ],
  [
    /\b(?:statement|declaration|communiqu[eé]|comment) (?:by|of|on|from|regarding)\b|\bstatement\b|^communiqu[eé]$|^press (?:release|notice|statement)\b|\bresponds? to\b|\b(?:response|reply) to (?:a |the )?(?:media )?(?:quer(?:y|ies)|question)|\b(?:condemns|denounces|deplores|rejects|regrets|demands|urges|calls for|expresses (?:[\w-]+ ){0,3}(?:concern|solidarity|regret|condolences|sorrow|support))\b/i,
    "statement",
  ],
];

/** Where a title turns to another occasion than its own. */
export const TITLE_TAIL =
  / (?:after|following|ahead of|before|prior to|on the eve of|at the end of|at the conclusion of|at the start of) /i;

/** Titles that name the form of the page only. */
export const FORM =
  /^(?:press (?:release|notice|note)|news release|media (?:release|note)|note|notice|announcement)\b/i;

/** Titles that can mean nothing but a call: "conversation with" alone may be face to face. */
export const SURELY_CALL = /\b(?:phone|phones|telephone|telephonic|video|virtual|call|calls|teleconference)\b/i;

/** A summit or ministerial of two. */
export const OF_TWO =
  /\b(?:summit|ministerial) with\b|\b[Mm]inisters of \p{Lu}[\p{L} ]+ and (?:the )?\p{Lu}[\p{L}]+(?: [\p{Lu}][\p{L}]+)?$|\bjoint session of the governments\b/u;

/** Behind these an occasion is told beside the main one. */
export const BESIDE =
  /(?<=\S )\b(?:when|whether|that|if)\b[^;.]*$|\b(?:(?:who|which|while|their|his|her|our)\b[^,]*|(?:during|before|after|following|ahead of|prior to|in the course of|on the occasion of|as part of|within the framework of|in the framework of|on the (?:sidelines|margins) of|in the margins of|in preparation for|to prepare|at the (?:end|start|beginning|close|conclusion|invitation) of|on the (?:\w+ )?day of|in the context of|since|framework of|results of|outcomes? of|agreed at|reached at|for (?:an?|the)|on (?:an?|his|her|their)) (?:[\w'’#-]+ ){0,9}|\bcurrently [^,;.]*)$/i;

/** Words that tell an occasion and nothing else. */
export const TELLINGS: Rules = [
  [/\b(?:issued|released|published|made) the following (?:statement|comment|declaration)\b/g, "statement"],
  [
    /\b(?:gave|delivered|made|gives|delivers|is to (?:give|deliver)|will (?:give|deliver)) (?:a |an |the |his |her )?(?:[\w-]+ ){0,3}(?:(?:speech|address|lecture|keynote|remarks|toast)\b|statement (?:at|in|before|to) the )|\b[Ii]n (?:an|his|her|their) (?:[\w-]+ ){0,2}(?:address|speech) (?:to|at|before) |\baddressed (?:the |an? |members of |students |an audience )(?!issue|question|challenge|topic|matter|concern|problem|situation|(?:[\w-]+ )?(?:message|letter|note))|\b(?:spoke|speaking|took the floor) (?:[\w ]{2,24} )?(?:in|at|before|to) the (?:[\w'’-]+ ){0,4}(?:Security Council|General Assembly|Council|Assembly|debate|conference|Conference|Parliament|Congress|Senate|Forum|Summit|session|segment|ceremony|University|Fair|Week)\b/g,
    "speech",
  ],
  [
    /\b(?:gave|held|gives|holds|hold|give|had) (?:a |an |the |his |her |their )?(?:[\w-]+ ){0,3}(?:press conference|press briefing|news conference|briefing for (?:the )?(?:press|journalists|media))\b|\b(?:met|spoke to|spoke with|told|briefed|took questions from|answered questions from) (?:the )?(?:reporters|journalists|press|media|correspondents)\b|\bpress conference that\b/gi,
    "briefing",
  ],
  [
    /\b(?:telephone|phone|video|telephonic|virtual) (?:calls?|conversations?|conferences?|talks?|meetings?)\b|\bby (?:phone|telephone|video|videoconference|video conference|video link)\b|\b(?:on|over) the (?:phone|telephone)\b|\b(?:held|had|hold|took|takes|received|receives|made|makes|placed|has had) (?!(?:a |an )?(?:courtesy|protocol|farewell|introductory))(?:a |an )?(?:[\w-]+ ){0,2}calls?\b(?! on)|\b(?:will|to) have (?:a |an )(?:[\w-]+ ){0,2}calls? with\b|\bspoke (?:today |yesterday |by |separately |on |earlier |again |this |over |via |[A-Z]\w+ |\d{1,4}(?:st|nd|rd|th)? )*(?:with|to)\b(?! (?:the )?(?:reporters|journalists|press|media|correspondents))|\bvideo ?(?:tele)?conference\b|\bteleconference\b|\bphoned\b|\btelephoned\b/g,
    "call",
  ],
  [
    /\b(?:sent|sends|send|posted|addressed|conveyed|dispatched|issued) (?:a |an |his |her |their |the |the following )?(?:[\w-]+ ){0,3}(?:message|letter|telegram|cable|note of|condolences|congratulations|greetings) ?(?:to|of|:)|\bposted the following (?:message|words)\b|\b(?:wrote|has written|writes) (?:a letter )?to\b|\b[Ii]n a (?:[\w-]+ )?(?:letter|message|telegram) (?:to|addressed)\b/g,
    "message",
  ],
  [
    /\b(?:signed|sign|signs|inked|initialled|put their signatures to|exchanged (?:the )?instruments|exchanged notes)\b|\b(?:[Nn]otes|[Ii]nstruments|[Ll]etters) (?:of ratification )?(?:were|was) exchanged\b|\bwas signed\b/g,
    "signing",
  ],
  [
    /\b(?:[Oo]rdinary|[Ee]xtraordinary|[Rr]egular|[Ss]pecial) (?:[Ss]ession|[Ss]ummit|[Mm]eeting) of (?:the )?(?:[\w'’-]+ ){0,6}?(?:Heads of State|Authority|Assembly|Conference of)\b|\b(?:attend(?:s|ed|ing)?|participat(?:es?|ed|ing) in|t(?:akes?|ook) part in|took (?:his|her|their) seats?|spoke at|chair(?:s|ed)?|co-chair(?:s|ed)?|preside[sd]? over|opens?|opened|hosts?|hosted|was host|convenes?|convened|joined?) (?:[\w'’-]+ ){0,12}?(?:[Ss]ummit|[Cc]onference|Ministerial|Forum|Assembly|(?:open |general |high-level |Open |General |High-level )?[Dd]ebate (?:of|in|at) the|(?:UN|U\.N\.|United Nations) Security Council|[Mm]eeting of (?:the )?(?:[\w+-]+ )?(?:[Ff]oreign )?[Mm]inisters|Ministers['’]? Meeting|Foreign Ministers['’]? (?:Meeting|Retreat)|[\w'’-]+['’] Meeting|Meeting|Plenary|General Conference|[Cc]ontact [Gg]roup|multilateral|(?:trilateral|tripartite|quadrilateral) (?:ministerial )?(?:meeting|talks|consultations|summit))\b|\b(?:Defence|Defense|Foreign|Finance|Energy|Interior|Justice|Trade|Health|Environment|Transport) Ministers (?:of [^.]{3,80} )?(?:met|meet|wrapped up|gathered|concluded|convened|adopted|agreed|discussed)\b|\b(?:led|leads|headed|heads) the [^,.]{3,40} delegation (?:to|at) the\b|\b(?:attend(?:s|ed|ing)?|participat(?:es?|ed|ing) in|t(?:akes?|ook) part in) (?:[\w'’-]+ ){0,6}?Council\b(?! of Europe)|\b(?:Contact Group|Quartet|Troika|Council of Ministers|Foreign Affairs Council|Quad|G7|G20)\b [^,.]{0,40}\b(?:met|convened|gathered)\b|\b[Mm]inisters (?:from|of) (?:the )?(?:\d+|[a-z-]+) (?:countries|states|nations)\b|\bgathered in\b|\bconven(?:e|ed|es) (?:the )?parties\b|\b(?:Summit|Conference|Forum|Assembly|Ministerial|General Assembly)\b[^,.]{0,60}\b(?:was held|took place|is held|is taking place|will be held|will take place|opened|convened|concluded|ended|adopted|brought together|met)\b|\b[Tt]rilateral\b|\b[Tt]ripartite\b|\b[Qq]uadrilateral\b/g,
    "multilateral",
  ],
  [
    /\b(?:(?:paid|pays|pay|(?:is|are) paying)(?! (?:a |an |his |her |their )?(?:courtesy|farewell|protocol|introductory) )|made|makes|make|begins?|began|started|concluded|completed|undertook|undertakes|conducted|concludes|is on|was on|are on|were on|(?:has|have) arrived|arrived?|arrives) (?:a |an |his |her |their |in [\w -]+ (?:on|for) an? )(?:[\w'’-]+ ){0,4}?(?:[Vv]isit|[Tt]rip|[Tt]our)\b|\b(?:visited|visits|will visit|is to visit|is visiting|was visiting)\b(?! (?:the )?(?:[\p{L}]+ )?(?:Ministry|Embassy|Secretariat|Presidency|Department|Headquarters)\b)|\b(?:departed for|left for|toured)(?= \p{Lu}| \p{Ll}+ (?:countries|states|capitals))|\b(?:arrived|arrives|has arrived|landed) in\b|\b(?:travel(?:l?ed|s)|will travel|is to travel|travel) to\b|\bspent [^,.]{3,40} in (?=\p{Lu})|\b(?:was|were|will be) in (?=\p{Lu})|\b(?:on|during) the (?:\w+ )day of (?:his|her|their|the|its) (?:[\w-]+ ){0,2}visit\b/gu,
    "visit",
  ],
  [
    /\b(?:was (?:called|summoned) to the Ministry|met|meets|will meet|is to meet|(?:received|receives)(?! (?:with \p{Ll}+ (?:and )?\p{Ll}+ )?(?:the )?(?:\p{Ll}+ )?(?:news|reports?|word|information)\b)|will receive|is to receive|hosted (?:talks|a delegation|\p{Lu}[\p{L}'’-]+,? |his|her|at|the [\p{L} ]{0,40}(?:[Mm]inister|[Pp]resident|[Aa]mbassador))|welcom(?:ed|es) (?:today |yesterday |here |on \w+ )?(?:(?:the|an?|his|her|their) )?(?:[\p{L}-]+ ){0,5}?(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Cc]ounterpart|[Dd]elegation|[Ss]ecretary|[Ee]nvoy|King|Queen|Chancellor|[Gg]uest|H\.?E\.?|Mr|Ms|Mrs|Dr)\b|sat down|(?:conferred|confers|interacted|interacts|dined|lunched|breakfasted|conversed|talked) (?:[^,.]{0,50} )?with|brought together|negotiated|summoned|called on|calls on|paid (?:a )?(?:[\w-]+ )?call|(?:paid|pays|is paying) (?:a )?(?:courtesy|farewell|protocol|introductory) visit|granted an audience|presented (?:a copy of |copies of )?(?:his|her|their|the) (?:credentials|letters)|accepted (?:a copy of |copies of )?(?:the )?(?:credentials|letters? of credence)|(?:bade|bid|bids) farewell to|farewelled|(?:had|has) the pleasure (?:of welcoming|to welcome)|exchanged (?:views|opinions) [^,.;]{0,40}with|(?:gave|hosted|held|had|gives) (?:a |an )?(?:[\w-]+ ){0,2}(?:lunch|dinner|breakfast|luncheon))\b|\b(?:held|had|hold|holds|has held|conducted|opened|will hold|exchanged) (?:a |an |the |their |his |her |in-depth |separate )?(?:[\p{L}\d-]+ ){0,5}?(?:talks|meetings?|consultations?|discussions|negotiations|conversations?|bilateral|session|dialogue|round|exchange)\b|\b(?:[Aa]|[Tt]he) (?:\p{Ll}+ ){0,2}(?:discussions?|meeting) (?:between|among)\b|\b(?:[Tt]alks|[Dd]iscussions?|[Cc]onsultations?|[Mm]eeting|[Dd]ialogue|[Nn]egotiations|[Rr]ound|[Ss]ession|[Cc]ommission|[Cc]ommittee)\b[^,.]{0,90}\b(?:was held|were held|took place|will be held|convened|held its|met|meets)\b|\bco-?chair(?:s|ed) (?:[^.;]{0,100} )?(?:session|round|meeting|dialogue|consultations?|[Cc]ommission|[Cc]ommittee|Dialogue)\b|\bpreside[sd]? over (?:the )?(?:binational|intergovernmental|joint)\b|\bconvened (?:the|their)\b/gu,
    "meeting",
  ],
  [
    /\b(?:handed over|hand(?:s|ing)-?over of|inaugurated|unveiled|opened [^.]{0,40}(?:consulate|embassy|exhibition|office|school|hospital)|donated|appointed|was sworn in|accredited|awarded|bestowed|conferred the|decorated [A-Z]\w+|laid (?:a wreath|the (?:foundation|first)))\b/g,
    "other",
  ],
];

/** How the opening sentence tells it. */
export const OPENING: Rules = [
  [
    /\b(?:gave|delivered|made) (?:a |an |the |his |her )?(?:[\w-]+ ){0,2}(?:speech|address|lecture)\b|\b(?:gave|delivered) (?:the )?(?:opening |closing )?(?:keynote|remarks)\b|\bspoke (?:on [\w ]{2,14} )?in the (?:UN )?Security Council\b/i,
    "speech",
  ],
  [
    /\b(?:gave|held) (?:a |an |the |his |her )?(?:[\w-]+ ){0,2}(?:press conference|press briefing|news conference)\b/i,
    "briefing",
  ],
  [
    /\b(?:telephone|phone|video|telephonic|virtual) (?:call|conversation|conference|talks?|meeting)\b|\bby (?:phone|telephone|video|videoconference)\b|\bon the phone\b|\bover the phone\b|\bheld a call\b|\b(?:had|hold) a call\b|\bspoke (?:today |yesterday |by |separately |on |earlier |again |this |over |via )*(?:with|to)\b/i,
    "call",
  ],
  [
    /(?<!\bat (?:its|their) )\b(?:met|meets|meeting|talks|(?:received|receives)(?! (?:with \p{Ll}+ (?:and )?\p{Ll}+ )?(?:the )?(?:\p{Ll}+ )?(?:news|reports?|word|information)\b)|audience|courtesy call|paid a call|called on|consultations|bilateral)\b/iu,
    "meeting",
  ],
  [/\b(?:discussed|discusses|reviewed) [^.;]{2,100} with (?=(?:the |his |her )?\p{Lu})/u, "meeting"],
  [/\b(?:signed|signing)\b/i, "signing"],
  [/\b(?:met|meets?|meeting|talks|conversation|consultations) with\b/i, "meeting"],
  [
    /\b(?:at|in|of|for|to|the) (?:[\w'’-]+ ){0,4}(?:[Ss]ummit|[Mm]inisterial|Conference|conference on|Assembly|Forum|Session)\b/,
    "multilateral",
  ],
  [/\b(?:visit|visited|arrived|travel(?:l?ed)?)\b/i, "visit"],
  [
    /\b(?:sent (?:a |his |her )?(?:message|letter|telegram|condolences|congratulations|greetings)|congratulated|condolences)\b/i,
    "message",
  ],
  [/\b(?:press briefing|press conference|asked about|reporters|spokesperson)\b/i, "briefing"],
  [/\b(?:delivered (?:a |the |an )?(?:speech|address|remarks)|addressed the)\b/i, "speech"],
];

export const ANNOUNCED =
  /\b(?:will|is to|are to|is scheduled to|are scheduled to|plans to|is due to|are due to|is expected to) (?:also |be |jointly )?(?:meet|meeting|travel|visit|visiting|hold|held|host|hosting|receive|attend|attending|pay|participate|speak|arrive|chair|take part|welcome|address|sign|undertake|convene|take place|go|come|have a|call on|preside|give a|open|inaugurate)\b|\b(?:is|are) (?:expected|scheduled|planned|due) (?:in|on|for|at)\b|\b(?:has|have) been (?:postponed|cancelled|canceled|rescheduled|brought forward)\b|\btakes? place on\b/i;

/** How titles tell that it is still to come. */
export const ANNOUNCED_TITLE =
  /^(?:media advisory|advance notice|upcoming|invitation|new time|save the date)\b|\b(?:to|will) (?:meet|visit|travel|host|receive|sign|attend|hold|take place|pay|chair|welcome|depart)\b|\bpostponed\b|(?<!\b(?:the|an?|of|for|on|his|her|their|its|discuss|discusses|discussed|and) )\bupcoming\b|\bset for\b/i;

/** An occasion that is named only as the place of words: "the statement was made during a meeting between". */
export const WITHIN: Rules = [
  [
    /\b(?:at|during|in) (?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}(?:press conference|press briefing|news conference)\b/,
    "briefing",
  ],
  [
    /\b(?:during|in) (?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}(?:(?:tele)?phone|video) (?:call|conversation)(?: held)? (?:between|with)\b/,
    "call",
  ],
  [
    /\b(?:during|in|after|following) (?:a |an |the |his |her |their )?(?:[\w-]+ ){0,3}(?:meeting|talks|conversation|audience|discussions)(?: held)? (?:between|with)\b/,
    "meeting",
  ],
  [
    /^(?:In (?:response|reply|answer) to (?:a |an )?(?:[\w-]+ ){0,2}(?:question|quer(?:y|ies)|inquir(?:y|ies))|(?:When )?[Aa]sked (?:about|whether|if|by|to)\b|Answering (?:a )?(?:question|journalists)|Responding to (?:a |an )?(?:[\w-]+ ){0,2}(?:quer(?:y|ies)|question))/,
    "briefing",
  ],
  [
    /\b(?:congratulated|congratulates|(?:extended|extends|conveyed|conveys|expressed|expresses|offered|offers) (?:(?:his|her|their|its|the|our|warm|warmest|sincere|heartfelt|deep|deepest|cordial) ){0,4}(?:congratulations|condolences|sympathies|felicitations) to(?! (?:all|those|the (?:families|victims|relatives|bereaved|people|loved))\b))\b/,
    "message",
  ],
  [
    /^(?:The )?(?:[\p{L}-]+ ){0,3}(?:Ministry|Embassy|Government|Department|Secretariat|High Commission|Presidency)\b[^.;]{0,60}? (?:regrets|condemns|welcomes|rejects|deplores|denies|wishes to (?:inform|clarify|state|announce|advise))\b/u,
    "statement",
  ],
];

/** Told to be moved to another day. */
export const MOVED =
  /\b(?:(?:has|have|had|was|were|is|are) (?:now )?(?:been )?(?:postponed|moved|put off|put back|rescheduled|brought forward|delayed|cancelled|canceled|shifted|pushed back))\b/i;

/** How any occasion but a statement tells that it is still to come. */
export const FUTURE =
  /\b(?:will|(?:is|are) to(?! be (?:welcomed|noted|regretted))|(?:is|are) (?:also )?(?:due|set|slated|scheduled|expected|going|planning|planned|invited) (?:to|for|in|on|at)|plans to|intends to)\b/i;

/** The words after "at": where in a town it was. */
export const VENUE =
  /\b(?:at|on|during|(?:with)?in the framework of|as part of|on the occasion of) (?:the )?(?:sidelines of (?:the )?|margins of (?:the )?)?[A-Z][\p{L}’'-]*(?: (?:[A-Z][\p{L}’'-]*|of|the|for|and))*?(?: (?:House|Palace|Secretariat|Kremlin|Residence|Hall|Hotel|Castle|Office|Ministry|Building|Mansion|Center|Centre|Academy|Embassy|Airport|Villa|Guesthouse|Diaoyutai|Department|Chancellery|Museum|Assembly|Summit|Forum|Conference))\b|\b(?:on the )?(?:sidelines|margins) of (?:the )?[^,.;]{4,90}/u;

/** Who came along, told apart from who met. */
export const PRESENCE =
  /\b(?:(?:is|are|was|were|be|being) (?:also )?(?:attended|joined|represented|accompanied|assisted|flanked|chaired|co-chaired|led|headed|made up|composed|opened) (?:of|by|in|at)|attended by|(?:was|were) (?:also |all )?there|took notes|followed the ceremony|(?:was|were) with (?:him|her|them)|came with (?:him|her|his|her|their)|among them|so (?:was|did)|sat in on|at the table|present (?:at|during|in|from|on|were|was)|also present|in the presence of|flank(?:ed|ing)|among (?:those|the (?:participants|attendees|guests|thirty|other))|(?:was|were) (?:also )?associated with the (?:meeting|talks|discussions?|call)|(?:also |both )?(?:attended|participated|took part|takes part|taking part)(?: as well| too)?(?= in (?:the|it|this|these)| on | at | as |[.,;]|$)|attended (?:the|both|this|it)|(?:also |were |was )?in attendance|on hand|(?:delegation|team|entourage|side|party|visitors|guests|group|retinue|participants|it) (?:also )?(?:included|comprised|consisted|counted)|which comprised|accompanied|were represented by|^(?:also |both )?(?:attending|joining|taking part in|participating in) (?:in )?(?:the|this)|(?:was|were) (?:also )?present|represent(?:ed|ing)|joined (?:by|the|them|her|him|in)|joining the|led (?:the )?(?:talks|discussions|negotiations|consultations)|led for|led the [\p{L} ]{0,30}(?:side|delegation|team)|(?:lead|led|heads?|headed) (?:the|a|its|their) (?:[\p{L}'’-]+ ){0,3}(?:delegation|side|team)|took their seats|looking on|in the company of|at (?:his|her|their) side|(?:his|her|their) side at the|around the table|with (?:him|her|them|mr|ms|mrs|minister|president|the)\b[^,.;]{0,30} (?:was|were)|co-?chaired by|belonged|stood by|signed (?:on behalf|for|in the presence))\b|^(?:the )?(?:guests|participants|attendees|visitors|envoys|ambassadors|they) (?:were|are|included?)(?! \w+ed\b)\b|^present\b|^for the \p{Lu}[\p{L} ]+, /iu;

/** Meetings in the course of a visit or a conference. */
export const MEETS =
  /\b(?:met|meet|meets|meeting|meetings|received|receive|welcomed|greeted|talks|discussions|negotiations|conversations?|bilateral|consultations|lunch|dinner|breakfast|audience|call(?:ed)? on|paid a call|hosted by|spoke in|spoke at|took the floor|addressed|intervened|showed (?:him|her|them))\b/i;

/** Signs that a sentence tells of what is still to come. */
export const LATER =
  /\b(?:tomorrow|later (?:today|this week)|will|is to|are to|is due|is scheduled|is expected|next week)\b/i;

/** Ends right before the name of somebody who was not there. */
export const AWAY_BEFORE =
  /\b(?:stood in for|standing in for|stands in for|in place of|instead of|on behalf of|attributable to|(?:greetings|message|letter|regards|best wishes) (?:of|from)|predecessor ?,?|successor ?,?)(?: (?:the|his|her|their|our|\p{Lu}[\p{L}’'-]*|,|of|and)){0,8} ?$/u;

/** Opens right behind it. */
export const AWAY_BEHIND =
  /^(?: ?, who (?:is|was) [^,;.]*,)? ?(?:sent (?:his|her|their) (?:apologies|regrets)|(?:was|were|is) (?:representing|unable|absent|prevented|away|ill)|could not (?:attend|come|take part))/;

/** Titles of texts that several sign. */
export const JOINTLY =
  /\bjoint (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé])\b|\b(?:ministers|leaders)['’] (?:statement|declaration|communiqu[eé])\b/i;

/** "during an official visit to Velland": where a meeting was, when nothing says it better. */
export const ON_VISIT = /\b(?:(?:visit|trip) to|visited) (?:the )?$/i;

/** Words before the town where somebody is at the time: "who is visiting", "within the framework of her visit to". */
export const VISITING =
  /\b(?:(?:who|which) (?:is|are|was|were) (?:also |now |currently |presently )?visiting (?:the (?:city|town) of )?|(?:during|on|in the course of|(?:with)?in the framework of|as part of|while on) (?:an?|his|her|their|the) (?:[\w-]+ ){0,3}(?:visit|trip) to )$/i;

/** Whom to ask, and who issued it: lines below a text, however long. */
export const CONTACT =
  /^\W*(?:(?:for )?(?:media|press) (?:enquiries|inquiries|queries|contacts?)|(?:for )?(?:enquiries|inquiries|further information|more information|queries) :|issued by :|contacts? :|for (?:more|further) (?:information|details) ,? ?(?:please )?(?:visit|see|contact|call|go|click)\b)/;

/** Lines around a text that nobody says. */
export const BOILERPLATE =
  /^(?:\W*(?:check against delivery|for immediate release|embargoed?|(?:unofficial|courtesy|informal) translation|translated from|as delivered|as prepared for delivery|\(?end(?:s)?\)?|file photo|photo :|press release no|this is an? (?:unofficial|courtesy|informal|working) translation|done (?:at|in) (?=[^.]{3,60}(?:19|20)\d\d)|\( ?note ?\) the above))\b/;

/** Behind such a line nothing is the body's. */
export const NOTES_TO_EDITORS =
  /^\W*(?:(?:end )?notes? (?:to|for) (?:the )?editors?|editors?[’'] notes?|editor ?[’']s notes?|notes? for the media|notes? to the media)\b/i;
