/** Pronouns by what they may stand for, lower case. Source: Duden, "Die Grammatik", chapter on articles and pronouns. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never before a noun: "sie kam", not "sie Ministerin". */
export const PRONOUNS_ALONE = list(
  'er sie es wir ich man wer du ihr niemand jemand letzterer ersterer letztere',
);

/** "das sagte Huber": by themselves they stand for what is said, not for who says it. */
export const NEUTER_PRONOUNS = list('das dies dieses es');

/** "man", "es" and the paper's own "wir" name no speaker. */
export const PRONOUNS_FOR_NOBODY = list('man es das dies wer ich wir');

export const MALE_PRONOUNS = list('er dieser der seiner letzterer');
/** In the singular. */
export const FEMALE_PRONOUNS = list('sie diese die ihrer letztere');

/** "mit den Aussagen der Mutter. Diese hatte gesagt": they mean who was mentioned last, subject or not. */
export const DEMONSTRATIVES = list('dieser diese der die letzterer letztere');

/** "ihrer Meinung nach", "dessen Ansicht nach" */
export const OWNERS = list('seiner ihrer deren dessen');

/** Forms that tell `sie` the woman from `sie` the people, by ending and, of strong verbs, one by one. */
export const SINGULAR_ENDING = /^\p{Ll}+(?:te|be|de|re|ge|ne|le|se|me|sst|[^e]t|et)$/u;
export const SINGULAR_FORMS = list(
  'ist sei war wird hat sah kam ging gab schrieb sprach rief fand blieb hielt ließ stand trug warf zog bat',
);

/** "eine von ihnen", "viele", "manche": somebody new rather than somebody mentioned. */
export const INDEFINITE_PRONOUNS = list(
  'einer eine einige viele mehrere manche alle anderer andere beide jemand niemand keiner',
);

/** "mehrere Zeugen", "beide Minister": more than one. */
export const PLURAL_DETERMINERS = list(
  'mehrere viele einige wenige alle beide zwei drei vier fünf sechs sieben acht neun zehn zahlreiche etliche manche mehreren vielen einigen mehrerer vieler einiger zahlreichen',
);
