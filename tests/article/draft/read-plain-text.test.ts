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

  it('reads a single sentence, however short', () => {
    const short = readPlainText('Sie lacht .', 'file:///1.txt');
    expect(short.blocks).toEqual([{ kind: 'paragraph', span: { start: 0, end: 11 } }]);
  });

  it('reads an empty text as an article without blocks', () => {
    expect(readPlainText(' \n', 'file:///leer.txt').blocks).toEqual([]);
  });
});
