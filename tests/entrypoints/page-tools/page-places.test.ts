/** Web Annotations as other programs resolve them: with the anchoring of dom-anchor-text-quote, in the page as given. */

import { readFileSync } from 'node:fs';
import { toRange } from 'dom-anchor-text-quote';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { type Span, textOf } from '../../../article/article.ts';
import { readPage } from '../../../article/page/read-page.ts';
import { spanOfRange } from '../../../article/page/span-of-range.ts';
import { pagePlaces } from '../../../entrypoints/page-tools/page-places.ts';
import { annotatedSpans, webAnnotations } from '../../../extension/export/web-annotations.ts';
import { DATA } from '../../data.ts';
import { pageOf } from '../../page-of.ts';

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const HYPHENATED = `<!doctype html><html lang="de"><title>Hallenbad</title><script type="application/ld+json">
  {"@type":"NewsArticle","headline":"Hallenbad","datePublished":"2024-05-06"}</script><body><h1>Hallenbad</h1><article>
  <p>Die Bürger&shy;meisterin   Käthe
     Müller 🌊 sagte am Montag: „Das <b>Hallen&shy;bad</b> kommt
     bestimmt.“ Der Gemeinderat hat lange beraten, und niemand weiß, was es kostet.</p><div>Anzeige</div><script>var a = "x";</script>
  <p>„Das ist zu teuer“, erwiderte Karl Huber. Der Gemeinderat hat lange beraten, und niemand weiß, was es kostet.</p></article>`;

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['a page with hyphens, line breaks and boxes', HYPHENATED],
  ['the sample page', readFileSync('tests/fixtures/sample/page.html', 'utf8')],
];

function annotated(html: string) {
  const document = pageOf(html);
  const reading = readPage(document, 'https://tagblatt.example/a');
  if (reading.status !== 'article') throw new Error('The page has an article');
  const { article, textMap } = reading;
  const analysis = analyse(article, DATA);
  const spans = annotatedSpans(analysis);
  const places = pagePlaces(document.body, textMap, spans);
  const placeOf = (span: Span) => places[spans.indexOf(span)] ?? null;
  const { items } = webAnnotations(article, analysis, placeOf) as {
    items: readonly { readonly target: { readonly selector: readonly [QuoteSelector] } }[];
  };
  return { document, article, textMap, spans, selectors: items.map(({ target }) => target.selector[0]) };
}

describe.each(PAGES)('%s', (_name, html) => {
  it('each annotation is found again where it was made', () => {
    const { document, article, textMap, spans, selectors } = annotated(html);
    expect(selectors.length).toBeGreaterThan(3);
    for (const [index, selector] of selectors.entries()) {
      const range = toRange(document.body, selector);
      expect(range && spanOfRange(textMap, range), textOf(article, spans[index] as Span)).toEqual(
        spans[index],
      );
    }
  });
});
