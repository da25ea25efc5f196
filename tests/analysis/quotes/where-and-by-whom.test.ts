import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** "words ← speaker" for each quote of a paragraph. */
function said(paragraph: string): string[] {
  const article = articleOf('Der Rat von Thal tagte am Montag lange im Rathaus.', paragraph);
  return analyse(article, DATA).quotes.map(
    ({ span, speaker }) => `${article.text.slice(span.start, span.end)} ← ${speaker?.name ?? 'nobody'}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Landesrätin Eva Holm lobt den Plan. Aus dem Umweltressort verlautet dagegen, der Antrag sei nie eingelangt.',
    ['der Antrag sei nie eingelangt ← Umweltressort'],
  ],
  [
    'Landesrätin Eva Holm hat das Verbot erlassen. In der Verordnung heißt es, der Hund sei anzuleinen.',
    ['der Hund sei anzuleinen ← Verordnung'],
  ],
  [
    'Vonseiten der Molkerei hieß es auf Anfrage: Die Milch sei einwandfrei.',
    ['Die Milch sei einwandfrei ← Molkerei'],
  ],
  [
    'Eva Holm wirft dem Land Untätigkeit vor. Im Ministerium ist man überrascht. Die Anträge seien nie eingelangt.',
    ['Die Anträge seien nie eingelangt. ← Ministerium'],
  ],
  [
    'Einschätzungen des Wetterdienstes zufolge bleibt der Mai zu kühl.',
    ['bleibt der Mai zu kühl ← Wetterdienst'],
  ],
  ['Neuen Schätzungen zufolge bleibt der Mai zu kühl.', ['bleibt der Mai zu kühl ← nobody']],
  ['Nach Meinung vieler Wirte ist die Abgabe zu hoch.', ['ist die Abgabe zu hoch ← viele Wirte']],
  ['Für Direktorin Eva Holm steht fest, dass die Schule bleibt.', ['dass die Schule bleibt ← Eva Holm']],
  ['Fest steht, dass die Schule bleibt.', []],
  [
    'Mieterin Eva Holm nennt es einen Skandal, dass das Haus leer steht.',
    ['dass das Haus leer steht ← Eva Holm'],
  ],
  [
    'Der Verein will bleiben. Seine Begründung: Die Halle sei gerade erst gestrichen worden.',
    ['Die Halle sei gerade erst gestrichen worden ← Verein'],
  ],
  [
    'Der Konzern würde, so erzählt man sich, die Sparte lieber heute als morgen verkaufen.',
    ['Der Konzern würde, so erzählt man sich, die Sparte lieber heute als morgen verkaufen ← nobody'],
  ],
  ['Die Grünen werfen der Stadt „Untätigkeit“ vor.', ['Untätigkeit ← Grünen']],
  ['Eva Holm lehnt die „Krone“ ab.', []],
  ['Da kam der Wirt, den sie in Thal nur „Charly“ rufen.', []],
  ['Eva Holm nennt sich selbst eine „Spätzünderin“.', ['Spätzünderin ← Eva Holm']],
  ['Karl Huber nennt sich „Charly“.', []],
  ['Als „Routinekontrolle“ bezeichnete Kommandantin Eva Holm den Einsatz.', ['Routinekontrolle ← Eva Holm']],
  [
    'Während Professorin Eva Holm von einem „großen Durchbruch“ spricht, warnt Karl Huber vor „falschen Hoffnungen“.',
    ['großen Durchbruch ← Eva Holm', 'falschen Hoffnungen ← Karl Huber'],
  ],
  [
    'Als die Zeugin ausholen wollte, fiel ihr der Verteidiger mit dem Satz „Das gehört nicht hierher“ ins Wort.',
    ['Das gehört nicht hierher ← Verteidiger'],
  ],
  ['Karl Huber fuhr mit dem „Alpenblick“ nach Wien.', []],
  [
    'Zwei Wanderer fanden das Tier. „Es hat sich kaum bewegt“, schilderte einer der beiden.',
    ['Es hat sich kaum bewegt ← einer der beiden'],
  ],
  [
    'Am Gleis standen fünfzig Pendler. Einige von ihnen klagten, dass niemand sie informiert habe.',
    ['dass niemand sie informiert habe ← Einige von ihnen'],
  ],
  [
    '„Ich sehe alles“, scherzte der fast zwei Meter große Torhüter.',
    ['Ich sehe alles ← fast zwei Meter große Torhüter'],
  ],
  ['„Ich sehe alles“, sagte der 35 Jahre alte Wirt.', ['Ich sehe alles ← Wirt']],
  [
    'Bergführerin Eva Holm schließt den Rucksack. Die gebürtige Bündnerin sagt: „Jetzt geht es los.“',
    ['Jetzt geht es los. ← Eva Holm'],
  ],
];

describe('where words are said, and by whom', () => {
  it.each(CASES)('%s', (paragraph, expected) => {
    expect(said(paragraph)).toEqual(expected);
  });
});

describe('a description beside a pronoun', () => {
  it.each([
    [
      'Der Landwirt Franz Zauner verlor drei Kühe. Der Tierarzt konnte ihm nicht helfen.',
      'Franz Zauner',
      'Tierarzt',
    ],
    [
      'Tamara Nemec schwieg. Die Staatsanwältin forderte für sie fünf Jahre Haft.',
      'Tamara Nemec',
      'Staatsanwältin',
    ],
  ])('is somebody else: %s', (paragraph, name, role) => {
    const { people } = analyse(articleOf('Der Rat von Thal tagte am Montag.', paragraph), DATA);
    expect(people.find((person) => person.name === name)?.roles).not.toContain(role);
  });
});
