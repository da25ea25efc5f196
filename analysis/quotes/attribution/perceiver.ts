/** Whoever hears or reads words has them from somebody else: "Der Richter erfährt, dass der Zeuge krank sei." */
import { PERCEIVING } from '../../../language/german/reporting-verbs.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isLowerWord, textAt, type Words } from '../../grammar/parse-words.ts';
import { findSubject } from '../../grammar/subjects.ts';
import type { Voice } from '../voices.ts';
import { resolveMention } from './resolve-mention.ts';
import type { Scene } from './scene.ts';

/** @returns all who may be meant by the subject of the clause that the words hang on; of none where it has a cue */
export function perceiversOf(scene: Scene): (Voice | null)[] {
  const { words, utterance, read, index } = scene;
  const { first, kind, cue } = utterance;
  if (cue || kind !== 'indirect' || textAt(words, first - 1) !== ',') return [];
  const frame = read[index]?.frames.find((each) => each.first <= first && first < each.last);
  const clause = frame?.clauses.findLast(({ last, finite }) => finite >= 0 && last <= first);
  if (!frame || !clause || !perceives(words, clause)) return [];
  const subject = findSubject(words, frame, clause.finite);
  return subject ? resolveMention(scene, 'clause', subject, clause.finite).map(({ voice }) => voice) : [];
}

/** "hörte", "hat gehört" */
function perceives(words: Words, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++)
    if (isLowerWord(words, at) && PERCEIVING.has(words.lexicon.lemma(textAt(words, at), 'verb') ?? ''))
      return true;
  return false;
}
