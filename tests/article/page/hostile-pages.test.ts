/** Pages that no publisher would write: each has a clear answer, and none throws. */
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../article/draft/read-draft.ts';
import { draftPage } from '../../../article/page/draft-page.ts';
import { readPage } from '../../../article/page/read-page.ts';
import { MOST_OF } from '../../../article/page-draft.ts';
import { checkDraft } from '../../../extension/check-draft.ts';
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

/** Fields that stand in for what the form would have of its own, as they do in Chromium; jsdom leaves that out, and finds elements by some of them itself. */
function clobber(form: Element): void {
  for (const key of CLOBBERED) Object.defineProperty(form, key, { get: () => form.firstElementChild });
}
const CLOBBERED =
  `parentElement parentNode firstChild nextSibling localName textContent nodeType getAttribute hasAttributes hasAttribute
   closest matches querySelector querySelectorAll getElementsByTagName compareDocumentPosition ownerDocument
   nextElementSibling previousElementSibling childNodes isConnected id`.split(/\s+/);

const inForm = (field: string): string =>
  page({ title: TITLE, head, body: `<form>${field}<h1>${TITLE}</h1>${paragraphs(5)}</form>` });

describe('pages that are read in spite of what they hold', () => {
  it('a form around the article whose fields go by the names of its properties', () => {
    const document = pageOf(inForm('<input name="parentElement">'));
    const [form] = document.getElementsByTagName('form');
    if (!form) throw new Error('The page has a form');
    const expected = read(inForm('<input>'));
    clobber(form);
    const reading = readPage(document, URL_OF_PAGE);
    expect(reading).toMatchObject({ status: 'article', article: { title: TITLE } });
    expect(reading.status === 'article' && reading.article).toEqual(
      expected.status === 'article' && expected.article,
    );
  });

  it('structured data of five million characters beside a short article', () => {
    const large = jsonLd({ '@type': 'Dataset', description: 'a'.repeat(5_000_001) });
    const reading = draftPage(pageOf(article(paragraphs(4), large)), URL_OF_PAGE);
    expect(reading?.draft.head.structuredData).toHaveLength(1);
    expect(checkDraft(reading?.draft)).not.toBeNull();
  });

  it('lines of a hundred thousand characters are cut off', () => {
    const long = '@'.repeat(100_000);
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: long,
      author: long,
      datePublished: `2024-05-06${long}`,
    });
    const html = page({
      title: long,
      head,
      body: `<h1>${long}</h1><span class="author">${long}</span>${paragraphs(5)}`,
    });
    const drafted = draftPage(pageOf(html), URL_OF_PAGE);
    expect(checkDraft(drafted?.draft)).toEqual(drafted?.draft);
    const reading = read(html);
    expect(reading.status === 'article' && reading.article.title.length).toBe(MOST_OF.line);
  });

  it('links are counted in XHTML, too', () => {
    const body = `<h1>${TITLE}</h1>${paragraphs(4)}<p><a href="/a">${prose(1)}</a></p>`;
    const source = `<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
    const drafted = draftPage(pageOf(source, 'application/xhtml+xml'), URL_OF_PAGE);
    expect(drafted?.draft.blocks.at(-1)?.linked).toBe(prose(1).length);
  });
});

describe('pages that are refused', () => {
  it('ten million characters of text are too long', () => {
    const draft = draftPage(pageOf(article(paragraphs(4))), URL_OF_PAGE)?.draft;
    const [block] = draft?.blocks.slice(-1) ?? [];
    if (!draft || !block) throw new Error('The page has an article');
    const blocks = [...draft.blocks, { ...block, text: 'Es regnet. '.repeat(1_000_000) }];
    expect(readDraft({ ...draft, blocks })).toEqual({ status: 'too-long' });
  });
});

describe('structured data that are named like properties of every object', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s', (type) => {
    const reading = read(
      page({
        title: TITLE,
        head: jsonLd({
          '@type': ['NewsArticle', type],
          headline: TITLE,
          author: type,
          datePublished: '2024-05-06',
        }),
        body: `<h1>${TITLE}</h1>${paragraphs(4)}`,
      }),
    );
    expect(reading).toMatchObject({ status: 'article', article: { genre: 'report' } });
  });

  it('entries that cannot be made a text of', () => {
    const odd = { toString: 1, valueOf: 1 };
    const reading = read(
      page({
        title: TITLE,
        head: jsonLd({
          '@type': ['NewsArticle', odd],
          headline: TITLE,
          isAccessibleForFree: odd,
          datePublished: odd,
          author: odd,
        }),
        body: `<h1>${TITLE}</h1>${paragraphs(4)}`,
      }),
    );
    expect(reading).toMatchObject({ status: 'article', article: { truncated: false } });
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
