/** Pronouns by what they may stand for, lower case. Source: Duden, "Die Grammatik", chapter on articles and pronouns. */
import { wordSet } from '../word-list.ts';

/** Never before a noun: "sie kam", not "sie Ministerin". */
export const PRONOUNS_ALONE = wordSet(
  'er sie es wir ich man wer du ihr niemand jemand letzterer ersterer letztere',
);

/** "das sagte Huber": by themselves they stand for what is said, not for who says it. */
export const NEUTER_PRONOUNS = wordSet('das dies dieses es');

/** "man", "es" and the paper's own "wir" name no speaker. */
export const PRONOUNS_FOR_NOBODY = wordSet('man es das dies wer ich wir');

export const MALE_PRONOUNS = wordSet('er dieser der seiner letzterer');
/** In the singular. */
export const FEMALE_PRONOUNS = wordSet('sie diese die ihrer letztere');

/** Behind a subject they mean somebody else: "Der Arzt half ihm", "Die Ärztin sah sie". */
export const OBLIQUE_MALE_PRONOUNS = wordSet('ihm ihn');
export const OBLIQUE_FEMALE_PRONOUNS = wordSet('ihr sie');

/** "mit den Aussagen der Mutter. Diese hatte gesagt": they mean who was mentioned last, subject or not. */
export const DEMONSTRATIVES = wordSet('dieser diese der die letzterer letztere');

/** "ihrer Meinung nach", "dessen Ansicht nach" */
export const OWNERS = wordSet('seiner ihrer deren dessen');

/** Forms that tell `sie` the woman from `sie` the people, by ending and, of strong verbs, one by one. */
export const SINGULAR_ENDING = /^\p{Ll}+(?:te|be|de|re|ge|ne|le|se|me|sst|[^e]t|et)$/u;
export const SINGULAR_FORMS = wordSet(
  'ist sei war wird hat sah kam ging gab schrieb sprach rief fand blieb hielt ließ stand trug warf zog bat',
);

/** "eine von ihnen", "viele", "manche": somebody new rather than somebody mentioned. */
export const INDEFINITE_PRONOUNS = wordSet(
  'einer eine einige viele mehrere manche alle anderer andere beide jemand niemand keiner',
);

/** "mehrere Zeugen", "beide Minister": more than one. */
export const PLURAL_DETERMINERS = wordSet(
  'mehrere viele einige wenige alle beide zwei drei vier fünf sechs sieben acht neun zehn zahlreiche etliche manche mehreren vielen einigen mehrerer vieler einiger zahlreichen',
);

/** `Der Stich muss tief sein`: what opens a sentence with a noun of that gender. */
export const OPENING_DETERMINERS: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
  male: wordSet('Der Dieser Ein Sein Ihr'),
  female: wordSet('Die Diese Eine Seine Ihre'),
};

/** In front of somebody who acts: `dann kam ein Hirte`, `die Nachbarin lachte`. Lower case. */
export const ARTICLES_OF_SUBJECTS: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
  male: wordSet('der ein dieser jener'),
  female: wordSet('die eine diese'),
};
