/**
 * The one thing of ours that is an element of the page: a host outside of the article, in its closed shadow root all that
 * Stimmen shows beside the text. It stands in the page only as long as there is something to show.
 */
import { rootOf } from '../../article/page/nodes.ts';
import styles from '../../assets/styles/card.css?inline';
import type { Theme } from '../../highlights/theme.ts';

export class Surface {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #shown = new Set<HTMLElement>();
  #focusBefore: Element | null = null;

  constructor(theme: Theme) {
    this.#host.style.colorScheme = theme;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    // The page's own shortcuts are not meant while something of ours is used.
    this.#host.addEventListener('keydown', (event) => event.stopPropagation());
  }

  /** What of ours has the focus; inside the closed root nobody else can see it. */
  get activeElement(): Element | null {
    return this.#root.activeElement;
  }

  /** Whether an event comes from what is shown. */
  holds(event: Event): boolean {
    return event.target === this.#host;
  }

  onKey(answer: (event: KeyboardEvent) => void): void {
    this.#host.addEventListener('keydown', answer);
  }

  /** A part of the surface, not yet shown. */
  part(name: string): HTMLElement {
    const part = document.createElement('div');
    part.className = name;
    return part;
  }

  show(part: HTMLElement): void {
    if (this.#shown.size === 0) {
      this.#focusBefore = document.activeElement;
      Element.prototype.append.call(rootOf(document), this.#host);
    }
    if (!this.#shown.has(part)) this.#root.append(part);
    this.#shown.add(part);
  }

  /** Gives the focus back where the part had it. */
  hide(part: HTMLElement): void {
    if (!this.#shown.delete(part)) return;
    const hadFocus = part.contains(this.#root.activeElement);
    part.remove();
    if (this.#shown.size === 0) this.#host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }
}
