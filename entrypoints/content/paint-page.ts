import type { Analysis } from '../../analysis/analysis.ts';
import type { PlacedArticle } from '../../article/place-article.ts';
import type { Settings } from '../../extension/settings.ts';
import { adoptStyles } from '../../highlights/adopt-styles.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { planHighlights } from '../../highlights/plan-highlights.ts';
import { stylesFor } from '../../highlights/styles.ts';
import { themeOfPage } from '../../highlights/theme.ts';

export interface AnnotatedPage {
  readonly reading: PlacedArticle;
  readonly analysis: Analysis;
}

export interface PagePainting {
  /** Whether every mark still stands where it should, in the colours that fit the page. */
  readonly fits: () => boolean;
  readonly undo: () => void;
}

export function paintPage({ reading, analysis }: AnnotatedPage, settings: Settings): PagePainting {
  const { article, textMap, root } = reading;
  const theme = themeOfPage(root);
  const undoStyles = adoptStyles(document, stylesFor({ ...settings, theme }));
  const painting = paintHighlights(planHighlights(article, analysis, settings.layers), textMap);
  return {
    fits: () => painting.isWhole() && themeOfPage(root) === theme,
    undo: () => {
      painting.undo();
      undoStyles();
    },
  };
}
