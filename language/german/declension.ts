/** What is inflected in front of a noun though no lexicon lists it as an adjective, and what looks so and never is. Source: Duden. */
import { wordSet } from '../word-list.ts';

/** "anderer Seite", "mehreren Berichten", "der Zweite Senat": stems of words that count or choose, and of ordinals. */
export const COUNTING_STEMS = wordSet(`
  ander viel wenig mehrer einig beid sämtlich etlich verschieden solch derartig zahlreich alle all
  erst zweit dritt viert fünft sechst siebt acht neunt zehnt ober oberst unter
`);

/** End like an adjective and have no other form. */
export const UNINFLECTED_NUMBERS = wordSet('sieben siebzehn million millionen dutzende hunderte tausende');

/** "nach Meinung | vieler Händler": never one. */
export const GENITIVES_OF_MANY = wordSet(
  'vieler einiger weniger mehrerer zahlreicher aller beider zweier dreier',
);
