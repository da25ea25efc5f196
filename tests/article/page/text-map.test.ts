import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { spanOfRange } from '../../../article/page/span-of-range.ts';
import { pageOf } from '../../page-of.ts';

const URL_OF_PAGE = 'https://zeitung.example/artikel';
const FILLER =
  'Der Gemeinderat von Waldbach hat am Montag über das neue Hallenbad beraten und nicht entschieden. '.repeat(
    3,
  );

/** A page whose first paragraph is the given markup. */
function articleWith(markup: string) {
  const document =
    pageOf(`<!doctype html><html lang="de"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-06">
    <title>Hallenbad</title></head><body><article><h1>Hallenbad</h1><p>${markup}</p><p>${FILLER}</p></article></body></html>`);
  const reading = readPage(document, URL_OF_PAGE);
  if (reading.status !== 'article') throw new Error(reading.status);
  return { ...reading, document };
}

/** What a browser would show of a range, white space collapsed and invisible characters gone. */
function shownText(range: AbstractRange): string {
  const live = (range.startContainer.ownerDocument as Document).createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return normalise(live.toString());
}

const normalise = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '').replace(/\s+/g, ' ');

const CASES: readonly (readonly [name: string, markup: string, text: string])[] = [
  ['inline markup', 'Das <b>sagte <i>Eva</i></b> Moser.', 'Das sagte Eva Moser.'],
  [
    'marks of direction',
    'Der \u202aGemeinderat\u202c, so\u200e \u2068Karl Huber\u2069, tagt am \u200fMontag.',
    'Der Gemeinderat, so Karl Huber, tagt am Montag.',
  ],
  [
    'soft hyphens',
    'Die Gemeinde\u00adrats\u00adsitzung war kurz und&shy;laut.',
    'Die Gemeinderatssitzung war kurz undlaut.',
  ],
  ['hard blanks', 'Am 3.&nbsp;Mai kamen 1&#8239;200 Menschen.', 'Am 3. Mai kamen 1 200 Menschen.'],
  ['line breaks', 'Erste Zeile<br>zweite Zeile, lang.', 'Erste Zeile\nzweite Zeile, lang.'],
  ['comments', 'Vor <!-- nichts -->nach dem Kommentar.', 'Vor nach dem Kommentar.'],
  ['collapsed white space', '  Viel \n\t  Platz <b> </b> hier. ', 'Viel Platz hier.'],
  ['buttons and scripts', 'Nur <button>Teilen</button><script>x()</script>der Text.', 'Nur der Text.'],
];

describe('TextMap', () => {
  it.each(CASES)('%s', (_, markup, text) => {
    const { article, textMap } = articleWith(markup);
    const block = article.blocks.find(({ kind }) => kind === 'paragraph');
    if (!block) throw new Error('no paragraph');
    const { start, end } = block.span;
    expect(article.text.slice(start, end)).toBe(text);
    const range = textMap.rangeOf(block.span);
    expect(range && spanOfRange(textMap, range)).toEqual(block.span);
  });

  it('maps text nodes that were split before reading', () => {
    const document =
      pageOf(`<html lang="de"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-06"></head><body>
      <h1>Titel</h1><p id="split">${FILLER}</p><p>${FILLER}</p></body></html>`);
    const text = document.getElementById('split')?.firstChild as Text;
    text.splitText(20).splitText(15);
    const reading = readPage(document, URL_OF_PAGE);
    if (reading.status !== 'article') throw new Error(reading.status);
    const start = reading.article.text.indexOf('Waldbach');
    const range = reading.textMap.rangeOf({ start: start - 5, end: start + 30 });
    expect(range && shownText(range)).toBe(reading.article.text.slice(start - 5, start + 30));
  });

  it('takes a selection that begins and ends in elements', () => {
    const { article, textMap, document } = articleWith('Ein <b>Wort</b> mehr.');
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b') as Element);
    const span = spanOfRange(textMap, range);
    expect(span && article.text.slice(span.start, span.end)).toBe('Wort');
  });

  it('has no span for a selection outside the article, and no range for an empty span', () => {
    const { textMap, document } = articleWith('Ein Satz.');
    const range = document.createRange();
    range.selectNodeContents(document.head);
    expect(spanOfRange(textMap, range)).toBeNull();
    expect(textMap.rangeOf({ start: 5, end: 5 })).toBeNull();
  });

  it('has no range for text that the page has taken away', () => {
    const { article, textMap, document } = articleWith('Ein Satz.');
    document.querySelector('p')?.remove();
    const start = article.text.indexOf('Ein Satz.');
    expect(textMap.rangeOf({ start, end: start + 9 })).toBeNull();
  });
});

/** Markup of a paragraph, put together at random from what pages hold. */
const inline = fc.letrec<{ piece: string; text: string; tag: string }>((tie) => ({
  text: fc.constantFrom(
    'Haus',
    ' ',
    '  ',
    '\n\t',
    '&nbsp;',
    '&shy;',
    '<br>',
    '<!-- x -->',
    'ging, ',
    '„Ja“',
    '\u200b',
    '𝒳',
  ),
  tag: fc
    .tuple(fc.constantFrom('b', 'em', 'a href="#"', 'span'), fc.array(tie('piece'), { maxLength: 4 }))
    .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  piece: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('text'), tie('tag')),
})).piece;

describe('TextMap, on any markup', () => {
  const markup = fc
    .array(inline, { minLength: 1, maxLength: 12 })
    .map((pieces) => `Anfang ${pieces.join('')} Ende.`);

  it('gives ranges that show the slice, finds the span again and leaves the page alone', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (paragraph, from, length) => {
        const { article, textMap, document } = articleWith(paragraph);
        const before = document.documentElement.outerHTML;
        const start = from % article.text.length;
        const end = Math.min(article.text.length, start + 1 + (length % 40));
        const slice = article.text.slice(start, end);
        const range = textMap.rangeOf({ start, end });
        // Between two blocks may lie what is no text; a range over it shows that too.
        if (slice.trim() === '' || slice.includes('\n\n')) return;
        if (!range) throw new Error(`no range for ${JSON.stringify(slice)}`);
        const withoutBlanks = (text: string): string => normalise(text).replace(/ /g, '');
        expect(withoutBlanks(shownText(range))).toBe(withoutBlanks(slice));
        const back = spanOfRange(textMap, range);
        expect(back && article.text.slice(back.start, back.end).trim()).toBe(slice.trim());
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});
