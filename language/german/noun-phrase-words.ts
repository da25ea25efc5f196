/**
 * Small words inside noun phrases, lower case.
 * Source: Duden, "Die Grammatik", chapters on articles, prepositions and conjunctions.
 */
import { wordSet } from '../word-list.ts';

/** "der Sprecher und die Ministerin", "Polar- und Meeresforschung" */
export const JOINING_WORDS = wordSet('und oder sowie bzw');

/** "der Sprecher der Polizei", "nach Angaben mehrerer Zeugen": what may open a genitive. */
export const GENITIVE_DETERMINERS = wordSet(
  'der des eines einer seiner ihrer seines ihres dieser dieses mehrerer vieler einiger zweier beider aller',
);

/** "Angaben von Zeugen", "Angaben vom Montag" */
export const OF = wordSet('von vom');

/** "die Leiterin von …", "ein Mann aus Wien": what stands behind them always belongs to the noun. */
export const BELONGING_PREPOSITIONS = wordSet('von vom für aus');

/** "Professor an der Universität Wien": what stands behind them may belong to the noun. */
export const PREPOSITIONS_BEHIND_NOUNS = wordSet('von vom für aus beim bei am an im in gegen zur zum ohne');

/** "die", "den" of a definite noun; "das" stands before no noun for a person. */
export const PERSONAL_ARTICLES = wordSet('der die dem den des');

/** "den Augenzeugen", "einen Augenzeugen", "ihn": the object alone. */
export const ACCUSATIVES = wordSet('den einen ihn');

/** "Dem Bericht nach", "einer Anzeige nach" */
export const DATIVE_ARTICLES = wordSet('dem der den einem einer');

/** "als „Kapitulation“", "ein „Skandal“": what is called so by its speaker, and no name. */
export const BEFORE_COMMON_NOUN = wordSet('als ein eine einen einem einer kein keine keinen wie');

/** Before a name, with a point: "Dr. Huber", "St. Gallen". */
export const SHORTENED_TITLES = wordSet('Dr Prof Mag St Jr Hr Fr Ing Dipl');

/** Inside names: `Ursula von der Leyen`, `Maria de la Cruz`, `Karim bin Rashid`. Lower case. */
export const NAME_PARTICLES = wordSet(
  `von van zu der den de la las los le du del della di da dos do bin ibn ben bint abu al el y e ter ten te op 't af av`,
);
/** Those that an article follows: `Jan van den Berg`. No name ends with them. */
export const PARTICLES_BEFORE_ARTICLE = wordSet('van von');
export const ARTICLES_IN_NAMES = wordSet('der den dem de het');
/** Those that are articles and prepositions as well. */
export const PARTICLES_OF_GERMAN = wordSet('der den von zu');

/** Articles, and prepositions with one, that put a masculine noun in another case than the nominative: `(dem) Präsidenten`. */
export const OBLIQUE_ARTICLES = wordSet(
  'den dem des vom zum beim im am einen einem eines seinen seinem seines ihren ihrem ihres',
);
/** Those behind which an adjective before a feminine noun ends in -e or -en: `(der) grünen Ministerin`. */
export const FEMININE_ARTICLES = wordSet('die der einer seiner ihrer zur');
/** `der Minister`, `beim Minister`: somebody who has been named. */
export const DEFINITE_ARTICLES = wordSet('der die dem den des vom zum beim zur');
/** Prepositions with a masculine article. */
export const CONTRACTIONS = wordSet('im am vom zum beim');
export const INDEFINITE_ARTICLES = wordSet('ein eine einen');

/** Of a person in the nominative singular: "der 41-Jährige", "die 41-Jährige". */
export const GENDER_OF_ARTICLE: Readonly<Record<string, 'male' | 'female'>> = { der: 'male', die: 'female' };
