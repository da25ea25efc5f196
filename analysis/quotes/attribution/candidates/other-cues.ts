/** Who speaks by another cue of the same sentence: "Huber sagte, das sei „falsch“ und „dumm“." */
import type { Candidate } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import type { Scene } from '../scene.ts';

const MOST = 3;

export function otherCues(scene: Scene): Candidate[] {
  const { read, index, utterance } = scene;
  const cues = (read[index]?.frames ?? [])
    .flatMap((frame) => frame.cues)
    .filter((cue) => cue.by && cue.first !== utterance.cue?.first);
  const distance = (first: number): number => Math.abs(first - utterance.first);
  return cues
    .sort((a, b) => distance(a.first) - distance(b.first))
    .slice(0, MOST)
    .flatMap(({ by, finite }) => (by ? resolveMention(scene, 'other-cue', by, finite).slice(0, 2) : []));
}
