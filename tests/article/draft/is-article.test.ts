import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, openGraph, page, paragraphs, prose, times } from '../markup.ts';
import { NON_ARTICLES } from '../non-articles.ts';

const URL_OF_PAGE = 'https://tagblatt.example/waldbach/hallenbad-wird-gebaut';
const read = (html: string, url = URL_OF_PAGE) => readPage(pageOf(html), url);

describe('no article', () => {
  it.each(NON_ARTICLES.map(({ name, url, html }) => [name, url, html]))('%s', (_, url, html) => {
    expect(read(html as string, url as string)).toEqual({ status: 'no-article' });
  });
});

const title = 'Hallenbad wird gebaut';
const news = jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: '2024-05-06T10:00:00+02:00' });

/** Pages that must be taken for articles. */
const ARTICLES: readonly (readonly [name: string, html: string])[] = [
  ['declared by JSON-LD', page({ title, head: news, body: `<h1>${title}</h1>${paragraphs(4)}` })],
  ['a short declared report', page({ title, head: news, body: `<h1>${title}</h1><p>${prose(3)}</p>` })],
  [
    'declared by OpenGraph',
    page({
      head: openGraph({
        'og:type': 'article',
        'og:title': title,
        'article:published_time': '2024-05-06T10:00',
      }),
      body: `<article><h1>${title}</h1>${paragraphs(4)}</article>`,
    }),
  ],
  [
    'not declared, but named and dated',
    page({
      head: openGraph({ 'og:type': 'website', 'og:title': title }),
      body: `<article><h1>${title}</h1><span class="date">6.5.2024</span>${paragraphs(6)}</article>`,
    }),
  ],
  [
    'not declared, with nothing for sharing, but dated and signed',
    page({
      title: `${title} - Tagblatt`,
      body: `<main><h1>${title}</h1><p>Von Eva Lang</p><p>6. Mai 2024, 10:12 Uhr</p><div>${paragraphs(6)}</div></main>`,
    }),
  ],
  [
    'without any heading, but declared, dated and signed',
    page({
      head: openGraph({ 'og:type': 'article', 'og:title': title }),
      body: `<main><div>${title}</div><p>Von Eva Lang</p><p>6. Mai 2024, 10:12 Uhr</p>${paragraphs(6)}</main>`,
    }),
  ],
  [
    'marked up as an article in its elements',
    page({
      title: `Waldbach: ${title} | Tagblatt`,
      body: `<main itemscope itemtype="https://schema.org/NewsArticle"><h1>${title}</h1><p>Mo 06.05.24 | 14:07 Uhr</p><div>${paragraphs(6)}</div></main>`,
    }),
  ],
  [
    'with a list of other articles below',
    page({
      title,
      head:
        news + jsonLd({ '@type': 'NewsArticle', headline: 'Andere Meldung', datePublished: '2024-05-01' }),
      body: `<main><article><h1>${title}</h1>${paragraphs(6)}</article><aside>${times(9, (n) => `<h3><a href="/${n}">Meldung ${n}</a></h3>`)}</aside></main>`,
    }),
  ],
  [
    'with a film on top',
    page({
      title,
      head: news + jsonLd({ '@type': 'VideoObject' }),
      body: `<h1>${title}</h1><video></video>${paragraphs(4)}`,
    }),
  ],
];

describe('an article', () => {
  it.each(ARTICLES)('%s', (_, html) => {
    expect(read(html)).toMatchObject({
      status: 'article',
      article: { title, publishedAt: expect.stringMatching(/^2024-05-06/) },
    });
  });

  it('is told apart from a live ticker', () => {
    const head = jsonLd({ '@type': 'LiveBlogPosting', headline: title, datePublished: '2024-05-06' });
    const entries = times(8, (n) => `<article><h3>1${n}:00 Uhr</h3><p>${prose(2, n)}</p></article>`);
    expect(read(page({ title, head, body: `<main><h1>${title}</h1>${entries}</main>` }))).toMatchObject({
      status: 'article',
      article: { genre: 'live' },
    });
  });
});

describe('a page without date and author', () => {
  const html = page({
    title: 'Nach langem Streit: Das Hallenbad kommt - Verein',
    body: `<main><h1>Nach langem Streit: Das Hallenbad kommt</h1>${paragraphs(7)}<p>„Wir haben lange genug gewartet“, sagte Eva Lang.</p></main>`,
  });

  it.each([
    ['https://verein.example/meldungen/4711'],
    ['https://verein.example/themen/06-05-2024'],
    ['https://verein.example/aktuelles/newsletter/hallenbad/presse/4711'],
  ])('is an article at %s', (url) => {
    expect(read(html, url)).toMatchObject({ status: 'article' });
  });

  it.each([['https://verein.example/bereiche/4711'], ['https://verein.example/presseshop/4711']])(
    'is none at %s',
    (url) => {
      expect(read(html, url)).toEqual({ status: 'no-article' });
    },
  );
});

it('takes the declared title where the only heading is the name of the paper', () => {
  const head = news + openGraph({ 'og:site_name': 'Tagblatt', 'og:title': title });
  expect(read(page({ title, head, body: `<h1>Tagblatt</h1><div>${paragraphs(4)}</div>` }))).toMatchObject({
    article: { title },
  });
});

const ENGLISH =
  'The town council has talked about the new pool for many hours, and it was not clear who will have to pay for it in the end. ';

describe('languages', () => {
  const body = (text: string): string => `<h1>${title}</h1><p>${text.repeat(3)}</p><p>${text.repeat(2)}</p>`;

  it('refuses an English page, whatever it declares', () => {
    for (const language of ['en', 'de']) {
      expect(read(page({ title, language, head: news, body: body(ENGLISH) }))).toEqual({
        status: 'unsupported-language',
        language: 'en',
      });
    }
  });

  it('reads a German page that declares another language', () => {
    const reading = read(page({ title, language: 'en', head: news, body: body(`${prose(3)} `) }));
    expect(reading).toMatchObject({ status: 'article', article: { language: 'de' } });
  });
});
