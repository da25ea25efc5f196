import type { Speaker } from '../analysis/analysis.ts';
import type { Say } from './texts/say.ts';

/** Who speaks, as a reader is told: "Eva Huber", "vermutlich Eva Huber", "Ohne Angabe". */
export function nameOfSpeaker(speaker: Speaker | null, say: Say): string {
  if (!speaker) return say('unattributed');
  return speaker.sure ? speaker.name : say('guessedSpeaker', { name: speaker.name });
}
