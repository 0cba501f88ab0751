import type { OccasionKind } from "../../model/occasion.ts";

type Rules = readonly (readonly [RegExp, OccasionKind])[];

/** How titles name the occasion; the first that matches decides. */
export const TITLE: Rules = [
  [/\b(?:on|at) the (?:sidelines|margins)\b|\bconversation on the\b/i, "meeting"],
  [/\bjoint (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé])\b/i, "statement"],
  [
    /\b(?:transcript|remarks|speech|address|interview|opening statement) (?:by|of|to|at|before|from|with)\b|^remarks\b|\bdelivers? (?:a |the |an )?(?:[\w-]+ ){0,2}(?:speech|address|remarks)\b/i,
    "speech",
  ],
  [
    /\b(?:press (?:briefing|conference|gaggle|availability)|regular briefing|weekly briefing|briefing by|news conference|briefs the press|answers? (?:a |to )?(?:media )?questions?|spokesperson(?:'s|’s)? (?:regular )?(?:remarks|comments?)|replies to media)\b/i,
    "briefing",
  ],
  [
    /\b(?:phone|telephone|video|telephonic) (?:call|conversation|conference|talks?)\b|\bby (?:phone|telephone|video)\b|\b(?:call|conversation) with\b|\bphones?\b|\bspeaks? (?:with|to)\b|\bspoke (?:with|to)\b|\bcalls (?:with|between)\b|\bcall (?:from|between)\b|\bvirtual (?:meeting|call)\b(?! of)|\bvideo ?(?:tele)?conference\b|\bteleconference\b|\bon the phone\b/i,
    "call",
  ],
  [
    /\b(?:congratulat\w+|condolences?|message (?:to|of|from)|greetings? (?:to|on)|letter (?:to|from)|telegram (?:to|of))\b/i,
    "message",
  ],
  [/\bsigns?\b|\bsigned\b|\bsigning (?:ceremony|of)\b/i, "signing"],
  [
    /\b(?:summit|ministerial|general assembly|conference|plenary|forum|g7|g20|quad|council meeting|trilateral|quadrilateral|multilateral)\b/i,
    "multilateral",
  ],
  [
    /\b(?:meets?|met|meeting|talks|receives?|received|audience|calls? on|consultations|hosts?|dialogue|bilateral|pull[- ]aside)\b/i,
    "meeting",
  ],
  [/\b(?:visits?|visited|travels? to|travel to|trip to|arrives?|wraps up|concludes)\b/i, "visit"],
  [
    /\b(?:statement|declaration|communiqu[eé]|comment) (?:by|of|on|from|regarding)\b|\bstatement\b|^communiqu[eé]$|^press (?:release|notice|statement)\b|\bresponds? to\b|\bresponse to (?:a |the )?(?:media )?(?:quer(?:y|ies)|question)/i,
    "statement",
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
    /\b(?:met|meets|meeting|talks|received|receives|audience|courtesy call|paid a call|called on|consultations|bilateral)\b/i,
    "meeting",
  ],
  [/\b(?:signed|signing)\b/i, "signing"],
  [/\b(?:met|meets?|meeting|talks|conversation|consultations) with\b/i, "meeting"],
  [/\b(?:summit|ministerial|conference|session|assembly|forum)\b/i, "multilateral"],
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
  /^(?:media advisory|advance notice|upcoming|invitation|new time|save the date)\b|\b(?:to|will) (?:meet|visit|travel|host|receive|sign|attend|hold|take place|pay|chair|welcome|depart)\b|\bpostponed\b|\bupcoming\b|\bset for\b/i;

/** Occasions told of inside a text. The words before name who, the words after with whom or where. */
export const MENTIONED: Rules = [
  [
    /\b(?:paid|pays|made|undertook|conducted|concluded) (?:a|an|his|her|their) (?:[\p{L}-]+ ){0,3}visit to\b/iu,
    "visit",
  ],
  [/\b(?:visited|will visit|to visit|visits)\b/i, "visit"],
  [
    /\b(?:held|had|holds|hold|holding) (?:a|an|their|his|her|the) (?:[\p{L}-]+ ){0,3}(?:meeting|meetings|talks|summit|consultations)(?: with| between| in)?\b/iu,
    "meeting",
  ],
  [/\b(?:met|met with|will meet|to meet)\b/i, "meeting"],
  [/\b(?:had|held) (?:a|an|their) (?:[\p{L}-]+ ){0,2}(?:telephone|phone) (?:conversation|call)\b/iu, "call"],
  [
    /\b(?:(?:last|recent|previous|earlier|first) (?:[\p{L}-]+ )?(?:meeting|summit)|meeting (?:held )?(?:in|on))\b/iu,
    "meeting",
  ],
  [/\b(?:recent|last|upcoming|forthcoming|state|official) (?:[\p{L}-]+ )?visit to\b/iu, "visit"],
];

export const COMING = /\b(?:will|upcoming|forthcoming|next|scheduled|planned|to be held)\b/i;

/** The words after "at": where in a town it was. */
export const VENUE =
  /\b(?:at|on) (?:the )?(?:sidelines of (?:the )?|margins of (?:the )?)?[A-Z][\p{L}’'-]*(?: (?:[A-Z][\p{L}’'-]*|of|the|for|and))*?(?: (?:House|Palace|Secretariat|Kremlin|Residence|Hall|Hotel|Castle|Office|Ministry|Building|Mansion|Center|Centre|Academy|Embassy|Airport|Villa|Guesthouse|Diaoyutai|Department|Chancellery|Museum|Assembly|Summit|Forum|Conference))\b|\b(?:on the )?(?:sidelines|margins) of (?:the )?[^,.;]{4,90}/u;

