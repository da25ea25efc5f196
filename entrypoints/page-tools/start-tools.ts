/** What a reader can do on an annotated page: rest on a mark, step from quote to quote, copy with source. */
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { bodyOf, parentOf } from '../../article/page/nodes.ts';
import type { CorrectedNotice } from '../../components/hover-card/page-bar.tsx';
import type { Correction } from '../../extension/corrections/correction.ts';
import { reportCorrection } from '../../extension/corrections/report-correction.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import { ownGlobal } from '../../extension/own-global.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { quoteFrom } from '../../highlights/annotation-at.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { colourVoices, keyOfVoice } from '../../highlights/voices.ts';
import { Card } from './card.tsx';
import { linkTo } from './cite.ts';
import { FootBar } from './foot-bar.tsx';
import { inkQuotes } from './ink-quotes.ts';
import { type JumpingPage, jump } from './jump.ts';
import { liveRange } from './live-range.ts';
import { pagePlaces } from './page-places.ts';
import { peopleInView } from './people-in-view.ts';
import { glide } from './scroll-to.ts';
import { Surface } from './surface.ts';
import { type AloneStep, VoiceAlone } from './voice-alone.tsx';
import { quoteUnder, watchPointer } from './watch-pointer.ts';
import { WayBack } from './way-back.ts';

export function startTools(): void {
  const share = ownGlobal('stimmenPageShare');
  const corrector = new Corrector();
  let started: StartedTools | null = null;
  share?.accept({
    show: (page) => {
      started?.stop();
      started = page && startFor(page, corrector);
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
  // Known before the menu opens, which browsers build in no time.
  const offerCopy = (isThere: boolean) =>
    void sendMessage('quoteUnderPointer', isThere).catch(() => undefined);
  const { signal } = ended;
  const { article, analysis, settings } = shared;
  const texts = textsFor(settings.language, ...readerLocales(), article.language);
  const root = rootOf(shared);
  const surface = new Surface(themeOfPage(root));
  const colours = settings.coloured ? colourVoices(analysis.summary.voices) : new Map<string, number>();
  const wayBack = new WayBack((isOpen) => bar.change({ onBack: isOpen ? () => wayBack.go() : null }), signal);
  const page: JumpingPage = {
    ...shared,
    colours,
    colourOf: (speaker) => (speaker && colours.get(keyOfVoice(speaker) ?? '')) ?? null,
    jump: (span: Span) => {
      wayBack.remember();
      return jump(shared, span, signal);
    },
  };
  const showStep = (step: AloneStep | null) => {
    const speaker = step?.quote.speaker ?? null;
    bar.change({
      alone: step &&
        speaker && { ...speaker, ...step, shownName: nameOfSpeaker({ ...speaker, sure: true }, texts.say) },
    });
  };
  const alone = new VoiceAlone(page, surface, root, showStep);
  const bar = new FootBar(surface, texts, {
    colours,
    alone: null,
    corrected: corrector.notice(() => bar.change({ corrected: null })),
    onStep: (direction) => alone.step(direction),
    onEnd: () => alone.end(),
    onBack: null,
  });
  const card: Card = new Card(page, surface, texts, {
    onAlone: (voice, from) => {
      const isByKeyboard = surface.activeElement !== null;
      card.hide();
      alone.start(voice, from);
      if (isByKeyboard) bar.focus();
    },
    onPanel: (voice) => void sendMessage('showVoiceInPanel', { url: article.url, voice }),
    onCorrect: (correction, annotation) => {
      const speaker = annotation.kind === 'quote' ? annotation.quote.speaker : null;
      corrector.correct(article.url, correction, speaker?.name ?? null);
    },
  });
  const inks = inkQuotes(shared, root);
  watchPointer(page, card, signal, offerCopy);
  const onEscape = ({ key, isTrusted }: KeyboardEvent) => {
    if (key !== 'Escape' || !isTrusted) return;
    card.hide();
    alone.end();
  };
  // Keys that are pressed on what is ours do not get as far as the page.
  surface.onKey(onEscape);
  document.addEventListener('keydown', onEscape, { signal, passive: true });

  let underMenu: Quote | null = null;
  document.addEventListener(
    'contextmenu',
    ({ clientX, clientY }) => {
      underMenu = quoteUnder(page, clientX, clientY);
    },
    { signal, passive: true },
  );

  const listeners = [
    onMessage('jump', ({ data }) => page.jump(data)),
    onMessage('stepQuote', ({ data }) => (alone.isOn ? alone.step(data) : stepQuote(page, card, data))),
    onMessage('copyQuoteAtPointer', () => underMenu !== null && card.copy(underMenu)),
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
    onMessage('correctOnPage', ({ data }) => corrector.correct(article.url, data, shownSpeaker(page, data))),
  ];
  const stop = () => {
    ended.abort();
    card.hide();
    offerCopy(false);
    alone.end();
    bar.hide();
    inks.undo();
    for (const remove of listeners) remove();
  };
  return { restore: inks.restore, stop };
}

/** Hands corrections to the background, and remembers the last: with it the page is annotated anew, and so are its tools. */
class Corrector {
  #last: { readonly url: string; readonly correction: Correction; readonly shown: string | null } | null =
    null;

  correct(url: string, correction: Correction, shown: string | null): void {
    this.#last = { url, correction, shown };
    void sendMessage('correct', { url, correction, isUndone: false });
  }

  notice(close: () => void): CorrectedNotice | null {
    const last = this.#last;
    if (!last) return null;
    const forget = () => {
      this.#last = null;
      close();
    };
    return {
      report: reportCorrection(last),
      onUndo: () => {
        forget();
        void sendMessage('correct', { ...last, isUndone: true });
      },
      onClose: forget,
    };
  }
}

/** Who is shown for the quote that a correction is about. */
function shownSpeaker({ analysis }: SharedPage, correction: Correction): string | null {
  if (correction.kind === 'no-person') return null;
  const quote = analysis.quotes.find(({ span }) => span.start === correction.start);
  return quote?.speaker?.name ?? null;
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
