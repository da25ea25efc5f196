/** One voice alone: the rest of the page is dimmed, and the reader goes from quote to quote of this voice. */
import { render } from 'preact';
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { parentOf } from '../../article/page/nodes.ts';
import { Veil } from '../../components/hover-card/veil.tsx';
import { quoteFrom } from '../../highlights/annotation-at.ts';
import { hideOtherMarks } from '../../highlights/hide-marks.ts';
import { shownSpan } from '../../highlights/shown-span.ts';
import { keyOfDocument } from '../../highlights/styles.ts';
import { themeOfColour } from '../../highlights/theme.ts';
import { keyOfVoice } from '../../highlights/voices.ts';
import { isInWindow } from './in-window.ts';
import type { JumpingPage } from './jump.ts';
import { liveRange } from './live-range.ts';
import { Pen } from './pen.ts';
import type { Surface } from './surface.ts';

/** Where the reader is among the quotes of the voice. */
export interface AloneStep {
  readonly quote: Quote;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

export class VoiceAlone {
  readonly #page: JumpingPage;
  readonly #surface: Surface;
  readonly #colour: string;
  readonly #veil: HTMLElement;
  readonly #pen: Pen;
  readonly #changed: (step: AloneStep | null) => void;
  #quotes: readonly Quote[] = [];
  #current: Quote | null = null;
  #stopFollowing: () => void = () => {};
  #showOthers: () => void = () => {};

  /** @param changed the reader is at another quote; null: all voices are shown again */
  constructor(
    page: JumpingPage,
    surface: Surface,
    behindText: Element,
    changed: (step: AloneStep | null) => void,
  ) {
    this.#page = page;
    this.#surface = surface;
    this.#colour = colourBehind(behindText);
    this.#veil = surface.part('over');
    this.#pen = new Pen(page, 'current');
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#current !== null;
  }

  /** @param voice a key as `keyOfVoice` makes it */
  start(voice: string, from: Quote | undefined): void {
    const quotes = this.#page.analysis.quotes.filter(
      ({ speaker }) => speaker !== null && keyOfVoice(speaker) === voice,
    );
    const first = quotes.find((quote) => quote === from) ?? quotes[0];
    if (!first) return;
    this.#quotes = quotes;
    this.#surface.show(this.#veil);
    this.#stopFollowing();
    this.#stopFollowing = this.#follow();
    this.#showOthers();
    this.#showOthers = isFilled()
      ? hideOtherMarks(this.#page.colourOf(first.speaker), keyOfDocument())
      : () => {};
    this.#goTo(first);
  }

  step(direction: 1 | -1): void {
    const next = this.#current && quoteFrom(this.#quotes, this.#current.span.start, direction);
    if (next) this.#goTo(next);
  }

  end(): void {
    if (!this.isOn) return;
    this.#current = null;
    this.#stopFollowing();
    this.#showOthers();
    this.#showOthers = () => {};
    this.#pen.erase();
    render(null, this.#veil);
    this.#surface.hide(this.#veil);
    this.#changed(null);
  }

  #goTo(quote: Quote): void {
    this.#current = quote;
    this.#page.jump(quote.span);
    this.#pen.mark([this.#shown(quote)], this.#page.colourOf(quote.speaker));
    this.#draw();
    const { length } = this.#quotes;
    this.#changed({ quote, position: this.#quotes.indexOf(quote) + 1, count: length });
  }

  #shown(quote: Quote): Span {
    return shownSpan(quote, this.#page.article.text);
  }

  #draw(): void {
    const holes = this.#quotes.flatMap((quote) => {
      const range = this.#page.textMap.rangeOf(this.#shown(quote));
      return range ? [...liveRange(range).getClientRects()].filter(isInWindow) : [];
    });
    render(<Veil colour={this.#colour} holes={holes} />, this.#veil);
  }

  /** Keeps the lines clear while the page scrolls or is laid out anew, once a frame. */
  #follow(): () => void {
    let frame = 0;
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#draw());
    };
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', ask, options);
    window.addEventListener('resize', ask, options);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', ask, options);
      window.removeEventListener('resize', ask, options);
    };
  }
}

/** Firefox fills no line in forced colours, and lets no content script look into a highlight. */
const isFilled = (): boolean =>
  matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-appearance', 'none');

/** The colour that the text stands on; the browser's own where the page paints none. */
function colourBehind(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (themeOfColour(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
