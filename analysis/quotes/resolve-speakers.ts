/**
 * Finds out who each speaker is: the person a name, a role or a pronoun stands for, and for speech without a cue of its
 * own the person who was speaking.
 */
import type { Words } from '../grammar/parse-words.ts';
import { voiceThatGoesOn } from './continue-speech.ts';
import type { PeopleIndex } from './people-index.ts';
import { voiceOf } from './resolve-references.ts';
import type { Attributed, Context, ReadPassage } from './voices.ts';

export function resolveSpeakers(
  words: Words,
  known: PeopleIndex,
  told: readonly ReadPassage[],
): Attributed[] {
  const found: Attributed[] = [];
  told.forEach(({ passage, utterances }, index) => {
    for (const utterance of utterances) {
      const context: Context = { words, known, told, index, last: found.at(-1) };
      const named = utterance.by && voiceOf(context, utterance, utterance.by);
      const goesOn = !named && (utterance.continues || utterance.by !== null);
      found.push(
        goesOn
          ? { utterance, passage, voice: voiceThatGoesOn(context, utterance), reason: 'continues' }
          : { utterance, passage, voice: named, reason: 'cue' },
      );
    }
  });
  return found;
}
