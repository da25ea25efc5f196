/**
 * Words too common to tell what a text is about, lower case.
 * Source: closed word classes after the Duden grammar (articles, pronouns, prepositions, conjunctions, auxiliaries, modal
 * verbs, particles), and the verbs and adverbs with which any report is told.
 */
import { wordSet } from '../word-list.ts';

export const STOP_WORDS =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du er sie es wir ihr
   ihnen ihm ihn mich dich uns euch sich mir dir mein meine meinen meinem meiner meines dein deine sein seine seinen seinem
   seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure dieser diese dieses
   diesen diesem jener jene jenes jenen jenem jede jeder jedes jeden jedem alle alles allen allem aller viele vielen vieles
   einige einigen manche mancher wer was wen wem wessen welche welcher welches welchen welchem man selbst selber beide beiden
   in im an am auf aus bei beim mit nach von vom vor zu zum zur für um durch gegen ohne unter über zwischen bis seit während
   wegen trotz statt anstatt laut gemäß neben hinter innerhalb außerhalb entlang gegenüber ab per pro je
   und oder aber doch jedoch sondern denn weil da dass daß ob wenn als wie falls obwohl damit sodass indem bevor nachdem
   sobald solange sowohl weder noch entweder sowie beziehungsweise
   ist sind war waren bin bist sei seien wäre wären gewesen werden wird wurde wurden worden würde würden geworden werde
   haben hat hatte hatten habe hätte hätten gehabt kann können konnte konnten könne könnte könnten muss müssen musste mussten
   müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe
   dürfte dürften mag mögen möchte möchten lassen lässt ließ ließen
   nicht auch nur schon nun jetzt hier dort dann so sehr mehr weniger immer wieder nie niemals bereits etwa rund
   zudem außerdem dabei dazu dadurch daran darauf daraus darin darüber darum davon dafür dagegen danach daneben damals dennoch
   trotzdem deshalb deswegen daher allerdings hingegen zwar eben gar ganz etwas nichts allein einmal erst zuletzt derzeit
   aktuell heute gestern morgen gerade besonders vielleicht wohl eigentlich sogar anderem hin her weiter
   weitere weiteren weiterer weiteres andere anderen anderer anderes neue neuen neuer neues neu große großen großer
   großes groß gut guten gute ersten erste erster erstes zweiten zweite letzten letzte
   sagte sagt sagten sagen gesagt erklärte erklärt erklären betonte betont meinte meint teilte gibt gab geben geht ging
   gehen gehe steht stand stehen kommt kam kommen macht machte machen gemacht sieht sah sehen liegt lag liegen bleibt blieb
   zeigt zeigte zeigen gilt galt hieß heißt
   mio mrd millionen milliarden prozent euro jahr jahre jahren jahres uhr tag tage tagen woche wochen monat monate monaten
   montag dienstag mittwoch donnerstag freitag samstag sonntag zwei drei vier fünf sechs sieben acht neun zehn`);
