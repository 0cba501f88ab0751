/**
 * What words of a report do, whoever's they are. Each pattern is tried on the content of one sentence; none repeats a group,
 * so all are linear.
 */
export const CONTENT = {
  commit: [
    /\b(?:am|is|are|was|were|remains?|stands?|stand|stood|remained) (?:also |always |fully |firmly |now |still )?(?:ready|willing|prepared|determined|resolved|committed|dedicated)(?:, [^,]{1,50},)? to\b/i,
    /\b(?:the|political|mutual|common|shared) will to\b/i,
    /\bat (?:your|their|his|her|its) disposal\b/i,
    /\b(?:pledged?|pledges|vowed|promised|undertook|committed) to\b/i,
    /(?<!\b(?:no|any|your) )\b(?:commitment|readiness|willingness|intention|determination|resolve|preparedness) (?:of .{1,60} )?to(?:wards?)?\b/i,
    /\b(?:intends?|plans?|hopes?|hoped) to\b/i,
    /(?<!\b(?:initiative|programme|program|project|plan|agreement|measure|measures|visit|meeting|forum|step|deal|platform|partnership|strategy|law|bill|package|fund|system|mechanism|framework|action|decision|exercise|policy|conference|reform|reforms|it|which) )aims? to\b/i,
    /\b(?:guarantee|guarantees) that\b/i,
    /\bhas? (?:our|my) (?:word|guarantee)s?\b/i,
  ],
  /** Ends right before words that would bind, and denies them. */
  denied: /\b(?:not(?! only)|never|no longer|neither|nor)\b[^.;:]{0,30}$/i,
  propose: [
    /\b(?:we|both sides|the two sides|the two countries|both countries|the two nations|the parties|the sides|our countries) (?:both )?(?:should|must|need to|can|could|have to)\b/i,
    /\b[A-Z][\p{L}.]+ and (?:the )?[A-Z][\p{L}. ]{1,30} (?:should|must|need to|could)\b/u,
    /\bneed (?:for|to) (?:continued|closer|further|greater|strengthen|enhance|deepen|expand|intensify|work|coordinate|cooperate|keep|maintain|develop)\b/i,
    /\bit is (?:necessary|essential|important|imperative|vital|crucial) (?:for (?:both|the two) [a-z]+ )?to\b/i,
    /\b(?:invited|invitation)\b/i,
    /\blet us\b/i,
    /\bit is (?:important|essential|necessary|crucial|vital|imperative) that (?:we|both|the two|our)\b/i,
    /\bit would give (?:us|me) great pleasure to (?:receive|welcome|host)\b/i,
    /\bproposed? (?:to|that|a|an|establishing|holding|creating|the)\b/i,
    /\bhopes? (?:that )?(?:the two sides|both sides|the two countries|both countries)\b/i,
  ],
  demand: [
    /\b(?:should|must|has to|have to|ought to|needs to) (?:not |immediately |also |first )?(?:be |stop|cease|end|withdraw|release|respect|take|return|abide|refrain|realize|realise|stay|comply|halt|allow|ensure|fulfil|fulfill|abandon|lift|recogni[sz]e|honou?r|implement|cooperate|provide|do|make|give|play|act|earnestly|bear|face|correct)\b/i,
    /\b(?:called|calls|calling|urged|urges|urging) (?:on|upon|for)?\b/i,
    /(?<!\b(?:circumstances?|situations?|times|needs?|the|of|in|for|on|and|growing|rising|high|strong|global|energy|market) )demands? (?:that|an?|the|to|from|of|its?|their)\b/i,
    /\bwould (?:also )?(?:be grateful|appreciate it) (?:if|for)\b/i,
    /\bwe need your\b|\bneeds (?:additional|more|further|urgent|immediate)\b/i,
    /\bit is (?:important|essential|necessary|crucial|vital|imperative) that\b/i,
    /\bmust (?:be|not)\b/i,
  ],
  support: [
    /\b(?:firmly |fully |strongly |always |also )?supports? (?!for (?:the )?(?:terror|separat))/i,
    /(?<!\bto )\b(?:welcomes?|welcomed|appreciates?|appreciated|applauds?|applauded|praised|commended|endorses?|backs)\b/i,
    /\b(?:support|solidarity|appreciation) (?:for|of|with|to)\b/i,
    /\b(?:delighted|overjoyed|glad|proud|pleased|happy|heartened) (?:that|by|with|about|at)\b/i,
    /\btribute to\b|\bfull of admiration\b|\bin fav(?:ou)?r of\b|\brejoice\w*\b/i,
    /\bspoke highly\b/i,
    /\b(?:with|great|deep|full) (?:satisfaction|appreciation|admiration)\b|\b(?:timely|encouraging) (?:step|idea|initiative|decision|move|progress)\b/i,
    /\bstands? (?:firmly |shoulder to shoulder |side by side |in solidarity )?with\b/i,
    /\bhigh(?:ly)? (?:appreciat|assess|valu|prais)/i,
  ],
  oppose: [
    /\b(?:firmly |strongly |resolutely |categorically |also )?(?:opposes?|opposed|opposition|rejects?|rejected|condemns?|condemned|condemnation)\b/i,
    /\b(?:deep(?:ly)? |grave |serious |strong |gravely |seriously )?(?:concerns? (?:about|over|at|regarding|that|with)|concerned (?:about|over|at|by|that))\b/i,
    /\b(?:unacceptable|dangerous (?:escalation|step|move|course|precedent)|unprovoked|brutal|unjustified|unlawful|illegal(?:ly)?|atrocit(?:y|ies)|provocations?|reckless|escalatory|coercive|destabili[sz]ing|war crimes?|violations? of|hegemonic bullying|baseless|groundless|regrettable|deplorable|heinous|cowardly|barbaric|premature|disproportionate|inadmissible|intolerable|counterproductive|worrying|alarming|no confidence)\b/i,
    /\b(?:cannot|can not|do not|does not|did not|will not|would not|never) (?:be )?accept\w*\b/i,
    /\b(?:alarmed|appalled|outraged|dismayed|indignant)\b/i,
    /\bwith (?:deep|grave|great|serious) (?:concern|alarm)\b/i,
    /\b(?:regrets?|regretted|deplores?|denounces?|protests? against|objects? to)\b/i,
  ],
  courtesy: [
    /^[\s"'“‘]*(?:good (?:morning|afternoon|evening)\b|welcome[.!,])|\bhearts? go(?:es)? out\b|\bthoughts (?:and prayers )?(?:are|go|remain)\b|\bwarm(?:est)? welcome to\b|\b(?:thank(?:s|ed|ful)?|grateful|gratitude|congratulat\w+|condolences?|(?:fraternal |warm |cordial )greetings|sorrow|sympath(?:y|ies)|felicitat\w+|best wishes|warm greetings|shares? (?:in )?(?:the|your|their|its) (?:grief|sorrow|pain|mourning)|(?:happy|glad|pleased|delighted) to (?:welcome|see|meet|greet|host)|pleasure to (?:welcome|see|meet))\b/i,
  ],
  backing: /\bcommitment to (?:the )?[^,.;]{0,60}?(?:sovereignty|territorial integrity|independence)\b/i,
  agree: [
    /\b(?:agreed|agreement (?:that|on|to)|consensus|have a common position|coordinated positions|share (?:the|a|an) (?:view|interest|commitment))\b/i,
  ],
} as const;
