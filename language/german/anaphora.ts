/**
 * Words by which a sentence leans on the one before it.
 * Source: Duden grammar, pronouns, pronominal adverbs and connecting adverbs.
 */
import { wordSet } from '../word-list.ts';

/** Pronouns that stand for a person or thing named before; articles are not among them. */
export const PERSONAL_STARTS = wordSet('Er Sie Ihm Ihn Ihr Ihnen');
export const POSSESSIVE_STARTS = wordSet(
  'Sein Seine Seinen Seinem Seiner Seines Ihr Ihre Ihren Ihrem Ihrer Ihres',
);

/** Point back to what was just said: not to be read without it. */
export const LEANING_STARTS =
  wordSet(`Das Dies Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Beides Beide Beiden Derselbe Dieselbe Dasselbe Dabei Dafür Dagegen Damit Danach Daneben
   Dann Daran Darauf Daraus Darin Darüber Darum Davon Davor Dazu Dadurch Daraufhin Daher Deshalb Deswegen Dennoch Trotzdem
   Stattdessen Hingegen Indes Indessen Somit Folglich Demnach Demzufolge Also So Solche Solcher Solches Denn Doch Aber Sondern
   Und Oder Allerdings Jedoch Zudem Außerdem Ferner Überdies Ebenso Ebenfalls Gleichzeitig Zugleich Anschließend
   Schließlich Inzwischen Mittlerweile Seither Seitdem Dort Hier Dorthin Damals Sonst Andernfalls Immerhin Nämlich Vielmehr
   Umgekehrt Ähnlich Anders Nicht Sprich Kurz Klar Dessen Deren Dem Darunter Dahinter Wovon Worauf Wofür Weshalb Weswegen
   Unterdessen Derweil Darüberhinaus Jedenfalls Okay Na Zumindest Weitere Weiterer Weiteres Ich Wir Mein Meine Unser Unsere
   Auch Drinnen Draußen Drüben Drin Oben Unten Später Zuvor Vorher Nachher Dazwischen Tags Hinzu Zweitens Drittens Genau Eben Ja Nein Tatsächlich`);

/** The same near the start of a sentence: "Aus diesem Grund", "Der Anlass dafür", "Mit solchen Mengen". */
export const LEANING_NEAR_START = wordSet(
  'dies nämlich hierfür hierzu hierbei darüber dafür davon daran darauf daraus dagegen dabei dazu dessen deren diesem dieser dieses diesen diese solche solchen solcher dort beides',
);

/** The same as far as the clause of the start reaches: "Der Vorsitzende der Grünen wies zudem darauf hin". */
export const LEANING_ADVERBS = wordSet(
  `da aber jedoch hingegen allerdings indes indessen dagegen zudem außerdem ebenfalls daher deshalb deswegen trotzdem dennoch seither seitdem danach daraufhin damals stattdessen
   unterdessen hierfür hierzu hierbei nämlich somit nichtsdestotrotz gleichwohl selbige selbigem selbigen selbiger selbiges`,
);
/** The same, unless what they point at follows: "Der Minister setzt damit den Plan um", but "Er rechnet damit, dass". */
export const POINTING_ADVERBS = wordSet('dabei dadurch dafür damit daran darauf daraus darüber davon dazu');
/** "Sie wies darauf hin, dass …": behind the comma. */
export const BEHIND_ANNOUNCED = wordSet(
  'dass ob wie wer was warum weshalb wann wo wohin wem wen weil wenn um',
);

/** Behind these, "aber" and "auch" only join what stands together: "sowohl der Bund als auch die Länder". */
export const BEFORE_JOINING_AUCH = wordSet('als wie sondern und oder aber so');
/** "auch wenn", "auch nur" */
export const BEHIND_JOINING_AUCH = wordSet('wenn nur immer dann');

/** "diese Regelung", "solche Mengen", "derartige Fälle", "jenes Gesetz"; not "jene, die". */
export const POINTING = /^(?:diese|solche|derartige|jene)[mnrs]?$/i;
export const BOTH = wordSet('beide beiden beider');
/** "Ein weiterer Insasse", "Der andere Fahrer": besides whom, the sentence before has said. */
export const FURTHER =
  /^(?:(?:Ein|Eine|Einen|Einem|Einer) (?:weiter|zweit|dritt|ander|gleich|ähnlich)|D(?:er|ie|as|en|em) ander)e[mnrs]?$/;

