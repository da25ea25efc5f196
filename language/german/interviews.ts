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

/** What stands behind the last answer and is none: "Zur Person", "Das Interview führte Ida Frank.", "Lesen Sie mehr …" */
export const BEHIND_INTERVIEW =
  /^[*+([\s]*(?:zur person|zu den personen|über (?:den autor|die autorin|das |die interviewte)|zum buch|zum film|d(?:as|ieses) (?:ganze )?(?:interview|gespräch)|interview:|interview von|mit (?:ihm|ihr|ihnen) sprach|die fragen stellte|aufgezeichnet von|protokoll:|lesen sie |mehr zum thema|wir danken (?:de[mr] )?(?:autor|verlag)|hinweis:|anmerkung|transparenzhinweis|disclaimer|newsletter|\+\+\+)/i;

/** Who made pictures and texts: "Foto: …", "Fotocredit: …", "© …" */
export const CREDITS =
  /^[*([\s]*(?:©|\(c\)|(?:foto|photo|bild|titelbild|beitragsbild|grafik|illustration|video|text|quelle)[a-zäöü]*(?: ?(?:\/|&|und|von) ?[a-zäöü]+)?(?: ?:|\/| ©)|(?:foto|photo|bild)s?(?:credits?|rechte|nachweise?|quellen?)\b)/i;

/** The same at the end of what a picture shows. */
export const CREDIT_INSIDE = /\b(?:foto|fotos|bild|photo): |©/i;

/** Who is spoken to; the polite form is that only inside a sentence. */
export const ADDRESS = {
  polite: /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/,
  familiar: /^(?:du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?)$/i,
};

/** With what answers begin and questions hardly do: "Ja, …", "Na ja, …", "Absolut." */
export const ANSWER_OPENERS =
  /^(?:ja|nein|nee|jein|doch|na ja|naja|genau|richtig|stimmt|absolut|natürlich|klar|ganz klar|selbstverständlich|sicher|überhaupt nicht|ehrlich gesagt|tatsächlich|gute frage|das ist eine (?:gute|schwierige|interessante) frage|gerne|danke)(?![\p{L}])/iu;

/** With what who asks takes leave: "Vielen Dank für das Gespräch." */
export const THANKS = /\b(?:dank|danke|danken)\b[^.!?]{0,40}\b(?:interview|gespräch|zeit|antworten)\b/i;

/** What two people do in an interview: "Wir haben mit Anna Huber gesprochen", "Interview mit …"; in small letters. */
export const TALKS = wordSet('interview gespräch gesprochen sprach sprachen unterhalten unterhielt');

/** "Ihrer Meinung nach": what belongs to whom one talks to. */
export const POLITE_POSSESSIVE = /^Ihre[mnrs]?$/;
