/** The hover card: who it is that a mark stands for. It keeps clear of the words by which that is known. */
import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { Quote } from '../../analysis/analysis.ts';
import { HoverCard } from '../../components/hover-card/hover-card.tsx';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import { evidenceSpans } from '../../extension/evidence.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { type Annotation, spanOf } from '../../highlights/annotation-at.ts';
import { shownSpan } from '../../highlights/shown-span.ts';
import { copyQuote } from './cite.ts';
import type { Point } from './in-window.ts';
import type { JumpingPage } from './jump.ts';
import { liveRange } from './live-range.ts';
import { Pen } from './pen.ts';
import { placeCard } from './place-card.ts';
import type { Surface } from './surface.ts';

export interface CardActions {
  /** @param from the quote at hand, if it is one */
  readonly onAlone: (voice: string, from: Quote | undefined) => void;
  readonly onPanel: (voice: string) => void;
  readonly onCorrect: (correction: Correction, annotation: Annotation) => void;
}

export class Card {
  readonly #page: JumpingPage;
  readonly #surface: Surface;
  readonly #texts: Texts;
  readonly #actions: CardActions;
  readonly #place: HTMLElement;
  readonly #evidence: Pen;
  readonly #current: Pen;
  #shown: Annotation | null = null;
  #isSteppedTo = false;
  #stopPlacing: () => void = nothing;

  constructor(page: JumpingPage, surface: Surface, texts: Texts, actions: CardActions) {
    this.#page = page;
    this.#surface = surface;
    this.#texts = texts;
    this.#actions = actions;
    this.#place = surface.part('floating');
    this.#evidence = new Pen(page, 'evidence');
    this.#current = new Pen(page, 'current');
  }

  get shown(): Annotation | null {
    return this.#shown;
  }

  /** Whether the reader steps from mark to mark: the card does not go with the pointer then, but with the focus. */
  get isHeld(): boolean {
    return this.#isSteppedTo && this.#place.contains(this.#surface.activeElement);
  }

  /** Whether an event comes from the card. */
  holds(event: Event): boolean {
    return this.#surface.holds(event);
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
    this.#isSteppedTo = focused;
    this.#render(annotation, null);
    this.#surface.show(this.#place);
    this.#mark(annotation, near === undefined);
    this.#follow(liveRange(range), annotation, near);
    // Whoever steps on keeps the button under their finger.
    if (focused && !this.#place.contains(this.#surface.activeElement))
      this.#place.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
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
    this.#evidence.erase();
    this.#current.erase();
    this.#surface.hide(this.#place);
    render(null, this.#place);
  }

  #mark(annotation: Annotation, isStep: boolean): void {
    if (annotation.kind !== 'quote') {
      this.#evidence.erase();
      this.#current.erase();
      return;
    }
    const { quote } = annotation;
    this.#evidence.mark(evidenceSpans(quote), null);
    if (isStep)
      this.#current.mark([shownSpan(quote, this.#page.article.text)], this.#page.colourOf(quote.speaker));
    else this.#current.erase();
  }

  #render(annotation: Annotation, copied: boolean | null): void {
    const { article, analysis, colours } = this.#page;
    const quote = annotation.kind === 'quote' ? annotation.quote : undefined;
    render(
      <TextsProvider value={this.#texts}>
        <HoverCard
          article={article}
          analysis={analysis}
          annotation={annotation}
          colours={colours}
          copied={copied}
          onShow={(next) => {
            this.#page.jump(spanOf(next));
            this.show(next, { focused: this.#surface.activeElement !== null });
          }}
          onCopy={() => quote && void this.copy(quote)}
          onAlone={(voice) => this.#actions.onAlone(voice, quote)}
          onPanel={this.#actions.onPanel}
          onCorrect={
            isWebPage(article.url) ? (correction) => this.#actions.onCorrect(correction, annotation) : null
          }
        />
      </TextsProvider>,
      this.#place,
    );
  }

  /** Stays beside its mark, whatever part of the page scrolls. */
  #follow(range: Range, annotation: Annotation, near: Point | undefined): void {
    this.#stopPlacing();
    const place = () => void placeCard(this.#place, range, this.#attribution(annotation), near);
    // It is not told what the range stands in: on its way up from there a page's form would lead it in circles.
    const target = { getBoundingClientRect: () => range.getBoundingClientRect() };
    const stopFollowing = autoUpdate(target, this.#place, place);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    this.#stopPlacing = () => {
      stopFollowing();
      document.removeEventListener('scroll', place, { capture: true });
    };
  }

  /** The words that the card is not to cover. */
  #attribution(annotation: Annotation): Range[] {
    if (annotation.kind !== 'quote') return [];
    return evidenceSpans(annotation.quote).flatMap((span) => {
      const range = this.#page.textMap.rangeOf(span);
      return range ? liveRange(range) : [];
    });
  }
}

/** The sample of our own is right as it is. */
const isWebPage = (url: string): boolean => /^https?:/.test(url);

function nothing(): void {}
