/**
 * Words around sources and reported words.
 * Source: Duden, "Die Grammatik", sections on prepositions and on indirect speech; usage in the daily press.
 */
import { wordSet } from '../word-list.ts';

/** "aus Regierungskreisen verlautete", "wurde von der Polizei mitgeteilt" */
export const BEFORE_SOURCE = wordSet('aus von vom seitens');

/** "in der Erklärung heißt es", "von der Polizei hieß es" */
export const BEFORE_SPEAKING_TEXT = wordSet('in im aus von vom bei beim auf laut seitens vonseiten');

/** "Im Ministerium ist man überrascht": "man" are those there. */
export const WHERE_PEOPLE_ARE = wordSet('in im bei beim auf');

/** "Dort steht: …", "darin heißt es": in a text or a house mentioned before. */
export const IN_THERE = wordSet('dort darin hierin daraus');

/** "heißt es" */
export const IT_SAYS = wordSet('heißt hieß heiße heisst hiess');

/** "Im Vertrag steht: …", "dort stand, dass …" */
export const STANDS = wordSet('steht stand stehe stünde');

/** "aus Sicht des Anwalts", "in den Augen der Kritiker" */
export const VIEWS = wordSet('Sicht Augen Warte');

/** Something that happens as well as what is said in it: "nach dem Urteil", "nach der Aussage", "nach der Vorstellung" tell when. */
export const EVENTS_OR_WORDS = wordSet('Urteil Aussage Vorstellung');

/** "nach Polizeiangaben", "nach SWR-Recherchen": ends of nouns of saying. */
export const SOURCE_COMPOUND =
  /(?:angaben|berichten|bericht|informationen|meldungen|schätzungen|meinung|auffassung|ansicht|erkenntnissen|studie|studien|umfrage|aussagen|-(?:Angaben|Berechnungen|Informationen|Recherchen|Schätzungen))$/;

/** "so etwa Huber", "so auch die Polizei" */
export const BETWEEN_SO_AND_SPEAKER = wordSet(
  'etwa auch jedenfalls zumindest wörtlich damals gestern heute weiter',
);

/** "So beschreibt es Huber.", "Das sagt die Polizei.": what points back to words just quoted. */
export const POINTING_BACK = wordSet('so das dies');

/** "Das sagt alles": how much is said, not who says it. */
export const QUANTITIES = wordSet('alles viel vieles einiges genug wenig nichts mehr');

/** What somebody has said and somebody else answers: "Hubers Kritik wies die Klinik zurück". */
export const ANSWERED = wordSet(
  'Kritik Vorwurf Vorwürfe Vorhalt Vorhalte Anschuldigungen Behauptung Behauptungen Forderung Forderungen Bedenken Vorschlag Vorschläge',
);

/** "Dazu die Klinik: „…“": in front of whoever is named before a colon. Lower case. */
export const BEFORE_LABEL = wordSet('dazu darauf daraufhin dann und so auch wieder noch später danach');

/** "nach eigenen Angaben", "eigenem Bekunden zufolge": those of whoever is the subject. Lower case. */
export const OWN = /^eigene[nrm]$/;

/** Adjectives of those whose name is not told. */
export const UNNAMED = /^(?:anonym|ungenannt|namenlos|unbekannt)e[nrms]?$/;

/** "Kritik kommt von der Opposition", "Aus dem Ministerium kam eine Absage": speech that comes, and from whom. */
export const COMES = wordSet('kommt kam kommen kamen');
export const FROM = wordSet('von vom aus seitens');
export const SPEECH_NOUNS =
  /(?:[Kk]ritik|[Ll]ob|[Ww]iderspruch|[Ww]iderstand|[Zz]uspruch|[Zz]ustimmung|[Aa]blehnung|[Uu]nterstützung|[Pp]rotest|[Ee]inwand|[Ee]inwände|[Ss]tellungnahme|[Rr]eaktion|[Aa]bsage|[Aa]ppell|[Ww]arnung|[Ff]orderung|[Ee]ntwarnung|[Bb]estätigung|[Dd]ementi|[Rr]ückendeckung|[Ss]chelte)(?:en)?$/;

