/**
 * Verb forms that tell whether a clause looks back or ahead, as far as a date needs to know and the lexicon does not say.
 * Source: Duden grammar (past tense, future with "werden", modal verbs); usage in the daily press.
 */
import { wordSet } from '../word-list.ts';

/** What will be, is to be or is meant to be. */
export const FUTURE_FORMS = wordSet(
  `wird werden werde würde würden soll sollen solle will wollen wolle könnte könnten dürfte dürften möchte möchten
   plant planen muss müssen müsse müssten`,
);

/** With a participle they make the perfect: "hat am Montag unterschrieben". */
export const PERFECT_AUXILIARIES = wordSet('hat haben habe ist sind sei seien hätte hätten wäre wären');

/** Of these the ones that tell by themselves what is: "Die Premiere ist am Freitag". */
export const COPULAS = wordSet('ist sind');

/** Participles of what lies ahead: "ist für Montag geplant". */
export const PARTICIPLES_AHEAD = wordSet(
  'geplant vorgesehen angesetzt angekündigt anberaumt terminiert erwartet geladen eingeladen fällig',
);

/** Present forms with which speech is reported that has been uttered: "betont sie am Montag". */
export const REPORTING_PRESENT = wordSet(
  `sagt sagen betont betonen erklärt erklären meint meinen teilt teilen berichtet berichten heißt warnt warnen fordert fordern
   kündigt kritisiert kritisieren schreibt schreiben erzählt erzählen bestätigt bestätigen verrät erinnert spricht`,
);
