/** Small words around amounts. Source: Duden, Die Grammatik, sections on articles, prepositions and quantities. */
import { wordSet } from '../word-list.ts';

/** `20 bis 30`, `3.–5. Juni` */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['bis', '–', '-', '—']);

/** `am 3. und 5. Juni`, `3., 4. oder 5. Juni` */
export const LIST_WORDS: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', '/', ',']);

/** `am 14. oder …`, `zwischen dem 3. und …` */
export const BEFORE_FIRST_DAY = wordSet('am Am vom Vom dem den der');

/** `… oder am 15. März`, `… auf den 25. Dezember`, `… bis zum 5. Mai` */
export const BEFORE_SECOND_DAY = wordSet('am auf zum den dem');

/** Lower-case words between an amount and a noun that are no adjectives. */
export const NO_ADJECTIVE =
  wordSet(`der die das den dem des ein eine einen einem einer eines oder ohne wurde wurden waren haben hatte hatten werden sollen kamen
   sagte gegen neben zwischen unter über hinter aber alle viele mehrere seine ihre ihrer seiner ihren seinen beide wegen seien
   kosten kostete gingen stiegen starben lagen standen blieben unser unsere dieser diese dieses jener einige andere leben lebten arbeiten`);

/** What may open the genitive of a share: `zwei Drittel der Betriebe`. */
export const SHARED_DETERMINERS = wordSet(
  'der des aller ihrer ihres seiner seines dieser dieses unserer unseres meiner deren dessen von',
);

/** `stieg auf 300`: what stands before an amount whose noun is elsewhere. */
export const BEFORE_AMOUNT = wordSet(
  'auf um von bis rund etwa circa ca fast knapp über unter als gut insgesamt nur mindestens höchstens maximal bereits schon zu bei auch sind waren',
);

/** `sank um ein Viertel`, `fast ein Drittel`: the share stands alone, and is no quarter of a town. */
export const BEFORE_BARE_SHARE = wordSet('um rund etwa circa ca fast knapp gut mindestens höchstens');

/** `in einem Viertel der Altstadt`: a part of it, not a fourth. */
export const WHOLE_OF_QUARTERS = /(?:[Ss]tadt|[Mm]etropole)$/;

/** `202 Millionen Euro | im Wettbewerb vergeben`: where and when, not what of. */
export const ADVERBIAL_BEHIND_AMOUNT = wordSet('im in am bei beim aus');

/** `190 | von insgesamt 740 Stellen`, `214 | zu 210 Stimmen` */
export const BETWEEN_PART_AND_WHOLE = wordSet('von zu den insgesamt rund etwa fast');

/** `ein Bericht von 38 Seiten`: counts that are no news. */
export const IDLE_COUNTS = /\b(?:Seiten|Zeilen|Wörter|Zeichen|Fragen|Absätze|Kapitel)$/;

/** `mehrere zehntausend Zuschauer`: no number can be told. */
export const VAGUE_AMOUNTS = wordSet('mehrere einige viele etliche paar');

/** `Kosten in Höhe von rund 300 Euro`: what links a noun to the amount behind it. */
export const BETWEEN_NOUN_AND_AMOUNT = wordSet(
  'von um auf in Höhe rund etwa knapp über bis zu insgesamt fast circa ca mehr als gut :',
);