/** "sprach von „Panik“", "warnte vor „Hysterie“" */
export const SPEAKING_OF =
  /^(?:h[aä]lt|hielt|berichtete?n?|berichtet|erzählte?n?|erzählt|sprach|sprechen|spricht|gesprochen|redete|redet|reden|warnt|warnte|warnen|geht|ging|gehen|ausgeht)/;

/** "nannte den Plan „Luftschloss“": what somebody calls something. */
export const CALLING = /^(?:ge)?(?:nenn|nann|schimpf|schalt|tauf|titulier)/;

/** "die sogenannte „…“", "namens „…“": a name follows. */
export const BEFORE_NAME_IN_MARKS =
  /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelten?|heißt|heißen|hieß|alias|getauften?|titels|selbsternannten?)$/;

/** "freut sich über „…“", "warnt vor „…“": prepositions that verbs of saying and feeling govern. */
export const BEFORE_WHAT_IS_SAID = wordSet('über von vor gegen auf');

/** "aus dem Rathaus ist zu hören": it is said. */
export const VERBS_OF_RUMOUR = wordSet('hören erfahren vernehmen lesen entnehmen sehen');
export const IS_TO_READ = wordSet('ist war steht stand');

/** "der 40-Jährige", "die 23-jährige" */
export const AGED = /^\d{1,3}-?[Jj]ährige[rn]?$/;

/** "dürfte", "sollte", "möchte": the article's own guess or advice, not somebody's words. */
export const OWN_GUESS = /^(?:dürfte|sollte|möchte)n?$/;

/** "Das könnte also teuer werden": the article reasons. */
export const GUESSING = wordSet(
  'also wohl vielleicht wahrscheinlich vermutlich möglicherweise womöglich freilich nun eigentlich',
);

/** "Man sollte warten." */
export const ADVICE = wordSet('sollte sollten');

/** Shortened words behind an apostrophe: "so 'n Ding", "'raus" */
export const SHORTENED_WORDS = wordSet('s n ne nen nem ner m t ran rein raus rauf runter nauf naus');

/** Words of the first person in all their forms, by which a speaker shows. */
export const FIRST_PERSON = /^(?:ich|wir|mir|mich|uns|mein|unser)(?:e[nmrs]?)?$/i;

/** "zwei Stunden später", "der 41 Jahre": how long, not who. */
export const TIME_SPANS =
  /^(?:Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahre?n?|Jahrzehnten?|Mitternacht|Mittag|Zeit|Mal|Moment|Augenblick)$/;

/** A text or a group that speaks by itself; "Angaben", "Erkenntnisse" and "Berechnungen" are somebody's. Lower case. */
export const SPEAKING_SOURCE =
  /(?:bericht|berichte|berichten|studien?|umfragen?|gutachten|untersuchung(?:en)?|ermittlungen|statistik(?:en)?|analysen?|zeugen|experten|ermittlern|insidern|kreisen|quellen|hochrechnung(?:en)?|meldung(?:en)?|mitteilung(?:en)?|aussendung|erklärung|urteil|polizeiangaben|behördenangaben|\p{Ll}{3}angaben)$/u;

