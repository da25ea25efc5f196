/** Pages whose elements are named after something else than what they hold, and days and authors in unusual places. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, openGraph, page, paragraphs, prose, times } from '../markup.ts';

const TITLE = 'Waldbach baut das Hallenbad im Herbst um';
const URL_OF_PAGE = 'https://tagblatt.example/waldbach/hallenbad-im-herbst';
const news = jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-06' });
const read = (body: string, head = news) =>
  readPage(
    pageOf(page({ title: `${TITLE} - Tagblatt`, head, body: `<main><h1>${TITLE}</h1>${body}</main>` })),
    URL_OF_PAGE,
  );
const textIn = (reading: ReturnType<typeof read>): string =>
  reading.status === 'article' ? reading.article.text : reading.status;

const WRAPPERS: readonly (readonly [name: string, open: string, close: string])[] = [
  ['a share box by name', '<div class="entry share">', '</div>'],
  ['a paywall that is open', '<div class="entry steady-paywall-container">', '</div>'],
  ['a label of Drupal', '<div class="field field--label-hidden">', '</div>'],
  ['a style for phones', '<div class="hidden md:block">', '</div>'],
  ['a form', '<form>', '</form>'],
  ['a table for layout', '<table><tr><td>', '</td></tr></table>'],
  ['something to be found only', '<div hidden="until-found">', '</div>'],
];

describe('what holds the text is read', () => {
  it.each(WRAPPERS)('in %s', (_, open, close) => {
    const text = textIn(read(`${open}${paragraphs(4)}${close}`));
    expect(text).toContain(prose(3, 0));
    expect(text).toContain(prose(3, 3));
  });

  it('in paragraphs named after the subject', () => {
    const text = textIn(read(paragraphs(5).replaceAll('<p>', '<p class="newsletter-paragraph">')));
    expect(text).toContain(prose(3, 4));
  });

  it('in lines that only breaks part, below a lead of its own', () => {
    const text = textIn(
      read(`<div class="teaser"><p>${prose(6)}</p></div><div>${prose(4, 1)}<br><br>${prose(5, 2)}</div>`),
    );
    expect(text).toContain(prose(4, 1));
    expect(text).toContain(prose(5, 2));
  });

  it('as answers to questions, each in a box of its own', () => {
    const answer = (index: number): string =>
      `<div class="item"><h3>Was sagt Haus ${index}?</h3><div><p>${prose(1, index)} Das gilt für Haus ${index}.</p></div></div>`;
    const text = textIn(read(`<article>${paragraphs(6)}<div>${times(4, answer)}</div></article>`));
    expect(text).toContain('Das gilt für Haus 3.');
  });

  it('but not a single box that asks', () => {
    const box =
      '<div><div><h3>Lesen Sie uns schon jeden Tag?</h3><p>Das Wichtigste kommt am Abend zu Ihnen.</p></div></div>';
    expect(textIn(read(`<article>${paragraphs(6)}${box}${paragraphs(2)}</article>`))).not.toContain(
      'am Abend zu Ihnen',
    );
  });

  it('in headings', () => {
    const text = textIn(read(paragraphs(5).replaceAll('p>', 'h3>')));
    expect(text).toContain(prose(3, 4));
  });
});

it('takes the heading above the text for the title, not that of a part worded like it', () => {
  const head = page({
    title: 'Waldbach baut das Hallenbad - Tagblatt',
    head: jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-06' }),
    body: `<main><h1>Wie lange noch? Waldbach baut das Hallenbad um</h1>${paragraphs(3)}<h2>Waldbach baut das Hallenbad</h2>${paragraphs(4)}</main>`,
  });
  expect(readPage(pageOf(head), URL_OF_PAGE)).toMatchObject({
    article: { title: 'Wie lange noch? Waldbach baut das Hallenbad um' },
  });
});

it('reads as the lead what the page describes itself with, though a note bears the name', () => {
  const head = news + openGraph({ 'og:description': prose(2, 5) });
  const note = '<p class="teaser">Dieser Artikel gehört zu unserem Thema Bäder.</p>';
  expect(read(`<p class="short">${prose(2, 5)}</p>${note}<div>${paragraphs(4)}</div>`, head)).toMatchObject({
    article: { lead: prose(2, 5) },
  });
});

describe('how much text the page says it has', () => {
  const opening = `<div><p>${prose(3)}</p><p>${prose(3, 2)}</p></div>`;
  const boxed = (count: number): string =>
    `<div class="recommendations">${times(count, (index) => `<div><p>Kapitel ${index}: ${prose(4, index)}</p></div>`)}</div>`;
  const saying = (data: object): string =>
    jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-06', ...data });
  const whole = prose(44);

  it.each([
    ['the text itself', saying({ articleBody: whole })],
    ['its words', saying({ wordCount: whole.split(' ').length })],
  ])('has names trusted less where most of it was left out: %s', (_, head) => {
    const reading = read(`${opening}${boxed(8)}`, head);
    expect(textIn(reading)).toContain('Kapitel 7');
    expect(reading).toMatchObject({ report: { trust: 'none' } });
  });

  it.each([
    ['says nothing', news, 8],
    ['says that it was all', saying({ articleBody: prose(6) }), 8],
    ['keeps the rest for subscribers', saying({ articleBody: whole, isAccessibleForFree: false }), 8],
    ['would have less than there is in the boxes', saying({ articleBody: prose(20) }), 24],
  ])('leaves boxes out where the page %s', (_, head, boxes) => {
    const reading = read(`${opening}${boxed(boxes)}`, head);
    expect(textIn(reading)).not.toContain('Kapitel');
    expect(reading).toMatchObject({ report: { trust: 'all' } });
  });
});

const BOXES: readonly (readonly [name: string, box: string])[] = [
  [
    'comments',
    `<div class="comments">${'<div class="comment"><p>Das glaube ich nie im Leben, denn hier wurde noch nie etwas fertig.</p></div>'.repeat(4)}</div>`,
  ],
  [
    'related articles',
    `<div class="related"><div><p>Auch anderswo wird gebaut, und niemand weiß, wann es fertig sein wird.</p></div></div>`,
  ],
  ['a line over other articles', `<p>Weitere Themen</p><p>${prose(1, 4)} Und noch etwas anderes.</p>`],
  ['an offer', '<p>Diese Seite lesen Sie schon ab vier Euro im Monat ohne Werbung und ohne Sorgen.</p>'],
];

describe('what is named a box and is none of the text stays out', () => {
  it.each(BOXES)('%s', (_, box) => {
    const text = textIn(read(`<article>${paragraphs(4)}${box}</article>`));
    expect(text).toContain(prose(3, 3));
    expect(text).not.toMatch(/glaube ich nie|Auch anderswo|vier Euro/);
  });
});

const undeclared = openGraph({ 'og:type': 'article', 'og:title': TITLE });
const DATES: readonly (readonly [name: string, body: string])[] = [
  ['above the title', `<div><h2>Montag, 6. Mai 2024</h2></div><h1>${TITLE}</h1>${paragraphs(4)}`],
  ['with slashes', `<div class="date">06/05/2024</div>${paragraphs(4)}`],
  ['below the text', `${paragraphs(4)}<p>Waldbach, 6. Mai 2024 / Eva Lang</p>`],
  [
    'in the first line of a release',
    `<p>Pressemitteilung vom 6. Mai 2024 | Waldbach – ${prose(3)}</p>${paragraphs(4)}`,
  ],
  ['where the text begins', `<p>(6. Mai 2024) ${prose(3)}</p>${paragraphs(4)}`],
  ['where the text begins, behind the place', `<p>Waldbach, (6.5.2024). ${prose(3)}</p>${paragraphs(4)}`],
  [
    'bare, where the text below the lead begins',
    `<p>${prose(3)}</p><p>06.05.2024 ${prose(3)}</p>${paragraphs(4)}`,
  ],
  ['in English', `<time>Published on May 6, 2024</time>${paragraphs(4)}`],
  ['in a line named a caption', `<p class="caption">6. Mai 2024 | Natur</p>${paragraphs(4)}`],
  [
    'behind a name, in a box of other things',
    `<div class="author"><a href="/autoren/eva">Eva Lang</a>, 6. Mai 2024<div>${prose(2)}</div></div>${paragraphs(4)}`,
  ],
  [
    'and not that of a comment above the text',
    `<div class="comments"><time datetime="2024-05-09">9.5.</time></div><div class="date">6. Mai 2024</div>${paragraphs(4)}`,
  ],
  [
    'and not that of the book it is about',
    `<div><h2>Montag, 6. Mai 2024</h2></div><div><h1>${TITLE}</h1><p>Erscheinungsdatum: 14.08.2023</p>${paragraphs(4)}</div>`,
  ],
  [
    'and not of what the text tells of',
    `<p>(6. Mai 2024) ${prose(3)}</p><p>Das Gesetz wurde am 1. Oktober 2022 vom Landtag beschlossen.</p>${paragraphs(4)}`,
  ],
];

it('takes a day that a sentence begins with for none of publication', () => {
  const body = `<p>06.05.2024 war der Tag, an dem alles anders wurde. ${prose(3)}</p>${paragraphs(4)}`;
  expect(read(body, undeclared)).toMatchObject({ status: 'article', article: { publishedAt: null } });
});

describe('the day of publication', () => {
  it.each(DATES)('%s', (_, body) => {
    expect(read(body, undeclared)).toMatchObject({
      status: 'article',
      article: { publishedAt: '2024-05-06' },
    });
  });
});

describe('the day that a page as a whole is given', () => {
  const head = `${undeclared}<meta name="date" content="2024-06-12">`;
  it('counts where no other is printed', () => {
    expect(read(paragraphs(4), head)).toMatchObject({ article: { publishedAt: '2024-06-12' } });
  });
  it('is that of its last build, where another stands above the text', () => {
    expect(read(`<div class="date">6. Mai 2024</div>${paragraphs(4)}`, head)).toMatchObject({
      article: { publishedAt: '2024-05-06' },
    });
  });
});

describe('days that disagree', () => {
  const data = jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-03T10:25:00Z' });
  const tag = openGraph({ 'article:published_time': '2024-05-06T14:25:00Z' });
  const printed = (day: string): string => `<div class="date">${day}. Mai 2024</div>${paragraphs(4)}`;
  const dayIn = (reading: ReturnType<typeof read>): string | null | undefined =>
    reading.status === 'article' ? reading.article.publishedAt?.slice(0, 10) : null;

  it('are decided by the one that is printed', () => {
    expect(dayIn(read(printed('6'), data + tag))).toBe('2024-05-06');
    expect(dayIn(read(printed('3'), data + tag))).toBe('2024-05-03');
    expect(dayIn(read(printed('9'), data + tag))).toBe('2024-05-03');
  });

  it.each([
    ['2024/03/01', '2024-03-01'],
    ['2024/05/02', '2024-05-03'],
    ['2024/12/24', '2024-05-03'],
  ])('are decided by the address where the article had it earlier: %s', (folder, day) => {
    const source = page({ title: TITLE, head: data, body: `<main><h1>${TITLE}</h1>${paragraphs(4)}</main>` });
    expect(dayIn(readPage(pageOf(source), `https://tagblatt.example/${folder}/hallenbad/`))).toBe(day);
  });
});

it('takes the day from the address where nothing else tells it', () => {
  const source = page({
    title: TITLE,
    head: undeclared,
    body: `<main><h1>${TITLE}</h1>${paragraphs(4)}</main>`,
  });
  expect(readPage(pageOf(source), 'https://tagblatt.example/2024/05/06/hallenbad/')).toMatchObject({
    article: { publishedAt: '2024-05-06' },
  });
});

it('tells the article from the site where both have a heading of the first level', () => {
  const source = page({
    title: 'Hallenbad im Herbst - mit Becken & neuem Turm',
    head: undeclared.replace(TITLE, 'Hallenbad im Herbst - mit Becken &amp; neuem Turm'),
    body: `<h1>Waldbacher</h1><main><h1>Hallenbad im Herbst – mit Becken und neuem Turm</h1>${paragraphs(4)}</main>`,
  });
  expect(readPage(pageOf(source), URL_OF_PAGE)).toMatchObject({
    article: { title: 'Hallenbad im Herbst – mit Becken und neuem Turm' },
  });
});

const AUTHORS: readonly (readonly [name: string, head: string, body: string, authors: readonly string[]])[] =
  [
    [
      'named by an id',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', headline: TITLE, author: { '@id': '#eva' } },
          { '@type': 'Person', '@id': '#eva', name: 'Eva Lang' },
        ],
      }),
      '',
      ['Eva Lang'],
    ],
    [
      'with a person for a name',
      jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        author: { '@type': 'Person', name: { '@type': 'Person', name: 'Eva Lang' } },
      }),
      '',
      ['Eva Lang'],
    ],
    [
      'printed where the paper is declared',
      `${undeclared}<meta name="author" content="Tagblatt"><meta property="og:site_name" content="Tagblatt">`,
      '<p class="credits">Von Eva Lang und Karl Maier, 06.05.2024</p>',
      ['Eva Lang', 'Karl Maier'],
    ],
    [
      'behind more words',
      undeclared,
      '<p class="author"><span>Erstellt von</span><a>Eva Lang</a></p>',
      ['Eva Lang'],
    ],
    [
      'behind a label of its own',
      undeclared,
      '<div><span class="author-from">von</span> Eva Lang, Karl Maier</div>',
      ['Eva Lang', 'Karl Maier'],
    ],
    [
      'left over in a template',
      jsonLd({ '@type': 'NewsArticle', headline: TITLE, author: { '@type': 'Person', name: '[[author]]' } }),
      '',
      [],
    ],
    [
      'printed where the tags name whoever put the page up',
      `${undeclared}<meta name="author" content="Toni Huber">`,
      '<p><em>Ein Interview von <strong>Eva Lang</strong> mit <strong>Karl Maier</strong>.</em></p>',
      ['Eva Lang'],
    ],
    [
      'in the tags, where those name more than the page prints',
      `${undeclared}<meta name="author" content="Eva Lang, Karl Maier">`,
      '<p>Von Eva Lang</p>',
      ['Eva Lang', 'Karl Maier'],
    ],
    [
      'of text and pictures',
      undeclared,
      '<span class="authorbold"><b>Text &amp; Fotos:</b> Eva Lang</span>',
      ['Eva Lang'],
    ],
    [
      'all in one line, where data name the first',
      jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        author: { '@type': 'Person', name: 'Eva Lang' },
      }),
      '<div class="meta author"><span class="author">von Eva Lang, Karl Maier</span></div>',
      ['Eva Lang', 'Karl Maier'],
    ],
    ['by a login', `${undeclared}<meta name="author" content="admin">`, '', []],
    ['of comments', undeclared, '<div class="comments"><span class="author">Toni Huber</span></div>', []],
  ];

describe('authors', () => {
  it.each(AUTHORS)('%s', (_, head, body, authors) => {
    const reading = read(
      `<article>${body}${paragraphs(5)}</article>`,
      `${head}<meta name="date" content="2024-05-06">`,
    );
    expect(reading.status === 'article' && reading.article.authors.map(({ name }) => name)).toEqual(authors);
  });
});

it('takes the author from the box below the article where nobody signs in it', () => {
  const box = '<div><p class="bio"><a rel="author" href="/author/eva">Eva Lang</a></p></div>';
  const reading = read(
    `</main><div><article><h2>Im Bad</h2>${paragraphs(5)}</article>${box}</div><main>`,
    undeclared,
  );
  expect(reading).toMatchObject({ article: { authors: [{ name: 'Eva Lang' }] } });
});

describe('a quotation element', () => {
  it('has the marks that the browser paints, and a place for its words', () => {
    const reading = read(
      `<p>Sie sagte: <q>Wir springen als Erste hinein</q>, und dann ging sie.</p>${paragraphs(4)}`,
    );
    if (reading.status !== 'article') throw new Error(reading.status);
    const { article, textMap } = reading;
    const start = article.text.indexOf('„Wir springen als Erste hinein“');
    expect(start).toBeGreaterThan(0);
    const range = textMap.rangeOf({ start: start + 1, end: start + 5 });
    expect(range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset)).toBe('Wir ');
  });

  it.each([
    ['<q>Ja <q>gut</q></q>', '„Ja „gut““'],
    ['<q><q>Ja</q> gut</q>', '„„Ja“ gut“'],
    ['<q>„Ja, gut“</q>', '„Ja, gut“'],
    ['<q><q><b>»Ja, gut«</b></q></q>', '»Ja, gut«'],
    ['<q><b></b> </q>Ja, <q>gut</q>', 'Ja, „gut“'],
  ])('has its marks around what it shows: %s', (markup, text) => {
    const reading = read(`<p>Sie sagte: ${markup} und ging dann.</p>${paragraphs(4)}`);
    expect(reading.status === 'article' && reading.article.text).toContain(`Sie sagte: ${text} und ging`);
  });
});

describe('a part of an article', () => {
  it('is told by the address of its next page', () => {
    const next = `<link rel="next" href="${URL_OF_PAGE}?seite=2">`;
    expect(read(paragraphs(8), news + next)).toMatchObject({ article: { truncated: true } });
  });

  it('is told by a link below the text', () => {
    const next = `<nav><a rel="next" href="${URL_OF_PAGE}?seite=2">Weiter</a></nav>`;
    expect(read(`<div>${paragraphs(8)}</div>${next}`)).toMatchObject({ article: { truncated: true } });
  });

  it('is not told by the address of the next article', () => {
    const next = '<link rel="next" href="https://tagblatt.example/waldbach/schule">';
    expect(read(paragraphs(8), news + next)).toMatchObject({ article: { truncated: false } });
  });
});
