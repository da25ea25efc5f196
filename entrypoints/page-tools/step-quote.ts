/** From quote to quote, by the keyboard or by the menu. */
import type { SharedPage } from '../../extension/page-share.ts';
import { quoteFrom } from '../../highlights/annotation-at.ts';
import type { Card } from './card.tsx';
import type { JumpingPage } from './jump.ts';
import { liveRange } from './live-range.ts';

/** Goes on from the quote that the card shows, otherwise from what is on the screen. */
export function stepQuote(page: JumpingPage, card: Card, direction: 1 | -1): void {
  const { quotes } = page.analysis;
  const from = card.shown?.kind === 'quote' ? card.shown.quote.span.start : firstOffsetInView(page);
  const quote = quoteFrom(quotes, from, direction);
  if (!quote) return;
  page.jump(quote.span);
  card.show({ kind: 'quote', quote }, { focused: true });
}

/** The offset before the first quote that is not above the window. */
function firstOffsetInView({ analysis, textMap }: SharedPage): number {
  const first = analysis.quotes.find(({ span }) => {
    const range = textMap.rangeOf(span);
    return range && liveRange(range).getBoundingClientRect().top >= 0;
  });
  return first ? first.span.start - 1 : Number.POSITIVE_INFINITY;
}
