/** Who is mentioned before words that name nobody: "Huber stand auf. „Wir gehen.“" */
import { antecedentsOf } from '../antecedents.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { innerAgreement } from '../inner-pronoun.ts';
import type { Scene } from '../scene.ts';
import { label } from './label.ts';

export function mentionedBefore(scene: Scene): Candidate[] {
  const { utterance, read, index } = scene;
  // "Huber zur Richterin: „…“": behind a label's name stands to whom or of what he speaks.
  const isLabelled = label(scene).length > 0;
  const before = isLabelled ? (read[index]?.passage.first ?? utterance.first) : utterance.first;
  return antecedentsOf(scene, before, innerAgreement(scene)).map(({ voice, ...link }) =>
    candidateOf('before', voice, { kind: 'none', ...link }),
  );
}
