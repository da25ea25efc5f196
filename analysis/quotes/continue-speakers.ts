/** Speech that names no speaker goes on with the one before it, in its paragraph or the paragraph before. */
import type { Utterance } from './utterance.ts';

export function continueSpeakers(utterances: readonly Utterance[]): Utterance[] {
  const result: Utterance[] = [];
  for (const utterance of utterances) {
    const before = result.at(-1);
    const goesOn = utterance.continues && before?.by && utterance.block - before.block <= 1;
    result.push(goesOn ? { ...utterance, by: before.by } : utterance);
  }
  return result;
}
