import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, page, paragraphs } from '../markup.ts';

const TITLE = 'Das Bad und wir';

/** @returns the genre of a page with this kicker, address and type of structured data */
function genreOf(
  kicker: string,
  url = 'https://tagblatt.example/waldbach/1',
  type = 'NewsArticle',
  title = TITLE,
) {
  const head = jsonLd({ '@type': type, headline: title, datePublished: '2024-05-06' });
  const body = `<header><span class="kicker">${kicker}</span><h1>${title}</h1></header><div>${paragraphs(5)}</div>`;
  const reading = readPage(pageOf(page({ title, head, body })), url);
  return reading.status === 'article' ? reading.article.genre : reading.status;
}

describe('genre', () => {
  it.each([
    ['Chronik', 'report'],
    ['Kommentar', 'commentary'],
    ['Kommentar der anderen', 'commentary'],
    ['Interview', 'interview'],
    ['Rezension', 'review'],
    ['Kritik', 'review'],
    ['Kritik an der Regierung', 'report'],
    ['Meinungsforschung', 'report'],
    ['Liveticker', 'live'],
  ])('told by the kicker "%s": %s', (kicker, genre) => {
    expect(genreOf(kicker)).toBe(genre);
  });

  it('is told by the address, the structured data or the title', () => {
    expect(genreOf('Waldbach', 'https://tagblatt.example/meinung/2024/das-bad')).toBe('commentary');
    expect(genreOf('Waldbach', undefined, 'OpinionNewsArticle')).toBe('commentary');
    expect(genreOf('Waldbach', undefined, 'LiveBlogPosting')).toBe('live');
    expect(genreOf('Waldbach', undefined, undefined, 'Bad im Newsticker vom 6. Mai')).toBe('live');
  });
});

describe('the debug report', () => {
  it('says when the profile of a publisher no longer fits and the page was read the generic way', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-06' });
    const html = page({
      title: TITLE,
      head,
      body: `<main><h1>${TITLE}</h1><div>${paragraphs(5)}</div></main>`,
    });
    const reportOf = (url: string) => {
      const reading = readPage(pageOf(html), url);
      return reading.status === 'article' && reading.report;
    };
    expect(reportOf('https://www.derstandard.at/story/1/x')).toEqual({
      way: 'generic',
      profileFailed: true,
      trust: 'all',
    });
    expect(reportOf('https://tagblatt.example/story/1')).toEqual({
      way: 'generic',
      profileFailed: false,
      trust: 'all',
    });
  });
});
