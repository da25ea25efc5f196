import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { makeTimeline } from '../../../analysis/summary/timeline.ts';
import type { Article, BlockKind } from '../../../article/article.ts';
import { articleOf, articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

type Piece = readonly [kind: BlockKind, text: string];

const articleWith = (pieces: readonly Piece[], rest: Partial<Article> = {}): Article => ({
  ...articleOfBlocks(pieces),
  ...rest,
});

const REPORT: readonly Piece[] = [
  ['title', 'Adlerfeld bekommt eine Seilbahn'],
  ['lead', 'Der Gemeinderat von Adlerfeld hat den Bau einer Seilbahn beschlossen.'],
  [
    'paragraph',
    'Die Seilbahn soll 48 Millionen Euro kosten und den Bahnhof mit dem Spital verbinden. Dabei ist vieles offen. ' +
      'Warum dauert das so lange?',
  ],
  ['subheading', 'Kritik der Anrainer'],
  [
    'paragraph',
    'Die Bürgerinitiative um Hanna Vogelsang kündigte an, gegen den Bau der Seilbahn vor das Landesgericht zu ziehen. ' +
      '„Wir lassen uns das nicht gefallen, wir haben ein Recht auf Ruhe“, sagte Vogelsang. Sie sammelte 2.300 Unterschriften.',
  ],
  ['subheading', 'Der Zeitplan'],
  [
    'paragraph',
    'Der Bau der Seilbahn beginnt im März 2023 und dauert nach Auskunft der Stadt zwei Jahre. Und dann fährt sie. ' +
      'Der Gemeinderat von Adlerfeld hat den Bau einer Seilbahn beschlossen.',
  ],
];

const textsOf = (article: Article) => {
  const { summary } = analyse(article, DATA);
  return summary.keySentences.map(({ span }) => article.text.slice(span.start, span.end));
};

describe('key sentences', () => {
  const sentences = textsOf(articleWith(REPORT));

  it('are three to five, in the order of the text', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(5);
    const { summary } = analyse(articleWith(REPORT), DATA);
    const starts = summary.keySentences.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('carry the story: figures, plans and positions of the article', () => {
    expect(sentences).toContain(
      'Die Seilbahn soll 48 Millionen Euro kosten und den Bahnhof mit dem Spital verbinden.',
    );
  });

  it.each([
    'Dabei ist vieles offen.',
    'Warum dauert das so lange?',
    'Und dann fährt sie.',
    'Der Gemeinderat von Adlerfeld hat den Bau einer Seilbahn beschlossen.',
  ])('never: %s', (sentence) => {
    expect(sentences).not.toContain(sentence);
  });

  it('say nothing twice', () => {
    const twice = 'Das Ministerium für Verkehr stellt 30 neue Busse für die Region Adlerfeld bereit.';
    const chosen = textsOf(
      articleOf(
        `${twice} Die Fahrer freuen sich über die modernen Fahrzeuge und ihre Klimaanlagen.`,
        `${twice} Die Gewerkschaft verlangt dazu höhere Löhne für alle Beschäftigten.`,
      ),
    );
    expect(chosen.filter((sentence) => sentence === twice)).toHaveLength(1);
  });

  it.each(['interview', 'live'] as const)('are left out of the kind %s', (genre) => {
    expect(textsOf(articleWith(REPORT, { genre }))).toEqual([]);
  });

  it('are left out where questions and answers take turns', () => {
    const turns = [
      'Wann beginnt der Bau?',
      'Wer bezahlt das?',
      'Gibt es Widerstand?',
      'Was kommt danach?',
    ].flatMap((question, at) => [
      question,
      `Darauf gibt es die Antwort Nummer ${at}, und sie ist lang genug zum Lesen.`,
    ]);
    const { summary } = analyse(articleOf(...turns), DATA);
    expect(summary.textKind).toBe('interview');
    expect(summary.keySentences).toEqual([]);
  });

  it('are left out of an interview that shows only by who answers', () => {
    const article = articleOf(
      'Im Podcast spricht Christian Holzer vom Amt für Wasserbau über den Fluss, den Schnee und den Sommer.',
      'Korinna Weiss: Herr Holzer, wie hoch steht der Fluss?',
      'Christian Holzer: Er steht heute einen Meter über dem Steg, und morgen wird es noch mehr sein.',
      'Korinna Weiss: Und dann kommt noch der Regen.',
      'Christian Holzer: Ich rechne damit, dass er am Abend beginnt und drei Tage lang nicht aufhört.',
    );
    const { summary } = analyse(article, DATA);
    expect(summary.textKind).toBe('interview');
    expect(summary.keySentences).toEqual([]);
  });
});

describe('outline', () => {
  const article = articleWith(REPORT);
  const { outline } = analyse(article, DATA).summary;
  const textAt = (span: { start: number; end: number } | null) =>
    span && article.text.slice(span.start, span.end);

  it('has a section for each subheading and one before the first', () => {
    expect(outline.map(({ heading }) => textAt(heading))).toEqual([
      null,
      'Kritik der Anrainer',
      'Der Zeitplan',
    ]);
  });

  it('gives each section its leading sentence', () => {
    expect(textAt(outline[2]?.leadingSentence ?? null)).toBe(
      'Der Bau der Seilbahn beginnt im März 2023 und dauert nach Auskunft der Stadt zwei Jahre.',
    );
  });

  it('passes over a sentence that cannot be read by itself', () => {
    const pieces: readonly Piece[] = [
      ['subheading', 'Der Streit'],
      ['paragraph', 'Dabei blieb es zunächst für einige Wochen. Die Stadt klagte gegen den Bau der Brücke.'],
    ];
    const piece = articleWith(pieces);
    const [section] = analyse(piece, DATA).summary.outline;
    const span = section?.leadingSentence;
    expect(span && piece.text.slice(span.start, span.end)).toBe('Die Stadt klagte gegen den Bau der Brücke.');
  });

  it('is empty without subheadings', () => {
    expect(analyse(articleOf('Ein Absatz ohne Überschrift.'), DATA).summary.outline).toEqual([]);
  });
});

describe('makeTimeline', () => {
  it('puts dates in the order of time, each once, and leaves out times of day', () => {
    const isos = ['2021-12-06', '2014', 'T17:30', '2021-W48', '2014', '2021-06', '1990/1999', '2021'];
    const dates = isos.map((iso, at) => ({ iso, span: { start: at, end: at + 1 } }));
    expect(makeTimeline(dates).map(({ iso }) => iso)).toEqual([
      '1990/1999',
      '2014',
      '2021',
      '2021-06',
      '2021-W48',
      '2021-12-06',
    ]);
  });
});
