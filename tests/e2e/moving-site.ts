/** A small invented paper whose pages move: consent, client-side navigation, a ticker, "read more", endless scrolling. */

interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const MARKET = '/story/1/markt';
export const POOL = '/story/2/hallenbad';

const STORIES: Readonly<Record<string, Story>> = {
  [MARKET]: {
    title: 'Der Wochenmarkt zieht um',
    paragraphs: [
      '"Der alte Platz war zu eng", sagt Marktleiterin Rosa Winkler. Der Umzug beginnt im Mai.',
      'Die Standler sind geteilter Meinung. Der Bäcker Emil Haas freut sich auf mehr Platz, andere fürchten um ihre Kundschaft.',
      'Die Stadt hat für den Umbau 300.000 Euro vorgesehen. Winkler rechnet damit, dass alle Stände im Juni wieder offen sind.',
    ],
  },
  [POOL]: {
    title: 'Das Hallenbad bleibt im Winter zu',
    paragraphs: [
      'Das Hallenbad wird erst im Frühling wieder aufgesperrt. "Die Pumpen sind kaputt", sagt Betriebsleiter Hugo Traxler.',
      'Der Schwimmverein sucht nun ein Ausweichquartier. Trainerin Ines Moser hat bereits in drei Gemeinden angefragt.',
      'Die Reparatur kostet laut Traxler mehr als eine Million Euro. Der Gemeinderat stimmt im Dezember darüber ab.',
    ],
  },
};
/** Quotes of the two, by which their marks are told apart. */
export const MARKET_QUOTE = '"Der alte Platz war zu eng"';
export const POOL_QUOTE = '"Die Pumpen sind kaputt"';

/** As derStandard marks its articles up. */
const known = ({ title, paragraphs }: Story): string =>
  `<article class="story-article"><div><div class="article-header"><header><h1 class="article-title">${title}</h1></header></div>` +
  `<div class="article-body">${textOf(paragraphs)}</div></div></article>`;

/** As nobody's profile knows it. */
const unknown = ({ title, paragraphs }: Story): string =>
  `<section><div><h2>${title}</h2></div><div>${textOf(paragraphs)}</div></section>`;

const textOf = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

/** What the pages' own script can do; the tests call it as a reader's clicks would. */
interface MovingPage {
  /** Shows another address without a new page, as single-page sites do: address first, text later. */
  go(path: string, milliseconds?: number): void;
  /** Closes the consent banner; only then the article is fetched. */
  consent(): void;
  addEntry(text: string): void;
  readMore(texts: readonly string[]): void;
  /** Another article below this one, bit by bit. */
  append(path: string): void;
  /** What endless pages do when the reader scrolls on. */
  showAddress(path: string): void;
  /** The same text in new elements, as when a framework takes over what the server sent. */
  setAnew(): void;
  /** The same in a new body. */
  replaceBody(): void;
  /** Takes away all highlights, whosever they are. */
  clearHighlights(): void;
  /** The same of what stands in each. */
  emptyHighlights(): void;
  /** Takes away the whole document as soon as anything on it is marked. */
  endWhenMarked(): void;
  /** Counts in the article, many times a second. */
  beRestless(): void;
}

declare global {
  interface Window {
    movingPage: MovingPage;
  }
}

/** Runs in the page. */
function installScript(articles: Readonly<Record<string, string>>): void {
  const main = () => document.querySelector('main') as HTMLElement;
  const show = (path: string) => {
    main().innerHTML = articles[path] ?? '<h1>Alle Meldungen</h1><ul><li><a href="/">Start</a></li></ul>';
  };
  const showLater = (path: string, milliseconds = 300) => setTimeout(() => show(path), milliseconds);
  const body = () => document.querySelector('.article-body, section > div:last-child') as HTMLElement;
  const paragraphOf = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  window.movingPage = {
    go(path, milliseconds) {
      history.pushState({}, '', path);
      showLater(path, milliseconds);
    },
    consent() {
      document.querySelector('.consent')?.remove();
      showLater(location.pathname);
    },
    addEntry: (text) => body().prepend(paragraphOf(text)),
    readMore: (texts) => body().append(...texts.map(paragraphOf)),
    append(path) {
      const container = document.createElement('div');
      container.innerHTML = articles[path] ?? '';
      const late = [...container.querySelectorAll('p')].map(
        (paragraph) => [paragraph, paragraph.parentElement] as const,
      );
      for (const [paragraph] of late) paragraph.remove();
      main().append(container);
      setTimeout(() => {
        for (const [paragraph, parent] of late) parent?.append(paragraph);
      }, 600);
    },
    showAddress: (path) => history.replaceState({}, '', path),
    setAnew() {
      main().innerHTML = String(main().innerHTML);
    },
    replaceBody() {
      const other = document.createElement('body');
      other.innerHTML = document.body.innerHTML;
      document.body.replaceWith(other);
    },
    clearHighlights: () => CSS.highlights.clear(),
    emptyHighlights() {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    },
    endWhenMarked() {
      if (CSS.highlights.size > 0) document.documentElement.remove();
      else setTimeout(() => window.movingPage.endWhenMarked());
    },
    beRestless() {
      const counter = paragraphOf('0');
      body().append(counter);
      setInterval(() => {
        counter.textContent = String(Number(counter.textContent) + 1);
      }, 20);
    },
  };
  addEventListener('popstate', () => showLater(location.pathname));
  if (!document.querySelector('.consent')) show(location.pathname);
}

const DECLARATION =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Wochenmarkt zieht um"}</script>';

/**
 * @param path "/zustimmung/…" asks for consent before it shows the article at the rest of the path; "/neu/…" is marked
 * up as no profile knows
 */
export function movingSite(_host: string, path: string): string | null {
  const consent = path.includes('zustimmung')
    ? '<div class="consent"><p>Wir fragen um Ihre Zustimmung.</p></div>'
    : '';
  const articles = Object.fromEntries(
    Object.entries(STORIES).flatMap(([at, story]) => [
      [at, known(story)],
      [`/zustimmung${at}`, known(story)],
      [`/neu${at}`, unknown(story)],
    ]),
  );
  return `<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>Talbote</title>
${path.startsWith('/neu') ? DECLARATION : ''}
<style>html.dark { background: #151515; color: #eee; } article, section { min-height: 150vh; }</style></head>
<body>${consent}<main></main><script>(${installScript})(${JSON.stringify(articles)})</script></body></html>`;
}
