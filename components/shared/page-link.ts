/** The panel's end of the messages to a tab's page. */
import type { Analysis, Quote } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';
import { citeQuote } from '../../extension/export/cite-quote.ts';
import { sendMessage } from '../../extension/messages.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { allowSite, annotate, annotateOnce, askForPage } from '../../extension/sites.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { copyText } from './copy-text.ts';
import type { PageActions } from './page-actions.ts';

interface Annotated {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** @param page null where the tab shows no annotated page: then there is nothing to ask */
export function linkToPage(
  tabId: number | undefined,
  page: Annotated | null,
  texts: Texts,
  onState: (state: PanelState) => void,
): PageActions {
  /** The tools of a page come a moment after its annotations. */
  const addressOf = (span: Span): Promise<string> =>
    sendMessage('linkTo', span, tabId).catch(() => page?.article.url ?? '');

  return {
    async readOnce() {
      onState({ status: 'working' });
      if (tabId === undefined || !(await annotateOnce(tabId))) onState({ status: 'not-allowed' });
    },
    readAlways(site) {
      // Straight from the click. The background sees to new sites; one that was allowed before is news to nobody.
      void allowSite(site).then((isAllowed) => isAllowed && tabId !== undefined && annotate(tabId));
    },
    askForPage: askForPage(tabId),
    jump: (span) => sendMessage('jump', span, tabId).catch(() => false),
    readingPlace: () => sendMessage('readingPlace', undefined, tabId).catch(() => undefined),
    returnTo: (place) => void sendMessage('returnTo', place, tabId).catch(() => undefined),
    async copyQuote(quote) {
      if (!page) return false;
      const { article, analysis } = page;
      const link = await addressOf(quote.span);
      return copyText(citeQuote({ article, quote, role: roleOf(analysis, quote), link }, texts));
    },
    showAlone(voice) {
      void sendMessage('showVoiceAlone', voice, tabId);
    },
    correct(correction) {
      void sendMessage('correctOnPage', correction, tabId);
    },
    async placesOf(spans) {
      const places = await sendMessage('pagePlaces', spans, tabId).catch(() => []);
      return (span) => places[spans.indexOf(span)] ?? null;
    },
  };
}

function roleOf({ people }: Analysis, { speaker }: Quote): string | undefined {
  return people.find(({ id }) => id === speaker?.personId)?.roles[0];
}
