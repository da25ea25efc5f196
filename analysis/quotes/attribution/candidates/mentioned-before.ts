/** Who is mentioned before words that name nobody: "Huber stand auf. „Wir gehen.“" */
import { antecedentsOf } from '../antecedents.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { innerAgreement } from '../inner-pronoun.ts';
import type { Scene } from '../scene.ts';

export function mentionedBefore(scene: Scene): Candidate[] {
  return antecedentsOf(scene, scene.utterance.first, innerAgreement(scene)).map(({ voice, ...link }) =>
    candidateOf('before', voice, { ...link, kind: 'none' }),
  );
}
