import type { SharedPage } from '../../extension/page-share.ts';
import { liveRange } from './live-range.ts';

/** The ids of the people who are named or quoted in those blocks of the article that are on the screen. */
export function peopleInView({ article, analysis, textMap }: SharedPage): string[] {
  const shown = article.blocks.filter(({ span }) => {
    const range = textMap.rangeOf(span);
    if (!range) return false;
    const { top, bottom } = liveRange(range).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const isShown = (offset: number) => shown.some(({ span }) => span.start <= offset && offset < span.end);
  const speaking = new Set(
    analysis.quotes.filter(({ span }) => isShown(span.start)).map(({ speaker }) => speaker?.personId),
  );
  return analysis.people
    .filter(({ id, mentions }) => speaking.has(id) || mentions.some(({ span }) => isShown(span.start)))
    .map(({ id }) => id);
}
