import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const LEAD = 'Der Rat von Thal tagte am Montag lange. Karl Huber, Falko Ruland und Valerie Stroh waren da.';

/** "words ← speaker" for each quote of a paragraph. */
function said(paragraph: string): string[] {
  const article = articleOf(`${LEAD} ${paragraph}`);
  return analyse(article, DATA).quotes.map(
    ({ span, speaker }) => `${article.text.slice(span.start, span.end)} ← ${speaker?.name ?? 'nobody'}`,
  );
}

const SPEAKERS: readonly (readonly [string, string])[] = [
  ['Das „reicht nicht“, sagt der Arzt Karl Huber.', 'Karl Huber'],
  ['„Das reicht nicht“, fragte ein Kind Karl Huber.', 'ein Kind'],
  ['„Das reicht nicht“, warf eine Frau Karl Huber vor.', 'eine Frau'],
  ['„Das reicht nicht“, hielt die Opposition Karl Huber vor.', 'Opposition'],
  ['„Das reicht nicht“, lobte der Verband Karl Huber.', 'Verband'],
  ['Der Verband erklärte Karl Huber, dass er gesperrt sei.', 'Verband'],
  ['Karl Huber wurde von der Polizei gewarnt, dass Einbrecher unterwegs seien.', 'Polizei'],
  ['Für Karl Huber ist das nicht nachvollziehbar. „Mein Brief war ein Wunsch.“', 'Karl Huber'],
  ['Statt Huber stellte Obmann Falko Ruland die Fragen. Wie er sagte, wolle er Antworten.', 'Falko Ruland'],
];

describe('Who is named beside the speaker is not the speaker', () => {
  it.each(SPEAKERS)('%s', (paragraph, speaker) => {
    const quotes = said(paragraph);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote).toMatch(new RegExp(`← ${speaker}$`));
  });
});

const REPORTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Karl Huber sagte, Beschäftigte in Krankenhäusern hätten kein Verständnis mehr.',
    ['Beschäftigte in Krankenhäusern hätten kein Verständnis mehr ← Karl Huber'],
  ],
  ['Hubers Ansicht nach ist es zu früh für ein Urteil.', ['ist es zu früh für ein Urteil ← Karl Huber']],
  ['Der Verein sucht, so Eva Holm, neue Räume.', ['Der Verein sucht, so Eva Holm, neue Räume ← Eva Holm']],
  ['Weder Karl Huber noch sein Anwalt wollten nach dem Urteil etwas sagen.', []],
  [
    'Noch bevor er ging, stellte Karl Huber klar: „Heute gibt es keine Witze.“',
    ['Heute gibt es keine Witze. ← Karl Huber'],
  ],
];

describe('What is reported', () => {
  it.each(REPORTS)('%s', (paragraph, quotes) => {
    expect(said(paragraph)).toEqual(quotes);
  });
});

describe('To whom the speaker belongs', () => {
  it('is not meant by the pronoun that may mean her', () => {
    const article = articleOf(
      'Die Sprecherin von Landeshauptfrau Regina Pusch bestätigte den Termin. Man treffe sich in Wiesing, sagte sie.',
    );
    const [quote] = analyse(article, DATA).quotes;
    expect(quote?.speaker).toMatchObject({
      name: 'Sprecherin von Landeshauptfrau Regina Pusch',
      personId: null,
    });
  });
});

describe('Somebody of one letter', () => {
  it('is a person', () => {
    const article = articleOf(
      'Briefbomber Franz Fuchs hat das seinerzeit geschafft, am Mittwoch brachte das auch Herr G. zustande. Vor Richter Markus Müller bestreitet G. alles. „Ich war es nicht“, sagt der Angeklagte.',
    );
    const { people } = analyse(article, DATA);
    expect(people.map(({ name }) => name)).toContain('G.');
  });
});

describe('A surname in -s', () => {
  it('is whole where the paragraph before ends in a noun', () => {
    const article = articleOf('Salzburg - Rapid', 'Huub Stevens (Trainer): „Das war zu wenig.“');
    expect(analyse(article, DATA).people.map(({ name }) => name)).toEqual(['Huub Stevens']);
  });
});
