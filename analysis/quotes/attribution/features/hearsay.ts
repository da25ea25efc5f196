import { mainClause } from '../../../grammar/clauses.ts';
import { lowerAt } from '../../../grammar/parse-words.ts';
import { onceAScene, type Scene } from '../scene.ts';

/** "Er soll den Wagen gestohlen haben": others say so, and they are not named. */
export const isHearsay = onceAScene(({ words, utterance, read, index }: Scene): boolean => {
  if (utterance.kind !== 'indirect' || utterance.cue) return false;
  const frame = read[index]?.frames.find(
    ({ first, last }) => first <= utterance.first && utterance.first < last,
  );
  const finite = frame ? (mainClause(frame.clauses)?.finite ?? -1) : -1;
  return finite >= 0 && /^soll(?:en)?$/.test(lowerAt(words, finite));
});
