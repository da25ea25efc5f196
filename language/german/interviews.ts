/**
 * Words with which the German-language press announces interviews and labels their paragraphs, besides the names of the paper and
 * of the interviewee.
 * Source: forms in which papers print interviews; names of news agencies from their imprints.
 */
import { wordSet } from '../word-list.ts';

/** Who asks: "Frage: …", "Redaktion: …", "APA: …"; in small letters. */
export const ASKING_LABELS = wordSet(
  'frage frager fragesteller fragestellerin interviewer interviewerin moderator moderatorin redaktion reporter reporterin journalist journalistin f apa dpa sda keystone-sda afp reuters epd kna kap kathpress',
);

/** Who answers, without a name: "Antwort: …"; in small letters. */
export const ANSWERING_LABELS = wordSet('antwort a');

/** What stands behind the last answer and is none: "Zur Person", "Das Interview führte Ida Frank." */
export const BEHIND_INTERVIEW =
  /^[([]?(?:zur person|zu den personen|über den autor|über die autorin|zum buch|zum film|das interview|das gespräch|dieses interview|dieses gespräch|interview:|interview von|mit (?:ihm|ihr|ihnen) sprach|die fragen stellte|aufgezeichnet von)/i;

/** What two people do in an interview: "Wir haben mit Anna Huber gesprochen", "Interview mit …"; in small letters. */
export const TALKS = wordSet('interview gespräch gesprochen sprach sprachen unterhalten unterhielt');

/** "Ihrer Meinung nach": what belongs to whom one talks to. */
export const POLITE_POSSESSIVE = /^Ihre[mnrs]?$/;
