/** Who speaks by another cue of the same sentence: "Huber sagte, das sei „falsch“ und „dumm“." */
import { countLeading } from '../../../tokens/count-leading.ts';
import type { Cue } from '../../cue.ts';
import type { Candidate } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import type { Scene } from '../scene.ts';

const MOST = 3;
/** Cues on either side that are looked at: a sentence seldom has more. */
const REACH = 8;

export function otherCues(scene: Scene): Candidate[] {
  const { read, index, utterance } = scene;
  const cues = (read[index]?.frames ?? [])
    .flatMap((frame) => nearest(frame.cues, utterance.first))
    .filter((cue) => cue.by && cue.first !== utterance.cue?.first);
  const distance = (first: number): number => Math.abs(first - utterance.first);
  return cues
    .sort((a, b) => distance(a.first) - distance(b.first))
    .slice(0, MOST)
    .flatMap(({ by, finite }) => (by ? resolveMention(scene, 'other-cue', by, finite).slice(0, 2) : []));
}

function nearest(cues: readonly Cue[], token: number): readonly Cue[] {
  const at = countLeading(cues, ({ first }) => first < token);
  return cues.slice(Math.max(0, at - REACH), at + REACH);
}
