/** Pages that no publisher would write: each has a clear answer, and none throws. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, page, paragraphs, prose, times } from '../markup.ts';

const TITLE = 'Hallenbad wird gebaut';
const URL_OF_PAGE = 'https://tagblatt.example/waldbach/1';
const head = jsonLd({
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2024-05-06',
  author: 'Anna Huber',
});
const article = (body: string, more = ''): string =>
  page({ title: TITLE, head: head + more, body: `<h1>${TITLE}</h1>${body}` });
const read = (html: string) => readPage(pageOf(html), URL_OF_PAGE);

const NO_ARTICLES: readonly (readonly [name: string, html: string])[] = [
  ['nothing at all', ''],
  ['an empty body', page({ head, body: '' })],
  ['white space', article('   \n &nbsp; &shy; ')],
  ['frames', '<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>'],
  ['structured data only', page({ head, body: '<script>1</script>' })],
  [
    'a text in a template',
    article(`<template>${paragraphs(5)}</template><noscript>${paragraphs(5)}</noscript>`),
  ],
];

const ARTICLES: readonly (readonly [name: string, html: string])[] = [
  ['half a page', article(paragraphs(4)).slice(0, -40)],
  [
    'broken structured data',
    article(paragraphs(4), '<script type="application/ld+json">{"@type": "NewsArticle", </script>'),
  ],
  [
    'structured data of the wrong types',
    article(paragraphs(4), jsonLd({ '@type': 7, author: [[[{ name: { name: 3 } }]]], '@graph': 'x' })),
  ],
  [
    'deep structured data',
    article(
      paragraphs(4),
      `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`,
    ),
  ],
  [
    'unclosed elements',
    `<title>${TITLE}</title>${head}<h1>${TITLE}</h1><div><p>${prose(4)}<p>${prose(4, 2)}<b><i>${prose(3)}`,
  ],
  ['a heading of colons', article(paragraphs(4)).replace('<h1>', `<h2>${':'.repeat(50_000)}x</h2><h1>`)],
];

describe('hostile pages', () => {
  it.each(NO_ARTICLES)('%s is no article', (_, html) => {
    expect(read(html)).toEqual({ status: 'no-article' });
  });

  it.each(ARTICLES)('%s is read', (_, html) => {
    expect(read(html)).toMatchObject({ status: 'article', article: { title: TITLE } });
  });

  it('reads ten thousand paragraphs', () => {
    const reading = read(article(times(10_000, (n) => `<p>${n}. ${prose(1, n)}</p>`)));
    expect(reading.status === 'article' && reading.article.blocks.length).toBe(10_001);
  });

  it('reads text nested a thousand deep', () => {
    const levels = times(1000, (level) => `<div>${level % 200 === 0 ? `<p>${prose(3, level)}</p>` : ''}`);
    const reading = read(article(levels));
    expect(reading.status === 'article' && reading.article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      ...Array.from({ length: 5 }, () => 'paragraph'),
    ]);
  });
});

describe('an article for subscribers', () => {
  const paid = jsonLd({
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2024-05-06',
    isAccessibleForFree: false,
  });
  const readPaid = (body: string) =>
    read(page({ title: TITLE, head: paid, body: `<main><h1>${TITLE}</h1>${body}</main>` }));
  const CASES: readonly (readonly [name: string, body: string, truncated: boolean])[] = [
    ['its beginning only', `<p>${prose(3)}</p>`, true],
    ['with a wall below', `${paragraphs(12)}<div class="paywall">Jetzt abonnieren</div>`, true],
    ['that breaks off', `${paragraphs(12)}<p>Und dann sagte der</p>`, true],
    [
      'as a subscriber sees it',
      `${paragraphs(12)}<div class="paywall" style="display:none">Jetzt abonnieren</div>`,
      false,
    ],
  ];
  it.each(CASES)('%s', (_, body, truncated) => {
    expect(readPaid(body)).toMatchObject({ status: 'article', article: { truncated } });
  });
});
