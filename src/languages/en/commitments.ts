import type { Strength } from "../../model/statement.ts";
import { WordMap, WordSet } from "../../text/word-lists.ts";

/** How firmly somebody is bound, to what, until when, where and on what condition. Each pattern is linear. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));

/** From loose to firm; the first that matches decides. Case counts: "May" is a month. */
export const STRENGTHS: readonly (readonly [RegExp, Strength])[] = [
  [
    /\b(?:explor\w+|consider(?:ing|s|ation)?|(?:be|been|being) considered|examin(?:e|es|ing)|(?:stud(?:y|ies|ying)|studied) (?:the |an? )?(?:possib\w+|option|proposal|request|idea|with (?:care|interest|sympathy))|possibility|look(?:ing)? (?:in)?to|weigh(?:s|ed|ing)? (?:up )?|think(?:s|ing)? about|(?:give|giving|gave) thought to|(?:not )?(?:exclude|rule out)|open to|(?<!\b(?:that|which|who|as) )(?-i:may|could|might))\b/i,
    "explored",
  ],
  [
    /\b(?:ready (?:to|for)|stand(?:s|ing)? ready|stood ready|willing(?:ness)?|prepared|minded|keen(?:ness)?|eager(?:ness)?|readiness|preparedness|hopes?|hoped|intends?|(?<!\b(?:is|are|was|were|be|been|being) )intended|intending|intention|intent|(?<!\b(?:an?|the|his|her|its|their) )plan(?:s|ned)? (?:for|to)|desire|wish(?:es)?|wants? to|wanted to|looks? forward|looked forward|interested in|interest in \w+ing|(?:the|political|mutual|common|shared) will to|aims?|seeks?|agreed in principle)\b/i,
    "intended",
  ],
  [
    /\b(?:will|shall|would|pledg\w+|commit\w*|agreed|promis\w+|undert\w+|guarantee\w*|vow\w*|determined|resolve|decided|reaffirm\w*)\b/,
    "pledged",
  ],
];

/** Something to come that the sides agree on: "agreed to …", "will …", "concurred in working together". */
export const TO_COME =
  /\b(?:to(?! the\b| a\b| an\b)|will|would|continue|further|next|soon|remain|maintain|resume|should be \p{Ll}+ed|should be set up|(?:in|on|with) \p{Ll}+ing)\b/iu;

/** Agreeing that something matters binds nobody, nor does what is not agreed. */
export const AGREED =
  /\b(?:agreed|(?:reach(?:ed)?|in|was|were|is|general|mutual|full|came to) (?:an? |full |broad |mutual |general )?agreement|(?<!\bno )agreements? (?:(?:was|were|has been|have been|had been) )?(?:reached|made|found)|decided|(?:task|instruct|direct|charg)ed (?=their|the)|(?:was|were) tasked|resolved|concurred (?=in|on|to|that)|consented (?=to)|settled on|undert(?:ake|ook|aken)|b(?:ind|ound) themselves)(?! on the (?:importance|need|necessity))(?!,? (?:that|there|it)\b(?![^.;]{0,160}\b(?:will|would|shall|should be (?:\p{Ll}+ed|set|held|made|taken|put|built|given|kept|brought|begun|sent)|should meet|should (?:continue|work|hold|resume|remain))\b))/iu;

/** Told by one of those who agreed. */
export const AGREED_BY_US =
  /\b(?:we(?: (?:have|also|both|have also|all))? (?:agreed|concurred)|it (?:was|has been)(?: also)? (?:agreed|decided)|agreement (?:was|has been) reached)\b/i;

/** The words that lead the day, month or year by which something is to be done. */
export const DUE = {
  limits: words("by before until till within than"),
  leads: words("in on at from as during through around about towards next this of for"),
  others: words("since after ago over last"),
} as const;

export const CONDITIONS = {
  opening:
    /\b(?:(?<!\b(?:ask|asks|asked|asking|see|sees|tell|us|me|them|whether|wonder|wondered|know|knows|even|as|what) )if(?! (?:any|not|only|need be)\b)|provided that|(?<=^|[,;—–] )provided|providing that|on (?:the )?(?:condition|understanding) (?:that|of)|(?:for )?(?:as|so) long as|as soon as(?! possible)|unless|whenever|subject to|in the event (?:of|that)|in case (?:of|the|it|they)|depending (?:up)?on|dependent (?:up)?on|contingent (?:up)?on|conditional (?:up)?on|pending|assuming|to the extent (?:that|permitted|possible)|in accordance with the (?:needs|wishes|request)s? of|(?<!\b(?:at|than|who|had|was|were) )once (?=(?:the|this|that|these|those|it|they|both|all|he|she|we|our|his|her|its|their|in|(?-i:\p{Lu}\p{L}*))\b)|without \w+ing(?= [^,.;]{1,60} first\b)|(?<!\b(?:rest|up|relent|stop) )until (?=(?:the|an?|both|all|it|they|such|these|those|its|(?-i:\p{Lu})[\p{L}-]+)\b(?! end\b)[^,.;]{0,60} (?:had|has|have|is|are|was|were|\p{Ll}{2,}ed)\b))/iu,
  inverted:
    /(?<!\p{L})(?:should (?:(?:the|any|either|an?|it|they|there|these|this|those|its|his|her|their) |(?:both|all) (?:sides|parties|members|three|states) |(?-i:\p{Lu}))|were (?:it|they|this|that|the [\p{L}-]+) to )/iu,
  whole:
    /\b(?:(?:weather|funds|funding|circumstances|conditions|time|security|resources|schedules?) permitting|(?:up)?on request|at the request of [^,.;]+|if (?:needed|necessary|required|requested|asked|possible))\b/i,
} as const;

export const FORUMS = {
  frames:
    /\b(?:(?:with)?in the (?:frame(?:work)?s?|context|margins|format) of|under the (?:auspices|aegis|umbrella) of|on the (?:margins|sidelines) of|through the (?:mechanism|framework) of) (?:the )?(?=\p{L})/iu,
  leads: words("at in through via within during"),
  bringing: new WordMap([
    [
      "to",
      words(
        "take takes taking bring brings bringing submit submits present presents propose refer raise carry table report plead put",
      ),
    ],
    ["before", words("put puts putting lay lays laying bring place go")],
    ["with", words("raise raises raising lodge lodging bring pursue plead")],
  ]) as WordMap<WordSet>,
  /** Meetings, however they are written. */
  meetings: words("summit meeting conference ministerial session assembly retreat round consultations convention"),
  /** Bodies, which are written with capitals. */
  bodies: words(
    "commission committee council forum dialogue group mechanism initiative organization organisation union assembly community association partnership platform format convention process bank fund quad",
  ),
  /** Words inside the name of one. */
  inside: words("of on for and the"),
} as const;
