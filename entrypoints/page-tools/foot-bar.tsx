/** The bar at the foot of the page, as long as there is something in it. */
import { render } from 'preact';
import { PageBar, type PageBarProps } from '../../components/hover-card/page-bar.tsx';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { Texts } from '../../extension/texts/say.ts';
import type { Surface } from './surface.ts';

export class FootBar {
  readonly #surface: Surface;
  readonly #texts: Texts;
  readonly #place: HTMLElement;
  #props: PageBarProps;

  constructor(surface: Surface, texts: Texts, props: PageBarProps) {
    this.#surface = surface;
    this.#texts = texts;
    this.#place = surface.part('foot');
    this.#props = props;
    this.change({});
  }

  change(part: Partial<PageBarProps>): void {
    this.#props = { ...this.#props, ...part };
    const { alone, onBack, corrected } = this.#props;
    const isEmpty = !alone && !onBack && !corrected;
    if (isEmpty) this.#surface.hide(this.#place);
    else this.#surface.show(this.#place);
    render(
      isEmpty ? null : (
        <TextsProvider value={this.#texts}>
          <PageBar {...this.#props} />
        </TextsProvider>
      ),
      this.#place,
    );
  }

  /** For whoever came by keyboard. */
  focus(): void {
    this.#place.querySelector<HTMLElement>('[data-step=next]')?.focus({ preventScroll: true });
  }

  hide(): void {
    this.#surface.hide(this.#place);
    render(null, this.#place);
  }
}
