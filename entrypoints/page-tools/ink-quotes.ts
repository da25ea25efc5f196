import type { Span } from '../../article/article.ts';
import { parentOf } from '../../article/page/nodes.ts';
import { firstWhere, type TextMap } from '../../article/page/text-map.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { inkFor } from '../../highlights/ink.ts';
import type { Registered } from '../../highlights/paint-highlights.ts';
import { paintInks } from '../../highlights/paint-inks.ts';
import { shownSpan } from '../../highlights/shown-span.ts';
import { keyOfDocument } from '../../highlights/styles.ts';
import { themeOfPage } from '../../highlights/theme.ts';

/**
 * Writes words on a tint in the ink that they need there.
 * @param root encloses the article
 */
export function inkQuotes({ article, analysis, textMap, settings }: SharedPage, root: Element): Registered {
  const theme = themeOfPage(root);
  const spans = (settings.layers.quotes ? analysis.quotes : [])
    .filter(({ kind }) => kind === 'direct')
    .map((quote) => shownSpan(quote, article.text));
  const inks = groupByInk(piecesOf(spans, textMap), (element) =>
    inkFor(getComputedStyle(element).color, theme),
  );
  return paintInks(inks, settings.printed, keyOfDocument());
}

/** The spans on the page, cut where another text node begins: each lies in one element. */
function piecesOf(spans: readonly Span[], { runs }: TextMap): StaticRange[] {
  return spans.flatMap(({ start, end }) => {
    const pieces: StaticRange[] = [];
    for (let at = firstWhere(runs, (run) => run.start + run.length > start); at < runs.length; at++) {
      const run = runs[at];
      if (!run || run.start >= end) break;
      const startOffset = run.offset + Math.max(0, start - run.start);
      const endOffset = run.offset + Math.min(run.length, end - run.start);
      if (endOffset > run.node.length) continue;
      pieces.push(
        new StaticRange({ startContainer: run.node, startOffset, endContainer: run.node, endOffset }),
      );
    }
    return pieces;
  });
}

/** Without those that need none. */
function groupByInk(
  pieces: readonly StaticRange[],
  inkOf: (element: Element) => string | null,
): ReadonlyMap<string, readonly StaticRange[]> {
  const known = new Map<Element, string | null>();
  const groups = new Map<string, StaticRange[]>();
  for (const piece of pieces) {
    const element = parentOf(piece.startContainer);
    if (!element) continue;
    if (!known.has(element)) known.set(element, inkOf(element));
    const ink = known.get(element);
    if (!ink) continue;
    const group = groups.get(ink) ?? [];
    group.push(piece);
    groups.set(ink, group);
  }
  return groups;
}
