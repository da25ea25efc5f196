import { clientHeightOf, parentOf, rootOf, scrollHeightOf } from '../../article/page/nodes.ts';
import { liveRange } from './live-range.ts';

/**
 * Brings a range to the middle of the window, or of whatever part of the page scrolls around it.
 * The range itself is measured, not its paragraph: a paragraph may be longer than a phone's screen.
 */
export function scrollTo(range: AbstractRange): void {
  const start = parentOf(range.startContainer);
  if (!start) return;
  const scroller = scrollerAround(start);
  const target = liveRange(range).getBoundingClientRect();
  const frame = Element.prototype.getBoundingClientRect.call(scroller);
  const isViewport = scroller === document.scrollingElement;
  const top = isViewport ? 0 : frame.top;
  const height = isViewport ? innerHeight : frame.height;
  const how: ScrollToOptions = {
    top: target.top - top - (height - target.height) / 2,
    behavior: glide(),
  };
  Reflect.apply(Element.prototype.scrollBy, scroller, [how]);
}

/** A page that nobody sees does not glide; Firefox would not scroll it at all. */
export function glide(): ScrollBehavior {
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still ? 'instant' : 'smooth';
}

function scrollerAround(element: Element): Element {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (scrollHeightOf(at) > clientHeightOf(at) && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return at;
  }
  return document.scrollingElement ?? rootOf(document);
}
