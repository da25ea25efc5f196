/** Pages of daily use that are no articles, as name, address and source. */
import { jsonLd, openGraph, type PageParts, page, paragraphs, prose, teaser, times } from './markup.ts';

interface NonArticle {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const at = (name: string, url: string, parts: PageParts): NonArticle => ({ name, url, html: page(parts) });
const website = openGraph({ 'og:type': 'website', 'og:title': 'Tagblatt' });
const list = (count: number): string => `<main>${times(count, teaser)}</main>`;

const LISTS: readonly NonArticle[] = [
  at('front page', 'https://tagblatt.example/', {
    head: website,
    body: `<header><h1>Tagblatt</h1><p>Montag, 6. Mai 2024</p></header>${list(30)}`,
  }),
  at('front page that declares its articles', 'https://tagblatt.example/index', {
    title: 'Tagblatt',
    head: jsonLd(
      times(12, String)
        .split('\n')
        .map((n) => ({ '@type': 'NewsArticle', headline: `Meldung ${n}`, datePublished: '2024-05-06' })),
    ),
    body: list(12),
  }),
  at('front page with the type of an article', 'https://tagblatt.example/', {
    head:
      openGraph({ 'og:type': 'article', 'og:title': 'Tagblatt' }) +
      jsonLd({ '@type': 'WebPage', datePublished: '2020-01-01' }),
    body: list(20),
  }),
  at('front page of derStandard', 'https://www.derstandard.at/', {
    language: 'de-AT',
    head: website,
    body: `<main><section>${times(
      25,
      (n) => `<article><a href="/story/300000000${n}/x"><header><p class="teaser-kicker">Inland</p>
      <h1 class="teaser-title">Meldung ${n}</h1><p class="teaser-subtitle">${prose(1, n)}</p></header></a></article>`,
    )}</section></main>`,
  }),
  at('section of derStandard', 'https://www.derstandard.at/inland', {
    language: 'de-AT',
    head: openGraph({ 'og:type': 'website', 'og:title': 'Inland' }),
    body: `<main><h1>Inland</h1>${times(20, teaser)}</main>`,
  }),
  at('search of derStandard', 'https://www.derstandard.at/search?query=hallenbad', {
    language: 'de-AT',
    body: `<main><h1>Suche</h1><form><input></form>${times(10, teaser)}</main>`,
  }),
  at('section', 'https://tagblatt.example/politik', {
    head:
      openGraph({ 'og:title': 'Politik', 'og:type': 'website' }) +
      jsonLd({ '@type': 'CollectionPage', name: 'Politik' }),
    body: `<h1>Politik</h1>${list(15)}`,
  }),
  at('section without structured data', 'https://tagblatt.example/wirtschaft', {
    title: 'Wirtschaft',
    head: openGraph({ 'og:title': 'Wirtschaft' }),
    body: `<h1>Wirtschaft</h1>${list(15)}`,
  }),
  at('topic', 'https://tagblatt.example/thema/hallenbad', {
    head: openGraph({ 'og:title': 'Hallenbad Waldbach', 'og:type': 'article' }),
    body: `<main><h1>Hallenbad Waldbach</h1><p>${prose(3)}</p>${times(12, teaser)}</main>`,
  }),
  at('search results', 'https://tagblatt.example/suche?q=bad', {
    head: jsonLd({ '@type': 'SearchResultsPage' }) + openGraph({ 'og:title': 'Suche' }),
    body: `<main><h1>Suche</h1>${times(10, (n) => `<div class="result"><h3><a href="/a/${n}">Treffer ${n}</a></h3><p>${prose(2, n)}</p></div>`)}</main>`,
  }),
  at('page of an author', 'https://tagblatt.example/autoren/anna-huber', {
    head: openGraph({ 'og:type': 'profile', 'og:title': 'Anna Huber' }),
    body: `<main><h1>Anna Huber</h1>${paragraphs(4)}${times(8, teaser)}</main>`,
  }),
  at('archive by day', 'https://tagblatt.example/archiv/2024/05/06', {
    head: openGraph({ 'og:title': 'Archiv vom 6. Mai 2024' }),
    body: `<main><h1>Archiv vom 6. Mai 2024</h1><ul>${times(40, (n) => `<li><a href="/a/${n}">Meldung ${n} aus dem Archiv</a></li>`)}</ul></main>`,
  }),
];

const MEDIA: readonly NonArticle[] = [
  at('video player', 'https://tagblatt.example/videos/123', {
    head:
      openGraph({ 'og:type': 'video.other', 'og:title': 'Rundgang durch das Bad' }) +
      jsonLd({ '@type': 'VideoObject', name: 'Rundgang', uploadDate: '2024-05-06' }),
    body: `<main><h1>Rundgang durch das Bad</h1><video></video><p>${prose(4)}</p></main>`,
  }),
  at('film in a media library', 'https://sender.example/mediathek/film-1', {
    head:
      openGraph({ 'og:type': 'website', 'og:title': 'Das Bad' }) +
      jsonLd({ '@type': 'TVEpisode', datePublished: '2024-05-06' }),
    body: `<main><h1>Das Bad</h1><p>6.5.2024, 45 Min.</p>${paragraphs(5)}</main>`,
  }),
  at('picture gallery', 'https://tagblatt.example/leben/fotos-vom-fest', {
    head: openGraph({
      'og:title': 'Fotos vom Fest',
      'og:type': 'article',
      'article:published_time': '2024-05-06T10:00',
    }),
    body: `<main><h1>Fotos vom Fest</h1><div class="slides">${times(20, (n) => `<figure><img src="${n}.jpg"><figcaption>${prose(1, n)}</figcaption></figure>`)}</div></main>`,
  }),
  at('declared gallery', 'https://tagblatt.example/bildergalerie/1', {
    head:
      jsonLd({ '@type': 'ImageGallery', datePublished: '2024-05-06' }) + openGraph({ 'og:title': 'Fotos' }),
    body: `<main><h1>Fotos</h1>${times(12, (n) => `<div><img src="${n}.jpg"><p>${prose(2, n)}</p></div>`)}</main>`,
  }),
  at('podcast episode', 'https://tagblatt.example/podcast/folge-7', {
    head:
      jsonLd({ '@type': 'PodcastEpisode', datePublished: '2024-05-06' }) +
      openGraph({ 'og:title': 'Folge 7' }),
    body: `<main><h1>Folge 7</h1><audio></audio>${paragraphs(4)}</main>`,
  }),
  at('quiz', 'https://tagblatt.example/raetsel/sudoku', {
    head: openGraph({ 'og:title': 'Sudoku', 'og:type': 'website' }),
    body: `<main><h1>Sudoku</h1><canvas></canvas><p>${prose(2)}</p></main>`,
  }),
];

const SHOPS: readonly NonArticle[] = [
  at('product', 'https://laden.example/p/badehose', {
    head:
      openGraph({ 'og:type': 'product', 'og:title': 'Badehose' }) +
      jsonLd({ '@type': 'Product', name: 'Badehose', review: { '@type': 'Review', author: 'Eva' } }),
    body: `<main><h1>Badehose</h1>${paragraphs(6)}<button>In den Warenkorb</button></main>`,
  }),
  at('product without structured data', 'https://laden.example/artikel/4711', {
    title: 'Badehose kaufen',
    head: openGraph({ 'og:title': 'Badehose kaufen' }),
    body: `<main><h1>Badehose kaufen</h1><div class="description">${paragraphs(6)}</div><span class="price">29,90 €</span></main>`,
  }),
  at('list of products', 'https://laden.example/shop/bademode', {
    body: `<main><h1>Bademode</h1>${times(24, (n) => `<div class="card"><a href="/p/${n}"><img src="${n}.jpg"><h3>Modell ${n}</h3></a><p>29,90 €</p></div>`)}</main>`,
  }),
  at('recipe', 'https://kochen.example/rezept/1', {
    head:
      jsonLd({
        '@type': 'Recipe',
        name: 'Strudel',
        datePublished: '2024-05-06',
        author: { '@type': 'Person', name: 'Eva Lang' },
      }) + openGraph({ 'og:title': 'Strudel' }),
    body: `<main><h1>Strudel</h1>${paragraphs(6)}</main>`,
  }),
  at('job', 'https://stellen.example/bademeisterin', {
    head:
      jsonLd({ '@type': 'JobPosting', datePosted: '2024-05-06' }) +
      openGraph({ 'og:title': 'Bademeisterin' }),
    body: `<main><h1>Bademeisterin</h1><p>Veröffentlicht am 6.5.2024</p>${paragraphs(6)}</main>`,
  }),
  at('flat', 'https://wohnen.example/objekt/9', {
    head:
      jsonLd({ '@type': 'RealEstateListing', datePosted: '2024-05-06' }) +
      openGraph({ 'og:title': 'Wohnung am See' }),
    body: `<main><h1>Wohnung am See</h1><time datetime="2024-05-06">6. Mai</time>${paragraphs(5)}</main>`,
  }),
  at('event', 'https://karten.example/konzert', {
    head:
      jsonLd({ '@type': 'MusicEvent', startDate: '2024-05-06' }) +
      openGraph({ 'og:title': 'Konzert im Bad' }),
    body: `<main><h1>Konzert im Bad</h1><p class="date">6.5.2024</p>${paragraphs(5)}</main>`,
  }),
];

const TALK: readonly NonArticle[] = [
  at('thread of a forum', 'https://forum.example/t/hallenbad/12', {
    head:
      jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Hallenbad', datePublished: '2024-05-06' }) +
      openGraph({ 'og:title': 'Hallenbad' }),
    body: `<main><h1>Hallenbad</h1>${times(8, (n) => `<div class="post"><b>Nutzerin ${n}</b><time datetime="2024-05-06"></time>${paragraphs(2)}</div>`)}</main>`,
  }),
  at('thread of an old forum', 'https://board.example/showthread.php?t=12', {
    title: 'Hallenbad',
    body: `<h1>Hallenbad</h1>${times(8, (n) => `<table><tr><td>06.05.2024, 10:0${n}</td></tr><tr><td>${prose(5, n)}</td></tr></table>`)}`,
  }),
  at('thread by address only', 'https://frauen.example/forum/gesundheit/schwimmen', {
    head: openGraph({ 'og:title': 'Schwimmen in der Schwangerschaft' }),
    body: `<main><h1>Schwimmen in der Schwangerschaft</h1><span class="date">6.5.2024</span>${paragraphs(9)}</main>`,
  }),
  at('thread told by its times', 'https://reden.example/r/waldbach/1', {
    head: openGraph({ 'og:title': 'Was haltet ihr vom Hallenbad?' }),
    body: `<main><h1>Was haltet ihr vom Hallenbad?</h1>${times(9, (n) => `<div><time datetime="2024-05-06T1${n}:00">vor ${n} Stunden</time><p>${prose(3, n)}</p></div>`)}</main>`,
  }),
  at('questions and answers', 'https://fragen.example/q/7', {
    head:
      jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Wie tief?' } }) +
      openGraph({ 'og:title': 'Wie tief ist das Bad?' }),
    body: `<main><h1>Wie tief ist das Bad?</h1><time datetime="2024-05-06">gestern</time>${paragraphs(6)}</main>`,
  }),
  at('feed of a social network', 'https://netz.example/start', {
    title: 'Netz',
    body: `<main>${times(10, (n) => `<div role="article"><h2><a href="/n/${n}">Person ${n}</a></h2><time datetime="2024-05-06">1 Std.</time><p>${prose(3, n)}</p></div>`)}</main>`,
  }),
  at('profile', 'https://netz.example/anna', {
    head: openGraph({ 'og:type': 'profile', 'og:title': 'Anna Huber' }),
    body: `<main><h1>Anna Huber</h1>${paragraphs(5)}</main>`,
  }),
];

const TOOLS: readonly NonArticle[] = [
  at('inbox', 'https://post.example/u/0/', {
    title: 'Posteingang (3)',
    body: `<div role="main">${times(30, (n) => `<div role="row"><span>Absender ${n}</span><span>Betreff ${n}</span><span>6. Mai</span></div>`)}</div>`,
  }),
  at('mail', 'https://post.example/u/0/lesen/77', {
    title: 'Hallenbad - anna@post.example',
    body: `<div role="main"><h2>Hallenbad</h2><div><span class="date">Mo., 6. Mai 2024, 10:12</span></div><div>${paragraphs(8)}</div></div>`,
  }),
  at('mail with its sender', 'https://post.example/u/0/lesen/78', {
    title: 'Hallenbad – Posteingang – anna@post.example – Post',
    body: `<div role="main"><h1>Hallenbad</h1><p class="author">Von: Eva Lang</p><p class="date">6. Mai 2024, 10:12</p><div>${paragraphs(8)}</div></div>`,
  }),
  at('encyclopaedia of unknown make', 'https://de.lexikon.example/wiki/Hallenbad', {
    title: 'Hallenbad – Lexikon',
    body: `<main><h1>Hallenbad</h1><p>Zuletzt geändert am 6. Mai 2024</p><div>${paragraphs(20)}</div></main>`,
  }),
  at('manual with date and author', 'https://werkzeug.example/de-de/docs/einrichten/bad', {
    head: openGraph({ 'og:title': 'Das Bad einrichten', 'og:type': 'website' }),
    body: `<main><h1>Das Bad einrichten</h1><p>6. Mai 2024</p><p>Von Eva Lang</p><div>${paragraphs(10)}</div></main>`,
  }),
  at('terms of a shop', 'https://laden.example/lieferung', {
    title: 'Lieferung und Rückgabe - Laden',
    head: openGraph({ 'og:title': 'Lieferung und Rückgabe', 'og:type': 'article' }),
    body: `<main><h1>Lieferung und Rückgabe</h1>${paragraphs(10)}</main>`,
  }),
  at('map', 'https://karte.example/@47.1,13.2,12z', {
    title: 'Karte',
    head: openGraph({ 'og:title': 'Karte' }),
    body: '<div id="map"><canvas></canvas></div><div role="dialog"><h1>Waldbach</h1><p>Gemeinde in den Alpen</p></div>',
  }),
  at('encyclopaedia', 'https://de.lexikon.example/wiki/Waldbach', {
    title: 'Waldbach – Lexikon',
    head: `<meta name="generator" content="MediaWiki 1.43">${jsonLd({ '@type': 'Article', name: 'Waldbach', headline: 'Gemeinde', datePublished: '2004-01-01', author: { '@type': 'Organization', name: 'Mitwirkende' } })}${openGraph({ 'og:title': 'Waldbach – Lexikon', 'og:type': 'website' })}`,
    body: `<main id="content"><h1 id="firstHeading">Waldbach</h1><div id="bodyContent">${paragraphs(20)}</div></main>`,
  }),
  at('dictionary', 'https://woerter.example/rechtschreibung/Hallenbad', {
    head: openGraph({ 'og:title': 'Hallenbad', 'og:type': 'website' }),
    body: `<main><article><h1>Hallenbad</h1>${times(5, (n) => `<section><h2>Bedeutung ${n}</h2><p>${prose(3, n)}</p></section>`)}</article></main>`,
  }),
  at('code', 'https://quellen.example/anna/bad', {
    head: openGraph({ 'og:type': 'object', 'og:title': 'anna/bad: Steuert das Hallenbad' }),
    body: `<main><h1>bad</h1><article class="markdown-body"><h1>Steuert das Hallenbad</h1>${paragraphs(10)}</article></main>`,
  }),
  at('issue in code', 'https://quellen.example/anna/bad/issues/4', {
    head: openGraph({ 'og:type': 'object', 'og:title': 'Wasser zu kalt' }),
    body: `<main><h1>Wasser zu kalt</h1>${times(5, (n) => `<div><relative-time datetime="2024-05-06">gestern</relative-time>${paragraphs(2 + n)}</div>`)}</main>`,
  }),
  at('documentation', 'https://hilfe.example/de/docs/einrichten', {
    head: openGraph({ 'og:title': 'Einrichten', 'og:type': 'website' }),
    body: `<main><article><h1>Einrichten</h1>${paragraphs(10)}</article><footer>Zuletzt geändert: <time datetime="2024-05-06">6. Mai 2024</time></footer></main>`,
  }),
  at('imprint', 'https://tagblatt.example/impressum', {
    head: openGraph({
      'og:title': 'Impressum',
      'og:type': 'article',
      'article:published_time': '2020-01-01',
    }),
    body: `<main><h1>Impressum</h1>${paragraphs(8)}</main>`,
  }),
  at('privacy policy', 'https://tagblatt.example/datenschutz', {
    head: openGraph({ 'og:title': 'Datenschutzerklärung', 'og:type': 'article' }),
    body: `<main><h1>Datenschutzerklärung</h1><p>Stand: 1. Mai 2024</p>${paragraphs(20)}</main>`,
  }),
  at('page about a firm', 'https://firma.example/was-wir-tun', {
    head:
      openGraph({
        'og:title': 'Was wir tun',
        'og:type': 'article',
        'article:modified_time': '2024-05-06T10:00',
      }) + jsonLd({ '@type': 'WebPage' }),
    body: `<main><h1>Was wir tun</h1>${paragraphs(10)}</main>`,
  }),
  at('weather', 'https://wetter.example/waldbach', {
    head: openGraph({ 'og:title': 'Wetter in Waldbach', 'og:type': 'website' }),
    body: `<main><h1>Wetter in Waldbach</h1><time datetime="2024-05-06">heute</time><table><tr><td>12 Grad</td></tr></table><p>${prose(3)}</p></main>`,
  }),
  at('share price', 'https://boerse.example/aktie/bad-ag', {
    head: openGraph({ 'og:title': 'Bad AG', 'og:type': 'website' }),
    body: `<main><h1>Bad AG</h1><span class="date">06.05.2024 17:35</span><table><tr><td>12,30</td></tr></table><ul>${times(20, (n) => `<li><a href="/n/${n}">Nachricht ${n} zur Aktie</a></li>`)}</ul></main>`,
  }),
  at('not found', 'https://tagblatt.example/gibt-es-nicht', {
    title: '404',
    body: `<main><h1>Seite nicht gefunden</h1><p>${prose(2)}</p></main>`,
  }),
  at('log-in', 'https://tagblatt.example/anmelden', {
    body: '<main><h1>Anmelden</h1><form><input><input><button>Weiter</button></form></main>',
  }),
];

export const NON_ARTICLES: readonly NonArticle[] = [...LISTS, ...MEDIA, ...SHOPS, ...TALK, ...TOOLS];
