import { describe, expect, it } from 'vitest';
import { textOf } from '../../../article/article.ts';
import { readPlainText } from '../../../article/draft/read-plain-text.ts';

const COPIED = `Bild nicht mehr verfügbar.

Der Bürgermeister vor dem neuen Hallenbad.

Foto: APA/Eva Muster

Das Hallenbad von Waldbach öffnet im Herbst. "Wir freuen uns", sagte Bürgermeister Karl Moser.

Streit um die Kosten

Die Opposition sieht das anders. Das Bad sei zu teuer. (Anna Huber aus Waldbach, Karl Maier, 7. 12. 2021)`;

describe('readPlainText', () => {
  const article = readPlainText(COPIED, 'file:///hallenbad.txt');

  it('leaves the text unchanged', () => {
    expect(article.text).toBe(COPIED);
  });

  it('tells the kinds of a copied article apart', () => {
    expect(article.blocks.map(({ kind, span }) => [kind, textOf(article, span).slice(0, 20)])).toEqual([
      ['caption', 'Der Bürgermeister vo'],
      ['credit', 'Foto: APA/Eva Muster'],
      ['paragraph', 'Das Hallenbad von Wa'],
      ['subheading', 'Streit um die Kosten'],
      ['paragraph', 'Die Opposition sieht'],
    ]);
  });

  it('takes authors, places and date from the signature, which is no body text', () => {
    expect(article.authors).toEqual([
      { name: 'Anna Huber', place: 'Waldbach' },
      { name: 'Karl Maier', place: null },
    ]);
    expect(article.publishedAt).toBe('2021-12-07');
    expect(article.blocks.some(({ span }) => textOf(article, span).includes('Anna Huber'))).toBe(false);
  });

  it('takes a first line without a full stop for the title', () => {
    const titled = readPlainText(
      'Waldbach baut ein Bad\n\nDer Rat hat am Montag den Bau beschlossen.',
      'file:///1.txt',
    );
    expect(titled.title).toBe('Waldbach baut ein Bad');
    expect(titled.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });

  it.each([
    'Der Rat hat den Bau beschlossen.\n\nAm Montag beginnen die Arbeiten in der Au, sagte er.',
    'Der Rat hat im Winter den Bau beschlossen,\n\nsagte er.',
  ])('has no title where a sentence begins the text: %j', (text) => {
    expect(readPlainText(text, 'file:///1.txt').title).toBe('');
  });

  it('reads a single sentence, however short', () => {
    const short = readPlainText('Sie lacht .', 'file:///1.txt');
    expect(short.blocks).toEqual([{ kind: 'paragraph', span: { start: 0, end: 11 } }]);
  });

  it('reads an empty text as an article without blocks', () => {
    expect(readPlainText(' \n', 'file:///leer.txt').blocks).toEqual([]);
  });
});

const BODY = 'Der Gemeinderat hat den Umbau des Bades am Montag beschlossen. "Wir bauen", sagte Josef Lang.';
const namesOf = (text: string): string[] =>
  readPlainText(text, 'file:///bad.txt').authors.map(({ name }) => name);

describe('the byline of a plain text', () => {
  it.each([
    ['a paragraph of its own', `Von Anna Berger, Karl Huber und Eva Moser\n\n${BODY}`],
    ['below the title', `Das Bad öffnet\n\nVon Anna Berger, Karl Huber und Eva Moser\n\n${BODY}`],
    ['a line of its own', `Von Anna Berger, Karl Huber und Eva Moser\n${BODY}`],
    ['a line between title and text', `Das Bad öffnet\nVon Anna Berger, Karl Huber und Eva Moser\n${BODY}`],
  ])('gives the authors: %s', (_, text) => {
    const article = readPlainText(text, 'file:///bad.txt');
    expect(article.authors.map(({ name }) => name)).toEqual(['Anna Berger', 'Karl Huber', 'Eva Moser']);
    const body = article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ span }) => textOf(article, span));
    expect(body.at(-1)).toBe(BODY);
    expect(body.join(' ')).not.toContain('Anna Berger');
  });

  it('keeps a surname that ends like a paper', () => {
    expect(namesOf(`Von Ruth Rosenblatt\n\n${BODY}`)).toEqual(['Ruth Rosenblatt']);
  });

  it.each(['DER SPIEGEL', 'Die Presse', 'Kleine Zeitung', 'Neue Westfälische', 'Waldbacher Anzeiger'])(
    'makes no author of a paper: %s',
    (paper) => expect(namesOf(`Von ${paper}\n\n${BODY}`)).toEqual([]),
  );

  it.each([
    `Von Wiener Neustadt nach Graz\n\n${BODY}`,
    `Von Anna Berger\nist in diesem Jahr nichts mehr zu hören. ${BODY}`,
    `${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\nVon Anna Berger\n${BODY}`,
  ])('is none: %s', (text) => expect(namesOf(text)).toEqual([]));
});

describe('a byline in capitals', () => {
  const authorsBehind = (line: string) =>
    readPlainText(`Hallenbad öffnet\n\n${line}\n\nDas Hallenbad öffnet im Herbst. Es ist neu.`, 'x').authors;

  it.each([
    ['VON ANNA HUBER', ['Anna Huber']],
    ['VON HANS-PETER HUBER UND KARL MAIER', ['Hans-Peter Huber', 'Karl Maier']],
    ['VON WEGEN RUHE', []],
    ['VON GRAZ NACH LINZ', []],
  ] as const)('%s', (line, names) => {
    expect(authorsBehind(line).map(({ name }) => name)).toEqual(names);
  });
});