/** "Grund ist der Streit", "Auslöser war ein Rohrbruch": of what, the sentence before has said. */
export const RELATIONAL_STARTS = wordSet(
  `Grund Gründe Anlass Auslöser Ursache Hintergrund Ziel Folge Folgen Ergebnis Voraussetzung Bedingung Problem Vorbild Beispiel Thema
   Initiator Initiatorin Veranstalter Erstunterzeichner Sieger Siegerin Gewinner Kritikpunkt Vorteil Nachteil Fazit Motiv Schuld Ausnahme Gegner`,
);
export const COPULAS = wordSet('ist sind war waren sei seien bleibt bleiben blieb');

/** "Die Fluggesellschaft ist eingestiegen": a bare article with one of these takes up what has been named. */
export const TAKING_UP = wordSet(
  `Airline Fluggesellschaft Firma Unternehmen Konzern Betrieb Gesellschaft Partei Verein Klub Club Organisation Initiative Stiftung Behörde Gruppe
   Bericht Studie Gutachten Papier Brief Schreiben Dokument Entwurf Antrag Vorschlag Vorfall Tat Fall Vorwurf Vorwürfe Entscheidung Entschluss
   Maßnahme Maßnahmen Regelung Projekt Vorhaben Plan Pläne Mann Männer Frau Frauen Paar Trio Duo Täter Opfer Zahl Zahlen Summe Betrag Idee Rest Mehrheit Hälfte Großteil`,
);

/** "Es soll bald öffnen": as the subject of these verbs, "Es" stands for something named before, unless a clause behind it says what. */
export const LEANING_BEHIND_ES = wordSet(
  'ist war sei wäre hat hatte habe hätte wird wurde werde würde soll sollte solle kann konnte könne könnte muss musste müsse müsste will wollte wolle darf durfte dürfe',
);
/** "Es gibt", "Es herrscht Frost": behind "Es" they need nobody who does it. */
export const IMPERSONAL = wordSet(
  `gibt gab gebe gäbe geht ging gehe kommt kam komme gilt galt gelte heißt hieß heiße scheint schien bleibt blieb bleibe fehlt fehlte fehle
   braucht brauchte brauche bedarf bedurfte regnet regnete schneit schneite brennt brannte dauert dauerte dauere reicht reichte reiche
   liegt lag liege herrscht herrschte herrsche passiert passierte stellt stellte stelle zeigt zeigte zeige macht machte mache tut tat
   gelingt gelang gelinge lohnt lohnte hängt hing ergibt ergab entsteht entstand folgt folgte besteht bestand bestehe steht stand stehe
   stimmt stimmte fällt fiel freut freute kracht krachte riecht stinkt kostet kostete handelt handelte handle klingt klang`,
);
/** "Es ist wichtig, dass …", "Es war der Rat, der …", "Es soll ein Gespräch geben" */
export const EXPLAINING_ES =
  /^(?:dass|ob|wenn|weil|wie|wer|was|wo|wann|warum|als|der|die|das|den|dem|denen|deren|dessen|zu|geben|gegeben|gekommen|kommen|gehen|gegangen)$/;

/** "ich", "unser Dorf": outside of marks, whose they are nobody can tell. */
export const FIRST_PERSON = /^(?:ich|mich|mir|wir|uns|(?:mein|unser)(?:e[mnrs]?)?|unsre[mnrs]?)$/i;

/** "Bei seiner Einvernahme": whose, the sentence before has said. */
export const POSSESSIVES = wordSet('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres');

/** "nach Recherchen dieser Zeitung": the paper speaks of itself. */
export const OWN_PAPER: ReadonlySet<string> = new Set([
  'Zeitung',
  'Redaktion',
  'Magazin',
  'Magazins',
  'Zeitschrift',
  'Blatt',
]);
export const BEFORE_OWN_PAPER: ReadonlySet<string> = new Set([
  'dieser',
  'unserer',
  'dieses',
  'unseres',
  'unsere',
]);

/** Plain wording that turns to the reader or sells something: no part of the story. */
export const ADDRESSES_TO_READER = wordSet(
  'Lesen Hören Sehen Klicken Abonnieren Mehr Hintergrund Diskutieren Schreiben Folgen Hinweis Anzeige Newsletter Teile',
);

