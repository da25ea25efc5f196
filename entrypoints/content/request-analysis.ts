import type { PageDraft } from '../../article/page-draft.ts';
import { type AnalysisResult, sendMessage } from '../../extension/messages.ts';

/** Asks the background; that it does not answer (an update is under way, say) is one more way to fail. */
export async function requestAnalysis(draft: PageDraft): Promise<AnalysisResult> {
  try {
    return await sendMessage('analyse', draft);
  } catch {
    return { status: 'failed' };
  }
}
