import { WordSet } from "../../text/word-lists.ts";

/** English function words by what they do in a clause. Lower case, apostrophes straight. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this these those his her its their my our your some any no each every another both either neither
  several many few most all much such certain other own whose`);

/** Pronouns that are subjects, alone or with their auxiliary. */
export const SUBJECT_PRONOUNS =
  words(`he she they we i it you who which everyone everybody someone somebody nobody none others many some most few
  all both this one i've we've they've you've i'd he'd she'd they'd we'd i'll he'll she'll they'll we'll it'll you'll i'm they're we're you're`);

export const PREPOSITIONS =
  words(`of for from in at with on to by about under over between among against during through into within without
  across behind beyond near off onto out outside inside since toward towards upon via despite regarding concerning including like per amid
  around along throughout versus below above than following`);

/** Prepositions that tie a noun to the noun before it. */
export const NOUN_LINKS = words("of for from in at with on to against between among under over about near");

/** Words that open a clause of their own. */
export const SUBORDINATORS =
  words(`that which who whom because if when while as after before since although though but so than whether where how why
  what unless until or nor yet whereas once lest wherever whenever whatever because and`);

export const CLAUSE_OPENERS = words("that whether if how why what where when who");

export const BE = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = words("has have had having hasn't haven't hadn't");
export const DO = words("do does did doesn't don't didn't");
export const MODALS =
  words(`will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't
  need ought`);
export const NEGATIONS = words("not never n't hardly barely");

/** Words that tell when: they stand between a verb and its object. */
export const TIMES =
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays today yesterday tomorrow tonight
  january february march april may june july august september october november december morning afternoon evening night noon week month year
  weekend earlier later recently then now again early late last next past ago previously`);

/** Adverbs beside those in "-ly" that stand inside a verb. */
export const ADVERBS =
  words(`also then again once still just now never not often always even only further already soon later earlier twice instead
  ever rather thus too yet quite long first almost simply well essentially best in-turn nevertheless`);

/** Words behind which a noun is no subject of the sentence: prepositions, and what opens a clause with a subject of its own. */
export const GOVERNING =
  words(`with of to for by between from against about under regarding among than via in at on into through like including
  concerning toward towards behalf over after when while as if unless because since before although though that which whether where
  whom until once lest whenever wherever`);
