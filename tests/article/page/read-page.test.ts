import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { jsonLd, openGraph, page, prose, times } from '../markup.ts';

const TITLE = 'Hallenbad wird gebaut';
const HEAD = jsonLd({
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2024-05-06T10:00:00+02:00',
  author: { '@type': 'Person', name: 'Anna Huber' },
});
const p = (from: number, count = 3): string => `<p>${prose(count, from)}</p>`;

/** @returns the blocks as [kind, text] */
function blocksOf(body: string): [string, string][] {
  const reading = readPage(
    pageOf(page({ title: TITLE, head: HEAD, body })),
    'https://tagblatt.example/waldbach/1',
  );
  if (reading.status !== 'article') throw new Error(reading.status);
  const { text, blocks } = reading.article;
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

const bodyOf = (blocks: [string, string][]): string[] =>
  blocks.filter(([kind]) => kind === 'paragraph' || kind === 'list-item').map(([, text]) => text);

const h1 = `<h1>${TITLE}</h1>`;
const FIVE = [0, 1, 2, 3, 4].map((from) => prose(3, from));

/** However it is marked up, the same five paragraphs come out. */
const MARKUPS: readonly (readonly [name: string, body: string])[] = [
  ['plain paragraphs', `<main><article>${h1}${times(5, (n) => p(n))}</article></main>`],
  [
    'no landmarks',
    `<div class="page"><div>${h1}</div><div class="text">${times(5, (n) => p(n))}</div></div>`,
  ],
  [
    'a wrapper for each paragraph',
    `<main>${h1}<section>${times(5, (n) => `<div class="el-${n}"><div>${p(n)}</div></div>`)}</section></main>`,
  ],
  [
    'custom elements',
    `<app-root>${h1}<app-story>${times(5, (n) => `<app-paragraph><div>${p(n)}</div></app-paragraph>`)}</app-story></app-root>`,
  ],
  [
    'text in divs',
    `<main>${h1}<div>${times(5, (n) => `<div class="r1nj">${prose(3, n)}</div>`)}</div><aside><p>${prose(2)}</p></aside></main>`,
  ],
  ['text parted by line breaks', `<div id="news_content">${h1}${FIVE.join('<br><br>\n')}</div>`],
  [
    'sections with headings',
    `<main><article>${h1}${p(0)}${p(1)}<section><h2>Zur Sache</h2>${p(2)}${p(3)}${p(4)}</section></article></main>`,
  ],
  [
    'a part that unfolds',
    `<main><article>${h1}${p(0)}${p(1)}${p(2)}<div class="unfold"><button>Weiterlesen</button>${p(3)}${p(4)}</div></article></main>`,
  ],
  [
    'advertisements between',
    `<main><article>${h1}${times(5, (n) => `${p(n)}<div class="ad-slot"><p>${prose(2)}</p></div><ad-container>Anzeige</ad-container>`)}</article></main>`,
  ],
  [
    'hashed names',
    `<main class="xAdUm kNavFo"><article class="sc-bioAd">${h1}<div class="fAdq">${times(5, (n) => p(n))}</div></article></main>`,
  ],
  [
    'a page that is called by what it lacks',
    `<main class="without-sidebar no-newsletter">${h1}<div class="has-comments">${times(5, (n) => p(n))}</div></main>`,
  ],
];

describe('readPage', () => {
  it.each(MARKUPS)('reads %s', (_, body) => {
    expect(bodyOf(blocksOf(body))).toEqual(FIVE);
  });

  it('finds a title that is no heading by its words', () => {
    const body = `<main><div class="post-headline">${TITLE}</div><article>${times(5, (n) => p(n))}</article></main>`;
    expect(blocksOf(body)[0]).toEqual(['title', TITLE]);
  });

  it('takes a lesser heading amid the text for no title, although it is worded like it', () => {
    const body = `<main><article>${p(0)}${p(1)}${p(2)}<h3>${TITLE}</h3>${p(3)}${p(4)}</article></main>`;
    expect(bodyOf(blocksOf(body))).toEqual(FIVE);
  });

  it('reads a page that lies in a box by its name as a whole', () => {
    const body = `<div class="newsletter-wrap"><div>${times(5, (n) => p(n))}</div></div>`;
    expect(bodyOf(blocksOf(body))).toEqual(FIVE);
  });

  it('leaves out what is printed above each of many embedded posts', () => {
    const note = '<div><h4>Externer Inhalt nicht verfügbar</h4></div>';
    const body = `<main><article>${h1}${times(5, (n) => p(n) + note)}</article></main>`;
    expect(blocksOf(body).map(([, text]) => text)).toEqual([TITLE, ...FIVE]);
  });

  it('keeps short answers, however often they are given', () => {
    const body = `<main><article>${h1}${times(5, (n) => `${p(n)}<p>Nein.</p>`)}</article></main>`;
    expect(bodyOf(blocksOf(body)).filter((text) => text === 'Nein.')).toHaveLength(5);
  });

  it('names all whom the page prints, where its data name only the first', () => {
    const body = `<main>${h1}<p>Von Anna Huber und Karl Maier</p><article>${times(5, (n) => p(n))}</article></main>`;
    const reading = readPage(
      pageOf(page({ title: TITLE, head: HEAD, body })),
      'https://tagblatt.example/1/2',
    );
    expect(reading).toMatchObject({
      article: { authors: [{ name: 'Anna Huber' }, { name: 'Karl Maier' }] },
    });
  });

  it.each(['Redaktion', 'Der Talbote'])('asks the page where its data name "%s" as a person', (name) => {
    const author = { '@type': 'Person', name };
    const head =
      jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-06', author }) +
      openGraph({ 'og:site_name': 'Der Talbote' });
    const body = `<main>${h1}<p class="author">Anna Huber</p><article>${times(5, (n) => p(n))}</article></main>`;
    const reading = readPage(pageOf(page({ title: TITLE, head, body })), 'https://tagblatt.example/1/2');
    expect(reading).toMatchObject({
      article: { authors: [{ name: 'Anna Huber' }] },
    });
  });

  it('keeps the text behind a mere link to the comments', () => {
    const body = `<main><article>${h1}${p(0)}${p(1)}${p(2)}<p>12 Kommentare</p>${p(3)}${p(4)}</article></main>`;
    expect(bodyOf(blocksOf(body))).toEqual(expect.arrayContaining(FIVE));
  });

  it('reads only the first of two articles on one page', () => {
    const other = `<article><h1>Anderes Thema in Neudorf</h1>${p(5)}${p(6)}</article>`;
    expect(bodyOf(blocksOf(`<main><article>${h1}${times(5, (n) => p(n))}</article>${other}</main>`))).toEqual(
      FIVE,
    );
  });
});

/** Boxes beside the text, each put between the paragraphs; nothing of them is body text. */
const BOXES: readonly (readonly [name: string, box: string])[] = [
  [
    'related articles',
    `<ul><li><a href="/1">Mehr aus Waldbach</a></li><li>Bäder: <a href="/2">Was sie kosten und wer sie bezahlt</a></li></ul>`,
  ],
  ['a pointer', '<p><b>Lesen Sie auch:</b> <a href="/3">Bäder im Vergleich</a></p>'],
  [
    'a newsletter',
    `<section aria-label="Newsletter"><h3>Waldbach kompakt</h3><p>${prose(2)}</p><form><input></form></section>`,
  ],
  [
    'a newsletter told by its form only',
    `<div><p>${prose(2)}</p><form><input><button>Bestellen</button></form></div>`,
  ],
  ['a consent box', `<div class="x1"><div><p>${prose(2)}</p><button>Inhalt anzeigen</button></div></div>`],
  ['an explanation', `<div class="x2"><h3>Das Bad</h3><p>${prose(2)}</p></div>`],
  ['a poll', `<div class="poll"><p>Gehen Sie baden?</p><label>Ja</label></div>`],
  ['an embedded post', `<blockquote class="twitter-tweet"><p>Endlich ein Bad!</p></blockquote>`],
  [
    'a picture with its text in a div',
    '<div class="x3"><img src="1.jpg"><div>So soll das Bad aussehen, wenn es fertig ist.</div></div>',
  ],
  [
    'a picture with a credit',
    '<figure><img src="1.jpg"><figcaption>Das Bad im Modell. <span class="copyright">Eva Muster</span></figcaption></figure>',
  ],
  ['a placeholder', '<p>Bild nicht mehr verfügbar.</p>'],
  ['a time', '<p>Stand: 06.05.2024, 10:00 Uhr</p>'],
  ['a byline', '<p>Von Anna Huber und Karl Maier</p>'],
  ['a hidden part', `<div hidden>${p(5)}</div><p style="display: none">${prose(1)}</p>`],
  [
    'a video',
    '<div class="video-player"><p>Ihr Browser kann dieses Video nicht abspielen, weil es zu neu ist.</p></div>',
  ],
  ['a table', '<table><tr><td>Kosten</td><td>12 Millionen</td></tr></table>'],
];

describe('boxes', () => {
  it.each(BOXES)('%s is no body text', (_, box) => {
    const body = `<main><article>${h1}${p(0)}${p(1)}${box}${p(2)}${p(3)}${p(4)}</article></main>`;
    expect(bodyOf(blocksOf(body))).toEqual(FIVE);
  });
});

/** What papers print below the text. */
const ENDINGS: readonly string[] = [
  '<p>(APA)</p>',
  '<p>(Red./dpa)</p>',
  '<p>mit dpa</p>',
  '<p>ABC (Anna Huber, Karl Maier)</p>',
  '<p>amh/dpa/AFP</p>',
  '<p>Quelle: APA</p>',
  '<p>Anna Huber ist Redakteurin im Ressort Chronik.</p>',
  '<p>Redaktion: Eva Lang; Schlussredaktion: Karl Maier</p>',
  '<p>Über dieses Thema berichtete Radio Waldbach am 6. Mai 2024 um 7 Uhr.</p>',
  '<p>Mehr zum Thema:</p>',
  '<h3>Mehr zum Thema</h3><ul><li><a href="/1">Bäder im Vergleich</a></li></ul>',
  '<p>Dieser Artikel enthält Affiliate-Links.</p>',
  '<div><h2>12 Kommentare</h2><div><p>Nutzerin</p><p>Das Bad war schon immer zu klein für uns alle.</p></div></div>',
  '<div><h3>Kommentare</h3><div><p>Nutzerin</p><p>Das Bad war schon immer zu klein für uns alle.</p></div></div>',
  '<div><h3>Meistgelesen</h3><p>Bäder im Vergleich</p><p>So wird der Sommer</p></div>',
];

describe('endings', () => {
  it.each(ENDINGS)('%s is no body text', (ending) => {
    expect(
      bodyOf(blocksOf(`<main><article>${h1}${times(5, (n) => p(n))}${ending}</article></main>`)),
    ).toEqual(FIVE);
  });
});

/** Heads of articles: what stands above the text, and what becomes of it. */
type Head = readonly [name: string, head: string, blocks: readonly (readonly [string, string])[]];
const HEADS: readonly Head[] = [
  [
    'kicker, title and lead',
    `<header><p class="kicker">Chronik</p>${h1}<p class="lead">Nach Jahren ist es so weit</p></header>`,
    [
      ['kicker', 'Chronik'],
      ['title', TITLE],
      ['lead', 'Nach Jahren ist es so weit'],
    ],
  ],
  [
    'a kicker inside the heading',
    `<h1><span>Waldbach</span> <span>${TITLE}</span></h1>`,
    [
      ['kicker', 'Waldbach'],
      ['title', TITLE],
    ],
  ],
  [
    'a kicker with a colon',
    `<h1><span class="kicker">Waldbach</span>: ${TITLE}</h1>`,
    [
      ['kicker', 'Waldbach'],
      ['title', TITLE],
    ],
  ],
  [
    'a lead without a name',
    `${h1}<p>${prose(1, 6)}</p><div class="byline">Von Anna Huber</div>`,
    [
      ['title', TITLE],
      ['lead', prose(1, 6)],
    ],
  ],
  [
    'a field whose label is hidden, as a lead',
    `${h1}<div class="field-intro-text field-label-hidden"><p>${prose(1, 6)}</p></div>`,
    [
      ['title', TITLE],
      ['lead', prose(1, 6)],
    ],
  ],
  [
    'a lead in a heading',
    `${h1}<h2>${prose(1, 5)}</h2>`,
    [
      ['title', TITLE],
      ['lead', prose(1, 5)],
    ],
  ],
  [
    'a picture above the text',
    `${h1}<figure><img src="1.jpg"><figcaption>Das Bad im Modell.</figcaption></figure>`,
    [
      ['title', TITLE],
      ['caption', 'Das Bad im Modell.'],
    ],
  ],
  ['buttons and dates', `${h1}<div>6.5.2024</div><ul class="share"><li>Teilen</li></ul>`, [['title', TITLE]]],
];

describe('heads', () => {
  it.each(HEADS)('%s', (_, head, blocks) => {
    const all = blocksOf(`<main>${head}<div class="article-body">${times(5, (n) => p(n))}</div></main>`);
    expect(all).toEqual([...blocks, ...FIVE.map((text) => ['paragraph', text])]);
  });
});