/** What is written, and what carries it: they hold words and say what their authors said. Ends of nouns. */
export const TEXTS =
  /(?:[Aa]uswertung|[Ee]rhebung|[Ee]ntwurf|[Pp]rogramm|[Pp]rogrammheft|[Bb]rief|[Ss]chreiben|[Pp]apier|[Dd]okument|[Pp]rotokoll|[Aa]nzeige|[Aa]nklage|[Aa]nklageschrift|[Bb]escheid|[Bb]eschluss|[Uu]rteil|[Aa]ussendung|[Rr]esolution|[Hh]andbuch|[Ll]eitfaden|[Tt]agebuch|[Aa]rtikel|[Ww]ebsite|[Hh]omepage|[Ii]nternetseite|[Pp]lakat|[Tt]ransparent|[Ii]nschrift|[Mm]ail|[Pp]osting|[Tt]weet|[Bb]eitrag|[Uu]ntertitel|[Bb]uch|[Gg]esetz|[Vv]erordnung|[Vv]erfügung|[Rr]ichtlinie|[Ss]atzung|[Aa]usschreibung|[Ee]inladung|[Aa]nkündigung|[Aa]nfragebeantwortung|[Aa]ntrag|[Aa]ushang|[Bb]roschüre|[Ff]lugblatt|[Ff]lyer|[Nn]ewsletter|[Bb]log|[Mm]anifest|[Ll]eitbild|[Kk]lage|[Kk]lageschrift|[Ee]rlass|[Aa]bkommen|[Pp]akt|[Kk]onzept|[Kk]atalog|[Ii]nserat|[Cc]hronik|[Mm]emoiren|[Pp]etition|[Bb]otschaft|[Pp]rospekt|[Vv]ertrag|[Ll]iste|[Gg]utachten|[Ss]tudie|[Bb]ericht|[Vv]ermerk)(?:e?s|e?n|e|er)?$/;

/** "die Dekarbonisierung", "solche Veränderungen": what is or happens does not speak; "die Verteidigung" and "die Redaktion" do. */
export const HAPPENINGS =
  /(?:^|[^-])(?:[iı]erung|[bfghklmnprstwz]ung|heit|keit|ität|ismus|erei|tion)(?:en)?$/u;
export const SPEAKING_HAPPENINGS =
  /(?:regierung|bewegung|innung|brauerei|molkerei|käserei|bäckerei|metzgerei|druckerei|bücherei|leitung|führung|vertretung|verteidigung|verwaltung|vereinigung|versammlung|abteilung|stiftung|zeitung|rettung|forschung|bevölkerung|siedlung|einrichtung|ortung|rechnung|minderheit|mehrheit|sicherheit|öffentlichkeit|einheit|allgemeinheit|obrigkeit|universität|fakultät|polizei|partei|redaktion|kommission|fraktion|opposition|koalition|organisation|delegation|direktion|institution|inspektion|sektion|föderation|administration|produktion|intendanz|station|generation|nation)(?:en)?$/iu;

/** "die ersten Sätze des Angeklagten lauteten": the words are the owner's. */
export const UTTERANCE_NOUNS = wordSet(
  'Satz Sätze Sätzen Wort Worte Worten Ruf Rufe Rufen Antwort Antworten Frage Fragen Aussage Aussagen Angabe Angaben Botschaft Botschaften Fazit Appell Kommentar Urteil Einschätzung Analyse Erklärung Begründung Kritik Vorwurf Vorwürfe Forderung Forderungen Credo Motto Bilanz Diagnose Rat Parole Parolen Losung Devise Einschätzungen Ansicht Meinung Auffassung Überzeugung Behauptung Behauptungen Befürchtung Befürchtungen Bemerkung Bemerkungen Warnung Warnungen Einwand Replik Reaktion These Prognose Darstellung Schilderung Vermutung Begründungen',
);

/** What opens a clause that a source before the comma vouches for: "Berichte, denen zufolge er geht". */
export const RELATIVE_SOURCES: ReadonlySet<string> = new Set(['dem', 'denen', 'der', 'demzufolge', 'wonach']);

/** "mit den Worten „…“", "mit dem Satz „…“" */
export const WORDS_IN_MARKS = wordSet('worten satz ausruf zwischenruf spruch hinweis zusatz bemerkung');

/** "gemäß Artikel 5", "gemäß Fahrplan": rules and plans are no speakers. */
export const RULES = /^(?:Gesetz|Artikel|Paragraf|Paragraph|Vertrag|Plan|Verfassung|Fahrplan|Tradition)/;

/** "heißt es auf Anfrage": what was asked for says nothing itself. */
export const ASKED_FOR = wordSet('anfrage nachfrage rückfrage');

/** "So viel sei verraten: …": with "sei", remarks of the article's own. */
export const ASIDES = wordSet(
  'gesagt verraten erwähnt angemerkt vorweggenommen vorausgeschickt vorweggeschickt hinzugefügt erinnert hingewiesen gedankt',
);
