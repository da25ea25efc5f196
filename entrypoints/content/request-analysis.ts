import type { Article } from '../../article/article.ts';
import { type AnalysisResult, sendMessage } from '../../extension/messages.ts';

/** Asks the background; that it does not answer (an update is under way, say) is one more way to fail. */
export async function requestAnalysis(article: Article): Promise<AnalysisResult> {
  try {
    return await sendMessage('analyse', article);
  } catch {
    return { status: 'failed' };
  }
}
