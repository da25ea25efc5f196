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
   Und Oder Sowohl Weder Allerdings Jedoch Zudem Außerdem Ferner Überdies Ebenso Ebenfalls Gleichzeitig Zugleich Anschließend
   Schließlich Inzwischen Mittlerweile Seither Seitdem Dort Hier Dorthin Damals Sonst Andernfalls Immerhin Nämlich Vielmehr
   Umgekehrt Ähnlich Anders Nicht Sprich Kurz Klar Dessen Deren Dem Darunter Dahinter Wovon Worauf Wofür Weshalb Weswegen
   Jedenfalls Okay Na Nun Zumindest Ich Wir Mein Meine Unser Unsere
   Auch Drinnen Draußen Drüben Drin Oben Unten Später Zuvor Vorher Nachher Dazwischen Tags Hinzu Zweitens Drittens Genau Eben Ja Nein Tatsächlich`);

/** The same near the start of a sentence: "Aus diesem Grund", "Der Anlass dafür", "Mit solchen Mengen". */
export const LEANING_NEAR_START = wordSet(
  'dies jedoch hingegen nämlich allerdings indes dafür davon daran darauf daraus dagegen dabei dazu dessen deren diesem dieser dieses diesen diese solche solchen solcher dort beides',
);

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
  'Lesen Hören Sehen Klicken Abonnieren Mehr Weitere Hintergrund Diskutieren Schreiben Folgen Hinweis Anzeige Newsletter Teile',
);

/** "Der hat jedoch verkauft": articles that may stand without their noun. */
export const BARE_ARTICLES = wordSet('Der Die Den Dem Das');
/** "Das Dresdner Start-up hat": articles that are pronouns as well, which the word behind them tells. */
export const ARTICLES_OR_PRONOUNS: ReadonlySet<string> = new Set([...BARE_ARTICLES, 'Des']);

/** Where "im" would do, "In dem" points back; "das Gleiche" does so always. */
export const BEFORE_DEMONSTRATIVE = /^(?:(?:In|An|Bei|Von|Zu) dem|D[ai][se] (?:[Gg]leiche|[Ss]elbe))$/;

/** "An denen die Stadt beteiligt war" */
export const OBLIQUE_RELATIVES = wordSet('denen deren dessen');

/** "Es handelt sich um eine Vergütung": behind "Es", of something just told. */
export const ABOUT_SOMETHING = wordSet('handelt handle geht gehe ging');

/** "Statt einer Reform schlägt sie vor …": they stand for people, in lower case. */
export const PRONOUNS_OF_PEOPLE = wordSet('er sie ihm ihn');

/** "…, sagt sie", "…, so er": somebody speaks whom the sentence does not name. */
export const SPEAKING_PRONOUNS = wordSet('er sie');
export const BEFORE_SPEAKING_PRONOUN = wordSet(
  'sagt sagte meint meinte betont betonte erklärt erklärte berichtet berichtete erzählt erzählte so',
);
