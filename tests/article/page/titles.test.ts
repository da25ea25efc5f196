/** Which of the headings that a page shows is the article's. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { openGraph, page, paragraphs } from '../markup.ts';

const TITLE = 'Waldbach baut das Hallenbad im Herbst um';
const URL_OF_PAGE = 'https://tagblatt.example/waldbach/meldung-4711';

/** A heading in the way to the page, as breadcrumbs have it. */
const inWay = (heading: string): string =>
  `<ul class="path"><li><a href="/">Start</a></li><li>${heading}</li></ul>`;

const PAGES: readonly (readonly [name: string, title: string, tags: string, body: string])[] = [
  [
    "and not the section's, with which the title ends",
    `${TITLE} - Bäder und Saunen - Tagblatt`,
    '',
    `<h1>Bäder und Saunen - Tagblatt</h1><main><div id="page-title">${TITLE}</div><h2>Die Kosten</h2>${paragraphs(5)}</main>`,
  ],
  [
    'and not the one in the way to the page',
    'Das Bad: was Waldbach plant | Tagblatt',
    '',
    `${inWay('<h1>Das Bad: was Waldbach plant</h1>')}<main><div itemprop="headline">${TITLE}</div><h2>Die Kosten</h2>${paragraphs(5)}</main>`,
  ],
  [
    'and not the one that is declared to be in a list',
    'Im Herbst baut Waldbach das Hallenbad um',
    TITLE,
    `<div><span typeof="v:ListItem"><h1>Im Herbst baut Waldbach das Hallenbad um</h1></span></div><main><h2>${TITLE}</h2>${paragraphs(5)}</main>`,
  ],
  [
    'though it is no heading and the page is named after its section',
    'tagblatt.example | Bäder',
    '',
    `<main><div>${TITLE}</div>${paragraphs(5)}</main>`,
  ],
  [
    'of the first level, whatever the page is named',
    'Startseite',
    '',
    `<main><h1>${TITLE}</h1>${paragraphs(5)}</main>`,
  ],
];

describe('the title that stands above the text', () => {
  it.each(PAGES)('%s', (_, title, tagged, body) => {
    const head = openGraph({
      'og:type': 'article',
      ...(tagged && { 'og:title': tagged }),
      'article:published_time': '2024-05-06',
    });
    const reading = readPage(pageOf(page({ title, head, body })), URL_OF_PAGE);
    expect(reading).toMatchObject({ status: 'article', article: { title: TITLE } });
  });
});

it("is the head's, not the first line of the text, where the head has a headline", () => {
  const body = `<main><div>Was hinter dem Streit steht</div>${paragraphs(5)}</main>`;
  const source = page({
    title: TITLE,
    head: openGraph({ 'og:type': 'article', 'article:published_time': '2024-05-06' }),
    body,
  });
  expect(readPage(pageOf(source), URL_OF_PAGE)).toMatchObject({ article: { title: TITLE } });
});
