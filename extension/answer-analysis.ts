import { analyse } from '../analysis/analyse.ts';
import type { ModelReading } from '../analysis/names/model.ts';
import { readDraft } from '../article/draft/read-draft.ts';
import { checkDraft } from './check-draft.ts';
import type { AnalysisResult } from './messages.ts';

/**
 * Reads and analyses what a content script sent. A flaw of ours must reach the reader as a sentence, not as an
 * exception.
 */
export async function answerAnalysis(
  candidate: unknown,
  loadModel: () => Promise<ModelReading>,
): Promise<AnalysisResult> {
  const draft = checkDraft(candidate);
  if (!draft) return { status: 'rejected' };
  try {
    const settled = readDraft(draft);
    if (settled.status !== 'article') return settled;
    const reading = await loadModel();
    if (reading.status === 'invalid') throw new Error(`The model for names is ${reading.reason}`);
    const { article, kept } = settled;
    return { status: 'analysed', article, kept, analysis: analyse(article, reading.model) };
  } catch (error) {
    console.error('The analysis failed', error);
    return { status: 'failed' };
  }
}
