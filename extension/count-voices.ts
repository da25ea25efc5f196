import type { Analysis } from '../analysis/analysis.ts';

/** How many different people, offices and houses are quoted in an article; speech without a speaker is no voice. */
export function countVoices({ quotes }: Pick<Analysis, 'quotes'>): number {
  return new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? [])).size;
}
