/** Answers the pages that ask for an analysis: one after the other, and only as long as they may be read. */
import { browser } from 'wxt/browser';
import { AnalysisQueue } from './analysis-queue.ts';
import { answerAnalysis } from './answer-analysis.ts';
import { correctionsOf } from './corrections/stored-corrections.ts';
import { loadData } from './load-data.ts';
import { type AnalysisResult, onMessage } from './messages.ts';
import { isAllowed } from './sites.ts';
import { warmUp } from './warm-up.ts';

/**
 * To be called when the background starts.
 * @returns prepares it for the first page: to be called when one is on its way
 */
export function serveAnalyses(): () => Promise<void> {
  const queue = new AnalysisQueue<AnalysisResult>(() => browser.tabs.query({}));
  onMessage('analyse', async ({ data, sender: { tab, url } }): Promise<AnalysisResult> => {
    if (tab?.id === undefined) return { status: 'rejected' };
    if (data?.grant !== 'click' && !(await isAllowed(url ?? ''))) return { status: 'not-allowed' };
    const asker = { tabId: tab.id, url: tab.url };
    const result = await queue.ask(asker, () => answerAnalysis(data.draft, loadData, correctionsOf));
    return result ?? { status: 'superseded' };
  });
  let isWarm = false;
  return async () => {
    const reading = await loadData();
    if (isWarm || !queue.isIdle || reading.status === 'invalid') return;
    isWarm = true;
    warmUp(reading.data);
  };
}