/** Who came along, told apart from who met. */
export const PRESENCE =
  /\b(?:(?:is|are|was|were|being) (?:also )?(?:attended|joined|represented|accompanied|assisted|flanked|chaired|co-chaired|led|headed|made up|composed|opened) (?:of|by|in|at)|attended by|sat in on|at the table|present (?:at|during|in|from|on|were|was)|also present|in the presence of|flank(?:ed|ing)|among (?:those|the (?:participants|attendees|guests|thirty|other))|(?:also |both )?(?:attended|participated|took part|takes part|taking part)(?: as well| too)?(?: in (?:the|it|this|these)| on the| at the|[.,;]|$)|attended (?:the|both|this|it)|(?:also |were |was )?in attendance|on hand|(?:delegation|team|entourage|side|party|visitors|guests|group|retinue|participants|it) (?:also )?(?:included|comprised|consisted|counted)|which comprised|accompanied|were represented by|(?:was|were) (?:also )?present|represent(?:ed|ing)|joined (?:by|the|them|her|him|in)|joining the|led the [\p{L} ]{0,30}(?:side|delegation|team)|(?:lead|led|heads?|headed) (?:the|a|its|their) (?:[\p{L}'’-]+ ){0,3}(?:delegation|side|team)|took their seats|looking on|in the company of|at (?:his|her|their) side|(?:his|her|their) side at the|around the table|with (?:him|her|them|mr|ms|mrs|minister|president|the)\b[^,.;]{0,30} (?:was|were)|co-?chaired by|belonged|stood by|signed (?:on behalf|for|in the presence))\b|^present\b|^for the \p{Lu}[\p{L} ]+, /iu;

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
export const JOINTLY = /\bjoint (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé])\b/i;

/** "during an official visit to Velland": where a meeting was, when nothing says it better. */
export const ON_VISIT = /\b(?:(?:visit|trip) to|visited) (?:the )?$/i;

/** Lines around a text that nobody says. */
export const BOILERPLATE =
  /^(?:\W*(?:check against delivery|for immediate release|embargoed?|(?:unofficial|courtesy|informal) translation|translated from|as delivered|as prepared for delivery|\(?end(?:s)?\)?|file photo|photo :|press release no))\b/;
