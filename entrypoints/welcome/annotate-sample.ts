/**
 * Annotates the sample as any page is: drafted, analysed by the background, painted, with the same tools. Only the style
 * sheet is the page's own, as browsers let no extension add one to its pages.
 */
import { draftPage } from '../../article/page/draft-page.ts';
import { placeArticle } from '../../article/page/place-article.ts';
import type { AnnotateSample } from '../../components/welcome/sample.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import { PageShare } from '../../extension/page-share.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { readSettings } from '../../extension/stored-settings.ts';
import { adoptStyles } from '../../highlights/adopt-styles.ts';
import { inLayers } from '../../highlights/highlight.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { keyOfDocument, stylesFor } from '../../highlights/styles.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import type { AnnotatedPage } from '../page-script/paint-page.ts';
import { startTools } from '../page-tools/start-tools.ts';

export const annotateSample: AnnotateSample = async (onTried) => {
  const drafted = draftPage(document, location.href);
  const answer = drafted && (await sendMessage('analyse', { draft: drafted.draft, grant: 'click' }));
  if (!drafted || answer?.status !== 'analysed') return null;
  const reading = placeArticle(drafted, answer);
  const { analysis, planned } = answer;
  const { language } = await readSettings();
  const share = new PageShare(new AbortController().signal);
  globalThis.stimmenPageShare = share;
  startTools();
  onMessage('pageResult', () => {
    onTried('panel');
    return { status: 'annotated', article: reading.article, analysis, report: drafted.report };
  });
  watchCard(() => onTried('card'));
  followTheme(reading.root);
  let undo = () => {};
  return {
    show(layers) {
      undo();
      undo = paint({ reading, analysis, planned }, { ...DEFAULT_SETTINGS, language, layers }, share);
    },
  };
};

/** @returns the undo */
function paint(
  { reading: { article, textMap }, analysis, planned }: AnnotatedPage,
  settings: Settings,
  share: PageShare,
): () => void {
  const painting = paintHighlights(inLayers(planned, settings.layers), textMap, keyOfDocument());
  share.show({ article, analysis, textMap, settings });
  return painting.undo;
}

/** The look changes with the reader's system, as that of the page does. */
function followTheme(root: Element): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let undo = () => {};
  const change = () => {
    undo();
    const look = { key: keyOfDocument(), theme: themeOfPage(root), coloured: true, printed: true };
    undo = adoptStyles(document, stylesFor(look));
  };
  change();
  dark.addEventListener('change', change);
}

/** The card is the one thing that is ever added beside the body. */
function watchCard(onCard: () => void): void {
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) onCard();
  }).observe(document.documentElement, { childList: true });
}
