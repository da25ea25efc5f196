/** Answers the pages that ask for an analysis: one after the other, and only as long as they may be read. */
import { browser } from 'wxt/browser';
import { AnalysisQueue } from './analysis-queue.ts';
import { answerAnalysis } from './answer-analysis.ts';
import { rememberCorrections } from './corrections/stored-corrections.ts';
import { loadData } from './load-data.ts';
import { type AnalysisResult, onMessage } from './messages.ts';
import { isAllowed } from './sites.ts';
import { warmUp } from './warm-up.ts';

/**
 * To be called when the background starts.
 * @returns prepares it for a page: to be called when one is on its way
 */
export function serveAnalyses(): (url: string) => Promise<void> {
  const correctionsOf = rememberCorrections();
  const queue = new AnalysisQueue<AnalysisResult>(() => browser.tabs.query({}));
  onMessage('analyse', async ({ data, sender: { tab, url } }): Promise<AnalysisResult> => {
    if (tab?.id === undefined) return { status: 'rejected' };
    // Asked at once and awaited last: a busy browser takes longer to answer than a short analysis takes.
    const mayRead = data?.grant === 'click' || isAllowed(url ?? '');
    const asker = { tabId: tab.id, url: tab.url };
    const result = await queue.ask(asker, () => answerAnalysis(data.draft, loadData, correctionsOf));
    if (!(await mayRead)) return { status: 'not-allowed' };
    return result ?? { status: 'superseded' };
  });
  let isWarm = false;
  return async (url) => {
    void correctionsOf(url);
    const reading = await loadData();
    if (isWarm || reading.status === 'invalid') return;
    isWarm = true;
    await warmUp(reading.data, () => queue.isIdle);
  };
}
