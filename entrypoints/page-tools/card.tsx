/** The one thing of ours that is an element of the page: the hover card, in a closed shadow root outside the article. */

import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { Quote } from '../../analysis/analysis.ts';
import { rootOf } from '../../article/page/nodes.ts';
import styles from '../../assets/styles/card.css?inline';
import { HoverCard } from '../../components/hover-card/hover-card.tsx';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { type Annotation, spanOf } from '../../highlights/annotation-at.ts';
import type { Theme } from '../../highlights/theme.ts';
import { colourVoices } from '../../highlights/voices.ts';
import { copyQuote } from './cite.ts';
import type { JumpingPage } from './jump.ts';
import { liveRange } from './live-range.ts';

const GAP = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

export class Card {
  readonly #page: JumpingPage;
  readonly #texts: Texts;
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  #shown: Annotation | null = null;
  #stopPlacing: () => void = nothing;
  #focusBefore: Element | null = null;

  constructor(page: JumpingPage, texts: Texts, theme: Theme) {
    this.#page = page;
    this.#texts = texts;
    this.#host.style.colorScheme = theme;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#host.addEventListener('keydown', (event) => {
      // The page's own shortcuts are not meant while the card is used.
      event.stopPropagation();
      if (event.key === 'Escape') this.hide();
    });
  }

  get shown(): Annotation | null {
    return this.#shown;
  }

  /** Whether an event comes from the card; inside the closed root nobody else can tell. */
  holds(event: Event): boolean {
    return event.target === this.#host;
  }

  /**
   * @param near the pointer, where there is one: a quote may run over several lines
   * @param focused whether the keyboard goes to the card
   */
  show(annotation: Annotation, { near, focused = false }: { near?: Point; focused?: boolean } = {}): void {
    const range = this.#page.textMap.rangeOf(spanOf(annotation));
    if (!range) {
      this.hide();
      return;
    }
    this.#shown = annotation;
    this.#render(annotation, null);
    if (!this.#host.isConnected) {
      this.#focusBefore = document.activeElement;
      Element.prototype.append.call(rootOf(document), this.#host);
    }
    this.#place(liveRange(range), near);
    // Whoever steps on keeps the button under their finger.
    if (focused && !this.#root.activeElement)
      this.#root.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
  }

  /** Puts a quote with its source into the clipboard, and says so; false where the browser does not allow it. */
  async copy(quote: Quote): Promise<boolean> {
    const isCopied = await copyQuote(this.#page, quote, this.#texts);
    const annotation: Annotation = { kind: 'quote', quote };
    if (!this.#shown || spanOf(this.#shown) !== spanOf(annotation)) this.show(annotation);
    if (this.#shown) this.#render(annotation, isCopied);
    return isCopied;
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#stopPlacing();
    const hadFocus = document.activeElement === this.#host;
    render(null, this.#root);
    this.#host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  #render(annotation: Annotation, copied: boolean | null): void {
    const { analysis, settings } = this.#page;
    render(
      <TextsProvider value={this.#texts}>
        <HoverCard
          analysis={analysis}
          annotation={annotation}
          colours={settings.coloured ? colourVoices(analysis.summary.voices) : new Map()}
          copied={copied}
          onShow={(next) => {
            this.#page.jump(spanOf(next));
            this.show(next, { focused: this.#root.activeElement !== null });
          }}
          onCopy={() => annotation.kind === 'quote' && void this.copy(annotation.quote)}
        />
      </TextsProvider>,
      this.#root,
    );
  }

  #place(range: Range, near: Point | undefined): void {
    this.#stopPlacing();
    // It is not told what the range stands in: on its way up from there a page's form would lead it in circles.
    const target = {
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
    };
    const middleware = [inline(near ?? {}), offset(GAP), flip(), shift({ padding: GAP })];
    const place = async () => {
      const { x, y } = await computePosition(target, this.#host, {
        strategy: 'fixed',
        placement: 'top',
        middleware,
      });
      this.#host.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    };
    const stopFollowing = autoUpdate(target, this.#host, place);
    // Whatever part of the page scrolls.
    document.addEventListener('scroll', place, { capture: true, passive: true });
    this.#stopPlacing = () => {
      stopFollowing();
      document.removeEventListener('scroll', place, { capture: true });
    };
  }
}

function nothing(): void {}
