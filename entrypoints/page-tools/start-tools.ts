/** What a reader can do on an annotated page: rest on a mark, step from quote to quote, copy with source. */
import type { Quote } from '../../analysis/analysis.ts';
import { bodyOf } from '../../article/page/nodes.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import { ownGlobal } from '../../extension/own-global.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { linkTo } from './cite.ts';
import { Corrector, shownSpeaker } from './corrector.ts';
import { pagePlaces } from './page-places.ts';
import { makeTools, type PageTools } from './page-tools.ts';
import { peopleInView } from './people-in-view.ts';
import { glide } from './scroll-to.ts';
import { stepQuote } from './step-quote.ts';
import { quoteUnder, watchPointer } from './watch-pointer.ts';

export function startTools(): void {
  const share = ownGlobal('stimmenPageShare');
  const corrector = new Corrector();
  let started: StartedTools | null = null;
  share?.accept({
    show: (page) => {
      started?.stop();
      // A page that has just thrown away its body is on its way to another; there is nothing to work on.
      started = page && bodyOf(document) ? startFor(page, corrector) : null;
    },
    restore: () => started?.restore(),
  });
  share?.signal.addEventListener('abort', () => started?.stop());
}

interface StartedTools {
  readonly restore: () => void;
  readonly stop: () => void;
}

function startFor(shared: SharedPage, corrector: Corrector): StartedTools {
  const ended = new AbortController();
  const tools = makeTools(shared, corrector, ended.signal);
  const { page, card, alone, bar, inks } = tools;
  watchPointer(page, card, ended.signal, offerCopy);
  closeOnEscape(tools, ended.signal);
  const quoteUnderMenu = watchMenu(page, ended.signal);
  const stopAnswering = answerMessages(tools, corrector, quoteUnderMenu);
  const stop = () => {
    ended.abort();
    card.hide();
    offerCopy(false);
    alone.end();
    bar.hide();
    inks.undo();
    stopAnswering();
  };
  return { restore: inks.restore, stop };
}

/** Known before the menu opens, which browsers build in no time. */
const offerCopy = (isThere: boolean): void =>
  void sendMessage('quoteUnderPointer', isThere).catch(() => undefined);

function closeOnEscape({ surface, card, alone }: PageTools, signal: AbortSignal): void {
  const close = ({ key, isTrusted }: KeyboardEvent) => {
    if (key !== 'Escape' || !isTrusted) return;
    card.hide();
    alone.end();
  };
  // Keys that are pressed on what is ours do not get as far as the page.
  surface.onKey(close);
  document.addEventListener('keydown', close, { signal, passive: true });
}

/** @returns what tells the quote that the menu was last opened on */
function watchMenu(page: SharedPage, signal: AbortSignal): () => Quote | null {
  let under: Quote | null = null;
  const look = ({ clientX, clientY }: MouseEvent) => {
    under = quoteUnder(page, clientX, clientY);
  };
  document.addEventListener('contextmenu', look, { signal, passive: true });
  return () => under;
}

/** @returns ends it */
function answerMessages(
  { page, card, alone, wayBack }: PageTools,
  corrector: Corrector,
  quoteUnderMenu: () => Quote | null,
): () => void {
  const listeners = [
    onMessage('jump', ({ data }) => page.jump(data)),
    onMessage('stepQuote', ({ data }) => (alone.isOn ? alone.step(data) : stepQuote(page, card, data))),
    onMessage('copyQuoteAtPointer', () => {
      const quote = quoteUnderMenu();
      return quote !== null && card.copy(quote);
    }),
    onMessage('linkTo', ({ data }) => linkTo(page, data)),
    onMessage('pagePlaces', ({ data }) => pagePlaces(bodyOf(document), page.textMap, data)),
    onMessage('readingPlace', () => scrollY),
    onMessage('returnTo', ({ data }) => {
      wayBack.forget();
      scrollTo({ top: data, behavior: glide() });
    }),
    onMessage('goBack', () => wayBack.go()),
    onMessage('peopleInView', () => peopleInView(page)),
    onMessage('showVoiceAlone', ({ data }) => {
      card.hide();
      alone.start(data, undefined);
    }),
    onMessage('correctOnPage', ({ data }) =>
      corrector.correct(page.article.url, data, shownSpeaker(page, data)),
    ),
  ];
  return () => {
    for (const remove of listeners) remove();
  };
}
