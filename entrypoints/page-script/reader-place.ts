/** Where several articles stand on a page: the one that the reader is in, which the middle of the window shows. */
export class ReaderPlace {
  /** The browser tells what comes to the middle; to ask where things are would cost layout. */
  readonly #middle: IntersectionObserver;
  #here: Element | undefined;

  /** @param moved the reader has come to another article */
  constructor(moved: () => void) {
    this.#middle = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        if (!entered || entered === this.#here) return;
        this.#here = entered;
        moved();
      },
      { rootMargin: '-50% 0px' },
    );
  }

  /** The one of these that the reader is in; undefined while that is not known. */
  among(articles: readonly Element[]): Element | undefined {
    return articles.find((article) => article === this.#here);
  }

  /** @param articles what encloses each; none where the page has no more than one, which costs nothing */
  watch(articles: readonly Element[]): void {
    this.#middle.disconnect();
    for (const article of articles) this.#middle.observe(article);
  }
}
