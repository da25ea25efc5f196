/** Back on the page: where a settled article stands. */
import type { Article } from '../article.ts';
import type { BuiltArticle, KeptBlock } from '../draft/build-article.ts';
import type { Run } from './block-writer.ts';
import type { DraftedPage, ReadingReport } from './draft-page.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { FoundBlock } from './walk-blocks.ts';

export interface PlacedArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** Encloses title and text. */
  readonly root: Element;
  readonly report: ReadingReport;
}

/** @param settled what was made of the page's draft */
export function placeArticle(page: DraftedPage, { article, kept }: BuiltArticle): PlacedArticle {
  const { root, report } = page;
  return { article, textMap: createTextMap(runsOf(article, kept, page.found)), root, report };
}

/** The runs of the article's text: the parts of those of the blocks that it was made from, moved to where they stand in it. */
function runsOf({ blocks }: Article, kept: readonly KeptBlock[], found: readonly FoundBlock[]): Run[] {
  const runs: Run[] = [];
  blocks.forEach(({ span }, at) => {
    const { index = -1, from = 0 } = kept[at] ?? {};
    const to = from + span.end - span.start;
    for (const { start, length, node, offset } of found[index]?.runs ?? []) {
      const first = Math.max(start, from);
      const end = Math.min(start + length, to);
      if (end > first)
        runs.push({
          start: first + span.start - from,
          length: end - first,
          node,
          offset: offset + first - start,
        });
    }
  });
  return runs;
}
