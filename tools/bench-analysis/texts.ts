/** The texts the analysis is timed on: an invented article, repeated, and texts made to be slow. */

import type { Article } from '../../article/article.ts';
import { readPlainText } from '../../article/draft/read-plain-text.ts';
import { FEMALE_GIVEN_NAMES } from '../../language/german/names/given-names.ts';
import { wordsOf } from '../../language/word-list.ts';

const ARTICLE = `Die Bürgermeisterin von Lindenau, Karin Moser, hat am Montag den Umbau des Bahnhofs verteidigt. „Wir bauen für die nächsten fünfzig Jahre“, sagte sie bei einer Pressekonferenz. Die Kosten von 12,4 Millionen Euro seien vertretbar. Man werde im Frühjahr 2027 beginnen.

Der Verkehrsclub Lindenau sieht das anders. Nach Angaben seines Sprechers Thomas Huber fehlt ein Radweg. „Das ist schwer erträglich“, so Huber, „und es war seit Jahren bekannt.“ Die Gemeinde habe die Einwände nie beantwortet. Laut einem Bericht des „Lindenauer Boten“ prüft das Land eine Beschwerde.

Moser kündigte an, die Pläne im Juni noch einmal vorzulegen. Wie das Büro der Bürgermeisterin mitteilte, haben sich 1.300 Menschen beteiligt. Die Opposition forderte, den Baubeginn zu verschieben. Ob das möglich ist, ließ Moser offen; sie sprach von einem „Signal des Aufbruchs“.

Am Samstag trafen sich rund 200 Menschen vor dem Rathaus, um über den Bahnhof zu reden. Eine Lehrerin aus der Nachbarschaft erzählte, sie fahre jeden Tag mit dem Zug. Der Weg sei im Winter gefährlich. Der Gemeinderat stimmt am 3. Dezember ab.`;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** @param words about how many words the article shall have */
export function articleOfWords(words: number): Article {
  const times = Math.max(1, Math.round(words / wordsIn(ARTICLE)));
  return plain(Array.from({ length: times }, () => ARTICLE).join('\n\n'));
}

/** Name → a text that invites work to grow with its square; all of about the same number of words. */
export function hostileArticles(words: number): ReadonlyMap<string, Article> {
  const repeated = (piece: string) => plain(piece.repeat(Math.round(words / wordsIn(piece))));
  return new Map([
    ['opening quotation marks only', repeated('„Wort ')],
    ['straight marks only', repeated('" Wort ')],
    ['one sentence', repeated('Haus und Hof und Hund ')],
    ['one sentence of commas', repeated('der sagte, dass er, ')],
    ['one sentence of subordinate clauses', repeated('sagte er, dass die Frau meinte, ')],
    ['brackets that never close', repeated('(Wort ')],
    ['nested quotations', plain(`${'„a '.repeat(words / 2)}${'b“ '.repeat(words / 2)}`)],
    ['full stops', plain('. '.repeat(words))],
    ['pronouns without anybody', repeated('Er sagte, es sei so. ')],
    ['names', repeated('Karin Moser ')],
    [
      'people of one surname',
      plain(people(words / 9, (name) => `Nun kam ${name} Moser an. Moser sagte nichts.`)),
    ],
    [
      'people in one office',
      plain(people(words / 9, (name) => `Minister ${name} kam. Der Minister sagte, es gehe.`)),
    ],
  ]);
}

/** Many people of two names each, every one another. */
const people = (count: number, sentenceOf: (name: string) => string): string =>
  Array.from({ length: Math.round(count) }, (_, at) =>
    sentenceOf(
      `${GIVEN_NAMES[at % GIVEN_NAMES.length]} ${GIVEN_NAMES[(7 * at + Math.floor(at / GIVEN_NAMES.length)) % GIVEN_NAMES.length]}`,
    ),
  ).join(' ');
const GIVEN_NAMES = wordsOf(FEMALE_GIVEN_NAMES);

const plain = (text: string): Article => readPlainText(text, 'https://zeitung.example/artikel');
