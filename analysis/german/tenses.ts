/**
 * Verb forms that tell whether a clause looks back or ahead, as far as a date needs to know.
 * Source: Duden grammar (past tense of strong and mixed verbs, future with "werden"); usage in the daily press.
 */

/** Auxiliaries, and strong and mixed verbs in the past tense as the press uses them, in third person. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `war waren wurde wurden hatte hatten gab gaben kam kamen ging gingen stand standen fand fanden nahm nahmen sprach sprachen
   rief riefen schrieb schrieben zog zogen fiel fielen lag lagen saß saßen sah sahen trat traten traf trafen verlor verloren
   gewann gewannen begann begannen starb starben stieg stiegen sank sanken schlug schlugen hielt hielten ließ ließen lief liefen
   blieb blieben brach brachen brachte brachten dachte dachten wusste wussten kannte kannten nannte nannten brannte brannten
   rannte rannten sandte wandte wies wiesen bot boten bat baten verbot verboten schoss schossen schloss schlossen floh flohen
   flog flogen fuhr fuhren trug trugen wuchs wuchsen half halfen warf warfen warb warben entschied entschieden erhielt erhielten
   bekam bekamen betrat verließ verließen unterschrieb vergab übernahm übernahmen unternahm erschien erschienen geschah
   gelang gelangen entstand entstanden bestand bestanden verschwand verschwanden zwang zwangen sang sangen trank tranken
   stahl stahlen erschoss erschossen riss rissen biss griff griffen litt litten schnitt ritt stritt stritten unterlag unterlagen
   durfte durften konnte konnten musste mussten wollte wollten mochte mochten ergab ergaben erlitt erlitten erließ hieß hießen
   schied schieden verschob verschoben hob hoben zerbrach zerbrachen sprang sprangen stieß stießen lud luden lieh schuf schufen
   schwieg schwiegen bewies bewiesen mied vermied vermieden log logen schwamm schwammen spie wog erwog erwogen`.split(
    /\s+/,
  ),
);

/** What will be, is to be or is meant to be. */
export const FUTURE_FORMS: ReadonlySet<string> = new Set(
  'wird werden werde würde würden soll sollen solle will wollen wolle könnte könnten dürfte dürften möchte möchten plant planen'.split(
    ' ',
  ),
);

/** With a participle they make the perfect: "hat am Montag unterschrieben". */
export const PERFECT_AUXILIARIES: ReadonlySet<string> = new Set(
  'hat haben habe ist sind sei seien hätte hätten wäre wären'.split(' '),
);

/** Participles of what lies ahead: "ist für Montag geplant". */
export const PARTICIPLES_AHEAD: ReadonlySet<string> = new Set(
  'geplant vorgesehen angesetzt angekündigt anberaumt terminiert erwartet geladen eingeladen fällig'.split(
    ' ',
  ),
);

/** Lower-case words in -te or -ten that are no verb in the past tense. */
export const NO_PAST_TENSE: ReadonlySet<string> = new Set(
  `heute bitte könnte könnten möchte möchten hätte hätten sollte sollten dürfte dürften müsste müssten wüsste letzte letzten erste
   ersten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte siebten achte achten neunte neunten zehnte zehnten
   zweite zweiten nächste nächsten beste besten größte größten meiste meisten gute guten alte alten rechte rechten weite weiten
   halten treten bieten arbeiten bedeuten leisten starten warten reden unten mitten hinten selten zuletzte späte späten gesamte
   gesamten rote roten breite tote toten leichte letztlich erwarten berichten enthalten vertreten antworten behalten erhalten
   kosten testen retten mieten leiten raten gestalten beobachten betrachten richten achten streiten schalten verhalten`.split(
    /\s+/,
  ),
);
