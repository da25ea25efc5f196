/** Who spoke last, and who before that one: "Er sei müde, sagte Huber. Nun gehe er heim." */

import { fitOf } from '../../../reference/agreement.ts';
import { agreementOfVoice } from '../antecedents.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { isSameVoice } from '../discourse.ts';
import { innerAgreement } from '../inner-pronoun.ts';
import type { Scene } from '../scene.ts';

/** How many paragraphs a speaker may go on for without being named. */
const PARAGRAPHS = 4;
const MOST = 2;
/** Utterances looked at; in a paragraph of one speaker there is nobody else to be found further back. */
const LOOKED_AT = 40;

export function speakersBefore(scene: Scene): Candidate[] {
  const { words, before, utterance } = scene;
  const found: Candidate[] = [];
  const inner = innerAgreement(scene);
  const oldest = Math.max(0, before.length - LOOKED_AT);
  for (let at = before.length - 1; at >= oldest && found.length < MOST; at--) {
    const { voice, utterance: earlier, index } = before[at] ?? {};
    if (!earlier || index === undefined) break;
    const paragraphs = utterance.paragraph - earlier.paragraph;
    if (paragraphs > PARAGRAPHS) break;
    if (!voice || found.some((candidate) => isSameVoice(words, candidate.voice, voice))) continue;
    const fit = fitOf(inner, agreementOfVoice(words, voice));
    found.push(
      candidateOf('speaker', voice, {
        kind: 'none',
        fit,
        passages: scene.index - index,
        paragraphs,
        rank: found.length,
      }),
    );
  }
  return found;
}
