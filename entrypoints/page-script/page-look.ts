import { sendMessage } from '../../extension/messages.ts';
import { keyOfDocument, type Look } from '../../highlights/styles.ts';
import { nothing } from './nothing.ts';

/** The look of the marks on this page, which the background gives it. */
export class PageLook {
  /** Of the names of this page's highlights. */
  readonly key = keyOfDocument();
  #look: Look | null = null;
  /** One change after the other: two at a time could take away what the other has just given. */
  #changed: Promise<unknown> = Promise.resolve();

  /** @param look null: no marks, no style sheet */
  apply(look: Look | null): void {
    const from = this.#look;
    if (isSame(from, look)) return;
    this.#look = look;
    // Where nobody answers any more, the browser has taken the style sheet away.
    this.#changed = this.#changed.then(() => sendMessage('changeLook', { from, to: look })).catch(nothing);
  }
}

const isSame = (one: Look | null, other: Look | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
