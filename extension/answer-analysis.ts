import { analyse } from '../analysis/analyse.ts';
import type { ModelReading } from '../analysis/people/model.ts';
import { checkArticle } from './check-article.ts';
import type { AnalysisResult } from './messages.ts';

/** Analyses what a content script sent. A flaw of ours must reach the reader as a sentence, not as an exception. */
export async function answerAnalysis(
  candidate: unknown,
  loadModel: () => Promise<ModelReading>,
): Promise<AnalysisResult> {
  const article = checkArticle(candidate);
  if (!article) return { status: 'rejected' };
  try {
    const reading = await loadModel();
    if (reading.status === 'invalid') throw new Error(`The model for names is ${reading.reason}`);
    return { status: 'analysed', analysis: analyse(article, reading.model) };
  } catch (error) {
    console.error('The analysis failed', error);
    return { status: 'failed' };
  }
}
