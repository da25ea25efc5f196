/** Keeps the card beside its mark, where it covers none of the words that say who speaks. */
import { type Box, cardPlace } from './card-place.ts';
import { isInWindow, type Point } from './in-window.ts';

/**
 * @param near the pointer, where there is one: a quote may run over several lines
 * @param attribution what is to stay visible
 */
export function placeCard(
  card: HTMLElement,
  quote: Range,
  attribution: readonly Range[],
  near: Point | undefined,
): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const boxes = [...quote.getClientRects()];
  const { x, y } = cardPlace({
    card: { width, height },
    // Words that the page has hidden since have none.
    words: boxes.length > 0 ? boxes : [quote.getBoundingClientRect()],
    attribution: attribution.flatMap((range) => [...range.getClientRects()]).filter(isInWindow),
    near,
    window: windowBox(),
  });
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

/** What the reader sees of the page: a part of it where they have drawn it larger. */
function windowBox(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

/**
 * Places the card, and anew with whatever part of the page scrolls, and when window or card change their size.
 * @returns ends it
 */
export function keepPlaced(card: HTMLElement, place: () => void): () => void {
  const sizes = new ResizeObserver(place);
  sizes.observe(card);
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { signal });
  for (const change of ['scroll', 'resize'])
    visualViewport?.addEventListener(change, place, { passive: true, signal });
  place();
  return () => {
    sizes.disconnect();
    ending.abort();
  };
}
