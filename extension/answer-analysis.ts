import { analyse } from '../analysis/analyse.ts';
import { checkArticle } from './check-article.ts';
import type { AnalysisResult } from './messages.ts';

/** Analyses what a content script sent. A flaw of ours must reach the reader as a sentence, not as an exception. */
export function answerAnalysis(candidate: unknown): AnalysisResult {
  const article = checkArticle(candidate);
  if (!article) return { status: 'rejected' };
  try {
    return { status: 'analysed', analysis: analyse(article) };
  } catch (error) {
    console.error('The analysis failed', error);
    return { status: 'failed' };
  }
}
