/** Marks that come and go with what the reader does, in the look that the page's other marks have. */
import type { Span } from '../../article/article.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import type { Form } from '../../highlights/highlight.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { keyOfDocument } from '../../highlights/styles.ts';

export class Pen {
  readonly #page: SharedPage;
  readonly #form: Form;
  #undo: () => void = () => {};

  constructor(page: SharedPage, form: Extract<Form, 'evidence' | 'current'>) {
    this.#page = page;
    this.#form = form;
  }

  /** @param voice place in the palette; null: neutral */
  mark(spans: readonly Span[], voice: number | null): void {
    this.#undo();
    const planned = spans.map((span) => ({ layer: 'quotes', span, form: this.#form, voice }) as const);
    this.#undo = paintHighlights(planned, this.#page.textMap, keyOfDocument()).undo;
  }

  erase(): void {
    this.#undo();
    this.#undo = () => {};
  }
}
