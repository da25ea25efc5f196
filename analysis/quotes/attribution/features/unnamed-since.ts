/**
 * Who without a name has come in since somebody was mentioned: "… fragt Richterin Berger die Angeklagte. „Ja“, sagt die junge Frau": hardly the
 * judge.
 */
import { agreementOf, fitOf } from '../../../reference/agreement.ts';
import { agreementOfVoice } from '../antecedents.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { speakableOf } from './speakable.ts';

/** Passages that are looked at. */
const PASSAGES = 3;

/** Whether such a one agrees with the mention beside the cue. */
export function isUnnamedSince(scene: Scene, { voice, link }: Candidate): boolean {
  if (!voice) return false;
  const { words, index, discourse, utterance } = scene;
  const { printed } = voice;
  const sought = agreementOf(words, printed, utterance.cue?.finite ?? -1);
  const from = Math.max(0, index - Math.min(link.passages, PASSAGES));
  for (let passage = index; passage >= from; passage--) {
    const mentions = discourse.allIn(passage);
    for (let at = mentions.length - 1; at >= 0; at--) {
      const mention = mentions[at];
      if (!mention || mention.place >= printed.first || mention.isQuoted) continue;
      if (voice.person && mention.voice.person === voice.person) return false;
      if (mention.voice.person || speakableOf(scene, mention.voice) !== 'role') continue;
      if (fitOf(sought, agreementOfVoice(words, mention.voice)) === 'yes') return true;
    }
  }
  return false;
}
