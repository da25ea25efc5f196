import type { Analysis } from '../../analysis/analysis.ts';
import type { PlacedArticle } from '../../article/page/place-article.ts';
import type { Settings } from '../../extension/settings.ts';
import { inLayers, type PlannedHighlight } from '../../highlights/highlight.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import type { PageLook } from './page-look.ts';

export interface AnnotatedPage {
  readonly reading: PlacedArticle;
  readonly analysis: Analysis;
  readonly planned: readonly PlannedHighlight[];
}

export interface PagePainting {
  /** Whether every mark still stands where it should, in the colours that fit the page. */
  readonly fits: () => boolean;
  /** Brings back marks that the page has cleared; true where there were such. */
  readonly restore: () => boolean;
  readonly undo: () => void;
}

/**
 * @param look the page's, which changes at once where it does not fit
 * @param onRestored called when marks have been brought back
 */
export function paintPage(
  { reading, planned }: AnnotatedPage,
  settings: Settings,
  look: PageLook,
  onRestored: () => void,
): PagePainting {
  const { textMap, root } = reading;
  const theme = themeOfPage(root);
  const { coloured, printed } = settings;
  look.apply({ key: look.key, theme, coloured, printed });
  const painting = paintHighlights(inLayers(planned, settings.layers), textMap, look.key);
  return {
    fits: () => painting.isWhole() && themeOfPage(root) === theme,
    restore: () => {
      const wasCleared = painting.restore();
      if (wasCleared) onRestored();
      return wasCleared;
    },
    undo: painting.undo,
  };
}
