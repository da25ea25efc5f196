/** What a reader can do on an annotated page: rest on a mark, step from quote to quote, copy with source. */
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { bodyOf, parentOf } from '../../article/page/nodes.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { quoteFrom } from '../../highlights/annotation-at.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { Card } from './card.tsx';
import { linkTo } from './cite.ts';
import { type JumpingPage, jump } from './jump.ts';
import { liveRange } from './live-range.ts';
import { pagePlaces } from './page-places.ts';
import { peopleInView } from './people-in-view.ts';
import { glide } from './scroll-to.ts';
import { quoteUnder, watchPointer } from './watch-pointer.ts';

export function startTools(): void {
  const share = globalThis.stimmenPageShare;
  let stop = () => {};
  share?.accept((page) => {
    stop();
    stop = page ? startFor(page) : () => {};
  });
  share?.signal.addEventListener('abort', () => stop());
}

/** @returns the undo */
function startFor(shared: SharedPage): () => void {
  const ended = new AbortController();
  const page = { ...shared, jump: (span: Span) => jump(shared, span, ended.signal) };
  const texts = textsFor(page.settings.language, ...readerLocales(), page.article.language);
  const card = new Card(page, texts, themeOfPage(rootOf(page)));
  // Known before the menu opens, which browsers build in no time.
  const offerCopy = (isThere: boolean) =>
    void sendMessage('quoteUnderPointer', isThere).catch(() => undefined);
  watchPointer(page, card, ended.signal, offerCopy);

  let underMenu: Quote | null = null;
  document.addEventListener(
    'contextmenu',
    ({ clientX, clientY }) => {
      underMenu = quoteUnder(page, clientX, clientY);
    },
    { signal: ended.signal, passive: true },
  );

  const listeners = [
    onMessage('jump', ({ data }) => page.jump(data)),
    onMessage('stepQuote', ({ data }) => stepQuote(page, card, data)),
    onMessage('copyQuoteAtPointer', () => underMenu !== null && card.copy(underMenu)),
    onMessage('linkTo', ({ data }) => linkTo(page, data)),
    onMessage('pagePlaces', ({ data }) => pagePlaces(bodyOf(document), page.textMap, data)),
    onMessage('readingPlace', () => scrollY),
    onMessage('returnTo', ({ data }) => scrollTo({ top: data, behavior: glide() })),
    onMessage('peopleInView', () => peopleInView(page)),
  ];
  return () => {
    ended.abort();
    card.hide();
    offerCopy(false);
    for (const remove of listeners) remove();
  };
}

/** The element that the article's first words stand in: its background decides between light and dark. */
function rootOf({ article, textMap }: SharedPage): Element {
  const first = article.blocks.map(({ span }) => textMap.rangeOf(span)).find((range) => range !== null);
  return (first && parentOf(first.startContainer)) ?? bodyOf(document);
}

/** Goes on from the quote that the card shows, otherwise from what is on the screen. */
function stepQuote(page: JumpingPage, card: Card, direction: 1 | -1): void {
  const { quotes } = page.analysis;
  const from = card.shown?.kind === 'quote' ? card.shown.quote.span.start : firstOffsetInView(page);
  const quote = quoteFrom(quotes, from, direction);
  if (!quote) return;
  page.jump(quote.span);
  card.show({ kind: 'quote', quote }, { focused: true });
}

/** The offset before the first quote that is not above the window. */
function firstOffsetInView({ analysis, textMap }: SharedPage): number {
  const first = analysis.quotes.find(({ span }) => {
    const range = textMap.rangeOf(span);
    return range && liveRange(range).getBoundingClientRect().top >= 0;
  });
  return first ? first.span.start - 1 : Number.POSITIVE_INFINITY;
}
