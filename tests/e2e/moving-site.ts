/** A small invented paper whose pages move: consent, client-side navigation, a ticker, "read more", endless scrolling. */

interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const STORIES: Readonly<Record<string, Story>> = {
  '/story/1/markt': {
    title: 'Der Wochenmarkt zieht um',
    paragraphs: [
      '"Der alte Platz war zu eng", sagt Marktleiterin Rosa Winkler. Der Umzug beginnt im Mai.',
      'Die Standler sind geteilter Meinung. Der Bäcker Emil Haas freut sich auf mehr Platz, andere fürchten um ihre Kundschaft.',
      'Die Stadt hat für den Umbau 300.000 Euro vorgesehen. Winkler rechnet damit, dass alle Stände im Juni wieder offen sind.',
    ],
  },
  '/story/2/hallenbad': {
    title: 'Das Hallenbad bleibt im Winter zu',
    paragraphs: [
      'Das Hallenbad wird erst im Frühling wieder aufgesperrt. "Die Pumpen sind kaputt", sagt Betriebsleiter Hugo Traxler.',
      'Der Schwimmverein sucht nun ein Ausweichquartier. Trainerin Ines Moser hat bereits in drei Gemeinden angefragt.',
      'Die Reparatur kostet laut Traxler mehr als eine Million Euro. Der Gemeinderat stimmt im Dezember darüber ab.',
    ],
  },
};

const articleHtml = ({ title, paragraphs }: Story): string =>
  `<article class="story-article"><div><div class="article-header"><header><h1 class="article-title">${title}</h1></header></div>` +
  `<div class="article-body">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></article>`;

/** What the pages' own script can do; the tests call it as a reader's clicks would. */
export interface MovingPage {
  /** Shows another address without a new page, as single-page sites do: address first, text later. */
  go(path: string): void;
  /** Closes the consent banner; only then the article is fetched. */
  consent(): void;
  addEntry(text: string): void;
  readMore(texts: readonly string[]): void;
  /** Another article below this one, and its address in the address bar. */
  scrollToNext(path: string): void;
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
  const showLater = (path: string) => setTimeout(() => show(path), 300);
  const body = () => document.querySelector('.article-body') as HTMLElement;
  const paragraphOf = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  window.movingPage = {
    go(path) {
      history.pushState({}, '', path);
      showLater(path);
    },
    consent() {
      document.querySelector('.consent')?.remove();
      showLater(location.pathname);
    },
    addEntry: (text) => body().prepend(paragraphOf(text)),
    readMore: (texts) => body().append(...texts.map(paragraphOf)),
    scrollToNext(path) {
      main().insertAdjacentHTML('beforeend', articles[path] ?? '');
      history.replaceState({}, '', path);
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

/** @param path "/zustimmung/…" asks for consent before it shows the article at the rest of the path */
export function movingSite(_host: string, path: string): string | null {
  const consent = path.includes('zustimmung')
    ? '<div class="consent"><p>Wir fragen um Ihre Zustimmung.</p></div>'
    : '';
  const articles = Object.fromEntries(Object.entries(STORIES).map(([at, story]) => [at, articleHtml(story)]));
  articles['/zustimmung/story/1'] = articles['/story/1/markt'] ?? '';
  return `<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>Talbote</title>
<style>html.dark { background: #151515; color: #eee; }</style></head>
<body>${consent}<main></main><script>(${installScript})(${JSON.stringify(articles)})</script></body></html>`;
}
