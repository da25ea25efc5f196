/** Endless pages: several articles below each other, of which one is read. */
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../article/draft/read-draft.ts';
import { draftPage } from '../../../article/page/draft-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, openGraph, page, paragraphs, prose, teaser, times } from '../markup.ts';

const FIRST = 'Das neue Hallenbad wird teurer';
const SECOND = 'Am Bahnhof fährt wieder ein Bus';
const URL_OF_PAGE = 'https://zeitung.example/graz/das-neue-hallenbad-wird-teurer';
const DECLARED = jsonLd({
  '@type': 'NewsArticle',
  headline: FIRST,
  datePublished: '2024-05-03',
  author: { '@type': 'Person', name: 'Eva Lang' },
});

const story = (tag: string, title: string, level = 'h1'): string =>
  `<${tag}><header><${level}>${title}</${level}></header><div>${paragraphs(4)}</div></${tag}>`;
const documentOf = (body: string, head = DECLARED, title = `${FIRST} - Zeitung`): Document =>
  pageOf(page({ title, head, body }));
const draftOf = (document: Document, at?: number, url = URL_OF_PAGE) =>
  draftPage(document, url, (roots) => (at === undefined ? undefined : roots[at]));

/** What becomes of the page when the reader is in the article of that number. */
function read(document: Document, at?: number, url?: string) {
  const drafted = draftOf(document, at, url);
  const built = drafted && readDraft(drafted.draft);
  return built?.status === 'article' ? built.article : null;
}

describe('an endless page', () => {
  it.each([
    ['articles', story('article', FIRST) + story('article', SECOND)],
    ['sections with lesser titles', story('section', FIRST, 'h2') + story('section', SECOND, 'h2')],
    [
      'articles in containers of their own',
      `${story('article', FIRST)}<div><div>${story('div', SECOND)}</div></div>`,
    ],
    [
      'more articles in one container',
      `${story('article', FIRST)}<div>${times(2, () => story('div', SECOND))}</div>`,
    ],
  ])('is read article by article: %s', (_name, body) => {
    const document = documentOf(`<main>${body}</main>`);
    const texts = [undefined, 0, 1].map((at) => read(document, at)?.text ?? '');
    expect(texts.map((text) => text.split('\n')[0])).toEqual([FIRST, FIRST, SECOND]);
    expect(new Set(texts.map((text) => text.replace(/^.*/, '')).map(({ length }) => length)).size).toBe(1);
  });

  it('gives the second article nothing of what the head says of the first', () => {
    const document = documentOf(story('article', FIRST) + story('article', SECOND));
    expect(read(document, 0)).toMatchObject({ title: FIRST, authors: [{ name: 'Eva Lang' }] });
    expect(read(document, 1)).toMatchObject({ title: SECOND, authors: [], publishedAt: null });
  });

  it('is described by its tags even where the frame already names the next article', () => {
    const head = openGraph({
      'og:title': FIRST,
      'og:type': 'article',
      'article:published_time': '2024-05-03',
    });
    const document = documentOf(story('article', FIRST) + story('article', SECOND), head, SECOND);
    expect(read(document, 0)?.publishedAt).toContain('2024-05-03');
    expect(read(document, 1)?.publishedAt ?? null).toBeNull();
  });

  it('has each article of a known layout with its own date', () => {
    const known = (title: string, day: number): string =>
      `<article class="story-article"><h1 class="article-title">${title}</h1>
       <p class="article-pubdate"><time datetime="2021-12-0${day}T10:00">${day}. Dezember 2021</time></p>
       <div class="article-body">${paragraphs(4)}</div></article>`;
    const document = documentOf(known(FIRST, 7) + known(SECOND, 8), '', 'derStandard');
    const url = 'https://www.derstandard.at/story/1/eins';
    const dates = [0, 1].map((at) => read(document, at, url)?.publishedAt?.slice(0, 10));
    expect(dates).toEqual(['2021-12-07', '2021-12-08']);
  });
});

describe('one article', () => {
  const sections = times(
    3,
    (at) => `<section><h2>Teil ${at}: Was nun geschieht</h2>${paragraphs(3)}</section>`,
  );
  const comments = times(
    5,
    (at) => `<article><h3>Leserin ${at}</h3><p>${prose(4, at)}</p><p>${prose(3)}</p></article>`,
  );
  const loose = `<h1>${FIRST}</h1><div>${paragraphs(4)}</div>`;

  it.each([
    ['of sections with headings', `<h1>${FIRST}</h1>${sections}`],
    ['with comments in article elements', `${story('article', FIRST)}<div>${comments}</div>`],
    ['with teasers', story('article', FIRST, 'h2') + times(12, teaser)],
    [
      'with teasers that no name tells',
      story('article', FIRST, 'h2') +
        times(9, (at) => `<div><h2>Meldung ${at}</h2><p>${prose(2, at)}</p></div>`),
    ],
    ['whose title stands twice', `<div><h1>${FIRST}</h1></div>${story('article', FIRST)}`],
    ['that no element encloses', `<main>${loose}<div>${story('div', SECOND)}</div></main>`],
  ])('%s is one', (_name, body) => {
    expect(draftOf(documentOf(body))?.articles).toEqual([]);
  });

  it('is none on a front page of many teasers', () => {
    const document = documentOf(`<h1>Zeitung</h1>${times(30, teaser)}`, '', 'Zeitung');
    expect(draftOf(document)?.articles ?? []).toEqual([]);
  });
});
