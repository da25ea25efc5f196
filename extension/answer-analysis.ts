import { analyse, type Revise } from '../analysis/analyse.ts';
import type { DataReading } from '../analysis/analysis-data.ts';
import { readDraft } from '../article/draft/read-draft.ts';
import { planHighlights } from '../highlights/plan-highlights.ts';
import { checkDraft } from './check-draft.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import type { Correction } from './corrections/correction.ts';
import type { AnalysisResult } from './messages.ts';

/**
 * Reads and analyses what a content script sent. A flaw of ours must reach the reader as a sentence, not as an
 * exception.
 */
export async function answerAnalysis(
  candidate: unknown,
  loadData: () => Promise<DataReading>,
  correctionsOf: (url: string) => Promise<readonly Correction[]>,
): Promise<AnalysisResult> {
  const draft = checkDraft(candidate);
  if (!draft) return { status: 'rejected' };
  try {
    const built = readDraft(draft);
    if (built.status !== 'article') return built;
    const [reading, corrections] = await Promise.all([loadData(), correctionsOf(draft.url)]);
    if (reading.status === 'invalid') {
      console.error(`The data file "${reading.file}" cannot be used: ${reading.reason}`);
      return { status: 'damaged' };
    }
    const { article, kept } = built;
    const revise: Revise = (findings, text) => applyCorrections(findings, text, corrections);
    const analysis = analyse(article, reading.data, revise);
    return { status: 'analysed', article, kept, analysis, planned: planHighlights(article, analysis) };
  } catch (error) {
    console.error('The analysis failed', error);
    return { status: 'failed' };
  }
}