/** "Der hat jedoch verkauft": articles that may stand without their noun. */
export const BARE_ARTICLES = wordSet('Der Die Den Dem Das');
/** "Das Dresdner Start-up hat": articles that are pronouns as well, which the word behind them tells. */
export const ARTICLES_OR_PRONOUNS: ReadonlySet<string> = new Set([...BARE_ARTICLES, 'Des']);

/** Where "im" would do, "In dem" points back; "das Gleiche" does so always. */
export const BEFORE_DEMONSTRATIVE = /^(?:(?:In|An|Bei|Von|Zu) dem|D[ai][se] (?:[Gg]leiche|[Ss]elbe|Ganze))$/;
/** "An all dem ist er schuld", "Bis dahin bleibt es zu" */
export const POINTING_STARTS =
  /^(?:(?:An|Bei|Mit|Nach|Trotz|Zu|Von) all? ?(?:dem|diesem)\b|Bis dahin\b|Auf der anderen Seite\b|Zum ander(?:e)?n\b|Des Weiteren\b|Im (?:Gegenzug|Anschluss|Übrigen|Gegenteil)\b|(?:Die Rede|Gemeint) (?:ist|war|sind)\b|Nicht (?:nur|zuletzt)\b|(?:Schlimmer|Mehr) noch\b)/;
/** "Zwei Tage später", "Bereits zuvor": reckoned from what has just been told. */
export const RECKONED = wordSet('später zuvor darauf danach davor vorher');
export const BEFORE_RECKONED =
  /^(?:Tage?|Wochen?|Monate?|Jahre?|Stunden?|Minuten?|Sekunden?|[Ww]enig|[Kk]urz|[Bb]ereits|[Ss]chon|[Tt]ags|lange)$/;
/** "Sie äußerte zugleich Sorge": beside what has just been told. */
export const AT_THE_SAME_TIME = wordSet('zugleich derweil');
/** "noch höher", "deutlich mehr": than what, the sentence may leave out. */
export const BEFORE_COMPARATIVE = wordSet('noch deutlich wesentlich weitaus');
/** In front of a "so" that does not point back: "genau so", "und so weiter". Lower case. */
export const BEFORE_SO = wordSet('so genau ebenso und oder um');
/** "bei dem vorangegangenen Gespräch", "die dortigen Preise" */
export const POINTING_ADJECTIVES =
  /^(?:vorangegangen|erwähnt|besagt|dortig|obig|betreffend|fraglich)e[mnrs]?$/;
/** "alle anderen Bereiche", "die beiden anderen Kinder" */
export const BEFORE_OTHERS = wordSet('alle allen aller die den der beiden zwei drei vier');

/** "An denen die Stadt beteiligt war" */
export const OBLIQUE_RELATIVES = wordSet('denen deren dessen');

/** "Es handelt sich um eine Vergütung": behind "Es", of something just told. */
export const ABOUT_SOMETHING = wordSet('handelt handle geht gehe ging');

/** "Statt einer Reform schlägt sie vor …": they stand for people, in lower case. */
export const MASCULINE_PRONOUNS = wordSet('er ihm ihn');
export const PRONOUNS_OF_PEOPLE = wordSet('er sie ihm ihn ihnen');

/** "…, sagt sie", "…, so er": somebody speaks whom the sentence does not name. */
export const SPEAKING_PRONOUNS = wordSet('er sie');
export const BEFORE_SPEAKING_PRONOUN = wordSet(
  'sagt sagte meint meinte betont betonte erklärt erklärte berichtet berichtete erzählt erzählte so',
);

/** "der Vorfall", "die Entscheidung": with a bare article, of what has just been told. */
export const EVENTS_TAKEN_UP =
  /^(?:vorfall|vorgang|entscheidung|entschluss|schritt|vorgehen|vorhaben|maßnahme|verhandlung|beschuldigung|vorwurf|darstellung|aussage|äußerung|ankündigung|auswirkung|folge|grund|ursache|anlass|betroffene|beteiligte|gesuchte|festgenommene|verdächtige|beschuldigte|angeklagte)$/;
/** With a bare article they mean what everybody knows, whatever the text has told of it. */
export const COMMON_GROUND = wordSet(
  `regierung gemeinde stadt land bund staat gericht landgericht behörde welt leben mal teil medium mensch mann frau kind natur
   wirtschaft politik gesellschaft öffentlichkeit bevölkerung internet netz krieg frieden markt börse wasser luft sonne sommer winter
   herbst frühling wochenende regel fall lage zukunft vergangenheit gegenwart geschichte spiel saison liga tabelle ball`,
);
