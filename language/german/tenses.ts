/**
 * Verb forms that tell whether a clause looks back or ahead, as far as a date needs to know; full verbs come from the tables
 * of strong and weak verbs.
 * Source: Duden grammar (past tense, future with "werden", modal verbs); usage in the daily press.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Auxiliaries and modal verbs in the past tense, third person; "sollte" and "wollte" look back or ahead. */
export const PAST_AUXILIARIES = words(
  'war waren wurde wurden hatte hatten konnte konnten musste mussten durfte durften mochte mochten',
);

/** What will be, is to be or is meant to be. */
export const FUTURE_FORMS = words(
  `wird werden werde würde würden soll sollen solle will wollen wolle könnte könnten dürfte dürften möchte möchten
   plant planen muss müssen müsse`,
);

/** With a participle they make the perfect: "hat am Montag unterschrieben". */
export const PERFECT_AUXILIARIES = words('hat haben habe ist sind sei seien hätte hätten wäre wären');

/** Of these the ones that tell by themselves what is: "Die Premiere ist am Freitag". */
export const COPULAS = words('ist sind');

/** Participles of what lies ahead: "ist für Montag geplant". */
export const PARTICIPLES_AHEAD = words(
  'geplant vorgesehen angesetzt angekündigt anberaumt terminiert erwartet geladen eingeladen fällig',
);

/** Present forms with which speech is reported that has been uttered: "betont sie am Montag". */
export const REPORTING_PRESENT = words(
  `sagt sagen betont betonen erklärt erklären meint meinen teilt teilen berichtet berichten heißt warnt warnen fordert fordern
   kündigt kritisiert kritisieren schreibt schreiben erzählt erzählen bestätigt bestätigen verrät erinnert spricht`,
);

/** Words that look like past tenses or presents of verbs and are mostly something else. */
export const MOSTLY_NO_VERB = words(
  'heute bitte letzte erste dritte vierte fünfte sechste achte rechte recht laut statt acht weit breit weiß mitten seit',
);

/** In front of an attribute, which is no verb of the clause: "die geplante Reform". */
export const BEFORE_ATTRIBUTE = words(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim und',
);
